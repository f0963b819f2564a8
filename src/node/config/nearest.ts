/** Names longer than this are cut: the distance costs the product of both lengths. */
const MAX_LENGTH = 80

/** The candidate with the fewest edits from `name`, unless it would take more than half of the name to get there. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.slice(0, MAX_LENGTH).toLowerCase()
  let best: string | undefined
  let fewest = Math.max(2, Math.floor(wanted.length / 2)) + 1
  for (const candidate of candidates) {
    const edits = editDistance(wanted, candidate.slice(0, MAX_LENGTH).toLowerCase())
    if (edits < fewest) {
      fewest = edits
      best = candidate
    }
  }
  return best
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
