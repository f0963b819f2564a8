import { type Bytes32, equalBytes, toHex } from './bytes.ts'
import { type Configuration, type Member, memberByChain, memberByIndex } from './configuration.ts'
import { ProtocolError } from './errors.ts'
import { ascendingRows, type LaneBodies, type OpenableHeader, type RowChanges, type SignedHeader } from './frame.ts'
import { type Header, hashHeader } from './header.ts'
import { nextAcc } from './lane.ts'
import { hashMessage, type Message } from './message.ts'
import {
  equalInboxRows,
  equalOutboxRows,
  hashInboxRow,
  hashOutboxRow,
  type InboxRow,
  type OutboxRow,
  ZERO_INBOX_ROW,
  ZERO_OUTBOX_ROW,
} from './row.ts'
import {
  addUsage,
  checkBalance,
  checkInboxOrder,
  checkMessage,
  checkOutboxOrder,
  checkQuota,
  checkSync,
  checkTimeOrder,
  isLaneIndex,
  type LaneUsage,
  type Rows,
  type Violation,
} from './rules.ts'
import type { Signature } from './signature.ts'
import { RowTree, type StagedTree } from './tree.ts'

/** The messages that a header put on one lane, with their hashes. */
export interface OpenedLane {
  /** The destination's index. */
  readonly index: number
  readonly firstNonce: number
  readonly messages: readonly Message[]
  readonly hashes: readonly Bytes32[]
}

/** A header that was opened on top of a log, not applied yet. */
export interface OpenedHeader extends SignedHeader {
  readonly hash: Bytes32
  readonly changes: RowChanges
  readonly lanes: readonly OpenedLane[]
  /** Rules that the header breaks (§3): it stands in the log all the same, as its signer's own words. */
  readonly violations: readonly Violation[]
}

interface Staged extends OpenedHeader {
  /** Hash of the head that it was opened on. */
  readonly base: Bytes32
  readonly outboxTree: StagedTree
  readonly inboxTree: StagedTree
  readonly usage: ReadonlyMap<number, LaneUsage>
}

/** A header whose predecessors may be left out, as a batch holds it (§7): its outbox rows and both roots follow from what is here. */
export interface SparseHeader {
  readonly header: Omit<Header, 'outboxRoot' | 'inboxRoot'>
  readonly signature: Signature
  readonly inbox: RowChanges['inbox']
  /** Every message since the header before, of the lanes that grew. */
  readonly lanes: readonly LaneBodies[]
}

/** Where a log stands: its last header, and the roots that the next one's changes give. */
export interface LogHead {
  readonly number: number
  readonly hash: Bytes32
  /** Absent before the first header. */
  readonly header: Header | undefined
}

/** How a log starts (§6, §8). */
export interface LogStart {
  readonly chain: number
  /** Position of its first header, and the parent that this names. */
  readonly number: number
  readonly parent: Bytes32
}

const emptyOutbox = new RowTree(hashOutboxRow(ZERO_OUTBOX_ROW))
const emptyInbox = new RowTree(hashInboxRow(ZERO_INBOX_ROW))

/** The rows of one log at its last accepted header, and the only way to take the next one: contiguous and opened (§4). */
export class LogState implements Rows {
  readonly chain: number
  readonly outbox: Map<number, OutboxRow>
  readonly inbox: Map<number, InboxRow>
  readonly #outboxTree: RowTree
  readonly #inboxTree: RowTree
  readonly #usage: Map<number, LaneUsage>
  #head: LogHead

  /** A log at its start, or a copy of one. */
  constructor(from: LogStart | LogState) {
    this.chain = from.chain
    if (from instanceof LogState) {
      this.outbox = new Map(from.outbox)
      this.inbox = new Map(from.inbox)
      this.#outboxTree = from.#outboxTree.copy()
      this.#inboxTree = from.#inboxTree.copy()
      this.#usage = new Map(from.#usage)
      this.#head = from.#head
    } else {
      this.outbox = new Map()
      this.inbox = new Map()
      this.#outboxTree = emptyOutbox.copy()
      this.#inboxTree = emptyInbox.copy()
      this.#usage = new Map()
      this.#head = { number: from.number - 1, hash: from.parent, header: undefined }
    }
  }

  /** A log that begins, for its reader, at a header with all rows shown (§4, anchor). Throws `not-folding`. */
  static anchor(signed: Pick<SignedHeader, 'header'>, hash: Bytes32, rows: RowChanges): LogState {
    const log = new LogState({ chain: signed.header.chain, number: signed.header.number, parent: signed.header.parent })
    const staged = log.#stageRows(rows)
    log.#checkRoots(signed.header, staged)
    log.#apply({ ...staged, header: signed.header, hash, changes: rows, usage: new Map() })
    return log
  }

