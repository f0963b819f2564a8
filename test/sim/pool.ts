import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { MutationName } from './mutations.ts'
import type { SimulationResult } from './simulation.ts'

export interface PoolOptions {
  readonly seeds: readonly number[]
  /** Threads. @default one a core */
  readonly workers?: number
  /** A fault that is put into the code under test. @default none */
  readonly mutation?: MutationName
  readonly onResult?: (result: SimulationResult) => void
  /** No more seeds are begun once this says so. */
  readonly isDone?: () => boolean
}

/** What a thread is started with; it asks for seeds by telling results. */
export interface WorkerStart {
  readonly mutation: MutationName | undefined
}

/** Runs seeds on several threads. A run takes its thread's clock, timers and randomness; so each thread has one run at a time. */
export async function runSeeds({ seeds, workers = availableParallelism(), mutation, onResult, isDone }: PoolOptions): Promise<void> {
  const waiting = [...seeds].reverse()
  const threads = Array.from({ length: Math.min(workers, seeds.length) }, () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const workerData: WorkerStart = { mutation }
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // A run makes much and keeps little: fewer collections of the young are a tenth less CPU.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    })
    let current: number | undefined
    const next = () => {
      current = isDone?.() === true ? undefined : waiting.pop()
      if (current === undefined) resolve()
      else worker.postMessage(current)
    }
    worker.on('online', next)
    worker.on('message', (result: SimulationResult) => {
      try {
        onResult?.(result)
        next()
      } catch (error) {
        reject(error)
      }
    })
    worker.on('error', (error) =>
      reject(new Error(`seed ${current}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })),
    )
    return { worker, ended: promise }
  })
  try {
    await Promise.all(threads.map(({ ended }) => ended))
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }
}

export function seedsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => first + i)
}
