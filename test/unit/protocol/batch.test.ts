import { beforeEach, describe, expect, test } from 'vitest'
import { openBatch } from '../../../src/protocol/batch.ts'
import { planBatch } from '../../../src/protocol/batch-plan.ts'
import { type Configuration, hashConfiguration } from '../../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import { MAX_FRAMES_BYTES } from '../../../src/protocol/constants.ts'
import type { LogState } from '../../../src/protocol/log-state.ts'
import { batchCases, verdictOf } from '../../vectors/batch.ts'
import { verifier } from '../../vectors/keys.ts'
import { domain, filler, genesis, sampleConfiguration, sampleParameters, GENESIS_TIME as T } from '../../vectors/samples.ts'
import { HonestChain, startOf } from './honest-cluster.ts'
import { expectRefusal } from './refusal.ts'

function chainOf(configuration: Configuration): ConfigurationChain {
  const configurations = new ConfigurationChain({ ...domain, genesis: hashConfiguration(configuration) }, verifier)
  configurations.add({ configuration, enactments: [] })
  return configurations
}

/** Everything that a reader can see of a log. */
function seen(log: LogState): object {
  return { head: log.head, rows: log.allRows, roots: log.rootsWith({ outbox: [], inbox: [] }) }
}

const configurations = chainOf(genesis)
let a: HonestChain
let b: HonestChain

beforeEach(() => {
  a = new HonestChain(1)
  b = new HonestChain(2)
})

/** Blocks of a from `first` on, as the ledger would read them back. */
const blocksOf = (chain: HonestChain, first = 1) => chain.blocks.slice(first - 1).map(({ openable }) => openable)

/** 40 blocks with traffic in both directions. */
function traffic(): void {
  for (let i = 1; i <= 40; i++) {
    b.produce({ now: T + i, sends: i % 5 === 0 ? [{ index: 1 }, { index: 3 }] : [] })
    const includes = i % 3 === 0 ? [{ source: b, number: i }] : []
    const sends = i % 4 === 0 ? [{ index: 2, message: { data: filler(`${i}`, i) } }, { index: 3 }] : []
    a.produce({ now: T + i, includes, sends })
  }
}

function open(chain: HonestChain, state: LogState, plan: ReturnType<typeof planBatch>) {
  if (plan === undefined) throw new Error('nothing was planned')
  return openBatch({ state, posted: plan.posted, frames: plan.frames, configurations: chainOf(chain.configuration), verifier })
}

describe('a batch', () => {
  test('opens to the log that it was made of', () => {
    traffic()
    const start = startOf(a.member)
    const untouched = seen(start)
    const plan = planBatch({ previous: start.head.hash, headers: blocksOf(a), configurations })
    const { opened, state } = open(a, start, plan)
    expect(seen(state)).toEqual(seen(a.log))
    expect(seen(start)).toEqual(untouched)
    expect(plan?.messages).toBe(20)
    expect(opened.map(({ header }) => header.number)).toEqual([40])
    expect(opened.flatMap(({ violations }) => violations)).toEqual([])
    expect(opened[0]?.lanes.map(({ index, hashes }) => [index, hashes.length])).toEqual([
      [2, 10],
      [3, 10],
    ])
  })

  test('continues from the one before', () => {
    traffic()
    const start = startOf(a.member)
    const first = planBatch({ previous: start.head.hash, headers: blocksOf(a).slice(0, 17), configurations })
    const middle = open(a, start, first).state
    const second = planBatch({ previous: middle.head.hash, headers: blocksOf(a, 18), configurations })
    expect(seen(open(a, middle, second).state)).toEqual(seen(a.log))
    expectRefusal(() => open(a, start, second), 'not-contiguous')
  })
})

describe('every case of the vectors', () => {
  test.each(batchCases.map((batch) => [batch.name, batch] as const))('%s', (_name, batch) => {
    const before = seen(batch.state)
    expect(verdictOf(batch)).toBe(batch.verdict)
    expect(seen(batch.state)).toEqual(before)
  })
})

describe('the planner', () => {
  const plan = (chain: HonestChain) =>
    planBatch({
      previous: startOf(chain.member).head.hash,
      headers: blocksOf(chain),
      configurations: chainOf(chain.configuration),
    })

  test('plans nothing of nothing', () => {
    expect(plan(a)).toBeUndefined()
  })

  test('writes a header before a lane would gain more messages than a second takes, and no other', () => {
    const configuration = sampleConfiguration({ parameters: { ...sampleParameters, quotaMessages: 4 } })
    const chain = new HonestChain(1, configuration)
    for (let i = 1; i <= 10; i++) chain.produce({ now: T + i, sends: [{ index: 2 }, ...(i % 2 === 0 ? [{ index: 2 }] : [{ index: 3 }])] })
    const planned = plan(chain)
    // Lane 2 gains 1, 2, 1, 2, …: three headers hold 4, then 5 would be one too many.
    expect(planned?.entries.map(({ header }) => header.number)).toEqual([3, 5, 7, 9, 10])
    for (const { lanes } of planned?.entries ?? []) for (const { messages } of lanes) expect(messages.length).toBeLessThanOrEqual(4)
    expect(seen(open(chain, startOf(chain.member), planned).state)).toEqual(seen(chain.log))
  })

  test('counts bytes and gas as well', () => {
    const bytes = { ...sampleParameters, quotaBytes: 1_000 }
    const chain = new HonestChain(1, sampleConfiguration({ parameters: bytes }))
    for (let i = 1; i <= 4; i++) chain.produce({ now: T + i, sends: [{ index: 2, message: { data: filler('x', 400) } }] })
    expect(plan(chain)?.entries.map(({ header }) => header.number)).toEqual([2, 4])
    for (let i = 1; i <= 4; i++) a.produce({ now: T + i, sends: [{ index: 2, message: { gasLimit: 4_000_000n } }] })
    expect(plan(a)?.entries.map(({ header }) => header.number)).toEqual([2, 4])
  })

  test('ends the batch where the frames are full; the rest is the next one', () => {
    for (let i = 1; i <= 6; i++)
      a.produce({ now: T + i, sends: Array.from({ length: 4 }, (_, k) => ({ index: 2, message: { data: filler(`${i} ${k}`, 8_000) } })) })
    let state = startOf(a.member)
    const ends: number[] = []
    while (state.head.number < 6) {
      const next = planBatch({ previous: state.head.hash, headers: blocksOf(a, state.head.number + 1), configurations })
      expect(next?.frames.length).toBeLessThanOrEqual(MAX_FRAMES_BYTES)
      state = open(a, state, next).state
      ends.push(state.head.number)
    }
    expect(ends).toEqual([2, 4, 6])
    expect(seen(state)).toEqual(seen(a.log))
  })

  test('says so when one header is above what frames hold', () => {
    const sends = [2, 3].flatMap((index) =>
      Array.from({ length: 7 }, (_, k) => ({ index, message: { data: filler(`${index} ${k}`, 8_000) } })),
    )
    a.produce({ now: T + 1, sends })
    expectRefusal(() => plan(a), 'malformed', /header 1 alone/)
  })
})
