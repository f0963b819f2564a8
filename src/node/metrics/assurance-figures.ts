import type { ReadinessView } from '../../api/resources/members.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import type { WatchedChain } from '../watched-chain.ts'
import type { Register } from './register.ts'

export interface AssuranceFigures {
  readonly ledger: Ledger
  readonly watched: ReadonlyMap<number, Pick<WatchedChain, 'works' | 'verified' | 'behindMs'>>
  /** Chains that this node sequences. */
  readonly homes: readonly number[]
  /** Wei that a home chain has included of a source and that no batch on the parent holds yet. */
  readonly unsettled: (source: number, home: number) => bigint
  readonly readinessOf: (chain: number) => ReadinessView | null
}

/** Wei of an ether: figures are floats. */
const ETHER = 1e18

/** Registers the figures of the own nodes of other chains, of what rests on them, and of every operator's readiness. */
export function watchAssurance(register: Register, { ledger, watched, homes, unsettled, readinessOf }: AssuranceFigures): void {
  const members = () => ledger.configurations.newest.configuration.members
  register.gauge('own_node_working', (set) => {
    for (const [chain, node] of watched) set({ chain }, node.works ? 1 : 0)
  })
  register.gauge('own_node_behind_seconds', (set) => {
    for (const [chain, node] of watched) set({ chain }, node.behindMs / 1_000)
  })
  register.gauge('verified_number', (set) => {
    for (const [chain, node] of watched) set({ chain }, node.verified)
  })
  const lanes = () =>
    homes.flatMap((destination) => members().flatMap(({ chain: source }) => (source === destination ? [] : { source, destination })))
  register.gauge('lane_unsettled_eth', (set) => {
    for (const lane of lanes()) set(lane, Number(unsettled(lane.source, lane.destination)) / ETHER)
  })
  register.gauge('inclusion_queue_headers', (set) => {
    for (const lane of lanes()) set(lane, ledger.inclusionQueue(lane.source, lane.destination).points.length)
  })
  register.gauge('member_ready', (set) => {
    for (const { chain } of members()) {
      const readiness = readinessOf(chain)
      if (readiness !== null) set({ chain }, readiness.lacking.length === 0 ? 1 : 0)
    }
  })
}
