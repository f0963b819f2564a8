import { generateKeyPair } from '@libp2p/crypto/keys'
import { Ledger, type LedgerEvent } from '../ledger/ledger.ts'
import { MemoryHistory } from '../ledger/memory-history.ts'
import { createMesh } from '../mesh/create-mesh.ts'
import type { MeshHandlers } from '../mesh/handlers.ts'
import type { Mesh, MeshInit } from '../mesh/mesh.ts'
import type { Logger } from '../mesh/observability.ts'
import { toHex } from '../protocol/bytes.ts'
import { memberByChain } from '../protocol/configuration.ts'
import { type ClusterAddress, ConfigurationChain } from '../protocol/configuration-chain.ts'
import type { Header } from '../protocol/header.ts'
import type { OpenedHeader } from '../protocol/log-state.ts'
import type { Message } from '../protocol/message.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { Tainted } from '../protocol/taint.ts'
import { type Cursor, formatCursor, type LogPosition, parseCursor } from './cursor.ts'
import { EventBuffer } from './event-buffer.ts'
import { ledgerHandlers } from './ledger-handlers.ts'

/** One observed fact, plain JSON: bytes are `0x…`, wei and gas decimal strings. Hand `cursor` back to continue after it. */
export type ObservedEvent = { readonly cursor: string } & (
  | {
      readonly type: 'header'
      readonly chain: number
      readonly number: number
      readonly hash: string
      readonly time: number
      readonly blockHash: string
      readonly messages: number
    }
  | ({ readonly type: 'message'; readonly header: number; readonly hash: string } & ObservedMessage)
  | { readonly type: 'conflict'; readonly chain: number; readonly number: number; readonly hash: string }
  | { readonly type: 'hold'; readonly chain: number; readonly reason: string; readonly detail: string }
  /** Headers of `chain` from here on refer to a lie of `lie.chain`, whose headers are not believed from `lie.from` on; null: no more. */
  | {
      readonly type: 'taint'
      readonly chain: number
      readonly from: number | null
      readonly lie: { readonly chain: number; readonly from: number; readonly evidence: string } | null
    }
  | { readonly type: 'lagged'; readonly dropped: number }
)

/** A message as JSON. */
export interface ObservedMessage {
  readonly source: number
  readonly destination: number
  readonly nonce: number
  readonly sentAt: number
  readonly kind: number
  readonly sender: string
  readonly target: string
  readonly refundTo: string
  readonly value: string
  readonly fee: string
  readonly gasLimit: string
  readonly data: string
}

/** What a light observer is made of; nothing else is trusted (§4). */
export interface ObserverInit {
  readonly cluster: ClusterAddress
  /** Multiaddrs of peers to dial; one is enough. */
  readonly peers: readonly string[]
  /** Chains to follow; all members if empty. */
  readonly chains: readonly number[]
  /** Continue after this event; if absent, logs are told from their newest header, young ones (512 headers) from their start. */
  readonly from?: string
  readonly verifier: Verifier
  readonly transports: MeshInit['transports']
  readonly logger: Logger
  readonly version: string
  /** Events kept for a slow reader; beyond, they are dropped and counted (`lagged`). @default 65,536 */
  readonly maxBuffered?: number
  /** Memory for recent headers and messages, bytes. @default 64 MiB */
  readonly maxHistoryBytes?: number
}

export interface Observer {
  /** Resolves once it takes part in the mesh. Throws `CursorError` if `from` is not a cursor of this cluster. */
  start(signal: AbortSignal): Promise<void>
  stop(signal: AbortSignal): Promise<void>
  /** Verified events in order, until `signal` fires. For one reader. */
  events(signal: AbortSignal): AsyncIterable<ObservedEvent>
}

/** How often logs that have no anchor yet are asked for, milliseconds. */
const ANCHOR_EVERY_MS = 500
/** A log of which no more headers than these were seen is told from its start: who is there when it begins misses nothing of it. */
const YOUNG_HEADERS = 512
const MAX_BUFFERED = 65_536

/** A light observer: ledger and mesh, nothing else. It knows a cluster address and a peer, and verifies everything itself. */
export function createObserver(init: ObserverInit): Observer {
  return new LightObserver(init)
}

