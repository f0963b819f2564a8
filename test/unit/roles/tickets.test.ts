import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Outcome } from '../../../src/chain/block-record.ts'
import type { TransactionOutcome } from '../../../src/chain/transaction-journal.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { hashMessage, type Message } from '../../../src/protocol/message.ts'
import { Redeemer, redeemGas, type SponsorPolicy } from '../../../src/roles/redeemer.ts'
import { TicketKeeper } from '../../../src/roles/ticket-keeper.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { ModelChain } from '../../support/model-chain.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000

/** A home chain that got `count` messages of one source. */
async function bench(count = 5) {
  const cluster = makeModelCluster()
  const [home, source] = cluster.members as [ModelMember, ModelMember]
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-tickets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  let store = openLedgerStore(join(folder, 'ledger.sqlite'))
  onTestFinished(() => store.close())
  const history = new MemoryHistory()
  const ledger = new Ledger({ configurations: cluster.newConfigurations(), verifier, history, homes: [], now: () => (T + 60) * 1_000 })
  const header = await source.block({
    send: Array.from({ length: count }, (_, i) => ({ to: home.member.index, gasLimit: 100_000n + BigInt(i) })),
  })
  ledger.offerFrame(source.frame(header))
  const messages = header.lanes[0]?.messages ?? []
  const chain = new ModelChain(cluster.configuration, home.member)
  const init = () => ({ home: home.member.chain, store, history })
  const created = (nonce: number, reason: 'failed' | 'untried' | 'unpaid', expiry = T + 1_000): Outcome => ({
    kind: 'ticketCreated',
    id: hashMessage(messages[nonce] as Message),
    source: source.member.chain,
    nonce,
    reason,
    expiry,
  })
  return {
    ...{ home, source, history, chain, messages, created },
    id: (nonce: number) => hashMessage(messages[nonce] as Message),
    keeper: () => new TicketKeeper(init()),
    get store() {
      return store
    },
    reopen() {
      store.close()
      store = openLedgerStore(join(folder, 'ledger.sqlite'))
    },
  }
}

describe('ticket keeper', () => {
  it('counts outcomes by source, each block once, also across a restart', async () => {
    const run = await bench()
    const { chain } = run.source.member
    const redeemed = (nonce: number): Outcome => ({
      kind: 'redeemed',
      id: run.id(nonce),
      source: chain,
      nonce,
      executor: new Uint8Array(20),
    })
    const first = run.chain.block({
      time: T,
      outcomes: [run.created(0, 'failed'), redeemed(1), run.created(2, 'unpaid'), run.created(3, 'untried')],
    })
    let keeper = run.keeper()
    keeper.onBlock(first)
    expect(keeper.countsOf(chain)).toEqual({ redeemed: 1, openTickets: 3, cancelled: 0, expired: 0 })
    run.reopen()
    keeper = run.keeper()
    keeper.onBlock(first)
    expect(keeper.countsOf(chain)).toEqual({ redeemed: 1, openTickets: 3, cancelled: 0, expired: 0 })
    keeper.onBlock(
      run.chain.block({
        time: T + 1,
        outcomes: [{ kind: 'keptAlive', id: run.id(0), expiry: T + 5_000 }, redeemed(3), { kind: 'cancelled', id: run.id(2) }],
      }),
    )
    expect(run.store.ticket(run.id(0))).toMatchObject({ expiry: T + 5_000, state: 'open' })
    keeper.onBlock(
      run.chain.block({
        time: T + 2,
        outcomes: [
          { kind: 'expired', id: run.id(0) },
          { kind: 'expired', id: new Uint8Array(32) },
        ],
      }),
    )
    expect(keeper.countsOf(chain)).toEqual({ redeemed: 2, openTickets: 0, cancelled: 1, expired: 1 })
    expect([0, 2, 3].map((nonce) => run.store.ticket(run.id(nonce)))).toMatchObject([
      { state: 'expired', reason: 'failed', ended: { block: 3, time: T + 2 } },
      { state: 'cancelled', reason: 'unpaid', ended: { block: 2, time: T + 1 } },
      { state: 'redeemed', reason: 'untried', ended: { block: 2, time: T + 1 } },
    ])
    run.reopen()
    expect(run.keeper().countsOf(chain)).toEqual({ redeemed: 2, openTickets: 0, cancelled: 1, expired: 1 })
  })
})

