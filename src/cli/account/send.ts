import { ChainError } from '../../chain/chain-error.ts'
import { uint48 } from '../../chain/json-fields.ts'
import type { Rpc } from '../../chain/rpc.ts'
import type { JournalEntry, TransactionJournal, TransactionOutcome } from '../../chain/transaction-journal.ts'
import { createTransactionSender, type TransactionFields } from '../../chain/transaction-sender.ts'
import type { TransactionSigner } from '../../chain/transaction-signer.ts'
import { toHex } from '../../protocol/bytes.ts'
import type { Terminal } from '../terminal.ts'
import { refusalOf } from './refusal.ts'

/** The account has transactions under way that this command does not know: one of them may be the same as what it would send. */
export class AccountBusy extends Error {
  override readonly name = 'AccountBusy'
  readonly code = 'account-busy'
  readonly retryable = true
  readonly remedy = 'Wait until they are mined. An account that a node uses must not be used by anybody else.'

  constructor(account: string, count: number) {
    super(`${count} ${count === 1 ? 'transaction' : 'transactions'} of ${account} ${count === 1 ? 'is' : 'are'} under way`)
  }
}

/**
 * Sends one transaction and waits until it is mined; its hash is told before, so that it can be looked up whatever happens.
 * Throws `ContractRefusal` if the contract refuses, before anything is sent where that shows; `AccountBusy`, `ChainError`.
 */
export async function sendOne(
  rpc: Rpc,
  signer: TransactionSigner,
  { to, data, value = 0n }: TransactionFields,
  terminal: Terminal,
): Promise<TransactionOutcome> {
  const { shutdown } = terminal
  await demandIdle(rpc, signer, shutdown)
  const journal = new NotingJournal((hash) => terminal.note(`sent ${hash}; waiting for its block`))
  const onAlert = (alert: ChainError): void => terminal.note(`seqmesh: ${alert.message}`)
  const sender = createTransactionSender({ rpc, signer, journal, onAlert })
  try {
    const outcome = await sender.send({ purpose: 'command', to, data, value }, shutdown)
    if (outcome.status === 'success') return outcome
    throw new ChainError('reverted', `transaction ${toHex(outcome.hash)} was mined in block ${outcome.blockNumber}, and failed there`)
  } catch (error) {
    throw error instanceof ChainError ? refusalOf(error) : error
  } finally {
    await sender.stop()
  }
}

async function demandIdle(rpc: Rpc, { address }: TransactionSigner, signal: AbortSignal): Promise<void> {
  const account = toHex(address)
  const tags = ['latest', 'pending']
  const answers = await rpc.batch(
    tags.map((tag) => ({ method: 'eth_getTransactionCount', params: [account, tag] })),
    signal,
  )
  const [mined = 0, all = 0] = answers.map((answer) => uint48(answer, 'transaction count'))
  if (all > mined) throw new AccountBusy(account, all - mined)
}

/** Lives as long as the command: what is under way when it ends shows in the account's count. */
class NotingJournal implements TransactionJournal {
  readonly #entries = new Map<string, JournalEntry>()
  readonly #onSigned: (hash: string) => void

  constructor(onSigned: (hash: string) => void) {
    this.#onSigned = onSigned
  }

  put(entry: JournalEntry): void {
    const hash = entry.hashes.at(-1)
    if (hash !== undefined && entry.hashes.length !== this.#entries.get(entry.purpose)?.hashes.length) this.#onSigned(toHex(hash))
    this.#entries.set(entry.purpose, entry)
  }

  get(purpose: string): JournalEntry | undefined {
    return this.#entries.get(purpose)
  }

  pending(): readonly JournalEntry[] {
    return [...this.#entries.values()].filter(({ outcome }) => outcome === undefined)
  }

  remove(purpose: string): void {
    this.#entries.delete(purpose)
  }
}
