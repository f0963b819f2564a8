import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { StoreHistory } from '../../../src/ledger/store-history.ts'
import type { NodeConfig } from '../../../src/node/config/load.ts'
import { ledgerFile } from '../../../src/node/config/paths.ts'
import { configSchema } from '../../../src/node/config/schema.ts'
import { keepConfigurations } from '../../../src/node/configurations.ts'
import { formatClusterAddress } from '../../../src/protocol/cluster-address.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../../src/store/write-queue.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'

export const T = 1_700_000_000

export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What a node of the first member keeps, with its store open as while it runs: the real ledger over the real file. */
export function keptNode() {
  const folder = temporary()
  const cluster = makeModelCluster()
  const [a, b] = cluster.members as [ModelMember, ModelMember]
  const config = (dataDir: string): NodeConfig => ({
    ...configSchema.parse({
      dataDir,
      cluster: formatClusterAddress(cluster.configurations.address),
      parent: { rpc: ['http://127.0.0.1:1'] },
      chains: [
        { id: a.member.chain, rpc: ['http://127.0.0.1:1'], sequencer: { key: { privateKeyFile: join(folder, 'none') } } },
        { id: b.member.chain, rpc: ['http://127.0.0.1:1'] },
      ],
    }),
    cluster: cluster.configurations.address,
  })
  const dataDir = join(folder, 'data')
  mkdirSync(dataDir)
  const store = openLedgerStore(ledgerFile(dataDir))
  const queue = new WriteQueue({ store, onError: () => undefined })
  const configurations = cluster.newConfigurations()
  keepConfigurations(configurations, store)
  const indexOf = (_config: Uint8Array, chain: number) => cluster.configuration.members.find((member) => member.chain === chain)?.index
  const history = new StoreHistory({ store, writer: queue, indexOf })
  const ledger = new Ledger({ configurations, verifier, history, homes: [a.member.chain], batches: store, now: () => (T + 60) * 1_000 })
  onTestFinished(() => store.close())
  return { folder, dataDir, cluster, a, b, config, store, queue, configurations, ledger }
}
