import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCreateAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { callDataCarrier } from '../../../src/chain/batch-carrier.ts'
import { encodePost, type PostedBatch, type PostedHead, readBatchInbox } from '../../../src/chain/batch-inbox.ts'
import { createBatchReader } from '../../../src/chain/batch-reader.ts'
import type { ChainError } from '../../../src/chain/chain-error.ts'
import { deployParent } from '../../../src/chain/deploy.ts'
import { followParent } from '../../../src/chain/parent-follower.ts'
import { createTransactionSender } from '../../../src/chain/transaction-sender.ts'
import { keyTransactionSigner } from '../../../src/chain/transaction-signer.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { openBatch } from '../../../src/protocol/batch.ts'
import { fromHex, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { LogState } from '../../../src/protocol/log-state.ts'
import { hashBatch } from '../../../src/protocol/statements.ts'
import { Poster, type PosterError, type PosterInit } from '../../../src/roles/poster.ts'
import { openTransactionJournal } from '../../../src/store/transaction-journal.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'
import { type TestKey, testKey } from '../../vectors/keys.ts'
import { PARENT } from './parent.ts'
import { deployerOn, eventually, richKey, Scope, termsOf } from './support.ts'

/** A cluster in memory whose contracts stand on a real parent. */
interface World {
  readonly anvil: Anvil
  readonly cluster: ModelCluster
  readonly member: ModelMember
  readonly peer: ModelMember
  readonly ledger: Ledger
  readonly contracts: { readonly registry: Uint8Array; readonly batchInbox: Uint8Array; readonly court: Uint8Array }
  readonly start: number
  /** The member's next block, in the ledger too. */
  block(messages?: number, size?: number): Promise<void>
}

async function world(scope: Scope, { maxBatchDelay = 600, automine = true } = {}): Promise<World> {
  const anvil = await scope.anvil({ chainId: PARENT, automine: true })
  const operator = await richKey(anvil, 'operator')
  const foretold = fromHex(getCreateAddress({ from: toHex(operator.address), nonce: 0n }), 20)
  const startTime = Math.floor(Date.now() / 1_000) - 50
  const cluster = makeModelCluster({ startTime, maxBatchDelay, delta: 3_600, parent: { chain: PARENT, registry: foretold } })
  const { registry, batchInbox, court } = await deployParent(deployerOn(anvil, operator), cluster.configuration, termsOf(operator.address))
  if (!automine) await anvil.request('evm_setAutomine', [false])
  const [member, peer] = cluster.members as [ModelMember, ModelMember]
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier,
    history: new MemoryHistory(),
    homes: [member.member.chain],
    now: () => Date.now(),
  })
  let time = startTime
  return {
    anvil,
    cluster,
    member,
    peer,
    ledger,
    contracts: { registry: registry.address, batchInbox: batchInbox.address, court: court.address },
    start: registry.blockNumber,
    async block(messages = 0, size = 100) {
      const data = Array.from({ length: messages }, (_, i) => keccak256(Uint8Array.of(i, i >> 8)))
      const send = data.map((seed) => ({ to: peer.member.index, data: random(seed, size) }))
      expect(ledger.offerFrame(member.frame(await member.block({ time: ++time, send }))).code).toBe('new')
    },
  }
}

/** Bytes that no packer makes shorter. */
function random(seed: Uint8Array, size: number): Uint8Array {
  const data = new Uint8Array(size)
  let block = seed
  for (let at = 0; at < size; at += 32) {
    block = keccak256(block)
    data.set(block.subarray(0, Math.min(32, size - at)), at)
  }
  return data
}

interface Posting {
  readonly poster: Poster
  readonly posted: PostedHead[]
  readonly troubles: (PosterError | ChainError)[]
  readonly alerts: ChainError[]
  stop(): Promise<void>
}

interface PostingOptions extends Partial<PosterInit> {
  readonly key?: TestKey
  readonly file?: string
}

function journalFile(scope: Scope): string {
  const directory = mkdtempSync(join(tmpdir(), 'seqmesh-poster-'))
  scope.onEnd(() => rmSync(directory, { recursive: true }))
  return join(directory, 'transactions-parent.sqlite')
}

