import { lying } from '../byzantine/scenario.ts'

export const outOfSync = lying({ name: 'out-of-sync', summary: 'a block past its gate', lies: ['runAhead'], kind: 'outOfSync' })
