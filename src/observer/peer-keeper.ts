import type { Mesh, PeerView } from '../mesh/mesh.ts'
import type { Clock, Logger } from '../mesh/observability.ts'
import { isPeerAddress, peerOf } from '../mesh/peer-address.ts'

export interface PeerKeeperInit {
  readonly mesh: Pick<Mesh, 'hold' | 'greet' | 'peers'>
  /** Held for ever. */
  readonly bootstrap: readonly string[]
  /** Where members of the newest configuration say that they are reached. */
  readonly members: () => readonly string[]
  readonly isDialable: (address: string) => boolean
  /** Peers to be connected with; members are dialled while it is fewer. */
  readonly connections: number
  /** Peers that turned out to belong to another cluster. */
  readonly strangers: ReadonlySet<string>
  /** Steady. */
  readonly clock: Clock
  /** Of the wall: it goes on while the machine sleeps. */
  readonly wallClock: Clock
  readonly random: () => number
  readonly logger: Logger
}

/** How long a member that was dialled may take to be connected before another is tried, milliseconds. */
const PATIENCE_MS = 5_000
/** The wall clock further from the last look than this: the machine slept, the tab was frozen, or the clock was set. Milliseconds. */
const SLEPT_MS = 10_000

/** Who an observer is connected with: the peers that it was given, and members in the place of those that are gone. */
export class PeerKeeper {
  readonly #init: PeerKeeperInit
  /** Members that are dialled, and since when they are to be connected. */
  readonly #extra = new Map<string, number>()
  readonly #triedAt = new Map<string, number>()
  #held = ''
  #lookedAt: number | undefined
  #connected: readonly string[] = []

  constructor(init: PeerKeeperInit) {
    this.#init = init
  }

  /** Call at intervals, well below those that count as sleep. */
  look(): void {
    this.#wake()
    const peers = this.#init.mesh.peers().filter(({ role }) => role !== undefined)
    this.#tell(peers)
    const now = this.#init.clock.now()
    const members = this.#init.members().filter((each) => isPeerAddress(each) && this.#init.isDialable(each))
    const isConnected = (address: string) => peers.some((peer) => isOf(address, peer))
    for (const [address, since] of this.#extra) {
      if (isConnected(address)) this.#extra.set(address, now)
      else if (now - since > PATIENCE_MS || !members.includes(address)) this.#extra.delete(address)
    }
    let lacking = this.#init.connections - peers.length - [...this.#extra.keys()].filter((each) => !isConnected(each)).length
    for (const address of this.#leastTried(members)) {
      if (lacking <= 0) break
      if (isConnected(address) || this.#isHeld(address)) continue
      this.#extra.set(address, now)
      this.#triedAt.set(address, now)
      lacking--
    }
    this.#hold()
  }

  #wake(): void {
    const now = this.#init.wallClock.now()
    const slept = this.#lookedAt !== undefined && Math.abs(now - this.#lookedAt) > SLEPT_MS
    this.#lookedAt = now
    if (!slept) return
    this.#init.logger.info({}, 'the clock jumped: asking the peers whether they are still there')
    this.#init.mesh.greet()
  }

  #hold(): void {
    const { mesh, bootstrap, strangers } = this.#init
    const addresses = [...new Set([...bootstrap, ...this.#extra.keys()])].filter((each) => !strangers.has(peerOf(each) ?? ''))
    const held = addresses.join()
    if (held === this.#held) return
    this.#held = held
    mesh.hold(addresses)
  }

  /** Whether the peer of an address is dialled already, there or elsewhere. */
  #isHeld(address: string): boolean {
    const peer = peerOf(address)
    return [...this.#init.bootstrap, ...this.#extra.keys()].some(
      (each) => each === address || (peer !== undefined && peerOf(each) === peer),
    )
  }

  /** By chance among equals, so that observers spread over the members. */
  #leastTried(addresses: readonly string[]): readonly string[] {
    return addresses
      .map((address) => ({ address, triedAt: this.#triedAt.get(address) ?? Number.NEGATIVE_INFINITY, lot: this.#init.random() }))
      .sort((a, b) => (a.triedAt === b.triedAt ? a.lot - b.lot : a.triedAt - b.triedAt))
      .map(({ address }) => address)
  }

  #tell(peers: readonly PeerView[]): void {
    const ids = peers.map(({ id }) => id).sort()
    if (ids.join() === this.#connected.join()) return
    this.#connected = ids
    if (ids.length > 0) this.#init.logger.info({ peers: ids }, 'connected')
    else this.#init.logger.warn({}, 'connected with nobody: dialling')
  }
}

function isOf(address: string, { id, multiaddrs }: PeerView): boolean {
  const peer = peerOf(address)
  return peer === undefined ? multiaddrs.some((each) => each === address || each.startsWith(`${address}/p2p/`)) : peer === id
}
