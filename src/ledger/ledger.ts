import type { PostedBatch } from '../chain/batch-inbox.ts'
import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { activeMembers, type Configuration, type Member, MemberStatus, memberByIndex } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import { PARENT_INDEX } from '../protocol/constants.ts'
import { ProtocolError } from '../protocol/errors.ts'
import type { Frame, OpenableHeader, RowChanges, SignedHeader } from '../protocol/frame.ts'
import { CausalGraph } from '../protocol/graph.ts'
import { type Header, hashHeader } from '../protocol/header.ts'
import { LogState, type OpenedHeader, type OpenedLane } from '../protocol/log-state.ts'
import type { Message } from '../protocol/message.ts'
import { type InboxRow, ZERO_OUTBOX_ROW } from '../protocol/row.ts'
import type { Violation } from '../protocol/rules.ts'
import { checkSigner, type Verifier } from '../protocol/signature.ts'
import { type Accusation, Accusations, type Suspicion } from './accusations.ts'
import { type Fork, findFork } from './branches.ts'
import type { History, KeptLog } from './history.ts'
import { InclusionPoints } from './inclusion-points.ts'
import type { InclusionQueue } from './inclusion-queue.ts'
import { type Hold, MemberLog } from './member-log.ts'
import { type PostedHead, PostedLogs, type PostedLogsInit, type PostedOutcome } from './posted-logs.ts'
import { type Reference, type ReferenceOutcome, References, type SourcePosition } from './references.ts'
import type { Gap, MissingBodies, RangeOutcome, Verdict, VerdictCode } from './verdict.ts'

/** What happened, after the fact. */
export type LedgerEvent =
  | { readonly type: 'header'; readonly chain: number; readonly opened: OpenedHeader; readonly receivedAtMs: number }
  | Conflict
  | { readonly type: 'hold'; readonly chain: number; readonly hold: Hold }
  /** A rule in force is broken by an accepted header. */
  | {
      readonly type: 'violation'
      readonly chain: number
      readonly generation: number
      readonly number: number
      readonly violation: Violation
      /** The bodies that travelled with the header. */
      readonly lanes: readonly OpenedLane[]
    }
  /** An accepted inbox row contradicts the accepted header that it names. */
  | ({ readonly type: 'misreport' } & Reference)
  /** An accepted inbox row names a header of its source that this node did not accept, and that nobody shows. */
  | ({ readonly type: 'reference' } & Reference)
  /** A batch on the parent was verified: its headers, which gossip may not have brought. */
  | { readonly type: 'posted'; readonly chain: number; readonly head: PostedHead; readonly opened: readonly OpenedHeader[] }
  /** Rows that gossip showed cannot have grown into those of a later header that a batch shows. */
  | ({
      readonly type: 'fork'
      readonly chain: number
      readonly generation: number
      readonly number: number
      readonly posted: number
    } & Fork)
  /** The parent was reorganised: what stood above this block of it is void. */
  | { readonly type: 'parent-rewind'; readonly block: number }
  /** A batch that its member signed does not fold (§7). `previous`: the header that it should continue, with all rows. */
  | { readonly type: 'bad-batch'; readonly batch: PostedBatch; readonly previous: KeptLog | undefined }
  | ({ readonly type: 'evidence'; readonly own: boolean } & Accusation)
  | { readonly type: 'suspicion'; readonly chain: number; readonly suspicion: Suspicion; readonly ended: boolean }

/** Two signed headers of one log that contradict each other: both stay, as they are evidence. */
export interface Conflict {
  readonly type: 'conflict'
  readonly chain: number
  readonly generation: number
  /** Of one number, or of adjacent ones without parent link. */
  readonly how: 'equivocation' | 'unlinked'
  /** The accepted one, or the one that came first. */
  readonly earlier: SignedHeader
  readonly later: SignedHeader
  /** Of `later`. */
  readonly hash: Bytes32
}

export interface LedgerInit {
  readonly configurations: ConfigurationChain
  readonly verifier: Verifier
  readonly history: History
  /** Chains that this node sequences: what they have to include is kept ready. */
  readonly homes: readonly number[]
  /** Logs to keep; all members' if absent. A log outside is checked for its signature and relayed, no more. */
  readonly follow?: readonly number[]
  /** Logs begin where they are anchored, not at their start: an observer, which does not fetch the past. */
  readonly anchorFirst?: boolean
  /** Where batches of the parent are kept; without it none are followed. */
  readonly batches?: PostedLogsInit['store']
  /** Own wall clock, milliseconds since 1970. */
  readonly now: () => number
  readonly onVerdict?: (code: VerdictCode, count: number) => void
}

