import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import type { InboxRow } from '../../../src/protocol/row.ts'
import { ZERO_INBOX_ROW } from '../../../src/protocol/row.ts'
import { Includer } from '../../../src/roles/includer.ts'
import type { Plan } from '../../../src/roles/inclusion-plan.ts'
import type { Allowance } from '../../../src/roles/source-policy.ts'
import { ModelChain } from '../../support/model-chain.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000

interface Transaction {
  readonly plan: Plan
  readonly purpose: string
  readonly end: (status: 'success' | 'reverted') => void
  readonly fail: (error: Error) => void
}

/** A home chain whose Messenger keeps the rule of `include` (§6): known entries are skipped, all else fits exactly or everything reverts. */
async function bench() {
  const cluster = makeModelCluster()
  const [home, a, b] = cluster.members as [ModelMember, ModelMember, ModelMember]
  const chain = new ModelChain(cluster.configuration, home.member)
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier,
    history: new MemoryHistory(),
    homes: [home.member.chain],
    now: () => (T + 600) * 1_000,
  })
  const rows = new Map<number, InboxRow>()
  const included: string[] = []
  const pool: Transaction[] = []
  const errors: unknown[] = []
  const limited: (readonly number[])[] = []
  let allowance: Allowance = { upTo: Number.POSITIVE_INFINITY, sum: undefined }
  let reverts = 0
  let plan: Plan | undefined
  const includer = new Includer({
    chain: home.member.chain,
    ledger,
    sender: {
      send: ({ purpose }) =>
        new Promise((resolve, reject) => {
          pool.push({ plan: plan as Plan, purpose, end: (status) => resolve({ status }), fail: reject })
        }),
    },
    encodeCall: (entries) => entries,
    limits: { maxGas: 16_000_000n, maxBytes: 90_000 },
    allowance: () => allowance,
    onLimit: (sources) => limited.push(sources),
    heartbeat: 1,
    onError: (error) => errors.push(error),
    onPlan: (made) => {
      plan = made
    },
  })
  onTestFinished(() => includer.stop())

  const execute = ({ entries }: Plan): boolean => {
    const next = new Map(rows)
    const added: string[] = []
    for (const { header, row, messages } of entries) {
      const index = cluster.configuration.members.find((member) => member.chain === header.chain)?.index ?? 0
      const before = next.get(index) ?? ZERO_INBOX_ROW
      if (header.number <= before.number) continue
      if ((messages[0]?.nonce ?? row.count) !== before.count || before.count + messages.length !== row.count) return false
      added.push(...messages.map(({ source, nonce }) => `${source}#${nonce}`))
      next.set(index, { number: header.number, head: new Uint8Array(32).fill(1), time: header.time, ...row })
    }
    for (const [index, row] of next) rows.set(index, row)
    included.push(...added)
    return true
  }

  return {
    ...{ cluster, home, a, b, ledger, includer, included, pool, errors, rows, limited },
    allow(next: Partial<Allowance>) {
      allowance = { ...allowance, ...next }
      includer.poke()
      return turn()
    },
    get reverts() {
      return reverts
    },
    /** The next block of the home chain, with these transactions in it. */
    async block(transactions: readonly Transaction[] = pool.splice(0), { announce = true } = {}) {
      const ends = transactions.map((transaction) => {
        const done = execute(transaction.plan)
        if (!done) reverts++
        return () => transaction.end(done ? 'success' : 'reverted')
      })
      const record = chain.block({ time: T, include: new Map(rows) })
      if (announce) includer.onBlock(record)
      for (const end of ends) end()
      await turn()
      await turn()
    },
    async announce(member: ModelMember, count = 1) {
      const header = await member.block({ time: T, send: Array.from({ length: count }, () => ({ to: home.member.index })) })
      expect(ledger.offerFrame(member.frame(header)).verdict).toBe('accept')
      await turn()
      await turn()
    },
  }
}

