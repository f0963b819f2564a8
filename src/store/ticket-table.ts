import type { StatementSync } from 'node:sqlite'
import type { Bytes32 } from '../protocol/bytes.ts'
import { blob, ColumnError, integer, optionalInteger, type Row, text } from './columns.ts'
import type { Database } from './database.ts'
import type { StoredTicket, TicketQuery, TicketState } from './ledger-records.ts'

const COLUMNS = 'ticket_id, source, destination, nonce, reason, expiry, state, tries, last_tried_at_ms, ended_block, ended_time, message'

const STATES: ReadonlySet<string> = new Set<TicketState>(['open', 'redeemed', 'cancelled', 'expired'])

export class TicketTable {
  readonly #upsert: StatementSync
  readonly #get: StatementSync
  readonly #open: StatementSync
  readonly #toTry: StatementSync
  readonly #before: StatementSync

  constructor(db: Database) {
    this.#upsert = db.prepare(
      `INSERT INTO tickets (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (ticket_id) DO UPDATE SET
         reason = excluded.reason, expiry = excluded.expiry, state = excluded.state, tries = excluded.tries,
         last_tried_at_ms = excluded.last_tried_at_ms, ended_block = excluded.ended_block, ended_time = excluded.ended_time`,
    )
    this.#get = db.prepare(`SELECT ${COLUMNS} FROM tickets WHERE ticket_id = ?`)
    this.#open = db.prepare(`SELECT ${COLUMNS} FROM tickets WHERE state = 'open' ORDER BY last_tried_at_ms, expiry LIMIT ?`)
    this.#before = db.prepare(`SELECT rowid, ${COLUMNS} FROM tickets WHERE state = ? AND rowid < ? ORDER BY rowid DESC LIMIT ?`)
    this.#toTry = db.prepare(
      `SELECT ${COLUMNS} FROM tickets WHERE state = 'open' AND destination = ? AND reason = ? AND tries < ? AND expiry > ?
         AND (last_tried_at_ms IS NULL OR last_tried_at_ms <= ?) ORDER BY last_tried_at_ms, expiry LIMIT ?`,
    )
  }

  upsert(ticket: StoredTicket): void {
    const { id, source, destination, nonce, reason, expiry, state, tries, lastTriedAtMs, ended, message } = ticket
    const end = [ended?.block ?? null, ended?.time ?? null]
    this.#upsert.run(id, source, destination, nonce, reason, expiry, state, tries, lastTriedAtMs ?? null, ...end, message)
  }

  get(id: Bytes32): StoredTicket | undefined {
    const row = this.#get.get(id)
    return row === undefined ? undefined : toTicket(row)
  }

  open(limit: number): StoredTicket[] {
    return this.#open.all(limit).map(toTicket)
  }

  before(state: TicketState, cursor: number, limit: number): { readonly cursor: number; readonly ticket: StoredTicket }[] {
    return this.#before.all(state, cursor, limit).map((row) => ({ cursor: integer(row, 'rowid'), ticket: toTicket(row) }))
  }

  toTry({ destination, reason, triesBelow, aliveAt, triedByMs, limit }: TicketQuery): StoredTicket[] {
    return this.#toTry.all(destination, reason, triesBelow, aliveAt, triedByMs, limit).map(toTicket)
  }
}

function toTicket(row: Row): StoredTicket {
  const endedBlock = optionalInteger(row, 'ended_block')
  return {
    id: blob(row, 'ticket_id', 32),
    source: integer(row, 'source'),
    destination: integer(row, 'destination'),
    nonce: integer(row, 'nonce'),
    reason: text(row, 'reason'),
    expiry: integer(row, 'expiry'),
    state: toState(text(row, 'state')),
    tries: integer(row, 'tries'),
    lastTriedAtMs: optionalInteger(row, 'last_tried_at_ms'),
    ended: endedBlock === undefined ? undefined : { block: endedBlock, time: integer(row, 'ended_time') },
    message: blob(row, 'message'),
  }
}

function toState(state: string): TicketState {
  if (!STATES.has(state)) throw new ColumnError(`column state is ${state}`)
  return state as TicketState
}
