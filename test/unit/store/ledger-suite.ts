import { describe, expect, test } from 'vitest'
import type { LedgerBatch, StoredConflict } from '../../../src/store/ledger-records.ts'
import type { LedgerStore } from '../../../src/store/ledger-store.ts'
import { filler, named } from '../../vectors/samples.ts'
import { A, B, batch, blocks, evidence, header, messageHash, segment, ticket } from './ledger-samples.ts'

/** An engine under test: opens its store in a place of its own; `reopen` closes it and opens the same data again. */
export interface LedgerEngine {
  readonly name: string
  start(): { readonly store: LedgerStore; reopen(): LedgerStore }
}

const C = 412_003

const NOTHING: LedgerBatch = { headers: [], segments: [], messageIds: [] }

/** What any engine behind `LedgerStore` must do. Calls are awaited, so that an asynchronous engine can run it too. */
export function testLedgerStore(engine: LedgerEngine): void {
  describe(`headers (${engine.name})`, () => {
    test('come back as they went in, also after a restart', async () => {
      const { store, reopen } = engine.start()
      const headers = [header(A, 1), header(A, 2), header(B, 7), header(A, 3, 2)]
      await store.append({ ...NOTHING, headers })
      for (const open of [() => store, reopen]) {
        const each = open()
        for (const one of headers) {
          expect(await each.header(one.chain, one.generation, one.number)).toEqual(one)
          expect(await each.headerByHash(one.hash)).toEqual(one)
        }
        expect(await each.lastHeader(A, 1)).toEqual(headers[1])
        expect(await each.lastHeader(C, 1)).toBeUndefined()
        expect(await each.header(A, 1, 3)).toBeUndefined()
        expect(await each.headerByHash(named('nothing'))).toBeUndefined()
        expect(await each.logs()).toEqual([
          { chain: A, generation: 1 },
          { chain: A, generation: 2 },
          { chain: B, generation: 1 },
        ])
      }
    })

    test('ranges are ascending, limited, and pass over gaps', async () => {
      const { store } = engine.start()
      await store.append({ ...NOTHING, headers: [5, 1, 2, 9, 3].map((number) => header(A, number)) })
      const numbers = async (from: number, limit: number) => (await store.headersFrom(A, 1, from, limit)).map(({ number }) => number)
      expect(await numbers(2, 3)).toEqual([2, 3, 5])
      expect(await numbers(6, 10)).toEqual([9])
      expect(await numbers(10, 10)).toEqual([])
    })

    test('the same header again changes nothing; another one at its position is refused with the whole batch', async () => {
      const { store } = engine.start()
      await store.append({ ...NOTHING, headers: [header(A, 1)] })
      await store.append({ ...NOTHING, headers: [header(A, 1), header(A, 2)] })
      const batch = { ...blocks(B, C, 1, 1, 3), headers: [header(A, 3), header(A, 2, 1, 'fork')] }
      await expect(async () => store.append(batch)).rejects.toMatchObject({ code: 'conflict' })
      expect(await store.header(A, 1, 3)).toBeUndefined()
      expect(await store.segmentAt(B, C, 0)).toBeUndefined()
      expect(await store.findMessage(messageHash(B, C, 0))).toEqual([])
      expect((await store.logs()).map(({ chain }) => chain)).toEqual([A])
      // What was rolled back may come again.
      await store.append(blocks(B, C, 1, 1, 3))
      expect(await store.findMessage(messageHash(B, C, 0))).toEqual([{ source: B, destination: C, nonce: 0 }])
    })
  })

  describe(`bodies (${engine.name})`, () => {
    test('by header, by nonce, by lane', async () => {
      const { store, reopen } = engine.start()
      const segments = [segment(A, B, 1, 0, 3), segment(A, C, 1, 0, 1), segment(A, B, 2, 3, 2), segment(A, B, 5, 7, 1)]
      await store.append({ ...NOTHING, segments })
      for (const open of [() => store, reopen]) {
        const each = open()
        expect(await each.segmentsOf(A, 1, 1)).toEqual([segments[0], segments[1]])
        expect(await each.segmentsOf(A, 1, 3)).toEqual([])
        for (const [nonce, expected] of [
          segments[0],
          segments[0],
          segments[0],
          segments[2],
          segments[2],
          undefined,
          undefined,
          segments[3],
        ].entries())
          expect(await each.segmentAt(A, B, nonce), String(nonce)).toEqual(expected)
        expect(await each.segmentAt(B, A, 0)).toBeUndefined()
        expect(await each.segmentsFrom(A, B, 1, 10)).toEqual([segments[0], segments[2]])
        expect(await each.segmentsFrom(A, B, 0, 1)).toEqual([segments[0]])
        expect(await each.segmentsFrom(A, B, 5, 10)).toEqual([])
      }
    })

    test('the newest generation goes before', async () => {
      const { store } = engine.start()
      const [old, renewed] = [segment(A, B, 9, 0, 10, 1), segment(A, B, 12, 6, 2, 2)]
      await store.append({ ...NOTHING, segments: [old, renewed] })
      expect(await store.segmentAt(A, B, 5)).toEqual(old)
      expect(await store.segmentAt(A, B, 6)).toEqual(renewed)
      expect(await store.segmentAt(A, B, 7)).toEqual(renewed)
    })

    test('the same again changes nothing, other bytes are refused', async () => {
      const { store } = engine.start()
      const batch = blocks(A, B, 1, 2, 4)
      await store.append(batch)
      await store.append(batch)
      expect(await store.findMessage(messageHash(A, B, 5))).toEqual([{ source: A, destination: B, nonce: 5 }])
      const other = { ...segment(A, B, 1, 0, 4), bodies: filler('other', 1_200) }
      await expect(async () => store.append({ ...NOTHING, segments: [other] })).rejects.toMatchObject({ code: 'conflict' })
      expect(await store.segmentAt(A, B, 0)).toEqual(batch.segments[0])
    })
  })

  describe(`finding messages (${engine.name})`, () => {
    test('every one of 150,000 is found, before and after a restart, and nothing else is', async () => {
      const { store, reopen } = engine.start()
      for (let from = 1; from <= 150; from += 50) await store.append({ ...blocks(A, B, from, 50, 1_000), headers: [] })
      for (const open of [() => store, reopen]) {
        const each = open()
        for (let nonce = 0; nonce < 150_000; nonce += 1_009)
          expect(await each.findMessage(messageHash(A, B, nonce))).toEqual([{ source: A, destination: B, nonce }])
        expect(await each.findMessage(messageHash(A, B, 150_000))).toEqual([])
      }
    })

    test('hashes with the same beginning are all given', async () => {
      const { store } = engine.start()
      const twin = Uint8Array.from(messageHash(A, B, 0))
      twin[31] = (twin[31] as number) ^ 1
      await store.append({
        ...NOTHING,
        messageIds: [
          { source: A, destination: B, firstNonce: 0, hashes: [messageHash(A, B, 0)] },
          { source: C, destination: B, firstNonce: 2 ** 47, hashes: [twin] },
        ],
      })
      expect(await store.findMessage(twin)).toEqual([
        { source: A, destination: B, nonce: 0 },
        { source: C, destination: B, nonce: 2 ** 47 },
      ])
    })
  })

  describe(`conflicts and evidence (${engine.name})`, () => {
    const conflict = (number: number, branch: string, chain = A): StoredConflict => {
      const { time, changes, ...rest } = header(chain, number, 1, branch)
      return rest
    }

    test('two conflicting headers a position are kept, and told again', async () => {
      const { store, reopen } = engine.start()
      await store.append({ ...NOTHING, headers: [header(A, 1)] })
      expect(await store.putConflict(conflict(1, 'x'))).toBe(true)
      expect(await store.putConflict(conflict(1, 'y'))).toBe(true)
      expect(await store.putConflict(conflict(1, 'z'))).toBe(false)
      expect(await store.putConflict(conflict(1, 'x'))).toBe(true)
      expect(await store.putConflict(conflict(2, 'x', B))).toBe(true)
      const again = reopen()
      expect(await again.conflicts()).toEqual([conflict(1, 'x'), conflict(1, 'y'), conflict(2, 'x', B)])
      expect(await again.conflicts(B)).toEqual([conflict(2, 'x', B)])
      expect(await again.header(A, 1, 1)).toEqual(header(A, 1))
    })

    test('an equivocator cannot fill the disk', async () => {
      const { store } = engine.start()
      let kept = 0
      await store.transaction(() => {
        for (let number = 1; number <= 5_000; number++) if (store.putConflict(conflict(number, 'x'))) kept++
      })
      expect(kept).toBe(4_096)
      expect(await store.putConflict(conflict(1, 'x', B))).toBe(true)
    })

    test('evidence by id and since a cursor', async () => {
      const { store, reopen } = engine.start()
      expect(await store.newestEvidence()).toBe(0)
      expect(await store.putEvidence(evidence('1'))).toBe(true)
      expect(await store.putEvidence(evidence('2'))).toBe(true)
      expect(await store.putEvidence(evidence('1'))).toBe(false)
      const again = reopen()
      const ids = await again.evidenceIds(0, 10)
      expect(ids.map(({ id }) => id)).toEqual(['1', '2'].map(named))
      expect(await again.evidenceIds(ids[0]?.cursor ?? 0, 10)).toEqual([ids[1]])
      expect(await again.newestEvidence()).toBe(ids[1]?.cursor)
      expect(await again.evidence(named('2'))).toEqual(evidence('2'))
      expect(await again.evidence(named('3'))).toBeUndefined()
      const [first] = await again.evidenceAfter(0, 1)
      expect(first?.evidence).toEqual(evidence('1'))
      expect((await again.evidenceAfter(first?.cursor ?? 0, 10)).map((each) => each.evidence)).toEqual([evidence('2')])
    })

    test('two pieces a kind, accused and key are kept: a liar without end cannot fill the disk', async () => {
      const { store, reopen } = engine.start()
      const others = [
        evidence('kind', { kind: 'regress' }),
        evidence('accused', { accused: B }),
        evidence('key', { key: named('other key').slice(0, 20) }),
      ]
      const kept = [evidence('0'), evidence('1'), ...others]
      for (let i = 0; i < 50; i++) expect(await store.putEvidence(evidence(String(i)))).toBe(i < 2)
      for (const other of others) expect(await store.putEvidence(other)).toBe(true)
      const again = reopen()
      expect(await again.putEvidence(evidence('51'))).toBe(false)
      expect((await again.evidenceAfter(0, 100)).map((each) => each.evidence)).toEqual(kept)
      // But where taint starts earlier, that piece is kept instead of the second.
      for (const name of ['52', '53']) expect(await again.putEvidence(evidence(name), true)).toBe(true)
      const after = reopen()
      expect((await after.evidenceAfter(0, 100)).map((each) => each.evidence)).toEqual([evidence('0'), ...others, evidence('53')])
    })

    test('is not put inside a transaction, whose end would be the durable one', async () => {
      const { store } = engine.start()
      await expect(async () => store.transaction(() => store.putEvidence(evidence('1')))).rejects.toMatchObject({ code: 'failed' })
      expect(await store.evidence(named('1'))).toBeUndefined()
      expect(await store.putEvidence(evidence('1'))).toBe(true)
    })
  })

  describe(`batches (${engine.name})`, () => {
    test('come back as they went in, by log and ascending, also after a restart', async () => {
      const { store, reopen } = engine.start()
      const posted = [batch(A, 10, 100), batch(A, 25, 101), batch(A, 40, 101)]
      for (const each of posted.toReversed()) await store.putBatch(each)
      await store.putBatch(batch(B, 7, 102))
      await store.putBatch(batch(A, 41, 103, 'main', 2))
      for (const open of [() => store, reopen]) {
        const each = open()
        expect(await each.batches(A, 1, 0, 10)).toEqual(posted)
        expect(await each.batches(A, 1, 11, 1)).toEqual([posted[1]])
        expect(await each.batches(A, 1, 41, 10)).toEqual([])
        expect(await each.lastBatch(A, 1)).toEqual(posted[2])
        expect(await each.lastBatch(A, 2)).toEqual(batch(A, 41, 103, 'main', 2))
        expect(await each.lastBatch(C, 1)).toBeUndefined()
      }
    })

    test('the same again changes nothing; another one at its position is refused', async () => {
      const { store } = engine.start()
      await store.putBatch(batch(A, 10, 100))
      await store.putBatch(batch(A, 10, 100))
      const moved = { ...batch(A, 10, 100), block: batch(A, 10, 100, 'fork').block }
      const reframed = { ...batch(A, 10, 100), frames: filler('other frames', 4_000) }
      for (const other of [batch(A, 10, 100, 'fork'), moved, reframed])
        await expect(async () => store.putBatch(other)).rejects.toMatchObject({ code: 'conflict' })
      expect(await store.batches(A, 1, 0, 10)).toEqual([batch(A, 10, 100)])
    })

    test('what the parent takes back is forgotten, in every log, and what comes instead is taken', async () => {
      const { store } = engine.start()
      for (const each of [batch(A, 10, 100), batch(A, 20, 101), batch(A, 30, 102), batch(B, 7, 102)]) await store.putBatch(each)
      expect(await store.removeBatchesAbove(102)).toBe(0)
      expect(await store.removeBatchesAbove(100)).toBe(3)
      expect(await store.lastBatch(B, 1)).toBeUndefined()
      await store.putBatch(batch(A, 20, 102, 'fork'))
      expect(await store.batches(A, 1, 0, 10)).toEqual([batch(A, 10, 100), batch(A, 20, 102, 'fork')])
    })

    test('with the cursor of the parent, all or nothing', async () => {
      const { store } = engine.start()
      const attempt = async () =>
        store.transaction(() => {
          store.removeBatchesAbove(99)
          store.putBatch(batch(A, 10, 100))
          store.putMeta('cursor', '100')
          throw new Error('mine')
        })
      await expect(attempt).rejects.toThrow('mine')
      expect(await store.lastBatch(A, 1)).toBeUndefined()
      expect(await store.getMeta('cursor')).toBeUndefined()
    })

    test('pruning leaves the newest one at or below a header, whose rows open the next', async () => {
      const { store } = engine.start()
      for (let number = 10; number <= 60; number += 10) await store.putBatch(batch(A, number, 100 + number))
      await store.putBatch(batch(B, 10, 110))
      expect(await store.pruneBatches(A, 1, 9, 10)).toBe(0)
      expect(await store.pruneBatches(A, 1, 10, 10)).toBe(0)
      expect(await store.pruneBatches(A, 1, 49, 2)).toBe(2)
      expect(await store.pruneBatches(A, 1, 49, 2)).toBe(1)
      expect((await store.batches(A, 1, 0, 10)).map(({ number }) => number)).toEqual([40, 50, 60])
      expect(await store.pruneBatches(A, 1, Number.MAX_SAFE_INTEGER, 10)).toBe(2)
      expect(await store.lastBatch(A, 1)).toEqual(batch(A, 60, 160))
      expect(await store.lastBatch(B, 1)).toEqual(batch(B, 10, 110))
    })
  })

  describe(`configurations, snapshots, meta (${engine.name})`, () => {
    test('configurations keep their order and come once', async () => {
      const { store, reopen } = engine.start()
      const all = ['z', 'a', 'm'].map((name) => ({ hash: named(name), encoded: filler(name, 900) }))
      for (const each of all) expect(await store.putConfiguration(each)).toBe(true)
      for (const each of all) expect(await store.putConfiguration(each)).toBe(false)
      expect(await reopen().configurations()).toEqual(all)
    })

    test('the newest snapshot, and the newest at or below a number', async () => {
      const { store, reopen } = engine.start()
      const snapshot = (number: number, name = 'rows') => ({ chain: A, generation: 1, number, rows: filler(`${name} ${number}`, 500) })
      for (const number of [10, 20, 30]) await store.putSnapshot(snapshot(number))
      await store.putSnapshot(snapshot(30, 'again'))
      const again = reopen()
      expect(await again.latestSnapshot(A, 1)).toEqual(snapshot(30, 'again'))
      expect(await again.snapshotAt(A, 1, 29)).toEqual(snapshot(20))
      expect(await again.snapshotAt(A, 1, 20)).toEqual(snapshot(20))
      expect(await again.snapshotAt(A, 1, 9)).toBeUndefined()
      expect(await again.latestSnapshot(A, 2)).toBeUndefined()
    })

    test('meta', async () => {
      const { store, reopen } = engine.start()
      expect(await store.getMeta('cursor')).toBeUndefined()
      await store.putMeta('cursor', '1')
      await store.putMeta('cursor', '2')
      expect(await reopen().getMeta('cursor')).toBe('2')
    })
  })

  describe(`tickets (${engine.name})`, () => {
    test('are replaced by id; the open one that waited longest comes first', async () => {
      const { store, reopen } = engine.start()
      await store.upsertTicket(ticket('a', { lastTriedAtMs: 50, tries: 1 }))
      await store.upsertTicket(ticket('b'))
      await store.upsertTicket(ticket('c', { lastTriedAtMs: 20, tries: 4 }))
      await store.upsertTicket(ticket('d', { state: 'redeemed' }))
      const names = async (limit: number) => (await store.openTickets(limit)).map(({ id }) => id)
      expect(await names(10)).toEqual(['b', 'c', 'a'].map(named))
      expect(await names(2)).toEqual(['b', 'c'].map(named))
      await store.upsertTicket(ticket('b', { lastTriedAtMs: 99, tries: 1, reason: 'unpaid' }))
      const ended = { block: 70, time: 1_700_600_001 }
      await store.upsertTicket(ticket('c', { state: 'expired', ended }))
      expect(await names(10)).toEqual(['a', 'b'].map(named))
      const again = reopen()
      expect(await again.ticket(named('b'))).toEqual(ticket('b', { lastTriedAtMs: 99, tries: 1, reason: 'unpaid' }))
      expect(await again.ticket(named('c'))).toEqual(ticket('c', { state: 'expired', ended }))
    })

    test('those to try are told by destination, reason, tries, life and the last try', async () => {
      const { store } = engine.start()
      for (let i = 0; i < 20; i++) await store.upsertTicket(ticket(`failed ${i}`))
      await store.upsertTicket(ticket('other', { destination: A, reason: 'untried' }))
      await store.upsertTicket(ticket('weary', { tries: 3, reason: 'untried' }))
      await store.upsertTicket(ticket('dead', { expiry: 100, reason: 'untried' }))
      await store.upsertTicket(ticket('recent', { lastTriedAtMs: 901, reason: 'untried' }))
      await store.upsertTicket(ticket('tried', { lastTriedAtMs: 900, reason: 'untried' }))
      await store.upsertTicket(ticket('new', { reason: 'untried' }))
      await store.upsertTicket(ticket('done', { reason: 'untried', state: 'redeemed' }))
      const query = { destination: B, reason: 'untried', triesBelow: 3, aliveAt: 100, triedByMs: 900, limit: 10 }
      expect((await store.ticketsToTry(query)).map(({ id }) => id)).toEqual(['new', 'tried'].map(named))
      expect(await store.ticketsToTry({ ...query, limit: 1 })).toHaveLength(1)
    })
  })

  describe(`pruning (${engine.name})`, () => {
    test('stops at the newest snapshot, so that every kept row can be told', async () => {
      const { store } = engine.start()
      await store.append(blocks(A, B, 1, 100, 10))
      await store.append(blocks(B, A, 1, 5, 10))
      expect(await store.prune(A, 1, 90, 1_000)).toBe(0)
      for (const number of [30, 60]) await store.putSnapshot({ chain: A, generation: 1, number, rows: named(String(number)) })
      expect(await store.prune(A, 1, 90, 20)).toBe(20)
      expect(await store.prune(A, 1, 90, 1_000)).toBe(39)
      expect(await store.prune(A, 1, 90, 1_000)).toBe(0)
      expect(await store.header(A, 1, 59)).toBeUndefined()
      expect(await store.header(A, 1, 60)).toEqual(header(A, 60))
      expect(await store.segmentAt(A, B, 589)).toBeUndefined()
      expect((await store.segmentAt(A, B, 590))?.number).toBe(60)
      expect(await store.snapshotAt(A, 1, 59)).toBeUndefined()
      expect((await store.latestSnapshot(A, 1))?.number).toBe(60)
      expect(await store.header(B, 1, 1)).toEqual(header(B, 1))
      expect((await store.segmentAt(B, A, 0))?.number).toBe(1)
    })

    test('index runs go when no lane needs them, and only then', async () => {
      const { store, reopen } = engine.start()
      for (let from = 1; from <= 150; from += 50) await store.append(blocks(A, B, from, 50, 1_000))
      await store.putSnapshot({ chain: A, generation: 1, number: 140, rows: named('rows') })
      await store.prune(A, 1, 150, 1_000)
      for (const open of [() => store, reopen]) {
        const each = open()
        expect(await each.findMessage(messageHash(A, B, 5))).toEqual([])
        for (let nonce = 139_000; nonce < 150_000; nonce += 97)
          expect(await each.findMessage(messageHash(A, B, nonce))).toEqual([{ source: A, destination: B, nonce }])
      }
    })
  })

  describe(`transactions (${engine.name})`, () => {
    test('many writes stand or fall together', async () => {
      const { store } = engine.start()
      await expect(async () =>
        store.transaction(() => {
          store.append(blocks(A, B, 1, 2, 3))
          store.putMeta('cursor', '2')
          store.transaction(() => store.putConfiguration({ hash: named('c'), encoded: named('c') }))
          throw new Error('mine')
        }),
      ).rejects.toThrow('mine')
      expect(await store.getMeta('cursor')).toBeUndefined()
      expect(await store.logs()).toEqual([])
      expect(await store.configurations()).toEqual([])
      expect(await store.findMessage(messageHash(A, B, 0))).toEqual([])
    })
  })
}