/** What a header says of one source: the row, and the source's index and chain id. */
type SourceRow = Pick<Reference, 'index' | 'source' | 'row'>

/** Conflicting statements whose hashes are remembered, so that each is stored and relayed once. */
const MAX_KNOWN_CONFLICTS = 4_096
/** How long a header that others refer to may stay away before that is remarkable, in Δ. */
const REFERENCE_PATIENCE = 3

/** The verified state of the cluster as this node accepted it (§4): the one place where truth is kept. */
export class Ledger {
  readonly configurations: ConfigurationChain
  readonly graph = new CausalGraph()
  readonly history: History
  /** What members posted on the parent, where it is followed. */
  readonly posted: PostedLogs | undefined
  /** Own wall clock when this ledger was opened, milliseconds: what it read back it saw then. */
  readonly startedAtMs: number
  readonly #init: LedgerInit
  readonly #logs = new Map<number, MemberLog>()
  readonly #points: InclusionPoints
  readonly #accusations: Accusations
  readonly #references: References
  readonly #listeners = new Set<(event: LedgerEvent) => void>()
  readonly #knownConflicts = new Set<string>()
  /** What logs say of each other that were read back: it may have waited when an earlier run ended. */
  readonly #reopened: Reference[] = []
  /** By chain: the heads by gossip and by batch that were compared last, or stood still since the last look. */
  readonly #compared = new Map<number, { readonly heads: string; readonly done: boolean }>()

  constructor(init: LedgerInit) {
    this.#init = init
    this.configurations = init.configurations
    this.history = init.history
    this.startedAtMs = init.now()
    const denseHead = (chain: number) => this.#logs.get(chain)?.state.head.number ?? -1
    this.posted = init.batches && new PostedLogs({ ...init, store: init.batches, denseHead })
    this.#points = new InclusionPoints({ ...init, posted: this.posted })
    this.#accusations = new Accusations(init)
    this.#references = new References({
      positionOf: (source, number, chain) => this.#positionOf(source, number, chain),
      headOf: (source) => this.#logs.get(source)?.state.head.number ?? Number.POSITIVE_INFINITY,
      isBehind: (source) => this.#logs.get(source)?.gap !== undefined,
      now: init.now,
      patienceMs: () => REFERENCE_PATIENCE * 1_000 * (init.configurations.size === 0 ? 0 : this.#delta),
    })
    this.#openLogs()
    for (const accusation of this.#accusations.read()) this.#holdExposed(accusation)
  }

  // Reading

  get logs(): ReadonlyMap<number, MemberLog> {
    return this.#logs
  }

  log(chain: number): MemberLog | undefined {
    return this.#logs.get(chain)
  }

  /** What `home` has still to include of `source` (chain ids). */
  inclusionQueue(source: number, home: number): InclusionQueue {
    return this.#points.queue(source, home)
  }

  /** Who is exposed and who is suspected. */
  get accusations(): Pick<Accusations, 'exposed' | 'isExposed' | 'suspicions'> {
    return this.#accusations
  }

  /** The last header of a chain that no lie taints (R6); infinite if none does. */
  untaintedUpTo(chain: number): number {
    const lies = this.#accusations.liesFrom((liar) => this.#logs.get(liar)?.generation)
    if (lies.size === 0) return Number.POSITIVE_INFINITY
    const first = this.graph.taintedFrom(lies).get(chain)
    return first === undefined ? Number.POSITIVE_INFINITY : first - 1
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
    if (frame.headers.length === 0) return this.#verdict('reject', 'empty')
    let best: Verdict | undefined
    for (const openable of frame.headers) {
      const verdict = this.#offer(frame.chain, openable)
      if (verdict.verdict === 'reject') return verdict
      if (best === undefined || rank(verdict) > rank(best)) best = verdict
    }
    const log = this.#logs.get(frame.chain)
    return log === undefined ? (best as Verdict) : this.#withGap(log, best as Verdict)
  }

