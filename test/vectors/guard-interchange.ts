import { type Bytes32, toHex, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { encodeHeader, type Header, hashHeader } from '../../src/protocol/header.ts'
import { testKey } from './keys.ts'
import { cluster, named } from './samples.ts'

/**
 * Conformance vectors of the guard's interchange format (`src/store/README.md`), in the spirit of EIP-3076's: each case
 * starts with a new guard of `domain`, imports `documents` one after the other and says what comes of each.
 */
interface InterchangeCase {
  readonly name: string
  readonly steps: readonly InterchangeStep[]
  /** The guard afterwards; `last` is null while nothing was ever guarded. */
  readonly after: { readonly last: { readonly number: string; readonly hash: string } | null; readonly floor: string }
}

interface InterchangeStep {
  readonly document: unknown
  /** `risen`, `unchanged`, or the code of the `GuardError`. */
  readonly result: string
}

export interface InterchangeVectors {
  readonly domain: object
  readonly cases: readonly InterchangeCase[]
}

const CHAIN = 412_001
const key = testKey('guard')

interface Link {
  readonly header: Header
  readonly hash: Bytes32
}

function log(branch: string, count: number, from: readonly Link[] = []): Link[] {
  const links = [...from]
  while (links.length < count) {
    const number = links.length + 1
    const header: Header = {
      chain: CHAIN,
      number,
      parent: links.at(-1)?.hash ?? ZERO_HASH,
      config: named('config'),
      blockHash: named(`${branch} ${number}`),
      stateRoot: named('state'),
      time: 1_700_000_000 + number,
      outboxRoot: named('outbox'),
      inboxRoot: named('inbox'),
    }
    links.push({ header, hash: hashHeader(cluster, header) })
  }
  return links
}

const domain = {
  clusterId: toHex(cluster),
  chain: String(CHAIN),
  generation: '1',
  start: { number: '1', parent: toHex(ZERO_HASH) },
}

const main = log('main', 8)
const fork = log('fork', 8, main.slice(0, 3))

const position = (links: readonly Link[], number: number) => ({ number: String(number), hash: toHex((links[number - 1] as Link).hash) })

/** The records from `from` on up to the document's last; those in `unsigned` without a signature. */
function records(links: readonly Link[], from: number, to: number, unsigned: readonly number[] = []) {
  return links.slice(from - 1, to).map(({ header, hash }) => ({
    number: String(header.number),
    header: toHex(encodeHeader(header)),
    signature: unsigned.includes(header.number) ? null : toHex(key.sign(hash)),
  }))
}

function document(links: readonly Link[], last: number, from: number = last, unsigned: readonly number[] = []) {
  return { format: 'seqmesh-guard', version: '1', domain, last: position(links, last), records: records(links, from, last, unsigned) }
}

const bare = (links: readonly Link[], last: number) => ({ ...document(links, last), records: [] })
const nothing = { format: 'seqmesh-guard', version: '1', domain, last: null, records: [] }

const fresh = { last: null, floor: '1' }
const at = (links: readonly Link[], last: number, floor: number) => ({ last: position(links, last), floor: String(floor) })

function good(
  name: string,
  steps: readonly (readonly [document: unknown, result: string])[],
  after: InterchangeCase['after'],
): InterchangeCase {
  return { name, steps: steps.map(([given, result]) => ({ document: given, result })), after }
}

/** A document that a new guard refuses. */
function bad(name: string, given: unknown, result = 'bad-interchange'): InterchangeCase {
  return good(name, [[given, result]], fresh)
}

function guardInterchangeVectors(): InterchangeVectors {
  const whole = document(main, 4)
  const record = (changes: object) => ({ ...whole, records: [{ ...whole.records[0], ...changes }] })
  const ofDomain = (changes: object) => ({ ...whole, domain: { ...domain, ...changes } })
  return {
    domain,
    cases: [
      good('a guard that never signed', [[nothing, 'unchanged']], fresh),
      good('last and its record', [[whole, 'risen']], at(main, 4, 4)),
      good('last without records: everything up to it is below the floor', [[bare(main, 4), 'risen']], at(main, 4, 5)),
      good('all records from the start', [[document(main, 4, 1), 'risen']], at(main, 4, 1)),
      good('unsigned records at the end', [[document(main, 4, 3, [3, 4]), 'risen']], at(main, 4, 3)),
      good('an unsigned record before signed ones', [[document(main, 4, 2, [2]), 'risen']], at(main, 4, 2)),
      good(
        'the same document twice',
        [
          [whole, 'risen'],
          [whole, 'unchanged'],
        ],
        at(main, 4, 4),
      ),
      good(
        'an older document never lowers the watermark',
        [
          [document(main, 6, 1), 'risen'],
          [whole, 'unchanged'],
        ],
        at(main, 6, 1),
      ),
      good(
        'an older one that nobody can compare any more',
        [
          [bare(main, 6), 'risen'],
          [bare(fork, 5), 'unchanged'],
        ],
        at(main, 6, 7),
      ),
      good(
        'a guard that never signed, later',
        [
          [whole, 'risen'],
          [nothing, 'unchanged'],
        ],
        at(main, 4, 4),
      ),
      good(
        'a newer one that joins keeps the floor',
        [
          [document(main, 4, 2), 'risen'],
          [document(main, 6, 4), 'risen'],
        ],
        at(main, 6, 2),
      ),
      good(
        'a newer one that starts right after keeps the floor',
        [
          [document(main, 4, 2), 'risen'],
          [document(main, 6, 5), 'risen'],
        ],
        at(main, 6, 2),
      ),
      good(
        'a newer one beyond a gap raises the floor',
        [
          [document(main, 4, 2), 'risen'],
          [document(main, 7, 6), 'risen'],
        ],
        at(main, 7, 6),
      ),
      good(
        'a signature for a record that lacked it',
        [
          [document(main, 4, 4, [4]), 'risen'],
          [whole, 'unchanged'],
        ],
        at(main, 4, 4),
      ),

      good(
        'another header at last',
        [
          [document(main, 5), 'risen'],
          [document(fork, 5), 'conflict'],
        ],
        at(main, 5, 5),
      ),
      good(
        'another hash at last, without records',
        [
          [bare(main, 5), 'risen'],
          [bare(fork, 5), 'conflict'],
        ],
        at(main, 5, 6),
      ),
      good(
        'another header below last',
        [
          [document(main, 6, 3), 'risen'],
          [document(fork, 5), 'conflict'],
        ],
        at(main, 6, 3),
      ),
      good(
        'another hash below last, without records',
        [
          [document(main, 6, 3), 'risen'],
          [bare(fork, 5), 'conflict'],
        ],
        at(main, 6, 3),
      ),
      good(
        'a newer one that contains another header',
        [
          [document(main, 5), 'risen'],
          [document(fork, 7, 4), 'conflict'],
        ],
        at(main, 5, 5),
      ),
      good(
        'a newer one that continues another header',
        [
          [document(main, 5), 'risen'],
          [document(fork, 7, 6), 'conflict'],
        ],
        at(main, 5, 5),
      ),

      bad('of another cluster', { ...bare(main, 4), domain: { ...domain, clusterId: toHex(named('another cluster')) } }, 'foreign'),
      bad('of another chain', { ...bare(main, 4), domain: { ...domain, chain: '412002' } }, 'foreign'),
      bad('of another generation', ofDomain({ generation: '2' }), 'foreign'),
      bad('of another start', { ...bare(main, 4), domain: { ...domain, start: { number: '2', parent: toHex(ZERO_HASH) } } }, 'foreign'),
      bad('of another start parent', ofDomain({ start: { number: '1', parent: toHex(named('parent')) } }), 'foreign'),
      bad('that never signed, of another chain', { ...nothing, domain: { ...domain, chain: '412002' } }, 'foreign'),

      bad('no object', 'seqmesh-guard'),
      bad('another format', { ...whole, format: 'eip-3076' }),
      bad('a newer version', { ...whole, version: '2' }),
      bad('an unknown field', { ...whole, note: 'hello' }),
      bad('an unknown field in a record', record({ note: 'hello' })),
      bad('a missing domain', { ...whole, domain: undefined }),
      bad('a missing last', { ...whole, last: undefined }),
      bad('a number instead of a decimal string', { ...whole, last: { ...whole.last, number: 4 } }),
      bad('a hexadecimal position', { ...whole, last: { ...whole.last, number: '0x4' } }),
      bad('a position with a leading zero', { ...whole, last: { ...whole.last, number: '04' } }),
      bad('a negative position', { ...whole, last: { ...whole.last, number: '-1' } }),
      bad('a fraction', { ...whole, last: { ...whole.last, number: '4.0' } }),
      bad('a position beyond 2^53', { ...bare(main, 4), last: { ...whole.last, number: '9007199254740993' } }),
      bad('a generation beyond 32 bits', ofDomain({ generation: '4294967296' })),
      bad('chain 0', ofDomain({ chain: '0' })),
      bad('a hash that is too short', { ...bare(main, 4), last: { number: '4', hash: '0x1234' } }),
      bad('a hash in upper case', { ...bare(main, 4), last: { number: '4', hash: `0x${'AB'.repeat(32)}` } }),
      bad('a header that is too short', record({ header: '0x00' })),
      bad('a header with an integer out of range', record({ header: `0x${'ff'.repeat(288)}` })),
      bad('a signature of 64 bytes', record({ signature: `0x${'11'.repeat(64)}` })),
      bad('a signature with high s', record({ signature: `0x${'ff'.repeat(64)}1b` })),
      bad('a signature with v 0', record({ signature: `0x${'11'.repeat(64)}00` })),
      bad('records, but last is null', { ...whole, last: null }),
      bad('last below the start', { ...bare(main, 4), domain: { ...domain, start: { number: '5', parent: toHex(ZERO_HASH) } } }),
      bad('a record below the start', { ...document(main, 4, 1), domain: { ...domain, start: { number: '2', parent: toHex(ZERO_HASH) } } }),
      bad('records that end below last', { ...whole, records: records(main, 2, 3) }),
      bad('records that end above last', { ...whole, records: records(main, 4, 5) }),
      bad('records with a gap', { ...whole, records: [...records(main, 2, 2), ...records(main, 4, 4)] }),
      bad('records out of order', { ...whole, records: records(main, 3, 4).reverse() }),
      bad('a record twice', { ...whole, records: [...records(main, 4, 4), ...records(main, 4, 4)] }),
      bad('a record under another number', record({ number: '3' })),
      bad('records that are not linked', { ...document(fork, 5), records: [...records(main, 4, 4), ...records(fork, 5, 5)] }),
      bad('a last hash that is not its record’s', { ...whole, last: position(fork, 4) }),
      bad('a first record that is not linked to the start', ofFirst(toHex(named('parent')))),
    ],
  }
}

/** From position 1 on, with a start parent that the first header does not have. */
function ofFirst(parent: string): unknown {
  return { ...document(main, 2, 1), domain: { ...domain, start: { number: '1', parent } } }
}

export function renderInterchangeVectors(): string {
  return `${JSON.stringify(guardInterchangeVectors(), null, 2)}\n`
}
