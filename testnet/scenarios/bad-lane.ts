import { lying } from '../byzantine/scenario.ts'

export const badLane = lying({
  name: 'bad-lane',
  summary: 'a message that no Messenger would take',
  lies: ['wrongNonce', 'wrongTime'],
  kind: 'badLane',
})
