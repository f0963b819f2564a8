import { join } from 'node:path'
import type { BlockRecord } from '../../src/chain/block-record.ts'
import type { LedgerEvent } from '../../src/ledger/ledger.ts'
import { toHex, ZERO_ADDRESS } from '../../src/protocol/bytes.ts'
import type { EnactedConfiguration } from '../../src/protocol/configuration-chain.ts'
import type { OpenedHeader } from '../../src/protocol/log-state.ts'
import { createRandom, type Random } from '../../testnet/random.ts'
import { SimulatedCluster, START_S } from './cluster.ts'
import {
  acceptsWhatWasSigned,
  bansNobodyHonest,
  describesItsBlock,
  exposesNobodyHonest,
  exposesOnlyWhatWasDone,
  guardsBeforeItSigns,
  haltsForAReason,
  includesExactly,
  includesInTime,
  includesWhatTheChainHolds,
  keepsTheSyncRule,
  nothingGoesWrong,
  type Reasons,
  signsOnce,
  staysBounded,
} from './invariants.ts'
import type { RunPlan } from './plan.ts'
import { SimulatedChain } from './simulated-chain.ts'
import { SimulatedDisk } from './simulated-disk.ts'
import { peerName } from './simulated-mesh.ts'
import { SimulatedNetwork } from './simulated-network.ts'
import { SimulatedNode, STEPS, type Step } from './simulated-node.ts'
import { SimulatedParent } from './simulated-parent.ts'
import { Trace } from './trace.ts'
import type { VirtualTime } from './virtual-time.ts'
import { Witness } from './witness.ts'

/** What contradicts an invariant. */
export interface Finding {
  /** The name of its function in `invariants.ts`. */
  readonly invariant: string
  readonly detail: string
  /** Task of the virtual clock, and its time since the start, milliseconds. */
  readonly step: number
  readonly atMs: number
}

/** A message on its way between two chains, by their places. */
export interface Probe {
  readonly from: number
  readonly to: number
  nonce?: number
  sentMs?: number
  includedMs?: number
}

export const COUNTS = [
  ...(['blocks', 'headers', 'messages', 'included', 'batches', 'evidence', 'reorganisations', 'parentReorganisations', 'crashes'] as const),
  ...(['powerCuts', 'wipes', 'restores', 'fullDisks', 'cuts', 'jumps', 'halts', 'rotations', 'lies', 'litter', 'challenges'] as const),
  ...STEPS.map((step): `${Step}Crashes` => `${step}Crashes`),
]
export type Count = (typeof COUNTS)[number]

const PARENT_BLOCK_MS = 2_000

/** Everything that there is: chains, their producers, nodes, network, parent; and the invariants that are asked all the time. */
export class World {
  readonly plan: RunPlan
  readonly time: VirtualTime
  readonly random: Random
  readonly trace: Trace
  readonly cluster: SimulatedCluster
  readonly chains: readonly SimulatedChain[]
  readonly nodes: readonly SimulatedNode[]
  readonly network: SimulatedNetwork
  readonly parent: SimulatedParent
  readonly witness = new Witness()
  readonly findings: Finding[] = []
  readonly counts = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Record<Count, number>
  /** Of each machine, milliseconds: the node's and its producer's. */
  readonly clockOffsetsMs: number[]
  /** What may have made a member's publisher stop, by node. */
  readonly reasons: { -readonly [name in keyof Reasons]: boolean }[]
  /** Who lied: the kinds that it may be convicted of, by chain. */
  readonly liars = new Map<number, readonly string[]>()
  /** Chains whose publisher can sign nothing more. */
  readonly endedLogs = new Set<number>()
  /** Messages that are followed on their way, by their data. */
  readonly probes = new Map<string, Probe>()
  /** What a node does when its process has ended, or its publisher stopped. */
  onEnded: (at: number) => void = () => undefined
  onHalted: (at: number, code: string) => void = () => undefined
  isTrafficOn = true
  isProducing = true
  /** Nothing begins any more. */
  isOver = false
  /** By node, then chain: the hash of the newest header that its present process took. */
  readonly #accepted: readonly Map<number, string>[]

