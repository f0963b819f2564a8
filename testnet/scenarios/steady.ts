import type { Scenario } from '../scenario.ts'

export const steady: Scenario = { name: 'steady', summary: 'traffic and nothing else', steps: () => [] }
