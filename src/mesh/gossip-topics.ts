import type { GossipSub, TopicValidatorFn } from '@chainsafe/libp2p-gossipsub'
import { TopicValidatorResult } from '@chainsafe/libp2p-gossipsub'
import { MeshError } from './errors.ts'
import { parseFramesTopic, type Topics } from './topics.ts'
import type { Validator } from './validator.ts'

/**
 * Membership changes while gossipsub runs, but its allowed topics and direct peers are fixed at construction. Both are
 * plain sets of its class; they are checked here once, so that a version that lays them out differently stops the start
 * instead of silently dropping messages.
 */
export interface GossipControl {
  /** Peer ids that every accepted message is forwarded to, whether they are in the mesh or not (§4). */
  readonly direct: Set<string>
}

type Internals = { direct?: unknown; allowedTopics?: unknown }

/** Lets in the topics of the cluster and nothing else, each with its validator. */
export function controlTopics(
  gossip: GossipSub,
  topics: Topics,
  validator: Validator,
  isMember: (chain: number) => boolean,
): GossipControl {
  const internals = gossip as GossipSub & Internals
  const { direct, allowedTopics } = internals
  if (!(direct instanceof Set) || !(allowedTopics instanceof Set)) {
    throw new MeshError(
      'incompatible',
      'this gossipsub has no sets `direct` and `allowedTopics`: install the version that the lock file names',
    )
  }
  internals.allowedTopics = new ClusterTopics(topics)
  gossip.topicValidators = new ClusterValidators(topics, validator, isMember)
  return { direct }
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
  }

  override get(topic: string): TopicValidatorFn {
    const known = super.get(topic)
    if (known !== undefined) return known
    const chain = parseFramesTopic(this.#topics, topic)
    if (chain === undefined || !this.#isMember(chain)) return () => TopicValidatorResult.Ignore
    const validator = this.#validator.frames(chain)
    this.set(topic, validator)
    return validator
  }
}
