/** Why something between peers failed. Codes are stable: they are metric labels. */
export type MeshErrorCode =
  | 'stopped' // the mesh was stopped, or never started
  | 'bad-option'
  | 'timeout' // no progress in time
  | 'stream-ended' // the peer closed or reset the stream early
  | 'too-large' // a length prefix above the limit
  | 'unavailable' // nobody asked has it
  | 'busy' // over a peer's limits
  | 'refused'
  | 'bad-answer' // the peer answered something else than what was asked
  | 'incompatible' // an installed library is not what this code was written for

export class MeshError extends Error {
  override readonly name = 'MeshError'
  readonly code: MeshErrorCode

  constructor(code: MeshErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
