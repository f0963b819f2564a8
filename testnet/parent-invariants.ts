import { clusterRegistryAbi } from '../src/contracts/generated/cluster-registry.ts'
import type { Cluster } from './cluster.ts'
import type { Injections } from './injections.ts'
import { intactLanes, invariant } from './invariants.ts'
import { BOND } from './parent.ts'
import type { ParentWatcher } from './parent-watcher.ts'
import type { Conviction, Invariant } from './report.ts'
import type { Watcher } from './watcher.ts'

export interface ParentJudged {
  readonly parent: Pick<ParentWatcher, 'record' | 'failure'>
  readonly injections: Injections
  readonly watcher: Pick<Watcher, 'lanes' | 'excluded' | 'stopped'>
  /** Wei, by chain id, as the registry has them in the end. */
  readonly bonds: ReadonlyMap<number, bigint>
}

export async function readBonds({ parent, members, registry }: Cluster): Promise<ReadonlyMap<number, bigint>> {
  return new Map(
    await Promise.all(
      members.map(async ({ chain: { chainId } }): Promise<[number, bigint]> => {
        const args = [BigInt(chainId)] as const
        const { amount } = await parent.client.readContract({ address: registry, abi: clusterRegistryAbi, functionName: 'bond', args })
        return [chainId, amount]
      }),
    ),
  )
}

/** Whom the parent exposed or suspected, in the order in which it did; a suspicion that came again once. */
export function convictionsOf({ record }: ParentJudged['parent'], injections: Injections): readonly Conviction[] {
  const exposed = record.convictions.map(({ kind, chain, slashedWei }): Conviction => {
    return { kind, accused: chain, injected: injections.has(kind, chain, 'exposed'), verdict: 'exposed', slashedWei: `${slashedWei}` }
  })
  const raised = record.suspicions.filter(
    ({ kind, chain, on }, i, all) => on && all.findIndex((each) => each.on && each.kind === kind && each.chain === chain) === i,
  )
  const suspected = raised.map(({ kind, chain }): Conviction => {
    return { kind, accused: chain, injected: injections.has(kind, chain, 'suspected'), verdict: 'suspected', slashedWei: '0' }
  })
  return [...exposed, ...suspected]
}

/** What the parent must say in every scenario: both directions of the theorem (3-evidence.md). */
export function judgeParent(run: ParentJudged): readonly Invariant[] {
  const { parent, injections, bonds } = run
  const convictions = convictionsOf(parent, injections)
  const uninjected = convictions
    .filter(({ injected }) => !injected)
    .map(({ kind, accused, verdict }) => `${accused} is ${verdict} of ${kind}`)
  const missing = injections.list.filter(
    (each) => !convictions.some(({ kind, accused, verdict }) => kind === each.kind && accused === each.accused && verdict === each.verdict),
  )
  const diminished = [...bonds].filter(([chain, amount]) => !injections.accuses(chain) && amount !== BOND)
  const unposted = intactLanes(run).filter(({ source, sent, posted }) => !injections.accuses(source) && posted < sent)
  const still = injections.honestLanes(intactLanes(run)).filter(({ lane, sentBefore }) => lane.included <= sentBefore)
  const list = [
    invariant('every block of the parent was watched', parent.failure === undefined ? [] : [parent.failure.message]),
    invariant('the convictions are exactly those injected', [
      ...uninjected,
      ...missing.map(({ kind, accused, verdict }) => `${accused} is not ${verdict} of ${kind}`),
    ]),
    invariant(
      'every honest bond is untouched',
      diminished.map(([chain, amount]) => `${chain} has ${amount} of ${BOND} wei`),
    ),
    invariant(
      'every message is in a batch on the parent',
      unposted.map(({ source, destination, sent, posted }) => `${source} → ${destination}: ${sent} sent, ${posted} posted`),
    ),
  ]
  if (injections.list.length > 0)
    list.push(
      invariant(
        'honest lanes still flow after the lie',
        still.map(({ lane, sentBefore }) => `${lane.source} → ${lane.destination}: ${sentBefore} sent before, ${lane.included} included`),
      ),
    )
  return list
}
