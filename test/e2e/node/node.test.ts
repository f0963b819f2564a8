import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { initialise } from '../../../src/cli/initialise.ts'
import { makeBackup, restoreBackup } from '../../../src/node/backup.ts'
import { loadConfig, type NodeConfig, requireNodeConfig } from '../../../src/node/config/load.ts'
import { METRICS } from '../../../src/node/metrics/catalogue.ts'
import { openNode } from '../../../src/node/node.ts'
import type { RunningNode } from '../../../src/node/types.ts'
import type { Chain } from '../../../testnet/chain.ts'
import { type Cluster, startCluster } from '../../../testnet/cluster.ts'
import { MeshPlan } from '../../../testnet/mesh-plan.ts'
import { anyPorts } from '../../../testnet/ports.ts'
import type { BlockProducer } from '../../../testnet/producer.ts'
import { eventually } from '../../../testnet/scenario.ts'
import { verifier } from '../../support/model-cluster.ts'
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts'

const never = new AbortController().signal
const logger = pino({ level: 'silent' })

/** Two chains, two nodes in this process; the first reaches its home chain through a relay that can be frozen. */
describe('a node', () => {
  let folder: string
  let cluster: Cluster
  let proxy: TcpProxy
  const chains: Chain[] = []
  const producers: BlockProducer[] = []
  const configs: NodeConfig[] = []

  const open = (config: NodeConfig, registry = new Registry()): Promise<RunningNode> =>
    openNode({ config, logger, registry, version: 'test' }, never)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seqmesh-node-'))
    const ids = [412_001, 412_002]
    const plan = await MeshPlan.make(ids, (await anyPorts(ids.length)).daemons, folder, false)
    cluster = await startCluster(
      {
        ...{ chains: 2, delta: 4, blockMs: 300, multiaddrs: plan.multiaddrs(), statePaths: new Map(), periods: {}, silenceS: 0 },
        onBlock: () => undefined,
        onProblem: () => undefined,
        onChain: (chain) => chains.push(chain),
        onProducer: (producer) => producers.push(producer),
      },
      AbortSignal.timeout(60_000),
    )
    proxy = await startTcpProxy(Number(new URL(cluster.members[0]?.chain.url as string).port))
    for (const [i, { chain, keys }] of cluster.members.entries()) {
      const place = plan.places.get(chain.chainId)
      if (place === undefined) throw new Error('every member has its place')
      const secret = async (name: string, value: string): Promise<string> => {
        const file = join(place.directory, name)
        await writeFile(file, `${value}\n`, { mode: 0o600 })
        return file
      }
      const rpc = i === 0 ? [`http://127.0.0.1:${proxy.port}`] : [chain.url]
      const own = {
        sequencer: {
          key: { privateKeyFile: await secret('sequencer.key', keys.sequencer.secret) },
          includer: { privateKeyFile: await secret('includer.key', keys.includer.secret) },
        },
      }
      const file = join(place.directory, 'seqmesh.yaml')
      await mkdir(join(place.directory, 'data'), { recursive: true })
      await writeFile(
        file,
        stringify({
          dataDir: join(place.directory, 'data'),
          cluster: cluster.address,
          parent: { rpc: [cluster.parent.url] },
          post: { enabled: false }, // they have no account on the parent
          chains: cluster.members.map((each, j) => ({
            id: each.chain.chainId,
            rpc: i === j ? rpc : [each.chain.url],
            pollIntervalMs: 100,
            ...(i === j ? own : {}),
          })),
          p2p: { listen: [`/ip4/127.0.0.1/tcp/${place.p2pPort}`], keyFile: place.peerKeyFile },
          api: { enabled: false },
        }),
      )
      const config = requireNodeConfig((await loadConfig({ file, flags: new Map(), env: {}, workingDirectory: folder })).config)
      await initialise(config, {}, never)
      configs.push(config)
    }
  })

  afterAll(async () => {
    await proxy.stop()
    await Promise.all(producers.map((producer) => producer.stop()))
    await Promise.all(chains.map((chain) => chain.stop()))
    await rm(folder, { recursive: true })
  })

  it('is alone on its data folder, unwinds a start that fails, and leaves nothing when it stops', async () => {
    const [config] = configs as [NodeConfig]
    const first = await open(config)
    await expect(open(config)).rejects.toMatchObject({ code: 'locked' })
    const next = structuredClone(config)
    next.p2p.bootstrap = ['/ip4/127.0.0.1/tcp/1']
    expect(first.reload(next)).toEqual(['p2p.bootstrap'])
    next.api.port = 1
    expect(() => first.reload(next)).toThrow(expect.objectContaining({ code: 'reload-refused', options: ['api.port'] }))
    expect(first.health).toEqual({ fatal: null, catchingUp: [], stopping: false })
    await first.drain()
    expect(first.health.stopping).toBe(true)
    await first.stop()
    await first.stop()

    const before = process.getActiveResourcesInfo().sort()
    const taken = await open({ ...config, p2p: { ...config.p2p, listen: ['/ip4/127.0.0.1/tcp/1'] }, parent: config.parent })
    const failed = await taken.start(AbortSignal.timeout(1_000)).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(Error)
    const again = await open(config) // the folder is free again
    const started = again.start(AbortSignal.timeout(20_000))
    expect(again.start(never)).toBe(started)
    expect(again.view.status().problems.map(({ code }) => code)).toEqual(['starting'])
    await again.stop(AbortSignal.timeout(10_000))
    await started.catch(() => undefined)
    // Sockets of closed connections go in the next turns of the loop.
    const left = (): boolean => process.getActiveResourcesInfo().filter((each) => each !== 'Immediate').length <= before.length
    expect(await eventually(left, 10_000, never)).toBe(true)
  })

  it('goes on by itself after its home chain was silent', async () => {
    const registry = new Registry()
    const nodes = await Promise.all(configs.map((config, i) => open(config, i === 0 ? registry : undefined)))
    try {
      await Promise.all(nodes.map((node) => node.start(AbortSignal.timeout(30_000))))
      const [node] = nodes as [RunningNode]
      const guard = async () => (await node.view.status()).chains.find(({ role }) => role === 'home')?.guard ?? 0
      const frontier = () => Math.min(...producers.map(({ last }) => last?.timestamp ?? 0))
      const atPresent = () => frontier() >= Math.floor(Date.now() / 1_000) - 2
      expect(await eventually(atPresent, 30_000, never)).toBe(true)
      expect(await eventually(async () => (await guard()) > 0, 30_000, never)).toBe(true)
      // A backup of the running node, whose guard nobody else can open; what is restored from it signs nothing.
      const [config] = configs as [NodeConfig]
      let backups = 0
      // What was signed in the last milliseconds may not be in the ledger's file yet.
      const hasSigned = async () => {
        const made = await makeBackup({ config, verifier, version: 'test', now: Date.now }, join(folder, `backup-${++backups}`))
        return (made.floors[0]?.number ?? 0) > 0
      }
      expect(await eventually(hasSigned, 15_000, never)).toBe(true)
      const restored = { ...config, dataDir: join(folder, 'restored') }
      await restoreBackup(restored, join(folder, `backup-${backups}`))
      await expect(open(restored)).rejects.toMatchObject({ code: 'sealed' })
      proxy.freeze()
      expect(await eventually(async () => (await node.view.status()).problems.some(({ code }) => code === 'rpc'), 40_000, never)).toBe(true)
      // Nothing is signed unseen, and the other chain stands at the frontier + Δ.
      const silent = await guard()
      proxy.thaw()
      proxy.cut()
      expect(await eventually(async () => (await guard()) > silent, 40_000, never)).toBe(true)
      expect(await eventually(atPresent, 40_000, never)).toBe(true)
      await eventually(async () => (await node.view.status()).problems.length === 0, 10_000, never)
      expect((await node.view.status()).problems).toEqual([])
      const names = registry.getMetricsAsArray().map(({ name }) => name)
      expect(names).toContain('libp2p_data_transfer_bytes_total')
      const others = /^(?:seqmesh_(?:nodejs|process)_|libp2p_|nodejs_)/
      expect(names.filter((name) => !others.test(name) && !(name.replace(/^seqmesh_/, '') in METRICS))).toEqual([])
      expect(await registry.metrics()).toMatch(/^seqmesh_guard_seconds_count\{chain="412001",step="intend"\} [1-9]/m)
    } finally {
      await Promise.all(nodes.map((node) => node.stop(AbortSignal.timeout(10_000))))
    }
  })
})
