import { toFunctionSelector } from 'viem'
import { type Address, type Bytes32, equalBytes, type Hex, toHex } from '../protocol/bytes.ts'
import { MAX_UINT48 } from '../protocol/constants.ts'
import { keccak256 } from '../protocol/keccak.ts'
import { equalInboxRows } from '../protocol/row.ts'
import { AbiReader } from './abi-reader.ts'
import { type BlockHeader, readBlockHeader } from './block-header.ts'
import type { BlockRecord, BlockState, IncludedRow, Rows, SentMessage } from './block-record.ts'
import { ChainError } from './chain-error.ts'
import { bytes, quantity } from './json-fields.ts'
import { type Log, readLogs } from './log.ts'
import { readMessengerEvents } from './messenger-events.ts'
import { messengerStateCall, readMessengerState } from './messenger-state.ts'
import type { Rpc, RpcCall } from './rpc.ts'

/** A block to read at: its hash, or what the node calls its newest. */
export type At = Bytes32 | 'latest' | 'pending'

/** Reads one Messenger. Rejects with `ChainError` or the signal's reason. */
export interface MessengerReader {
  readonly chainId: number
  readonly address: Address
  /**
   * Everything about one block, at its hash, in one round trip. A block known as a header is not asked for again; it
   * rejects with `reorganised` if another one has taken its place (`unknown-block`: it may still arrive).
   */
  block(block: BlockHeader | Bytes32, signal?: AbortSignal): Promise<BlockRecord>
  /** The states at several blocks in one round trip; each that cannot be told is an error of its own. At most `MAX_STATES`. */
  states(blocks: readonly Bytes32[], signal?: AbortSignal): Promise<readonly (BlockState | ChainError)[]>
  /** The latest timestamp that the block after `at` may have (§3), seconds. */
  gate(at?: At, signal?: AbortSignal): Promise<number>
  /** The configuration in force, zero before `initialize`. */
  configuration(at?: At, signal?: AbortSignal): Promise<Bytes32>
  newestConfiguration(at?: At, signal?: AbortSignal): Promise<Bytes32>
  clusterId(at?: At, signal?: AbortSignal): Promise<Bytes32>
  /** Seconds; 0 if there is no open ticket. */
  ticketExpiry(id: Bytes32, at?: At, signal?: AbortSignal): Promise<number>
  /** keccak of the runtime code. */
  codeHash(at?: At, signal?: AbortSignal): Promise<Bytes32>
  /** Wei that the Messenger holds. */
  balance(at?: At, signal?: AbortSignal): Promise<bigint>
}

export interface MessengerReaderOptions {
  readonly rpc: Rpc
  readonly address: Address
  /** A block without a Messenger at the address throws `no-code`. Default false: it has no rows, as before deployment. */
  readonly requireCode?: boolean
}

/** Blocks that one round trip asks for: two calls each, and providers refuse longer batches than 100. */
export const MAX_STATES = 50

function blockFields({ number, hash, parentHash, stateRoot, time }: BlockHeader) {
  return { number, hash, parentHash, stateRoot, time }
}

function blockParameter(at: At): unknown {
  return typeof at === 'string' ? at : { blockHash: toHex(at) }
}

/** The last of `items` for each key. */
function lastBy<T>(items: readonly T[], key: (item: T) => number): Iterable<T> {
  return new Map(items.map((item) => [key(item), item])).values()
}

class Reader implements MessengerReader {
  readonly chainId: number
  readonly address: Address
  readonly #rpc: Rpc
  readonly #to: Hex
  readonly #requireCode: boolean

  constructor(options: MessengerReaderOptions) {
    this.#rpc = options.rpc
    this.chainId = options.rpc.chainId
    this.address = options.address
    this.#to = toHex(options.address)
    this.#requireCode = options.requireCode ?? false
  }

