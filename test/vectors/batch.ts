import { type BatchEntry, BatchError, type BatchErrorCode, encodeFrames, openBatch } from '../../src/protocol/batch.ts'
import { type Bytes32, concatBytes } from '../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration, memberByChain } from '../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../src/protocol/configuration-chain.ts'
import { MAX_FRAMES_BYTES, MAX_INFLATED_FRAMES_BYTES, MAX_UINT48, MAX_UINT96 } from '../../src/protocol/constants.ts'
import { ProtocolError } from '../../src/protocol/errors.ts'
import { deflateFastLz, inflateFastLz } from '../../src/protocol/fast-lz.ts'
import type { LaneBodies, SignedHeader } from '../../src/protocol/frame.ts'
import type { Header } from '../../src/protocol/header.ts'
import { LogState } from '../../src/protocol/log-state.ts'
import type { Message } from '../../src/protocol/message.ts'
import type { InboxRow } from '../../src/protocol/row.ts'
import { hashEnact } from '../../src/protocol/statements.ts'
import { encodeIndexedRows, encodeStruct } from './abi.ts'
import type { Value } from './json.ts'
import { type TestKey, testKey, verifier } from './keys.ts'
import { cluster, domain, filler, GENESIS_TIME, genesis, genesisHash, named, sampleMember, sampleMessage } from './samples.ts'

/** The member whose batches these are. */
const CHAIN = 7_001
const SEQUENCER = testKey(`sequencer ${CHAIN}`)

/** What an entry says; the rest follows from the log. */
interface Draft {
  readonly number: number
  readonly configuration?: Configuration
  readonly time?: number
  readonly inbox?: readonly { readonly source: number; readonly row: InboxRow }[]
  /** Data of each message, by the destination's chain id. */
  readonly sends?: readonly (readonly [destination: number, data: readonly Uint8Array[]])[]
  readonly message?: Partial<Message>
  readonly key?: TestKey
  /** One word in place of each hash: it packs well. */
  readonly filling?: Bytes32
}

/** A log as its own sequencer writes it, true or not. */
class Writer {
  /** Where it began. */
  readonly base: LogState
  readonly log: LogState
  readonly entries: BatchEntry[] = []
  #posted: SignedHeader | undefined

  constructor(base: LogState) {
    this.base = base
    this.log = base.copy()
  }

  write(...drafts: readonly Draft[]): this {
    for (const draft of drafts) this.#write(draft)
    return this
  }

  get posted(): SignedHeader {
    if (this.#posted === undefined) throw new Error('nothing was written')
    return this.#posted
  }

  #write({
    number,
    configuration = genesis,
    time = GENESIS_TIME + number,
    inbox = [],
    sends = [],
    message,
    key = SEQUENCER,
    filling,
  }: Draft): void {
    const indexOf = (chain: number): number => memberByChain(configuration, chain)?.index ?? 0
    const lanes = sends.map(
      ([destination, data]): LaneBodies => ({
        index: indexOf(destination),
        messages: data.map((bytes, i) =>
          sampleMessage({
            source: CHAIN,
            destination,
            nonce: this.log.outboxRow(indexOf(destination)).count + i,
            sentAt: time,
            data: bytes,
            ...message,
          }),
        ),
      }),
    )
    const header = {
      chain: CHAIN,
      number,
      time,
      parent: filling ?? named(`parent ${number}`),
      config: hashConfiguration(configuration),
      blockHash: filling ?? named(`block ${number}`),
      stateRoot: filling ?? named(`state ${number}`),
    }
    const rows = inbox.map(({ source, row }) => ({ index: indexOf(source), row }))
    const opened = this.log.openSparse({ header, signature: new Uint8Array(65), inbox: rows, lanes }, cluster, configuration)
    const signature = key.sign(opened.hash)
    this.log.commit(opened)
    this.#posted = { header: opened.header, signature }
    this.entries.push({
      header,
      signature,
      inbox,
      lanes: lanes.map(({ messages }) => ({ destination: messages[0]?.destination ?? 0, messages })),
    })
  }
}

const start = new LogState({ chain: CHAIN, number: 1, parent: sampleMember(1).startParent })

/** A fourth member joins. */
const second: Configuration = {
  ...genesis,
  predecessor: genesisHash,
  activation: GENESIS_TIME + 8,
  members: [...genesis.members, sampleMember(4, { activation: GENESIS_TIME + 8 })],
}