  /** Consecutive headers of one log from a range answer. Throws `ProtocolError` for what the answering peer must not send. */
  offerRange(chain: number, headers: readonly OpenableHeader[]): RangeOutcome {
    let accepted = 0
    for (const openable of headers) {
      const { verdict, code } = this.#offer(chain, openable)
      if (verdict === 'reject')
        throw new ProtocolError(
          code === 'bad-signature' ? 'bad-signature' : 'not-folding',
          `header ${openable.header.number} of chain ${chain}: ${code}`,
        )
      if (code === 'bodies-missing' && this.#logs.get(chain)?.blockedAt !== openable.header.number)
        return { accepted, missing: this.#missingBodies(openable) }
      if (code !== 'new' && code !== 'duplicate') return { accepted }
      accepted++
    }
    return { accepted }
  }

  /** A signed header alone: tells how far a log goes, no more. */
  offerHead(signed: SignedHeader): Verdict {
    try {
      const { chain } = signed.header
      const member = this.configurations.member(signed.header.config, chain)
      const hash = this.#hash(signed)
      const log = this.#logs.get(chain)
      if (log !== undefined && signed.header.number <= (log.newestSeen?.header.number ?? -1)) {
        const known = log.recentHash(signed.header.number)
        if (known === undefined || known === toHex(hash)) return this.#withGap(log, this.#verdict('ignore', 'duplicate'))
      }
      checkSigner(this.#init.verifier, hash, signed.signature, member.sequencer)
      if (log === undefined) return this.#verdict('accept', 'new')
      if (member.generation !== log.generation) return this.#verdict('ignore', 'other-generation')
      const earlier = this.#contradicted(log, signed.header.number, hash)
      if (earlier !== undefined) return this.#noteConflict(log, { how: 'equivocation', earlier, later: signed, hash })
      if (this.#isFuture(signed.header.config, signed.header.time)) return this.#verdict('ignore', 'future')
      log.noteSeen(signed)
      return this.#withGap(log, this.#verdict('accept', 'new'))
    } catch (error) {
      return this.#refuse(error)
    }
  }

  /** The home chain's own header, opened on a state equal to its log here (§5: signed and persisted before). */
  acceptOwn(opened: OpenedHeader): void {
    const log = this.#logs.get(opened.header.chain)
    if (log === undefined) throw new ProtocolError('unknown-member', `chain ${opened.header.chain} is not kept here`)
    if (opened.header.number <= log.state.head.number) return // a peer returned it before we did: a restart
    this.#commit(log, opened)
  }

  /** Begins a log at a header whose rows are all shown (§4). Throws `ProtocolError`. */
  anchor(signed: SignedHeader, rows: Parameters<typeof LogState.anchor>[2]): void {
    const { header } = signed
    const member = this.configurations.member(header.config, header.chain)
    const hash = this.#hash(signed)
    checkSigner(this.#init.verifier, hash, signed.signature, member.sequencer)
    const log = this.#logs.get(header.chain) ?? new MemberLog(member, MemberLog.start(member))
    if (header.number <= log.state.head.number) return
    log.moveTo(LogState.anchor(signed, hash, rows))
    this.#logs.set(header.chain, log)
    log.noteSeen(signed)
    this.history.begin(header.chain, log.generation, { ...signed, hash, rows })
    this.#addToGraph(header, this.#sourcesIn(member, rows.inbox, header.config))
    this.#drain(log)
  }

  /** A batch from the parent (§7): what it holds counts as if it had come by gossip. */
  offerBatch(batch: PostedBatch): PostedOutcome['code'] {
    if (this.posted === undefined) throw new TypeError('this ledger follows no batches')
    const outcome = this.posted.offer(batch)
    this.#takeBatch(batch, outcome)
    return outcome.code
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
      this.#holdExposed(accusation)
      this.#emit({ type: 'evidence', own, ...accusation })
    }
    return this.#verdict(verdict, code)
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
    for (const reference of this.#reopened.splice(0)) this.#checkAgain(reference)
    for (const log of this.#logs.values()) this.#drain(log)
    for (const { batch, outcome } of this.posted?.retry() ?? []) this.#takeBatch(batch, outcome)
    for (const log of this.#logs.values()) this.#compareBranches(log)
    for (const reference of this.#references.expired()) this.#settle(reference, 'unknown')
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

  #missingBodies({ header, changes, lanes }: OpenableHeader): readonly MissingBodies[] {
    const log = this.#logs.get(header.chain)
    const configuration = this.configurations.get(header.config)
    const missing: MissingBodies[] = []
    for (const { index, row } of changes.outbox) {
      const firstNonce = log?.state.outboxRow(index).count ?? 0
      const destination = index === PARENT_INDEX ? 0 : configuration && memberByIndex(configuration, index)?.chain
      const present = lanes.find((lane) => lane.index === index)?.messages.length ?? 0
      const count = row.count - firstNonce
      if (destination !== undefined && count > present) missing.push({ index, destination, firstNonce, count })
    }
    return missing
  }

  #openLogs(): void {
    if (this.configurations.size === 0 || this.#init.anchorFirst === true) return
    for (const member of this.configurations.newest.configuration.members) {
      if (this.#logs.has(member.chain) || member.status === MemberStatus.left) continue
      if (this.#init.follow !== undefined && !this.#init.follow.includes(member.chain)) continue
      const kept = this.history.lastLog(member.chain, member.generation)
      const state = kept === undefined ? MemberLog.start(member) : LogState.anchor(kept, kept.hash, kept.rows)
      const log = new MemberLog(member, state)
      if (kept !== undefined) {
        log.noteSeen(kept)
        const sources = this.#sourcesIn(member, kept.rows.inbox, kept.header.config)
        this.#addToGraph(kept.header, sources)
        const { chain, number } = kept.header
        this.#reopened.push(...sources.map((each) => ({ chain, generation: member.generation, number, ...each })))
      }
      this.#logs.set(member.chain, log)
      this.#readPosted(log)
    }
  }

  /** What a member posted in an earlier run of this node. */
  #readPosted(log: MemberLog): void {
    const posted = this.posted?.head(log.chain)
    const state = this.posted?.state(log.chain)
    if (posted === undefined || state === undefined || posted.generation !== log.generation) return
    if (posted.header.number > log.state.head.number) log.notePosted(posted, posted.hash, state.outbox)
  }

  #withGap(log: MemberLog, verdict: Verdict): Verdict {
    const { gap } = log
    return gap === undefined ? verdict : { ...verdict, gap: { chain: log.chain, ...gap } }
  }

  #offer(chain: number, openable: OpenableHeader): Verdict {
    try {
      if (openable.header.chain !== chain)
        throw new ProtocolError('malformed', `a header of chain ${openable.header.chain} in a frame of chain ${chain}`)
      return this.#consider(chain, openable)
    } catch (error) {
      return this.#refuse(error)
    }
  }

  #consider(chain: number, openable: OpenableHeader): Verdict {
    const { header } = openable
    const member = this.configurations.member(header.config, chain)
    const log = this.#logs.get(chain)
    const hash = this.#hash(openable)
    if (log !== undefined && (log.recentHash(header.number) === toHex(hash) || log.isParked(header.number, hash)))
      return this.#verdict('ignore', 'duplicate')
    checkSigner(this.#init.verifier, hash, openable.signature, member.sequencer)
    if (log === undefined) return this.#verdict('accept', 'not-followed')
    if (member.generation !== log.generation) return this.#verdict('ignore', 'other-generation')
    if (header.number <= log.state.head.number) {
      const earlier = this.#contradicted(log, header.number, hash)
      return earlier === undefined
        ? this.#verdict('ignore', 'duplicate')
        : this.#noteConflict(log, { how: 'equivocation', earlier, later: openable, hash })
    }
    log.noteSeen(openable)
    const configuration = this.configurations.get(header.config) as Configuration
    const isNext = header.number === log.state.head.number + 1
    if (isNext && !log.linksToHead(openable)) return this.#noteUnlinked(log, openable, hash)
    const { blocked } = log
    if (isNext && blocked?.header.number === header.number && !equalBytes(this.#hash(blocked), hash))
      this.#noteConflict(log, { how: 'equivocation', earlier: blocked, later: openable, hash })
    if (!isNext || this.#isFuture(header.config, header.time)) {
      this.#compareWithPosted(log, openable, hash)
      return this.#park(log, openable, hash, configuration, isNext)
    }
    this.#commit(log, this.#open(log, openable, hash, configuration))
    this.#drain(log)
    return this.#verdict('accept', 'new')
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
        this.#noteViolation(log, number, { kind: 'badLane', detail }, [])
      }
      throw error
    }
  }

  #park(log: MemberLog, openable: OpenableHeader, hash: Bytes32, configuration: Configuration, isNext: boolean): Verdict {
    const outcome = log.park(openable, hash, configuration)
    const parked = log.parkedAt(openable.header.number)
    if (outcome === 'conflict' && parked !== undefined)
      return this.#noteConflict(log, { how: 'equivocation', earlier: parked, later: openable, hash })
    if (outcome !== 'parked') return this.#verdict('ignore', outcome)
    return isNext ? this.#verdict('ignore', 'future') : this.#verdict('accept', 'beyond-gap')
  }

  /** Opens what is next and parked. Beyond a gap nobody is to blame for what does not fold: it is fetched from others. */
  #drain(log: MemberLog): void {
    for (let next = log.takeNext(); next !== undefined; next = log.takeNext()) {
      const { openable, hash, configuration } = next
      if (this.#isFuture(openable.header.config, openable.header.time)) {
        log.park(openable, hash, configuration)
        return
      }
      try {
        if (!log.linksToHead(openable)) {
          this.#noteUnlinked(log, openable, hash)
          return
        }
        this.#commit(log, this.#open(log, openable, hash, configuration))
      } catch (error) {
        this.#refuse(error)
        return
      }
    }
  }

  #commit(log: MemberLog, opened: OpenedHeader): void {
    const { header, hash } = opened
    this.#compareWithPosted(log, opened, hash)
    log.commit(opened)
    const receivedAtMs = this.#init.now()
    const member = this.configurations.member(header.config, header.chain)
    const kept = opened.violations.length === 0 ? opened : { ...opened, lanes: this.#inTheirPlace(opened) }
    this.history.append({ chain: header.chain, generation: log.generation, opened: kept, receivedAtMs }, () => log.state.allRows)
    this.#judge(log, member, opened)
    if (log.hold === undefined && this.configurations.isInForceAt(header.config, header.time)) this.#points.add(log.state, opened)
    this.#emit({ type: 'header', chain: header.chain, opened, receivedAtMs })
  }

  /** Lanes whose messages say of themselves where they stand: others would be kept, and served, in the place of honest ones. */
  #inTheirPlace({ header, lanes }: OpenedHeader): readonly OpenedLane[] {
    const configuration = this.configurations.get(header.config)
    return lanes.filter(({ index, firstNonce, messages }) => {
      const destination = index === PARENT_INDEX ? 0 : configuration && memberByIndex(configuration, index)?.chain
      return messages.every(
        (message, i) => message.source === header.chain && message.destination === destination && message.nonce === firstNonce + i,
      )
    })
  }

  #takeBatch(batch: PostedBatch, outcome: PostedOutcome): void {
    const { chain } = batch
    if (outcome.code === 'bad') {
      const detail = `badBatch: the batch for header ${batch.header.header.number}: ${outcome.error.message}`
      this.hold(chain, { reason: 'violation', detail, sinceMs: this.#init.now() })
      this.#emit({ type: 'bad-batch', batch, previous: outcome.previous })
    }
    if (outcome.code !== 'taken') return
    const log = this.#logs.get(chain)
    const state = outcome.before.copy()
    for (const opened of outcome.opened) {
      state.commit(opened)
      if (log?.generation === outcome.generation) this.#takePosted(log, state, opened)
    }
    const head = this.posted?.head(chain)
    if (head !== undefined) this.#emit({ type: 'posted', chain, head, opened: outcome.opened })
  }

  /** A header that a batch shows: compared with what gossip brought, or the first to bring it. */
  #takePosted(log: MemberLog, state: LogState, opened: OpenedHeader): void {
    const { header, hash } = opened
    const parked = log.parkedAt(header.number)
    const known = this.#contradicted(log, header.number, hash) ?? (parked && !equalBytes(this.#hash(parked), hash) ? parked : undefined)
    if (known !== undefined) this.#noteConflict(log, { how: 'equivocation', earlier: known, later: opened, hash })
    if (header.number <= log.state.head.number || known !== undefined) return
    log.notePosted(opened, hash, state.outbox)
    const member = this.configurations.member(header.config, header.chain)
    this.#judge(log, member, opened)
    if (log.hold === undefined && this.configurations.isInForceAt(header.config, header.time)) this.#points.add(state, opened)
  }

  /** A header from gossip, which may wait for ever for those before it, beside what a batch showed at its position. */
  #compareWithPosted(log: MemberLog, later: SignedHeader, hash: Bytes32): void {
    const earlier = log.contradictsPosted(later.header.number, hash)
    if (earlier !== undefined) this.#noteConflict(log, { how: 'equivocation', earlier, later, hash })
  }

  /** What an opened header says against its signer, by itself and beside what others signed. */
  #judge(log: MemberLog, member: Member, opened: OpenedHeader): void {
    const { header, changes, violations } = opened
    const sources = this.#sourcesIn(member, changes.inbox, header.config)
    this.#addToGraph(header, sources)
    const inForce = this.configurations.isInForceAt(header.config, header.time)
    // A header that names a configuration not in force is a link only: no rule with parameters judges it (§4).
    const broken = inForce ? violations : violations.filter(({ kind }) => kind === 'regress')
    for (const violation of broken) this.#noteViolation(log, header.number, violation, opened.lanes)
    for (const each of sources) {
      const reference = { chain: log.chain, generation: log.generation, number: header.number, ...each }
      this.#settle(reference, this.#references.check(reference))
    }
    for (const { reference, outcome } of this.#references.settle(log.chain, header.number)) this.#settle(reference, outcome)
  }

  /**
   * A signer may show one history by gossip and another by batches, and neither the headers between. Where gossip stands
   * still below what is posted, its rows must lie on the way of the batch's. (Where it goes on, hashes are compared.)
   */
  #compareBranches(log: MemberLog): void {
    const { number, hash, header } = log.state.head
    const posted = this.posted?.head(log.chain)
    if (posted === undefined || header === undefined || posted.generation !== log.generation || posted.header.number <= number) return
    const heads = `${toHex(hash)}/${toHex(posted.hash)}`
    const last = this.#compared.get(log.chain)
    if (last?.heads !== heads || last.done) {
      if (last?.heads !== heads) this.#compared.set(log.chain, { heads, done: false })
      return
    }
    this.#compared.set(log.chain, { heads, done: true })
    for (const { before, opened } of this.posted?.batchesFrom(log.chain, number + 1) ?? []) {
      let state = before
      for (const next of opened) {
        const after = state.copy()
        after.commit(next)
        if (next.header.number > number) {
          this.#noteFork(log, next.header.number, findFork(log.state, { before: state, after, opened: next }))
          return
        }
        state = after
      }
    }
  }

  #noteFork(log: MemberLog, posted: number, fork: Fork | undefined): void {
    if (fork === undefined) return
    const { number } = log.state.head
    const detail = `block ${number} by gossip and block ${posted} on the parent have rows of two histories`
    this.hold(log.chain, { reason: 'conflict', detail, sinceMs: this.#init.now() })
    this.#emit({ type: 'fork', chain: log.chain, generation: log.generation, number, posted, ...fork })
  }

  #noteViolation(log: MemberLog, number: number, violation: Violation, lanes: readonly OpenedLane[]): void {
    this.hold(log.chain, { reason: 'violation', detail: `${violation.kind}: ${violation.detail}`, sinceMs: this.#init.now() })
    this.#emit({ type: 'violation', chain: log.chain, generation: log.generation, number, violation, lanes })
  }

  #settle(reference: Reference, outcome: ReferenceOutcome): void {
    if (outcome === 'fits' || outcome === 'waiting') return
    const { chain, number, source, row } = reference
    if (outcome === 'unknown') {
      this.#emit({ type: 'reference', ...reference })
      return
    }
    const detail = `misreport: block ${number} says of header ${row.number} of chain ${source} what this does not hold`
    this.hold(chain, { reason: 'violation', detail, sinceMs: this.#init.now() })
    this.#emit({ type: 'misreport', ...reference })
  }

  /** Only what names another header than the accepted one: the rest was compared when it was accepted. */
  #checkAgain(reference: Reference): void {
    const { source, row } = reference
    const known = this.history.header(source, this.#logs.get(source)?.generation ?? 0, row.number)
    if (known === undefined || !equalBytes(known.hash, row.head)) this.#settle(reference, this.#references.check(reference))
  }

  #hash({ header }: SignedHeader): Bytes32 {
    return hashHeader(this.configurations.clusterId, header)
  }

  #positionOf(source: number, number: number, chain: number): SourcePosition | undefined {
    if (this.configurations.size === 0) return undefined
    const index = this.configurations.newest.configuration.members.find((member) => member.chain === chain)?.index
    const log = this.#logs.get(source)
    if (index === undefined || log === undefined) return undefined
    const recent = log.recentPosition(number, index)
    if (recent !== undefined || number > log.state.head.number) return recent
    // Rare, and dear: a row of long ago, or of before this node's start. Unread, it could say anything.
    const kept = this.history.rowsAt(source, log.generation, number)
    const row = kept?.rows.outbox.find((each) => each.index === index)?.row ?? ZERO_OUTBOX_ROW
    return kept && { hash: toHex(kept.hash), time: kept.header.time, row }
  }

  #holdExposed({ conviction }: Accusation): void {
    const { accused, kind, generation, detail } = conviction
    if (kind === 'doubleEnact' || this.#logs.get(accused)?.generation !== generation) return
    this.hold(accused, { reason: 'exposed', detail: `${kind}: ${detail}`, sinceMs: this.#init.now() })
  }

  get #delta(): number {
    return this.configurations.newest.configuration.parameters.delta
  }

  #addToGraph({ chain, number }: Header, sources: readonly SourceRow[]): void {
    this.graph.add(
      chain,
      number,
      sources.map(({ source, row }) => [source, row] as const),
    )
  }

  #sourcesIn(self: Member, changed: RowChanges['inbox'], config: Bytes32): readonly SourceRow[] {
    const members = this.configurations.get(config)?.members ?? []
    return changed.flatMap(({ index, row }) => {
      const source = members.find((member) => member.index === index && member.index !== self.index)
      return source === undefined ? [] : [{ index, source: source.chain, row }]
    })
  }

  #isFuture(config: Bytes32, time: number): boolean {
    const delta = this.configurations.get(config)?.parameters.delta ?? 0
    return time * 1_000 > this.#init.now() + delta * 1_000
  }

  /** The accepted statement for a position that is taken, if `hash` is another one. */
  #contradicted(log: MemberLog, number: number, hash: Bytes32): SignedHeader | undefined {
    if (number > log.state.head.number || log.recentHash(number) === toHex(hash)) return undefined
    const kept = this.history.header(log.chain, log.generation, number)
    return kept === undefined || equalBytes(kept.hash, hash) ? undefined : kept
  }

