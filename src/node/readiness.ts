import type { ReadinessView } from '../api/resources/members.ts'
import { type Configuration, MemberStatus } from '../protocol/configuration.ts'

export interface ReadinessInit {
  /** Chains that this node sequences. */
  readonly homes: readonly number[]
  readonly newest: () => Configuration
  /** Whether the own node of a chain works; false without one. */
  readonly works: (chain: number) => boolean
  /** What peers said, who proved to speak for a member. */
  readonly peers: () => readonly {
    readonly memberOf: readonly number[]
    readonly lacking: readonly number[]
    readonly lackingSinceMs: number
  }[]
  readonly now: () => number
}

/** Whether this node, and every other operator's, has a working node of every member (R7). */
export class Readiness {
  readonly #init: ReadinessInit
  #last: { readonly key: string; readonly sinceMs: number }

  constructor(init: ReadinessInit) {
    this.#init = init
    this.#last = { key: '', sinceMs: init.now() }
  }

  /** Active members of a configuration that this node must have a node of, and has no working one: without them it does not sequence. */
  lacking(configuration: Configuration): readonly number[] {
    return this.#without(configuration, [MemberStatus.active])
  }

  /** What this node tells its peers: members that join are shown too, before they are active. */
  get told(): readonly number[] {
    return this.#without(this.#init.newest(), [MemberStatus.active, MemberStatus.joining])
  }

  /** Of the operator of a member, as far as this node knows: its own word, or what a peer told that proved to speak for the member. */
  of(chain: number): ReadinessView | null {
    const { homes, peers } = this.#init
    if (homes.includes(chain)) return { lacking: this.told, sinceMs: this.#sinceMs() }
    const peer = peers().find(({ memberOf }) => memberOf.includes(chain))
    return peer === undefined ? null : { lacking: peer.lacking, sinceMs: peer.lackingSinceMs }
  }

  #sinceMs(): number {
    const key = this.told.join()
    if (key !== this.#last.key) this.#last = { key, sinceMs: this.#init.now() }
    return this.#last.sinceMs
  }

  #without({ members }: Configuration, statuses: readonly number[]): readonly number[] {
    const { homes, works } = this.#init
    return members
      .filter(({ chain, status }) => statuses.includes(status) && !homes.includes(chain) && !works(chain))
      .map(({ chain }) => chain)
  }
}