const inboxRow = (source: number, number: number): InboxRow => ({
  number,
  head: named(`head ${source} ${number}`),
  time: GENESIS_TIME + number,
  count: number,
  acc: named(`acc ${source} ${number}`),
  value: BigInt(number),
})

/** From the start over a change of configuration. */
const first = new Writer(start).write(
  { number: 2, sends: [[7_002, [filler('one', 40)]]] },
  {
    number: 5,
    inbox: [{ source: 7_002, row: inboxRow(7_002, 4) }],
    sends: [
      [7_002, [filler('two', 0), filler('three', 333)]],
      [7_003, [new Uint8Array(64)]],
    ],
  },
  { number: 9, configuration: second, inbox: [{ source: 7_004, row: inboxRow(7_004, 8) }], sends: [[7_004, [filler('four', 1)]]] },
)

/** The first's last header begins the next generation: its hash names the new start, where no rows are left. */
const third: Configuration = {
  ...second,
  predecessor: hashConfiguration(second),
  activation: GENESIS_TIME + 20,
  members: second.members.map((member) =>
    member.chain === CHAIN
      ? { ...member, generation: 1, activation: GENESIS_TIME + 20, startNumber: 30, startParent: first.log.head.hash }
      : member,
  ),
}
const restarted = new LogState({ chain: CHAIN, number: 30, parent: first.log.head.hash })

/** The cluster of the batch vectors: three configurations. */
export const batchConfigurations: readonly Configuration[] = [genesis, second, third]

export function batchConfigurationChain(): ConfigurationChain {
  const chain = new ConfigurationChain({ ...domain, genesis: genesisHash }, verifier)
  for (const configuration of batchConfigurations) {
    const predecessor = chain.size === 0 ? undefined : chain.newest
    const operators = predecessor?.configuration.members.map((member) => testKey(`operator ${member.chain}`)) ?? []
    const config = hashConfiguration(configuration)
    const enactments = operators.map((key) => key.sign(hashEnact(cluster, { predecessor: predecessor?.hash as Bytes32, config })))
    chain.add({ configuration, enactments })
  }
  return chain
}

const configurations = batchConfigurationChain()

/** `good`, the code of the `BatchError`, or `refused`: it cannot be judged on that log. */
type BatchVerdict = 'good' | 'refused' | BatchErrorCode

/** A batch, and what becomes of it on the log that it should continue. */
export interface BatchCase {
  readonly name: string
  readonly verdict: BatchVerdict
  readonly state: LogState
  readonly posted: SignedHeader
  readonly frames: Uint8Array
}

export function verdictOf({ state, posted, frames }: BatchCase): BatchVerdict {
  try {
    openBatch({ state, posted, frames, configurations, verifier })
    return 'good'
  } catch (error) {
    if (error instanceof BatchError) return error.code
    if (error instanceof ProtocolError) return 'refused'
    throw error
  }
}

const from = (base: LogState, ...drafts: readonly Draft[]): Writer => new Writer(base).write(...drafts)

function framesOf(writer: Writer, entries: readonly BatchEntry[] = writer.entries): Uint8Array {
  const frames = encodeFrames(writer.base.head.hash, entries)
  if (frames === undefined) throw new Error('the sample is above what frames hold')
  return frames
}

/** The body of frames, unpacked. */
const bodyOf = (frames: Uint8Array): Uint8Array =>
  frames[32] === 0 ? frames.subarray(33) : inflateFastLz(frames.subarray(33), MAX_INFLATED_FRAMES_BYTES)

const plain = (frames: Uint8Array, body = bodyOf(frames)): Uint8Array => concatBytes(frames.subarray(0, 32), Uint8Array.of(0), body)

const packed = (frames: Uint8Array, body = bodyOf(frames)): Uint8Array =>
  concatBytes(frames.subarray(0, 32), Uint8Array.of(1), deflateFastLz(body) ?? new Uint8Array(0))

const made = (name: string, writer: Writer, changes: Partial<BatchCase> = {}): BatchCase => ({
  name,
  verdict: 'good',
  state: writer.base,
  posted: writer.posted,
  frames: framesOf(writer),
  ...changes,
})

/** Entry `at` with other fields. */
function changed(writer: Writer, at: number, changes: (entry: BatchEntry) => Partial<BatchEntry>): Uint8Array {
  return framesOf(
    writer,
    writer.entries.map((entry, i) => (i === at ? { ...entry, ...changes(entry) } : entry)),
  )
}

