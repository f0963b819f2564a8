import { join } from 'node:path'
import { fromHex, toHex } from '../../src/protocol/bytes.ts'
import { clusterId } from '../../src/protocol/typed-data.ts'
import { PARENT_CHAIN_ID } from '../genesis.ts'
import type { Process } from '../processes.ts'
import { eventually, type Step } from '../scenario.ts'
import type { Victims } from './attacker.ts'

const STOP_GRACE_MS = 5_000
/** Fewer deeds than this, and the attack was none. */
const LEAST_DEEDS = 100
const SCRIPT = join(import.meta.dirname, 'main.ts')
/** One of the parent's own accounts that nobody else here uses: the hostile peer is not poor. */
const STRANGER = 5

/** A hostile peer of one run: what it is about, and how often it did what. */
export class HostilePeer {
  readonly #intent: Victims['intent']
  #process: Process | undefined
  counts: Readonly<Record<string, number>> = {}

  constructor(intent: Victims['intent']) {
    this.#intent = intent
  }

  begin(what: string): Step {
    return {
      what,
      run: async ({ cluster, plan, launch }) => {
        const { parent, registry, batchInbox, court } = cluster
        const victims: Victims = {
          intent: this.#intent,
          clusterId: toHex(clusterId({ parentChain: PARENT_CHAIN_ID, registry: fromHex(registry, 20) })),
          members: cluster.genesis.members.map(({ index, chain }) => ({ index, chain })),
          multiaddrs: [...plan.places.values()].map(({ multiaddr }) => multiaddr),
          parent: { url: parent.url, batchInbox, court, account: (await parent.accounts())[STRANGER] ?? court },
        }
        this.#process = await launch('hostile', ['--disable-warning=ExperimentalWarning', SCRIPT, JSON.stringify(victims)], (line) => {
          const said = JSON.parse(line) as { readonly counts?: Readonly<Record<string, number>> }
          this.counts = said.counts ?? this.counts
        })
      },
    }
  }

  end(what: string): Step {
    return {
      what,
      run: async ({ expect, signal }) => {
        await this.#process?.stop(STOP_GRACE_MS)
        const deeds = (): number => Object.values(this.counts).reduce((sum, each) => sum + each, 0)
        const enough = await eventually(() => deeds() >= LEAST_DEEDS, 1_000, signal)
        const told = Object.entries(this.counts)
          .map(([name, times]) => `${name} ${times}`)
          .join(', ')
        expect({ name: 'the hostile peer did its worst', held: enough, detail: told })
      },
    }
  }
}
