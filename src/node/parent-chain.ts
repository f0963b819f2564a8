import { join } from 'node:path'
import { type PostedBatch, readBatchInbox } from '../chain/batch-inbox.ts'
import { createBatchReader } from '../chain/batch-reader.ts'
import { readBeacon } from '../chain/beacon.ts'
import type { Kzg } from '../chain/blobs.ts'
import type { BlockRef } from '../chain/block-header.ts'
import { ChainError } from '../chain/chain-error.ts'
import { readEvidenceCourt } from '../chain/evidence-court.ts'
import { createKzg } from '../chain/kzg.ts'
import { followParent, type ParentAddresses, type ParentEvent } from '../chain/parent-follower.ts'
import { type Bond, readRegistry, type Standing } from '../chain/registry-reader.ts'
import { connectRpc, type Rpc } from '../chain/rpc.ts'
import type { TransactionOutcome } from '../chain/transaction-journal.ts'
import { createTransactionSender, type SendRequest, type TransactionSender } from '../chain/transaction-sender.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Address, equalBytes, fromHex, type Hex, toHex } from '../protocol/bytes.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { openTransactionJournal } from '../store/transaction-journal.ts'
import { Closing } from './closing.ts'
import type { NodeConfig } from './config/load.ts'
import { openAccount } from './keys/open-account.ts'
import type { Problems } from './problems.ts'

export interface ParentChainInit {
  readonly config: NodeConfig
  readonly ledger: Ledger
  readonly store: LedgerStore
  readonly verifier: Verifier
  readonly problems: Problems
  readonly now: () => number
  /** A transaction of the account was mined; perhaps told before, when a role asks for its outcome again. */
  readonly onMined?: (purpose: string, outcome: TransactionOutcome) => void
}

/** What the registry says of a member. */
interface MemberOnParent {
  readonly bond: Bond
  readonly standing: Standing
}

/** The account of this node on the parent: one sender, whatever it sends. */
export interface ParentAccount {
  readonly address: Address
  send(request: SendRequest, signal?: AbortSignal): Promise<TransactionOutcome>
}

/** Handles what the parent tells, before the cursor moves on. Comes twice after a crash between. */
export type ParentListener = (event: ParentEvent) => void

const CURSOR = 'parent-cursor'
const CONTRACTS = 'parent-contracts'
/** Bonds change without any event that is followed, milliseconds. */
const READ_BONDS_MS = 10_000

interface Contracts extends ParentAddresses {
  /** Block that made the registry. */
  readonly start: number
}

/** The parent chain as this node sees it: its contracts, one follower of their events, and the node's account there. */
export class ParentChain {
  readonly contracts: ParentAddresses
  readonly rpc: Rpc
  readonly account: ParentAccount | undefined
  /** Where this node can read blobs it may also post them; undefined without a beacon node. */
  readonly kzg: Kzg | undefined
  readonly #init: ParentChainInit
  readonly #start: number
  readonly #sender: TransactionSender | undefined
  readonly #closing: Closing
  readonly #members = new Map<number, MemberOnParent>()
  readonly #convicted = new Map<number, Address[]>()
  readonly #listeners: ParentListener[] = []
  readonly #present = Promise.withResolvers<void>()
  #readAtMs = Number.NEGATIVE_INFINITY

  /** Throws `ChainError` if the contracts are not known yet and the parent cannot be read, `KeyError`. */
  static async open(init: ParentChainInit, signal: AbortSignal): Promise<ParentChain> {
    const { config } = init
    const { parentChain } = config.cluster
    const closing = new Closing(() => undefined)
    const rpc = connectRpc({ chainId: parentChain, urls: config.parent.rpc })
    closing.add('connection', () => rpc.close())
    try {
      const contracts = await readContracts(init, rpc, signal)
      const signer = config.parent.account === undefined ? undefined : await openAccount(config.parent.account)
      let sender: TransactionSender | undefined
      if (signer !== undefined) {
        const journal = openTransactionJournal(join(config.dataDir, 'transactions-parent.sqlite'), {
          account: signer.address,
          chain: parentChain,
        })
        closing.add('journal', () => journal.close())
        const onAlert = (alert: ChainError) => init.problems.raise('transactions', parentChain, alert.message, alert.remedy)
        sender = createTransactionSender({ rpc, signer, journal, onAlert })
        closing.add('sender', () => sender?.stop())
      }
      return new ParentChain(init, { contracts, rpc, sender, closing })
    } catch (error) {
      await closing.run()
      throw error
    }
  }

