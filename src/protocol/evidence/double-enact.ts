import { toHex } from '../bytes.ts'
import { hashEnact } from '../statements.ts'
import { compareBytes } from './canonical-order.ts'
import type { Conviction, DoubleEnact } from './evidence.ts'
import { checkSignature, type JudgeContext, memberIn, refuse } from './statement.ts'

/** Two signed enactments of one operator with one predecessor (§8): forked governance. Taints no header. */
export function judgeDoubleEnact(evidence: DoubleEnact, context: JudgeContext): Conviction {
  const { chain, predecessor, first, second } = evidence
  const order = compareBytes(first.config, second.config)
  if (order === 0) refuse('not-proven', 'it is one enactment twice')
  if (order > 0) refuse('malformed', 'the enactment of the lower hash comes first')
  const { member } = memberIn(context, predecessor, chain)
  for (const { config, signature } of [first, second]) {
    const digest = hashEnact(context.configurations.clusterId, { predecessor, config })
    checkSignature(context, digest, signature, member.operator, `the enactment of ${toHex(config)}`)
  }
  return {
    kind: 'doubleEnact',
    accused: chain,
    index: member.index,
    generation: member.generation,
    key: member.operator,
    from: 0,
    detail: `the operator of chain ${chain} enacted two successors of ${toHex(predecessor)}: ${toHex(first.config)} and ${toHex(second.config)}`,
  }
}
