import { describe, expect, it } from 'vitest'
import { LaneBook } from '../../../testnet/lane-book.ts'
import { Latencies } from '../../../testnet/latencies.ts'

const sent = (i: number) => ({ id: `0x0${i}` as const, acc: `0xa${i}` as const, number: 10 + i, sentAt: 100 + i, minedAtMs: 1_000 * i })

function lane(messages: number): LaneBook {
  const book = new LaneBook(1, 2)
  for (let i = 0; i < messages; i++) book.addSent(i, sent(i))
  return book
}

describe('LaneBook', () => {
  it('follows messages from sent to executed and measures how long it took', () => {
    const book = lane(3)
    expect(book.oldestWaiting).toBe(100)
    book.addRow({ count: 2, acc: '0xa1' }, 1_500)
    book.addRedeemed(0, '0x00', 1_500)
    book.addTicket(1, '0x01')
    expect(book).toMatchObject({
      sent: 3,
      included: 2,
      redeemed: 1,
      openTickets: 1,
      withoutOutcome: 0,
      oldestWaiting: 102,
      problemCount: 0,
    })
    expect(Latencies.summarize([book.includeLatency])).toEqual({ p50: 500, p99: 1_500, max: 1_500 })
    book.addRedeemed(1, '0x01', 9_000)
    expect(book).toMatchObject({ redeemed: 2, retried: 1, openTickets: 0, duplicated: 0, problemCount: 0 })
  })

  it('takes rows that change nothing, as heartbeats do', () => {
    const book = lane(1)
    book.addRow({ count: 1, acc: '0xa0' }, 0)
    book.addRow({ count: 1, acc: '0xa0' }, 0)
    expect(book.problems).toEqual([])
  })

  it.each([
    ['another accumulator', (book: LaneBook) => book.addRow({ count: 2, acc: '0xff' }, 0), 'the accumulator at 2 is 0xff'],
    ['more than was sent', (book: LaneBook) => book.addRow({ count: 4, acc: '0xff' }, 0), '4 messages were included, 3 were sent'],
    [
      'a row that goes back',
      (book: LaneBook) => {
        book.addRow({ count: 2, acc: '0xa1' }, 0)
        book.addRow({ count: 1, acc: '0xa0' }, 0)
      },
      'the inbox row went back from 2 to 1',
    ],
    ['a gap in the nonces', (book: LaneBook) => book.addSent(4, sent(4)), 'has nonce 4 where 3 was due'],
    [
      'another order',
      (book: LaneBook) => {
        book.addRow({ count: 2, acc: '0xa1' }, 0)
        book.addRedeemed(1, '0x01', 0)
      },
      'message 1 was tried where 0 was due',
    ],
  ])('complains of %s', (_, act, problem) => {
    const book = lane(3)
    act(book)
    expect(book.problems.join()).toContain(problem)
  })

  it('counts a second execution as duplicated', () => {
    const book = lane(1)
    book.addRow({ count: 1, acc: '0xa0' }, 0)
    book.addRedeemed(0, '0x00', 0)
    book.addRedeemed(0, '0x00', 0)
    expect(book).toMatchObject({ redeemed: 1, duplicated: 1, problemCount: 1 })
  })

  it('counts what is posted once, and measures it unless it is read late', () => {
    const book = lane(3)
    book.addPosted(11, 4_000)
    book.addPosted(11, 9_000)
    expect(book.posted).toBe(2)
    expect(Latencies.summarize([book.postLatency])).toEqual({ p50: 3_000, p99: 4_000, max: 4_000 })
    book.addPosted(20, 5_000)
    book.addSent(3, sent(3))
    expect(book.posted).toBe(4)
    expect(Latencies.summarize([book.postLatency])?.max).toBe(4_000)
  })

  it('measures the backstop by what was sent and included without gossip', () => {
    const book = lane(3)
    book.addRow({ count: 2, acc: '0xa1' }, 3_000, 1_000)
    expect(Latencies.summarize([book.backstopLatency])).toEqual({ p50: 2_000, p99: 2_000, max: 2_000 })
    book.addRow({ count: 3, acc: '0xa2' }, 9_000)
    expect(Latencies.summarize([book.backstopLatency])?.max).toBe(2_000)
  })

  it('ends a cancelled ticket, once', () => {
    const book = lane(1)
    book.addRow({ count: 1, acc: '0xa0' }, 0)
    book.addTicket(0, '0x00')
    expect([book.addEnded('0x00'), book.addEnded('0x00')]).toEqual([true, false])
    expect(book).toMatchObject({ ended: 1, openTickets: 0 })
  })
})
