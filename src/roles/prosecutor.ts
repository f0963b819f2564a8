import { setTimeout as sleep } from 'node:timers/promises'
import type { ParentEvent } from '../chain/parent-follower.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Address, type Bytes32, toHex } from '../protocol/bytes.ts'
import { memberByChain } from '../protocol/configuration.ts'
import { judgeEvidence } from '../protocol/evidence/judge.ts'
import { convict } from '../protocol/evidence/statement.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { Accuser } from './accuser.ts'
import { Answers } from './answers.ts'
import { Challenger } from './challenger.ts'
import type { CourtAccess } from './court-access.ts'
import { CourtDocket } from './court-docket.ts'
import { CourtRecords } from './court-records.ts'
import { EvidenceMaker, type Finding, type Position } from './evidence-maker.ts'
import { KeptLogs } from './kept-log.ts'
import { LateBatches } from './late-batches.ts'
import { Reporter } from './reporter.ts'
import { Respondent } from './respondent.ts'
import { Silence } from './silence.ts'

/** What the prosecutor does on the parent: nothing without an account there. */
export interface ParentCourt extends CourtAccess {
  /** What a challenge costs until it is settled, wei. */
  readonly stake: (signal: AbortSignal) => Promise<bigint>
  /** Whether the registry has slashed that key of that member. */
  readonly convicted: (chain: number, key: Address, signal: AbortSignal) => Promise<boolean>
  /** Submit evidence, and answer challenges to others. Those to its own members are answered always. */
  readonly submit: boolean
  /** Challenge what nobody opens, and register late batches. */
  readonly challenge: boolean
  /** Members do not all pay for one thing: each waits up to this long, milliseconds. Default 30,000, some blocks of the parent. */
  readonly spreadMs?: number
}

export interface ProsecutorInit {
  readonly ledger: Ledger
  readonly verifier: Verifier
  /** Chains that this node sequences. */
  readonly homes: readonly number[]
  readonly store: Pick<LedgerStore, 'getMeta' | 'putMeta'>
  readonly court: ParentCourt | undefined
  /** To the mesh. */
  readonly publish: (evidence: Uint8Array) => void
  /** Whether there is a peer that could be asked. */
  readonly isConnected: () => boolean
  /** RLP of the block header with that hash from an own node of the chain; undefined without such a node. Rejects with `ChainError`. */
  readonly rawHeader: (chain: number, hash: Bytes32, signal: AbortSignal) => Promise<Uint8Array> | undefined
  /** Position of the newest header that a member posted in a generation, as this node followed the parent; undefined if none. */
  readonly posted: (chain: number, generation: number) => number | undefined
  /** Call data of a transaction of the parent. Rejects with `ChainError`. */
  readonly readCall: (transaction: Bytes32, signal: AbortSignal) => Promise<Uint8Array>
  /** Default: as `ChallengerInit` says. Milliseconds. */
  readonly unopenedAfterMs?: number
  /** As `CourtDocket` says. */
  readonly settledBlocks?: number
  /** Own wall clock, milliseconds. */
  readonly now: () => number
  /** Something went wrong and is tried again, or (`undefined`) has ended. `chain`: the accused, or null. */
  readonly onTrouble: (what: ProsecutorTrouble, chain: number | null, error: unknown) => void
}

/** What goes wrong; part of the API. */
export type ProsecutorTrouble =
  | 'evidence-lost'
  | 'evidence-doubted'
  | 'evidence-refused'
  | 'evidence-unread'
  | 'challenge-unanswered'
  | 'challenge-failed'

const TICK_MS = 1_000

/**
 * Makes lies cost: turns what the ledger sees into evidence, brings it to the mesh and to the parent, answers challenges, and
 * says who is suspected of what. Each part is a file of its own; this one only puts them together.
 */
export class Prosecutor {
  readonly docket: CourtDocket
  readonly #init: ProsecutorInit
  readonly #accuser: Accuser
  readonly #reporter: Reporter | undefined
  readonly #respondent: Respondent | undefined
  readonly #challenger: Challenger
  readonly #lateBatches: LateBatches
  readonly #silence: Silence
  readonly #records: CourtRecords
  /** Challenges of which the ledger knows that nobody answered them. */
  readonly #toldUnopened = new Set<string>()

