import { BatchError, openBatch } from '../batch.ts'
import { hashHeader } from '../header.ts'
import { keccak256 } from '../keccak.ts'
import { LogState } from '../log-state.ts'
import { hashBatch } from '../statements.ts'
import type { BadBatch, Conviction } from './evidence.ts'
import { checkNoZeroRows } from './proofs.ts'
import { checkSignature, convict, type JudgeContext, memberIn, readStatement, refuse, type Statement } from './statement.ts'

/** Bytes of frames before their body (README, "Batches"): what is shorter is nobody's frames. */
const PREFIX_BYTES = 33

/** A signed batch whose frames do not fold the previously posted rows into the next (§7): the backstop emptied or forged. */
export function judgeBadBatch(evidence: BadBatch, context: JudgeContext): Conviction {
  const { batchSignature, frames } = evidence
  const { chain, number } = evidence.header.header
  if (frames.length < PREFIX_BYTES) refuse('malformed', `frames of ${frames.length} bytes name no header before them`)
  checkNoZeroRows(evidence)
  const statement = readStatement(context, evidence.header)
  const digest = hashBatch(context.configurations.clusterId, { chain, number, framesHash: keccak256(frames) })
  checkSignature(context, digest, batchSignature, statement.member.sequencer, `the batch of block ${number} of chain ${chain}`)
  const problem = problemOf(evidence, logBefore(evidence, statement, context), context)
  return convict('badBatch', statement, number, `chain ${chain} posted a bad batch up to block ${number}: ${problem}`)
}

/**
 * The log at the header that was posted before, opened by all its rows; or at its start. A new generation's start may be named
 * by the hash of a header of the old one, whose rows are not its own.
 */
function logBefore({ previous, outbox, inbox }: BadBatch, { member }: Statement, context: JudgeContext): LogState {
  if (previous === undefined) {
    if (outbox.length + inbox.length > 0) refuse('malformed', 'a log has no rows at its start')
    return new LogState({ chain: member.chain, number: member.startNumber, parent: member.startParent })
  }
  if (previous.chain !== member.chain) refuse('malformed', `the header before is of chain ${previous.chain}, not of ${member.chain}`)
  if (memberIn(context, previous.config, previous.chain).member.generation !== member.generation)
    refuse('bad-proof', 'the header before is of another generation')
  return LogState.anchor({ header: previous }, hashHeader(context.configurations.clusterId, previous), { outbox, inbox })
}

function problemOf({ header, frames }: BadBatch, state: LogState, { configurations, verifier }: JudgeContext): string {
  try {
    openBatch({ state, posted: header, frames, configurations, verifier })
  } catch (error) {
    if (error instanceof BatchError) return `${error.code}, ${error.message}`
    throw error
  }
  return refuse('not-proven', 'the frames lead from the header before to the posted one')
}
