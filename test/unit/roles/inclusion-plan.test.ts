import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { ZERO_INBOX_ROW } from '../../../src/protocol/row.ts'
import { type Covered, leastLimits, type Plan, type PlanLimits, planInclude } from '../../../src/roles/inclusion-plan.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000
const NOTHING: Covered = ZERO_INBOX_ROW
const LIMITS: PlanLimits = { maxGas: 16_000_000n, maxBytes: 90_000 }

interface Sent {
  readonly count: number
  readonly bytes: number
  readonly gasLimit: bigint
}

/** A home chain's ledger with two sources, and the plan for what it has. */
async function bench() {
  const cluster = makeModelCluster()
  const [a, b, home] = cluster.members as [ModelMember, ModelMember, ModelMember]
  const history = new MemoryHistory()
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier,
    history,
    homes: [home.member.chain],
    now: () => (T + 600) * 1_000,
  })
  const send = async (member: ModelMember, { count, bytes, gasLimit }: Sent, time = T) => {
    const message = { to: home.member.index, data: new Uint8Array(bytes).fill(1), gasLimit }
    const header = await member.block({ time, send: Array.from({ length: count }, () => message) })
    expect(ledger.offerFrame(member.frame(header)).verdict).toBe('accept')
  }
  interface Changes {
    covered?: Covered
    upTo?: number
    sum?: bigint
    limits?: PlanLimits
    time?: number
    gasPrice?: bigint
    heartbeat?: number
  }
  const plan = (changes: Changes = {}) =>
    planInclude({
      home: home.member.chain,
      gasPrice: changes.gasPrice ?? 1n,
      time: changes.time ?? T,
      delta: 4,
      heartbeat: changes.heartbeat ?? 1,
      sources: [a, b].map(({ member }) => ({
        chain: member.chain,
        queue: ledger.inclusionQueue(member.chain, home.member.chain),
        covered: changes.covered ?? NOTHING,
        allowance: { upTo: changes.upTo ?? Number.POSITIVE_INFINITY, sum: changes.sum },
      })),
      history,
      limits: changes.limits ?? LIMITS,
    })
  return { a, b, home, ledger, send, plan }
}

const shape = (plan: Plan | undefined) => plan?.entries.map(({ header, messages, tries }) => [header.number, messages.length, tries])

