import { toHex } from '../protocol/bytes.ts'
import { memberByChain } from '../protocol/configuration.ts'
import { type Conviction, taints } from '../protocol/evidence/evidence.ts'
import { CausalGraph, type ChangedRows, type Cut } from '../protocol/graph.ts'
import type { Header } from '../protocol/header.ts'
import { type Branch, Taint, type Tainted, type TaintInit, type TaintStep } from '../protocol/taint.ts'
import type { Accusation } from './accusations.ts'
import type { LedgerCore } from './ledger-core.ts'
import type { MemberLog } from './member-log.ts'
import type { Reference } from './references.ts'
import { type SourceRow, sourceRows } from './source-rows.ts'

/** A lie about content that was proved, as it is listed. */
export interface ProvedLie extends Pick<Conviction, 'kind' | 'generation' | 'from' | 'detail'> {
  /** Of the evidence; for `unopened`, of the challenge that nobody answered. */
  readonly id: string
  readonly chain: number
}

/**
 * Headers of each log whose references are kept in memory: what positions are kept in memory as well (`MEMBER_LOG_LIMITS`), 100 MB at
 * 50 members who include each other in every block. A lie is mostly shown within seconds. There is no age at which none can be
 * shown any more, as a key is accountable while it is in force and `evidenceAge` beyond: for older ones the history is searched.
 */
const KEPT_HEADERS = 4_096
/** Beyond this the floor rises above the newest consistent cut, which one who names headers that nobody shows could hold down. */
const MOST_HEADERS = 4 * KEPT_HEADERS
/** Headers dropped at once: a tick mostly finds nothing to do. */
const PRUNE_CHUNK = KEPT_HEADERS / 4
/** Lies kept of one member and generation: two a kind are evidence, and each may have been replaced by an earlier one. */
const MAX_LIES = 64
/** Rows read back while a search goes on. */
const MAX_READ = 1_024

/** What depends on what (§2, R6): the causal graph of all accepted headers, its cuts, and what lies have tainted in it. */
export class Causality {
  readonly #core: LedgerCore
  readonly #graph = new CausalGraph()
  readonly #taint: Taint
  /** All that were proved; those of another generation than the log's taint nothing in it. */
  readonly #lies = new Map<string, ProvedLie>()
  readonly #read = new Map<string, readonly SourceRow[] | undefined>()

