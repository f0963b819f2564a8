import type { Clock } from './observability.ts'

/** Counts on whatever becomes of the wall clock: one that is set back must not silence the mesh, nor one set forward flood it. */
export const steadyClock: Clock = { now: () => performance.now() }
