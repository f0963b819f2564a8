import type { KeptLog } from '../ledger/history.ts'
import type { Conflict, LedgerEvent } from '../ledger/ledger.ts'
import type { Reference } from '../ledger/references.ts'
import { type Bytes32, equalBytes } from '../protocol/bytes.ts'
import { type Configuration, memberByChain } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import { type BadBatch, type Conviction, type Evidence, EvidenceError, type StorageProof } from '../protocol/evidence/evidence.ts'
import type { OpenableHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import type { HeaderWithRows, KeptLogs } from './kept-log.ts'
import { badLaneEvidence } from './lane-evidence.ts'
import {
  conflictEvidence,
  outOfSyncEvidence,
  overdrawnEvidence,
  provenInbox,
  provenOutbox,
  regressEvidence,
  rowsThatCount,
} from './log-evidence.ts'

/** What the own node of a chain shows against an accepted header. */
export type Finding = BlockFinding | StorageFinding

/** Of a header in a log. */
export interface Position {
  readonly chain: number
  readonly generation: number
  readonly number: number
}

/** A header that was compared: a liar may have signed another for its position. */
interface Found extends Position {
  readonly hash: Bytes32
}

/** The block differs from the header, or its parent from the header before. */
export interface BlockFinding extends Found {
  readonly type: 'block' | 'parent'
  /** RLP of the block header under the header's block hash. */
  readonly block: Uint8Array
}

/** A row differs from storage. */
export interface StorageFinding extends Found {
  readonly type: 'outbox' | 'inbox'
  readonly index: number
  readonly storage: StorageProof
}

/** A batch on the parent that does not open, and the header that its member posted before, with all its rows. */
export interface BadBatchFound {
  readonly type: 'bad-batch'
  readonly batch: Pick<BadBatch, 'header' | 'batchSignature' | 'frames'>
  /** Absent if the frames name the start of the log. */
  readonly previous: Pick<KeptLog, 'header' | 'rows'> | undefined
}

/** What the ledger tells that exposes somebody. */
export type Lie = Extract<LedgerEvent, { readonly type: 'conflict' | 'violation' | 'misreport' | 'fork' }> | BadBatchFound

export interface EvidenceMakerInit {
  readonly configurations: ConfigurationChain
  readonly logs: KeptLogs
  /** The header after the newest accepted one that nobody can open, with its rows. */
  readonly blocked: (chain: number) => OpenableHeader | undefined
  /** Throws `EvidenceError`. */
  readonly judge: (evidence: Evidence) => Conviction
  /** What was made does not convict: a fault of this program, never of the one whom it concerns. */
  readonly onDoubt: (evidence: Evidence, error: EvidenceError) => void
}

/** Evidence that was judged: it convicts. */
export interface Made {
  readonly evidence: Evidence
  readonly conviction: Conviction
}

/**
 * Makes evidence from what the ledger accepted. Each piece is judged before it is handed out, from its content alone, as
 * everybody else will judge it. Undefined where the history does not reach back, or nothing can be proven.
 */
export class EvidenceMaker {
  readonly #init: EvidenceMakerInit

  constructor(init: EvidenceMakerInit) {
    this.#init = init
  }

  fromLie(lie: Lie): Made | undefined {
    switch (lie.type) {
      case 'conflict':
        return this.#judged(this.#conflict(lie))
      case 'violation':
        return this.#judged(this.#violation(lie))
      case 'misreport':
        return this.#judged(this.#misreport(lie))
      case 'fork':
        return this.#judged(this.#fork(lie))
      case 'bad-batch':
        return this.#judged(this.#badBatch(lie))
    }
  }

  fromFinding(finding: Finding): Made | undefined {
    return this.#judged(this.#finding(finding))
  }

  #judged(evidence: Evidence | undefined): Made | undefined {
    if (evidence === undefined) return undefined
    try {
      return { evidence, conviction: this.#init.judge(evidence) }
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error
      this.#init.onDoubt(evidence, error)
      return undefined
    }
  }

  #conflict({ earlier, later }: Pick<Conflict, 'earlier' | 'later'>): Evidence {
    return conflictEvidence(this.#cluster, earlier, later)
  }

  #violation({ chain, generation, number, violation, lanes }: Extract<Lie, { readonly type: 'violation' }>): Evidence | undefined {
    const { logs } = this.#init
    const previous = logs.before(chain, generation, number)
    const at = logs.at(chain, generation, number) ?? this.#blocked(chain, number, previous)
    const configuration = at && this.#configuration(at.signed.header.config)
    if (at === undefined || configuration === undefined) return undefined
    const isFirst = number === memberByChain(configuration, chain)?.startNumber
    switch (violation.kind) {
      case 'regress':
        return previous && regressEvidence(previous, at)
      case 'outOfSync':
        return outOfSyncEvidence(configuration, at)
      case 'overdrawn':
        return overdrawnEvidence(at)
      case 'badLane':
        return previous === undefined && !isFirst ? undefined : badLaneEvidence(logs, configuration, generation, previous, at, lanes)
    }
  }

  #blocked(chain: number, number: number, previous: HeaderWithRows | undefined): HeaderWithRows | undefined {
    const blocked = this.#init.blocked(chain)
    if (previous === undefined || blocked?.header.number !== number) return undefined
    return this.#init.logs.following(previous, blocked, hashHeader(this.#cluster, blocked.header))
  }

  #misreport({ chain, generation, number, index, source, row }: Reference): Evidence | undefined {
    const at = this.#init.logs.at(chain, generation, number)
    const configuration = at && this.#configuration(at.signed.header.config)
    const self = configuration && memberByChain(configuration, chain)
    const sourceGeneration = configuration && memberByChain(configuration, source)?.generation
    if (at === undefined || self === undefined || sourceGeneration === undefined) return undefined
    const named = this.#init.logs.at(source, sourceGeneration, row.number)
    if (named === undefined || !equalBytes(named.hash, row.head)) return undefined
    const sourceRow = provenOutbox(named.state, self.index)
    return { form: 'misreport', header: at.signed, source, row: provenInbox(at.state, index), sourceHeader: named.signed.header, sourceRow }
  }

  #fork({ chain, generation, number, posted, direction, index, path }: Extract<Lie, { readonly type: 'fork' }>): Evidence | undefined {
    const [earlier, later] = [this.#init.logs.at(chain, generation, number), this.#init.logs.at(chain, generation, posted)]
    if (earlier === undefined || later === undefined) return undefined
    const headers = { earlier: earlier.signed, later: later.signed }
    if (direction === 'outbox') {
      const rows = { earlierRow: provenOutbox(earlier.state, index), laterRow: provenOutbox(later.state, index) }
      return { form: 'regressOutbox', ...headers, ...rows, path }
    }
    const rows = { earlierRow: provenInbox(earlier.state, index), laterRow: provenInbox(later.state, index) }
    return { form: 'regressInbox', ...headers, ...rows, path }
  }

  #badBatch({ batch, previous }: BadBatchFound): BadBatch {
    const { header, batchSignature, frames } = batch
    const outbox = new Map(previous?.rows.outbox.map(({ index, row }) => [index, row]))
    const inbox = new Map(previous?.rows.inbox.map(({ index, row }) => [index, row]))
    return { form: 'badBatch', header, batchSignature, frames, previous: previous?.header, ...rowsThatCount({ outbox, inbox }) }
  }

  #finding(finding: Finding): Evidence | undefined {
    const { chain, generation, number, hash } = finding
    if ('block' in finding) {
      const header = this.#init.logs.header(chain, generation, number)
      const previous = this.#init.logs.header(chain, generation, number - 1)
      if (header === undefined || !equalBytes(header.hash, hash)) return undefined
      const signed = { header: header.header, signature: header.signature }
      if (finding.type === 'block') return { form: 'blockMismatch', header: signed, block: finding.block }
      if (previous === undefined) return undefined
      const before = { header: previous.header, signature: previous.signature }
      return { form: 'blockParent', previous: before, header: signed, block: finding.block }
    }
    const at = this.#init.logs.at(chain, generation, number)
    if (at === undefined || !equalBytes(at.hash, hash)) return undefined
    const { index, storage } = finding
    return finding.type === 'outbox'
      ? { form: 'storageOutbox', header: at.signed, row: provenOutbox(at.state, index), storage }
      : { form: 'storageInbox', header: at.signed, row: provenInbox(at.state, index), storage }
  }

  #configuration(hash: Bytes32): Configuration | undefined {
    return this.#init.configurations.get(hash)
  }

  get #cluster(): Bytes32 {
    return this.#init.configurations.clusterId
  }
}
