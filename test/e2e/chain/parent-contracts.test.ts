import { commitmentToVersionedHash, encodeFunctionData, encodePacked, getCreateAddress, type Hex } from 'viem'
import { describe, expect, test } from 'vitest'
import { encodePost, readBatchInbox } from '../../../src/chain/batch-inbox.ts'
import { encodeCancelExit, encodeDeposit, encodeExit, encodeWithdraw } from '../../../src/chain/bond-calls.ts'
import type { Deployer } from '../../../src/chain/deploy.ts'
import { readRegistry } from '../../../src/chain/registry-reader.ts'
import { batchInboxAbi } from '../../../src/contracts/generated/batch-inbox.ts'
import { fromHex, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { hashConfiguration } from '../../../src/protocol/configuration.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { hashBatch } from '../../../src/protocol/statements.ts'
import { testKey } from '../../vectors/keys.ts'
import { asCourt, PARENT, startParent, TestPoster } from './parent.ts'
import { deployerOn, eventually, richKey, Scope } from './support.ts'

const A = 7_001
const B = 7_002
const ETHER = 10n ** 18n

async function start(scope: Scope) {
  const anvil = await scope.anvil({ chainId: PARENT, automine: true, genesisTime: Math.floor(Date.now() / 1_000) - 100 })
  const parent = await startParent(anvil)
  const registry = readRegistry(scope.rpc(PARENT, anvil.url), parent.contracts.registry)
  const operator = deployerOn(anvil, await richKey(anvil, `operator ${A}`))
  return { anvil, parent, registry, operator }
}

async function transact(account: Deployer, to: Uint8Array, data: Uint8Array, value = 0n): Promise<'success' | 'reverted'> {
  const hash = await account.sendTransaction({ to: toHex(to), data: toHex(data), value, gas: 6_000_000n })
  return (await account.waitForTransactionReceipt({ hash })).status
}

/** G1's generator and its point at infinity, compressed (EIP-2537's curve). */
const GENERATOR: Hex = '0x97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb'
const INFINITY: Hex = `0xc0${'00'.repeat(47)}`
const FIELD_ELEMENTS = 4_096

/** Two blobs that need no KZG library: of constant polynomials 0 and 1 the commitments are known, and all proofs are infinity. */
const SIDECARS = [
  { blob: `0x${'00'.repeat(FIELD_ELEMENTS * 32)}` as Hex, commitment: INFINITY, proof: INFINITY },
  { blob: `0x${`${'00'.repeat(31)}01`.repeat(FIELD_ELEMENTS)}` as Hex, commitment: GENERATOR, proof: INFINITY },
]

describe('contracts on the parent', () => {
  test('they know each other from their deployment on', async () => {
    await using scope = new Scope()
    const { anvil, parent, registry } = await start(scope)
    const [deployer, batchInbox] = [testKey('operator').address, toHex(parent.contracts.batchInbox)]
    const addressAt = (nonce: bigint): Hex => getCreateAddress({ from: toHex(deployer), nonce }).toLowerCase() as Hex
    expect(toHex(registry.address)).toBe(addressAt(0n))
    expect(batchInbox).toBe(addressAt(1n))
    expect(toHex(await registry.batchInbox())).toBe(batchInbox)
    expect(toHex(await registry.court())).toBe(addressAt(2n))
    const data = encodeFunctionData({ abi: batchInboxAbi, functionName: 'registry' })
    const named = (await anvil.request('eth_call', [{ to: batchInbox, data }, 'latest'])) as Hex
    expect(toHex(fromHex(named).slice(12))).toBe(toHex(registry.address))
  })

  test('a bond is deposited, asked back, slashed; all of it can be read', async () => {
    await using scope = new Scope()
    const { anvil, parent, registry, operator } = await start(scope)
    const { evidenceAge, responsePeriod } = parent.configuration.parameters
    expect(await registry.minimumBond()).toBe(ETHER)
    expect(await registry.bond(A)).toEqual({ amount: 0n, leaving: 0n, leavesAt: undefined, forfeited: 0n })
    expect(await transact(operator, registry.address, encodeDeposit(A), 5n * ETHER)).toBe('success')
    expect(await transact(operator, registry.address, encodeExit(A, 5n * ETHER))).toBe('reverted')
    expect(await transact(operator, registry.address, encodeExit(A, 4n * ETHER))).toBe('success')
    const block = (await anvil.request('eth_getBlockByNumber', ['latest', false])) as { timestamp: Hex }
    const leavesAt = Number(block.timestamp) + evidenceAge + responsePeriod
    expect(await registry.bond(A)).toEqual({ amount: 5n * ETHER, leaving: 4n * ETHER, leavesAt, forfeited: 0n })
    expect(await transact(operator, registry.address, encodeWithdraw(A, fromHex(operator.account.address)))).toBe('reverted')
    expect(await transact(operator, registry.address, encodeCancelExit(A))).toBe('success')
    expect((await registry.bond(A)).leavesAt).toBeUndefined()

    const [key, reporter] = [testKey(`sequencer ${A}`).address, testKey('reporter').address]
    expect(await registry.convicted(A, key)).toBe(false)
    await asCourt(parent, 'suspect', [BigInt(A), 14, true])
    const suspected = async () => ((await registry.standing(A)).suspected ? registry.standing(A) : undefined)
    expect(await eventually('a suspicion', suspected)).toMatchObject({ exposed: false, suspected: true, kind: 'lateBatch' })
    await asCourt(parent, 'convict', [BigInt(A), toHex(key), 1, toHex(reporter)])
    await eventually('a conviction', async () => (await registry.convicted(A, key)) || undefined)
    expect(await registry.convicted(B, key)).toBe(false)
    expect(await registry.standing(A)).toMatchObject({ exposed: true, suspected: true, kind: 'equivocation' })
    expect(await registry.standing(B)).toEqual({ exposed: false, suspected: false, kind: undefined, since: 0 })
    expect(await registry.bond(A)).toEqual({ amount: 0n, leaving: 0n, leavesAt: undefined, forfeited: (35n * ETHER) / 10n })
    expect(await operator.getBalance({ address: toHex(reporter) })).toBe((15n * ETHER) / 10n)
  })

  test('what leaves is paid out after the delay, once nothing is open at the court', async () => {
    await using scope = new Scope()
    const { anvil, parent, registry, operator } = await start(scope)
    const { evidenceAge, responsePeriod } = parent.configuration.parameters
    const withdraw = encodeWithdraw(A, testKey('cold wallet').address)
    await transact(operator, registry.address, encodeDeposit(A), 5n * ETHER)
    await transact(operator, registry.address, encodeExit(A, 4n * ETHER))
    await anvil.request('evm_increaseTime', [evidenceAge + responsePeriod])
    // In the court's place: code that answers whatever it is asked with one, then with zero.
    await anvil.request('anvil_setCode', [toHex(parent.contracts.court), '0x60015f5260205ff3'])
    expect(await transact(operator, registry.address, withdraw)).toBe('reverted')
    await anvil.request('anvil_setCode', [toHex(parent.contracts.court), '0x5f5f5260205ff3'])
    expect(await transact(operator, registry.address, withdraw)).toBe('success')
    expect(await operator.getBalance({ address: toHex(testKey('cold wallet').address) })).toBe(4n * ETHER)
    expect(await registry.bond(A)).toMatchObject({ amount: ETHER, leaving: 0n, leavesAt: undefined })
  })

  test('a batch in blobs continues one in call data, and is continued by one', async () => {
    await using scope = new Scope()
    const { anvil, parent, operator } = await start(scope)
    const reader = readBatchInbox(scope.rpc(PARENT, anvil.url), parent.contracts.batchInbox)
    const poster = new TestPoster(parent, A, testKey(`operator ${A}`))
    const first = poster.next()
    await operator.waitForTransactionReceipt({ hash: await poster.post(encodePost(first)) })

    const { header, hash } = poster.next()
    const hashes = SIDECARS.map(({ commitment }) => commitmentToVersionedHash({ commitment }))
    const post = async (order: readonly Hex[]) => {
      const framesHash = keccak256(keccak256(fromHex(encodePacked(['bytes32', 'bytes32[]'], [toHex(first.hash), order]))))
      const batch = hashBatch(parent.cluster, { chain: A, number: header.header.number, framesHash })
      const data = encodeFunctionData({
        abi: batchInboxAbi,
        functionName: 'postBlobs',
        args: [
          {
            ...header.header,
            chain: BigInt(A),
            parent: toHex(header.header.parent),
            config: toHex(hashConfiguration(parent.configuration)),
            blockHash: toHex(header.header.blockHash),
            stateRoot: toHex(header.header.stateRoot),
            outboxRoot: toHex(header.header.outboxRoot),
            inboxRoot: toHex(header.header.inboxRoot),
          },
          toHex(header.signature),
          toHex(testKey(`sequencer ${A}`).sign(batch)),
          toHex(first.hash),
        ],
      })
      const sent = await operator.sendTransaction({
        to: toHex(parent.contracts.batchInbox),
        data,
        sidecars: SIDECARS,
        blobVersionedHashes: hashes,
        maxFeePerBlobGas: 10n ** 10n,
        gas: 300_000n,
      })
      return (await operator.waitForTransactionReceipt({ hash: sent })).status
    }
    // All blobs count, in their order.
    expect(await post([...hashes].reverse())).toBe('reverted')
    expect(await post(hashes.slice(0, 1))).toBe('reverted')
    expect(await post(hashes)).toBe('success')
    expect(toHex((await reader.head(A))?.hash ?? ZERO_HASH)).toBe(toHex(hash))
    const third = poster.next()
    await operator.waitForTransactionReceipt({ hash: await poster.post(encodePost(third)) })
    expect(toHex((await reader.head(A))?.hash ?? ZERO_HASH)).toBe(toHex(third.hash))
  })
})
