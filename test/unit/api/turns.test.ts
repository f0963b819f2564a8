import { expect, it } from 'vitest'
import { Turns } from '../../../src/api/turns.ts'

it('does one after the other, refuses beyond its room, and goes on after a failure', async () => {
  const turns = new Turns(3)
  const order: string[] = []
  const gate = Promise.withResolvers<void>()
  const work = (name: string, wait: Promise<void> = Promise.resolve()) =>
    turns.take(async () => {
      order.push(`${name} begins`)
      await wait
      order.push(`${name} ends`)
      if (name === 'b') throw new Error('b fails')
      return name
    })
  const [a, b, c] = [work('a', gate.promise), work('b'), work('c')]
  b.catch(() => undefined)
  await expect(work('d')).rejects.toMatchObject({ code: 'busy', status: 503 })
  gate.resolve()
  expect(await a).toBe('a')
  await expect(b).rejects.toThrow('b fails')
  expect(await c).toBe('c')
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(await work('d')).toBe('d')
})
