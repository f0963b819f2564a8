import type { ProblemView } from '../api/resources/status.ts'
import type { ProblemCode } from './problem-codes.ts'

/** How many problems are kept at once; one a kind and chain, so this is never reached but by a fault of ours. */
const MAX_PROBLEMS = 256

/** A problem as it was raised: its code is of the closed set. */
type Raised = ProblemView & { readonly code: ProblemCode }

/** What keeps the node from doing its work, at present: raised and cleared by whoever notices. */
export class Problems {
  readonly #present = new Map<string, ProblemView>()
  readonly #onRaised: (problem: Raised) => void

  /** `onRaised`: for each problem that was not there before. */
  constructor(onRaised: (problem: Raised) => void) {
    this.#onRaised = onRaised
  }

  get all(): readonly ProblemView[] {
    return [...this.#present.values()]
  }

  raise(code: ProblemCode, chain: number | null, message: string, remedy: string | null = null): void {
    const key = keyOf(code, chain)
    const isNew = !this.#present.has(key)
    if (isNew && this.#present.size >= MAX_PROBLEMS) return
    const problem = { code, chain, message, remedy }
    this.#present.set(key, problem)
    if (isNew) this.#onRaised(problem)
  }

  clear(code: ProblemCode, chain: number | null): void {
    this.#present.delete(keyOf(code, chain))
  }
}

function keyOf(code: ProblemCode, chain: number | null): string {
  return `${code}/${chain ?? ''}`
}
