import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProtocolError } from '../../../src/protocol/errors.ts'
import type { OpenableHeader } from '../../../src/protocol/frame.ts'
import { LogState, type OpenedHeader } from '../../../src/protocol/log-state.ts'
import { genesis, GENESIS_TIME as T } from '../../vectors/samples.ts'
import { HonestChain, open, startOf } from './honest-cluster.ts'

/** What one chain does in one block, as fractions: of what the others offer, of its lanes. */
const step = fc.record({
  chain: fc.nat(2),
  seconds: fc.nat(4),
  includes: fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 2 }),
  sends: fc.array(fc.nat(2), { maxLength: 3 }),
})
const steps = fc.array(step, { minLength: 1, maxLength: 24, size: 'max' })
type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never

function run(all: Steps): readonly HonestChain[] {
  const chains = [1, 2, 3].map((index) => new HonestChain(index))
  let now = T
  for (const { chain, seconds, includes, sends } of all) {
    now += seconds
    const self = chains[chain] as HonestChain
    const sources = new Map(includes.map(([source, lag]) => [source, lag]))
    self.produce({
      now,
      includes: [...sources].flatMap(([at, lag]) => {
        const source = chains[at] as HonestChain
        const number = source.blocks.length - lag
        return source !== self && number > self.included(source) ? [{ source, number }] : []
      }),
      sends: sends.filter((index) => index !== chain).map((index) => ({ index: index + 1 })),
    })
  }
  return chains
}

test('honest logs open without a violation, from the start or from an anchor anywhere', () => {
  fc.assert(
    fc.property(steps, fc.nat(7), (all, at) => {
      for (const chain of run(all)) {
        let log = startOf(chain.member)
        for (const [i, { openable, hash }] of chain.blocks.entries()) {
          const opened = open(log, openable)
          expect(opened.violations).toEqual([])
          log.commit(opened)
          if (i === at) log = LogState.anchor(openable, hash, log.allRows)
        }
        expect(log.allRows).toEqual(chain.log.allRows)
      }
    }),
    { numRuns: 30 },
  )
})

/** Changes one value somewhere in `value`: a byte, a number, an element more or less. `undefined` if there is nothing to change. */
function mutate(value: unknown, pick: (count: number) => number): unknown {
  if (typeof value === 'number') return value + 1 + pick(3)
  if (typeof value === 'bigint') return value + 1n + BigInt(pick(3))
  if (value instanceof Uint8Array) {
    const at = pick(value.length)
    return value.length === 0 ? Uint8Array.of(pick(256)) : value.map((byte, i) => (i === at ? byte ^ (1 + pick(255)) : byte))
  }
  if (Array.isArray(value)) {
    const at = pick(value.length)
    if (value.length === 0) return undefined
    const way = pick(4)
    if (way === 0) return value.toSpliced(at, 1)
    if (way === 1) return value.toSpliced(at, 0, value[at])
    const changed = mutate(value[at], pick)
    return changed === undefined ? undefined : value.with(at, changed)
  }
  const entries = Object.entries(value as object)
  const [key = '', field] = entries[pick(entries.length)] ?? []
  const changed = mutate(field, pick)
  return changed === undefined ? undefined : { ...(value as object), [key]: changed }
}

test('an honest header with any one thing changed is refused, and nothing happens', () => {
  let mutations = 0
  const property = fc.property(steps, fc.infiniteStream(fc.nat()), (all, numbers) => {
    const pick = (count: number): number => {
      const { value } = numbers.next()
      return count === 0 ? 0 : (value as number) % count
    }
    for (const chain of run(all)) {
      const log = startOf(chain.member)
      for (const { openable, hash } of chain.blocks) {
        const changed = mutate(openable, pick) as OpenableHeader | undefined
        if (changed !== undefined) {
          mutations++
          const before = { head: log.head, rows: log.allRows }
          expect(outcome(log, changed)).toBeInstanceOf(ProtocolError)
          expect({ head: log.head, rows: log.allRows }).toEqual(before)
        }
        log.commit(log.open(openable, hash, genesis))
      }
    }
  })
  fc.assert(property, { numRuns: 30 })
  expect(mutations).toBeGreaterThan(100)
})

/** A lie by the signer itself: the header commits to the changed rows and bodies, and is signed. */
test('a signed header whose rows or bodies have one thing changed is refused or breaks a rule', () => {
  let lies = 0
  const property = fc.property(steps, fc.infiniteStream(fc.nat()), (all, numbers) => {
    const pick = (count: number): number => {
      const { value } = numbers.next()
      return count === 0 ? 0 : (value as number) % count
    }
    for (const honest of run(all)) {
      const liar = new HonestChain(honest.member.index)
      for (const { openable, hash } of honest.blocks) {
        const { changes, lanes, header } = openable
        const changed = mutate({ outbox: changes.outbox, lanes }, pick) as Pick<OpenableHeader, 'lanes'> & OpenableHeader['changes']
        if (changed !== undefined) {
          lies++
          const result = outcome(
            liar.log,
            () => liar.seal({ ...changes, outbox: changed.outbox }, changed.lanes, { time: header.time }).openable,
          )
          if (!(result instanceof ProtocolError)) expect(result.violations.length).toBeGreaterThan(0)
        }
        liar.log.commit(liar.log.open(openable, hash, genesis))
      }
    }
  })
  fc.assert(property, { numRuns: 30 })
  expect(lies).toBeGreaterThan(30)
})

function outcome(log: LogState, header: OpenableHeader | (() => OpenableHeader)): OpenedHeader | ProtocolError {
  try {
    return open(log, typeof header === 'function' ? header() : header)
  } catch (error) {
    if (error instanceof ProtocolError) return error
    throw error
  }
}
