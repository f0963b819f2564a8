import { expect, test } from 'vitest'
import { encodeRlp, type RlpItem } from '../../../src/chain/rlp.ts'
import { type Address, type Bytes32, fromHex, type Hex, toHex } from '../../../src/protocol/bytes.ts'
import type { Evidence, StorageProof } from '../../../src/protocol/evidence/evidence.ts'
import { EvidenceError } from '../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import { canonicalProof } from '../../../src/protocol/evidence/merkle-patricia.ts'
import { inboxSlots, outboxSlots } from '../../../src/protocol/evidence/storage-mismatch.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { type InboxRow, type OutboxRow, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { configurationsOf, one, Rows, sign } from '../../vectors/evidence/lab.ts'
import { verifier } from '../../vectors/keys.ts'
import { filler, named, sampleMember } from '../../vectors/samples.ts'
import { Scope } from './support.ts'

// The walker of tries and the reader of block headers, against a real node's proofs.

const { messenger } = sampleMember(1)
const out: OutboxRow = { count: 3, acc: named('acc'), value: 7n * 10n ** 17n }
const into: InboxRow = { number: 40, head: named('head'), time: 1_700_000_004, count: 2, acc: named('acc in'), value: 5n }

type Block = Record<string, Hex> & { readonly number: Hex }

async function setSlots(anvil: Anvil): Promise<void> {
  const set = (slot: number | undefined, value: bigint) =>
    anvil.request('anvil_setStorageAt', [toHex(messenger), `0x${(slot ?? 0).toString(16)}`, `0x${value.toString(16).padStart(64, '0')}`])
  const [acc, packed] = outboxSlots(2)
  await set(acc, BigInt(toHex(out.acc)))
  await set(packed, BigInt(out.count) | (out.value << 48n) | (99n << 144n))
  const [accIn, packedIn, head] = inboxSlots(3)
  await set(accIn, BigInt(toHex(into.acc)))
  await set(packedIn, BigInt(into.number) | (BigInt(into.time) << 48n) | (BigInt(into.count) << 96n) | (into.value << 144n))
  await set(head, BigInt(toHex(into.head)))
  // Other slots, so that there are branches on the way.
  for (let slot = 1_400; slot < 1_430; slot++) await set(slot, BigInt(slot))
}

async function blockOf(anvil: Anvil): Promise<Block> {
  return (await anvil.request('eth_getBlockByNumber', ['latest', false])) as Block
}

async function prove(anvil: Anvil, block: Block, address: Address, slots: readonly number[]): Promise<StorageProof> {
  const keys = slots.map((slot) => `0x${slot.toString(16).padStart(64, '0')}`)
  const answer = (await anvil.request('eth_getProof', [toHex(address), keys, block.number])) as {
    accountProof: Hex[]
    storageProof: { proof: Hex[] }[]
  }
  const bytes = (nodes: readonly Hex[]) => canonicalProof(nodes.map((node) => fromHex(node)))
  return { account: bytes(answer.accountProof), slots: answer.storageProof.map(({ proof }) => bytes(proof)) }
}

const context = { configurations: configurationsOf(one), verifier }

function verdict(evidence: Evidence): string {
  try {
    return judgeEvidence(evidence, context).kind
  } catch (error) {
    if (error instanceof EvidenceError) return error.code
    throw error
  }
}

function outbox(said: OutboxRow, stateRoot: Bytes32, storage: StorageProof): string {
  const rows = new Rows({ outbox: { 2: said } })
  return verdict({ form: 'storageOutbox', header: sign({ number: 9, stateRoot }, rows), row: rows.out(2), storage })
}

function inbox(said: InboxRow, stateRoot: Bytes32, storage: StorageProof): string {
  const rows = new Rows({ inbox: { 3: said } })
  return verdict({ form: 'storageInbox', header: sign({ number: 9, stateRoot }, rows), row: rows.in(3), storage })
}

