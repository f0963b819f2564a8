import type { Ledger } from '../ledger/ledger.ts'
import { activeMembers, type Configuration, type Member, memberByChain } from '../protocol/configuration.ts'

export interface GossipHealthInit {
  readonly ledger: Pick<Ledger, 'configurations' | 'log' | 'posted' | 'subscribe'>
  /** Own wall clock, milliseconds. */
  readonly now: () => number
}

/** A member that neither gossips nor posts for this long is down, not cut off: nothing that is posted for it helps. Milliseconds. */
const ALIVE_MS = 600_000

/**
 * Whether gossip reaches every member, as far as this node can tell: the backstop is for those whom it does not reach (§7). A
 * member is out of reach when nothing new of it comes, or when what it says shows that it hears nothing of a home chain.
 */
export class GossipHealth {
  readonly #init: GossipHealthInit
  readonly #startedAtMs: number
  /** Own clock when a member's log grew by gossip, and when it was last seen alive at all. */
  readonly #heardAtMs = new Map<number, number>()
  readonly #aliveAtMs = new Map<number, number>()

  constructor(init: GossipHealthInit) {
    this.#init = init
    this.#startedAtMs = init.now()
    init.ledger.subscribe((event) => {
      if (event.type !== 'header' && event.type !== 'posted') return
      if (event.type === 'header') this.#heardAtMs.set(event.chain, init.now())
      this.#aliveAtMs.set(event.chain, init.now())
    })
  }

  /** Whether somebody who is alive hears nothing of `home`, or is not heard, so that the parent must carry. */
  isFailing(home: number): boolean {
    const { configurations } = this.#init.ledger
    if (configurations.size === 0) return false
    const { configuration } = configurations.newest
    const self = memberByChain(configuration, home)
    if (self === undefined) return false
    return activeMembers(configuration).some((member) => member.index !== self.index && this.#isCutOff(member, self, configuration))
  }

  #isCutOff(member: Member, self: Member, { parameters: { delta, heartbeat } }: Configuration): boolean {
    const { ledger, now } = this.#init
    const sinceMs = (at: ReadonlyMap<number, number>) => now() - (at.get(member.chain) ?? this.#startedAtMs)
    if (sinceMs(this.#aliveAtMs) > ALIVE_MS || ledger.log(member.chain)?.hold !== undefined) return false
    if (sinceMs(this.#heardAtMs) > (2 * heartbeat + 1) * 1_000) return true
    // It is heard: what it has included of the home chain tells whether it hears that.
    const own = ledger.log(self.chain)?.state.head.header?.time
    const included = ledger.log(member.chain)?.state.inboxRow(self.index).time
    return own !== undefined && included !== undefined && included > 0 && own - included > Math.max(heartbeat + 1, delta / 2)
  }
}
