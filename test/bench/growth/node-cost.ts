import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { generateKeyPair } from '@libp2p/crypto/keys'
import type { PeerId } from '@libp2p/interface'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { pino } from 'pino'
import type { BlockRecord } from '../../../src/chain/block-record.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { StoreHistory } from '../../../src/ledger/store-history.ts'
import { Faults } from '../../../src/mesh/faults.ts'
import { Peers } from '../../../src/mesh/peers.ts'
import { Validator } from '../../../src/mesh/validator.ts'
import { ledgerHandlers } from '../../../src/observer/ledger-handlers.ts'
import { memberByChain } from '../../../src/protocol/configuration.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import type { InboxRow, OutboxRow } from '../../../src/protocol/row.ts'
import { Includer } from '../../../src/roles/includer.ts'
import { conflictEvidence } from '../../../src/roles/log-evidence.ts'
import { Publisher } from '../../../src/roles/publisher.ts'
import { createGuard, openGuard } from '../../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../../src/store/write-queue.ts'
import { decodeEvidence, encodeEvidence } from '../../../src/wire/evidence.ts'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { encodeHead } from '../../../src/wire/head.ts'
import { decodeHello } from '../../../src/wire/hello.ts'
import { type ModelHeader, verifier } from '../../support/model-cluster.ts'
import { BenchError } from '../errors.ts'
import type { GrowthRun } from './simulation.ts'

/** CPU of one node's real code, milliseconds each: what the simulation's counts are multiplied by. */
export interface NodeCost {
  /** A new frame: decoded, verified, opened, kept on disk, planned for inclusion. */
  readonly frameMs: number
  /** The same at an observer, which keeps it in memory. */
  readonly observedFrameMs: number
  /** A head whose header no frame brought, and one whose header is known. */
  readonly headMs: number
  readonly knownHeadMs: number
  /** A hello with a head of every member, said and heard. */
  readonly helloMs: number
  /** An own block: audited, guarded, signed, kept, encoded; and what it includes. */
  readonly blockMs: number
  /** A piece of evidence: read and judged. */
  readonly evidenceMs: number
  readonly evidenceBytes: number
}

const UNLIMITED = { perSecond: 1e12, burst: 1e12 }
const REPEATS = 50

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Sums what parts of a run take. */
class Meter {
  totalMs = 0
  count = 0

  async measure(run: () => unknown): Promise<void> {
    const before = cpuMs()
    await run()
    this.totalMs += cpuMs() - before
    this.count++
  }

  get meanMs(): number {
    return this.totalMs / this.count
  }
}

/** Puts what the simulated cluster published through one real member: validator, ledger, store, guard, publisher and includer. */
export async function measureNodeCost(run: GrowthRun): Promise<NodeCost> {
  const member = await measureMember(run)
  const observer = await measureObserver(run)
  const evidence = await equivocation(run)
  const { configurations } = run.cluster
  const judging = new Meter()
  for (let i = 0; i < REPEATS; i++) await judging.measure(() => judgeEvidence(decodeEvidence(evidence), { configurations, verifier }))
  return { ...member, ...observer, evidenceMs: judging.meanMs, evidenceBytes: evidence.length }
}