describe('includer', () => {
  it('sends each frame as it comes, before the one before is mined', async () => {
    const run = await bench()
    await run.block()
    await run.announce(run.a, 2)
    await run.announce(run.a, 1)
    await run.announce(run.b, 1)
    expect(run.pool.map(({ plan }) => plan.entries.map(({ messages }) => messages.length))).toEqual([[2], [1], [1]])
    await run.block()
    expect(run.included).toHaveLength(4)
    expect(run.reverts).toBe(0)
    expect(run.pool).toEqual([])
  })

  it('does nothing before it has seen a block, and takes up what waited', async () => {
    const run = await bench()
    await run.announce(run.a, 2)
    expect(run.pool).toEqual([])
    await run.block([])
    expect(run.pool).toHaveLength(1)
  })

  it('includes up to the limit of value, says whom it keeps waiting, and goes on once batches are posted', async () => {
    const run = await bench()
    await run.block()
    await run.allow({ sum: 50_000n })
    for (let i = 0; i < 3; i++) await run.announce(run.a) // 20,000 wei each, its fee
    await run.block()
    expect(run.included).toHaveLength(2)
    expect(run.limited.at(-1)).toEqual([run.a.member.chain])
    await run.block([])
    expect(run.pool).toEqual([])
    await run.allow({ sum: 60_000n })
    await run.block()
    expect(run.included).toHaveLength(3)
    expect(run.limited.at(-1)).toEqual([])
  })

  it('includes nothing while it is suspended', async () => {
    const run = await bench()
    await run.block()
    run.includer.suspend()
    await run.announce(run.a)
    expect(run.pool).toEqual([])
    await run.block([])
    expect(run.pool).toHaveLength(1)
  })

  it('sends again under another purpose what reverted', async () => {
    const run = await bench()
    await run.block()
    await run.announce(run.a, 2)
    const [first] = run.pool.splice(0)
    first?.end('reverted')
    await turn()
    await run.block()
    expect(run.pool).toHaveLength(1)
    expect(run.pool[0]?.purpose).not.toBe(first?.purpose)
    await run.block()
    expect(run.included).toHaveLength(2)
  })

  it('tells what failed and tries at the next block', async () => {
    const run = await bench()
    await run.block()
    await run.announce(run.a, 2)
    run.pool.splice(0)[0]?.fail(new Error('no connection'))
    await turn()
    expect(run.errors).toHaveLength(1)
    await run.block()
    await run.block()
    expect(run.included).toHaveLength(2)
  })

  it('sends anew, under another purpose, what was lost', async () => {
    const run = await bench()
    await run.block()
    await run.announce(run.a, 2)
    const lost = run.pool.splice(0)
    for (let i = 0; i < 8; i++) await run.block([])
    expect(run.pool).toEqual([])
    await run.block([])
    expect(run.pool).toHaveLength(1)
    expect(run.pool[0]?.purpose).not.toBe(lost[0]?.purpose)
    // The lost one was only late: it is mined first, and the second changes nothing.
    await run.block([...lost, ...run.pool.splice(0)])
    expect(run.included).toHaveLength(2)
  })

  it('fills up again what a reorganisation of its own chain took back', async () => {
    const run = await bench()
    await run.block()
    await run.announce(run.a, 2)
    await run.announce(run.a, 2)
    await run.block()
    expect(run.included).toHaveLength(4)
    run.included.length = 0
    run.rows.set(run.a.member.index, ZERO_INBOX_ROW)
    await run.block([])
    await run.block()
    expect(run.included).toHaveLength(4)
    expect(run.reverts).toBe(0)
  })

  it('includes nothing of a source that is held, and nothing once stopped', async () => {
    const run = await bench()
    await run.block()
    run.ledger.hold(run.a.member.chain, { reason: 'conflict', detail: '', sinceMs: 0 })
    await run.announce(run.a)
    await run.announce(run.b)
    expect(run.pool.flatMap(({ plan }) => [...plan.covers.keys()])).toEqual([run.b.member.chain])
    run.includer.stop()
    await run.announce(run.b)
    expect(run.pool).toHaveLength(1)
  })

  it('includes nothing that is tainted, of whomever, and all below', async () => {
    const run = await bench()
    await run.block()
    const told = { kind: 'blockMismatch', generation: 0, index: 2, key: new Uint8Array(20), detail: '' } as const
    run.ledger.causality.tell({ id: new Uint8Array(32), conviction: { ...told, accused: run.a.member.chain, from: 2 } })
    for (let i = 0; i < 2; i++) await run.announce(run.a)
    await run.announce(run.b)
    run.ledger.offerFrame(run.b.frame(await run.b.block({ include: [run.a], send: [{ to: 1 }] })))
    await run.announce(run.b)
    for (let i = 0; i < 4; i++) await run.block()
    expect(run.included.toSorted()).toEqual([`${run.a.member.chain}#0`, `${run.b.member.chain}#0`])
    expect(run.ledger.inclusionQueue(run.b.member.chain, run.home.member.chain).newest?.header.number).toBe(3)
  })

  it('includes every message exactly once, whatever becomes of its transactions', async () => {
    const step = fc.constantFrom('a', 'b', 'aa', 'mine', 'mine', 'late', 'lose', 'fail', 'empty')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
        const run = await bench()
        let sent = 0
        await run.block()
        for (const each of steps) {
          if (each === 'a' || each === 'b' || each === 'aa') {
            await run.announce(each === 'b' ? run.b : run.a, each.length)
            sent += each.length
          } else if (each === 'mine') await run.block()
          else if (each === 'late') await run.block(run.pool.splice(0, 1))
          else if (each === 'lose') run.pool.shift()
          else if (each === 'fail') run.pool.shift()?.fail(new Error('broken'))
          else await run.block([])
        }
        for (let i = 0; i < 40 && run.included.length < sent; i++) await run.block()
        expect(new Set(run.included).size).toBe(run.included.length)
        expect(run.included).toHaveLength(sent)
      }),
      { numRuns: 60 },
    )
  })
})
