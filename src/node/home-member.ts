import { join } from 'node:path'
import type { BlockRecord } from '../chain/block-record.ts'
import { ChainError } from '../chain/chain-error.ts'
import { type MessengerReader, readMessenger } from '../chain/messenger-reader.ts'
import { readRawHeader } from '../chain/raw-header.ts'
import { connectRpc, type Rpc } from '../chain/rpc.ts'
import { createTransactionSender, type TransactionSender } from '../chain/transaction-sender.ts'
import type { ChainTip } from '../ledger/gate-window.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Bytes32, equalBytes, isZero, toHex } from '../protocol/bytes.ts'
import { type Configuration, type Member, memberByChain } from '../protocol/configuration.ts'
import type { Frame, SignedHeader } from '../protocol/frame.ts'
import type { Message } from '../protocol/message.ts'
import { type Signer, signerOf, type Verifier } from '../protocol/signature.ts'
import { Includer } from '../roles/includer.ts'
import { leastLimits } from '../roles/inclusion-plan.ts'
import { InconsistentRecord, Publisher, PublisherHalted } from '../roles/publisher.ts'
import { Redeemer } from '../roles/redeemer.ts'
import { SequencingConditions, Unfit } from '../roles/sequencing-conditions.ts'
import type { Allowance } from '../roles/source-policy.ts'
import { TicketKeeper } from '../roles/ticket-keeper.ts'
import type { StoredTicket } from '../store/ledger-records.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { openGuard, type SignGuard } from '../store/sign-guard.ts'
import { openTransactionJournal } from '../store/transaction-journal.ts'
import { Closing } from './closing.ts'
import type { ChainFacts } from './cluster-view.ts'
import { guardFile } from './config/paths.ts'
import type { ChainConfig, Config } from './config/schema.ts'
import type { HomeGate } from './gate-board.ts'
import { HomeChain } from './home-chain.ts'
import { openAccount } from './keys/open-account.ts'
import { openSigners } from './keys/open-signer.ts'
import { encodeIncludeCall, encodeRedeemCall } from './messenger-calls.ts'
import type { NodeMetrics } from './metrics/node-metrics.ts'
import type { Problems } from './problems.ts'

/** How often bundled headers are looked at, milliseconds. */
const FLUSH_MS = 100
/** Positions that the guard goes on judging below its last: days of blocks, some 30 MB. Older ones it refuses for ever. */
const KEPT_POSITIONS = 65_536
/** Between two prunings: each is short, as it forgets what these minutes brought. */
const PRUNE_MS = 600_000

/** The wrong thing is behind a configured url or key; trying again cannot help. */
export class HomeError extends Error {
  override readonly name = 'HomeError'
  readonly code: 'not-a-member' | 'wrong-key' | 'wrong-includer' | 'wrong-cluster' | 'wrong-code' | 'bad-limits'
  readonly retryable = false
  readonly remedy: string

  constructor(code: HomeError['code'], message: string, remedy: string) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}

export interface HomeMemberInit {
  readonly config: Config
  readonly chain: ChainConfig
  readonly verifier: Verifier
  readonly ledger: Ledger
  readonly store: LedgerStore
  readonly problems: Problems
  readonly metrics: NodeMetrics
  readonly publish: (frame: Frame) => void
  readonly publishHead: (head: SignedHeader) => void
  /** How far the policy of a source lets `home` include it. */
  readonly allowance: (source: number, home: number) => Allowance
  /** Active members of a configuration that this node lacks a working node of. */
  readonly lacking: (configuration: Configuration) => readonly number[]
  /** What is known to be wrong with the own clock. */
  readonly clockFault: () => string | undefined
  readonly onTicketEnded: (ticket: StoredTicket) => void
  /** What the next block may be stamped is another: there is a new block, or an include is under way. */
  readonly onWindow: () => void
  readonly now: () => number
  readonly log: {
    info(fields: object, text: string): void
    warn(fields: object, text: string): void
  }
}

/** One home chain of this node: its keys, its guard, and the roles that serve it. */
export class HomeMember implements ChainFacts, HomeGate {
  readonly role = 'home'
  readonly verified = null
  readonly chain: number
  /** The sequencer's: its key, and the one that is to follow it. */
  readonly signers: readonly Signer[]
  readonly #init: HomeMemberInit
  readonly #guard: SignGuard
  readonly #sender: TransactionSender
  readonly #rpc: Rpc
  readonly #publisher: Publisher
  readonly #includer: Includer
  readonly #tickets: TicketKeeper
  readonly #redeemer: Redeemer
  readonly #home: HomeChain
  readonly #stopping = new AbortController()
  readonly #closing: Closing
  #rpcState: ChainFacts['rpc'] = 'connecting'
  #running: Promise<void> | undefined
  #toldHead = { number: 0, atMs: 0 }
  #head: BlockRecord | undefined
  /** Whether the last block that was to be signed was. */
  #isFit = false
  /** Configurations that there were when the keys were compared with the newest. */
  #keysChecked = 0

