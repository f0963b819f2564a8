import { join } from 'node:path'
import type { ParentEvent } from '../../src/chain/parent-follower.ts'
import { Ledger, type LedgerEvent } from '../../src/ledger/ledger.ts'
import { StoreHistory } from '../../src/ledger/store-history.ts'
import { HomeChain } from '../../src/node/home-chain.ts'
import { RoleProofs } from '../../src/node/role-proofs.ts'
import { ledgerHandlers } from '../../src/observer/ledger-handlers.ts'
import { toHex } from '../../src/protocol/bytes.ts'
import { type Member, memberByChain } from '../../src/protocol/configuration.ts'
import type { SignedHeader } from '../../src/protocol/frame.ts'
import type { Signer } from '../../src/protocol/signature.ts'
import { Includer } from '../../src/roles/includer.ts'
import { Poster } from '../../src/roles/poster.ts'
import { Prosecutor, type ProsecutorTrouble } from '../../src/roles/prosecutor.ts'
import { type Halt, Publisher, PublisherHalted } from '../../src/roles/publisher.ts'
import { SequencingConditions } from '../../src/roles/sequencing-conditions.ts'
import { GuardError } from '../../src/store/guard-error.ts'
import type { LedgerStore } from '../../src/store/ledger-store.ts'
import { createGuard, openGuard, type SignGuard } from '../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../src/store/sqlite-ledger-store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { WriteQueue } from '../../src/store/write-queue.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { encodeHead } from '../../src/wire/head.ts'
import type { Random } from '../../testnet/random.ts'
import type { SimulatedCluster } from './cluster.ts'
import { OwnNodes } from './own-nodes.ts'
import type { SimulatedChain } from './simulated-chain.ts'
import { GUARD_FILE, LEDGER_FILE, type SimulatedDisk } from './simulated-disk.ts'
import { peerBytes, SimulatedMesh } from './simulated-mesh.ts'
import type { SimulatedNetwork } from './simulated-network.ts'
import type { ParentBlock, SimulatedParent } from './simulated-parent.ts'

/** Between two of these a crash leaves something else behind (§5). */
export const STEPS = ['audited', 'guarded', 'signed', 'persisted', 'accepted', 'published'] as const
export type Step = (typeof STEPS)[number]

/** The process ends here. */
class Crash extends Error {
  override readonly name = 'Crash'
  readonly step: Step | undefined

  constructor(step?: Step) {
    super(step === undefined ? 'the process ended' : `crashed once a header was ${step}`)
    this.step = step
  }
}

export interface SimulatedNodeInit {
  readonly at: number
  readonly nodes: number
  readonly cluster: SimulatedCluster
  /** The member whose chain this node sequences. */
  readonly member: Member
  readonly home: SimulatedChain
  /** The chains of the others that it has nodes of: all, or none. */
  readonly watched: readonly SimulatedChain[]
  readonly parent: SimulatedParent
  readonly network: SimulatedNetwork
  readonly meshOf: (at: number) => SimulatedMesh | undefined
  readonly disk: SimulatedDisk
  readonly random: Random
  /** Whether its operator configures the key to come as well. */
  readonly hasNextKey: boolean
  /** Its own wall clock, milliseconds. */
  readonly now: () => number
  readonly on: NodeListener
}

/** What an outside observer of one node sees. */
export interface NodeListener {
  event(event: LedgerEvent): void
  /** A key is about to sign a header: has its guard an intent for it? */
  signing(number: number, digest: string, isGuarded: boolean): void
  halted(halt: Halt): void
  /** The process ended by itself, or once a header had got as far as it was to end at. */
  ended(why: string, step: Step | undefined): void
  banned(peer: string): void
  /** What must not happen, whatever the network does. */
  problem(problem: string): unknown
}

