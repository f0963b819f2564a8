import { HostilePeer } from '../hostile/steps.ts'
import type { Scenario } from '../scenario.ts'
import { expectUnmoved, wait } from '../steps.ts'

const ATTACK_S = 12

export const hostile: Scenario = {
  name: 'hostile',
  summary: 'a raw libp2p client floods, stalls, replays and sends garbage',
  steps: () => {
    const peer = new HostilePeer('nuisance')
    return [
      wait(3),
      peer.begin('a hostile peer floods, stalls, replays and sends garbage'),
      wait(ATTACK_S),
      expectUnmoved('under attack every daemon runs and holds on to its members'),
      peer.end('the hostile peer ends'),
      wait(3),
      expectUnmoved('after the attack every daemon runs and holds on to its members'),
    ]
  },
}
