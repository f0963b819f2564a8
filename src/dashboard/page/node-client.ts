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

interface Failure {
  readonly error: { readonly message: string; readonly remedy: string | null }
}

const TIMEOUT_MS = 8_000
/** After a node refused the stream. */
const REOPEN_MS = 5_000
const PAGE = 100

/** Why a node's API does not answer, in a sentence that says what to do. */
export class NodeClientError extends Error {
  override readonly name = 'NodeClientError'
  readonly code: 'bad-answer' | 'forbidden-origin' | 'page-policy' | 'unreachable'

  constructor(code: NodeClientError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** A node's HTTP API, the part that the page reads. Throws `NodeClientError`. */
export class NodeClient {
  readonly #base: string
  #isBlockedByPage = false

  constructor(base: string) {
    this.#base = base
    // The page of a node may ask that node only; nothing else tells it from a node that is away.
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      this.#isBlockedByPage ||= effectiveDirective === 'connect-src'
    })
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
    if (response.status === 404) return null
    const message = await this.#read<MessageView>(response)
    if (message.hash !== hash) throw new NodeClientError('bad-answer', `asked for message ${hash}, the node answers with another`)
    return message
  }

  evidenceUrl(id: string): string {
    return `${this.#base}/v1/evidence/${id}`
  }

  /** Calls `onEvent` for what happens from now on, and `onOpen` with every change of the connection. Returns the way to end it. */
  stream(types: readonly StreamEvent['type'][], onEvent: (event: StreamEvent) => void, onOpen: (open: boolean) => void): () => void {
    let source: EventSource
    let retry: ReturnType<typeof setTimeout> | undefined
    const open = (): void => {
      source = new EventSource(`${this.#base}/v1/stream?types=${types.join(',')}`)
      for (const type of types) source.addEventListener(type, (event) => onEvent(JSON.parse(event.data) as StreamEvent))
      source.onopen = () => onOpen(true)
      source.onerror = () => {
        onOpen(false)
        // A browser tries again by itself unless the node refused.
        if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, REOPEN_MS)
      }
    }
    open()
    return () => {
      clearTimeout(retry)
      source.close()
    }
  }

  /** Lists come as arrays or as pages. */
  async #list<T>(path: string): Promise<readonly T[]> {
    const found = await this.#get<readonly T[] | Page<T>>(path)
    return 'items' in found ? found.items : found
  }

  async #get<T>(path: string): Promise<T> {
    return this.#read<T>(await this.#fetch(path))
  }

  async #read<T>(response: Response): Promise<T> {
    const body = await response.text()
    let answer: unknown
    try {
      answer = JSON.parse(body)
    } catch (cause) {
      throw new NodeClientError('bad-answer', `what answers ${response.status} at ${this.#base} is no node’s API`, { cause })
    }
    if (response.ok) return answer as T
    const { message, remedy } = (answer as Partial<Failure>).error ?? {}
    throw new NodeClientError('bad-answer', `the node answers ${response.status}: ${message ?? 'no reason'}. ${remedy ?? ''}`.trim())
  }

  async #fetch(path: string): Promise<Response> {
    const address = `${this.#base}${path}`
    try {
      return await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: 'no-cache' })
    } catch (cause) {
      throw await this.#explain(address, cause)
    }
  }

  /** Browsers do not say why: a node that takes a request whose answer it does not let this page read does not name its origin. */
  async #explain(address: string, cause: unknown): Promise<NodeClientError> {
    const fail = (code: NodeClientError['code'], message: string) => new NodeClientError(code, message, { cause })
    if (cause instanceof Error && cause.name === 'TimeoutError')
      return fail('unreachable', `no answer from ${this.#base} within ${TIMEOUT_MS / 1_000} s; it is asked again`)
    const answers = await fetch(address, { mode: 'no-cors', signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
      () => true,
      () => false,
    )
    if (answers && new URL(this.#base).origin !== location.origin)
      return fail(
        'forbidden-origin',
        `${this.#base} does not allow pages of ${location.origin}: its operator may add that to api.corsOrigins`,
      )
    if (this.#isBlockedByPage)
      return fail('page-policy', `a node’s own page may ask that node only, not ${this.#base}: open the page from another web server`)
    return fail('unreachable', `no answer from ${this.#base}: the node does not run, or the network is down; it is asked again`)
  }
}
