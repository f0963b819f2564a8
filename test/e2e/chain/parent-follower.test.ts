import { encodeFunctionData } from 'viem'
import { describe, expect, test } from 'vitest'
import { encodePost, type PostedBatch, readBatchInbox } from '../../../src/chain/batch-inbox.ts'
import { createBatchReader } from '../../../src/chain/batch-reader.ts'
import type { BlockRef } from '../../../src/chain/block-header.ts'
import type { ChainError } from '../../../src/chain/chain-error.ts'
import type { ParentFact } from '../../../src/chain/parent-facts.ts'
import { followParent, type ParentEvent } from '../../../src/chain/parent-follower.ts'
import { clusterRegistryAbi } from '../../../src/contracts/generated/cluster-registry.ts'
import { concatBytes, equalBytes, fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { hashConfiguration } from '../../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import { startLyingProxy } from '../../../testnet/lying-proxy.ts'
import { testKey, verifier } from '../../vectors/keys.ts'
import { filler } from '../../vectors/samples.ts'
import { asCourt, PARENT, startParent, type TestParent, TestPoster } from './parent.ts'
import { deployerOn, eventually, richKey, Scope } from './support.ts'

interface Following {
  readonly events: ParentEvent[]
  readonly errors: ChainError[]
  /** Facts that stand, in the order in which they were told. */
  facts(): readonly ParentFact[]
  batches(): readonly PostedBatch[]
  /** Number of the newest block that was read. */
  newest(): number
  cursor(): BlockRef | undefined
  stop(): Promise<void>
}

interface FollowingOptions {
  readonly urls?: readonly string[]
  readonly cursor?: BlockRef | undefined
  readonly depth?: number
}

function follow(
  scope: Scope,
  parent: TestParent,
  { urls = [parent.anvil.wsUrl, parent.anvil.url], cursor, depth = 0 }: FollowingOptions = {},
): Following {
  const rpc = scope.rpc(PARENT, ...urls)
  const abort = new AbortController()
  const events: ParentEvent[] = []
  const errors: ChainError[] = []
  const { contracts, start, configuration } = parent
  const configurations = new ConfigurationChain(
    { parentChain: PARENT, registry: contracts.registry, genesis: hashConfiguration(configuration) },
    verifier,
  )
  configurations.add({ configuration, enactments: [] })
  const now = (): number => Date.now()
  const batches = createBatchReader({ rpc, inbox: contracts.batchInbox, configurations, verifier, now })
  const chains = (): number[] => configuration.members.map((member) => member.chain)
  const onError = (error: ChainError): unknown => errors.push(error)
  const options = { rpc, contracts, batches, depth, cursor, start, chains, pollIntervalMs: 30, now, onError }
  let stopped = false
  const running = (async () => {
    for await (const event of followParent(options, abort.signal)) events.push(event)
    if (!stopped) throw new Error('it ended by itself')
  })()
  const failed = running.catch((error: unknown) => error)
  const stop = async (): Promise<void> => {
    stopped = true
    abort.abort()
    expect(await failed).toBeUndefined()
  }
  scope.onEnd(stop)
  const facts = (): ParentFact[] => {
    let standing: ParentFact[] = []
    for (const event of events) {
      if (event.kind === 'block') standing.push(...event.facts)
      else standing = standing.filter((fact) => blockOf(fact) <= event.to)
    }
    return standing
  }
  return {
    events,
    errors,
    facts,
    batches: () => facts().flatMap((fact) => (fact.type === 'batch' ? [fact.batch] : [])),
    newest: () => events.findLast((event) => event.kind === 'block')?.block.number ?? -1,
    cursor: () => events.findLast((event) => event.kind === 'block')?.cursor,
    stop,
  }
}

function blockOf(fact: ParentFact): number {
  if (fact.type === 'batch') return fact.batch.block.number
  return fact.type === 'unreadable-batch' ? fact.posting.block.number : fact.block.number
}

const numbersOf = (batches: readonly PostedBatch[], chain = 7_001): number[] =>
  batches.filter((batch) => batch.chain === chain).map(({ header }) => header.header.number)

async function until(following: Following, numbers: readonly number[]): Promise<void> {
  await eventually(
    `batches ${numbers}, not ${numbersOf(following.batches())}`,
    () => (numbersOf(following.batches()).join() === numbers.join() ? true : undefined),
    15_000,
  )
}

async function height(parent: TestParent): Promise<number> {
  return Number(await parent.anvil.request('eth_blockNumber'))
}

async function mine(parent: TestParent, blocks: number): Promise<void> {
  await parent.anvil.request('anvil_mine', [`0x${blocks.toString(16)}`])
}

/** Call data of `post` whose header has the other signature: its length, then 65 bytes, after twelve words. */
function flipParity(input: string): string {
  const at = 2 + 2 * (4 + 13 * 32 + 64)
  return `${input.slice(0, at)}${input.slice(at, at + 2) === '1b' ? '1c' : '1b'}${input.slice(at + 2)}`
}

describe('following the parent', () => {
  test('batches, configurations, convictions: each with its block, and the frames as they were posted', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const following = follow(scope, parent)
    await eventually('the deployment', () => following.facts().find((fact) => fact.type === 'configuration-made'))
    const poster = new TestPoster(parent, 7_001, await richKey(parent.anvil, 'account'))
    const posts = [poster.next(), poster.next(90_000)]
    for (const post of posts) await poster.post(encodePost(post))
    await until(following, [10, 20])
    for (const [i, batch] of following.batches().entries()) {
      const post = posts[i] as (typeof posts)[number]
      expect(toHex(batch.frames)).toBe(toHex(post.frames))
      expect(batch.header).toEqual(post.header)
      expect(toHex(batch.batchSignature)).toBe(toHex(post.batchSignature))
      expect(toHex(batch.previous)).toBe(toHex(post.frames.subarray(0, 32)))
      const block = (await parent.anvil.request('eth_getBlockByNumber', [`0x${batch.block.number.toString(16)}`, false])) as {
        hash: string
        timestamp: string
      }
      expect(toHex(batch.block.hash)).toBe(block.hash)
      expect(batch.block.time).toBe(Number(block.timestamp))
    }
    const inbox = readBatchInbox(scope.rpc(PARENT, parent.anvil.url), parent.contracts.batchInbox)
    expect(await inbox.head(7_001)).toMatchObject({ number: 20, generation: 0, hash: posts[1]?.hash })
    expect(await inbox.head(7_002)).toBeUndefined()

    const operator = deployerOn(parent.anvil, testKey('operator'))
    const deposit = encodeFunctionData({ abi: clusterRegistryAbi, functionName: 'deposit', args: [7_002n] })
    await operator.sendTransaction({ to: toHex(parent.contracts.registry), data: deposit, value: 10n ** 18n })
    const key = testKey('sequencer 7002').address
    const reporter = filler('reporter', 20)
    await asCourt(parent, 'suspect', [7_003n, 14, true])
    await asCourt(parent, 'convict', [7_002n, toHex(key), 1, toHex(reporter)])
    const convicted = await eventually('a conviction', () => following.facts().find((fact) => fact.type === 'convicted'))
    expect(convicted).toMatchObject({ chain: 7_002, key, kind: 'equivocation', slashed: 10n ** 18n, reporter, reward: 3n * 10n ** 17n })
    expect(following.facts()).toContainEqual(expect.objectContaining({ type: 'suspected', chain: 7_003, kind: 'lateBatch', on: true }))
    expect(following.errors).toEqual([])
  })

  test('a reorganisation takes batches back and brings others', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const key = await richKey(parent.anvil, 'account')
    const following = follow(scope, parent)
    const first = new TestPoster(parent, 7_001, key)
    await first.post()
    await mine(parent, 30)
    await until(following, [10])
    const snapshot = await parent.anvil.request('evm_snapshot')
    await first.post()
    await first.post()
    await until(following, [10, 20, 30])
    await parent.anvil.request('evm_revert', [snapshot])
    // Another branch: one batch that was there, one that was not.
    const second = new TestPoster(parent, 7_001, key)
    second.next()
    await mine(parent, 1)
    await second.post(encodePost(second.next(300)))
    await mine(parent, 4)
    await until(following, [10, 20])
    expect(following.batches()[1]?.frames).toHaveLength(333)
    expect(following.events.some((event) => event.kind === 'rewind')).toBe(true)
  })

  test('far behind it reads by ranges, and a restart goes on from the cursor', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const poster = new TestPoster(parent, 7_001, await richKey(parent.anvil, 'account'))
    for (let i = 0; i < 5; i++) {
      await poster.post()
      await mine(parent, 120)
    }
    const proxy = await startLyingProxy(parent.anvil)
    scope.onEnd(() => proxy[Symbol.asyncDispose]())
    // A provider that allows ranges of 100 blocks only.
    proxy.lie = (method, [filter], result) => {
      const { fromBlock, toBlock } = (method === 'eth_getLogs' ? filter : {}) as { fromBlock?: string; toBlock?: string }
      if (Number(toBlock ?? 0) - Number(fromBlock ?? 0) > 100) throw new Error('exceeds the block range of 100')
      return result
    }
    const following = follow(scope, parent, { urls: [proxy.url] })
    await until(following, [10, 20, 30, 40, 50])
    await eventually('the head', async () => (following.newest() === (await height(parent)) ? true : undefined))
    expect(following.events.length).toBeLessThan(150)
    expect(proxy.methods.filter((method) => method === 'eth_getLogs').length).toBeLessThan(150)
    const cursor = following.cursor()
    expect(cursor?.number).toBeGreaterThan(500)
    await following.stop()

    await poster.post()
    await mine(parent, 300)
    await poster.post()
    const again = follow(scope, parent, { cursor })
    await until(again, [60, 70])
    await again.stop()

    // A cursor of another branch: everything is void, and read again.
    const lost = follow(scope, parent, { cursor: { number: cursor?.number ?? 0, hash: filler('elsewhere', 32) } })
    await until(lost, [10, 20, 30, 40, 50, 60, 70])
    expect(lost.events[0]).toEqual({ kind: 'rewind', to: parent.start - 1 })
    expect(lost.errors.at(0)?.code).toBe('unknown-block')
  })

  test('depth: what may still be reorganised is not told', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const poster = new TestPoster(parent, 7_001, await richKey(parent.anvil, 'account'))
    const following = follow(scope, parent, { depth: 3 })
    await poster.post()
    await mine(parent, 2)
    await eventually('the block below', async () => (following.newest() === (await height(parent)) - 3 ? true : undefined))
    expect(following.batches()).toEqual([])
    await mine(parent, 1)
    await until(following, [10])
  })
})

