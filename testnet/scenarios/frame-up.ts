import { HostilePeer } from '../hostile/steps.ts'
import { invariant } from '../invariants.ts'
import { eventually, type Scenario, type Step } from '../scenario.ts'
import { expectUnmoved, RECOVERY_TIMEOUT_MS, wait } from '../steps.ts'

const ATTACK_S = 15
/** An honest member answers within this time, whoever asks it what. Seconds. */
const RESPONSE_PERIOD_S = 25

/** What was staked against honest members is lost: everything that was asked is answered in time. */
const answered: Step = {
  what: '',
  run: async ({ parent, signal, expect }) => {
    const open = (): readonly string[] =>
      [...parent.record.challenges].filter(([, { outcome }]) => outcome !== 'answered').map(([id, { chain }]) => `${id} against ${chain}`)
    await eventually(() => open().length === 0, RECOVERY_TIMEOUT_MS, signal)
    expect(invariant(`all of ${parent.record.challenges.size} challenges to honest members are answered in time`, open()))
    expect(invariant('honest members were challenged', parent.record.challenges.size > 0 ? [] : ['nobody was']))
  },
}

export const frameUp: Scenario = {
  name: 'frame-up',
  summary: 'a rich stranger tries to have honest members convicted, by gossip and on the parent',
  periods: { responsePeriod: RESPONSE_PERIOD_S },
  steps: () => {
    const peer = new HostilePeer('framing')
    return [
      wait(3),
      peer.begin('a stranger gossips and submits broken evidence, posts batches, challenges honest members'),
      wait(ATTACK_S),
      expectUnmoved('under attack every daemon runs and holds on to its members'),
      peer.end('the stranger gives up'),
      answered,
      expectUnmoved('after the attack every daemon runs and holds on to its members'),
      wait(2),
    ]
  },
}