const TICK_MS = 250
const FLUSH_MS = 100
const HELLO_MS = 2_000
const PARENT_MS = 1_000
const POST_MS = 4_000
/** Heartbeats that a sequencer listens for before it signs, as `src/node/node.ts` does. */
const LISTEN_HEARTBEATS = 3
/** Longer than a node's own: a crash has more to lose. */
const COMMIT_MS = 250
/** The parent loses fewer blocks than that. */
const SETTLED_BLOCKS = 4
/** What goes wrong at the parent goes right later. */
const WRONG: readonly ProsecutorTrouble[] = ['evidence-lost', 'evidence-doubted']
/** Geth's and EIP-7825's. */
const LIMITS = { maxGas: 16_777_216n, maxBytes: 131_072 }

/** What a running process has open. */
interface Process {
  readonly stop: AbortController
  /** Both end with the process, or before it. */
  readonly signing: AbortController
  readonly prosecuting: AbortController
  readonly store: LedgerStore
  readonly queue: WriteQueue
  readonly ledger: Ledger
  readonly prosecutor: Prosecutor
  readonly mesh: SimulatedMesh
  readonly guard: SignGuard
  readonly publisher: Publisher
  readonly includer: Includer
  readonly ownNodes: OwnNodes | undefined
  readonly poster: Poster
  readonly homeChain: HomeChain
  followed: ParentBlock[]
}

/** One sequencer's node, put together as `src/node` does it from the same parts, without sockets. */
export class SimulatedNode {
  readonly at: number
  readonly member: Member
  readonly disk: SimulatedDisk
  readonly #init: SimulatedNodeInit
  #process: Process | undefined
  #crashAt: Step | undefined
  /** Who catches what ends the process must not take it for something else. */
  #isCrashing = false
  /** The disk takes nothing more. */
  isDiskFull = false
  /** Whether it can lose what was not synchronised; else nothing needs to be copied. */
  mayLosePower = false
  /** Makes no evidence and shows none. */
  isByzantine = false

