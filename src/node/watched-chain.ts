import { uint48 } from '../chain/json-fields.ts'
import { readMessenger } from '../chain/messenger-reader.ts'
import { readRawHeader } from '../chain/raw-header.ts'
import { connectRpc, type Rpc } from '../chain/rpc.ts'
import { readStorageProof } from '../chain/storage-proof.ts'
import type { LaneBook } from '../ledger/lane-progress.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { type Bytes32, toHex } from '../protocol/bytes.ts'
import { type Member, memberByChain } from '../protocol/configuration.ts'
import { isApprovedCode } from '../roles/approved-code.ts'
import type { Finding, Position } from '../roles/evidence-maker.ts'
import { OwnNode } from '../roles/own-node.ts'
import { NO_OUTCOMES, type OutcomeCounts } from '../roles/ticket-keeper.ts'
import { ChainVerifier, type Disagreement } from '../roles/verifier.ts'
import type { ChainFacts } from './cluster-view.ts'
import type { ChainConfig } from './config/schema.ts'
import type { Disagreements } from './disagreements.ts'
import type { Problems } from './problems.ts'

export interface WatchedChainInit {
  readonly chain: ChainConfig
  readonly ledger: Ledger
  readonly lanes: LaneBook
  readonly problems: Problems
  readonly disagreements: Pick<Disagreements, 'keep'>
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
  readonly #init: WatchedChainInit
  readonly #rpc: Rpc
  readonly #verifier: ChainVerifier
  readonly #node: OwnNode
  #trouble: unknown

  /** Undefined, and a problem, if the chain is no member. Nothing is asked of its node before `run`. */
  static open(init: WatchedChainInit): WatchedChain | undefined {
    const { chain, ledger, problems } = init
    const member = memberByChain(ledger.configurations.newest.configuration, chain.id)
    if (member !== undefined) return new WatchedChain(init, member)
    const remedy = 'Remove it from chains, or check the cluster address; restart once it is a member.'
    problems.raise('not-a-member', chain.id, `chain ${chain.id} is no member of this cluster`, remedy)
    return undefined
  }

  private constructor(init: WatchedChainInit, member: Member) {
    const { chain, ledger, lanes, problems, now, onVerified, onFinding, onUnknownBlock } = init
    this.#init = init
    this.chain = chain.id
    this.#rpc = connectRpc({ chainId: chain.id, urls: chain.rpc })
    const reader = readMessenger({ rpc: this.#rpc, address: member.messenger })
    this.#verifier = new ChainVerifier({
      ...{ chain: chain.id, depth: chain.depth ?? member.depth, reader },
      proofs: {
        rawHeader: (hash, signal) => readRawHeader(this.#rpc, hash, signal),
        storage: (account, slots, block, signal) => readStorageProof(this.#rpc, account, slots, block, signal),
        newest: async (signal) => uint48(await this.#rpc.request('eth_blockNumber', [], signal), 'block number'),
      },
      ledger,
      lanes,
      policy: chain,
      now,
      onVerified,
      onFinding,
      onUnknownBlock: (position) => onUnknownBlock(position, () => this.verified >= position.number),
      onDisagreement: (disagreement) => this.#keep(disagreement),
      onAgreement: () => problems.clear('disagreement', chain.id),
      onTrouble: (error) => {
        this.#trouble = error
      },
    })
    this.#node = new OwnNode({
      rpc: this.#rpc,
      reader,
      steadyNow: () => performance.now(),
      isApproved: (state) => isApprovedCode(ledger.configurations, state),
      onUnapproved: ({ number, codeHash }) => {
        const detail = `block ${number} of chain ${chain.id} has a Messenger of code ${toHex(codeHash)}, which its configuration does not approve`
        this.#flagCode(detail)
        ledger.hold(chain.id, { reason: 'unapproved-code', detail, sinceMs: now() })
      },
      onLook: () => this.#report(),
    })
  }

  get rpc(): ChainFacts['rpc'] {
    return this.#node.state
  }

  /** Number of the newest header that the own node agrees with. */
  get verified(): number {
    return this.#verifier.verified
  }

  /** The newest header whose messages may be included as verified, by the policy of this chain. */
  get assuredUpTo(): number {
    return this.#verifier.assuredUpTo
  }

  /** How long the own node has not reached what this chain's sequencer signed, milliseconds. */
  get behindMs(): number {
    const { stuck } = this.#verifier
    return stuck === undefined || stuck.isPast ? 0 : this.#init.now() - stuck.sinceMs
  }

  /** Whether it answers, for the right chain, and is not behind for longer than its operator allows. */
  get works(): boolean {
    return this.#node.state === 'ok' && this.behindMs <= this.#init.chain.onBehind.afterMs
  }

  outcomes(): OutcomeCounts {
    return NO_OUTCOMES
  }

  rawHeader(hash: Bytes32, signal: AbortSignal): Promise<Uint8Array> {
    return readRawHeader(this.#rpc, hash, signal)
  }

  /** Compares until `signal` aborts. Throws only faults of one's own. */
  async run(signal: AbortSignal): Promise<void> {
    await Promise.all([this.#verifier.run(signal), this.#node.run(signal)])
  }

  close(): void {
    this.#rpc.close()
  }

  #keep(disagreement: Disagreement): void {
    const { disagreements, problems } = this.#init
    const { kind, detail, held } = disagreement
    disagreements.keep(disagreement)
    if (kind === 'unapproved-code') this.#flagCode(detail)
    else if (!held) {
      const remedy = 'Its messages are included on the signature (`onDisagreement: alert`). `seqmesh disagreements list` names it.'
      problems.raise('disagreement', this.chain, detail, remedy)
    }
  }

  #flagCode(detail: string): void {
    const remedy = 'Its messages are held. Ask its operator; the cluster approves upgrades before they are made.'
    this.#init.problems.raise('unapproved-code', this.chain, detail, remedy)
  }

  /** Raises or clears the problem of a node that does not confirm what it is asked. */
  #report(): void {
    const { problems, chain, now } = this.#init
    const { stuck } = this.#verifier
    const isStuck = stuck !== undefined && now() - stuck.sinceMs > chain.onBehind.afterMs
    if (this.#node.state !== 'failing' && !isStuck) {
      problems.clear('own-node', chain.id)
      return
    }
    const error = this.#node.state === 'failing' ? this.#node.error : this.#trouble
    const what =
      isStuck && this.#node.state !== 'failing'
        ? `${stuck.isPast ? 'is past' : 'has not reached'} block ${stuck.number}, which is signed, and does not know it`
        : 'does not answer'
    const reason = error instanceof Error ? `: ${error.message}` : ''
    const isRelied = stuck?.isPast !== true && chain.onBehind.action === 'rely'
    const effect =
      chain.minAssurance === 'announced' || isRelied
        ? 'what its sequencer signs is relied on meanwhile'
        : 'nothing of this chain that it has not confirmed is included meanwhile'
    problems.raise('own-node', chain.id, `the own node of chain ${chain.id} ${what}${reason}`, `Check that node; ${effect}.`)
  }
}
