import { pick } from '../../testnet/random.ts'
import { START_S } from './cluster.ts'
import type { Image } from './simulated-disk.ts'
import { type SimulatedNode, STEPS } from './simulated-node.ts'
import { Strangers } from './strangers.ts'
import type { World } from './world.ts'

const EVERY_MS = 250
/** An operator puts the key to come into the configuration, and starts the node again. */
const RECONFIGURED_MS = 1_500

/** What happens to a cluster that nobody looks after; and, once it is over, what operators put right. */
export class Disturbances {
  readonly #world: World
  readonly #strangers: Strangers
  readonly #backups = new Map<number, Image>()
  /** The disks that were in place when a backup was restored. */
  readonly #realDisks = new Map<number, Image>()
  /** Nodes whose publisher would not sign on with a restored guard. */
  readonly #refusing = new Set<number>()
  #isOver = false
  #isRotated = false
  #isReorganisedDeeply = false

  constructor(world: World) {
    this.#world = world
    this.#strangers = new Strangers(world)
    world.onEnded = (at) => this.#startLater(at)
    world.onHalted = (at, code) => this.#operate(at, code)
  }

  begin(): void {
    const { nodes, plan, chains, time, random } = this.#world
    for (const node of nodes) {
      node.mayLosePower = plan.powerCuts
      node.disk.flush()
      time.after(random.below(1_500), () => this.#start(node))
    }
    if (plan.badRpc) for (const { health } of chains) Object.assign(health, { failures: 0.05, lag: 0.1, loss: 0.1 })
    this.#again()
  }

  /** Everything is put right, the cuts one after the other; what was down starts. */
  heal(withinMs: number): void {
    const { network, time, random, chains, nodes, clockOffsetsMs, trace } = this.#world
    this.#isOver = true
    trace.note('world', () => 'heals')
    for (const [from, to] of network.cuts) time.after(random.below(withinMs), () => network.mend(from, to))
    time.after(withinMs, () => network.heal())
    clockOffsetsMs.fill(0)
    for (const { health } of chains) Object.assign(health, { failures: 0, lag: 0, loss: 0 })
    for (const node of nodes) {
      node.isDiskFull = false
      node.crashAt(undefined)
      if (this.#realDisks.has(node.at)) time.after(random.below(withinMs), () => this.#putBack(node))
      else if (!node.isUp) time.after(random.below(withinMs), () => this.#start(node))
    }
  }

  #again(): void {
    this.#world.time.after(EVERY_MS, () => {
      if (this.#isOver || this.#world.isOver) return
      this.#again()
      this.#disturb()
    })
  }

  #disturb(): void {
    const { random, plan, time } = this.#world
    const { next } = random
    if (next() < 0.04) this.#cut()
    if (next() < 0.01) this.#jump()
    if (next() < 0.03) this.#reorganise()
    if (next() < 0.02) this.#reorganiseParent()
    if (next() < 0.025) this.#crash()
    if (next() < 0.015) this.#anyNode()?.crashAt(pick(STEPS, random))
    if (next() < 0.1) this.#strangers.litter()
    this.#strangers.frame()
    if (plan.powerCuts && next() < 0.1) this.#anyNode()?.disk.flush()
    if (plan.fullDisks && next() < 0.01) this.#fillDisk()
    if (plan.backups && next() < 0.03) this.#backUpOrRestore()
    const sinceStartMs = time.nowMs - START_S * 1_000
    if (plan.rotation && !this.#isRotated && sinceStartMs > 4_000) this.#rotate()
    if (plan.deepReorganisation && !this.#isReorganisedDeeply && sinceStartMs > 8_000) this.#reorganiseDeeply()
  }

  // Network and clocks

  /** A hears B no more, perhaps both ways, perhaps nobody hears B. */
  #cut(): void {
    const { network, random, nodes, time, counts, trace, name } = this.#world
    const from = random.below(nodes.length)
    const kind = random.below(3)
    const others = nodes.map(({ at }) => at).filter((at) => at !== from)
    const to = kind === 2 ? others : [pick(others, random)]
    const forMs = random.below(6_000)
    counts.cuts++
    trace.note('world', () => `cuts ${name(from)} off ${to.map(name).join(', ')}${kind === 1 ? ', both ways' : ''} for ${forMs} ms`)
    for (const other of to) {
      network.cut(from, other)
      if (kind === 1) network.cut(other, from)
      time.after(forMs, () => {
        network.mend(from, other)
        network.mend(other, from)
      })
    }
  }

  #jump(): void {
    const { clockOffsetsMs, random, counts, trace, name } = this.#world
    const at = random.below(clockOffsetsMs.length)
    const byMs = random.below(20_000) - 10_000
    counts.jumps++
    trace.note(name(at), () => `its clock jumps by ${byMs} ms`)
    clockOffsetsMs[at] = (clockOffsetsMs[at] as number) + byMs
  }

  // Chains

