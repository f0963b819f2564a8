import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { createPeerKey } from '../src/node/keys/peer-key.ts'
import { Link } from './link.ts'
import type { DaemonPorts } from './ports.ts'

/** Where one daemon listens, and whom it dials. */
export interface MeshPlace {
  readonly directory: string
  readonly peerKeyFile: string
  readonly peerId: string
  readonly p2pPort: number
  readonly apiPort: number
  /** Multiaddr of its own listener. */
  readonly multiaddr: string
  /** Of its WebSocket listener, for browsers. */
  readonly webSocketMultiaddr: string
}

/** The observer's end of its links: gossip passes through it too, so that a cut must cut it off as well. */
const OBSERVER = 'observer'

/**
 * Who dials whom. Plainly: every daemon's address stands in the genesis configuration. With links: every pair has a TCP
 * link of its own that can be cut, daemons announce nowhere that works, and each gets the others' links to dial, so
 * that there is no way around a cut.
 */
export class MeshPlan {
  readonly places: ReadonlyMap<number, MeshPlace>
  readonly #links: ReadonlyMap<string, Link>

  private constructor(places: ReadonlyMap<number, MeshPlace>, links: ReadonlyMap<string, Link>) {
    this.places = places
    this.#links = links
  }

  /** `ports`: one entry for each chain. */
  static async make(
    chainIds: readonly number[],
    ports: readonly DaemonPorts[],
    workDirectory: string,
    withLinks: boolean,
  ): Promise<MeshPlan> {
    const places = new Map<number, MeshPlace>()
    for (const [i, chainId] of chainIds.entries()) {
      const directory = join(workDirectory, `daemon-${chainId}`)
      await mkdir(directory, { recursive: true })
      const peerKeyFile = join(directory, 'peer.key')
      const peerId = peerIdFromPrivateKey(await createPeerKey(peerKeyFile)).toString()
      const { p2p: p2pPort, api: apiPort, webSocket: webSocketPort } = ports[i] as DaemonPorts
      const multiaddr = `/ip4/127.0.0.1/tcp/${p2pPort}/p2p/${peerId}`
      const webSocketMultiaddr = `/ip4/127.0.0.1/tcp/${webSocketPort}/ws/p2p/${peerId}`
      places.set(chainId, { directory, peerKeyFile, peerId, p2pPort, apiPort, multiaddr, webSocketMultiaddr })
    }
    const links = new Map<string, Link>()
    if (withLinks) {
      for (const from of [...chainIds, OBSERVER]) {
        for (const [to, { p2pPort }] of places) if (to !== from) links.set(`${from}:${to}`, await Link.open(p2pPort))
      }
    }
    return new MeshPlan(places, links)
  }

  get hasLinks(): boolean {
    return this.#links.size > 0
  }

  /** What the genesis configuration says about where to dial a member. */
  multiaddrs(): ReadonlyMap<number, readonly string[]> {
    const own = ({ multiaddr, webSocketMultiaddr }: MeshPlace): readonly string[] => (this.hasLinks ? [] : [multiaddr, webSocketMultiaddr])
    return new Map([...this.places].map(([chainId, place]) => [chainId, own(place)]))
  }

  /** What the daemon of `chainId` dials beside that. */
  bootstrap(chainId: number): readonly string[] {
    return this.#linksFrom(chainId)
  }

  /** What the observer dials. */
  observerPeers(): readonly string[] {
    return this.hasLinks ? this.#linksFrom(OBSERVER) : [...this.places.values()].map(({ multiaddr }) => multiaddr)
  }

  /** Takes the daemon of `chainId` out of the mesh, in both directions. */
  cut(chainId: number): void {
    for (const link of this.#linksOf(chainId)) link.cut()
  }

  heal(chainId: number): void {
    for (const link of this.#linksOf(chainId)) link.heal()
  }

  /** No gossip at all: nobody hears anybody. */
  cutAll(): void {
    for (const link of this.#links.values()) link.cut()
  }

  healAll(): void {
    for (const link of this.#links.values()) link.heal()
  }

  async close(): Promise<void> {
    await Promise.all([...this.#links.values()].map((link) => link.close()))
  }

  #linksFrom(from: number | typeof OBSERVER): readonly string[] {
    return [...this.places].flatMap(([to, { peerId }]) => {
      const link = this.#links.get(`${from}:${to}`)
      return link === undefined ? [] : [`/ip4/127.0.0.1/tcp/${link.port}/p2p/${peerId}`]
    })
  }

  #linksOf(chainId: number): readonly Link[] {
    return [...this.#links].filter(([pair]) => pair.split(':').includes(`${chainId}`)).map(([, link]) => link)
  }
}