  async block(block: BlockHeader | Bytes32, signal?: AbortSignal): Promise<BlockRecord> {
    const known = block instanceof Uint8Array ? undefined : block
    const hash = block instanceof Uint8Array ? block : block.hash
    const calls: RpcCall[] = [
      messengerStateCall(this.address, blockParameter(hash)),
      { method: 'eth_getLogs', params: [{ address: this.#to, blockHash: toHex(hash) }] },
    ]
    if (known === undefined) calls.push({ method: 'eth_getBlockByHash', params: [toHex(hash), false] })
    const [stateAnswer, logsAnswer, blockAnswer] = await this.#ask(calls, known, signal)
    const header = known ?? this.#header(blockAnswer, hash)
    const state = readMessengerState(stateAnswer)
    const isAbsent = state.answered && state.rows.outbox.size === 0
    if (isAbsent && this.#requireCode) throw this.#noCode(`block ${header.number}`)
    const events = readMessengerEvents(this.#logs(logsAnswer, hash))
    if (isAbsent && events.sent.length + events.included.length > 0)
      throw new ChainError('bad-answer', `block ${header.number} of chain ${this.chainId} has Messenger events but no Messenger`)
    if (state.answered) {
      this.#checkSent(header, state.rows, events.sent)
      this.#checkIncluded(header, state.rows, events.included)
    }
    return { ...blockFields(header), ...state, ...events }
  }

  states(blocks: readonly Bytes32[], signal?: AbortSignal): Promise<readonly (BlockState | ChainError)[]> {
    const queries = blocks.map((hash) => ({
      calls: [messengerStateCall(this.address, blockParameter(hash)), { method: 'eth_getBlockByHash', params: [toHex(hash), false] }],
      read: ([state, block]: readonly unknown[]): BlockState => ({
        ...blockFields(this.#header(block, hash)),
        ...readMessengerState(state),
      }),
    }))
    return this.#rpc.queries(queries, signal)
  }

  async gate(at: At = 'latest', signal?: AbortSignal): Promise<number> {
    return (await this.#view('gate()', '0x', at, signal)).uint(0, MAX_UINT48)
  }

  async configuration(at: At = 'latest', signal?: AbortSignal): Promise<Bytes32> {
    return (await this.#view('configuration()', '0x', at, signal)).bytes32(0)
  }

  async newestConfiguration(at: At = 'latest', signal?: AbortSignal): Promise<Bytes32> {
    return (await this.#view('newestConfiguration()', '0x', at, signal)).bytes32(0)
  }

  async clusterId(at: At = 'latest', signal?: AbortSignal): Promise<Bytes32> {
    return (await this.#view('clusterId()', '0x', at, signal)).bytes32(0)
  }

  async ticketExpiry(id: Bytes32, at: At = 'latest', signal?: AbortSignal): Promise<number> {
    return (await this.#view('ticketExpiry(bytes32)', toHex(id), at, signal)).uint(0, MAX_UINT48)
  }

  async codeHash(at: At = 'latest', signal?: AbortSignal): Promise<Bytes32> {
    const code = bytes(await this.#rpc.request('eth_getCode', [this.#to, blockParameter(at)], signal), 'code')
    if (code.length === 0) throw this.#noCode(String(at === 'latest' ? 'the newest block' : 'that block'))
    return keccak256(code)
  }

  async balance(at: At = 'latest', signal?: AbortSignal): Promise<bigint> {
    return quantity(await this.#rpc.request('eth_getBalance', [this.#to, blockParameter(at)], signal), 'balance')
  }

  async #view(signature: string, argument: Hex, at: At, signal: AbortSignal | undefined): Promise<AbiReader> {
    const data = `${toFunctionSelector(signature)}${argument.slice(2)}`
    const answer = bytes(await this.#rpc.request('eth_call', [{ to: this.#to, data }, blockParameter(at)], signal), signature)
    if (answer.length === 0) throw this.#noCode(signature)
    return new AbiReader(answer, signature)
  }

  /** A block that was reorganised away is never found again: that is told apart from one that has not arrived yet. */
  async #ask(calls: readonly RpcCall[], block: BlockHeader | undefined, signal: AbortSignal | undefined): Promise<readonly unknown[]> {
    try {
      return await this.#rpc.batch(calls, signal)
    } catch (error) {
      if (block === undefined || !(error instanceof ChainError) || error.code !== 'unknown-block') throw error
      const instead = await this.#rpc.request('eth_getBlockByNumber', [`0x${block.number.toString(16)}`, false], signal)
      if (instead === null || equalBytes(readBlockHeader(instead).hash, block.hash)) throw error
      throw new ChainError('reorganised', `block ${block.number} of chain ${this.chainId} is no longer ${toHex(block.hash)}`, {
        cause: error,
      })
    }
  }

  #noCode(where: string): ChainError {
    return new ChainError('no-code', `no Messenger at ${this.#to} on chain ${this.chainId} (${where})`)
  }

  #header(answer: unknown, hash: Bytes32): BlockHeader {
    if (answer === null) throw new ChainError('unknown-block', `block ${toHex(hash)} is not in chain ${this.chainId}`)
    const header = readBlockHeader(answer)
    if (!equalBytes(header.hash, hash)) throw new ChainError('bad-answer', `block ${toHex(header.hash)} was returned for ${toHex(hash)}`)
    return header
  }

  #logs(answer: unknown, hash: Bytes32): readonly Log[] {
    const logs = readLogs(answer, [this.address])
    if (logs.some(({ blockHash }) => !equalBytes(blockHash, hash)))
      throw new ChainError('bad-answer', `a log of another block was returned for ${toHex(hash)}`)
    return logs
  }

  /** The last message of every lane must be where its row ends. Which index a chain id has is not known here. */
  #checkSent(header: BlockHeader, rows: Rows, sent: readonly SentMessage[]): void {
    for (const { message, hash } of sent) {
      if (message.source !== this.chainId || message.sentAt !== header.time)
        throw new ChainError(
          'bad-answer',
          `message ${toHex(hash)} says chain ${message.source}, time ${message.sentAt} in block ${header.number} of chain ${this.chainId}, time ${header.time}`,
        )
    }
    for (const { message, acc, value, hash } of lastBy(sent, (each) => each.destination)) {
      const row = [...rows.outbox.values()].find(
        (each) => each.count === message.nonce + 1 && each.value === value && equalBytes(each.acc, acc),
      )
      if (row === undefined)
        throw new ChainError('bad-answer', `no outbox row of block ${header.number} ends with message ${toHex(hash)}, its lane's last`)
    }
  }

  #checkIncluded(header: BlockHeader, rows: Rows, included: readonly IncludedRow[]): void {
    for (const { source, row } of lastBy(included, (each) => each.source)) {
      if (![...rows.inbox.values()].some((each) => equalInboxRows(each, row)))
        throw new ChainError('bad-answer', `no inbox row of block ${header.number} is what was included of chain ${source}`)
    }
  }
}

export function readMessenger(options: MessengerReaderOptions): MessengerReader {
  return new Reader(options)
}
