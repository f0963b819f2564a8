import { describe, expect, it } from 'vitest'
import { type InclusionPoint, InclusionQueue } from '../../../src/ledger/inclusion-queue.ts'
import { ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { ZERO_INBOX_ROW } from '../../../src/protocol/row.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'

async function pointMaker() {
  const header = await (makeModelCluster().members[0] as ModelMember).block()
  return (number: number, count: number, time = header.header.time): InclusionPoint => ({
    header: { ...header.header, number, time },
    signature: header.signature,
    hash: ZERO_HASH,
    row: { count, acc: ZERO_HASH, value: 0n },
    proof: [],
  })
}

const numbers = (queue: InclusionQueue) => queue.points.map(({ header }) => header.number)

describe('inclusion queue', () => {
  it('keeps headers that sent something, and the newest heartbeat of a second', async () => {
    const point = await pointMaker()
    const queue = new InclusionQueue()
    for (const [number, count] of [
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 3],
      [7, 3],
    ] as const)
      queue.add(point(number, count))
    expect(numbers(queue)).toEqual([2, 3, 5, 6, 7])
    expect(queue.newest?.header.number).toBe(7)
    queue.included({ ...ZERO_INBOX_ROW, number: 5 })
    expect(numbers(queue)).toEqual([6, 7])
    queue.add(point(8, 3))
    expect(numbers(queue)).toEqual([6, 8])
    for (const [number, time] of [
      [9, 2_000_000_001],
      [10, 2_000_000_001],
      [11, 2_000_000_002],
    ] as const)
      queue.add(point(number, 3, time))
    expect(numbers(queue)).toEqual([6, 8, 10, 11])
  })

  it('is bounded, says so, and is whole again after a refill', async () => {
    const point = await pointMaker()
    const queue = new InclusionQueue()
    const all = Array.from({ length: 5_000 }, (_, i) => point(i + 1, i + 1))
    for (const each of all) queue.add(each)
    expect(queue.points).toHaveLength(4_096)
    expect(queue.truncated).toBe(true)
    queue.refill(all.slice(4_000))
    expect(queue.truncated).toBe(false)
    expect(queue.points).toHaveLength(1_000)
  })
})
