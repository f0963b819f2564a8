import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import type { NodeHealth } from '../api/health-routes.ts'
import type { NodeView } from '../api/node-view.ts'
import type { NodeConfig } from './config/load.ts'

/** What a node is made of: everything else it makes itself from the configuration. */
export interface NodeInit {
  readonly config: NodeConfig
  readonly logger: Logger
  /** Metrics are registered here; the HTTP API serves it. */
  readonly registry: Registry
  /** Of this program, for `hello` and status. */
  readonly version: string
}

/** A node as the command line holds it. */
export interface RunningNode {
  /**
   * Resolves once it takes part in the mesh; a failure has undone what was started. `signal` ends the start, not the node.
   * Idempotent. Throws errors with a stable `code`; `retryable: true` on them means that the same command may succeed later.
   */
  start(signal: AbortSignal): Promise<void>
  /** Takes over what of another configuration a running node can. Returns the names of the options that changed. Throws `ReloadRefused`. */
  reload(next: NodeConfig): readonly string[]
  /** Signs nothing new, ends what is being signed, and sends peers what they have not got yet; the rest still serves. Idempotent. */
  drain(): Promise<void>
  /** Drains, then ends everything in reverse order; what has not ended when `signal` fires is abandoned. Idempotent. */
  stop(signal?: AbortSignal): Promise<void>
  /** What the HTTP API serves. */
  readonly view: NodeView
  readonly health: NodeHealth
  /**
   * Resolves with the reason when the node cannot go on (a full disk, a file that went), never otherwise. A publisher that
   * refuses to sign on is a problem in `view`: the rest of the node still serves.
   */
  readonly failed: Promise<Error>
}
