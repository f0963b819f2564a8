import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { LedgerStore } from '../../../src/store/ledger-store.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../../src/store/write-queue.ts'
import { temporaryFolder, thrownBy } from './support.ts'

const A = 412_001

function newStore(maxSizeBytes?: number): LedgerStore {
  const store = openLedgerStore(join(temporaryFolder(), 'ledger.sqlite'), maxSizeBytes === undefined ? {} : { maxSizeBytes })
  onTestFinished(() => store.close())
  return store
}

function unexpected(error: unknown): void {
  throw error
}

const count = (store: LedgerStore): number => Number(store.getMeta('count') ?? 0)
const increment = (store: LedgerStore): void => store.putMeta('count', String(count(store) + 1))

describe('the write queue', () => {
  test('writes in order, in few transactions, within its delay', async () => {
    const store = newStore()
    const transactions = vi.spyOn(store, 'transaction')
    const queue = new WriteQueue({ store, maxDelayMs: 5, onError: unexpected })
    const seen: number[] = []
    for (let i = 0; i < 100; i++)
      expect(
        queue.push((each) => {
          seen.push(i)
          increment(each)
        }),
      ).toBe(true)
    expect(queue.pending).toBe(100)
    await vi.waitFor(() => expect(queue.pending).toBe(0))
    expect(seen).toEqual(Array.from({ length: 100 }, (_, i) => i))
    expect(count(store)).toBe(100)
    expect(transactions.mock.calls.length).toBeLessThan(210) // one a push inside the shared one, and few of the queue's own
    await queue.stop()
  })

  test('flush commits at once', async () => {
    const store = newStore()
    const queue = new WriteQueue({ store, maxDelayMs: 60_000, onError: unexpected })
    queue.push(increment)
    expect(count(store)).toBe(0)
    await queue.flush()
    expect(count(store)).toBe(1)
    await queue.flush()
    await queue.stop()
  })

  test('a full queue says so, and lets go when it is written', async () => {
    const store = newStore()
    const queue = new WriteQueue({ store, maxDelayMs: 60_000, maxRecords: 10, onError: unexpected })
    expect(queue.push(increment, 9)).toBe(true)
    await queue.drained()
    expect(queue.push(increment, 1)).toBe(false)
    await queue.drained()
    expect(queue.pending).toBe(0)
    expect(count(store)).toBe(2)
    await queue.stop()
  })

  test('callers that do not wait stay bounded', async () => {
    const store = newStore()
    const queue = new WriteQueue({ store, maxDelayMs: 60_000, maxRecords: 10, onError: unexpected })
    for (let i = 0; i < 1_000; i++) {
      queue.push(increment)
      expect(queue.pending).toBeLessThan(40)
    }
    await queue.stop()
    expect(count(store)).toBe(1_000)
  })

  test('waiting for room ends with the signal', async () => {
    const store = newStore()
    const queue = new WriteQueue({ store, maxRecords: 1, onError: unexpected })
    queue.push(increment)
    const controller = new AbortController()
    const waiting = queue.drained(controller.signal)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(queue.drained(controller.signal)).rejects.toThrow('enough')
    await queue.stop()
  })

  test('a full disk stops it loudly: one report, nothing half-written, no more pushes', async () => {
    const store = newStore(2 * 1024 * 1024)
    const errors: unknown[] = []
    const queue = new WriteQueue({ store, maxDelayMs: 1, onError: (error) => errors.push(error) })
    queue.push(increment)
    await queue.flush()
    queue.push(increment)
    queue.push((each) => each.putSnapshot({ chain: A, generation: 1, number: 1, rows: new Uint8Array(3_000_000) }))
    await vi.waitFor(() => expect(errors).toHaveLength(1))
    expect(errors[0]).toMatchObject({ code: 'disk-full' })
    expect(count(store)).toBe(1)
    expect(thrownBy(() => queue.push(increment))).toMatchObject({ code: 'disk-full' })
    await expect(queue.flush()).rejects.toMatchObject({ code: 'disk-full' })
    await queue.drained()
    expect(errors).toHaveLength(1)
  })

  test('stop writes what waits and is idempotent', async () => {
    const store = newStore()
    const queue = new WriteQueue({ store, maxDelayMs: 60_000, onError: unexpected })
    queue.push(increment)
    await queue.stop()
    await queue.stop()
    expect(count(store)).toBe(1)
    expect(thrownBy(() => queue.push(increment))).toMatchObject({ code: 'closed' })
  })

  test('options are checked', () => {
    const store = newStore()
    expect(() => new WriteQueue({ store, maxDelayMs: -1, onError: unexpected })).toThrow('maxDelayMs is -1')
    expect(() => new WriteQueue({ store, maxRecords: 0, onError: unexpected })).toThrow('maxRecords is 0')
  })
})
