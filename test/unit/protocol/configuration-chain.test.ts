import { beforeEach, describe, expect, test } from 'vitest'
import { concatBytes, equalBytes, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration, MemberStatus } from '../../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import type { Signature } from '../../../src/protocol/signature.ts'
import { hashEnact } from '../../../src/protocol/statements.ts'
import { successorCases } from '../../vectors/configuration.ts'
import { testKey, verifier } from '../../vectors/keys.ts'
import { cluster, domain, GENESIS_TIME, genesis, genesisHash, named, sampleConfiguration, sampleMember } from '../../vectors/samples.ts'
import { expectRefusal } from './refusal.ts'

function chainOf(first: Configuration): ConfigurationChain {
  const chain = new ConfigurationChain({ ...domain, genesis: hashConfiguration(first) }, verifier)
  chain.add({ configuration: first, enactments: [] })
  return chain
}

function enact(configuration: Configuration, ...operators: string[]): Signature[] {
  const digest = hashEnact(cluster, { predecessor: configuration.predecessor, config: hashConfiguration(configuration) })
  return operators.map((name) => testKey(name).sign(digest))
}

const later = (seconds: number, of: Configuration = genesis): Configuration => ({
  ...of,
  predecessor: hashConfiguration(of),
  activation: of.activation + seconds,
})

const ALL = ['operator 7001', 'operator 7002', 'operator 7003']
const next = later(100)

describe('genesis', () => {
  let chain: ConfigurationChain
  beforeEach(() => {
    chain = new ConfigurationChain({ ...domain, genesis: genesisHash }, verifier)
  })

  test('nothing is known before it', () => {
    expect(chain.size).toBe(0)
    expect(chain.after(ZERO_HASH, 10)).toEqual([])
    expectRefusal(() => chain.newest, 'unknown-configuration')
    expectRefusal(() => chain.inForceAt(0), 'unknown-configuration')
    expectRefusal(() => chain.member(genesisHash, 7_001), 'unknown-configuration')
  })

  test('is taken once', () => {
    expect(chain.add({ configuration: genesis, enactments: [] })).toBe(true)
    expect(chain.add({ configuration: genesis, enactments: [] })).toBe(false)
    expect(chain.size).toBe(1)
    expect(toHex(chain.clusterId)).toBe(toHex(cluster))
    expect(chain.member(genesisHash, 7_002).index).toBe(2)
    expectRefusal(() => chain.member(genesisHash, 7_009), 'unknown-member')
    expectRefusal(() => chain.member(named('other'), 7_001), 'unknown-configuration')
  })

  test('of another hash is refused', () => {
    expectRefusal(
      () => chain.add({ configuration: sampleConfiguration({ activation: genesis.activation + 1 }), enactments: [] }),
      'unknown-configuration',
    )
    expect(chain.size).toBe(0)
  })

  test('with a predecessor is refused', () => {
    const odd = sampleConfiguration({ predecessor: named('before') })
    expectRefusal(() => chainOf(odd), 'bad-configuration', /predecessor/)
  })

  test('that no cluster could run by is refused', () => {
    expectRefusal(() => chainOf(sampleConfiguration({ members: [] })), 'bad-configuration')
    const onParent = sampleConfiguration({ members: [sampleMember(1, { chain: domain.parentChain })] })
    expectRefusal(() => chainOf(onParent), 'bad-configuration', /parent/)
  })

  test('carries no enactments: they would be kept and passed on unverified', () => {
    expectRefusal(() => chain.add({ configuration: genesis, enactments: [new Uint8Array(65)] }), 'not-enacted')
  })
})

