import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { LedgerCore } from './ledger-core.ts'
import type { Conflict } from './ledger-event.ts'
import type { MemberLog } from './member-log.ts'

/** Conflicting statements whose hashes are remembered, so that each is stored and relayed once. */
const MAX_KNOWN = 4_096

/** Pairs of signed headers that contradict each other: both are stored, as they are evidence, and their signer is held. */
export class Conflicts {
  readonly #core: LedgerCore
  readonly #known = new Set<string>()

  constructor(core: LedgerCore) {
    this.#core = core
  }

  /** The accepted statement for a position that is taken, if `hash` is another one. */
  contradicted(log: MemberLog, number: number, hash: Bytes32): SignedHeader | undefined {
    if (number > log.state.head.number || log.recentHash(number) === toHex(hash)) return undefined
    const kept = this.#core.history.header(log.chain, log.generation, number)
    return kept === undefined || equalBytes(kept.hash, hash) ? undefined : kept
  }

  /** A header from gossip, which may wait for ever for those before it, beside what a batch showed at its position. */
  compareWithPosted(log: MemberLog, later: SignedHeader, hash: Bytes32): void {
    const earlier = log.contradictsPosted(later.header.number, hash)
    if (earlier !== undefined) this.note(log, { how: 'equivocation', earlier, later, hash })
  }

  /**
   * The next header names another parent than the accepted one: its signer contradicts itself (§3). The first header of a
   * log has none before it: it does not start where the configuration says, and nothing follows.
   */
  noteUnlinked(log: MemberLog, later: SignedHeader, hash: Bytes32): 'conflict' | 'duplicate' | 'overload' | 'not-folding' {
    const earlier = this.#core.history.header(log.chain, log.generation, log.state.head.number)
    return earlier === undefined ? 'not-folding' : this.note(log, { how: 'unlinked', earlier, later, hash })
  }

  note(log: MemberLog, conflict: Pick<Conflict, 'how' | 'earlier' | 'later' | 'hash'>): 'conflict' | 'duplicate' | 'overload' {
    const { history, now, hold, emit } = this.#core
    const { later, hash } = conflict
    const key = toHex(hash)
    if (this.#known.has(key)) return 'duplicate'
    if (this.#known.size >= MAX_KNOWN) return 'overload'
    this.#known.add(key)
    history.appendConflict(log.chain, log.generation, later, hash, now())
    hold(log.chain, { reason: 'conflict', detail: `two signed headers contradict each other at block ${later.header.number}` })
    emit({ type: 'conflict', chain: log.chain, generation: log.generation, ...conflict })
    return 'conflict'
  }
}
