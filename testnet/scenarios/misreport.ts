import { lying } from '../byzantine/scenario.ts'

export const misreport = lying({
  name: 'misreport',
  summary: 'claims to have received more than was sent',
  lies: ['misreport'],
  kind: 'misreport',
})
