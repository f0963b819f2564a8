import { AbiWords } from './abi-words.ts'
import type { Address, Bytes32 } from './bytes.ts'
import { keccak256 } from './keccak.ts'

/**
 * The statements' EIP-712 types (§2), in the form that wallets and remote signers take; type strings and hashes are
 * derived from it, so that there is one list.
 */
export const TYPES = {
  Message: [
    { name: 'source', type: 'uint64' },
    { name: 'destination', type: 'uint64' },
    { name: 'nonce', type: 'uint48' },
    { name: 'sentAt', type: 'uint48' },
    { name: 'kind', type: 'uint8' },
    { name: 'sender', type: 'address' },
    { name: 'target', type: 'address' },
    { name: 'refundTo', type: 'address' },
    { name: 'value', type: 'uint96' },
    { name: 'fee', type: 'uint96' },
    { name: 'gasLimit', type: 'uint64' },
    { name: 'data', type: 'bytes' },
  ],
  Header: [
    { name: 'chain', type: 'uint64' },
    { name: 'number', type: 'uint48' },
    { name: 'parent', type: 'bytes32' },
    { name: 'config', type: 'bytes32' },
    { name: 'blockHash', type: 'bytes32' },
    { name: 'stateRoot', type: 'bytes32' },
    { name: 'time', type: 'uint48' },
    { name: 'outboxRoot', type: 'bytes32' },
    { name: 'inboxRoot', type: 'bytes32' },
  ],
  OutboxRow: [
    { name: 'count', type: 'uint48' },
    { name: 'acc', type: 'bytes32' },
    { name: 'value', type: 'uint96' },
  ],
  InboxRow: [
    { name: 'number', type: 'uint48' },
    { name: 'head', type: 'bytes32' },
    { name: 'time', type: 'uint48' },
    { name: 'count', type: 'uint48' },
    { name: 'acc', type: 'bytes32' },
    { name: 'value', type: 'uint96' },
  ],
  Batch: [
    { name: 'chain', type: 'uint64' },
    { name: 'number', type: 'uint48' },
    { name: 'framesHash', type: 'bytes32' },
  ],
  Hello: [
    { name: 'peerId', type: 'bytes' },
    { name: 'chain', type: 'uint64' },
    { name: 'expiry', type: 'uint48' },
  ],
  Enact: [
    { name: 'predecessor', type: 'bytes32' },
    { name: 'config', type: 'bytes32' },
  ],
  Configuration: [
    { name: 'predecessor', type: 'bytes32' },
    { name: 'activation', type: 'uint48' },
    { name: 'parameters', type: 'Parameters' },
    { name: 'members', type: 'Member[]' },
  ],
  Member: [
    { name: 'index', type: 'uint8' },
    { name: 'chain', type: 'uint64' },
    { name: 'status', type: 'uint8' },
    { name: 'activation', type: 'uint48' },
    { name: 'sequencer', type: 'address' },
    { name: 'includer', type: 'address' },
    { name: 'operator', type: 'address' },
    { name: 'messenger', type: 'address' },
    { name: 'stfId', type: 'bytes32' },
    { name: 'daId', type: 'bytes32' },
    { name: 'credit', type: 'uint96' },
    { name: 'depth', type: 'uint16' },
    { name: 'blockIntervalMs', type: 'uint32' },
    { name: 'gasPerSecond', type: 'uint64' },
    { name: 'gasPrice', type: 'uint64' },
    { name: 'generation', type: 'uint32' },
    { name: 'startNumber', type: 'uint48' },
    { name: 'startParent', type: 'bytes32' },
    { name: 'multiaddrs', type: 'string[]' },
  ],
  Parameters: [
    { name: 'delta', type: 'uint32' },
    { name: 'depositDelta', type: 'uint32' },
    { name: 'heartbeat', type: 'uint32' },
    { name: 'maxBatchDelay', type: 'uint32' },
    { name: 'challengePeriod', type: 'uint32' },
    { name: 'responsePeriod', type: 'uint32' },
    { name: 'evidenceAge', type: 'uint32' },
    { name: 'lifetime', type: 'uint32' },
    { name: 'unpaidLifetime', type: 'uint32' },
    { name: 'defaultGas', type: 'uint64' },
    { name: 'quotaMessages', type: 'uint16' },
    { name: 'quotaBytes', type: 'uint32' },
    { name: 'quotaGas', type: 'uint64' },
    { name: 'voteThresholdBps', type: 'uint16' },
    { name: 'policy', type: 'uint8' },
    { name: 'referenceContract', type: 'address' },
    { name: 'messengerCodeHash', type: 'bytes32' },
  ],
} as const

export type TypeName = keyof typeof TYPES

/** Referenced types of a struct, in the order that EIP-712 asks for. */
const REFERENCES: Partial<Record<TypeName, readonly TypeName[]>> = { Configuration: ['Member', 'Parameters'] }

/** The type string of `name`, with the types that it refers to. */
export function encodeType(name: TypeName): string {
  return [name, ...(REFERENCES[name] ?? [])]
    .map((type) => `${type}(${TYPES[type].map((field) => `${field.type} ${field.name}`).join(',')})`)
    .join('')
}

const utf8 = new TextEncoder()

export function typeHash(name: TypeName): Bytes32 {
  return keccak256(utf8.encode(encodeType(name)))
}

/** Which cluster a statement belongs to (§2): part of every signature. */
export interface Domain {
  /** Chain id of the parent chain. */
  readonly parentChain: number
  /** Address of the ClusterRegistry on it. */
  readonly registry: Address
}

export const DOMAIN_NAME = 'seqmesh'
export const DOMAIN_VERSION = '1'

const DOMAIN_TYPE = 'EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)'

/** The EIP-712 domain separator, which is the cluster id. */
export function clusterId(domain: Domain): Bytes32 {
  const words = new AbiWords(5)
    .bytes32(keccak256(utf8.encode(DOMAIN_TYPE)), 'type hash')
    .bytes32(keccak256(utf8.encode(DOMAIN_NAME)), 'name')
    .bytes32(keccak256(utf8.encode(DOMAIN_VERSION)), 'version')
    .uint(domain.parentChain, Number.MAX_SAFE_INTEGER, 'parent chain id')
    .address(domain.registry, 'registry')
  return keccak256(words.bytes)
}

const DIGEST_PREFIX = Uint8Array.of(0x19, 0x01)

/** What a key signs: `keccak(0x1901 ‖ cluster id ‖ struct hash)`. */
export function signingDigest(cluster: Bytes32, structHash: Bytes32): Bytes32 {
  return keccak256(DIGEST_PREFIX, cluster, structHash)
}
