import { signal } from '@preact/signals'
import type { MessageView } from '../../api/resources/messages.ts'
import type { StreamEvent } from '../../api/stream-event.ts'
import { Comparison, type Difference } from './comparison.ts'
import { NodeClient, type NodeSnapshot } from './node-client.ts'
import { OwnView } from './own-view.ts'
import type { PageSource } from './page-source.ts'

const POLL_MS = 1_500
/** Redraws of what the stream and the observer tell: four a second at most. */
const DRAW_MS = 250
const MAX_MESSAGES = 200
const MAX_LATENCIES = 2_000
const MAX_PULSES = 24
const RETRY_MS = 3_000

export type ObserverState = 'off' | 'loading' | 'joining' | 'verifying' | 'failed'

/** A message on its way along an edge of the graph. */
export interface Pulse {
  readonly id: string
  readonly source: number
  readonly destination: number
}

export interface Latency {
  readonly source: number
  readonly destination: number
  /** From the block that holds it, as announced, until it was included, milliseconds. */
  readonly ms: number
}

/** What the page shows. One instance a page; `run` fills it until `signal` fires. */
export class PageState {
  readonly source: PageSource
  readonly client: NodeClient | null
  readonly own = new OwnView()
  readonly comparison = new Comparison(this.own)

  readonly node = signal<NodeSnapshot | null>(null)
  readonly nodeError = signal<string | null>(null)
  readonly streaming = signal(false)
  readonly messages = signal<readonly MessageView[]>([])
  readonly latencies = signal<readonly Latency[]>([])
  readonly pulses = signal<readonly Pulse[]>([])
  readonly observer = signal<ObserverState>('off')
  readonly observerError = signal<string | null>(null)
  /** Grows when `own` changed: read it to follow. */
  readonly ownRevision = signal(0)
  readonly differences = signal<readonly Difference[]>([])
  readonly now = signal(Date.now())

  readonly #known = new Map<string, MessageView>()
  readonly #measured = new Set<string>()
  #latencies: Latency[] = []
  #pulses: Pulse[] = []
  #drawing = false
  #observing = false

  constructor(source: PageSource) {
    this.source = source
    this.client = source.api === null ? null : new NodeClient(source.api)
  }

  run(ending: AbortSignal): void {
    const tick = setInterval(() => {
      this.now.value = Date.now()
    }, 1_000)
    ending.addEventListener('abort', () => clearInterval(tick))
    if (this.client === null) {
      if (this.source.cluster !== null) void this.#observe(this.source.cluster, this.source.peers, ending)
      return
    }
    void this.#poll(this.client, ending)
    const stop = this.client.stream(
      ['message'],
      (event) => this.#onEvent(event),
      (open) => {
        this.streaming.value = open
      },
    )
    ending.addEventListener('abort', stop)
  }

  async #poll(client: NodeClient, ending: AbortSignal): Promise<void> {
    let isFirst = true
    while (!ending.aborted) {
      // A tab in the background looks at nothing.
      if (isFirst || !document.hidden) await this.#ask(client, ending)
      isFirst = isFirst && this.node.value === null
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }

  async #ask(client: NodeClient, ending: AbortSignal): Promise<void> {
    try {
      const askedMs = Date.now()
      const snapshot = await client.snapshot()
      this.node.value = snapshot
      this.nodeError.value = null
      this.comparison.addSnapshot(snapshot, askedMs)
      this.#showDifferences()
      const { cluster, multiaddrs } = snapshot.status
      const peers =
        this.source.peers.length > 0 ? this.source.peers : socketsOf([...multiaddrs, ...snapshot.members.flatMap((m) => m.multiaddrs)])
      if (!this.#observing) void this.#observe(this.source.cluster ?? cluster, peers, ending)
      // The stream tells a message when it is announced; how far it has come since is asked for.
      for (const message of (await client.messages()).toReversed()) this.#addMessage(message)
    } catch (error) {
      this.nodeError.value = error instanceof Error ? error.message : String(error)
    }
  }

  #onEvent(event: StreamEvent): void {
    if (event.type !== 'message') return
    if (event.stage === 'announced') this.#pulse(event.message)
    this.#addMessage(event.message)
  }

  #addMessage(message: MessageView): void {
    this.#known.delete(message.hash)
    this.#known.set(message.hash, message)
    const { included, announced } = message
    if (included !== null && !this.#measured.has(message.hash)) {
      this.#measured.add(message.hash)
      this.#latencies.push({ source: message.source, destination: message.destination, ms: included.atMs - announced.atMs })
      if (this.#latencies.length > MAX_LATENCIES) this.#latencies = this.#latencies.slice(-MAX_LATENCIES / 2)
    }
    for (const hash of this.#known.keys()) {
      if (this.#known.size <= MAX_MESSAGES) break
      this.#known.delete(hash)
      this.#measured.delete(hash)
    }
    this.comparison.addMessage(message)
    this.#drawSoon()
  }

  #pulse({ hash, source, destination }: { readonly hash: string; readonly source: number; readonly destination: number }): void {
    if (document.hidden) return
    this.#pulses = [...this.#pulses, { id: hash, source, destination }].slice(-MAX_PULSES)
    this.#drawSoon()
  }

  /** Its code comes after the first view; a failure is told, and tried again. */
  async #observe(cluster: string, peers: readonly string[], ending: AbortSignal): Promise<void> {
    this.#observing = true
    if (peers.length === 0) {
      this.observer.value = 'failed'
      this.observerError.value = 'no peer with a WebSocket address is known (p2p.listen with /ws, or ?peer=…)'
      return
    }
    while (!ending.aborted) {
      try {
        this.observer.value = 'loading'
        const { observe } = await import('./own-observer.ts')
        this.observer.value = 'joining'
        await observe(
          cluster,
          peers,
          (event) => {
            this.own.add(event, Date.now())
            if (event.type === 'message' && this.client === null) this.#pulse(event)
            this.observer.value = 'verifying'
            this.observerError.value = null
            this.#drawSoon()
          },
          ending,
        )
      } catch (error) {
        this.observer.value = 'failed'
        this.observerError.value = error instanceof Error ? error.message : String(error)
        if (error instanceof Error && 'code' in error && error.code === 'bad-cluster-address') return
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }

  #drawSoon(): void {
    if (this.#drawing) return
    this.#drawing = true
    setTimeout(() => {
      this.#drawing = false
      this.messages.value = [...this.#known.values()].sort((a, b) => b.announced.atMs - a.announced.atMs || b.nonce - a.nonce)
      this.latencies.value = [...this.#latencies]
      this.pulses.value = this.#pulses
      this.ownRevision.value++
      this.#showDifferences()
    }, DRAW_MS)
  }

  #showDifferences(): void {
    const { differences } = this.comparison
    if (differences.size !== this.differences.value.length) this.differences.value = [...differences.values()]
  }
}

/** Those that a tab can dial. */
function socketsOf(multiaddrs: readonly string[]): readonly string[] {
  return [...new Set(multiaddrs.filter((address) => /\/wss?\//.test(address)))]
}
