import fc from 'fast-check'
import {
  type Abi,
  type AbiEvent,
  encodeAbiParameters,
  encodeEventTopics,
  keccak256,
  parseTransaction,
  recoverTransactionAddress,
  toRlp,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { configurationFromAbi, configurationToAbi, messageFromAbi, messageToAbi } from '../../../src/chain/abi-convert.ts'
import { AbiReader } from '../../../src/chain/abi-reader.ts'
import { ChainError } from '../../../src/chain/chain-error.ts'
import { decodeHex } from '../../../src/chain/hex.ts'
import { type MessengerLog, readMessengerEvents } from '../../../src/chain/messenger-events.ts'
import { encodeRlp } from '../../../src/chain/rlp.ts'
import { keyTransactionSigner } from '../../../src/chain/transaction-signer.ts'
import { messengerAbi } from '../../../src/contracts/generated/messenger.ts'
import { fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { testKey } from '../../vectors/keys.ts'
import { filler, genesis, named, sampleMessage } from '../../vectors/samples.ts'

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

describe('hexadecimal', () => {
  test('decodes what encodes, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeHex(toHex(bytes))).toEqual(bytes)
      }),
    )
    expect(decodeHex('0xAbCd')).toEqual(Uint8Array.of(0xab, 0xcd))
    for (const text of ['', '0', '12', '0x1', '0x1g', '0x g', '0xé0', '0X12']) expect(decodeHex(text)).toBeUndefined()
  })
})

describe('transactions', () => {
  test('RLP as viem writes it, at every boundary of length', () => {
    for (const length of [0, 1, 2, 55, 56, 255, 256, 65_535, 65_536, 128 * 1_024]) {
      const item = filler('rlp', length)
      expect(toHex(encodeRlp([item, [item]]))).toBe(toRlp([toHex(item), [toHex(item)]]))
    }
    expect(toHex(encodeRlp([0, 1, 127, 128, 2n ** 64n]))).toBe(toRlp(['0x', '0x01', '0x7f', '0x80', '0x010000000000000000']))
  })

  test('signed as viem signs', async () => {
    const key = testKey('transactions')
    const signer = keyTransactionSigner(key.secret)
    const account = privateKeyToAccount(toHex(key.secret))
    expect(toHex(signer.address)).toBe(account.address.toLowerCase())
    const amounts = fc.bigInt({ min: 0n, max: 2n ** 128n })
    const nonces = fc.nat(2 ** 31)
    await fc.assert(
      fc.asyncProperty(
        nonces,
        amounts,
        amounts,
        amounts,
        fc.uint8Array({ maxLength: 300 }),
        bytesOf(20),
        async (nonce, tip, value, gas, data, to) => {
          const fees = { maxPriorityFeePerGas: tip, maxFeePerGas: tip + value, gas }
          const raw = await signer.sign({ chainId: 412_001, nonce, ...fees, to, value, data })
          const expected = await account.signTransaction({
            type: 'eip1559',
            chainId: 412_001,
            nonce,
            ...fees,
            to: toHex(to),
            value,
            data: toHex(data),
          })
          expect(toHex(raw)).toBe(expected)
        },
      ),
      { numRuns: 30 },
    )
    const raw = toHex(
      await signer.sign({
        chainId: 1,
        nonce: 0,
        maxPriorityFeePerGas: 1n,
        maxFeePerGas: 2n,
        gas: 3n,
        to: key.address,
        value: 0n,
        data: new Uint8Array(),
      }),
    )
    expect(parseTransaction(raw).type).toBe('eip1559')
    expect((await recoverTransactionAddress({ serializedTransaction: raw as `0x02${string}` })).toLowerCase()).toBe(toHex(key.address))
    expect(keccak256(raw)).toMatch(/^0x/)
  })
})

describe('ABI conversions', () => {
  test('configurations and messages come back as they went', () => {
    expect(configurationFromAbi(configurationToAbi(genesis))).toEqual(genesis)
    expect(messageFromAbi(messageToAbi(sampleMessage()))).toEqual(sampleMessage())
    expect(() => messageFromAbi({ ...messageToAbi(sampleMessage()), source: 2n ** 60n })).toThrow(ChainError)
  })
})

type EventName = 'LaneMessage' | 'RowIncluded' | 'TicketCreated' | 'Redeemed' | 'KeptAlive' | 'Cancelled' | 'Expired' | 'Credited'

