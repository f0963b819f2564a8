/** The order of equal-length byte strings as numbers: below 0 if `a` is the lower, 0 if they are equal. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
