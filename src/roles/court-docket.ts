import type { ParentFact, Question } from '../chain/parent-facts.ts'
import type { ParentEvent } from '../chain/parent-follower.ts'
import { type Bytes32, fromHex, type Hex, toHex } from '../protocol/bytes.ts'
import { decodeHeader, encodeHeader, type Header } from '../protocol/header.ts'
import type { LedgerStore } from '../store/ledger-store.ts'

/** A challenge that somebody opened on the parent. */
export interface Challenge {
  readonly id: Bytes32
  /** Chain id of the challenged member. */
  readonly chain: number
  readonly question: Question
  readonly index: number
  /** Seconds of the parent; an answer counts up to and including it. */
  readonly deadline: number
  readonly header: Header
}

/** What a member has to reach with its posted head, or is late. */
export interface BatchClaim {
  readonly chain: number
  readonly generation: number
  readonly number: number
  /** Seconds of the parent. */
  readonly due: number
}

/** A challenge that nobody answered in time: its signer is convicted of it (`unopened`). */
export type Unopened = Pick<Challenge, 'id' | 'chain' | 'header'>

/** What stands at the court, and the parent blocks that brought and ended it: a rewind below either undoes that. */
interface Entry<T> {
  readonly of: T
  readonly opened: number
  ended: number | undefined
  /** Of a challenge: it ended unanswered. */
  expired?: boolean
}

const META = 'court-docket'
/** Each costs its challenger a stake while it is open. */
const MAX_CHALLENGES = 1_024
/** Against one member: the court keeps two, and these tell which. */
const MAX_CLAIMS = 8
const SETTLED_BLOCKS = 64
/** What ended this many blocks ago is forgotten. */
const KEEP_BLOCKS = 256
/** Of one member under one configuration only the earliest counts; beyond this, those of the oldest configurations go. */
const MAX_UNOPENED = 256

/**
 * What is open at the EvidenceCourt. Kept on the disk, since the parent's follower does not tell twice what was handled: a node
 * that comes back answers what was asked before.
 */
export class CourtDocket {
  readonly #store: Pick<LedgerStore, 'getMeta' | 'putMeta'>
  readonly #settledBlocks: number
  readonly #challenges = new Map<string, Entry<Challenge>>()
  #claims: Entry<BatchClaim>[] = []
  /** Chains that the court suspects of a late batch. */
  #late: Entry<number>[] = []
  /** By member and configuration. */
  readonly #unopened = new Map<string, Unopened>()
  #time = 0

  /** `settledBlocks`: what ended so many blocks ago no reorganisation undoes. Default 64, as on Ethereum. */
  constructor(store: Pick<LedgerStore, 'getMeta' | 'putMeta'>, settledBlocks = SETTLED_BLOCKS) {
    this.#store = store
    this.#settledBlocks = settledBlocks
    this.#read()
  }

  /** Timestamp of the newest block of the parent that was followed, seconds; 0 before the first. */
  get time(): number {
    return this.#time
  }

