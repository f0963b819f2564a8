import type { BlockRecord } from '../chain/block-record.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Bytes32, equalBytes, isZero, toHex } from '../protocol/bytes.ts'
import { type Configuration, hashConfiguration, memberByChain, memberByIndex } from '../protocol/configuration.ts'
import { PARENT_INDEX } from '../protocol/constants.ts'
import { ProtocolError } from '../protocol/errors.ts'
import { ascendingRows, type Frame, type LaneBodies, type OpenableHeader, type RowChanges } from '../protocol/frame.ts'
import { type Header, hashHeader } from '../protocol/header.ts'
import { LogState, type OpenedHeader } from '../protocol/log-state.ts'
import { equalInboxRows, equalOutboxRows } from '../protocol/row.ts'
import { type Signature, type Signer, signerOf } from '../protocol/signature.ts'
import type { SignGuard } from '../store/sign-guard.ts'
import { packFrames } from '../wire/pack-frames.ts'
import type { SequencingConditions } from './sequencing-conditions.ts'

/** Why a publisher signs nothing any more, and what an operator can do. It never resumes by itself. */
export interface Halt {
  readonly code: 'stale-guard' | 'twin' | 'reorganised' | 'self-audit' | 'guard' | 'key' | 'generation'
  readonly detail: string
  readonly remedy: string
}

const REINSTATE =
  'Do not sign on with another guard. Have the cluster suspend this chain and reinstate it in a new generation (README, "When a publisher halts").'

export class PublisherHalted extends Error {
  override readonly name = 'PublisherHalted'
  readonly code = 'publisher-halted'
  readonly retryable = false
  readonly remedy: string
  readonly halt: Halt

  constructor(halt: Halt, options?: ErrorOptions) {
    super(`${halt.code}: ${halt.detail}`, options)
    this.halt = halt
    this.remedy = halt.remedy
  }
}

/** This node lacks what others have, and are asked for: blocks that the guard no longer judges (it was moved or pruned), or a configuration. */
export class PublisherBehind extends Error {
  override readonly name = 'PublisherBehind'
  readonly code = 'publisher-behind'
  readonly retryable = true
}

/** The own clock is off by the word of the others; or a block lies further in the future than any honest chain may be. */
export class PublisherClock extends Error {
  override readonly name = 'PublisherClock'
  readonly code = 'clock'
  readonly retryable = true
  readonly remedy = 'Synchronise the clock of this machine (NTP), and that of the block producer. Signing goes on by itself.'
}

/** What the node said of a block does not go together: rows of one moment, events of another. Read it again. */
export class InconsistentRecord extends Error {
  override readonly name = 'InconsistentRecord'
  readonly code = 'inconsistent-record'
  readonly remedy = 'The block is read again. If this lasts, the node of the chain lies or is broken: use another one.'
}

export interface PublisherInit {
  /** The home chain's id. */
  readonly chain: number
  readonly ledger: Pick<Ledger, 'configurations' | 'log' | 'acceptOwn'>
  readonly guard: Pick<SignGuard, 'last' | 'floor' | 'intend' | 'signed' | 'get'>
  /** The sequencer's: the configuration of each block says which one signs it. */
  readonly signers: readonly Signer[]
  /** Throws `Unfit` at a block that this node must not sign; it is asked before everything else. */
  readonly conditions: Pick<SequencingConditions, 'check'>
  /** Hands a frame to the mesh; must not wait for slow peers. */
  readonly publish: (frame: Frame) => void
  /** Own wall clock, milliseconds. */
  readonly now: () => number
  /** What is known to be wrong with that clock; while there is something, nothing is signed. */
  readonly clockFault: () => string | undefined
  readonly onHalt?: (halt: Halt) => void
}

interface Draft {
  readonly opened: OpenedHeader
  readonly lanes: readonly LaneBodies[]
  readonly signer: Signer
}

/** Makes, signs and publishes one header for every block of a home chain (§5), in this order and no other: self-audit → guard → sign → persist → publish. */
export class Publisher {
  readonly #init: PublisherInit
  /** A state of one's own: it runs ahead of the ledger's between self-audit and signature. */
  #state: LogState
  #unsent: OpenableHeader[] = []
  #sentTime = 0
  #sentAtMs = 0
  #halt: Halt | undefined

  constructor(init: PublisherInit) {
    this.#init = init
    this.#state = this.#ledgerState()
  }

