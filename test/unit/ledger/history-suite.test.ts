import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { History } from '../../../src/ledger/history.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { StoreHistory } from '../../../src/ledger/store-history.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../../src/store/write-queue.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

const T = 1_700_000_000

/** A history in a file that can be opened again; `memoryBytes` of nothing reads everything from the disk. */
function openStoreHistory(cluster: ModelCluster, folder: string, memoryBytes: number): { history: History; close(): Promise<void> } {
  const store = openLedgerStore(join(folder, 'ledger.sqlite'))
  const writer = new WriteQueue({ store, onError: () => undefined })
  const indexOf = (_config: Uint8Array, chain: number) => cluster.configuration.members.find((member) => member.chain === chain)?.index
  const close = async () => {
    await writer.stop()
    store.close()
  }
  return { history: new StoreHistory({ store, writer, indexOf, memoryBytes }), close }
}

function openLedger(cluster: ModelCluster, history: History): Ledger {
  const configurations = cluster.newConfigurations()
  return new Ledger({ configurations, verifier, history, homes: [cluster.members[1]?.member.chain as number], now: () => (T + 60) * 1_000 })
}

const kinds = [
  { name: 'memory', start: () => ({ history: new MemoryHistory({ indexMessages: true }) as History }) },
  { name: 'store', start: (cluster: ModelCluster) => openStoreHistory(cluster, temporary(), 48 * 2 ** 20) },
  { name: 'store without memory', start: (cluster: ModelCluster) => openStoreHistory(cluster, temporary(), 0) },
] as const

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-history-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** 600 headers: beyond two snapshots and the chunks that are read at once. */
async function fill(cluster: ModelCluster, ledger: Ledger, blocks = 600): Promise<void> {
  const [a, b] = cluster.members as [ModelMember, ModelMember]
  ledger.offerFrame(b.frame(await b.block()))
  for (let i = 0; i < blocks; i++) {
    const send = i % 3 === 0 ? [{ to: 2, value: BigInt(i) }, { to: 3 }] : []
    ledger.offerFrame(a.frame(await a.block({ time: T + Math.floor(i / 150), send, include: i === 10 ? [b] : [] })))
  }
}

describe.each(kinds)('history in $name', ({ start }) => {
  it('gives back headers, rows, messages and the head', async () => {
    const cluster = makeModelCluster()
    const [a, b, c] = cluster.members as [ModelMember, ModelMember, ModelMember]
    const { history } = start(cluster)
    const ledger = openLedger(cluster, history)
    await fill(cluster, ledger)
    await history.flush()
    const { chain } = a.member
    expect(history.lastLog(chain, 0)?.rows).toEqual(a.state.allRows)
    expect(history.header(chain, 0, 300)).toMatchObject({ hash: a.headers[299]?.hash, receivedAtMs: (T + 60) * 1_000 })
    expect(history.header(chain, 0, 601)).toBeUndefined()
    expect(history.header(chain, 1, 300)).toBeUndefined()

    for (const [from, limit] of [
      [1, 600],
      [250, 20],
      [595, 100],
      [601, 5],
    ] as const) {
      const expected = a.headers.slice(from - 1, from - 1 + limit)
      expect(
        history
          .headers(chain, 0, from, limit, true)
          .map(({ header, lanes }) => [header, lanes.map(({ index, messages }) => [index, messages])]),
      ).toEqual(expected.map(({ header, lanes }) => [header, lanes.map(({ index, messages }) => [index, messages])]))
      expect(history.headers(chain, 0, from, limit, false).flatMap(({ lanes }) => lanes)).toEqual([])
    }

    for (const number of [1, 11, 256, 257, 599]) {
      const other = openLedger(cluster, new MemoryHistory())
      for (const header of a.headers.slice(0, number)) other.offerFrame(a.frame(header))
      expect(history.rowsAt(chain, 0, number)?.rows).toEqual(other.log(chain)?.state.allRows)
    }
    expect(history.rowsAt(chain, 0, 601)).toBeUndefined()

    const lane = history.messages(chain, b.member.chain, 0, 1_000)
    expect(lane.map(({ nonce }) => nonce)).toEqual(Array.from({ length: 200 }, (_, i) => i))
    expect(history.messages(chain, c.member.chain, 190, 5).map(({ nonce }) => nonce)).toEqual([190, 191, 192, 193, 194])
    expect(history.messages(chain, b.member.chain, 200, 5)).toEqual([])
    const wanted = lane[123] as (typeof lane)[number]
    expect(history.findMessage(hashMessage(wanted))).toEqual({ message: wanted, hash: hashMessage(wanted), header: 370 })
    expect(history.findMessage(new Uint8Array(32))).toBeUndefined()
  })

  it('gives evidence by id and in the order of arrival, two pieces a lie', () => {
    const { history } = start(makeModelCluster())
    const piece = (id: number, accused: number) => ({
      id: new Uint8Array(32).fill(id),
      kind: 'equivocation',
      accused,
      key: new Uint8Array(20).fill(accused),
      encoded: new Uint8Array(100).fill(id),
      receivedAtMs: id,
    })
    expect([piece(1, 1), piece(1, 1), piece(2, 2), piece(3, 1), piece(4, 1)].map((each) => history.putEvidence(each))).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
    expect(history.evidence(piece(3, 1).id)).toEqual(piece(3, 1))
    expect(history.evidence(piece(4, 1).id)).toBeUndefined()
    const all = history.evidenceAfter(0, 10)
    expect(all.map(({ evidence }) => evidence)).toEqual([piece(1, 1), piece(2, 2), piece(3, 1)])
    expect(history.evidenceIds(0, 10)).toEqual(all.map(({ cursor, evidence }) => ({ cursor, id: evidence.id })))
    expect(history.newestEvidence()).toBe(all[2]?.cursor)
    expect(history.evidenceAfter(all[0]?.cursor ?? 0, 1)).toEqual([all[1]])
    expect(history.evidenceAfter(all[2]?.cursor ?? 0, 10)).toEqual([])
    // The lie starts earlier than all that are kept: it takes the newest's place, and is new to whoever has read so far.
    expect(history.putEvidence(piece(5, 1), true)).toBe(true)
    expect(history.putEvidence(piece(5, 1), true)).toBe(false)
    expect(history.evidence(piece(3, 1).id)).toBeUndefined()
    expect(history.evidenceAfter(0, 10).map(({ evidence }) => evidence)).toEqual([piece(1, 1), piece(2, 2), piece(5, 1)])
    expect(history.evidenceAfter(all[2]?.cursor ?? 0, 10).map(({ evidence }) => evidence)).toEqual([piece(5, 1)])
    expect(history.newestEvidence()).toBe(history.evidenceAfter(0, 10).at(-1)?.cursor)
  })

  it('begins at an anchor', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const { history } = start(cluster)
    for (let i = 0; i < 5; i++) await a.block({ send: [{ to: 2 }] })
    const ledger = openLedger(cluster, history)
    ledger.anchor(a.headers[4] as NonNullable<(typeof a.headers)[4]>, a.state.allRows)
    ledger.offerFrame(a.frame(await a.block({ send: [{ to: 3 }] })))
    await history.flush()
    expect(history.rowsAt(a.member.chain, 0, 6)?.rows).toEqual(a.state.allRows)
    expect(history.header(a.member.chain, 0, 3)).toBeUndefined()
    expect(history.messages(a.member.chain, (cluster.members[2] as ModelMember).member.chain, 0, 5)).toHaveLength(1)
  })
})

