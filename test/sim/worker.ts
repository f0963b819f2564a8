import { parentPort, workerData } from 'node:worker_threads'
import { MUTATIONS, mutate } from './mutations.ts'
import type { WorkerStart } from './pool.ts'

/** One thread of the pool: runs the seeds that it is sent, one after the other. */
const { mutation } = workerData as WorkerStart

// Before anything of the code under test is loaded.
if (mutation !== undefined) mutate(MUTATIONS[mutation])
const { simulate } = await import('./simulation.ts')

const port = parentPort
if (port === null) throw new Error('worker.ts is started by pool.ts')
port.on('message', async (seed: number) => port.postMessage(await simulate(seed)))
