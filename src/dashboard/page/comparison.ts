import type { MessageView } from '../../api/resources/messages.ts'
import type { NodeSnapshot } from './node-client.ts'
import { laneKey, type OwnView } from './own-view.ts'

/** Where the node's word and what members signed are not the same. */
export interface Difference {
  readonly key: string
  readonly subject: string
  readonly said: string
  readonly signed: string
}

interface CountClaim {
  readonly key: string
  readonly source: number
  readonly count: number
  readonly atMs: number
}

/**
 * What the node and this tab may be apart, milliseconds: both are fed by gossip, and the tab verifies more slowly. A count is
 * judged only after this long, against what was signed from so long before it was said until so long after.
 */
const GRACE_MS = 5_000
const MAX_CLAIMS = 4_000
const FIELDS = ['source', 'destination', 'nonce', 'sentAt', 'sender', 'target', 'refundTo', 'value', 'fee', 'gasLimit', 'data'] as const

/** Compares, again and again, and forgets nothing that it found: a node that lied once has lied. */
export class Comparison {
  readonly differences = new Map<string, Difference>()
  readonly #own: OwnView
  #claims: CountClaim[] = []
  /** Comparisons that came out equal. */
  agreed = 0

  constructor(own: OwnView) {
    this.#own = own
  }

  addSnapshot({ status, lanes, members }: NodeSnapshot, atMs: number): void {
    for (const { chain, head } of status.chains) {
      const signed = head === null ? undefined : this.#own.chains.get(chain)?.hashes.get(head.number)
      if (head === null || signed === undefined) continue
      if (signed === head.hash) this.agreed++
      else this.#differ(`head-${chain}`, `header ${head.number} of chain ${chain}`, head.hash, signed)
    }
    for (const lane of lanes) {
      if (this.#claims.length < MAX_CLAIMS) this.#claims.push({ key: laneKey(lane), source: lane.source, count: lane.announced, atMs })
    }
    for (const { chain, atMs: seenMs, number } of this.#own.conflicts) {
      if (atMs - seenMs < GRACE_MS || members.find((member) => member.chain === chain)?.verdict !== 'trusted') continue
      this.#differ(`verdict-${chain}`, `the sequencer of chain ${chain}`, 'trusted', `two headers that contradict each other at ${number}`)
    }
    for (const { accused, kind, atMs: judgedMs } of this.#own.evidence.values()) {
      if (atMs - judgedMs < GRACE_MS || members.find((member) => member.chain === accused)?.verdict !== 'trusted') continue
      this.#differ(`verdict-${accused}`, `the sequencer of chain ${accused}`, 'trusted', `what convicts it (${kind})`)
    }
    this.#judgeCounts(atMs)
  }

  addMessage(said: MessageView): void {
    const signed = this.#own.byHash.get(said.hash)
    if (signed === undefined) {
      const other = this.#own.hashAt(said)
      const place = `message ${said.nonce} of lane ${said.source} → ${said.destination}`
      if (other !== undefined) this.#differ(`place-${laneKey(said)}-${said.nonce}`, place, said.hash, other)
      return
    }
    const field = FIELDS.find((name) => said[name] !== signed[name])
    if (field === undefined) this.agreed++
    else this.#differ(`${said.hash}-${field}`, `${field} of message ${said.hash.slice(0, 10)}…`, `${said[field]}`, `${signed[field]}`)
  }

  #judgeCounts(nowMs: number): void {
    const open: CountClaim[] = []
    for (const claim of this.#claims) {
      const lane = this.#own.lanes.get(claim.key)
      const heardMs = this.#own.chains.get(claim.source)?.atMs ?? 0
      if (nowMs - claim.atMs < GRACE_MS) open.push(claim)
      // A source that has not been heard since may have signed more than is known here.
      if (nowMs - claim.atMs < GRACE_MS || lane === undefined || heardMs < claim.atMs + GRACE_MS / 2) continue
      const least = this.#own.countAt(lane, claim.atMs - GRACE_MS) ?? 0
      if (claim.count >= least && claim.count <= lane.count) this.agreed++
      else
        this.#differ(
          `count-${claim.key}`,
          `messages of lane ${claim.key.replace('-', ' → ')}`,
          `${claim.count}`,
          claim.count > lane.count ? `${lane.count}` : `at least ${least}`,
        )
    }
    this.#claims = open
  }

  #differ(key: string, subject: string, said: string, signed: string): void {
    this.differences.set(key, { key, subject, said, signed })
  }
}
