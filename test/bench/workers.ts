import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { BenchError } from './errors.ts'
import type { Methods, Reply, Request } from './serve.ts'

/** How long a worker may take to end by itself. */
const STOP_GRACE_MS = 10_000

type Params<M extends Methods, K extends keyof M> = Parameters<M[K]>[0]

/** A process of the benchmark. `M` is the type of the methods that its script serves. */
export class Worker<M extends Methods> {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  readonly #listeners = new Map<string, (value: never) => void>()
  #nextId = 0

  constructor(child: ChildProcess) {
    this.#child = child
    child.on('message', (reply: Reply) => this.#hear(reply))
    child.once('exit', (code, signal) => {
      const error = new BenchError('worker-failed', `process ${child.pid} ended (${signal ?? `code ${code}`}) before it answered`)
      for (const { reject } of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    })
  }

  call<K extends keyof M & string>(method: K, params: Params<M, K>): Promise<Awaited<ReturnType<M[K]>>> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#send({ id, method, params })
    })
  }

  /** A call that nobody waits for. */
  tell<K extends keyof M & string>(method: K, params: Params<M, K>): void {
    this.#send({ method, params })
  }

  /** One listener an event. */
  on<T>(event: string, listener: (value: T) => void): void {
    this.#listeners.set(event, listener)
  }

  /** Ends the process: by closing its channel, or by force. Idempotent. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const exited = once(this.#child, 'exit')
    const force = setTimeout(() => this.#child.kill('SIGKILL'), STOP_GRACE_MS)
    if (this.#child.connected) this.#child.disconnect()
    await exited
    clearTimeout(force)
  }

  #send(request: Request): void {
    this.#child.send(request, (error) => {
      if (error === null || request.id === undefined) return
      this.#waiting.get(request.id)?.reject(error)
      this.#waiting.delete(request.id)
    })
  }

  #hear(reply: Reply): void {
    if ('event' in reply) {
      this.#listeners.get(reply.event)?.(reply.value as never)
      return
    }
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('error' in reply) waiting?.reject(new BenchError('worker-failed', reply.error))
    else waiting?.resolve(reply.result as never)
  }
}

/** The processes of one row; none is left behind. */
export class Workers {
  readonly #profileDirectory: string | undefined
  readonly #running = new Set<Worker<Methods>>()

  constructor(profileDirectory: string | undefined) {
    this.#profileDirectory = profileDirectory
  }

  start<M extends Methods>(script: URL): Worker<M> {
    const execArgv = ['--disable-warning=ExperimentalWarning']
    if (this.#profileDirectory !== undefined) execArgv.push('--cpu-prof', `--cpu-prof-dir=${this.#profileDirectory}`)
    const worker = new Worker<M>(fork(script, { execArgv }))
    this.#running.add(worker as unknown as Worker<Methods>)
    return worker
  }

  async stopAll(): Promise<void> {
    const running = [...this.#running]
    this.#running.clear()
    await Promise.all(running.map((worker) => worker.stop()))
  }
}
