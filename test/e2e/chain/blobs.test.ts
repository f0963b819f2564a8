import { describe, expect, test } from 'vitest'
import { readBeacon } from '../../../src/chain/beacon.ts'
import { createKzg } from '../../../src/chain/kzg.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { height, journalFile, post, postedUpTo, readBack, type World, world } from './posting.ts'
import { eventually, richKey, Scope } from './support.ts'

const kzg = createKzg()

describe('the poster, with blobs', () => {
  interface Sent {
    readonly maxFeePerGas: string
    readonly maxFeePerBlobGas?: string
  }

  /** anvil reads its trusted setup at the first blob. */
  const FIRST_BLOB_MS = 60_000

  /** Types of all transactions that were posted, in order. */
  async function types({ anvil, contracts }: World): Promise<readonly string[]> {
    const blocks = Array.from({ length: (await height(anvil)) + 1 }, (_, number) => `0x${number.toString(16)}`)
    const read = (number: string) => anvil.request('eth_getBlockByNumber', [number, true])
    const mined = (await Promise.all(blocks.map(read))) as { transactions: readonly { type: string; to: string | null }[] }[]
    const posts = mined.flatMap(({ transactions }) => transactions).filter(({ to }) => to === toHex(contracts.batchInbox))
    return posts.map(({ type }) => type)
  }

  test('a batch goes where it is cheaper, and is read back from the beacon node', async () => {
    await using scope = new Scope()
    const there = await world(scope)
    await richKey(there.anvil, 'account')
    const posting = post(scope, there, { kzg })
    await there.block(10, 8_000)
    await postedUpTo(posting, 1, FIRST_BLOB_MS)
    expect(await types(there)).toEqual(['0x3'])
    // Nearly free, call data is cheaper.
    await there.anvil.request('anvil_setNextBlockBaseFeePerGas', ['0x1'])
    await there.anvil.request('evm_mine')
    await there.block(1)
    await there.anvil.request('anvil_setNextBlockBaseFeePerGas', ['0x1'])
    await postedUpTo(posting, 2)
    expect(await types(there)).toEqual(['0x3', '0x2'])
    const { state, batches } = await readBack(scope, there, readBeacon({ urls: [there.anvil.url], kzg }))
    expect(batches.map(({ header }) => header.header.number)).toEqual([1, 2])
    expect(toHex(state.head.hash)).toBe(toHex(there.member.state.head.hash))
    expect(posting.troubles).toEqual([])
  })

  test('stuck, crashed and forgotten by the node: the blob is sent again, at twice the fees', async () => {
    await using scope = new Scope()
    const there = await world(scope, { automine: false })
    await richKey(there.anvil, 'account')
    const file = journalFile(scope)
    await there.block(2)
    const pending = async (): Promise<Sent | undefined> => {
      const content = (await there.anvil.request('txpool_content')) as { pending: Record<string, Record<string, Sent>> }
      return Object.values(content.pending)[0]?.['0']
    }
    const first = post(scope, there, { file, kzg })
    const before = await eventually('a first form', pending, FIRST_BLOB_MS)
    await first.stop()
    await there.anvil.request('anvil_dropAllTransactions')
    const second = post(scope, there, { file, kzg })
    const after = await eventually('a higher fee', async () => {
      const now = await pending()
      return now !== undefined && BigInt(now.maxFeePerGas) > BigInt(before.maxFeePerGas) ? now : undefined
    })
    expect(BigInt(after.maxFeePerGas)).toBeGreaterThanOrEqual(2n * BigInt(before.maxFeePerGas))
    expect(BigInt(after.maxFeePerBlobGas ?? 0)).toBeGreaterThanOrEqual(2n * BigInt(before.maxFeePerBlobGas ?? 0))
    await there.anvil.request('evm_setAutomine', [true])
    await there.anvil.request('evm_mine')
    await postedUpTo(second, 1, FIRST_BLOB_MS)
    expect((await readBack(scope, there, readBeacon({ urls: [there.anvil.url], kzg }))).batches).toHaveLength(1)
  })
})
