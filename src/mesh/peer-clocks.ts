/** When a hello went out and its answer came, by the own steady clock, and what the peer's wall clock said between, milliseconds. */
export interface ClockExchange {
  readonly sentAtMs: number
  readonly receivedAtMs: number
  readonly clockMs: number
}

interface Sample {
  /** The peer's wall clock minus the own steady clock, if both ways took equally long. */
  readonly aheadMs: number
  readonly roundTripMs: number
}

/** The looks at one peer's clock. */
interface Looks {
  exchanged: readonly Sample[]
  /** The same of hellos that the peer said first: at most so far ahead, by the time that they were under way. */
  heard: readonly number[]
}

/** Looks that are kept: some forty seconds. More would filter better, and notice a clock that was set later. */
const KEPT = 4
/** What clocks may drift apart between looks without having been set. */
const DRIFT_MS = 50

/**
 * How far the clocks of the connected peers are ahead of the own one, as NTP tells: of some exchanges that with the
 * shortest round trip counts, and its error is at most half of that. Everything is held against the own *steady* clock,
 * so that setting the own wall clock shows at once. Who only answers knows no round trip: it takes that of the
 * connection's pings. Bounded by the connected peers.
 */
export class PeerClocks {
  readonly #peers = new Map<string, Looks>()

  /** The peer answered a hello of one's own. */
  exchanged(peer: string, { sentAtMs, receivedAtMs, clockMs }: ClockExchange): void {
    const looks = this.#looks(peer)
    const sample = { aheadMs: clockMs - (sentAtMs + receivedAtMs) / 2, roundTripMs: receivedAtMs - sentAtMs }
    // A clock that was set since: the looks before are of another.
    const isSet = looks.exchanged.some(
      (other) => Math.abs(sample.aheadMs - other.aheadMs) > (sample.roundTripMs + other.roundTripMs) / 2 + DRIFT_MS,
    )
    looks.exchanged = [...(isSet ? [] : looks.exchanged), sample].slice(-KEPT)
  }

  /** The peer said hello by itself. */
  heard(peer: string, { receivedAtMs, clockMs }: Omit<ClockExchange, 'sentAtMs'>): void {
    const looks = this.#looks(peer)
    looks.heard = [...looks.heard, clockMs - receivedAtMs].slice(-KEPT)
  }

  /**
   * The peer's wall clock minus the own steady clock; undefined before its first hello. `pingMs`: round trip of the
   * connection; before it is measured nothing is added, which is wrong by the time that one way takes.
   */
  aheadOfSteadyMs(peer: string, pingMs: number | undefined): number | undefined {
    const looks = this.#peers.get(peer)
    if (looks === undefined) return undefined
    const [first, ...rest] = looks.exchanged
    if (first === undefined) return Math.max(...looks.heard) + (pingMs ?? 0) / 2
    return rest.reduce((best, each) => (each.roundTripMs < best.roundTripMs ? each : best), first).aheadMs
  }

  forget(peer: string): void {
    this.#peers.delete(peer)
  }

  #looks(peer: string): Looks {
    const looks = this.#peers.get(peer) ?? { exchanged: [], heard: [] }
    this.#peers.set(peer, looks)
    return looks
  }
}
