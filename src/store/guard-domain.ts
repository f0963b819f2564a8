import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { MAX_UINT48 } from '../protocol/constants.ts'

/** What a guard belongs to, fixed by `init` (§5): never taken from what the file happens to say. */
export interface GuardDomain {
  readonly clusterId: Bytes32
  /** Chain id. */
  readonly chain: number
  readonly generation: number
  /** The log's first position in this generation, and the parent hash of its header (§8). */
  readonly start: GuardStart
}

interface GuardStart {
  readonly number: number
  readonly parent: Bytes32
}

const MAX_UINT32 = 2 ** 32 - 1

/** What is wrong with the values of a domain, if anything. */
export function domainProblem(domain: GuardDomain): string | undefined {
  const { clusterId, chain, generation, start } = domain
  if (clusterId.length !== 32) return `the cluster id has ${clusterId.length} bytes, not 32`
  if (!Number.isSafeInteger(chain) || chain < 1) return `chain is ${chain}, not a chain id`
  if (!Number.isSafeInteger(generation) || generation < 0 || generation > MAX_UINT32) return `generation is ${generation}, not a uint32`
  if (!Number.isSafeInteger(start.number) || start.number < 0 || start.number > MAX_UINT48)
    return `the start is ${start.number}, not a block number`
  if (start.parent.length !== 32) return `the start's parent has ${start.parent.length} bytes, not 32`
  return undefined
}

/** The first difference between two domains, in words. */
export function domainDifference(found: GuardDomain, expected: GuardDomain): string | undefined {
  if (!equalBytes(found.clusterId, expected.clusterId)) return `cluster ${toHex(found.clusterId)}, expected ${toHex(expected.clusterId)}`
  if (found.chain !== expected.chain) return `chain ${found.chain}, expected ${expected.chain}`
  if (found.generation !== expected.generation) return `generation ${found.generation}, expected ${expected.generation}`
  if (found.start.number !== expected.start.number) return `start ${found.start.number}, expected ${expected.start.number}`
  if (!equalBytes(found.start.parent, expected.start.parent))
    return `start parent ${toHex(found.start.parent)}, expected ${toHex(expected.start.parent)}`
  return undefined
}
