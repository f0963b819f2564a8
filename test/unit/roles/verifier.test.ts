import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { BlockRecord } from '../../../src/chain/block-record.ts'
import { ChainError } from '../../../src/chain/chain-error.ts'
import type { MessengerReader } from '../../../src/chain/messenger-reader.ts'
import { LaneBook } from '../../../src/ledger/lane-progress.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import type { OpenableHeader } from '../../../src/protocol/frame.ts'
import { ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { ChainVerifier } from '../../../src/roles/verifier.ts'
import { type ModelMember, makeModelCluster, verifier as signatures } from '../../support/model-cluster.ts'

const T = 1_700_000_000

/** The own node of a source, as the verifier asks it: by block hash. */
async function bench() {
  const cluster = makeModelCluster()
  const [a] = cluster.members as [ModelMember]
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier: signatures,
    history: new MemoryHistory(),
    homes: [],
    now: () => (T + 60) * 1_000,
  })
  const answers = new Map<string, (() => BlockRecord)[]>()
  const troubles: unknown[] = []
  const lanes = new LaneBook(ledger)
  const key = (hash: Uint8Array) => Buffer.from(hash).toString('hex')
  const reader = {
    block: async (hash: Uint8Array) => {
      const queue = answers.get(key(hash)) ?? []
      const answer = queue.length > 1 ? queue.shift() : queue[0]
      if (answer === undefined) throw new ChainError('unknown-block', 'not there yet')
      return answer()
    },
  } as unknown as MessengerReader
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const recordOf = ({ header }: OpenableHeader): BlockRecord => ({
    number: header.number,
    hash: header.blockHash,
    parentHash: header.parent,
    stateRoot: header.stateRoot,
    time: header.time,
    config: header.config,
    rows: { outbox: new Map(a.state.outbox), inbox: new Map(a.state.inbox) },
    sent: [],
    included: [],
    outcomes: [],
  })
  return {
    ...{ a, ledger, troubles, lanes, recordOf },
    verify() {
      const verifier = new ChainVerifier({
        chain: a.member.chain,
        reader,
        ledger,
        lanes,
        now: Date.now,
        onTrouble: (error) => troubles.push(error),
        onVerified: () => undefined,
      })
      return { verifier, ended: verifier.run(stop.signal), stop: () => stop.abort() }
    },
    answer: (header: OpenableHeader, ...records: BlockRecord[]) =>
      answers.set(
        key(header.header.blockHash),
        records.map((record) => () => record),
      ),
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !condition(); await sleep(5)) if (Date.now() > deadline) throw new Error('never came true')
}

describe('chain verifier', () => {
  it('agrees with its own node, and waits while that is behind', async () => {
    const run = await bench()
    const { verifier, ended, stop } = run.verify()
    const first = await run.a.block({ send: [{ to: 2 }] })
    run.ledger.offerFrame(run.a.frame(first))
    await until(() => run.troubles.length > 0)
    expect(verifier.verified).toBe(0)
    run.answer(first, run.recordOf(first))
    await until(() => verifier.verified === 1)
    expect(run.troubles.at(-1)).toBeUndefined()
    expect(run.lanes.lane(run.a.member.chain, 412_002).verifiedCount).toBe(1)
    stop()
    await ended
  })

  it('holds a source whose block its node has with other rows', async () => {
    const run = await bench()
    run.verify()
    const header = await run.a.block({ send: [{ to: 2 }] })
    run.answer(header, { ...run.recordOf(header), rows: { outbox: new Map([[2, ZERO_OUTBOX_ROW]]), inbox: new Map() } })
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => run.ledger.log(run.a.member.chain)?.hold !== undefined)
    expect(run.ledger.log(run.a.member.chain)?.hold).toMatchObject({
      reason: 'disagreement',
      detail: expect.stringContaining('outbox row 2'),
    })
  })

  it.each(['time', 'stateRoot', 'config', 'number'] as const)('holds a source whose %s differs', async (field) => {
    const run = await bench()
    run.verify()
    const header = await run.a.block()
    const record = run.recordOf(header)
    const wrong = { time: T + 9, stateRoot: new Uint8Array(32).fill(1), config: new Uint8Array(32).fill(1), number: 9 }[field]
    run.answer(header, { ...record, [field]: wrong })
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => run.ledger.log(run.a.member.chain)?.hold?.reason === 'disagreement')
  })

  it('does not hold a source for what its node says amid the next block', async () => {
    const run = await bench()
    const { verifier } = run.verify()
    const header = await run.a.block({ send: [{ to: 2 }] })
    const record = run.recordOf(header)
    const early = {
      ...record,
      rows: { outbox: record.rows.outbox, inbox: new Map([[2, { ...ZERO_OUTBOX_ROW, number: 4, head: new Uint8Array(32), time: T }]]) },
    }
    run.answer(header, early, record)
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => verifier.verified === 1)
    expect(run.ledger.log(run.a.member.chain)?.hold).toBeUndefined()
  })

  it('takes up the head after a restart: nothing new may come for long', async () => {
    const run = await bench()
    const header = await run.a.block({ send: [{ to: 2 }] })
    run.ledger.offerFrame(run.a.frame(header))
    run.answer(header, run.recordOf(header))
    const { verifier } = run.verify()
    await until(() => verifier.verified === 1)
  })
})
