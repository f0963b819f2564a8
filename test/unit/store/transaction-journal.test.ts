import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { TransactionJournal } from '../../../src/chain/transaction-journal.ts'
import {
  KEPT_OUTCOMES,
  openTransactionJournal,
  type SqliteTransactionJournal,
  type StoredOutcome,
  type StoredTransaction,
} from '../../../src/store/transaction-journal.ts'
import { filler, named } from '../../vectors/samples.ts'
import { temporaryFolder, thrownBy } from './support.ts'

const DOMAIN = { account: filler('account', 20), chain: 412_001 }

function open(path: string): SqliteTransactionJournal {
  const journal = openTransactionJournal(path, DOMAIN)
  onTestFinished(() => journal.close())
  return journal
}

const newPath = (): string => join(temporaryFolder(), 'transactions.sqlite')

function transaction(purpose: string, nonce: number, changes: Partial<StoredTransaction> = {}): StoredTransaction {
  return {
    purpose,
    nonce,
    to: filler('to', 20),
    data: filler(purpose, 300),
    value: 2n ** 200n + 1n,
    gas: 2n ** 63n,
    maxFeePerGas: 10n ** 30n,
    maxPriorityFeePerGas: 0n,
    raw: filler(`raw ${purpose}`, 500),
    hashes: [named(`${purpose} 1`), named(`${purpose} 2`)],
    ...changes,
  }
}

const outcome = (nonce: number): StoredOutcome => ({
  status: 'reverted',
  hash: named('mined'),
  nonce,
  blockNumber: 77,
  blockHash: named('block'),
  gasUsed: 21_000n,
})

test('entries come back as they went in, also after a restart; the sender takes it as its journal', async () => {
  const path = newPath()
  const store = open(path)
  const journal: TransactionJournal = store
  const entries = [
    transaction('b', 2),
    transaction('a', 1),
    transaction('c', 3, { outcome: outcome(3), data: new Uint8Array(), hashes: [] }),
    transaction('d', 4, { blobs: { hashes: [named('blob')], sidecar: filler('sidecar', 10_000), maxFeePerBlobGas: 2n ** 64n } }),
  ]
  for (const entry of entries) await journal.put(entry)
  store.close()
  const again = open(path)
  for (const entry of entries) expect(again.get(entry.purpose)).toEqual(entry)
  expect(again.pending()).toEqual([entries[1], entries[0], entries[3]])
  expect(again.get('e')).toBeUndefined()
})

test('one entry a purpose: replaced, settled, taken back', () => {
  const journal = open(newPath())
  journal.put(transaction('a', 1))
  journal.put(transaction('a', 1, { maxFeePerGas: 5n, hashes: [named('1'), named('2'), named('3')] }))
  expect(journal.pending()).toHaveLength(1)
  expect(journal.get('a')?.hashes).toHaveLength(3)
  journal.put(transaction('a', 1, { outcome: outcome(1) }))
  expect(journal.pending()).toEqual([])
  journal.put(transaction('a', 4))
  expect(journal.pending()).toEqual([transaction('a', 4)])
  journal.remove('a')
  journal.remove('a')
  expect(journal.get('a')).toBeUndefined()
})

test('old outcomes are forgotten, never what is under way', () => {
  const journal = open(newPath())
  journal.put(transaction('stuck', 0))
  for (let nonce = 1; nonce <= KEPT_OUTCOMES + 10; nonce++)
    journal.put(transaction(`p${nonce}`, nonce, { outcome: outcome(nonce), data: new Uint8Array(), raw: new Uint8Array() }))
  expect(journal.get('stuck')).toEqual(transaction('stuck', 0))
  expect(journal.get('p10')).toBeUndefined()
  expect(journal.get('p11')?.outcome).toEqual(outcome(11))
})

test('the journal of another account or chain is foreign, an open one is locked', () => {
  const path = newPath()
  const journal = open(path)
  expect(thrownBy(() => openTransactionJournal(path, DOMAIN))).toMatchObject({ code: 'locked', path })
  journal.close()
  journal.close()
  expect(thrownBy(() => openTransactionJournal(path, { ...DOMAIN, chain: 1 }))).toMatchObject({ code: 'foreign', path })
  expect(thrownBy(() => openTransactionJournal(path, { ...DOMAIN, account: filler('other', 20) }))).toMatchObject({ code: 'foreign' })
  open(path)
})
