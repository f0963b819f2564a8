import type { Ledger } from '../ledger/ledger.ts'
import type { LocalHello, MeshHandlers } from '../mesh/handlers.ts'
import { ZERO_HASH } from '../protocol/bytes.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { RoleProof } from '../wire/hello.ts'

export interface MeshHandlersInit {
  readonly ledger: Ledger
  readonly version: string
  readonly role: LocalHello['role']
  readonly proofs: () => readonly RoleProof[]
  /** Members that this node lacks a working node of. Default: it need not have any. */
  readonly lacking?: () => readonly number[]
  /** New configurations were taken. */
  readonly onConfigurations?: () => void
}

/** The mesh's questions, answered from the ledger. */
export function ledgerHandlers(init: MeshHandlersInit): MeshHandlers {
  const { ledger } = init
  const { configurations, history } = ledger
  const generationOf = (chain: number) => ledger.log(chain)?.generation ?? 0
  return {
    onFrame: (frame) => ledger.offerFrame(frame),
    onHead: (head) => ledger.offerHead(head),
    onEvidence: (bytes) => ledger.offerEvidence(bytes),
    onRange: (chain, headers) => ledger.offerRange(chain, headers),
    position: (chain) => {
      const log = ledger.log(chain)
      return log === undefined ? undefined : log.state.head.number + 1
    },
    members: () => (configurations.size === 0 ? [] : configurations.newest.configuration.members.map(({ chain }) => chain)),
    sequencersOf: (chain) => ledger.sequencersOf(chain),
    knowsConfiguration: (hash) => configurations.get(hash) !== undefined,
    hello: () => ({
      configuration: configurations.size === 0 ? ZERO_HASH : configurations.newest.hash,
      role: init.role,
      version: init.version,
      chains: [...ledger.logs.keys()],
      heads: headsOf(ledger),
      proofs: init.proofs(),
      evidence: history.newestEvidence(),
      lacking: init.lacking?.() ?? [],
    }),
    onHello: () => undefined,
    onPeerGone: () => undefined,
    readLog: (chain, from, limit, withBodies) => history.headers(chain, generationOf(chain), from, limit, withBodies),
    readRows: (chain, number) => {
      const kept = history.rowsAt(chain, generationOf(chain), number)
      return kept && { head: { header: kept.header, signature: kept.signature }, rows: kept.rows }
    },
    readLane: (source, destination, firstNonce, limit) => history.messages(source, destination, firstNonce, limit),
    listEvidence: (after, limit) => history.evidenceIds(after, limit),
    findEvidence: (id) => history.evidence(id)?.encoded,
    configurations: (after, limit) => configurations.after(after, limit),
    newestConfiguration: () => (configurations.size === 0 ? ZERO_HASH : configurations.newest.hash),
    onConfigurations: (list) => {
      const before = configurations.size
      for (const enacted of list) configurations.add(enacted)
      if (configurations.size > before) {
        ledger.tick()
        init.onConfigurations?.()
      }
    },
  }
}

/** The newest header of each log that this node can open for others. */
function headsOf(ledger: Ledger): readonly SignedHeader[] {
  const heads: SignedHeader[] = []
  for (const log of ledger.logs.values()) {
    const head = log.state.head
    const signed =
      head.header === undefined
        ? undefined
        : log.newestSeen?.header.number === head.number
          ? log.newestSeen
          : ledger.history.header(log.chain, log.generation, head.number)
    if (signed !== undefined) heads.push({ header: signed.header, signature: signed.signature })
  }
  return heads
}
