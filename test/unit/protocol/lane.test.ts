import fc from 'fast-check'
import { encodePacked, keccak256 as viemKeccak } from 'viem'
import { describe, expect, test } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { MAX_UINT96 } from '../../../src/protocol/constants.ts'
import { appendMessage, foldPath, nextAcc } from '../../../src/protocol/lane.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { sampleMessage } from '../../vectors/samples.ts'
import { hash, uint96 } from './arbitraries.ts'
import { expectRefusal } from './refusal.ts'

describe('lane accumulator', () => {
  test('one step is keccak(acc ‖ hash ‖ uint256 value)', () => {
    fc.assert(
      fc.property(hash, hash, uint96, (acc, step, value) => {
        const packed = encodePacked(['bytes32', 'bytes32', 'uint256'], [toHex(acc), toHex(step), value])
        expect(toHex(nextAcc(acc, { hash: step, value }))).toBe(viemKeccak(packed))
      }),
    )
  })

  test('messages append to what the path folds to', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 2n ** 64n), { maxLength: 20 }), (values) => {
        let row = ZERO_OUTBOX_ROW
        const path = values.map((value, nonce) => {
          const message = sampleMessage({ nonce, value, fee: 1n })
          row = appendMessage(row, message)
          return { hash: hashMessage(message), value: row.value }
        })
        expect(row.count).toBe(values.length)
        expect(row.value).toBe(values.reduce((sum, value) => sum + value + 1n, 0n))
        expect(toHex(foldPath(ZERO_OUTBOX_ROW.acc, path))).toBe(toHex(row.acc))
      }),
    )
  })

  test('a sum beyond uint96 is refused', () => {
    const full = { ...ZERO_OUTBOX_ROW, value: MAX_UINT96 }
    expect(appendMessage(full, sampleMessage({ value: 0n, fee: 0n })).value).toBe(MAX_UINT96)
    expectRefusal(() => appendMessage(full, sampleMessage({ value: 0n, fee: 1n })), 'malformed')
  })

  test('negative amounts are refused', () => {
    expectRefusal(() => appendMessage(ZERO_OUTBOX_ROW, sampleMessage({ value: -1n, fee: 2n })), 'malformed')
  })
})
