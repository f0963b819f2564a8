/** Between two turns, milliseconds: what is told again takes no more than a part of the event loop, however many ask for it. */
const EVERY_MS = 10

/** Lets readers of what the node keeps go on one after the other, a turn each. */
export class ReplayPace {
  #waiting: (() => void)[] = []
  #timer: NodeJS.Timeout | undefined

  /** Calls `goOn` once, when it is its turn. */
  wait(goOn: () => void): void {
    this.#waiting.push(goOn)
    this.#timer ??= setInterval(() => this.#next(), EVERY_MS)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#waiting = []
  }

  #next(): void {
    const goOn = this.#waiting.shift()
    if (goOn === undefined) this.close()
    else goOn()
  }
}
