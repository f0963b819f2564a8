import type {
  LedgerBatch,
  StoredBatch,
  StoredEvidence,
  StoredHeader,
  StoredSegment,
  StoredTicket,
} from '../../../src/store/ledger-records.ts'
import { filler, named } from '../../vectors/samples.ts'

/** Chain ids. */
export const A = 412_001
export const B = 412_002

export function header(chain: number, number: number, generation = 1, branch = 'main'): StoredHeader {
  const name = `${branch} ${chain} ${generation} ${number}`
  return {
    chain,
    generation,
    number,
    hash: named(name),
    header: filler(name, 288),
    signature: filler(name, 65),
    time: 1_700_000_000 + number,
    changes: filler(`changes ${name}`, number % 100),
    receivedAtMs: 1_700_000_000_123 + number,
  }
}

export function segment(
  source: number,
  destination: number,
  number: number,
  firstNonce: number,
  count: number,
  generation = 1,
): StoredSegment {
  const bodies = filler(`bodies ${source} ${destination} ${firstNonce} ${generation}`, Math.min(count * 300, 900))
  return { source, destination, generation, number, firstNonce, count, bodies }
}

/** A batch that reaches up to header `number`, posted in a parent block. */
export function batch(chain: number, number: number, block: number, branch = 'main', generation = 1): StoredBatch {
  const { time, changes, receivedAtMs, ...posted } = header(chain, number, generation, branch)
  const name = `batch ${branch} ${chain} ${generation} ${number}`
  return {
    ...posted,
    previous: named(`previous ${name}`),
    block: { number: block, hash: named(`block ${branch} ${block}`), time: 1_700_000_000 + 12 * block },
    batchSignature: filler(`signature ${name}`, 65),
    frames: filler(`frames ${name}`, 4_000),
    rows: filler(`rows ${name}`, 600),
    seenAtMs: 1_700_000_000_000 + block,
  }
}

/** From A to B, failed and open, if nothing else is said. */
export function ticket(name: string, changes: Partial<StoredTicket> = {}): StoredTicket {
  return {
    id: named(name),
    source: A,
    destination: B,
    nonce: 3,
    reason: 'failed',
    expiry: 1_700_600_000,
    state: 'open',
    tries: 0,
    lastTriedAtMs: undefined,
    ended: undefined,
    message: filler(name, 400),
    ...changes,
  }
}

/** Of chain A's first key, if nothing else is said. */
export function evidence(name: string, changes: Partial<StoredEvidence> = {}): StoredEvidence {
  const key = named('key').slice(0, 20)
  return { id: named(name), kind: 'equivocation', accused: A, key, encoded: filler(name, 700), receivedAtMs: 5, ...changes }
}

export const messageHash = (source: number, destination: number, nonce: number): Uint8Array =>
  named(`message ${source} ${destination} ${nonce}`)

/** Consecutive headers of one log, each with `count` messages to `destination`. */
export function blocks(chain: number, destination: number, from: number, blockCount: number, count: number, generation = 1): LedgerBatch {
  const numbers = Array.from({ length: blockCount }, (_, i) => from + i)
  const segments = numbers.map((number) => segment(chain, destination, number, (number - 1) * count, count, generation))
  return {
    headers: numbers.map((number) => header(chain, number, generation)),
    segments,
    messageIds: segments.map(({ source, firstNonce }) => ({
      source,
      destination,
      firstNonce,
      hashes: Array.from({ length: count }, (_, i) => messageHash(source, destination, firstNonce + i)),
    })),
  }
}
