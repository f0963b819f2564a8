import type { EvidenceView } from '../../api/resources/evidence.ts'
import type { OwnView } from './own-view.ts'
import type { PageState } from './state.ts'

export interface Lie {
  readonly id: string
  readonly kind: string
  readonly accused: number
  readonly detail: string
  readonly atMs: number
  /** Null: the node does not know it. */
  readonly said: EvidenceView | null
  readonly isJudgedHere: boolean
}

export interface Taint {
  readonly chain: number
  readonly from: number
  readonly lieOf: number | undefined
}

/** Why nothing more of a chain is included, with its lanes as far as a node tells. */
export interface Hold {
  readonly chain: number
  readonly reason: string
  readonly detail: string | null
  readonly lanes: readonly { readonly destination: number; readonly after: number; readonly waiting: number }[]
}

/** What is wrong with members: the node's word, and what was judged here. */
export interface Known {
  readonly lies: readonly Lie[]
  /** Contradictions that this tab received itself and of which there is no evidence yet. */
  readonly conflicts: OwnView['conflicts']
  readonly taints: readonly Taint[]
  readonly holds: readonly Hold[]
}

/** Null: nobody has told anything yet. */
export function knownOf({ node, own, ownRevision }: PageState): Known | null {
  void ownRevision.value
  const snapshot = node.value
  if (snapshot === null && own.members.length === 0) return null
  const said = (snapshot?.evidence ?? []).map((each) => ({
    ...each,
    atMs: each.receivedAtMs,
    said: each,
    isJudgedHere: own.evidence.has(each.id),
  }))
  const judged = [...own.evidence.values()].map((each) => ({ ...each, said: null, isJudgedHere: true }))
  const lies = [...said, ...judged.filter(({ id }) => !said.some((each) => each.id === id))]
  const conflicts = own.conflicts.filter(({ chain }) => !lies.some(({ kind, accused }) => accused === chain && kind === 'equivocation'))
  if (snapshot === null) {
    const taints = [...own.taints.values()].map(({ chain, from, lie }) => ({ chain, from: from ?? 0, lieOf: lie?.chain }))
    return { lies, conflicts, taints, holds: [...own.holds.values()].map((hold) => ({ ...hold, lanes: [] })) }
  }
  const taints = snapshot.taint.chains.flatMap(({ chain, tainted }) =>
    tainted === null ? [] : [{ chain, from: tainted.from, lieOf: tainted.lie.chain }],
  )
  const holds = snapshot.members.flatMap(({ chain, held }): readonly Hold[] => {
    const lanes = snapshot.lanes.flatMap(({ source, destination, held: lane }) =>
      source === chain && lane !== null ? [{ destination, ...lane }] : [],
    )
    const reason = held?.reason ?? lanes[0]?.reason
    return reason === undefined ? [] : [{ chain, reason, detail: held?.detail ?? null, lanes }]
  })
  return { lies, conflicts, taints, holds }
}
