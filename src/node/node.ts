import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { NodeHealth } from '../api/health-routes.ts'
import { LaneBook } from '../ledger/lane-progress.ts'
import { Ledger } from '../ledger/ledger.ts'
import { StoreHistory } from '../ledger/store-history.ts'
import type { Mesh } from '../mesh/mesh.ts'
import { memberByChain } from '../protocol/configuration.ts'
import { OwnClock } from '../roles/own-clock.ts'
import { SourcePolicies } from '../roles/source-policy.ts'
import { openLedgerStore } from '../store/sqlite-ledger-store.ts'
import { WriteQueue } from '../store/write-queue.ts'
import { encodeFrame } from '../wire/frame.ts'
import { Closing } from './closing.ts'
import { type ChainFacts, ClusterView } from './cluster-view.ts'
import type { NodeConfig } from './config/load.ts'
import { ledgerFile } from './config/paths.ts'
import { takeOver } from './config/reload.ts'
import { openConfigurations } from './configurations.ts'
import { lockDataFolder } from './data-lock.ts'
import { Disagreements } from './disagreements.ts'
import { GateBoard } from './gate-board.ts'
import { HomeMember } from './home-member.ts'
import { createNativeVerifier } from './keys/native-verifier.ts'
import { createMetrics } from './metrics/node-metrics.ts'
import { createNodeMesh, peersToHold, peerView } from './node-mesh.ts'
import { ParentChain } from './parent-chain.ts'
import { ParentRoles } from './parent-roles.ts'
import { parentView } from './parent-view.ts'
import { PROBLEM_CLASSES } from './problem-codes.ts'
import { Problems } from './problems.ts'
import { Pruner } from './pruning.ts'
import { Readiness } from './readiness.ts'
import { RoleProofs } from './role-proofs.ts'
import { raiseSafetyProblems } from './safety-problems.ts'
import type { NodeInit, RunningNode } from './types.ts'
import { WatchedChain } from './watched-chain.ts'

/** How often the ledger takes what has become due, milliseconds. */
const TICK_MS = 250
/** How often a running node forgets a little, milliseconds. */
const PRUNE_TICK_MS = 1_000
/** Heartbeats that a sequencer listens for before it signs (§5). */
const LISTEN_HEARTBEATS = 3

/** How long a start waits for the parent to be read to its end, milliseconds. */
const PARENT_PATIENCE_MS = 15_000

/** The parts of a node that live as long as it does. */
interface Parts {
  readonly ledger: Ledger
  readonly mesh: Mesh
  readonly proofs: RoleProofs
  readonly members: readonly HomeMember[]
  readonly watched: readonly WatchedChain[]
  readonly parent: ParentChain
  readonly roles: ParentRoles
  readonly problems: Problems
  readonly gates: GateBoard
  readonly clock: OwnClock
  readonly view: ClusterView
  readonly failure: PromiseWithResolvers<Error>
  readonly doing: Doing
  readonly pruner: Pruner
}

/** What changes of a node's health outside its problems. */
interface Doing {
  fatal: string | null
  stopping: boolean
}

/** Opens stores, keys and connections of a full node and puts its parts together; nothing listens or signs before `start`. */
export async function openNode(init: NodeInit, signal: AbortSignal): Promise<RunningNode> {
  const { logger } = init
  const closing = new Closing((name, error) => logger.warn({ step: name, error: String(error) }, 'not ended in good order'))
  try {
    return new FullNode(init, await compose(init, closing, signal), closing)
  } catch (error) {
    await closing.run()
    throw error
  }
}

