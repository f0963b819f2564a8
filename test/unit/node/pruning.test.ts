import { expect, it } from 'vitest'
import { type PrunableLog, Pruner, planPruning, pruneSome } from '../../../src/node/pruning.ts'
import { encodeHeader } from '../../../src/protocol/header.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { keptNode, T } from './kept-node.ts'

/** evidenceAge and responsePeriod of the model cluster. */
const AGE = 86_400 + 600

/** 700 blocks of A, of which B has included those before `included`, and the parent holds those up to `posted`. */
async function bench({ included = 700, posted = 700, parentTime = T + 20 + AGE } = {}) {
  const kept = keptNode()
  const { a, b, ledger, queue, store } = kept
  for (let i = 1; i <= 700; i++) {
    const header = await a.block({ time: T + Math.floor(i / 200), send: [{ to: 2 }] })
    ledger.offerFrame(a.frame(header))
    if (i === included) ledger.offerFrame(b.frame(await b.block({ include: [a] })))
  }
  await queue.flush()
  const stored = store.header(a.member.chain, 0, posted)
  if (stored === undefined) throw new Error('every header is stored')
  const { number, hash, header, signature } = stored
  store.putBatch({
    ...{ chain: a.member.chain, generation: 0, number, hash, previous: new Uint8Array(32), header, signature, batchSignature: signature },
    block: { number: 1, hash: new Uint8Array(32), time: parentTime },
    ...{ frames: new Uint8Array(1), rows: new Uint8Array(1), seenAtMs: 0 },
  })
  const plan = (seconds: number) => planPruning({ store, configurations: kept.configurations, now: () => seconds * 1_000 })
  const ofA = (seconds: number) => plan(seconds).find(({ chain }) => chain === a.member.chain)
  return { ...kept, plan, ofA, later: T + 10 + AGE }
}

it('keeps what can still be punished or challenged', async () => {
  const { plan, ofA, later } = await bench()
  expect(plan(T + AGE)).toEqual([])
  expect(ofA(T + 2 + AGE)).toMatchObject({ from: 1, below: 256, keptFor: 'age' })
  expect(ofA(later)?.below).toBe(512)
})

it('keeps, whatever the own clock says, what is not old by the clock of the parent', async () => {
  const { plan, ofA } = await bench({ parentTime: T + 2 + AGE })
  const years = 10 * 365 * 86_400
  expect(ofA(T + years)).toMatchObject({ from: 1, below: 256, keptFor: 'age' })
  const young = await bench({ parentTime: T })
  expect(young.plan(T + years)).toEqual([])
  expect(plan(T)).toEqual([])
})

it('keeps what no later batch on the parent holds, and what a destination has not included', async () => {
  const notPosted = await bench({ posted: 300 })
  expect(notPosted.ofA(notPosted.later)).toMatchObject({ below: 256, keptFor: 'parent' })
  const notIncluded = await bench({ included: 200 })
  expect(notIncluded.ofA(notIncluded.later)).toBeUndefined()
})

it('forgets in short steps while a node writes on; rows, lanes and the head are as they were', async () => {
  const { store, a, ledger, queue, ofA, later, dataDir } = await bench()
  const log = ofA(later)
  if (log === undefined) throw new Error('there is something to forget')
  const before = ledger.history.rowsAt(a.member.chain, 0, 600)
  let forgotten = 0
  for (let some = pruneSome(store, log); some > 0; some = pruneSome(store, log)) {
    forgotten += some
    ledger.offerFrame(a.frame(await a.block({ time: T + 4, send: [{ to: 2 }] })))
  }
  await queue.flush()
  expect(forgotten).toBe(511)
  expect(store.header(a.member.chain, 0, 511)).toBeUndefined()
  expect(ledger.history.rowsAt(a.member.chain, 0, 600)).toEqual(before)
  // As after a restart, from the file alone.
  const again = openLedgerStore(`${dataDir}/ledger.sqlite`)
  expect(again.lastHeader(a.member.chain, 0)?.number).toBe(a.state.head.number)
  expect(again.snapshotAt(a.member.chain, 0, 600)?.number).toBe(512)
  expect(again.header(a.member.chain, 0, 512)?.header).toEqual(
    encodeHeader(ledger.history.header(a.member.chain, 0, 512)?.header as NonNullable<ReturnType<typeof ledger.history.header>>['header']),
  )
  again.close()
  expect(ofA(later)).toBeUndefined()
})

it('is done by a running node a little at a time, and not again for an hour', async () => {
  const { store, configurations, a, later } = await bench()
  const pruned: [PrunableLog, number][] = []
  let nowMs = later * 1_000
  const pruner = new Pruner({ store, configurations, now: () => nowMs, onPruned: (log, headers) => pruned.push([log, headers]) })
  for (let i = 0; i < 5; i++) pruner.tick()
  expect(pruned).toMatchObject([[{ chain: a.member.chain, below: 512 }, 511]])
  nowMs += 3_600_000
  pruner.tick()
  expect(pruned).toHaveLength(1)
})
