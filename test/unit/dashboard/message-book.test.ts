import { expect, test } from 'vitest'
import type { MessageView } from '../../../src/api/resources/messages.ts'
import { MessageBook } from '../../../src/dashboard/page/message-book.ts'
import { message } from '../api/fake-view.ts'

const START = 1_700_000_000_000

/** Announced `at` seconds after the start; included and posted so many milliseconds later, if at all. */
function sent(at: number, includedMs?: number, postedMs?: number): MessageView {
  const atMs = START + at * 1_000
  const after = (ms: number | undefined) => (ms === undefined ? null : { atMs: atMs + ms, block: 8 })
  return { ...message(at), announced: { atMs, block: 7 }, included: after(includedMs), posted: after(postedMs) }
}

test('each stage of a message is measured once, however often and in whatever order it is told', () => {
  const book = new MessageBook()
  for (const told of [sent(1), sent(1, 300), sent(1, 300), sent(1, 300, 9_000), sent(1, 300, 9_000), sent(2, undefined, 4_000)])
    book.add(told)
  expect([...book.lanes.values()]).toEqual([{ source: 901, destination: 902, included: [300], posted: [9_000, 4_000] }])
  expect(book.newest.map(({ hash, posted }) => [hash, posted !== null])).toEqual([
    [message(2).hash, true],
    [message(1).hash, true],
  ])
})

test('old messages that are told again when they are posted do not push out the newest', () => {
  const book = new MessageBook()
  for (let at = 0; at < 1_000; at++) book.add(sent(at, 100))
  for (let at = 0; at < 800; at++) book.add(sent(at, 100, 5_000))
  expect(book.newest.map(({ nonce }) => nonce)).toEqual(Array.from({ length: 200 }, (_, i) => 999 - i))
  expect(book.lanes.get('901-902')).toMatchObject({ included: { length: 1_000 }, posted: { length: 800 } })
})

test('samples of a lane are bounded, newest kept; a node that was catching up measured nothing', () => {
  const book = new MessageBook()
  for (let at = 0; at < 1_500; at++) book.add(sent(at, at))
  book.add(sent(2_000, -50))
  const { included } = book.lanes.get('901-902') as { included: readonly number[] }
  expect(included).toHaveLength(1_000)
  expect([included[0], included.at(-1)]).toEqual([500, 1_499])
})