describe('redeemer', () => {
  async function redeeming(policy: SponsorPolicy, count = 5) {
    const run = await bench(count)
    const sent: { purpose: string; gas: bigint; end(gasUsed: bigint): void; fail(error: Error): void }[] = []
    const errors: unknown[] = []
    let nowMs = T * 1_000
    const redeemer = new Redeemer({
      home: run.home.member.chain,
      store: run.store,
      policy,
      encodeCall: () => new Uint8Array(4),
      messenger: () => run.home.member.messenger,
      send: ({ purpose, gas }) =>
        new Promise<TransactionOutcome>((resolve, reject) => {
          const outcome = { status: 'success', hash: new Uint8Array(32), nonce: 0, blockNumber: 1, blockHash: new Uint8Array(32) } as const
          sent.push({ purpose, gas, end: (gasUsed) => resolve({ ...outcome, gasUsed }), fail: reject })
        }),
      gasPrice: () => 2n,
      now: () => nowMs,
      onError: (error) => errors.push(error),
    })
    const pass = async (ms = 0, time = T + 1) => {
      await turn()
      nowMs += ms
      redeemer.onBlock(time, new AbortController().signal)
      await turn()
      await turn()
    }
    return { ...run, run, redeemer, sent, errors, pass }
  }

  it('redeems what was left untried, whatever failed tickets stand before it', async () => {
    const { run, sent, pass } = await redeeming({ budgetWeiPerDay: 0n, unpaid: false }, 40)
    const outcomes = Array.from({ length: 38 }, (_, nonce) => run.created(nonce, 'failed'))
    run.keeper().onBlock(run.chain.block({ time: T, outcomes: [...outcomes, run.created(38, 'untried'), run.created(39, 'unpaid')] }))
    await pass()
    expect(sent.map(({ gas }) => gas)).toEqual([redeemGas(run.messages[38] as Message)])
  })

  it('tries thrice, half a minute apart, each under its own purpose', async () => {
    const { run, sent, pass } = await redeeming({ budgetWeiPerDay: 0n, unpaid: false })
    run.keeper().onBlock(run.chain.block({ time: T, outcomes: [run.created(0, 'untried')] }))
    for (let i = 0; i < 5; i++) {
      await pass(30_000)
      sent.at(-1)?.end(50_000n)
      await pass(10_000)
    }
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map(({ purpose }) => purpose)).size).toBe(3)
  })

  it('does not count a try that could not be sent, and goes on with the same purpose', async () => {
    const { run, sent, errors, pass } = await redeeming({ budgetWeiPerDay: 0n, unpaid: false })
    run.keeper().onBlock(run.chain.block({ time: T, outcomes: [run.created(0, 'untried')] }))
    await pass()
    sent[0]?.fail(Object.assign(new Error('busy'), { retryable: true }))
    await pass(30_000)
    expect(errors).toHaveLength(1)
    expect(sent.map(({ purpose }) => purpose)).toEqual([sent[0]?.purpose, sent[0]?.purpose])
  })

  it('sponsors unpaid tickets up to the budget of a day', async () => {
    const { run, sent, pass, redeemer } = await redeeming({ budgetWeiPerDay: 2n * 2n * 260_000n, unpaid: true })
    run.keeper().onBlock(run.chain.block({ time: T, outcomes: [0, 1, 2, 3].map((nonce) => run.created(nonce, 'unpaid')) }))
    await pass()
    expect(sent.length).toBeGreaterThan(0)
    const cost = sent.reduce((sum, { gas }) => sum + gas * 2n, 0n)
    expect(cost).toBeLessThanOrEqual(2n * 2n * 260_000n)
    for (const each of sent.splice(0)) each.end(260_000n)
    await pass(30_000)
    expect(redeemer.spentWei).toBeGreaterThan(0n)
    expect(redeemer.spentWei + BigInt(sent.length) * 520_000n).toBeLessThanOrEqual(2n * 2n * 260_000n)
    for (const each of sent.splice(0)) each.end(260_000n)
    await pass(86_400_000, T + 2)
    expect(redeemer.spentWei).toBe(0n)
    expect(sent.length).toBeGreaterThan(0)
  })

  it('leaves expired tickets and those of others alone', async () => {
    const { run, sent, pass } = await redeeming({ budgetWeiPerDay: 10n ** 18n, unpaid: true })
    run.keeper().onBlock(run.chain.block({ time: T, outcomes: [run.created(0, 'untried', T + 1), run.created(1, 'failed')] }))
    await pass(0, T + 1)
    expect(sent).toEqual([])
  })
})
