import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeRlp } from '../../../src/chain/rlp.ts'
import { concatBytes, fromHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { ZERO_INBOX_ROW } from '../../../src/protocol/row.ts'
import { hashBatch } from '../../../src/protocol/statements.ts'
import { decodeEvidence } from '../../../src/wire/evidence.ts'
import { testKey } from '../../vectors/keys.ts'
import { cluster, genesis, named, sampleConfiguration, sampleMember, sampleParameters } from '../../vectors/samples.ts'
import type { HonestChain } from '../protocol/honest-cluster.ts'
import { laneOf, ProsecutingNode, T, threeChains } from './prosecution-bench.ts'

/** A started node and three chains of which it has seen `blocks` blocks each, in one second. */
function bench(options: ConstructorParameters<typeof ProsecutingNode>[0] = {}) {
  const node = new ProsecutingNode(options)
  const chains = threeChains(options.configuration ?? genesis)
  node.accuser.start()
  const produce = (chain: HonestChain, plan: Partial<Parameters<HonestChain['produce']>[0]> = {}) => {
    const block = chain.produce({ now: T + 1, ...plan })
    expect(node.offer(block.openable)).toBe('new')
    return block
  }
  return { node, chains, produce, a: chains[0], b: chains[1], c: chains[2] }
}

const A = 7_001
const B = 7_002

describe('evidence from what the ledger sees', () => {
  it('two headers of one number', () => {
    const { node, a, produce } = bench()
    produce(a)
    const other = a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 })
    produce(a)
    expect(node.offer(other.openable)).toBe('conflict')
    expect(node.forms).toEqual(['equivocation'])
    expect(node.exposed).toEqual([{ accused: A, kind: 'equivocation', from: 2 }])
    expect(node.published).toHaveLength(1)
    expect(decodeEvidence(node.published[0] as Uint8Array).form).toBe('equivocation')
  })

  it('an adjacent header without parent link', () => {
    const { node, a, produce } = bench()
    produce(a)
    expect(node.offer(a.seal({ outbox: [], inbox: [] }, [], { parent: named('elsewhere') }).openable)).toBe('conflict')
    expect(node.forms).toEqual(['regressHeader'])
    expect(node.exposed).toEqual([{ accused: A, kind: 'regress', from: 1 }])
  })

  it('time that goes back', () => {
    const { node, a, produce } = bench()
    produce(a)
    expect(node.offer(a.seal({ outbox: [], inbox: [] }, [], { time: T }).openable)).toBe('new')
    expect(node.forms).toEqual(['regressHeader'])
  })

  it('an outbox row that goes back', () => {
    const { node, a, produce } = bench()
    produce(a, { sends: [{ index: 2 }] })
    const row = a.log.outboxRow(2)
    produce(a, { sends: [{ index: 2 }, { index: 3 }] })
    expect(node.offer(a.seal({ outbox: [{ index: 2, row }], inbox: [] }).openable)).toBe('new')
    expect(node.forms).toEqual(['regressOutbox'])
    expect(node.exposed).toEqual([{ accused: A, kind: 'regress', from: 3 }])
  })

  it('an inbox row that changes at its number', () => {
    const { node, a, b, produce } = bench()
    produce(a)
    produce(b, { includes: [{ source: a, number: 1 }] })
    const row = { ...b.log.inboxRow(1), head: named('another') }
    node.offer(b.seal({ outbox: [], inbox: [{ index: 1, row }] }).openable)
    expect(node.forms).toEqual(['regressInbox'])
    expect(node.exposed).toEqual([{ accused: B, kind: 'regress', from: 2 }])
  })

  it('a block past its gate: by the row that sets it', () => {
    const { node, a, b, c, produce } = bench()
    produce(b, { now: T + 9 })
    produce(c, { now: T + 5 })
    const inbox = [b, c].map((source) => ({
      index: source.member.index,
      row: { ...ZERO_INBOX_ROW, number: 1, head: source.log.head.hash, time: source.time },
    }))
    node.offer(a.seal({ outbox: [], inbox }, [], { time: T + 18 }).openable)
    expect(node.forms).toEqual(['outOfSync'])
    const [evidence] = node.published.map(decodeEvidence)
    expect(evidence).toMatchObject({ form: 'outOfSync', source: 7_003 })
  })

  it('more sent than held', () => {
    const { node, a, produce } = bench()
    produce(a, { sends: [{ index: 3 }] })
    const { row, bodies } = laneOf(a, 2, [{ value: genesis.members[0]?.credit ?? 0n }])
    node.offer(a.seal({ outbox: [{ index: 2, row }], inbox: [] }, [bodies]).openable)
    expect(node.forms).toEqual(['overdrawn'])
  })

  it.each([
    ['a kind', { kind: 7 }, 'badLaneMessage'],
    ['too much data', { data: new Uint8Array(8_193) }, 'badLaneMessage'],
    ['too much gas', { gasLimit: 10_000_001n }, 'badLaneMessage'],
    ['a later time', { sentAt: T + 2 }, 'badLaneMessage'],
    ['an earlier time', { sentAt: T }, 'badLaneTime'],
  ] as const)('a message with %s, amid others', (_, fields, form) => {
    const { node, a, produce } = bench()
    produce(a, { sends: [{ index: 2 }] })
    const { row, bodies } = laneOf(a, 2, [{}, fields, {}])
    expect(node.offer(a.seal({ outbox: [{ index: 2, row }], inbox: [] }, [bodies]).openable)).toBe('new')
    expect(node.forms).toEqual([form])
    expect(node.exposed).toMatchObject([{ accused: A, kind: 'badLane' }])
  })

  it.each([0, 2])('a message with nonce %i where 1 is due', (nonce) => {
    const { node, a, produce } = bench()
    produce(a, { sends: [{ index: 2 }] })
    const { row, bodies } = laneOf(a, 2, [{ nonce }])
    expect(node.offer(a.seal({ outbox: [{ index: 2, row }], inbox: [] }, [bodies]).openable)).toBe('new')
    expect(node.forms).toEqual(['badLaneMessage'])
    expect(node.exposed).toMatchObject([{ accused: A, kind: 'badLane' }])
  })

  it('a first block with a message of an earlier time proves nothing, and accuses nobody', () => {
    const { node, a } = bench()
    const { row, bodies } = laneOf(a, 2, [{ sentAt: T }])
    node.offer(a.seal({ outbox: [{ index: 2, row }], inbox: [] }, [bodies], { time: T + 1 }).openable)
    expect(node.ledger.log(A)?.hold?.reason).toBe('violation')
    expect(node.exposed).toEqual([])
    expect(node.doubts).toEqual([])
  })

  it('more of a second than the quota, over several blocks', () => {
    const { node, a, produce } = bench()
    produce(a, { now: T, sends: [{ index: 2 }] })
    for (let block = 0; block < 3; block++) produce(a, { sends: [{ index: 2, message: { gasLimit: 2_000_000n } }] })
    const { row, bodies } = laneOf(a, 2, [{}, { gasLimit: 6_000_000n }])
    expect(node.offer(a.seal({ outbox: [{ index: 2, row }], inbox: [] }, [bodies], { time: T + 1 }).openable)).toBe('new')
    expect(node.forms).toEqual(['badLaneQuota'])
    const [evidence] = node.published.map(decodeEvidence)
    // No more than is needed: the last five, which together are above the quota.
    expect(evidence?.form === 'badLaneQuota' && evidence.messages.map(({ nonce }) => nonce)).toEqual([2, 3, 4, 5])
  })

  it('a lane that grows in one block by more than any second allows, without bodies', () => {
    const { node, a, produce } = bench()
    produce(a, { sends: [{ index: 2 }] })
    const row = { count: 258, acc: named('whatever'), value: 5n }
    expect(node.offer(a.seal({ outbox: [{ index: 2, row }], inbox: [] }).openable)).toBe('bodies-missing')
    expect(node.forms).toEqual(['badLaneGrowth'])
    expect(node.exposed).toEqual([{ accused: A, kind: 'badLane', from: 2 }])
  })

  it.each([
    ['a message too many', { count: 2 }],
    ['another accumulator', { acc: named('invented') }],
    ['more value', { value: 99n }],
    ['another time', { time: T }],
  ])('a report of %s, whichever header comes first', (_, change) => {
    for (const reportFirst of [false, true]) {
      const { node, a, b } = bench()
      const block = a.produce({ now: T + 1, sends: [{ index: 2 }] })
      const row = { number: 1, head: block.hash, time: T + 1, ...a.log.outboxRow(2), ...change }
      const report = b.seal({ outbox: [], inbox: [{ index: 1, row }] }, [], { time: T + 1 })
      const order = reportFirst ? [report, block] : [block, report]
      for (const { openable } of order) expect(node.offer(openable)).toBe('new')
      expect(node.forms).toEqual(['misreport'])
      expect(node.exposed).toEqual([{ accused: B, kind: 'misreport', from: 1 }])
    }
  })

  it.each([
    ['true', {}, []],
    ['false', { value: 99n }, ['misreport']],
  ])('a %s report of a header that was accepted before the start of this run', (_, change, forms) => {
    const before = new ProsecutingNode()
    const [a, b] = threeChains()
    const first = a.produce({ now: T + 1, sends: [{ index: 2 }] })
    for (const { openable } of [first, a.produce({ now: T + 1 })]) before.offer(openable)
    const node = new ProsecutingNode({ history: before.history })
    node.accuser.start()
    const row = { number: 1, head: first.hash, time: T + 1, ...a.log.outboxRow(2), ...change }
    expect(node.offer(b.seal({ outbox: [], inbox: [{ index: 1, row }] }, [], { time: T + 1 }).openable)).toBe('new')
    expect(node.forms).toEqual(forms)
  })

  it('is made once for a kind: neither more lies nor a restart repeat it', () => {
    const history = bench().node.history
    const { node, a, produce } = bench({ history })
    produce(a)
    const others = [2, 3, 4].map((seconds) => a.seal({ outbox: [], inbox: [] }, [], { time: T + seconds }))
    produce(a)
    for (const { openable } of others) node.offer(openable)
    expect(node.forms).toEqual(['equivocation'])
    const again = new ProsecutingNode({ history })
    again.accuser.start()
    expect(again.exposed).toHaveLength(1)
    expect(again.forms).toEqual([])
  })

  it('is made after a restart, if the run before crashed between contradiction and evidence', () => {
    const before = new ProsecutingNode()
    const [a] = threeChains()
    before.offer(a.produce({ now: T + 1 }).openable)
    const twin = a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 })
    before.offer(a.produce({ now: T + 1 }).openable)
    before.offer(twin.openable)
    before.offer(a.seal({ outbox: [], inbox: [] }, [], { parent: named('elsewhere') }).openable)
    expect(before.exposed).toEqual([])
    const after = new ProsecutingNode({ history: before.history })
    after.accuser.start()
    expect(after.forms.toSorted()).toEqual(['equivocation', 'regressHeader'])
  })

  it('waits for a disk that refuses it, and never throws into the ledger', () => {
    const { node, a, produce } = bench()
    produce(a)
    const twin = a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 })
    produce(a)
    const put = node.history.putEvidence.bind(node.history)
    node.history.putEvidence = () => {
      throw new Error('disk full')
    }
    expect(node.offer(twin.openable)).toBe('conflict')
    expect(node.troubles).toHaveLength(1)
    node.accuser.tick()
    expect(node.published).toEqual([])
    node.history.putEvidence = put
    node.accuser.tick()
    expect(node.forms).toEqual(['equivocation'])
    expect(node.published).toHaveLength(1)
    expect(node.troubles.at(-1)).toBeUndefined()
    node.accuser.tick()
    expect(node.published).toHaveLength(1)
  })

  it('is stored and shown against a member of its own', () => {
    const { node, a, produce } = bench({ homes: [A] })
    produce(a)
    const twin = a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 })
    produce(a)
    node.offer(twin.openable)
    expect(node.exposed).toEqual([{ accused: A, kind: 'equivocation', from: 2 }])
  })
})

