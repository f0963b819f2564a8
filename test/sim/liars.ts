import type { BlockRecord } from '../../src/chain/block-record.ts'
import type { EvidenceKind } from '../../src/protocol/evidence/evidence.ts'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { pick } from '../../testnet/random.ts'
import { Forger } from './forger.ts'
import { CHAIN_LIES, LIES, type Lie, type LieName, type Told } from './lies.ts'
import type { SimulatedChain } from './simulated-chain.ts'
import type { SimulatedNode } from './simulated-node.ts'
import type { World } from './world.ts'

/** A member that lies: its node, its key, what it told. */
interface Liar {
  readonly node: SimulatedNode
  readonly lie: LieName | 'phantom'
  forger?: Forger
  told?: Told
  /** What it signed honestly last. */
  before?: readonly OpenableHeader[]
  /** After the lie: whether its log goes on. */
  goesOn: boolean
}

/** Prime, so that no lie waits for a moment which everything that runs in step passes over. */
const EVERY_MS = 487
const REPEAT_MS = 2_000
/** Honest headers that are told again with a lie: what nobody can link to anything convicts nobody. */
const BEFORE = 8

/** The byzantine members of a run, alone or two together. */
export class Liars {
  readonly #world: World
  readonly #liars: readonly Liar[]
  #isOver = false
  #isBusy = false

