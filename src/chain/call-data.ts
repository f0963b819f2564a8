import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { ChainError } from './chain-error.ts'
import { readBytes } from './json-fields.ts'
import { isObject } from './json-rpc.ts'
import type { Rpc } from './rpc.ts'

/** Call data of a mined transaction, unchecked. Rejects with `ChainError`: `unknown-block` while the node does not have it. */
export function readCallData(rpc: Pick<Rpc, 'query'>, transaction: Bytes32, signal: AbortSignal): Promise<Uint8Array> {
  const read = ([answer]: readonly unknown[]): Uint8Array => {
    if (answer === null || answer === undefined) throw new ChainError('unknown-block', `transaction ${toHex(transaction)} is missing`)
    if (!isObject(answer) || !equalBytes(readBytes(answer, 'hash', 32), transaction))
      throw new ChainError('bad-answer', `another transaction was returned for ${toHex(transaction)}`)
    return readBytes(answer, 'input')
  }
  return rpc.query([{ method: 'eth_getTransactionByHash', params: [toHex(transaction)] }], read, signal)
}
