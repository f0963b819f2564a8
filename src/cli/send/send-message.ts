import { setTimeout as sleep } from 'node:timers/promises'
import type { SentMessage as LaneMessage } from '../../chain/block-record.ts'
import { ChainError } from '../../chain/chain-error.ts'
import { bytes, quantity } from '../../chain/json-fields.ts'
import { isObject } from '../../chain/json-rpc.ts'
import { readLogs } from '../../chain/log.ts'
import { readMessengerEvents } from '../../chain/messenger-events.ts'
import type { Rpc } from '../../chain/rpc.ts'
import type { TransactionOutcome } from '../../chain/transaction-journal.ts'
import type { TransactionSigner } from '../../chain/transaction-signer.ts'
import { type Address, toHex } from '../../protocol/bytes.ts'
import { ContractRefusal } from '../account/refusal.ts'
import { sendOne } from '../account/send.ts'
import { formatEther } from '../amount.ts'
import type { Terminal } from '../terminal.ts'
import type { PlannedMessage } from './plan-message.ts'
import { SendError } from './send-error.ts'

/** A message in its source's chain: the first line of its story. */
export interface SentMessage {
  readonly stage: 'sent'
  /** Its hash, which is its ticket's id. */
  readonly message: string
  readonly source: number
  readonly destination: number
  readonly nonce: number
  readonly transaction: string
  readonly block: number
  readonly atMs: number
  /** Since the transaction was handed in. */
  readonly afterMs: number
}

/** A lane that is full, or a chain at its gate, is free again within seconds. */
const PATIENCE_MS = 30_000
const RETRY_MS = 500

/** Checks what the source's node can tell before money is spent. Throws `insufficient-funds` or `no-code`. */
export async function checkSource(rpc: Rpc, { messenger, payment }: PlannedMessage, sender: Address, signal: AbortSignal): Promise<void> {
  const account = toHex(sender)
  const [balance, code] = await rpc.query(
    [
      { method: 'eth_getBalance', params: [account, 'latest'] },
      { method: 'eth_getCode', params: [toHex(messenger), 'latest'] },
    ],
    (answers) => [quantity(answers[0], 'balance'), bytes(answers[1], 'code')] as const,
    signal,
  )
  if (code.length === 0)
    throw new SendError('no-code', `chain ${rpc.chainId} has no Messenger at ${toHex(messenger)}`, 'Check that its node is synchronised.')
  if (balance < payment)
    throw new SendError(
      'insufficient-funds',
      `${account} has ${formatEther(balance)} on chain ${rpc.chainId}; value and fee are ${formatEther(payment)}, and gas comes on top`,
      'Fund the account, or send less.',
    )
}

/** Throws `no-code` if `target` is no contract, for a message with data: its call would succeed and do nothing. */
export async function checkTarget(rpc: Rpc, target: Address, signal: AbortSignal): Promise<void> {
  const code = bytes(await rpc.request('eth_getCode', [toHex(target), 'latest'], signal), 'code')
  if (code.length === 0)
    throw new SendError(
      'no-code',
      `chain ${rpc.chainId} has no contract at ${toHex(target)}`,
      'Check --target and --to; --unchecked sends it all the same.',
    )
}

/** Sends it and waits for its block. Throws `SendError`, `ContractRefusal`, `ChainError`. */
export async function sendMessage(rpc: Rpc, signer: TransactionSigner, plan: PlannedMessage, terminal: Terminal): Promise<SentMessage> {
  const deadline = Date.now() + PATIENCE_MS
  for (let told = false; ; told = true) {
    const startedAtMs = Date.now()
    try {
      const outcome = await sendOne(rpc, signer, { to: plan.messenger, data: plan.call, value: plan.payment }, terminal)
      return await readSent(rpc, plan.messenger, outcome, startedAtMs, terminal.shutdown)
    } catch (error) {
      // Nothing was sent yet.
      if (!(error instanceof ContractRefusal && error.retryable) || Date.now() > deadline) throw error
      if (!told) terminal.note(`${error.message}; trying again`)
      await sleep(RETRY_MS, undefined, { signal: terminal.shutdown })
    }
  }
}

/** Reads the message from its transaction's receipt. From here on another try would send another message. */
async function readSent(
  rpc: Rpc,
  messenger: Address,
  { hash, blockNumber }: TransactionOutcome,
  startedAtMs: number,
  signal: AbortSignal,
): Promise<SentMessage> {
  const transaction = toHex(hash)
  const atMs = Date.now()
  const read = async (): Promise<LaneMessage | undefined> =>
    messageIn(await rpc.request('eth_getTransactionReceipt', [transaction], signal), messenger)
  const sent = await read().catch((cause: unknown) => {
    if (!(cause instanceof ChainError)) throw cause
    const remedy = '`seqmesh messages` lists it. Sending again would send a second message.'
    throw new SendError('not-followed', `transaction ${transaction} sent a message, but cannot be read: ${cause.message}`, remedy, {
      cause,
    })
  })
  if (sent === undefined)
    throw new SendError('not-sent', `transaction ${transaction} was mined, and no message was sent`, 'Check the node of the source chain.')
  const { source, destination, nonce } = sent.message
  return {
    ...{ stage: 'sent', message: toHex(sent.hash), source, destination, nonce, transaction },
    ...{ block: blockNumber, atMs, afterMs: atMs - startedAtMs },
  }
}

function messageIn(receipt: unknown, messenger: Address): LaneMessage | undefined {
  const logs = isObject(receipt) && Array.isArray(receipt.logs) ? receipt.logs : []
  const own = logs.filter((log) => isObject(log) && typeof log.address === 'string' && log.address.toLowerCase() === toHex(messenger))
  return readMessengerEvents(readLogs(own, [messenger])).sent[0]
}