  constructor(world: World) {
    this.#world = world
    const nodes = [...world.nodes]
    this.#liars = world.plan.lies.map((lie) => {
      const node = pick(nodes, world.random)
      nodes.splice(nodes.indexOf(node), 1)
      return { node, lie, goesOn: false }
    })
  }

  get isAny(): boolean {
    return this.#liars.length > 0
  }

  /** Whether everybody who was to lie has. */
  get haveTold(): boolean {
    return this.#liars.every(({ told }) => told !== undefined)
  }

  /** Who is to be exposed, and of what lie. */
  get toExpose(): readonly (readonly [chain: number, lie: string])[] {
    return this.#liars.flatMap(({ node, lie }) => (lie === 'phantom' ? [] : [[node.chain, lie] as const]))
  }

  /** Who refers to a header that nobody else sees. */
  get phantoms(): readonly number[] {
    return this.#liars.filter(({ lie }) => lie === 'phantom').map(({ node }) => node.chain)
  }

  /** From now on each lies as soon as there is something to lie about. */
  begin(): void {
    if (this.#liars.length === 0) return
    const { time } = this.#world
    const again = () => {
      if (this.#isOver) return
      time.after(EVERY_MS, again)
      if (!this.#isBusy) void this.#act()
    }
    again()
    const repeat = () => {
      if (this.#isOver) return
      time.after(REPEAT_MS, repeat)
      for (const liar of this.#liars) void this.#say(liar)
    }
    time.after(REPEAT_MS, repeat)
  }

  end(): void {
    this.#isOver = true
  }

  async #act(): Promise<void> {
    this.#isBusy = true
    const waiting = this.#liars.filter(({ told }) => told === undefined)
    const [first] = waiting
    // What a member signs while it is down, nobody hears.
    if (first !== undefined && this.#liars.every(({ node }) => node.isUp)) {
      if (first.lie === 'phantom') await this.#tellPhantom()
      else await this.#tell(first, first.lie)
    }
    for (const liar of this.#liars) if (liar.told !== undefined && liar.goesOn) await this.#goOn(liar)
    this.#isBusy = false
  }

  async #tell(liar: Liar, name: LieName): Promise<void> {
    const { node } = liar
    const { random, cluster, honest, liars, trace, counts } = this.#world
    const others = honest.filter((each) => each !== node)
    const { member: other } = pick(others, random)
    const log = node.ledger?.log(other.chain)
    if (log === undefined) return
    if (!this.#isReady(node)) {
      // It crashed while it waited for its moment: what is half signed has to be finished first.
      if (node.isByzantine && node.isUp) node.signAgain()
      return
    }
    const forger = this.#forgerFor(node)
    const block = this.#lasting(node, forger.state.head.number + 1)
    // Its publisher is quicker than it is: the next block waits for the lie.
    if (block === undefined && CHAIN_LIES.some((each) => each === name)) node.stopSigning()
    const heard = node.ledger?.history.header(other.chain, log.generation, log.state.head.number)
    const [first] = node.ledger?.history.headers(other.chain, log.generation, 1, 1, true) ?? []
    // Before it is told, as events of the telling are judged by it.
    liar.goesOn = random.next() < 0.5
    const { kinds, mayShow = [] }: Lie = LIES[name]
    // A log that goes on from before a lie contradicts the lie; and what was signed, but not heard of, may be contradicted as well.
    liars.set(node.chain, [...kinds, ...mayShow, 'equivocation', 'regress', ...this.#shownByChain])
    const { quotaMessages: quota } = cluster.genesis.parameters
    const told = await LIES[name].tell({ liar: forger, block, other, first, heard, quota })
    if (told === undefined) {
      liars.delete(node.chain)
      return
    }
    this.#begin(liar, forger, told)
    counts.lies++
    trace.note(this.#world.name(node.at), () => `LIES: ${name}, about ${other.chain}, from block ${forger.state.head.number} on`)
    if (told.isSilent === true) {
      liar.goesOn = false
      if (node.mesh !== undefined) node.mesh.isMute = true
    }
    await this.#say(liar)
  }

  /**
   * Two that lie together: A signs a second header for a position and shows it to B alone, B refers to it. Each by itself is
   * without contradiction; what B names nobody else ever sees.
   */
  async #tellPhantom(): Promise<void> {
    const { liars, trace, counts, name } = this.#world
    const [a, b] = this.#liars as [Liar, Liar]
    if (!this.#isReady(a.node) || !this.#isReady(b.node)) return
    const [source, destination] = [this.#forgerFor(a.node), this.#forgerFor(b.node)]
    const before = destination.state.inboxRow(source.member.index)
    if (source.state.head.header === undefined || source.state.head.number < before.number) return
    for (const liar of [a, b]) liars.set(liar.node.chain, ['equivocation', 'regress', ...this.#shownByChain])
    const phantom = await source.seal({ outbox: [], inbox: [] }, [], { stateRoot: new Uint8Array(32).fill(5) })
    const shown = await source.block()
    const { number, time } = phantom.header
    const row = { number, head: phantom.hash, time, ...source.state.outboxRow(destination.member.index) }
    const refers = await destination.seal({ outbox: [], inbox: [{ index: source.member.index, row }] })
    destination.take(refers)
    this.#begin(a, source, { said: [{ header: shown, to: 'all' }], isInLog: true })
    this.#begin(b, destination, { said: [{ header: refers, to: 'all' }], isInLog: true })
    counts.lies += 2
    trace.note(name(b.node.at), () => `LIES: refers to a header ${number} that ${name(a.node.at)} shows to nobody else`)
    for (const liar of [a, b]) await this.#say(liar)
  }

  /** What is forged is not what its chain holds: who has a node of it can prove that, beside the lie. */
  get #shownByChain(): readonly EvidenceKind[] {
    return this.#world.plan.ownNodes ? ['blockMismatch', 'storageMismatch'] : []
  }

  /** A block that no reorganisation takes away with what a lie says about it. */
  #lasting({ at, member }: SimulatedNode, number: number): BlockRecord | undefined {
    const chain = this.#world.chains[at]
    return chain?.block(number + member.depth) === undefined ? undefined : chain.block(number)?.record
  }

  /** What it signed is in its own ledger, which a crash may have set back. */
  #isReady(node: SimulatedNode): boolean {
    const log = node.ledger?.log(node.chain)
    return node.isUp && !node.isDiskFull && log !== undefined && log.gap === undefined && node.guardLast === log.state.head.number
  }

  #forgerFor(node: SimulatedNode): Forger {
    const { cluster, parent, chains } = this.#world
    return new Forger({ cluster, parent, node, home: chains[node.at] as SimulatedChain })
  }

  /** From here on the key is in the hands of its owner alone. What its publisher signed is still announced. */
  #begin(liar: Liar, forger: Forger, told: Told): void {
    const { node } = liar
    const first = told.said[0]?.header.header.number ?? 1
    const before = node.ledger?.history.headers(node.chain, node.member.generation, Math.max(1, first - BEFORE), BEFORE, true) ?? []
    Object.assign(liar, { forger, told, before: before.filter(({ header }) => header.number < first) })
    node.stopSigning()
  }

  /** A lie that nobody has heard is none: it is told until somebody has, by gossip and on the parent. */
  async #say({ node, told, before = [] }: Liar): Promise<void> {
    if (told === undefined || !node.isUp) return
    const { honest, parent } = this.#world
    const number = told.said.at(-1)?.header.header.number ?? 0
    if ((parent.head(node.chain)?.number ?? 0) < number) await told.post?.()
    const half = Math.ceil(honest.length / 2)
    const audiences = { all: honest, some: honest.slice(0, half), rest: honest.slice(half) }
    for (const header of before) for (const { at } of honest) this.#send(node, header, at)
    for (const { header, to } of told.said) for (const { at } of audiences[to]) this.#send(node, header, at)
  }

  /** The next block after the lie, or after what it contradicts. */
  async #goOn({ node, forger }: Liar): Promise<void> {
    if (forger === undefined || !node.isUp || node.isDiskFull) return
    const header = await forger.block()
    for (const { at } of this.#world.honest) this.#send(node, header, at)
  }

  #send(from: SimulatedNode, header: OpenableHeader, to: number): void {
    const { network, nodes } = this.#world
    const bytes = encodeFrame({ chain: from.chain, headers: [header] })
    network.send(from.at, to, () => nodes[to]?.mesh?.hear(`node-${from.at}`, 'frames', from.chain, bytes))
  }
}
