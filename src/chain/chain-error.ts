/** Why talking to a chain failed. Codes are stable: they are metric labels and part of the API. */
export type ChainErrorCode =
  | 'unreachable' // no connection, or the server cannot answer now
  | 'timeout'
  | 'rate-limited'
  | 'overloaded' // too many requests of our own are waiting
  | 'unauthorized'
  | 'wrong-chain-id' // the url leads to another chain
  | 'no-code' // no contract at the address
  | 'bad-answer' // the answer breaks its format, or contradicts itself
  | 'too-large' // the answer exceeds the bound
  | 'unsupported' // the server does not know the method
  | 'unknown-block' // the server does not have that block: reorganised away, or not there yet
  | 'unconfirmed' // fewer blocks stand on it than are asked for
  | 'reorganised' // another block stands in its place
  | 'state-unavailable' // the server has pruned the state of that block
  | 'reverted' // the contract refused the call
  | 'unreadable' // what stands in the chain is nothing that can be read, or nobody has it any more
  | 'cursor-lost' // no known block is in the chain any more
  | 'insufficient-funds'
  | 'nonce-too-low'
  | 'already-known' // the pool holds that very transaction
  | 'underpriced'
  | 'rejected' // the transaction can never be accepted as it is
  | 'journal-failed' // what is under way could not be written down
  | 'rpc-error' // any other error that the server reports

const RETRYABLE: ReadonlySet<ChainErrorCode> = new Set<ChainErrorCode>([
  'unreachable',
  'timeout',
  'rate-limited',
  'overloaded',
  'bad-answer',
  'unknown-block',
  'unconfirmed',
  'insufficient-funds',
  'underpriced',
  'journal-failed',
  'rpc-error',
])

const REMEDIES: Readonly<Record<ChainErrorCode, string>> = {
  unreachable: 'check that the node runs and that the url is right; a second url of the same chain would bridge this',
  timeout: 'the node is overloaded or hangs; raise timeoutMs only if its answers are known to take longer',
  'rate-limited': "use a node of one's own or raise the provider's limit",
  overloaded: 'the node answers slower than it is asked; it is too weak, or the connection too slow',
  unauthorized: 'check the credentials in the url',
  'wrong-chain-id': 'correct the RPC url or the chain id in the configuration',
  'no-code': 'check the address of the contract, and that the node is synchronised',
  'bad-answer': 'the node lies or is broken: use another one',
  'too-large': 'the node returned more than any honest answer holds: use another one',
  unsupported: 'use a node that offers this method',
  'unknown-block': 'the block was reorganised away or has not arrived; it is asked for again',
  unconfirmed: 'it is asked for again as blocks come',
  reorganised: 'go on with the events of the follower: the rewind comes',
  'state-unavailable': 'use an archive node, or one that keeps the state of more blocks',
  reverted: 'the contract refused; see the reason',
  unreadable: 'its author is to blame; nothing can be done here',
  'cursor-lost': 'the chain was reorganised below everything that is known: it needs a new generation (§8)',
  'insufficient-funds': 'fund the account; sending goes on by itself',
  'nonce-too-low': 'the account is used by somebody else too: give this node a key of its own',
  'already-known': 'nothing to do',
  underpriced: 'raise maxFeePerGas, or wait for the base fee to fall',
  rejected: "the transaction breaks the chain's limits",
  'journal-failed': 'see the reason: disk space, permissions, another process',
  'rpc-error': "see the node's log",
}

export interface ChainErrorDetails extends ErrorOptions {
  /** Where it came from; credentials are removed by `redactUrl` before. */
  readonly url?: string
  /** Return data of a revert. */
  readonly data?: Uint8Array
}

/** Every failure of this folder. `retryable`: the same request may succeed later without anybody's help. */
export class ChainError extends Error {
  override readonly name = 'ChainError'
  readonly code: ChainErrorCode
  readonly retryable: boolean
  readonly remedy: string
  readonly url: string | undefined
  readonly data: Uint8Array | undefined

  constructor(code: ChainErrorCode, problem: string, details: ChainErrorDetails = {}) {
    const { url, data, ...options } = details
    super(`${problem}${url === undefined ? '' : ` (${url})`}: ${REMEDIES[code]}`, options)
    this.code = code
    this.retryable = RETRYABLE.has(code)
    this.remedy = REMEDIES[code]
    this.url = url
    this.data = data
  }
}
