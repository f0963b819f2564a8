import { describe, expect, test } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import {
  activeMembers,
  checkConfiguration,
  hashConfiguration,
  laneQuotaGas,
  MemberStatus,
  memberByChain,
  memberByIndex,
} from '../../../src/protocol/configuration.ts'
import { configurationCases } from '../../vectors/configuration.ts'
import { domain, genesis, sampleConfiguration, sampleMember, sampleParameters } from '../../vectors/samples.ts'
import { expectRefusal } from './refusal.ts'

describe('rules for a configuration', () => {
  test.each(configurationCases.filter(({ rule }) => rule === ''))('valid: $name', ({ configuration }) => {
    checkConfiguration(configuration, domain.parentChain)
  })

  test.each(configurationCases.filter(({ rule }) => rule !== ''))('$rule: $name', ({ configuration }) => {
    expectRefusal(() => checkConfiguration(configuration, domain.parentChain), 'bad-configuration')
  })

  test('255 members are valid', () => {
    const members = Array.from({ length: 255 }, (_, i) => sampleMember(i + 1, { gasPerSecond: 10n ** 9n }))
    checkConfiguration(sampleConfiguration({ members }), domain.parentChain)
  })

  test('index 256 is no leaf', () => {
    const members = [sampleMember(1), sampleMember(256)]
    expectRefusal(() => checkConfiguration(sampleConfiguration({ members }), domain.parentChain), 'bad-configuration', /256/)
  })
})

describe('hash of a configuration', () => {
  const base = toHex(hashConfiguration(genesis))
  const other = (value: unknown): unknown => {
    if (typeof value === 'number') return value + 1
    if (typeof value === 'bigint') return value + 1n
    if (value instanceof Uint8Array) return value.map((byte) => byte ^ 1)
    return ['other']
  }

  test('depends on every parameter', () => {
    const hashes = Object.entries(sampleParameters).map(([field, value]) =>
      toHex(hashConfiguration({ ...genesis, parameters: { ...sampleParameters, [field]: other(value) } })),
    )
    expect(new Set([base, ...hashes]).size).toBe(Object.keys(sampleParameters).length + 1)
  })

  test('depends on every field of every member, and their order', () => {
    const [first, second, third] = genesis.members
    if (first === undefined || second === undefined || third === undefined) throw new Error('three members expected')
    const hashes = Object.entries(second).map(([field, value]) =>
      toHex(hashConfiguration({ ...genesis, members: [first, { ...second, [field]: other(value) }, third] })),
    )
    const reordered = toHex(hashConfiguration({ ...genesis, members: [second, first, third] }))
    expect(new Set([base, reordered, ...hashes]).size).toBe(Object.keys(second).length + 2)
  })

  test.each([
    ['index', 256],
    ['depth', 65_536],
    ['generation', 2 ** 32],
    ['gasPrice', 2n ** 64n],
    ['credit', 2n ** 96n],
    ['chain', 2 ** 53],
  ])('refuses %s = %s', (field, value) => {
    expectRefusal(() => hashConfiguration({ ...genesis, members: [{ ...sampleMember(1), [field]: value }] }), 'malformed', RegExp(field))
  })
})

test('members by chain, by index, active ones', () => {
  const configuration = sampleConfiguration({ members: [sampleMember(1), sampleMember(4, { status: MemberStatus.suspended })] })
  expect(memberByChain(configuration, 7_004)?.index).toBe(4)
  expect(memberByChain(configuration, 7_002)).toBeUndefined()
  expect(memberByIndex(configuration, 4)?.chain).toBe(7_004)
  expect(memberByIndex(configuration, 0)).toBeUndefined()
  expect(activeMembers(configuration).map(({ index }) => index)).toEqual([1])
})

test('all quotas and one largest header fit the capacity of a destination', () => {
  for (const count of [1, 2, 3, 4, 10, 50]) {
    const members = Array.from({ length: count }, (_, i) => sampleMember(i + 1))
    const [destination] = members
    if (destination === undefined) throw new Error('a member expected')
    const quota = laneQuotaGas(sampleConfiguration({ members }), destination)
    expect(quota * BigInt(Math.max(1, count - 1)) + quota).toBeLessThanOrEqual(destination.gasPerSecond)
  }
})
