import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A real EVM node of its own process. Used by the testnet and by tests; the only place that knows anvil's flags. */
export interface Anvil {
  readonly chainId: number
  readonly port: number
  readonly url: string
  readonly wsUrl: string
  readonly pid: number
  /** Resolves when the process has ended, for whatever reason. */
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  /** One JSON-RPC request. Rejects with the node's message. */
  request(method: string, params?: readonly unknown[], signal?: AbortSignal): Promise<unknown>
  /** Asks it to end (it then writes its state), kills it after `STOP_GRACE_MS`. Idempotent. */
  stop(): Promise<void>
  /** kill −9: no state is written. Idempotent. */
  kill(): Promise<void>
}

export interface AnvilOptions {
  readonly chainId: number
  /** Interval mining, whole milliseconds. Without it nothing is mined but by `evm_mine` (unless `automine`). */
  readonly blockTimeMs?: number
  /** A block for every transaction at once. Default false. */
  readonly automine?: boolean
  /** Where state is read from at the start and written to at a clean stop, historical states included. */
  readonly statePath?: string
  /** Default: a free one. */
  readonly port?: number
  /** Timestamp of the genesis block, seconds. Default: now. */
  readonly genesisTime?: number
  /** Gas of a block. Default 60,000,000. */
  readonly gasLimit?: number
  /** Flags passed on as they are. */
  readonly extra?: readonly string[]
}

/** How long a clean stop may take: writing the state of a long run takes seconds. */
const STOP_GRACE_MS = 20_000
const READY_TIMEOUT_MS = 20_000
/** Tries when somebody else takes the port between choosing and binding it. */
const PORT_TRIES = 5
/** Enough of its last words to explain why it ended. */
const MAX_STDERR_CHARS = 4_000

const PLATFORMS: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-amd64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-amd64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'win32-amd64',
}

/** The binary itself: `.bin/anvil` is a wrapper that would be a second process to end. */
function anvilBinary(): string {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`]
  const name = process.platform === 'win32' ? 'anvil.exe' : 'anvil'
  if (platform === undefined) throw new Error(`anvil has no binary for ${process.platform}-${process.arch}`)
  return createRequire(import.meta.url).resolve(`@foundry-rs/anvil-${platform}/bin/${name}`)
}

function flags(options: AnvilOptions, port: number): string[] {
  const list = ['--quiet', '--host', '127.0.0.1', '--port', `${port}`, '--chain-id', `${options.chainId}`]
  list.push('--gas-limit', `${options.gasLimit ?? 60_000_000}`, '--enable-tx-gas-limit')
  if (options.blockTimeMs !== undefined) list.push('--block-time', `${options.blockTimeMs / 1_000}`)
  else if (options.automine !== true) list.push('--no-mining')
  if (options.genesisTime !== undefined) list.push('--timestamp', `${options.genesisTime}`)
  // Without historical states a node that restarts cannot be asked about the blocks before.
  if (options.statePath !== undefined) list.push('--state', options.statePath, '--preserve-historical-states')
  return [...list, ...(options.extra ?? [])]
}

/** A port that nobody holds: the given one, or any for 0. Rejects with `EADDRINUSE`. */
async function freePort(port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1')
  return address.port
}

/**
 * Ends the node when this process ends, however: the pipe to the guard closes even on kill −9. Its own session, so
 * that Ctrl-C reaches the daemons first and the chains last.
 */
function guardProcess(pid: number): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined
  const guard = spawn(
    '/bin/sh',
    ['-c', 'cat >/dev/null; kill -TERM "$1" 2>/dev/null; sleep 5; kill -KILL "$1" 2>/dev/null', 'guard', `${pid}`],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  )
  guard.on('error', () => undefined)
  guard.unref()
  return guard
}

/** Ends the guard's whole group, which would otherwise aim at a process id that may be somebody else's by then. */
function dismiss(guard: ChildProcess | undefined): void {
  if (guard?.pid === undefined || guard.exitCode !== null) return
  try {
    process.kill(-guard.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

async function request(url: string, method: string, params: readonly unknown[], signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal,
  })
  const answer = (await response.json()) as { result?: unknown; error?: { message?: string } }
  if (answer.error !== undefined) throw new Error(`${method} on ${url}: ${answer.error.message ?? 'unknown error'}`)
  return answer.result
}

async function launch(options: AnvilOptions, port: number): Promise<Anvil> {
  const { chainId } = options
  const url = `http://127.0.0.1:${port}`
  const child = spawn(anvilBinary(), flags(options, port), { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  let lastWords = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-MAX_STDERR_CHARS)
  })
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  const { pid } = child
  if (pid === undefined) {
    await exited
    throw new Error('anvil did not start')
  }
  const guard = guardProcess(pid)
  void exited.then(() => dismiss(guard))

  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (isRunning()) child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS)
    await exited
    clearTimeout(timer)
  }
  const anvil: Anvil = {
    chainId,
    port,
    url,
    wsUrl: `ws://127.0.0.1:${port}`,
    pid,
    exited,
    request: (method, params = [], signal = AbortSignal.timeout(30_000)) => request(url, method, params, signal),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }

  const deadline = Date.now() + READY_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (!isRunning()) throw new Error(`anvil for chain ${chainId} ended at once: ${lastWords.trim() || 'no message'}`)
    const answer = await anvil.request('eth_chainId', [], AbortSignal.timeout(1_000)).catch(() => undefined)
    // Another node on a port that was taken meanwhile would answer too: ours must still run after the answer.
    if (answer === `0x${chainId.toString(16)}` && isRunning()) return anvil
    await sleep(20)
  }
  await anvil.kill()
  throw new Error(`anvil for chain ${chainId} did not answer on ${url} within ${READY_TIMEOUT_MS} ms`)
}

/** Starts a node and waits until it answers. */
export async function startAnvil(options: AnvilOptions): Promise<Anvil> {
  if (options.port !== undefined) return launch(options, await freePort(options.port))
  let failure: unknown
  for (let i = 0; i < PORT_TRIES; i++) {
    try {
      return await launch(options, await freePort(0))
    } catch (error) {
      failure = error
      if (!String(error).includes('in use')) throw error
    }
  }
  throw failure
}
