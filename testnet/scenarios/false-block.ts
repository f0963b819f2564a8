import { lying } from '../byzantine/scenario.ts'

export const falseBlock = lying({
  name: 'false-block',
  summary: 'a true block with another state root',
  lies: ['falseBlock'],
  kind: 'blockMismatch',
})
