import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashHeader } from '../../src/protocol/header.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { createRandom } from '../../testnet/random.ts'
import { START_S } from './cluster.ts'
import { Disturbances } from './disturbances.ts'
import {
  convictsNobodyHonest,
  everyLieExposes,
  everyPhantomExposes,
  followsTheParent,
  logsConverge,
  nothingGoesWrong,
  nothingIsLeftOver,
  recovers,
  taintsExactly,
  visibleWithinDelta,
} from './invariants.ts'
import { Liars } from './liars.ts'
import { planOf } from './plan.ts'
import { LATE_MS } from './simulated-chain.ts'
import { STRANGER } from './strangers.ts'
import { VirtualTime } from './virtual-time.ts'
import { type Count, type Finding, World } from './world.ts'

export interface SimulationResult {
  readonly seed: number
  /** The first that was found, and what came with it; empty if everything holds. */
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Count, number>>
  readonly trace: readonly string[]
}

/** Virtual time, milliseconds. */
const FAULTS_MS = 14_000
const LIES_AFTER_MS = 6_000
const HEAL_WITHIN_MS = 2_000
/** A cluster that stood still for as long as the faults last is back within this, and knows every lie. */
const RECOVER_MS = 120_000
const LOOK_MS = 500
/** What is on its way arrives; whoever waits asks once more. */
const QUIET_MS = 6_000
/** Blocks of the parent that a node has read before it is quiet for a while, at a block or more each second. */
const MAX_PARENT_BACKLOG = 3

/** A disk without a disk: what is synchronised is decided by `SimulatedDisk`, not by a device. */
const DISKS = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** One run: faults, then healing; everything in it follows from the seed. */
export async function simulate(seed: number, { trace = false } = {}): Promise<SimulationResult> {
  const folder = mkdtempSync(join(DISKS, 'seqmesh-sim-'))
  const time = new VirtualTime(START_S * 1_000)
  const uninstall = time.install(createRandom(seed * 16))
  try {
    return await new Simulation(seed, time, folder, trace).run()
  } finally {
    uninstall()
    rmSync(folder, { recursive: true, force: true })
  }
}

class Simulation {
  readonly #seed: number
  readonly #time: VirtualTime
  readonly #world: World
  readonly #disturbances: Disturbances
  readonly #liars: Liars

  constructor(seed: number, time: VirtualTime, folder: string, keepTrace: boolean) {
    this.#seed = seed
    this.#time = time
    const plan = planOf(seed)
    this.#world = new World(plan, time, folder, keepTrace)
    this.#world.trace.note('plan', () => JSON.stringify(plan))
    this.#disturbances = new Disturbances(this.#world)
    this.#liars = new Liars(this.#world)
  }

