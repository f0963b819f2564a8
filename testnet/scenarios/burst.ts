import type { Scenario } from '../scenario.ts'
import { traffic, wait } from '../steps.ts'

const FACTOR = 10

export const burst: Scenario = {
  name: 'burst',
  summary: 'ten times the rate for a while',
  steps: () => [wait(5), traffic(FACTOR), wait(8), traffic(1), wait(5)],
}
