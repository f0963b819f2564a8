import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LedgerEvent } from '../../src/ledger/ledger.ts'
import { equalBytes } from '../../src/protocol/bytes.ts'
import type { EvidenceKind } from '../../src/protocol/evidence/evidence.ts'
import type { OpenableHeader, SignedHeader } from '../../src/protocol/frame.ts'
import { createRandom, pick, type Random } from '../../testnet/random.ts'
import { type ModelCluster, type ModelMember, makeModelCluster } from '../support/model-cluster.ts'
import { ModelPoster } from '../support/model-poster.ts'
import { LIES, type LieName, type Told } from './lies.ts'
import { isSameHead, SimulatedNode } from './simulated-node.ts'
import { SimulatedParent } from './simulated-parent.ts'

/**
 * A whole cluster in one thread: real ledgers on real stores, the accuser, batches on a parent; virtual clocks, a lossy
 * network, crashes, reorganisations of the parent, a stranger who sends garbage, and one member that lies or none. One
 * seed, one run. Afterwards everything heals, and both directions of the theorem of `3-evidence.md` must hold.
 */
export interface SimulationOptions {
  readonly seed: number
  /** @default 3 to 5, by the seed */
  readonly members?: number
  /** @default 60 */
  readonly blocks?: number
  /** What one member does after half of the blocks. */
  readonly lie?: LieName
}

/** What happened, for tests that the simulation does what it says. */
export interface SimulationResult {
  /** What contradicts the theorem; empty if it holds. */
  readonly problems: readonly string[]
  readonly counts: Readonly<Record<Count, number>>
}

export type Count =
  | 'blocks'
  | 'messages'
  | 'delivered'
  | 'batches'
  | 'includedFromBatches'
  | 'reorganisations'
  | 'restarts'
  | 'wipes'
  | 'evidence'

const START_S = 1_700_000_000
const STEP_MS = 100
/** Virtual time that healing may take. */
const HEAL_STEPS = 2_000
const PARENT_BLOCK_STEPS = 20

type Delivery = { readonly atMs: number; readonly to: number; readonly take: (node: SimulatedNode) => void }