  async run(): Promise<SimulationResult> {
    const onRejection = (error: unknown) =>
      this.#world.ask(nothingGoesWrong, `a rejection that nobody handles: ${error instanceof Error ? error.stack : String(error)}`)
    process.on('unhandledRejection', onRejection)
    try {
      await this.#phases()
    } finally {
      this.#world.isOver = true
      this.#liars.end()
      for (const node of this.#world.nodes) node.crash()
      // What the end has woken up settles in this run, not in the next.
      await this.#time.run(this.#time.nowMs + 60_000)
      process.off('unhandledRejection', onRejection)
    }
    const { findings, counts, trace } = this.#world
    return { seed: this.#seed, findings, counts, trace: trace.lines }
  }

  async #phases(): Promise<void> {
    this.#world.begin()
    this.#disturbances.begin()
    await this.#until(LIES_AFTER_MS)
    this.#liars.begin()
    await this.#until(FAULTS_MS)
    this.#disturbances.heal(HEAL_WITHIN_MS)
    const deadlineMs = FAULTS_MS + RECOVER_MS
    // What was restored from a backup gets its own disk back by then.
    await this.#until(FAULTS_MS + HEAL_WITHIN_MS)
    if (this.#world.plan.badRpc) await this.#until(FAULTS_MS + LATE_MS)
    for (let ms = this.#sinceStartMs + HEAL_WITHIN_MS; ms < deadlineMs && this.#goesOn && this.#obstacle() !== undefined; ms += LOOK_MS)
      await this.#until(ms)
    if (!this.#goesOn) return
    // What a lie leaves undone is its own invariant's.
    if (!this.#liars.isAny) this.#world.ask(recovers, this.#obstacle(), RECOVER_MS / 1_000)
    if (!this.#standsStill) await this.#probe()
    await this.#quiet()
    this.#judge()
    await this.#anotherGeneration()
  }

  get #goesOn(): boolean {
    return this.#world.findings.length === 0
  }

  /** A log has ended or lies: the others wait at its frontier + Δ, which is the guarantee, until governance acts. */
  get #standsStill(): boolean {
    return this.#world.liars.size > 0 || this.#world.endedLogs.size > 0
  }

  async #until(ms: number): Promise<void> {
    if (!this.#goesOn) return
    await this.#time.run(START_S * 1_000 + ms, () => !this.#goesOn)
    this.#world.checkSizes()
  }

  /** What is not yet as it must be for the cluster to go on as if nothing had been. */
  #obstacle(): string | undefined {
    const { honest, witness, chains, cluster, parent } = this.#world
    const down = honest.find(({ isUp }) => !isUp)
    if (down !== undefined) return `node ${down.chain} is down`
    if (!this.#liars.haveTold) return 'a liar finds nothing to lie about'
    for (const chain of parent.court.challenged)
      if (!this.#world.isLiar(chain) && !this.#world.endedLogs.has(chain)) return `${chain} has not answered a challenge`
    for (const node of honest) {
      for (const [liar, lie] of this.#liars.toExpose) {
        const problem = everyLieExposes(node, liar, lie)
        if (problem !== undefined) return problem
      }
      const { phantoms } = this.#liars
      const unexposed = phantoms.length > 0 ? everyPhantomExposes(node, phantoms) : undefined
      if (unexposed !== undefined) return unexposed
      for (const { chain } of honest) {
        const problem = logsConverge(node, witness, chain, this.#world.newestOf(chain) - 6)
        if (problem !== undefined) return problem
      }
      if (node.parentBacklog > MAX_PARENT_BACKLOG) return `node ${node.chain} is ${node.parentBacklog} blocks behind the parent`
    }
    if (this.#standsStill) return undefined
    const nowS = Math.floor(this.#time.nowMs / 1_000)
    for (const [at, { chain, head }] of chains.entries()) {
      const { number, time } = head.record
      if (time < nowS - cluster.genesis.parameters.delta / 2) return `the blocks of ${chain} are ${nowS - time} s late`
      const unsigned = number - (witness.newest(chain)?.number ?? 0)
      if (unsigned > (cluster.members[at]?.depth ?? 0) + 1) return `${unsigned} blocks of ${chain} are not signed`
    }
    return undefined
  }

  /** A message on every lane, watched until all must be visible. */
  async #probe(): Promise<void> {
    const { nodes, probes, cluster } = this.#world
    const { delta } = cluster.registry.newest.configuration.parameters
    this.#world.isTrafficOn = false
    await this.#until(this.#sinceStartMs + delta * 1_000) // The traffic before may have filled the quota of its second.
    for (const { at: from } of nodes)
      for (const { at: to } of nodes) {
        if (from === to) continue
        probes.set(`${from}>${to}`, { from, to })
        this.#world.submit(from, to, Buffer.from(`${from}>${to}`, 'latin1'), 0n)
      }
    await this.#until(this.#sinceStartMs + (delta + 2) * 1_000)
    for (const [lane, { sentMs, includedMs }] of probes) this.#world.ask(visibleWithinDelta, lane, sentMs, includedMs, delta)
  }

  /** No more blocks: what is under way arrives. */
  async #quiet(): Promise<void> {
    this.#world.isProducing = false
    this.#liars.end()
    await this.#until(this.#sinceStartMs + QUIET_MS)
  }

  /** Members sign the first headers of new generations, to come: they contradict nothing of this one (§8). */
  async #anotherGeneration(): Promise<void> {
    if (!this.#goesOn || this.#standsStill) return
    const { cluster, honest, witness } = this.#world
    const enacted = await cluster.reinstateAll(START_S + 1_000_000)
    const { hash: config } = cluster.registry.newest
    for (const { ledger } of honest) ledger?.configurations.add(enacted)
    for (const { chain } of honest) {
      const signed = witness.newest(chain)
      if (signed === undefined) continue
      const header = { ...signed.header, config, stateRoot: new Uint8Array(32).fill(3) }
      const digest = hashHeader(cluster.clusterId, header)
      const key = cluster.keyOf(cluster.registry.member(config, chain).sequencer)
      const signature = await key.sign({ type: 'Header', domain: cluster.registry.address, value: header, digest })
      const bytes = encodeFrame({ chain, headers: [{ header, signature, changes: { outbox: [], inbox: [] }, lanes: [] }] })
      for (const { mesh } of honest) mesh?.hear(STRANGER, 'frames', chain, bytes)
    }
    await this.#until(this.#sinceStartMs + 1_000)
  }

  get #sinceStartMs(): number {
    return this.#time.nowMs - START_S * 1_000
  }

  #judge(): void {
    if (!this.#goesOn) return
    const world = this.#world
    const { honest, witness, parent, cluster } = world
    const { members } = cluster.registry.newest.configuration
    const honestMembers = members.filter(({ chain }) => honest.some((node) => node.chain === chain))
    world.ask(convictsNobodyHonest, parent.court.convicted, (chain) => !world.isLiar(chain) && !world.endedLogs.has(chain))
    if (!this.#liars.haveTold) world.found('everyLieExposes', 'a liar found nothing to lie about')
    for (const node of honest) {
      for (const { chain } of honest) {
        world.ask(logsConverge, node, witness, chain, world.newestOf(chain))
        world.ask(followsTheParent, node, chain, parent.head(chain))
      }
      for (const [liar, lie] of this.#liars.toExpose) world.ask(everyLieExposes, node, liar, lie)
      if (this.#liars.phantoms.length > 0) world.ask(everyPhantomExposes, node, this.#liars.phantoms)
      world.ask(taintsExactly, node, witness, honestMembers, members)
      world.ask(nothingIsLeftOver, node, (chain) => world.isLiar(chain) || world.endedLogs.has(chain))
    }
  }
}
