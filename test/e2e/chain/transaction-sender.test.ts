import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ChainError } from '../../../src/chain/chain-error.ts'
import { createTransactionSender, type TransactionSender, type TransactionSenderOptions } from '../../../src/chain/transaction-sender.ts'
import { keyTransactionSigner } from '../../../src/chain/transaction-signer.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { openTransactionJournal } from '../../../src/store/transaction-journal.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { type TestKey, testKey } from '../../vectors/keys.ts'
import { deployerOn, eventually, richKey, Scope } from './support.ts'

const CHAIN = 903
const to = testKey('target').address
const data = Uint8Array.of(1, 2, 3)

interface Running {
  readonly sender: TransactionSender
  readonly alerts: ChainError[]
  /** Ends it as a crash would, the file apart. */
  stop(): Promise<void>
}

function start(scope: Scope, anvil: Anvil, key: TestKey, file: string, options: Partial<TransactionSenderOptions> = {}): Running {
  const alerts: ChainError[] = []
  const journal = openTransactionJournal(file, { account: key.address, chain: CHAIN })
  const rpc = scope.rpc(CHAIN, anvil.wsUrl, anvil.url)
  const sender = createTransactionSender({
    rpc,
    signer: keyTransactionSigner(key.secret),
    journal,
    pollIntervalMs: 30,
    rebroadcastMs: 200,
    onAlert: (alert) => alerts.push(alert),
    ...options,
  })
  const stop = async (): Promise<void> => {
    await sender.stop()
    journal.close()
    rpc.close()
  }
  scope.onEnd(stop)
  return { sender, alerts, stop }
}

function journalFile(scope: Scope): string {
  const directory = mkdtempSync(join(tmpdir(), 'seqmesh-sender-'))
  scope.onEnd(() => rmSync(directory, { recursive: true }))
  return join(directory, 'transactions.sqlite')
}

async function nonceOf(anvil: Anvil, key: TestKey, tag = 'latest'): Promise<number> {
  return Number(await anvil.request('eth_getTransactionCount', [toHex(key.address), tag]))
}

/** Waits until the pool holds what comes before that nonce. */
async function pooled(anvil: Anvil, key: TestKey, nonce: number): Promise<void> {
  await eventually(`${nonce} transactions in the pool`, async () => ((await nonceOf(anvil, key, 'pending')) >= nonce ? true : undefined))
}

interface Mined {
  readonly transactions: readonly { readonly nonce: string; readonly maxFeePerGas: string; readonly input: string }[]
}

async function latestBlock(anvil: Anvil): Promise<Mined> {
  return (await anvil.request('eth_getBlockByNumber', ['latest', true])) as Mined
}