  get halt(): Halt | undefined {
    return this.#halt
  }

  /** The block that it signs next. */
  get nextNumber(): number {
    return this.#state.head.number + 1
  }

  /** Refuses to begin if anybody shows a header of one's own above the guard's last: the guard is stale, or a twin runs (§5). */
  checkNotAhead(code: 'stale-guard' | 'twin'): void {
    const seen = this.#init.ledger.log(this.#init.chain)?.newestSeen
    const { last } = this.#init.guard
    if (seen === undefined || seen.header.number <= last.number) return
    this.#stop({
      code,
      detail: `a header of chain ${this.#init.chain} for block ${seen.header.number} is signed with this member's key, above block ${last.number}, the last in this guard`,
      remedy: `Find the process that signs with this key, and stop it; if there is none, the guard comes from a backup. ${REINSTATE}`,
    })
  }

  /**
   * Signs the next blocks, in order; several share one commit of the guard. Resolves when they are handed to the mesh.
   * Throws `PublisherHalted`; after that it refuses everything. Throws what `conditions` throws, after what came before is signed.
   */
  async sign(records: readonly BlockRecord[], signal?: AbortSignal): Promise<void> {
    if (this.#halt !== undefined) throw new PublisherHalted(this.#halt)
    this.#catchUpWithLedger()
    const { fit: fresh, unfit } = this.#fit(records.filter((record) => record.number > this.#state.head.number))
    if (fresh.length > 0) await this.#signFit(fresh, signal)
    if (unfit !== undefined) throw unfit
  }

  /** The blocks before the first that this node must not sign, and why not. */
  #fit(records: readonly BlockRecord[]): { readonly fit: readonly BlockRecord[]; readonly unfit: unknown } {
    for (const [i, record] of records.entries()) {
      try {
        this.#init.conditions.check(record)
      } catch (unfit) {
        return { fit: records.slice(0, i), unfit }
      }
    }
    return { fit: records, unfit: undefined }
  }

  async #signFit(fresh: readonly BlockRecord[], signal: AbortSignal | undefined): Promise<void> {
    this.checkNotAhead('twin')
    if (this.nextNumber < this.#init.guard.floor) {
      throw new PublisherBehind(
        `block ${this.nextNumber} of chain ${this.#init.chain} lies below ${this.#init.guard.floor}, where the guard begins; its header must come from a peer`,
      )
    }
    this.#checkClock(fresh)
    // From amid them a key may be needed that is not here: what is this one's must be signed before it stops, or nobody ever could.
    const others = fresh.findIndex((record, i) => i > 0 && this.#signerOf(record) === undefined)
    const own = others < 0 ? fresh : fresh.slice(0, others)
    try {
      const drafts = own.map((record) => this.#draft(record))
      this.#guard(drafts)
      this.#unsent.push(...(await this.#signAll(drafts, signal)))
    } catch (error) {
      // Nothing beyond the ledger is signed for certain: draft it again, the guard knows which bytes it may have.
      this.#state = this.#ledgerState()
      throw error
    }
    this.flush()
    if (own.length < fresh.length) await this.sign(fresh.slice(own.length), signal)
  }

  /** Nothing is signed by a clock that is off. Peers put aside what lies more than Δ ahead of their clocks (§4); so does its signer. */
  #checkClock(records: readonly BlockRecord[]): void {
    const fault = this.#init.clockFault()
    if (fault !== undefined) throw new PublisherClock(fault)
    const { delta } = this.#init.ledger.configurations.newest.configuration.parameters
    const newest = records.at(-1)
    const aheadMs = (newest?.time ?? 0) * 1_000 - this.#init.now()
    if (aheadMs > delta * 1_000) {
      throw new PublisherClock(
        `block ${newest?.number} of chain ${this.#init.chain} lies ${Math.round(aheadMs / 1_000)} s ahead of the own clock, more than Δ (${delta} s)`,
      )
    }
  }

  /**
   * Sends what is due: a block with messages at once, headers without bundled for at most a heartbeat of block or wall time. `isLast`:
   * everything, as nothing is signed after it.
   */
  flush(isLast = false): void {
    const newest = this.#unsent.at(-1)
    if (newest === undefined) return
    const heartbeat = this.#configuration(newest.header.config).parameters.heartbeat
    const isDue =
      isLast ||
      this.#unsent.some(({ changes }) => changes.outbox.length > 0) ||
      newest.header.time >= this.#sentTime + heartbeat ||
      this.#init.now() >= this.#sentAtMs + heartbeat * 1_000
    if (!isDue) return
    const headers = this.#unsent
    this.#unsent = []
    this.#sentTime = newest.header.time
    this.#sentAtMs = this.#init.now()
    for (const frame of packFrames(this.#init.chain, headers)) this.#init.publish(frame)
  }

  /** A block that was signed has left the chain: nothing honest can be signed after it. */
  reorganised(number: number): never {
    return this.#stop({
      code: 'reorganised',
      detail: `chain ${this.#init.chain} reorganised at block ${number}, but headers up to block ${this.#init.guard.last.number} are signed`,
      remedy: `Sign at a depth at which the chain does not reorganise. ${REINSTATE}`,
    })
  }

  #draft(record: BlockRecord): Draft {
    const previous = this.#state.head
    if (previous.header !== undefined && !equalBytes(record.parentHash, previous.header.blockHash)) this.reorganised(previous.number)
    const config = this.#configOf(record)
    const configuration = this.#configuration(config)
    const signer = this.#signerOf(record)
    if (signer === undefined) {
      const named = memberByChain(configuration, this.#init.chain)?.sequencer
      this.#stop({
        code: 'key',
        detail: `block ${record.number} of chain ${this.#init.chain} is of configuration ${toHex(config)}, whose sequencer key is ${named === undefined ? '(no member)' : toHex(named)}; here ${this.#init.signers.map(({ address }) => toHex(address)).join(' and ')} can sign`,
        remedy: 'Configure that key as sequencer.key, and one that later configurations name as sequencer.nextKey.',
      })
    }
    if (!record.answered) throw new InconsistentRecord(`rows() of chain ${this.#init.chain} failed at block ${record.number}`)
    const changes = this.#changes(record)
    this.#checkIncluded(record, changes, configuration)
    const header: Header = {
      chain: this.#init.chain,
      number: record.number,
      parent: previous.hash,
      config,
      blockHash: record.hash,
      stateRoot: record.stateRoot,
      time: record.time,
      ...this.#state.rootsWith(changes),
    }
    const hash = hashHeader(this.#init.ledger.configurations.clusterId, header)
    const lanes = lanesOf(record, configuration)
    const opened = this.#open({ header, signature: new Uint8Array(0), changes, lanes }, hash, configuration)
    const broken = opened.violations[0]
    if (broken !== undefined) {
      this.#stop({
        code: 'self-audit',
        detail: `block ${record.number} of chain ${this.#init.chain} would convict this member of ${broken.kind}: ${broken.detail}`,
        remedy:
          broken.kind === 'outOfSync'
            ? `The block producer must stamp min(now, gate()) on every block. ${REINSTATE}`
            : `The Messenger on this chain does not behave as approved: check its code hash. ${REINSTATE}`,
      })
    }
    this.#state.commit(opened)
    return { opened, lanes, signer }
  }

  /** The configuration that a block is under: the genesis one before there is any. */
  #configOf({ config }: BlockRecord): Bytes32 {
    return isZero(config) ? this.#init.ledger.configurations.address.genesis : config
  }

  #signerOf(record: BlockRecord): Signer | undefined {
    const configuration = this.#init.ledger.configurations.get(this.#configOf(record))
    return signerOf(this.#init.signers, configuration && memberByChain(configuration, this.#init.chain)?.sequencer)
  }

  /** Opens one's own header as peers will: the block's messages must give its outbox rows. */
  #open(openable: OpenableHeader, hash: Bytes32, configuration: Configuration): OpenedHeader {
    try {
      return this.#state.open(openable, hash, configuration)
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error
      throw new InconsistentRecord(`block ${openable.header.number} of chain ${this.#init.chain}: ${error.message}`, { cause: error })
    }
  }

  /** Inbox rows change by the block's own inclusions alone; a node that is amid the next block shows that one's. */
  #checkIncluded({ number, included }: BlockRecord, { inbox }: RowChanges, configuration: Configuration): void {
    for (const { index, row } of inbox) {
      const source = index === PARENT_INDEX ? 0 : memberByIndex(configuration, index)?.chain
      if (included.some((each) => each.source === source && equalInboxRows(each.row, row))) continue
      throw new InconsistentRecord(
        `inbox row ${index} of block ${number} of chain ${this.#init.chain} changed without an inclusion in that block`,
      )
    }
  }

  #guard(drafts: readonly Draft[]): void {
    const { guard } = this.#init
    try {
      guard.intend(drafts.map(({ opened }) => ({ header: opened.header, hash: opened.hash })))
    } catch (error) {
      const conflict = (error as { code?: string }).code === 'conflict'
      const first = drafts[0]?.opened.header.number
      const last = drafts.at(-1)?.opened.header.number
      const detail = `the guard refuses blocks ${first} to ${last} of chain ${this.#init.chain}: ${(error as Error).message}`
      if (conflict) this.#stop({ code: 'reorganised', detail, remedy: `The chain reorganised below what is signed. ${REINSTATE}` }, error)
      this.#stop(
        { code: 'guard', detail, remedy: 'Free the disk or restore access to the guard, then restart; the guard itself is unharmed.' },
        error,
      )
    }
  }

  /** Signs what the guard has committed to, keeps the signatures, and only then lets the ledger have the headers. */
  async #signAll(drafts: readonly Draft[], signal: AbortSignal | undefined): Promise<readonly OpenableHeader[]> {
    const { guard, ledger } = this.#init
    const domain = ledger.configurations.address
    const signatures: Signature[] = []
    const made: { number: number; signature: Signature }[] = []
    for (const { opened, signer } of drafts) {
      const { number } = opened.header
      const kept = guard.get(number)?.signature
      const signature = kept ?? (await signer.sign({ type: 'Header', domain, value: opened.header, digest: opened.hash }, signal))
      if (kept === undefined) made.push({ number, signature })
      signatures.push(signature)
    }
    if (made.length > 0) guard.signed(made)
    return drafts.map(({ opened, lanes }, i) => {
      const signature = signatures[i] as Signature
      ledger.acceptOwn({ ...opened, signature })
      return { header: opened.header, signature, changes: opened.changes, lanes }
    })
  }

  #changes(record: BlockRecord): RowChanges {
    const outbox = [...record.rows.outbox].filter(([index, row]) => !equalOutboxRows(row, this.#state.outboxRow(index)))
    const inbox = [...record.rows.inbox].filter(([index, row]) => !equalInboxRows(row, this.#state.inboxRow(index)))
    return { outbox: ascendingRows(outbox), inbox: ascendingRows(inbox) }
  }

  /** The ledger may have learned own headers from peers that a crash took from this disk. */
  #catchUpWithLedger(): void {
    const log = this.#init.ledger.log(this.#init.chain)
    if (log !== undefined && log.state.head.number > this.#state.head.number) this.#state = this.#ledgerState()
  }

  #ledgerState(): LogState {
    const { ledger, chain } = this.#init
    const log = ledger.log(chain)
    if (log === undefined) throw new Error(`chain ${chain} is not kept in the ledger`)
    const { header, hash } = log.state.head
    if (header !== undefined) return LogState.anchor({ header }, hash, log.state.allRows)
    const configuration = ledger.configurations.newest.configuration
    const member = memberByChain(configuration, chain)
    if (member === undefined) throw new Error(`chain ${chain} is no member of configuration ${toHex(hashConfiguration(configuration))}`)
    return new LogState({ chain, number: member.startNumber, parent: member.startParent })
  }

  #configuration(hash: Bytes32): Configuration {
    const configuration = this.#init.ledger.configurations.get(hash)
    if (configuration !== undefined) return configuration
    throw new PublisherBehind(
      `the Messenger of chain ${this.#init.chain} reports configuration ${toHex(hash)}, which this node does not know yet: it must come from the registry or a peer`,
    )
  }

  #stop(halt: Halt, cause?: unknown): never {
    this.#halt = halt
    this.#init.onHalt?.(halt)
    throw new PublisherHalted(halt, { cause })
  }
}

/** The block's messages by lane, ascending by index and nonce. */
function lanesOf(record: BlockRecord, configuration: Configuration): LaneBodies[] {
  const lanes = new Map<number, LaneBodies['messages'][number][]>()
  for (const { message } of record.sent) {
    const index = message.destination === 0 ? 0 : memberByChain(configuration, message.destination)?.index
    if (index === undefined) continue // its row would not fold: refused by the self-audit
    const lane = lanes.get(index) ?? []
    lanes.set(index, lane)
    lane.push(message)
  }
  return [...lanes].sort(([a], [b]) => a - b).map(([index, messages]) => ({ index, messages: messages.sort((a, b) => a.nonce - b.nonce) }))
}
