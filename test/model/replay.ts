import { inspect, isDeepStrictEqual } from 'node:util'
import { toHex } from '../../src/protocol/bytes.ts'
import type { SignedHeader } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { equalInboxRows, equalOutboxRows } from '../../src/protocol/row.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../support/model-cluster.ts'
import { everyPiece, verdictOn } from './all-evidence.ts'
import type { ModelNode, ModelState, ModelStatement } from './itf.ts'
import { bound } from './properties.ts'
import { ReplayedNode } from './replayed-node.ts'
import { isSame, Statements } from './statements.ts'

const OBSERVER = 0
const DELTA = bound('DELTA')
const START = 1_700_000_000
/** Real seconds in one of the model: a heartbeat is at most Δ / 4. */
const FACTOR = 4

/** What both sides say of one node, as far as they speak the same language: real hashes for the model's numbers. */
interface View {
  readonly logs: unknown
  readonly parked: unknown
  readonly disputed: unknown
  readonly held: unknown
  readonly convicted: unknown
  readonly questioned: unknown
  readonly gate: number | undefined
  readonly includable: unknown
}

/** Takes a trace of the model through the implementation. Throws where the two part, with the step and both states. */
export async function replayTrace(trace: readonly ModelState[]): Promise<void> {
  const [first] = trace
  if (first === undefined) throw new Error('a trace without states')
  const replay = new Replay(first)
  for (const state of trace) await replay.step(state)
}

class Replay {
  readonly #cluster: ModelCluster
  readonly #statements: Statements
  readonly #nodes: ReadonlyMap<number, ReplayedNode>
  readonly #proven = new Set<string>()

