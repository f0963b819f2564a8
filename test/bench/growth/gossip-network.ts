import { EventQueue } from './event-queue.ts'
import type { Topology } from './topology.ts'

/** What a node did and got since the counters were reset. */
export interface Traffic {
  bytesIn: number
  bytesOut: number
  /** Messages seen for the first time. */
  fresh: number
  /** Messages that came again. */
  duplicates: number
  duplicateBytes: number
  sent: number
  /** IDONTWANT of one or more messages, both directions. */
  control: number
}

export interface Gossip {
  readonly topic: number
  /** On a socket. */
  readonly bytes: number
  /** Whether it is large enough to be announced (IDONTWANT). */
  readonly isAnnounced: boolean
  /** By node: when it was seen first, milliseconds; infinite where it was not. */
  readonly seenAt: Float64Array
  /** By node: when it announced it; infinite where it did not, as a publisher. */
  readonly announcedAt: Float64Array
}

export interface GossipNetworkInit {
  readonly topology: Topology
  /** Bytes a millisecond that a node can send. */
  readonly uplink: (node: number) => number
  /** From reading a message to its verdict, milliseconds. One at a time. */
  readonly verdictMs: number
  /** From the verdict to forwarding to members, milliseconds; to others at once. */
  readonly relayToMembersMs: number
  /** Whether what a topic carries is relayed to members at once, too. */
  readonly isUrgent: (topic: number) => boolean
  /** Whether a node relays at all; every honest one does. */
  readonly relays?: (node: number) => boolean
  /** How long an announcement waits for others, milliseconds. */
  readonly announceWithinMs: number
  /** On a socket: of an IDONTWANT with one message, and of each message more. */
  readonly dontWantBytes: number
  readonly dontWantMoreBytes: number
  /** A node accepted a message that it had not seen; called at virtual time `now`. */
  readonly onAccepted?: (gossip: Gossip, node: number) => void
}

// Kinds of events: calls, then three for each message.
const CALL = 0
const ARRIVAL = 1
const VERDICT = 2
const RELAY_TO_MEMBERS = 3
const KINDS = 3

/**
 * Gossipsub as `src/mesh` sets it up, in virtual time: who publishes sends to every connected peer that follows the topic (flood), who
 * gets something new announces it to its links and forwards it to those that have not announced it. Copies queue on their
 * sender's uplink.
 */
export class GossipNetwork {
  readonly traffic: Traffic[]
  readonly #init: GossipNetworkInit
  readonly #events = new EventQueue()
  readonly #calls: (() => void | Promise<void>)[] = []
  readonly #messages: Gossip[] = []
  readonly #uplinkFreeAt: Float64Array
  readonly #busyUntil: Float64Array
  /** By node: when what it has got since the last announcement is announced, and to whom. */
  readonly #announceAt: Float64Array
  readonly #announceTo: readonly Set<number>[]
  #now = 0

  constructor(init: GossipNetworkInit) {
    this.#init = init
    const { nodes } = init.topology
    this.traffic = Array.from({ length: nodes }, none)
    this.#uplinkFreeAt = new Float64Array(nodes)
    this.#busyUntil = new Float64Array(nodes)
    this.#announceAt = new Float64Array(nodes)
    this.#announceTo = Array.from({ length: nodes }, () => new Set<number>())
  }

  /** Virtual time, milliseconds. */
  get now(): number {
    return this.#now
  }

  get messages(): readonly Gossip[] {
    return this.#messages
  }

  resetTraffic(): void {
    for (const node of this.traffic.keys()) this.traffic[node] = none()
  }

  /** Calls `run` at virtual time `atMs`. */
  call(atMs: number, run: () => void | Promise<void>): void {
    this.#events.push(atMs, CALL, this.#calls.push(run) - 1, 0)
  }

