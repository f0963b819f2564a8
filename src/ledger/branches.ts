import { equalBytes } from '../protocol/bytes.ts'
import { type LanePath, NO_PATH } from '../protocol/evidence/evidence.ts'
import { type LaneStep, nextAcc } from '../protocol/lane.ts'
import type { LogState, OpenedHeader } from '../protocol/log-state.ts'
import type { OutboxRow } from '../protocol/row.ts'
import { checkInboxOrder, checkOutboxOrder } from '../protocol/rules.ts'

/** Where the rows of one header cannot have grown into those of a later one: its signer keeps two histories (§3). */
export interface Fork {
  readonly direction: 'outbox' | 'inbox'
  /** Of the lane's other end. */
  readonly index: number
  /** The later accumulator's path, where it misses the earlier one; empty where the rows alone contradict each other. */
  readonly path: LanePath
}

/**
 * Compares a log as gossip shows it with a later header that a batch shows, the headers between left out: `batch` goes
 * from the state `before` to `after`, the header `gossip` stands at lies between or before.
 */
export function findFork(
  gossip: LogState,
  { before, after, opened }: { before: LogState; after: LogState; opened: OpenedHeader },
): Fork | undefined {
  for (const [index, row] of gossip.outbox) {
    const later = after.outboxRow(index)
    if (checkOutboxOrder(index, row, later) !== undefined) return { direction: 'outbox', index, path: NO_PATH }
    const messages = opened.lanes.find((lane) => lane.index === index)
    const path = messages && pathFrom(row.count, before.outboxRow(index), messages)
    if (path !== undefined && !equalBytes(path.acc, row.acc)) return { direction: 'outbox', index, path }
  }
  for (const [index, row] of gossip.inbox)
    if (checkInboxOrder(index, row, after.inboxRow(index)) !== undefined) return { direction: 'inbox', index, path: NO_PATH }
  return undefined
}

/** The lane from message `count` on: its accumulator there, and the steps after it. Nothing if `count` is not on the way, or its end. */
function pathFrom(count: number, from: OutboxRow, { messages, hashes }: OpenedHeader['lanes'][number]): LanePath | undefined {
  if (count < from.count || count >= from.count + messages.length) return undefined
  let { acc, value } = from
  let start = acc
  const steps: LaneStep[] = []
  for (const [i, message] of messages.entries()) {
    if (from.count + i === count) start = acc
    value += message.value + message.fee
    const step: LaneStep = { hash: hashes[i] as Uint8Array, value }
    acc = nextAcc(acc, step)
    if (from.count + i >= count) steps.push(step)
  }
  return { acc: start, steps }
}
