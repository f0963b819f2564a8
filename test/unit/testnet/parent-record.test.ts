import type { Hex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { ParentEvent } from '../../../testnet/parent-events.ts'
import { type ParentBlock, ParentRecord } from '../../../testnet/parent-record.ts'

const posted = (chain: number, number: number): ParentEvent => ({ type: 'posted', chain, number, hash: '0x', previous: '0x' })
const convicted = (chain: number): ParentEvent => ({ type: 'convicted', chain, key: '0x', kind: 'regress', slashedWei: 3n, reporter: '0x' })

/** `branch` tells blocks of one number apart; the parent is of the same branch unless told otherwise. */
function block(number: number, branch: string, events: readonly ParentEvent[] = [], parentBranch = branch): ParentBlock {
  const hash = (of: number, on: string): Hex => `0x${on}${of}`
  return { number, hash: hash(number, branch), parentHash: hash(number - 1, parentBranch), events }
}

describe('ParentRecord', () => {
  it('adds up what happened', () => {
    const record = new ParentRecord()
    record.add(block(1, 'a', [posted(7, 10), { type: 'challenged', chain: 7, id: '0x01', deadline: 5 }]))
    record.add(block(2, 'a', [posted(7, 12), convicted(8), { type: 'answered', id: '0x01' }]))
    expect(record.posted.get(7)).toEqual({ number: 12, batches: 2 })
    expect(record.convictions.map(({ chain }) => chain)).toEqual([8])
    expect(record.challenges.get('0x01')).toEqual({ chain: 7, deadline: 5, outcome: 'answered' })
    expect(record.reorganisations).toBe(0)
  })

  it('takes back what stood in blocks that went', () => {
    const record = new ParentRecord()
    record.add(block(1, 'a', [posted(7, 10)]))
    record.add(block(2, 'a', [posted(7, 12), convicted(8)]))
    record.add(block(3, 'a', [{ type: 'challenged', chain: 7, id: '0x01', deadline: 5 }]))
    record.add(block(2, 'b', [posted(7, 11)], 'a'))
    expect(record.posted.get(7)).toEqual({ number: 11, batches: 2 })
    expect(record.convictions).toEqual([])
    expect(record.challenges.size).toBe(0)
    expect(record.reorganisations).toBe(1)
    expect([record.holds(2, '0xa2'), record.holds(2, '0xb2'), record.holds(1, '0xa1')]).toEqual([false, true, true])
  })

  it('keeps what is too deep to go', () => {
    const record = new ParentRecord()
    record.add(block(1, 'a', [convicted(8)]))
    for (let number = 2; number < 400; number++) record.add(block(number, 'a', [posted(7, number)]))
    record.add(block(398, 'b', [], 'a'))
    expect(record.convictions).toHaveLength(1)
    expect(record.posted.get(7)).toEqual({ number: 397, batches: 396 })
  })

  it('refuses a block that follows nothing it knows', () => {
    const record = new ParentRecord()
    record.add(block(1, 'a'))
    expect(() => record.add(block(3, 'b'))).toThrow('follows none')
  })
})
