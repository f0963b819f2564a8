import { join } from 'node:path'
import { Ledger, type LedgerEvent } from '../../src/ledger/ledger.ts'
import { StoreHistory } from '../../src/ledger/store-history.ts'
import { equalBytes, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { memberByChain } from '../../src/protocol/configuration.ts'
import { judgeEvidence } from '../../src/protocol/evidence/judge.ts'
import type { OpenableHeader, RowChanges, SignedHeader } from '../../src/protocol/frame.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import { equalOutboxRows, type OutboxRow, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { Accuser } from '../../src/roles/accuser.ts'
import { EvidenceMaker } from '../../src/roles/evidence-maker.ts'
import { KeptLogs } from '../../src/roles/kept-log.ts'
import type { LedgerStore } from '../../src/store/ledger-store.ts'
import { openLedgerStore } from '../../src/store/sqlite-ledger-store.ts'
import type { Write } from '../../src/store/write-queue.ts'
import { type ModelCluster, type ModelMember, verifier } from '../support/model-cluster.ts'
import type { ParentBlock } from './simulated-parent.ts'

export interface SimulatedNodeInit {
  readonly cluster: ModelCluster
  /** The member whose chain this node sequences. */
  readonly home: ModelMember
  /** Its disk. */
  readonly folder: string
  /** Its own wall clock, milliseconds. */
  readonly now: () => number
  readonly publish: (evidence: Uint8Array) => void
  readonly onEvent: (event: LedgerEvent) => void
  /** What must not happen, whatever the network does. */
  readonly onProblem: (problem: string) => void
}

/** All evidence of a run, in one answer. */
const ALL = 1_000
/** The most headers in one range answer. */
const RANGE = 64

/** One node: a ledger on its own store, the accuser, and what follows the parent, without sockets and timers. */
export class SimulatedNode {
  readonly home: ModelMember
  readonly #init: SimulatedNodeInit
  #files = 0
  #store: LedgerStore
  #ledger: Ledger
  #accuser: Accuser
  /** What a crash loses. */
  #unwritten: Write[] = []
  /** The parent as this node followed it; it survives with the store. */
  #followed: ParentBlock[] = []

  constructor(init: SimulatedNodeInit) {
    this.#init = init
    this.home = init.home
    this.#store = this.#newStore()
    ;[this.#ledger, this.#accuser] = this.#start()
  }

  get ledger(): Ledger {
    return this.#ledger
  }

  /** A crash, and a start on what had reached the disk; on nothing if the disk is lost as well. */
  restart({ wiped = false } = {}): void {
    this.#accuser.stop()
    this.#unwritten = []
    if (wiped) {
      this.#store.close()
      this.#store = this.#newStore()
      this.#followed = []
    }
    ;[this.#ledger, this.#accuser] = this.#start()
    this.takeOwn()
    for (const { member } of this.#sources()) this.#refill(member.chain, member.index)
  }

  /** What the home chain has and this node's log of it has not. */
  takeOwn(): void {
    const log = this.#ledger.log(this.home.member.chain)
    if (log === undefined) throw new Error('a node keeps the log of its own chain')
    const { headers } = this.home
    for (const header of headers.slice(headers.findIndex(({ hash }) => equalBytes(hash, log.state.head.hash)) + 1))
      this.#ledger.acceptOwn(log.state.open(header, header.hash, this.#init.cluster.configuration))
  }

  /** Puts on the disk what waits for it. */
  write(): void {
    const writes = this.#unwritten
    this.#unwritten = []
    this.#store.transaction(() => {
      for (const write of writes) write(this.#store)
    })
  }

  tick(): void {
    this.#ledger.tick()
    this.#accuser.tick()
  }

  /** Reads at most `limit` more blocks of the parent; first goes back to the newest that is still one of its blocks. */
  follow(blocks: readonly ParentBlock[], limit: number): void {
    let common = 0
    while (common < this.#followed.length && this.#followed[common]?.block === blocks[common]?.block) common++
    if (common < this.#followed.length) {
      this.#ledger.rewindParent(common - 1)
      this.#followed = this.#followed.slice(0, common)
    }
    for (const block of blocks.slice(common, common + limit)) {
      this.#followed.push(block)
      for (const batch of block.batches) {
        const outcome = this.#ledger.offerBatch({ ...batch, seenAtMs: this.#init.now() })
        // Whatever its member is: the inbox took it, so it is signed and continues the batch before.
        if (outcome === 'forged' || outcome === 'waiting') this.#init.onProblem(`batch of ${batch.chain} is ${outcome}`)
      }
    }
  }

  /** The newest header of each log as this node accepted it: what a hello tells. */
  get heads(): readonly SignedHeader[] {
    const { history } = this.#ledger
    return [...this.#ledger.logs.values()].flatMap(
      ({ chain, generation, state }) => history.header(chain, generation, state.head.number) ?? [],
    )
  }

  /** Answers a range request from what it keeps. */
  range(chain: number, from: number, to: number): readonly OpenableHeader[] {
    const log = this.#ledger.log(chain)
    return log === undefined ? [] : this.#ledger.history.headers(chain, log.generation, from, Math.min(RANGE, to - from + 1), true)
  }

  get evidence(): readonly Uint8Array[] {
    return this.#ledger.history.evidenceAfter(0, ALL).map(({ evidence }) => evidence.encoded)
  }

  /** Inbox rows for the next block: of each source that is not held, a point whose bodies are at hand; `choose` says which. */
  inclusions(choose: (points: number) => number): RowChanges['inbox'] {
    const { chain } = this.home.member
    return this.#sources().flatMap((source) => {
      const { member } = source
      if (this.#ledger.log(member.chain)?.hold !== undefined) return []
      const before = this.home.state.inboxRow(member.index)
      const upTo = this.#ledger.causality.untaintedUpTo(member.chain)
      const points = this.#ledger
        .inclusionQueue(member.chain, chain)
        .points.filter(({ header }) => header.number > before.number && header.number <= upTo)
        .filter(({ row }) => this.#holdsBodies(source, before, row))
      const point = points[choose(points.length)]
      if (point === undefined) return []
      const { number, time } = point.header
      return [{ index: member.index, row: { number, head: point.hash, time, ...point.row } }]
    })
  }

  /** The home chain has a new block. */
  onBlock(inbox: RowChanges['inbox']): void {
    const { chain } = this.home.member
    for (const { index, row } of inbox) {
      const source = this.#init.cluster.members.find(({ member }) => member.index === index)
      if (source !== undefined) this.#ledger.noteIncluded(chain, source.member.chain, row)
    }
  }

  /** Whether all that a source ever sent here is included, or could be in the next block. */
  couldIncludeAll(source: ModelMember): boolean {
    const { chain, index } = this.home.member
    const { head } = source.state
    const included = this.home.state.inboxRow(source.member.index).number
    const newest = this.#ledger.inclusionQueue(source.member.chain, chain).newest?.header.number ?? 0
    return Math.max(included, newest) >= head.number && this.#holdsBodies(source, ZERO_OUTBOX_ROW, source.state.outboxRow(index))
  }

  close(): void {
    this.#accuser.stop()
    this.#store.close()
  }

  /** From one row of a lane to a later one: every body is here, and they give its accumulator. */
  #holdsBodies({ member }: ModelMember, from: OutboxRow, to: OutboxRow): boolean {
    const { chain } = this.home.member
    const { count, acc, value } = from
    const messages = this.#ledger.messages(member.chain, chain, count, to.count - count)
    // What a batch brought, and gossip did not yet, is gone with a reorganisation of the parent.
    if (messages.length < to.count - count) return false
    const row = messages.reduce((sum, message) => appendMessage(sum, message), { count, acc, value })
    if (!equalOutboxRows(row, to)) this.#init.onProblem(`bodies of ${member.chain} do not fold to message ${to.count}`)
    return true
  }

  #sources(): readonly ModelMember[] {
    return this.#init.cluster.members.filter((member) => member !== this.home)
  }

  #refill(source: number, index: number): void {
    this.#ledger.refillQueue(this.home.member.chain, source, this.home.state.inboxRow(index))
  }

  #newStore(): LedgerStore {
    return openLedgerStore(join(this.#init.folder, `${this.home.member.chain}-${this.#files++}.sqlite`))
  }

  #start(): readonly [Ledger, Accuser] {
    const { cluster, home, now, publish, onEvent, onProblem } = this.#init
    const configurations = cluster.newConfigurations()
    const history = new StoreHistory({
      store: this.#store,
      writer: { push: (write) => this.#unwritten.push(write) > 0, flush: async () => undefined },
      indexOf: (config, chain) => {
        const configuration = configurations.get(config)
        return configuration && memberByChain(configuration, chain)?.index
      },
    })
    const ledger = new Ledger({ configurations, verifier, history, homes: [home.member.chain], batches: this.#store, now })
    ledger.subscribe(onEvent)
    const maker = new EvidenceMaker({
      configurations,
      logs: new KeptLogs(history),
      blocked: (chain) => ledger.log(chain)?.blocked,
      judge: (evidence) => judgeEvidence(evidence, { configurations, verifier }),
      onDoubt: (evidence, error) => onProblem(`evidence was made that does not convict: ${evidence.form}, ${error.message}`),
    })
    const onTrouble = (error: unknown) => error !== undefined && onProblem(`the accuser failed: ${error}`)
    const accuser = new Accuser({ ledger, maker, publish, onTrouble })
    accuser.start()
    return [ledger, accuser]
  }
}

/** Whether two nodes' heads of a log are one. */
export function isSameHead(node: SimulatedNode, member: ModelMember): boolean {
  return equalBytes(node.ledger.log(member.member.chain)?.state.head.hash ?? ZERO_HASH, member.state.head.hash)
}
