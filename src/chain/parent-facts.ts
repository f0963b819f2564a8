import { toEventSelector } from 'viem'
import { clusterRegistryAbi } from '../contracts/generated/cluster-registry.ts'
import { type Address, type Bytes32, type Hex, toHex } from '../protocol/bytes.ts'
import { MAX_UINT48 } from '../protocol/constants.ts'
import { EVIDENCE_KINDS, type EvidenceKind } from '../protocol/evidence/evidence.ts'
import type { Header } from '../protocol/header.ts'
import { AbiReader } from './abi-reader.ts'
import { BATCH_POSTED, type ParentBlockRef, type PostedBatch, type Posting, readBatchPosted, readHeaderWords } from './batch-inbox.ts'
import { ChainError } from './chain-error.ts'
import { type Log, topicWords } from './log.ts'

/** What a challenge asks for, by its number in the EvidenceCourt. */
export const QUESTIONS = ['outboxRow', 'inboxRow', 'sourceHeader', 'blockHeader'] as const
export type Question = (typeof QUESTIONS)[number]

export interface ConfigurationMade {
  readonly type: 'configuration-made'
  readonly block: ParentBlockRef
  /** The configuration itself is read from the registry, against this. */
  readonly hash: Bytes32
  readonly predecessor: Bytes32
}

export interface Convicted {
  readonly type: 'convicted'
  readonly block: ParentBlockRef
  /** Its call data is what convicted. */
  readonly transaction: Bytes32
  readonly chain: number
  readonly key: Address
  readonly kind: EvidenceKind
  /** Wei. */
  readonly slashed: bigint
  readonly reporter: Address
  /** Wei. */
  readonly reward: bigint
}

export interface Suspected {
  readonly type: 'suspected'
  readonly block: ParentBlockRef
  readonly chain: number
  readonly kind: EvidenceKind
  readonly on: boolean
}

export interface ChallengeOpened {
  readonly type: 'challenge-opened'
  readonly block: ParentBlockRef
  readonly id: Bytes32
  readonly chain: number
  readonly question: Question
  readonly index: number
  /** Seconds; an answer counts up to and including it. */
  readonly deadline: number
  readonly header: Header
}

export interface ChallengeAnswered {
  readonly type: 'challenge-answered'
  readonly block: ParentBlockRef
  readonly id: Bytes32
  readonly by: Address
}

export interface ChallengeExpired {
  readonly type: 'challenge-expired'
  readonly block: ParentBlockRef
  readonly id: Bytes32
}

export interface BatchClaimed {
  readonly type: 'batch-claimed'
  readonly block: ParentBlockRef
  readonly chain: number
  readonly generation: number
  readonly number: number
  /** Seconds. */
  readonly due: number
}

/** What the registry and the court said. */
export type CourtFact = ConfigurationMade | Convicted | Suspected | ChallengeOpened | ChallengeAnswered | ChallengeExpired | BatchClaimed

/** What happened on the parent, as far as the cluster is concerned. */
export type ParentFact =
  | CourtFact
  | { readonly type: 'batch'; readonly batch: PostedBatch }
  /** Its frames are none, or cannot be had for now: nothing of it is known but the posted header's hash. It may still come as a batch. */
  | { readonly type: 'unreadable-batch'; readonly posting: Posting; readonly reason: ChainError }

/** A fact as a log gives it: of a batch only that it was posted. */
export type LoggedFact = CourtFact | { readonly type: 'posting'; readonly posting: Posting }

const MAX_CHAIN_ID = Number.MAX_SAFE_INTEGER
const MAX_UINT32 = 2 ** 32 - 1
const MAX_UINT8 = 255

