import { syncBuiltinESMExports } from 'node:module'
import timersPromises from 'node:timers/promises'
import type { Random } from '../../testnet/random.ts'

/** Something that is due. */
interface Task {
  readonly atMs: number
  /** Tells apart what is due at one moment: first planned, first done. */
  readonly order: number
  run: (() => void) | undefined
}

const realSetImmediate = globalThis.setImmediate

const TASKS_A_TURN = 64

/**
 * The only clock of a run. Timers of the code under test are tasks of it: nothing waits for real time, and whatever happens
 * at one virtual moment happens in the order in which it was planned. Between two tasks all promises settle, as nothing
 * below does real I/O in the background.
 */
export class VirtualTime {
  #nowMs: number
  #order = 0
  #pending = 0
  readonly #heap: Task[] = []

  constructor(startMs: number) {
    this.#nowMs = startMs
  }

  get nowMs(): number {
    return this.#nowMs
  }

  /** Tasks done so far: the step that a finding names. */
  steps = 0

  /** Tasks that are planned and not cancelled. */
  get pending(): number {
    return this.#pending
  }

  after(ms: number, run: () => void): Task {
    const task = { atMs: this.#nowMs + Math.max(0, ms), order: this.#order++, run }
    this.#pending++
    push(this.#heap, task)
    return task
  }

  cancel(task: Task | undefined): void {
    if (task?.run === undefined) return
    task.run = undefined
    this.#pending--
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve))
  }

  /** Does what is due until `untilMs`, or until `isDone` says so after a task. */
  run(untilMs: number, isDone: () => boolean = () => false): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    let hasBegun = false
    let isOver = false
    let planned = 1
    const end = () => {
      isOver = true
      resolve()
    }
    const next = () => {
      planned--
      if (isOver) return
      try {
        if (hasBegun && isDone()) end()
        else if (!this.#doNext(untilMs)) {
          this.#nowMs = untilMs
          end()
        } else {
          hasBegun = true
          if (planned === 0) plan()
        }
      } catch (error) {
        isOver = true
        reject(error)
      }
    }
    // All promises settle between two immediates of one turn of the event loop as well, and each turn asks the kernel for I/O:
    // one a task would be a sixth of a run's time.
    const plan = () => {
      for (; planned < TASKS_A_TURN; planned++) realSetImmediate(next)
    }
    next()
    return promise
  }

  /** Returns whether anything was due. */
  #doNext(untilMs: number): boolean {
    for (let next = this.#heap[0]; next !== undefined && next.atMs <= untilMs; next = this.#heap[0]) {
      pop(this.#heap)
      const { run } = next
      if (run === undefined) continue
      this.cancel(next)
      this.#nowMs = next.atMs
      this.steps++
      run()
      return true
    }
    return false
  }

  /** Puts this clock, and `random`, in the place of the runtime's. Returns how to undo it. */
  install(random: Random): () => void {
    const { after, cancel } = { after: this.after.bind(this), cancel: this.cancel.bind(this) }
    const now = () => this.#nowMs
    const saved = new Map<object, Record<string, unknown>>()
    const replace = (target: object, replacements: Record<string, unknown>) => {
      saved.set(target, Object.fromEntries(Object.keys(replacements).map((name) => [name, Reflect.get(target, name)])))
      Object.assign(target, replacements)
    }
    type Callback = (...args: readonly unknown[]) => void
    const every = (run: Callback, ms = 0): { task: Task | undefined } => {
      const interval: { task: Task | undefined } = { task: undefined }
      const again = () => {
        interval.task = after(Math.max(1, ms), () => {
          again()
          run()
        })
      }
      again()
      return interval
    }
    replace(globalThis, {
      setTimeout: (run: Callback, ms = 0, ...args: readonly unknown[]) => after(ms, () => run(...args)),
      clearTimeout: cancel,
      setInterval: every,
      clearInterval: (interval: { task: Task | undefined } | undefined) => cancel(interval?.task),
      setImmediate: (run: Callback, ...args: readonly unknown[]) => after(0, () => run(...args)),
      clearImmediate: cancel,
    })
    replace(Date, { now })
    replace(Math, { random: random.next })
    replace(performance, { now })
    replace(AbortSignal, {
      timeout: (ms: number) => {
        const controller = new AbortController()
        after(ms, () => controller.abort(new DOMException('The operation timed out', 'TimeoutError')))
        return controller.signal
      },
    })
    replace(timersPromises, {
      setTimeout: (ms: number, value: unknown, options?: { signal?: AbortSignal }) => wait(after, cancel, ms, value, options?.signal),
    })
    syncBuiltinESMExports()
    return () => {
      for (const [target, originals] of saved) Object.assign(target, originals)
      syncBuiltinESMExports()
    }
  }
}

/** `setTimeout` of `node:timers/promises`. */
function wait(
  after: VirtualTime['after'],
  cancel: VirtualTime['cancel'],
  ms: number,
  value: unknown,
  signal?: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason)
      return
    }
    const onAbort = () => {
      cancel(task)
      reject(signal?.reason)
    }
    const task = after(ms, () => {
      signal?.removeEventListener('abort', onAbort)
      resolve(value)
    })
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}

// A binary heap, earliest first.

function isBefore(a: Task, b: Task): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)
}

function push(heap: Task[], task: Task): void {
  let at = heap.push(task) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    const parent = heap[above] as Task
    if (isBefore(parent, task)) break
    heap[at] = parent
    at = above
  }
  heap[at] = task
}

function pop(heap: Task[]): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  let at = 0
  for (;;) {
    let child = 2 * at + 1
    if (child >= heap.length) break
    const right = heap[child + 1]
    if (right !== undefined && isBefore(right, heap[child] as Task)) child++
    if (isBefore(last, heap[child] as Task)) break
    heap[at] = heap[child] as Task
    at = child
  }
  heap[at] = last
}