describe('successor', () => {
  test.each(successorCases.filter(({ rule }) => rule === ''))('valid: $name', ({ predecessor, configuration }) => {
    const chain = chainOf(predecessor)
    expect(chain.add({ configuration, enactments: enact(configuration, 'operator 7001', 'operator 7002') })).toBe(true)
    expect(chain.newest.configuration).toBe(configuration)
  })

  test.each(successorCases.filter(({ rule }) => rule !== ''))('$rule: $name', ({ predecessor, configuration, rule }) => {
    const chain = chainOf(predecessor)
    const enactments = enact(configuration, 'operator 7001', 'operator 7002')
    expectRefusal(() => chain.add({ configuration, enactments }), rule === 'predecessor' ? 'unknown-configuration' : 'bad-configuration')
    expect(chain.size).toBe(1)
  })

  test('broken on its own is refused', () => {
    const broken = { ...next, members: next.members.map((member) => ({ ...member, blockIntervalMs: 0 })) }
    expectRefusal(() => chainOf(genesis).add({ configuration: broken, enactments: enact(broken, ...ALL) }), 'bad-configuration')
  })

  test('of a configuration that has a successor already is refused', () => {
    const chain = chainOf(genesis)
    const fork = later(101)
    chain.add({ configuration: next, enactments: enact(next, ...ALL) })
    expectRefusal(() => chain.add({ configuration: fork, enactments: enact(fork, ...ALL) }), 'unknown-configuration')
  })
})

describe('enactments', () => {
  const add = (enactments: readonly Signature[]) => chainOf(genesis).add({ configuration: next, enactments })

  test.each([[ALL], [ALL.slice(0, 2)], [ALL.slice(1)]])('by %j are enough of three', (operators) => {
    expect(add(enact(next, ...operators))).toBe(true)
  })

  test('by one, or by nobody, are too few of three', () => {
    expectRefusal(() => add(enact(next, 'operator 7001')), 'not-enacted', /1 of 3/)
    expectRefusal(() => add([]), 'not-enacted', /0 of 3/)
  })

  test('one operator counts once', () => {
    expectRefusal(() => add(enact(next, 'operator 7001', 'operator 7001', 'operator 7001')), 'not-enacted', /1 of 3/)
  })

  test('more than there are active members are refused unread', () => {
    expectRefusal(() => add(enact(next, ...ALL, 'operator 7001')), 'not-enacted', /4 enactments by 3/)
  })

  test('half is not a majority', () => {
    const two = sampleConfiguration({ members: [sampleMember(1), sampleMember(2)] })
    const after = later(1, two)
    expectRefusal(() => chainOf(two).add({ configuration: after, enactments: enact(after, 'operator 7001') }), 'not-enacted', /1 of 2/)
    expect(chainOf(two).add({ configuration: after, enactments: enact(after, 'operator 7001', 'operator 7002') })).toBe(true)
  })

  test.each(['stranger', 'sequencer 7001', 'includer 7001'])('by a %s are refused, even beside a majority', (name) => {
    expectRefusal(() => add(enact(next, 'operator 7001', 'operator 7002', name)), 'not-enacted', /no operator/)
  })

  test.each([MemberStatus.joining, MemberStatus.suspended, MemberStatus.left])(
    'by the operator of a member of status %i do not count',
    (status) => {
      const of = sampleConfiguration({ members: [sampleMember(1), sampleMember(2), sampleMember(3, { status })] })
      const after = later(1, of)
      expectRefusal(
        () => chainOf(of).add({ configuration: after, enactments: enact(after, 'operator 7001', 'operator 7003') }),
        'not-enacted',
      )
      expect(chainOf(of).add({ configuration: after, enactments: enact(after, 'operator 7001', 'operator 7002') })).toBe(true)
    },
  )

  test('are judged by the operators of the predecessor, not by the newcomers', () => {
    const members = genesis.members.map((member) => ({ ...member, operator: testKey(`new ${member.chain}`).address }))
    const coup = { ...next, members }
    expectRefusal(() => chainOf(genesis).add({ configuration: coup, enactments: enact(coup, 'new 7001', 'new 7002') }), 'not-enacted')
  })

  test('for another configuration or cluster, or malformed, are refused', () => {
    expectRefusal(() => add(enact(later(7), ...ALL)), 'not-enacted')
    const [first = new Uint8Array()] = enact(next, 'operator 7001')
    expectRefusal(() => add([first.subarray(1)]), 'malformed')
    expectRefusal(() => add([concatBytes(first.subarray(0, 64), Uint8Array.of(1))]), 'malformed')
    expectRefusal(() => add([new Uint8Array(65).fill(27, 64)]), 'bad-signature')
  })

  test('an operator of two members speaks for both', () => {
    const operator = testKey('operator 7001').address
    const of = sampleConfiguration({ members: [sampleMember(1), sampleMember(2, { operator }), sampleMember(3)] })
    const after = later(1, of)
    expect(chainOf(of).add({ configuration: after, enactments: enact(after, 'operator 7001') })).toBe(true)
  })
})

