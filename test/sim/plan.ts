import { createRandom, pick, type Random } from '../../testnet/random.ts'
import { CHAIN_LIES, LIES, type LieName } from './lies.ts'
import { REGRESSIONS } from './regressions.ts'

/** What one run is about: a function of its seed alone. */
export interface RunPlan {
  readonly seed: number
  readonly members: number
  readonly loss: number
  readonly duplication: number
  /** One for each liar; two that lie together name each other's lies. */
  readonly lies: readonly (LieName | 'phantom')[]
  /** What happens to the machines, beside crashes. */
  readonly powerCuts: boolean
  readonly backups: boolean
  readonly fullDisks: boolean
  readonly badRpc: boolean
  readonly rotation: boolean
  /** Whose key is rotated has configured the next one by then; else it halts, and starts again with that one alone. */
  readonly hasNextKey: boolean
  /** The first member never sends anything to the second: all it says to it is that there is nothing. */
  readonly quietLane: boolean
  /** Everybody has nodes of the others' chains, and includes what these agree with. */
  readonly ownNodes: boolean
  /** A chain reorganises below what is signed, which ends its log. */
  readonly deepReorganisation: boolean
}

/** Of the seeds that are run again for ever. */
const FIRST_WITH_OWN_NODES = 10_000

/** What this one found wants a publisher that lacks the next key. */
const HALTS_AT_ROTATION = 298

const NAMES = (Object.keys(LIES) as LieName[]).filter((name) => !CHAIN_LIES.some((each) => each === name))

export function planOf(seed: number): RunPlan {
  const random = createRandom(seed * 0x9e37_79b1)
  const { next } = random
  const members = next() < 0.55 ? 3 : next() < 0.75 ? 4 : 5
  const seen = liesOf(random, members)
  // Drawn apart from all the rest, and neither of them for a seed that found something before there were any.
  const apart = createRandom(seed * 0x85eb_ca6b)
  const ownNodes = apart.next() < 0.3 && !REGRESSIONS.some(([regression]) => regression === seed && seed < FIRST_WITH_OWN_NODES)
  const lies = ownNodes && seen.length > 0 && apart.next() < 0.5 ? chainLiesOf(apart, members) : seen
  const isHonest = lies.length === 0
  const backups = next() < 0.25
  return {
    ...{ seed, members, lies, ownNodes, backups, loss: next() * 0.3, duplication: next() * 0.3 },
    powerCuts: next() < 0.3,
    fullDisks: next() < 0.25,
    badRpc: next() < 0.4,
    quietLane: next() < 0.3,
    rotation: isHonest && next() < 0.25,
    hasNextKey: createRandom(seed * 0x27d4_eb2f).next() < 0.5 && seed !== HALTS_AT_ROTATION,
    // A guard that is restored as well would be neither intact nor respected: then a conviction is deserved.
    deepReorganisation: isHonest && !backups && next() < 0.12,
  }
}

function chainLiesOf(random: Random, members: number): RunPlan['lies'] {
  const lies = [pick(CHAIN_LIES, random)]
  return members >= 4 && random.next() < 0.3 ? [...lies, pick(CHAIN_LIES, random)] : lies
}

function liesOf(random: Random, members: number): RunPlan['lies'] {
  const chance = random.next()
  if (chance < 0.45) return []
  if (chance < 0.82 || members < 4) return [pick(NAMES, random)]
  return random.next() < 0.35 ? ['phantom', 'phantom'] : [pick(NAMES, random), pick(NAMES, random)]
}
