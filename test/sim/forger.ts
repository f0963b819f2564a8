import { planBatch } from '../../src/protocol/batch-plan.ts'
import { ZERO_HASH } from '../../src/protocol/bytes.ts'
import type { Member } from '../../src/protocol/configuration.ts'
import type { LaneBodies, OpenableHeader, RowChanges } from '../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { LogState } from '../../src/protocol/log-state.ts'
import { hashBatch } from '../../src/protocol/statements.ts'
import { type SimulatedCluster, START_S } from './cluster.ts'
import { syncLimit } from './rules-apart.ts'
import type { SimulatedChain } from './simulated-chain.ts'
import type { SimulatedNode } from './simulated-node.ts'
import type { SimulatedParent } from './simulated-parent.ts'

export type Forged = OpenableHeader & { readonly hash: Uint8Array }

export interface ForgerInit {
  readonly cluster: SimulatedCluster
  /** The liar's own node, whose publisher has stopped. */
  readonly node: SimulatedNode
  readonly home: SimulatedChain
  readonly parent: SimulatedParent
}

const NOTHING: RowChanges = { outbox: [], inbox: [] }

/** A member's key in the hands of its owner: signs whatever it is told to, after what its publisher signed. */
export class Forger {
  readonly member: Member
  readonly state: LogState
  readonly #init: ForgerInit

  constructor(init: ForgerInit) {
    this.#init = init
    this.member = init.node.member
    const log = init.node.ledger?.log(this.member.chain)
    if (log === undefined) throw new Error('a node keeps the log of its own chain')
    this.state = log.state.copy()
  }

  /** What its node knows. */
  get ledger() {
    const { ledger } = this.#init.node
    if (ledger === undefined) throw new Error('the node of a liar runs')
    return ledger
  }

  get time(): number {
    return this.state.head.header?.time ?? START_S
  }

  /** The latest time that an honest member could sign here. */
  get gate(): number {
    return syncLimit(this.#init.cluster.registry.inForceAt(this.time).configuration, this.member, this.state.inbox)
  }

  /** A signed header after the log's head, whatever it says. Changes nothing. */
  async seal(changes: RowChanges, lanes: readonly LaneBodies[] = [], forge: Partial<Header> = {}): Promise<Forged> {
    const { cluster, home } = this.#init
    const { chain } = this.member
    const number = this.state.head.number + 1
    const block = home.block(number)?.record
    const time = forge.time ?? this.time
    const config = cluster.registry.inForceAt(time).hash
    const invented = keccak256(new TextEncoder().encode(`${chain}/${number}`))
    const about = { blockHash: block?.hash ?? invented, stateRoot: block?.stateRoot ?? invented, time }
    const header: Header = { chain, number, parent: this.state.head.hash, config, ...about, ...this.state.rootsWith(changes), ...forge }
    const hash = hashHeader(cluster.clusterId, header)
    const key = cluster.keyOf(cluster.registry.member(config, chain).sequencer)
    const signature = await key.sign({ type: 'Header', domain: cluster.registry.address, value: header, digest: hash })
    return { header, signature, changes, lanes, hash }
  }

  /** Continues the log with a sealed header; its own node keeps it, and serves it. */
  take(sealed: Forged): void {
    const configuration = this.#init.cluster.registry.inForceAt(sealed.header.time).configuration
    const log = this.ledger.log(this.member.chain)
    log && this.ledger.acceptOwn(log.state.open(sealed, sealed.hash, configuration))
    this.state.commit(this.state.open(sealed, sealed.hash, configuration))
  }

  /** The next block of the log, with nothing in it. */
  async block(): Promise<Forged> {
    const header = await this.seal(NOTHING)
    this.take(header)
    return header
  }

  /** Posts what its log has since the posted header, up to `upTo`. */
  async post({ upTo = Number.POSITIVE_INFINITY, alter = (frames: Uint8Array) => frames } = {}): Promise<void> {
    const { cluster, parent } = this.#init
    const { chain, generation } = this.member
    const { configurations, history } = this.ledger
    const posted = parent.head(chain)
    const headers = history.headers(chain, generation, (posted?.number ?? 0) + 1, 1_000, true).filter(({ header }) => header.number <= upTo)
    const plan = planBatch({ previous: posted?.hash ?? ZERO_HASH, headers, configurations })
    if (plan === undefined) return
    const frames = alter(plan.frames)
    const { header } = plan.posted
    const value = { chain, number: header.number, framesHash: keccak256(frames) }
    const statement = { type: 'Batch' as const, domain: cluster.registry.address, value, digest: hashBatch(cluster.clusterId, value) }
    const batchSignature = await cluster.keyOf(cluster.registry.member(header.config, chain).sequencer).sign(statement)
    void parent.submit({ header: plan.posted, batchSignature, frames })
  }
}
