import { secp256k1 } from '@noble/curves/secp256k1.js'
import { type Bytes32, concatBytes, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { activeMembers, type Configuration, hashConfiguration, type Member } from '../../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import type { Conviction, Evidence, EvidenceErrorCode, IndexedRow, LanePath, ProvenRow } from '../../../src/protocol/evidence/evidence.ts'
import { ascendingRows, type SignedHeader } from '../../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import type { LaneStep } from '../../../src/protocol/lane.ts'
import { nextAcc } from '../../../src/protocol/lane.ts'
import { hashMessage, type Message } from '../../../src/protocol/message.ts'
import { hashInboxRow, hashOutboxRow, type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import type { Signature } from '../../../src/protocol/signature.ts'
import { hashEnact } from '../../../src/protocol/statements.ts'
import { RowTree } from '../../../src/protocol/tree.ts'
import { type TestKey, testKey, verifier } from '../keys.ts'
import {
  cluster,
  domain,
  genesis,
  named,
  sampleConfiguration,
  sampleHeader,
  sampleMember,
  sampleParameters,
  GENESIS_TIME as T,
} from '../samples.ts'

/** Evidence with the verdict that it must get, written by hand from `3-evidence.md`: never taken from the code. */
export interface EvidenceCase {
  readonly name: string
  readonly evidence: Evidence
  readonly world: World
  readonly verdict: EvidenceErrorCode | Verdict
}

export type Verdict = Pick<Conviction, 'accused' | 'key' | 'from' | 'generation'>

/** What a judge knows: the cluster's configurations, the genesis one first. */
export interface World {
  readonly name: string
  readonly configurations: readonly [Configuration, ...Configuration[]]
}

/** Chain ids of the three members. */
export const [A, B, C] = [7_001, 7_002, 7_003]

const NEXT = T + 1_000

function successor(changes: Partial<Configuration>, of: Configuration = genesis): Configuration {
  return { ...of, predecessor: hashConfiguration(of), activation: NEXT, ...changes }
}

function withFirst(changes: Partial<Member>): readonly Member[] {
  return [sampleMember(1, changes), sampleMember(2), sampleMember(3)]
}

/** One configuration; or a second one, in force from 1,000 s after genesis. */
export const one: World = { name: 'one configuration', configurations: [genesis] }
export const rotated: World = {
  name: 'the key of 7001 is rotated',
  configurations: [genesis, successor({ members: withFirst({ sequencer: testKey('rotated 7001').address }) })],
}
export const restarted: World = {
  name: 'the log of 7001 is restarted',
  configurations: [genesis, successor({ members: withFirst({ generation: 1, startNumber: 50, startParent: named('start') }) })],
}
export const raised: World = {
  name: 'quota raised and lowered again',
  configurations: ((): [Configuration, ...Configuration[]] => {
    const quota = (quotaMessages: number) => ({ ...sampleParameters, quotaMessages })
    const first = sampleConfiguration({ parameters: quota(2) })
    const second = successor({ parameters: quota(256) }, first)
    return [first, second, successor({ parameters: quota(2), activation: NEXT + 1_000 }, second)]
  })(),
}
export const tight: World = {
  name: 'small quotas',
  configurations: [sampleConfiguration({ parameters: { ...sampleParameters, quotaMessages: 2, quotaBytes: 100, quotaGas: 300_000n } })],
}
export const statuses: World = {
  name: '7003 joins, 7002 was activated late',
  configurations: [
    sampleConfiguration({
      activation: T + 500,
      members: [sampleMember(1), sampleMember(2, { activation: T + 500 }), sampleMember(3, { status: 1 })],
    }),
  ],
}
export const poor: World = {
  name: 'credit of 10 wei',
  configurations: [sampleConfiguration({ members: withFirst({ credit: 10n }) })],
}

/** When the second configuration comes into force, seconds. */
export { NEXT }

export function configHash(world: World, at = 0): Bytes32 {
  return hashConfiguration(world.configurations[at] as Configuration)
}

/** The chain of a world's configurations, each successor enacted by all operators. */
export function configurationsOf(world: World): ConfigurationChain {
  const chain = new ConfigurationChain({ ...domain, genesis: configHash(world) }, verifier)
  for (const [i, configuration] of world.configurations.entries()) {
    const before = world.configurations[i - 1]
    const digest = hashEnact(cluster, { predecessor: configuration.predecessor, config: hashConfiguration(configuration) })
    const operators = before === undefined ? [] : activeMembers(before).map((member) => testKey(`operator ${member.chain}`))
    chain.add({ configuration, enactments: operators.map((key) => key.sign(digest)) })
  }
  return chain
}

/** All rows of a header, with proofs. */
export class Rows {
  readonly outbox: ReadonlyMap<number, OutboxRow>
  readonly inbox: ReadonlyMap<number, InboxRow>
  readonly #outboxTree: RowTree
  readonly #inboxTree: RowTree

  constructor({ outbox = {}, inbox = {} }: { outbox?: Record<number, OutboxRow>; inbox?: Record<number, InboxRow> } = {}) {
    this.outbox = new Map(Object.entries(outbox).map(([index, row]) => [Number(index), row]))
    this.inbox = new Map(Object.entries(inbox).map(([index, row]) => [Number(index), row]))
    this.#outboxTree = new RowTree(hashOutboxRow(ZERO_OUTBOX_ROW))
    this.#inboxTree = new RowTree(hashInboxRow(ZERO_INBOX_ROW))
    for (const [index, row] of this.outbox) this.#outboxTree.set(index, hashOutboxRow(row))
    for (const [index, row] of this.inbox) this.#inboxTree.set(index, hashInboxRow(row))
  }

  get roots(): Pick<Header, 'outboxRoot' | 'inboxRoot'> {
    return { outboxRoot: this.#outboxTree.root, inboxRoot: this.#inboxTree.root }
  }

  get all(): { outbox: readonly IndexedRow<OutboxRow>[]; inbox: readonly IndexedRow<InboxRow>[] } {
    return { outbox: ascendingRows(this.outbox), inbox: ascendingRows(this.inbox) }
  }

  out(index: number): ProvenRow<OutboxRow> {
    return { index, row: this.outbox.get(index) ?? ZERO_OUTBOX_ROW, proof: this.#outboxTree.prove(index) }
  }

  in(index: number): ProvenRow<InboxRow> {
    return { index, row: this.inbox.get(index) ?? ZERO_INBOX_ROW, proof: this.#inboxTree.prove(index) }
  }
}

/** A header of 7001 unless `fields` say otherwise, over `rows`, signed by its sequencer of the genesis unless by `key`. */
export function sign(fields: Partial<Header> = {}, rows: Rows = new Rows(), key?: TestKey): SignedHeader {
  const header = sampleHeader({ ...rows.roots, ...fields })
  return { header, signature: (key ?? testKey(`sequencer ${header.chain}`)).sign(hashHeader(cluster, header)) }
}

/** The same header, signed with another nonce: other bytes of the same statement. */
export function signAgain({ header }: SignedHeader): SignedHeader {
  const { secret } = testKey(`sequencer ${header.chain}`)
  const recovered = secp256k1.sign(hashHeader(cluster, header), secret, {
    prehash: false,
    format: 'recovered',
    lowS: true,
    extraEntropy: named('another nonce'),
  })
  return { header, signature: concatBytes(recovered.subarray(1), Uint8Array.of(27 + (recovered[0] as number))) }
}

/** The twin of a signature with s in the upper half of the order: as valid for ECDSA, malformed here. */
export function malleate(signature: Signature): Signature {
  const s = secp256k1.Point.Fn.ORDER - BigInt(toHex(signature.subarray(32, 64)))
  const bytes = Uint8Array.from(s.toString(16).padStart(64, '0').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return concatBytes(signature.subarray(0, 32), bytes, Uint8Array.of(55 - (signature[64] as number)))
}

export function headerHash({ header }: SignedHeader): Bytes32 {
  return hashHeader(cluster, header)
}

/** Two headers in the order that their evidence asks for. */
export function byHash(a: SignedHeader, b: SignedHeader): { readonly first: SignedHeader; readonly second: SignedHeader } {
  return toHex(headerHash(a)) < toHex(headerHash(b)) ? { first: a, second: b } : { first: b, second: a }
}

/** A lane as its steps: after each message, its row. */
export class LaneOf {
  readonly rows: OutboxRow[] = [ZERO_OUTBOX_ROW]
  readonly steps: LaneStep[] = []

  /** Sums are what they should be, unless `values` says otherwise. */
  constructor(messages: readonly Message[], values: readonly bigint[] = [], start: Bytes32 = ZERO_HASH) {
    this.rows[0] = { ...ZERO_OUTBOX_ROW, acc: start }
    for (const [i, message] of messages.entries()) {
      const before = this.row(i)
      const step = { hash: hashMessage(message), value: values[i] ?? before.value + message.value + message.fee }
      this.steps.push(step)
      this.rows.push({ count: i + 1, acc: nextAcc(before.acc, step), value: step.value })
    }
  }

  row(count: number): OutboxRow {
    return this.rows[count] as OutboxRow
  }

  /** From `from` messages on to `to`, or to the end. */
  path(from: number, to: number = this.steps.length): LanePath {
    return { acc: this.row(from).acc, steps: this.steps.slice(from, to) }
  }
}

export const NO_PATH: LanePath = { acc: ZERO_HASH, steps: [] }

/** 7001 is guilty from block `from` on, by the key of the genesis. */
export function guilty(from: number, changes: Partial<Verdict> = {}): Verdict {
  return { accused: A, key: testKey(`sequencer ${changes.accused ?? A}`).address, from, generation: 0, ...changes }
}

/** One bit of the bytes flipped. */
export function flip(bytes: Uint8Array, at = 0): Uint8Array {
  return bytes.with(at, (bytes[at] as number) ^ 1)
}

/** A proof of another tree. */
export function spoil<Row>(proven: ProvenRow<Row>): ProvenRow<Row> {
  return { ...proven, proof: proven.proof.with(7, flip(proven.proof[7] as Uint8Array)) }
}
