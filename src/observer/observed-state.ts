import type { Ledger } from '../ledger/ledger.ts'
import { type Bytes32, fromHex, toHex } from '../protocol/bytes.ts'
import { type Member, MemberStatus } from '../protocol/configuration.ts'
import { EvidenceError } from '../protocol/evidence/evidence.ts'
import { judgeEvidence } from '../protocol/evidence/judge.ts'
import { hashMessage } from '../protocol/message.ts'
import { gateOf, rowTime } from '../protocol/rules.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { TaintStep } from '../protocol/taint.ts'
import { decodeEvidence } from '../wire/evidence.ts'
import { renderEvidenceFile } from '../wire/evidence-file.ts'
import { evidenceJson, headerJson, type SeenHead } from './event-teller.ts'
import { messageJson, type ObservedEvidence, type ObservedHeader, type ObservedMessage } from './observed-event.ts'

export interface MemberState {
  readonly index: number
  readonly chain: number
  readonly status: 'joining' | 'active' | 'suspended' | 'left'
  readonly generation: number
  readonly sequencer: string
  readonly operator: string
  readonly messenger: string
  readonly blockIntervalMs: number
  readonly multiaddrs: readonly string[]
  /** Convicted by evidence that was judged here. */
  readonly exposed: boolean
  /** Why nothing of it would be included any more. */
  readonly hold: { readonly reason: string; readonly detail: string } | null
  /** Its first tainted header. */
  readonly taintedFrom: number | null
  /** Newest header with all rows and messages; null while its log is not followed. */
  readonly head: ObservedHeader | null
  /** Latest time that its next block may have, by the rows of that header. */
  readonly gate: number | null
}

/** One lane as source and destination signed it. */
export interface LaneState {
  readonly source: number
  readonly destination: number
  /** Messages that the source announced; null while its log is not followed. */
  readonly announced: number | null
  /** Messages that the destination included, and the source's header up to which; null while its log is not followed. */
  readonly included: number | null
  readonly frontier: { readonly number: number; readonly time: number } | null
  /** Sum of value and fee of all announced messages, wei. */
  readonly value: string | null
}

export interface MessageState extends ObservedMessage {
  readonly hash: string
  /** The source's header that announced it. */
  readonly header: number
  readonly included: boolean
  readonly tainted: boolean
}

export interface TaintState {
  readonly lies: readonly {
    readonly id: string
    readonly chain: number
    readonly kind: string
    readonly from: number
    readonly detail: string
  }[]
  readonly chains: readonly {
    readonly chain: number
    readonly from: number | null
    /** From the first tainted header to the lie. */
    readonly path: readonly TaintStep[]
    /** Its header in the newest cut all of whose references are known, and in the newest in which nothing is tainted. */
    readonly consistentUpTo: number | null
    readonly untaintedUpTo: number | null
  }[]
}

const STATUS_NAMES: Readonly<Record<number, MemberState['status']>> = {
  [MemberStatus.joining]: 'joining',
  [MemberStatus.active]: 'active',
  [MemberStatus.suspended]: 'suspended',
  [MemberStatus.left]: 'left',
}
/** More pieces than memory keeps. */
const MAX_EVIDENCE = 100_000
/** Messages of a lane in one answer. */
const MAX_MESSAGES = 1_000

/** What is known now, all of it verified here. Plain JSON, made anew at each call. */
export class ObservedState {
  readonly #ledger: Ledger
  readonly #verifier: Verifier
  readonly #heads: () => ReadonlyMap<number, SeenHead>

  constructor(ledger: Ledger, verifier: Verifier, heads: () => ReadonlyMap<number, SeenHead>) {
    this.#ledger = ledger
    this.#verifier = verifier
    this.#heads = heads
  }

