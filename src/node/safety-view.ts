import type { LaneView } from '../api/resources/lanes.ts'
import type { HoldView } from '../api/resources/members.ts'
import type { MessageView } from '../api/resources/messages.ts'
import type { TaintedView, TaintView } from '../api/resources/taint.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Hold } from '../ledger/member-log.ts'
import type { Bytes32, Hex } from '../protocol/bytes.ts'

/** What is held and what is tainted (§6, R6), as API and command line show it. */
export class SafetyView {
  readonly #ledger: Ledger

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  taint(): TaintView {
    const { causality, logs } = this.#ledger
    const consistent = causality.newestConsistentCut()
    const untainted = causality.newestUntaintedCut()
    const chains = new Set([...logs.keys(), ...causality.tainted.keys()])
    return {
      lies: causality.lies.map((lie) => ({ ...lie, id: lie.id as Hex })),
      chains: [...chains].map((chain) => ({
        chain,
        head: logs.get(chain)?.state.head.header?.number ?? null,
        tainted: this.tainted(chain),
        consistentUpTo: consistent.get(chain) ?? null,
        untaintedUpTo: untainted.get(chain) ?? null,
      })),
    }
  }

  /** From where on the headers of a chain are tainted, and by what. */
  tainted(chain: number): TaintedView | null {
    const { causality } = this.#ledger
    const tainted = causality.tainted.get(chain)
    if (tainted === undefined) return null
    const { id, ...lie } = tainted.lie
    return { from: tainted.from, lie: { id: id as Hex, ...lie }, path: causality.path(chain) }
  }

  /** Why nothing of a chain is included any more. */
  hold(chain: number): HoldView | null {
    const hold = this.#ledger.log(chain)?.hold
    return hold === undefined ? null : holdView(hold)
  }

  /** Why a lane stands still. `included`: messages of it that its destination has; `frontier`: the source's header up to which it has them. */
  lane(source: number, announced: number, included: number, frontier: number): LaneView['held'] {
    const waiting = Math.max(0, announced - included)
    const hold = this.hold(source)
    if (hold !== null) return { ...hold, after: frontier, waiting }
    const tainted = this.tainted(source)
    if (tainted === null) return null
    const { lie } = tainted
    const detail = `headers of ${source} from ${tainted.from} on refer to a lie of ${lie.chain} (${lie.kind} from ${lie.from})`
    return { reason: 'tainted', detail, sinceMs: null, after: Math.max(frontier, tainted.from - 1), waiting }
  }

  /** Side states of a message: beside how far it has come. */
  message(hash: Bytes32, source: number, announcedIn: number, isIncluded: boolean): Pick<MessageView, 'held' | 'tainted'> {
    const { causality, history } = this.#ledger
    const isHeld = this.#ledger.log(source)?.hold !== undefined
    const tainted = causality.tainted.get(source)
    if (tainted === undefined) return { held: isHeld && !isIncluded, tainted: false }
    // After a start the newest header stands for all before it: the history knows which one it was.
    const isTainted = (history.findMessage(hash)?.header ?? announcedIn) >= tainted.from
    return { held: (isHeld || isTainted) && !isIncluded, tainted: isTainted }
  }
}

export function holdView({ reason, detail, sinceMs }: Hold): HoldView {
  return { reason, detail, sinceMs }
}