/** By signature. Other events of these contracts (bonds and exits) change what is read as state. */
const READERS = new Map<Hex, (log: Log, block: ParentBlockRef) => LoggedFact>([
  [BATCH_POSTED, (log, block) => ({ type: 'posting', posting: readBatchPosted(log, block) })],
  [configurationMadeTopic(), readConfigurationMade],
  [toEventSelector('Convicted(uint64,address,uint8,uint96,address,uint96)'), readConvicted],
  [toEventSelector('Suspected(uint64,uint8,bool)'), readSuspected],
  [
    toEventSelector(
      'ChallengeOpened(bytes32,uint64,uint8,uint8,uint48,(uint64,uint48,bytes32,bytes32,bytes32,bytes32,uint48,bytes32,bytes32))',
    ),
    readChallengeOpened,
  ],
  [
    toEventSelector('ChallengeAnswered(bytes32,address)'),
    (log, block) => {
      const topics = topicWords(log, 'ChallengeAnswered', 2)
      return { type: 'challenge-answered', block, id: topics.bytes32(0), by: topics.address(1) }
    },
  ],
  [
    toEventSelector('ChallengeExpired(bytes32)'),
    (log, block) => ({ type: 'challenge-expired', block, id: topicWords(log, 'ChallengeExpired', 1).bytes32(0) }),
  ],
  [toEventSelector('BatchClaimed(uint64,uint32,uint48,uint48)'), readBatchClaimed],
])

/** First topics of the logs that are read. */
export const FACT_TOPICS: readonly Hex[] = [...READERS.keys()]

/** Reads one log; undefined if it is of no kind that matters. Throws `bad-answer`. */
export function readFact(log: Log, block: ParentBlockRef): LoggedFact | undefined {
  const signature = log.topics[0]
  return signature === undefined ? undefined : READERS.get(toHex(signature))?.(log, block)
}

function configurationMadeTopic(): Hex {
  const event = clusterRegistryAbi.find((item) => item.type === 'event' && item.name === 'ConfigurationMade')
  if (event?.type !== 'event') throw new Error('the ABI of ClusterRegistry has no ConfigurationMade')
  return toEventSelector(event)
}

function readConfigurationMade(log: Log, block: ParentBlockRef): ConfigurationMade {
  const topics = topicWords(log, 'ConfigurationMade', 2)
  return { type: 'configuration-made', block, hash: topics.bytes32(0), predecessor: topics.bytes32(1) }
}

function readConvicted(log: Log, block: ParentBlockRef): Convicted {
  const topics = topicWords(log, 'Convicted', 2)
  const data = new AbiReader(log.data, 'Convicted')
  return {
    type: 'convicted',
    block,
    transaction: log.transactionHash,
    chain: topics.uint(0, MAX_CHAIN_ID),
    key: topics.address(1),
    kind: kindOf(data.uint(0, MAX_UINT8)),
    slashed: data.big(1, 96),
    reporter: data.address(2),
    reward: data.big(3, 96),
  }
}

function readSuspected(log: Log, block: ParentBlockRef): Suspected {
  const data = new AbiReader(log.data, 'Suspected')
  return {
    type: 'suspected',
    block,
    chain: topicWords(log, 'Suspected', 1).uint(0, MAX_CHAIN_ID),
    kind: kindOf(data.uint(0, MAX_UINT8)),
    on: data.uint(1, 1) === 1,
  }
}

function readChallengeOpened(log: Log, block: ParentBlockRef): ChallengeOpened {
  const topics = topicWords(log, 'ChallengeOpened', 2)
  const data = new AbiReader(log.data, 'ChallengeOpened')
  return {
    type: 'challenge-opened',
    block,
    id: topics.bytes32(0),
    chain: topics.uint(1, MAX_CHAIN_ID),
    question: QUESTIONS[data.uint(0, QUESTIONS.length - 1)] as Question,
    index: data.uint(1, MAX_UINT8),
    deadline: data.uint(2, MAX_UINT48),
    header: readHeaderWords(data, 3),
  }
}

function readBatchClaimed(log: Log, block: ParentBlockRef): BatchClaimed {
  const data = new AbiReader(log.data, 'BatchClaimed')
  return {
    type: 'batch-claimed',
    block,
    chain: topicWords(log, 'BatchClaimed', 1).uint(0, MAX_CHAIN_ID),
    generation: data.uint(0, MAX_UINT32),
    number: data.uint(1, MAX_UINT48),
    due: data.uint(2, MAX_UINT48),
  }
}

function kindOf(number: number): EvidenceKind {
  const kind = EVIDENCE_KINDS[number - 1]
  if (kind === undefined) throw new ChainError('bad-answer', `evidence of kind ${number} is not known`)
  return kind
}
