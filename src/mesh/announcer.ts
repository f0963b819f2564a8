import { sleep } from './timing.ts'

/** How long an announcement may wait for others: a frame and its head come together. Far below the wait of a relay. Milliseconds. */
export const ANNOUNCE_WITHIN_MS = 40

/** Message ids in one announcement; a peer takes 512. */
const MAX_IDS = 256

export interface AnnouncerInit {
  /** Sends one RPC with these message ids to all of these peers. */
  readonly send: (peers: Set<string>, messageIds: readonly Uint8Array[]) => void
  readonly signal: AbortSignal
}

/**
 * Tells peers what this node has got (IDONTWANT), several messages at a time: where every peer tells every other of every message, these are
 * most of what a node sends and reads.
 */
export class Announcer {
  readonly #init: AnnouncerInit
  #messageIds: Uint8Array[] = []
  /** By peer: which of them it is told of. */
  readonly #told = new Map<string, number[]>()

  constructor(init: AnnouncerInit) {
    this.#init = init
  }

  announce(messageId: Uint8Array, peers: Iterable<string>): void {
    const at = this.#messageIds.push(messageId) - 1
    for (const peer of peers) {
      const told = this.#told.get(peer)
      if (told === undefined) this.#told.set(peer, [at])
      else told.push(at)
    }
    if (this.#messageIds.length >= MAX_IDS) this.#flush()
    else if (at === 0) sleep(ANNOUNCE_WITHIN_MS, this.#init.signal).then(this.#flush, () => undefined)
  }

  /** Most peers are told the same: it is encoded once. */
  #flush = (): void => {
    const messageIds = this.#messageIds
    const groups = new Map<string, { readonly peers: Set<string>; readonly told: readonly number[] }>()
    for (const [peer, told] of this.#told) {
      const group = groups.get(told.join())
      if (group === undefined) groups.set(told.join(), { peers: new Set([peer]), told })
      else group.peers.add(peer)
    }
    this.#messageIds = []
    this.#told.clear()
    for (const { peers, told } of groups.values())
      this.#init.send(
        peers,
        told.map((at) => messageIds[at] as Uint8Array),
      )
  }
}