/** A running poster with its account, followed by the parent's events. */
function post(
  scope: Scope,
  world: World,
  { key = testKey('account'), file = journalFile(scope), ...changes }: PostingOptions = {},
): Posting {
  const { anvil, ledger, member, contracts, start, cluster } = world
  const rpc = scope.rpc(PARENT, anvil.wsUrl, anvil.url)
  const abort = new AbortController()
  const posted: PostedHead[] = []
  const troubles: (PosterError | ChainError)[] = []
  const alerts: ChainError[] = []
  const journal = openTransactionJournal(file, { account: key.address, chain: PARENT })
  const signer = keyTransactionSigner(key.secret)
  const sender = createTransactionSender({
    rpc,
    signer,
    journal,
    pollIntervalMs: 30,
    rebroadcastMs: 200,
    replaceAfterMs: 500,
    onAlert: (alert) => alerts.push(alert),
  })
  const poster = new Poster({
    chain: member.member.chain,
    ledger,
    inbox: readBatchInbox(rpc, contracts.batchInbox),
    signer: member.signer,
    verifier,
    sender,
    carrier: callDataCarrier(contracts.batchInbox),
    everyMs: 300,
    urgent: () => false,
    now: () => Date.now(),
    onPosted: (head) => posted.push(head),
    onTrouble: (trouble) => trouble !== undefined && troubles.push(trouble as PosterError),
    ...changes,
  })
  const batches = createBatchReader({ rpc, inbox: contracts.batchInbox, cluster: cluster.configurations.clusterId, now: () => Date.now() })
  const options = {
    rpc,
    contracts,
    batches,
    depth: 0,
    cursor: undefined,
    start,
    chains: () => [],
    pollIntervalMs: 30,
    now: () => Date.now(),
  }
  const following = (async () => {
    for await (const event of followParent(options, abort.signal)) poster.onParent(event)
  })()
  const running = poster.run(abort.signal)
  const stop = async (): Promise<void> => {
    abort.abort()
    await Promise.all([running, following])
    await sender.stop()
    journal.close()
    rpc.close()
  }
  scope.onEnd(stop)
  return { poster, posted, troubles, alerts, stop }
}

/** Everything that was posted so far, opened one after the other as any reader would. */
async function readBack(
  scope: Scope,
  { anvil, contracts, cluster, member, start }: World,
): Promise<{ state: LogState; batches: PostedBatch[] }> {
  const rpc = scope.rpc(PARENT, anvil.url)
  const abort = new AbortController()
  const { clusterId } = cluster.configurations
  const reader = createBatchReader({ rpc, inbox: contracts.batchInbox, cluster: clusterId, now: () => Date.now() })
  const options = {
    rpc,
    contracts,
    batches: reader,
    depth: 0,
    cursor: undefined,
    start,
    chains: () => [],
    pollIntervalMs: 30,
    now: () => Date.now(),
  }
  const batches: PostedBatch[] = []
  let state = new LogState({ chain: member.member.chain, number: 1, parent: ZERO_HASH })
  for await (const event of followParent(options, abort.signal)) {
    if (event.kind !== 'block') continue
    for (const fact of event.facts) {
      if (fact.type !== 'batch') continue
      const { header, frames, batchSignature } = fact.batch
      const { chain, number } = header.header
      const digest = hashBatch(clusterId, { chain, number, framesHash: keccak256(frames) })
      expect(toHex(verifier.recover(digest, batchSignature))).toBe(toHex(member.signer.address))
      state = openBatch({ state, posted: header, frames, configurations: cluster.configurations, verifier }).state
      batches.push(fact.batch)
    }
    if (event.block.number === event.head) abort.abort()
  }
  return { state, batches }
}

async function postedUpTo({ poster }: Posting, number: number): Promise<void> {
  await eventually(`header ${number} is posted, not ${poster.head?.number}`, () => (poster.head?.number === number ? true : undefined))
}

async function height(anvil: Anvil): Promise<number> {
  return Number(await anvil.request('eth_blockNumber'))
}

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
