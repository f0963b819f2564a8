import { type Bytes32, toHex } from '../protocol/bytes.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import { type Conviction, type Evidence, EvidenceError, taints } from '../protocol/evidence/evidence.ts'
import { judgeEvidence } from '../protocol/evidence/judge.ts'
import type { Verifier } from '../protocol/signature.ts'
import { WireError } from '../wire/errors.ts'
import { decodeEvidence, evidenceId } from '../wire/evidence.ts'
import type { History } from './history.ts'
import type { Verdict, VerdictCode } from './verdict.ts'

/** A piece of evidence that convicts, as it is kept and gossiped. */
export interface Accusation {
  readonly id: Bytes32
  readonly bytes: Uint8Array
  readonly evidence: Evidence
  readonly conviction: Conviction
}

/** An answer that is missing (`3-evidence.md`): it can lead to a suspension, it never slashes. */
export interface Suspicion {
  readonly kind: 'silent' | 'unopened' | 'unreadable' | 'lateBatch'
  /** Own wall clock, milliseconds. */
  readonly sinceMs: number
  readonly detail: string
  /** What would end it. */
  readonly clears: string
}

export interface AccusationsInit {
  readonly configurations: ConfigurationChain
  readonly verifier: Verifier
  readonly history: Pick<History, 'evidence' | 'evidenceAfter' | 'putEvidence'>
  readonly now: () => number
}

/** Convictions of one kind and key that are shown: as many as are kept. */
const MOST_ALIKE = 2
/** Pieces that were refused: a peer that sends one again costs no signature. */
const MAX_REFUSED = 1_024
const READ_CHUNK = 64

/** Who is exposed, by artefacts that anybody can check, and who is suspected, because an answer is missing. The two never mix. */
export class Accusations {
  readonly #init: AccusationsInit
  readonly #exposed = new Map<number, Conviction[]>()
  readonly #suspicions = new Map<number, Map<Suspicion['kind'], Suspicion>>()
  readonly #refused = new Map<string, VerdictCode>()

  constructor(init: AccusationsInit) {
    this.#init = init
  }

