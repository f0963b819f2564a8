import { ApiError } from './errors.ts'

/** One request after the other, and few that wait: what reads much shares the event loop with the mesh as if it came alone. */
export class Turns {
  readonly #most: number
  #taken = 0
  #last: Promise<unknown> = Promise.resolve()

  /** `most`: requests under way or waiting. */
  constructor(most: number) {
    this.#most = most
  }

  /** Throws `busy` where too many wait already, and what `work` throws. */
  async take<T>(work: () => T | Promise<T>): Promise<T> {
    if (this.#taken >= this.#most) throw new ApiError('busy', `${this.#most} requests of this kind wait already`, 'Ask again in a moment.')
    this.#taken++
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      this.#taken--
    }
  }
}
