import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCreateAddress } from 'viem'
import { expect } from 'vitest'
import { createBatchCarrier } from '../../../src/chain/batch-carrier.ts'
import { type PostedBatch, type PostedHead, readBatchInbox } from '../../../src/chain/batch-inbox.ts'
import { createBatchReader } from '../../../src/chain/batch-reader.ts'
import type { BlobSource } from '../../../src/chain/beacon.ts'
import type { Kzg } from '../../../src/chain/blobs.ts'
import type { ChainError } from '../../../src/chain/chain-error.ts'
import { deployParent } from '../../../src/chain/deploy.ts'
import { followParent } from '../../../src/chain/parent-follower.ts'
import { createTransactionSender } from '../../../src/chain/transaction-sender.ts'
import { keyTransactionSigner } from '../../../src/chain/transaction-signer.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { openBatch } from '../../../src/protocol/batch.ts'
import { fromHex, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { LogState } from '../../../src/protocol/log-state.ts'
import { Poster, type PosterError, type PosterInit } from '../../../src/roles/poster.ts'
import { openTransactionJournal } from '../../../src/store/transaction-journal.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'
import { type TestKey, testKey } from '../../vectors/keys.ts'
import { PARENT } from './parent.ts'
import { deployerOn, eventually, richKey, type Scope, termsOf } from './support.ts'

/** A cluster in memory whose contracts stand on a real parent. */
export interface World {
  readonly anvil: Anvil
  readonly cluster: ModelCluster
  readonly member: ModelMember
  readonly peer: ModelMember
  readonly ledger: Ledger
  readonly contracts: { readonly registry: Uint8Array; readonly batchInbox: Uint8Array; readonly court: Uint8Array }
  readonly start: number
  /** The member's next block, in the ledger too. */
  block(messages?: number, size?: number): Promise<void>
}

export async function world(scope: Scope, { maxBatchDelay = 600, automine = true } = {}): Promise<World> {
  const anvil = await scope.anvil({ chainId: PARENT, automine: true })
  const operator = await richKey(anvil, 'operator')
  const foretold = fromHex(getCreateAddress({ from: toHex(operator.address), nonce: 0n }), 20)
  const startTime = Math.floor(Date.now() / 1_000) - 50
  const cluster = makeModelCluster({ startTime, maxBatchDelay, delta: 3_600, parent: { chain: PARENT, registry: foretold } })
  const { registry, batchInbox, court } = await deployParent(deployerOn(anvil, operator), cluster.configuration, termsOf(operator.address))
  if (!automine) await anvil.request('evm_setAutomine', [false])
  const [member, peer] = cluster.members as [ModelMember, ModelMember]
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier,
    history: new MemoryHistory(),
    homes: [member.member.chain],
    now: () => Date.now(),
  })
  let time = startTime
  return {
    anvil,
    cluster,
    member,
    peer,
    ledger,
    contracts: { registry: registry.address, batchInbox: batchInbox.address, court: court.address },
    start: registry.blockNumber,
    async block(messages = 0, size = 100) {
      const data = Array.from({ length: messages }, (_, i) => keccak256(Uint8Array.of(i, i >> 8)))
      const send = data.map((seed) => ({ to: peer.member.index, data: random(seed, size) }))
      expect(ledger.offerFrame(member.frame(await member.block({ time: ++time, send }))).code).toBe('new')
    },
  }
}

/** Bytes that no packer makes shorter. */
function random(seed: Uint8Array, size: number): Uint8Array {
  const data = new Uint8Array(size)
  let block = seed
  for (let at = 0; at < size; at += 32) {
    block = keccak256(block)
    data.set(block.subarray(0, Math.min(32, size - at)), at)
  }
  return data
}

export interface Posting {
  readonly poster: Poster
  readonly posted: PostedHead[]
  readonly troubles: (PosterError | ChainError)[]
  readonly alerts: ChainError[]
  stop(): Promise<void>
}

export interface PostingOptions extends Partial<PosterInit> {
  readonly key?: TestKey
  readonly file?: string
  /** Batches go into blobs where that is cheaper. */
  readonly kzg?: Kzg
}

