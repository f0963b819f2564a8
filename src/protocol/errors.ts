/** Why a statement or a value is refused. Codes are stable: they are metric labels and part of the API. */
export type ProtocolErrorCode =
  | 'malformed' // out of range, wrong length, unknown field, high-s signature
  | 'bad-signature' // recovers to somebody else
  | 'unknown-member' // names no member of the configuration
  | 'unknown-configuration'
  | 'not-contiguous' // does not follow the position it is applied to
  | 'not-folding' // rows or bodies do not give what the header commits to
  | 'bodies-missing' // the header's messages did not travel with it: fetch them by lane
  | 'bad-configuration' // breaks a rule for configurations
  | 'not-enacted' // too few enactments

export class ProtocolError extends Error {
  override readonly name = 'ProtocolError'
  readonly code: ProtocolErrorCode

  constructor(code: ProtocolErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
