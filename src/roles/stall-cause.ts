import type { Causality } from '../ledger/causality.ts'
import type { GateHolder, GateWindow } from '../ledger/gate-window.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** Why a gate does not move: a closed set, as these are metric labels. */
export type StallCode =
  | 'silent' // nothing newer of the holder is known to be signed
  | 'waiting' // the holder stands at its own gate: another is the root of it
  | 'not-included' // its newer header is here, and the chain that waits has not included it
  | 'not-assured' // its newer header is here, and what the policy of that source asks for is not (an own node that is behind, a batch, a value limit)
  | 'not-heard' // the parent or a peer shows that it signed more than gossip brought
  | 'held' // nothing of it is included any more, or nothing that a lie taints
  | 'parent' // the frontier of the parent is the least

export interface StallCause {
  readonly code: StallCode
  /** Whose frontier is the gate; undefined for the parent's. */
  readonly holder: number | undefined
  /** With whom it begins: the end of the chain of waiting. A chain that does not include is the root itself. */
  readonly root: { readonly chain: number | undefined; readonly code: StallCode }
  /** For people: "412003 silent since 12:00:03 (block 17)". */
  readonly text: string
}

export interface StallCausesInit {
  readonly ledger: Pick<Ledger, 'log' | 'posted'> & { readonly causality: Pick<Causality, 'untaintedUpTo'> }
  readonly window: (chain: number) => GateWindow | undefined
  /** The frontier of a source up to which `chain` could include it now, as far as is known here, seconds. */
  readonly atHand: (chain: number, source: number) => number | undefined
  /** Own wall clock when anything new of a chain came last, milliseconds. */
  readonly heardAtMs: (chain: number) => number
}

/** Finds out for whom a chain waits, and why. Judges nobody: what is not known here looks like silence. */
export class StallCauses {
  readonly #init: StallCausesInit

  constructor(init: StallCausesInit) {
    this.#init = init
  }

  /** Why the gate of `chain` stands where it does; undefined if it is no active member. */
  of(chain: number): StallCause | undefined {
    return this.#of(chain, new Set())
  }

  #of(chain: number, passed: Set<number>): StallCause | undefined {
    const window = this.#init.window(chain)
    if (window === undefined) return undefined
    passed.add(chain)
    const holder = window.heldBy.find((each) => !passed.has(each.chain)) ?? window.heldBy[0]
    if (holder === undefined) return cause('parent', undefined, undefined, 'the newest final block of the parent is not included')
    return this.#withheld(chain, holder) ?? this.#still(holder, passed)
  }

  /** Something newer of the holder exists. */
  #withheld(chain: number, holder: GateHolder): StallCause | undefined {
    const { ledger, atHand } = this.#init
    const log = ledger.log(holder.chain)
    const own = log?.state.head.header
    const posted = ledger.posted?.head(holder.chain)?.header
    const newest = posted !== undefined && posted.time > (own?.time ?? 0) ? posted : own
    const newestTime = newest?.time ?? 0
    if (log?.hold !== undefined)
      return cause('held', holder.chain, holder.chain, `${holder.chain} is held, nothing of it is included: ${log.hold.detail}`)
    if (newest !== undefined && newestTime > holder.time && ledger.causality.untaintedUpTo(holder.chain) <= holder.number)
      return cause('held', holder.chain, holder.chain, `what ${holder.chain} signed after block ${holder.number} builds on a lie`)
    if ((own?.time ?? 0) <= holder.time) {
      if (newest !== undefined && newestTime > holder.time)
        return cause(
          'not-heard',
          holder.chain,
          holder.chain,
          `block ${newest.number} of ${holder.chain} is on the parent, gossip brought none of it`,
        )
      const seen = log?.newestSeen?.header
      if (seen === undefined || seen.time <= holder.time) return undefined
      return cause('not-heard', holder.chain, holder.chain, `block ${seen.number} of ${holder.chain} is signed, its frames did not come`)
    }
    const text = `block ${own?.number} of ${holder.chain} is here`
    if ((atHand(chain, holder.chain) ?? 0) <= holder.time)
      return cause('not-assured', holder.chain, holder.chain, `${text}, without the assurance that chains[] asks for`)
    return cause('not-included', holder.chain, chain, `${text}, ${chain} has not included it`)
  }

  /** Nothing newer of the holder is known: it waits itself, or is silent. */
  #still(holder: GateHolder, passed: Set<number>): StallCause {
    const { window, ledger, heardAtMs } = this.#init
    const root = window(holder.chain)?.isStanding === true && !passed.has(holder.chain) ? this.#of(holder.chain, passed) : undefined
    if (root !== undefined) return { code: 'waiting', holder: holder.chain, root: root.root, text: `${holder.chain} waits: ${root.text}` }
    const number = ledger.log(holder.chain)?.newestSeen?.header.number
    const since = new Date(heardAtMs(holder.chain)).toISOString().slice(11, 19)
    return cause(
      'silent',
      holder.chain,
      holder.chain,
      `${holder.chain} silent since ${since}${number === undefined ? '' : ` (block ${number})`}`,
    )
  }
}

function cause(code: StallCode, holder: number | undefined, root: number | undefined, text: string): StallCause {
  return { code, holder, root: { chain: root, code }, text }
}
