import type { DisagreementView } from '../src/api/resources/disagreements.ts'
import type { GateView } from '../src/api/resources/gate.ts'
import type { LaneView } from '../src/api/resources/lanes.ts'
import type { MemberView } from '../src/api/resources/members.ts'
import type { PeerView } from '../src/api/resources/peers.ts'
import type { ProblemView, StatusView } from '../src/api/resources/status.ts'
import type { TaintView } from '../src/api/resources/taint.ts'

/** Slower than this, and the figure would be of another moment. */
const TIMEOUT_MS = 2_000

/** What the testnet asks a daemon, over its HTTP API as anybody else would. */
export class NodeApi {
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  /** Whether it takes part, and if not, what it says about that. A chain that waits for others is no fault of its daemon. Rejects while nobody answers. */
  async ready(signal?: AbortSignal): Promise<{ readonly ready: boolean; readonly reason: string }> {
    const response = await this.#fetch('/readyz', signal)
    const { problems } = (await response.json()) as { readonly problems: readonly ProblemView[] }
    const own = problems.filter(({ code }) => code !== 'stalled')
    return {
      ready: own.length === 0,
      reason: own
        .map(({ message }) => message)
        .join('; ')
        .slice(0, 500),
    }
  }

  status(signal?: AbortSignal): Promise<StatusView> {
    return this.#get('/v1/status', signal)
  }

  peers(signal?: AbortSignal): Promise<readonly PeerView[]> {
    return this.#get('/v1/peers', signal)
  }

  gates(signal?: AbortSignal): Promise<readonly GateView[]> {
    return this.#get('/v1/gate', signal)
  }

  lanes(signal?: AbortSignal): Promise<readonly LaneView[]> {
    return this.#get('/v1/lanes', signal)
  }

  taint(signal?: AbortSignal): Promise<TaintView> {
    return this.#get('/v1/taint', signal)
  }

  members(signal?: AbortSignal): Promise<readonly MemberView[]> {
    return this.#get('/v1/members', signal)
  }

  disagreements(signal?: AbortSignal): Promise<readonly DisagreementView[]> {
    return this.#get('/v1/disagreements', signal)
  }

  async #get<T>(path: string, signal: AbortSignal | undefined): Promise<T> {
    const response = await this.#fetch(path, signal)
    if (!response.ok) throw new Error(`${this.#url}${path} answered ${response.status}`)
    return (await response.json()) as T
  }

  #fetch(path: string, signal: AbortSignal | undefined): Promise<Response> {
    const timeout = AbortSignal.timeout(TIMEOUT_MS)
    return fetch(`${this.#url}${path}`, { signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) })
  }
}
