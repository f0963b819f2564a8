/** The terminal: a block at the bottom that is redrawn in place, and lines that scroll away above it. */
export class Screen {
  readonly #out: NodeJS.WriteStream
  #drawn = 0

  constructor(out: NodeJS.WriteStream) {
    this.#out = out
  }

  /** Whether a block can be redrawn in place. */
  get live(): boolean {
    return this.#out.isTTY === true
  }

  get columns(): number {
    return this.live ? this.#out.columns : 100
  }

  get rows(): number {
    return this.live ? this.#out.rows : 100
  }

  /** Prints a line that stays. The block reappears with the next `draw`. */
  line(text: string): void {
    this.#erase()
    this.#out.write(`${text}\n`)
  }

  /** Redraws the block. Lines must not be wider than `columns`, nor more than `rows` − 1. */
  draw(lines: readonly string[]): void {
    this.#erase()
    this.#out.write(`${lines.join('\n')}\n`)
    this.#drawn = lines.length
  }

  /** Leaves the block where it is: what follows comes below. */
  keep(): void {
    this.#drawn = 0
  }

  #erase(): void {
    if (this.#drawn > 0 && this.live) this.#out.write(`\x1b[${this.#drawn}F\x1b[J`)
    this.#drawn = 0
  }
}
