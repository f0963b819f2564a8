import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { UsageError } from './failure.ts'

const MIN_CHARACTERS = 8

/** Asks twice, without echo. Throws `usage` for one that is too short or not repeated. */
export async function askNewPassword(signal: AbortSignal): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true })
  const ask = async (prompt: string): Promise<string> => {
    process.stderr.write(prompt)
    const answer = await reader.question('', { signal })
    process.stderr.write('\n')
    return answer
  }
  try {
    const password = await ask('New password: ')
    if (password.length < MIN_CHARACTERS)
      throw new UsageError(`the password has ${password.length} characters`, `Choose one with at least ${MIN_CHARACTERS}.`)
    if ((await ask('Again: ')) !== password) throw new UsageError('the two passwords differ', 'Try again.')
    return password
  } finally {
    reader.close()
  }
}
