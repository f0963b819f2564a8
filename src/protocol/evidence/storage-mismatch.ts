import { AbiWords } from '../abi-words.ts'
import { type Address, type Bytes32, toHex } from '../bytes.ts'
import { LEAVES } from '../constants.ts'
import { keccak256 } from '../keccak.ts'
import { equalInboxRows, equalOutboxRows, type InboxRow, type OutboxRow } from '../row.ts'
import type { Conviction, StorageInbox, StorageOutbox, StorageProof } from './evidence.ts'
import { EMPTY_TRIE_ROOT, readTrie } from './merkle-patricia.ts'
import { checkInboxProof, checkOutboxProof } from './proofs.ts'
import { readRlpList, readRlpString } from './rlp.ts'
import { convict, type JudgeContext, readStatement, refuse, type Statement } from './statement.ts'

/** A header's row is not what the Messenger holds under the header's own state root. */

/** Storage slots of an outbound lane (contracts README): acc; count and value, packed. */
export function outboxSlots(index: number): readonly number[] {
  return [2 * index, 2 * index + 1]
}

/** Storage slots of an inbound lane: acc; number, time, count and value, packed; head. */
export function inboxSlots(index: number): readonly number[] {
  const first = 2 * LEAVES + 3 * index
  return [first, first + 1, first + 2]
}

export function judgeStorageOutbox(evidence: StorageOutbox, context: JudgeContext): Conviction {
  const { row, storage } = evidence
  const statement = readStatement(context, evidence.header)
  checkOutboxProof(statement.header.outboxRoot, row)
  const [acc = 0n, packed = 0n] = readSlots(statement, outboxSlots(row.index), storage)
  const held: OutboxRow = { count: low48(packed), acc: word(acc), value: low96(packed >> 48n) }
  if (equalOutboxRows(held, row.row)) refuse('not-proven', 'the Messenger holds this row')
  return convict('storageMismatch', statement, statement.header.number, mismatch(statement, 'outbox', row.index, row.row.count, held.count))
}

export function judgeStorageInbox(evidence: StorageInbox, context: JudgeContext): Conviction {
  const { row, storage } = evidence
  const statement = readStatement(context, evidence.header)
  checkInboxProof(statement.header.inboxRoot, row)
  const [acc = 0n, packed = 0n, head = 0n] = readSlots(statement, inboxSlots(row.index), storage)
  const held: InboxRow = {
    number: low48(packed),
    head: word(head),
    time: low48(packed >> 48n),
    count: low48(packed >> 96n),
    acc: word(acc),
    value: low96(packed >> 144n),
  }
  if (equalInboxRows(held, row.row)) refuse('not-proven', 'the Messenger holds this row')
  return convict('storageMismatch', statement, statement.header.number, mismatch(statement, 'inbox', row.index, row.row.count, held.count))
}

function mismatch({ header, member }: Statement, end: string, index: number, said: number, held: number): string {
  return `chain ${header.chain}: ${end} row ${index} of header ${header.number} (count ${said}) is not what its Messenger ${toHex(member.messenger)} holds (count ${held})`
}

/** The values of slots of the accused's Messenger under the header's state root; an absent slot or account is zero. */
function readSlots({ header, member }: Statement, slots: readonly number[], storage: StorageProof): readonly bigint[] {
  if (storage.slots.length !== slots.length) refuse('malformed', `${storage.slots.length} storage proofs for ${slots.length} slots`)
  const root = storageRoot(header.stateRoot, member.messenger, storage.account)
  return slots.map((slot, i) => {
    const key = keccak256(new AbiWords(1).uint(slot, Number.MAX_SAFE_INTEGER, 'slot').bytes)
    const value = readTrie(root, key, storage.slots[i] ?? [])
    return value === undefined ? 0n : readValue(value)
  })
}

const ACCOUNT_FIELDS = 4

/** An account is the RLP list of nonce, balance, storage root and code hash. */
function storageRoot(stateRoot: Bytes32, address: Address, proof: readonly Uint8Array[]): Bytes32 {
  const account = readTrie(stateRoot, keccak256(address), proof)
  if (account === undefined) return EMPTY_TRIE_ROOT
  const fields = readRlpList(account)
  const root = fields?.[2]
  if (fields?.length !== ACCOUNT_FIELDS || root === undefined || root.list || root.payload.length !== 32)
    return refuse('bad-proof', 'the account is malformed')
  return root.payload
}

/** A slot holds the RLP of a number of up to 32 bytes, without leading zeros; zeros are not stored. */
function readValue(rlp: Uint8Array): bigint {
  const value = readRlpString(rlp)?.payload
  if (value === undefined || value.length < 1 || value.length > 32 || value[0] === 0)
    return refuse('bad-proof', 'the value of a slot is malformed')
  return value.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}

function word(value: bigint): Bytes32 {
  const bytes = new Uint8Array(32)
  for (let i = 31, rest = value; rest > 0n; i--, rest >>= 8n) bytes[i] = Number(rest & 0xffn)
  return bytes
}

function low48(value: bigint): number {
  return Number(BigInt.asUintN(48, value))
}

function low96(value: bigint): bigint {
  return BigInt.asUintN(96, value)
}