export function journalFile(scope: Scope): string {
  const directory = mkdtempSync(join(tmpdir(), 'seqmesh-poster-'))
  scope.onEnd(() => rmSync(directory, { recursive: true }))
  return join(directory, 'transactions-parent.sqlite')
}

/** A running poster with its account, followed by the parent's events. */
export function post(
  scope: Scope,
  world: World,
  { key = testKey('account'), file = journalFile(scope), kzg, ...changes }: PostingOptions = {},
): Posting {
  const { anvil, ledger, member, contracts, start, cluster } = world
  const rpc = scope.rpc(PARENT, anvil.wsUrl, anvil.url)
  const abort = new AbortController()
  const posted: PostedHead[] = []
  const troubles: (PosterError | ChainError)[] = []
  const alerts: ChainError[] = []
  const journal = openTransactionJournal(file, { account: key.address, chain: PARENT })
  const signer = keyTransactionSigner(key.secret)
  const sender = createTransactionSender({
    rpc,
    signer,
    journal,
    pollIntervalMs: 30,
    rebroadcastMs: 200,
    replaceAfterMs: 500,
    onAlert: (alert) => alerts.push(alert),
  })
  const poster = new Poster({
    chain: member.member.chain,
    ledger,
    inbox: readBatchInbox(rpc, contracts.batchInbox),
    signers: [member.signer],
    verifier,
    sender,
    carrier: createBatchCarrier({ rpc, inbox: contracts.batchInbox, ...(kzg === undefined ? {} : { kzg }) }),
    everyMs: 300,
    urgent: () => false,
    now: () => Date.now(),
    onPosted: (head) => posted.push(head),
    onTrouble: (trouble) => trouble !== undefined && troubles.push(trouble as PosterError),
    ...changes,
  })
  const batches = createBatchReader({
    rpc,
    inbox: contracts.batchInbox,
    configurations: cluster.configurations,
    verifier,
    now: () => Date.now(),
  })
  const options = {
    rpc,
    contracts,
    batches,
    depth: 0,
    cursor: undefined,
    start,
    chains: () => [],
    pollIntervalMs: 30,
    now: () => Date.now(),
  }
  const following = (async () => {
    for await (const event of followParent(options, abort.signal)) poster.onParent(event)
  })()
  const running = poster.run(abort.signal)
  const stop = async (): Promise<void> => {
    abort.abort()
    await Promise.all([running, following])
    await sender.stop()
    journal.close()
    rpc.close()
  }
  scope.onEnd(stop)
  return { poster, posted, troubles, alerts, stop }
}

/** Everything that was posted so far, opened one after the other as any reader would. */
export async function readBack(scope: Scope, world: World, blobs?: BlobSource): Promise<{ state: LogState; batches: PostedBatch[] }> {
  const { anvil, contracts, cluster, member, start } = world
  const rpc = scope.rpc(PARENT, anvil.url)
  const abort = new AbortController()
  const { configurations } = cluster
  const reader = createBatchReader({
    rpc,
    inbox: contracts.batchInbox,
    configurations,
    verifier,
    now: () => Date.now(),
    ...(blobs === undefined ? {} : { blobs }),
  })
  const options = {
    rpc,
    contracts,
    batches: reader,
    depth: 0,
    cursor: undefined,
    start,
    chains: () => [],
    pollIntervalMs: 30,
    now: () => Date.now(),
  }
  const batches: PostedBatch[] = []
  let state = new LogState({ chain: member.member.chain, number: 1, parent: ZERO_HASH })
  for await (const event of followParent(options, abort.signal)) {
    if (event.kind !== 'block') continue
    for (const fact of event.facts) {
      if (fact.type !== 'batch') continue
      const { header, frames } = fact.batch
      state = openBatch({ state, posted: header, frames, configurations, verifier }).state
      batches.push(fact.batch)
    }
    if (event.block.number === event.head) abort.abort()
  }
  return { state, batches }
}

export async function postedUpTo({ poster }: Posting, number: number, timeoutMs?: number): Promise<void> {
  const isPosted = () => (poster.head?.number === number ? true : undefined)
  await eventually(`header ${number} is posted, not ${poster.head?.number}`, isPosted, timeoutMs)
}

export async function height(anvil: Anvil): Promise<number> {
  return Number(await anvil.request('eth_blockNumber'))
}
