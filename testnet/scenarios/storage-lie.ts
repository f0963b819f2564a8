import { lying } from '../byzantine/scenario.ts'

export const storageLie = lying({
  name: 'storage-lie',
  summary: 'a message that its Messenger never saw',
  lies: ['storageLie'],
  kind: 'storageMismatch',
})