  constructor(init: SimulatedNodeInit) {
    this.#init = init
    this.at = init.at
    this.member = init.member
    this.disk = init.disk
    const { chain, generation, startNumber, startParent } = init.member
    const start = { number: startNumber, parent: startParent }
    createGuard(this.#file(GUARD_FILE), { clusterId: init.cluster.clusterId, chain, generation, start })
  }

  get chain(): number {
    return this.member.chain
  }

  get isUp(): boolean {
    return this.#process !== undefined
  }

  get mesh(): SimulatedMesh | undefined {
    return this.#process?.mesh
  }

  get ledger(): Ledger | undefined {
    return this.#process?.ledger
  }

  /** Blocks of the parent that it has not read yet. */
  get parentBacklog(): number {
    return this.#init.parent.blocks.length - (this.#process?.followed.length ?? 0)
  }

  get guardLast(): number | undefined {
    return this.#process?.guard.last.number
  }

  /** What grows in a process, for the check that nothing does without bound. */
  get sizes(): Readonly<Record<string, number>> {
    if (this.#process === undefined) return {}
    const { ledger, queue, includer } = this.#process
    const logs = [...ledger.logs.values()]
    return {
      parked: Math.max(...logs.map(({ parkedCount }) => parkedCount)),
      points: Math.max(...logs.map(({ chain }) => ledger.inclusionQueue(chain, this.chain).points.length)),
      queued: queue.pending,
      inFlight: includer.inFlight,
    }
  }

  /** Starts the process on what the disk holds. It listens for some heartbeats before it signs. */
  start(): void {
    const process = this.#open()
    this.#process = process
    const { stop, signing, prosecuting, ledger, prosecutor, mesh, publisher, homeChain, poster } = process
    const every = (ms: number, work: () => void) => {
      const timer = setInterval(() => this.#guarded(work), ms)
      stop.signal.addEventListener('abort', () => clearInterval(timer))
    }
    ledger.rewindParent(0) // Reads the parent from its beginning: what is known is passed over.
    every(TICK_MS, () => ledger.tick())
    every(HELLO_MS, () => void mesh.greet((this.at + 1 + this.#init.random.below(this.#init.nodes - 1)) % this.#init.nodes))
    every(PARENT_MS, () => this.#follow(process))
    for (let peer = 0; peer < this.#init.nodes; peer++) if (peer !== this.at) void mesh.greet(peer)
    void poster.run(signing.signal)
    if (!this.isByzantine)
      prosecutor
        .run(prosecuting.signal)
        .catch((error: unknown) => prosecuting.signal.aborted || this.#init.on.problem(`the prosecutor failed: ${error}`))
    const { heartbeat } = ledger.configurations.newest.configuration.parameters
    const begin = setTimeout(
      () => {
        if (signing.signal.aborted || this.isByzantine) return
        try {
          publisher.checkNotAhead('stale-guard')
        } catch (error) {
          if (!(error instanceof PublisherHalted)) throw error
          return
        }
        every(FLUSH_MS, () => this.#flush(process))
        homeChain.run(signing.signal).catch((error: unknown) => signing.signal.aborted || this.#fail(error))
      },
      LISTEN_HEARTBEATS * heartbeat * 1_000,
    )
    stop.signal.addEventListener('abort', () => clearTimeout(begin))
  }

  /** The process ends without notice; with the power, what was not synchronised is lost as well. */
  crash({ power = false } = {}): void {
    this.#stop()
    if (power) this.disk.cutPower()
  }

  /** The next time that a header gets this far, the process ends; undefined takes it back. */
  crashAt(step: Step | undefined): void {
    this.#crashAt = step
  }

  /** Its publisher signs no more; the process goes on. */
  stopSigning(): void {
    this.isByzantine = true
    this.#crashAt = undefined
    this.#process?.prosecuting.abort(new Crash())
    this.#process?.includer.stop()
    this.#process?.signing.abort()
  }

  /** In a new process, its publisher signs again. */
  signAgain(): void {
    this.#stop()
    this.isByzantine = false
    this.start()
  }

  #stop(): void {
    const process = this.#process
    if (process === undefined) return
    this.#process = undefined
    this.#isCrashing = false
    process.signing.abort(new Crash())
    process.prosecuting.abort(new Crash())
    process.stop.abort(new Crash())
    process.includer.stop()
    process.guard.close()
    process.store.close()
  }

  #file(name: string): string {
    return join(this.disk.folder, name)
  }

  #open(): Process {
    const { cluster, home, watched, member, network, nodes, meshOf, random, now, on, parent, at } = this.#init
    const { chain, generation, depth } = member
    const [stop, signing] = [new AbortController(), new AbortController()]
    const store = this.#openStore()
    const queue = new WriteQueue({
      store,
      maxDelayMs: COMMIT_MS,
      onError: (error) => setTimeout(() => stop.signal.aborted || this.#fail(error)),
    })
    const configurations = cluster.configurationsFrom(cluster.registry.size)
    const history = new StoreHistory({
      store,
      writer: queue,
      indexOf: (config, of) => {
        const configuration = configurations.get(config)
        return configuration && memberByChain(configuration, of)?.index
      },
    })
    const { verifier } = cluster
    const ledger = new Ledger({ configurations, verifier, history, homes: [chain], batches: store, now })
    ledger.subscribe((event) => on.event(event))
    const keys = this.#keys((ledger.log(chain)?.state.head.number ?? 0) + 1)
    const proofs = new RoleProofs({
      ...{ address: configurations.address, clusterId: cluster.clusterId, peerId: peerBytes(at), homes: [{ chain, signers: keys }], now },
      sequencersOf: (of) => ledger.sequencersOf(of),
      onTrouble: (error) => on.problem(`a role proof is not renewed: ${error}`),
    })
    proofs.start(stop.signal).catch((error: unknown) => stop.signal.aborted || on.problem(`no role proof: ${error}`))
    stop.signal.addEventListener('abort', () => proofs.stop())
    const mesh = new SimulatedMesh({
      ...{ at, nodes, network, meshOf, clusterId: cluster.clusterId, verifier, random, now },
      handlers: ledgerHandlers({ ledger, version: 'sim', role: 'member', proofs: () => proofs.current }),
      onBan: on.banned,
      signal: stop.signal,
    })
    const prosecuting = new AbortController()
    const prosecutor = new Prosecutor({
      ...{ ledger, verifier, store, now, homes: [chain], settledBlocks: SETTLED_BLOCKS, court: parent.courtOf(member.includer) },
      publish: (bytes) => mesh.publish('evidence', chain, bytes),
      isConnected: () => true,
      rawHeader: (of, hash, signal) => [home, ...watched].find((each) => each.chain === of)?.ownNode.rawHeader(hash, signal),
      readCall: async (transaction) => parent.callOf(transaction),
      posted: (of) => ledger.posted?.head(of)?.header.number,
      onTrouble: (what, _, error) => {
        if (error !== undefined && WRONG.includes(what) && !this.isDiskFull) on.problem(`${what}: ${error}`)
      },
    })
    if (!this.isByzantine) prosecutor.start()
    const guard = openGuard(this.#file(GUARD_FILE), {
      clusterId: cluster.clusterId,
      ...{ chain, generation, start: { number: member.startNumber, parent: member.startParent } },
    })
    const publisher = new Publisher({
      chain,
      now,
      // A clock that is known to be off keeps a node from signing; here it signs by any, as no rule may depend on it.
      clockFault: () => undefined,
      conditions: new SequencingConditions({ chain, configurations, lacking: () => [] }),
      ledger: {
        configurations,
        log: (of) => ledger.log(of),
        acceptOwn: (opened) => {
          ledger.acceptOwn(opened)
          this.#reached('accepted')
        },
      },
      guard: this.#watched(guard),
      signers: keys.map((signer) => ({
        address: signer.address,
        sign: async (statement) => {
          const { number } = statement.value as SignedHeader['header']
          on.signing(number, toHex(statement.digest), guard.get(number) !== undefined)
          const signature = await signer.sign(statement)
          this.#reached('signed')
          return signature
        },
      })),
      publish: (frame) => {
        mesh.publish('frames', frame.chain, encodeFrame(frame))
        this.#reached('published')
      },
      onHalt: (halt) => {
        includer.stop()
        if (!this.#isCrashing) on.halted(halt)
      },
    })
    const includer: Includer = new Includer({
      ...{ chain, ledger, sender: home.sender, limits: LIMITS, encodeCall: (entries: Uint8Array) => entries },
      heartbeat: configurations.newest.configuration.parameters.delta / 4,
      allowance: (source) => ownNodes?.allowance(source, chain) ?? { upTo: Number.POSITIVE_INFINITY, sum: undefined },
      onError: (error) => on.problem(`the includer failed: ${error}`),
      onPlan: (plan) => home.planned(plan),
    })
    const ownNodes =
      watched.length === 0
        ? undefined
        : new OwnNodes({
            ...{ ledger, chains: watched, now, signal: stop.signal },
            onVerified: () => includer.poke(),
            onFinding: (finding) => this.isByzantine || prosecutor.find(finding),
            onUnknownBlock: (position, isFound) => prosecutor.findNoBlock(position, isFound),
            onError: (error) => stop.signal.aborted || on.problem(`a verifier failed: ${error}`),
          })
    const homeChain = new HomeChain({
      ...{ chain, generation, depth, pollIntervalMs: 500, rpc: home.rpc, reader: home.reader, ledger, publisher },
      onHead: (record) => includer.onBlock(record),
      onFinal: () => undefined,
      onSigned: () => undefined,
      onError: () => undefined,
    })
    const poster = new Poster({
      ...{ chain, ledger, signers: keys, verifier, now, everyMs: POST_MS, urgent: () => false, onTrouble: () => undefined },
      ...parent.postingSide(),
      inbox: { head: async () => parent.head(chain) },
    })
    return {
      stop,
      signing,
      prosecuting,
      store,
      queue,
      ledger,
      prosecutor,
      mesh,
      guard,
      publisher,
      includer,
      ownNodes,
      poster,
      homeChain,
      followed: [],
    }
  }

  /** What its operator configures: the key of the next block, and perhaps those of configurations to come. */
  #keys(number: number): readonly Signer[] {
    const { home, cluster, hasNextKey } = this.#init
    const { record } = home.block(number) ?? home.head
    const { sequencer } = cluster.registry.member(record.config, this.chain)
    const addresses = hasNextKey ? cluster.registry.sequencersOf(this.chain, record.config).current : [sequencer]
    return addresses.map((address) => cluster.keyOf(address))
  }

  /** The guard, on a disk that may be full and in a process that may end around every step. */
  #watched(guard: SignGuard): ConstructorParameters<typeof Publisher>[0]['guard'] {
    return {
      get last() {
        return guard.last
      },
      get floor() {
        return guard.floor
      },
      get: (number) => guard.get(number),
      intend: (intents) => {
        this.#reached('audited')
        if (this.isDiskFull) throw new GuardError('disk-full', guard.path, 'the disk is full')
        const records = guard.intend(intents)
        this.#reached('guarded')
        return records
      },
      signed: (signatures) => {
        guard.signed(signatures)
        this.#reached('persisted')
      },
    }
  }

  #reached(step: Step): void {
    if (this.#crashAt !== step) return
    this.#crashAt = undefined
    this.#isCrashing = true
    throw new Crash(step)
  }

  /** The ledger's file, on a disk that may be full; what is durable at once is noted as such. */
  #openStore(): LedgerStore {
    const store = openLedgerStore(this.#file(LEDGER_FILE))
    const known = new Map<string | symbol, unknown>()
    const watch = (name: string | symbol, work: (...args: readonly unknown[]) => unknown) => {
      if (name !== 'transaction' && name !== 'putEvidence') return work
      return (...args: readonly unknown[]) => {
        if (this.isDiskFull)
          throw new StoreError('disk-full', { path: LEDGER_FILE, problem: 'the disk is full', expected: 'room', remedy: 'Make room' })
        const result = work(...args)
        if (name === 'putEvidence' && this.mayLosePower) this.disk.flush()
        return result
      }
    }
    return new Proxy(store, {
      get: (target, name) => {
        const value = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (!known.has(name)) known.set(name, watch(name, value.bind(target)))
        return known.get(name)
      },
    })
  }

  /** Sends what is due, and tells the newest header, as a home member does. */
  #flush({ publisher, ledger, mesh }: Process): void {
    publisher.flush()
    const log = ledger.log(this.chain)
    const head = log?.newestSeen
    if (head === undefined || head.header.number !== log?.state.head.number) return
    if (this.#init.random.next() < 0.1) mesh.publish('heads', this.chain, encodeHead(head))
  }

  /** Reads some more blocks of the parent; first goes back to the newest that is still one of its blocks. */
  #follow(process: Process): void {
    const { ledger, poster, prosecutor } = process
    const { parent, on, random, now } = this.#init
    const { blocks } = parent
    const tell = (event: ParentEvent) => {
      poster.onParent(event)
      if (!this.isByzantine) prosecutor.hearParent(event)
    }
    let common = 0
    while (common < process.followed.length && process.followed[common]?.block === blocks[common]?.block) common++
    if (common < process.followed.length) {
      ledger.rewindParent(common - 1)
      process.followed.length = common
      tell({ kind: 'rewind', to: common - 1 })
    }
    for (const each of blocks.slice(common, common + 1 + random.below(5))) {
      process.followed.push(each)
      const batches = each.batches.map((batch) => ({ ...batch, seenAtMs: now() }))
      for (const batch of batches) {
        const outcome = ledger.offerBatch(batch)
        // Whatever its member is: the inbox took it, so it is signed.
        if (outcome === 'forged') on.problem(`a batch of ${batch.chain} is ${outcome}`)
      }
      const facts = [...batches.map((batch) => ({ type: 'batch', batch }) as const), ...each.facts]
      tell({ kind: 'block', block: each.block, head: blocks.length - 1, cursor: undefined, facts })
    }
  }

  #guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    if (this.#process === undefined) return
    // Around the guard's commit the publisher takes it for the guard's refusal.
    const crash = error instanceof Crash ? error : (error as Error).cause instanceof Crash ? ((error as Error).cause as Crash) : undefined
    const isExpected =
      error instanceof Crash || error instanceof PublisherHalted || (error instanceof StoreError && error.code === 'disk-full')
    if (!isExpected) this.#init.on.problem(`the node failed: ${error instanceof Error ? error.stack : String(error)}`)
    this.#stop()
    this.#init.on.ended((error as Error).message, crash?.step)
  }
}
