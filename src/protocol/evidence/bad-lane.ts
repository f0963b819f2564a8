import { equalBytes, isZero } from '../bytes.ts'
import { hashMessage, type Message } from '../message.ts'
import { addUsage, checkMessage, checkQuota, type LaneUsage } from '../rules.ts'
import type { BadLaneGrowth, BadLaneMessage, BadLaneQuota, BadLaneTime, Conviction, LanePath } from './evidence.ts'
import { checkOutboxProof, checkPath } from './proofs.ts'
import { checkInForce, convict, type JudgeContext, memberAtRow, readPair, readStatement, refuse } from './statement.ts'

/** A lane that breaks the lane rule (§3): nobody can include it. */

/** A message with a wrong field, or sums that do not add up. */
export function judgeBadLaneMessage(evidence: BadLaneMessage, context: JudgeContext): Conviction {
  const { row, path, position, message } = evidence
  if (position > 1 || position >= path.steps.length) refuse('malformed', `position ${position} of a path of ${path.steps.length} steps`)
  const statement = readStatement(context, evidence.header)
  const { header, configuration } = statement
  const destination = memberAtRow(configuration, evidence.destination, row.index)
  checkOutboxProof(header.outboxRoot, row)
  checkPath(path, row.row)
  checkBody(path, position, message)
  const nonce = row.row.count - path.steps.length + position
  // The message may have been sent in any block up to this one.
  const problem = checkMessage(message, header, destination, nonce, 0)?.detail ?? wrongSum(path, position, nonce, message, row.row.value)
  if (problem === undefined) return refuse('not-proven', `message ${nonce} keeps the lane rule`)
  return convict('badLane', statement, header.number, `chain ${header.chain}: ${problem}`)
}

/** The running sum after the message, if the one before it is known; and after the last message, which is the row's. */
function wrongSum({ acc, steps }: LanePath, position: number, nonce: number, message: Message, rowValue: bigint): string | undefined {
  const last = steps.at(-1)
  if (last !== undefined && last.value !== rowValue) return `the lane's last sum is ${last.value}, its row says ${rowValue}`
  const before = position === 1 ? steps[0]?.value : nonce === 0 && isZero(acc) ? 0n : undefined
  const after = steps[position]?.value
  if (before === undefined || after === before + message.value + message.fee) return undefined
  return `the sum after message ${nonce} is ${after}, not ${before} + ${message.value} + ${message.fee}`
}

/** A message with another time than the block that sent it. */
export function judgeBadLaneTime(evidence: BadLaneTime, context: JudgeContext): Conviction {
  const { previousRow, row, path, message } = evidence
  if (previousRow.index !== row.index) refuse('malformed', `rows of two lanes, ${previousRow.index} and ${row.index}`)
  const pair = readPair(context, evidence.previous, evidence.header)
  const { header } = pair.later
  if (!pair.linked) refuse('malformed', 'the headers are not adjacent and linked')
  checkOutboxProof(pair.earlier.header.outboxRoot, previousRow)
  checkOutboxProof(header.outboxRoot, row)
  checkPath(path, row.row)
  const nonce = row.row.count - path.steps.length
  if (nonce < previousRow.row.count) refuse('malformed', `message ${nonce} was sent before block ${header.number}`)
  checkBody(path, 0, message)
  if (message.sentAt === header.time) refuse('not-proven', `message ${nonce} has the time of its block`)
  return convict(
    'badLane',
    pair.later,
    pair.from,
    `chain ${header.chain}: message ${nonce} of lane ${row.index} has sentAt ${message.sentAt} in block ${header.number} of time ${header.time}`,
  )
}

/**
 * More messages of one timestamp second than the lane's quota. The header is of that second: so the quota is the one that
 * its own configuration gives, and what convicts here is what its signer's self-audit refuses to sign.
 */
export function judgeBadLaneQuota(evidence: BadLaneQuota, context: JudgeContext): Conviction {
  const { row, path, messages } = evidence
  if (messages.length < 1 || messages.length > path.steps.length)
    refuse('malformed', `${messages.length} messages on a path of ${path.steps.length} steps`)
  const statement = readStatement(context, evidence.header)
  const { header, configuration } = statement
  const destination = memberAtRow(configuration, evidence.destination, row.index)
  checkInForce(context, statement)
  checkOutboxProof(header.outboxRoot, row)
  checkPath(path, row.row)
  let usage: LaneUsage | undefined
  for (const [i, message] of messages.entries()) {
    checkBody(path, i, message)
    if (message.sentAt !== header.time) refuse('malformed', `a message of ${message.sentAt} beside a header of ${header.time}`)
    usage = addUsage(usage, message)
  }
  const violation = usage === undefined ? undefined : checkQuota(configuration, destination, usage)
  if (violation === undefined) return refuse('not-proven', 'the messages are within the quota')
  return convict('badLane', statement, header.number, `chain ${header.chain}: ${violation.detail}`)
}

/** More messages between two headers than any quota allows in that time: shown without their bodies. */
export function judgeBadLaneGrowth(evidence: BadLaneGrowth, context: JudgeContext): Conviction {
  const { previousRow, row } = evidence
  if (previousRow.index !== row.index) refuse('malformed', `rows of two lanes, ${previousRow.index} and ${row.index}`)
  const pair = readPair(context, evidence.previous, evidence.header)
  const { earlier, later, linked, from } = pair
  checkInForce(context, later)
  // Between the two another configuration may have allowed more; one block has one configuration, a stretch may have several.
  if (!linked) {
    if (!equalBytes(earlier.header.config, later.header.config)) refuse('malformed', 'the headers name two configurations')
    checkInForce(context, earlier)
  }
  checkOutboxProof(earlier.header.outboxRoot, previousRow)
  checkOutboxProof(later.header.outboxRoot, row)
  const seconds = linked ? 1 : later.header.time - earlier.header.time + 1
  if (seconds < 1) refuse('malformed', 'time goes back between the headers: that is a regress')
  const grown = row.row.count - previousRow.row.count
  const allowed = later.configuration.parameters.quotaMessages * seconds
  if (grown <= allowed) refuse('not-proven', `the lane grew by ${grown} messages in ${seconds} s; ${allowed} are allowed`)
  return convict(
    'badLane',
    later,
    from,
    `chain ${later.member.chain}: lane ${row.index} grew by ${grown} messages from block ${earlier.header.number} to ${later.header.number}, in ${seconds} s; ${allowed} are allowed`,
  )
}

function checkBody(path: LanePath, at: number, message: Message): void {
  const step = path.steps[at]
  if (step === undefined || !equalBytes(step.hash, hashMessage(message))) refuse('bad-proof', `step ${at} of the path is another message`)
}
