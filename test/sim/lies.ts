import type { BlockRecord } from '../../src/chain/block-record.ts'
import type { KeptHeader } from '../../src/ledger/history.ts'
import type { Member } from '../../src/protocol/configuration.ts'
import type { EvidenceKind } from '../../src/protocol/evidence/evidence.ts'
import { ascendingRows, type OpenableHeader, type RowChanges } from '../../src/protocol/frame.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import type { Message } from '../../src/protocol/message.ts'
import { equalInboxRows, type OutboxRow, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import type { Forged, Forger } from './forger.ts'

/** What a liar has at hand when it lies. */
export interface Stage {
  readonly liar: Forger
  /** The block of its chain that its next header is of, once there is one. */
  readonly block: BlockRecord | undefined
  /** Another member, its first header, and the newest that the liar's node accepted. */
  readonly other: Member
  readonly first: OpenableHeader | undefined
  readonly heard: KeptHeader | undefined
  /** Messages of one lane in one second. */
  readonly quota: number
}

/** One lie, told. */
export interface Told {
  /** Headers in order, and to whom: `some` and `rest` are the two halves of the honest nodes. */
  readonly said: readonly { readonly header: Forged; readonly to: 'all' | 'some' | 'rest' }[]
  /** What goes to the parent, after what stands there now. */
  readonly post?: () => Promise<void>
  /** Whether the lie stands in the liar's own log, which it can continue without contradicting itself once more. */
  readonly isInLog: boolean
  /** Whether the liar says nothing else from then on. */
  readonly isSilent?: boolean
}

export interface Lie {
  /** What it can be convicted of. */
  readonly kinds: readonly EvidenceKind[]
  /** What it can be convicted of by coincidence. */
  readonly mayShow?: readonly EvidenceKind[]
  /** Undefined if there is nothing to lie about yet. Otherwise what is honest until then has been announced before. */
  tell(stage: Stage): Promise<Told | undefined>
}

const ETHER = 10n ** 18n
const GAS = 20_000n
const NOTHING: RowChanges = { outbox: [], inbox: [] }

const nowhere = (name: string) => keccak256(new TextEncoder().encode(name))
const lanes = (changes: Partial<RowChanges>): RowChanges => ({ ...NOTHING, ...changes })

/** To all, as the next block of the log. */
function next(liar: Forger, header: Forged): Told {
  liar.take(header)
  return { said: [{ header, to: 'all' }], isInLog: true }
}

/** What could be the next message of the lane to `other`, if anybody had sent it. */
function invented({ liar, other }: Stage, row: OutboxRow, fields: Partial<Message>): Message {
  const place = { source: liar.member.chain, destination: other.chain, nonce: row.count, sentAt: liar.time }
  const { operator } = liar.member
  const accounts = { sender: operator, target: operator, refundTo: operator }
  return { ...place, ...accounts, kind: 0, value: 0n, fee: GAS, gasLimit: GAS, data: new Uint8Array(0), ...fields }
}

async function announce(stage: Stage, fields: Partial<Message>): Promise<Told> {
  const { liar, other } = stage
  const { index } = other
  const before = liar.state.outboxRow(index)
  const message = invented(stage, before, fields)
  const outbox = [{ index, row: appendMessage(before, message) }]
  return next(liar, await liar.seal(lanes({ outbox }), [{ index, messages: [message] }]))
}

/** A log without a block has no time before which something could be, and no row that could go back. */
const onceStarted =
  (tell: Lie['tell']): Lie['tell'] =>
  async (stage) =>
    stage.liar.state.head.header === undefined ? undefined : await tell(stage)

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
  tell: async ({ liar }) => {
    const twin = await liar.seal(NOTHING, [], { stateRoot: nowhere('state') })
    const { number: upTo } = (await liar.block()).header
    return { said: [{ header: twin, to: 'all' }], post: () => liar.post({ upTo }), isInLog: false, isSilent: true }
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
    const { index } = other
    const { count, value } = liar.state.outboxRow(index)
    if (count === 0) return undefined
    const row = { count: count - 1, acc: nowhere('acc'), value: value - 1n }
    return next(liar, await liar.seal(lanes({ outbox: [{ index, row }] })))
  },
}

