import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { type ModelCluster, type ModelMember, type ModelSend, makeModelCluster } from '../support/model-cluster.ts'

/** Members of the benchmark's cluster: one process each. */
export const MEMBERS = 4
/** The data of one message, bytes. */
export const MESSAGE_BYTES = 256

/** Makes the same cluster in every process: keys and configuration depend on the start alone. */
export function benchCluster(startTime: number, delta = 4): ModelCluster {
  return makeModelCluster({ members: MEMBERS, startTime, delta })
}

export interface Traffic {
  /** Indices of the members that send (from 0); the others make heartbeats. */
  readonly senders: readonly number[]
  /** Messages per block on the lane to each other member; at most 234 of 256 B keep the quota. */
  readonly perLane: number
  /** How many of the other members they send to; all if absent. */
  readonly lanes?: number
  /** Nobody includes anything: for clusters whose Δ is longer than their life. */
  readonly apart?: boolean
}

/**
 * The cluster's blocks, second by second: every member includes the heads of all others and sends what `traffic` says,
 * so every header opens two trees, as in a busy cluster. Nothing is kept.
 */
export async function* produce(cluster: ModelCluster, startTime: number, traffic: Traffic): AsyncGenerator<readonly OpenableHeader[]> {
  for (let second = 1; ; second++) {
    const heads = second === 1 || traffic.apart === true ? [] : cluster.members
    const blocks: OpenableHeader[] = []
    for (const [i, member] of cluster.members.entries()) {
      const send = traffic.senders.includes(i) ? sendsTo(cluster, member, traffic, second) : []
      const include = heads.filter((other) => other !== member)
      blocks.push(await member.block({ time: startTime + second, include, send }))
    }
    for (const member of cluster.members) member.headers.length = 0
    yield blocks
  }
}

function sendsTo(cluster: ModelCluster, from: ModelMember, { perLane, lanes = MEMBERS }: Traffic, seed: number): ModelSend[] {
  return cluster.members
    .filter((member) => member !== from)
    .slice(0, lanes)
    .flatMap(({ member }) => Array.from({ length: perLane }, (_, i) => ({ to: member.index, data: dataOf(seed * 1_000 + i) })))
}

/** Bytes that do not repeat, as calldata does not compress away. */
function dataOf(seed: number): Uint8Array {
  const data = new Uint8Array(MESSAGE_BYTES)
  let state = seed + 1
  for (let i = 0; i < MESSAGE_BYTES; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    data[i] = state >>> 24
  }
  return data
}