async function measureMember(run: GrowthRun): Promise<Pick<NodeCost, 'frameMs' | 'helloMs' | 'blockMs'>> {
  const { cluster } = run
  const own = cluster.members[0]
  if (own === undefined) throw new BenchError('worker-failed', 'the cluster has no members')
  const { chain, generation, startNumber, startParent } = own.member
  const directory = mkdtempSync(join(tmpdir(), 'seqmesh-growth-'))
  const configurations = cluster.newConfigurations()
  const store = openLedgerStore(join(directory, 'ledger.sqlite'))
  try {
    const queue = new WriteQueue({
      store,
      onError: (error) => {
        throw error
      },
    })
    const indexOf = (hash: Uint8Array, other: number) => {
      const configuration = configurations.get(hash)
      return configuration && memberByChain(configuration, other)?.index
    }
    const ledger = new Ledger({
      configurations,
      verifier,
      history: new StoreHistory({ store, writer: queue, indexOf }),
      homes: [chain],
      now: () => endOf(run),
    })
    const path = join(directory, 'guard.sqlite')
    const domain = { clusterId: configurations.clusterId, chain, generation, start: { number: startNumber, parent: startParent } }
    createGuard(path, domain)
    const guard = openGuard(path, domain)
    const publisher = new Publisher({
      chain,
      ledger,
      guard,
      signers: [own.signer],
      conditions: { check: () => undefined },
      clockFault: () => undefined,
      publish: (frame) => void encodeFrame(frame),
      now: () => endOf(run),
    })
    const includer = new Includer({
      chain,
      ledger,
      sender: { send: () => new Promise(() => undefined) },
      encodeCall: (entries) => entries,
      limits: { maxGas: 15_000_000n, maxBytes: 95_000 },
      allowance: () => ({ upTo: Number.POSITIVE_INFINITY, sum: undefined }),
      heartbeat: run.load.delta / 4,
      onError: () => undefined,
    })
    const { judge, handlers } = await gate(ledger)
    const record = recorder(run)
    const frames = new Meter()
    const blocks = new Meter()
    for (const published of run.published) {
      if ('own' in published) {
        const block = record(published.own)
        await blocks.measure(async () => {
          await publisher.sign([block])
          includer.onBlock(block)
          await turn()
          await queue.flush()
        })
      } else if (published.chain !== chain) {
        await frames.measure(async () => {
          judge(published.chain, published.bytes)
          await turn()
          await queue.drained()
        })
      }
    }
    includer.stop()
    const hellos = new Meter()
    for (let i = 0; i < REPEATS; i++) {
      await hellos.measure(() => {
        handlers.hello()
        for (const head of decodeHello(run.hello).heads) handlers.onHead(head, 'peer')
      })
    }
    guard.close()
    await queue.stop()
    return { frameMs: frames.meanMs, blockMs: blocks.meanMs, helloMs: hellos.meanMs }
  } finally {
    store.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function measureObserver(run: GrowthRun): Promise<Pick<NodeCost, 'observedFrameMs' | 'headMs' | 'knownHeadMs'>> {
  const init = { verifier, homes: [], now: () => endOf(run) }
  const ledger = new Ledger({ ...init, configurations: run.cluster.newConfigurations(), history: new MemoryHistory() })
  const { judge, judgeHead } = await gate(ledger)
  const frames = new Meter()
  for (const published of run.published) if ('bytes' in published) await frames.measure(() => judge(published.chain, published.bytes))
  const known = new Meter()
  for (const head of run.heads) await known.measure(() => judgeHead(encodeHead(head)))
  // Light observers hear of headers that they do not open.
  const light = new Ledger({ ...init, configurations: run.cluster.newConfigurations(), history: new MemoryHistory(), follow: [] })
  const lightly = await gate(light)
  const heads = new Meter()
  for (const head of run.heads) await heads.measure(() => lightly.judgeHead(encodeHead(head)))
  return { observedFrameMs: frames.meanMs, headMs: heads.meanMs, knownHeadMs: known.meanMs }
}

/** The validator before a ledger, as the mesh puts it there. */
async function gate(ledger: Ledger) {
  const clock = { now: Date.now }
  const logger = pino({ level: 'silent' })
  const metrics = { count: () => undefined, observe: () => undefined }
  const handlers = ledgerHandlers({ ledger, version: 'bench', role: 'cluster', proofs: () => [] })
  const validator = new Validator({
    handlers,
    limits: { peerBytes: UNLIMITED, peerMessages: UNLIMITED, signerBytes: UNLIMITED, peerEvidence: UNLIMITED },
    faults: new Faults({ clock, logger, metrics, banMs: 1, disconnect: () => undefined }),
    peers: new Peers(),
    clock,
    logger,
    metrics,
    onGap: () => undefined,
    onUnknownConfiguration: () => undefined,
  })
  const peer: PeerId = peerIdFromPrivateKey(await generateKeyPair('Ed25519'))
  const message = (data: Uint8Array) => ({ type: 'unsigned' as const, topic: '', data })
  const demand = (verdict: unknown) => {
    if (verdict !== 'accept') throw new BenchError('worker-failed', `what the simulation published was answered with ${verdict}`)
  }
  return {
    handlers,
    judge: (chain: number, bytes: Uint8Array) => demand(validator.frames(chain)(peer, message(bytes))),
    judgeHead: (bytes: Uint8Array) => demand(validator.heads()(peer, message(bytes))),
  }
}

/** Own blocks as the chain reader would show them, one after another. */
function recorder({ cluster }: GrowthRun): (made: ModelHeader) => BlockRecord {
  const outbox = new Map<number, OutboxRow>()
  const inbox = new Map<number, InboxRow>()
  let parentHash = new Uint8Array(32)
  return ({ header, changes, lanes }) => {
    for (const { index, row } of changes.outbox) outbox.set(index, row)
    for (const { index, row } of changes.inbox) inbox.set(index, row)
    const source = (index: number) => cluster.configuration.members.find((member) => member.index === index)?.chain ?? 0
    const record: BlockRecord = {
      number: header.number,
      hash: header.blockHash,
      parentHash,
      stateRoot: header.stateRoot,
      time: header.time,
      config: cluster.configurations.newest.hash,
      rows: { outbox: new Map(outbox), inbox: new Map(inbox) },
      sent: lanes.flatMap(({ messages }) =>
        messages.map((message) => ({
          destination: message.destination,
          message,
          hash: new Uint8Array(32),
          acc: new Uint8Array(32),
          value: 0n,
        })),
      ),
      included: changes.inbox.map(({ index, row }) => ({ source: source(index), row })),
      outcomes: [],
      codeHash: cluster.configuration.parameters.messengerCodeHash,
      answered: true,
    }
    parentHash = new Uint8Array(header.blockHash)
    return record
  }
}

async function equivocation({ cluster }: GrowthRun): Promise<Uint8Array> {
  const [liar] = cluster.members
  const [honest, other] = [
    await liar?.seal({ outbox: [], inbox: [] }),
    await liar?.seal({ outbox: [], inbox: [] }, [], { stateRoot: new Uint8Array(32).fill(1) }),
  ]
  if (honest === undefined || other === undefined) throw new BenchError('worker-failed', 'the cluster has no members')
  return encodeEvidence(conflictEvidence(cluster.configurations.clusterId, honest, other))
}

function endOf({ cluster, load }: GrowthRun): number {
  return cluster.configuration.activation * 1_000 + load.warmUpMs + load.measureMs
}