/** With the row goes its time: what was within the gate may be past it now. */
const forgottenInclusion: Lie = {
  kinds: ['regress', 'outOfSync'],
  tell: async ({ liar, other, first }) => {
    const { index } = other
    const row = liar.state.inboxRow(index)
    if (first === undefined || row.number < 2) return undefined
    // Of the source's first header, told as it was: only this log shows that it goes back.
    const time = first.header.time
    const sent = first.lanes.find((lane) => lane.index === liar.member.index)?.messages.length ?? 0
    const known = first.changes.outbox.find((each) => each.index === liar.member.index)?.row
    const then = sent === 0 || known === undefined ? ZERO_OUTBOX_ROW : known
    const { hash } = liar.ledger.history.header(other.chain, 0, 1) ?? {}
    if (hash === undefined) return undefined
    return next(liar, await liar.seal(lanes({ inbox: [{ index, row: { ...then, number: 1, head: hash, time } }] })))
  },
}

const ranAhead: Lie = {
  kinds: ['outOfSync'],
  tell: async ({ liar }) => next(liar, await liar.seal(NOTHING, [], { time: liar.gate + 1 })),
}

/** One message more than what its second may have taken already. */
const overdrawn: Lie = {
  kinds: ['overdrawn', 'badLane'],
  tell: onceStarted(async (stage) => await announce(stage, { value: 2n * stage.liar.member.credit + 10n ** 9n * ETHER })),
}

const wrongMessage: Lie = { kinds: ['badLane'], tell: onceStarted(async (stage) => await announce(stage, { kind: 7 })) }

const wrongPlace: Lie = {
  kinds: ['badLane'],
  tell: onceStarted(async (stage) => await announce(stage, { nonce: stage.liar.state.outboxRow(stage.other.index).count + 1 })),
}

const earlierMessage: Lie = {
  kinds: ['badLane'],
  tell: onceStarted(async (stage) => await announce(stage, { sentAt: stage.liar.time - 1 })),
}

/** Nobody has the bodies, and nobody needs them. */
const growth: Lie = {
  kinds: ['badLane'],
  tell: onceStarted(async ({ liar, other, quota }) => {
    const { index } = other
    const { count, value } = liar.state.outboxRow(index)
    const row = { count: count + quota + 1, acc: nowhere('acc'), value }
    return { said: [{ header: await liar.seal(lanes({ outbox: [{ index, row }] })), to: 'all' }], isInLog: false }
  }),
}

