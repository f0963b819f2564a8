import { describe, expect, it } from 'vitest'
import { CourtDocket } from '../../../src/roles/court-docket.ts'
import { filler, named, sampleHeader } from '../../vectors/samples.ts'
import { Meta, parentBlock } from './model-parent.ts'

const block = { number: 0, hash: named('parent'), time: 0 }
const header = sampleHeader({ number: 4 })
const opened = {
  type: 'challenge-opened',
  block,
  id: named('id'),
  chain: 7_001,
  question: 'outboxRow',
  index: 2,
  deadline: 2_000,
  header,
} as const
const answered = { type: 'challenge-answered', block, id: named('id'), by: filler('by', 20) } as const
const claimed = { type: 'batch-claimed', block, chain: 7_001, generation: 0, number: 4, due: 1_500 } as const
const late = { type: 'suspected', block, chain: 7_001, kind: 'lateBatch', on: true } as const

describe('court docket', () => {
  it('knows what is open, also after a restart', () => {
    const meta = new Meta()
    const docket = new CourtDocket(meta)
    docket.apply(parentBlock(1, [opened, claimed, late]))
    for (const each of [docket, new CourtDocket(meta)]) {
      expect(each.openChallenges).toMatchObject([
        { id: named('id'), chain: 7_001, question: 'outboxRow', index: 2, deadline: 2_000, header },
      ])
      expect(each.find(header, 'outboxRow', 2)).toBe('open')
      expect(each.find(header, 'outboxRow', 3)).toBeUndefined()
      expect(each.find(sampleHeader({ number: 5 }), 'outboxRow', 2)).toBeUndefined()
      expect(each.claims(7_001)).toEqual([{ chain: 7_001, generation: 0, number: 4, due: 1_500 }])
      expect(each.isLate(7_001)).toBe(true)
    }
    expect(docket.time).toBe(1_001)
    docket.apply(parentBlock(2, [answered, { ...late, on: false }]))
    for (const each of [docket, new CourtDocket(meta)]) {
      expect(each.openChallenges).toEqual([])
      expect(each.isOpen(named('id'))).toBe(false)
      expect(each.find(header, 'outboxRow', 2)).toBe('ended')
      expect(each.isLate(7_001)).toBe(false)
    }
  })

  it('takes what comes twice once', () => {
    const docket = new CourtDocket(new Meta())
    for (let i = 0; i < 2; i++) docket.apply(parentBlock(1, [opened, claimed, late]))
    expect(docket.openChallenges).toHaveLength(1)
    expect(docket.claims(7_001)).toHaveLength(1)
    docket.apply(parentBlock(2, [{ ...late, on: false }]))
    expect(docket.isLate(7_001)).toBe(false)
  })

  it('takes back what a reorganisation undid, and tells again what stands', () => {
    const meta = new Meta()
    const docket = new CourtDocket(meta)
    docket.apply(parentBlock(1, [opened, late]))
    docket.apply(parentBlock(2, [answered, claimed, { ...late, on: false }]))
    docket.apply({ kind: 'rewind', to: 1 })
    for (const each of [docket, new CourtDocket(meta)]) {
      expect(each.isOpen(named('id'))).toBe(true)
      expect(each.claims(7_001)).toEqual([])
      expect(each.isLate(7_001)).toBe(true)
    }
    docket.apply({ kind: 'rewind', to: 0 })
    expect(docket.openChallenges).toEqual([])
    expect(docket.isLate(7_001)).toBe(false)
    docket.apply(parentBlock(1, [opened]))
    expect(docket.isOpen(named('id'))).toBe(true)
  })

  it('says who opened nothing in time, once no reorganisation undoes that, and for ever', () => {
    const meta = new Meta()
    const docket = new CourtDocket(meta)
    const expired = { type: 'challenge-expired', block, id: named('id') } as const
    docket.apply(parentBlock(1, [opened]))
    docket.apply(parentBlock(2, [expired]))
    docket.apply(parentBlock(65))
    docket.apply({ kind: 'rewind', to: 1 })
    docket.apply(parentBlock(66))
    expect(docket.unopened).toEqual([])
    docket.apply(parentBlock(67, [expired]))
    docket.apply(parentBlock(130))
    expect(docket.unopened).toEqual([])
    docket.apply(parentBlock(131))
    // An earlier header counts, a later one says nothing more; what was answered counts for nothing.
    const other = (number: number) => ({ ...opened, id: named(`id ${number}`), header: sampleHeader({ number }) })
    docket.apply(parentBlock(132, [other(3), other(5), { ...other(2), chain: 7_002 }]))
    docket.apply(
      parentBlock(
        133,
        [3, 5].map((number) => ({ ...expired, id: named(`id ${number}`) })),
      ),
    )
    docket.apply(parentBlock(134, [{ ...answered, id: named('id 2') }]))
    docket.apply(parentBlock(1_000))
    for (const each of [docket, new CourtDocket(meta)])
      expect(each.unopened).toEqual([{ id: named('id 3'), chain: 7_001, header: sampleHeader({ number: 3 }) }])
  })

  it('forgets what ended long ago, and stays bounded', () => {
    const meta = new Meta()
    const docket = new CourtDocket(meta)
    docket.apply(parentBlock(1, [opened]))
    docket.apply(parentBlock(2, [answered]))
    docket.apply(parentBlock(257))
    expect(docket.find(header, 'outboxRow', 2)).toBe('ended')
    docket.apply(parentBlock(258))
    expect(docket.find(header, 'outboxRow', 2)).toBeUndefined()
    docket.apply(
      parentBlock(
        259,
        Array.from({ length: 2_000 }, (_, i) => ({ ...opened, id: named(`id ${i}`) })),
      ),
    )
    expect(docket.openChallenges).toHaveLength(1_024)
    docket.apply(
      parentBlock(
        260,
        Array.from({ length: 20 }, (_, i) => ({ ...claimed, number: i })),
      ),
    )
    expect(docket.claims(7_001).map(({ number }) => number)).toEqual([12, 13, 14, 15, 16, 17, 18, 19])
  })
})
