import { mkdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PeerView } from '../api/node-view.ts'
import { readMessenger } from '../chain/messenger-reader.ts'
import { connectRpc } from '../chain/rpc.ts'
import { LaneBook } from '../ledger/lane-progress.ts'
import { Ledger } from '../ledger/ledger.ts'
import { StoreHistory } from '../ledger/store-history.ts'
import { createMesh } from '../mesh/create-mesh.ts'
import type { Mesh } from '../mesh/mesh.ts'
import { nodeTransports } from '../mesh/node-transports.ts'
import { ledgerHandlers } from '../observer/ledger-handlers.ts'
import { memberByChain } from '../protocol/configuration.ts'
import type { Frame } from '../protocol/frame.ts'
import { hashHello } from '../protocol/statements.ts'
import { ChainVerifier } from '../roles/verifier.ts'
import { openLedgerStore } from '../store/sqlite-ledger-store.ts'
import { WriteQueue } from '../store/write-queue.ts'
import { encodeFrame } from '../wire/frame.ts'
import type { RoleProof } from '../wire/hello.ts'
import { type ChainFacts, ClusterView } from './cluster-view.ts'
import type { NodeConfig } from './config/load.ts'
import { ledgerFile, peerKeyFile } from './config/paths.ts'
import { keepConfigurations, openConfigurations } from './configurations.ts'
import { HomeMember } from './home-member.ts'
import { createNativeVerifier } from './keys/native-verifier.ts'
import { readPeerKey } from './keys/peer-key.ts'
import { meshOptionsOf } from './mesh-options.ts'
import { createMetrics } from './metrics.ts'
import { Problems } from './problems.ts'
import { watchRegistry } from './registry-watch.ts'
import type { NodeInit, RunningNode } from './types.ts'

/** How often the ledger takes what has become due and the newest heads are told, milliseconds. */
const TICK_MS = 250
/** A role proof is made anew when less than half of this is left, seconds. */
const PROOF_LIFETIME_S = 3_600
/** Heartbeats that a sequencer listens for before it signs (§5). */
const LISTEN_HEARTBEATS = 3

/** Opens stores, keys and connections of a full node and puts its parts together; nothing listens or signs before `start`. */
export async function openNode(init: NodeInit, signal: AbortSignal): Promise<RunningNode> {
  const opened: (() => unknown)[] = []
  try {
    return await compose(init, signal, opened)
  } catch (error) {
    for (const close of opened.reverse()) await close()
    throw error
  }
}

