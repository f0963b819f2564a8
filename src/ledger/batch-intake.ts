import type { PostedBatch } from '../chain/batch-inbox.ts'
import { equalBytes } from '../protocol/bytes.ts'
import type { LogState, OpenedHeader } from '../protocol/log-state.ts'
import type { Conflicts } from './conflicts.ts'
import type { HeaderIntake } from './header-intake.ts'
import type { LedgerCore } from './ledger-core.ts'
import type { MemberLog } from './member-log.ts'
import type { PostedLogs, PostedOutcome } from './posted-logs.ts'

export interface BatchIntakeInit {
  readonly core: LedgerCore
  readonly posted: PostedLogs
  readonly conflicts: Conflicts
  readonly headers: HeaderIntake
}

/** Takes batches from the parent (§7): what they hold counts as if it had come by gossip. */
export class BatchIntake {
  readonly #init: BatchIntakeInit

  constructor(init: BatchIntakeInit) {
    this.#init = init
  }

  offer(batch: PostedBatch): PostedOutcome['code'] {
    const outcome = this.#init.posted.offer(batch)
    this.#take(batch, outcome)
    return outcome.code
  }

  /** Batches that wait for what has come meanwhile. */
  retry(): void {
    for (const { batch, outcome } of this.#init.posted.retry()) this.#take(batch, outcome)
  }

  #take(batch: PostedBatch, outcome: PostedOutcome): void {
    const { core, posted } = this.#init
    const { chain } = batch
    if (outcome.code === 'bad') {
      const detail = `badBatch: the batch for header ${batch.header.header.number}: ${outcome.error.message}`
      core.hold(chain, { reason: 'violation', detail })
      core.emit({ type: 'bad-batch', batch, previous: outcome.previous })
    }
    if (outcome.code !== 'taken') return
    const log = core.logs.get(chain)
    const state = outcome.before.copy()
    for (const opened of outcome.opened) {
      state.commit(opened)
      if (log?.generation === outcome.generation) this.#takeHeader(log, state, opened)
    }
    const head = posted.head(chain)
    if (head !== undefined) core.emit({ type: 'posted', chain, head, opened: outcome.opened })
  }

  /** A header that a batch shows: compared with what gossip brought, or the first to bring it. */
  #takeHeader(log: MemberLog, state: LogState, opened: OpenedHeader): void {
    const { core, conflicts, headers } = this.#init
    const { header, hash } = opened
    const parked = log.parkedAt(header.number)
    const known =
      conflicts.contradicted(log, header.number, hash) ?? (parked && !equalBytes(core.hashOf(parked), hash) ? parked : undefined)
    if (known !== undefined) conflicts.note(log, { how: 'equivocation', earlier: known, later: opened, hash })
    if (header.number <= log.state.head.number || known !== undefined) return
    log.notePosted(opened, hash, state.outbox)
    headers.accept(log, state, opened)
  }
}
