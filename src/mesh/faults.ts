import type { Clock, Logger, MetricsSink } from './observability.ts'

/**
 * What a peer did wrong by itself. Nothing that an honest relay can do is among them: a conflicting pair, a duplicate
 * or an unknown configuration is no fault of who passes it on (§4).
 */
export type Fault =
  | 'garbage' // bytes that do not decode
  | 'rejected' // a frame or head that its own contents condemn
  | 'flood' // far more than the limits
  | 'bad-proof' // a role proof that is not by the member's key
  | 'bad-answer' // a range that is not what was asked, or does not verify
  | 'slow' // did not read or write in time

/** Points a fault costs; who owes `BAN_AT` is banned: five times garbage. One mistake, or one bad answer, bans nobody. */
const COST: Readonly<Record<Fault, number>> = { garbage: 10, rejected: 5, flood: 1, 'bad-proof': 10, 'bad-answer': 10, slow: 5 }
const BAN_AT = 45

/** Half of what a peer owes is forgotten in this time. */
const HALF_LIFE_MS = 10 * 60_000

const MAX_RECORDS = 4_096

export interface FaultsInit {
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsSink
  /** How long a banned peer is refused, milliseconds. */
  readonly banMs: number
  /** Closes every connection with the peer. */
  readonly disconnect: (peer: string) => void
}

interface Account {
  points: number
  at: number
}

/** Counts faults and bans; both maps are bounded, oldest first out. */
export class Faults {
  readonly #init: FaultsInit
  readonly #records = new Map<string, Account>()
  /** Until when, milliseconds. */
  readonly #bans = new Map<string, number>()

  constructor(init: FaultsInit) {
    this.#init = init
  }

  report(peer: string, fault: Fault, detail: string): void {
    const { clock, metrics, logger, banMs, disconnect } = this.#init
    const now = clock.now()
    const points = this.points(peer) + COST[fault]
    metrics.count('mesh_faults_total', { code: fault })
    logger.debug({ peer, fault, detail, points }, 'peer at fault')
    this.#records.delete(peer)
    this.#records.set(peer, { points, at: now })
    dropOldest(this.#records)
    if (points < BAN_AT || this.isBanned(peer)) return
    this.#bans.delete(peer)
    this.#bans.set(peer, now + banMs)
    dropOldest(this.#bans)
    // A ban starts a new account, so that a peer that has mended its ways is not banned again for what is over.
    this.#records.delete(peer)
    metrics.count('mesh_bans_total')
    logger.info({ peer, fault, detail, banMs }, 'peer banned')
    disconnect(peer)
  }

  /** What a peer owes now. */
  points(peer: string): number {
    const record = this.#records.get(peer)
    if (record === undefined) return 0
    return record.points * 2 ** (-Math.max(0, this.#init.clock.now() - record.at) / HALF_LIFE_MS)
  }

  isBanned(peer: string): boolean {
    const until = this.#bans.get(peer)
    if (until === undefined) return false
    if (until > this.#init.clock.now()) return true
    this.#bans.delete(peer)
    return false
  }
}

function dropOldest(map: Map<string, unknown>): void {
  if (map.size <= MAX_RECORDS) return
  for (const key of map.keys()) {
    map.delete(key)
    return
  }
}
