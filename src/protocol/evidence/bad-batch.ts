import type { BadBatch, Conviction } from './evidence.ts'
import { type JudgeContext, refuse } from './statement.ts'

/** A signed batch whose frames do not fold the previously posted rows into the next (§7): the backstop emptied or forged. */
export function judgeBadBatch(evidence: BadBatch, _context: JudgeContext): Conviction {
  return refuse('not-proven', `batch of chain ${evidence.header.header.chain}`)
}
