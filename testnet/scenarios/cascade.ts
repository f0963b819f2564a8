import { join } from 'node:path'
import type { LaneView } from '../../src/api/resources/lanes.ts'
import type { TaintView } from '../../src/api/resources/taint.ts'
import type { Part, Told } from '../byzantine/main.ts'
import { invariant } from '../invariants.ts'
import type { Process } from '../processes.ts'
import { pick } from '../random.ts'
import { daemonOf, eventually, type Scenario, type Stage, StageError, type Step } from '../scenario.ts'
import { exclude, exposed, flowing, kill, RECOVERY_TIMEOUT_MS, restart, wait } from '../steps.ts'

/** Traffic before the lie: every lane has carried something. Seconds. */
const BEFORE_S = 3
const KIND = 'equivocation'
const SCRIPT = join(import.meta.dirname, '..', 'byzantine', 'main.ts')
/** From the start of a process, or a signal to it, to what it does. */
const TELL_TIMEOUT_MS = 40_000
/** From the lie to its inclusion: a few blocks. */
const INCLUDE_TIMEOUT_MS = 20_000
/** Of the rate, once the others stand at the liar's frontier + Δ: cluster time stands still, and with it the second whose quota the lanes share. */
const AFTER_FACTOR = 0.5

/** Who plays which part; all others are there, and build on what they see. */
interface Cast {
  readonly liar: number
  /** Trusts the liar's signature, and is sent the message that nobody sent. */
  readonly victim: number
  /** Is away while the lie is believed. */
  readonly away: number
  readonly honest: readonly number[]
}

/** A lie that shows only after others have built on it, and what every node makes of that. */
class Cascade {
  readonly #cast: Cast
  #process: Process | undefined
  #told: number | undefined
  #isHonest = false

  constructor(cast: Cast) {
    this.#cast = cast
  }

