import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fromHex, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import type { GuardDomain } from '../../../src/store/guard-domain.ts'
import { GuardError } from '../../../src/store/guard-error.ts'
import { createGuard, MAX_UNSIGNED, openGuard, type SignGuard } from '../../../src/store/sign-guard.ts'
import type { InterchangeVectors } from '../../vectors/guard-interchange.ts'
import { GUARD_DOMAIN, intentAfter, intentsAfter, signatureOf } from './guard-samples.ts'
import { temporaryFolder, thrownBy } from './support.ts'

const START = { number: 0, hash: ZERO_HASH }

const vectors: InterchangeVectors & {
  domain: { clusterId: string; chain: string; generation: string; start: { number: string; parent: string } }
} = JSON.parse(readFileSync(`${import.meta.dirname}/../../vectors/guard-interchange.json`, 'utf8'))

const vectorDomain: GuardDomain = {
  clusterId: fromHex(vectors.domain.clusterId),
  chain: Number(vectors.domain.chain),
  generation: Number(vectors.domain.generation),
  start: { number: Number(vectors.domain.start.number), parent: fromHex(vectors.domain.start.parent) },
}

function newGuard(domain: GuardDomain = GUARD_DOMAIN): SignGuard {
  const path = join(temporaryFolder(), 'guard.sqlite')
  createGuard(path, domain)
  const guard = openGuard(path, domain)
  onTestFinished(() => guard.close())
  return guard
}

function resultOf(guard: SignGuard, document: unknown): string {
  try {
    return guard.import(document, 'vector') ? 'risen' : 'unchanged'
  } catch (error) {
    if (error instanceof GuardError) return error.code
    throw error
  }
}

function describeGuard(guard: SignGuard): object {
  const { last, floor, domain } = guard
  return {
    last: last.number < domain.start.number ? null : { number: String(last.number), hash: toHex(last.hash) },
    floor: String(floor),
  }
}

describe('conformance vectors', () => {
  test.each(vectors.cases.map((each) => [each.name, each] as const))('%s', (_, { steps, after }) => {
    const guard = newGuard(vectorDomain)
    for (const { document, result } of steps) expect(resultOf(guard, document)).toBe(result)
    expect(describeGuard(guard)).toEqual(after)
    guard.close()
    const reopened = openGuard(guard.path, vectorDomain)
    onTestFinished(() => reopened.close())
    expect(describeGuard(reopened)).toEqual(after)
    // Whatever was imported, the guard's own export is a good document that changes nothing.
    expect(reopened.import(reopened.export())).toBe(false)
  })
})

describe('moving a guard', () => {
  test('the new machine signs on where the old one stopped, and signs anew exactly what was unsigned', () => {
    const old = newGuard()
    const intents = intentsAfter(START, 5)
    old.intend(intents)
    old.signed([1, 2, 4].map((number) => ({ number, signature: signatureOf(String(number)) })))
    const document = JSON.parse(JSON.stringify(old.export()))

    const path = join(temporaryFolder(), 'guard.sqlite')
    createGuard(path, GUARD_DOMAIN, { document, source: 'export.json' })
    const moved = openGuard(path, GUARD_DOMAIN)
    onTestFinished(() => moved.close())
    expect(moved.last).toEqual(old.last)
    expect(moved.floor).toBe(3)
    expect(moved.unsigned()).toEqual(old.unsigned())
    expect(moved.get(4)?.signature).toEqual(signatureOf('4'))
    expect(thrownBy(() => moved.intend([intentAfter(START, 'fork')]))).toMatchObject({ code: 'below-floor' })
    moved.intend([intentAfter(moved.last)])
    expect(moved.last.number).toBe(6)
  })

  test('init from a bad document makes no guard at all', () => {
    const path = join(temporaryFolder(), 'guard.sqlite')
    const document = { ...newGuard().export(), version: '9' }
    expect(thrownBy(() => createGuard(path, GUARD_DOMAIN, { document, source: 'export.json' }))).toMatchObject({
      code: 'bad-interchange',
      message: expect.stringContaining('export.json'),
    })
    expect(thrownBy(() => openGuard(path, GUARD_DOMAIN))).toMatchObject({ code: 'missing' })
  })

  test('what was unsigned here is dropped when the other guard went on beyond a gap', () => {
    const [stale, live] = [newGuard(), newGuard()]
    const intents = intentsAfter(START, 6)
    stale.intend(intents.slice(0, 2))
    live.intend([...intents.slice(0, 1), ...intentsAfter({ number: 1, hash: intents[0]?.hash ?? ZERO_HASH }, 5, 'fork')])
    live.signed([1, 2, 3, 4, 5, 6].map((number) => ({ number, signature: signatureOf(String(number)) })))
    expect(stale.import(live.export())).toBe(true)
    expect(stale.unsigned()).toEqual([])
    expect(stale.last).toEqual(live.last)
  })

  test('an export is bounded', () => {
    const guard = newGuard()
    for (let round = 0; round < 3; round++) {
      const intents = intentsAfter(guard.last, MAX_UNSIGNED - 1)
      guard.intend(intents)
      // Position 1 stays unsigned.
      guard.signed(intents.slice(round === 0 ? 1 : 0).map(({ header }) => ({ number: header.number, signature: signatureOf('any') })))
    }
    expect(thrownBy(() => guard.export())).toMatchObject({ code: 'unsigned-backlog', number: 1 })
    guard.signed([{ number: 1, signature: signatureOf('1') }])
    expect(guard.export().records).toHaveLength(1)
  })
})
