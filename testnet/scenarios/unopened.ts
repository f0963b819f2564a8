import { lying } from '../byzantine/scenario.ts'

/** Long enough for an honest member to answer, short enough to wait for. Seconds. */
const RESPONSE_PERIOD_S = 8

export const unopened = lying({
  name: 'unopened',
  summary: 'a signed head whose rows nobody can show',
  lies: ['withhold'],
  kind: 'unopened',
  periods: { responsePeriod: RESPONSE_PERIOD_S },
})
