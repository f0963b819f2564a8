import { LogState } from '../log-state.ts'
import { checkBalance } from '../rules.ts'
import type { Conviction, Overdrawn } from './evidence.ts'
import { checkNoZeroRows } from './proofs.ts'
import { checkInForce, convict, type JudgeContext, readStatement, refuse } from './statement.ts'

/** One header with all its rows breaks the balance rule (§3): it sent what it does not hold. */
export function judgeOverdrawn(evidence: Overdrawn, context: JudgeContext): Conviction {
  const { outbox, inbox } = evidence
  checkNoZeroRows(evidence)
  const statement = readStatement(context, evidence.header)
  const { header, hash, member } = statement
  checkInForce(context, statement)
  const rows = LogState.anchor(evidence.header, hash, { outbox, inbox })
  const violation = checkBalance(member, rows) ?? refuse('not-proven', `chain ${member.chain} holds what it has sent`)
  return convict('overdrawn', statement, header.number, `block ${header.number}: ${violation.detail}`)
}
