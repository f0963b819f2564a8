import { describe, expect, test } from 'vitest'
import { encodePost } from '../../../src/chain/batch-inbox.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { hashBatch } from '../../../src/protocol/statements.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'
import { testKey } from '../../vectors/keys.ts'
import { PARENT } from './parent.ts'
import { height, journalFile, post, postedUpTo, readBack, world } from './posting.ts'
import { deployerOn, eventually, richKey, Scope } from './support.ts'

describe('the poster', () => {
  test('posts what its log announced; anyone rebuilds the log from the parent', async () => {
    await using scope = new Scope()
    const there = await world(scope)
    await richKey(there.anvil, 'account')
    await there.block(3)
    const posting = post(scope, there)
    await postedUpTo(posting, 1)
    for (let i = 0; i < 5; i++) await there.block(i % 2)
    await postedUpTo(posting, 6)
    const { state, batches } = await readBack(scope, there)
    expect(toHex(state.head.hash)).toBe(toHex(there.member.state.head.hash))
    expect(state.allRows).toEqual(there.member.state.allRows)
    // Waiting messages share a batch.
    expect(batches.length).toBeLessThanOrEqual(3)
    expect(posting.troubles).toEqual([])
  })

  test('when: nothing new, nothing posted; idle headers within half of maxBatchDelay; size and urgency at once', async () => {
    await using scope = new Scope()
    const there = await world(scope, { maxBatchDelay: 6 })
    await richKey(there.anvil, 'account')
    let urgent = false
    const posting = post(scope, there, { everyMs: 60_000, targetBytes: 5_000, urgent: () => urgent })
    await there.block()
    await postedUpTo(posting, 1)
    const before = await height(there.anvil)
    // By block time: the third second after the posted header.
    await there.block()
    await there.block(1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await height(there.anvil)).toBe(before)
    await there.block()
    await postedUpTo(posting, 4)
    // By size.
    await there.block(20, 300)
    await postedUpTo(posting, 5)
    // Because gossip fails.
    urgent = true
    await there.block()
    await postedUpTo(posting, 6)
    urgent = false
    await there.block()
    urgent = true
    posting.poster.poke()
    await postedUpTo(posting, 7)
    // By the parent's clock, which goes on while the chain stands still.
    urgent = false
    await there.block()
    await postedUpTo(posting, 8)
  })

  test('what exceeds one transaction goes in several, in a row', async () => {
    await using scope = new Scope()
    const there = await world(scope)
    await richKey(there.anvil, 'account')
    for (let i = 0; i < 6; i++) await there.block(7, 8_000)
    const posting = post(scope, there)
    await postedUpTo(posting, 6)
    const { state, batches } = await readBack(scope, there)
    expect(batches.length).toBe(6)
    expect(batches.every(({ frames }) => frames.length <= 95_000)).toBe(true)
    expect(toHex(state.head.hash)).toBe(toHex(there.member.state.head.hash))
  })

  test('a reorganisation of the parent takes a batch away: it is posted again', async () => {
    await using scope = new Scope()
    const there = await world(scope)
    await richKey(there.anvil, 'account')
    await there.block(1)
    const posting = post(scope, there)
    await postedUpTo(posting, 1)
    const snapshot = await there.anvil.request('evm_snapshot')
    await there.block(1)
    await postedUpTo(posting, 2)
    await there.anvil.request('evm_revert', [snapshot])
    await there.anvil.request('anvil_mine', ['0x3'])
    await eventually('the same batch again', async () => {
      const { batches } = await readBack(scope, there)
      return batches.length === 2 ? true : undefined
    })
    await there.block(1)
    await postedUpTo(posting, 3)
  })

  test('a crash between signing and mining: the next run brings that transaction through, once', async () => {
    await using scope = new Scope()
    const there = await world(scope, { automine: false })
    const key = await richKey(there.anvil, 'account')
    const file = journalFile(scope)
    await there.block(2)
    const first = post(scope, there, { file })
    const count = async (tag: string) => Number(await there.anvil.request('eth_getTransactionCount', [toHex(key.address), tag]))
    await eventually('it is in the pool', async () => ((await count('pending')) === 1 ? true : undefined))
    await first.stop()
    await there.anvil.request('anvil_dropAllTransactions')
    await there.block(2)
    const second = post(scope, there, { file })
    await eventually('it is in the pool again', async () => ((await count('pending')) === 1 ? true : undefined))
    await there.anvil.request('evm_setAutomine', [true])
    await there.anvil.request('evm_mine')
    await postedUpTo(second, 2)
    const { batches } = await readBack(scope, there)
    expect(batches.map(({ header }) => header.header.number)).toEqual([1, 2])
    expect(await count('latest')).toBe(2)
    expect(second.troubles).toEqual([])
  })

  test('a stuck transaction is replaced by the same at a higher fee', async () => {
    await using scope = new Scope()
    const there = await world(scope, { automine: false })
    await richKey(there.anvil, 'account')
    await there.block(2)
    const posting = post(scope, there)
    const fee = async (): Promise<bigint> => {
      const content = (await there.anvil.request('txpool_content')) as { pending: Record<string, Record<string, { maxFeePerGas: string }>> }
      return BigInt(Object.values(content.pending)[0]?.['0']?.maxFeePerGas ?? 0)
    }
    const before = await eventually('a first form', async () => ((await fee()) > 0n ? fee() : undefined))
    await eventually('a higher fee', async () => ((await fee()) > before ? true : undefined))
    await there.anvil.request('evm_setAutomine', [true])
    await there.anvil.request('evm_mine')
    await postedUpTo(posting, 1)
  })

  test('a second poster: whoever is late goes on from the other, and both live', async () => {
    await using scope = new Scope()
    const there = await world(scope)
    await richKey(there.anvil, 'account')
    await richKey(there.anvil, 'other account')
    const postings = [post(scope, there), post(scope, there, { key: testKey('other account') })]
    for (let i = 0; i < 10; i++) {
      await there.block(1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    for (const posting of postings) await postedUpTo(posting, 10)
    const { state } = await readBack(scope, there)
    expect(toHex(state.head.hash)).toBe(toHex(there.member.state.head.hash))
  })

  test('one that reverts in its block is tried again from the head that is posted by then', async () => {
    await using scope = new Scope()
    const there = await world(scope, { automine: false })
    await richKey(there.anvil, 'account')
    await richKey(there.anvil, 'other account')
    await there.block(1)
    const posting = post(scope, there)
    const pending = async () => Number(await there.anvil.request('eth_getTransactionCount', [toHex(testKey('account').address), 'pending']))
    await eventually('it is in the pool', async () => ((await pending()) === 1 ? true : undefined))
    // The same header, brought by somebody else who pays more.
    const pool = (await there.anvil.request('txpool_content')) as { pending: Record<string, Record<string, { input: `0x${string}` }>> }
    const data = Object.values(pool.pending)[0]?.['0']?.input as `0x${string}`
    await deployerOn(there.anvil, testKey('other account')).sendTransaction({
      to: toHex(there.contracts.batchInbox),
      data,
      gas: 1_000_000n,
      maxFeePerGas: 10n ** 12n,
      maxPriorityFeePerGas: 10n ** 11n,
    })
    await there.anvil.request('evm_mine')
    await there.anvil.request('evm_setAutomine', [true])
    await there.block(1)
    await postedUpTo(posting, 2)
    expect(posting.troubles.some((trouble) => trouble.code === 'reverted')).toBe(true)
  })

  test('an empty account: the operator hears of it, and posting goes on once it is funded', async () => {
    await using scope = new Scope()
    const there = await world(scope)
    const posting = post(scope, there, { key: testKey('poor account') })
    await there.block(1)
    await eventually('an alert', () => posting.alerts.find((alert) => alert.code === 'insufficient-funds'))
    await richKey(there.anvil, 'poor account')
    await postedUpTo(posting, 1)
  })

  test('a head that this log does not have is a twin: nothing is posted on it, and the operator hears of it', async () => {
    await using scope = new Scope()
    const there = await world(scope)
    const key = await richKey(there.anvil, 'account')
    // The same member's key, another history.
    const { configuration, configurations } = there.cluster
    const { chain } = there.member.member
    const twin = makeModelCluster({
      startTime: configuration.activation,
      delta: 3_600,
      parent: { chain: PARENT, registry: configurations.address.registry },
    }).members[0] as ModelMember
    const { header, signature, hash } = await twin.block({ forge: { blockHash: keccak256(Uint8Array.of(1)) } })
    const frames = new Uint8Array(40)
    const value = { chain, number: header.number, framesHash: keccak256(frames) }
    const digest = hashBatch(configurations.clusterId, value)
    const batchSignature = await twin.signer.sign({ type: 'Batch', domain: configurations.address, value, digest })
    const data = toHex(encodePost({ header: { header, signature }, batchSignature, frames }))
    await deployerOn(there.anvil, key).sendTransaction({ to: toHex(there.contracts.batchInbox), data, gas: 1_000_000n })
    await there.block(1)
    await there.block(1)
    const posting = post(scope, there, { key: await richKey(there.anvil, 'other account') })
    const trouble = await eventually('a twin', () => posting.troubles.find(({ code }) => code === 'twin'))
    expect(trouble.message).toContain(toHex(hash))
    expect(posting.posted).toEqual([])
  })
})
