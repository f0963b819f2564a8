/** What a command knows of the process around it. */
export interface Terminal {
  /** Writes a line of results. Resolves when it is safe to write more; throws `OutputClosed` when nobody reads. */
  print(line: string): Promise<void>
  /** Writes a line for people: errors, progress. */
  note(line: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workingDirectory: string
  /** Whether a person can be asked. */
  readonly interactive: boolean
  /** Fires at the first Ctrl-C or SIGTERM; the second ends the process at once. */
  readonly shutdown: AbortSignal
  /** Calls `listener` at each SIGHUP from now on; without a listener it ends the process. Returns the way to end that. */
  onReload(listener: () => void): () => void
}

/** The reader of standard output has gone (`seqmesh observe | head`): an end, not an error. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
  readonly code = 'output-closed'
}

/** 128 + SIGINT: what shells expect of a process that was interrupted. */
const EXIT_INTERRUPTED = 130

export function processTerminal(): Terminal {
  const { stdout, stderr } = process
  let closed = false
  stdout.on('error', () => {
    closed = true
  })
  // A log that nobody reads is no reason to stop.
  stderr.on('error', () => undefined)

  return {
    async print(line) {
      if (closed) throw new OutputClosed('nobody reads the output any more')
      await new Promise<void>((resolve, reject) => {
        stdout.write(`${line}\n`, (error) => (error ? reject(new OutputClosed('nobody reads the output any more')) : resolve()))
      })
    },
    note: (line) => void stderr.write(`${line}\n`),
    env: process.env,
    workingDirectory: process.cwd(),
    interactive: process.stdin.isTTY === true && stderr.isTTY === true,
    shutdown: shutdownSignal(),
    onReload(listener) {
      process.on('SIGHUP', listener)
      return () => void process.off('SIGHUP', listener)
    },
  }
}

function shutdownSignal(): AbortSignal {
  const controller = new AbortController()
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED)
    controller.abort(new Interrupted())
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return controller.signal
}

/** Ctrl-C or SIGTERM. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly code = 'interrupted'

  constructor() {
    super('interrupted')
  }
}
