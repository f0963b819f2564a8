import { type Address, type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import { AbiReader } from './abi-reader.ts'
import { ChainError } from './chain-error.ts'
import { bytes, quote, readBytes, readUint48 } from './json-fields.ts'
import { isObject } from './json-rpc.ts'

/** A log with its place in the chain. Its form is checked; its contents are not. */
export interface Log {
  readonly address: Address
  readonly topics: readonly Bytes32[]
  readonly data: Uint8Array
  readonly blockNumber: number
  readonly blockHash: Bytes32
  /** Position among the block's logs. */
  readonly index: number
  readonly transactionHash: Bytes32
}

/** Far above what any block gas limit allows: 60M gas hold 30,000 small messages. */
const MAX_LOGS = 200_000

/** Reads the answer of `eth_getLogs` for these contracts. Throws `bad-answer`, also for logs of others or of removed blocks. */
export function readLogs(answer: unknown, addresses: readonly Address[]): readonly Log[] {
  if (!Array.isArray(answer) || answer.length > MAX_LOGS) throw new ChainError('bad-answer', `logs are ${quote(answer)}`)
  return answer.map((item: unknown) => {
    if (!isObject(item) || !Array.isArray(item.topics)) throw new ChainError('bad-answer', `a log is ${quote(item)}`)
    if (item.removed === true) throw new ChainError('bad-answer', 'a removed log was returned')
    const address = readBytes(item, 'address', 20)
    if (!addresses.some((asked) => equalBytes(asked, address)))
      throw new ChainError('bad-answer', `a log of ${toHex(address)} was returned, which was not asked for`)
    return {
      address,
      topics: item.topics.map((topic) => bytes(topic, 'topic', 32)),
      data: readBytes(item, 'data'),
      blockNumber: readUint48(item, 'blockNumber'),
      blockHash: readBytes(item, 'blockHash', 32),
      index: readUint48(item, 'logIndex'),
      transactionHash: readBytes(item, 'transactionHash', 32),
    }
  })
}

/** Topics after the signature, as one run of words. */
export function topicWords(log: Pick<Log, 'topics'>, name: string, count: number): AbiReader {
  if (log.topics.length !== count + 1) throw new ChainError('bad-answer', `${name} has ${log.topics.length} topics, not ${count + 1}`)
  const words = new Uint8Array(count * 32)
  for (let i = 0; i < count; i++) words.set(log.topics[i + 1] ?? [], i * 32)
  return new AbiReader(words, `topics of ${name}`)
}
