import { LaneBook } from '../../src/ledger/lane-progress.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { memberByChain } from '../../src/protocol/configuration.ts'
import type { Finding, Position } from '../../src/roles/evidence-maker.ts'
import { type Allowance, SourcePolicies, type SourcePolicy } from '../../src/roles/source-policy.ts'
import { ChainVerifier, type VerifierPolicy } from '../../src/roles/verifier.ts'
import type { SimulatedChain } from './simulated-chain.ts'

export interface OwnNodesInit {
  readonly ledger: Ledger
  /** The chains of the others, of each of which this node has a node. */
  readonly chains: readonly SimulatedChain[]
  readonly now: () => number
  readonly signal: AbortSignal
  /** More of a source may be included than before. */
  readonly onVerified: () => void
  /** What a chain proves against its member. */
  readonly onFinding: (finding: Finding) => void
  readonly onUnknownBlock: (position: Position, isFound: () => boolean) => void
  readonly onError: (error: unknown) => void
}

const POLICY: VerifierPolicy & SourcePolicy = {
  minAssurance: 'verified',
  onBehind: { afterMs: 5_000, action: 'hold' },
  onDisagreement: 'hold',
}

/** A node-cluster: every header of the others is compared with an own node of their chain before anything of it is included (R3). */
export class OwnNodes {
  readonly #verifiers = new Map<number, ChainVerifier>()
  readonly #policies: SourcePolicies

  constructor({ ledger, chains, now, signal, onVerified, onFinding, onUnknownBlock, onError }: OwnNodesInit) {
    const lanes = new LaneBook(ledger)
    for (const source of chains) {
      const verifier = new ChainVerifier({
        ...{
          chain: source.chain,
          depth: memberByChain(ledger.configurations.newest.configuration, source.chain)?.depth ?? 0,
          reader: source.ownNode,
          ledger,
          lanes,
          policy: POLICY,
          now,
          onVerified,
        },
        proofs: source.ownNode,
        onTrouble: () => undefined,
        onDisagreement: () => undefined,
        onAgreement: () => undefined,
        onFinding,
        onUnknownBlock: (position) => onUnknownBlock(position, () => (this.#verifiers.get(source.chain)?.verified ?? 0) >= position.number),
      })
      this.#verifiers.set(source.chain, verifier)
      verifier.run(signal).catch(onError)
    }
    this.#policies = new SourcePolicies({
      ...{ ledger, policies: new Map(chains.map(({ chain }) => [chain, POLICY])) },
      verifiedUpTo: (source) => this.#verifiers.get(source)?.assuredUpTo ?? -1,
    })
  }

  allowance(source: number, home: number): Allowance {
    return this.#policies.allowance(source, home)
  }
}