  /** What was convicted in earlier runs. Call once the configurations are known; again when more are. */
  read(): readonly Accusation[] {
    const read: Accusation[] = []
    for (let cursor = 0; ; ) {
      const chunk = this.#init.history.evidenceAfter(cursor, READ_CHUNK)
      for (const { evidence: stored } of chunk) {
        const accusation = this.#judgeStored(stored.id, stored.encoded)
        if (accusation === undefined || this.#isKnown(accusation.conviction)) continue
        this.#expose(accusation.conviction)
        read.push(accusation)
      }
      cursor = chunk.at(-1)?.cursor ?? cursor
      if (chunk.length < READ_CHUNK) return read
    }
  }

  /** Convictions by chain, in the order in which this node learned of them. */
  get exposed(): ReadonlyMap<number, readonly Conviction[]> {
    return this.#exposed
  }

  get suspicions(): ReadonlyMap<number, ReadonlyMap<Suspicion['kind'], Suspicion>> {
    return this.#suspicions
  }

  /** Whether this key of this member is convicted already: once is all there is. */
  isExposed(chain: number, key: Uint8Array): boolean {
    return this.#exposed.get(chain)?.some((conviction) => toHex(conviction.key) === toHex(key)) === true
  }

  /** Judges a piece from anywhere. What convicts is on the disk when this returns. */
  offer(bytes: Uint8Array): Verdict & { readonly accusation?: Accusation } {
    const id = evidenceId(bytes)
    const key = toHex(id)
    if (this.#init.history.evidence(id) !== undefined) return { verdict: 'ignore', code: 'duplicate' }
    const refused = this.#refused.get(key)
    if (refused !== undefined) return { verdict: 'reject', code: refused }
    try {
      const evidence = decodeEvidence(bytes)
      const conviction = judgeEvidence(evidence, this.#init)
      const { kind, accused, key: signer } = conviction
      const receivedAtMs = this.#init.now()
      const piece = { id, kind, accused, key: signer, encoded: bytes, receivedAtMs }
      const isKept = this.#init.history.putEvidence(piece, this.#isEarliest(conviction))
      // A full memory keeps nothing more; what it has seen convicts all the same.
      if (!isKept && this.isExposed(accused, signer)) return { verdict: 'ignore', code: 'enough' }
      this.#expose(conviction)
      return { verdict: 'accept', code: 'new', accusation: { id, bytes, evidence, conviction } }
    } catch (error) {
      if (error instanceof WireError) return this.#refuse(key, 'malformed')
      if (!(error instanceof EvidenceError)) throw error
      // What is in force, and what is known, differs from node to node while a configuration spreads: nobody is to blame.
      if (error.code === 'unknown-configuration' || error.code === 'not-in-force')
        return { verdict: 'ignore', code: 'unknown-configuration' }
      return this.#refuse(key, 'not-convicting')
    }
  }

  /** What the court on the parent found by itself: there is no artefact but its word, and nothing to gossip. Returns whether it is new. */
  note(conviction: Conviction): boolean {
    if (this.#isKnown(conviction)) return false
    this.#expose(conviction)
    return true
  }

  /** Returns whether that is new. */
  suspect(chain: number, suspicion: Suspicion): boolean {
    const ofChain = this.#suspicions.get(chain) ?? new Map<Suspicion['kind'], Suspicion>()
    const isNew = !ofChain.has(suspicion.kind)
    if (isNew) ofChain.set(suspicion.kind, suspicion)
    this.#suspicions.set(chain, ofChain)
    return isNew
  }

  /** The answer has come. Returns what ended. */
  clear(chain: number, kind: Suspicion['kind']): Suspicion | undefined {
    const ofChain = this.#suspicions.get(chain)
    const ended = ofChain?.get(kind)
    ofChain?.delete(kind)
    if (ofChain?.size === 0) this.#suspicions.delete(chain)
    return ended
  }

  #judgeStored(id: Bytes32, bytes: Uint8Array): Accusation | undefined {
    try {
      const evidence = decodeEvidence(bytes)
      return { id, bytes, evidence, conviction: judgeEvidence(evidence, this.#init) }
    } catch (error) {
      // Its configuration comes from a peer, and this is called again.
      if (error instanceof EvidenceError || error instanceof WireError) return undefined
      throw error
    }
  }

  #isKnown({ kind, accused, key, from }: Conviction): boolean {
    const known = this.#exposed.get(accused) ?? []
    return known.some((each) => each.kind === kind && each.from === from && toHex(each.key) === toHex(key))
  }

  /** Whether taint starts earlier by this lie than by all that are known of its teller: then two pieces of its kind are not enough. */
  #isEarliest({ accused, generation, kind, from }: Conviction): boolean {
    const known = (this.#exposed.get(accused) ?? []).filter((each) => each.generation === generation && taints(each.kind))
    return taints(kind) && known.every((each) => from < each.from)
  }

  /** Of one kind and key no more than are kept: the last of them gives way. */
  #expose(conviction: Conviction): void {
    const known = this.#exposed.get(conviction.accused) ?? []
    const alike = known.filter(({ kind, key }) => kind === conviction.kind && toHex(key) === toHex(conviction.key))
    const rest = alike.length < MOST_ALIKE ? known : known.filter((each) => each !== alike.at(-1))
    this.#exposed.set(conviction.accused, [...rest, conviction])
  }

  #refuse(key: string, code: VerdictCode): Verdict {
    if (this.#refused.size >= MAX_REFUSED)
      for (const oldest of [...this.#refused.keys()].slice(0, MAX_REFUSED / 2)) this.#refused.delete(oldest)
    this.#refused.set(key, code)
    return { verdict: 'reject', code }
  }
}