class LightObserver implements Observer {
  readonly #init: ObserverInit
  readonly #ledger: Ledger
  readonly #buffer: EventBuffer<ObservedEvent>
  readonly #positions = new Map<number, LogPosition>()
  /** Where to anchor each log, and its newest header: what a member was seen to have signed, not what a peer claims. */
  readonly #signed = new Map<number, { anchor: number; newest: number }>()
  /** Logs that are followed by now. */
  readonly #anchored = new Set<number>()
  readonly #stopping = new AbortController()
  #resume: Cursor = new Map()
  #mesh: Mesh | undefined
  #anchoring: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(init: ObserverInit) {
    this.#init = init
    const configurations = new ConfigurationChain(init.cluster, init.verifier)
    const history = new MemoryHistory({ maxBytes: init.maxHistoryBytes ?? 64 * 2 ** 20 })
    this.#ledger = new Ledger({ configurations, verifier: init.verifier, history, homes: [], now: Date.now, anchorFirst: true })
    this.#ledger.subscribe((event) => this.#note(event))
    this.#buffer = new EventBuffer<ObservedEvent>(init.maxBuffered ?? MAX_BUFFERED, (dropped) => ({
      cursor: this.#cursor(),
      type: 'lagged',
      dropped,
    }))
  }

  async start(signal: AbortSignal): Promise<void> {
    const init = this.#init
    const { configurations } = this.#ledger
    if (init.from !== undefined) this.#resume = parseCursor(configurations.clusterId, init.from)
    for (const [chain, position] of this.#resume) this.#positions.set(chain, position)
    const mesh = await createMesh({
      clusterId: configurations.clusterId,
      privateKey: await generateKeyPair('Ed25519'),
      transports: init.transports,
      verifier: init.verifier,
      logger: init.logger,
      metrics: { count: () => undefined, observe: () => undefined },
      clock: { now: Date.now },
      random: Math.random,
      version: init.version,
      peers: init.peers,
      handlers: this.#handlers(),
    })
    signal.throwIfAborted()
    this.#mesh = mesh
    await mesh.start()
    this.#timer = setInterval(() => {
      this.#ledger.tick()
      this.#anchorSoon()
    }, ANCHOR_EVERY_MS)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    clearInterval(this.#timer)
    await this.#anchoring
    await this.#mesh?.stop()
  }

  events(signal: AbortSignal): AsyncIterable<ObservedEvent> {
    return this.#buffer.read(signal)
  }

  get #chains(): readonly number[] {
    const { configurations } = this.#ledger
    const members = configurations.size === 0 ? [] : configurations.newest.configuration.members.map(({ chain }) => chain)
    return this.#init.chains.length === 0 ? members : members.filter((chain) => this.#init.chains.includes(chain))
  }

  #follow(): void {
    this.#mesh?.subscribe(this.#chains)
    this.#anchorSoon()
  }

  /** The ledger's answers; on the way, what they say of logs that are not anchored yet. */
  #handlers(): MeshHandlers {
    const handlers = ledgerHandlers({
      ledger: this.#ledger,
      version: this.#init.version,
      role: 'observer',
      proofs: () => [],
      onConfigurations: () => this.#follow(),
    })
    return {
      ...handlers,
      onFrame: (frame, bytes, from) => {
        const verdict = handlers.onFrame(frame, bytes, from)
        if (verdict.verdict === 'accept') for (const { header } of frame.headers) this.#noteSigned(header)
        return verdict
      },
      onHead: (head, from) => {
        const verdict = handlers.onHead(head, from)
        if (verdict.verdict === 'accept') this.#noteSigned(head.header)
        return verdict
      },
    }
  }

  #noteSigned({ chain, number }: Header): void {
    if (this.#anchored.has(chain)) return
    const seen = this.#signed.get(chain)
    if (seen !== undefined) {
      seen.newest = Math.max(seen.newest, number)
      return
    }
    const start = this.#startOf(chain)
    this.#signed.set(chain, { anchor: number - start > YOUNG_HEADERS ? number : start, newest: number })
    this.#anchorSoon()
  }

  /** The position before the first header of a member's log. */
  #startOf(chain: number): number {
    return (memberByChain(this.#ledger.configurations.newest.configuration, chain)?.startNumber ?? 1) - 1
  }

  /** Anchors every followed log that has none, one after another; what fails is tried at the next tick. */
  #anchorSoon(): void {
    this.#anchoring = this.#anchoring.then(async () => {
      for (const chain of this.#chains) {
        if (this.#stopping.signal.aborted) return
        if (!this.#anchored.has(chain)) await this.#anchor(chain)
      }
    })
  }

  async #anchor(chain: number): Promise<void> {
    const mesh = this.#mesh
    const seen = this.#signed.get(chain)
    const number = this.#resume.get(chain)?.number ?? seen?.anchor
    if (number === undefined || mesh === undefined) return
    const { signal } = this.#stopping
    try {
      if (number <= this.#startOf(chain)) {
        this.#ledger.begin(chain)
        if (seen !== undefined) await mesh.sync.log({ chain, from: number + 1, to: seen.newest }, { signal })
      } else {
        const { head, rows } = await mesh.sync.rows(chain, number, { signal })
        if (head.header.chain !== chain || head.header.number !== number)
          throw new Error(`header ${head.header.number} of chain ${head.header.chain}`)
        this.#ledger.anchor(head, rows)
        if (!this.#positions.has(chain)) this.#positions.set(chain, { number, messages: 0 })
        // What was seen while the rows were under way went past the ledger.
        const newest = this.#signed.get(chain)?.newest ?? number
        if (newest > number) mesh.sync.gap({ chain, from: number + 1, to: newest }, '')
      }
      this.#anchored.add(chain)
    } catch (error) {
      if (signal.aborted) return
      this.#init.logger.debug({ chain, number, error: String(error) }, 'no anchor yet')
      // What was seen first may be out of everybody's reach meanwhile.
      if (seen !== undefined) seen.anchor = seen.newest
    }
  }

  #note(event: LedgerEvent): void {
    switch (event.type) {
      case 'header':
        this.#noteHeader(event.chain, event.opened)
        break
      case 'conflict':
        this.#buffer.push({
          cursor: this.#cursor(),
          type: 'conflict',
          chain: event.chain,
          number: event.later.header.number,
          hash: toHex(event.hash),
        })
        break
      case 'hold':
        this.#buffer.push({
          cursor: this.#cursor(),
          type: 'hold',
          chain: event.chain,
          reason: event.hold.reason,
          detail: event.hold.detail,
        })
        break
      case 'taint':
        this.#noteTaint(event.chain, event.tainted)
    }
  }

  #noteTaint(chain: number, tainted: Tainted | undefined): void {
    const lie = tainted && { chain: tainted.lie.chain, from: tainted.lie.from, evidence: tainted.lie.id }
    this.#buffer.push({ cursor: this.#cursor(), type: 'taint', chain, from: tainted?.from ?? null, lie: lie ?? null })
  }

  #noteHeader(chain: number, { header, hash, lanes }: OpenedHeader): void {
    const before = this.#positions.get(chain)
    const skip = before !== undefined && before.number === header.number - 1 ? before.messages : 0
    let at = 0
    for (const lane of lanes) {
      for (const [i, message] of lane.messages.entries()) {
        if (at++ < skip) continue
        this.#positions.set(chain, { number: header.number - 1, messages: at })
        this.#buffer.push({
          cursor: this.#cursor(),
          type: 'message',
          header: header.number,
          hash: toHex(lane.hashes[i] as Uint8Array),
          ...messageJson(message),
        })
      }
    }
    this.#positions.set(chain, { number: header.number, messages: 0 })
    this.#buffer.push({
      cursor: this.#cursor(),
      type: 'header',
      chain,
      number: header.number,
      hash: toHex(hash),
      time: header.time,
      blockHash: toHex(header.blockHash),
      messages: at,
    })
  }

  #cursor(): string {
    return formatCursor(this.#ledger.configurations.clusterId, this.#positions)
  }
}

function messageJson(message: Message): ObservedMessage {
  return {
    source: message.source,
    destination: message.destination,
    nonce: message.nonce,
    sentAt: message.sentAt,
    kind: message.kind,
    sender: toHex(message.sender),
    target: toHex(message.target),
    refundTo: toHex(message.refundTo),
    value: String(message.value),
    fee: String(message.fee),
    gasLimit: String(message.gasLimit),
    data: toHex(message.data),
  }
}
