import fc from 'fast-check'
import { MAX_UINT48, MAX_UINT64, MAX_UINT96 } from '../../../src/protocol/constants.ts'
import type { Frame, OpenableHeader, RowChanges, SignedHeader } from '../../../src/protocol/frame.ts'
import type { Message } from '../../../src/protocol/message.ts'

/** Generators of everything that travels. */

export const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
export const address = fc.uint8Array({ minLength: 20, maxLength: 20 })
export const signature = fc.uint8Array({ minLength: 65, maxLength: 65 })
export const uint48 = fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, MAX_UINT48, 2 ** 32)).map((n) => n % (MAX_UINT48 + 1))
export const chainId = fc.oneof(fc.integer({ min: 1, max: 2 ** 31 }), fc.constant(Number.MAX_SAFE_INTEGER))
const uint96 = fc.oneof(fc.bigInt(0n, MAX_UINT96), fc.constantFrom(0n, 1n, MAX_UINT64, MAX_UINT96))

const outboxRow = fc.record({ count: uint48, acc: hash, value: uint96 })
const inboxRow = fc.record({ number: uint48, head: hash, time: uint48, count: uint48, acc: hash, value: uint96 })

function indexed<T>(rows: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<{ index: number; row: T }[]> {
  return fc
    .uniqueArray(fc.record({ index: fc.nat(255), row: rows }), { selector: (each) => each.index, maxLength })
    .map((list) => list.sort((a, b) => a.index - b.index))
}

export const changes: fc.Arbitrary<RowChanges> = fc.record({ outbox: indexed(outboxRow, 4), inbox: indexed(inboxRow, 4) })

export function messagesOf(source: number): fc.Arbitrary<Message[]> {
  const body = fc.record({
    sentAt: uint48,
    kind: fc.nat(255),
    sender: address,
    target: address,
    refundTo: address,
    value: uint96,
    fee: uint96,
    gasLimit: fc.bigInt(0n, MAX_UINT64),
    data: fc.uint8Array({ maxLength: 64 }),
  })
  return fc
    .record({ destination: chainId, first: fc.nat(1_000_000), bodies: fc.array(body, { minLength: 1, maxLength: 6 }) })
    .map(({ destination, first, bodies }) => bodies.map((each, i) => ({ source, destination, nonce: first + i, ...each })))
}

export function signedHeaderOf(chain: number): fc.Arbitrary<SignedHeader> {
  const header = fc.record({
    chain: fc.constant(chain),
    number: uint48,
    parent: hash,
    config: hash,
    blockHash: hash,
    stateRoot: hash,
    time: uint48,
    outboxRoot: hash,
    inboxRoot: hash,
  })
  return fc.record({ header, signature })
}

function openableHeaderOf(chain: number): fc.Arbitrary<OpenableHeader> {
  return fc
    .record({ signed: signedHeaderOf(chain), changes, lanes: indexed(messagesOf(chain), 3) })
    .map(({ signed, changes: rows, lanes }) => ({
      ...signed,
      changes: rows,
      lanes: lanes.map(({ index, row }) => ({ index, messages: row })),
    }))
}

export const frame: fc.Arbitrary<Frame> = chainId.chain((chain) =>
  fc.record({ chain: fc.constant(chain), headers: fc.array(openableHeaderOf(chain), { maxLength: 4 }) }),
)
