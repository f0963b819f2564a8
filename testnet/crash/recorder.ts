import { join } from 'node:path'
import { fromHex, type Hex, toHex } from '../../src/protocol/bytes.ts'
import { clusterId } from '../../src/protocol/typed-data.ts'
import { PARENT_CHAIN_ID } from '../genesis.ts'
import type { Process } from '../processes.ts'
import type { Stage } from '../scenario.ts'

/** What the recorder process is told. */
export interface Recording {
  readonly clusterId: Hex
  readonly sequencers: readonly { readonly chain: number; readonly address: Hex }[]
  readonly multiaddrs: readonly string[]
}

const SCRIPT = join(import.meta.dirname, 'main.ts')
const STOP_GRACE_MS = 5_000

/** Every signed header that was ever heard, by whom it is and which position it takes: the hashes. */
export class Recorder {
  readonly #hashes = new Map<number, Map<number, Set<Hex>>>()
  #process: Process | undefined

  async start({ cluster, plan, launch }: Stage): Promise<void> {
    const recording: Recording = {
      clusterId: toHex(clusterId({ parentChain: PARENT_CHAIN_ID, registry: fromHex(cluster.registry, 20) })),
      sequencers: cluster.genesis.members.map(({ chain, sequencer }) => ({ chain, address: toHex(sequencer) })),
      multiaddrs: [...plan.places.values()].map(({ multiaddr }) => multiaddr),
    }
    this.#process = await launch('recorder', [SCRIPT, JSON.stringify(recording)], (line) => {
      const { chain, number, hash } = JSON.parse(line) as { chain: number; number: number; hash: Hex }
      this.add(chain, number, hash)
    })
  }

  async stop(): Promise<void> {
    await this.#process?.stop(STOP_GRACE_MS)
  }

  add(chain: number, number: number, hash: Hex): void {
    const log = this.#hashes.get(chain) ?? new Map<number, Set<Hex>>()
    this.#hashes.set(chain, log)
    const hashes = log.get(number) ?? new Set<Hex>()
    log.set(number, hashes)
    hashes.add(hash)
  }

  /** Positions of a log with the hashes heard for each. */
  log(chain: number): ReadonlyMap<number, ReadonlySet<Hex>> {
    return this.#hashes.get(chain) ?? new Map()
  }
}
