/** A seeded source of randomness: the same seed gives the same run. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** Uniform whole number in [0, bound). */
  below(bound: number): number
  /** Waiting time of a Poisson process of `rate` events a unit. */
  interval(rate: number): number
}

/** mulberry32: 32 bits of state, good enough to choose traffic and victims. Not for keys. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    below: (bound) => Math.floor(next() * bound),
    interval: (rate) => -Math.log(1 - next()) / rate,
  }
}

/** One of `list`, which must not be empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  const item = list[random.below(list.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
