import type { Bytes32 } from '../protocol/bytes.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { History } from './history.ts'
import type { LedgerEvent } from './ledger-event.ts'
import type { Hold, MemberLog } from './member-log.ts'

/** What the ledger's parts share: each of them sees the same logs, and tells what it finds by the same way. */
export interface LedgerCore {
  readonly configurations: ConfigurationChain
  readonly verifier: Verifier
  readonly history: History
  readonly logs: ReadonlyMap<number, MemberLog>
  /** Own wall clock, milliseconds since 1970. */
  readonly now: () => number
  readonly hashOf: (signed: SignedHeader) => Bytes32
  readonly emit: (event: LedgerEvent) => void
  /** Includes nothing of `chain` any more. The first reason stays. */
  readonly hold: (chain: number, hold: Omit<Hold, 'sinceMs'>) => void
}
