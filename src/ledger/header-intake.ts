import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { type Configuration, memberByIndex } from '../protocol/configuration.ts'
import { PARENT_INDEX } from '../protocol/constants.ts'
import { ProtocolError } from '../protocol/errors.ts'
import type { OpenableHeader, SignedHeader } from '../protocol/frame.ts'
import type { LogState, OpenedHeader, OpenedLane } from '../protocol/log-state.ts'
import { checkSigner } from '../protocol/signature.ts'
import type { Causality } from './causality.ts'
import type { Conflicts } from './conflicts.ts'
import type { HeaderJudge } from './header-judge.ts'
import type { InclusionPoints } from './inclusion-points.ts'
import type { LedgerCore } from './ledger-core.ts'
import type { MemberLog } from './member-log.ts'
import { sourceRows } from './source-rows.ts'
import type { MissingBodies, Verdict, VerdictCode } from './verdict.ts'

export interface HeaderIntakeInit {
  readonly core: LedgerCore
  readonly judge: HeaderJudge
  readonly conflicts: Conflicts
  readonly points: InclusionPoints
  readonly causality: Causality
  readonly onVerdict: ((code: VerdictCode, count: number) => void) | undefined
}

/** Takes headers into their logs, one by one and only contiguously (§4). */
export class HeaderIntake {
  readonly #init: HeaderIntakeInit
  readonly #core: LedgerCore

  constructor(init: HeaderIntakeInit) {
    this.#init = init
    this.#core = init.core
  }

  offer(chain: number, openable: OpenableHeader): Verdict {
    try {
      if (openable.header.chain !== chain)
        throw new ProtocolError('malformed', `a header of chain ${openable.header.chain} in a frame of chain ${chain}`)
      return this.#consider(chain, openable)
    } catch (error) {
      return this.refuse(error)
    }
  }

  /** A signed header alone: tells how far a log goes, no more. */
  offerHead(signed: SignedHeader): Verdict {
    try {
      return this.#considerHead(signed)
    } catch (error) {
      return this.refuse(error)
    }
  }

