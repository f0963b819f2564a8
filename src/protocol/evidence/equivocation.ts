import { toHex } from '../bytes.ts'
import { compareBytes } from './canonical-order.ts'
import type { Conviction, Equivocation } from './evidence.ts'
import { checkGeneration, convict, type JudgeContext, readStatement, refuse } from './statement.ts'

/** Two signed headers of one chain, generation and number, different hash: two histories. */
export function judgeEquivocation(evidence: Equivocation, context: JudgeContext): Conviction {
  const { chain, number } = evidence.first.header
  if (evidence.second.header.chain !== chain || evidence.second.header.number !== number)
    refuse('malformed', 'the headers are of two chains or two numbers')
  const first = readStatement(context, evidence.first)
  const second = readStatement(context, evidence.second)
  checkGeneration(first, second)
  const order = compareBytes(first.hash, second.hash)
  if (order === 0) refuse('not-proven', `it is one header twice: ${toHex(first.hash)}`)
  if (order > 0) refuse('malformed', 'the header with the lower hash comes first')
  return convict(
    'equivocation',
    first,
    number,
    `chain ${chain} signed two headers of block ${number}: ${toHex(first.hash)} and ${toHex(second.hash)}`,
  )
}
