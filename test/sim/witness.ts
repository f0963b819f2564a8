import { toHex } from '../../src/protocol/bytes.ts'
import type { OpenedHeader } from '../../src/protocol/log-state.ts'
import type { InboxRow, OutboxRow } from '../../src/protocol/row.ts'

/** What an honest member signed of one block, with all rows after it. */
export interface SignedBlock {
  readonly number: number
  readonly hash: string
  readonly header: OpenedHeader['header']
  readonly outbox: ReadonlyMap<number, OutboxRow>
  readonly inbox: ReadonlyMap<number, InboxRow>
}

/** What was really signed, as nobody inside the cluster can see it: each honest member's log, and the lanes that it announces. */
export class Witness {
  readonly #logs = new Map<number, Map<number, SignedBlock>>()
  readonly #newest = new Map<number, SignedBlock>()
  /** By chain and destination's index: when each message was sent, seconds. */
  readonly #sentAt = new Map<string, number[]>()
  readonly #digests = new Map<string, string>()

  /** A key signs: the digest that it signed for this position before, if it did. */
  signing(chain: number, number: number, digest: string): string | undefined {
    const key = `${chain}/${number}`
    const before = this.#digests.get(key)
    this.#digests.set(key, before ?? digest)
    return before
  }

  /** An honest member's own ledger took its header. Returns whether it is new; after a loss it takes the same again. */
  signed(opened: OpenedHeader): SignedBlock | undefined {
    const { header, changes, lanes } = opened
    const { chain, number } = header
    const log = this.#logs.get(chain) ?? new Map<number, SignedBlock>()
    this.#logs.set(chain, log)
    if (log.has(number)) return undefined
    const before = log.get(number - 1)
    const block = {
      ...{ number, header, hash: toHex(opened.hash) },
      outbox: changed(before?.outbox, changes.outbox),
      inbox: changed(before?.inbox, changes.inbox),
    }
    log.set(number, block)
    this.#newest.set(chain, block)
    for (const { index, messages } of lanes) {
      const times = this.#sentAt.get(`${chain}>${index}`) ?? []
      this.#sentAt.set(`${chain}>${index}`, times)
      times.push(...messages.map(({ sentAt }) => sentAt))
    }
    return block
  }

  at(chain: number, number: number): SignedBlock | undefined {
    return this.#logs.get(chain)?.get(number)
  }

  /** The first block of a log of which something holds. */
  first(chain: number, holds: (block: SignedBlock) => boolean): SignedBlock | undefined {
    for (const block of this.#logs.get(chain)?.values() ?? []) if (holds(block)) return block
    return undefined
  }

  newest(chain: number): SignedBlock | undefined {
    return this.#newest.get(chain)
  }

  /** When the messages of a lane were sent, by nonce. */
  sentAt(chain: number, destination: number): readonly number[] {
    return this.#sentAt.get(`${chain}>${destination}`) ?? []
  }

  /** Whether the first message of a lane that a block holds was sent by then. */
  countSentBefore(chain: number, destination: number, time: number): number {
    const times = this.sentAt(chain, destination)
    let count = times.length
    while (count > 0 && (times[count - 1] as number) >= time) count--
    return count
  }
}

function changed<T>(
  before: ReadonlyMap<number, T> | undefined,
  rows: readonly { readonly index: number; readonly row: T }[],
): ReadonlyMap<number, T> {
  if (before !== undefined && rows.length === 0) return before
  const after = new Map(before ?? [])
  for (const { index, row } of rows) after.set(index, row)
  return after
}