describe('evidence from the parent and from own nodes', () => {
  it('a batch that does not open', () => {
    const { node, a, produce } = bench()
    produce(a, { sends: [{ index: 2 }] })
    const { openable } = produce(a)
    const frames = concatBytes(ZERO_HASH, Uint8Array.of(0), fromHex('0x1234'))
    const digest = hashBatch(cluster, { chain: A, number: 2, framesHash: keccak256(frames) })
    const batch = { header: openable, batchSignature: testKey(`sequencer ${A}`).sign(digest), frames }
    expect(node.maker.fromLie({ type: 'bad-batch', batch, previous: undefined })?.conviction).toMatchObject({
      kind: 'badBatch',
      accused: A,
    })
    // The frames that a header before is said to precede must name it.
    expect(node.maker.fromLie({ type: 'bad-batch', batch, previous: node.history.rowsAt(A, 0, 1) })).toBeUndefined()
    expect(node.doubts.map(({ error }) => error.code)).toEqual(['bad-proof'])
  })

  /** RLP of a block header that only evidence looks at. */
  const blockRlp = (fields: { parent?: Uint8Array; stateRoot?: Uint8Array; number?: number; time?: number }) =>
    encodeRlp([
      ...[fields.parent ?? ZERO_HASH, named('uncles'), new Uint8Array(20), fields.stateRoot ?? named('state'), named('t'), named('r')],
      ...[
        new Uint8Array(256),
        0,
        fields.number ?? 1,
        30_000_000,
        0,
        fields.time ?? T + 1,
        new Uint8Array(),
        named('mix'),
        new Uint8Array(8),
      ],
    ])

  it('a block that is another, and one of another fork', () => {
    const { node, a, produce } = bench()
    produce(a)
    const block = blockRlp({ number: 2, parent: named('fork'), stateRoot: named('honest') })
    const { openable, hash } = a.seal({ outbox: [], inbox: [] }, [], { blockHash: keccak256(block), stateRoot: named('false') })
    node.offer(openable)
    const position = { chain: A, generation: 0, number: 2, hash, block }
    expect(node.maker.fromFinding({ type: 'block', ...position })?.conviction.kind).toBe('blockMismatch')
    expect(node.maker.fromFinding({ type: 'parent', ...position })?.evidence.form).toBe('blockParent')
    node.accuser.find({ type: 'block', ...position })
    expect(node.exposed).toEqual([{ accused: A, kind: 'blockMismatch', from: 2 }])
    // A node that shows another block than the named one: it lies, or it was asked for another.
    const lie = blockRlp({ number: 9 })
    expect(node.maker.fromFinding({ type: 'block', ...position, block: lie })).toBeUndefined()
    expect(node.maker.fromFinding({ type: 'block', ...position, number: 99 })).toBeUndefined()
    expect(node.doubts).toHaveLength(1)
    // Of another header for the same position, which a batch brought: the accepted one is not to blame for it.
    expect(node.maker.fromFinding({ type: 'block', ...position, hash: named('twin') })).toBeUndefined()
    expect(node.doubts).toHaveLength(1)
  })

  it('a row that storage does not hold', () => {
    const { node, a, b, produce } = bench()
    produce(b)
    const empty = fromHex('0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421')
    const { row, bodies } = laneOf(a, 2, [{}])
    const inbox = [{ index: 2, row: { ...ZERO_INBOX_ROW, number: 1, head: b.log.head.hash, time: T + 1 } }]
    const { openable, hash } = a.seal({ outbox: [{ index: 2, row }], inbox }, [bodies], { time: T + 1, stateRoot: empty })
    node.offer(openable)
    const position = { chain: A, generation: 0, number: 1, hash, index: 2 }
    const outbox = node.maker.fromFinding({ type: 'outbox', ...position, storage: { account: [], slots: [[], []] } })
    expect(outbox?.conviction).toMatchObject({ kind: 'storageMismatch', accused: A })
    const inboxMade = node.maker.fromFinding({ type: 'inbox', ...position, storage: { account: [], slots: [[], [], []] } })
    expect(inboxMade?.evidence.form).toBe('storageInbox')
    // A row that storage confirms, and a proof that is none.
    expect(node.maker.fromFinding({ type: 'outbox', ...position, index: 3, storage: { account: [], slots: [[], []] } })).toBeUndefined()
    expect(
      node.maker.fromFinding({ type: 'outbox', ...position, storage: { account: [fromHex('0x80')], slots: [[], []] } }),
    ).toBeUndefined()
    expect(
      node.maker.fromFinding({ type: 'outbox', ...position, hash: named('twin'), storage: { account: [], slots: [[], []] } }),
    ).toBeUndefined()
  })
})