test('eth_getProof convicts a row that the Messenger does not hold, and no other', async () => {
  await using scope = new Scope()
  const anvil = await scope.anvil({ chainId: 7_001, automine: true })
  await anvil.request('evm_mine', [])
  const before = await blockOf(anvil)
  const bare = fromHex(before.stateRoot as Hex)
  const absent = await prove(anvil, before, messenger, outboxSlots(2))
  expect(absent.slots).toEqual([[], []])
  expect(outbox(out, bare, absent)).toBe('storageMismatch')
  expect(outbox(ZERO_OUTBOX_ROW, bare, absent)).toBe('not-proven')

  await setSlots(anvil)
  await anvil.request('evm_mine', [])
  const block = await blockOf(anvil)
  const root = fromHex(block.stateRoot as Hex)
  const held = await prove(anvil, block, messenger, outboxSlots(2))
  expect(held.slots.every((nodes) => nodes.length > 1)).toBe(true)
  expect(outbox(out, root, held)).toBe('not-proven')
  expect(outbox({ ...out, count: 4 }, root, held)).toBe('storageMismatch')
  expect(outbox({ ...out, value: out.value - 1n }, root, held)).toBe('storageMismatch')
  const heldIn = await prove(anvil, block, messenger, inboxSlots(3))
  expect(inbox(into, root, heldIn)).toBe('not-proven')
  expect(inbox({ ...into, time: into.time - 1 }, root, heldIn)).toBe('storageMismatch')

  // Slots that were never written, of an account that has others: proofs of absence.
  const none = await prove(anvil, block, messenger, outboxSlots(200))
  const rows = new Rows({ outbox: { 200: out } })
  const header = sign({ number: 9, stateRoot: root }, rows)
  expect(verdict({ form: 'storageOutbox', header, row: rows.out(200), storage: none })).toBe('storageMismatch')
  // Of another block, another account, another lane.
  expect(outbox({ ...out, count: 4 }, bare, held)).toBe('bad-proof')
  expect(outbox({ ...out, count: 4 }, root, await prove(anvil, block, filler('other', 20), outboxSlots(2)))).toBe('bad-proof')
  expect(outbox({ ...out, count: 4 }, root, none)).toBe('bad-proof')
})

test('an account without storage has an empty proof of its slots', async () => {
  await using scope = new Scope()
  const anvil = await scope.anvil({ chainId: 7_001, automine: true })
  await anvil.request('anvil_setBalance', [toHex(messenger), '0x1'])
  await anvil.request('evm_mine', [])
  const block = await blockOf(anvil)
  const storage = await prove(anvil, block, messenger, outboxSlots(2))
  expect(outbox(out, fromHex(block.stateRoot as Hex), storage)).toBe('storageMismatch')
  expect(outbox(ZERO_OUTBOX_ROW, fromHex(block.stateRoot as Hex), storage)).toBe('not-proven')
})

/** The fields of a block header in their order; those that a chain does not have yet are absent at the end. */
const FIELDS = [
  ['parentHash', 'sha3Uncles', 'miner', 'stateRoot', 'transactionsRoot', 'receiptsRoot', 'logsBloom'],
  ['difficulty', 'number', 'gasLimit', 'gasUsed', 'timestamp'],
  ['extraData', 'mixHash', 'nonce'],
  ['baseFeePerGas'],
  ['withdrawalsRoot'],
  ['blobGasUsed', 'excessBlobGas'],
  ['parentBeaconBlockRoot', 'requestsHash'],
] as const
const NUMBERS: readonly string[] = [...FIELDS[1], ...FIELDS[3], ...FIELDS[5]]

function encodeBlock(block: Block): Uint8Array {
  const present = FIELDS.flat().filter((name) => block[name] !== undefined)
  return encodeRlp(present.map((name): RlpItem => (NUMBERS.includes(name) ? BigInt(block[name] as Hex) : fromHex(block[name] as Hex))))
}

test('a real block header convicts a header that says something else', async () => {
  await using scope = new Scope()
  const anvil = await scope.anvil({ chainId: 7_001, automine: true })
  await anvil.request('evm_mine', [])
  const parent = await blockOf(anvil)
  await anvil.request('evm_mine', [])
  const mined = await blockOf(anvil)
  const block = encodeBlock(mined)
  const blockHash = fromHex(mined.hash as Hex)
  expect(toHex(keccak256(block))).toBe(mined.hash)
  const number = Number(mined.number)
  const time = Number(mined.timestamp)
  const said = { number, time, blockHash, stateRoot: fromHex(mined.stateRoot as Hex) }
  expect(verdict({ form: 'blockMismatch', header: sign(said), block })).toBe('not-proven')
  expect(verdict({ form: 'blockMismatch', header: sign({ ...said, time: time + 1 }), block })).toBe('blockMismatch')
  const previous = (hash: Bytes32) => sign({ number: number - 1, time, blockHash: hash })
  const parentOf = (hash: Bytes32): Evidence => ({ form: 'blockParent', previous: previous(hash), header: sign(said), block })
  expect(verdict(parentOf(fromHex(parent.hash as Hex)))).toBe('not-proven')
  expect(verdict(parentOf(named('another block')))).toBe('blockMismatch')
})
