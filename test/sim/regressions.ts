/** Seeds that found something, each with what it found. They are run for ever. Below 10,000: before there were own nodes. */
export const REGRESSIONS: readonly (readonly [seed: number, found: string])[] = [
  [298, 'a publisher that was behind when its key was rotated could sign neither with the old key nor with the new one'],
  [408, 'a node that restarted while it waited for a header that another one names noticed nothing when that never came'],
  [16_006, 'what an own node showed of one header of an equivocator was held against the other one, and convicted nobody'],
]
