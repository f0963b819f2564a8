import type { Conflict, Ledger, LedgerEvent } from '../ledger/ledger.ts'
import { equalBytes, toHex } from '../protocol/bytes.ts'
import type { Conviction } from '../protocol/evidence/evidence.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import { encodeEvidence } from '../wire/evidence.ts'
import type { EvidenceMaker, Finding, Lie, Made } from './evidence-maker.ts'

export interface AccuserInit {
  readonly ledger: Pick<Ledger, 'subscribe' | 'offerEvidence' | 'accusations' | 'history' | 'configurations'>
  readonly maker: EvidenceMaker
  /** To the mesh. Called once a piece of one's own is durable. */
  readonly publish: (bytes: Uint8Array) => void
  /** Evidence could not be made or kept; it is tried again. `undefined` once everything is kept. */
  readonly onTrouble: (error: unknown) => void
}

/** Pieces that wait for a disk that takes them: two of every kind against a dozen members. */
const MAX_UNKEPT = 256

/**
 * Turns lies into evidence, at the moment the ledger sees them: a piece is durable before the header that holds the lie is,
 * and before anybody hears of it. So a crash loses both or none, and what is fetched again is judged again.
 */
export class Accuser {
  readonly #init: AccuserInit
  readonly #unkept = new Map<string, Uint8Array>()
  #unsubscribe: (() => void) | undefined

  constructor(init: AccuserInit) {
    this.#init = init
  }

  /** From now on. Takes up what an earlier run stored of a contradiction but not the evidence for it. Idempotent. */
  start(): void {
    if (this.#unsubscribe !== undefined) return
    this.#unsubscribe = this.#init.ledger.subscribe((event) => this.#hear(event))
    for (const later of this.#init.ledger.history.conflicts()) {
      const conflict = this.#conflictOf(later)
      if (conflict !== undefined) this.#accuse(() => this.#init.maker.fromLie(conflict))
    }
  }

  stop(): void {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
  }

  /** What the own node of a chain shows against one of its headers. */
  find(finding: Finding): void {
    this.#accuse(() => this.#init.maker.fromFinding(finding))
  }

  /** Tries again to keep what the disk refused. Call every few seconds. */
  tick(): void {
    for (const [id, bytes] of this.#unkept) {
      try {
        this.#init.ledger.offerEvidence(bytes, true)
        this.#unkept.delete(id)
        if (this.#unkept.size === 0) this.#init.onTrouble(undefined)
      } catch (error) {
        this.#init.onTrouble(error)
        return
      }
    }
  }

  #hear(event: LedgerEvent): void {
    if (event.type === 'evidence' && event.own) this.#init.publish(event.bytes)
    else if (isLie(event)) this.#accuse(() => this.#init.maker.fromLie(event))
  }

  /** The ledger calls this amid a header: nothing that goes wrong here may reach it. */
  #accuse(make: () => Made | undefined): void {
    let bytes: Uint8Array | undefined
    try {
      const made = make()
      if (made === undefined || this.#isKnown(made.conviction)) return
      bytes = encodeEvidence(made.evidence)
      this.#init.ledger.offerEvidence(bytes, true)
    } catch (error) {
      if (bytes !== undefined && this.#unkept.size < MAX_UNKEPT) this.#unkept.set(toHex(bytes), bytes)
      this.#init.onTrouble(error)
    }
  }

  /** One conviction is all there is of a kind and key; only one from an earlier position taints more. */
  #isKnown({ accused, kind, key, from }: Conviction): boolean {
    const known = this.#init.ledger.accusations.exposed.get(accused) ?? []
    return known.some((each) => each.kind === kind && each.from <= from && equalBytes(each.key, key))
  }

  #conflictOf(later: SignedHeader): Conflict | undefined {
    const { configurations, history } = this.#init.ledger
    const { chain, number, config, parent } = later.header
    const configuration = configurations.get(config)
    const generation = configuration?.members.find((member) => member.chain === chain)?.generation
    if (generation === undefined) return undefined
    const hash = hashHeader(configurations.clusterId, later.header)
    const twin = history.header(chain, generation, number)
    if (twin !== undefined && !equalBytes(twin.hash, hash))
      return { type: 'conflict', chain, generation, how: 'equivocation', earlier: twin, later, hash }
    const before = history.header(chain, generation, number - 1)
    if (before === undefined || equalBytes(before.hash, parent)) return undefined
    return { type: 'conflict', chain, generation, how: 'unlinked', earlier: before, later, hash }
  }
}

const LIES: readonly Lie['type'][] = ['conflict', 'violation', 'misreport', 'fork', 'bad-batch']

function isLie(event: LedgerEvent | Lie): event is Lie {
  return (LIES as readonly string[]).includes(event.type)
}
