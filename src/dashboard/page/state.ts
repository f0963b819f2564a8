import { signal } from '@preact/signals'
import type { MessageView } from '../../api/resources/messages.ts'
import type { StreamEvent } from '../../api/stream-event.ts'
import type { ObservedEvent } from '../../observer/index.ts'
import { Comparison, type Difference } from './comparison.ts'
import { type LaneTimes, MessageBook } from './message-book.ts'
import { NodeClient, type NodeSnapshot } from './node-client.ts'
import type { OwnState } from './own-observer.ts'
import { OwnView } from './own-view.ts'
import type { PageSource } from './page-source.ts'
import { sentence } from './words.ts'

const POLL_MS = 1_500
/** Redraws of what the stream and the observer tell: four a second at most. */
const DRAW_MS = 250
const MAX_PULSES = 24
const RETRY_MS = 3_000

export type ObserverState = 'off' | 'loading' | 'joining' | 'verifying' | 'failed'

/** A message on its way along an edge of the graph. */
export interface Pulse {
  readonly id: string
  readonly source: number
  readonly destination: number
}

/** The message that is followed. */
export interface Followed {
  readonly hash: string
  /** By the node's word; null: it does not know it, or there is none. */
  readonly said: MessageView | null
  /** Why nothing more is known. */
  readonly problem: string | null
}

const HASH = /^0x[0-9a-f]{64}$/

/** What the page shows. One instance a page; `run` fills it until `signal` fires. */
export class PageState {
  readonly source: PageSource
  readonly client: NodeClient | null
  readonly own = new OwnView()
  readonly comparison = new Comparison(this.own)

  readonly node = signal<NodeSnapshot | null>(null)
  readonly nodeError = signal<string | null>(null)
  /** When `node` was answered, Unix milliseconds. */
  readonly nodeAtMs = signal(0)
  readonly streaming = signal(false)
  readonly messages = signal<readonly MessageView[]>([])
  readonly laneTimes = signal<readonly LaneTimes[]>([])
  readonly followed = signal<Followed | null>(null)
  readonly pulses = signal<readonly Pulse[]>([])
  readonly observer = signal<ObserverState>('off')
  readonly observerError = signal<string | null>(null)
  /** Grows when `own` changed: read it to follow. */
  readonly ownRevision = signal(0)
  readonly differences = signal<readonly Difference[]>([])
  readonly now = signal(Date.now())

  readonly #book = new MessageBook()
  #pulses: Pulse[] = []
  #drawing = false
  #observing = false
  #isTrusted = true

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

  /** What the node answered cannot be shown: goes on without its word. */
  distrust(error: unknown): void {
    this.#isTrusted = false
    this.node.value = null
    this.messages.value = []
    this.nodeError.value = `What the node answers is not as an API of this version answers. ${problemOf(error)}`
  }

  /** Follows one message, by its hash, until another one is named, or none. */
  async follow(text: string | null): Promise<void> {
    const hash = text?.trim().toLowerCase() ?? null
    if (hash === null) this.followed.value = null
    else if (!HASH.test(hash)) this.followed.value = { hash, said: null, problem: 'A message hash is 0x and 64 hexadecimal digits.' }
    else {
      this.followed.value = { hash, said: this.messages.value.find((message) => message.hash === hash) ?? null, problem: null }
      await this.#look(hash).catch((error: unknown) => this.#tellFollowed(hash, problemOf(error)))
    }
  }

  async #look(hash: string): Promise<void> {
    const said = (await this.client?.message(hash)) ?? null
    if (said !== null) this.#addMessage(said)
    else this.#tellFollowed(hash, this.own.byHash.has(hash) ? null : 'Not known: it may not have been announced yet.')
  }

  #tellFollowed(hash: string, problem: string | null): void {
    const { value: followed } = this.followed
    if (followed?.hash === hash) this.followed.value = { ...followed, problem }
  }

  async #poll(client: NodeClient, ending: AbortSignal): Promise<void> {
    let isFirst = true
    while (!ending.aborted) {
      // A tab in the background looks at nothing.
      if (this.#isTrusted && (isFirst || !document.hidden)) await this.#ask(client, ending)
      isFirst = isFirst && this.node.value === null
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }

  async #ask(client: NodeClient, ending: AbortSignal): Promise<void> {
    try {
      const askedMs = Date.now()
      const snapshot = await client.snapshot()
      this.node.value = snapshot
      this.nodeAtMs.value = Date.now()
      this.nodeError.value = null
      this.comparison.addSnapshot(snapshot, askedMs)
      this.#showDifferences()
      const { cluster, multiaddrs } = snapshot.status
      const peers =
        this.source.peers.length > 0 ? this.source.peers : socketsOf([...multiaddrs, ...snapshot.members.flatMap((m) => m.multiaddrs)])
      if (!this.#observing) void this.#observe(this.source.cluster ?? cluster, peers, ending)
      // The stream tells a message when it is announced; how far it has come since is asked for.
      for (const message of (await client.messages()).toReversed()) this.#addMessage(message)
      const { value: followed } = this.followed
      if (followed !== null && HASH.test(followed.hash)) await this.#look(followed.hash)
    } catch (error) {
      this.nodeError.value = problemOf(error)
    }
  }

  #onEvent(event: StreamEvent): void {
    if (event.type !== 'message' || !this.#isTrusted) return
    if (event.stage === 'announced') this.#pulse(event.message)
    this.#addMessage(event.message)
  }

  #addMessage(message: MessageView): void {
    this.#book.add(message)
    this.comparison.addMessage(message)
    const { value: followed } = this.followed
    if (followed?.hash === message.hash) this.followed.value = { ...followed, said: message, problem: null }
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
      this.observerError.value = 'no peer with a WebSocket address is known: a node needs one in p2p.listen (/ws), or name one with ?peer=…'
      return
    }
    while (!ending.aborted) {
      try {
        this.observer.value = 'loading'
        const { observe } = await import('./own-observer.ts')
        this.observer.value = 'joining'
        const onEvent = (event: ObservedEvent): void => {
          this.own.add(event, Date.now())
          if (event.type === 'message' && this.client === null) this.#pulse(event)
          this.observer.value = 'verifying'
          this.observerError.value = null
          this.#drawSoon()
        }
        const onLook = (state: OwnState): void => {
          this.own.members = state.members()
          this.own.laneStates = state.lanes()
          this.#drawSoon()
        }
        await observe({ cluster, bootstrap: peers, onEvent, onLook }, ending)
      } catch (error) {
        this.observer.value = 'failed'
        this.observerError.value = problemOf(error)
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
      this.messages.value = this.#book.newest
      this.laneTimes.value = [...this.#book.lanes.values()]
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

/** What is wrong, and the remedy where the error brings one. */
function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? error.remedy : ''
  return `${sentence(error.message)} ${remedy}`.trim()
}

/** Those that a tab can dial. */
function socketsOf(multiaddrs: readonly string[]): readonly string[] {
  return [...new Set(multiaddrs.filter((address) => /\/wss?\//.test(address)))]
}
