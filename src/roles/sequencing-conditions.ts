import type { BlockState } from '../chain/block-record.ts'
import { isZero, toHex } from '../protocol/bytes.ts'
import type { Configuration } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import { isApprovedCode } from './approved-code.ts'

/** Why a sequencer neither signs nor includes at a block. It goes on by itself once the reason is gone. */
export class Unfit extends Error {
  override readonly name = 'Unfit'
  readonly code: 'lacks-node' | 'unapproved-code'
  /** The same block may pass later; what its code was must be read again. */
  readonly retryable: boolean
  readonly remedy: string

  constructor(code: Unfit['code'], message: string, remedy: string) {
    super(message)
    this.code = code
    this.retryable = code === 'lacks-node'
    this.remedy = remedy
  }
}

export interface SequencingConditionsInit {
  /** The home chain's id. */
  readonly chain: number
  readonly configurations: ConfigurationChain
  /** Chain ids of that configuration's active members that this node lacks a working node of. */
  readonly lacking: (configuration: Configuration) => readonly number[]
}

/**
 * Whether a sequencer may act at a block of its chain (R7, R8).
 *
 * Its nodes are asked about when it enters a configuration: at the first block in it, after every start. One that is lost later is a
 * matter of the policy of its source (`onBehind`): a header speaks of its own chain alone, and if every hiccup of one node stopped a
 * sequencer, whoever can disturb one RPC could stop the cluster. The code of its own Messenger is asked about at every block.
 */
export class SequencingConditions {
  readonly #init: SequencingConditionsInit
  readonly #entered = new Set<string>()

  constructor(init: SequencingConditionsInit) {
    this.#init = init
  }

  /** Throws `Unfit`. */
  check(block: BlockState): void {
    const { chain, configurations, lacking } = this.#init
    if (!isApprovedCode(configurations, block)) {
      throw new Unfit(
        'unapproved-code',
        `block ${block.number} of chain ${chain} has a Messenger of code ${toHex(block.codeHash)}, which its configuration does not approve: nothing is signed`,
        'Put the approved code back, or have the cluster approve an upgrade before it is made. What was mined meanwhile needs a new generation (README, "When a publisher halts").',
      )
    }
    const hash = isZero(block.config) ? configurations.address.genesis : block.config
    const configuration = configurations.get(hash)
    if (configuration === undefined || this.#entered.has(toHex(hash))) return
    const missing = lacking(configuration)
    if (missing.length > 0) {
      throw new Unfit(
        'lacks-node',
        `this node has no working node of ${missing.join(', ')}: it does not sequence ${chain}`,
        'Every sequencer runs a node of every active member (§8): add them to chains and restart, or repair those that do not answer.',
      )
    }
    this.#entered.add(toHex(hash))
  }
}
