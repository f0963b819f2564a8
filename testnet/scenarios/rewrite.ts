import { lying } from '../byzantine/scenario.ts'

export const rewrite = lying({
  name: 'rewrite',
  summary: 'a header that does not follow, or a lane that shrinks',
  lies: ['unlink', 'takeBack'],
  kind: 'regress',
})
