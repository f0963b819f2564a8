import type { StatementSync } from 'node:sqlite'
import type { Bytes32 } from '../protocol/bytes.ts'
import { blob, integer } from './columns.ts'
import type { Database } from './database.ts'
import type { MessageIds, MessagePlace } from './ledger-records.ts'

/** An entry: 6 bytes of the hash, 4 of the lane's id, 6 of the nonce. The prefix sorts as a safe integer. */
const ENTRY_BYTES = 16

/** Entries that are sorted into one run. The tail before it stays in memory too: 2 MiB. */
const RUN_ENTRIES = 131_072

/** What the prefix is divided by to leave room for a position below 2^53: 48 bits and the 17 of `RUN_ENTRIES` make 65. */
const PREFIX_SHARE = 2 ** 12

/** Entries in one row of a run: about a page of SQLite. */
const CHUNK_ENTRIES = 240

interface Lane {
  readonly id: number
  readonly source: number
  readonly destination: number
}

/**
 * Finds messages by hash. A B-tree keyed by hash is touched at a random page for every message, which no disk keeps up with;
 * so entries are appended to a tail, and a full tail is sorted into a run that never changes: a small log-structured merge
 * tree without the merges. A lookup scans the tail and does one binary search a run, of which there is one for every 131,072 messages.
 *
 * The tail in memory equals the tail in the file only while transactions commit: `reload` after a rollback.
 */
export class MessageIndex {
  readonly #db: Database
  readonly #lanes = new Map<string, Lane>()
  readonly #lanesById = new Map<number, Lane>()
  readonly #tail = new Uint8Array(RUN_ENTRIES * ENTRY_BYTES)
  #tailEntries = 0
  readonly #insertTail: StatementSync
  readonly #clearTail: StatementSync
  readonly #insertChunk: StatementSync
  readonly #insertRunLane: StatementSync
  readonly #insertLane: StatementSync
  readonly #nextRun: StatementSync
  readonly #runs: StatementSync
  readonly #chunk: StatementSync
  readonly #dropRunLanes: StatementSync
  readonly #dropRuns: StatementSync

  constructor(db: Database) {
    this.#db = db
    this.#insertTail = db.prepare('INSERT INTO index_tail (entries) VALUES (?)')
    this.#clearTail = db.prepare('DELETE FROM index_tail')
    this.#insertChunk = db.prepare('INSERT INTO index_runs (run, first_prefix, entries) VALUES (?, ?, ?)')
    this.#insertRunLane = db.prepare('INSERT INTO index_run_lanes (run, lane, last_nonce) VALUES (?, ?, ?)')
    this.#insertLane = db.prepare('INSERT INTO lanes (source, destination) VALUES (?, ?)')
    this.#nextRun = db.prepare('SELECT coalesce(max(run), 0) + 1 AS run FROM index_run_lanes')
    this.#runs = db.prepare('SELECT DISTINCT run FROM index_run_lanes')
    this.#chunk = db.prepare('SELECT entries FROM index_runs WHERE run = ? AND first_prefix <= ? ORDER BY first_prefix DESC LIMIT 1')
    this.#dropRunLanes = db.prepare('DELETE FROM index_run_lanes WHERE lane = ? AND last_nonce < ?')
    this.#dropRuns = db.prepare('DELETE FROM index_runs WHERE run NOT IN (SELECT run FROM index_run_lanes)')
    this.reload()
  }

