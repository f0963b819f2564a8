import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeRlp } from '../../../../src/chain/rlp.ts'
import { createNativeVerifier } from '../../../../src/node/keys/native-verifier.ts'
import { AbiWords } from '../../../../src/protocol/abi-words.ts'
import { planBatch } from '../../../../src/protocol/batch-plan.ts'
import { type Bytes32, toHex } from '../../../../src/protocol/bytes.ts'
import type { Member } from '../../../../src/protocol/configuration.ts'
import {
  type Evidence,
  EvidenceError,
  type EvidenceForm,
  KIND_OF_FORM,
  type LanePath,
  type ProvenRow,
  type StorageProof,
} from '../../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../../src/protocol/evidence/judge.ts'
import { inboxSlots, outboxSlots } from '../../../../src/protocol/evidence/storage-mismatch.ts'
import type { OpenableHeader, SignedHeader } from '../../../../src/protocol/frame.ts'
import { hashHeader } from '../../../../src/protocol/header.ts'
import { keccak256 } from '../../../../src/protocol/keccak.ts'
import { appendMessage } from '../../../../src/protocol/lane.ts'
import type { LogState } from '../../../../src/protocol/log-state.ts'
import { hashMessage, type Message } from '../../../../src/protocol/message.ts'
import { type InboxRow, type OutboxRow, ZERO_OUTBOX_ROW } from '../../../../src/protocol/row.ts'
import { hashBatch } from '../../../../src/protocol/statements.ts'
import { configurationsOf, NO_PATH, one } from '../../../vectors/evidence/lab.ts'
import { testKey } from '../../../vectors/keys.ts'
import { cluster, genesis, named, GENESIS_TIME as T } from '../../../vectors/samples.ts'
import { Trie } from '../../../vectors/trie.ts'
import { HonestChain, startOf } from '../honest-cluster.ts'

// No honest member is ever convicted: whatever an honest cluster has signed, shown in whatever way, under any form.

const context = { configurations: configurationsOf(one), verifier: createNativeVerifier() }

const step = fc.record({
  chain: fc.nat(2),
  seconds: fc.nat(4),
  includes: fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 2 }),
  sends: fc.array(fc.nat(2), { maxLength: 3 }),
})
const steps = fc.array(step, { minLength: 4, maxLength: 14, size: 'max' })
type Steps = typeof steps extends fc.Arbitrary<infer S> ? S : never