  /** Opens keys, guard and connection, and checks that they belong together. Throws `HomeError`, `GuardError`, `KeyError`, `ChainError`. */
  static async open(init: HomeMemberInit, signal: AbortSignal): Promise<HomeMember> {
    const { config, chain, ledger } = init
    const sequencer = chain.sequencer
    const { configuration } = ledger.configurations.newest
    const member = memberByChain(configuration, chain.id)
    if (sequencer === undefined || member === undefined) {
      throw new HomeError(
        'not-a-member',
        `chain ${chain.id} is no member of this cluster`,
        `Its members are ${configuration.members.map((each) => each.chain).join(', ')}.`,
      )
    }
    const signers = await openSigners(sequencer, init.verifier)
    const keys = ledger.sequencersOf(chain.id)?.current ?? []
    if (!keys.some((key) => signerOf(signers, key) !== undefined)) {
      throw new HomeError(
        'wrong-key',
        `the key is ${listKeys(signers)}, the sequencer key of chain ${chain.id} is ${keys.map((key) => toHex(key)).join(' or ')}`,
        'Configure the key that the registry names, or rotate the key by governance.',
      )
    }
    const account = await openAccount(sequencer.includer ?? sequencer.key)
    const inForce = memberByChain(ledger.configurations.inForceAt(init.now() / 1_000).configuration, chain.id)
    const includers = [member, ...(inForce === undefined ? [] : [inForce])].map(({ includer }) => includer)
    if (!includers.some((includer) => equalBytes(account.address, includer))) {
      throw new HomeError(
        'wrong-includer',
        `the includer account is ${toHex(account.address)}, that of chain ${chain.id} is ${toHex(member.includer)}`,
        'Configure chains[].sequencer.includer with the account that the registry names.',
      )
    }
    checkLimits(config, configuration)
    const guard = openGuard(guardFile(config.dataDir, chain.id, member.generation), {
      clusterId: ledger.configurations.clusterId,
      chain: chain.id,
      generation: member.generation,
      start: { number: member.startNumber, parent: member.startParent },
    })
    const opened = new Closing(() => undefined)
    opened.add('guard', () => guard.close())
    const rpc = connectRpc({ chainId: chain.id, urls: chain.rpc })
    opened.add('connection', () => rpc.close())
    try {
      const reader = readMessenger({ rpc, address: member.messenger })
      await checkMessenger(reader, init, member, signal)
      const journal = openTransactionJournal(join(config.dataDir, `transactions-${chain.id}.sqlite`), {
        account: account.address,
        chain: chain.id,
      })
      opened.add('journal', () => journal.close())
      const sender = createTransactionSender({
        rpc,
        signer: account,
        journal,
        onAlert: (alert) => init.problems.raise('transactions', chain.id, alert.message, alert.remedy),
      })
      return new HomeMember(init, { member, signers, guard, rpc, reader, sender, opened })
    } catch (error) {
      await opened.run()
      throw error
    }
  }