async function compose({ config, logger: log, registry, version }: NodeInit, closing: Closing, signal: AbortSignal): Promise<Parts> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  closing.add('data folder', lockDataFolder(config.dataDir))
  const metrics = createMetrics(registry)
  const verifier = metrics.timed(createNativeVerifier())
  const now = Date.now
  const failure = Promise.withResolvers<Error>()
  const doing: Doing = { fatal: null, stopping: false }
  void failure.promise.then((error) => {
    doing.fatal = error.message
  })
  const problems: Problems = new Problems((problem) => {
    log[PROBLEM_CLASSES[problem.code].level]({ code: problem.code, chain: problem.chain, remedy: problem.remedy }, problem.message)
    view.report(problem)
  })

  const store = openLedgerStore(ledgerFile(config.dataDir))
  closing.add('store', () => store.close())
  const queue = new WriteQueue({ store, onError: (error) => failure.resolve(error as Error) })
  closing.add('last writes', () => queue.stop())
  const configurations = await openConfigurations(config, store, verifier, signal)
  const indexOf = (hash: Uint8Array, chain: number) => {
    const configuration = configurations.get(hash)
    return configuration && memberByChain(configuration, chain)?.index
  }
  const history = new StoreHistory({ store, writer: queue, indexOf })
  const homes = config.chains.filter(({ sequencer }) => sequencer !== undefined).map(({ id }) => id)
  const ledger = new Ledger({ configurations, verifier, history, homes, batches: store, now, onVerdict: metrics.onVerdict })
  const disagreements = new Disagreements(config.dataDir)
  const lanes = new LaneBook(ledger, metrics.onVisible)
  metrics.watch(ledger, lanes, now)
  metrics.watchStore(queue)
  metrics.watchProblems(problems, () => ({ ...doing, catchingUp: catchingUp(ledger) }))
  const parent = await ParentChain.open({ config, ledger, store, verifier, problems, now, onMined: metrics.onMined }, signal)
  metrics.watchParent(ledger, parent, now)
  closing.add('parent chain', () => parent.stop())

  const members: HomeMember[] = []
  const watched = new Map<number, WatchedChain>()
  const facts = new Map<number, ChainFacts>()
  const mesh = await createNodeMesh({
    ...{ config, version, ledger, store, verifier, metrics, registry, logger: log, now },
    proofs: () => proofs.current,
    lacking: () => readiness.told,
  })
  const readiness: Readiness = new Readiness({
    homes,
    newest: () => configurations.newest.configuration,
    works: (chain) => watched.get(chain)?.works === true,
    peers: () => mesh.peers().map(peerView),
    now,
  })
  const policies = new SourcePolicies({
    ledger,
    policies: new Map(config.chains.map((chain) => [chain.id, chain])),
    verifiedUpTo: (source) => watched.get(source)?.assuredUpTo ?? Number.POSITIVE_INFINITY,
  })
  metrics.watchMesh(ledger, mesh)
  metrics.watchAssurance({
    ...{ ledger, watched, homes },
    unsettled: (source, home) => policies.unsettled(source, home),
    readinessOf: (chain) => readiness.of(chain),
  })
  const steadyNow = () => performance.now()
  const clock = new OwnClock({ ...{ ledger, homes, now, steadyNow }, witnesses: () => mesh.peers(), maxOffsetMs: config.clock.maxOffsetMs })
  const gates: GateBoard = new GateBoard({
    ...{ ledger, problems, now, steadyNow, log, homes: () => members },
    onChange: (gate) => view.gateChanged(gate),
    onStalledTime: metrics.onStalledTime,
  })
  metrics.watchGates(gates, clock)
  const view: ClusterView = new ClusterView({
    version,
    ledger,
    verifier,
    lanes,
    parent: parentView(ledger, parent),
    chains: facts,
    peerId: () => mesh.peerId,
    multiaddrs: () => mesh.multiaddrs,
    peers: () => mesh.peers().map(peerView),
    problems: () => problems.all,
    gates,
    clockOffsetMs: () => clock.offsetMs,
    disagreements,
    readinessOf: (chain) => readiness.of(chain),
    tickets: store,
    batches: store,
    redeem: (message, stop) => (members.find(({ chain }) => chain === message.destination) as HomeMember).redeem(message, stop),
    now,
  })
  const tell = (send: () => Promise<unknown>) =>
    void Promise.resolve()
      .then(send)
      .catch((error) => log.warn({ code: error.code }, error.message))
  for (const chain of config.chains) {
    if (chain.sequencer === undefined) {
      const onVerified = () => {
        for (const home of members) home.poke()
      }
      const each = WatchedChain.open({
        ...{ chain, ledger, lanes, problems, disagreements, now, onVerified },
        onFinding: (finding) => roles.prosecutor.find(finding),
        onUnknownBlock: (position, isFound) => roles.prosecutor.findNoBlock(position, isFound),
      })
      if (each === undefined) continue
      closing.add(`connection to ${chain.id}`, () => each.close())
      watched.set(chain.id, each)
      facts.set(chain.id, each)
    } else {
      const each = await HomeMember.open(
        {
          ...{ config, chain, verifier, ledger, store, problems, metrics, now, log },
          publish: (frame) => tell(() => mesh.publishFrame(frame.chain, encodeFrame(frame))),
          publishHead: (head) => tell(() => mesh.publishHead(head)),
          clockFault: () => clock.fault,
          onWindow: () => gates.poke(),
          onTicketEnded: (ticket) => view.ticketEnded(ticket),
          allowance: (source, home) => policies.allowance(source, home),
          lacking: (configuration) => readiness.lacking(configuration),
        },
        signal,
      )
      closing.add(`member ${chain.id}`, () => each.stop())
      members.push(each)
      facts.set(chain.id, each)
    }
  }
  const proofs: RoleProofs = new RoleProofs({
    ...{ address: configurations.address, clusterId: configurations.clusterId, peerId: mesh.peerIdBytes, homes: members, now },
    sequencersOf: (chain) => ledger.sequencersOf(chain),
    onTrouble: (error) => {
      if (error === undefined) problems.clear('role-proof', null)
      else problems.raise('role-proof', null, `the role proof cannot be renewed: ${String(error)}`, 'Check the signer.')
    },
  })
  const roles: ParentRoles = new ParentRoles({
    ...{ config, parent, ledger, store, verifier, problems, log, now, homes: members, mesh: () => mesh },
    rawHeader: (chain, hash, stop) => facts.get(chain)?.rawHeader(hash, stop),
  })
  const pruner = new Pruner({
    store,
    configurations,
    now,
    onPruned: ({ chain, below }, headers) => log.info({ chain, below, headers }, 'old headers are forgotten'),
  })
  disagreements.holdAgain(ledger)
  raiseSafetyProblems(ledger, problems)
  return {
    ledger,
    mesh,
    proofs,
    members,
    watched: [...watched.values()],
    parent,
    roles,
    problems,
    gates,
    clock,
    view,
    failure,
    doing,
    pruner,
  }
}

