import { describe, expect, it } from 'vitest'
import { ChainError } from '../../../src/chain/chain-error.ts'
import {
  encodeAnswerBlockHeader,
  encodeAnswerInboxRow,
  encodeAnswerOutboxRow,
  encodeAnswerSourceHeader,
} from '../../../src/chain/evidence-court.ts'
import type { Question } from '../../../src/chain/parent-facts.ts'
import { fromHex, toHex } from '../../../src/protocol/bytes.ts'
import type { Header } from '../../../src/protocol/header.ts'
import { Answers } from '../../../src/roles/answers.ts'
import { CourtDocket } from '../../../src/roles/court-docket.ts'
import { jitter } from '../../../src/roles/jitter.ts'
import { provenInbox, provenOutbox } from '../../../src/roles/log-evidence.ts'
import { Respondent } from '../../../src/roles/respondent.ts'
import { filler, named, sampleHeader } from '../../vectors/samples.ts'
import { Meta, parentBlock } from './model-parent.ts'
import { ProsecutingNode, T, threeChains } from './prosecution-bench.ts'

const A = 7_001
const B = 7_002
const account = filler('account', 20)
const block = { number: 0, hash: named('parent'), time: 0 }

/** A node that accepted a block of A with a message to B, and a block of B that includes it. */
function bench({ homes = [] as readonly number[], forOthers = true, meta = new Meta() } = {}) {
  const node = new ProsecutingNode()
  const [a, b] = threeChains()
  a.produce({ now: T + 1, sends: [{ index: 2 }] })
  b.produce({ now: T + 1, includes: [{ source: a, number: 1 }] })
  for (const { openable } of [...a.blocks, ...b.blocks]) node.offer(openable)
  const docket = new CourtDocket(meta)
  const sent: { readonly purpose: string; readonly data: Uint8Array }[] = []
  const failures: unknown[] = []
  const raw = new Map<string, Uint8Array>()
  let nowMs = 0
  const respondent = new Respondent({
    ...{ docket, homes, forOthers, spreadMs: 10_000, now: () => nowMs },
    answers: new Answers({
      configurations: node.configurations,
      logs: node.logs,
      conflicts: () => node.history.conflicts(),
      rawHeader: (chain, hash) => {
        const found = raw.get(`${chain}/${toHex(hash)}`)
        return found && Promise.resolve(found)
      },
    }),
    court: {
      ...{ account, address: filler('court', 20) },
      send: async (request) => {
        const failure = failures.shift()
        if (failure !== undefined) throw failure
        if ('data' in request) sent.push({ purpose: request.purpose, data: request.data })
        return { status: 'success', hash: named('tx'), nonce: 0, blockNumber: 1, blockHash: named('b'), gasUsed: 1n }
      },
    },
    onTrouble: (_, error) => failed.push(error),
    onAnswered: ({ id }) => answered.push(toHex(id)),
  })
  const failed: unknown[] = []
  const answered: string[] = []
  const signal = new AbortController().signal
  return {
    ...{ node, a, b, docket, sent, failures, failed, answered, raw, meta },
    ask(question: Question, header: Header, index: number, { number = 1, time = 1_000, deadline = 2_000 } = {}) {
      const id = named(`${question} ${index} ${header.number}`)
      docket.apply(
        parentBlock(number, [{ type: 'challenge-opened', block, id, chain: header.chain, question, index, deadline, header }], time),
      )
      return id
    },
    async tick(atMs: number) {
      nowMs = atMs
      respondent.tick(signal)
      for (let i = 0; i < 5; i++) await Promise.resolve()
    },
  }
}

