import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { GuardError } from '../../../src/store/guard-error.ts'
import type { GuardRecord } from '../../../src/store/guard-record.ts'
import { createGuard, openGuard, type SignGuard } from '../../../src/store/sign-guard.ts'
import { GUARD_DOMAIN, intentsAfter, signatureOf } from './guard-samples.ts'
import { temporaryFolder } from './support.ts'

/** What can happen to a guard; `branch` says what the chain looks like to whoever asks. */
type Action =
  | { readonly kind: 'intend'; readonly back: number; readonly count: number; readonly branch: string; readonly sign: boolean }
  | { readonly kind: 'sign'; readonly take: number }
  | { readonly kind: 'restart' }
  | { readonly kind: 'prune'; readonly back: number }
  | { readonly kind: 'export' }
  | { readonly kind: 'import'; readonly which: number }
  | { readonly kind: 'move' }

const branch = fc.constantFrom('main', 'fork', 'twin')
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('intend' as const),
      back: fc.nat(4),
      count: fc.integer({ min: 1, max: 4 }),
      branch,
      sign: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('sign' as const), take: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'restart' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('prune' as const), back: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'export' as const }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('import' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'move' as const }) },
)

/** A sequencer with its guard, and everything that it ever signed. */
class Sequencer {
  readonly signed = new Map<number, string>()
  readonly documents: unknown[] = []
  readonly #folder: string
  #path: string
  #guard: SignGuard
  #moves = 0
  /** Never falls. */
  #watermark = 0

  constructor(folder: string) {
    this.#folder = folder
    this.#path = join(folder, 'guard.sqlite')
    createGuard(this.#path, GUARD_DOMAIN)
    this.#guard = openGuard(this.#path, GUARD_DOMAIN)
  }

  apply(action: Action): void {
    try {
      this.#apply(action)
    } catch (error) {
      if (!(error instanceof GuardError)) throw error
    }
    expect(this.#guard.last.number).toBeGreaterThanOrEqual(this.#watermark)
    this.#watermark = this.#guard.last.number
  }

  close(): void {
    this.#guard.close()
  }

  #apply(action: Action): void {
    const guard = this.#guard
    switch (action.kind) {
      case 'intend': {
        const number = Math.max(0, guard.last.number - action.back)
        const before = guard.get(number) ?? guard.last
        for (const record of guard.intend(intentsAfter({ number: before.number, hash: before.hash }, action.count, action.branch)))
          if (action.sign) this.#sign(record)
        return
      }
      case 'sign':
        for (const record of guard.unsigned().slice(0, action.take)) this.#sign(record)
        return
      case 'restart':
        guard.close()
        this.#guard = openGuard(this.#path, GUARD_DOMAIN)
        return
      case 'prune':
        guard.prune(guard.last.number - action.back)
        return
      case 'export':
        this.documents.push(guard.export())
        return
      case 'import':
        if (this.documents.length > 0) guard.import(this.documents[action.which % this.documents.length])
        return
      case 'move': {
        const document = guard.export()
        guard.close()
        this.#path = join(this.#folder, `moved-${++this.#moves}.sqlite`)
        createGuard(this.#path, GUARD_DOMAIN, { document, source: 'move' })
        this.#guard = openGuard(this.#path, GUARD_DOMAIN)
      }
    }
  }

  #sign({ number, hash }: GuardRecord): void {
    const before = this.signed.get(number)
    if (before !== undefined) expect(toHex(hash), `position ${number} signed for other bytes`).toBe(before)
    this.signed.set(number, toHex(hash))
    this.#guard.signed([{ number, signature: signatureOf(toHex(hash)) }])
  }
}

test('whatever happens, no position is ever signed for two different headers', () => {
  const folder = temporaryFolder()
  let run = 0
  fc.assert(
    fc.property(fc.array(action, { minLength: 1, maxLength: 40 }), (actions) => {
      const own = join(folder, String(run++))
      mkdirSync(own)
      const sequencer = new Sequencer(own)
      try {
        for (const each of actions) sequencer.apply(each)
      } finally {
        sequencer.close()
      }
    }),
    { numRuns: 60 },
  )
})
