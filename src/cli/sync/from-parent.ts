import { mkdir } from 'node:fs/promises'
import type { ParentBlockRef, PostedHead } from '../../chain/batch-inbox.ts'
import { Ledger, type LedgerEvent } from '../../ledger/ledger.ts'
import { StoreHistory } from '../../ledger/store-history.ts'
import { Closing } from '../../node/closing.ts'
import type { NodeConfig } from '../../node/config/load.ts'
import { ledgerFile } from '../../node/config/paths.ts'
import { openConfigurations } from '../../node/configurations.ts'
import { lockDataFolder } from '../../node/data-lock.ts'
import { createNativeVerifier } from '../../node/keys/native-verifier.ts'
import { ParentChain } from '../../node/parent-chain.ts'
import { Problems } from '../../node/problems.ts'
import { type Member, memberByChain } from '../../protocol/configuration.ts'
import { openLedgerStore } from '../../store/sqlite-ledger-store.ts'
import { StoreError } from '../../store/store-error.ts'
import { WriteQueue } from '../../store/write-queue.ts'
import { UsageError } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { type SyncReport, Tally } from './tally.ts'

/** A batch that was verified while following. */
export type PostedEvent = Extract<LedgerEvent, { readonly type: 'posted' }>

export interface SyncFromParentInit {
  readonly config: NodeConfig
  readonly terminal: Terminal
  /** Once everything up to the parent's head is read. */
  readonly onCaughtUp: (report: SyncReport) => Promise<void>
  /** Given, it goes on after that until the terminal is shut down, and tells of each batch. */
  readonly onPosted?: (event: PostedEvent) => Promise<void>
}

const PROGRESS_MS = 5_000
/** Without anything read for this long the parent is given up, unless it is to be followed for ever. */
const PATIENCE_MS = 30_000

/** Nothing could be read of the parent chain for a while. */
class ParentStalled extends Error {
  override readonly name = 'ParentStalled'
  readonly code = 'parent-stalled'
  readonly retryable = true
  readonly remedy = 'Check parent.rpc, and run it again: it goes on where it ended.'

  constructor() {
    super(`nothing could be read of the parent chain for ${PATIENCE_MS / 1_000} s`)
  }
}

/**
 * Rebuilds the cluster's lanes from the parent chain alone (§7) into the data folder: what a node does there, without mesh,
 * keys or own chains. A second run goes on where the first ended; a node goes on from it too. Throws `usage` if a node is
 * running there, `ChainError`, `StoreError`.
 */
export async function syncFromParent({ config, terminal, onCaughtUp, onPosted }: SyncFromParentInit): Promise<void> {
  const { shutdown } = terminal
  const closing = new Closing((name, error) => terminal.note(`seqmesh: ${name}: ${String(error)}`))
  const ended = new AbortController()
  const signal = AbortSignal.any([shutdown, ended.signal])
  const failure = Promise.withResolvers<never>()
  try {
    await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
    closing.add('data folder', lockFolder(config.dataDir))
    const { ledger, parent } = await open(config, terminal, closing, failure.reject, signal)
    const tally = new Tally(ledger)
    const caughtUp = Promise.withResolvers<ParentBlockRef>()
    let isCaughtUp = false
    let telling: Promise<void> = Promise.resolve()
    ledger.subscribe((event) => {
      if (event.type === 'bad-batch') tally.noteBad(event.batch.chain, event.batch.block.number, event.batch.header.header.number)
      if (event.type !== 'posted' || !isCaughtUp) return
      telling = telling.then(() => onPosted?.(event))
      telling.catch(failure.reject)
    })
    let saidAt = Date.now()
    const patience = setTimeout(() => {
      if (onPosted === undefined) failure.reject(new ParentStalled())
    }, PATIENCE_MS)
    closing.add('patience', () => clearTimeout(patience))
    parent.listen((event) => {
      tally.note(event)
      if (event.kind === 'rewind') {
        terminal.note(`the parent chain went back to block ${event.to}: what stood above is read again`)
        return
      }
      if (isCaughtUp) return
      patience.refresh()
      if (event.block.number + config.parent.depth >= event.head) {
        isCaughtUp = true
        clearTimeout(patience)
        caughtUp.resolve(event.block)
      } else if (Date.now() > saidAt + PROGRESS_MS) {
        saidAt = Date.now()
        terminal.note(`block ${event.block.number} of ${event.head}, ${tally.batches} batches`)
      }
    })
    // One that is not there at all is told at once; later it is tried again.
    await parent.rpc.request('eth_blockNumber', [], signal)
    const running = parent.run(signal)
    closing.add('parent chain', async () => {
      ended.abort()
      await running
    })
    const block = await Promise.race([caughtUp.promise, running, failure.promise])
    shutdown.throwIfAborted()
    if (block === undefined) throw new TypeError('the parent chain ended before it was read')
    const { members } = ledger.configurations.newest.configuration
    await onCaughtUp(tally.report(members, await postedHeads(parent, members, block, signal)))
    if (onPosted !== undefined) await Promise.race([running, failure.promise])
    await telling
  } finally {
    await closing.run()
  }
}

/** The parts of a node that concern the parent. */
async function open(config: NodeConfig, terminal: Terminal, closing: Closing, onError: (error: unknown) => void, signal: AbortSignal) {
  const problems = new Problems(({ message }) => terminal.note(`seqmesh: ${message}`))
  const store = openLedgerStore(ledgerFile(config.dataDir))
  closing.add('store', () => store.close())
  const writer = new WriteQueue({ store, onError })
  closing.add('last writes', () => writer.stop())
  const verifier = createNativeVerifier()
  const configurations = await openConfigurations(config, store, verifier, signal)
  const indexOf = (hash: Uint8Array, chain: number) => {
    const configuration = configurations.get(hash)
    return configuration && memberByChain(configuration, chain)?.index
  }
  const history = new StoreHistory({ store, writer, indexOf })
  const ledger = new Ledger({ configurations, verifier, history, homes: [], batches: store, now: Date.now })
  const { account: _, ...parentConfig } = config.parent
  const withoutAccount = { ...config, parent: parentConfig }
  const parent = await ParentChain.open({ config: withoutAccount, ledger, store, verifier, problems, now: Date.now }, signal)
  closing.add('connection', () => parent.stop())
  return { ledger, parent }
}

/** What the inbox names as each member's head, at the block up to which the parent was read. */
async function postedHeads(
  parent: ParentChain,
  members: readonly Member[],
  { hash }: ParentBlockRef,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, PostedHead>> {
  const heads = new Map<number, PostedHead>()
  for (const { chain } of members) {
    const head = await parent.inbox.head(chain, hash, signal)
    if (head !== undefined) heads.set(chain, head)
  }
  return heads
}

function lockFolder(dataDir: string): () => void {
  try {
    return lockDataFolder(dataDir)
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'locked') throw error
    throw new UsageError(
      `a node is running on ${dataDir}`,
      'It follows the parent by itself: `seqmesh members` shows how far. Name another folder with --data-dir.',
    )
  }
}