  constructor(plan: RunPlan, time: VirtualTime, folder: string, keepTrace: boolean) {
    const stream = (name: number) => createRandom(plan.seed * 16 + name)
    this.plan = plan
    this.time = time
    this.random = stream(1)
    this.trace = new Trace(keepTrace, folder, () => time.nowMs)
    this.cluster = new SimulatedCluster(stream(2), plan.members)
    const { clusterId, verifier, members } = this.cluster
    this.parent = new SimulatedParent(this.cluster, START_S)
    this.network = new SimulatedNetwork({ time, random: stream(3), nodes: plan.members, loss: plan.loss, duplication: plan.duplication })
    this.clockOffsetsMs = members.map(() => {
      const most = this.random.next() < 0.1 ? 60_000 : 2_000
      return this.random.below(2 * most) - most
    })
    this.reasons = members.map(() => ({ restored: false, reorganised: false, diskFull: false, lacksKey: false }))
    this.#accepted = members.map(() => new Map<number, string>())
    const genesis = { configuration: this.cluster.genesis, enactments: [] }
    this.chains = members.map(
      ({ chain }, at) =>
        new SimulatedChain({
          ...{ chain, clusterId, verifier, genesis, time: START_S, random: stream(100 + at), isProvable: plan.ownNodes },
        }),
    )
    this.nodes = members.map(
      (member, at) =>
        new SimulatedNode({
          ...{ at, member, nodes: members.length, cluster: this.cluster, parent: this.parent, network: this.network },
          home: this.chains[at] as SimulatedChain,
          watched: plan.ownNodes ? this.chains.filter((_, other) => other !== at) : [],
          meshOf: (other) => this.nodes[other]?.mesh,
          disk: new SimulatedDisk(join(folder, String(at))),
          random: stream(200 + at),
          hasNextKey: plan.hasNextKey,
          now: () => this.nowOf(at),
          on: {
            event: (event) => this.#hear(at, event),
            signing: (number, digest, isGuarded) => this.#signing(at, number, digest, isGuarded),
            halted: (halt) => {
              this.counts.halts++
              this.trace.note(this.name(at), () => `its publisher halts: ${halt.code}, ${halt.detail}`)
              this.ask(haltsForAReason, member.chain, halt, this.reasons[at] as Reasons)
              this.onHalted(at, halt.code)
            },
            ended: (why, step) => {
              if (step !== undefined) this.counts[`${step}Crashes`]++
              this.trace.note(this.name(at), () => `ends: ${why}`)
              this.onEnded(at)
            },
            banned: (peer) => this.#banned(at, peer),
            problem: (problem) => this.ask(nothingGoesWrong, `node ${member.chain}: ${problem}`),
          },
        }),
    )
  }

  /** Wall clock of a machine, milliseconds. */
  nowOf(at: number): number {
    return Math.floor(this.time.nowMs) + (this.clockOffsetsMs[at] as number)
  }

  name(at: number): string {
    return `node ${at + 1}`
  }

  chainOf(at: number): number {
    return (this.chains[at] as SimulatedChain).chain
  }

  isLiar(chain: number): boolean {
    return this.liars.has(chain)
  }

  get honest(): readonly SimulatedNode[] {
    return this.nodes.filter(({ chain }) => !this.isLiar(chain))
  }

  /** How far a log goes: what is signed; of one that has ended below a lost disk, what anybody still has. */
  newestOf(chain: number): number {
    const signed = this.witness.newest(chain)?.number ?? 0
    if (!this.endedLogs.has(chain)) return signed
    return Math.max(...this.honest.map(({ ledger }) => ledger?.log(chain)?.state.head.number ?? 0))
  }

  /** Asks an invariant. The function's name is the finding's. */
  ask<A extends readonly unknown[]>(invariant: (...args: A) => string | undefined, ...args: A): boolean {
    const problem = invariant(...args)
    if (problem !== undefined) this.found(invariant.name, problem)
    return problem === undefined
  }

