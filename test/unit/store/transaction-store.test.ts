import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type NewTransaction, openTransactionStore, type TransactionStore } from '../../../src/store/transaction-store.ts'
import { filler, named } from '../../vectors/samples.ts'
import { temporaryFolder, thrownBy } from './support.ts'

const ACCOUNT = filler('account', 20)
const CHAIN = 412_001

function open(path: string): TransactionStore {
  const store = openTransactionStore(path)
  onTestFinished(() => store.close())
  return store
}

const newPath = (): string => join(temporaryFolder(), 'transactions.sqlite')

function transaction(nonce: number, purpose: string, form = 1, changes: Partial<NewTransaction> = {}): NewTransaction {
  const name = `${purpose} ${nonce} ${form}`
  return {
    account: ACCOUNT,
    chain: CHAIN,
    nonce,
    purpose,
    raw: filler(name, 300),
    hash: named(name),
    maxFeePerGas: 10n ** 30n * BigInt(form),
    createdAtMs: 1_700_000_000_000,
    ...changes,
  }
}

test('what was sent is known after a restart, by nonce and by purpose', () => {
  const path = newPath()
  const before = open(path)
  const [second, first] = [transaction(6, 'include:2'), transaction(5, 'include:1')]
  before.insert(second)
  before.insert(first)
  before.insert(transaction(0, 'elsewhere', 1, { chain: 7 }))
  before.close()
  before.close()
  const store = open(path)
  expect(store.pending(ACCOUNT, CHAIN)).toEqual([
    { ...first, state: 'pending' },
    { ...second, state: 'pending' },
  ])
  expect(store.forPurpose(ACCOUNT, CHAIN, 'include:2')).toEqual([{ ...second, state: 'pending' }])
  expect(store.attempts(ACCOUNT, CHAIN, 5)).toEqual([{ ...first, state: 'pending' }])
  expect(store.attempts(ACCOUNT, CHAIN, 7)).toEqual([])
})

test('neither a purpose nor a nonce is used twice', () => {
  const store = open(newPath())
  store.insert(transaction(5, 'include:1'))
  expect(thrownBy(() => store.insert(transaction(6, 'include:1')))).toMatchObject({ code: 'conflict' })
  expect(thrownBy(() => store.insert(transaction(5, 'include:2')))).toMatchObject({ code: 'conflict' })
  expect(thrownBy(() => store.insert(transaction(5, 'include:1')))).toMatchObject({ code: 'conflict' })
  store.mark(CHAIN, transaction(5, 'include:1').hash, 'mined')
  expect(thrownBy(() => store.insert(transaction(6, 'include:1')))).toMatchObject({ code: 'conflict' })
  expect(store.pending(ACCOUNT, CHAIN)).toEqual([])
})

test('nonces go on after what is pending or mined, and after the chain’s own count', () => {
  const store = open(newPath())
  expect(store.nextNonce(ACCOUNT, CHAIN, 3)).toBe(3)
  store.insert(transaction(3, 'a'))
  expect(store.nextNonce(ACCOUNT, CHAIN, 3)).toBe(4)
  store.mark(CHAIN, transaction(3, 'a').hash, 'mined')
  expect(store.nextNonce(ACCOUNT, CHAIN, 3)).toBe(4)
  expect(store.nextNonce(ACCOUNT, CHAIN, 9)).toBe(9)
  store.insert(transaction(9, 'b'))
  store.mark(CHAIN, transaction(9, 'b').hash, 'refused')
  expect(store.nextNonce(ACCOUNT, CHAIN, 9)).toBe(9)
})

test('a replacement takes the place of the pending one; either may be mined', () => {
  const store = open(newPath())
  const [first, second] = [transaction(5, 'a', 1), transaction(5, 'a', 2)]
  expect(thrownBy(() => store.replace(second))).toMatchObject({ code: 'conflict' })
  store.insert(first)
  store.replace(second)
  expect(store.attempts(ACCOUNT, CHAIN, 5)).toEqual([
    { ...second, state: 'pending' },
    { ...first, state: 'replaced' },
  ])
  store.mark(CHAIN, first.hash, 'mined')
  expect(store.attempts(ACCOUNT, CHAIN, 5).map(({ state }) => state)).toEqual(['replaced', 'mined'])
  expect(store.pending(ACCOUNT, CHAIN)).toEqual([])
  // A reorganisation throws it out again.
  store.mark(CHAIN, second.hash, 'pending')
  expect(store.attempts(ACCOUNT, CHAIN, 5).map(({ state }) => state)).toEqual(['pending', 'replaced'])
})

test('a purpose whose transaction failed may be tried again, with the very same transaction too', () => {
  const store = open(newPath())
  store.insert(transaction(5, 'a'))
  store.mark(CHAIN, transaction(5, 'a').hash, 'refused')
  store.insert(transaction(5, 'a'))
  expect(store.attempts(ACCOUNT, CHAIN, 5)).toHaveLength(1)
  store.mark(CHAIN, transaction(5, 'a').hash, 'reverted')
  store.insert(transaction(6, 'a'))
  expect(store.forPurpose(ACCOUNT, CHAIN, 'a').map(({ nonce, state }) => [nonce, state])).toEqual([
    [6, 'pending'],
    [5, 'failed'],
  ])
})

test('a replacement that was refused gives the place back; a reverted one does not', () => {
  const store = open(newPath())
  const [first, second] = [transaction(5, 'a', 1), transaction(5, 'a', 2)]
  store.insert(first)
  store.replace(second)
  store.mark(CHAIN, second.hash, 'refused')
  store.mark(CHAIN, first.hash, 'pending')
  expect(store.pending(ACCOUNT, CHAIN)).toEqual([{ ...first, state: 'pending' }])
  store.replace(transaction(5, 'a', 3))
  store.mark(CHAIN, first.hash, 'reverted')
  expect(store.pending(ACCOUNT, CHAIN)).toEqual([])
})

test('unknown transactions are not marked; pruning spares what is pending', () => {
  const store = open(newPath())
  expect(thrownBy(() => store.mark(CHAIN, named('unknown'), 'mined'))).toMatchObject({ code: 'conflict' })
  for (const nonce of [1, 2, 3]) store.insert(transaction(nonce, `p${nonce}`))
  store.mark(CHAIN, transaction(2, 'p2').hash, 'mined')
  store.mark(CHAIN, transaction(3, 'p3').hash, 'mined')
  store.prune(ACCOUNT, CHAIN, 3)
  expect(store.attempts(ACCOUNT, CHAIN, 1)).toHaveLength(1)
  expect(store.attempts(ACCOUNT, CHAIN, 2)).toEqual([])
  expect(store.attempts(ACCOUNT, CHAIN, 3)).toHaveLength(1)
})

test('one sender at a time', () => {
  const path = newPath()
  open(path)
  expect(thrownBy(() => openTransactionStore(path))).toMatchObject({ code: 'locked', path })
})
