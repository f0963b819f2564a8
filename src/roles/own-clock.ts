import type { Ledger } from '../ledger/ledger.ts'
import { activeMembers } from '../protocol/configuration.ts'

/** What a peer says of the time. */
export interface ClockWitness {
  /** Chains whose sequencer it proved to be. */
  readonly clockChains: readonly number[]
  /** Its wall clock minus the own one, milliseconds; undefined before it has told the time. */
  readonly clockOffsetMs: number | undefined
}

export interface OwnClockInit {
  readonly ledger: Pick<Ledger, 'configurations'>
  /** Chains that this node sequences: it is no witness against itself. */
  readonly homes: readonly number[]
  readonly witnesses: () => readonly ClockWitness[]
  /** What is tolerated, milliseconds. */
  readonly maxOffsetMs: number
  /** Own wall clock, and one that nobody sets, milliseconds. */
  readonly now: () => number
  readonly steadyNow: () => number
}

/**
 * How far the own wall clock is off, by the word of the other active members, one voice each. More than half of all of
 * them, heard or not, must say at least as much: so no minority that lies can stop this node, nor hide that it is wrong.
 */
export class OwnClock {
  readonly #init: OwnClockInit
  /** The cluster's time minus the steady clock, as last agreed: what was known stays known while peers are away. */
  #agreedAheadMs: number | undefined

  constructor(init: OwnClockInit) {
    this.#init = init
  }

  /** The own wall clock minus the cluster's, milliseconds; undefined before enough members were heard. */
  get offsetMs(): number | undefined {
    const aheadMs = this.#init.now() - this.#init.steadyNow()
    const agreed = this.#agreed()
    if (agreed !== undefined) this.#agreedAheadMs = aheadMs - agreed
    return this.#agreedAheadMs === undefined ? undefined : aheadMs - this.#agreedAheadMs
  }

  /** What is wrong with the own clock; undefined while nothing is known to be. */
  get fault(): string | undefined {
    const { offsetMs } = this
    const { maxOffsetMs } = this.#init
    if (offsetMs === undefined || Math.abs(offsetMs) <= maxOffsetMs) return undefined
    const seconds = (Math.abs(offsetMs) / 1_000).toFixed(1)
    return `the own clock is ${seconds} s ${offsetMs > 0 ? 'ahead of' : 'behind'} those of most other members, more than clock.maxOffsetMs (${maxOffsetMs} ms)`
  }

  #agreed(): number | undefined {
    const { ledger, homes, witnesses } = this.#init
    if (ledger.configurations.size === 0) return undefined
    const others = new Set(
      activeMembers(ledger.configurations.newest.configuration)
        .map(({ chain }) => chain)
        .filter((chain) => !homes.includes(chain)),
    )
    const voices = new Map<number, number>()
    for (const { clockChains, clockOffsetMs } of witnesses())
      if (clockOffsetMs !== undefined) for (const chain of clockChains) if (others.has(chain)) voices.set(chain, -clockOffsetMs)
    return agreedOffset([...voices.values()], others.size)
  }
}

/**
 * The offset of which more than half of `count` say that it is at least as large, in one direction or the other; zero if
 * they agree on neither. Undefined if fewer than that have spoken.
 */
export function agreedOffset(voices: readonly number[], count: number): number | undefined {
  const quorum = Math.floor(count / 2) + 1
  if (count === 0 || voices.length < quorum) return undefined
  const ascending = [...voices].sort((a, b) => a - b)
  const ahead = ascending[voices.length - quorum] as number
  const behind = ascending[quorum - 1] as number
  return ahead > 0 ? ahead : Math.min(behind, 0)
}