  found(invariant: string, detail: string): void {
    const atMs = this.time.nowMs - START_S * 1_000
    this.findings.push({ invariant, detail: this.trace.plain(detail), atMs, step: this.time.steps })
    this.trace.note('FOUND', () => `${invariant}: ${detail}`)
  }

  /** Chains and the parent begin to make blocks. */
  begin(): void {
    for (const at of this.chains.keys()) this.#produce(at)
    const mine = () => {
      if (this.isProducing) this.parent.mine(Math.floor(this.time.nowMs / 1_000))
      this.counts.batches += this.parent.blocks.at(-1)?.batches.length ?? 0
      if (this.isProducing && !this.isOver) this.time.after(PARENT_BLOCK_MS, mine)
    }
    this.time.after(PARENT_BLOCK_MS, mine)
  }

  /** Messages of users, some of which no quota takes. */
  submit(from: number, to: number, data: Uint8Array, value = BigInt(this.random.below(1_000))): void {
    const sender = this.cluster.members[from]?.operator ?? ZERO_ADDRESS
    const { chain: destination, operator: target } = this.cluster.members[to] as (typeof this.cluster.members)[number]
    this.chains[from]?.submit({ destination, sender, target, value, fee: 20_000n, gasLimit: 20_000n, data })
  }

  restarted(at: number): void {
    this.#accepted[at]?.clear()
  }

  checkSizes(): void {
    for (const node of this.nodes) this.ask(staysBounded, `node ${node.chain}`, node.sizes)
    this.ask(staysBounded, 'the cluster', { streams: this.network.openStreams, tasks: this.time.pending })
  }

  /** Every Messenger learns of an enacted configuration well before it is needed; nodes read it, or hear of it. */
  enact(enacted: EnactedConfiguration): void {
    this.chains[0]?.enact(enacted)
    for (const chain of this.chains.slice(1)) chain.enact(enacted)
  }