const misreport: Lie = {
  kinds: ['misreport'],
  tell: async ({ liar, other, heard }) => {
    const { index } = other
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
  tell: async ({ liar }) => {
    const header = await liar.block()
    const post = () => liar.post({ alter: (frames) => frames.slice(0, -3) })
    return { said: [{ header, to: 'all' }], post, isInLog: true }
  },
}

/** Within the quota in each block, and beyond it in their one second. */
const twoBlocksInASecond: Lie = {
  kinds: ['badLane'],
  tell: onceStarted(async (stage) => {
    const { liar, other, quota } = stage
    const { index } = other
    const said: Told['said'][number][] = []
    for (let block = 0; block < 2; block++) {
      let row = liar.state.outboxRow(index)
      const messages = Array.from({ length: quota }, () => {
        const message = invented(stage, row, { fee: 0n })
        row = appendMessage(row, message)
        return message
      })
      const header = await liar.seal(lanes({ outbox: [{ index, row }] }), [{ index, messages }])
      liar.take(header)
      said.push({ header, to: 'all' })
    }
    return { said, isInLog: true }
  }),
}

const backInTime: Lie = {
  kinds: ['regress'],
  tell: onceStarted(async ({ liar }) => next(liar, await liar.seal(NOTHING, [], { time: liar.time - 1 }))),
}

/** The lane is as long as before, and another one. */
const rewrittenLane: Lie = {
  kinds: ['regress'],
  tell: async ({ liar, other: { index } }) => {
    const row = liar.state.outboxRow(index)
    if (row.count === 0) return undefined
    return next(liar, await liar.seal(lanes({ outbox: [{ index, row: { ...row, acc: nowhere('acc') } }] })))
  },
}

const rewrittenInclusion: Lie = {
  kinds: ['regress', 'misreport'],
  tell: async ({ liar, other: { index } }) => {
    const row = liar.state.inboxRow(index)
    if (row.number === 0) return undefined
    return next(liar, await liar.seal(lanes({ inbox: [{ index, row: { ...row, time: row.time + 1 } }] })))
  },
}

/** Announces a message that nobody ever gets. No statement contradicts another: it is asked for on the parent, and not shown there either. */
const withheld: Lie = {
  kinds: ['unopened'],
  tell: onceStarted(async (stage) => {
    const { liar, other } = stage
    const { index } = other
    const row = appendMessage(liar.state.outboxRow(index), invented(stage, liar.state.outboxRow(index), { fee: 0n }))
    return { said: [{ header: await liar.seal(lanes({ outbox: [{ index, row }] })), to: 'all' }], isInLog: false, isSilent: true }
  }),
}

/** A message that nobody sent, in the header of a block that there is: no statement contradicts it, the chain alone does. */
const inventedMessage: Lie = {
  kinds: ['storageMismatch'],
  mayShow: ['badLane'], // Its second may have had its quota.
  tell: onceStarted(async (stage) => {
    const { liar, other, block } = stage
    if (block === undefined) return undefined
    const { index } = other
    const before = liar.state.outboxRow(index)
    const message = invented(stage, before, { sentAt: block.time })
    const outbox = [{ index, row: appendMessage(before, message) }]
    return next(liar, await liar.seal({ outbox, inbox: inclusionsOf(liar, block) }, [{ index, messages: [message] }], { time: block.time }))
  }),
}

/** What a source says, said to be included: only the chain shows that it is not. */
const inventedInclusion: Lie = {
  kinds: ['storageMismatch'],
  tell: onceStarted(async ({ liar, other, heard, block }) => {
    const { index, chain } = other
    const said = liar.ledger.log(chain)?.state.outboxRow(liar.member.index)
    if (block === undefined || heard === undefined || said === undefined) return undefined
    const { number, time } = heard.header
    if (number <= Math.max(liar.state.inboxRow(index).number, block.rows.inbox.get(index)?.number ?? 0)) return undefined
    const inbox = inclusionsOf(liar, block).filter((each) => each.index !== index)
    inbox.push({ index, row: { number, head: heard.hash, time, ...said } })
    return next(liar, await liar.seal({ outbox: [], inbox: inbox.sort((a, b) => a.index - b.index) }, [], { time: block.time }))
  }),
}

/** The block of the header before, once more. */
const sameBlock: Lie = {
  kinds: ['blockMismatch'],
  tell: onceStarted(async ({ liar, block }) => {
    if (block === undefined) return undefined
    return next(liar, await liar.seal(NOTHING, [], { blockHash: block.parentHash }))
  }),
}

const falseStateRoot: Lie = {
  kinds: ['blockMismatch'],
  tell: onceStarted(async ({ liar, block }) => {
    if (block === undefined) return undefined
    return next(liar, await liar.seal(NOTHING, [], { time: block.time, stateRoot: nowhere('state') }))
  }),
}

/** A block that there is not, and nothing in it. */
const inventedBlock: Lie = {
  kinds: ['unopened'],
  tell: onceStarted(async ({ liar, block }) => {
    if (block === undefined) return undefined
    return next(liar, await liar.seal(NOTHING, [], { blockHash: nowhere('block') }))
  }),
}

function inclusionsOf(liar: Forger, block: BlockRecord) {
  return ascendingRows(block.rows.inbox).filter(({ index, row }) => !equalInboxRows(row, liar.state.inboxRow(index)))
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
  twoBlocksInASecond,
  backInTime,
  rewrittenLane,
  rewrittenInclusion,
  withheld,
  inventedMessage,
  inventedInclusion,
  sameBlock,
  falseStateRoot,
  inventedBlock,
} as const satisfies Record<string, Lie>

export type LieName = keyof typeof LIES

/** Lies that show in nothing but the chain: only who has a node of it can tell. */
export const CHAIN_LIES = [
  'inventedMessage',
  'inventedInclusion',
  'sameBlock',
  'falseStateRoot',
  'inventedBlock',
] as const satisfies readonly LieName[]