function run(all: Steps): readonly HonestChain[] {
  const chains = [1, 2, 3].map((index) => new HonestChain(index))
  let now = T
  for (const { chain, seconds, includes, sends } of all) {
    now += seconds
    const self = chains[chain] as HonestChain
    const sources = new Map(includes)
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

/** A header with everything that can be said of it. */
interface Point {
  readonly signed: SignedHeader
  readonly state: LogState
}

function points(chain: HonestChain): readonly Point[] {
  const log = startOf(chain.member)
  return chain.blocks.map(({ openable, hash }) => {
    log.commit(log.open(openable, hash, genesis))
    return { signed: { header: openable.header, signature: openable.signature }, state: log.copy() }
  })
}

const outAt = ({ state }: Point, index: number): ProvenRow<OutboxRow> => ({
  index,
  row: state.outboxRow(index),
  proof: state.proveOutbox(index),
})
const inAt = ({ state }: Point, index: number): ProvenRow<InboxRow> => ({
  index,
  row: state.inboxRow(index),
  proof: state.proveInbox(index),
})

function messagesOf(chain: HonestChain, index: number): readonly Message[] {
  return chain.blocks.flatMap(({ openable }) => openable.lanes.find((lane) => lane.index === index)?.messages ?? [])
}

/** The path of a lane between two counts. */
function pathOf(messages: readonly Message[], from: number, to: number): LanePath {
  let row = ZERO_OUTBOX_ROW
  let acc = row.acc
  const pathSteps: LanePath['steps'][number][] = []
  for (const message of messages.slice(0, to)) {
    if (row.count === from) acc = row.acc
    row = appendMessage(row, message)
    if (row.count > from) pathSteps.push({ hash: hashMessage(message), value: row.value })
  }
  if (row.count === from) acc = row.acc
  return { acc, steps: pathSteps }
}

/** Every piece of evidence that could be made of an honest cluster, each artefact where it belongs. */
function* accusations(chains: readonly HonestChain[]): Generator<Evidence> {
  const all = chains.map((chain) => ({ chain, points: points(chain) }))
  for (const { chain, points: own } of all) {
    const others = genesis.members.filter((member) => member.index !== chain.member.index)
    for (const [i, point] of own.entries()) {
      const header = point.signed
      yield { form: 'equivocation', first: header, second: header }
      yield { form: 'overdrawn', header, ...point.state.allRows }
      for (const member of others) yield* atHeader(chain, point, member, chains)
      for (const [j, before] of own.slice(0, i).entries()) {
        yield { form: 'regressHeader', earlier: before.signed, later: header }
        for (const member of others) yield* between(chain, before, point, member, j + 1 === i, chains)
      }
    }
  }
}

function* atHeader(chain: HonestChain, point: Point, other: Member, chains: readonly HonestChain[]): Generator<Evidence> {
  const header = point.signed
  const row = outAt(point, other.index)
  const messages = messagesOf(chain, other.index).slice(0, row.row.count)
  yield { form: 'outOfSync', header, source: other.chain, row: inAt(point, other.index) }
  for (const [nonce, message] of messages.entries()) {
    const own = { form: 'badLaneMessage', header, destination: other.chain, row, message } as const
    yield { ...own, path: pathOf(messages, nonce, messages.length), position: 0 }
    if (nonce > 0) yield { ...own, path: pathOf(messages, nonce - 1, messages.length), position: 1 }
  }
  const first = messages.findIndex(({ sentAt }) => sentAt === header.header.time)
  if (first >= 0) {
    const path = pathOf(messages, first, messages.length)
    yield { form: 'badLaneQuota', header, destination: other.chain, row, path, messages: messages.slice(first) }
  }
  const included = point.state.inboxRow(other.index)
  const source = chains[other.index - 1]
  const named = source === undefined || included.number === 0 ? undefined : points(source)[included.number - 1]
  if (named !== undefined) {
    const sourceRow = outAt(named, chain.member.index)
    yield { form: 'misreport', header, source: other.chain, row: inAt(point, other.index), sourceHeader: named.signed.header, sourceRow }
  }
}

function* between(
  chain: HonestChain,
  before: Point,
  point: Point,
  other: Member,
  adjacent: boolean,
  chains: readonly HonestChain[],
): Generator<Evidence> {
  const [earlier, later] = [before.signed, point.signed]
  const [earlierOut, laterOut] = [outAt(before, other.index), outAt(point, other.index)]
  const messages = messagesOf(chain, other.index)
  const grown = pathOf(messages, earlierOut.row.count, laterOut.row.count)
  for (const path of [NO_PATH, grown]) yield { form: 'regressOutbox', earlier, later, earlierRow: earlierOut, laterRow: laterOut, path }
  const [earlierIn, laterIn] = [inAt(before, other.index), inAt(point, other.index)]
  const source = chains[other.index - 1] as HonestChain
  const received = pathOf(messagesOf(source, chain.member.index), earlierIn.row.count, laterIn.row.count)
  for (const path of [NO_PATH, received]) yield { form: 'regressInbox', earlier, later, earlierRow: earlierIn, laterRow: laterIn, path }
  yield { form: 'badLaneGrowth', previous: earlier, header: later, previousRow: earlierOut, row: laterOut }
  if (!adjacent) return
  for (let nonce = earlierOut.row.count; nonce < laterOut.row.count; nonce++) {
    const path = pathOf(messages, nonce, laterOut.row.count)
    const message = messages[nonce] as Message
    yield { form: 'badLaneTime', previous: earlier, header: later, previousRow: earlierOut, row: laterOut, path, message }
  }
}

function verdict(evidence: Evidence): string {
  try {
    return `convicts: ${judgeEvidence(evidence, context).detail}`
  } catch (error) {
    if (error instanceof EvidenceError) return error.code
    throw error
  }
}

test('nothing that an honest cluster signed proves anything', () => {
  const seen = new Set<EvidenceForm>()
  fc.assert(
    fc.property(steps, (plan) => {
      for (const evidence of accusations(run(plan))) {
        const code = verdict(evidence)
        if (code === 'not-proven') seen.add(evidence.form)
        // A path that is not needed, or of no steps, is out of form; all else fits, and contradicts nothing.
        else expect([evidence.form, code]).toEqual([expect.stringMatching(/^regress(Outbox|Inbox)$/), 'malformed'])
      }
    }),
    { numRuns: 12 },
  )
  expect([...seen].sort()).toEqual(
    Object.keys(KIND_OF_FORM)
      .filter((form) => !/^(block|storage|badBatch|doubleEnact)/.test(form))
      .sort(),
  )
})

// Blocks and storage: the same logs on chains with real blocks and tries

interface Mined extends Point {
  readonly block: Uint8Array
  readonly state: LogState
  readonly prove: (slots: readonly number[]) => StorageProof
}

const slotKey = (slot: number): Bytes32 => keccak256(new AbiWords(1).uint(slot, 10_000, 'slot').bytes)

/** The storage of a Messenger with these rows; the quota used stands beside count and value. */
function storageOf({ outbox, inbox }: LogState): Trie {
  const slots = new Map<number, bigint>()
  const set = (all: readonly number[], values: readonly bigint[]) => all.forEach((slot, i) => void slots.set(slot, values[i] ?? 0n))
  for (const [index, { acc, count, value }] of outbox)
    set(outboxSlots(index), [BigInt(toHex(acc)), BigInt(count) | (value << 48n) | (BigInt(T) << 144n)])
  for (const [index, { acc, number, time, count, value, head }] of inbox) {
    const packed = BigInt(number) | (BigInt(time) << 48n) | (BigInt(count) << 96n) | (value << 144n)
    set(inboxSlots(index), [BigInt(toHex(acc)), packed, BigInt(toHex(head))])
  }
  return new Trie([...slots].filter(([, value]) => value > 0n).map(([slot, value]) => [slotKey(slot), encodeRlp(value)]))
}

/** The log of `chain`, signed once more over blocks that exist. */
function mine(chain: HonestChain): readonly Mined[] {
  let parent = chain.member.startParent
  let parentBlock = named('block 0')
  return points(chain).map(({ signed, state }) => {
    const storage = storageOf(state)
    const account = encodeRlp([1, 0, storage.root, named('code')])
    const accounts = new Trie([
      [keccak256(chain.member.messenger), account],
      ...[1, 2, 3].map((i): [Bytes32, Uint8Array] => [named(`${i}`), account]),
    ])
    const { number, time } = signed.header
    const fields = new Array<Uint8Array | number>(17)
      .fill(new Uint8Array(0))
      .with(0, parentBlock)
      .with(3, accounts.root)
      .with(8, number)
      .with(11, time)
    const block = encodeRlp(fields)
    const header = { ...signed.header, parent, blockHash: keccak256(block), stateRoot: accounts.root }
    parent = hashHeader(cluster, header)
    parentBlock = header.blockHash
    const prove = (slots: readonly number[]) => ({
      account: accounts.prove(keccak256(chain.member.messenger)),
      slots: slots.map((slot) => storage.prove(slotKey(slot))),
    })
    return { signed: { header, signature: testKey(`sequencer ${chain.member.chain}`).sign(parent) }, state, block, prove }
  })
}

test('blocks, storage and batches of an honest chain prove nothing', () => {
  fc.assert(
    fc.property(steps, fc.nat(), (plan, from) => {
      for (const chain of run(plan)) {
        const mined = mine(chain)
        for (const [i, point] of mined.entries()) {
          const { signed: header, block, prove } = point
          expect(verdict({ form: 'blockMismatch', header, block })).toBe('not-proven')
          const previous = mined[i - 1]?.signed
          if (previous !== undefined) expect(verdict({ form: 'blockParent', previous, header, block })).toBe('not-proven')
          for (const index of [1, 2, 3, 200]) {
            expect(verdict({ form: 'storageOutbox', header, row: outAt(point, index), storage: prove(outboxSlots(index)) })).toBe(
              'not-proven',
            )
            expect(verdict({ form: 'storageInbox', header, row: inAt(point, index), storage: prove(inboxSlots(index)) })).toBe('not-proven')
          }
        }
        if (chain.blocks.length > 0) expect(verdict(batchOf(chain, from % chain.blocks.length))).toBe('not-proven')
      }
    }),
    { numRuns: 8 },
  )
})

/** What the chain posts after its header `from`. */
function batchOf(chain: HonestChain, from: number): Evidence {
  const own = points(chain)
  const before = own[from - 1]
  const headers: readonly OpenableHeader[] = chain.blocks.slice(from).map(({ openable }) => openable)
  const previous = (before?.state ?? startOf(chain.member)).head.hash
  const planned = planBatch({ previous, headers, configurations: context.configurations })
  if (planned === undefined) throw new Error('nothing was planned')
  const { frames, posted } = planned
  const digest = hashBatch(cluster, { chain: chain.member.chain, number: posted.header.number, framesHash: keccak256(frames) })
  return {
    form: 'badBatch',
    header: posted,
    batchSignature: testKey(`sequencer ${chain.member.chain}`).sign(digest),
    frames,
    previous: before?.signed.header,
    ...(before?.state.allRows ?? { outbox: [], inbox: [] }),
  }
}

// Artefacts where they do not belong

/** Each field of a piece of evidence from any other piece: what a liar can lay together of honest words. */
function shuffle(evidence: Evidence, pool: ReadonlyMap<string, readonly unknown[]>, pick: (count: number) => number): Evidence {
  const fields = Object.entries(evidence).map(([name, value]): [string, unknown] => {
    const others = pool.get(sortOf(value)) ?? []
    return [name, name === 'form' || pick(3) === 0 || others.length === 0 ? value : others[pick(others.length)]]
  })
  return Object.fromEntries(fields) as unknown as Evidence
}

/** Values of one sort may stand for one another: what has the same fields. */
function sortOf(value: unknown): string {
  if (value instanceof Uint8Array) return 'bytes'
  if (Array.isArray(value)) return `list of ${sortOf(value[0])}`
  if (typeof value !== 'object' || value === null) return typeof value
  const row = (value as { row?: object }).row
  return `${Object.keys(value).sort()} ${row === undefined ? '' : Object.keys(row).sort()}`
}

test('honest words laid together in any way prove nothing', () => {
  let shuffled = 0
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat()), (plan, numbers) => {
      const pick = (count: number): number => (numbers.next().value as number) % count
      const all = [...accusations(run(plan))]
      const pool = new Map<string, unknown[]>()
      for (const value of all.flatMap((evidence): unknown[] => Object.values(evidence))) {
        const sort = sortOf(value)
        const others = pool.get(sort) ?? []
        others.push(value)
        pool.set(sort, others)
      }
      for (let i = 0; i < 100; i++) {
        const evidence = shuffle(all[pick(all.length)] as Evidence, pool, pick)
        shuffled++
        expect(verdict(evidence)).toMatch(/^(not-proven|malformed|bad-proof|unknown-member)$/)
      }
    }),
    { numRuns: 12 },
  )
  expect(shuffled).toBeGreaterThan(1_000)
})
