import type { PostedBatch } from '../../src/chain/batch-inbox.ts'
import type { EvidenceKind } from '../../src/protocol/evidence/evidence.ts'
import type { RowChanges } from '../../src/protocol/frame.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import type { Message } from '../../src/protocol/message.ts'
import type { OutboxRow } from '../../src/protocol/row.ts'
import type { ModelHeader, ModelMember } from '../support/model-cluster.ts'
import type { ModelPoster } from '../support/model-poster.ts'

/** What a liar has at hand when it lies. */
export interface Stage {
  readonly liar: ModelMember
  /** An honest member, and the newest header of it that the liar's node accepted. */
  readonly other: ModelMember
  readonly heard: ModelHeader | undefined
  readonly poster: ModelPoster
  /** Messages of one lane in one second. */
  readonly quota: number
}

/** One lie, told. */
export interface Told {
  /** Headers in order, and to whom: `some` and `rest` are the two halves of the honest nodes. */
  readonly said: readonly { readonly header: ModelHeader; readonly to: 'all' | 'some' | 'rest' }[]
  /** What goes to the parent, after what stands there now. */
  readonly post?: () => Promise<PostedBatch>
  /** Whether the lie stands in the liar's own log, which it can continue without contradicting itself once more. */
  readonly isInLog: boolean
}

export interface Lie {
  readonly kinds: readonly EvidenceKind[]
  /** Undefined if there is nothing to lie about yet. Otherwise what is honest until then has been announced before. */
  tell(stage: Stage): Promise<Told | undefined>
}

const ETHER = 10n ** 18n
const GAS = 20_000n
const NOTHING: RowChanges = { outbox: [], inbox: [] }

const nowhere = (name: string) => keccak256(new TextEncoder().encode(name))
const lanes = (changes: Partial<RowChanges>): RowChanges => ({ ...NOTHING, ...changes })

/** To all, as the next block of the log. */
function next(liar: ModelMember, header: ModelHeader): Told {
  liar.take(header)
  return { said: [{ header, to: 'all' }], isInLog: true }
}

/** What could be the next message of the lane to `other`, if anybody had sent it. */
function invented({ liar, other }: Stage, row: OutboxRow, fields: Partial<Message>): Message {
  const place = { source: liar.member.chain, destination: other.member.chain, nonce: row.count, sentAt: liar.state.head.header?.time ?? 0 }
  const accounts = { sender: liar.signer.address, target: liar.signer.address, refundTo: liar.signer.address }
  return { ...place, ...accounts, kind: 0, value: 0n, fee: GAS, gasLimit: GAS, data: new Uint8Array(0), ...fields }
}

async function announce(stage: Stage, fields: Partial<Message>): Promise<Told> {
  const { liar, other } = stage
  const { index } = other.member
  const before = liar.state.outboxRow(index)
  const message = invented(stage, before, fields)
  const outbox = [{ index, row: appendMessage(before, message) }]
  return next(liar, await liar.seal(lanes({ outbox }), [{ index, messages: [message] }]))
}

/** A log without a block has no time before which something could be, and no row that could go back. */
const onceStarted =
  (tell: Lie['tell']): Lie['tell'] =>
  async (stage) =>
    stage.liar.headers.length === 0 ? undefined : await tell(stage)

const equivocation: Lie = {
  kinds: ['equivocation', 'regress'],
  tell: async ({ liar }) => {
    const twin = await liar.seal(NOTHING, [], { stateRoot: nowhere('state') })
    const header = await liar.block()
    return {
      said: [
        { header: twin, to: 'some' },
        { header, to: 'rest' },
      ],
      isInLog: false,
    }
  },
}

/** One history by gossip, another on the parent, where the header is the last of its batch: others are left out of batches (§7). */
const forkOnParent: Lie = {
  kinds: ['equivocation', 'regress'],
  tell: async ({ liar, poster }) => {
    const twin = await liar.seal(NOTHING, [], { stateRoot: nowhere('state') })
    const { number: upTo } = (await liar.block()).header
    return { said: [{ header: twin, to: 'all' }], post: () => poster.post(0, { upTo }), isInLog: false }
  },
}

