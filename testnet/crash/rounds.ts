import { setTimeout as sleep } from 'node:timers/promises'
import type { Hex } from '../../src/protocol/bytes.ts'
import { invariant } from '../invariants.ts'
import type { Random } from '../random.ts'
import { daemonOf, type Scenario, type Step } from '../scenario.ts'
import { caughtUp, RESTART_TIMEOUT_MS, revive } from '../steps.ts'
import { type Guarded, readGuard, readLedger } from './guarded.ts'
import { Recorder } from './recorder.ts'

/** Share of the kills that come while the daemon starts: opening its files, listening before it signs. */
const DURING_START = 0.6
/** From the start of the process to its first signatures: some 4 s. Milliseconds. */
const START_MS = 3_500
/** While it signs. Each block takes it through audit, guard, signature, store and publication. Milliseconds. */
const SIGNING_MS = 1_500
/** A daemon that never gets to sign proves nothing. */
const LEAST_SIGNING = 0.3

interface Tally {
  readonly recorder: Recorder
  /** Rounds whose kill met a daemon that was signing. */
  signing: number
}

/** Kills one daemon at random moments, over and over, and asks everybody afterwards what it signed. */
export function crashRounds({ rounds }: { readonly rounds: number }): Scenario {
  return {
    name: 'crash-rounds',
    summary: `kill −9 of one daemon at ${rounds} random moments, each time restarted`,
    steps: ([victim], random) => {
      if (victim === undefined) return []
      const tally: Tally = { recorder: new Recorder(), signing: 0 }
      return [
        { what: 'a raw mesh peer records every signed header', run: (stage) => tally.recorder.start(stage) },
        ...Array.from({ length: rounds }, (_, i) => round(i + 1, victim, random, tally)),
        revive(victim),
        caughtUp(victim),
        compare(victim, rounds, tally),
      ]
    },
  }
}

function round(number: number, victim: number, random: Random, tally: Tally): Step {
  const duringStart = number > 1 && random.next() < DURING_START
  const afterMs = random.next() * (duringStart ? START_MS : SIGNING_MS)
  return {
    what: `round ${number}: kill −9 ${Math.round(afterMs)} ms after it ${duringStart ? 'was started' : 'began to sign'}`,
    run: async (stage) => {
      const daemon = daemonOf(stage, victim)
      if (!duringStart) {
        await daemon.ready(RESTART_TIMEOUT_MS, stage.signal)
        tally.signing++
      }
      await sleep(afterMs, undefined, { signal: stage.signal })
      await daemon.checkRunning()
      await daemon.kill()
      await daemon.start()
    },
  }
}

/** Stops the daemon to read its guard, and starts it again, so that what is under way arrives. */
function compare(victim: number, rounds: number, tally: Tally): Step {
  return {
    what: 'what the guard holds is compared with what everybody else has',
    run: async (stage) => {
      const { recorder, signing } = tally
      const daemon = daemonOf(stage, victim)
      await daemon.stop()
      const guarded = readGuard(stage, victim)
      const ledgers = stage.cluster.members.map(({ chain: { chainId } }) => ({ chainId, ...readLedger(stage, chainId, victim) }))
      await recorder.stop()
      await daemon.start()
      await daemon.ready(RESTART_TIMEOUT_MS, stage.signal)
      const heard = recorder.log(victim)
      stage.expect(
        invariant('no position was signed twice, as a raw peer heard it', [
          ...[...heard].filter(([, hashes]) => hashes.size > 1).map(([number, hashes]) => `${number}: ${[...hashes].join(' and ')}`),
          ...(heard.size === 0 ? ['it heard nothing'] : []),
        ]),
      )
      stage.expect(
        invariant(
          'the guard holds exactly what a raw peer heard',
          [...heard].flatMap(([number, hashes]) => [...hashes].flatMap((hash) => differsFromGuard(guarded, number, hash))),
        ),
      )
      for (const { chainId, headers, conflicts } of ledgers) {
        const problems = [...headers].flatMap(([number, hash]) => differsFromGuard(guarded, number, hash))
        if (conflicts > 0) problems.push(`${conflicts} contradicting headers`)
        stage.expect(invariant(`the guard holds exactly what the ledger of ${chainId} keeps`, problems))
      }
      const enough = rounds < 4 || signing >= rounds * LEAST_SIGNING
      stage.expect(invariant(`${signing} of ${rounds} kills met a daemon that was signing`, enough ? [] : ['too few to prove anything']))
    },
  }
}

function differsFromGuard({ last, hashes }: Guarded, number: number, hash: Hex): readonly string[] {
  if (number > last) return [`${number} is signed, the guard ends at ${last}`]
  const guarded = hashes.get(number)
  return guarded === hash ? [] : [`${number}: ${hash} is signed, ${guarded ?? 'nothing'} is guarded`]
}
