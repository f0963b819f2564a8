import { type Bytes32, equalBytes, toHex } from '../bytes.ts'
import { keccak256 } from '../keccak.ts'
import type { BlockMismatch, BlockParent, Conviction } from './evidence.ts'
import { readRlpList, readRlpUint } from './rlp.ts'
import { convict, type JudgeContext, readPair, readStatement, refuse } from './statement.ts'

/** The block header under a header's `blockHash` says something else: a false or forked block. */
export function judgeBlockMismatch(evidence: BlockMismatch, context: JudgeContext): Conviction {
  const statement = readStatement(context, evidence.header)
  const { header } = statement
  const block = readBlock(evidence.block, header.blockHash)
  const wrong = [
    block.number !== BigInt(header.number) ? `number ${block.number}, not ${header.number}` : '',
    block.time !== BigInt(header.time) ? `timestamp ${block.time}, not ${header.time}` : '',
    equalBytes(block.stateRoot, header.stateRoot) ? '' : `state root ${toHex(block.stateRoot)}, not ${toHex(header.stateRoot)}`,
  ].filter((field) => field !== '')
  if (wrong.length === 0) refuse('not-proven', 'the block is what the header says')
  return convict(
    'blockMismatch',
    statement,
    header.number,
    `chain ${header.chain}: block ${toHex(header.blockHash)} of header ${header.number} has ${wrong.join('; ')}`,
  )
}

/** The block of a header has another parent than the block of the header before it. */
export function judgeBlockParent(evidence: BlockParent, context: JudgeContext): Conviction {
  const { earlier, later, adjacent, from } = readPair(context, evidence.previous, evidence.header)
  if (!adjacent) refuse('malformed', 'the headers are not adjacent')
  const { parentHash } = readBlock(evidence.block, later.header.blockHash)
  if (equalBytes(parentHash, earlier.header.blockHash)) refuse('not-proven', 'the blocks follow one another')
  return convict(
    'blockMismatch',
    later,
    from,
    `chain ${later.header.chain}: block ${later.header.number} has the parent ${toHex(parentHash)}, header ${earlier.header.number} says ${toHex(earlier.header.blockHash)}`,
  )
}

interface Block {
  readonly parentHash: Bytes32
  readonly stateRoot: Bytes32
  readonly number: bigint
  /** Seconds. */
  readonly time: bigint
}

/** How many fields a block header has had since the first; later ones are appended. */
const LEAST_FIELDS = 15
const UINT64_BYTES = 8

/** Reads the RLP of a block header: of every EVM chain, as far as it is the same for all. */
function readBlock(rlp: Uint8Array, hash: Bytes32): Block {
  if (!equalBytes(keccak256(rlp), hash)) refuse('bad-proof', 'the block is not the one whose hash the header names')
  const fields = readRlpList(rlp)
  const [parentHash, , , stateRoot] = fields ?? []
  const number = readRlpUint(fields?.[8], UINT64_BYTES)
  const time = readRlpUint(fields?.[11], UINT64_BYTES)
  const short = fields === undefined || fields.length < LEAST_FIELDS
  const hashes = [parentHash, stateRoot].every((field) => field !== undefined && !field.list && field.payload.length === 32)
  if (short || !hashes || number === undefined || time === undefined || parentHash === undefined || stateRoot === undefined)
    return refuse('malformed', 'it is no block header')
  return { parentHash: parentHash.payload, stateRoot: stateRoot.payload, number, time }
}
