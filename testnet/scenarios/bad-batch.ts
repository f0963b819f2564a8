import { lying } from '../byzantine/scenario.ts'

export const badBatch = lying({
  name: 'bad-batch',
  summary: 'a posted batch that holds a message which nobody sent',
  lies: ['forgedBatch'],
  kind: 'badBatch',
})
