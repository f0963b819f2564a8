/** What a node answers to something that a peer sent (§4). */
export interface Verdict {
  readonly verdict: 'accept' | 'ignore' | 'reject'
  /** Closed set: a metric label. */
  readonly code: VerdictCode
  /** Positions of the log that are missing and should be fetched at once, inclusive. */
  readonly gap?: Gap
}

export interface Gap {
  /** Chain id. */
  readonly chain: number
  readonly from: number
  readonly to: number
}

export type VerdictCode =
  | 'new' // contiguous and opened
  | 'beyond-gap' // valid, kept until what is missing has come
  | 'bodies-missing' // the next, but its messages did not all travel with it
  | 'conflict' // a second statement for one position: stored and relayed, as it is evidence
  | 'duplicate'
  | 'future' // more than Δ ahead of the own clock: kept, used when due
  | 'too-far' // beyond the window that is kept
  | 'overload'
  | 'other-generation'
  | 'unknown-configuration'
  | 'unknown-member'
  | 'not-followed' // a log that this node does not keep
  | 'malformed'
  | 'bad-signature'
  | 'not-folding'
  | 'empty'
  | 'enough' // evidence against an accused of whom two pieces of its kind are kept
  | 'not-convicting' // evidence that proves nothing

/** Messages that a header announced and that did not travel with it. */
export interface MissingBodies {
  /** The destination's index and chain id. */
  readonly index: number
  readonly destination: number
  readonly firstNonce: number
  readonly count: number
}

export interface RangeOutcome {
  /** How many headers were taken or known already, from the first on. */
  readonly accepted: number
  /** What the first header that was not taken lacks. */
  readonly missing?: readonly MissingBodies[]
}
