import type { ProblemView } from '../api/resources/status.ts'

/** How many problems are kept at once; one a kind and chain, so this is never reached but by a fault of ours. */
const MAX_PROBLEMS = 256

/** What keeps the node from doing its work, at present: raised and cleared by whoever notices. */
export class Problems {
  readonly #present = new Map<string, ProblemView>()
  readonly #onRaised: (problem: ProblemView) => void

  /** `onRaised`: for each problem that was not there before. */
  constructor(onRaised: (problem: ProblemView) => void) {
    this.#onRaised = onRaised
  }

  get all(): readonly ProblemView[] {
    return [...this.#present.values()]
  }

  raise(code: string, chain: number | null, message: string, remedy: string | null = null): void {
    const key = keyOf(code, chain)
    const isNew = !this.#present.has(key)
    if (isNew && this.#present.size >= MAX_PROBLEMS) return
    const problem = { code, chain, message, remedy }
    this.#present.set(key, problem)
    if (isNew) this.#onRaised(problem)
  }

  clear(code: string, chain: number | null): void {
    this.#present.delete(keyOf(code, chain))
  }
}

function keyOf(code: string, chain: number | null): string {
  return `${code}/${chain ?? ''}`
}