describe('respondent', () => {
  it('opens rows, source headers and blocks', async () => {
    const run = bench({ homes: [A, B] })
    const [block1, including] = [run.a.blocks[0]?.openable, run.b.blocks[0]?.openable]
    if (block1 === undefined || including === undefined) throw new Error('no blocks')
    const rlp = fromHex('0xc0')
    run.raw.set(`${A}/${toHex(block1.header.blockHash)}`, rlp)
    run.ask('outboxRow', block1.header, 2)
    run.ask('inboxRow', including.header, 1, { number: 2 })
    run.ask('sourceHeader', including.header, 1, { number: 3 })
    run.ask('blockHeader', block1.header, 0, { number: 4 })
    await run.tick(0)
    const row = provenInbox(run.b.log, 1)
    expect(run.sent.map(({ data }) => toHex(data))).toEqual(
      [
        encodeAnswerOutboxRow(block1.header, provenOutbox(run.a.log, 2)),
        encodeAnswerInboxRow(including.header, row),
        encodeAnswerSourceHeader(including.header, row, { header: block1.header, signature: block1.signature }),
        encodeAnswerBlockHeader(block1.header, rlp),
      ].map(toHex),
    )
    expect(run.answered).toHaveLength(4)
  })

  it('answers for others only if nobody did meanwhile', async () => {
    const run = bench()
    const header = run.a.blocks[0]?.openable.header as Header
    const first = run.ask('outboxRow', header, 2)
    const second = run.ask('outboxRow', header, 3, { number: 2 })
    await run.tick(0)
    expect(run.sent).toEqual([])
    run.docket.apply(parentBlock(3, [{ type: 'challenge-answered', block, id: first, by: account }], 1_001))
    await run.tick(jitter(account, second) * 10_000 - 1)
    expect(run.sent).toEqual([])
    await run.tick(10_000)
    expect(run.sent.map(({ purpose }) => purpose)).toEqual([`answer:${toHex(second)}`])
  })

  it('answers for its own chains alone if that is all it is to do', async () => {
    for (const homes of [[], [A]]) {
      const run = bench({ homes, forOthers: false })
      run.ask('outboxRow', run.a.blocks[0]?.openable.header as Header, 2)
      await run.tick(0)
      if (homes.length === 0) await run.tick(60_000)
      expect(run.sent).toHaveLength(homes.length)
    }
  })

  it('hurries where little time is left', async () => {
    const run = bench()
    run.ask('outboxRow', run.a.blocks[0]?.openable.header as Header, 2, { time: 1_998 })
    await run.tick(0)
    await run.tick(1_000)
    expect(run.sent).toHaveLength(1)
  })

  it('cannot open what it did not accept, and opens it once it has', async () => {
    const run = bench({ homes: [A] })
    run.ask('outboxRow', sampleHeader({ number: 1 }), 2)
    const next = run.a.produce({ now: T + 2 })
    run.ask('outboxRow', next.openable.header, 2, { number: 2 })
    run.ask('sourceHeader', run.a.blocks[0]?.openable.header as Header, 3, { number: 3 })
    run.ask('blockHeader', next.openable.header, 0, { number: 4 })
    await run.tick(0)
    expect(run.sent).toEqual([])
    expect(run.failed).toHaveLength(4)
    run.node.offer(next.openable)
    await run.tick(5_000)
    expect(run.sent.map(({ data }) => toHex(data))).toEqual([
      toHex(encodeAnswerOutboxRow(next.openable.header, provenOutbox(run.a.log, 2))),
    ])
  })

  it('opens a reference to another branch of the source, if somebody showed that', async () => {
    const run = bench({ homes: [B] })
    const twin = run.a.seal({ outbox: [], inbox: [] }, [], { number: 1, parent: new Uint8Array(32), time: T + 9 })
    run.node.offer(twin.openable)
    expect(run.node.history.conflicts()).toHaveLength(1)
    const row = { ...run.b.log.inboxRow(1), number: 2, head: twin.hash }
    const including = run.b.seal({ outbox: [], inbox: [{ index: 1, row }] })
    run.node.offer(including.openable)
    run.ask('sourceHeader', including.openable.header, 1)
    await run.tick(0)
    expect(run.sent).toHaveLength(1)
  })

  it('goes on after failures and after a restart, and stops at the deadline', async () => {
    const meta = new Meta()
    const before = bench({ homes: [A], meta })
    const header = before.a.blocks[0]?.openable.header as Header
    before.failures.push(new ChainError('insufficient-funds', 'no money'))
    before.ask('outboxRow', header, 2)
    await before.tick(0)
    expect(before.failed).toHaveLength(1)
    const after = bench({ homes: [A], meta })
    await after.tick(0)
    expect(after.sent).toHaveLength(1)
    const late = bench({ homes: [A], meta })
    late.docket.apply(parentBlock(9, [], 2_001))
    await late.tick(0)
    expect(late.sent).toEqual([])
  })
})
