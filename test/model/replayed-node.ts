import { Ledger, type LedgerEvent } from '../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../src/ledger/memory-history.ts'
import { equalBytes, toHex } from '../../src/protocol/bytes.ts'
import { judgeEvidence } from '../../src/protocol/evidence/judge.ts'
import type { RowChanges } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import type { InboxRow } from '../../src/protocol/row.ts'
import { Accuser } from '../../src/roles/accuser.ts'
import { EvidenceMaker } from '../../src/roles/evidence-maker.ts'
import { KeptLogs } from '../../src/roles/kept-log.ts'
import { type ModelCluster, type ModelHeader, type ModelMember, verifier } from '../support/model-cluster.ts'

export interface ReplayedNodeInit {
  readonly cluster: ModelCluster
  /** The member whose chain it sequences; an observer has none. */
  readonly home: ModelMember | undefined
  /** What must not happen, whatever is replayed. */
  readonly onProblem: (problem: string) => void
}

const ALL = 1_000
/** No clock of the model: nothing is ever ahead of this node's. */
const FAR_FUTURE_MS = 10 ** 13

/** The node of one keeper: the real ledger, history, maker of evidence and accuser, called one after the other. */
export class ReplayedNode {
  readonly home: ModelMember | undefined
  readonly ledger: Ledger
  readonly #cluster: ModelCluster
  readonly #history = new MemoryHistory()
  readonly #logs = new KeptLogs(this.#history)
  readonly #questioned = new Set<string>()

  constructor({ cluster, home, onProblem }: ReplayedNodeInit) {
    this.home = home
    this.#cluster = cluster
    const configurations = cluster.newConfigurations()
    const homes = home === undefined ? [] : [home.member.chain]
    this.ledger = new Ledger({ configurations, verifier, history: this.#history, homes, now: () => FAR_FUTURE_MS })
    this.ledger.tick()
    this.ledger.subscribe((event) => this.#note(event))
    const maker = new EvidenceMaker({
      configurations,
      logs: this.#logs,
      blocked: (chain) => this.ledger.log(chain)?.blocked,
      judge: (evidence) => judgeEvidence(evidence, { configurations, verifier }),
      onDoubt: (evidence, error) => onProblem(`evidence was made that does not convict: ${evidence.form}, ${error.message}`),
    })
    const onTrouble = (error: unknown) => error !== undefined && onProblem(`the accuser failed: ${error}`)
    new Accuser({ ledger: this.ledger, maker, publish: () => undefined, onTrouble }).start()
  }

  /** Header and source of each row that this node asks about. */
  get questioned(): ReadonlySet<string> {
    return this.#questioned
  }

  get disputed(): ReadonlySet<string> {
    const { clusterId } = this.#cluster.configurations
    return new Set(this.#history.conflicts().map(({ header }) => toHex(hashHeader(clusterId, header))))
  }

  offer(header: ModelHeader): void {
    this.ledger.offerFrame({ chain: header.header.chain, headers: [header] })
  }

  /** All that a peer accepted of a chain. */
  fetch(peer: ReplayedNode, chain: number): void {
    this.ledger.offerRange(chain, peer.#history.headers(chain, 0, 1, ALL, true))
  }

  /** All evidence that a peer keeps. */
  hear(peer: ReplayedNode): void {
    for (const { evidence } of peer.#history.evidenceAfter(0, ALL)) this.ledger.offerEvidence(evidence.encoded)
  }

  /** What the home chain includes to get to header `number` of a source: from the queue if it is a point there. */
  inclusion(source: ModelMember, number: number): RowChanges['inbox'][number] {
    const { chain, index } = source.member
    const destination = (this.home as ModelMember).member
    const point = this.ledger.inclusionQueue(chain, destination.chain).points.find(({ header }) => header.number === number)
    if (point !== undefined) return { index, row: { number, head: point.hash, time: point.header.time, ...point.row } }
    const kept = this.#logs.at(chain, 0, number)
    if (kept === undefined) throw new Error(`header ${number} of chain ${chain} is not kept`)
    const { hash, signed, state } = kept
    return { index, row: { number, head: hash, time: signed.header.time, ...state.outboxRow(destination.index) } }
  }

  /** The newest row that the home chain could have for a source now. */
  newestRow(source: ModelMember): InboxRow {
    const { chain, index } = source.member
    const home = this.home as ModelMember
    const point = this.ledger.inclusionQueue(chain, home.member.chain).newest
    if (point === undefined || this.ledger.log(chain)?.hold !== undefined) return home.state.inboxRow(index)
    return { number: point.header.number, head: point.hash, time: point.header.time, ...point.row }
  }

  /** The home chain's new block, which its publisher has signed. */
  takeOwn(header: ModelHeader): void {
    const { chain } = header.header
    const log = this.ledger.log(chain)
    if (log === undefined) throw new Error('a node keeps the log of its own chain')
    this.ledger.acceptOwn(log.state.open(header, header.hash, this.#cluster.configuration))
    for (const { index, row } of header.changes.inbox) {
      const source = this.#cluster.members[index - 1] as ModelMember
      this.ledger.noteIncluded(chain, source.member.chain, row)
    }
  }

  #note(event: LedgerEvent): void {
    if (event.type !== 'reference') return
    const kept = this.#history.header(event.chain, event.generation, event.number)
    const row = this.#logs.at(event.chain, event.generation, event.number)?.state.inboxRow(event.index)
    if (kept !== undefined && row !== undefined && equalBytes(row.head, event.row.head))
      this.#questioned.add(`${toHex(kept.hash)}/${event.index}`)
  }
}
