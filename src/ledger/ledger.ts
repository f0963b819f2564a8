import type { PostedBatch } from '../chain/batch-inbox.ts'
import type { Bytes32 } from '../protocol/bytes.ts'
import { activeMembers, type Configuration, type Member, MemberStatus } from '../protocol/configuration.ts'
import type { ConfigurationChain, SequencerKeys } from '../protocol/configuration-chain.ts'
import { ProtocolError } from '../protocol/errors.ts'
import type { Conviction } from '../protocol/evidence/evidence.ts'
import type { Frame, OpenableHeader, SignedHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import { LogState, type OpenedHeader } from '../protocol/log-state.ts'
import type { Message } from '../protocol/message.ts'
import type { InboxRow } from '../protocol/row.ts'
import { checkSigner, type Verifier } from '../protocol/signature.ts'
import { type Accusation, Accusations, type Suspicion } from './accusations.ts'
import { BatchIntake } from './batch-intake.ts'
import { BranchWatch } from './branch-watch.ts'
import { Causality } from './causality.ts'
import { Conflicts } from './conflicts.ts'
import { HeaderIntake } from './header-intake.ts'
import { HeaderJudge } from './header-judge.ts'
import type { History } from './history.ts'
import { InclusionPoints } from './inclusion-points.ts'
import type { InclusionQueue } from './inclusion-queue.ts'
import type { LedgerCore } from './ledger-core.ts'
import type { LedgerEvent } from './ledger-event.ts'
import { type Hold, MemberLog } from './member-log.ts'
import { PostedLogs, type PostedLogsInit, type PostedOutcome } from './posted-logs.ts'
import { sourceRows } from './source-rows.ts'
import type { Gap, RangeOutcome, Verdict, VerdictCode } from './verdict.ts'

export type { Conflict, LedgerEvent } from './ledger-event.ts'

export interface LedgerInit {
  readonly configurations: ConfigurationChain
  readonly verifier: Verifier
  readonly history: History
  /** Chains that this node sequences: what they have to include is kept ready. */
  readonly homes: readonly number[]
  /** Logs to keep; all members' if absent. A log outside is checked for its signature and relayed, no more. */
  readonly follow?: readonly number[]
  /** Logs are not begun before `anchor` or `begin` is called: an observer, which does not fetch the past. */
  readonly anchorFirst?: boolean
  /** Where batches of the parent are kept; without it none are followed. */
  readonly batches?: PostedLogsInit['store']
  /** Own wall clock, milliseconds since 1970. */
  readonly now: () => number
  readonly onVerdict?: (code: VerdictCode, count: number) => void
}

/** The verified state of the cluster as this node accepted it (§4): the one place where truth is kept. */
export class Ledger {
  readonly configurations: ConfigurationChain
  readonly history: History
  /** What depends on what: cuts, and what lies have tainted. */
  readonly causality: Causality
  /** What members posted on the parent, where it is followed. */
  readonly posted: PostedLogs | undefined
  /** Own wall clock when this ledger was opened, milliseconds: what it read back it saw then. */
  readonly startedAtMs: number
  readonly #init: LedgerInit
  readonly #logs = new Map<number, MemberLog>()
  readonly #core: LedgerCore
  readonly #points: InclusionPoints
  readonly #accusations: Accusations
  readonly #judge: HeaderJudge
  readonly #headers: HeaderIntake
  readonly #batches: BatchIntake | undefined
  readonly #branches: BranchWatch | undefined
  readonly #listeners = new Set<(event: LedgerEvent) => void>()

  constructor(init: LedgerInit) {
    this.#init = init
    this.configurations = init.configurations
    this.history = init.history
    this.startedAtMs = init.now()
    const denseHead = (chain: number) => this.#logs.get(chain)?.state.head.number ?? -1
    this.posted = init.batches && new PostedLogs({ ...init, store: init.batches, denseHead })
    const core: LedgerCore = {
      ...init,
      logs: this.#logs,
      hashOf: ({ header }) => hashHeader(init.configurations.clusterId, header),
      emit: (event) => this.#emit(event),
      hold: (chain, hold) => this.hold(chain, { ...hold, sinceMs: init.now() }),
    }
    this.#core = core
    this.#points = new InclusionPoints({ ...init, posted: this.posted })
    this.#accusations = new Accusations(init)
    this.causality = new Causality(core)
    this.#judge = new HeaderJudge(core, this.causality)
    const conflicts = new Conflicts(core)
    this.#headers = new HeaderIntake({
      ...{ core, conflicts, judge: this.#judge, points: this.#points, causality: this.causality },
      onVerdict: init.onVerdict,
    })
    this.#batches = this.posted && new BatchIntake({ core, posted: this.posted, conflicts, headers: this.#headers })
    this.#branches = this.posted && new BranchWatch(core, this.posted)
    this.#openLogs()
    for (const accusation of this.#accusations.read()) this.#convict(accusation)
  }

  // Reading

  get logs(): ReadonlyMap<number, MemberLog> {
    return this.#logs
  }

  log(chain: number): MemberLog | undefined {
    return this.#logs.get(chain)
  }

  /** The next header of `chain` is of the configuration of its newest one, or of a later one: whose keys are `current`. */
  sequencersOf(chain: number): SequencerKeys | undefined {
    const { configurations, now } = this.#init
    if (configurations.size === 0) return undefined
    const newest = this.#logs.get(chain)?.state.head.header?.config ?? configurations.inForceAt(now() / 1_000).hash
    const keys = configurations.sequencersOf(chain, newest)
    return keys.current.length === 0 ? undefined : keys
  }

  /** What `home` has still to include of `source` (chain ids). */
  inclusionQueue(source: number, home: number): InclusionQueue {
    return this.#points.queue(source, home)
  }

  /** Who is exposed and who is suspected. */
  get accusations(): Pick<Accusations, 'exposed' | 'isExposed' | 'suspicions'> {
    return this.#accusations
  }

  /** Logs with positions missing that others are known to have. */
  get gaps(): readonly Gap[] {
    const gaps: Gap[] = []
    for (const log of this.#logs.values()) if (log.gap !== undefined) gaps.push({ chain: log.chain, ...log.gap })
    return gaps
  }

  subscribe(listener: (event: LedgerEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Messages of a lane (chain ids) from a nonce on, whether gossip or a batch on the parent brought them. */
  messages(source: number, destination: number, firstNonce: number, limit: number): readonly Message[] {
    const found = this.history.messages(source, destination, firstNonce, limit)
    if (this.posted === undefined || found.length === limit) return found
    return [...found, ...this.posted.messages(source, destination, firstNonce + found.length, limit - found.length)]
  }

  // Taking

  /** A frame from anywhere. Everything valid in it is taken, up to the first header that is not. */
  offerFrame(frame: Frame): Verdict {
    if (frame.headers.length === 0) return this.#headers.verdict('reject', 'empty')
    let best: Verdict | undefined
    for (const openable of frame.headers) {
      const verdict = this.#headers.offer(frame.chain, openable)
      if (verdict.verdict === 'reject') return verdict
      if (best === undefined || rank(verdict) > rank(best)) best = verdict
    }
    const log = this.#logs.get(frame.chain)
    return log === undefined ? (best as Verdict) : this.#headers.withGap(log, best as Verdict)
  }

  /** Consecutive headers of one log from a range answer. Throws `ProtocolError` for what the answering peer must not send. */
  offerRange(chain: number, headers: readonly OpenableHeader[]): RangeOutcome {
    let accepted = 0
    for (const openable of headers) {
      const { verdict, code } = this.#headers.offer(chain, openable)
      if (verdict === 'reject')
        throw new ProtocolError(
          code === 'bad-signature' ? 'bad-signature' : 'not-folding',
          `header ${openable.header.number} of chain ${chain}: ${code}`,
        )
      if (code === 'bodies-missing' && this.#logs.get(chain)?.blockedAt !== openable.header.number)
        return { accepted, missing: this.#headers.missingBodies(openable) }
      if (code !== 'new' && code !== 'duplicate') return { accepted }
      accepted++
    }
    return { accepted }
  }

  /** A signed header alone: tells how far a log goes, no more. What is known as the newest is worth telling others all the same. */
  offerHead(signed: SignedHeader): Verdict {
    return this.#headers.offerHead(signed)
  }

  /** The home chain's own header, opened on a state equal to its log here (§5: signed and persisted before). */
  acceptOwn(opened: OpenedHeader): void {
    const log = this.#logs.get(opened.header.chain)
    if (log === undefined) throw new ProtocolError('unknown-member', `chain ${opened.header.chain} is not kept here`)
    if (opened.header.number <= log.state.head.number) return // a peer returned it before we did: a restart
    this.#headers.commit(log, opened)
  }

  /** Begins a member's log at its start, or where the history left off, in the place of an earlier generation; does nothing if it is there. */
  begin(member: Member): void {
    const log = this.#logs.get(member.chain)
    if (log === undefined || log.generation < member.generation) this.#openLog(member)
  }

  /** Begins a log at a header whose rows are all shown (§4). Throws `ProtocolError`. */
  anchor(signed: SignedHeader, rows: Parameters<typeof LogState.anchor>[2]): void {
    const { header } = signed
    const member = this.configurations.member(header.config, header.chain)
    const hash = this.#core.hashOf(signed)
    checkSigner(this.#init.verifier, hash, signed.signature, member.sequencer)
    const known = this.#logs.get(header.chain)
    if (known !== undefined && known.generation > member.generation) return
    const log = known?.generation === member.generation ? known : new MemberLog(member, MemberLog.start(member))
    if (header.number <= log.state.head.number) return
    log.moveTo(LogState.anchor(signed, hash, rows))
    this.#logs.set(header.chain, log)
    log.noteSeen(signed)
    this.history.begin(header.chain, log.generation, { ...signed, hash, rows })
    this.#holdIfExposed(log)
    this.causality.begin(log)
    this.#headers.drain(log)
  }

  /** A batch from the parent (§7): what it holds counts as if it had come by gossip. */
  offerBatch(batch: PostedBatch): PostedOutcome['code'] {
    if (this.#batches === undefined) throw new TypeError('this ledger follows no batches')
    return this.#batches.offer(batch)
  }

  /** The parent was reorganised: batches above this block of it are void. What they showed was signed all the same. */
  rewindParent(block: number): void {
    this.posted?.rewind(block)
    this.#emit({ type: 'parent-rewind', block })
  }

  /** Evidence from anywhere. What convicts is durable when this returns, and its accused is held. */
  offerEvidence(bytes: Uint8Array, own = false): Verdict {
    const { accusation, verdict, code } = this.#accusations.offer(bytes)
    if (accusation !== undefined) {
      this.#convict(accusation)
      this.#emit({ type: 'evidence', own, ...accusation })
    }
    return this.#headers.verdict(verdict, code)
  }

  /** The court on the parent convicted a member that opened in time nothing of what it signed (`id`: of the challenge). Idempotent. */
  noteUnopened(id: Bytes32, conviction: Conviction): void {
    if (this.#accusations.note(conviction)) this.#convict({ id, conviction })
  }

  /** An answer is missing. Nothing follows from it but that it is shown, and told to who listens. */
  suspect(chain: number, suspicion: Suspicion): void {
    if (this.#accusations.suspect(chain, suspicion)) this.#emit({ type: 'suspicion', chain, suspicion, ended: false })
  }

  /** The answer has come. */
  clearSuspicion(chain: number, kind: Suspicion['kind']): void {
    const suspicion = this.#accusations.clear(chain, kind)
    if (suspicion !== undefined) this.#emit({ type: 'suspicion', chain, suspicion, ended: true })
  }

  /** Includes nothing of `chain` any more. The first reason stays; only governance ends it. */
  hold(chain: number, hold: Hold): void {
    const log = this.#logs.get(chain)
    if (log === undefined || log.hold !== undefined) return
    log.hold = hold
    this.#emit({ type: 'hold', chain, hold })
  }

  /** Takes parked headers that have become due, and logs of configurations that have become known. Call every second. */
  tick(): void {
    this.#openLogs()
    this.#judge.judgeReopened()
    for (const log of this.#logs.values()) this.#headers.drain(log)
    this.#batches?.retry()
    for (const log of this.#logs.values()) this.#branches?.look(log)
    this.#judge.expire()
    this.causality.prune()
  }

  /** The home chain's inbox rows as they stand on the chain now: what they cover need not be included again. */
  noteIncluded(home: number, source: number, row: InboxRow): void {
    this.#points.noteIncluded(this.#logs.get(source), home, source, row)
  }

  /** Rebuilds what `home` has to include of `source` after `row` from the history: after a restart, or a long stop. */
  refillQueue(home: number, source: number, row: InboxRow): void {
    const log = this.#logs.get(source)
    if (log !== undefined) this.#points.refill(log, home, row)
  }

  #openLogs(): void {
    if (this.configurations.size === 0 || this.#init.anchorFirst === true) return
    for (const member of this.configurations.newest.configuration.members) {
      if (this.#logs.has(member.chain) || member.status === MemberStatus.left) continue
      if (this.#init.follow !== undefined && !this.#init.follow.includes(member.chain)) continue
      this.#openLog(member)
    }
  }

  #openLog(member: Member): void {
    const kept = this.history.lastLog(member.chain, member.generation)
    const state = kept === undefined ? MemberLog.start(member) : LogState.anchor(kept, kept.hash, kept.rows)
    const log = new MemberLog(member, state)
    if (kept !== undefined) {
      log.noteSeen(kept)
      this.#judge.reopen(log, kept.header.number, sourceRows(this.configurations, kept.header, kept.rows.inbox))
    }
    this.#logs.set(member.chain, log)
    this.#holdIfExposed(log)
    this.causality.begin(log)
    this.#readPosted(log)
  }

  /** What a member posted in an earlier run of this node. */
  #readPosted(log: MemberLog): void {
    const posted = this.posted?.head(log.chain)
    const state = this.posted?.state(log.chain)
    if (posted === undefined || state === undefined || posted.generation !== log.generation) return
    const { number } = log.state.head
    if (posted.header.number > number) log.notePosted(posted, posted.hash, state.outbox)
    for (const { opened } of this.posted?.batchesFrom(log.chain, number + 1) ?? []) {
      for (const { header, changes } of opened)
        if (header.number > number) this.causality.add(header, sourceRows(this.configurations, header, changes.inbox))
    }
  }

  /** What follows from a conviction: nothing of the accused is included, nor of what its lie has tainted. */
  #convict(accusation: Pick<Accusation, 'id' | 'conviction'>): void {
    const log = this.#logs.get(accusation.conviction.accused)
    if (log !== undefined) this.#holdIfExposed(log)
    this.causality.tell(accusation)
  }

  #holdIfExposed(log: MemberLog): void {
    for (const { kind, generation, detail } of this.#accusations.exposed.get(log.chain) ?? []) {
      if (kind !== 'doubleEnact' && log.generation === generation)
        this.#core.hold(log.chain, { reason: 'exposed', detail: `${kind}: ${detail}` })
    }
  }

  #emit(event: LedgerEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}

/** Which verdict speaks for a whole frame: the best of its headers'. */
function rank({ verdict, code }: Verdict): number {
  if (verdict === 'accept') return code === 'new' ? 3 : 2
  return code === 'duplicate' ? 0 : 1
}

/** The members that `chain` waits for, as the newest configuration has them. */
export function sourcesOf(configuration: Configuration, chain: number): readonly Member[] {
  return activeMembers(configuration).filter((member) => member.chain !== chain)
}