export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-sim-'))
  const simulation = new ClusterSimulation(options, folder)
  try {
    await simulation.run()
    return simulation.result()
  } finally {
    simulation.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

class ClusterSimulation {
  readonly #random: Random
  readonly #cluster: ModelCluster
  readonly #nodes: readonly SimulatedNode[]
  readonly #posters: readonly ModelPoster[]
  readonly #parent: SimulatedParent
  readonly #blocks: number
  readonly #lie: LieName | undefined
  /** Position of the liar among the members; −1 if nobody lies. */
  readonly #liar: number
  readonly #loss: number
  readonly #duplication: number
  readonly #clockOffsetsMs: number[]
  readonly #violated = new Set<string>()
  readonly #counts: Record<Count, number> = {
    ...{ blocks: 0, messages: 0, delivered: 0, batches: 0, includedFromBatches: 0, reorganisations: 0, restarts: 0, wipes: 0, evidence: 0 },
  }
  #queue: Delivery[] = []
  #nowMs = START_S * 1_000
  #step = 0
  #cut = -1
  #cutUntilMs = 0
  #silentUntilMs = 0
  #healing = false
  #told: Told | undefined
  /** After the lie: whether the liar's log goes on. */
  #goesOn = true

  constructor({ seed, members, blocks = 60, lie }: SimulationOptions, folder: string) {
    const random = createRandom(seed)
    this.#random = random
    this.#blocks = blocks
    this.#lie = lie
    this.#cluster = makeModelCluster({ members: members ?? 3 + (seed % 3), startTime: START_S })
    this.#parent = new SimulatedParent(this.#cluster, START_S)
    this.#loss = random.next() * 0.3
    this.#duplication = random.next() * 0.3
    this.#liar = lie === undefined ? -1 : random.below(this.#cluster.members.length)
    this.#clockOffsetsMs = this.#cluster.members.map(() => {
      const most = random.next() < 0.1 ? 60_000 : 2_000
      return random.below(2 * most) - most
    })
    this.#posters = this.#cluster.members.map((member) => new ModelPoster(this.#cluster, member))
    this.#nodes = this.#cluster.members.map(
      (home, at) =>
        new SimulatedNode({
          ...{ cluster: this.#cluster, home, folder },
          now: () => this.#nowMs + (this.#clockOffsetsMs[at] as number),
          publish: (bytes) => this.#gossip(at, (node) => this.#takeEvidence(node, bytes)),
          onEvent: (event) => this.#hear(at, event),
          onProblem: (problem) => this.#violated.add(`node ${home.member.chain}: ${problem}`),
        }),
    )
  }

  async run(): Promise<void> {
    while (this.#counts.blocks < this.#blocks || (this.#lie !== undefined && this.#told === undefined)) {
      this.#disturb()
      await this.#advance()
      if (this.#lie !== undefined && this.#told === undefined && this.#counts.blocks >= this.#blocks / 2) await this.#tell(this.#lie)
      if (this.#random.next() < 0.5) await this.#makeBlock(this.#random.below(this.#nodes.length))
    }
    this.#healing = true
    this.#clockOffsetsMs.fill(0)
    for (let step = 0; step < HEAL_STEPS && !this.#isHealed(); step++) {
      if (step % PARENT_BLOCK_STEPS === 0) await this.#repeatLie()
      await this.#advance()
    }
  }

  result(): SimulationResult {
    return { problems: [...this.#violated, ...this.#unhealed()], counts: this.#counts }
  }

  close(): void {
    for (const node of this.#nodes) node.close()
  }

  // Judging

  /** What must never happen, at the moment when it does. The liar's own node may say what it likes. */
  #hear(at: number, event: LedgerEvent): void {
    if (at === this.#liar) return
    const node = `node ${this.#chain(at)}`
    if (event.type === 'hold' && event.chain !== this.#liarChain)
      this.#violated.add(`${node} holds the honest chain ${event.chain}: ${event.hold.detail}`)
    if (event.type === 'bad-batch' && event.batch.chain !== this.#liarChain)
      this.#violated.add(`${node} finds a bad batch of the honest chain ${event.batch.chain}`)
    if (event.type !== 'evidence') return
    this.#counts.evidence++
    const { accused, kind, detail } = event.conviction
    if (accused !== this.#liarChain) this.#violated.add(`${node} exposes the honest chain ${accused}: ${kind}, ${detail}`)
    else if (!this.#possibleKinds().includes(kind)) this.#violated.add(`${node} exposes the liar of ${kind}, which it did not do`)
  }

  #possibleKinds(): readonly EvidenceKind[] {
    if (this.#lie === undefined || this.#told === undefined) return []
    const { kinds } = LIES[this.#lie]
    // A log that goes on from before a lie contradicts the lie.
    return this.#told.isInLog || !this.#goesOn ? kinds : [...kinds, 'equivocation', 'regress']
  }

  /** What is not yet as it must be once everything is delivered. */
  #unhealed(): readonly string[] {
    const honest = this.#nodes.filter((_, at) => at !== this.#liar)
    return honest.flatMap((node) => [...this.#divergences(node, honest), ...this.#blindness(node), ...this.#mistaints(node, honest)])
  }

  #divergences(node: SimulatedNode, honest: readonly SimulatedNode[]): readonly string[] {
    const { chain } = node.home.member
    return honest.flatMap(({ home }) => {
      const problems: string[] = []
      const log = node.ledger.log(home.member.chain)
      const { head } = home.state
      if (!isSameHead(node, home))
        problems.push(`node ${chain} has chain ${home.member.chain} at ${log?.state.head.number}, its head is ${head.number}`)
      if (home !== node.home && !node.couldIncludeAll(home))
        problems.push(`node ${chain} cannot include all that chain ${home.member.chain} sent it`)
      const posted = this.#parent.head(home.member.chain)
      const followed = node.ledger.posted?.head(home.member.chain)
      if (posted?.number !== head.number || followed === undefined || !equalBytes(followed.hash, posted.hash))
        problems.push(`node ${chain} follows chain ${home.member.chain} on the parent to ${followed?.header.number} of ${posted?.number}`)
      return problems
    })
  }

  /** An honest node without proof against the liar. Any of the kinds will do: one proof is one slash. */
  #blindness(node: SimulatedNode): readonly string[] {
    if (this.#liarChain === undefined || node.ledger.accusations.exposed.has(this.#liarChain)) return []
    return [`node ${node.home.member.chain} does not expose ${this.#liarChain}, which lied: ${this.#lie}`]
  }

  /** Honest chains of which a node finds other headers tainted than their own rows say, by the lies that it knows. */
  #mistaints({ ledger, home }: SimulatedNode, honest: readonly SimulatedNode[]): readonly string[] {
    const chainOf = new Map(this.#cluster.members.map(({ member }) => [member.index, member.chain]))
    const tainted = new Map<number, number>()
    const lower = (chain: number, from: number): boolean => {
      const isLower = from < (tainted.get(chain) ?? Number.POSITIVE_INFINITY)
      if (isLower) tainted.set(chain, from)
      return isLower
    }
    for (const { chain, from } of ledger.causality.lies) lower(chain, from)
    const spread = ({ home: { member, headers } }: SimulatedNode): boolean => {
      const first = headers.find(({ changes }) =>
        changes.inbox.some(({ index, row }) => row.number >= (tainted.get(chainOf.get(index) ?? 0) ?? Number.POSITIVE_INFINITY)),
      )
      return first !== undefined && lower(member.chain, first.header.number)
    }
    for (let moved = true; moved; ) moved = honest.filter(spread).length > 0
    return honest.flatMap(({ home: { member } }) => {
      const [expected, found] = [tainted.get(member.chain), ledger.causality.tainted.get(member.chain)?.from]
      return expected === found ? [] : [`node ${home.member.chain} finds chain ${member.chain} tainted from ${found}, not ${expected}`]
    })
  }

  #isHealed(): boolean {
    return this.#queue.length === 0 && this.#unhealed().length === 0
  }

  // Members

  async #makeBlock(at: number): Promise<void> {
    const node = this.#nodes[at] as SimulatedNode
    const { home } = node
    if (at === this.#liar && this.#told !== undefined && !this.#goesOn) return
    const hasLied = at === this.#liar && this.#told !== undefined
    // A liar takes in nothing more: it might contradict its lie, and be guilty of more than is expected.
    const inbox = hasLied ? [] : node.inclusions((points) => points - 1 - this.#random.below(Math.min(3, points)))
    const before = home.state.head.header?.time
    const ownClock = Math.floor((this.#nowMs + (this.#clockOffsetsMs[at] as number)) / 1_000)
    const time = Math.max(before ?? START_S, Math.min(ownClock, home.gate))
    const others = this.#cluster.members.filter((other) => other !== home)
    const sends = hasLied || before === time ? 0 : this.#random.below(4)
    const send = Array.from({ length: sends }, () => ({
      to: pick(others, this.#random).member.index,
      value: BigInt(this.#random.below(1_000)),
    }))
    this.#countBatched(node, inbox)
    const header = await home.block({ time, inbox, send })
    this.#counts.blocks++
    this.#counts.messages += sends
    if (hasLied && this.#lie === 'forkOnParent') return
    const frame = home.frame(header)
    node.takeOwn()
    node.onBlock(inbox)
    this.#gossip(at, (to) => this.#takeFrame(to, frame))
  }

  /** Inclusions of what gossip had not brought yet. */
  #countBatched(node: SimulatedNode, inbox: Awaited<ReturnType<SimulatedNode['inclusions']>>): void {
    for (const { index, row } of inbox) {
      const source = this.#cluster.members.find(({ member }) => member.index === index) as ModelMember
      if ((node.ledger.log(source.member.chain)?.state.head.number ?? 0) < row.number) this.#counts.includedFromBatches++
    }
  }

  async #post(at: number): Promise<void> {
    const poster = this.#posters[at] as ModelPoster
    const { headers, member } = this.#cluster.members[at] as ModelMember
    if (at === this.#liar && this.#told !== undefined) return
    const posted = this.#parent.head(member.chain)?.number ?? 0
    if ((headers.at(-1)?.header.number ?? 0) <= posted) return
    poster.backTo(posted)
    const ahead = headers.length - posted
    const upTo = this.#healing ? headers.length : posted + 1 + this.#random.below(ahead)
    const batch = await poster.post(0, { upTo })
    this.#parent.submit(batch)
    this.#counts.batches++
  }

  // The lie

  async #tell(name: LieName): Promise<void> {
    const node = this.#nodes[this.#liar] as SimulatedNode
    const { home: liar } = node
    const poster = this.#posters[this.#liar] as ModelPoster
    const other = pick(
      this.#cluster.members.filter((member) => member !== liar),
      this.#random,
    )
    const head = node.ledger.log(other.member.chain)?.state.head
    const heard = other.headers.find(({ hash }) => head !== undefined && equalBytes(hash, head.hash))
    const quota = this.#cluster.configuration.parameters.quotaMessages
    // Before it is told, as events of the telling are judged by it.
    this.#goesOn = this.#random.next() < 0.5
    const told = await LIES[name].tell({ liar, other, heard, poster, quota })
    if (told === undefined) return
    this.#told = told
    node.takeOwn()
    await this.#say(told)
  }

  async #say({ said, post }: Told): Promise<void> {
    const liar = this.#cluster.members[this.#liar] as ModelMember
    const posted = this.#parent.head(liar.member.chain)?.number ?? 0
    const number = said.at(-1)?.header.header.number ?? 0
    if (post !== undefined && posted < number) {
      this.#posters[this.#liar]?.backTo(posted)
      this.#parent.submit(await post())
    }
    const hearers = this.#nodes.map((_, at) => at).filter((at) => at !== this.#liar)
    for (const { header, to } of said) {
      const half = Math.ceil(hearers.length / 2)
      const audience = to === 'all' ? hearers : to === 'some' ? hearers.slice(0, half) : hearers.slice(half)
      for (const at of audience) this.#send(this.#liar, at, (node) => this.#takeFrame(node, liar.frame(header)))
    }
  }

  /** A lie that nobody has heard is none: it is told until somebody has, by gossip and on the parent. */
  async #repeatLie(): Promise<void> {
    if (this.#told !== undefined) await this.#say(this.#told)
  }

  // World

  async #advance(): Promise<void> {
    this.#nowMs += STEP_MS
    this.#step++
    if (this.#step % PARENT_BLOCK_STEPS === 0) {
      for (const at of this.#nodes.keys()) if (this.#healing || this.#random.next() < 0.3) await this.#post(at)
      this.#parent.mine(Math.floor(this.#nowMs / 1_000))
    }
    const due = this.#queue.filter(({ atMs }) => atMs <= this.#nowMs)
    this.#queue = this.#queue.filter(({ atMs }) => atMs > this.#nowMs)
    for (const { to, take } of due) {
      this.#counts.delivered++
      take(this.#nodes[to] as SimulatedNode)
    }
    for (const [at, node] of this.#nodes.entries()) {
      node.tick()
      if (this.#random.next() < 0.2) node.write()
      if (this.#random.next() < 0.1) node.follow(this.#parent.blocks, 1 + this.#random.below(3))
      if (this.#random.next() < 0.1) this.#repair(at, node)
    }
  }

  /** What happens to a cluster that nobody looks after. */
  #disturb(): void {
    const { next, below } = this.#random
    if (next() < 0.02 && this.#nowMs > this.#cutUntilMs) {
      this.#cut = below(this.#nodes.length)
      this.#cutUntilMs = this.#nowMs + below(5_000)
    }
    if (next() < 0.005) this.#silentUntilMs = this.#nowMs + below(10_000)
    if (next() < 0.01) {
      this.#parent.reorganise(1 + below(3))
      this.#counts.reorganisations++
    }
    if (next() < 0.01) this.#restart(below(this.#nodes.length), next() < 0.25)
    if (next() < 0.003) for (const at of this.#nodes.keys()) this.#restart(at, false)
    if (next() < 0.05) this.#litter(below(this.#nodes.length))
  }

  #restart(at: number, wiped: boolean): void {
    this.#counts[wiped ? 'wipes' : 'restarts']++
    this.#nodes[at]?.restart({ wiped })
  }

  /** A stranger sends what it has altered: nobody takes it, and nobody is blamed for it. */
  #litter(at: number): void {
    const node = this.#nodes[at] as SimulatedNode
    const { headers, ...member } = pick(this.#cluster.members, this.#random)
    if (headers.length > 0) {
      const header = pick(headers, this.#random)
      const signed = this.#alter(header.signature)
      const forged = { ...header, header: { ...header.header, stateRoot: new Uint8Array(32).fill(9) } }
      const altered = this.#random.next() < 0.5 ? { ...header, signature: signed } : forged
      const { verdict, code } = node.ledger.offerFrame({ chain: member.member.chain, headers: [altered] })
      // A header that is accepted already is not looked at again, whatever signature comes with it.
      if (verdict === 'accept') this.#violated.add(`an altered header of ${member.member.chain} is taken: ${code}`)
    }
    const [evidence] = pick(this.#nodes, this.#random).evidence
    const garbage = evidence === undefined ? new Uint8Array(64).fill(this.#random.below(256)) : this.#alter(evidence)
    const { verdict, code } = node.ledger.offerEvidence(garbage)
    if (verdict === 'accept') this.#violated.add(`altered evidence is taken: ${code}`)
  }

  #alter(bytes: Uint8Array): Uint8Array {
    const at = this.#random.below(bytes.length)
    return bytes.with(at, (bytes[at] as number) ^ (1 + this.#random.below(255)))
  }

  // Network

  /** To everybody else, each on a way of its own. */
  #gossip(from: number, take: Delivery['take']): void {
    for (const to of this.#nodes.keys()) if (to !== from) this.#send(from, to, take)
  }

  #send(from: number, to: number, take: Delivery['take']): void {
    const isLost = !this.#healing && (this.#random.next() < this.#loss || !this.#areConnected(from, to))
    const copies = isLost ? 0 : this.#random.next() < this.#duplication ? 2 : 1
    for (let copy = 0; copy < copies; copy++) this.#queue.push({ atMs: this.#nowMs + this.#random.below(1_500), to, take })
  }

  #areConnected(a: number, b: number): boolean {
    if (this.#healing) return true
    if (this.#nowMs < this.#silentUntilMs) return false
    return this.#nowMs >= this.#cutUntilMs || (a !== this.#cut && b !== this.#cut)
  }

  #takeFrame(node: SimulatedNode, frame: { readonly chain: number; readonly headers: readonly OpenableHeader[] }): void {
    const { verdict, code } = node.ledger.offerFrame(frame)
    if (verdict === 'reject' && frame.chain !== this.#liarChain)
      this.#violated.add(`node ${node.home.member.chain} rejects a frame of the honest chain ${frame.chain}: ${code}`)
    // A contradiction goes on at once; other frames as often as a mesh needs.
    const relays = code === 'conflict' || (code === 'new' && this.#random.next() < 0.2)
    if (verdict === 'accept' && relays) this.#gossip(this.#nodes.indexOf(node), (to) => this.#takeFrame(to, frame))
  }

  #takeEvidence(node: SimulatedNode, bytes: Uint8Array): void {
    const { verdict, code } = node.ledger.offerEvidence(bytes)
    if (verdict === 'reject') this.#violated.add(`node ${node.home.member.chain} rejects evidence of an honest node: ${code}`)
    if (verdict === 'accept') this.#gossip(this.#nodes.indexOf(node), (to) => this.#takeEvidence(to, bytes))
  }

  /** A peer tells its newest heads, serves what is missing, and shows its evidence: what the mesh does all the time. */
  #repair(at: number, node: SimulatedNode): void {
    const from = this.#random.below(this.#nodes.length)
    const peer = this.#nodes[from] as SimulatedNode
    if (from === at || !this.#areConnected(from, at)) return
    // What the parent shows is not what this one gossiped: it does not give itself away.
    if (from === this.#liar && this.#told !== undefined && this.#lie === 'forkOnParent') return
    for (const head of peer.heads) this.#takeHead(node, head)
    if (from !== this.#liar) for (const bytes of peer.evidence) this.#takeEvidence(node, bytes)
    for (const gap of node.ledger.gaps) {
      const headers = peer.range(gap.chain, gap.from, gap.to)
      if (headers.length > 0) this.#send(from, at, ({ ledger }) => this.#takeRange(ledger, gap.chain, headers))
    }
  }

  #takeHead({ ledger, home }: SimulatedNode, head: SignedHeader): void {
    const { verdict, code } = ledger.offerHead(head)
    if (verdict === 'reject') this.#violated.add(`node ${home.member.chain} rejects a head of chain ${head.header.chain}: ${code}`)
  }

  #takeRange(ledger: SimulatedNode['ledger'], chain: number, headers: readonly OpenableHeader[]): void {
    try {
      ledger.offerRange(chain, headers)
    } catch (error) {
      this.#violated.add(`an honest answer for chain ${chain} is refused: ${error}`)
    }
  }

  #chain(at: number): number {
    return (this.#cluster.members[at] as ModelMember).member.chain
  }

  get #liarChain(): number | undefined {
    return this.#liar < 0 ? undefined : this.#chain(this.#liar)
  }
}
