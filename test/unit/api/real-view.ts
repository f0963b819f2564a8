import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LaneBook } from '../../../src/ledger/lane-progress.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { ClusterView } from '../../../src/node/cluster-view.ts'
import { Disagreements } from '../../../src/node/disagreements.ts'
import { GateBoard } from '../../../src/node/gate-board.ts'
import { peerView } from '../../../src/node/node-mesh.ts'
import { Problems } from '../../../src/node/problems.ts'
import { hashMessage, type Message } from '../../../src/protocol/message.ts'
import { TicketKeeper } from '../../../src/roles/ticket-keeper.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { encodeEvidence } from '../../../src/wire/evidence.ts'
import { ModelChain } from '../../support/model-chain.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'
import { ModelPoster } from '../../support/model-poster.ts'

const T = 1_700_000_000
const now = (): number => (T + 60) * 1_000

export interface RealView {
  readonly view: ClusterView
  /** The home chain; the second member sends to it, the third has lied. */
  readonly members: readonly [ModelMember, ModelMember, ModelMember]
  /** Messages of the second to the first: executed, redeemed late, and still a ticket. */
  readonly messages: readonly [Message, Message, Message]
  /** Makes one event of each kind. */
  happen(): Promise<void>
  close(): void
}

/** The view of a node that has one of everything to show: its own ledger and stores, a cluster that is a model. */
export async function openRealView(): Promise<RealView> {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-view-'))
  const store = openLedgerStore(join(folder, 'ledger.sqlite'))
  const cluster = makeModelCluster()
  const members = cluster.members as [ModelMember, ModelMember, ModelMember]
  const [home, source, liar] = members
  const history = new MemoryHistory({ indexMessages: true })
  const homes = [home.member.chain]
  const ledger = new Ledger({ configurations: cluster.newConfigurations(), verifier, history, homes, batches: store, now })
  const lanes = new LaneBook(ledger)
  const problems = new Problems((problem) => view.report(problem))
  const gates = new GateBoard({
    ...{ ledger, homes: () => [], problems, now, steadyNow: now },
    ...{ onChange: () => undefined, onStalledTime: () => undefined, log: { info: () => undefined, debug: () => undefined } },
  })
  const disagreements = new Disagreements(folder)
  const keeper = new TicketKeeper({ home: home.member.chain, store, history })
  const rawHeader = () => Promise.reject(new Error('not here'))
  const facts = { rpc: 'ok', verified: 1, rawHeader } as const
  const view: ClusterView = new ClusterView({
    ...{ version: 'test', ledger, verifier, lanes, gates, disagreements, now, tickets: store, batches: store },
    parent: {
      posted: () => ({ number: 1, hash: '0x05', time: T, block: 7, atMs: now() }),
      bond: () => ({ amount: '5', leaving: '0', leavesAt: null, forfeited: '0', exposed: false, suspected: false }),
      isConvicted: () => true,
    },
    chains: new Map([
      [home.member.chain, { ...facts, chain: home.member.chain, role: 'home', guard: 1, outcomes: (from) => keeper.countsOf(from) }],
      [
        source.member.chain,
        { ...facts, chain: source.member.chain, role: 'watched', guard: null, outcomes: (from) => keeper.countsOf(from) },
      ],
    ]),
    clockOffsetMs: () => 3.7,
    peerId: () => 'peer',
    multiaddrs: () => ['/ip4/127.0.0.1/tcp/9600'],
    peers: () => [
      peerView({
        ...{ id: 'peer', multiaddrs: [], direction: 'inbound', version: '', memberChains: [source.member.chain], lacking: [] },
        ...{ lackingSinceMs: now(), latencyMs: 1.5, clockOffsetMs: -2.5, score: 0 },
        ...{ role: undefined, clockChains: [], streams: 0, heads: new Map() },
      }),
    ],
    problems: () => problems.all,
    readinessOf: () => ({ lacking: [liar.member.chain], sinceMs: now() }),
    redeem: async () => ({ transaction: '0x0a', block: 3, redeemed: true }),
  })

  const sent = await source.block({ time: T, send: [{ to: 1 }, { to: 1 }, { to: 1 }] })
  ledger.offerFrame(source.frame(sent))
  ledger.offerFrame(home.frame(await home.block({ time: T, include: [source], send: [{ to: 2 }] })))
  ledger.offerBatch(await new ModelPoster(cluster, source).post(7))
  const messages = sent.lanes[0]?.messages as unknown as RealView['messages']
  const [first, late, open] = messages.map(hashMessage) as [Uint8Array, Uint8Array, Uint8Array]
  const chain = new ModelChain(cluster.configuration, home.member)
  const at = { source: source.member.chain, executor: new Uint8Array(20), expiry: T + 1_000 }
  const outcomes = [
    { ...at, kind: 'redeemed', id: first, nonce: 0 },
    { ...at, kind: 'ticketCreated', id: late, nonce: 1, reason: 'untried' },
    { ...at, kind: 'ticketCreated', id: open, nonce: 2, reason: 'failed' },
  ] as const
  keeper.onBlock(chain.block({ time: T, outcomes }))
  keeper.onBlock(chain.block({ time: T + 1, outcomes: [{ ...at, kind: 'redeemed', id: late, nonce: 1 }] }))

  const lie = async (): Promise<void> => {
    const twin = await liar.seal({ outbox: [], inbox: [] })
    const header = await liar.block({ send: [{ to: 1 }] })
    ledger.offerFrame(liar.frame(header))
    const signed = [header, twin].sort((x, y) => Buffer.compare(x.hash, y.hash)).map(({ header, signature }) => ({ header, signature }))
    const [one, other] = signed as [(typeof signed)[0], (typeof signed)[0]]
    ledger.offerEvidence(encodeEvidence({ form: 'equivocation', first: one, second: other }))
  }
  const disagree = async (): Promise<void> => {
    const header = await source.block({ time: T + 2, send: [{ to: 3 }] })
    const about = {
      kind: 'disagreement',
      chain: source.member.chain,
      generation: 0,
      detail: 'another root',
      held: false,
      atMs: now(),
    } as const
    disagreements.keep({ ...about, ...header, state: chain.block({ time: T + 2 }) })
    ledger.offerFrame(source.frame(header))
  }

  return {
    ...{ view, members, messages },
    async happen() {
      problems.raise('rpc', home.member.chain, 'it does not answer', 'Start it.')
      ledger.suspect(source.member.chain, { kind: 'silent', sinceMs: now(), detail: 'no header', clears: 'a header' })
      await disagree()
      await lie()
      const [gate] = view.gates()
      if (gate !== undefined) view.gateChanged(gate)
    },
    close() {
      store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
