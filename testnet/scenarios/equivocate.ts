import { lying } from '../byzantine/scenario.ts'

export const equivocate = lying({
  name: 'equivocate',
  summary: 'two signed headers for one block',
  lies: ['equivocate'],
  kind: 'equivocation',
})