/** Chains of which more than Δ of what was seen signed has still to come. One that is held is not waited for. */
function catchingUp({ logs, configurations }: Ledger): readonly number[] {
  if (configurations.size === 0) return []
  const { delta } = configurations.newest.configuration.parameters
  return [...logs.values()]
    .filter(({ hold, newestSeen, state }) => hold === undefined && (newestSeen?.header.time ?? 0) > (state.head.header?.time ?? 0) + delta)
    .map(({ chain }) => chain)
}

/** The lifecycle of a composed node. */
class FullNode implements RunningNode {
  readonly #init: NodeInit
  readonly #parts: Parts
  readonly #closing: Closing
  readonly #stopping = new AbortController()
  #starting: Promise<void> = Promise.resolve()
  #started: Promise<void> | undefined
  #drained: Promise<void> | undefined
  #stopped: Promise<void> | undefined

  constructor(init: NodeInit, parts: Parts, closing: Closing) {
    this.#init = init
    this.#parts = parts
    this.#closing = closing
    parts.problems.raise('starting', null, 'the node is starting: a sequencer listens to its peers before it signs')
  }

  get view(): ClusterView {
    return this.#parts.view
  }

  get health(): NodeHealth {
    const { doing, ledger } = this.#parts
    return { ...doing, catchingUp: catchingUp(ledger) }
  }

