import type { EvidenceKind } from '../src/protocol/evidence/evidence.ts'
import type { LatencySummary } from './latencies.ts'

/** The testnet's report, as 5-measures.md has it. Null: does not apply yet. */
export interface Report {
  readonly scenario: string
  readonly seed: number
  readonly seconds: number
  readonly chains: number
  readonly delta: number
  readonly ok: boolean
  readonly messages: {
    readonly sent: number
    readonly announced: number | null
    readonly included: number
    readonly redeemed: number
    readonly retried: number
    readonly posted: number | null
    readonly settled: number | null
    readonly lost: number
    readonly duplicated: number
  }
  readonly latencyMs: {
    readonly announce: LatencySummary | null
    readonly include: LatencySummary | null
    readonly post: LatencySummary | null
    readonly backstop: LatencySummary | null
    readonly settle: LatencySummary | null
  }
  readonly sync: { readonly violations: number; readonly maxStalenessS: number; readonly stalledMs: number }
  readonly evidence: readonly Conviction[]
  readonly invariants: readonly Invariant[]
}

/** What the parent says of a member. */
export interface Conviction {
  readonly kind: EvidenceKind
  /** Chain id. */
  readonly accused: number
  readonly injected: boolean
  /** Slashed on artefacts, or an answer is missing. */
  readonly verdict: 'exposed' | 'suspected'
  readonly slashedWei: string
}

export interface Invariant {
  readonly name: string
  readonly held: boolean
  /** What was seen; empty if there is nothing to add. */
  readonly detail: string
}
