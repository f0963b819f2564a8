import { describe, expect, test } from 'vitest'
import { readBlockHeader } from '../../../src/chain/block-header.ts'
import { encodeBlockHeader, readRawHeader } from '../../../src/chain/raw-header.ts'
import type { Rpc } from '../../../src/chain/rpc.ts'
import { readStorageProof } from '../../../src/chain/storage-proof.ts'
import { type Bytes32, fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { testKey } from '../../vectors/keys.ts'
import { Scope } from './support.ts'

const CHAIN = 7_801

async function newest(rpc: Rpc): Promise<{ readonly hash: Bytes32; readonly stateRoot: Bytes32; readonly json: Record<string, unknown> }> {
  const json = (await rpc.request('eth_getBlockByNumber', ['latest', false])) as Record<string, unknown>
  return { ...readBlockHeader(json), json }
}

/** A server that says whatever it is told to. */
function answering(answer: (method: string) => unknown): Rpc {
  const batch: Rpc['batch'] = async (calls) => calls.map(({ method }) => answer(method))
  return {
    chainId: CHAIN,
    batch,
    request: async (method) => answer(method),
    query: async (calls, read) => read(await batch(calls)),
    queries: (queries) => Promise.all(queries.map(async ({ calls, read }) => read(await batch(calls)))),
    onHead: () => () => undefined,
    close: () => undefined,
  }
}

describe('what evidence needs of a node', () => {
  // Fields by fork: Nitro's headers are as London's, those of the OP stack as Cancun's and Prague's.
  test.each(['istanbul', 'london', 'paris', 'shanghai', 'cancun', 'prague', 'osaka'])(
    'the RLP header of a block of %s',
    async (hardfork) => {
      await using scope = new Scope()
      const anvil = await scope.anvil({ chainId: CHAIN, automine: true, extra: ['--hardfork', hardfork] })
      const rpc = scope.rpc(CHAIN, anvil.url)
      await anvil.request('evm_mine')
      const { hash } = await newest(rpc)
      const raw = await readRawHeader(rpc, hash)
      expect(toHex(keccak256(raw))).toBe(toHex(hash))
      await expect(readRawHeader(rpc, keccak256(hash))).rejects.toMatchObject({ code: 'unknown-block' })
    },
  )

  test('a header that was altered is not handed out', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN, automine: true })
    const rpc = scope.rpc(CHAIN, anvil.url)
    const { hash, json } = await newest(rpc)
    const lying = (raw: string): Rpc => answering((method) => (method === 'debug_getRawHeader' ? raw : { ...json, gasUsed: '0x1' }))
    await expect(readRawHeader(lying('0xc0'), hash)).rejects.toMatchObject({ code: 'bad-answer' })
    // Fields that only the node knows: its own encoding is taken, if it has the hash.
    const raw = encodeBlockHeader(json)
    expect(await readRawHeader(lying(toHex(raw)), hash)).toEqual(raw)
    expect(() => encodeBlockHeader({ ...json, mixHash: undefined })).toThrow('mixHash')
    expect(() => encodeBlockHeader(null)).toThrow('a block is')
  })

  test('storage proofs at a block hash, of absence too', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN, automine: true })
    const rpc = scope.rpc(CHAIN, anvil.url)
    const { address } = testKey('messenger')
    await anvil.request('anvil_setCode', [toHex(address), '0x00'])
    await anvil.request('anvil_setStorageAt', [toHex(address), `0x${'0'.repeat(63)}2`, `0x${'0'.repeat(63)}7`])
    await anvil.request('evm_mine')
    const { hash, stateRoot } = await newest(rpc)
    // What is set goes into the newest block's state, behind its root's back: not into that of the block asked for.
    await anvil.request('evm_mine')
    await anvil.request('anvil_setStorageAt', [toHex(address), `0x${'0'.repeat(63)}2`, `0x${'0'.repeat(63)}9`])
    await anvil.request('evm_mine')
    const proof = await readStorageProof(rpc, address, [2, 3], hash)
    expect(proof.slots.length).toBe(2)
    expect(toHex(keccak256(proof.account[0] ?? new Uint8Array()))).toBe(toHex(stateRoot))
    // A leaf that ends with the slot's value at that block.
    expect(proof.slots[0]?.at(-1)?.at(-1)).toBe(7)
    await expect(readStorageProof(rpc, address, [2], fromHex(`0x${'12'.repeat(32)}`))).rejects.toMatchObject({ name: 'ChainError' })
  })

  test('proofs of other slots, or of too much, are refused', async () => {
    const ask = (value: unknown) =>
      readStorageProof(
        answering(() => value),
        testKey('messenger').address,
        [2],
        new Uint8Array(32),
      )
    const item = { key: '0x2', value: '0x0', proof: [] }
    await expect(ask({ accountProof: [], storageProof: [item] })).resolves.toEqual({ account: [], slots: [[]] })
    await expect(ask({ accountProof: [], storageProof: [{ ...item, key: '0x3' }] })).rejects.toMatchObject({ code: 'bad-answer' })
    await expect(ask({ accountProof: [], storageProof: [] })).rejects.toMatchObject({ code: 'bad-answer' })
    await expect(ask({ accountProof: Array(65).fill('0x'), storageProof: [item] })).rejects.toMatchObject({ code: 'bad-answer' })
    await expect(ask({ accountProof: [`0x${'00'.repeat(1_025)}`], storageProof: [item] })).rejects.toMatchObject({ code: 'bad-answer' })
    await expect(ask(null)).rejects.toMatchObject({ code: 'bad-answer' })
  })
})
