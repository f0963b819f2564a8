import { describe, expect, test } from 'vitest'
import type { PostedBatch, Posting } from '../../../src/chain/batch-inbox.ts'
import type { BatchReader } from '../../../src/chain/batch-reader.ts'
import { ChainError } from '../../../src/chain/chain-error.ts'
import type { LoggedFact, ParentFact } from '../../../src/chain/parent-facts.ts'
import { PostingQueue } from '../../../src/chain/posting-queue.ts'
import { named } from '../../vectors/samples.ts'

const { signal } = new AbortController()

function posted(chain: number, number: number): LoggedFact {
  const block = { number, hash: named(`block ${number}`), time: number }
  const hash = named(`${chain}/${number}`)
  return { type: 'posting', posting: { chain, number, hash, previous: hash, framesHash: hash, blobs: 0, transactionHash: hash, block } }
}

/** A reader whose batches can be taken away, and a clock. */
class World {
  nowMs = 0
  /** Why a batch cannot be read, by `chain/number`. */
  readonly missing = new Map<string, ChainError['code']>()
  readonly tried: string[] = []
  readonly queue: PostingQueue

  constructor() {
    const batches: BatchReader = {
      read: async (posting: Posting) => {
        const name = `${posting.chain}/${posting.number}`
        this.tried.push(name)
        const code = this.missing.get(name)
        if (code !== undefined) throw new ChainError(code, name)
        return { chain: posting.chain, header: { header: { number: posting.number } }, block: posting.block } as PostedBatch
      },
    }
    this.queue = new PostingQueue({ batches, now: () => this.nowMs })
  }

  async take(...facts: LoggedFact[]): Promise<string[]> {
    const told = await this.queue.take(facts, signal)
    return told.map((fact: ParentFact) => {
      if (fact.type === 'batch') return `${fact.batch.chain}/${fact.batch.header.header.number}`
      return fact.type === 'unreadable-batch' ? `unreadable ${fact.posting.chain}/${fact.posting.number}` : fact.type
    })
  }
}

describe('batches that cannot be read yet', () => {
  test('hold up those of their own chain, and come in order once they can be', async () => {
    const world = new World()
    world.missing.set('1/10', 'unknown-block')
    expect(await world.take(posted(1, 10), posted(2, 11))).toEqual(['2/11'])
    expect(await world.take(posted(1, 20), posted(2, 21))).toEqual(['2/21'])
    // Not before its turn, and not before the pause is over.
    expect(world.tried).toEqual(['1/10', '2/11', '2/21'])
    world.missing.clear()
    expect(await world.take()).toEqual([])
    world.nowMs += 1_000
    expect(await world.take(posted(1, 30))).toEqual(['1/10', '1/20', '1/30'])
    expect(world.queue.size).toBe(0)
  })

  test('are told after ten minutes, taken if they come after all, and given up after a day', async () => {
    const world = new World()
    world.missing.set('1/10', 'timeout').set('1/20', 'timeout')
    await world.take(posted(1, 10), posted(1, 20))
    world.nowMs += 600_000
    expect(await world.take()).toEqual(['unreadable 1/10'])
    world.nowMs += 600_000
    expect(await world.take()).toEqual([])
    world.missing.delete('1/10')
    world.nowMs += 600_000
    expect(await world.take()).toEqual(['1/10'])
    world.nowMs += 600_000
    expect(await world.take()).toEqual(['unreadable 1/20'])
    world.nowMs += 86_400_000
    expect(await world.take(posted(1, 30))).toEqual(['1/30'])
  })

  test('that hold no batch are told at once and hold up nothing', async () => {
    const world = new World()
    world.missing.set('1/10', 'unreadable')
    expect(await world.take(posted(1, 10), posted(1, 20))).toEqual(['unreadable 1/10', '1/20'])
  })

  test('are forgotten in a rewind, and bounded', async () => {
    const world = new World()
    for (let number = 1; number <= 70; number++) world.missing.set(`1/${number}`, 'unreachable')
    await world.take(posted(1, 1), posted(1, 2))
    world.queue.rewind(1)
    expect(world.queue.size).toBe(1)
    world.queue.rewind(0)
    expect(world.queue.size).toBe(0)
    const told = await Promise.all(Array.from({ length: 70 }, (_, i) => world.take(posted(1, i + 1))))
    expect(told.flat()).toEqual(Array.from({ length: 6 }, (_, i) => `unreadable 1/${i + 1}`))
  })

  test('a server that hangs is asked less often', async () => {
    const world = new World()
    world.missing.set('1/10', 'timeout')
    await world.take(posted(1, 10))
    const reader = world.tried.length
    world.nowMs += 1_000
    // The try itself takes ten seconds.
    const taking = world.take()
    world.nowMs += 10_000
    await taking
    world.nowMs += 100_000
    await world.take()
    expect(world.tried).toHaveLength(reader + 1)
    world.nowMs += 60_000
    await world.take()
    expect(world.tried).toHaveLength(reader + 2)
  })
})
