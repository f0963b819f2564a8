/** What must be undone, in the reverse order of its making; also when the making failed half-way. */
export class Teardown {
  readonly #steps: { readonly what: string; readonly undo: () => Promise<void> }[] = []
  #running: Promise<readonly Error[]> | undefined

  add(what: string, undo: () => Promise<void>): void {
    this.#steps.push({ what, undo })
  }

  /** Undoes everything; a step that fails does not keep the others from running. Idempotent. Returns the failures. */
  run(): Promise<readonly Error[]> {
    this.#running ??= this.#undoAll()
    return this.#running
  }

  async #undoAll(): Promise<readonly Error[]> {
    const failures: Error[] = []
    for (const { what, undo } of this.#steps.reverse()) {
      try {
        await undo()
      } catch (cause) {
        failures.push(new Error(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause }))
      }
    }
    return failures
  }
}