  private constructor(
    init: ParentChainInit,
    parts: { contracts: Contracts; rpc: Rpc; sender: TransactionSender | undefined; closing: Closing },
  ) {
    const { start, ...contracts } = parts.contracts
    this.#init = init
    this.contracts = contracts
    this.#start = start
    this.rpc = parts.rpc
    this.kzg = init.config.parent.beacon.length > 0 ? createKzg() : undefined
    this.#sender = parts.sender
    this.#closing = parts.closing
    const { sender } = parts
    this.account = sender && {
      address: sender.address,
      send: async (request, signal) => {
        const outcome = await sender.send(request, signal)
        init.onMined?.(request.purpose, outcome)
        init.problems.clear('transactions', init.config.cluster.parentChain) // what was mined ends what kept it from that
        return outcome
      },
    }
  }

  get inbox() {
    return readBatchInbox(this.rpc, this.contracts.batchInbox)
  }

  get court() {
    return readEvidenceCourt(this.rpc, this.contracts.court)
  }

  get registry() {
    return readRegistry(this.rpc, this.contracts.registry)
  }

  /** What the registry said last of a member of the cluster. */
  member(chain: number): MemberOnParent | undefined {
    return this.#members.get(chain)
  }

  /** Keys of a member that the parent has convicted. */
  convicted(chain: number): readonly Address[] {
    return this.#convicted.get(chain) ?? []
  }

  /** Resolves once everything that stands on the parent has been read. */
  get present(): Promise<void> {
    return this.#present.promise
  }

  /** Tells everything that the parent tells, in order. To be called before `run`. */
  listen(listener: ParentListener): void {
    this.#listeners.push(listener)
  }

  /** Follows the parent until `signal` fires. Rejects only with what is not retryable. */
  async run(signal: AbortSignal): Promise<void> {
    const { config, ledger, store, verifier, problems, now } = this.#init
    const onError = (error: ChainError): void =>
      problems.raise('parent', null, `the parent chain cannot be followed: ${error.message}`, 'Check parent.rpc and parent.beacon.')
    await this.#sender?.start()
    const events = followParent(
      {
        rpc: this.rpc,
        contracts: this.contracts,
        batches: createBatchReader({
          rpc: this.rpc,
          inbox: this.contracts.batchInbox,
          configurations: ledger.configurations,
          verifier,
          ...(this.kzg === undefined ? {} : { blobs: readBeacon({ urls: config.parent.beacon, kzg: this.kzg, onError }) }),
          now,
        }),
        depth: config.parent.depth,
        cursor: readCursor(store),
        start: this.#start,
        chains: () => ledger.configurations.newest.configuration.members.map(({ chain }) => chain),
        pollIntervalMs: config.parent.pollIntervalMs,
        now,
        onError,
      },
      signal,
    )
    for await (const event of events) {
      problems.clear('parent', null)
      this.#handle(event)
      if (event.kind === 'block' && event.block.number >= event.head - config.parent.depth) this.#present.resolve()
      await this.#readMembers(event, signal)
    }
  }

  async stop(): Promise<void> {
    await this.#closing.run()
  }

  #handle(event: ParentEvent): void {
    const { ledger, store } = this.#init
    if (event.kind === 'rewind') ledger.rewindParent(event.to)
    else {
      for (const fact of event.facts) {
        if (fact.type === 'batch') this.#takeBatch(fact.batch)
        else if (fact.type === 'unreadable-batch') this.#noteUnreadable(fact.posting.chain, fact.posting.number, fact.reason)
        else if (fact.type === 'configuration-made') this.#noteConfiguration(fact.hash)
        else if (fact.type === 'convicted') this.#noteConvicted(fact.chain, fact.key)
      }
    }
    for (const listener of this.#listeners) listener(event)
    // A batch that waits for a configuration is nowhere but in memory: after a restart it must be told again.
    if (event.kind === 'block' && event.cursor !== undefined && ledger.posted?.isWaiting !== true) writeCursor(store, event.cursor)
  }