  /** `origin` publishes now; to those of `to` alone if given, as a liar may. */
  publish(topic: number, origin: number, bytes: number, isAnnounced: boolean, to?: (peer: number) => boolean): Gossip {
    const never = () => new Float64Array(this.#init.topology.nodes).fill(Number.POSITIVE_INFINITY)
    const gossip = { topic, bytes, isAnnounced, seenAt: never(), announcedAt: never() }
    this.#messages.push(gossip)
    this.publishSame(gossip, origin, to)
    return gossip
  }

  /** A node that came to a message by itself publishes it, unless it has seen it. */
  publishSame(gossip: Gossip, node: number, to: (peer: number) => boolean = () => true): void {
    if (gossip.seenAt[node] !== Number.POSITIVE_INFINITY) return
    const { topology } = this.#init
    gossip.seenAt[node] = this.#now
    const id = this.#messages.lastIndexOf(gossip)
    for (const peer of topology.connections[node] ?? [])
      if (topology.follows(peer, gossip.topic) && to(peer)) this.#send(id, gossip, node, peer)
  }

  /** Lives through virtual time up to `untilMs`. */
  async run(untilMs: number): Promise<void> {
    const events = this.#events
    while (events.nextAt <= untilMs && events.pop()) {
      this.#now = events.at
      const { kind, from, to } = events
      if (kind === CALL) {
        await this.#calls[from]?.()
        continue
      }
      const id = Math.floor((kind - 1) / KINDS)
      const gossip = this.#messages[id] as Gossip
      switch (kind - KINDS * id) {
        case ARRIVAL:
          this.#arrive(id, gossip, from, to)
          break
        case VERDICT:
          this.#init.onAccepted?.(gossip, to)
          this.#relay(id, gossip, from, to, false)
          this.#events.push(this.#now + this.#waitMs(gossip), KINDS * id + RELAY_TO_MEMBERS, from, to)
          break
        case RELAY_TO_MEMBERS:
          this.#relay(id, gossip, from, to, true)
      }
    }
    this.#now = untilMs
  }

  #send(id: number, { bytes }: Gossip, from: number, to: number): void {
    const { topology, uplink } = this.#init
    const traffic = this.traffic[from] as Traffic
    traffic.bytesOut += bytes
    traffic.sent++
    const sentAt = Math.max(this.#now, this.#uplinkFreeAt[from] as number) + bytes / uplink(from)
    this.#uplinkFreeAt[from] = sentAt
    this.#events.push(sentAt + topology.delayMs(from, to), KINDS * id + ARRIVAL, from, to)
  }

  #arrive(id: number, gossip: Gossip, from: number, to: number): void {
    const traffic = this.traffic[to] as Traffic
    traffic.bytesIn += gossip.bytes
    if (gossip.seenAt[to] !== Number.POSITIVE_INFINITY) {
      traffic.duplicates++
      traffic.duplicateBytes += gossip.bytes
      return
    }
    gossip.seenAt[to] = this.#now
    traffic.fresh++
    if (gossip.isAnnounced) this.#announce(gossip, from, to)
    const judgedAt = Math.max(this.#now, this.#busyUntil[to] as number) + this.#init.verdictMs
    this.#busyUntil[to] = judgedAt
    this.#events.push(judgedAt, KINDS * id + VERDICT, from, to)
  }

  /** Counted now; what the peers do with it follows from `announcedAt`. */
  #announce({ topic, announcedAt }: Gossip, source: number, node: number): void {
    const { topology, announceWithinMs, dontWantBytes, dontWantMoreBytes } = this.#init
    const own = this.traffic[node] as Traffic
    const told = this.#announceTo[node] as Set<number>
    if ((this.#announceAt[node] as number) <= this.#now) {
      this.#announceAt[node] = this.#now + announceWithinMs
      told.clear()
    }
    announcedAt[node] = this.#announceAt[node] as number
    for (const peer of topology.links[topic]?.[node] ?? []) {
      if (peer === source) continue
      const theirs = this.traffic[peer] as Traffic
      const bytes = told.has(peer) ? dontWantMoreBytes : dontWantBytes
      own.bytesOut += bytes
      theirs.bytesIn += bytes
      if (told.has(peer)) continue
      told.add(peer)
      own.control++
      theirs.control++
    }
  }

  #waitMs({ topic }: Gossip): number {
    return this.#init.isUrgent(topic) ? 0 : this.#init.relayToMembersMs
  }

  #relay(id: number, gossip: Gossip, source: number, node: number, toMembers: boolean): void {
    if (this.#init.relays?.(node) === false) return
    const { topology } = this.#init
    for (const peer of topology.links[gossip.topic]?.[node] ?? []) {
      if (peer === source || peer < topology.members !== toMembers) continue
      const heardAt = (gossip.announcedAt[peer] as number) + topology.delayMs(peer, node)
      if (heardAt > this.#now) this.#send(id, gossip, node, peer)
    }
  }
}

function none(): Traffic {
  return { bytesIn: 0, bytesOut: 0, fresh: 0, duplicates: 0, duplicateBytes: 0, sent: 0, control: 0 }
}
