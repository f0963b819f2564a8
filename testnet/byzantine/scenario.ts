import { join } from 'node:path'
import type { EvidenceKind } from '../../src/protocol/evidence/evidence.ts'
import type { Periods } from '../genesis.ts'
import { pick } from '../random.ts'
import { daemonOf, eventually, memberOf, type Scenario, type Step } from '../scenario.ts'
import { exclude, exposed, flowing, kill, wait } from '../steps.ts'
import type { Part, Told } from './main.ts'

const SCRIPT = join(import.meta.dirname, 'main.ts')
/** Traffic before the lie: every lane has carried something, everybody has posted. Seconds. */
const BEFORE_S = 5
const HONEST_MS = 1_000
/** Of the rate, once the others stand at the liar's frontier + Δ. */
const AFTER_FACTOR = 0.5
/** From the start of the process to its lie. */
const TELL_TIMEOUT_MS = 40_000

export interface LyingOptions {
  readonly name: string
  readonly summary: string
  /** One of them is chosen by the seed. */
  readonly lies: readonly Part['lie'][]
  readonly kind: EvidenceKind
  readonly periods?: Partial<Periods>
}

/** A scenario in which one member's sequencer tells a lie: it is convicted of exactly that, and the others go on. */
export function lying({ name, summary, lies, kind, periods = {} }: LyingOptions): Scenario {
  return {
    name,
    summary,
    periods,
    steps: (chainIds, random) => {
      const [liar, lie] = [pick(chainIds, random), pick(lies, random)]
      return [wait(BEFORE_S), exclude(liar), kill(liar), tell(liar, lie, kind), exposed(liar, kind), flowing()]
    },
  }
}

/** The lie, told by a process that takes the killed daemon's place. */
function tell(chain: number, lie: Part['lie'], kind: EvidenceKind): Step {
  return {
    what: `the sequencer of ${chain} has been taken over: it lies (${lie})`,
    run: async (stage) => {
      const { launch, inject, signal, cluster, traffic } = stage
      // Who runs ahead makes its own block.
      if (lie === 'runAhead') await memberOf(stage, chain).producer.stop()
      const part: Part = { configFile: daemonOf(stage, chain).configFile, chain, lie, batchInbox: cluster.batchInbox, pace: HONEST_MS }
      let told: Told | undefined
      const liar = await launch(`byzantine-${chain}`, ['--disable-warning=ExperimentalWarning', SCRIPT, JSON.stringify(part)], (line) => {
        told = JSON.parse(line) as Told
      })
      await eventually(() => told !== undefined || !liar.running, TELL_TIMEOUT_MS, signal)
      if (told === undefined) throw new Error(`no lie was told within ${TELL_TIMEOUT_MS / 1_000} s, see its log`)
      inject({ kind, accused: chain, verdict: 'exposed' })
      // Cluster time stands still from now on, and with it the second whose quota the other lanes share.
      traffic.setFactor(AFTER_FACTOR)
    },
  }
}
