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

export function chainModels({ node, own, ownRevision, now }: PageState): readonly ChainModel[] {
  void ownRevision.value
  const snapshot = node.value
  const ownHead = (chain: number) => own.chains.get(chain)?.newest.number ?? null
  if (snapshot === null) {
    return own.members.map(({ chain, status, exposed, hold, taintedFrom, head, gate }) => {
      // The last moment whose whole second is still the gate's.
      const closesInMs = gate === null ? null : (gate + 1) * 1_000 - now.value
      return {
        ...{ chain, status, taintedFrom, gate, closesInMs, held: hold?.detail ?? null, ownHead: ownHead(chain) },
        ...{ head: head?.number ?? null, headTime: head?.time ?? null, verdict: exposed ? 'exposed' : 'trusted' },
        ...{ closed: head !== null && gate !== null && head.time >= gate && (closesInMs ?? 0) < 0, waitsFor: null },
      }
    })
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

/** What stands out most of a chain. */
export function stateOf(chain: ChainModel): { readonly kind: 'good' | 'warn' | 'bad'; readonly text: string } {
  if (chain.verdict === 'exposed') return { kind: 'bad', text: 'exposed' }
  if (chain.held !== null) return { kind: 'bad', text: 'held' }
  if (chain.taintedFrom !== null) return { kind: 'bad', text: 'tainted' }
  if (chain.verdict === 'suspected') return { kind: 'warn', text: 'suspected' }
  if (chain.closed) return { kind: 'warn', text: 'at its gate' }
  return { kind: chain.status === 'active' ? 'good' : 'warn', text: chain.status }
}

export function laneModels({ node, own, ownRevision }: PageState): readonly LaneModel[] {
  void ownRevision.value
  const said = node.value?.lanes
  if (said !== undefined) {
    return said.map(({ source, destination, announced, included, held }) => ({
      ...{ source, destination, announced, included, held: held !== null },
    }))
  }
  return own.laneStates.map(({ source, destination, announced, included }) => ({
    ...{ source, destination, announced: announced ?? 0, included },
    held: own.holds.has(source) || own.taints.has(source),
  }))
}
