import { toHex } from '../protocol/bytes.ts'
import { type Fork, findFork } from './branches.ts'
import type { LedgerCore } from './ledger-core.ts'
import type { MemberLog } from './member-log.ts'
import type { PostedLogs } from './posted-logs.ts'

/**
 * A signer may show one history by gossip and another by batches, and neither the headers between. Where gossip stands
 * still below what is posted, its rows must lie on the way of the batch's. (Where it goes on, hashes are compared.)
 */
export class BranchWatch {
  readonly #core: LedgerCore
  readonly #posted: PostedLogs
  /** By chain: the heads by gossip and by batch that were compared last, or stood still since the last look. */
  readonly #compared = new Map<number, { readonly heads: string; readonly done: boolean }>()

  constructor(core: LedgerCore, posted: PostedLogs) {
    this.#core = core
    this.#posted = posted
  }

  /** Call at intervals: it compares what has not moved since the last call. */
  look(log: MemberLog): void {
    const { number, hash, header } = log.state.head
    const posted = this.#posted.head(log.chain)
    if (posted === undefined || header === undefined || posted.generation !== log.generation || posted.header.number <= number) return
    const heads = `${toHex(hash)}/${toHex(posted.hash)}`
    const last = this.#compared.get(log.chain)
    if (last?.heads !== heads || last.done) {
      if (last?.heads !== heads) this.#compared.set(log.chain, { heads, done: false })
      return
    }
    this.#compared.set(log.chain, { heads, done: true })
    this.#compare(log)
  }

  #compare(log: MemberLog): void {
    const { number } = log.state.head
    for (const { before, opened } of this.#posted.batchesFrom(log.chain, number + 1)) {
      let state = before
      for (const next of opened) {
        const after = state.copy()
        after.commit(next)
        if (next.header.number > number) {
          this.#note(log, next.header.number, findFork(log.state, { before: state, after, opened: next }))
          return
        }
        state = after
      }
    }
  }

  #note(log: MemberLog, posted: number, fork: Fork | undefined): void {
    if (fork === undefined) return
    const { number } = log.state.head
    const detail = `block ${number} by gossip and block ${posted} on the parent have rows of two histories`
    this.#core.hold(log.chain, { reason: 'conflict', detail })
    this.#core.emit({ type: 'fork', chain: log.chain, generation: log.generation, number, posted, ...fork })
  }
}
