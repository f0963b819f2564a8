import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ChainEvent, type FollowOptions, followChain } from '../../../src/chain/block-follower.ts'
import type { BlockHeader, BlockRef } from '../../../src/chain/block-header.ts'
import type { ChainError } from '../../../src/chain/chain-error.ts'
import { connectRpc, type Rpc } from '../../../src/chain/rpc.ts'
import { equalBytes, toHex } from '../../../src/protocol/bytes.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'
import { eventually, Scope } from './support.ts'

/** Takes events in the background and keeps the chain that they describe, checking every link. */
class Replica {
  readonly blocks: BlockHeader[] = []
  readonly rewinds: BlockRef[] = []
  readonly errors: ChainError[] = []
  failure: unknown

  constructor(options: FollowOptions, signal: AbortSignal) {
    void this.#run(followChain({ onError: (error) => this.errors.push(error), ...options }, signal))
  }

  get tip(): BlockHeader | undefined {
    return this.blocks.at(-1)
  }

  async reaches(number: number): Promise<BlockHeader> {
    return eventually(`block ${number} followed`, () => {
      if (this.failure !== undefined) throw this.failure
      return this.tip !== undefined && this.tip.number >= number ? this.tip : undefined
    })
  }

  async #run(events: AsyncIterable<ChainEvent>): Promise<void> {
    try {
      for await (const event of events) this.#take(event)
    } catch (error) {
      this.failure = error
    }
  }

  #take(event: ChainEvent): void {
    if (event.kind === 'rewind') {
      this.rewinds.push(event.to)
      while (this.tip !== undefined && this.tip.number > event.to.number) this.blocks.pop()
      if (this.tip !== undefined) expect(toHex(this.tip.hash)).toBe(toHex(event.to.hash))
      return
    }
    const { tip } = this
    if (tip !== undefined) {
      expect(event.block.number).toBe(tip.number + 1)
      expect(toHex(event.block.parentHash)).toBe(toHex(tip.hash))
    }
    this.blocks.push(event.block)
  }
}

async function mine(anvil: Anvil, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await anvil.request('evm_mine')
}

async function canonical(rpc: Rpc, replica: Replica): Promise<boolean> {
  const answer = (await rpc.request('eth_getBlockByNumber', ['latest', false])) as { hash: string }
  return replica.tip !== undefined && toHex(replica.tip.hash) === answer.hash
}

