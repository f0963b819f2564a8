import { openGuard } from '../../../src/store/sign-guard.ts'
import { GUARD_DOMAIN, intentsAfter } from './guard-samples.ts'

/** `node guard-limited-child.ts GUARD`: guards headers until it is refused twice, and prints both codes and the last position. */
const guard = openGuard(process.argv[2] ?? '', GUARD_DOMAIN)

function refusal(): string {
  for (;;) {
    try {
      guard.intend(intentsAfter(guard.last, 20))
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error)
    }
  }
}

console.log(JSON.stringify({ first: refusal(), second: refusal(), last: guard.last.number }))
process.exit() // without close: what a crash leaves
