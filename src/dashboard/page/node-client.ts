import type { Page } from '../../api/page.ts'
import type { EvidenceView } from '../../api/resources/evidence.ts'
import type { GateView } from '../../api/resources/gate.ts'
import type { LaneView } from '../../api/resources/lanes.ts'
import type { MemberView } from '../../api/resources/members.ts'
import type { MessageView } from '../../api/resources/messages.ts'
import type { PeerView } from '../../api/resources/peers.ts'
import type { StatusView } from '../../api/resources/status.ts'
import type { TaintView } from '../../api/resources/taint.ts'
import type { StreamEvent } from '../../api/stream-event.ts'

/** All that is polled, as of one moment. */
export interface NodeSnapshot {
  readonly status: StatusView
  readonly members: readonly MemberView[]
  readonly lanes: readonly LaneView[]
  readonly gates: readonly GateView[]
  readonly evidence: readonly EvidenceView[]
  readonly taint: TaintView
  readonly peers: readonly PeerView[]
}

const TIMEOUT_MS = 8_000
const PAGE = 100

/** A node's HTTP API, the part that the page reads. Errors are those of `fetch`, and `Error` with the status and the node's words. */
export class NodeClient {
  readonly #base: string

  constructor(base: string) {
    this.#base = base
  }

  async snapshot(): Promise<NodeSnapshot> {
    const [status, members, lanes, gates, evidence, taint, peers] = await Promise.all([
      this.#get<StatusView>('/v1/status'),
      this.#list<MemberView>('/v1/members'),
      this.#list<LaneView>('/v1/lanes'),
      this.#list<GateView>('/v1/gate'),
      this.#list<EvidenceView>(`/v1/evidence?limit=${PAGE}`),
      this.#get<TaintView>('/v1/taint'),
      this.#list<PeerView>('/v1/peers'),
    ])
    return { status, members, lanes, gates, evidence, taint, peers }
  }

  messages(): Promise<readonly MessageView[]> {
    return this.#list<MessageView>(`/v1/messages?limit=${PAGE}`)
  }

  /** Null: not known there. */
  async message(hash: string): Promise<MessageView | null> {
    const response = await this.#fetch(`/v1/messages/${hash}`)
    return response.status === 404 ? null : ((await checked(response).then((ok) => ok.json())) as MessageView)
  }

  evidenceUrl(id: string): string {
    return `${this.#base}/v1/evidence/${id}`
  }

  /** Calls `onEvent` for what happens from now on, and `onOpen` with every change of the connection. Returns the way to end it. */
  stream(types: readonly StreamEvent['type'][], onEvent: (event: StreamEvent) => void, onOpen: (open: boolean) => void): () => void {
    const source = new EventSource(`${this.#base}/v1/stream?types=${types.join(',')}`)
    for (const type of types) source.addEventListener(type, (event) => onEvent(JSON.parse(event.data) as StreamEvent))
    source.onopen = () => onOpen(true)
    source.onerror = () => onOpen(false)
    return () => source.close()
  }

  /** Lists come as arrays or as pages. */
  async #list<T>(path: string): Promise<readonly T[]> {
    const found = await this.#get<readonly T[] | Page<T>>(path)
    return 'items' in found ? found.items : found
  }

  async #get<T>(path: string): Promise<T> {
    return (await checked(await this.#fetch(path))).json() as Promise<T>
  }

  #fetch(path: string): Promise<Response> {
    return fetch(`${this.#base}${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-cache' })
  }
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response
  throw new Error(`${response.status} ${(await response.text()).slice(0, 200)}`)
}
