import type { RowChanges, SignedHeader } from '../protocol/frame.ts'
import { WireError } from './errors.ts'
import { chainId, fixedBytes, hash, laneIndex, uint48, uint96FromBytes, uint96ToBytes } from './fields.ts'
import type { Header as WireHeader, InboxRow as WireInboxRow, OutboxRow as WireOutboxRow } from './generated/frame.js'

/** Headers and rows between the types of the protocol and those of `frame.proto`. The chain stands beside the header, once. */

const SIGNATURE_BYTES = 65

export function headerToWire({ header, signature }: SignedHeader): WireHeader {
  return {
    number: uint48(header.number, 'number'),
    time: uint48(header.time, 'time'),
    parent: hash(header.parent, 'parent'),
    config: hash(header.config, 'config'),
    blockHash: hash(header.blockHash, 'blockHash'),
    stateRoot: hash(header.stateRoot, 'stateRoot'),
    outboxRoot: hash(header.outboxRoot, 'outboxRoot'),
    inboxRoot: hash(header.inboxRoot, 'inboxRoot'),
    signature: fixedBytes(signature, SIGNATURE_BYTES, 'signature'),
  }
}

export function headerFromWire(chain: number, wire: WireHeader | undefined): SignedHeader {
  if (wire === undefined) throw new WireError('malformed', 'the header is missing')
  return {
    header: {
      chain: chainId(chain, 'chain'),
      number: uint48(wire.number, 'number'),
      parent: hash(wire.parent, 'parent'),
      config: hash(wire.config, 'config'),
      blockHash: hash(wire.blockHash, 'blockHash'),
      stateRoot: hash(wire.stateRoot, 'stateRoot'),
      time: uint48(wire.time, 'time'),
      outboxRoot: hash(wire.outboxRoot, 'outboxRoot'),
      inboxRoot: hash(wire.inboxRoot, 'inboxRoot'),
    },
    signature: fixedBytes(wire.signature, SIGNATURE_BYTES, 'signature'),
  }
}

export interface WireChanges {
  readonly outbox: WireOutboxRow[]
  readonly inbox: WireInboxRow[]
}

export function changesToWire(changes: RowChanges): WireChanges {
  checkAscending(changes.outbox)
  checkAscending(changes.inbox)
  return {
    outbox: changes.outbox.map(({ index, row }) => ({
      index: laneIndex(index, 'index'),
      count: uint48(row.count, 'count'),
      acc: hash(row.acc, 'acc'),
      value: uint96ToBytes(row.value, 'value'),
    })),
    inbox: changes.inbox.map(({ index, row }) => ({
      index: laneIndex(index, 'index'),
      number: uint48(row.number, 'number'),
      head: hash(row.head, 'head'),
      time: uint48(row.time, 'time'),
      count: uint48(row.count, 'count'),
      acc: hash(row.acc, 'acc'),
      value: uint96ToBytes(row.value, 'value'),
    })),
  }
}

export function changesFromWire(wire: WireChanges): RowChanges {
  checkAscending(wire.outbox)
  checkAscending(wire.inbox)
  return {
    outbox: wire.outbox.map(({ index, count, acc, value }) => ({
      index: laneIndex(index, 'index'),
      row: { count: uint48(count, 'count'), acc: hash(acc, 'acc'), value: uint96FromBytes(value, 'value') },
    })),
    inbox: wire.inbox.map(({ index, number, head, time, count, acc, value }) => ({
      index: laneIndex(index, 'index'),
      row: {
        number: uint48(number, 'number'),
        head: hash(head, 'head'),
        time: uint48(time, 'time'),
        count: uint48(count, 'count'),
        acc: hash(acc, 'acc'),
        value: uint96FromBytes(value, 'value'),
      },
    })),
  }
}

/** Rows and lanes come in ascending order of index, each at most once. */
export function checkAscending(list: readonly { readonly index: number }[]): void {
  let previous = -1
  for (const { index } of list) {
    if (index <= previous) throw new WireError('malformed', `indices ascend; ${index} follows ${previous}`)
    previous = index
  }
}