  /** The same log, to go on apart from this one. */
  copy(): LogState {
    return new LogState(this)
  }

  get head(): LogHead {
    return this.#head
  }

  outboxRow(index: number): OutboxRow {
    return this.outbox.get(index) ?? ZERO_OUTBOX_ROW
  }

  inboxRow(index: number): InboxRow {
    return this.inbox.get(index) ?? ZERO_INBOX_ROW
  }

  /** Every row that is not zero: what opens the head on its own. */
  get allRows(): RowChanges {
    return { outbox: ascendingRows(this.outbox), inbox: ascendingRows(this.inbox) }
  }

  /** The siblings of the outbox row at `index`, for `include`. */
  proveOutbox(index: number): readonly Bytes32[] {
    return this.#outboxTree.prove(index)
  }

  /** The siblings of the inbox row at `index`, for evidence. */
  proveInbox(index: number): readonly Bytes32[] {
    return this.#inboxTree.prove(index)
  }

  /** Roots after these changes: what the header of the next block commits to. */
  rootsWith(changes: RowChanges): { readonly outboxRoot: Bytes32; readonly inboxRoot: Bytes32 } {
    const { outboxTree, inboxTree } = this.#stageRows(changes)
    return { outboxRoot: outboxTree.root, inboxRoot: inboxTree.root }
  }

