import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { BlockRecord } from '../../src/chain/block-record.ts'
import { gateWindow } from '../../src/ledger/gate-window.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../src/ledger/memory-history.ts'
import type { Frame } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { type InboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { Includer } from '../../src/roles/includer.ts'
import type { Plan } from '../../src/roles/inclusion-plan.ts'
import { Publisher } from '../../src/roles/publisher.ts'
import { createGuard, openGuard, type SignGuard } from '../../src/store/sign-guard.ts'
import { ModelChain } from '../support/model-chain.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../support/model-cluster.ts'

/** May repeat a timestamp, and is bound by the rows before a block; or never does, and is bound by those after it (§3). */
export type ProducerKind = 'repeating' | 'strict'

export interface StallOptions {
  readonly kind: ProducerKind
  /** How long the first member's node is silent, seconds. */
  readonly silenceS: number
  /** Whether every block sends a message on each of its lanes. */
  readonly traffic: boolean
  /** Wall time that a round takes: a block, its header to all, its inclusion in their pools. */
  readonly roundMs: number
}

export interface StallOutcome {
  /** How many rounds it took until every chain was at the wall clock again. */
  readonly rounds: number
  readonly problems: readonly string[]
}

const START_MS = 1_700_000_000_000
const DELTA_S = 4
/** Before the silence, and after all is made up: everything that was sent arrives. */
const CALM_ROUNDS = 20
const MAX_BATCH = 32

interface Transaction {
  readonly plan: Plan
  readonly end: (status: 'success' | 'reverted') => void
}

/** A chain with its producer and its node: the real publisher, guard, ledger and includer, on virtual time. */
class StalledNode {
  readonly member: ModelMember['member']
  readonly ledger: Ledger
  readonly chain: ModelChain
  readonly problems: string[] = []
  /** Of the chain: transactions that wait, and inbox rows. */
  pool: Transaction[] = []
  readonly inbox = new Map<number, InboxRow>()
  /** What it has to tell, and what it has not heard yet because it was silent. */
  outgoing: Frame[] = []
  missed: Frame[] = []
  isSilent = false
  readonly #cluster: ModelCluster
  readonly #guard: SignGuard
  readonly #publisher: Publisher
  readonly #includer: Includer
  readonly #now: () => number
  #unsigned: BlockRecord[] = []
  #plan: Plan | undefined

  constructor(cluster: ModelCluster, { member, signer }: ModelMember, folder: string, now: () => number) {
    this.member = member
    this.#cluster = cluster
    this.#now = now
    this.chain = new ModelChain(cluster.configuration, member)
    const configurations = cluster.newConfigurations()
    const history = new MemoryHistory()
    this.ledger = new Ledger({ configurations, verifier, history, homes: [member.chain], now })
    const path = join(folder, `${member.chain}.sqlite`)
    const start = { number: member.startNumber, parent: member.startParent }
    const domain = { clusterId: configurations.clusterId, chain: member.chain, generation: 0, start }
    createGuard(path, domain)
    this.#guard = openGuard(path, domain)
    this.#publisher = new Publisher({
      ...{ chain: member.chain, ledger: this.ledger, guard: this.#guard, signers: [signer], now },
      clockFault: () => undefined,
      conditions: { check: () => undefined },
      publish: (frame) => this.outgoing.push(frame),
      onHalt: ({ code, detail }) => this.problems.push(`${member.chain} halted, ${code}: ${detail}`),
    })
    this.#includer = new Includer({
      ...{ chain: member.chain, ledger: this.ledger, heartbeat: DELTA_S / 4 },
      encodeCall: (entries) => entries,
      limits: { maxGas: 16_000_000n, maxBytes: 95_000 },
      allowance: () => ({ upTo: Number.POSITIVE_INFINITY, sum: undefined }),
      sender: {
        send: () => new Promise((resolve) => this.pool.push({ plan: this.#plan as Plan, end: (status) => resolve({ status }) })),
      },
      onError: (error) => this.problems.push(String(error)),
      onPlan: (plan) => {
        this.#plan = plan
      },
    })
  }

  get time(): number {
    return this.chain.records.at(-1)?.time ?? this.member.activation
  }

  /** The next block, if its producer may make one. Returns whether it did. */
  mine(kind: ProducerKind, traffic: boolean): boolean {
    const { configuration } = this.#cluster
    const tip = { number: this.chain.records.length, time: this.time, inbox: this.inbox }
    const inPool = (source: number) =>
      Math.max(
        0,
        ...this.pool.flatMap(({ plan }) => plan.entries.filter(({ header }) => header.chain === source).map(({ header }) => header.time)),
      )
    const window = gateWindow(configuration, this.member.chain, tip, { underWay: inPool, atHand: inPool })
    if (window === undefined) throw new Error('every member is active')
    const { earliest, latest } = window[kind]
    const time = Math.min(Math.floor(this.#now() / 1_000), latest)
    if (time < earliest) {
      if (kind === 'repeating') this.problems.push(`${this.member.chain} stands at ${earliest}, past its gate ${latest}`)
      return false
    }
    const transactions = this.pool.splice(0)
    const changed = new Map<number, InboxRow>()
    for (const { plan, end } of transactions) {
      const isDone = this.#execute(plan, time, changed)
      if (!isDone) this.problems.push(`an include reverted on ${this.member.chain}`)
      end(isDone ? 'success' : 'reverted')
    }
    for (const [index, row] of changed) this.inbox.set(index, row)
    const send = traffic ? configuration.members.map(({ index }) => index).filter((index) => index !== this.member.index) : []
    this.#unsigned.push(this.chain.block({ time, send, include: changed }))
    return true
  }

  /** The node sees its chain's blocks: they are signed, and its includer goes on from the newest. */
  async work(): Promise<void> {
    if (this.isSilent) return
    for (const frame of this.missed.splice(0)) this.hear(frame)
    const records = this.#unsigned.splice(0)
    while (records.length > 0) {
      const batch = records.splice(0, MAX_BATCH)
      this.#includer.onBlock(batch.at(-1) as BlockRecord)
      await this.#publisher.sign(batch)
    }
    this.#publisher.flush()
  }

  hear(frame: Frame): void {
    if (this.isSilent) {
      this.missed.push(frame)
      return
    }
    const { verdict, code } = this.ledger.offerFrame(frame)
    if (verdict === 'reject') this.problems.push(`${this.member.chain} refuses a frame of ${frame.chain}: ${code}`)
  }

  stop(): void {
    this.#includer.stop()
    this.#guard.close()
  }

  /** The rule of `include` (§6): known entries are skipped, all others fit exactly or everything reverts. */
  #execute({ entries }: Plan, time: number, changed: Map<number, InboxRow>): boolean {
    for (const { header, row, messages } of entries) {
      const index = this.#cluster.configuration.members.find(({ chain }) => chain === header.chain)?.index as number
      const before = changed.get(index) ?? this.inbox.get(index) ?? ZERO_INBOX_ROW
      if (header.number <= before.number) continue
      if (header.time > time + DELTA_S || before.count + messages.length !== row.count) return false
      const head = hashHeader(this.#cluster.configurations.clusterId, header)
      changed.set(index, { number: header.number, head, time: header.time, ...row })
    }
    return true
  }
}

/** One member falls silent and returns; the others stand still meanwhile, and all make it up. Everything is virtual but the rules. */
export async function simulateStall({ kind, silenceS, traffic, roundMs }: StallOptions): Promise<StallOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-stall-'))
  const cluster = makeModelCluster({ delta: DELTA_S, startTime: START_MS / 1_000 })
  let nowMs = START_MS
  const nodes = cluster.members.map((member) => new StalledNode(cluster, member, folder, () => nowMs))
  const [victim] = nodes as [StalledNode]
  const problems: string[] = []

  /** Every producer makes what it may, every node works, everybody hears of it. */
  const round = async (ms: number, sends: boolean): Promise<void> => {
    nowMs += ms
    for (const node of nodes) {
      node.mine(kind, sends)
      // As soon as the gate has moved, and not before the next round otherwise.
      if (kind === 'repeating' && node.time < Math.floor(nowMs / 1_000)) node.mine(kind, sends)
    }
    for (const node of nodes) await node.work()
    for (const node of nodes) {
      const frames = node.outgoing.splice(0)
      for (const other of nodes) if (other !== node) for (const frame of frames) other.hear(frame)
    }
    await turn()
    await turn()
  }
  const isBehind = (): boolean => nodes.some(({ time }) => time < Math.floor(nowMs / 1_000))

  try {
    for (let i = 0; i < CALM_ROUNDS; i++) await round(500, traffic)
    victim.isSilent = true
    const frontier = victim.ledger.log(victim.member.chain)?.state.head.header?.time ?? 0
    const stepMs = Math.max(500, (silenceS * 1_000) / 60)
    for (let leftMs = silenceS * 1_000; leftMs > 0; leftMs -= stepMs) await round(Math.min(stepMs, leftMs), traffic)
    for (const { member, time } of nodes)
      if (time > frontier + DELTA_S) problems.push(`${member.chain} went on to ${time}, past ${frontier} + Δ`)

    victim.isSilent = false
    const most = boundOf({ silenceS, roundMs })
    let rounds = 0
    while (rounds <= most && (rounds === 0 || isBehind())) {
      await round(roundMs, traffic)
      rounds++
    }
    if (isBehind()) problems.push(`still behind after ${rounds} rounds`)
    for (let i = 0; i < CALM_ROUNDS; i++) await round(500, false)
    for (const source of nodes) {
      for (const { member, inbox } of nodes) {
        if (member === source.member) continue
        const { count } = source.chain.records.at(-1)?.rows.outbox.get(member.index) ?? ZERO_OUTBOX_ROW
        const included = inbox.get(source.member.index)?.count ?? 0
        if (included !== count) problems.push(`${member.chain} has ${included} of ${count} messages of ${source.member.chain}`)
        if (traffic && count === 0) problems.push(`${source.member.chain} sent nothing to ${member.chain}`)
      }
    }
    return { rounds, problems: [...problems, ...nodes.flatMap((node) => node.problems)] }
  } finally {
    for (const node of nodes) node.stop()
    rmSync(folder, { recursive: true })
  }
}

/**
 * What the protocol gives: each round moves every gate by Δ, while the clock runs on. Two rounds more: the first tells what
 * was signed, and what it brings is included in the second.
 */
export function boundOf({ silenceS, roundMs }: Pick<StallOptions, 'silenceS' | 'roundMs'>): number {
  return Math.ceil(silenceS / (DELTA_S - roundMs / 1_000)) + 2
}
