import type { Logger } from 'pino'
import { createBatchCarrier } from '../chain/batch-carrier.ts'
import { readCallData } from '../chain/call-data.ts'
import { ChainError } from '../chain/chain-error.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Mesh } from '../mesh/mesh.ts'
import type { Bytes32 } from '../protocol/bytes.ts'
import type { Verifier } from '../protocol/signature.ts'
import { Poster } from '../roles/poster.ts'
import { Prosecutor, type ProsecutorTrouble } from '../roles/prosecutor.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import type { NodeConfig } from './config/load.ts'
import { GossipHealth } from './gossip-health.ts'
import type { HomeMember } from './home-member.ts'
import type { ParentChain } from './parent-chain.ts'
import type { Problems } from './problems.ts'

export interface ParentRolesInit {
  readonly config: NodeConfig
  readonly parent: ParentChain
  readonly ledger: Ledger
  readonly store: LedgerStore
  readonly verifier: Verifier
  readonly mesh: () => Mesh
  readonly homes: readonly HomeMember[]
  /** RLP of a block header from an own node of the chain. */
  readonly rawHeader: (chain: number, hash: Bytes32, signal: AbortSignal) => Promise<Uint8Array> | undefined
  readonly problems: Problems
  readonly log: Logger
  readonly now: () => number
}

const TROUBLE: Readonly<Record<ProsecutorTrouble, { readonly what: string; readonly remedy: string }>> = {
  'evidence-lost': {
    what: 'evidence could not be kept',
    remedy: 'Check the disk; it is tried again. What is above 128 KiB no transaction can carry: its author stays held.',
  },
  'evidence-doubted': {
    what: 'evidence that this node made does not convict: nobody was accused',
    remedy:
      'Check the own node of that chain: it may show blocks that are none. Else this is a fault of the program: report it with the log.',
  },
  'evidence-refused': {
    what: 'evidence could not be submitted',
    remedy: 'Check parent.rpc and the balance of parent.account; it is tried again.',
  },
  'evidence-unread': {
    what: 'a member was convicted on the parent by evidence that this node does not have and cannot read',
    remedy: 'Check parent.rpc. Evidence that a contract passed on stands in no call data: a peer, or whoever reported it, may have it.',
  },
  'challenge-unanswered': {
    what: 'a challenge could not be answered yet',
    remedy: 'Check parent.rpc, the balance of parent.account and the own nodes: who does not answer in time is exposed.',
  },
  'challenge-failed': {
    what: 'a challenge or claim could not be sent',
    remedy: 'Check parent.rpc and the balance of parent.account; it is tried again.',
  },
}

/** What a node does on the parent: posts for its home chains, and prosecutes. */
export class ParentRoles {
  readonly prosecutor: Prosecutor
  readonly #posters: readonly Poster[]

  constructor(init: ParentRolesInit) {
    const { config, parent, ledger, store, verifier, homes, problems, log, now, rawHeader } = init
    const { account } = parent
    const { submit, challenge, spreadMs } = config.report
    this.prosecutor = new Prosecutor({
      ...{ ledger, verifier, store, now, rawHeader, homes: homes.map(({ chain }) => chain) },
      court: account && {
        ...{ address: parent.contracts.court, account: account.address, submit, challenge, spreadMs },
        send: (request, signal) => account.send(request, signal),
        stake: (signal) => parent.court.challengeStake(signal),
        convicted: (chain, key, signal) => parent.registry.convicted(chain, key, signal),
      },
      publish: (evidence) =>
        void init
          .mesh()
          .publishEvidence(evidence)
          .catch((error) => log.warn({ code: error.code }, `evidence was not gossiped, peers fetch it: ${error.message}`)),
      isConnected: () =>
        init
          .mesh()
          .peers()
          .some(({ role }) => role !== undefined),
      posted: (chain, generation) => {
        const head = ledger.posted?.head(chain)
        return head?.generation === generation ? head.header.number : undefined
      },
      readCall: (transaction, signal) => readCallData(parent.rpc, transaction, signal),
      onTrouble: (what, chain, error) => {
        if (error === undefined) problems.clear(what, chain)
        else problems.raise(what, chain, `${TROUBLE[what].what}: ${messageOf(error)}`, TROUBLE[what].remedy)
      },
    })
    parent.listen((event) => this.prosecutor.hearParent(event))
    const health = new GossipHealth({ ledger, now })
    this.#posters = homes.flatMap((home) => this.#poster(init, home, health) ?? [])
  }

  /** Nothing that the ledger sees from here on is missed. */
  start(): void {
    this.prosecutor.start()
  }

  /** Until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const poking = setInterval(() => {
      for (const poster of this.#posters) poster.poke()
    }, POKE_MS)
    try {
      await Promise.all([this.prosecutor.run(signal), ...this.#posters.map((poster) => poster.run(signal))])
    } finally {
      clearInterval(poking)
    }
  }

  #poster(
    { config, parent, ledger, verifier, problems, now }: ParentRolesInit,
    home: HomeMember,
    health: GossipHealth,
  ): Poster | undefined {
    const { account } = parent
    const { chain, signers } = home
    const { enabled, everyMs, targetBytes } = config.post
    if (!enabled) return undefined
    if (account === undefined) {
      const remedy = 'Configure parent.account, or set post.enabled to false where another poster posts for this chain.'
      problems.raise('no-poster', chain, `batches of chain ${chain} are not posted: there is no account on the parent`, remedy)
      return undefined
    }
    const poster = new Poster({
      ...{ chain, ledger, signers, verifier, targetBytes, now, inbox: parent.inbox },
      carrier: createBatchCarrier({
        ...{ rpc: parent.rpc, inbox: parent.contracts.batchInbox },
        ...(config.post.blobs === 'never' || parent.kzg === undefined ? {} : { kzg: parent.kzg }),
      }),
      ...(everyMs === undefined ? {} : { everyMs }),
      sender: account,
      urgent: () => health.isFailing(chain),
      onTrouble: (error) => {
        if (error === undefined) problems.clear('poster', chain)
        else problems.raise('poster', chain, `batches are not posted: ${messageOf(error)}`, remedyOf(error))
      },
    })
    parent.listen((event) => poster.onParent(event))
    return poster
  }
}

/** How often it is looked whether gossip fails, milliseconds. */
const POKE_MS = 250

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function remedyOf(error: unknown): string {
  const { remedy } = error as { readonly remedy?: string }
  return remedy ?? (error instanceof ChainError ? 'Check parent.rpc; it is tried again.' : 'See the log; it is tried again.')
}