describe('in force', () => {
  const second = later(100)
  const third = later(50, second)
  const alsoThen = later(0, third)
  let chain: ConfigurationChain
  beforeEach(() => {
    chain = chainOf(genesis)
    for (const configuration of [second, third]) chain.add({ configuration, enactments: enact(configuration, ...ALL) })
  })

  test.each<[number, Configuration]>([
    [0, genesis],
    [GENESIS_TIME - 1, genesis],
    [GENESIS_TIME, genesis],
    [GENESIS_TIME + 99, genesis],
    [GENESIS_TIME + 100, second],
    [GENESIS_TIME + 149, second],
    [GENESIS_TIME + 150, third],
    [GENESIS_TIME + 10 ** 9, third],
  ])('at %i', (time, configuration) => {
    expect(chain.inForceAt(time).configuration).toBe(configuration)
    expect(chain.isInForceAt(hashConfiguration(configuration), time)).toBe(true)
    expect(chain.isInForceAt(named('other'), time)).toBe(false)
  })

  test('of two with one activation, the later made', () => {
    chain.add({ configuration: alsoThen, enactments: enact(alsoThen, ...ALL) })
    expect(chain.inForceAt(GENESIS_TIME + 150).configuration).toBe(alsoThen)
    expect(chain.inForceAt(GENESIS_TIME + 149).configuration).toBe(second)
  })

  test('keys of a sequencer: current from a configuration on, retired before it', () => {
    const of = (name: string) => sampleConfiguration({ members: [sampleMember(1, { sequencer: testKey(name).address }), sampleMember(2)] })
    const all = [of('first'), of('second'), of('second'), of('first'), of('third')]
    const linked: Configuration[] = []
    for (const each of all) {
      const last = linked.at(-1)
      linked.push(last === undefined ? each : { ...each, predecessor: hashConfiguration(last), activation: last.activation + 1 })
    }
    const [first, ...others] = linked as [Configuration, ...Configuration[]]
    const kept = chainOf(first)
    for (const configuration of others) kept.add({ configuration, enactments: enact(configuration, 'operator 7001', 'operator 7002') })
    const keys = (from: Uint8Array, chain = sampleMember(1).chain) => {
      const { current, retired } = kept.sequencersOf(chain, from)
      return [current, retired].map((list) =>
        list.map((key) => ['first', 'second', 'third'].find((name) => equalBytes(testKey(name).address, key))),
      )
    }
    const from = (at: number) => keys(hashConfiguration(linked[at] as Configuration))
    expect(from(0)).toEqual([['first', 'second', 'third'], []])
    expect(from(2)).toEqual([['first', 'second', 'third'], []])
    expect(from(3)).toEqual([['first', 'third'], ['second']])
    expect(from(4)).toEqual([['third'], ['first', 'second']])
    // Of a configuration that is not known, nothing is current.
    expect(keys(named('other'))).toEqual([[], ['first', 'second', 'third']])
    expect(keys(hashConfiguration(first), 7_009)).toEqual([[], []])
  })

  test('what comes after a hash, in order, with its enactments', () => {
    const all = [genesis, second, third]
    const listed = (hash: Uint8Array, limit: number) => chain.after(hash, limit).map(({ configuration }) => all.indexOf(configuration))
    expect(listed(ZERO_HASH, 10)).toEqual([0, 1, 2])
    expect(listed(ZERO_HASH, 2)).toEqual([0, 1])
    expect(listed(genesisHash, 10)).toEqual([1, 2])
    expect(listed(hashConfiguration(third), 10)).toEqual([])
    expect(listed(named('other'), 10)).toEqual([])
    const copy = new ConfigurationChain(chain.address, verifier)
    for (const enacted of chain.after(ZERO_HASH, 10)) copy.add(enacted)
    expect(toHex(copy.newest.hash)).toBe(toHex(chain.newest.hash))
  })
})
