import type { Hex } from 'viem'
import { Latencies } from './latencies.ts'

/** One lane as the two chains themselves show it: who sent what, what was included, how it ended. */

interface Sent {
  readonly id: Hex
  readonly acc: Hex
  /** The source's block. */
  readonly number: number
  /** Timestamp of the source's block, seconds. */
  readonly sentAt: number
  /** When that block was mined, wall clock. */
  readonly minedAtMs: number
}

/** How many broken promises a lane lists; the rest is counted only. */
const MAX_PROBLEMS = 20
/** Messages whose batch may still come: the newest are measured. */
const MAX_UNPOSTED = 50_000

export class LaneBook {
  readonly source: number
  readonly destination: number
  /** From mined on the source to included on the destination, wall clock. */
  readonly includeLatency = new Latencies()
  /** From mined on the source to executed on the destination. */
  readonly redeemLatency = new Latencies()
  /** From mined on the source to its batch mined on the parent. */
  readonly postLatency = new Latencies()
  /** `includeLatency` of what was both sent and included while there was no gossip. */
  readonly backstopLatency = new Latencies()
  /** `includeLatency` of what was sent since `measureFrom`. */
  recentLatency = new Latencies()
  readonly problems: string[] = []
  problemCount = 0
  sent = 0
  included = 0
  redeemed = 0
  /** In a batch on the parent, once at least. */
  posted = 0
  /** Executed after their first try failed or was left out. */
  retried = 0
  /** Cancelled or expired. */
  ended = 0
  /** Seen as included or executed more than once. */
  duplicated = 0
  /** Accumulator after the newest included message; undefined before the first. */
  includedAcc: Hex | undefined
  readonly #waiting = new Map<number, Sent>()
  readonly #included = new Map<number, Sent>()
  readonly #tickets = new Map<Hex, Sent>()
  #unposted: Sent[] = []
  #postedUpTo = 0
  #recentSinceMs = Number.POSITIVE_INFINITY
  #outcomes = 0

  constructor(source: number, destination: number) {
    this.source = source
    this.destination = destination
  }

  get openTickets(): number {
    return this.#tickets.size
  }

  /** Message hashes with an open ticket. */
  get ticketIds(): readonly Hex[] {
    return [...this.#tickets.keys()]
  }

  /** The oldest `sentAt` of the messages that are not included yet, seconds. */
  get oldestWaiting(): number | undefined {
    for (const { sentAt } of this.#waiting.values()) return sentAt
    return undefined
  }

  addSent(nonce: number, message: Sent): void {
    if (nonce !== this.sent) this.#complain(`message ${message.id} has nonce ${nonce} where ${this.sent} was due`)
    this.sent = nonce + 1
    this.#waiting.set(nonce, message)
    this.#unposted.push(message)
    if (this.#unposted.length > MAX_UNPOSTED) this.#unposted.shift()
    // Read later than its batch: there is nothing to measure.
    if (message.number <= this.#postedUpTo) this.addPosted(this.#postedUpTo, message.minedAtMs)
  }

  /** The source has posted everything up to its block `number`, in a block of the parent mined at `minedAtMs`. */
  addPosted(number: number, minedAtMs: number): void {
    this.#postedUpTo = Math.max(this.#postedUpTo, number)
    const left = this.#unposted.findIndex((message) => message.number > this.#postedUpTo)
    for (const message of this.#unposted.splice(0, left < 0 ? this.#unposted.length : left)) {
      this.posted++
      if (minedAtMs > message.minedAtMs) this.postLatency.add(minedAtMs - message.minedAtMs)
    }
  }

  /** Measures what is sent from then on, wall clock, by itself. */
  measureFrom(sinceMs: number): void {
    this.recentLatency = new Latencies()
    this.#recentSinceMs = sinceMs
  }

  /** The destination has included everything below `count`. `silentSinceMs`: since when there has been no gossip, if there is none. */
  addRow(row: { readonly count: number; readonly acc: Hex }, minedAtMs: number, silentSinceMs = Number.POSITIVE_INFINITY): void {
    const problem = this.#rowProblem(row)
    if (problem !== undefined) this.#complain(problem)
    for (let nonce = this.included; nonce < row.count; nonce++) {
      const message = this.#waiting.get(nonce)
      if (message === undefined) continue
      this.#waiting.delete(nonce)
      this.#included.set(nonce, message)
      this.includeLatency.add(minedAtMs - message.minedAtMs)
      if (message.minedAtMs >= this.#recentSinceMs) this.recentLatency.add(minedAtMs - message.minedAtMs)
      if (message.minedAtMs >= silentSinceMs) this.backstopLatency.add(minedAtMs - message.minedAtMs)
    }
    if (row.count > this.included) this.includedAcc = row.acc
    this.included = Math.max(this.included, row.count)
  }

  #rowProblem({ count, acc }: { readonly count: number; readonly acc: Hex }): string | undefined {
    if (count < this.included) return `the inbox row went back from ${this.included} to ${count}`
    if (count > this.sent) return `${count} messages were included, ${this.sent} were sent`
    if (count === this.included) {
      const before = this.includedAcc ?? acc
      return before === acc ? undefined : `the accumulator at ${count} changed from ${before} to ${acc}`
    }
    const sentAcc = this.#waiting.get(count - 1)?.acc
    return sentAcc === acc ? undefined : `the accumulator at ${count} is ${acc}, the source has ${sentAcc}`
  }

  addTicket(nonce: number, id: Hex): void {
    const message = this.#firstOutcome(nonce, id)
    if (message !== undefined) this.#tickets.set(id, message)
  }

  addRedeemed(nonce: number, id: Hex, minedAtMs: number): void {
    const ticket = this.#tickets.get(id)
    const message = ticket ?? this.#firstOutcome(nonce, id)
    if (message === undefined) return
    if (ticket !== undefined) this.retried++
    this.#tickets.delete(id)
    this.redeemed++
    this.redeemLatency.add(minedAtMs - message.minedAtMs)
  }

  /** Whether `id` had a ticket of this lane, which has been cancelled or has expired. */
  addEnded(id: Hex): boolean {
    if (!this.#tickets.delete(id)) return false
    this.ended++
    return true
  }

  /** Messages that were included and never got an outcome: each must be executed or hold a ticket at once. */
  get withoutOutcome(): number {
    return this.included - this.#outcomes
  }

  /** The first outcome of each message comes in the order of the lane, exactly once. */
  #firstOutcome(nonce: number, id: Hex): Sent | undefined {
    const message = this.#included.get(nonce)
    if (message === undefined) {
      this.duplicated++
      this.#complain(`message ${nonce} (${id}) has a second outcome`)
      return undefined
    }
    this.#included.delete(nonce)
    if (nonce !== this.#outcomes) this.#complain(`message ${nonce} was tried where ${this.#outcomes} was due`)
    if (message.id !== id) this.#complain(`message ${nonce} is ${id} on the destination, ${message.id} on the source`)
    this.#outcomes++
    return message
  }

  #complain(problem: string): void {
    this.problemCount++
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(`${this.source} → ${this.destination}: ${problem}`)
  }
}
