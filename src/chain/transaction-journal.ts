import type { Address, Bytes32 } from '../protocol/bytes.ts'

/** How a mined transaction ended. */
export interface TransactionOutcome {
  readonly status: 'success' | 'reverted'
  readonly hash: Bytes32
  readonly nonce: number
  readonly blockNumber: number
  readonly blockHash: Bytes32
  readonly gasUsed: bigint
}

/** The blobs of a transaction (EIP-4844). */
export interface TransactionBlobs {
  readonly hashes: readonly Bytes32[]
  /** What travels beside the signed transaction (`withSidecar`). */
  readonly sidecar: Uint8Array
}

/** A transaction that was or may have been sent. Replacements share an entry: at most one of them can be mined. */
export interface JournalEntry {
  /** What it is for; at most one transaction is ever mined for a purpose. */
  readonly purpose: string
  readonly nonce: number
  readonly to: Address
  readonly data: Uint8Array
  /** Wei. */
  readonly value: bigint
  readonly gas: bigint
  /** Of the newest signed form, wei per gas. */
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
  /** Of the newest signed form too, wei per blob gas. */
  readonly blobs?: TransactionBlobs & { readonly maxFeePerBlobGas: bigint }
  /** The newest signed form. */
  readonly raw: Uint8Array
  /** Hashes of every signed form, the newest last. */
  readonly hashes: readonly Bytes32[]
  /** Absent while it is under way. */
  readonly outcome?: TransactionOutcome
}

/**
 * What a sender must not forget across a crash. `put` returns once the entry is durable: nothing is broadcast before.
 * One journal belongs to one account of one chain.
 */
export interface TransactionJournal {
  put(entry: JournalEntry): void | Promise<void>
  get(purpose: string): JournalEntry | undefined | Promise<JournalEntry | undefined>
  /** Entries without an outcome. */
  pending(): readonly JournalEntry[] | Promise<readonly JournalEntry[]>
  /** For a transaction that the chain refused for good: it was never under way. */
  remove(purpose: string): void | Promise<void>
}