  /** The liar takes the killed daemon's place, and is honest for the time being. */
  begin(): Step {
    const { liar } = this.#cast
    return {
      what: `the sequencer of ${liar} has been taken over`,
      run: async (stage) => {
        const { launch, cluster } = stage
        const { configFile } = daemonOf(stage, liar)
        const part: Part = { configFile, chain: liar, lie: 'invent', batchInbox: cluster.batchInbox, pace: 'signals' }
        this.#process = await launch(
          `byzantine-${liar}`,
          ['--disable-warning=ExperimentalWarning', SCRIPT, JSON.stringify(part)],
          (line) => {
            const said = JSON.parse(line) as Told | { readonly honest: true }
            if ('told' in said) this.#told = said.told
            else this.#isHonest = true
          },
        )
        await this.#until(stage, 'it does not sign', () => this.#isHonest)
      },
    }
  }

  /** The first of its two headers. Nobody can see that it is a lie: no own node of its chain answers. */
  tell(): Step {
    const { liar, victim, away, honest } = this.#cast
    return {
      what: `${liar} announces a message that nobody sent, ${victim} includes it, and the others include ${victim}`,
      run: async (stage) => {
        this.#process?.signal('SIGUSR2')
        await this.#until(stage, 'no lie was told', () => this.#told !== undefined)
        const clean = (): readonly number[] => honest.filter((chain) => chain !== away && !this.#expected(stage).has(chain))
        const held = await eventually(() => clean().length === 0, INCLUDE_TIMEOUT_MS, stage.signal)
        const detail = held ? '' : `not by ${clean().join(', ')}`
        stage.expect({ name: 'the lie is included before it shows, and what includes it', held, detail })
      },
    }
  }

  /** The other header: from now on anybody can prove it. */
  show(): Step {
    return {
      what: 'the lie shows',
      run: async ({ inject, traffic }) => {
        inject({ kind: KIND, accused: this.#cast.liar, verdict: 'exposed' })
        traffic.setFactor(AFTER_FACTOR)
        this.#process?.signal('SIGUSR2')
      },
    }
  }

  /** What tainted chains send stops on the way for good: nobody includes it. */
  stop(): Step {
    return {
      what: '',
      run: async (stage) => {
        await stage.watcher.settled()
        for (const chain of this.#expected(stage).keys()) stage.watcher.stopped.add(chain)
      },
    }
  }

  /** Who was away comes back, and finds lie and evidence at once. It is not ready for good: it holds a member. */
  comeBack(): Step {
    const { away } = this.#cast
    return { what: `the daemon of ${away} starts again`, run: (stage) => daemonOf(stage, away).start() }
  }

  /** Every honest node says of every chain what its rows say, and keeps its lanes accordingly; the light observer too. */
  judge(): Step {
    const { away, honest } = this.#cast
    return {
      what: '',
      run: async (stage) => {
        const { watcher, expect, signal } = stage
        let problems: readonly string[] = []
        const agreed = async (): Promise<boolean> => {
          await watcher.settled()
          problems = await this.#disagreements(stage)
          return problems.length === 0
        }
        await eventually(agreed, RECOVERY_TIMEOUT_MS, signal)
        const tainted = this.#expected(stage)
        const shown = [...tainted].map(([chain, from]) => `${chain} from ${from} on`).join(', ')
        const held = problems.length === 0
        expect({ ...invariant('every honest node finds tainted exactly what refers to the lie', problems), ...(held && { detail: shown }) })
        const wrongly = honest.filter((chain) => tainted.has(chain) === (chain === away)).map((chain) => `not so ${chain}`)
        expect(invariant('who built on the lie is tainted, who was away is not', wrongly))
      },
    }
  }

  get #from(): number {
    if (this.#told === undefined) throw new Error('no lie has been told')
    return this.#told
  }

  #expected({ watcher }: Stage): ReadonlyMap<number, number> {
    return watcher.references.taintedFrom(this.#cast.liar, this.#from)
  }

  async #disagreements(stage: Stage): Promise<readonly string[]> {
    const { signal, observer } = stage
    const tainted = this.#expected(stage)
    const problems: string[] = []
    for (const chainId of this.#cast.honest) {
      const { api } = daemonOf(stage, chainId)
      try {
        const [taint, lanes] = await Promise.all([api.taint(signal), api.lanes(signal)])
        const found = [...this.#wrongTaint(tainted, taint), ...this.#wrongLanes(tainted, lanes)]
        problems.push(...found.map((problem) => `the node of ${chainId}: ${problem}`))
      } catch (error) {
        problems.push(`the node of ${chainId} does not answer: ${String(error)}`)
      }
    }
    for (const chain of new Set([...tainted.keys(), ...observer.tainted.keys()])) {
      const [expected, said] = [tainted.get(chain), observer.tainted.get(chain)]
      if (expected !== said) problems.push(`the observer: ${chain} from ${said ?? 'nowhere'}, not ${expected ?? 'at all'}`)
    }
    return problems
  }

  #wrongTaint(tainted: ReadonlyMap<number, number>, { lies, chains }: TaintView): readonly string[] {
    const problems: string[] = []
    if (!lies.some(({ chain, kind, from }) => chain === this.#cast.liar && kind === KIND && from === this.#from))
      problems.push(`it does not know the lie of ${this.#cast.liar}`)
    for (const { chain, tainted: said, untaintedUpTo } of chains) {
      const expected = tainted.get(chain)
      if (said?.from !== expected) problems.push(`${chain} from ${said?.from ?? 'nowhere'}, not ${expected ?? 'at all'}`)
      if (said !== null && said.path.at(-1)?.chain !== this.#cast.liar) problems.push(`the way from ${chain} does not end at the lie`)
      if (expected !== undefined && untaintedUpTo !== expected - 1)
        problems.push(`${chain} is untainted up to ${untaintedUpTo}, not ${expected - 1}`)
    }
    return problems
  }

  #wrongLanes(tainted: ReadonlyMap<number, number>, lanes: readonly LaneView[]): readonly string[] {
    return lanes.flatMap(({ source, destination, held }) => {
      const isRight = source === this.#cast.liar ? held !== null : tainted.has(source) ? held?.reason === 'tainted' : held === null
      return isRight ? [] : [`lane ${source} → ${destination} is held: ${held?.reason ?? 'no'}`]
    })
  }

  async #until({ signal }: Stage, problem: string, condition: () => boolean): Promise<void> {
    const done = (): boolean => condition() || this.#process?.running !== true
    if (!(await eventually(done, TELL_TIMEOUT_MS, signal)) || !condition()) throw new Error(`${problem}, see the log of the liar`)
  }
}

function cutNode(chainId: number): Step {
  return { what: `no node of ${chainId} answers the others`, run: async ({ nodes }) => nodes.cut(chainId) }
}

function healNode(chainId: number): Step {
  return { what: `nodes of ${chainId} answer again`, run: async ({ nodes }) => nodes.heal(chainId) }
}

export const cascade: Scenario = {
  name: 'cascade',
  summary: 'a lie that others have included before it shows taints exactly what refers to it',
  nodeLinks: true,
  steps: (chainIds, random) => {
    const liar = pick(chainIds, random)
    const honest = chainIds.filter((chainId) => chainId !== liar)
    // Lies are told to the first of the others (`desk.ts`).
    const [victim, away] = [honest[0] as number, honest.at(-1) as number]
    if (victim === away) return [{ what: '', run: () => Promise.reject(new StageError('cascade needs three chains')) }]
    const story = new Cascade({ liar, victim, away, honest })
    return [
      wait(BEFORE_S),
      restart(victim, { trusts: [liar] }, `trusts the signature of ${liar}`),
      exclude(liar),
      kill(liar),
      story.begin(),
      cutNode(liar),
      kill(away),
      story.tell(),
      story.show(),
      exposed(liar, KIND),
      healNode(liar),
      story.stop(),
      story.comeBack(),
      story.judge(),
      flowing(),
      story.judge(),
    ]
  },
}
