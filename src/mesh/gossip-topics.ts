import type { GossipSub, TopicValidatorFn } from '@chainsafe/libp2p-gossipsub'
import { TopicValidatorResult } from '@chainsafe/libp2p-gossipsub'
import { Announcer } from './announcer.ts'
import { MeshError } from './errors.ts'
import { type Forward, relayToMembersLater } from './relaying.ts'
import { yieldToLoop } from './timing.ts'
import { parseFramesTopic, type Topics } from './topics.ts'
import type { Validator } from './validator.ts'

/**
 * Membership changes while gossipsub runs, but its allowed topics and direct peers are fixed at construction. Both are
 * plain sets of its class; they, its meshes and the methods used here are checked once, so that a version that lays them out
 * differently stops the start instead of silently dropping messages.
 */
export interface GossipControl {
  /** Peer ids that every accepted message is forwarded to, whether they are in the mesh or not (§4). */
  readonly direct: Set<string>
}

type SendIDontWants = (messageId: Uint8Array, topic: string, source: string) => void
type SendRpc = (peers: Set<string>, rpc: object) => void
interface Internals {
  mesh?: unknown
  direct?: unknown
  allowedTopics?: unknown
  sendIDontWants?: unknown
  sendRpcInBatch?: unknown
  forwardMessage?: unknown
}

export interface ControlInit {
  readonly topics: Topics
  readonly validator: Validator
  /** Of the cluster, whatever its status. */
  readonly isMember: (chain: number) => boolean
  /** Whether a connected peer has proved to be a member. */
  readonly isMemberPeer: (peer: string) => boolean
  /** Ends what waits. */
  readonly signal: AbortSignal
}

/** Lets in the topics of the cluster and nothing else, each with its validator, and says what is relayed when. */
export function controlTopics(gossip: GossipSub, init: ControlInit): GossipControl {
  const { topics, validator, isMember, isMemberPeer, signal } = init
  const internals = gossip as unknown as Internals
  const { direct, allowedTopics, mesh, sendIDontWants, sendRpcInBatch, forwardMessage } = internals
  const hasMethods = isMethod(sendIDontWants) && isMethod(sendRpcInBatch) && isMethod(forwardMessage)
  if (!hasMethods || !(mesh instanceof Map) || !(direct instanceof Set) || !(allowedTopics instanceof Set)) {
    throw new MeshError(
      'incompatible',
      'this gossipsub lacks one of `mesh`, `direct`, `allowedTopics`, `sendIDontWants`, `sendRpcInBatch`, `forwardMessage`: install the version that the lock file names',
    )
  }
  internals.allowedTopics = new ClusterTopics(topics)
  internals.sendIDontWants = announceToAll(mesh, direct, sendRpcInBatch.bind(gossip), signal)
  const forward: Forward = forwardMessage.bind(gossip)
  internals.forwardMessage = relayToMembersLater(forward, {
    isMember: isMemberPeer,
    isUrgent: (topic) => topic === topics.evidence,
    signal,
  })
  gossip.topicValidators = new ClusterValidators(topics, validator, isMember)
  return { direct }
}

// biome-ignore lint/suspicious/noExplicitAny: what it takes is said where it is used
function isMethod(value: unknown): value is (...args: any[]) => void {
  return typeof value === 'function'
}

/**
 * What has just come is announced (IDONTWANT), so that nobody sends it once more. gossipsub tells its mesh alone; direct
 * peers forward too, and in a small cluster every frame would come from every member.
 */
function announceToAll(
  mesh: ReadonlyMap<string, ReadonlySet<string>>,
  direct: ReadonlySet<string>,
  send: SendRpc,
  signal: AbortSignal,
): SendIDontWants {
  const announcer = new Announcer({
    send: (peers, messageIDs) => {
      const control = { ihave: [], iwant: [], graft: [], prune: [], idontwant: [{ messageIDs }] }
      send(peers, { subscriptions: [], messages: [], control })
    },
    signal,
  })
  return (messageId, topic, source) => {
    const peers = new Set([...direct, ...(mesh.get(topic) ?? [])])
    peers.delete(source)
    announcer.announce(messageId, peers)
  }
}

/**
 * Every frames topic of the cluster is allowed, members' or not: a peer announces its subscriptions once, maybe before
 * this node knows the member that has joined. How many a peer may have is bounded by gossipsub's `maxTopicBytesPerPeer`.
 */
class ClusterTopics extends Set<string> {
  readonly #topics: Topics

  constructor(topics: Topics) {
    super()
    this.#topics = topics
  }

  override has(topic: string): boolean {
    return topic === this.#topics.heads || topic === this.#topics.evidence || parseFramesTopic(this.#topics, topic) !== undefined
  }
}

/** A validator for every allowed topic: without one gossipsub would accept and forward whatever comes. */
class ClusterValidators extends Map<string, TopicValidatorFn> {
  readonly #topics: Topics
  readonly #validator: Validator
  readonly #isMember: (chain: number) => boolean

  constructor(topics: Topics, validator: Validator, isMember: (chain: number) => boolean) {
    super()
    this.#topics = topics
    this.#validator = validator
    this.#isMember = isMember
    this.set(topics.heads, validator.heads())
    this.set(topics.evidence, validator.evidence())
  }

  override get(topic: string): TopicValidatorFn {
    const known = super.get(topic)
    if (known !== undefined) return known
    const chain = parseFramesTopic(this.#topics, topic)
    if (chain === undefined || !this.#isMember(chain)) return () => TopicValidatorResult.Ignore
    const validator = forwardingLater(this.#validator.frames(chain))
    this.set(topic, validator)
    return validator
  }
}

/**
 * Reports what is accepted two turns of the event loop later: while a frame was opened, others have announced that they have
 * it, and what stands unread in the sockets is read in between. Nobody waits for it: the ledger has the frame already.
 */
function forwardingLater(validate: (...args: Parameters<TopicValidatorFn>) => TopicValidatorResult): TopicValidatorFn {
  return async (peer, message) => {
    const result = validate(peer, message)
    if (result === TopicValidatorResult.Accept) {
      await yieldToLoop()
      await yieldToLoop()
    }
    return result
  }
}
