import { describe, expect, test } from 'vitest'
import type { LedgerStore } from '../../../src/store/ledger-store.ts'
import { named } from '../../vectors/samples.ts'
import { A, B, batch, evidence, ticket } from './ledger-samples.ts'
import type { LedgerEngine } from './ledger-suite.ts'

const COUNT = 7
const FROM_THE_NEWEST = Number.MAX_SAFE_INTEGER

type Item = { readonly cursor: number }

/** A list that the API shows by pages: `name` of each item, in the order of storing. */
interface List {
  readonly name: string
  fill(store: LedgerStore): Promise<readonly string[]>
  add(store: LedgerStore, name: string): unknown
  page(store: LedgerStore, cursor: number, limit: number): Promise<readonly (Item & { readonly name: string })[]>
}

const idOf = (id: Uint8Array): string => Buffer.from(id).toString('hex')
const names = Array.from({ length: COUNT }, (_, i) => `item ${i}`)
const expected = names.map((name) => idOf(named(name)))

/** All alike but for their ids: nothing else may order them. */
const LISTS: readonly List[] = [
  {
    name: 'tickets',
    async fill(store) {
      for (const name of names) {
        await this.add(store, name)
        await store.upsertTicket(ticket(`done ${name}`, { state: 'redeemed' }))
      }
      // Replaced in its place.
      await store.upsertTicket(ticket(names[0] as string, { tries: 2, lastTriedAtMs: 9 }))
      return expected
    },
    add: (store, name) => store.upsertTicket(ticket(name)),
    page: async (store, cursor, limit) =>
      (await store.ticketsBefore('open', cursor, limit)).map((each) => ({ cursor: each.cursor, name: idOf(each.ticket.id) })),
  },
  {
    name: 'evidence',
    async fill(store) {
      for (const name of names) await this.add(store, name)
      return expected
    },
    // A few of one lie are kept: each is of another kind.
    add: (store, name) => store.putEvidence(evidence(name, { kind: `kind of ${name}` })),
    page: async (store, cursor, limit) =>
      (await store.evidenceBefore(cursor, limit)).map((each) => ({ cursor: each.cursor, name: idOf(each.evidence.id) })),
  },
  {
    name: 'batches',
    async fill(store) {
      // Stored in another order than that of their headers, and all in one block.
      for (const number of [40, 10, 70, 20, 60, 30, 50]) await store.putBatch(batch(A, number, 5))
      return [40, 10, 70, 20, 60, 30, 50].map((number) => idOf(batch(A, number, 5).hash))
    },
    add: (store) => store.putBatch(batch(A, 80, 5)),
    page: async (store, cursor, limit) =>
      (await store.batchesBefore(cursor, limit)).map((each) => ({ cursor: each.cursor, name: idOf(each.batch.hash) })),
  },
]

/** Pages of an engine's lists, as the API asks for them. */
export function testPages(engine: LedgerEngine): void {
  describe.each(LISTS)(`pages of $name (${engine.name})`, (list) => {
    test('go from the newest down, each item once, at every size of a page', async () => {
      const { store } = engine.start()
      const newestFirst = [...(await list.fill(store))].reverse()
      for (const limit of [1, 2, 3, COUNT - 1, COUNT, COUNT + 1]) {
        const seen: string[] = []
        let cursor = FROM_THE_NEWEST
        for (let page = await list.page(store, cursor, limit); page.length > 0; page = await list.page(store, cursor, limit)) {
          expect(page.length).toBeLessThanOrEqual(limit)
          seen.push(...page.map(({ name }) => name))
          cursor = page.at(-1)?.cursor as number
        }
        expect(seen, `limit ${limit}`).toEqual(newestFirst)
      }
    })

    test('are not moved by what comes meanwhile, nor by a restart', async () => {
      const { store, reopen } = engine.start()
      const newestFirst = [...(await list.fill(store))].reverse()
      const first = await list.page(store, FROM_THE_NEWEST, 3)
      await list.add(store, 'later')
      const rest = await list.page(reopen(), first.at(-1)?.cursor as number, COUNT)
      expect([...first, ...rest].map(({ name }) => name)).toEqual(newestFirst)
    })

    test('are empty before the oldest, whatever the cursor, and without items', async () => {
      const { store } = engine.start()
      expect(await list.page(store, FROM_THE_NEWEST, 5)).toEqual([])
      await list.fill(store)
      const all = await list.page(store, FROM_THE_NEWEST, COUNT)
      for (const cursor of [all.at(-1)?.cursor as number, 1, 0]) expect(await list.page(store, cursor, 5), String(cursor)).toEqual([])
      // Beyond what there is, and where nothing stands, as after a rewind: what is below.
      expect(await list.page(store, (all[0]?.cursor as number) + 1_000, 2)).toEqual(all.slice(0, 2))
    })
  })

  test(`pages of tickets are of one state (${engine.name})`, async () => {
    const { store } = engine.start()
    for (const [i, state] of (['open', 'redeemed', 'cancelled', 'redeemed', 'expired', 'redeemed'] as const).entries())
      await store.upsertTicket(ticket(`${state} ${i}`, { state }))
    const page = async (state: 'open' | 'redeemed' | 'cancelled' | 'expired', limit = 9, cursor = FROM_THE_NEWEST) => [
      ...(await store.ticketsBefore(state, cursor, limit)),
    ]
    const found = await page('redeemed')
    expect(found.map(({ ticket: { id } }) => id)).toEqual(['redeemed 5', 'redeemed 3', 'redeemed 1'].map(named))
    expect(await page('redeemed', 9, found[0]?.cursor)).toEqual(found.slice(1))
    expect(await page('redeemed', 1)).toEqual(found.slice(0, 1))
    for (const state of ['open', 'cancelled', 'expired'] as const) expect(await page(state)).toHaveLength(1)
    // It goes with its state, to the place where it was stored.
    await store.upsertTicket(ticket('open 0', { state: 'redeemed' }))
    expect(await page('open')).toEqual([])
    expect((await page('redeemed')).at(-1)?.ticket.id).toEqual(named('open 0'))
  })

  test(`pages of batches may be of one chain, of every generation (${engine.name})`, async () => {
    const { store } = engine.start()
    for (const number of [10, 20, 30]) for (const chain of [A, B]) await store.putBatch(batch(chain, number, number))
    await store.putBatch(batch(A, 10, 40, 'main', 2))
    const of = async (chain: number | undefined, limit = 9, cursor = FROM_THE_NEWEST) =>
      (await store.batchesBefore(cursor, limit, chain)).map(({ batch: { generation, number } }) => [generation, number])
    expect(await of(A)).toEqual([
      [2, 10],
      [1, 30],
      [1, 20],
      [1, 10],
    ])
    expect(await of(B, 2)).toEqual([
      [1, 30],
      [1, 20],
    ])
    expect(await of(undefined)).toHaveLength(7)
    expect(await of(7)).toEqual([])
    const [, second] = await store.batchesBefore(FROM_THE_NEWEST, 2, A)
    expect(await of(A, 9, second?.cursor)).toEqual([
      [1, 20],
      [1, 10],
    ])
    // The parent took the newest back: pages go on below.
    await store.removeBatchesAbove(30)
    expect(await of(A, 1)).toEqual([[1, 30]])
  })
}
