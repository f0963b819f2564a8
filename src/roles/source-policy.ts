import type { Ledger } from '../ledger/ledger.ts'
import { memberByChain } from '../protocol/configuration.ts'

/** What is asked of a source's messages before a home chain includes them. */
export interface SourcePolicy {
  /** Each asks for those before it: signed; the own node of the source agrees; a batch on the parent holds them. */
  readonly minAssurance: 'announced' | 'verified' | 'posted'
  /** Most value (fees included) of one lane that is included and in no batch on the parent yet, wei. */
  readonly maxUnsettledWei?: bigint | undefined
}

/** How far a home chain may include a source now: both bounds cut at headers. */
export interface Allowance {
  /** Nothing beyond this header; infinite where the signature is enough. */
  readonly upTo: number
  /** No header by which the lane's running sum exceeds this, wei. Undefined: no limit. */
  readonly sum: bigint | undefined
}

export interface SourcePoliciesInit {
  readonly ledger: Ledger
  /** By chain id, of the sources that this node has a node of. */
  readonly policies: ReadonlyMap<number, SourcePolicy>
  /** The last header of a source that its own node agrees with, or that is relied on in its stead. */
  readonly verifiedUpTo: (source: number) => number
}

/** Applies each source's policy (R3). What stands on the parent can still be disputed there: until settlement exists it is the most that can be asked for. */
export class SourcePolicies {
  readonly #init: SourcePoliciesInit

  constructor(init: SourcePoliciesInit) {
    this.#init = init
  }

  allowance(source: number, home: number): Allowance {
    const { ledger, policies, verifiedUpTo } = this.#init
    const policy = policies.get(source)
    if (policy === undefined) return { upTo: Number.POSITIVE_INFINITY, sum: undefined }
    const { minAssurance, maxUnsettledWei } = policy
    const verified = minAssurance === 'announced' ? Number.POSITIVE_INFINITY : verifiedUpTo(source)
    const posted = minAssurance === 'posted' ? (ledger.posted?.head(source)?.header.number ?? -1) : Number.POSITIVE_INFINITY
    return {
      upTo: Math.min(verified, posted),
      sum: maxUnsettledWei === undefined ? undefined : this.#postedSum(source, home) + maxUnsettledWei,
    }
  }

  /** Value that `home` has included of `source` and that no batch on the parent holds yet, wei. */
  unsettled(source: number, home: number): bigint {
    const index = this.#indexOf(source)
    const included = index === undefined ? 0n : (this.#init.ledger.log(home)?.state.inboxRow(index).value ?? 0n)
    const posted = this.#postedSum(source, home)
    return included > posted ? included - posted : 0n
  }

  #postedSum(source: number, home: number): bigint {
    const index = this.#indexOf(home)
    return index === undefined ? 0n : (this.#init.ledger.posted?.state(source)?.outboxRow(index).value ?? 0n)
  }

  #indexOf(chain: number): number | undefined {
    return memberByChain(this.#init.ledger.configurations.newest.configuration, chain)?.index
  }
}
