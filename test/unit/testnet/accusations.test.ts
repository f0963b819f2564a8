import { describe, expect, it } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { EvidenceError } from '../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import { decodeEvidence, encodeEvidence } from '../../../src/wire/evidence.ts'
import { ACCUSATIONS } from '../../../testnet/hostile/accusations.ts'
import type { Victims } from '../../../testnet/hostile/attacker.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

describe('accusations', () => {
  it('are well-formed, look like evidence, and convict nobody', async () => {
    const { members, configurations } = makeModelCluster()
    const [honest, other] = members as [ModelMember, ModelMember]
    await other.block({ send: [{ to: 1 }] })
    const lower = await honest.block({ include: [other], send: [{ to: 2 }] })
    const higher = await honest.block()
    const victims: Victims = {
      intent: 'framing',
      clusterId: toHex(configurations.clusterId),
      members: members.map(({ member: { index, chain } }) => ({ index, chain })),
      multiaddrs: [],
      parent: { url: '', batchInbox: '0x', court: '0x', account: '0x' },
    }
    const verdicts = await Promise.all(
      ACCUSATIONS.map(async (accuse) => {
        const evidence = await accuse({ lower, higher }, victims)
        const bytes = encodeEvidence(evidence)
        try {
          return `${evidence.form} convicts: ${judgeEvidence(decodeEvidence(bytes), { configurations, verifier }).detail}`
        } catch (error) {
          return error instanceof EvidenceError ? 'nobody' : error
        }
      }),
    )
    expect(verdicts).toEqual(ACCUSATIONS.map(() => 'nobody'))
  })
})
