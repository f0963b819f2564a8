import { AbiWords } from './abi-words.ts'
import type { Bytes32 } from './bytes.ts'
import { MAX_UINT48 } from './constants.ts'
import { ProtocolError } from './errors.ts'
import { keccak256 } from './keccak.ts'
import { signingDigest, typeHash } from './typed-data.ts'

/** A sequencer's statement about one block of its own chain (§2): a pure function of that block. */
export interface Header {
  /** Chain id. */
  readonly chain: number
  /** Block number: the position in the member's log. */
  readonly number: number
  /** Hash of the header of `number - 1`; the log's start says what its first has. */
  readonly parent: Bytes32
  /** Hash of the configuration that the Messenger reports in force at that block. */
  readonly config: Bytes32
  readonly blockHash: Bytes32
  readonly stateRoot: Bytes32
  /** The block's timestamp, seconds: cluster time. */
  readonly time: number
  readonly outboxRoot: Bytes32
  readonly inboxRoot: Bytes32
}

const HEADER_WORDS = 9
const words = new AbiWords(HEADER_WORDS + 1).bytes32(typeHash('Header'), 'type hash')

function write(header: Header): void {
  words
    .seek(1)
    .uint(header.chain, Number.MAX_SAFE_INTEGER, 'chain')
    .uint(header.number, MAX_UINT48, 'number')
    .bytes32(header.parent, 'parent')
    .bytes32(header.config, 'config')
    .bytes32(header.blockHash, 'blockHash')
    .bytes32(header.stateRoot, 'stateRoot')
    .uint(header.time, MAX_UINT48, 'time')
    .bytes32(header.outboxRoot, 'outboxRoot')
    .bytes32(header.inboxRoot, 'inboxRoot')
}

/** A header's hash: the digest that its sequencer signs. */
export function hashHeader(cluster: Bytes32, header: Header): Bytes32 {
  write(header)
  return signingDigest(cluster, keccak256(words.bytes))
}

/** The canonical bytes of a header, which the guard keeps: its ABI encoding, 288 bytes. */
export function encodeHeader(header: Header): Uint8Array {
  write(header)
  return words.bytes.slice(32)
}

/** Reads canonical bytes. Throws `malformed`. */
export function decodeHeader(bytes: Uint8Array): Header {
  if (bytes.length !== HEADER_WORDS * 32)
    throw new ProtocolError('malformed', `a header has ${HEADER_WORDS * 32} bytes, not ${bytes.length}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const uint = (word: number, max: number, name: string): number => {
    const value = BigInt.asUintN(64, view.getBigUint64(word * 32 + 24))
    for (let i = word * 32; i < word * 32 + 24; i++) if (bytes[i] !== 0) throw new ProtocolError('malformed', `${name} is out of range`)
    if (value > BigInt(max)) throw new ProtocolError('malformed', `${name} is ${value}, above ${max}`)
    return Number(value)
  }
  const hash = (word: number): Bytes32 => bytes.slice(word * 32, word * 32 + 32)
  return {
    chain: uint(0, Number.MAX_SAFE_INTEGER, 'chain'),
    number: uint(1, MAX_UINT48, 'number'),
    parent: hash(2),
    config: hash(3),
    blockHash: hash(4),
    stateRoot: hash(5),
    time: uint(6, MAX_UINT48, 'time'),
    outboxRoot: hash(7),
    inboxRoot: hash(8),
  }
}