/** A log as viem encodes it. */
function log(eventName: EventName, args: Record<string, unknown>): MessengerLog {
  const item = (messengerAbi as Abi).find((each): each is AbiEvent => each.type === 'event' && each.name === eventName)
  if (item === undefined) throw new Error(`no event ${eventName}`)
  const topics = encodeEventTopics({ abi: [item], eventName, args } as Parameters<typeof encodeEventTopics>[0])
  const plain = item.inputs.filter((input) => input.indexed !== true)
  const data = encodeAbiParameters(
    plain,
    plain.map((input) => args[input.name ?? '']),
  )
  return { topics: topics.map((topic) => fromHex(String(topic))), data: fromHex(data) }
}

const message = sampleMessage({ data: filler('body', 1_000), gasLimit: 2n ** 63n, value: 2n ** 95n })
const laneMessage = (changes: Record<string, unknown> = {}): MessengerLog =>
  log('LaneMessage', {
    destination: BigInt(message.destination),
    nonce: message.nonce,
    id: toHex(hashMessage(message)),
    message: messageToAbi(message),
    acc: toHex(named('acc')),
    value: 2n ** 95n + 7n,
    ...changes,
  })

describe("the Messenger's events", () => {
  test('as viem encodes them', () => {
    const row = { number: 2 ** 47, head: named('head'), time: 1_700_000_000, count: 3, acc: named('acc'), value: 2n ** 90n }
    const id = named('id')
    const events = readMessengerEvents([
      laneMessage(),
      log('RowIncluded', { source: 7_001n, ...row, head: toHex(row.head), acc: toHex(row.acc) }),
      log('TicketCreated', { id: toHex(id), source: 7_001n, nonce: 4, reason: 2, expiry: 1_800_000_000 }),
      log('Redeemed', { id: toHex(id), source: 7_001n, nonce: 4, executor: toHex(filler('executor', 20)) }),
      log('KeptAlive', { id: toHex(id), expiry: 9 }),
      log('Cancelled', { id: toHex(id) }),
      log('Expired', { id: toHex(id) }),
      log('Credited', { account: toHex(filler('executor', 20)), amount: 1n }),
    ])
    expect(events).toEqual({
      sent: [{ destination: message.destination, message, hash: hashMessage(message), acc: named('acc'), value: 2n ** 95n + 7n }],
      included: [{ source: 7_001, row }],
      outcomes: [
        { kind: 'ticketCreated', id, source: 7_001, nonce: 4, reason: 'unpaid', expiry: 1_800_000_000 },
        { kind: 'redeemed', id, source: 7_001, nonce: 4, executor: filler('executor', 20) },
        { kind: 'keptAlive', id, expiry: 9 },
        { kind: 'cancelled', id },
        { kind: 'expired', id },
      ],
    })
  })

  test.each([
    ['another id', laneMessage({ id: toHex(named('another')) })],
    ['another lane in the topics', laneMessage({ destination: 9n })],
    ['another nonce in the topics', laneMessage({ nonce: 9 })],
    ['a missing topic', { ...laneMessage(), topics: laneMessage().topics.slice(0, 3) }],
    ['data that is cut off', { ...laneMessage(), data: laneMessage().data.subarray(0, 500) }],
    ['no data', { ...laneMessage(), data: new Uint8Array() }],
    [
      'an unknown reason',
      { ...log('TicketCreated', { id: toHex(named('id')), source: 1n, nonce: 1, reason: 0, expiry: 1 }), data: new Uint8Array(64).fill(9) },
    ],
  ])('refuses %s', (_, lie) => {
    expect(() => readMessengerEvents([lie])).toThrow(expect.objectContaining({ code: 'bad-answer' }))
  })

  test('any bytes decode or fail cleanly', () => {
    const signature = laneMessage().topics.slice(0, 1)
    fc.assert(
      fc.property(fc.array(bytesOf(32), { maxLength: 4 }), fc.uint8Array({ maxLength: 700 }), fc.nat(600), (topics, noise, at) => {
        const data = laneMessage().data.slice()
        data.set(noise.subarray(0, data.length - at), at)
        try {
          readMessengerEvents([{ topics: [...signature, ...topics], data }])
        } catch (error) {
          expect(error).toBeInstanceOf(ChainError)
        }
      }),
    )
  })

  test('a list longer than its bytes, or than allowed, is refused before it is made', () => {
    const huge = new Uint8Array(64)
    huge.fill(255, 25, 32)
    expect(() => new AbiReader(huge, 'a list').list(1, 2 ** 52, (word) => word.uint(0, 9))).toThrow(ChainError)
    expect(() => new AbiReader(new Uint8Array(64).fill(1, 31, 32), 'a list').list(3, 255, (word) => word.uint(0, 9))).toThrow(ChainError)
  })
})
