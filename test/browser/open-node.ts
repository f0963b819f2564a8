import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { parse, stringify } from 'yaml'
import { createApiServer } from '../../src/api/server.ts'
import { initialise } from '../../src/cli/initialise.ts'
import { loadConfig, requireNodeConfig } from '../../src/node/config/load.ts'
import { openNode } from '../../src/node/node.ts'

interface DaemonConfig {
  readonly cluster: string
  readonly parent: { readonly rpc: readonly string[] }
  readonly chains: readonly { readonly id: number; readonly rpc: readonly string[] }[]
}

/** One more node of the cluster whose run keeps its files in `run`: it sequences nothing, and lets pages of `corsOrigins` read its API. */
export async function startOpenNode(run: string, bootstrap: readonly string[], corsOrigins: readonly string[]) {
  const found = (await readdir(run, { recursive: true })).find((name) => name.endsWith('seqmesh.yaml'))
  const { cluster, parent, chains }: DaemonConfig = parse(await readFile(join(run, found ?? 'seqmesh.yaml'), 'utf8'))
  const folder = join(run, 'open-node')
  const file = join(folder, 'seqmesh.yaml')
  await mkdir(join(folder, 'data'), { recursive: true })
  const config = {
    ...{ dataDir: join(folder, 'data'), cluster, parent: { rpc: parent.rpc } },
    chains: chains.map(({ id, rpc }) => ({ id, rpc, pollIntervalMs: 200 })),
    p2p: { listen: ['/ip4/127.0.0.1/tcp/0', '/ip4/127.0.0.1/tcp/0/ws'], bootstrap },
    api: { port: 0, corsOrigins },
  }
  await writeFile(file, stringify(config))
  const loaded = requireNodeConfig((await loadConfig({ file, flags: new Map(), env: {}, workingDirectory: folder })).config)
  await initialise(loaded, {}, AbortSignal.timeout(30_000))
  const registry = new Registry()
  const node = await openNode({ config: loaded, logger: pino({ level: 'silent' }), registry, version: 'test' }, AbortSignal.timeout(30_000))
  const failures: unknown[] = []
  const onError = (error: unknown) => failures.push(error)
  const api = createApiServer({ config: loaded.api, view: node.view, registry, reload: async () => [], serveMetrics: false, onError })
  await api.start()
  await node.start(AbortSignal.timeout(60_000))
  return {
    url: api.url,
    failures,
    stop: async () => {
      await api.stop()
      await node.stop(AbortSignal.timeout(10_000))
    },
  }
}
