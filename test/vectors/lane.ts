import { appendMessage, foldPath } from '../../src/protocol/lane.ts'
import { hashMessage } from '../../src/protocol/message.ts'
import { type OutboxRow, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { encodeStruct } from './abi.ts'
import type { Value } from './json.ts'
import { filler, named, sampleMessage } from './samples.ts'

const STARTS: readonly OutboxRow[] = [ZERO_OUTBOX_ROW, { count: 2 ** 40, acc: named('acc'), value: 2n ** 80n }]
const LENGTH = 12

/** Folds of a lane (§2): `steps` one by one, `paths` from an earlier accumulator to a later one. */
export function laneVectors(): { readonly [key: string]: Value } {
  const steps: Value[] = []
  const paths: Value[] = []
  for (const [lane, start] of STARTS.entries()) {
    const rows = [start]
    const path: { hash: Uint8Array; value: bigint }[] = []
    let row = start
    for (let i = 0; i < LENGTH; i++) {
      const message = sampleMessage({
        nonce: row.count,
        kind: i % 2,
        value: BigInt(i) ** 20n,
        fee: BigInt(LENGTH - i) * 10n ** 12n,
        data: filler(`data ${i}`, i * 11),
      })
      const next = appendMessage(row, message)
      const hash = hashMessage(message)
      steps.push({
        ...message,
        abi: encodeStruct('Message', message),
        accAfter: next.acc,
        accBefore: row.acc,
        countAfter: next.count,
        hash,
        lane,
        valueAfter: next.value,
        valueBefore: row.value,
      })
      path.push({ hash, value: next.value })
      rows.push(next)
      row = next
    }
    for (const [from, to] of [
      [0, 0],
      [0, 1],
      [0, LENGTH],
      [3, 9],
      [LENGTH - 1, LENGTH],
    ] as const) {
      const part = path.slice(from, to)
      const first = rows[from] as OutboxRow
      paths.push({
        accAfter: foldPath(first.acc, part),
        accBefore: first.acc,
        from,
        hashes: part.map(({ hash }) => hash),
        lane,
        to,
        values: part.map(({ value }) => value),
      })
    }
  }
  return { paths, steps }
}
