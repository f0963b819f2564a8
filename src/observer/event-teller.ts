import type { Ledger, LedgerEvent } from '../ledger/ledger.ts'
import { type Bytes32, toHex } from '../protocol/bytes.ts'
import { memberByChain } from '../protocol/configuration.ts'
import type { Conviction } from '../protocol/evidence/evidence.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { type Header, hashHeader } from '../protocol/header.ts'
import type { OpenedHeader } from '../protocol/log-state.ts'
import type { Tainted } from '../protocol/taint.ts'
import { type Cursor, formatCursor, type LogPosition, parseCursor } from './cursor.ts'
import { messageJson, type ObservedEvent, type ObservedEvidence, type ObservedHeader } from './observed-event.ts'

/** The newest header that a member was seen to have signed. */
export interface SeenHead {
  /** Of its log (§8). */
  readonly generation: number
  readonly header: Header
  readonly hash: Bytes32
}

/** Event without the cursor, which is the same for all kinds. */
type Fact = ObservedEvent extends infer E ? (E extends ObservedEvent ? Omit<E, 'cursor'> : never) : never

/** Turns what the ledger accepted into events, each with the cursor after it. */
export class EventTeller {
  readonly #ledger: Ledger
  readonly #tell: (event: ObservedEvent) => void
  readonly #positions = new Map<number, LogPosition>()
  readonly #heads = new Map<number, SeenHead>()

  constructor(ledger: Ledger, tell: (event: ObservedEvent) => void) {
    this.#ledger = ledger
    this.#tell = tell
    ledger.subscribe((event) => this.#note(event))
  }

  /** Continues after a cursor. Throws `CursorError` if it is not of this cluster. */
  resume(cursor: string): Cursor {
    const positions = parseCursor(this.#ledger.configurations.clusterId, cursor)
    for (const [chain, position] of positions) this.#positions.set(chain, position)
    return positions
  }

  /** A log is told from header `number` of a generation on, which is not told itself. */
  begin(chain: number, generation: number, number: number): void {
    const before = this.#positions.get(chain)
    if (before === undefined || (before.generation ?? 0) < generation) this.#positions.set(chain, { generation, number, messages: 0 })
  }

  /** A header whose signature was checked, opened or not. */
  noteSigned({ header }: SignedHeader): void {
    const { configurations } = this.#ledger
    const { chain, number } = header
    const generation = this.#generationOf(header)
    if (generation === undefined) return
    const before = this.#heads.get(chain)
    if (before !== undefined) {
      if (generation < before.generation || (generation === before.generation && number <= before.header.number)) return
      if (generation > before.generation && !configurations.isInForceAt(header.config, header.time)) return
    }
    const hash = hashHeader(configurations.clusterId, header)
    this.#heads.set(chain, { generation, header, hash })
    this.#emit({ type: 'head', ...headerJson(header, hash) })
  }

  /** Undefined for a configuration that is not known. */
  #generationOf({ config, chain }: Header): number | undefined {
    const configuration = this.#ledger.configurations.get(config)
    return configuration && memberByChain(configuration, chain)?.generation
  }

  /** By chain: the newest header that is known, opened or not. */
  get heads(): ReadonlyMap<number, SeenHead> {
    return this.#heads
  }

  #note(event: LedgerEvent): void {
    switch (event.type) {
      case 'header':
        this.#noteHeader(event.chain, event.opened)
        break
      case 'conflict':
        this.#emit({ type: 'conflict', chain: event.chain, number: event.later.header.number, hash: toHex(event.hash) })
        break
      case 'hold':
        this.#emit({ type: 'hold', chain: event.chain, reason: event.hold.reason, detail: event.hold.detail })
        break
      case 'taint':
        this.#noteTaint(event.chain, event.tainted)
        break
      case 'evidence':
        this.#emit({ type: 'evidence', ...evidenceJson(event.id, event.conviction), piece: toHex(event.bytes) })
    }
  }

  #noteTaint(chain: number, tainted: Tainted | undefined): void {
    const lie = tainted && { chain: tainted.lie.chain, from: tainted.lie.from, evidence: tainted.lie.id }
    this.#emit({ type: 'taint', chain, from: tainted?.from ?? null, lie: lie ?? null })
  }

  #noteHeader(chain: number, opened: OpenedHeader): void {
    const { header, hash, lanes } = opened
    this.noteSigned(opened)
    const generation = this.#generationOf(header) ?? 0
    const before = this.#positions.get(chain)
    const isNext = before !== undefined && (before.generation ?? 0) === generation && before.number === header.number - 1
    const skip = isNext ? before.messages : 0
    let at = 0
    for (const lane of lanes) {
      for (const [i, message] of lane.messages.entries()) {
        if (at++ < skip) continue
        this.#positions.set(chain, { generation, number: header.number - 1, messages: at })
        this.#emit({ type: 'message', header: header.number, hash: toHex(lane.hashes[i] as Uint8Array), ...messageJson(message) })
      }
    }
    this.#positions.set(chain, { generation, number: header.number, messages: 0 })
    this.#emit({ type: 'header', ...headerJson(header, hash), messages: at })
  }

  #emit(fact: Fact): void {
    this.#tell({ cursor: formatCursor(this.#ledger.configurations.clusterId, this.#positions), ...fact })
  }
}

export function headerJson({ chain, number, time, blockHash }: Header, hash: Bytes32): ObservedHeader {
  return { chain, number, hash: toHex(hash), time, blockHash: toHex(blockHash) }
}

export function evidenceJson(id: Bytes32, { kind, accused, generation, from, key, detail }: Conviction): ObservedEvidence {
  return { id: toHex(id), kind, accused, generation, from, key: toHex(key), detail }
}
