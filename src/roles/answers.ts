import { encodeAnswerBlockHeader, encodeAnswerInboxRow, encodeAnswerOutboxRow, encodeAnswerSourceHeader } from '../chain/evidence-court.ts'
import { type Bytes32, equalBytes } from '../protocol/bytes.ts'
import { memberByChain, memberByIndex } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import { hashHeader } from '../protocol/header.ts'
import type { Challenge } from './court-docket.ts'
import type { HeaderWithRows, KeptLogs } from './kept-log.ts'
import { provenInbox, provenOutbox } from './log-evidence.ts'

export interface AnswersInit {
  readonly configurations: ConfigurationChain
  readonly logs: KeptLogs
  /** Signed headers that contradict accepted ones: somebody may have included such a one. */
  readonly conflicts: () => readonly SignedHeader[]
  /** RLP of the block header with that hash from an own node of the chain; undefined without such a node. Rejects with `ChainError`. */
  readonly rawHeader: (chain: number, hash: Bytes32, signal: AbortSignal) => Promise<Uint8Array> | undefined
}

/** Opens what members signed, from what this node accepted: the call that answers a challenge, if this node can. */
export class Answers {
  readonly #init: AnswersInit

  constructor(init: AnswersInit) {
    this.#init = init
  }

  /** Call data of the court; undefined if this node cannot answer. Rejects with `ChainError` if its own node fails. */
  async to(challenge: Challenge, signal: AbortSignal): Promise<Uint8Array | undefined> {
    const { header, question, index } = challenge
    if (question === 'blockHeader') {
      const block = await this.#init.rawHeader(header.chain, header.blockHash, signal)
      return block && encodeAnswerBlockHeader(header, block)
    }
    const at = this.#accepted(challenge)
    if (at === undefined) return undefined
    switch (question) {
      case 'outboxRow':
        return encodeAnswerOutboxRow(header, provenOutbox(at.state, index))
      case 'inboxRow':
        return encodeAnswerInboxRow(header, provenInbox(at.state, index))
      case 'sourceHeader': {
        const row = provenInbox(at.state, index)
        const source = this.#named(challenge, row.row.number, row.row.head)
        return source && encodeAnswerSourceHeader(header, row, source)
      }
    }
  }

  /** The challenged header, if it is the one that this node accepted: of another nothing is known but itself. */
  #accepted({ header }: Challenge): HeaderWithRows | undefined {
    const { clusterId } = this.#init.configurations
    const generation = this.#generation(header.config, header.chain)
    const at = generation === undefined ? undefined : this.#init.logs.at(header.chain, generation, header.number)
    return at !== undefined && equalBytes(at.hash, hashHeader(clusterId, header)) ? at : undefined
  }

  /** The source's signed header with that hash: the accepted one, or one of another branch that somebody showed. */
  #named({ header, index }: Challenge, number: number, head: Bytes32): SignedHeader | undefined {
    const configuration = this.#init.configurations.get(header.config)
    const source = configuration && memberByIndex(configuration, index)
    if (source === undefined) return undefined
    for (let generation = source.generation; generation >= 0; generation--) {
      const kept = this.#init.logs.header(source.chain, generation, number)
      if (kept !== undefined && equalBytes(kept.hash, head)) return { header: kept.header, signature: kept.signature }
    }
    return this.#init.conflicts().find((signed) => equalBytes(hashHeader(this.#init.configurations.clusterId, signed.header), head))
  }

  #generation(config: Bytes32, chain: number): number | undefined {
    const configuration = this.#init.configurations.get(config)
    return configuration && memberByChain(configuration, chain)?.generation
  }
}
