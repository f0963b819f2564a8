import { type Hex, toHex } from '../src/protocol/bytes.ts'
import type { Header } from '../src/protocol/header.ts'

/** A header as the parent's contracts take it. */
export function headerToAbi(header: Header) {
  const { chain, number, time } = header
  const hash = (name: 'parent' | 'config' | 'blockHash' | 'stateRoot' | 'outboxRoot' | 'inboxRoot'): Hex => toHex(header[name])
  return {
    ...{ chain: BigInt(chain), number, time, parent: hash('parent'), config: hash('config') },
    ...{ blockHash: hash('blockHash'), stateRoot: hash('stateRoot'), outboxRoot: hash('outboxRoot'), inboxRoot: hash('inboxRoot') },
  }
}
