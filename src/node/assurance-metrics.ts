import type { Registry } from 'prom-client'
import type { ReadinessView } from '../api/resources/members.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { gaugesIn } from './gauge.ts'
import type { WatchedChain } from './watched-chain.ts'

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
export function watchAssurance(registry: Registry, { ledger, watched, homes, unsettled, readinessOf }: AssuranceFigures): void {
  const gauge = gaugesIn(registry)
  const members = () => ledger.configurations.newest.configuration.members
  gauge('own_node_working', 'Whether the own node of a chain answers and is not behind', ['chain'], (working) => {
    for (const [chain, node] of watched) working.set({ chain }, node.works ? 1 : 0)
  })
  gauge('own_node_behind_seconds', 'How long the own node of a chain has not reached what its sequencer signed', ['chain'], (behind) => {
    for (const [chain, node] of watched) behind.set({ chain }, node.behindMs / 1_000)
  })
  gauge('verified_number', 'Newest header that the own node of its chain agrees with', ['chain'], (verified) => {
    for (const [chain, node] of watched) verified.set({ chain }, node.verified)
  })
  gauge('lane_unsettled_eth', 'Value included of a lane that no batch on the parent holds yet', ['source', 'destination'], (value) => {
    for (const destination of homes)
      for (const { chain: source } of members())
        if (source !== destination) value.set({ source, destination }, Number(unsettled(source, destination)) / ETHER)
  })
  gauge('member_ready', 'Whether a member’s operator says that it has a working node of every member', ['chain'], (ready) => {
    for (const { chain } of members()) {
      const readiness = readinessOf(chain)
      if (readiness !== null) ready.set({ chain }, readiness.lacking.length === 0 ? 1 : 0)
    }
  })
}
