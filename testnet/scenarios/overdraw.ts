import { lying } from '../byzantine/scenario.ts'

export const overdraw = lying({ name: 'overdraw', summary: 'sends twice what it holds', lies: ['overdraw'], kind: 'overdrawn' })