describe('a server that leaves out, lags or lies', () => {
  test('a batch that was left out shows at the next one of its chain, from another server', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const poster = new TestPoster(parent, 7_001, await richKey(parent.anvil, 'account'))
    await using liar = await startLyingProxy(parent.anvil)
    await using honest = await startLyingProxy(parent.anvil)
    const posts = [poster.next(), poster.next(), poster.next()]
    const hidden = toHex(posts[1]?.hash ?? fromHex('0x'))
    liar.lie = (method, _, result) =>
      method === 'eth_getLogs' ? (result as { data: string }[]).filter(({ data }) => !data.startsWith(hidden)) : result
    const following = follow(scope, parent, { urls: [liar.url, honest.url] })
    for (const post of posts) {
      await poster.post(encodePost(post))
      await mine(parent, 2)
    }
    await until(following, [10, 20, 30])
    expect(following.errors.some(({ code }) => code === 'bad-answer')).toBe(false)
  })

  test('the last batch, left out for a while, is found by the second look or by the posted head', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const poster = new TestPoster(parent, 7_001, await richKey(parent.anvil, 'account'))
    await using liar = await startLyingProxy(parent.anvil)
    await using honest = await startLyingProxy(parent.anvil)
    // An index that lags: nothing by block, everything by range.
    liar.lie = (method, [filter], result) => (method === 'eth_getLogs' && 'blockHash' in (filter as object) ? [] : result)
    const following = follow(scope, parent, { urls: [liar.url] })
    await poster.post()
    await mine(parent, 40)
    await until(following, [10])

    // One that leaves out for ever: its own inbox speaks against it, and the other server shows the batch.
    liar.lie = (method, _, result) => (method === 'eth_getLogs' ? [] : result)
    const both = follow(scope, parent, { urls: [liar.url, honest.url] })
    await poster.post()
    await mine(parent, 40)
    await until(both, [10, 20])
  })

  test('other frames, another header, another transaction: asked again until it is the truth, and in order', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const poster = new TestPoster(parent, 7_001, await richKey(parent.anvil, 'account'))
    await using proxy = await startLyingProxy(parent.anvil)
    const lies: ((transaction: { input: string; hash: string }) => unknown)[] = [
      (transaction) => ({ ...transaction, input: `${transaction.input.slice(0, -70)}00${transaction.input.slice(-68)}` }),
      (transaction) => ({ ...transaction, input: transaction.input.replace(/^(.{100})./, '$1f') }),
      ({ input, ...transaction }) => ({ ...transaction, input: flipParity(input) }),
      (transaction) => ({ ...transaction, hash: toHex(filler('other', 32)) }),
      (transaction) => ({ ...transaction, input: transaction.input.slice(0, 600) }),
      () => null,
    ]
    let lied = 0
    proxy.lie = (method, _, result) => {
      if (method !== 'eth_getTransactionByHash') return result
      const lie = lies[lied++]
      return lie === undefined ? result : lie(result as { input: string; hash: string })
    }
    const following = follow(scope, parent, { urls: [proxy.url] })
    await poster.post()
    await poster.post()
    // Nothing is told out of order while the first cannot be read; each try comes with a block.
    const blocks = setInterval(() => void mine(parent, 1), 200)
    scope.onEnd(() => clearInterval(blocks))
    await until(following, [10, 20])
    expect(lied).toBeGreaterThan(lies.length)
    expect(following.errors.filter(({ code }) => code === 'bad-answer').length).toBeGreaterThan(2)
  })

  test('429 and outages: nothing is lost', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const poster = new TestPoster(parent, 7_001, await richKey(parent.anvil, 'account'))
    await using proxy = await startLyingProxy(parent.anvil)
    const following = follow(scope, parent, { urls: [proxy.url] })
    await poster.post()
    await until(following, [10])
    for (const status of [429, 503]) {
      proxy.status = status
      await poster.post()
      await eventually('an error', () => following.errors.find(({ code }) => code === (status === 429 ? 'rate-limited' : 'unreachable')))
      proxy.status = undefined
    }
    await until(following, [10, 20, 30])
  })

  test('call data as nobody would encode it is read as the contract reads it', async () => {
    await using scope = new Scope()
    const parent = await startParent(await scope.anvil({ chainId: PARENT, automine: true }))
    const poster = new TestPoster(parent, 7_001, await richKey(parent.anvil, 'account'))
    const following = follow(scope, parent)
    const post = poster.next()
    const plain = encodePost(post)
    const head = plain.slice(0, 4 + 9 * 32)
    const word = (value: number): Uint8Array => fromHex(`0x${value.toString(16).padStart(64, '0')}`)
    const bytes = (value: Uint8Array): Uint8Array => concatBytes(word(value.length), value)
    // Contents in another order, unpadded, with noise between and after.
    const [frames, signature, batchSignature] = [bytes(post.frames), bytes(post.header.signature), bytes(post.batchSignature)]
    const at = 12 * 32 + 7
    const tail = concatBytes(filler('noise', 7), frames, signature, batchSignature, filler('more noise', 100))
    const offsets = [at + frames.length, at + frames.length + signature.length, at].map(word)
    await poster.post(concatBytes(head, ...offsets, tail))
    await until(following, [10])
    expect(equalBytes(following.batches()[0]?.frames ?? fromHex('0x'), post.frames)).toBe(true)
  })
})