const unlinked: Lie = {
  kinds: ['regress'],
  tell: onceStarted(async ({ liar }) => {
    const header = await liar.seal(NOTHING, [], { parent: nowhere('parent') })
    return { said: [{ header, to: 'all' }], isInLog: false }
  }),
}

const shorterLane: Lie = {
  kinds: ['regress'],
  tell: async ({ liar, other }) => {
    const { index } = other.member
    const { count, value } = liar.state.outboxRow(index)
    if (count === 0) return undefined
    const row = { count: count - 1, acc: nowhere('acc'), value: value - 1n }
    return next(liar, await liar.seal(lanes({ outbox: [{ index, row }] })))
  },
}

/** With the row goes its time: what was within the gate may be past it now. */
const forgottenInclusion: Lie = {
  kinds: ['regress', 'outOfSync'],
  tell: async ({ liar, other }) => {
    const { index } = other.member
    const row = liar.state.inboxRow(index)
    const [first] = other.headers
    if (first === undefined || row.number < 2) return undefined
    // Of the source's first header, told as it was: only this log shows that it goes back.
    const time = first.header.time
    const sent = first.lanes.find((lane) => lane.index === liar.member.index)?.messages.length ?? 0
    const known = first.changes.outbox.find((each) => each.index === liar.member.index)?.row
    const then = sent === 0 || known === undefined ? { count: 0, acc: new Uint8Array(32), value: 0n } : known
    return next(liar, await liar.seal(lanes({ inbox: [{ index, row: { ...then, number: 1, head: first.hash, time } }] })))
  },
}

const ranAhead: Lie = {
  kinds: ['outOfSync'],
  tell: async ({ liar }) => next(liar, await liar.seal(NOTHING, [], { time: liar.gate + 1 })),
}

const overdrawn: Lie = {
  kinds: ['overdrawn'],
  tell: onceStarted(async (stage) => await announce(stage, { value: 2n * stage.liar.member.credit + 10n ** 9n * ETHER })),
}

const wrongMessage: Lie = { kinds: ['badLane'], tell: onceStarted(async (stage) => await announce(stage, { kind: 7 })) }

const wrongPlace: Lie = {
  kinds: ['badLane'],
  tell: onceStarted(async (stage) => await announce(stage, { nonce: stage.liar.state.outboxRow(stage.other.member.index).count + 1 })),
}

const earlierMessage: Lie = {
  kinds: ['badLane'],
  tell: onceStarted(async (stage) => await announce(stage, { sentAt: (stage.liar.state.head.header?.time ?? 0) - 1 })),
}

/** Nobody has the bodies, and nobody needs them. */
const growth: Lie = {
  kinds: ['badLane'],
  tell: onceStarted(async ({ liar, other, quota }) => {
    const { index } = other.member
    const { count, value } = liar.state.outboxRow(index)
    const row = { count: count + quota + 1, acc: nowhere('acc'), value }
    return { said: [{ header: await liar.seal(lanes({ outbox: [{ index, row }] })), to: 'all' }], isInLog: false }
  }),
}

const misreport: Lie = {
  kinds: ['misreport'],
  tell: async ({ liar, other, heard }) => {
    const { index } = other.member
    const before = liar.state.inboxRow(index)
    if (heard === undefined || heard.header.number <= before.number) return undefined
    const { count, value } = before
    const head = { number: heard.header.number, head: heard.hash, time: heard.header.time }
    const row = { ...head, count: count + 1_000, acc: nowhere('acc'), value: value + ETHER }
    return next(liar, await liar.seal(lanes({ inbox: [{ index, row }] })))
  },
}

const badBatch: Lie = {
  kinds: ['badBatch'],
  tell: async ({ liar, poster }) => {
    const header = await liar.block()
    const post = () => poster.post(0, { alter: (frames) => frames.slice(0, -3) })
    return { said: [{ header, to: 'all' }], post, isInLog: true }
  },
}

export const LIES = {
  equivocation,
  forkOnParent,
  unlinked,
  shorterLane,
  forgottenInclusion,
  ranAhead,
  overdrawn,
  wrongMessage,
  wrongPlace,
  earlierMessage,
  growth,
  misreport,
  badBatch,
} as const satisfies Record<string, Lie>

export type LieName = keyof typeof LIES
