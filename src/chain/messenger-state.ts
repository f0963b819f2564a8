import { toFunctionSelector } from 'viem'
import { type Address, type Bytes32, type Hex, toHex, ZERO_HASH } from '../protocol/bytes.ts'
import { LEAVES, MAX_UINT48 } from '../protocol/constants.ts'
import type { InboxRow, OutboxRow } from '../protocol/row.ts'
import { AbiReader } from './abi-reader.ts'
import type { Rows } from './block-record.ts'
import { ChainError } from './chain-error.ts'
import { bytes } from './json-fields.ts'
import type { RpcCall } from './rpc.ts'

/** What stands at the Messenger's address at one block. */
export interface MessengerState {
  /** keccak of the code there; of nothing, or zero, if there is none. */
  readonly codeHash: Bytes32
  /** Whether that code answered `rows()`: an approved Messenger always does. If not, what follows is empty. */
  readonly answered: boolean
  /** The configuration in force; zero before `initialize`. */
  readonly config: Bytes32
  readonly rows: Rows
}

const ROWS_SELECTOR = toFunctionSelector('rows()')
const NO_ROWS: Rows = { outbox: new Map(), inbox: new Map() }
/** Where the reading code is placed for the length of the call: an address without a known key, on no chain in use. */
const READER: Hex = '0x00000000000000000000000000000000005e91ec'

/**
 * Code hash and rows of a Messenger in one `eth_call`: code that the call places (state override; geth, reth, Nethermind,
 * Erigon, Besu, Nitro and anvil know it) asks for both, so that they are of one state, and the code costs no call of its own. Nodes
 * rebuild a state for every call, which is what reading a block costs.
 */
export function messengerStateCall(messenger: Address, block: unknown): RpcCall {
  const address = toHex(messenger).slice(2)
  const code = [
    `73${address}3f600052`, // memory[0] = EXTCODEHASH(messenger)
    `63${ROWS_SELECTOR.slice(2)}604052`,
    `600060006004605c73${address}5afa602052`, // memory[32] = STATICCALL(gas, messenger, memory[92..96])
    '3d600060403e', // memory[64…] = what it returned
    '3d6040016000f3',
  ]
  return { method: 'eth_call', params: [{ to: READER }, block, { [READER]: { code: `0x${code.join('')}` } }] }
}

export function readMessengerState(answer: unknown): MessengerState {
  const all = bytes(answer, 'rows()')
  if (all.length < 64) throw new ChainError('unsupported', 'the node does not take state overrides in eth_call')
  const words = new AbiReader(all, 'rows()')
  const answered = words.uint(1, 1) === 1
  return { codeHash: words.bytes32(0), answered, ...readRows(answered ? all.subarray(64) : new Uint8Array(0)) }
}

/** `rows()`: (bytes32 configuration, uint8[] indices, OutboxRow[] outbox, InboxRow[] inbox). Empty where there is no code. */
function readRows(answer: Uint8Array): { readonly config: Bytes32; readonly rows: Rows } {
  if (answer.length === 0) return { config: ZERO_HASH, rows: NO_ROWS }
  const words = new AbiReader(answer, 'rows()')
  const indices = words.dynamic(1).list(1, LEAVES, (word) => word.uint(0, LEAVES - 1))
  const outbox = words
    .dynamic(2)
    .list(3, LEAVES, (row): OutboxRow => ({ count: row.uint(0, MAX_UINT48), acc: row.bytes32(1), value: row.big(2, 96) }))
  const inbox = words.dynamic(3).list(
    6,
    LEAVES,
    (row): InboxRow => ({
      number: row.uint(0, MAX_UINT48),
      head: row.bytes32(1),
      time: row.uint(2, MAX_UINT48),
      count: row.uint(3, MAX_UINT48),
      acc: row.bytes32(4),
      value: row.big(5, 96),
    }),
  )
  if (outbox.length !== indices.length || inbox.length !== indices.length || new Set(indices).size !== indices.length)
    throw new ChainError(
      'bad-answer',
      `rows() names ${indices.length} indices, ${outbox.length} outbox rows and ${inbox.length} inbox rows`,
    )
  const byIndex = <T>(rows: readonly T[]): ReadonlyMap<number, T> => new Map(rows.map((row, i) => [indices[i] ?? 0, row]))
  return { config: words.bytes32(0), rows: { outbox: byIndex(outbox), inbox: byIndex(inbox) } }
}