  #produce(at: number): void {
    const chain = this.chains[at] as SimulatedChain
    const { blockIntervalMs } = this.cluster.members[at] as (typeof this.cluster.members)[number]
    this.time.after(blockIntervalMs, () => {
      if (!this.isProducing || this.isOver) return
      this.#produce(at)
      if (this.isTrafficOn) this.#traffic(at)
      const { record } = chain.produce(Math.floor(this.nowOf(at) / 1_000))
      this.counts.blocks++
      this.#watchProbes(at, record)
      chain.announce()
    })
  }

  #traffic(at: number): void {
    const { below, next } = this.random
    const count = next() < 0.03 ? 12 : below(3)
    for (let i = 0; i < count; i++) {
      const to = (at + 1 + below(this.chains.length - 1)) % this.chains.length
      if (!this.plan.quietLane || at !== 0 || to !== 1) this.submit(at, to, new Uint8Array(below(64)).fill(at))
    }
  }

  /** A probe is sent with a block of its source, and visible with a block of its destination. */
  #watchProbes(at: number, { sent, rows }: BlockRecord): void {
    for (const [name, probe] of this.probes) {
      const message =
        probe.from === at ? sent.find(({ message }) => Buffer.from(message.data).toString('latin1') === name)?.message : undefined
      if (message !== undefined) Object.assign(probe, { nonce: message.nonce, sentMs: this.time.nowMs })
      if (probe.to !== at || probe.nonce === undefined) continue
      const included = rows.inbox.get(this.cluster.members[probe.from]?.index ?? 0)?.count ?? 0
      if (included > probe.nonce) probe.includedMs ??= this.time.nowMs
    }
  }

  #signing(at: number, number: number, digest: string, isGuarded: boolean): void {
    const chain = this.chainOf(at)
    this.ask(signsOnce, this.witness, chain, number, digest)
    this.ask(guardsBeforeItSigns, chain, number, isGuarded)
  }

  #banned(at: number, peer: string): void {
    this.trace.note(this.name(at), () => `bans ${peer}`)
    this.ask(bansNobodyHonest, this.chainOf(at), peer, (name) => this.honest.some((node) => peerName(node.at) === name))
  }

  /** What must never happen, at the moment when it does. A liar's own node may say what it likes. */
  #hear(at: number, event: LedgerEvent): void {
    const chain = this.chainOf(at)
    // Of a liar too: who finds nothing to lie about goes on as if nothing had been.
    const before = event.type === 'header' ? this.#accept(at, event.opened) : undefined
    if (this.isLiar(chain)) return
    if (event.type === 'header') {
      if (event.chain === chain) this.#ownHeader(at, event.opened)
      else this.#othersHeader(at, event.opened, before)
      return
    }
    if (event.type === 'evidence') {
      this.counts.evidence++
      this.trace.note(this.name(at), () => `exposes ${event.conviction.accused}: ${event.conviction.kind}, ${event.conviction.detail}`)
    }
    if (event.type === 'hold') this.trace.note(this.name(at), () => `holds ${event.chain}: ${event.hold.detail}`)
    this.ask(exposesNobodyHonest, chain, event, (each) => this.isLiar(each))
    if (event.type === 'evidence' && this.isLiar(event.conviction.accused))
      this.ask(exposesOnlyWhatWasDone, chain, event, (each) => this.liars.get(each) ?? [])
  }

  /** Returns the hash of the header that was taken before. */
  #accept(at: number, { header, hash }: OpenedHeader): string | undefined {
    const accepted = this.#accepted[at] as Map<number, string>
    const before = accepted.get(header.chain)
    accepted.set(header.chain, toHex(hash))
    return before
  }

  #ownHeader(at: number, opened: OpenedHeader): void {
    const { witness, cluster } = this
    const chain = this.chains[at] as SimulatedChain
    const known = witness.at(chain.chain, opened.header.number)
    const block = witness.signed(opened)
    if (block === undefined) {
      if (known?.header.blockHash !== undefined) this.ask(signsOnce, witness, chain.chain, opened.header.number, known.hash)
      return
    }
    this.counts.headers++
    this.counts.messages += opened.lanes.reduce((sum, { messages }) => sum + messages.length, 0)
    this.trace.note(this.name(at), () => `signs block ${block.number}, time ${block.header.time - START_S} s, ${describe(opened)}`)
    if (!this.endedLogs.has(chain.chain)) this.ask(describesItsBlock, chain, block)
    const { configuration } = cluster.registry.inForceAt(block.header.time)
    const self = cluster.members[at] as (typeof cluster.members)[number]
    this.ask(keepsTheSyncRule, configuration, self, block)
    const { delta } = configuration.parameters
    if (this.plan.ownNodes)
      for (const [from, source] of cluster.members.entries())
        if (from !== at && !this.endedLogs.has(source.chain))
          this.ask(includesWhatTheChainHolds, witness, this.chains[from] as SimulatedChain, source, self)
    for (const other of cluster.members) {
      if (other.chain === chain.chain || this.isLiar(other.chain)) continue
      this.ask(includesExactly, witness, other, self)
      this.ask(includesInTime, witness, other, self, delta)
      this.ask(includesInTime, witness, self, other, delta)
    }
    this.counts.included += opened.changes.inbox.length
  }

  #othersHeader(at: number, opened: OpenedHeader, before: string | undefined): void {
    const { chain } = opened.header
    if (this.isLiar(chain)) return
    const node = this.nodes[at] as SimulatedNode
    // The event comes after the ledger took it; the process that is starting has no ledger to ask yet.
    if (node.ledger !== undefined) this.ask(acceptsWhatWasSigned, node, this.witness, opened, before)
  }
}

function describe({ changes, lanes }: OpenedHeader): string {
  const sent = lanes.reduce((sum, { messages }) => sum + messages.length, 0)
  const includes = changes.inbox.map(({ index, row }) => `${index}@${row.number}`).join(' ')
  return `sends ${sent}${includes === '' ? '' : `, includes ${includes}`}`
}