describe('following a chain', () => {
  test('every block once and in order at 100 ms blocks, by subscription', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901, blockTimeMs: 100 })
    const replica = new Replica({ rpc: scope.rpc(901, anvil.wsUrl), depth: 'head', from: 0, pollIntervalMs: 5_000 }, scope.signal)
    await replica.reaches(20)
    expect(replica.blocks.map((block) => block.number)).toEqual(replica.blocks.map((_, i) => i))
    expect(replica.rewinds).toEqual([])
    expect(replica.errors).toEqual([])
  })

  test('by polling alone, at a depth', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901 })
    const replica = new Replica({ rpc: scope.rpc(901, anvil.url), depth: 3, from: 2, pollIntervalMs: 20 }, scope.signal)
    await mine(anvil, 10)
    expect((await replica.reaches(7)).number).toBe(7)
    expect(replica.blocks[0]?.number).toBe(2)
    await mine(anvil, 1)
    expect((await replica.reaches(8)).number).toBe(8)
  })

  test('the safe block', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901, extra: ['--slots-in-an-epoch', '1'] })
    await mine(anvil, 10)
    const safe = (await anvil.request('eth_getBlockByNumber', ['safe', false])) as { number: string }
    const replica = new Replica({ rpc: scope.rpc(901, anvil.wsUrl), depth: 'safe', from: 1, pollIntervalMs: 20 }, scope.signal)
    await replica.reaches(Number(safe.number))
    await mine(anvil, 5)
    await replica.reaches(Number(safe.number) + 5)
  })

  test('catches up from a cursor over thousands of blocks', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901 })
    await anvil.request('anvil_mine', ['0xbb8'])
    const rpc = scope.rpc(901, anvil.wsUrl, anvil.url)
    const replica = new Replica({ rpc, depth: 'head', from: 1_000, pollIntervalMs: 50 }, scope.signal)
    await replica.reaches(3_000)
    expect(replica.blocks.length).toBe(2_001)
    const cursor = replica.blocks[500]
    if (cursor === undefined) throw new Error('no block')
    const second = new Replica({ rpc, depth: 'head', from: cursor, pollIntervalMs: 50 }, scope.signal)
    await second.reaches(3_000)
    expect(second.blocks[0]?.number).toBe(cursor.number + 1)
  })

  test('subscriptions and connections dropped again and again', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901, blockTimeMs: 100 })
    const proxy = await startTcpProxy(anvil.port)
    scope.onEnd(() => proxy.stop())
    const losses: string[] = []
    const rpc = connectRpc({ chainId: 901, urls: [`ws://127.0.0.1:${proxy.port}`], onError: (error) => losses.push(error.code) })
    scope.onEnd(() => rpc.close())
    const replica = new Replica({ rpc, depth: 'head', from: 0, pollIntervalMs: 100 }, scope.signal)
    for (let round = 1; round <= 5; round++) {
      await replica.reaches(round * 8)
      proxy.cut()
      await eventually(`loss ${round}`, () => (losses.length >= round ? true : undefined))
    }
    await replica.reaches(50)
    expect(new Set(losses)).toEqual(new Set(['unreachable']))
    expect(replica.rewinds).toEqual([])
  })

  test('a connection that hangs without closing is replaced', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901, blockTimeMs: 200 })
    const proxy = await startTcpProxy(anvil.port)
    scope.onEnd(() => proxy.stop())
    const rpc = connectRpc({ chainId: 901, urls: [`ws://127.0.0.1:${proxy.port}`], timeoutMs: 300 })
    scope.onEnd(() => rpc.close())
    const replica = new Replica({ rpc, depth: 'head', from: 0, pollIntervalMs: 100 }, scope.signal)
    await replica.reaches(5)
    proxy.freeze()
    await eventually('a timeout', () => replica.errors.find((error) => error.code === 'timeout'))
    proxy.thaw()
    await replica.reaches((replica.tip?.number ?? 0) + 10)
  })

  test.each([
    ['by subscription', true],
    ['by polling', false],
  ])('a reorganisation, %s', async (_, subscribe) => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901 })
    const rpc = scope.rpc(901, subscribe ? anvil.wsUrl : anvil.url)
    const replica = new Replica({ rpc, depth: 'head', from: 0, pollIntervalMs: 20 }, scope.signal)
    await mine(anvil, 12)
    const before = await replica.reaches(12)
    await anvil.request('anvil_reorg', [5, []])
    await mine(anvil, 1)
    await eventually('the new branch', async () => ((await canonical(rpc, replica)) ? true : undefined))
    expect(replica.rewinds.at(-1)?.number).toBe(7)
    expect(replica.blocks.some((block) => equalBytes(block.hash, before.hash))).toBe(false)
    expect(replica.blocks.length).toBe((replica.tip?.number ?? 0) + 1)
  })

  test('a chain that went back and grew otherwise, also during downtime', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901 })
    const rpc = scope.rpc(901, anvil.wsUrl)
    await mine(anvil, 5)
    const snapshot = await anvil.request('evm_snapshot')
    await mine(anvil, 5)
    const abort = new AbortController()
    const replica = new Replica({ rpc, depth: 'head', from: 0, pollIntervalMs: 20 }, abort.signal)
    const tip = await replica.reaches(10)
    abort.abort()
    await anvil.request('evm_revert', [snapshot])
    await anvil.request('evm_increaseTime', [100])
    await mine(anvil, 2)
    const hashes = new Map(replica.blocks.map((block) => [block.number, block.hash]))
    const again = new Replica({ rpc, depth: 'head', from: tip, known: (number) => hashes.get(number), pollIntervalMs: 20 }, scope.signal)
    // The new branch is shorter and its head lower: it contradicts what is known, so it is no lag.
    await again.reaches(7)
    expect(again.rewinds.map((to) => to.number)).toEqual([5])
    expect(again.blocks.map((block) => block.number)).toEqual([6, 7])
  })

  test('a cursor that is in no known chain is an error that names the remedy', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901 })
    await mine(anvil, 5)
    const from = { number: 3, hash: new Uint8Array(32).fill(7) }
    const replica = new Replica({ rpc: scope.rpc(901, anvil.wsUrl), depth: 'head', from, pollIntervalMs: 20 }, scope.signal)
    const failure = await eventually('a failure', () => replica.failure)
    expect(failure).toMatchObject({ code: 'cursor-lost', retryable: false, message: expect.stringContaining('new generation') })
  })

  test('a node that is killed and restarted', async () => {
    await using scope = new Scope()
    const directory = await mkdtemp(join(tmpdir(), 'seqmesh-chain-'))
    scope.onEnd(() => rm(directory, { recursive: true }))
    const statePath = join(directory, 'state.json')
    const anvil = await scope.anvil({ chainId: 901, statePath })
    const rpc = scope.rpc(901, anvil.wsUrl, anvil.url)
    const replica = new Replica({ rpc, depth: 'head', from: 0, pollIntervalMs: 50 }, scope.signal)
    await mine(anvil, 6)
    await replica.reaches(6)
    await anvil.stop()
    await eventually('a failure', () => replica.errors.find((error) => error.code === 'unreachable'))
    const restarted = await scope.anvil({ chainId: 901, statePath, port: anvil.port })
    await mine(restarted, 3)
    await replica.reaches(9)
    expect(replica.rewinds).toEqual([])
    await restarted.kill()
    // It lost everything since its state was written: blocks 7 to 9 are made again, otherwise.
    const lossy = await scope.anvil({ chainId: 901, statePath, port: anvil.port })
    await lossy.request('evm_increaseTime', [50])
    await mine(lossy, 1)
    await eventually('a rewind', () => replica.rewinds.at(-1))
    expect(replica.rewinds.map((to) => to.number)).toEqual([6])
    expect((await replica.reaches(7)).number).toBe(7)
  })

  test('another chain behind the url ends it', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 902 })
    const replica = new Replica({ rpc: scope.rpc(901, anvil.url), depth: 'head', from: 0 }, scope.signal)
    const failure = await eventually('a failure', () => replica.failure)
    expect(failure).toMatchObject({ code: 'wrong-chain-id', message: expect.stringContaining('chain id is 902, not 901') })
    const byWebSocket = scope.rpc(901, anvil.wsUrl)
    await expect(byWebSocket.request('eth_blockNumber', [])).rejects.toMatchObject({ code: 'wrong-chain-id' })
  })

  test('the consumer sets the pace, and an abort ends it at once', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 901, blockTimeMs: 100 })
    const abort = new AbortController()
    const events = followChain({ rpc: scope.rpc(901, anvil.wsUrl), depth: 'head', from: 0, pollIntervalMs: 60_000 }, abort.signal)
    await events.next()
    const head = await eventually('twenty blocks', async () => {
      const number = Number(await anvil.request('eth_blockNumber'))
      return number >= 20 ? number : undefined
    })
    for (let number = 1; number <= head; number++) {
      const { value } = await events.next()
      expect(value).toMatchObject({ kind: 'block', block: { number } })
    }
    abort.abort()
    // What was fetched before the abort may still come; then it ends.
    await eventually('the end', async () => ((await events.next()).done === true ? true : undefined))
  })
})