  private constructor(
    init: HomeMemberInit,
    parts: {
      member: Member
      signers: readonly Signer[]
      guard: SignGuard
      rpc: Rpc
      reader: MessengerReader
      sender: TransactionSender
      opened: Closing
    },
  ) {
    const { config, chain, ledger, store, problems, metrics, now } = init
    const { member, signers, guard, rpc, reader, sender, opened } = parts
    this.#init = init
    this.chain = chain.id
    this.signers = signers
    this.#guard = guard
    this.#sender = sender
    this.#rpc = rpc
    this.#closing = opened
    opened.add('sender', () => sender.stop())
    const { delta } = ledger.configurations.newest.configuration.parameters
    const onError = (error: unknown) => this.#trouble(error)
    const send = async (request: Parameters<TransactionSender['send']>[0], signal?: AbortSignal) => {
      const outcome = await sender.send(request, signal)
      problems.clear('transactions', chain.id) // what was mined ends whatever kept transactions from it
      return outcome
    }
    this.#tickets = new TicketKeeper({ home: chain.id, store, history: ledger.history, onEnded: init.onTicketEnded })
    this.#publisher = new Publisher({
      chain: chain.id,
      ledger,
      conditions: new SequencingConditions({ chain: chain.id, configurations: ledger.configurations, lacking: init.lacking }),
      guard: metrics.timedGuard(chain.id, guard),
      signers,
      publish: init.publish,
      now,
      clockFault: init.clockFault,
      onHalt: (halt) => {
        problems.raise(`halted-${halt.code}`, chain.id, halt.detail, halt.remedy)
        this.#includer.stop()
      },
    })
    this.#includer = new Includer({
      chain: chain.id,
      ledger,
      sender: { send },
      encodeCall: encodeIncludeCall,
      limits: { maxGas: BigInt(config.include.maxGas), maxBytes: config.include.maxTxBytes },
      heartbeat: config.include.heartbeatEveryMs === undefined ? delta / 4 : config.include.heartbeatEveryMs / 1_000,
      allowance: (source) => init.allowance(source, chain.id),
      onLimit: (sources) => this.#noteLimit(sources),
      onError,
      onPlan: (plan) => {
        init.onWindow()
        metrics.included(
          chain.id,
          plan.entries.reduce((sum, entry) => sum + entry.messages.length, 0),
          plan.calldata.length,
        )
      },
    })
    this.#home = new HomeChain({
      chain: chain.id,
      generation: member.generation,
      depth: chain.depth ?? member.depth,
      pollIntervalMs: chain.pollIntervalMs,
      rpc,
      reader,
      ledger,
      publisher: this.#publisher,
      onHead: (record) => this.#onHead(record),
      onFinal: (record) => this.#tickets.onBlock(record),
      onSigned: () => this.#onSigned(),
      onError,
    })
    this.#redeemer = new Redeemer({
      home: chain.id,
      store,
      policy: config.sponsor,
      encodeCall: encodeRedeemCall,
      messenger: () => member.messenger,
      send,
      gasPrice: () => this.#home.baseFeePerGas,
      now,
      onError,
    })
  }

  get rpc(): ChainFacts['rpc'] {
    return this.#rpcState
  }

  get guard(): number {
    return this.#guard.last.number
  }

  get tip(): ChainTip | undefined {
    return this.#head && { number: this.#head.number, time: this.#head.time, inbox: this.#head.rows.inbox }
  }

  underWay(source: number): number | undefined {
    return this.#includer.underWay(source)?.time
  }

  allowance(source: number): Allowance {
    return this.#init.allowance(source, this.chain)
  }

  outcomes(source: number) {
    return this.#tickets.countsOf(source)
  }

  rawHeader(hash: Bytes32, signal: AbortSignal): Promise<Uint8Array> {
    return readRawHeader(this.#rpc, hash, signal)
  }

  /** Whoever verifies a source has got further. */
  poke(): void {
    this.#includer.poke()
  }

  async redeem(message: Message, signal: AbortSignal) {
    const outcome = await this.#redeemer.redeem(
      message,
      `redeem:${toHex(message.sender)}:${message.source}:${message.nonce}:${this.#init.now()}`,
      signal,
    )
    return { transaction: toHex(outcome.hash), block: outcome.blockNumber, redeemed: outcome.status === 'success' }
  }

  /** Begins to sign. The node has listened to its peers before. Throws `PublisherHalted` if they know more than the guard. */
  async start(signal: AbortSignal): Promise<void> {
    this.#publisher.checkNotAhead('stale-guard')
    await this.#sender.start()
    signal.throwIfAborted()
    const flushing = setInterval(() => this.#flush(), FLUSH_MS)
    this.#prune()
    const pruning = setInterval(() => this.#prune(), PRUNE_MS)
    this.#closing.add('timers', () => {
      clearInterval(flushing)
      clearInterval(pruning)
    })
    this.#running = this.#home.run(this.#stopping.signal)
    this.#closing.add('home chain', () => this.#running?.catch(() => undefined))
  }

  /** Ends with the reason when it cannot go on; most halts of the publisher are none, as the rest of the node still serves. */
  get ended(): Promise<void> {
    return this.#running ?? Promise.resolve()
  }

  /** Begins nothing new; resolves once what was signed is sent, however that ended. */
  async drain(): Promise<void> {
    this.abort()
    await this.ended.catch(() => undefined)
    this.#publisher.flush(true)
  }

  /** Begins nothing new; `stop` follows. */
  abort(): void {
    this.#stopping.abort()
    this.#includer.stop()
  }

  async stop(): Promise<void> {
    this.abort()
    await this.#closing.run()
  }

  /** Says ahead of time that a configuration to come has a key that is not here. */
  #checkKeys(): void {
    const { configurations } = this.#init.ledger
    if (this.#keysChecked === configurations.size) return
    this.#keysChecked = configurations.size
    const { configuration, hash } = configurations.newest
    const key = memberByChain(configuration, this.chain)?.sequencer
    if (key === undefined || signerOf(this.signers, key) !== undefined) {
      this.#init.problems.clear('key-to-come', this.chain)
      return
    }
    const from = new Date(configuration.activation * 1_000).toISOString()
    this.#init.problems.raise(
      'key-to-come',
      this.chain,
      `configuration ${toHex(hash)}, in force from ${from} on, has ${toHex(key)} sign for chain ${this.chain}; here ${listKeys(this.signers)} can`,
      'Configure that key as sequencer.nextKey and restart before then: it takes over by itself.',
    )
  }

  #flush(): void {
    if (this.#stopping.signal.aborted) return
    this.#checkKeys()
    this.#publisher.flush()
    const log = this.#init.ledger.log(this.chain)
    const head = log?.newestSeen
    const { heartbeat } = this.#init.ledger.configurations.newest.configuration.parameters
    const now = this.#init.now()
    // Only one's own: what others were seen to sign for this chain is a twin's.
    if (head === undefined || head.header.number !== log?.state.head.number || head.header.number === this.#toldHead.number) return
    if (now < this.#toldHead.atMs + heartbeat * 1_000) return
    this.#toldHead = { number: head.header.number, atMs: now }
    this.#init.publishHead(head)
  }

  #prune(): void {
    try {
      this.#guard.prune(this.#guard.last.number - KEPT_POSITIONS)
    } catch (error) {
      // The next intent meets the same disk, and stops what has to stop.
      this.#trouble(error)
    }
  }

  #onHead(record: BlockRecord): void {
    this.#rpcState = 'ok'
    this.#init.problems.clear('rpc', this.chain)
    this.#head = record
    this.#init.onWindow()
    if (this.#isFit) this.#includer.onBlock(record)
    this.#redeemer.onBlock(record.time, this.#stopping.signal)
  }

  /** Who must not sign does not include either: includes begin with the first signature, and pause with the last. */
  #onSigned(): void {
    if (this.#isFit) return
    this.#isFit = true
    for (const code of ['lacks-node', 'unapproved-code'] as const) this.#init.problems.clear(code, this.chain)
    if (this.#head !== undefined) this.#includer.onBlock(this.#head)
  }

  #onUnfit({ code, message, remedy }: Unfit): void {
    this.#isFit = false
    this.#includer.suspend()
    this.#init.problems.raise(code, this.chain, message, remedy)
  }

  #noteLimit(sources: readonly number[]): void {
    const { problems } = this.#init
    if (sources.length === 0) {
      problems.clear('value-limit', this.chain)
      return
    }
    const names = sources.join(', ')
    const message = `chain ${this.chain} includes no more of ${names} until their batches are on the parent: maxUnsettledWei is reached`
    problems.raise('value-limit', this.chain, message, 'It passes by itself; raise the limit if you trust these sources with more.')
  }

  #trouble(error: unknown): void {
    const { log, problems } = this.#init
    if (this.#stopping.signal.aborted || error instanceof PublisherHalted) return
    if (error instanceof Unfit) this.#onUnfit(error)
    const text = error instanceof Error ? error.message : String(error)
    if (error instanceof ChainError || error instanceof InconsistentRecord) {
      this.#rpcState = 'failing'
      problems.raise('rpc', this.chain, text, error.remedy)
    }
    log.warn({ chain: this.chain, code: (error as { code?: string }).code }, text)
  }
}

