import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { ChainError } from '../../../src/chain/chain-error.ts'
import type { Convicted } from '../../../src/chain/parent-facts.ts'
import { CourtRecords } from '../../../src/roles/court-records.ts'
import { filler, named } from '../../vectors/samples.ts'
import { parentBlock } from './model-parent.ts'

const KEY = filler('key', 20)
const EVIDENCE = Uint8Array.of(1)
const block = { number: 1, hash: named('parent'), time: 1 }
const convicted = (chain: number, kind: Convicted['kind'] = 'equivocation'): Convicted => ({
  ...{ type: 'convicted', block, transaction: named(`transaction ${chain}`), chain, key: KEY, kind },
  ...{ slashed: 1n, reporter: filler('reporter', 20), reward: 0n },
})

function bench() {
  const exposed = new Set<number>()
  const state = { nowMs: 0, answer: async (): Promise<Uint8Array> => EVIDENCE, offer: (): void => void exposed.add(1) }
  const troubles: (string | undefined)[] = []
  const reads: number[] = []
  const records = new CourtRecords({
    ledger: {
      accusations: { exposed: new Map(), suspicions: new Map(), isExposed: (chain) => exposed.has(chain) },
      offerEvidence: (_, own) => {
        expect(own).toBe(true)
        state.offer()
        return { verdict: 'ignore', code: 'duplicate' }
      },
    },
    readCall: () => {
      reads.push(state.nowMs)
      return state.answer()
    },
    now: () => state.nowMs,
    onTrouble: (_, error) => troubles.push(error === undefined ? undefined : String((error as { code?: string }).code)),
  })
  const never = new AbortController().signal
  return {
    ...{ records, exposed, state, troubles, reads },
    async pass(seconds: number): Promise<void> {
      for (let i = 0; i < seconds; i++) {
        state.nowMs += 1_000
        records.tick(never)
        await turn()
      }
    },
  }
}

it('leaves gossip its time, reads what it did not bring, once', async () => {
  const { records, exposed, reads, troubles, pass } = bench()
  exposed.add(2)
  records.hear(parentBlock(1, [convicted(1), convicted(2), convicted(3, 'unopened')]))
  records.hear(parentBlock(1, [convicted(1)]))
  await pass(4)
  expect(reads).toEqual([])
  await pass(60)
  expect(reads).toEqual([5_000])
  expect(troubles).toEqual([undefined])
})

it('asks a node that does not answer, and a disk that is full, until they do', async () => {
  const { records, exposed, state, troubles, pass } = bench()
  state.answer = async () => {
    throw new ChainError('unreachable', 'away')
  }
  records.hear(parentBlock(1, [convicted(1)]))
  await pass(3_600)
  expect(new Set(troubles)).toEqual(new Set(['unreachable']))
  state.answer = async () => EVIDENCE
  state.offer = () => {
    throw Object.assign(new Error('full'), { code: 'disk-full' })
  }
  await pass(3_600)
  expect(troubles.at(-1)).toBe('disk-full')
  state.offer = () => void exposed.add(1)
  await pass(20)
  expect(exposed).toEqual(new Set([1]))
  expect(troubles.at(-1)).toBeUndefined()
})

it('says that a transaction holds nothing that convicts, and leaves it at that; and is bounded', async () => {
  const { records, state, troubles, reads, pass } = bench()
  state.offer = () => undefined
  records.hear(parentBlock(1, [convicted(1)]))
  await pass(3_600)
  expect(reads).toHaveLength(30)
  expect(new Set(troubles)).toEqual(new Set(['unreadable']))
  records.hear(
    parentBlock(
      2,
      Array.from({ length: 1_000 }, (_, i) => convicted(100 + i)),
    ),
  )
  await pass(6)
  expect(reads).toHaveLength(30 + 64)
})
