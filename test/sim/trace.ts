/** What happened, line by line, for whoever wants to read a run (`--replay`). Nothing is written down otherwise. */
export class Trace {
  readonly #lines: string[] | undefined
  readonly #nowMs: () => number
  readonly #startMs: number
  readonly #folder: string

  /** `folder`: where the disks are, which is no part of the run. */
  constructor(isKept: boolean, folder: string, nowMs: () => number) {
    this.#lines = isKept ? [] : undefined
    this.#folder = folder
    this.#nowMs = nowMs
    this.#startMs = nowMs()
  }

  /** `who`: a node, a chain, or the world. `why` is left out where it is plain. */
  note(who: string, what: () => string): void {
    if (this.#lines === undefined) return
    const seconds = ((this.#nowMs() - this.#startMs) / 1_000).toFixed(3).padStart(8)
    this.#lines.push(`${seconds} s  ${who.padEnd(8)} ${this.plain(what())}`)
  }

  /** The same in every run of a seed. */
  plain(text: string): string {
    return text.replaceAll(this.#folder, '')
  }

  get lines(): readonly string[] {
    return this.#lines ?? []
  }
}
