import { type Bytes32, toHex } from '../protocol/bytes.ts'

/** The gossip topics of a cluster (§4). */
export interface Topics {
  /** What the frames topics start with; the chain id follows. */
  readonly framesPrefix: string
  frames(chain: number): string
  readonly heads: string
  readonly evidence: string
}

export function topicsOf(clusterId: Bytes32): Topics {
  const prefix = `/seqmesh/1/${toHex(clusterId)}`
  const framesPrefix = `${prefix}/frames/`
  return { framesPrefix, frames: (chain) => `${framesPrefix}${chain}`, heads: `${prefix}/heads`, evidence: `${prefix}/evidence` }
}

/** The chain of a frames topic, if it is one in its only spelling. */
export function parseFramesTopic(topics: Topics, topic: string): number | undefined {
  if (!topic.startsWith(topics.framesPrefix)) return undefined
  const chain = Number(topic.slice(topics.framesPrefix.length))
  return Number.isSafeInteger(chain) && chain > 0 && topics.frames(chain) === topic ? chain : undefined
}

/** The stream protocols (§4). */
export const HELLO_PROTOCOL = '/seqmesh/hello/1'
export const RANGE_PROTOCOL = '/seqmesh/frames/1'
export const CONFIGURATION_PROTOCOL = '/seqmesh/config/1'
export const EVIDENCE_PROTOCOL = '/seqmesh/evidence/1'
