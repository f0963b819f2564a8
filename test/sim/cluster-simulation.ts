import { Ledger } from '../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../src/ledger/memory-history.ts'
import { toHex } from '../../src/protocol/bytes.ts'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../support/model-cluster.ts'

/** A whole cluster in one thread: virtual clock, lossy network, real protocol and ledger code. One seed, one run. */
export interface SimulationResult {
  readonly problems: readonly string[]
  readonly blocks: number
  readonly messages: number
  readonly delivered: number
}

export interface SimulationOptions {
  readonly seed: number
  readonly members?: number
  readonly blocks?: number
  /** Whether one member signs a second history and shows it to some. */
  readonly equivocates?: boolean
}

const START_S = 1_700_000_000
const STEP_MS = 100
/** Virtual time that healing may take. */
const HEAL_STEPS = 2_000

interface Delivery {
  readonly atMs: number
  readonly to: number
  readonly member: ModelMember
  readonly headers: readonly OpenableHeader[]
  readonly isRange: boolean
}

export async function simulate({ seed, members = 3, blocks = 60, equivocates = false }: SimulationOptions): Promise<SimulationResult> {
  const simulation = new ClusterSimulation(seed, members)
  await simulation.run(blocks, equivocates)
  return simulation.result(equivocates)
}

class ClusterSimulation {
  readonly #cluster: ModelCluster
  readonly #ledgers: readonly Ledger[]
  readonly #random: () => number
  readonly #loss: number
  readonly #duplication: number
  #queue: Delivery[] = []
  #nowMs = START_S * 1_000
  #cutUntilMs = 0
  #cut = -1
  #delivered = 0
  #messages = 0
  #healing = false
  /** The equivocator's second statement. */
  #forged: OpenableHeader | undefined

