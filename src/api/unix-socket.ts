import { once } from 'node:events'
import { lstat, rm, stat } from 'node:fs/promises'
import { connect, type Server } from 'node:net'
import { dirname } from 'node:path'

/** Who may connect: the file's mode, which nobody ever sees otherwise, and whether its folder must be safe from others as well. */
const ACCESS = {
  /** The user and the group of this process. */
  group: { mode: 0o660, isPrivate: false },
  /** The user of this process alone: nobody else may put a socket of his own in its place either. */
  user: { mode: 0o600, isPrivate: true },
} as const

const WRITABLE_BY_OTHERS = 0o022
const STICKY = 0o1000

export interface UnixSocketInit {
  /** Where. Whoever listens holds the lock of the data folder: what is left there by a crash is removed. */
  readonly path: string
  readonly access: keyof typeof ACCESS
  /** What is served, in words, and how to have it elsewhere. */
  readonly serves: string
  readonly code: UnixSocketError['code']
  readonly remedy: string
}

/** A socket cannot listen where it is told to. */
export class UnixSocketError extends Error {
  override readonly name = 'UnixSocketError'
  readonly code: 'gate-socket' | 'admin-socket'
  readonly retryable = false
  readonly remedy: string

  constructor({ path, serves, code, remedy }: UnixSocketInit, why: string, options?: ErrorOptions) {
    super(`${serves} cannot be served at ${path}: ${why}`, options)
    this.code = code
    this.remedy = remedy
  }
}

/** Lets `server` listen on a Unix socket; its file goes when the server closes. Throws `UnixSocketError`. */
export async function listenOnUnixSocket(server: Server, init: UnixSocketInit): Promise<void> {
  const { mode, isPrivate } = ACCESS[init.access]
  try {
    if (isPrivate) await demandSafeFolder(init)
    await removeStale(init)
    await listen(server, init.path, mode)
  } catch (error) {
    if (error instanceof UnixSocketError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    throw new UnixSocketError(init, code ?? message, { cause: error })
  }
}

async function listen(server: Server, path: string, mode: number): Promise<void> {
  const listening = once(server, 'listening')
  // The file is made within this call: nobody sees it with another mode.
  const before = process.umask(0o777 & ~mode)
  try {
    server.listen(path)
  } finally {
    process.umask(before)
  }
  await listening
}

/** Whoever can write into the folder can replace the socket, unless the folder is sticky. */
async function demandSafeFolder(init: UnixSocketInit): Promise<void> {
  const folder = dirname(init.path)
  const { mode } = await stat(folder)
  if ((mode & WRITABLE_BY_OTHERS) !== 0 && (mode & STICKY) === 0)
    throw new UnixSocketError(init, `other users may write into ${folder} (mode ${(mode & 0o777).toString(8)})`)
}

/** Removes what a process left that did not end well. Anything that is no socket, or answers, is somebody else's. */
async function removeStale(init: UnixSocketInit): Promise<void> {
  const { path } = init
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found === undefined) return
  if (!found.isSocket()) throw new UnixSocketError(init, 'something that is no socket stands there')
  if (await answers(path)) throw new UnixSocketError(init, 'another process serves it')
  await rm(path, { force: true })
}

/** Only a refusal says that nobody listens: one who may not connect, or finds it busy, must not take it away. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT'))
  })
}
