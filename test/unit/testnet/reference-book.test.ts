import { expect, it } from 'vitest'
import { ReferenceBook } from '../../../testnet/reference-book.ts'

it('finds what a lie has tainted: who included it, who included them, and nobody else', () => {
  const book = new ReferenceBook()
  book.add(2, 10, 1, 4)
  book.add(2, 11, 1, 5)
  book.add(3, 20, 2, 10)
  book.add(3, 22, 2, 12)
  book.add(4, 30, 3, 21)
  expect(book.taintedFrom(1, 5)).toEqual(new Map([[1, 5], [2, 11], [3, 22]])) // biome-ignore format: a table
  expect(book.taintedFrom(1, 6)).toEqual(new Map([[1, 6]]))
  expect(book.taintedFrom(2, 9)).toEqual(new Map([[2, 9], [3, 20], [4, 30]])) // biome-ignore format: a table
})
