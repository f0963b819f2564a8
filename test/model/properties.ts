import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import type { Specification } from './quint.ts'

/** What holds in every state. */
export const ALWAYS = [
  'syncGuarantee',
  'gateKeepsSyncRule',
  'gateIsMonotone',
  'somebodyCanProceed',
  'inclusionIsExact',
  'causalGraphIsAcyclic',
  'divergenceIsExposed',
  'misreportIsExposed',
  'contradictionIsKept',
  'misreportIsConvicted',
  'brokenRuleIsExposed',
  'phantomIsQuestioned',
  'convictionsAreProven',
  'honestAreNeverExposed',
] as const
export type Property = (typeof ALWAYS)[number]

/** Who lies, and what must happen in some of the runs. */
export const CASES = [
  { init: 'initHonest', sometimes: ['messageIsIncluded', 'somebodyIsAtItsGate'] },
  { init: 'initOneLiar', sometimes: ['messageIsIncluded', 'somebodyIsAtItsGate', 'logsDiverge', 'somebodyIsConvicted'] },
  { init: 'initTwoLiars', sometimes: ['messageIsIncluded', 'logsDiverge', 'somebodyIsConvicted'] },
] as const
export type Init = (typeof CASES)[number]['init']

export interface Runs {
  readonly init: Init
  readonly seed: number
  readonly samples: number
  readonly steps: number
}

export const MODEL = import.meta.dirname

/** A constant of `types.qnt`. */
export function bound(name: 'DELTA' | 'MAX_BLOCKS' | 'MAX_LIES'): number {
  const value = new RegExp(`pure val ${name} = (\\d+)`).exec(readFileSync(join(MODEL, 'types.qnt'), 'utf8'))?.[1]
  if (value === undefined) throw new Error(`types.qnt defines no number ${name}`)
  return Number(value)
}

/** Random runs in which every property is checked in every state. Throws with the state that violates one. */
export async function checkProperties(specification: Specification, runs: Runs): Promise<void> {
  const { status, traces } = await specification.simulate({ ...runs, invariants: ALWAYS })
  if (status === 'ok') return
  const violated: Property[] = []
  for (const property of ALWAYS) {
    const alone = await specification.simulate({ ...runs, invariants: [property] })
    if (alone.status === 'violation') violated.push(property)
  }
  const state = inspect(traces[0]?.at(-1), { depth: 8, breakLength: 140 })
  throw new Error(
    `${runs.init}, seed ${runs.seed}: ${violated.join(', ')} violated after ${(traces[0]?.length ?? 1) - 1} steps, by\n${state}`,
  )
}

/** Whether some state of these runs has the witness. */
export async function isWitnessed(specification: Specification, runs: Runs, witness: string): Promise<boolean> {
  const { status } = await specification.simulate({ ...runs, invariants: [`not(${witness})`] })
  return status === 'violation'
}