  constructor(seed: number, members: number) {
    this.#random = mulberry32(seed)
    this.#cluster = makeModelCluster({ members, startTime: START_S })
    this.#loss = this.#random() * 0.3
    this.#duplication = this.#random() * 0.3
    this.#ledgers = this.#cluster.members.map(
      () =>
        new Ledger({
          configurations: this.#cluster.newConfigurations(),
          verifier,
          history: new MemoryHistory(),
          homes: [],
          now: () => this.#nowMs,
        }),
    )
  }

  async run(blocks: number, equivocates: boolean): Promise<void> {
    for (let made = 0; made < blocks; ) {
      this.#nowMs += STEP_MS
      if (this.#random() < 0.02 && this.#nowMs > this.#cutUntilMs) {
        this.#cut = this.#below(this.#ledgers.length)
        this.#cutUntilMs = this.#nowMs + this.#below(5_000)
      }
      this.#deliver()
      if (this.#random() < 0.5) made += await this.#makeBlock(this.#below(this.#ledgers.length))
      if (equivocates && made === Math.floor(blocks / 2)) {
        await this.#equivocate()
        made++
      }
    }
    this.#healing = true
    for (let step = 0; step < HEAL_STEPS && !this.#isHealed(); step++) {
      this.#nowMs += STEP_MS
      this.#deliver()
    }
  }

  result(equivocates: boolean): SimulationResult {
    const problems: string[] = []
    for (const [at, ledger] of this.#ledgers.entries()) {
      for (const [of, member] of this.#cluster.members.entries()) {
        const log = ledger.log(member.member.chain)
        const isLiar = equivocates && of === 0
        if (!isLiar && log?.hold !== undefined)
          problems.push(`node ${at} holds the honest chain ${member.member.chain}: ${log.hold.detail}`)
        if (isLiar) continue
        if (log === undefined || toHex(log.state.head.hash) !== toHex(member.state.head.hash)) {
          problems.push(`node ${at} has chain ${member.member.chain} at ${log?.state.head.number}, its head is ${member.state.head.number}`)
        }
      }
    }
    if (equivocates) problems.push(...this.#liarProblems())
    return {
      problems,
      blocks: this.#cluster.members.reduce((sum, { headers }) => sum + headers.length, 0),
      messages: this.#messages,
      delivered: this.#delivered,
    }
  }

  /** Two honest nodes that accepted different histories, or saw both, have the proof. */
  #liarProblems(): readonly string[] {
    const chain = this.#cluster.members[0]?.member.chain ?? 0
    const seen = this.#ledgers.slice(1).filter((ledger) => ledger.log(chain)?.hold?.reason === 'conflict')
    return seen.length === this.#ledgers.length - 1
      ? []
      : [`${seen.length} of ${this.#ledgers.length - 1} honest nodes hold the equivocator ${chain}`]
  }

  async #makeBlock(at: number): Promise<number> {
    const member = this.#cluster.members[at] as ModelMember
    const ledger = this.#ledgers[at] as Ledger
    const others = this.#cluster.members.filter((other) => other !== member)
    const include = others.filter((other) => {
      const log = ledger.log(other.member.chain)
      const row = member.state.inboxRow(other.member.index)
      // Only what this node accepted, in full, and that is new.
      return (
        log?.hold === undefined &&
        log?.state.head.header !== undefined &&
        toHex(log.state.head.hash) === toHex(other.state.head.hash) &&
        log.state.head.number > row.number
      )
    })
    const head = member.state.head.header
    const time = Math.max(head?.time ?? START_S, Math.min(Math.floor(this.#nowMs / 1_000), member.gate))
    const send = Array.from({ length: this.#below(4) }, () => ({
      to: (others[this.#below(others.length)] as ModelMember).member.index,
      value: BigInt(this.#below(1_000)),
    }))
    const header = await member.block({ time, include, send: member.state.head.header?.time === time ? [] : send })
    this.#messages += header.lanes.reduce((sum, lane) => sum + lane.messages.length, 0)
    ledger.offerFrame(member.frame(header))
    this.#broadcast(member, [header])
    return 1
  }

  /** Member 0 signs another header for a position that it has signed, and shows it to one node. */
  async #equivocate(): Promise<void> {
    const liar = this.#cluster.members[0] as ModelMember
    if (liar.headers.length === 0) await this.#makeBlock(0)
    const last = liar.headers.at(-1) as OpenableHeader
    const header = { ...last.header, stateRoot: new Uint8Array(32).fill(7) }
    const { clusterId, address } = this.#cluster.configurations
    const digest = hashHeader(clusterId, header)
    const forged = { ...last, header, signature: await liar.signer.sign({ type: 'Header', domain: address, value: header, digest }) }
    this.#forged = forged
    this.#send(liar, [forged], 1 + this.#below(this.#ledgers.length - 1), false)
  }

  #broadcast(member: ModelMember, headers: readonly OpenableHeader[]): void {
    for (const [to, at] of this.#cluster.members.entries()) if (at !== member) this.#send(member, headers, to, false)
  }

  #send(member: ModelMember, headers: readonly OpenableHeader[], to: number, isRange: boolean): void {
    const isLost = !this.#healing && (this.#random() < this.#loss || this.#isCut(to) || this.#isCut(this.#cluster.members.indexOf(member)))
    const copies = isLost ? 0 : this.#random() < this.#duplication ? 2 : 1
    for (let copy = 0; copy < copies; copy++) {
      this.#queue.push({ atMs: this.#nowMs + this.#below(1_500), to, member, headers, isRange })
    }
  }

  #isCut(node: number): boolean {
    return node === this.#cut && this.#nowMs < this.#cutUntilMs
  }

  #deliver(): void {
    const due = this.#queue.filter(({ atMs }) => atMs <= this.#nowMs)
    this.#queue = this.#queue.filter(({ atMs }) => atMs > this.#nowMs)
    for (const { to, member, headers, isRange } of due) {
      this.#delivered++
      const ledger = this.#ledgers[to] as Ledger
      if (isRange) ledger.offerRange(member.member.chain, headers)
      else ledger.offerFrame(member.frame(...headers))
    }
    for (const [node, ledger] of this.#ledgers.entries()) {
      ledger.tick()
      if (this.#random() < 0.1) this.#repair(node, ledger)
    }
  }

  /** Gaps are asked for, newest heads are told, conflicting statements are shown: what the mesh does all the time. */
  #repair(node: number, ledger: Ledger): void {
    for (const [of, member] of this.#cluster.members.entries()) {
      if (of === node) continue
      const newest = member.headers.at(-1)
      if (newest !== undefined && this.#random() < 0.5) ledger.offerHead(newest)
      if (of === 0 && this.#forged !== undefined && this.#healing) ledger.offerFrame(member.frame(this.#forged))
    }
    for (const gap of ledger.gaps) {
      const member = this.#cluster.members.find(({ member: { chain } }) => chain === gap.chain) as ModelMember
      this.#send(
        member,
        member.headers.filter(({ header }) => header.number >= gap.from && header.number <= gap.to),
        node,
        true,
      )
    }
  }

  #isHealed(): boolean {
    return this.#queue.length === 0 && this.result(this.#forged !== undefined).problems.length === 0
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }
}

/** A small seeded generator: the same seed, the same run. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
