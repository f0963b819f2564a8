import { ChainError } from './chain-error.ts'
import { quote, readBytes, readQuantity, readUint48 } from './json-fields.ts'
import { isObject } from './json-rpc.ts'
import type { TransactionOutcome } from './transaction-journal.ts'

/** Reads the answer of `eth_getTransactionReceipt`: undefined while there is none. Throws `bad-answer`. */
export function readReceipt(answer: unknown, nonce: number): TransactionOutcome | undefined {
  if (answer === null || answer === undefined) return undefined
  if (!isObject(answer)) throw new ChainError('bad-answer', `a receipt is ${quote(answer)}`)
  return {
    status: readQuantity(answer, 'status') === 1n ? 'success' : 'reverted',
    hash: readBytes(answer, 'transactionHash', 32),
    nonce,
    blockNumber: readUint48(answer, 'blockNumber'),
    blockHash: readBytes(answer, 'blockHash', 32),
    gasUsed: readQuantity(answer, 'gasUsed'),
  }
}
