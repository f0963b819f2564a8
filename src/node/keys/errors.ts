export type KeyErrorCode =
  | 'key-missing' // no such file
  | 'key-exposed' // others may read the file
  | 'key-malformed' // no key, no keystore
  | 'key-exists' // would overwrite
  | 'key-unsupported' // a kind of key that cannot do what is asked of it
  | 'wrong-password'
  | 'signer-unreachable' // no answer: timeout, refused connection, server error
  | 'signer-refused' // an answer that is an error
  | 'signer-mismatch' // signed by another key than the one named

/** A key that cannot be had or used. */
export class KeyError extends Error {
  override readonly name = 'KeyError'
  readonly code: KeyErrorCode
  /** The file or url. */
  readonly where: string
  readonly remedy: string
  /** Whether the same may succeed later. */
  readonly retryable: boolean

  constructor(code: KeyErrorCode, where: string, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.where = where
    this.remedy = remedy
    this.retryable = code === 'signer-unreachable'
  }
}
