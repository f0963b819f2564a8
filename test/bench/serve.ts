/** The side of a worker process: methods that the benchmark calls over the IPC channel, and events that it hears. */
// biome-ignore lint/suspicious/noExplicitAny: parameters are checked where they are called, by the type of the methods
export type Methods = Record<string, (params: any) => unknown>

export interface Request {
  /** Absent: no answer is wanted. */
  readonly id?: number
  readonly method: string
  readonly params: unknown
}

export type Reply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly event: string; readonly value: unknown }

function reply(message: Reply): void {
  // The channel is gone when the benchmark is, maybe while this is on its way: the process ends by itself then.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined)
}

/** Tells the benchmark. */
export function emit(event: string, value: unknown): void {
  reply({ event, value })
}

/** What every worker answers. */
const COMMON = {
  /** CPU that this process has used, milliseconds: other than rates, it does not depend on who else uses the machine. */
  cpuMs(): number {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  },
}

/** The methods of a worker that serves `M`. */
export type Served<M extends Methods> = M & typeof COMMON

/** Answers calls until the channel closes: a worker never outlives the benchmark. */
export function serve(own: Methods): void {
  const methods: Methods = { ...own, ...COMMON }
  const answer = async ({ id, method, params }: Request): Promise<void> => {
    try {
      const result = await methods[method]?.(params)
      if (id !== undefined) reply({ id, result })
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      if (id === undefined) throw error
      reply({ id, error: text })
    }
  }
  process.on('message', (request: Request) => void answer(request))
  process.once('disconnect', () => process.exit(0))
}
