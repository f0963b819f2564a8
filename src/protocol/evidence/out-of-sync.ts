import { MemberStatus } from '../configuration.ts'
import { rowTime } from '../rules.ts'
import type { Conviction, OutOfSync } from './evidence.ts'
import { checkInboxProof } from './proofs.ts'
import { checkInForce, convict, type JudgeContext, memberAtRow, readStatement, refuse } from './statement.ts'

/** One header and one inbox row break the sync rule (R1, §3): its chain ran ahead of an active member by more than Δ. */
export function judgeOutOfSync(evidence: OutOfSync, context: JudgeContext): Conviction {
  const statement = readStatement(context, evidence.header)
  const { header, configuration, member: self } = statement
  const source = memberAtRow(configuration, evidence.source, evidence.row.index)
  checkInForce(context, statement)
  checkInboxProof(header.inboxRoot, evidence.row)
  if (self.status !== MemberStatus.active || source.status !== MemberStatus.active || source.index === self.index)
    refuse('not-proven', 'the sync rule binds active members to one another')
  const frontier = rowTime(evidence.row.row, source, self)
  const { delta } = configuration.parameters
  if (header.time <= frontier + delta) refuse('not-proven', `time ${header.time} is within ${delta} s of ${frontier}`)
  return convict(
    'outOfSync',
    statement,
    header.number,
    `chain ${header.chain} stamped block ${header.number} with ${header.time}, ${header.time - frontier} s after what it had included of chain ${source.chain}; ${delta} s are allowed`,
  )
}