it('a memory that is full of evidence takes no more, and keeps what it has', () => {
  const history = new MemoryHistory()
  const piece = (accused: number) => {
    const id = new Uint8Array(32).fill(accused)
    return { id, kind: 'badBatch', accused, key: new Uint8Array(20), encoded: new Uint8Array(2 ** 20), receivedAtMs: 0 }
  }
  for (let accused = 1; accused <= 32; accused++) expect(history.putEvidence(piece(accused))).toBe(true)
  expect(history.putEvidence(piece(33))).toBe(false)
  expect(history.evidenceAfter(0, 100)).toHaveLength(32)
})

describe('history across a restart', () => {
  it.each([48 * 2 ** 20, 0])('restores heads, rows and what is to include, with %i bytes of memory', async (memoryBytes) => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const folder = temporary()
    const first = openStoreHistory(cluster, folder, memoryBytes)
    const before = openLedger(cluster, first.history)
    await fill(cluster, before, 300)
    await first.close()

    const second = openStoreHistory(cluster, folder, memoryBytes)
    const ledger = openLedger(cluster, second.history)
    expect(ledger.log(a.member.chain)?.state.head).toEqual(a.state.head)
    expect(ledger.log(a.member.chain)?.state.allRows).toEqual(a.state.allRows)
    ledger.refillQueue(b.member.chain, a.member.chain, {
      number: 0,
      head: new Uint8Array(32),
      time: 0,
      count: 0,
      acc: new Uint8Array(32),
      value: 0n,
    })
    const points = ledger.inclusionQueue(a.member.chain, b.member.chain).points
    expect(points).toEqual(before.inclusionQueue(a.member.chain, b.member.chain).points)
    // What comes now builds on rows from before the restart, and others anchor here.
    for (let i = 0; i < 3; i++) ledger.offerFrame(a.frame(await a.block({ time: T + 2, send: [{ to: 3 }] })))
    await second.history.flush()
    expect(second.history.rowsAt(a.member.chain, 0, 303)?.rows).toEqual(a.state.allRows)
    const observer = openLedger(cluster, new MemoryHistory())
    const kept = second.history.rowsAt(a.member.chain, 0, 302)
    if (kept === undefined) throw new Error('header 302 is kept')
    observer.anchor(kept, kept.rows)
    expect(observer.log(a.member.chain)?.state.head.number).toBe(302)
    expect(second.history.headers(a.member.chain, 0, 299, 10, true).map(({ header }) => header.number)).toEqual([299, 300, 301, 302, 303])
    await second.close()
  })

  it('a full disk fails the queue once, and every later header', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const store = openLedgerStore(join(temporary(), 'ledger.sqlite'), { maxSizeBytes: 640 * 1_024 })
    const failures: unknown[] = []
    const writer = new WriteQueue({ store, maxDelayMs: 0, onError: (error) => failures.push(error) })
    const ledger = openLedger(cluster, new StoreHistory({ store, writer, indexOf: () => 2 }))
    const data = new Uint8Array(8_000).fill(7)
    for (let i = 0; failures.length === 0 && i < 200; i++) {
      const header = await a.block({ time: T + Math.floor(i / 50), send: [{ to: 2, data }] })
      try {
        ledger.offerFrame(a.frame(header))
      } catch {
        break
      }
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    expect(failures).toMatchObject([{ code: 'disk-full' }])
    const next = await a.block()
    expect(() => ledger.offerFrame(a.frame(next))).toThrow(/disk|full/)
    store.close()
  })
})
