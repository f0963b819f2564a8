import { describe, expect, it } from 'vitest'
import { decodeFrame } from '../../../src/wire/frame.ts'
import { batchBytes, heartbeatRound, mostMembers } from '../../bench/growth/bounds.ts'
import { tellLies } from '../../bench/growth/lies.ts'
import { DEFAULT_LOAD, type Load } from '../../bench/growth/load.ts'
import { measureNodeCost } from '../../bench/growth/node-cost.ts'
import { simulate } from '../../bench/growth/simulation.ts'
import { makeModelCluster } from '../../support/model-cluster.ts'

const LOAD: Load = { ...DEFAULT_LOAD, members: 5, observers: 40, warmUpMs: 4_000, measureMs: 5_000 }

describe('the simulated cluster', () => {
  it('depends on its load and seed alone', async () => {
    const [one, same, other] = [await simulate(LOAD), await simulate(LOAD), await simulate({ ...LOAD, seed: 2 })]
    expect(same.member).toEqual(one.member)
    expect(same.frames).toEqual(one.frames)
    expect(same.ageMs).toEqual(one.ageMs)
    expect(other.member).not.toEqual(one.member)
  })

  it('makes real headers by the rules: a block an interval, every row that moved, none past its gate', async () => {
    const run = await simulate(LOAD)
    const frames = run.published.flatMap((each) => ('bytes' in each ? [decodeFrame(each.bytes)] : []))
    for (const { member } of run.cluster.members) {
      const numbers = frames
        .filter(({ chain }) => chain === member.chain)
        .flatMap(({ headers }) => headers.map(({ header }) => header.number))
      expect(numbers).toEqual(numbers.map((_, i) => i + 1))
      expect(numbers.length).toBeGreaterThanOrEqual(8)
    }
    expect(run.entries.every((count) => count <= LOAD.members - 1)).toBe(true)
    expect(Math.max(...run.staleness)).toBeLessThanOrEqual(LOAD.delta)
    expect(Math.max(...run.ageMs)).toBeLessThan(LOAD.delta * 1_000)
  })

  it('is taken by a real node, header by header', async () => {
    const cost = await measureNodeCost(await simulate({ ...LOAD, observers: 0, measureMs: 3_000 }))
    expect(cost.frameMs).toBeGreaterThan(0)
    expect(cost.blockMs).toBeGreaterThan(0)
    expect(cost.evidenceBytes).toBeGreaterThan(2 * 400)
  })

  it('sends less where fewer listen', async () => {
    const [alone, full] = [await simulate({ ...LOAD, observers: 0 }), await simulate(LOAD)]
    expect(alone.observer).toBeUndefined()
    expect(alone.member.bytesOut).toBeLessThan(full.member.bytesOut)
    expect(full.light?.bytesIn).toBeLessThan(full.observer?.bytesIn ?? 0)
  })
})

describe('a lie told by halves', () => {
  it('is found, and everybody has the evidence, whoever lies and to whom', async () => {
    const sizes = { frameBytes: 5_000, evidenceBytes: 1_100 }
    for (const members of [3, 20]) {
      const times = await tellLies({ members, observers: 100, ...sizes, lies: 10, seed: 3 })
      expect(times).toHaveLength(10)
      for (const { firstMs, membersMs, observersMs } of times) {
        expect(firstMs).toBeGreaterThan(0)
        expect(membersMs).toBeGreaterThan(firstMs)
        expect(observersMs).toBeLessThan(2_000)
      }
    }
  })
})

describe('bounds on paper', () => {
  it('name the largest cluster that the protocol takes', () => {
    const most = mostMembers()
    expect(() => makeModelCluster({ members: most })).not.toThrow()
    expect(() => makeModelCluster({ members: most + 1 })).toThrow('below the 240000 of one message of default gas')
  })

  it('count what the real planner and poster make of every member’s heartbeat', async () => {
    const run = await simulate({ ...LOAD, observers: 0 })
    const [own] = run.cluster.members
    if (own === undefined) throw new Error('no members')
    const [all, two] = [
      heartbeatRound(run.cluster.members, own, LOAD.delta),
      heartbeatRound(run.cluster.members.slice(0, 2), own, LOAD.delta),
    ]
    expect([all.transactions, two.transactions]).toEqual([1, 1])
    expect(all.gas).toBeGreaterThan(two.gas)
    expect(all.bytes).toBeGreaterThan(3 * two.bytes)
    expect(batchBytes(run)).toBeGreaterThan(4 * 60)
  })
})
