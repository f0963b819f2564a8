import { equalBytes, isZero, toHex } from '../bytes.ts'
import { foldPath } from '../lane.ts'
import type { OutboxRow } from '../row.ts'
import { checkInboxOrder, checkOutboxOrder, checkTimeOrder, type Violation } from '../rules.ts'
import type { Conviction, LanePath, RegressHeader, RegressInbox, RegressOutbox } from './evidence.ts'
import { checkInboxProof, checkOutboxProof } from './proofs.ts'
import { convict, type JudgeContext, readPair, refuse } from './statement.ts'

/** Two signed headers of one chain and generation that break "along one log" (§3): a rewritten log or lane. */
export function judgeRegressHeader(evidence: RegressHeader, context: JudgeContext): Conviction {
  const { earlier, later, adjacent, linked, from } = readPair(context, evidence.earlier, evidence.later)
  const backwards = checkTimeOrder(earlier.header, later.header)
  if (backwards !== undefined) return convict('regress', later, from, `chain ${later.member.chain}: ${backwards.detail}`)
  if (!adjacent || linked) refuse('not-proven', 'time does not go back, and the headers are not adjacent without a link')
  return convict(
    'regress',
    later,
    from,
    `chain ${later.member.chain}: header ${later.header.number} names the parent ${toHex(later.header.parent)}, header ${earlier.header.number} is ${toHex(earlier.hash)}`,
  )
}

export function judgeRegressOutbox(evidence: RegressOutbox, context: JudgeContext): Conviction {
  const { earlierRow, laterRow, path } = evidence
  checkSameLane(earlierRow, laterRow)
  const { earlier, later, from } = readPair(context, evidence.earlier, evidence.later)
  checkOutboxProof(earlier.header.outboxRoot, earlierRow)
  checkOutboxProof(later.header.outboxRoot, laterRow)
  const order = checkOutboxOrder(laterRow.index, earlierRow.row, laterRow.row)
  const detail = contradiction(order, earlierRow.row, laterRow.row, path)
  return convict(
    'regress',
    later,
    from,
    `chain ${later.member.chain}, blocks ${earlier.header.number} and ${later.header.number}: ${detail}`,
  )
}

export function judgeRegressInbox(evidence: RegressInbox, context: JudgeContext): Conviction {
  const { earlierRow, laterRow, path } = evidence
  checkSameLane(earlierRow, laterRow)
  const { earlier, later, from } = readPair(context, evidence.earlier, evidence.later)
  checkInboxProof(earlier.header.inboxRoot, earlierRow)
  checkInboxProof(later.header.inboxRoot, laterRow)
  const order = checkInboxOrder(laterRow.index, earlierRow.row, laterRow.row)
  const detail = contradiction(order, earlierRow.row, laterRow.row, path)
  return convict(
    'regress',
    later,
    from,
    `chain ${later.member.chain}, blocks ${earlier.header.number} and ${later.header.number}: ${detail}`,
  )
}

function checkSameLane(a: { readonly index: number }, b: { readonly index: number }): void {
  if (a.index !== b.index) refuse('malformed', `rows of two lanes, ${a.index} and ${b.index}`)
}

/** What is wrong between two rows of one lane: their order, or the later one's path misses the earlier one. */
function contradiction(order: Violation | undefined, earlier: OutboxRow, later: OutboxRow, { acc, steps }: LanePath): string {
  if (steps.length === 0) {
    if (!isZero(acc)) refuse('malformed', 'a path without steps starts nowhere')
    return order?.detail ?? refuse('not-proven', 'the rows are in order')
  }
  if (order !== undefined) refuse('malformed', 'a row that goes back needs no path')
  if (steps.length !== later.count - earlier.count) refuse('malformed', `a path of ${steps.length} steps between the rows`)
  if (!equalBytes(foldPath(acc, steps), later.acc)) refuse('bad-proof', 'the path does not lead to the later row')
  if (equalBytes(acc, earlier.acc)) refuse('not-proven', 'the later row extends the earlier one')
  return `the lane to count ${later.count} passes count ${earlier.count} at ${toHex(acc)}, not at ${toHex(earlier.acc)}`
}