  constructor(core: LedgerCore) {
    this.#core = core
    this.#taint = new Taint({
      graph: this.#graph,
      earlier: (...search) => this.#earlier(...search),
      onChange: (chain, tainted) => core.emit({ type: 'taint', chain, tainted }),
    })
  }

  /** From where on the headers of a chain are tainted, by chain. */
  get tainted(): ReadonlyMap<number, Tainted> {
    return this.#taint.tainted
  }

  get lies(): readonly ProvedLie[] {
    return [...this.#lies.values()]
  }

  /** What the graph takes in memory, bytes. */
  get sizeBytes(): number {
    return this.#graph.sizeBytes
  }

  /** The last header of a chain that no lie taints; infinite if none does. */
  untaintedUpTo(chain: number): number {
    return (this.tainted.get(chain)?.from ?? Number.POSITIVE_INFINITY) - 1
  }

  /** From the first tainted header of `chain` to the lie. */
  path(chain: number): readonly TaintStep[] {
    return this.#taint.path(chain)
  }

  newestConsistentCut(): Cut {
    return this.#graph.newestConsistentCut()
  }

  newestUntaintedCut(): Cut {
    return this.#taint.newestUntaintedCut()
  }

  /** A log was opened where its state stands, with all rows. */
  begin({ chain, state }: MemberLog): void {
    const { header, number } = state.head
    const rows = header === undefined ? [] : sourceRows(this.#core.configurations, header, state.allRows.inbox)
    this.#graph.begin(chain, number, changed(rows))
    this.#taint.noteLog(chain)
    for (const lie of this.#lies.values()) this.#apply(lie)
  }

  /** A header was accepted that changed these rows. Returns whether it is tainted. */
  add({ chain, number }: Pick<Header, 'chain' | 'number'>, sources: readonly SourceRow[]): boolean {
    const rows = changed(sources)
    this.#graph.add(chain, number, rows)
    return this.#taint.noteHeader(chain, number, rows)
  }

  /** An accepted row names another header than the accepted one. */
  divert({ chain, number, source }: Pick<Reference, 'chain' | 'number' | 'source'>): void {
    this.#graph.divert(chain, number, source)
    this.#taint.noteStray(source)
  }

  /** Somebody was convicted. */
  tell({ id, conviction }: Pick<Accusation, 'id' | 'conviction'>): void {
    const { kind, accused, generation, from, detail } = conviction
    if (!taints(kind)) return
    const lie = { id: toHex(id), chain: accused, kind, generation, from, detail }
    this.#lies.set(lie.id, lie)
    this.#apply(lie)
    this.#forgetLies(lie)
  }

  /** One of the two histories of an equivocator was confirmed (§9). */
  clear(id: string, confirmed: Branch): void {
    this.#taint.clear(id, confirmed)
  }

  /** Forgets references of long ago. Call at intervals. */
  prune(): void {
    let cut: Cut | undefined
    for (const [chain, head] of this.#graph.heads) {
      if (head - this.#graph.floor(chain) < KEPT_HEADERS + PRUNE_CHUNK) continue
      cut ??= this.#graph.newestConsistentCut()
      this.#graph.prune(chain, Math.max(Math.min(head - KEPT_HEADERS, cut.get(chain) ?? 0), head - MOST_HEADERS))
    }
    this.#read.clear()
  }

  #apply({ id, chain, kind, generation, from }: ProvedLie): void {
    if (this.#generationOf(chain) === generation) this.#taint.add({ id, chain, kind, from })
  }

  /** One who lies without end is believed no less for it: the latest positions say nothing more. */
  #forgetLies({ chain, generation }: ProvedLie): void {
    const alike = [...this.#lies.values()].filter((lie) => lie.chain === chain && lie.generation === generation)
    if (alike.length <= MAX_LIES) return
    const { id } = alike.reduce((latest, lie) => (lie.from > latest.from ? lie : latest))
    this.#lies.delete(id)
    this.#taint.forget(id)
  }

  /** Of a log that is not followed here, what the newest configuration says: others refer to it all the same. */
  #generationOf(chain: number): number | undefined {
    const { logs, configurations } = this.#core
    const log = logs.get(chain)
    if (log !== undefined || configurations.size === 0) return log?.generation
    return memberByChain(configurations.newest.configuration, chain)?.generation
  }

  /** Gallops back from `below`, then halves: a few dozen reads, however old the lie is. */
  readonly #earlier: NonNullable<TaintInit['earlier']> = (chain, below, refers) => {
    const tainting = (number: number) => this.#rowsAt(chain, number)?.find(({ source, row }) => refers(source, row.number))
    let first = below
    let clean = below - 1
    for (let stride = 1; tainting(clean) !== undefined; stride *= 2) {
      first = clean
      clean = Math.max(0, clean - stride)
    }
    while (first - clean > 1) {
      const middle = Math.floor((first + clean) / 2)
      if (tainting(middle) === undefined) clean = middle
      else first = middle
    }
    const found = first === below ? undefined : tainting(first)
    return found && { number: first, source: found.source, reference: found.row.number }
  }

  #rowsAt(chain: number, number: number): readonly SourceRow[] | undefined {
    const key = `${chain}/${number}`
    if (this.#read.has(key)) return this.#read.get(key)
    const log = this.#core.logs.get(chain)
    const kept = log && this.#core.history.rowsAt(chain, log.generation, number)
    const rows = kept && sourceRows(this.#core.configurations, kept.header, kept.rows.inbox)
    if (this.#read.size >= MAX_READ) this.#read.clear()
    this.#read.set(key, rows)
    return rows
  }
}

function changed(sources: readonly SourceRow[]): ChangedRows {
  return sources.map(({ source, row }) => [source, row] as const)
}