function listKeys(signers: readonly Signer[]): string {
  return signers.map(({ address }) => toHex(address)).join(' and ')
}

function checkLimits({ include }: Config, { parameters }: Configuration): void {
  const least = leastLimits(parameters)
  if (include.maxGas >= least.maxGas && include.maxTxBytes >= least.maxBytes) return
  throw new HomeError(
    'bad-limits',
    `include.maxGas is ${include.maxGas} and include.maxTxBytes ${include.maxTxBytes}; one header at the cluster's quota takes ${least.maxGas} gas and ${least.maxBytes} bytes`,
    'Raise them: a lane whose next header does not fit stands still, and its source with it.',
  )
}

async function checkMessenger(reader: MessengerReader, { ledger }: HomeMemberInit, member: Member, signal: AbortSignal): Promise<void> {
  const { configuration } = ledger.configurations.newest
  const code = await reader.codeHash('latest', signal)
  if (!equalBytes(code, configuration.parameters.messengerCodeHash)) {
    throw new HomeError(
      'wrong-code',
      `the Messenger ${toHex(member.messenger)} of chain ${member.chain} has code hash ${toHex(code)}, approved is ${toHex(configuration.parameters.messengerCodeHash)}`,
      'Deploy the approved Messenger, or have the cluster approve this one.',
    )
  }
  const cluster = await reader.clusterId('latest', signal)
  if (!isZero(cluster) && !equalBytes(cluster, ledger.configurations.clusterId)) {
    throw new HomeError(
      'wrong-cluster',
      `the Messenger ${toHex(member.messenger)} of chain ${member.chain} belongs to cluster ${toHex(cluster)}, not ${toHex(ledger.configurations.clusterId)}`,
      'Check the cluster address and the RPC url.',
    )
  }
}
