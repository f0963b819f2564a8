/** Why observing does not work. Codes are stable. */
export type ObserverErrorCode =
  | 'bad-option'
  | 'wrong-cluster' // who was reached belongs to another cluster, or shows another genesis configuration than the address names
  | 'unreachable' // nobody was reached who shows the cluster's configuration
  | 'not-followed' // a reader asks for what this observer does not take in
  | 'stopped'

const REMEDIES: Readonly<Record<ObserverErrorCode, string>> = {
  'bad-option': 'Correct the option that is named.',
  'wrong-cluster': 'Compare the cluster address with the one that the cluster’s operators publish, and name a peer of that cluster.',
  unreachable: 'Check the address of the peer, that it runs, and that nothing between blocks it; name several.',
  'not-followed': 'Follow that chain too (`follow`, `--chain`), or follow all.',
  stopped: 'Create another observer.',
}

export class ObserverError extends Error {
  override readonly name = 'ObserverError'
  readonly code: ObserverErrorCode
  /** Whether the same call may succeed later. */
  readonly retryable: boolean
  readonly remedy: string

  constructor(code: ObserverErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.retryable = code === 'unreachable'
    this.remedy = REMEDIES[code]
  }
}