  constructor(first: ModelState) {
    this.#cluster = makeModelCluster({ startTime: START, delta: DELTA * FACTOR })
    this.#statements = new Statements(this.#cluster, { start: START, factor: FACTOR })
    const onProblem = (problem: string): never => {
      throw new Error(problem)
    }
    this.#nodes = new Map(
      [...first.nodes.keys()].map((index) => [index, new ReplayedNode({ cluster: this.#cluster, home: this.#member(index), onProblem })]),
    )
  }

  async step(state: ModelState): Promise<void> {
    await this.#act(state)
    for (const [index, node] of state.nodes) this.#compare(state, index, node)
    const proven = new Set([...state.proven].filter(({ kind }) => kind !== 'unopened').map(({ kind, accused }) => `${kind} by ${accused}`))
    this.#expect(state, 'what a judge convicts of', sorted(this.#proven), sorted(proven))
  }

  async #act(state: ModelState): Promise<void> {
    const { what, node, peer, chain, hash } = state.happened
    switch (what) {
      case 'init':
        return
      case 'sign':
        await this.#statements.sign(modelHeader(state, hash), hash)
        this.#judge(hash)
        return
      case 'block':
        await this.#block(state, chain, hash)
        this.#judge(hash)
        return
      case 'deliver':
        this.#node(node).offer(this.#statements.at(hash).signed)
        return
      case 'fetch':
        this.#node(node).fetch(this.#node(peer), this.#chain(chain))
        return
      case 'tell':
        this.#node(node).hear(this.#node(peer))
    }
  }

  /** An honest chain makes its block by the implementation's own rules; what comes out is what the model's header says. */
  async #block(state: ModelState, chain: number, hash: number): Promise<void> {
    const model = modelHeader(state, hash)
    const member = this.#member(chain)
    if (member === undefined) throw new Error(`the model has no member ${chain}`)
    const node = this.#node(chain)
    const inbox = [...model.inbox].flatMap(([source, row]) =>
      row.number === member.state.inboxRow(source).number ? [] : [node.inclusion(this.#member(source) as ModelMember, row.number)],
    )
    const send = [...model.outbox].flatMap(([to, lane]) =>
      lane.length === member.state.outboxRow(to).count ? [] : [{ to, data: new Uint8Array([0]) }],
    )
    const made = await member.block({ time: this.#statements.time(model.time), inbox, send })
    this.#expect(state, 'times past the gate', made.header.time > member.gate, false)
    this.#expect(state, 'the header', isSame(made, (await this.#statements.sign(model, hash)).signed), true)
    node.takeOwn(made)
  }

  #judge(hash: number): void {
    const { configurations } = this.#cluster
    for (const evidence of everyPiece(this.#statements, hash, configurations.clusterId)) {
      const conviction = verdictOn(evidence, { configurations, verifier })
      if (conviction !== undefined) this.#proven.add(`${conviction.kind} by ${conviction.index}`)
    }
  }

  #compare(state: ModelState, index: number, model: ModelNode): void {
    this.#expect(state, `node ${index}`, this.#realView(index), this.#modelView(state, index, model))
    const { ledger } = this.#node(index)
    for (const [chain, log] of model.logs) {
      const real = ledger.log(this.#chain(chain))?.state
      const newest = log.at(-1)
      if (real === undefined || newest === undefined) continue
      const { rows } = this.#statements.at(newest)
      const isEqual =
        [...rows.outbox].every(([other, row]) => equalOutboxRows(real.outboxRow(other), row)) &&
        [...rows.inbox].every(([other, row]) => equalInboxRows(real.inboxRow(other), row))
      this.#expect(state, `rows of chain ${chain} at node ${index}`, isEqual, true)
    }
  }

  #realView(index: number): View {
    const { ledger, disputed, questioned, home } = this.#node(index)
    const logs = [...ledger.logs.values()]
    const byChain = <T>(of: (log: (typeof logs)[number]) => T) => logs.map((log) => [this.#index(log.chain), of(log)] as const)
    const parkedIn = (log: (typeof logs)[number]) =>
      [...this.#statements.of(this.#index(log.chain))]
        .filter(([, { signed }]) => log.isParked(signed.header.number, signed.hash))
        .map(([, { signed }]) => toHex(signed.hash))
    const convicted = [...ledger.accusations.exposed.values()].flat().map(({ kind, index: accused }) => `${kind} by ${accused}`)
    return {
      logs: byChain(({ chain, state }) => ledger.history.headers(chain, 0, 1, state.head.number, false).map((each) => this.#hashOf(each))),
      parked: byChain((log) => sorted(parkedIn(log))),
      disputed: sorted(disputed),
      held: sorted(byChain((log) => log.hold !== undefined).flatMap(([chain, isHeld]) => (isHeld ? [`${chain}`] : []))),
      convicted: sorted(new Set(convicted)),
      questioned: sorted(questioned),
      gate: home?.gate,
      includable: home === undefined ? [] : this.#sources(index).map((source) => toHex(this.#node(index).newestRow(source).head)),
    }
  }

  #modelView(state: ModelState, index: number, model: ModelNode): View {
    const hex = (hash: number) => toHex(this.#statements.hash(hash))
    const { questioned, disputed, convicted, held } = model
    return {
      logs: [...model.logs].map(([chain, log]) => [chain, log.map(hex)]),
      parked: [...model.parked].map(([chain, parked]) => [chain, sorted([...parked].map(hex))]),
      disputed: sorted([...disputed].map(hex)),
      held: sorted([...held].map(String)),
      convicted: sorted([...convicted].map(({ kind, accused }) => `${kind} by ${accused}`)),
      questioned: sorted([...questioned].map(({ hash, source }) => `${hex(hash)}/${source}`)),
      gate: index === OBSERVER ? undefined : this.#modelGate(state, index, model),
      includable:
        index === OBSERVER ? [] : this.#sources(index).map(({ member }) => hex(this.#newestHead(state, index, model, member.index))),
    }
  }

  #modelGate(state: ModelState, index: number, { logs }: ModelNode): number {
    const newest = state.signed[logs.get(index)?.at(-1) ?? -1]
    const times = this.#sources(index).map(({ member }) => newest?.inbox.get(member.index)?.time ?? 0)
    return this.#statements.time(Math.min(...times) + DELTA)
  }

  /** Of the newest row that the chain `index` could have for a source. */
  #newestHead(state: ModelState, index: number, { logs, held }: ModelNode, source: number): number {
    const row = state.signed[logs.get(index)?.at(-1) ?? -1]?.inbox.get(source)
    const log = logs.get(source) ?? []
    const included = row?.number ?? 0
    return held.has(source) || log.length <= included ? (row?.head ?? -1) : (log.at(-1) ?? -1)
  }

  #expect(state: ModelState, what: string, real: unknown, model: unknown): void {
    if (isDeepStrictEqual(real, model)) return
    const show = (value: unknown) => inspect(value, { depth: 6, breakLength: 140 })
    throw new Error(
      `${what} after ${show(state.happened)}:\nimplementation ${show(real)}\nmodel ${show(model)}\nstate of the model ${show(state)}`,
    )
  }

  #hashOf({ header }: SignedHeader): string {
    return toHex(hashHeader(this.#cluster.configurations.clusterId, header))
  }

  #sources(index: number): readonly ModelMember[] {
    return this.#cluster.members.filter(({ member }) => member.index !== index)
  }

  #node(index: number): ReplayedNode {
    const node = this.#nodes.get(index)
    if (node === undefined) throw new Error(`the model has no node ${index}`)
    return node
  }

  #member(index: number): ModelMember | undefined {
    return this.#cluster.members[index - 1]
  }

  #chain(index: number): number {
    return (this.#member(index) as ModelMember).member.chain
  }

  #index(chain: number): number {
    return this.#cluster.members.find(({ member }) => member.chain === chain)?.member.index ?? OBSERVER
  }
}

function modelHeader({ signed }: ModelState, hash: number): ModelStatement {
  const header = signed[hash]
  if (header === undefined) throw new Error(`the model has no header ${hash}`)
  return header
}

function sorted(values: Iterable<string>): readonly string[] {
  return [...values].sort()
}