/** A batch of one entry that no log takes: its header is signed as given, which the verdict does not come to. */
function unheard(name: string, entry: Partial<BatchEntry>, configuration = genesis): BatchCase {
  const writer = from(start, { number: 3, configuration })
  return { name, verdict: 'unknown-member', state: start, posted: writer.posted, frames: changed(writer, 0, () => entry) }
}

const row = (source: number) => ({ source, row: inboxRow(source, 3) })
const lane = (destination: number, messages: readonly Partial<Message>[] = [{}]) => ({
  destination,
  messages: messages.map((message) => sampleMessage({ source: CHAIN, destination, ...message })),
})

const later = from(
  first.log,
  { number: 12, configuration: second, sends: [[7_002, [filler('five', 80), new Uint8Array(200)]]], inbox: [row(7_002), row(7_003)] },
  { number: 13, configuration: second, inbox: [{ source: 7_002, row: inboxRow(7_002, 11) }] },
  {
    number: 17,
    configuration: second,
    sends: [
      [7_002, [filler('six', 5)]],
      [7_004, [filler('seven', 12)]],
    ],
  },
)
const restart = from(restarted, { number: 30, configuration: third, sends: [[7_002, [filler('eight', 9)]]] })

function goodCases(): BatchCase[] {
  return [
    made('from the start', first),
    made('from the start, as it is', first, { frames: plain(framesOf(first)) }),
    made('from a posted header', later),
    made('from a posted header, as it is', later, { frames: plain(framesOf(later)) }),
    made('a header alone', from(start, { number: 1 })),
    made('the highest number', from(start, { number: MAX_UINT48, time: MAX_UINT48 })),
    made('below the start of the log, which is other evidence', from(restarted, { number: 29, configuration: third })),
    made('the next generation, whose start a header of the one before names', restart),
    made('time goes back: other evidence', from(first.log, { number: 10, time: GENESIS_TIME, configuration: second })),
    made(
      'messages that break the lane rule: other evidence',
      from(start, { number: 4, sends: [[7_002, [filler('x', 9_000)]]], message: { kind: 9 } }),
    ),
    made('an inbox row that goes back: other evidence', from(first.log, { number: 10, configuration: second, inbox: [row(7_004)] })),
    made(
      'a row that did not change',
      from(first.log, { number: 10, configuration: second, inbox: [{ source: 7_004, row: inboxRow(7_004, 8) }] }),
    ),
    made(
      'sums at their limits',
      from(
        start,
        { number: 3, sends: [[7_002, [filler('x', 1)]]], message: { value: MAX_UINT96 - 1n, fee: 1n } },
        { number: 4, sends: [[7_002, [filler('x', 1)]]], message: { value: 0n, fee: 0n } },
      ),
    ),
  ]
}

