/** Nearest-rank percentile; `share` from 0 to 1. NaN without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = Float64Array.from(samples).sort()
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Milliseconds of a clock that every process of this machine shares. */
export function machineNowMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