  /** Within the depth at which its publisher signs. */
  #reorganise(): void {
    const { chains, cluster, random, counts, trace } = this.#world
    const at = random.below(chains.length)
    const depth = cluster.members[at]?.depth ?? 0
    if (depth === 0) return
    const gone = chains[at]?.reorganise(1 + random.below(depth)) ?? 0
    counts.reorganisations++
    trace.note(`chain ${at + 1}`, () => `reorganises ${gone} blocks`)
    chains[at]?.announce()
  }

  #reorganiseDeeply(): void {
    const { chains, cluster, random, reasons, endedLogs, trace, nodes } = this.#world
    const at = random.below(chains.length)
    if ((nodes[at]?.guardLast ?? 0) < 3) return
    this.#isReorganisedDeeply = true
    const depth = (cluster.members[at]?.depth ?? 0) + 2 + random.below(3)
    Object.assign(reasons[at] ?? {}, { reorganised: true })
    endedLogs.add(this.#world.chainOf(at))
    trace.note(`chain ${at + 1}`, () => `reorganises ${depth} blocks, below what is signed`)
    chains[at]?.reorganise(depth)
    chains[at]?.announce()
  }

  #reorganiseParent(): void {
    const { parent, random, counts, trace } = this.#world
    const depth = 1 + random.below(3)
    counts.parentReorganisations++
    trace.note('parent', () => `reorganises ${depth} blocks`)
    parent.reorganise(depth)
  }

  /** A member gets another key some seconds from now. */
  #rotate(): void {
    const world = this.#world
    const { cluster, random, nodes, reasons, time, counts, trace, plan } = world
    this.#isRotated = true
    counts.rotations++
    const at = random.below(nodes.length)
    const activation = Math.floor(time.nowMs / 1_000) + 5 + random.below(4)
    Object.assign(reasons[at] ?? {}, { lacksKey: !plan.hasNextKey })
    trace.note('world', () => `${world.name(at)} gets another key from ${activation - START_S} s on`)
    void cluster.rotateKey(world.chainOf(at), activation).then((enacted) => {
      world.enact(enacted)
      // Some read the registry; the others hear of it from them.
      for (const node of nodes) if (node.at === at || random.next() < 0.5) node.ledger?.configurations.add(enacted)
      if (plan.hasNextKey) time.after(RECONFIGURED_MS, () => this.#restart(nodes[at] as SimulatedNode))
    })
  }

  // Machines

  #anyNode(): SimulatedNode | undefined {
    const { honest, random } = this.#world
    const node = pick(honest, random)
    return node.isUp ? node : undefined
  }

  #crash(): void {
    const { random, plan, counts, trace, name } = this.#world
    const node = this.#anyNode()
    if (node === undefined) return
    const power = plan.powerCuts && random.next() < 0.5
    const isWiped = !power && random.next() < 0.15
    counts[power ? 'powerCuts' : isWiped ? 'wipes' : 'crashes']++
    trace.note(name(node.at), () => (power ? 'loses its power' : isWiped ? 'crashes, its ledger is lost' : 'crashes'))
    node.crash({ power })
    if (isWiped) node.disk.wipeLedger()
    this.#startLater(node.at)
  }

  #fillDisk(): void {
    const { random, time, counts, reasons, trace, name } = this.#world
    const node = this.#anyNode()
    if (node === undefined || node.isDiskFull) return
    counts.fullDisks++
    trace.note(name(node.at), () => 'its disk is full')
    Object.assign(reasons[node.at] ?? {}, { diskFull: true })
    node.isDiskFull = true
    time.after(1_000 + random.below(3_000), () => {
      node.isDiskFull = false
    })
  }

  #backUpOrRestore(): void {
    const { counts, reasons, trace, name } = this.#world
    const node = this.#anyNode()
    if (node === undefined || this.#realDisks.has(node.at)) return
    const backup = this.#backups.get(node.at)
    if (backup === undefined) {
      this.#backups.set(node.at, node.disk.backup())
      return
    }
    counts.restores++
    trace.note(name(node.at), () => 'starts from an old backup of its whole data folder')
    Object.assign(reasons[node.at] ?? {}, { restored: true })
    node.crash()
    this.#realDisks.set(node.at, node.disk.backup())
    node.disk.restore(backup)
    this.#startLater(node.at)
  }

  /** The operator finds the disk that the backup had replaced; unless nobody showed more than the backup, and signing went on. */
  #putBack(node: SimulatedNode): void {
    const real = this.#realDisks.get(node.at)
    if (real === undefined || !this.#refusing.delete(node.at)) {
      this.#start(node)
      return
    }
    this.#realDisks.delete(node.at)
    this.#world.trace.note(this.#world.name(node.at), () => 'gets its own disk back')
    node.crash()
    node.disk.restore(real)
    this.#start(node)
  }

  /** What an operator does about a publisher that has stopped, as its remedy says. */
  #operate(at: number, code: string): void {
    const { time, nodes } = this.#world
    const node = nodes[at] as SimulatedNode
    if (code === 'stale-guard' || code === 'twin') {
      this.#refusing.add(at)
      if (this.#isOver) time.after(500, () => this.#putBack(node))
    }
    if (code !== 'key') return
    time.after(500, () => this.#restart(node))
  }

  #restart(node: SimulatedNode): void {
    node.crash()
    this.#start(node)
  }

  #startLater(at: number): void {
    const { time, random, nodes } = this.#world
    time.after(300 + random.below(3_000), () => this.#start(nodes[at] as SimulatedNode))
  }

  #start(node: SimulatedNode): void {
    if (node.isUp || this.#world.isOver) return
    this.#world.restarted(node.at)
    this.#world.trace.note(this.#world.name(node.at), () => 'starts')
    node.start()
  }
}
