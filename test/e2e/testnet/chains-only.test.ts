import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chain } from '../../../testnet/chain.ts'
import { type Cluster, startCluster } from '../../../testnet/cluster.ts'
import type { BlockProducer, MinedBlock } from '../../../testnet/producer.ts'
import { createRandom } from '../../../testnet/random.ts'
import { eventually } from '../../../testnet/scenario.ts'
import { Traffic } from '../../../testnet/traffic.ts'
import { Watcher } from '../../../testnet/watcher.ts'
import { DirectRelay } from './direct-relay.ts'

const DELTA = 4
const signal = AbortSignal.timeout(110_000)

/** The harness without daemons: real chains, contracts, producers and traffic; includes come straight from the test. */
describe('chains, producers, traffic and watcher', () => {
  const chains: Chain[] = []
  const producers: BlockProducer[] = []
  const blocks: MinedBlock[] = []
  const problems: Error[] = []
  let listener: (block: MinedBlock) => void = () => undefined
  let cluster: Cluster

  beforeAll(async () => {
    cluster = await startCluster(
      {
        chains: 3,
        delta: DELTA,
        blockMs: 300,
        multiaddrs: new Map(),
        statePaths: new Map(),
        onBlock: (block) => {
          blocks.push(block)
          listener(block)
        },
        onProblem: (error) => problems.push(error),
        onChain: (chain) => chains.push(chain),
        onProducer: (producer) => producers.push(producer),
      },
      signal,
    )
  })

  afterAll(async () => {
    await Promise.all(producers.map((producer) => producer.stop()))
    await Promise.all(chains.map((chain) => chain.stop()))
  })

  it('stands still at activation + Δ while nobody includes, and goes on making blocks', async () => {
    const gate = cluster.genesis.activation + DELTA
    expect(await eventually(() => producers.every(({ last }) => last?.timestamp === gate), 20_000, signal)).toBe(true)
    const before = blocks.length
    expect(await eventually(() => blocks.length > before + 6, 10_000, signal)).toBe(true)
    expect(Math.max(...blocks.map(({ timestamp }) => timestamp))).toBe(gate)
    expect(Date.now() / 1_000).toBeGreaterThan(gate)
  })

  it('catches up with the wall clock as soon as includes arrive, and never stamps past a gate', async () => {
    const relay = new DirectRelay(cluster)
    await relay.unlock()
    const watched = cluster.members.map(({ chain, messenger, targets: { counter } }) => ({ chain, messenger, counter }))
    const watcher = new Watcher({ chains: watched, delta: DELTA, activation: cluster.genesis.activation })
    // The logs start in the past: what was mined before comes first.
    for (const block of blocks) relay.addBlock(block)
    listener = (block) => {
      relay.addBlock(block)
      watcher.addBlock(block)
    }
    expect(
      await eventually(() => producers.every(({ last }) => (last?.timestamp ?? 0) >= Math.floor(Date.now() / 1_000) - 1), 20_000, signal),
    ).toBe(true)

    const traffic = new Traffic({ members: cluster.members, random: createRandom(7), rate: 40 })
    traffic.start()
    await sleep(5_000)
    await traffic.stop()
    const drained = await eventually(
      async () => {
        await watcher.settled()
        return watcher.lanes.every(({ sent, included }) => sent === included)
      },
      20_000,
      signal,
    )
    expect(relay.failure).toBeUndefined()
    expect(watcher.failure).toBeUndefined()
    expect(drained).toBe(true)
    expect(traffic.submitted).toBeGreaterThan(100)
    expect(traffic.refused).toBe(0)
    expect(watcher.lanes.flatMap((lane) => lane.problems)).toEqual([])
    const sum = (read: (lane: (typeof watcher.lanes)[number]) => number): number =>
      watcher.lanes.reduce((total, lane) => total + read(lane), 0)
    expect(sum(({ sent }) => sent)).toBe(traffic.submitted)
    expect(sum(({ redeemed }) => redeemed)).toBe(traffic.submitted)
    expect(watcher.hits).toBe(traffic.submitted)
    expect(watcher.repeatedHits).toBe(0)
    expect(watcher.sync.violations).toEqual([])
    for (const { gate, timestamp } of blocks) if (gate !== undefined) expect(timestamp).toBeLessThanOrEqual(gate)
    expect(problems).toEqual([])
  })
})