  /** The next header names another parent than the accepted one: its signer contradicts itself (§3). */
  #noteUnlinked(log: MemberLog, later: OpenableHeader, hash: Bytes32): Verdict {
    const earlier = this.history.header(log.chain, log.generation, log.state.head.number)
    // The first header of a log has none before it: it does not start where the configuration says.
    if (earlier === undefined) return this.#verdict('reject', 'not-folding')
    return this.#noteConflict(log, { how: 'unlinked', earlier, later, hash })
  }

  #noteConflict(log: MemberLog, conflict: Pick<Conflict, 'how' | 'earlier' | 'later' | 'hash'>): Verdict {
    const { later, hash } = conflict
    const key = toHex(hash)
    if (this.#knownConflicts.has(key)) return this.#verdict('ignore', 'duplicate')
    if (this.#knownConflicts.size >= MAX_KNOWN_CONFLICTS) return this.#verdict('ignore', 'overload')
    this.#knownConflicts.add(key)
    this.history.appendConflict(log.chain, log.generation, later, hash, this.#init.now())
    this.hold(log.chain, {
      reason: 'conflict',
      detail: `two signed headers contradict each other at block ${later.header.number}`,
      sinceMs: this.#init.now(),
    })
    this.#emit({ type: 'conflict', chain: log.chain, generation: log.generation, ...conflict })
    return this.#verdict('accept', 'conflict')
  }

  #refuse(error: unknown): Verdict {
    if (!(error instanceof ProtocolError)) throw error
    switch (error.code) {
      case 'unknown-configuration':
      case 'bodies-missing':
        return this.#verdict('ignore', error.code)
      case 'unknown-member':
      case 'bad-signature':
      case 'not-folding':
        return this.#verdict('reject', error.code)
      case 'not-contiguous':
        return this.#verdict('ignore', 'beyond-gap')
      default:
        return this.#verdict('reject', 'malformed')
    }
  }

  #verdict(verdict: Verdict['verdict'], code: VerdictCode): Verdict {
    this.#init.onVerdict?.(code, 1)
    return { verdict, code }
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