describe('sending from one account', () => {
  test('many at once: serial nonces, one block, outcomes for each', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const { sender, alerts } = start(scope, anvil, key, journalFile(scope))
    const sends = Array.from({ length: 20 }, (_, i) =>
      sender.send({ purpose: `p${i}`, to, data, gas: 50_000n, value: BigInt(i) }, scope.signal),
    )
    await pooled(anvil, key, 20)
    await anvil.request('evm_mine')
    const outcomes = await Promise.all(sends)
    expect(outcomes.map(({ nonce }) => nonce)).toEqual(Array.from({ length: 20 }, (_, i) => i))
    expect(outcomes.every(({ status, blockNumber }) => status === 'success' && blockNumber === 1)).toBe(true)
    expect(sender.pending).toBe(0)
    expect(alerts).toEqual([])
  })

  test('one transaction for a purpose: at once, later, and after a restart', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const file = journalFile(scope)
    const first = start(scope, anvil, key, file)
    const request = { purpose: 'once', to, data, gas: 50_000n }
    const twice = [first.sender.send(request), first.sender.send(request)]
    await pooled(anvil, key, 1)
    await anvil.request('evm_mine')
    const outcomes = await Promise.all(twice)
    expect(outcomes[1]).toEqual(outcomes[0])
    expect(await first.sender.send(request)).toEqual(outcomes[0])
    await first.stop()
    const second = start(scope, anvil, key, file)
    expect(await second.sender.send(request)).toEqual(outcomes[0])
    expect(await nonceOf(anvil, key, 'pending')).toBe(1)
  })

  test('a restart finds what was under way, and a node that forgot it gets it again', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const file = journalFile(scope)
    const first = start(scope, anvil, key, file)
    const waiting = [0, 1, 2].map((i) => first.sender.send({ purpose: `p${i}`, to, data, gas: 50_000n }))
    const ended = Promise.allSettled(waiting)
    await pooled(anvil, key, 3)
    await first.stop()
    expect((await ended).every(({ status }) => status === 'rejected')).toBe(true)
    await anvil.request('anvil_dropAllTransactions')
    expect(await nonceOf(anvil, key, 'pending')).toBe(0)
    // At once: a process that dies again before the next broadcast would hold up everything after it.
    const { sender } = start(scope, anvil, key, file, { rebroadcastMs: 600_000 })
    await sender.start()
    expect(sender.pending).toBe(3)
    await pooled(anvil, key, 3)
    const fourth = sender.send({ purpose: 'p3', to, data, gas: 50_000n })
    await pooled(anvil, key, 4)
    await anvil.request('evm_mine')
    expect((await sender.send({ purpose: 'p1', to, data, gas: 50_000n })).nonce).toBe(1)
    expect((await fourth).nonce).toBe(3)
  })

  test('what is stuck is replaced by the same at an eighth more', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const { sender } = start(scope, anvil, key, journalFile(scope), { replaceAfterMs: 300 })
    const sending = sender.send({ purpose: 'stuck', to, data, gas: 50_000n })
    await pooled(anvil, key, 1)
    const pool = async (): Promise<bigint> => {
      const content = (await anvil.request('txpool_content')) as { pending: Record<string, Record<string, { maxFeePerGas: string }>> }
      return BigInt(Object.values(content.pending)[0]?.['0']?.maxFeePerGas ?? 0)
    }
    const before = await pool()
    const after = await eventually('a higher fee', async () => ((await pool()) > before ? pool() : undefined))
    expect(after * 8n).toBeGreaterThanOrEqual(before * 9n)
    await anvil.request('evm_mine')
    expect((await sending).status).toBe('success')
    expect((await latestBlock(anvil)).transactions).toHaveLength(1)
    expect(await nonceOf(anvil, key, 'pending')).toBe(1)
  })

  test('at the cap nothing is raised, and the operator hears of it', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const { sender, alerts } = start(scope, anvil, key, journalFile(scope), { replaceAfterMs: 100, maxFeePerGas: 3n * 10n ** 9n })
    const sending = sender.send({ purpose: 'capped', to, data, gas: 50_000n })
    await eventually('an alert', () => alerts.find((alert) => alert.code === 'underpriced'))
    await anvil.request('evm_mine')
    expect((await sending).status).toBe('success')
  })

  test('no funds: an alert with the remedy, and it goes on by itself once they are there', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = testKey('poor sender')
    const { sender, alerts } = start(scope, anvil, key, journalFile(scope))
    const sending = sender.send({ purpose: 'poor', to, data, gas: 50_000n }, scope.signal)
    const alert = await eventually('an alert', () => alerts.find((each) => each.code === 'insufficient-funds'))
    expect(alert.remedy).toContain('fund the account')
    await richKey(anvil, 'poor sender')
    await pooled(anvil, key, 1)
    await anvil.request('evm_mine')
    expect((await sending).nonce).toBe(0)
  })

  test('the account moved without it: later sends and even one under way get a new nonce', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const { sender } = start(scope, anvil, key, journalFile(scope))
    const first = sender.send({ purpose: 'first', to, data, gas: 50_000n })
    await pooled(anvil, key, 1)
    await anvil.request('evm_mine')
    expect((await first).nonce).toBe(0)
    const other = deployerOn(anvil, key)
    await other.sendTransaction({ to: toHex(to), nonce: 1, gas: 50_000n })
    await anvil.request('evm_mine')
    const second = sender.send({ purpose: 'second', to, data, gas: 50_000n })
    await pooled(anvil, key, 3)
    // While it waits, its nonce goes to another transaction, which the node prefers.
    await anvil.request('anvil_dropAllTransactions')
    await other.sendTransaction({ to: toHex(to), nonce: 2, gas: 50_000n, maxFeePerGas: 10n ** 12n, maxPriorityFeePerGas: 10n ** 11n })
    await anvil.request('evm_mine')
    await eventually('a new nonce', async () => ((await nonceOf(anvil, key, 'pending')) === 4 ? true : undefined))
    await anvil.request('evm_mine')
    expect(await second).toMatchObject({ nonce: 3, status: 'success' })
  })

  test('a refused transaction rejects and takes no nonce; one that reverts is an outcome', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const { sender } = start(scope, anvil, key, journalFile(scope))
    await expect(sender.send({ purpose: 'too little', to, data, gas: 20_000n })).rejects.toMatchObject({
      code: 'rejected',
      retryable: false,
    })
    const reverter = testKey('reverter').address
    await anvil.request('anvil_setCode', [toHex(reverter), '0x60006000fd'])
    await expect(sender.send({ purpose: 'estimated', to: reverter, data })).rejects.toMatchObject({ code: 'reverted' })
    const reverting = sender.send({ purpose: 'reverting', to: reverter, data, gas: 50_000n })
    await pooled(anvil, key, 1)
    await anvil.request('evm_mine')
    expect(await reverting).toMatchObject({ status: 'reverted', nonce: 0 })
    const estimated = sender.send({ purpose: 'plain', build: () => ({ to, data }) })
    await pooled(anvil, key, 2)
    await anvil.request('evm_mine')
    expect((await estimated).nonce).toBe(1)
  })

  test('what a reorganisation threw out is sent again, the gap before it filled', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const { sender } = start(scope, anvil, key, journalFile(scope))
    const snapshot = await anvil.request('evm_snapshot')
    for (const [i, purpose] of ['a', 'b'].entries()) {
      const sending = sender.send({ purpose, to, data, gas: 50_000n })
      await pooled(anvil, key, i + 1)
      await anvil.request('evm_mine')
      await sending
    }
    await anvil.request('evm_revert', [snapshot])
    await anvil.request('anvil_dropAllTransactions')
    expect(await nonceOf(anvil, key)).toBe(0)
    const again = sender.send({ purpose: 'b', to, data, gas: 50_000n })
    await pooled(anvil, key, 2)
    await anvil.request('evm_mine')
    expect(await again).toMatchObject({ nonce: 1, status: 'success' })
    expect((await latestBlock(anvil)).transactions).toHaveLength(2)
  })

  test('a node that restarts in between', async () => {
    await using scope = new Scope()
    const file = journalFile(scope)
    const statePath = `${file}.state`
    const anvil = await scope.anvil({ chainId: CHAIN, statePath })
    const key = await richKey(anvil, 'sender')
    const { sender } = start(scope, anvil, key, file)
    const sending = sender.send({ purpose: 'through a restart', to, data, gas: 50_000n }, scope.signal)
    await pooled(anvil, key, 1)
    await anvil.stop()
    const restarted = await scope.anvil({ chainId: CHAIN, statePath, port: anvil.port, blockTimeMs: 100 })
    expect(await sending).toMatchObject({ nonce: 0, status: 'success' })
    expect(await nonceOf(restarted, key)).toBe(1)
  })

  test('a caller that stops waiting changes nothing; an overfull queue refuses', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: CHAIN })
    const key = await richKey(anvil, 'sender')
    const { sender } = start(scope, anvil, key, journalFile(scope), { maxPending: 2 })
    await expect(sender.send({ purpose: 'a', to, data, gas: 50_000n }, AbortSignal.timeout(300))).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    const b = sender.send({ purpose: 'b', to, data, gas: 50_000n })
    await pooled(anvil, key, 2)
    await expect(sender.send({ purpose: 'c', to, data, gas: 50_000n })).rejects.toMatchObject({ code: 'overloaded' })
    await anvil.request('evm_mine')
    expect((await b).nonce).toBe(1)
    expect((await sender.send({ purpose: 'a', to, data, gas: 50_000n })).nonce).toBe(0)
  })

  test('another chain behind the url: nothing is sent', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: 904 })
    const key = await richKey(anvil, 'sender')
    const { sender } = start(scope, anvil, key, journalFile(scope))
    await expect(sender.send({ purpose: 'a', to, data, gas: 50_000n })).rejects.toMatchObject({ code: 'wrong-chain-id' })
    expect(await nonceOf(anvil, key, 'pending')).toBe(0)
  })
})