function badCases(): BatchCase[] {
  const frames = framesOf(later)
  const body = bodyOf(frames)
  const overdrawn = from(start, { number: 3, sends: [[7_002, [filler('x', 1)]]], message: { value: MAX_UINT96, fee: 0n } })
  const bomb = concatBytes(Uint8Array.of(0, 7), ...Array.from({ length: 1_000 }, () => Uint8Array.of(0xe0, 255, 0)))
  const other = from(first.log, { number: 17, configuration: second, sends: [[7_002, [filler('other', 5)]]] })
  return [
    ...as('undecodable', [
      made('no body', later, { frames: frames.subarray(0, 33) }),
      made('no packing', later, { frames: frames.subarray(0, 32) }),
      made('packing 2', later, { frames: concatBytes(frames.subarray(0, 32), Uint8Array.of(2), body) }),
      made('a byte short', later, { frames: plain(frames, body.subarray(0, -1)) }),
      made('a byte too many', later, { frames: plain(frames, concatBytes(body, Uint8Array.of(0))) }),
      made('a byte too many, packed', later, { frames: packed(frames, concatBytes(body, Uint8Array.of(0))) }),
      made('an instruction cut off', later, { frames: packed(frames).subarray(0, -1) }),
      made('frames too long', later, { frames: concatBytes(plain(frames), new Uint8Array(MAX_FRAMES_BYTES)) }),
      made('a body too long', later, { frames: concatBytes(frames.subarray(0, 32), Uint8Array.of(1), bomb) }),
      made('a lane without messages', later, { frames: changed(later, 0, () => ({ lanes: [lane(7_002, [])] })) }),
      made('lanes that descend', later, { frames: changed(later, 2, ({ lanes }) => ({ lanes: lanes.toReversed() })) }),
      made('a lane twice', later, { frames: changed(later, 0, ({ lanes }) => ({ lanes: [...lanes, ...lanes] })) }),
      made('rows that descend', later, { frames: changed(later, 0, ({ inbox }) => ({ inbox: inbox.toReversed() })) }),
      made('a row twice', later, { frames: changed(later, 1, ({ inbox }) => ({ inbox: [...inbox, ...inbox] })) }),
    ]),
    ...as('order', [
      made('numbers that descend', later, {
        frames: framesOf(
          later,
          [0, 1, 0].map((i) => later.entries[i] as BatchEntry),
        ),
      }),
      made('a header twice', later, { frames: framesOf(later, [...later.entries, later.entries[2] as BatchEntry]) }),
      made('the posted header missing', later, { frames: framesOf(later, later.entries.slice(0, 2)) }),
      made('nothing above the previous header', first, {
        state: later.log,
        frames: concatBytes(later.log.head.hash, plain(framesOf(first)).subarray(32)),
      }),
      made('headers above the posted one', later, { posted: from(first.log, { number: 13, configuration: second }).posted }),
    ]),
    ...as('unknown-configuration', [unheard('an unknown configuration', { header: { ...headerOf(3), config: named('nowhere') } })]),
    ...as('unknown-member', [
      unheard('a row of nobody', { inbox: [row(9_999)] }),
      unheard('a row of the parent', { inbox: [row(domain.parentChain)] }),
      unheard('a row of one who joins later', { inbox: [row(7_004)] }),
      unheard('a lane to nobody', { lanes: [lane(9_999)] }),
      unheard('a lane to the parent', { lanes: [lane(domain.parentChain)] }),
      unheard('a lane to chain 0', { lanes: [lane(0)] }),
      unheard('a lane to itself', { lanes: [lane(CHAIN)] }),
      unheard('a row of itself', { inbox: [row(CHAIN)] }),
      made(
        'a header of the next generation among them',
        from(first.log, { number: 12, configuration: third }, { number: 13, configuration: second }),
      ),
      made(
        'a header of the generation before among them',
        from(restarted, { number: 30, configuration: second }, { number: 31, configuration: third }),
      ),
    ]),
    ...as('bad-signature', [
      made('a header signed by another key', from(start, { number: 2, key: testKey('stranger') }, { number: 3 })),
      made('a signature with high s', later, { frames: changed(later, 1, ({ signature }) => ({ signature: malleable(signature) })) }),
      made('a signature with v 29', later, { frames: changed(later, 1, ({ signature }) => ({ signature: withByte(signature, 64, 29) })) }),
      made('a signature of zeros', later, { frames: changed(later, 1, () => ({ signature: new Uint8Array(65) })) }),
      made('a message left out', later, {
        frames: changed(later, 0, ({ lanes }) => ({ lanes: lanes.map((each) => ({ ...each, messages: each.messages.slice(1) })) })),
      }),
      made('a row left out', later, { frames: changed(later, 0, ({ inbox }) => ({ inbox: inbox.slice(1) })) }),
      made('another destination', later, {
        frames: changed(later, 0, ({ lanes }) => ({ lanes: [{ destination: 7_003, messages: lanes[0]?.messages ?? [] }] })),
      }),
    ]),
    ...as('not-folding', [
      made('another header posted at that number', later, { posted: other.posted }),
      made('a sum above its range', overdrawn, {
        frames: changed(overdrawn, 0, ({ lanes }) => ({
          lanes: [{ destination: 7_002, messages: [...(lanes[0]?.messages ?? []), sampleMessage()] }],
        })),
      }),
    ]),
  ]
}

const as = (verdict: BatchVerdict, cases: readonly BatchCase[]): BatchCase[] => cases.map((batch) => ({ ...batch, verdict }))

function headerOf(number: number): BatchEntry['header'] {
  return from(start, { number }).entries[0]?.header as Header
}

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = value
  return copy
}

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

/** The same signature in its other form, which libraries may accept. */
function malleable(signature: Uint8Array): Uint8Array {
  const s = ORDER - BigInt(`0x${Buffer.from(signature.subarray(32, 64)).toString('hex')}`)
  return concatBytes(
    signature.subarray(0, 32),
    Buffer.from(s.toString(16).padStart(64, '0'), 'hex'),
    Uint8Array.of(55 - (signature[64] as number)),
  )
}

