import { type Bytes32, toHex } from '../protocol/bytes.ts'

/** How far an observer has come in one log: everything up to header `number`, and `messages` of the next. */
export interface LogPosition {
  /** Of the log (§8). If absent, the first. */
  readonly generation?: number
  readonly number: number
  readonly messages: number
}

/** Positions by chain id. */
export type Cursor = ReadonlyMap<number, LogPosition>

export class CursorError extends Error {
  override readonly name = 'CursorError'
  readonly code = 'bad-cursor'
  readonly retryable = false
  readonly remedy = 'Give the cursor of an event of this cluster, whole; without one, observing starts at the newest headers.'
}

/** Enough of the cluster id to tell a cursor of another cluster. */
const PREFIX_DIGITS = 8
const MAX_LENGTH = 16_384

/**
 * `1a2b3c4d/412001@17,412002.1@16+3`: block 17 of one chain; block 16 and three messages of block 17 of the other, whose log was started
 * anew once.
 */
export function formatCursor(clusterId: Bytes32, cursor: Cursor): string {
  const positions = [...cursor]
    .sort(([a], [b]) => a - b)
    .map(([chain, { generation = 0, number, messages }]) => {
      return `${chain}${generation > 0 ? `.${generation}` : ''}@${number}${messages > 0 ? `+${messages}` : ''}`
    })
  return `${toHex(clusterId).slice(2, 2 + PREFIX_DIGITS)}/${positions.join(',')}`
}

/** Throws `CursorError`. */
export function parseCursor(clusterId: Bytes32, text: string): Cursor {
  const match = /^([0-9a-f]{8})\/(.*)$/.exec(text)
  if (match === null || text.length > MAX_LENGTH) throw new CursorError(`not a cursor: ${text.slice(0, 80)}`)
  if (match[1] !== toHex(clusterId).slice(2, 2 + PREFIX_DIGITS))
    throw new CursorError(`the cursor is of cluster ${match[1]}…, this is ${toHex(clusterId).slice(2, 2 + PREFIX_DIGITS)}…`)
  const cursor = new Map<number, LogPosition>()
  for (const part of (match[2] as string).split(',').filter((each) => each !== '')) {
    const position = /^(\d{1,16})(?:\.([1-9]\d{0,9}))?@(\d{1,15})(?:\+(\d{1,5}))?$/.exec(part)
    const [chain, generation] = [Number(position?.[1]), Number(position?.[2] ?? 0)]
    const [number, messages] = [Number(position?.[3]), Number(position?.[4] ?? 0)]
    if (position === null || !Number.isSafeInteger(chain) || cursor.has(chain)) throw new CursorError(`not a position in a cursor: ${part}`)
    cursor.set(chain, { ...(generation > 0 && { generation }), number, messages })
  }
  return cursor
}
