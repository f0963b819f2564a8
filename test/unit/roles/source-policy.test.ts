import { describe, expect, it } from 'vitest'
import { SourcePolicies, type SourcePolicy } from '../../../src/roles/source-policy.ts'
import { makeModelCluster } from '../../support/model-cluster.ts'

const SOURCE = 412_001
const HOME = 412_002

/** A lane of which 70 wei are included and 30 posted, by header 5; the own node of the source has come to header 8. */
function policiesOf(policy: SourcePolicy | undefined, posted: { number: number; sum: bigint } | undefined = { number: 5, sum: 30n }) {
  const { configurations } = makeModelCluster()
  const ledger = {
    configurations,
    log: () => ({ state: { inboxRow: () => ({ value: 70n }) } }),
    posted: {
      head: () => posted && { header: { number: posted.number } },
      state: () => posted && { outboxRow: () => ({ value: posted.sum }) },
    },
  }
  const policies = new Map(policy === undefined ? [] : [[SOURCE, policy]])
  return new SourcePolicies({ ledger: ledger as never, policies, verifiedUpTo: () => 8 })
}

describe('source policies', () => {
  it.each([
    ['announced', Number.POSITIVE_INFINITY],
    ['verified', 8],
    ['posted', 5],
  ] as const)('%s', (minAssurance, upTo) => {
    expect(policiesOf({ minAssurance }).allowance(SOURCE, HOME)).toEqual({ upTo, sum: undefined })
  })

  it('asks for verification too where the parent is ahead of the own node', () => {
    const policies = policiesOf({ minAssurance: 'posted' }, { number: 12, sum: 0n })
    expect(policies.allowance(SOURCE, HOME).upTo).toBe(8)
  })

  it('lets nothing through before the first batch where that is asked for', () => {
    const policies = new SourcePolicies({
      ledger: { posted: undefined } as never,
      policies: new Map([[SOURCE, { minAssurance: 'posted' as const }]]),
      verifiedUpTo: () => 8,
    })
    expect(policies.allowance(SOURCE, HOME).upTo).toBe(-1)
  })

  it('limits the running sum to what is posted and so much more', () => {
    expect(policiesOf({ minAssurance: 'announced', maxUnsettledWei: 50n }).allowance(SOURCE, HOME).sum).toBe(80n)
    expect(policiesOf({ minAssurance: 'announced', maxUnsettledWei: 0n }).allowance(SOURCE, HOME).sum).toBe(30n)
    expect(policiesOf(undefined).allowance(SOURCE, HOME)).toEqual({ upTo: Number.POSITIVE_INFINITY, sum: undefined })
  })

  it('tells what is included and not posted', () => {
    expect(policiesOf({ minAssurance: 'verified' }).unsettled(SOURCE, HOME)).toBe(40n)
    // A batch told of more than the own chain has included.
    expect(policiesOf({ minAssurance: 'verified' }, { number: 9, sum: 90n }).unsettled(SOURCE, HOME)).toBe(0n)
  })
})
