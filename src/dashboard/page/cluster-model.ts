import type { PageState } from './state.ts'

/** One chain, from the node's word where there is one, else from what was verified here. */
export interface ChainModel {
  readonly chain: number
  readonly head: number | null
  readonly headTime: number | null
  readonly gate: number | null
  readonly closesInMs: number | null
  readonly closed: boolean
  readonly waitsFor: string | null
  readonly verdict: 'trusted' | 'suspected' | 'exposed'
  readonly status: string
  readonly held: string | null
  readonly taintedFrom: number | null
  readonly ownHead: number | null
}

export interface LaneModel {
  readonly source: number
  readonly destination: number
  readonly announced: number
  readonly included: number | null
  readonly held: boolean
}

export function chainModels({ node, own, ownRevision }: PageState): readonly ChainModel[] {
  void ownRevision.value
  const snapshot = node.value
  const ownHead = (chain: number) => own.chains.get(chain)?.newest.number ?? null
  if (snapshot === null) {
    return [...own.chains].map(([chain, { newest }]) => ({
      ...{ chain, head: newest.number, headTime: newest.time, gate: null, closesInMs: null, closed: false, waitsFor: null },
      verdict: own.conflicts.some((conflict) => conflict.chain === chain) ? ('exposed' as const) : ('trusted' as const),
      ...{ status: 'seen', held: own.holds.get(chain)?.detail ?? null, taintedFrom: own.taints.get(chain)?.from ?? null },
      ownHead: newest.number,
    }))
  }
  return snapshot.members.map(({ chain, verdict, status, held, taintedFrom }) => {
    const gate = snapshot.gates.find((entry) => entry.chain === chain)
    return {
      ...{ chain, verdict, status, held: held?.detail ?? null, taintedFrom, ownHead: ownHead(chain) },
      ...{ head: gate?.head ?? null, headTime: gate?.headTime ?? null, gate: gate?.gate ?? null },
      ...{ closesInMs: gate?.closesInMs ?? null, closed: gate?.closed ?? false, waitsFor: gate?.waitsFor?.text ?? null },
    }
  })
}

export function laneModels({ node, own, ownRevision }: PageState): readonly LaneModel[] {
  void ownRevision.value
  return (
    node.value?.lanes.map(({ source, destination, announced, included, held }) => ({
      ...{ source, destination, announced, included, held: held !== null },
    })) ??
    [...own.lanes.values()].map(({ source, destination, count }) => ({
      source,
      destination,
      announced: count,
      included: null,
      held: false,
    }))
  )
}
