import { encodeChallenge } from '../../src/chain/evidence-court.ts'
import { QUESTIONS } from '../../src/chain/parent-facts.ts'
import { equalBytes, ZERO_ADDRESS } from '../../src/protocol/bytes.ts'
import type { OpenableHeader, RowChanges } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { KeptLogs } from '../../src/roles/kept-log.ts'
import { provenInbox } from '../../src/roles/log-evidence.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { createRandom, pick, type Random } from '../../testnet/random.ts'
import { takesNothingForged } from './invariants.ts'
import type { SimulatedNode } from './simulated-node.ts'
import type { World } from './world.ts'

/** Who belongs to nobody. */
export const STRANGER = 'stranger'
const ACCOUNT = ZERO_ADDRESS.with(19, 5)
const NEVER = new AbortController().signal

/** Challenges of honest members, by chance, of those that disturb a run. */
const FRAMED = 0.02

/** Peers without a key, who send what they have altered; and who have money, and challenge what is in order. */
export class Strangers {
  readonly #world: World
  /** Of its own: what is challenged changes nothing else of a run. */
  readonly #chance: Random

  constructor(world: World) {
    this.#world = world
    this.#chance = createRandom(world.plan.seed * 0x27d4_eb2f)
  }

  /** Now and then, asks an honest member on the parent to show what it signed. Who cannot be asked by gossip could not answer. */
  frame(): void {
    const chance = this.#chance
    if (chance.next() >= FRAMED) return
    const { honest, parent, counts, plan, cluster, endedLogs, trace } = this.#world
    const source = pick(honest, chance)
    const { ledger, chain } = source
    const log = ledger?.log(chain)
    if (ledger === undefined || log === undefined || endedLogs.has(chain)) return
    const at = new KeptLogs(ledger.history).at(chain, log.generation, log.state.head.number - chance.below(3))
    if (at === undefined) return
    const { index } = pick(
      cluster.members.filter((member) => member.chain !== chain),
      chance,
    )
    const question = pick(plan.ownNodes ? QUESTIONS : QUESTIONS.slice(0, 3), chance)
    if (question === 'sourceHeader' && at.state.inboxRow(index).number === 0) return
    counts.challenges++
    trace.note('stranger', () => `challenges header ${at.signed.header.number} of ${chain}: ${question} ${index}`)
    const row = question === 'sourceHeader' ? provenInbox(at.state, index) : undefined
    const data = encodeChallenge(at.signed, question, question === 'blockHeader' ? 0 : index, row)
    void parent.courtOf(ACCOUNT).send({ purpose: 'framing', to: ACCOUNT, data }, NEVER)
  }

  /** A stranger sends what it has altered: nobody takes it for what it says, and nobody is blamed for it. */
  litter(): void {
    const { random, honest, counts } = this.#world
    const [node, source] = [pick(honest, random), pick(honest, random)]
    const log = source.ledger?.log(source.chain)
    const number = (log?.state.head.number ?? 0) - random.below(3)
    const [header] = source.ledger?.history.headers(source.chain, log?.generation ?? 0, number, 1, true) ?? []
    if (node.mesh === undefined || header === undefined) return
    counts.litter++
    const [evidence] = source.ledger?.history.evidenceAfter(0, 1) ?? []
    if (evidence !== undefined) node.mesh.hear(STRANGER, 'evidence', source.chain, this.#alter(evidence.evidence.encoded))
    void this.#altered(source, header).then((altered) => {
      const result = node.mesh?.hear(STRANGER, 'frames', source.chain, altered.bytes)
      if (altered.isForged) this.#world.ask(takesNothingForged, node.chain, source.chain, result)
    })
  }

  async #altered(source: SimulatedNode, header: OpenableHeader): Promise<{ readonly bytes: Uint8Array; readonly isForged: boolean }> {
    const { random, cluster } = this.#world
    const frame = (altered: Partial<OpenableHeader>) => encodeFrame({ chain: source.chain, headers: [{ ...header, ...altered }] })
    switch (random.below(5)) {
      case 0:
        return { bytes: frame({ signature: this.#alter(header.signature) }), isForged: false }
      case 1:
        return { bytes: frame({ header: { ...header.header, stateRoot: new Uint8Array(32).fill(9) } }), isForged: true }
      case 2:
        return { bytes: frame({ changes: otherRows(header.changes) }), isForged: false }
      case 3:
        return { bytes: frame({ lanes: [] }), isForged: false }
      default: {
        // The same keys sequence another cluster: what they sign there says nothing here.
        const foreign = { ...header.header, stateRoot: new Uint8Array(32).fill(7) }
        const { sequencer } = cluster.registry.member(foreign.config, source.chain)
        const digest = hashHeader(cluster.otherClusterId, foreign)
        const signature = await cluster.keyOf(sequencer).sign({ type: 'Header', domain: cluster.registry.address, value: foreign, digest })
        return { bytes: frame({ header: foreign, signature }), isForged: !equalBytes(digest, hashHeader(cluster.clusterId, foreign)) }
      }
    }
  }

  #alter(bytes: Uint8Array): Uint8Array {
    const { random } = this.#world
    const at = random.below(bytes.length)
    return bytes.with(at, (bytes[at] as number) ^ (1 + random.below(255)))
  }
}

/** Rows that travel beside the header, unsigned: anybody can put others there. */
function otherRows({ outbox, inbox }: RowChanges): RowChanges {
  return {
    outbox: outbox.map(({ index, row }) => ({ index, row: { ...row, value: row.value + 1n } })),
    inbox: inbox.map(({ index, row }) => ({ index, row: { ...row, time: row.time + 3_600 } })),
  }
}
