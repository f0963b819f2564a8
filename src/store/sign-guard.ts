import { randomUUID } from 'node:crypto'
import { existsSync, linkSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { hashHeader } from '../protocol/header.ts'
import { checkSignatureForm, type Signature } from '../protocol/signature.ts'
import { domainDifference, domainProblem, type GuardDomain } from './guard-domain.ts'
import { asGuardError, GuardError } from './guard-error.ts'
import { formatInterchange, type GuardInterchange, MAX_INTERCHANGE_RECORDS, parseInterchange } from './guard-interchange.ts'
import type { GuardIntent, GuardPosition, GuardRecord } from './guard-record.ts'
import { demandUnsealed, readSeal, sealFile, UNSEAL } from './guard-seal.ts'
import { type GuardRange, GuardTable } from './guard-table.ts'
import { syncFolder } from './sync-folder.ts'

/** Intents that may wait for their signature. A signer that is down must stop the publisher, not fill the guard. */
export const MAX_UNSIGNED = 4_096

/** Positions that one transaction of `prune` forgets; more would hold up the next intent. */
const PRUNE_STEP = 10_000

/**
 * The sign-once guard (§5): whatever happens to the process or the machine, no position of a log is ever signed for two
 * different headers. A header is signed only after `intend` returned; then its bytes are on the disk for ever.
 */
export interface SignGuard {
  readonly path: string
  readonly domain: GuardDomain
  /** The highest position ever guarded; before there is any, the one before the start with the start's parent. Never falls. */
  readonly last: GuardPosition
  /** The lowest position that the guard still judges; below it everything is refused. Never falls. */
  readonly floor: number

  /**
   * Guards consecutive headers in **one durable commit**, all or nothing, and returns what is now stored for them. Positions
   * that are guarded already are allowed if their bytes are the same: sign what is returned, or use its signature.
   * @throws GuardError `conflict`, `not-linked`, `gap`, `below-floor`, `foreign` (chain, or hash under another cluster),
   * `unsigned-backlog`, `disk-full`, `unreadable`
   */
  intend(intents: readonly GuardIntent[]): readonly GuardRecord[]

  /** Stores signatures of guarded positions; the first one stays. @throws GuardError `gap`, `below-floor` */
  signed(signatures: readonly { readonly number: number; readonly signature: Signature }[]): void

  /** Intents without a signature, oldest first: after a crash, exactly these bytes are signed again. */
  unsigned(): readonly GuardRecord[]

  get(number: number): GuardRecord | undefined

  /** Forgets positions below `below`, never an unsigned one, never the last. Returns the floor. */
  prune(below: number): number

  /** For another machine; stop signing first, and never go on with this file afterwards. @throws GuardError `unsigned-backlog` */
  export(): GuardInterchange

  /**
   * Takes over another guard's state: by maximum, all or nothing. Returns whether the watermark rose.
   * @param source names the document in errors, e.g. its file
   * @throws GuardError `bad-interchange`, `foreign`, `conflict`
   */
  import(document: unknown, source?: string): boolean

  /** Idempotent. */
  close(): void
}

/**
 * Makes a guard: for `init` alone, once in the life of a generation. With `from`, an interchange document, it starts where
 * that ends; this alone takes away a seal. The file appears whole or not at all.
 * @throws GuardError `exists`, `sealed`, `bad-interchange`, `foreign`
 */
export function createGuard(path: string, domain: GuardDomain, from?: { readonly document: unknown; readonly source: string }): void {
  demandSound(path, domain)
  const seal = readSeal(path)
  if (from === undefined) demandUnsealed(path)
  // An orphaned log would be replayed into the new file.
  const present = [path, `${path}-wal`, `${path}-journal`].find((file) => existsSync(file))
  // A guard beside its seal: an earlier call was cut off before it took the seal away.
  const isCutOff = seal !== undefined && from !== undefined && existsSync(path)
  if (present !== undefined && !isCutOff) throw exists(path, present)
  const draft = `${path}.${randomUUID()}.new`
  try {
    const guard = new TableGuard(new GuardTable(draft, domain, 'create'), domain)
    try {
      if (from !== undefined) guard.import(from.document, from.source)
      if (seal !== undefined && guard.import(seal, sealFile(path))) throw staler(path, from?.source ?? '')
      if (isCutOff && !isSamePosition(lastOf(path, domain), guard.last)) throw exists(path, path)
    } finally {
      guard.close()
    }
    if (!isCutOff) linkSync(draft, path) // unlike rename, it never replaces a file
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw exists(path, path)
    throw asGuardError(path, error)
  } finally {
    rmSync(draft, { force: true })
  }
  // The guard first: a power cut must not leave a folder without either.
  syncFolder(dirname(path))
  rmSync(sealFile(path), { force: true })
  syncFolder(dirname(path))
}

/**
 * Opens the guard of this domain, as its only user.
 * @throws GuardError `missing`, `sealed`, `unreadable`, `foreign`, `locked`, `disk-full`
 */
export function openGuard(path: string, domain: GuardDomain): SignGuard {
  demandSound(path, domain)
  demandUnsealed(path)
  const table = new GuardTable(path, domain, 'open')
  try {
    return new TableGuard(table, domain)
  } catch (error) {
    table.close()
    throw error
  }
}

function demandSound(path: string, domain: GuardDomain): void {
  const problem = domainProblem(domain)
  if (problem !== undefined) throw new GuardError('foreign', path, `not the domain of a guard: ${problem}`)
}

function lastOf(path: string, domain: GuardDomain): SignGuard['last'] {
  const guard = new TableGuard(new GuardTable(path, domain, 'open'), domain)
  try {
    return guard.last
  } finally {
    guard.close()
  }
}

function isSamePosition(a: SignGuard['last'], b: SignGuard['last']): boolean {
  return a.number === b.number && equalBytes(a.hash, b.hash)
}

function staler(path: string, source: string): GuardError {
  return new GuardError(
    'sealed',
    path,
    `${source} ends below what the backup knows to be signed: it is no export of the last guard. ${UNSEAL}`,
  )
}

function exists(path: string, file: string): GuardError {
  return new GuardError(
    'exists',
    path,
    `${file} exists. Run with the guard that is there; if its log must start anew, use a new generation (§8).`,
  )
}

/** The guard's rules over its file. What it remembers changes only after the commit that makes it true. */
class TableGuard implements SignGuard {
  readonly path: string
  readonly domain: GuardDomain
  readonly #table: GuardTable
  #range: GuardRange
  #unsigned: number

  constructor(table: GuardTable, domain: GuardDomain) {
    this.path = table.path
    this.domain = domain
    this.#table = table
    this.#range = table.range()
    this.#unsigned = table.unsigned(MAX_INTERCHANGE_RECORDS).length
  }

  get last(): GuardPosition {
    return this.#range.last
  }

  get floor(): number {
    return this.#range.floor
  }

  intend(intents: readonly GuardIntent[]): readonly GuardRecord[] {
    const added: GuardRecord[] = []
    const records = intents.map((intent) => this.#judge(intent, added))
    const newest = added.at(-1)
    if (newest === undefined) return records
    if (this.#unsigned + added.length > MAX_UNSIGNED)
      throw new GuardError(
        'unsigned-backlog',
        this.path,
        `${this.#unsigned} intents wait for their signature and ${added.length} more are asked for, at most ${MAX_UNSIGNED} may. Sign what unsigned() returns first; is the signer reachable?`,
      )
    const range = { floor: this.floor, last: { number: newest.number, hash: newest.hash } }
    this.#table.commit(() => {
      this.#table.add(added)
      this.#table.raise(range)
    })
    this.#range = range
    this.#unsigned += added.length
    return records
  }

  signed(signatures: readonly { readonly number: number; readonly signature: Signature }[]): void {
    for (const { number, signature } of signatures) {
      this.#demandKnown(number)
      checkSignatureForm(signature)
    }
    this.#unsigned -= this.#table.commit(() => this.#table.sign(signatures))
  }

  unsigned(): readonly GuardRecord[] {
    return this.#table.unsigned(MAX_INTERCHANGE_RECORDS)
  }

  get(number: number): GuardRecord | undefined {
    return this.#table.get(number)
  }

  prune(below: number): number {
    const limit = Math.min(below, this.last.number, this.#table.unsigned(1)[0]?.number ?? below)
    while (this.floor < limit) {
      const range = { last: this.last, floor: Math.min(this.floor + PRUNE_STEP, limit) }
      this.#table.commit(() => this.#table.raise(range))
      this.#range = range
    }
    return this.floor
  }

  export(): GuardInterchange {
    const { last } = this
    if (last.number < this.domain.start.number) return formatInterchange(this.domain, { last: undefined, records: [] })
    const from = this.#table.unsigned(1)[0]?.number ?? last.number
    if (last.number - from >= MAX_INTERCHANGE_RECORDS)
      throw new GuardError(
        'unsigned-backlog',
        this.path,
        `position ${from} has no signature and ${last.number - from} follow, a document holds ${MAX_INTERCHANGE_RECORDS}. Let the node sign what it left unsigned, then export.`,
        { number: from },
      )
    // None after an import without records: what is stored ends below the floor.
    return formatInterchange(this.domain, { last, records: this.#table.from(from, MAX_INTERCHANGE_RECORDS) })
  }

  import(document: unknown, source = 'interchange document'): boolean {
    const given = parseInterchange(document, source)
    const difference = domainDifference(given.domain, this.domain)
    if (difference !== undefined)
      throw new GuardError('foreign', this.path, `${source} is of another guard: ${difference}. Nothing was imported.`)
    if (given.last === undefined) return false
    this.#demandAgreement(given.last, given.records, source)
    return this.#merge(given.last, given.records)
  }

  close(): void {
    this.#table.close()
  }

  /** The record for an intent: the stored one, or the next, which is pushed to `added`. */
  #judge({ header, hash }: GuardIntent, added: GuardRecord[]): GuardRecord {
    const { number } = header
    if (header.chain !== this.domain.chain)
      throw new GuardError('foreign', this.path, `header ${number} is of chain ${header.chain}, the guard of ${this.domain.chain}`, {
        number,
      })
    if (!equalBytes(hashHeader(this.domain.clusterId, header), hash))
      throw new GuardError('foreign', this.path, `${toHex(hash)} is not the hash of header ${number} in this guard's cluster`, { number })
    const last = added.at(-1) ?? this.last
    if (number <= last.number) {
      const stored = added.find((record) => record.number === number) ?? this.#known(number)
      // The hash covers every byte of the header.
      if (!equalBytes(stored.hash, hash)) throw this.#conflict(number, stored.hash, hash)
      return stored
    }
    if (number > last.number + 1)
      throw new GuardError('gap', this.path, `header ${number} does not follow position ${last.number}: guard ${last.number + 1} first`, {
        number,
      })
    if (!equalBytes(header.parent, last.hash))
      throw new GuardError(
        'not-linked',
        this.path,
        `the parent of header ${number} is ${toHex(header.parent)}, position ${last.number} is ${toHex(last.hash)}. The chain was reorganised below a signed block: only a new generation (§8) leads on.`,
        { number },
      )
    const record = { number, header, hash, signature: undefined }
    added.push(record)
    return record
  }

  #conflict(number: number, stored: Bytes32, given: Bytes32): GuardError {
    return new GuardError(
      'conflict',
      this.path,
      `position ${number} is guarded as ${toHex(stored)}, ${toHex(given)} would be a second one: equivocation. The chain was reorganised below a signed block, or a twin of this sequencer runs; only a new generation (§8) leads on.`,
      { number },
    )
  }

  #demandKnown(number: number): void {
    if (number > this.last.number)
      throw new GuardError('gap', this.path, `position ${number} is not guarded, the last is ${this.last.number}`, { number })
    if (number < this.floor)
      throw new GuardError('below-floor', this.path, `nobody can tell what was signed at ${number}, below the floor ${this.floor}`, {
        number,
      })
  }

  #known(number: number): GuardRecord {
    this.#demandKnown(number)
    const record = this.#table.get(number)
    if (record === undefined) throw this.#table.damaged(`position ${number} is missing between ${this.floor} and ${this.last.number}`)
    return record
  }

  /** Whatever both know must be the same. */
  #demandAgreement(given: GuardPosition, records: readonly GuardRecord[], source: string): void {
    const { last } = this
    for (const { number, hash } of records.length > 0 ? records : [given]) {
      const stored = number === last.number ? last : number >= this.floor && number < last.number ? this.#known(number) : undefined
      if (stored !== undefined && !equalBytes(stored.hash, hash)) throw this.#conflict(number, stored.hash, hash)
    }
    const next = records.find(({ number }) => number === last.number + 1)
    if (next !== undefined && !equalBytes(next.header.parent, last.hash))
      throw new GuardError(
        'conflict',
        this.path,
        `${source} continues from another header than ${toHex(last.hash)} at position ${last.number}: two guards of one log signed apart. Nothing was imported.`,
        { number: last.number },
      )
  }

  #merge(given: GuardPosition, records: readonly GuardRecord[]): boolean {
    const rises = given.number > this.last.number
    const first = records[0]?.number ?? given.number + 1
    // Beyond a gap nothing between is known, and what was unsigned here may have been signed otherwise there: forget it.
    const floor = rises && first > this.last.number + 1 ? first : this.floor
    const range = { floor, last: rises ? given : this.last }
    this.#table.commit(() => {
      this.#table.sign(records.flatMap(({ number, signature }) => (signature === undefined ? [] : [{ number, signature }])))
      this.#table.add(records.filter(({ number }) => number > this.last.number))
      this.#table.raise(range)
    })
    this.#range = range
    this.#unsigned = this.#table.unsigned(MAX_INTERCHANGE_RECORDS).length
    return rises
  }
}
