import { closesAtMs, type GateWindow } from '../ledger/gate-window.ts'
import type { StallCause, StallCode } from './stall-cause.ts'

/** A chain that the gate keeps behind the wall clock. */
export interface Stall {
  readonly chain: number
  /** When its gate closed, own wall clock, milliseconds. */
  readonly sinceMs: number
  /** How long this node has watched it, milliseconds. */
  readonly lastedMs: number
  /** Why, at present. */
  readonly cause: StallCause
}

export interface EndedStall {
  readonly chain: number
  readonly sinceMs: number
  readonly lastedMs: number
  /** The cause that lasted longest. */
  readonly cause: StallCause
}

export interface StallMonitorInit {
  /** Own wall clock, and one that nobody sets, milliseconds. */
  readonly now: () => number
  readonly steadyNow: () => number
  readonly causeOf: (chain: number) => StallCause | undefined
  /** A stall began, or its cause is another. */
  readonly onStall: (stall: Stall, isNew: boolean) => void
  readonly onEnd: (stall: EndedStall) => void
  /** So much longer `chain` has been stalled, for this cause. */
  readonly onTime: (chain: number, code: StallCode, ms: number) => void
}

interface Watched {
  readonly sinceMs: number
  seenAtMs: number
  lastedMs: number
  cause: StallCause
  /** By code: how long it was the cause, and how it was put last. */
  readonly shares: Map<StallCode, { ms: number; cause: StallCause }>
}

/**
 * Measures stalls (§3, "the gate"): one begins when a chain stands at its gate and the own clock has passed it, and ends
 * when the gate is ahead of the clock again; while it catches up a chain is still stalled. Bounded by the members.
 */
export class StallMonitor {
  readonly #init: StallMonitorInit
  readonly #stalls = new Map<number, Watched>()
  readonly #ended = new Map<number, EndedStall>()

  constructor(init: StallMonitorInit) {
    this.#init = init
  }

  of(chain: number): Stall | undefined {
    const stall = this.#stalls.get(chain)
    return stall && { chain, sinceMs: stall.sinceMs, lastedMs: stall.lastedMs, cause: stall.cause }
  }

  /** The last one that ended. */
  last(chain: number): EndedStall | undefined {
    return this.#ended.get(chain)
  }

  /** Call several times a second, with the windows of all active members. */
  tick(windows: readonly GateWindow[]): void {
    const nowMs = this.#init.now()
    const steadyMs = this.#init.steadyNow()
    const closed = new Set<number>()
    for (const { chain, gate, isStanding } of windows) {
      const stall = this.#stalls.get(chain)
      if (nowMs < closesAtMs(gate) || (stall === undefined && !isStanding)) continue
      const cause = this.#init.causeOf(chain)
      if (cause === undefined) continue
      closed.add(chain)
      if (stall === undefined) this.#begin(chain, { sinceMs: closesAtMs(gate), seenAtMs: steadyMs, lastedMs: 0, cause, shares: new Map() })
      else this.#goOn(chain, stall, cause, steadyMs)
    }
    for (const [chain, stall] of this.#stalls) if (!closed.has(chain)) this.#end(chain, stall, steadyMs)
  }

  #begin(chain: number, stall: Watched): void {
    this.#stalls.set(chain, stall)
    this.#init.onStall({ chain, sinceMs: stall.sinceMs, lastedMs: 0, cause: stall.cause }, true)
  }

  #goOn(chain: number, stall: Watched, cause: StallCause, steadyMs: number): void {
    this.#count(chain, stall, steadyMs)
    const { code, root } = stall.cause
    const isOther = cause.code !== code || cause.root.code !== root.code || cause.root.chain !== root.chain
    stall.cause = cause
    if (isOther) this.#init.onStall({ chain, sinceMs: stall.sinceMs, lastedMs: stall.lastedMs, cause }, false)
  }

  #end(chain: number, stall: Watched, steadyMs: number): void {
    this.#count(chain, stall, steadyMs)
    this.#stalls.delete(chain)
    let longest = { ms: -1, cause: stall.cause }
    for (const share of stall.shares.values()) if (share.ms > longest.ms) longest = share
    const ended = { chain, sinceMs: stall.sinceMs, lastedMs: stall.lastedMs, cause: longest.cause }
    this.#ended.set(chain, ended)
    this.#init.onEnd(ended)
  }

  /** The time since the last look is put down to the cause that was found then. */
  #count(chain: number, stall: Watched, steadyMs: number): void {
    const ms = steadyMs - stall.seenAtMs
    stall.seenAtMs = steadyMs
    stall.lastedMs += ms
    const { code } = stall.cause
    const share = stall.shares.get(code) ?? { ms: 0, cause: stall.cause }
    share.ms += ms
    share.cause = stall.cause
    stall.shares.set(code, share)
    this.#init.onTime(chain, code, ms)
  }
}