  #takeBatch(batch: PostedBatch): void {
    const { ledger, problems } = this.#init
    const code = ledger.offerBatch(batch)
    if (code === 'taken') {
      ledger.clearSuspicion(batch.chain, 'unreadable')
      problems.clear('unreadable-batch', batch.chain)
    }
    if (code === 'forged') {
      const message = `the parent's RPC shows a batch for header ${batch.header.header.number} of chain ${batch.chain} that its member did not sign`
      problems.raise('parent-lies', batch.chain, message, 'Use another node of the parent: this one lies.')
    }
  }

  /** The inbox took it, so it was signed; what it holds nobody can say. */
  #noteUnreadable(chain: number, number: number, reason: ChainError): void {
    const { ledger, problems, now } = this.#init
    const detail = `the batch for header ${number} of chain ${chain} cannot be read: ${reason.message}`
    ledger.suspect(chain, {
      kind: 'unreadable',
      sinceMs: now(),
      detail,
      clears: 'a batch that can be read and continues from the last one',
    })
    problems.raise('unreadable-batch', chain, detail, 'If it is in blobs, check parent.beacon.')
  }

  #noteConvicted(chain: number, key: Address): void {
    const known = this.convicted(chain)
    if (!known.some((each) => equalBytes(each, key))) this.#convicted.set(chain, [...known, key])
  }

  /** A configuration that did not reach this node with its enactments: its operator must see that before it comes into force. */
  #noteConfiguration(hash: Uint8Array): void {
    const { ledger, problems } = this.#init
    if (ledger.configurations.get(hash) !== undefined) {
      problems.clear('configuration-behind', null)
      return
    }
    problems.raise(
      'configuration-behind',
      null,
      `the registry has made configuration ${toHex(hash)}, which this node does not have with its enactments`,
      'Once operators have enacted it, any peer brings it. If it stays away, check the connection to the members.',
    )
  }

  /** Bonds and standings: at once after a conviction or suspicion, else now and then. */
  async #readMembers(event: ParentEvent, signal: AbortSignal): Promise<void> {
    const { ledger, now } = this.#init
    const isNews =
      event.kind === 'rewind' ||
      event.facts.some(({ type }) => type === 'convicted' || type === 'suspected' || type === 'configuration-made')
    if (!isNews && now() < this.#readAtMs + READ_BONDS_MS) return
    this.#readAtMs = now()
    const { registry } = this
    try {
      for (const { chain } of ledger.configurations.newest.configuration.members) {
        const [bond, standing] = await Promise.all([registry.bond(chain, signal), registry.standing(chain, signal)])
        this.#members.set(chain, { bond, standing })
      }
      for (const [chain, convictions] of ledger.accusations.exposed) {
        for (const { key } of convictions) if (await registry.convicted(chain, key, signal)) this.#noteConvicted(chain, key)
      }
      this.#noteConfiguration(await registry.newest(signal))
    } catch (error) {
      // Figures for people: the next look brings them.
      if (!(error instanceof ChainError)) throw error
    }
  }
}

/** The registry names the other contracts for ever, so they are asked for once. */
async function readContracts({ config, store }: ParentChainInit, rpc: Rpc, signal: AbortSignal): Promise<Contracts> {
  const { registry: address, genesis } = config.cluster
  const kept = store.getMeta(CONTRACTS)
  if (kept !== undefined) {
    // Written below alone.
    const { batchInbox, court, start } = JSON.parse(kept) as { readonly batchInbox: Hex; readonly court: Hex; readonly start: number }
    return { registry: address, batchInbox: fromHex(batchInbox, 20), court: fromHex(court, 20), start }
  }
  const registry = readRegistry(rpc, address)
  const [batchInbox, court, { blockNumber }] = await Promise.all([
    registry.batchInbox(signal),
    registry.court(signal),
    registry.entry(genesis, signal),
  ])
  store.putMeta(CONTRACTS, JSON.stringify({ batchInbox: toHex(batchInbox), court: toHex(court), start: blockNumber }))
  return { registry: address, batchInbox, court, start: blockNumber }
}

function readCursor(store: LedgerStore): BlockRef | undefined {
  const kept = store.getMeta(CURSOR)
  if (kept === undefined) return undefined
  const [number, hash] = kept.split(' ')
  return { number: Number(number), hash: fromHex(hash as Hex, 32) }
}

function writeCursor(store: LedgerStore, { number, hash }: BlockRef): void {
  store.putMeta(CURSOR, `${number} ${toHex(hash)}`)
}
