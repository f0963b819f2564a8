import { Ledger, type LedgerEvent } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { hashConfiguration } from '../../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import type { Conviction, Evidence, EvidenceError } from '../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import type { LaneBodies, OpenableHeader } from '../../../src/protocol/frame.ts'
import { appendMessage } from '../../../src/protocol/lane.ts'
import type { Message } from '../../../src/protocol/message.ts'
import type { OutboxRow } from '../../../src/protocol/row.ts'
import { Accuser } from '../../../src/roles/accuser.ts'
import { EvidenceMaker } from '../../../src/roles/evidence-maker.ts'
import { KeptLogs } from '../../../src/roles/kept-log.ts'
import { verifier } from '../../vectors/keys.ts'
import { domain, GENESIS_TIME, genesis, sampleMessage } from '../../vectors/samples.ts'
import { HonestChain } from '../protocol/honest-cluster.ts'

export const T = GENESIS_TIME

/** One node that prosecutes: its ledger, and what it tells the mesh. */
export class ProsecutingNode {
  readonly history: MemoryHistory
  readonly configurations: ConfigurationChain
  readonly ledger: Ledger
  readonly events: LedgerEvent[] = []
  readonly published: Uint8Array[] = []
  readonly doubts: { readonly evidence: Evidence; readonly error: EvidenceError }[] = []
  readonly troubles: unknown[] = []
  readonly logs: KeptLogs
  readonly maker: EvidenceMaker
  readonly accuser: Accuser
  nowMs = (T + 60) * 1_000

  constructor({ history = new MemoryHistory(), homes = [] as readonly number[], configuration = genesis } = {}) {
    this.history = history
    this.configurations = new ConfigurationChain({ ...domain, genesis: hashConfiguration(configuration) }, verifier)
    this.configurations.add({ configuration, enactments: [] })
    const { configurations } = this
    this.ledger = new Ledger({ configurations, verifier, history, homes, now: () => this.nowMs })
    this.ledger.subscribe((event) => this.events.push(event))
    this.logs = new KeptLogs(history)
    this.maker = new EvidenceMaker({
      configurations,
      logs: this.logs,
      blocked: (chain) => this.ledger.log(chain)?.blocked,
      judge: (evidence) => judgeEvidence(evidence, { configurations, verifier }),
      onDoubt: (evidence, error) => this.doubts.push({ evidence, error }),
    })
    this.accuser = new Accuser({
      ledger: this.ledger,
      maker: this.maker,
      publish: (bytes) => this.published.push(bytes),
      onTrouble: (error) => this.troubles.push(error),
    })
  }

  offer(openable: OpenableHeader): string {
    return this.ledger.offerFrame({ chain: openable.header.chain, headers: [openable] }).code
  }

  /** Forms of what was stored, in order. */
  get forms(): readonly string[] {
    return this.events.flatMap((event) => (event.type === 'evidence' ? [event.evidence.form] : []))
  }

  /** Who is exposed, and of what. */
  get exposed(): readonly Pick<Conviction, 'accused' | 'kind' | 'from'>[] {
    return [...this.ledger.accusations.exposed.values()].flat().map(({ accused, kind, from }) => ({ accused, kind, from }))
  }
}

export function threeChains(configuration = genesis): readonly [HonestChain, HonestChain, HonestChain] {
  return [new HonestChain(1, configuration), new HonestChain(2, configuration), new HonestChain(3, configuration)]
}

/** Messages of a lane after `row`, whatever they say, and the row after them. */
export function laneOf(
  chain: HonestChain,
  index: number,
  messages: readonly Partial<Message>[],
): { readonly row: OutboxRow; readonly bodies: LaneBodies } {
  let row = chain.log.outboxRow(index)
  const bodies = messages.map((fields) => {
    const message = sampleMessage({
      source: chain.member.chain,
      destination: 7_000 + index,
      nonce: row.count,
      sentAt: T + 1,
      value: 1n,
      fee: 2n,
      gasLimit: 20_000n,
      ...fields,
    })
    row = appendMessage(row, message)
    return message
  })
  return { row, bodies: { index, messages: bodies } }
}