  members(): readonly MemberState[] {
    const { configurations, accusations, causality } = this.#ledger
    return this.#members.map((member) => {
      const log = this.#ledger.log(member.chain)
      const header = log?.state.head.header
      const hold = log?.hold
      return {
        index: member.index,
        chain: member.chain,
        status: STATUS_NAMES[member.status] ?? 'left',
        generation: member.generation,
        sequencer: toHex(member.sequencer),
        operator: toHex(member.operator),
        messenger: toHex(member.messenger),
        blockIntervalMs: member.blockIntervalMs,
        multiaddrs: member.multiaddrs,
        exposed: (accusations.exposed.get(member.chain)?.length ?? 0) > 0,
        hold: hold === undefined ? null : { reason: hold.reason, detail: hold.detail },
        taintedFrom: causality.tainted.get(member.chain)?.from ?? null,
        head: log === undefined || header === undefined ? null : headerJson(header, log.state.head.hash),
        gate: log === undefined ? null : gateOf(configurations.newest.configuration, member, log.state.inbox),
      }
    })
  }

  /** The newest header of each member that it was seen to have signed, by chain. */
  heads(): readonly ObservedHeader[] {
    return [...this.#heads().values()].map(({ header, hash }) => headerJson(header, hash)).sort((a, b) => a.chain - b.chain)
  }

  lanes(): readonly LaneState[] {
    const members = this.#members
    return members.flatMap((source) => members.filter((each) => each !== source).map((destination) => this.#lane(source, destination)))
  }

  /** By its hash (0x and 64 digits); undefined if it is not kept. */
  message(hash: string): MessageState | undefined {
    const id = bytes32(hash)
    const found = id && this.#ledger.history.findMessage(id)
    return found && this.#message(found.message, found.hash, found.header)
  }

  /** Kept messages of a lane from a nonce on, at most 1,000. */
  messages(source: number, destination: number, firstNonce: number, limit = MAX_MESSAGES): readonly MessageState[] {
    return this.#ledger.history.messages(source, destination, firstNonce, Math.min(limit, MAX_MESSAGES)).map((message) => {
      const hash = hashMessage(message)
      return this.#message(message, hash, this.#ledger.history.findMessage(hash)?.header ?? 0)
    })
  }

  /** Oldest first. */
  evidence(): readonly ObservedEvidence[] {
    const { history, configurations } = this.#ledger
    return history.evidenceAfter(0, MAX_EVIDENCE).flatMap(({ evidence: { id, encoded } }) => {
      try {
        return [evidenceJson(id, judgeEvidence(decodeEvidence(encoded), { configurations, verifier: this.#verifier }))]
      } catch (error) {
        if (error instanceof EvidenceError) return []
        throw error
      }
    })
  }

  /** A piece as the file that `seqmesh evidence verify` takes; undefined if it is not kept. */
  evidenceFile(id: string): string | undefined {
    const key = bytes32(id)
    const stored = key && this.#ledger.history.evidence(key)
    return stored && renderEvidenceFile(decodeEvidence(stored.encoded), this.#ledger.configurations)
  }

  taint(): TaintState {
    const { causality, logs } = this.#ledger
    const consistent = causality.newestConsistentCut()
    const untainted = causality.newestUntaintedCut()
    const chains = [...new Set([...logs.keys(), ...causality.tainted.keys()])].sort((a, b) => a - b)
    return {
      lies: causality.lies.map(({ id, chain, kind, from, detail }) => ({ id, chain, kind, from, detail })),
      chains: chains.map((chain) => ({
        chain,
        from: causality.tainted.get(chain)?.from ?? null,
        path: causality.tainted.has(chain) ? causality.path(chain) : [],
        consistentUpTo: consistent.get(chain) ?? null,
        untaintedUpTo: untainted.get(chain) ?? null,
      })),
    }
  }

  get #members(): readonly Member[] {
    const { configurations } = this.#ledger
    return configurations.size === 0 ? [] : configurations.newest.configuration.members
  }

  #lane(source: Member, destination: Member): LaneState {
    const outbox = this.#ledger.log(source.chain)?.state.outboxRow(destination.index)
    const inbox = this.#ledger.log(destination.chain)?.state.inboxRow(source.index)
    return {
      source: source.chain,
      destination: destination.chain,
      announced: outbox?.count ?? null,
      included: inbox?.count ?? null,
      frontier: inbox === undefined ? null : { number: inbox.number, time: rowTime(inbox, source, destination) },
      value: outbox === undefined ? null : String(outbox.value),
    }
  }

  #message(message: Parameters<typeof messageJson>[0], hash: Bytes32, header: number): MessageState {
    const source = this.#members.find(({ chain }) => chain === message.source)
    const inbox = source && this.#ledger.log(message.destination)?.state.inboxRow(source.index)
    return {
      ...messageJson(message),
      hash: toHex(hash),
      header,
      included: (inbox?.count ?? 0) > message.nonce,
      tainted: header > this.#ledger.causality.untaintedUpTo(message.source),
    }
  }
}

function bytes32(text: string): Bytes32 | undefined {
  return /^0x[0-9a-fA-F]{64}$/.test(text) ? fromHex(text, 32) : undefined
}