describe('honest members', () => {
  it('are never accused, whatever the order in which their headers come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ chain: fc.nat(2), include: fc.nat(2), send: fc.nat(2), step: fc.nat(3), gas: fc.nat(3_000_000) }), {
          maxLength: 30,
        }),
        fc.infiniteStream(fc.nat(1_000_000)),
        (plans, random) => {
          const parameters = { ...sampleParameters, quotaMessages: 8 }
          const configuration = sampleConfiguration({ parameters, members: [sampleMember(1), sampleMember(2), sampleMember(3)] })
          const { node, chains } = bench({ configuration })
          let now = T
          const frames = plans.map(({ chain, include, send, step, gas }) => {
            now += step
            const self = chains[chain] as HonestChain
            const source = chains[include] as HonestChain
            const newest = source.log.head.number
            const includes = source === self || newest <= self.included(source) ? [] : [{ source, number: newest }]
            const sends = send === chain ? [] : [{ index: send + 1, message: { gasLimit: BigInt(gas % 2_000_000) } }]
            try {
              return self.produce({ now, includes, sends }).openable
            } catch {
              return self.produce({ now: Math.max(now, self.time) }).openable // above the quota: the chain would not have sent it
            }
          })
          for (let pass = 0; pass < 2; pass++) {
            const left = [...frames]
            while (left.length > 0) node.offer(left.splice((random.next().value ?? 0) % left.length, 1)[0] as never)
          }
          expect(node.exposed).toEqual([])
          expect(node.doubts).toEqual([])
          expect(node.events.filter(({ type }) => type === 'violation' || type === 'misreport' || type === 'conflict')).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })
})