  /**
   * Opens the next header: checks that it is the next, that its rows fold to both roots and its bodies fold the lanes.
   * `hash` is its header hash, `configuration` the one it names. Throws `not-contiguous`, `not-folding`,
   * `bodies-missing` or `unknown-member`; changes nothing until `commit`.
   */
  open(next: OpenableHeader, hash: Bytes32, configuration: Configuration): OpenedHeader {
    const { header, changes } = next
    const self = memberByChain(configuration, header.chain)
    if (self === undefined || header.chain !== this.chain)
      throw new ProtocolError('unknown-member', `chain ${header.chain} is not the member of this log`)
    if (header.number !== this.#head.number + 1 || !equalBytes(header.parent, this.#head.hash)) {
      throw new ProtocolError(
        'not-contiguous',
        `header ${header.number} of chain ${header.chain} does not follow header ${this.#head.number} (${toHex(this.#head.hash)})`,
      )
    }
    this.#checkNothingIdle(next)
    const staged = this.#stageRows(changes)
    this.#checkRoots(header, staged)

    const violations: Violation[] = []
    const note = (violation: Violation | undefined) => {
      if (violation !== undefined) violations.push(violation)
    }
    if (this.#head.header !== undefined) note(checkTimeOrder(this.#head.header, header))
    const usage = new Map<number, LaneUsage>()
    const lanes: OpenedLane[] = []
    for (const { index, row } of changes.outbox) {
      if (!isLaneIndex(configuration, self, index))
        throw new ProtocolError('unknown-member', `outbox row ${index} of chain ${header.chain} belongs to no member`)
      const earlier = this.outboxRow(index)
      note(checkOutboxOrder(index, earlier, row))
      if (row.count > earlier.count) lanes.push(this.#openLane(next, configuration, index, earlier, row, usage, note))
    }
    this.#checkInbox(configuration, self, changes.inbox, note)
    this.#checkRows(configuration, self, header, changes, note)
    const opened: Staged = { header, signature: next.signature, hash, changes, lanes, violations, usage, base: this.#head.hash, ...staged }
    return opened
  }

  /**
   * Opens a header further on, those between left out: the bodies give the outbox rows, all rows give the roots, so that
   * nothing is left to compare but the signature, which the caller checks over the returned hash. Violations are those that
   * show without the neighbours. Throws `unknown-member`, or `malformed` if a sum leaves its range; changes nothing until
   * `commit`.
   */
  openSparse(sparse: SparseHeader, cluster: Bytes32, configuration: Configuration): OpenedHeader {
    const { number, chain, time, parent } = sparse.header
    const self = memberByChain(configuration, chain)
    if (self === undefined || chain !== this.chain)
      throw new ProtocolError('unknown-member', `chain ${chain} is not the member of this log`)
    const before = this.#head.header
    if (before !== undefined && number <= before.number)
      throw new ProtocolError('not-contiguous', `header ${number} of chain ${chain} is not above header ${before.number}`)

    const violations: Violation[] = []
    const note = (violation: Violation | undefined) => {
      if (violation !== undefined) violations.push(violation)
    }
    const usage = new Map<number, LaneUsage>()
    const lanes: OpenedLane[] = []
    const outbox: { index: number; row: OutboxRow }[] = []
    for (const lane of sparse.lanes) {
      if (!isLaneIndex(configuration, self, lane.index))
        throw new ProtocolError('unknown-member', `lane ${lane.index} of chain ${chain} belongs to no member`)
      const folded = this.#foldLane(sparse.header, lane, configuration, usage, note, before?.time ?? 0)
      lanes.push(folded.lane)
      outbox.push({ index: lane.index, row: folded.row })
    }
    const changes: RowChanges = { outbox, inbox: sparse.inbox }
    this.#checkInbox(configuration, self, changes.inbox, note)
    const staged = this.#stageRows(changes)
    const header: Header = { ...sparse.header, outboxRoot: staged.outboxTree.root, inboxRoot: staged.inboxTree.root }
    if (before !== undefined) note(checkTimeOrder(before, header))
    if (before?.number === number - 1 && !equalBytes(parent, this.#head.hash))
      note({ kind: 'regress', detail: `block ${number} has another parent than block ${before.number} posted before` })
    this.#checkRows(configuration, self, { number, time }, changes, note)
    const hash = hashHeader(cluster, header)
    const { signature } = sparse
    const opened: Staged = { header, signature, hash, changes, lanes, violations, usage, base: this.#head.hash, ...staged }
    return opened
  }

  /** Takes the next header on one's own earlier word: links and roots are checked, bodies and rules are not. */
  replay(signed: SignedHeader, hash: Bytes32, changes: RowChanges): void {
    if (signed.header.number !== this.#head.number + 1 || !equalBytes(signed.header.parent, this.#head.hash)) {
      throw new ProtocolError(
        'not-contiguous',
        `header ${signed.header.number} of chain ${this.chain} does not follow header ${this.#head.number}`,
      )
    }
    const staged = this.#stageRows(changes)
    this.#checkRoots(signed.header, staged)
    this.#apply({ ...staged, header: signed.header, hash, changes, usage: new Map() })
  }

  /** Applies what `open` or `openSparse` returned, on the head that it was opened on. */
  commit(opened: OpenedHeader): void {
    const staged = opened as Staged
    if (!equalBytes(staged.base, this.#head.hash))
      throw new ProtocolError('not-contiguous', `header ${opened.header.number} was opened on another head than ${this.#head.number}`)
    this.#apply(staged)
  }

  #openLane(
    next: OpenableHeader,
    configuration: Configuration,
    index: number,
    earlier: OutboxRow,
    later: OutboxRow,
    usage: Map<number, LaneUsage>,
    note: (violation: Violation | undefined) => void,
  ): OpenedLane {
    const messages = next.lanes.find((lane) => lane.index === index)?.messages ?? []
    const expected = later.count - earlier.count
    if (messages.length < expected) {
      throw new ProtocolError(
        'bodies-missing',
        `header ${next.header.number} of chain ${this.chain} sent ${expected} messages on lane ${index}; ${messages.length} travelled with it`,
      )
    }
    if (messages.length > expected)
      throw new ProtocolError('not-folding', `${messages.length} bodies for ${expected} messages on lane ${index}`)
    const folded = this.#foldLane(next.header, { index, messages }, configuration, usage, note)
    if (!equalOutboxRows(folded.row, later)) {
      throw new ProtocolError(
        'not-folding',
        `the bodies of lane ${index} in header ${next.header.number} of chain ${this.chain} do not give its row`,
      )
    }
    return folded.lane
  }

  /** Appends bodies to a lane and judges each. `since`: see `checkMessage`; it moves on with the messages. */
  #foldLane(
    header: Pick<Header, 'chain' | 'time'>,
    { index, messages }: LaneBodies,
    configuration: Configuration,
    usage: Map<number, LaneUsage>,
    note: (violation: Violation | undefined) => void,
    since?: number,
  ): { readonly lane: OpenedLane; readonly row: OutboxRow } {
    const destination = memberByIndex(configuration, index)
    const earlier = this.outboxRow(index)
    let { acc, value } = earlier
    let used = this.#usage.get(index)
    let earliest = since
    const hashes: Bytes32[] = []
    // The first wrong message of a lane convicts; a header may hold thousands, which would only fill memory.
    let wrong: Violation | undefined
    let over: Violation | undefined
    for (const [i, message] of messages.entries()) {
      const hash = hashMessage(message)
      value += message.value + message.fee
      acc = nextAcc(acc, { hash, value })
      hashes.push(hash)
      if (destination === undefined) continue
      wrong ??= checkMessage(message, header, destination, earlier.count + i, earliest)
      if (earliest !== undefined) earliest = message.sentAt
      used = addUsage(used, message)
      // Judged once a second, when its last message is in.
      if (messages[i + 1]?.sentAt !== message.sentAt) over ??= checkQuota(configuration, destination, used)
    }
    note(wrong)
    note(over)
    if (used !== undefined) usage.set(index, used)
    return { lane: { index, firstNonce: earlier.count, messages, hashes }, row: { count: earlier.count + messages.length, acc, value } }
  }

  #checkInbox(
    configuration: Configuration,
    self: Member,
    inbox: RowChanges['inbox'],
    note: (violation: Violation | undefined) => void,
  ): void {
    for (const { index, row } of inbox) {
      if (!isLaneIndex(configuration, self, index))
        throw new ProtocolError('unknown-member', `inbox row ${index} of chain ${this.chain} belongs to no member`)
      note(checkInboxOrder(index, this.inboxRow(index), row))
    }
  }

  /** The rules over all rows at once. */
  #checkRows(
    configuration: Configuration,
    self: Member,
    header: Pick<Header, 'number' | 'time'>,
    changes: RowChanges,
    note: (violation: Violation | undefined) => void,
  ): void {
    const rows: Rows = { outbox: overlay(this.outbox, changes.outbox), inbox: overlay(this.inbox, changes.inbox) }
    note(checkSync(configuration, self, header, rows.inbox))
    note(checkBalance(self, rows))
  }

  /** What travels with a header is unsigned: whatever does not open it was added on the way, and would only be stored. */
  #checkNothingIdle({ header, changes, lanes }: OpenableHeader): void {
    const refuse = (what: string): never => {
      throw new ProtocolError('not-folding', `header ${header.number} of chain ${this.chain} comes with ${what}`)
    }
    const grown = new Set<number>()
    for (const { index, row } of changes.outbox) {
      const earlier = this.outboxRow(index)
      if (equalOutboxRows(row, earlier)) refuse(`outbox row ${index}, which did not change`)
      if (row.count > earlier.count) grown.add(index)
    }
    for (const { index, row } of changes.inbox) {
      if (equalInboxRows(row, this.inboxRow(index))) refuse(`inbox row ${index}, which did not change`)
    }
    for (const { index } of lanes) {
      if (!grown.delete(index)) refuse(`bodies for lane ${index}, which did not grow or is listed twice`)
    }
  }

  #stageRows(changes: RowChanges): { outboxTree: StagedTree; inboxTree: StagedTree } {
    checkAscending(changes.outbox)
    checkAscending(changes.inbox)
    return {
      outboxTree: this.#outboxTree.stage(changes.outbox.map(({ index, row }) => [index, hashOutboxRow(row)])),
      inboxTree: this.#inboxTree.stage(changes.inbox.map(({ index, row }) => [index, hashInboxRow(row)])),
    }
  }

  #checkRoots(header: Header, staged: { outboxTree: StagedTree; inboxTree: StagedTree }): void {
    if (!equalBytes(staged.outboxTree.root, header.outboxRoot))
      throw new ProtocolError('not-folding', `the outbox rows do not give the root of header ${header.number} of chain ${header.chain}`)
    if (!equalBytes(staged.inboxTree.root, header.inboxRoot))
      throw new ProtocolError('not-folding', `the inbox rows do not give the root of header ${header.number} of chain ${header.chain}`)
  }

  #apply(staged: Pick<Staged, 'header' | 'hash' | 'changes' | 'outboxTree' | 'inboxTree' | 'usage'>): void {
    this.#outboxTree.commit(staged.outboxTree)
    this.#inboxTree.commit(staged.inboxTree)
    for (const { index, row } of staged.changes.outbox) this.outbox.set(index, row)
    for (const { index, row } of staged.changes.inbox) this.inbox.set(index, row)
    for (const [index, usage] of staged.usage) this.#usage.set(index, usage)
    this.#head = { number: staged.header.number, hash: staged.hash, header: staged.header }
  }
}

function overlay<T>(rows: ReadonlyMap<number, T>, changes: readonly { readonly index: number; readonly row: T }[]): ReadonlyMap<number, T> {
  if (changes.length === 0) return rows
  const all = new Map(rows)
  for (const { index, row } of changes) all.set(index, row)
  return all
}

function checkAscending(changes: readonly { readonly index: number }[]): void {
  let previous = -1
  for (const { index } of changes) {
    if (!Number.isInteger(index) || index <= previous || index > 255)
      throw new ProtocolError('malformed', `row indices ascend from 0 to 255; ${index} follows ${previous}`)
    previous = index
  }
}
