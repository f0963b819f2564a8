import { AbiWords } from './abi-words.ts'
import type { Bytes32 } from './bytes.ts'
import { MAX_UINT48 } from './constants.ts'
import { keccak256 } from './keccak.ts'
import { signingDigest, typeHash } from './typed-data.ts'

/** The smaller statements that keys sign (§2). Each function gives the digest to sign. */

/** A batch on the parent chain (§7): `framesHash` is keccak of its frames. */
export interface Batch {
  readonly chain: number
  readonly number: number
  readonly framesHash: Bytes32
}

/** A member's claim to a libp2p peer id (§4), until `expiry` (seconds, Unix time). */
export interface Hello {
  /** The multihash bytes of the peer id. */
  readonly peerId: Uint8Array
  readonly chain: number
  readonly expiry: number
}

/** An operator's consent to the successor of a configuration (§8). */
export interface Enact {
  readonly predecessor: Bytes32
  readonly config: Bytes32
}

const BATCH_TYPE = typeHash('Batch')
const HELLO_TYPE = typeHash('Hello')
const ENACT_TYPE = typeHash('Enact')

export function hashBatch(cluster: Bytes32, batch: Batch): Bytes32 {
  const words = new AbiWords(4)
    .bytes32(BATCH_TYPE, 'type hash')
    .uint(batch.chain, Number.MAX_SAFE_INTEGER, 'chain')
    .uint(batch.number, MAX_UINT48, 'number')
    .bytes32(batch.framesHash, 'framesHash')
  return signingDigest(cluster, keccak256(words.bytes))
}

export function hashHello(cluster: Bytes32, hello: Hello): Bytes32 {
  const words = new AbiWords(4)
    .bytes32(HELLO_TYPE, 'type hash')
    .bytes32(keccak256(hello.peerId), 'peerId')
    .uint(hello.chain, Number.MAX_SAFE_INTEGER, 'chain')
    .uint(hello.expiry, MAX_UINT48, 'expiry')
  return signingDigest(cluster, keccak256(words.bytes))
}

export function hashEnact(cluster: Bytes32, enact: Enact): Bytes32 {
  const words = new AbiWords(3).bytes32(ENACT_TYPE, 'type hash').bytes32(enact.predecessor, 'predecessor').bytes32(enact.config, 'config')
  return signingDigest(cluster, keccak256(words.bytes))
}