  /** Reads lanes and tail again, as they are in the file. */
  reload(): void {
    this.#lanes.clear()
    this.#lanesById.clear()
    for (const row of this.#db.prepare('SELECT id, source, destination FROM lanes').iterate())
      this.#remember({ id: integer(row, 'id'), source: integer(row, 'source'), destination: integer(row, 'destination') })
    this.#tailEntries = 0
    for (const row of this.#db.prepare('SELECT entries FROM index_tail ORDER BY id').iterate()) {
      const entries = blob(row, 'entries')
      this.#tail.set(entries, this.#tailEntries * ENTRY_BYTES)
      this.#tailEntries += entries.length / ENTRY_BYTES
    }
  }

  /** Within a transaction of the caller's. */
  add(batch: readonly MessageIds[]): void {
    let from = this.#tailEntries
    for (const { source, destination, firstNonce, hashes } of batch) {
      const lane = this.#lane(source, destination)
      for (const [i, hash] of hashes.entries()) {
        writeEntry(this.#tail, this.#tailEntries * ENTRY_BYTES, hash, lane.id, firstNonce + i)
        this.#tailEntries++
        if (this.#tailEntries === RUN_ENTRIES) {
          this.#sortTail()
          from = 0
        }
      }
    }
    if (this.#tailEntries > from) this.#insertTail.run(this.#tail.subarray(from * ENTRY_BYTES, this.#tailEntries * ENTRY_BYTES))
  }

  find(hash: Bytes32): MessagePlace[] {
    const prefix = prefixAt(hash, 0)
    const places: MessagePlace[] = []
    this.#scan(this.#tail.subarray(0, this.#tailEntries * ENTRY_BYTES), hash, places)
    for (const row of this.#runs.all()) {
      const chunk = this.#chunk.get(integer(row, 'run'), prefix)
      if (chunk !== undefined) this.#scan(blob(chunk, 'entries'), hash, places)
    }
    return places.filter((place, i) => places.findIndex((other) => samePlace(place, other)) === i)
  }

  /** Forgets the messages of a lane below `nonce`, run by run: one that no lane needs any more is dropped. Within a transaction. */
  prune(source: number, destination: number, nonce: number): void {
    const lane = this.#lanes.get(laneKey(source, destination))
    if (lane === undefined) return
    this.#dropRunLanes.run(lane.id, nonce)
    this.#dropRuns.run()
  }

  /** The destinations that messages from `source` were indexed for. */
  destinations(source: number): number[] {
    return [...this.#lanes.values()].filter((lane) => lane.source === source).map((lane) => lane.destination)
  }

  #lane(source: number, destination: number): Lane {
    const known = this.#lanes.get(laneKey(source, destination))
    if (known !== undefined) return known
    return this.#remember({ id: Number(this.#insertLane.run(source, destination).lastInsertRowid), source, destination })
  }

  #remember(lane: Lane): Lane {
    this.#lanes.set(laneKey(lane.source, lane.destination), lane)
    this.#lanesById.set(lane.id, lane)
    return lane
  }

  #scan(entries: Uint8Array, hash: Bytes32, places: MessagePlace[]): void {
    const [first, prefix] = [hash[0], prefixAt(hash, 0)]
    for (let at = 0; at < entries.length; at += ENTRY_BYTES) {
      if (entries[at] !== first || prefixAt(entries, at) !== prefix) continue
      const lane = this.#lanesById.get(laneAt(entries, at))
      if (lane !== undefined) places.push({ source: lane.source, destination: lane.destination, nonce: nonceAt(entries, at) })
    }
  }

  #sortTail(): void {
    const tail = this.#tail
    const order = orderByPrefix(tail)
    const sorted = new Uint8Array(tail.length)
    const lastNonces = new Map<number, number>()
    for (let to = 0; to < RUN_ENTRIES; to++) {
      const at = (order[to] as number) * ENTRY_BYTES
      sorted.set(tail.subarray(at, at + ENTRY_BYTES), to * ENTRY_BYTES)
      const lane = laneAt(tail, at)
      lastNonces.set(lane, Math.max(lastNonces.get(lane) ?? 0, nonceAt(tail, at)))
    }
    const run = integer(this.#nextRun.get() ?? {}, 'run')
    for (const [lane, nonce] of lastNonces) this.#insertRunLane.run(run, lane, nonce)
    for (let start = 0; start < RUN_ENTRIES; ) {
      let end = Math.min(start + CHUNK_ENTRIES, RUN_ENTRIES)
      // Equal prefixes stay together, so that a lookup reads one chunk.
      while (end < RUN_ENTRIES && prefixAt(sorted, end * ENTRY_BYTES) === prefixAt(sorted, (end - 1) * ENTRY_BYTES)) end++
      this.#insertChunk.run(run, prefixAt(sorted, start * ENTRY_BYTES), sorted.subarray(start * ENTRY_BYTES, end * ENTRY_BYTES))
      start = end
    }
    this.#clearTail.run()
    this.#tailEntries = 0
  }
}

const laneKey = (source: number, destination: number): string => `${source}>${destination}`

const samePlace = (a: MessagePlace, b: MessagePlace): boolean =>
  a.source === b.source && a.destination === b.destination && a.nonce === b.nonce

function writeEntry(entries: Uint8Array, at: number, hash: Bytes32, lane: number, nonce: number): void {
  for (let i = 0; i < 6; i++) entries[at + i] = hash[i] as number
  entries[at + 6] = lane >>> 24
  entries[at + 7] = lane >>> 16
  entries[at + 8] = lane >>> 8
  entries[at + 9] = lane
  const high = Math.floor(nonce / 2 ** 32)
  entries[at + 10] = high >>> 8
  entries[at + 11] = high
  entries[at + 12] = nonce >>> 24
  entries[at + 13] = nonce >>> 16
  entries[at + 14] = nonce >>> 8
  entries[at + 15] = nonce
}

/**
 * The positions of a full tail's entries, by prefix. Numbers are sorted natively, several times faster than by a comparison
 * in JavaScript: so the upper bits of the prefix and the position share one, and the few neighbours that these bits do not
 * tell apart are put in order afterwards.
 */
function orderByPrefix(tail: Uint8Array): Uint32Array {
  const prefixes = new Float64Array(RUN_ENTRIES)
  const keys = new Float64Array(RUN_ENTRIES)
  for (let i = 0; i < RUN_ENTRIES; i++) {
    const prefix = prefixAt(tail, i * ENTRY_BYTES)
    prefixes[i] = prefix
    keys[i] = Math.floor(prefix / PREFIX_SHARE) * RUN_ENTRIES + i
  }
  keys.sort()
  const order = new Uint32Array(RUN_ENTRIES)
  for (let i = 0; i < RUN_ENTRIES; i++) {
    const entry = (keys[i] as number) % RUN_ENTRIES
    const prefix = prefixes[entry] as number
    let to = i
    for (; to > 0 && (prefixes[order[to - 1] as number] as number) > prefix; to--) order[to] = order[to - 1] as number
    order[to] = entry
  }
  return order
}

const prefixAt = (entries: Uint8Array, at: number): number => readUint(entries, at, 6)
const laneAt = (entries: Uint8Array, at: number): number => readUint(entries, at + 6, 4)
const nonceAt = (entries: Uint8Array, at: number): number => readUint(entries, at + 10, 6)

function readUint(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let i = at; i < at + length; i++) value = value * 256 + (bytes[i] as number)
  return value
}