  /** Opens what is next and parked. Beyond a gap nobody is to blame for what does not fold: it is fetched from others. */
  drain(log: MemberLog): void {
    for (let next = log.takeNext(); next !== undefined; next = log.takeNext()) {
      const { openable, hash, configuration } = next
      if (this.#isFuture(openable.header.config, openable.header.time)) {
        log.park(openable, hash, configuration)
        return
      }
      try {
        if (!log.linksToHead(openable)) {
          this.#answerConflict(this.#init.conflicts.noteUnlinked(log, openable, hash))
          return
        }
        this.commit(log, this.#open(log, openable, hash, configuration))
      } catch (error) {
        this.refuse(error)
        return
      }
    }
  }

  /** The next header of its log, opened. */
  commit(log: MemberLog, opened: OpenedHeader): void {
    const { header, hash } = opened
    this.#init.conflicts.compareWithPosted(log, opened, hash)
    log.commit(opened)
    const receivedAtMs = this.#core.now()
    const kept = opened.violations.length === 0 ? opened : { ...opened, lanes: this.#inTheirPlace(opened) }
    this.#core.history.append({ chain: header.chain, generation: log.generation, opened: kept, receivedAtMs }, () => log.state.allRows)
    this.accept(log, log.state, opened)
    this.#core.emit({ type: 'header', chain: header.chain, opened, receivedAtMs })
  }

  /** What follows from a header that was opened, in its place or, shown by a batch, before those below it: `state` stands at it. */
  accept(log: MemberLog, state: LogState, opened: OpenedHeader): void {
    const { configurations } = this.#core
    const { header, changes } = opened
    const sources = sourceRows(configurations, header, changes.inbox)
    this.#init.causality.add(header, sources)
    this.#init.judge.judge(log, opened, sources)
    if (log.hold === undefined && configurations.isInForceAt(header.config, header.time)) this.#init.points.add(state, opened)
  }

  /** The bodies that a header announced and that did not travel with it. */
  missingBodies({ header, changes, lanes }: OpenableHeader): readonly MissingBodies[] {
    const log = this.#core.logs.get(header.chain)
    const missing: MissingBodies[] = []
    for (const { index, row } of changes.outbox) {
      const firstNonce = log?.state.outboxRow(index).count ?? 0
      const destination = this.#chainAt(header.config, index)
      const present = lanes.find((lane) => lane.index === index)?.messages.length ?? 0
      const count = row.count - firstNonce
      if (destination !== undefined && count > present) missing.push({ index, destination, firstNonce, count })
    }
    return missing
  }

  verdict(verdict: Verdict['verdict'], code: VerdictCode): Verdict {
    this.#init.onVerdict?.(code, 1)
    return { verdict, code }
  }

  withGap(log: MemberLog, verdict: Verdict): Verdict {
    const { gap } = log
    return gap === undefined ? verdict : { ...verdict, gap: { chain: log.chain, ...gap } }
  }

  refuse(error: unknown): Verdict {
    if (!(error instanceof ProtocolError)) throw error
    switch (error.code) {
      case 'unknown-configuration':
      case 'bodies-missing':
        return this.verdict('ignore', error.code)
      case 'unknown-member':
      case 'bad-signature':
      case 'not-folding':
        return this.verdict('reject', error.code)
      case 'not-contiguous':
        return this.verdict('ignore', 'beyond-gap')
      default:
        return this.verdict('reject', 'malformed')
    }
  }

  #considerHead(signed: SignedHeader): Verdict {
    const { chain } = signed.header
    const member = this.#core.configurations.member(signed.header.config, chain)
    const hash = this.#core.hashOf(signed)
    const log = this.#core.logs.get(chain)
    if (log !== undefined && signed.header.number <= (log.newestSeen?.header.number ?? -1)) {
      const known = log.recentHash(signed.header.number)
      const { newestSeen } = log
      const isNewest = newestSeen?.header.number === signed.header.number && equalBytes(newestSeen.signature, signed.signature)
      if (known === undefined || known === toHex(hash))
        return this.withGap(log, this.verdict(known !== undefined && isNewest ? 'accept' : 'ignore', 'duplicate'))
    }
    checkSigner(this.#core.verifier, hash, signed.signature, member.sequencer)
    if (log === undefined) return this.verdict('accept', 'new')
    if (member.generation !== log.generation) return this.verdict('ignore', 'other-generation')
    const earlier = this.#init.conflicts.contradicted(log, signed.header.number, hash)
    if (earlier !== undefined) return this.#noteEquivocation(log, earlier, signed, hash)
    if (this.#isFuture(signed.header.config, signed.header.time)) return this.verdict('ignore', 'future')
    log.noteSeen(signed)
    return this.withGap(log, this.verdict('accept', 'new'))
  }

  #consider(chain: number, openable: OpenableHeader): Verdict {
    const { header } = openable
    const { configurations, verifier, logs, hashOf } = this.#core
    const member = configurations.member(header.config, chain)
    const log = logs.get(chain)
    const hash = hashOf(openable)
    if (log !== undefined && (log.recentHash(header.number) === toHex(hash) || log.isParked(header.number, hash)))
      return this.verdict('ignore', 'duplicate')
    checkSigner(verifier, hash, openable.signature, member.sequencer)
    if (log === undefined) return this.verdict('accept', 'not-followed')
    if (member.generation !== log.generation) return this.verdict('ignore', 'other-generation')
    if (header.number <= log.state.head.number) {
      const earlier = this.#init.conflicts.contradicted(log, header.number, hash)
      return earlier === undefined ? this.verdict('ignore', 'duplicate') : this.#noteEquivocation(log, earlier, openable, hash)
    }
    log.noteSeen(openable)
    const configuration = configurations.get(header.config) as Configuration
    const isNext = header.number === log.state.head.number + 1
    if (isNext && !log.linksToHead(openable)) return this.#answerConflict(this.#init.conflicts.noteUnlinked(log, openable, hash))
    const { blocked } = log
    if (isNext && blocked?.header.number === header.number && !equalBytes(hashOf(blocked), hash))
      this.#noteEquivocation(log, blocked, openable, hash)
    if (!isNext || this.#isFuture(header.config, header.time)) {
      this.#init.conflicts.compareWithPosted(log, openable, hash)
      return this.#park(log, openable, hash, configuration, isNext)
    }
    this.commit(log, this.#open(log, openable, hash, configuration))
    this.drain(log)
    return this.verdict('accept', 'new')
  }

  /** Opens the next header. Rows that announce more in one block than a lane ever takes are not followed: nobody has the bodies. */
  #open(log: MemberLog, openable: OpenableHeader, hash: Bytes32, configuration: Configuration): OpenedHeader {
    try {
      return log.open(openable, hash, configuration)
    } catch (error) {
      // Thrown only after the rows gave the signed roots: they are the signer's own words.
      if (!(error instanceof ProtocolError) || error.code !== 'bodies-missing') throw error
      const { number } = openable.header
      const { quotaMessages } = configuration.parameters
      for (const { index, row } of openable.changes.outbox) {
        const grown = row.count - log.state.outboxRow(index).count
        if (grown <= quotaMessages || log.blockedAt === number) continue
        log.block(openable)
        const detail = `block ${number} puts ${grown} messages on lane ${index}, its quota is ${quotaMessages}`
        this.#init.judge.noteViolation(log, number, { kind: 'badLane', detail }, [])
      }
      throw error
    }
  }

  #park(log: MemberLog, openable: OpenableHeader, hash: Bytes32, configuration: Configuration, isNext: boolean): Verdict {
    const outcome = log.park(openable, hash, configuration)
    const parked = log.parkedAt(openable.header.number)
    if (outcome === 'conflict' && parked !== undefined) return this.#noteEquivocation(log, parked, openable, hash)
    if (outcome !== 'parked') return this.verdict('ignore', outcome)
    return isNext ? this.verdict('ignore', 'future') : this.verdict('accept', 'beyond-gap')
  }

  #noteEquivocation(log: MemberLog, earlier: SignedHeader, later: SignedHeader, hash: Bytes32): Verdict {
    return this.#answerConflict(this.#init.conflicts.note(log, { how: 'equivocation', earlier, later, hash }))
  }

  #answerConflict(code: 'conflict' | 'duplicate' | 'overload' | 'not-folding'): Verdict {
    return this.verdict(code === 'conflict' ? 'accept' : code === 'not-folding' ? 'reject' : 'ignore', code)
  }

  /** Lanes whose messages say of themselves where they stand: others would be kept, and served, in the place of honest ones. */
  #inTheirPlace({ header, lanes }: OpenedHeader): readonly OpenedLane[] {
    return lanes.filter(({ index, firstNonce, messages }) => {
      const destination = this.#chainAt(header.config, index)
      return messages.every(
        (message, i) => message.source === header.chain && message.destination === destination && message.nonce === firstNonce + i,
      )
    })
  }

  #chainAt(config: Bytes32, index: number): number | undefined {
    const configuration = this.#core.configurations.get(config)
    return index === PARENT_INDEX ? 0 : configuration && memberByIndex(configuration, index)?.chain
  }

  #isFuture(config: Bytes32, time: number): boolean {
    const delta = this.#core.configurations.get(config)?.parameters.delta ?? 0
    return time * 1_000 > this.#core.now() + delta * 1_000
  }
}
