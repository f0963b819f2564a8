import type { FrameVerdict, LocalHello, MeshHandlers, MissingBodies, PeerHello, RangeResult } from '../../../src/mesh/handlers.ts'
import { equalBytes, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import type { EnactedConfiguration, SequencerKeys } from '../../../src/protocol/configuration-chain.ts'
import { ProtocolError } from '../../../src/protocol/errors.ts'
import type { Frame, OpenableHeader, SignedHeader } from '../../../src/protocol/frame.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { LogState } from '../../../src/protocol/log-state.ts'
import type { Message } from '../../../src/protocol/message.ts'
import { checkSigner } from '../../../src/protocol/signature.ts'
import type { EvidenceEntry } from '../../../src/wire/evidence-exchange.ts'
import type { HeadWithRows } from '../../../src/wire/head.ts'
import { type Cluster, verifier } from './cluster.ts'

const KINDS = { convicting: 1, undecided: 2, nonsense: 3 } as const

/** Bytes that stand for a piece of evidence, different for every name. */
export function piece(name: string, kind: keyof typeof KINDS = 'convicting', size = 300): Uint8Array {
  const bytes = new Uint8Array(size)
  bytes[0] = KINDS[kind]
  bytes.set(keccak256(new TextEncoder().encode(name)), 1)
  return bytes
}

/** The least ledger that the mesh can work with: it verifies everything by the rules of the protocol, and keeps it in memory. */
export class TestLedger implements MeshHandlers {
  readonly cluster: Cluster
  readonly logs = new Map<number, LogState>()
  readonly headers = new Map<number, OpenableHeader[]>()
  readonly hellos = new Map<string, PeerHello>()
  readonly gone: string[] = []
  readonly verdicts: FrameVerdict[] = []
  /** By id, in the order of arrival. */
  readonly evidence = new Map<string, Uint8Array>()
  /** The code of every piece that was judged. */
  readonly judged: string[] = []
  /** A hash that stands for the newest configuration; pieces of kind `undecided` convict once it is another. */
  newest: Uint8Array
  /** Set to make judging evidence fail, as a full disk does. */
  failEvidence: Error | undefined
  own: LocalHello
  /** Keys that the members had before. */
  retired: readonly Uint8Array[] = []
  /** Set to make the next frame fail inside the handler. */
  fail: Error | undefined

  constructor(cluster: Cluster) {
    this.cluster = cluster
    for (const { chain, startNumber, startParent } of cluster.configuration.members) {
      this.logs.set(chain, new LogState({ chain, number: startNumber, parent: startParent }))
      this.headers.set(chain, [])
    }
    this.newest = cluster.hash
    this.own = {
      configuration: cluster.hash,
      role: 'observer',
      version: 'test',
      chains: [],
      heads: [],
      proofs: [],
      evidence: 0,
      lacking: [],
    }
  }

  head(chain: number): number {
    return this.logs.get(chain)?.head.number ?? -1
  }

  messages(chain: number): number {
    return (this.headers.get(chain) ?? []).reduce((sum, each) => sum + each.lanes.reduce((n, lane) => n + lane.messages.length, 0), 0)
  }

  /** Takes headers as if they had come earlier. */
  load(headers: readonly OpenableHeader[]): void {
    for (const header of headers) this.#take(header)
  }

  onFrame(frame: Frame, _bytes: Uint8Array, _from: string): FrameVerdict {
    if (this.fail !== undefined) throw this.fail
    const verdict = this.#judge(frame)
    this.verdicts.push(verdict)
    return verdict
  }

  onHead(head: SignedHeader, _from: string): FrameVerdict {
    const { chain, number } = head.header
    try {
      this.#verify(head)
    } catch (error) {
      if (error instanceof ProtocolError) return { verdict: 'reject', code: error.code }
      throw error
    }
    const at = this.head(chain)
    if (number <= at) return { verdict: 'ignore', code: 'duplicate' }
    return { verdict: 'accept', code: 'new', gap: { chain, from: at + 1, to: number } }
  }

  /** What a piece proves, its first byte says: see `piece`. */
  onEvidence(bytes: Uint8Array, _from: string): FrameVerdict {
    if (this.failEvidence !== undefined) throw this.failEvidence
    const verdict = this.#judgeEvidence(bytes)
    this.judged.push(verdict.code)
    return verdict
  }

  listEvidence(after: number, limit: number): readonly EvidenceEntry[] {
    const all = [...this.evidence.values()].map((bytes, i) => ({ cursor: i + 1, id: keccak256(bytes) }))
    return all.slice(after, after + limit)
  }

  findEvidence(id: Uint8Array): Uint8Array | undefined {
    return this.evidence.get(toHex(id))
  }

  onRange(chain: number, headers: readonly OpenableHeader[], _from: string): RangeResult {
    let accepted = 0
    for (const header of headers) {
      if (header.header.number > this.head(chain)) {
        const missing = this.#missing(header)
        if (missing.length > 0) return { accepted, missing }
        this.#take(header)
      }
      accepted++
    }
    return { accepted }
  }

  position(chain: number): number | undefined {
    const log = this.logs.get(chain)
    return log === undefined ? undefined : log.head.number + 1
  }

  members(): readonly number[] {
    return this.cluster.configuration.members.map((member) => member.chain)
  }

  sequencersOf(chain: number): SequencerKeys | undefined {
    const key = this.#sequencerOf(chain)
    return key && { current: [key], retired: this.retired }
  }

  #sequencerOf(chain: number) {
    return this.cluster.configuration.members.find((member) => member.chain === chain)?.sequencer
  }

  knowsConfiguration(hash: Uint8Array): boolean {
    return equalBytes(hash, this.cluster.hash)
  }

  hello(): LocalHello {
    const heads = [...this.headers.values()].flatMap((list) => list.slice(-1)).map(({ header, signature }) => ({ header, signature }))
    return { ...this.own, chains: this.members(), heads, evidence: this.evidence.size }
  }

  onHello(peer: string, hello: PeerHello): void {
    this.hellos.set(peer, hello)
  }

  onPeerGone(peer: string): void {
    this.gone.push(peer)
  }

  *readLog(chain: number, from: number, limit: number, withBodies: boolean): Iterable<OpenableHeader> {
    for (const header of (this.headers.get(chain) ?? []).slice(from - 1, from - 1 + limit))
      yield withBodies ? header : { ...header, lanes: [] }
  }

  readRows(chain: number, number: number): HeadWithRows | undefined {
    const log = this.logs.get(chain)
    const last = this.headers.get(chain)?.at(-1)
    if (log === undefined || last === undefined || number !== log.head.number) return undefined
    return { head: { header: last.header, signature: last.signature }, rows: log.allRows }
  }

  *readLane(source: number, destination: number, firstNonce: number, limit: number): Iterable<Message> {
    let left = limit
    for (const header of this.headers.get(source) ?? []) {
      for (const lane of header.lanes) {
        for (const message of lane.messages) {
          if (message.destination !== destination || message.nonce < firstNonce) continue
          if (left-- <= 0) return
          yield message
        }
      }
    }
  }

  configurations(after: Uint8Array, limit: number): readonly EnactedConfiguration[] {
    return equalBytes(after, ZERO_HASH) ? [{ configuration: this.cluster.configuration, enactments: [] }].slice(0, limit) : []
  }

  newestConfiguration(): Uint8Array {
    return this.newest
  }

  onConfigurations(_list: readonly EnactedConfiguration[]): void {}

  #judgeEvidence(bytes: Uint8Array): FrameVerdict {
    const id = toHex(keccak256(bytes))
    if (this.evidence.has(id)) return { verdict: 'ignore', code: 'duplicate' }
    if (bytes[0] === KINDS.undecided && equalBytes(this.newest, this.cluster.hash))
      return { verdict: 'ignore', code: 'unknown-configuration' }
    if (bytes[0] !== KINDS.convicting && bytes[0] !== KINDS.undecided) return { verdict: 'reject', code: 'not-convicting' }
    this.evidence.set(id, bytes)
    return { verdict: 'accept', code: 'new' }
  }

  #judge(frame: Frame): FrameVerdict {
    const before = this.head(frame.chain)
    try {
      for (const header of frame.headers) {
        const { number } = header.header
        const at = this.head(frame.chain)
        if (number <= at) continue
        this.#verify(header)
        if (number > at + 1)
          return {
            verdict: 'accept',
            code: 'beyond-gap',
            gap: { chain: frame.chain, from: at + 1, to: frame.headers.at(-1)?.header.number ?? number },
          }
        if (this.#missing(header).length > 0)
          return { verdict: 'accept', code: 'bodies-missing', gap: { chain: frame.chain, from: number, to: number } }
        this.#take(header)
      }
    } catch (error) {
      if (error instanceof ProtocolError) return { verdict: 'reject', code: error.code }
      throw error
    }
    return this.head(frame.chain) > before ? { verdict: 'accept', code: 'new' } : { verdict: 'ignore', code: 'duplicate' }
  }

  #missing(next: OpenableHeader): MissingBodies[] {
    const log = this.logs.get(next.header.chain)
    return next.changes.outbox.flatMap(({ index, row }) => {
      const firstNonce = log?.outboxRow(index).count ?? 0
      const count = row.count - firstNonce
      const here = next.lanes.find((lane) => lane.index === index)?.messages.length ?? 0
      return count > 0 && here === 0 ? [{ index, destination: 1000 + index, firstNonce, count }] : []
    })
  }

  #verify(signed: SignedHeader): Uint8Array {
    const hash = hashHeader(this.cluster.id, signed.header)
    const sequencer = this.#sequencerOf(signed.header.chain)
    if (sequencer === undefined) throw new ProtocolError('unknown-member', `chain ${signed.header.chain}`)
    checkSigner(verifier, hash, signed.signature, sequencer)
    return hash
  }

  #take(header: OpenableHeader): void {
    const hash = this.#verify(header)
    const log = this.logs.get(header.header.chain) as LogState
    log.commit(log.open(header, hash, this.cluster.configuration))
    this.headers.get(header.header.chain)?.push(header)
  }
}