  constructor(init: ProsecutorInit) {
    const { ledger, verifier, homes, store, court, publish, isConnected, rawHeader, posted, now, onTrouble } = init
    const { configurations, history } = ledger
    const logs = new KeptLogs(history, ledger.posted)
    const docket = new CourtDocket(store, init.settledBlocks)
    const spread = court?.spreadMs === undefined ? {} : { spreadMs: court.spreadMs }
    this.docket = docket
    this.#init = init
    const maker = new EvidenceMaker({
      configurations,
      logs,
      blocked: (chain) => ledger.log(chain)?.blocked,
      judge: (evidence) => judgeEvidence(evidence, { configurations, verifier }),
      onDoubt: (_, error) => onTrouble('evidence-doubted', null, error),
    })
    this.#accuser = new Accuser({ ledger, maker, publish, onTrouble: (error) => onTrouble('evidence-lost', null, error) })
    this.#silence = new Silence({ ledger, homes, now })
    this.#records = new CourtRecords({
      ...{ ledger, readCall: init.readCall, now: () => performance.now() },
      onTrouble: (chain, error) => onTrouble('evidence-unread', chain, error),
    })
    const challenging = court?.challenge === true ? court : undefined
    const onChallengeTrouble = (chain: number, error: unknown) => onTrouble('challenge-failed', chain, error)
    this.#challenger = new Challenger({
      ...{ ledger, logs, docket, homes, isConnected, now, court: challenging, onTrouble: onChallengeTrouble, ...spread },
      ...(init.unopenedAfterMs === undefined ? {} : { unopenedAfterMs: init.unopenedAfterMs }),
    })
    this.#lateBatches = new LateBatches({
      ledger,
      docket,
      posted,
      homes,
      now,
      court: challenging,
      onTrouble: onChallengeTrouble,
      ...spread,
    })
    if (court === undefined) return
    if (court.submit) {
      this.#reporter = new Reporter({
        ...{ ledger, homes, account: court.account, court: court.address, convicted: court.convicted, send: court.send, ...spread },
        onTrouble: (chain, error) => onTrouble('evidence-refused', chain, error),
        onConvicted: (chain) => onTrouble('evidence-refused', chain, undefined),
      })
    }
    this.#respondent = new Respondent({
      ...{ docket, homes, court, forOthers: court.submit, now: () => performance.now(), ...spread },
      answers: new Answers({ configurations, logs, conflicts: () => history.conflicts(), rawHeader }),
      onTrouble: ({ chain }, error) => onTrouble('challenge-unanswered', chain, error),
      onAnswered: ({ chain }) => onTrouble('challenge-unanswered', chain, undefined),
    })
  }

  /** From here on nothing that the ledger sees is missed: call it before anything is offered to the ledger. Idempotent. */
  start(): void {
    this.#accuser.start()
    this.#tellUnopened()
  }

  /** What the parent's follower tells, in order; durable when it returns. */
  hearParent(event: ParentEvent): void {
    this.docket.apply(event)
    this.#records.hear(event)
  }

  /** What the own node of a chain proves against one of its headers. */
  find(finding: Finding): void {
    this.#accuser.find(finding)
  }

  /** The own node of a chain does not find a header's block. */
  findNoBlock(position: Position, isFound: () => boolean): void {
    this.#challenger.addUnknownBlock(position, isFound)
  }

  /** Until `signal` aborts. Rejects only with faults of one's own. */
  async run(signal: AbortSignal): Promise<void> {
    this.start()
    const reporting = this.#reporter?.run(signal) ?? Promise.resolve()
    try {
      await Promise.all([reporting, this.#tick(signal)])
    } finally {
      this.#accuser.stop()
      this.#challenger.close()
    }
  }

  /** Who opened nothing in time: of an earlier run too, and once its configuration is known. */
  #tellUnopened(): void {
    const { ledger } = this.#init
    for (const { id, chain, header } of this.docket.unopened) {
      const configuration = ledger.configurations.get(header.config)
      const member = configuration && memberByChain(configuration, chain)
      if (member === undefined || this.#toldUnopened.has(toHex(id))) continue
      this.#toldUnopened.add(toHex(id))
      const detail = `chain ${chain} showed nobody what header ${header.number} says, within the time that the court on the parent gave`
      ledger.noteUnopened(id, convict('unopened', { member }, header.number, detail))
    }
  }

  async #tick(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#accuser.tick()
      this.#tellUnopened()
      this.#respondent?.tick(signal)
      this.#silence.tick()
      this.#records.tick(signal)
      this.#challenger.tick(signal)
      this.#lateBatches.tick(signal)
      await sleep(TICK_MS, undefined, { signal }).catch(() => undefined)
    }
  }
}
