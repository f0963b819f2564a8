import { decodeFunctionResult, encodeFunctionResult, type Hex } from 'viem'
import { messengerAbi } from '../../src/contracts/generated/messenger.ts'
import type { Chain } from '../chain.ts'
import type { Lie } from '../lying-proxy.ts'

/** What a node says that has come no further than its chain has now: later blocks are unknown to it. */
export async function standsStill(chain: Chain): Promise<Lie> {
  const newest = (await chain.request('eth_blockNumber')) as Hex
  const last = (await chain.request('eth_getBlockByNumber', [newest, false])) as { readonly hash: Hex }
  const isLater = async (hash: unknown): Promise<boolean> => {
    const block = (await chain.request('eth_getBlockByHash', [hash, false])) as { readonly number: Hex } | null
    return block !== null && BigInt(block.number) > BigInt(newest)
  }
  return async (method, params, result) => {
    if (method === 'eth_blockNumber') return newest
    if (method === 'eth_getBlockByNumber' && params[0] === 'latest') return chain.request('eth_getBlockByHash', [last.hash, false])
    if (method === 'eth_getBlockByHash' && (await isLater(params[0]))) return null
    const at = params[1] as { readonly blockHash?: Hex } | undefined
    if (method === 'eth_call' && at?.blockHash !== undefined && (await isLater(at.blockHash))) throw new Error('unknown block')
    return result
  }
}

/** The head of the reading code's answer: code hash, and whether `rows()` was answered (`src/chain/messenger-state.ts`). */
const HEAD_CHARS = 2 + 2 * 64

/** What a node says whose state is another: one message more on every lane than the chain has. */
export const addsMessages: Lie = (method, params, result) => {
  if (method !== 'eth_call' || params.length < 3) return result
  const answer = result as Hex
  const [configuration, indices, outbox, inbox] = decodeFunctionResult({
    ...{ abi: messengerAbi, functionName: 'rows' },
    data: `0x${answer.slice(HEAD_CHARS)}`,
  })
  const more = outbox.map((row) => ({ ...row, count: row.count + 1 }))
  const rows = encodeFunctionResult({ abi: messengerAbi, functionName: 'rows', result: [configuration, indices, more, inbox] })
  return `${answer.slice(0, HEAD_CHARS)}${rows.slice(2)}`
}
