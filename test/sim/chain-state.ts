import { encodeRlp, type RlpItem } from '../../src/chain/rlp.ts'
import { AbiWords } from '../../src/protocol/abi-words.ts'
import { type Address, type Bytes32, toHex } from '../../src/protocol/bytes.ts'
import type { StorageProof } from '../../src/protocol/evidence/evidence.ts'
import { inboxSlots, outboxSlots } from '../../src/protocol/evidence/storage-mismatch.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { InboxRow, OutboxRow } from '../../src/protocol/row.ts'
import { Trie } from '../vectors/trie.ts'

export interface Rows {
  readonly outbox: ReadonlyMap<number, OutboxRow>
  readonly inbox: ReadonlyMap<number, InboxRow>
}

/** The state of a chain after a block: its Messenger's account, with the slots of its lanes as the contract packs them. */
export class ChainState {
  readonly #accounts: Trie
  readonly #slots: Trie

  constructor(messenger: Address, { outbox, inbox }: Rows) {
    const slots: [slot: number, value: bigint][] = []
    const set = (at: readonly number[], values: readonly bigint[]) => {
      for (const [i, slot] of at.entries()) slots.push([slot, values[i] ?? 0n])
    }
    for (const [index, { acc, count, value }] of outbox) set(outboxSlots(index), [numberOf(acc), pack(count) | (value << 48n)])
    for (const [index, { acc, number, time, count, value, head }] of inbox)
      set(inboxSlots(index), [numberOf(acc), pack(number, time, count) | (value << 144n), numberOf(head)])
    const filled = slots.filter(([, value]) => value !== 0n)
    this.#slots = new Trie(filled.map(([slot, value]) => [slotKey(slot), encodeRlp(value)]))
    this.#accounts = new Trie([[keccak256(messenger), encodeRlp([1, 0, this.#slots.root, keccak256(new Uint8Array(0))])]])
  }

  get root(): Bytes32 {
    return this.#accounts.root
  }

  prove(account: Address, slots: readonly number[]): StorageProof {
    return { account: this.#accounts.prove(keccak256(account)), slots: slots.map((slot) => this.#slots.prove(slotKey(slot))) }
  }
}

export interface BlockFields {
  readonly parentHash: Bytes32
  readonly stateRoot: Bytes32
  readonly number: number
  readonly time: number
  /** What tells it from another block with the same fields. */
  readonly extra: number
}

/** RLP of a block header, of which only what anybody reads is filled in; the block's hash is its hash. */
export function encodeBlock({ parentHash, stateRoot, number, time, extra }: BlockFields): Uint8Array {
  const none = new Uint8Array(0)
  const fields: RlpItem[] = [parentHash, none, none, stateRoot, none, none, none, 0, number, 0, 0, time, extra, none, none]
  return encodeRlp(fields)
}

function slotKey(slot: number): Bytes32 {
  return keccak256(new AbiWords(1).uint(slot, Number.MAX_SAFE_INTEGER, 'slot').bytes)
}

function numberOf(word: Bytes32): bigint {
  return BigInt(toHex(word))
}

/** Fields of 48 bits, from the lowest on. */
function pack(...fields: readonly number[]): bigint {
  return fields.reduceRight((word, field) => (word << 48n) | BigInt(field), 0n)
}
