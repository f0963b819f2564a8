/** Why the benchmark cannot go on. */
export type BenchErrorCode =
  | 'bad-option'
  | 'worker-failed' // a process of the benchmark ended, or answered with an error
  | 'timeout' // something that should happen did not, in time
  | 'no-figure' // what was run printed nothing that could be read

export class BenchError extends Error {
  override readonly name = 'BenchError'
  readonly code: BenchErrorCode

  constructor(code: BenchErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
