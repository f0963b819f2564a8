/** Seeds that found something, each with what it found. They are run for ever. */
export const REGRESSIONS: readonly (readonly [seed: number, found: string])[] = []