/** Batches that fold or do not. */
export const batchCases: readonly BatchCase[] = [...goodCases(), ...badCases()]

/** A change of one byte, or the end of a case's frames. */
interface Mutation {
  readonly base: number
  /** Bytes that are kept. */
  readonly length: number
  readonly at: number
  /** 0 changes nothing. */
  readonly xor: number
}

const MUTATIONS = 200

/** The same every time: the first four cases, each byte as likely. */
function mutations(): Mutation[] {
  const random = filler('mutations', MUTATIONS * 8)
  return Array.from({ length: MUTATIONS }, (_, i) => {
    const number = (byte: number): number => (random[i * 8 + byte] as number) * 256 + (random[i * 8 + byte + 1] as number)
    const base = i % 4
    const size = (batchCases[base] as BatchCase).frames.length
    const cut = i % 10 === 0
    return { base, length: cut ? number(0) % size : size, at: 32 + (number(2) % (size - 32)), xor: cut ? 0 : 1 << (number(4) % 8) }
  })
}

function mutate({ base, length, at, xor }: Mutation): BatchCase {
  const original = batchCases[base] as BatchCase
  const frames = original.frames.slice(0, length)
  if (at < length) frames[at] = (frames[at] as number) ^ xor
  return { ...original, frames }
}

/** Packed bytes: instructions of all kinds, some of them wrong. */
function packedSamples(): Uint8Array[] {
  const samples: Uint8Array[] = []
  for (let i = 0; i < 80; i++) {
    const random = filler(`packed ${i}`, 600)
    const parts: Uint8Array[] = []
    for (let at = 0, written = 0; at < 400 && parts.length < 20; ) {
      const choice = random[at++] as number
      const kind = parts.length === 0 ? 0 : choice >> 5
      if (kind === 0) {
        const length = 1 + (choice & 31)
        parts.push(Uint8Array.of(length - 1), random.subarray(at, at + length))
        at += length
        written += length
        continue
      }
      // Mostly near enough; one in 32 may be too far.
      const offset = (random[at++] as number) < 8 ? written : (random[at] as number) % written
      at++
      const more = random[at++] as number
      const high = (kind << 5) | (offset >> 8)
      parts.push(kind === 7 ? Uint8Array.of(high, more, offset & 255) : Uint8Array.of(high, offset & 255))
      written += kind === 7 ? more + 9 : kind + 2
    }
    const whole = concatBytes(...parts)
    samples.push(i % 8 === 0 ? whole.subarray(0, -1) : whole)
  }
  return samples
}

const MOST = 2_000
/** 261 kB unpacked. */
const FULL_HEADERS = 830

function inflated(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateFastLz(bytes, MOST)
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}

/** A full body of headers, each with a message on a lane. */
function fullBatch(): BatchCase {
  const writer = new Writer(start)
  for (let number = 1; number <= FULL_HEADERS; number++)
    writer.write({ number, filling: genesisHash, sends: [[number % 2 === 0 ? 7_002 : 7_003, [new Uint8Array(0)]]] })
  return made('full', writer)
}

export function batchVectors(): { readonly [key: string]: Value } {
  const states = [start, first.log, restarted, later.log]
  const describe = (batch: BatchCase): Value => ({
    frames: batch.frames,
    good: batch.verdict === 'good',
    name: batch.name,
    posted: encodeStruct('Header', batch.posted.header),
    state: states.indexOf(batch.state),
    verdict: batch.verdict,
  })
  return {
    cases: batchCases.map(describe),
    chain: CHAIN,
    configurations: batchConfigurations.map((configuration) => encodeStruct('Configuration', configuration)),
    mutations: mutations().map((mutation) => ({ ...mutation, good: verdictOf(mutate(mutation)) === 'good' })),
    packed: packedSamples().map((bytes) => ({
      bytes,
      decoded: inflated(bytes) !== undefined,
      inflated: inflated(bytes) ?? new Uint8Array(0),
    })),
    packedMost: MOST,
    states: states.map(({ head, allRows }) => ({
      inbox: encodeIndexedRows('InboxRow', allRows.inbox),
      outbox: encodeIndexedRows('OutboxRow', allRows.outbox),
      previous: head.header === undefined ? new Uint8Array(0) : encodeStruct('Header', head.header),
    })),
  }
}

export function fullBatchVectors(): { readonly [key: string]: Value } {
  const { frames, posted } = fullBatch()
  return { frames, posted: encodeStruct('Header', posted.header) }
}
