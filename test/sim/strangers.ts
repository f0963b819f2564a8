import { equalBytes } from '../../src/protocol/bytes.ts'
import type { OpenableHeader, RowChanges } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { pick } from '../../testnet/random.ts'
import { takesNothingForged } from './invariants.ts'
import type { SimulatedNode } from './simulated-node.ts'
import type { World } from './world.ts'

/** Who belongs to nobody. */
export const STRANGER = 'stranger'

/** Peers without a key, who send what they have altered. */
export class Strangers {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
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