  get failed(): Promise<Error> {
    return this.#parts.failure.promise
  }

  start(signal: AbortSignal): Promise<void> {
    if (this.#started === undefined) {
      this.#starting = this.#start(AbortSignal.any([signal, this.#stopping.signal]))
      this.#started = this.#starting.catch(async (error) => {
        await this.stop()
        throw error
      })
    }
    return this.#started
  }

  stop(signal?: AbortSignal): Promise<void> {
    this.#stopped ??= this.#stop(signal)
    return this.#stopped
  }

  reload(next: NodeConfig): readonly string[] {
    const { config, logger } = this.#init
    const changed = takeOver(config, next)
    const { mesh, ledger } = this.#parts
    if (changed.includes('log.level')) logger.level = config.log.level
    if (changed.includes('p2p.bootstrap')) mesh.hold(peersToHold(config, ledger))
    return changed
  }

  drain(): Promise<void> {
    this.#drained ??= this.#drain()
    return this.#drained
  }

  async #start(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const { ledger, mesh, proofs, members, watched, parent, roles, problems, pruner } = this.#parts
    this.#closing.add('role proofs', () => proofs.stop())
    await proofs.start(signal)
    roles.start()
    this.#closing.add('mesh', () => mesh.stop())
    await mesh.start()
    const timer = setInterval(() => this.#guarded(() => this.#tick()), TICK_MS)
    this.#closing.add('timer', () => clearInterval(timer))
    if (this.#init.config.history.prune) {
      const pruning = setInterval(() => this.#guarded(() => pruner.tick()), PRUNE_TICK_MS)
      this.#closing.add('pruning', () => clearInterval(pruning))
    }
    this.#run('parent chain', parent.run(this.#stopping.signal))
    this.#run('prosecutor and posters', roles.run(this.#stopping.signal))
    for (const each of watched) this.#run(`verifier of ${each.chain}`, each.run(this.#stopping.signal))
    if (members.length > 0) {
      const { heartbeat } = ledger.configurations.newest.configuration.parameters
      await sleep(LISTEN_HEARTBEATS * heartbeat * 1_000, undefined, { signal })
      // What was posted may be the only thing that tells of a stale guard. A parent that is down must not stop the chain.
      await Promise.race([parent.present, sleep(PARENT_PATIENCE_MS, undefined, { signal })])
    }
    for (const member of members) {
      await member.start(signal)
      this.#run(`member ${member.chain}`, member.ended)
    }
    problems.clear('starting', null)
    this.#init.logger.info({ peer: mesh.peerId, homes: members.map(({ chain }) => chain) }, 'started')
  }

  #tick(): void {
    const { ledger, gates, clock, problems } = this.#parts
    ledger.tick()
    gates.tick()
    const { fault } = clock
    if (fault === undefined) problems.clear('clock', null)
    else
      problems.raise(
        'clock',
        null,
        `${fault}: nothing is signed`,
        'Synchronise the clock of this machine (NTP). Signing goes on by itself.',
      )
  }

  async #drain(): Promise<void> {
    this.#parts.doing.stopping = true
    await Promise.all(this.#parts.members.map((member) => member.drain()))
  }

  async #stop(signal: AbortSignal | undefined): Promise<void> {
    // The last added step is the first taken: peers get what is signed while the mesh is still there.
    this.#closing.add('drain', () => this.drain())
    this.#stopping.abort()
    // What is half started cannot be ended: it notices the signal first.
    this.#closing.add('start', () => this.#starting.catch(() => undefined))
    for (const member of this.#parts.members) member.abort()
    await this.#closing.run(signal)
    this.#init.logger.info({}, 'stopped')
  }

  /** Work in the background: its failure is the node's. */
  #run(name: string, work: Promise<void>): void {
    const ended = work.catch((error) => this.#parts.failure.resolve(error))
    this.#closing.add(name, () => ended)
  }

  #guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#parts.failure.resolve(error as Error)
    }
  }
}
