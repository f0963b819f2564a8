import { type Configuration, type Member, memberByChain, memberByIndex } from '../protocol/configuration.ts'
import type { BadLaneGrowth, BadLaneMessage, BadLaneQuota, BadLaneTime, LanePath } from '../protocol/evidence/evidence.ts'
import { ascendingRows } from '../protocol/frame.ts'
import { appendMessage, type LaneStep } from '../protocol/lane.ts'
import type { OpenedLane } from '../protocol/log-state.ts'
import { hashMessage, type Message } from '../protocol/message.ts'
import { type OutboxRow, ZERO_OUTBOX_ROW } from '../protocol/row.ts'
import { addUsage, checkMessage, checkQuota, type LaneUsage } from '../protocol/rules.ts'
import type { HeaderWithRows, KeptLogs } from './kept-log.ts'
import { provenOutbox } from './log-evidence.ts'

type BadLane = BadLaneGrowth | BadLaneMessage | BadLaneQuota | BadLaneTime

/** One lane of the accused between two adjacent headers. */
interface Lane {
  readonly configuration: Configuration
  readonly generation: number
  readonly destination: Member
  /** Absent for the first header of a log. */
  readonly previous: HeaderWithRows | undefined
  readonly at: HeaderWithRows
  /** The bodies that came with the header: of messages that claim another place, no history keeps them. */
  readonly fresh: OpenedLane | undefined
}

/**
 * Evidence against the lanes of one header: growth beyond any quota first (it needs no bodies), then a wrong message, then
 * the quota of the second. `previous` is absent for the first header of a log.
 */
export function badLaneEvidence(
  logs: KeptLogs,
  configuration: Configuration,
  generation: number,
  previous: HeaderWithRows | undefined,
  at: HeaderWithRows,
  fresh: readonly OpenedLane[],
): BadLane | undefined {
  for (const { index, row } of ascendingRows(at.state.outbox)) {
    const destination = memberByIndex(configuration, index)
    const earlier = previous?.state.outboxRow(index) ?? ZERO_OUTBOX_ROW
    if (destination === undefined || row.count <= earlier.count) continue
    const lane = { configuration, generation, destination, previous, at, fresh: fresh.find((each) => each.index === index) }
    const found = growth(lane, earlier) ?? wrongMessage(logs, lane, earlier) ?? quota(logs, lane)
    if (found !== undefined) return found
  }
  return undefined
}

function growth({ configuration, destination: { index }, previous, at }: Lane, earlier: OutboxRow): BadLaneGrowth | undefined {
  const grown = at.state.outboxRow(index).count - earlier.count
  if (!isAdjacent(previous, at) || grown <= configuration.parameters.quotaMessages) return undefined
  const rows = { previousRow: provenOutbox(previous.state, index), row: provenOutbox(at.state, index) }
  return { form: 'badLaneGrowth', previous: previous.signed, header: at.signed, ...rows }
}

function wrongMessage(logs: KeptLogs, lane: Lane, earlier: OutboxRow): BadLaneMessage | BadLaneTime | undefined {
  const { destination, previous, at } = lane
  const { header } = at.signed
  const row = provenOutbox(at.state, destination.index)
  const messages = lane.fresh?.messages ?? logs.messages(header.chain, destination.chain, earlier.count, row.row.count) ?? []
  const wrong = messages.findIndex((message, i) => checkMessage(message, header, destination, earlier.count + i) !== undefined)
  const message = messages[wrong]
  if (message === undefined) return undefined
  const path = pathFrom(
    messages.slice(0, wrong).reduce((at, each) => appendMessage(at, each), earlier),
    messages.slice(wrong),
  )
  // Right but for an earlier time: only the header before shows that it entered the lane in this block.
  const isOnlyEarly = checkMessage(message, header, destination, earlier.count + wrong, 0) === undefined
  if (!isOnlyEarly) return { form: 'badLaneMessage', header: at.signed, destination: destination.chain, row, path, position: 0, message }
  if (!isAdjacent(previous, at)) return undefined
  const previousRow = provenOutbox(previous.state, destination.index)
  return { form: 'badLaneTime', previous: previous.signed, header: at.signed, previousRow, row, path, message }
}

/** The fewest last messages of the lane that are too many, too long or too dear for their second. */
function quota(logs: KeptLogs, lane: Lane): BadLaneQuota | undefined {
  const { configuration, destination, at } = lane
  const { chain } = at.signed.header
  const row = provenOutbox(at.state, destination.index)
  const end = row.row.count
  const from = Math.max(0, end - configuration.parameters.quotaMessages - 1)
  const newest = logs.messages(chain, destination.chain, from, end) ?? []
  const second = newest.at(-1)?.sentAt
  let usage: LaneUsage | undefined
  for (let first = newest.length - 1; first >= 0 && newest[first]?.sentAt === second; first--) {
    usage = addUsage(usage, newest[first] as Message)
    if (checkQuota(configuration, destination, usage) === undefined) continue
    const before = rowAtNonce(logs, lane, from + first)
    const messages = newest.slice(first)
    if (before === undefined) return undefined
    return { form: 'badLaneQuota', header: at.signed, destination: destination.chain, row, path: pathFrom(before, messages), messages }
  }
  return undefined
}

/** The lane's end before message `nonce`: folded from an earlier header's row, as an accumulator cannot be undone. */
function rowAtNonce(logs: KeptLogs, { configuration, generation, destination, at }: Lane, nonce: number): OutboxRow | undefined {
  const { chain, number } = at.signed.header
  const first = memberByChain(configuration, chain)?.startNumber ?? number
  for (let back = 1; ; back *= 2) {
    const row = number - back < first ? ZERO_OUTBOX_ROW : logs.at(chain, generation, number - back)?.state.outboxRow(destination.index)
    if (row === undefined) return undefined
    if (row.count > nonce) continue
    return logs.messages(chain, destination.chain, row.count, nonce)?.reduce((end, message) => appendMessage(end, message), row)
  }
}

/** In a batch headers may be left out between two. */
function isAdjacent(previous: HeaderWithRows | undefined, at: HeaderWithRows): previous is HeaderWithRows {
  return previous?.signed.header.number === at.signed.header.number - 1
}

function pathFrom(before: OutboxRow, messages: readonly Message[]): LanePath {
  const steps: LaneStep[] = []
  let row = before
  for (const message of messages) {
    const hash = hashMessage(message)
    row = appendMessage(row, message, hash)
    steps.push({ hash, value: row.value })
  }
  return { acc: before.acc, steps }
}
