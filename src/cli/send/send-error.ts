/** Why a message was not sent, or what became of it is not what was asked for. */
export type SendErrorCode =
  | 'unknown-chain' // no active member of the cluster
  | 'insufficient-funds'
  | 'no-code' // no contract where one must be
  | 'fee-too-low' // it would wait as an unpaid ticket
  | 'not-sent' // mined, but the Messenger tells of no message
  | 'not-executed' // it arrived, and its call failed
  | 'not-followed' // it was sent, and what becomes of it could not be watched to the end

/** Only what was not sent is worth another try: a second try of the others would be a second message. */
const RETRYABLE: ReadonlySet<SendErrorCode> = new Set<SendErrorCode>(['insufficient-funds'])

export class SendError extends Error {
  override readonly name = 'SendError'
  readonly code: SendErrorCode
  readonly remedy: string
  readonly retryable: boolean

  constructor(code: SendErrorCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.remedy = remedy
    this.retryable = RETRYABLE.has(code)
  }
}
