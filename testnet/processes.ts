import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'

export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface ProcessOptions {
  /** For messages. */
  readonly name: string
  /** Arguments for this very Node. */
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Everything that it prints is appended here. */
  readonly logFile: string
  /** Gets its standard output line by line. */
  readonly onLine?: (line: string) => void
}

/** A process of the testnet, in a group of its own: Ctrl-C in the terminal does not reach it. */
export interface Process {
  readonly name: string
  readonly pid: number
  readonly exited: Promise<Exit>
  readonly running: boolean
  /** Sends a signal to its whole group. */
  signal(signal: NodeJS.Signals): void
  /** Asks it to end, and kills it after `graceMs`. Idempotent. */
  stop(graceMs: number): Promise<Exit>
}

/**
 * Ends the daemons when this process ends, however: its pipe closes even on kill −9. One shell for all: `+ pid` and
 * `- pid` tell it whom to end.
 */
const REAPER = `
pids=
while read -r op pid; do
  if [ "$op" = + ]; then pids="$pids $pid"; continue; fi
  kept=
  for p in $pids; do [ "$p" = "$pid" ] || kept="$kept $p"; done
  pids=$kept
done
for p in $pids; do kill -s TERM -- "-$p" 2>/dev/null; done
[ -z "$pids" ] || sleep 3
for p in $pids; do kill -s KILL -- "-$p" 2>/dev/null; done
`

/** All processes that one testnet started. */
export class Processes {
  readonly #running = new Map<number, Process>()
  #reaper: ChildProcess | undefined

  async spawn(options: ProcessOptions): Promise<Process> {
    const { name, args, env, logFile, onLine } = options
    const log = createWriteStream(logFile, { flags: 'a' })
    await once(log, 'open')
    const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
    const exited = new Promise<Exit>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code, signal) => resolve({ code, signal }))
    })
    child.stderr.pipe(log, { end: false })
    child.stdout.pipe(log, { end: false })
    if (onLine !== undefined) createInterface({ input: child.stdout }).on('line', onLine)
    child.once('close', () => log.end())
    const { pid } = child
    if (pid === undefined) {
      await exited
      throw new Error(`${name} did not start`)
    }
    const running = this.#track(name, pid, child, exited)
    return running
  }

  /** Stops everything that still runs, all at once. */
  async stopAll(graceMs: number): Promise<void> {
    await Promise.all([...this.#running.values()].map((entry) => entry.stop(graceMs)))
    this.#reaper?.stdin?.end()
    this.#reaper = undefined
  }

  /** Kills everything at once; for the moments when there is no time to wait. */
  killAll(): void {
    for (const entry of this.#running.values()) entry.signal('SIGKILL')
  }

  #track(name: string, pid: number, child: ChildProcess, exited: Promise<Exit>): Process {
    const entry: Process = {
      name,
      pid,
      exited,
      get running() {
        return child.exitCode === null && child.signalCode === null
      },
      signal(signal) {
        if (!entry.running) return
        try {
          process.kill(process.platform === 'win32' ? pid : -pid, signal)
        } catch {
          // It has ended meanwhile.
        }
      },
      async stop(graceMs) {
        // A stopped process takes no SIGTERM before it goes on.
        entry.signal('SIGCONT')
        entry.signal('SIGTERM')
        const timer = setTimeout(() => entry.signal('SIGKILL'), graceMs)
        const exit = await exited
        clearTimeout(timer)
        return exit
      },
    }
    this.#running.set(pid, entry)
    this.#tellReaper(`+ ${pid}`)
    const forget = (): void => {
      this.#running.delete(pid)
      this.#tellReaper(`- ${pid}`)
    }
    void exited.then(forget, forget)
    return entry
  }

  #tellReaper(line: string): void {
    if (process.platform === 'win32') return
    if (this.#reaper === undefined) {
      const reaper = spawn('/bin/sh', ['-c', REAPER], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
      reaper.on('error', () => undefined)
      reaper.stdin.on('error', () => undefined)
      reaper.unref()
      this.#reaper = reaper
    }
    this.#reaper.stdin?.write(`${line}\n`)
  }
}
