import { equalBytes, toHex } from '../protocol/bytes.ts'
import { memberByChain } from '../protocol/configuration.ts'
import type { OpenedHeader, OpenedLane } from '../protocol/log-state.ts'
import { ZERO_OUTBOX_ROW } from '../protocol/row.ts'
import type { Violation } from '../protocol/rules.ts'
import type { Causality } from './causality.ts'
import type { LedgerCore } from './ledger-core.ts'
import type { MemberLog } from './member-log.ts'
import { type Reference, type ReferenceOutcome, References, type SourcePosition } from './references.ts'
import type { SourceRow } from './source-rows.ts'

/** How long a header that others refer to may stay away before that is remarkable, in Δ. */
const REFERENCE_PATIENCE = 3

/** What opened headers say against their signers, by themselves and beside what others signed. */
export class HeaderJudge {
  readonly #core: LedgerCore
  readonly #causality: Causality
  readonly #references: References
  readonly #reopened: Reference[] = []

  constructor(core: LedgerCore, causality: Causality) {
    this.#core = core
    this.#causality = causality
    const { logs, configurations, now } = core
    this.#references = new References({
      positionOf: (source, number, chain) => this.#positionOf(source, number, chain),
      isBeforeStart: (source, number) => this.#isBeforeStart(source, number),
      headOf: (source) => logs.get(source)?.state.head.number ?? Number.POSITIVE_INFINITY,
      isBehind: (source) => logs.get(source)?.gap !== undefined,
      now,
      patienceMs: () => REFERENCE_PATIENCE * 1_000 * (configurations.size === 0 ? 0 : configurations.newest.configuration.parameters.delta),
    })
  }

  judge(log: MemberLog, { header, violations, lanes }: OpenedHeader, sources: readonly SourceRow[]): void {
    const inForce = this.#core.configurations.isInForceAt(header.config, header.time)
    // A header that names a configuration not in force is a link only: no rule with parameters judges it (§4).
    const broken = inForce ? violations : violations.filter(({ kind }) => kind === 'regress')
    for (const violation of broken) this.noteViolation(log, header.number, violation, lanes)
    for (const each of sources) {
      const reference = { chain: log.chain, generation: log.generation, number: header.number, ...each }
      this.#settle(reference, this.#references.check(reference))
    }
    for (const { reference, outcome } of this.#references.settle(log.chain, header.number)) this.#settle(reference, outcome)
  }

  /** Takes what the newest header of a log that was read back says of others: it may have waited when an earlier run ended. */
  reopen(log: MemberLog, number: number, sources: readonly SourceRow[]): void {
    this.#reopened.push(...sources.map((each) => ({ chain: log.chain, generation: log.generation, number, ...each })))
  }

  /** Judges what was read back, once all logs are open. What names the accepted header was compared when it was accepted. */
  judgeReopened(): void {
    const { logs, history } = this.#core
    for (const reference of this.#reopened.splice(0)) {
      const { source, row } = reference
      const known = history.header(source, logs.get(source)?.generation ?? 0, row.number)
      if (known === undefined || !equalBytes(known.hash, row.head)) this.#settle(reference, this.#references.check(reference))
    }
  }

  noteViolation(log: MemberLog, number: number, violation: Violation, lanes: readonly OpenedLane[]): void {
    this.#core.hold(log.chain, { reason: 'violation', detail: `${violation.kind}: ${violation.detail}` })
    this.#core.emit({ type: 'violation', chain: log.chain, generation: log.generation, number, violation, lanes })
  }

  /** References that have waited too long for the header that they name. */
  expire(): void {
    for (const reference of this.#references.expired()) this.#core.emit({ type: 'reference', ...reference })
  }

  #settle(reference: Reference, outcome: ReferenceOutcome): void {
    if (outcome === 'fits' || outcome === 'waiting') return
    const { chain, number, source, row } = reference
    if (outcome === 'unknown') {
      this.#causality.divert(reference)
      this.#core.emit({ type: 'reference', ...reference })
      return
    }
    const detail = `misreport: block ${number} says of header ${row.number} of chain ${source} what this does not hold`
    this.#core.hold(chain, { reason: 'violation', detail })
    this.#core.emit({ type: 'misreport', ...reference })
  }

  /** A later generation continues an earlier one, whose headers rows may name. */
  #isBeforeStart(source: number, number: number): boolean {
    if (number === 0) return true
    const { configurations } = this.#core
    const member = configurations.size === 0 ? undefined : memberByChain(configurations.newest.configuration, source)
    return member?.generation === 0 && number < member.startNumber
  }

  #positionOf(source: number, number: number, chain: number): SourcePosition | undefined {
    const { configurations, logs, history } = this.#core
    if (configurations.size === 0) return undefined
    const index = configurations.newest.configuration.members.find((member) => member.chain === chain)?.index
    const log = logs.get(source)
    if (index === undefined || log === undefined) return undefined
    const recent = log.recentPosition(number, index)
    if (recent !== undefined || number > log.state.head.number) return recent
    // Rare, and dear: a row of long ago, or of before this node's start. Unread, it could say anything.
    const kept = history.rowsAt(source, log.generation, number)
    const row = kept?.rows.outbox.find((each) => each.index === index)?.row ?? ZERO_OUTBOX_ROW
    return kept && { hash: toHex(kept.hash), time: kept.header.time, row }
  }
}
