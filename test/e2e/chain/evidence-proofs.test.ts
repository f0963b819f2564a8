import { expect, test } from 'vitest'
import { readBlockHeader } from '../../../src/chain/block-header.ts'
import { readRawHeader } from '../../../src/chain/raw-header.ts'
import type { Rpc } from '../../../src/chain/rpc.ts'
import { readStorageProof } from '../../../src/chain/storage-proof.ts'
import { type Address, type Bytes32, toHex } from '../../../src/protocol/bytes.ts'
import type { Evidence, StorageProof } from '../../../src/protocol/evidence/evidence.ts'
import { EvidenceError } from '../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import { inboxSlots, outboxSlots } from '../../../src/protocol/evidence/storage-mismatch.ts'
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

/** Mines a block, and says what evidence needs of it. */
async function mine(anvil: Anvil, rpc: Rpc) {
  await anvil.request('evm_mine', [])
  const block = readBlockHeader(await rpc.request('eth_getBlockByNumber', ['latest', false]))
  const prove = (slots: readonly number[], of: Address = messenger) => readStorageProof(rpc, of, slots, block.hash)
  return { ...block, prove }
}

async function start(scope: Scope): Promise<{ readonly anvil: Anvil; readonly rpc: Rpc }> {
  const anvil = await scope.anvil({ chainId: 7_001, automine: true })
  return { anvil, rpc: scope.rpc(7_001, anvil.url) }
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
  const { anvil, rpc } = await start(scope)
  const before = await mine(anvil, rpc)
  const absent = await before.prove(outboxSlots(2))
  expect(absent.slots).toEqual([[], []])
  expect(outbox(out, before.stateRoot, absent)).toBe('storageMismatch')
  expect(outbox(ZERO_OUTBOX_ROW, before.stateRoot, absent)).toBe('not-proven')

  await setSlots(anvil)
  const { stateRoot, prove } = await mine(anvil, rpc)
  const held = await prove(outboxSlots(2))
  expect(held.slots.every((nodes) => nodes.length > 1)).toBe(true)
  expect(outbox(out, stateRoot, held)).toBe('not-proven')
  expect(outbox({ ...out, count: 4 }, stateRoot, held)).toBe('storageMismatch')
  expect(outbox({ ...out, value: out.value - 1n }, stateRoot, held)).toBe('storageMismatch')
  const heldIn = await prove(inboxSlots(3))
  expect(inbox(into, stateRoot, heldIn)).toBe('not-proven')
  expect(inbox({ ...into, time: into.time - 1 }, stateRoot, heldIn)).toBe('storageMismatch')

  // Slots that were never written, of an account that has others: proofs of absence.
  const none = await prove(outboxSlots(200))
  const rows = new Rows({ outbox: { 200: out } })
  const header = sign({ number: 9, stateRoot }, rows)
  expect(verdict({ form: 'storageOutbox', header, row: rows.out(200), storage: none })).toBe('storageMismatch')
  // Of another block, another account, another lane.
  expect(outbox({ ...out, count: 4 }, before.stateRoot, held)).toBe('bad-proof')
  expect(outbox({ ...out, count: 4 }, stateRoot, await prove(outboxSlots(2), filler('other', 20)))).toBe('bad-proof')
  expect(outbox({ ...out, count: 4 }, stateRoot, none)).toBe('bad-proof')
})

test('an account without storage holds zero rows only', async () => {
  await using scope = new Scope()
  const { anvil, rpc } = await start(scope)
  await anvil.request('anvil_setBalance', [toHex(messenger), '0x1'])
  const { stateRoot, prove } = await mine(anvil, rpc)
  const storage = await prove(outboxSlots(2))
  expect(outbox(out, stateRoot, storage)).toBe('storageMismatch')
  expect(outbox(ZERO_OUTBOX_ROW, stateRoot, storage)).toBe('not-proven')
})

test('a real block header convicts a header that says something else', async () => {
  await using scope = new Scope()
  const { anvil, rpc } = await start(scope)
  const parent = await mine(anvil, rpc)
  const { number, time, stateRoot, hash: blockHash } = await mine(anvil, rpc)
  const block = await readRawHeader(rpc, blockHash)
  const said = { number, time, blockHash, stateRoot }
  expect(verdict({ form: 'blockMismatch', header: sign(said), block })).toBe('not-proven')
  expect(verdict({ form: 'blockMismatch', header: sign({ ...said, time: time + 1 }), block })).toBe('blockMismatch')
  const parentOf = (hash: Bytes32): Evidence => ({
    form: 'blockParent',
    previous: sign({ number: number - 1, time, blockHash: hash }),
    header: sign(said),
    block,
  })
  expect(verdict(parentOf(parent.hash))).toBe('not-proven')
  expect(verdict(parentOf(named('another block')))).toBe('blockMismatch')
})
