import { uint48 } from '../chain/json-fields.ts'
import { readMessenger } from '../chain/messenger-reader.ts'
import { readRawHeader } from '../chain/raw-header.ts'
import { connectRpc, type Rpc } from '../chain/rpc.ts'
import { readStorageProof } from '../chain/storage-proof.ts'
import type { LaneBook } from '../ledger/lane-progress.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Bytes32 } from '../protocol/bytes.ts'
import { memberByChain } from '../protocol/configuration.ts'
import type { Finding, Position } from '../roles/evidence-maker.ts'
import { NO_OUTCOMES, type OutcomeCounts } from '../roles/ticket-keeper.ts'
import { ChainVerifier } from '../roles/verifier.ts'
import type { ChainFacts } from './cluster-view.ts'
import type { ChainConfig } from './config/schema.ts'
import type { Problems } from './problems.ts'

export interface WatchedChainInit {
  readonly chain: ChainConfig
  readonly ledger: Ledger
  readonly lanes: LaneBook
  readonly problems: Problems
  readonly now: () => number
  /** The own node agrees with more of this chain than before. */
  readonly onVerified: () => void
  /** It proves that a header is false. */
  readonly onFinding: (finding: Finding) => void
  /** It does not find the block of a header, though it is past it; `isFound` tells when it has. */
  readonly onUnknownBlock: (position: Position, isFound: () => boolean) => void
}

/** A member chain that this node does not sequence, with the own node of it: what its sequencer says is compared. */
export class WatchedChain implements ChainFacts {
  readonly role = 'watched'
  readonly guard = null
  readonly chain: number
  readonly #rpc: Rpc
  readonly #verifier: ChainVerifier
  #rpcState: ChainFacts['rpc'] = 'connecting'

  /** Undefined, and a problem, if the chain is no member. Nothing is asked of its node before `run`. */
  static open(init: WatchedChainInit): WatchedChain | undefined {
    const { chain, ledger, problems } = init
    const member = memberByChain(ledger.configurations.newest.configuration, chain.id)
    if (member !== undefined) return new WatchedChain(init, member.messenger)
    const remedy = 'Remove it from chains, or check the cluster address.'
    problems.raise('not-a-member', chain.id, `chain ${chain.id} is no member of this cluster`, remedy)
    return undefined
  }

  private constructor(init: WatchedChainInit, messenger: Uint8Array) {
    const { chain, ledger, lanes, problems, now, onVerified, onFinding, onUnknownBlock } = init
    this.chain = chain.id
    this.#rpc = connectRpc({ chainId: chain.id, urls: chain.rpc })
    this.#verifier = new ChainVerifier({
      chain: chain.id,
      reader: readMessenger({ rpc: this.#rpc, address: messenger }),
      proofs: {
        rawHeader: (hash, signal) => readRawHeader(this.#rpc, hash, signal),
        storage: (account, slots, block, signal) => readStorageProof(this.#rpc, account, slots, block, signal),
        newest: async (signal) => uint48(await this.#rpc.request('eth_blockNumber', [], signal), 'block number'),
      },
      ledger,
      lanes,
      now,
      onVerified,
      onFinding,
      onUnknownBlock: (position) => onUnknownBlock(position, () => this.verified >= position.number),
      onTrouble: (error) => {
        this.#rpcState = error === undefined ? 'ok' : 'failing'
        if (error === undefined) problems.clear('own-node', chain.id)
        else {
          const text = error instanceof Error ? error.message : String(error)
          const remedy = 'Check that node; nothing of this chain is included meanwhile where `verified` is asked for.'
          problems.raise('own-node', chain.id, `the own node of chain ${chain.id} cannot confirm its headers: ${text}`, remedy)
        }
      },
    })
  }

  get rpc(): ChainFacts['rpc'] {
    return this.#rpcState
  }

  /** Number of the newest header that the own node agrees with. */
  get verified(): number {
    return this.#verifier.verified
  }

  outcomes(): OutcomeCounts {
    return NO_OUTCOMES
  }

  rawHeader(hash: Bytes32, signal: AbortSignal): Promise<Uint8Array> {
    return readRawHeader(this.#rpc, hash, signal)
  }

  /** Compares until `signal` aborts. Throws only faults of one's own. */
  run(signal: AbortSignal): Promise<void> {
    return this.#verifier.run(signal)
  }

  close(): void {
    this.#rpc.close()
  }
}