async function compose(
  { config, logger: log, registry, version }: NodeInit,
  signal: AbortSignal,
  opened: (() => unknown)[],
): Promise<RunningNode> {
  mkdirSync(config.dataDir, { recursive: true })
  const metrics = createMetrics(registry)
  const verifier = createNativeVerifier()
  const now = Date.now
  const failure = Promise.withResolvers<Error>()
  const problems: Problems = new Problems((problem) => {
    log.warn({ code: problem.code, chain: problem.chain, remedy: problem.remedy }, problem.message)
    view.report(problem)
  })

  const store = openLedgerStore(ledgerFile(config.dataDir))
  opened.push(() => store.close())
  const queue = new WriteQueue({ store, onError: (error) => failure.resolve(error as Error) })
  const configurations = await openConfigurations(config, store, verifier, signal)
  const indexOf = (hash: Uint8Array, chain: number) => {
    const configuration = configurations.get(hash)
    return configuration && memberByChain(configuration, chain)?.index
  }
  const history = new StoreHistory({ store, writer: queue, indexOf })
  const homes = config.chains.filter(({ sequencer }) => sequencer !== undefined).map(({ id }) => id)
  const ledger = new Ledger({ configurations, verifier, history, homes, now, onVerdict: metrics.onVerdict })
  const lanes = new LaneBook(ledger)
  metrics.watch(ledger, lanes)

  const proofs: RoleProof[] = []
  const privateKey = await readPeerKey(peerKeyFile(config))
  const isMember = homes.length > 0
  const mesh = await createMesh({
    clusterId: configurations.clusterId,
    privateKey,
    transports: nodeTransports(),
    verifier,
    logger: log.child({ part: 'mesh' }),
    metrics: metrics.mesh,
    clock: { now },
    random: Math.random,
    version,
    listen: config.p2p.listen,
    announce: config.p2p.announce,
    peers: peersToHold(config, ledger),
    chains: configurations.newest.configuration.members.map(({ chain }) => chain),
    options: meshOptionsOf(config),
    handlers: ledgerHandlers({
      ledger,
      version,
      role: isMember ? 'member' : 'cluster',
      proofs: () => proofs,
      onConfigurations: () => {
        keepConfigurations(configurations, store)
        mesh.subscribe(configurations.newest.configuration.members.map(({ chain }) => chain))
        mesh.hold(peersToHold(config, ledger))
      },
    }),
  })

  const chains = new Map<number, ChainFacts>()
  const members: HomeMember[] = []
  const verifiers = new Map<number, ChainVerifier>()
  const assuredUpTo = (source: number): number => {
    const policy = config.chains.find(({ id }) => id === source)
    const verifierOfSource = verifiers.get(source)
    return policy?.minAssurance !== 'verified' || verifierOfSource === undefined ? Number.POSITIVE_INFINITY : verifierOfSource.verified
  }
  const publish = (frame: Frame) => {
    const failed = (error: Error) => log.warn({ chain: frame.chain, error: error.message }, 'a frame could not be published')
    const head = frame.headers.at(-1)
    void mesh.publishFrame(frame.chain, encodeFrame(frame)).catch(failed)
    if (head !== undefined) void mesh.publishHead({ header: head.header, signature: head.signature }).catch(failed)
  }
  const view = new ClusterView({
    version,
    ledger,
    lanes,
    chains,
    peerId: () => mesh.peerId,
    multiaddrs: () => mesh.multiaddrs,
    peers: () => mesh.peers().map(peerView),
    problems: () => problems.all,
    tickets: store,
    redeem: (message, redeemSignal) =>
      (members.find(({ chain }) => chain === message.destination) as HomeMember).redeem(message, redeemSignal),
    now,
  })
  const stopping = new AbortController()
  const background: Promise<unknown>[] = []
  for (const chain of config.chains) {
    if (chain.sequencer !== undefined) {
      const member = await HomeMember.open(
        { config, chain, verifier, ledger, store, problems, metrics, publish, assuredUpTo, now, log },
        signal,
      )
      opened.push(() => member.stop())
      members.push(member)
      chains.set(chain.id, member)
      continue
    }
    const member = memberByChain(configurations.newest.configuration, chain.id)
    if (member === undefined) {
      problems.raise(
        'not-a-member',
        chain.id,
        `chain ${chain.id} is no member of this cluster`,
        'Remove it from chains, or check the cluster address.',
      )
      continue
    }
    const rpc = connectRpc({ chainId: chain.id, urls: chain.rpc })
    opened.push(() => rpc.close())
    let state: ChainFacts['rpc'] = 'connecting'
    const chainVerifier = new ChainVerifier({
      chain: chain.id,
      reader: readMessenger({ rpc, address: member.messenger }),
      ledger,
      lanes,
      now,
      onVerified: () => {
        for (const home of members) home.poke()
      },
      onTrouble: (error) => {
        state = error === undefined ? 'ok' : 'failing'
        if (error === undefined) problems.clear('own-node', chain.id)
        else
          problems.raise(
            'own-node',
            chain.id,
            `the own node of chain ${chain.id} cannot confirm its headers: ${(error as Error).message}`,
            'Check that node; nothing of this chain is included meanwhile.',
          )
      },
    })
    verifiers.set(chain.id, chainVerifier)
    const none = { redeemed: 0, openTickets: 0, cancelled: 0, expired: 0 }
    chains.set(chain.id, {
      chain: chain.id,
      role: 'watched',
      guard: null,
      outcomes: () => none,
      get rpc() {
        return state
      },
      get verified() {
        return chainVerifier.verified
      },
    })
  }
  ledger.subscribe((event) => {
    if (event.type === 'hold')
      problems.raise(
        'held',
        event.chain,
        event.hold.detail,
        'Nothing of this chain is included any more. Compare with other operators; governance decides.',
      )
  })

  let timer: NodeJS.Timeout | undefined
  let stopped: Promise<void> | undefined

  async function sign(): Promise<void> {
    const fresh = await Promise.all(
      members.map(async ({ chain, signer }) => {
        const expiry = Math.floor(now() / 1_000) + PROOF_LIFETIME_S
        const hello = { peerId: mesh.peerIdBytes, chain, expiry }
        const signature = await signer.sign({
          type: 'Hello',
          domain: configurations.address,
          value: hello,
          digest: hashHello(configurations.clusterId, hello),
        })
        return { chain, expiry, signature }
      }),
    )
    proofs.splice(0, proofs.length, ...fresh)
  }

  function tick(): void {
    ledger.tick()
    const oldest = proofs[0]
    if (oldest !== undefined && oldest.expiry - now() / 1_000 < PROOF_LIFETIME_S / 2) {
      proofs.splice(0, 1, { ...oldest, expiry: oldest.expiry + 1 }) // one renewal at a time
      sign().catch((error) =>
        problems.raise('role-proof', null, `the role proof cannot be renewed: ${(error as Error).message}`, 'Check the signer.'),
      )
    }
  }

  return {
    view,
    failed: failure.promise,
    async start(startSignal) {
      await sign()
      await mesh.start()
      timer = setInterval(tick, TICK_MS)
      background.push(watchRegistry(config, configurations, problems, stopping.signal))
      for (const chainVerifier of verifiers.values())
        background.push(chainVerifier.run(stopping.signal).catch((error) => failure.resolve(error)))
      if (members.length > 0) {
        const { heartbeat } = configurations.newest.configuration.parameters
        await sleep(LISTEN_HEARTBEATS * heartbeat * 1_000, undefined, { signal: startSignal })
      }
      for (const member of members) {
        await member.start()
        background.push(member.ended.catch((error) => failure.resolve(error)))
      }
      log.info({ peer: mesh.peerId, homes }, 'started')
    },
    stop() {
      stopped ??= (async () => {
        stopping.abort()
        clearInterval(timer)
        for (const member of members) await member.stop()
        await Promise.allSettled(background)
        await mesh.stop()
        await queue.stop().catch((error) => log.error({ error: String(error) }, 'the last writes failed'))
        for (const close of opened.reverse()) await close()
        log.info({}, 'stopped')
      })()
      return stopped
    },
  }
}

/** Members, and whoever else the operator names. */
function peersToHold(config: NodeConfig, ledger: Ledger): readonly string[] {
  const own = new Set(config.chains.filter(({ sequencer }) => sequencer !== undefined).map(({ id }) => id))
  const members = ledger.configurations.newest.configuration.members.filter(({ chain }) => !own.has(chain))
  return [...new Set([...config.p2p.bootstrap, ...members.flatMap(({ multiaddrs }) => multiaddrs)])]
}

function peerView(peer: ReturnType<Mesh['peers']>[number]): PeerView {
  return {
    peerId: peer.id,
    multiaddr: peer.multiaddrs[0] ?? null,
    direction: peer.direction,
    version: peer.version === '' ? null : peer.version,
    memberOf: peer.memberChains,
    latencyMs: peer.latencyMs ?? null,
    score: peer.score,
  }
}