  get openChallenges(): readonly Challenge[] {
    return [...this.#challenges.values()].filter(({ ended }) => ended === undefined).map(({ of }) => of)
  }

  /** Of each member under each configuration the earliest header that the court found unopened, where no reorganisation undoes that. */
  get unopened(): readonly Unopened[] {
    return [...this.#unopened.values()]
  }

  isOpen(id: Bytes32): boolean {
    const entry = this.#challenges.get(toHex(id))
    return entry !== undefined && entry.ended === undefined
  }

  /** How a challenge stands that asks this of the header with these canonical bytes. */
  find(header: Header, question: Question, index: number): 'open' | 'ended' | undefined {
    const bytes = toHex(encodeHeader(header))
    for (const { of, ended } of this.#challenges.values())
      if (of.question === question && of.index === index && toHex(encodeHeader(of.header)) === bytes)
        return ended === undefined ? 'open' : 'ended'
    return undefined
  }

  /** Claims against a member, oldest first, met or not. */
  claims(chain: number): readonly BatchClaim[] {
    return this.#claims.flatMap(({ of }) => (of.chain === chain ? [of] : []))
  }

  /** Whether the court says that a member's batch is late. */
  isLate(chain: number): boolean {
    return this.#late.some(({ of, ended }) => of === chain && ended === undefined)
  }

  /** What the parent's follower tells, in order. Durable when it returns. */
  apply(event: ParentEvent): void {
    if (event.kind === 'rewind') {
      this.#rewind(event.to)
      this.#write()
      return
    }
    this.#time = Math.max(this.#time, event.block.time)
    const changed = event.facts.map((fact) => this.#take(fact)).includes(true)
    const { number } = event.block
    const isSettled = [...this.#challenges.values()].map((entry) => this.#settle(entry, number)).includes(true)
    if (this.#forget(number) || changed || isSettled) this.#write()
  }

  #take(fact: ParentFact): boolean {
    switch (fact.type) {
      case 'challenge-opened': {
        const { id, chain, question, index, deadline, header, block } = fact
        if (this.#challenges.has(toHex(id)) || this.#challenges.size >= MAX_CHALLENGES) return false
        this.#challenges.set(toHex(id), { of: { id, chain, question, index, deadline, header }, opened: block.number, ended: undefined })
        return true
      }
      case 'challenge-answered':
      case 'challenge-expired': {
        const entry = this.#challenges.get(toHex(fact.id))
        if (entry === undefined) return false
        entry.ended = fact.block.number
        entry.expired = fact.type === 'challenge-expired'
        return true
      }
      case 'batch-claimed': {
        const { chain, generation, number, due, block } = fact
        if (this.#claims.some(({ of }) => of.chain === chain && of.generation === generation && of.number === number)) return false
        const older = this.#claims.filter(({ of }) => of.chain === chain)
        if (older.length >= MAX_CLAIMS) this.#claims.splice(this.#claims.indexOf(older[0] as Entry<BatchClaim>), 1)
        this.#claims.push({ of: { chain, generation, number, due }, opened: block.number, ended: undefined })
        return true
      }
      case 'suspected': {
        if (fact.kind !== 'lateBatch' || fact.on === this.isLate(fact.chain)) return false
        if (fact.on) this.#late.push({ of: fact.chain, opened: fact.block.number, ended: undefined })
        else for (const entry of this.#late) if (entry.of === fact.chain) entry.ended ??= fact.block.number
        return true
      }
      default:
        return false
    }
  }

  /** What stood above is told again, if it still stands. */
  #rewind(to: number): void {
    const undone = <T>(entry: Entry<T>): boolean => {
      if (entry.ended !== undefined && entry.ended > to) entry.ended = undefined
      return entry.opened > to
    }
    for (const [id, entry] of this.#challenges) if (undone(entry)) this.#challenges.delete(id)
    this.#claims = this.#claims.filter((entry) => !undone(entry))
    this.#late = this.#late.filter((entry) => !undone(entry))
  }

  /** Returns whether anything was. */
  #forget(block: number): boolean {
    const isOld = ({ ended }: Entry<unknown>): boolean => ended !== undefined && ended + KEEP_BLOCKS <= block
    const before = this.#challenges.size + this.#claims.length + this.#late.length
    for (const [id, entry] of this.#challenges) if (isOld(entry)) this.#challenges.delete(id)
    this.#claims = this.#claims.filter((entry) => !isOld(entry))
    this.#late = this.#late.filter((entry) => !isOld(entry))
    return this.#challenges.size + this.#claims.length + this.#late.length < before
  }

  /** Returns whether that is new. */
  #settle({ of: { id, chain, header }, ended, expired }: Entry<Challenge>, block: number): boolean {
    if (expired !== true || ended === undefined || ended + this.#settledBlocks > block) return false
    const name = `${chain}/${toHex(header.config)}`
    const known = this.#unopened.get(name)
    if (known !== undefined && known.header.number <= header.number) return false
    this.#unopened.set(name, { id, chain, header })
    const [oldest] = this.#unopened.keys()
    if (this.#unopened.size > MAX_UNOPENED && oldest !== undefined) this.#unopened.delete(oldest)
    return true
  }

  #write(): void {
    const textOf = <T extends Unopened>(of: T) => ({ ...of, id: toHex(of.id), header: toHex(encodeHeader(of.header)) })
    const challenges = [...this.#challenges.values()].map(({ of, ...entry }) => ({ ...entry, of: textOf(of) }))
    const unopened = this.unopened.map(textOf)
    this.#store.putMeta(META, JSON.stringify({ challenges, claims: this.#claims, late: this.#late, unopened }))
  }

  #read(): void {
    const text = this.#store.getMeta(META)
    if (text === undefined) return
    // Written by this class alone.
    const { challenges, claims, late, unopened = [] } = JSON.parse(text)
    const read = <T extends { readonly id: Hex; readonly header: Hex }>(of: T) => ({
      ...of,
      id: fromHex(of.id, 32),
      header: decodeHeader(fromHex(of.header)),
    })
    for (const { of, ...entry } of challenges) this.#challenges.set(of.id, { ...entry, of: read(of) })
    for (const each of unopened) this.#unopened.set(`${each.chain}/${toHex(read(each).header.config)}`, read(each))
    this.#claims = claims
    this.#late = late
  }
}