describe('inclusion plan', () => {
  it('is nothing while nothing is due', async () => {
    const { plan, send, a } = await bench()
    expect(plan()).toBeUndefined()
    await send(a, { count: 0, bytes: 0, gasLimit: 0n })
    expect(plan({ covered: { number: 0, time: T, count: 0 } })).toBeUndefined()
  })

  it('is due for a frontier that can move by a heartbeat, and takes sources along that can move by half of one', async () => {
    const { plan, send, a, b } = await bench()
    const covered = { number: 0, time: T, count: 0 }
    const nothing = { count: 0, bytes: 0, gasLimit: 0n }
    await send(b, nothing, T + 1)
    expect(plan({ covered, heartbeat: 2 })).toBeUndefined()
    await send(a, nothing, T + 2)
    expect(shape(plan({ covered, heartbeat: 2 }))).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ])
  })

  it('leaves out a source that brings neither messages nor time worth an entry, whatever others bring', async () => {
    const { plan, send, a, b } = await bench()
    const covered = { number: 0, time: T, count: 0 }
    await send(b, { count: 0, bytes: 0, gasLimit: 0n })
    await send(a, { count: 1, bytes: 10, gasLimit: 50_000n }, T + 1)
    expect(shape(plan({ covered }))).toEqual([[1, 1, 1]])
    await send(b, { count: 1, bytes: 10, gasLimit: 50_000n })
    expect(shape(plan({ covered }))).toEqual([
      [1, 1, 1],
      [2, 1, 1],
    ])
  })

  it('takes all headers of a source in one entry, up to the newest', async () => {
    const { plan, send, a } = await bench()
    for (let i = 0; i < 3; i++) await send(a, { count: 2, bytes: 10, gasLimit: 50_000n })
    await send(a, { count: 0, bytes: 0, gasLimit: 0n })
    expect(shape(plan())).toEqual([[4, 6, 6]])
    expect(plan()?.covers.get(a.member.chain)).toEqual({ number: 4, time: T, count: 6 })
  })

  it('stops where assurance ends, and before what is stamped too far ahead', async () => {
    const { plan, send, a } = await bench()
    await send(a, { count: 1, bytes: 0, gasLimit: 50_000n })
    await send(a, { count: 1, bytes: 0, gasLimit: 50_000n }, T + 4)
    expect(shape(plan({ upTo: 1 }))).toEqual([[1, 1, 1]])
    expect(shape(plan({ time: T - 1 }))).toEqual([[1, 1, 1]])
    expect(shape(plan())).toEqual([[2, 2, 2]])
    expect(plan({ upTo: 0 })).toBeUndefined()
  })

  it('cuts a limit of value at headers, heartbeats after the cut among them', async () => {
    const { plan, send, a } = await bench()
    await send(a, { count: 2, bytes: 0, gasLimit: 50_000n }) // 100,000 wei
    await send(a, { count: 0, bytes: 0, gasLimit: 0n }, T + 1)
    await send(a, { count: 2, bytes: 0, gasLimit: 50_000n }, T + 2)
    await send(a, { count: 0, bytes: 0, gasLimit: 0n }, T + 3)
    expect(shape(plan({ sum: 199_999n }))).toEqual([[2, 2, 2]])
    expect(shape(plan({ sum: 200_000n }))).toEqual([[4, 4, 4]])
    expect(plan({ sum: 99_999n })).toBeUndefined()
  })

  it('moves the frontier of an idle source as far as it is assured, though it is never assured to its newest', async () => {
    const { plan, send, a } = await bench()
    for (let i = 0; i < 4; i++) await send(a, { count: 0, bytes: 0, gasLimit: 0n }, T + i)
    expect(shape(plan({ upTo: 3, covered: { number: 1, time: T, count: 0 } }))).toEqual([[3, 0, 0]])
  })

  it('goes on from what is covered', async () => {
    const { plan, send, a } = await bench()
    for (let i = 0; i < 3; i++) await send(a, { count: 2, bytes: 10, gasLimit: 50_000n })
    const next = plan({ covered: { number: 1, time: T, count: 2 } })
    expect(shape(next)).toEqual([[3, 4, 4]])
    expect(next?.entries[0]?.messages.map(({ nonce }) => nonce)).toEqual([2, 3, 4, 5])
  })

  it('cuts at an intermediate header where bytes or gas end, and the next plan goes on there', async () => {
    const { plan, send, a } = await bench()
    for (let i = 0; i < 4; i++) await send(a, { count: 4, bytes: 3_500, gasLimit: 50_000n })
    const first = plan({ limits: { maxGas: 16_000_000n, maxBytes: 40_000 } })
    expect(shape(first)).toEqual([[2, 8, 8]])
    expect(shape(plan({ covered: first?.covers.get(a.member.chain) as Covered }))).toEqual([[4, 8, 8]])
    expect(shape(plan({ limits: { maxGas: 2_000_000n, maxBytes: 90_000 } }))?.[0]?.[0]).toBeLessThan(4)
  })

  it('leaves the tail of a header untried where its gas limits do not fit', async () => {
    const { plan, send, a } = await bench()
    await send(a, { count: 3, bytes: 0, gasLimit: 3_000_000n })
    const made = plan({ limits: { maxGas: 7_500_000n, maxBytes: 90_000 } })
    expect(shape(made)).toEqual([[1, 3, 2]])
    expect(made?.gas).toBeLessThanOrEqual(7_500_000n)
  })

  it('spends no gas on messages that pay too little: they become tickets', async () => {
    const { plan, send, a } = await bench()
    await send(a, { count: 3, bytes: 0, gasLimit: 3_000_000n })
    const unpaid = plan({ gasPrice: 2n, limits: { maxGas: 1_000_000n, maxBytes: 90_000 } })
    expect(shape(unpaid)).toEqual([[1, 3, 3]])
  })

  it.each([6_000n, 5_000n])('always takes one header at full quota with the least limits, gas limit %s', async (gasLimit) => {
    const { plan, send, a, ledger } = await bench()
    await send(a, { count: 256, bytes: 234, gasLimit })
    const { parameters } = ledger.configurations.newest.configuration
    const least = leastLimits(parameters)
    const made = plan({ limits: least })
    expect(made?.entries[0]?.messages).toHaveLength(256)
    expect(made?.calldata.length).toBeLessThanOrEqual(least.maxBytes)
    expect(made?.gas).toBeLessThanOrEqual(least.maxGas)
    expect(least.maxGas).toBeLessThan(15_000_000n)
    expect(least.maxBytes).toBeLessThan(95_000)
  })

  it('keeps calldata and gas within every limit, and messages in order without gaps', async () => {
    const block = fc.record({
      count: fc.integer({ min: 0, max: 6 }),
      bytes: fc.integer({ min: 0, max: 3_000 }),
      gas: fc.integer({ min: 21_000, max: 900_000 }),
    })
    const limits = fc.record({ maxGas: fc.bigInt({ min: 300_000n, max: 16_000_000n }), maxBytes: fc.integer({ min: 2_000, max: 90_000 }) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.array(block, { maxLength: 6 }),
        limits,
        async (ofA, ofB, given) => {
          const { plan, send, a, b } = await bench()
          for (const [member, blocks] of [
            [a, ofA],
            [b, ofB],
          ] as const)
            for (const { count, bytes, gas } of blocks) await send(member, { count, bytes, gasLimit: BigInt(gas) })
          const made = plan({ limits: given })
          if (made === undefined) return
          expect(made.calldata.length).toBeLessThanOrEqual(given.maxBytes)
          expect(made.gas).toBeLessThanOrEqual(given.maxGas)
          for (const { row, messages, tries } of made.entries) {
            expect(messages.map(({ nonce }) => nonce)).toEqual(Array.from({ length: row.count }, (_, i) => i))
            expect(tries).toBeLessThanOrEqual(messages.length)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
