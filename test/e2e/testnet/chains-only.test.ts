import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judge } from '../../../testnet/invariants.ts'
import { eventually } from '../../../testnet/scenario.ts'
import { poison } from '../../../testnet/scenarios/poison.ts'
import { Harness } from './harness.ts'

const DELTA = 4

/** The testnet without daemons: includes come straight from the test. */
describe('chains, producers, traffic, watcher', () => {
  let directory: string
  let harness: Harness

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'seqmesh-harness-'))
    harness = await Harness.start(directory, { delta: DELTA, blockMs: 300, rate: 40, signal: AbortSignal.timeout(200_000) })
  })

  afterAll(async () => {
    await harness.stop()
    await rm(directory, { recursive: true })
  })

  it('stands still at activation + Δ while nobody includes, and goes on making blocks', async () => {
    const { producers, blocks, stage } = harness
    const gate = stage.cluster.genesis.activation + DELTA
    expect(await eventually(() => producers.every(({ last }) => last?.timestamp === gate), 20_000, stage.signal)).toBe(true)
    const before = blocks.length
    expect(await eventually(() => blocks.length > before + 6, 10_000, stage.signal)).toBe(true)
    expect(Math.max(...blocks.map(({ timestamp }) => timestamp))).toBe(gate)
    expect(Date.now() / 1_000).toBeGreaterThan(gate)
  })

  it('catches up with the wall clock as soon as includes arrive, and never stamps past a gate', async () => {
    await harness.connect()
    const { producers, watcher, relay, blocks, problems, stage } = harness
    const atPresent = (): boolean => producers.every(({ last }) => (last?.timestamp ?? 0) >= Math.floor(Date.now() / 1_000) - 1)
    expect(await eventually(atPresent, 20_000, stage.signal)).toBe(true)

    stage.traffic.start()
    await sleep(5_000)
    await stage.traffic.stop()
    expect(await harness.drained(20_000)).toBe(true)
    const { submitted, refused } = stage.traffic
    expect(submitted).toBeGreaterThan(100)
    expect({ refused, hits: watcher.hits, relay: relay.failure }).toEqual({ refused: 0, hits: submitted, relay: undefined })
    const judged = judge({ watcher, traffic: stage.traffic, monitor: stage.monitor, observer: undefined, daemons: [] })
    expect(judged.filter(({ held }) => !held)).toEqual([])
    for (const { gate, timestamp } of blocks) if (gate !== undefined) expect(timestamp).toBeLessThanOrEqual(gate)
    expect(problems).toEqual([])
  })

  it('is not hurt by targets that revert, burn gas and re-enter', async () => {
    const { watcher, stage, found, relay } = harness
    stage.traffic.start()
    const chainIds = stage.cluster.members.map(({ chain }) => chain.chainId)
    for (const step of poison.steps(chainIds, stage.random)) await step.run(stage)
    await stage.traffic.stop()
    expect(await harness.drained(20_000)).toBe(true)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ held }) => !held)).toEqual([])
    const judged = judge({ watcher, traffic: stage.traffic, monitor: stage.monitor, observer: undefined, daemons: [] })
    expect(judged.filter(({ held }) => !held)).toEqual([])
    expect(relay.failure).toBeUndefined()
  })
})
