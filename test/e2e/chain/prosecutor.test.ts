import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCreateAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { createBatchReader } from '../../../src/chain/batch-reader.ts'
import { encodeDeposit } from '../../../src/chain/bond-calls.ts'
import { readCallData } from '../../../src/chain/call-data.ts'
import { deployParent } from '../../../src/chain/deploy.ts'
import { readEvidenceCourt } from '../../../src/chain/evidence-court.ts'
import type { ParentFact } from '../../../src/chain/parent-facts.ts'
import { followParent, type ParentAddresses } from '../../../src/chain/parent-follower.ts'
import { readRegistry } from '../../../src/chain/registry-reader.ts'
import { createTransactionSender } from '../../../src/chain/transaction-sender.ts'
import { keyTransactionSigner } from '../../../src/chain/transaction-signer.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { fromHex, toHex } from '../../../src/protocol/bytes.ts'
import type { SignedHeader } from '../../../src/protocol/frame.ts'
import { conflictEvidence } from '../../../src/roles/log-evidence.ts'
import { Prosecutor } from '../../../src/roles/prosecutor.ts'
import { openTransactionJournal } from '../../../src/store/transaction-journal.ts'
import { encodeEvidence } from '../../../src/wire/evidence.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, verifier } from '../../support/model-cluster.ts'
import { Meta } from '../../unit/roles/model-parent.ts'
import { testKey } from '../../vectors/keys.ts'
import { PARENT } from './parent.ts'
import { deployerOn, eventually, richKey, Scope, termsOf } from './support.ts'

const ETHER = 10n ** 18n
const STAKE = ETHER / 10n

/** Two clusters of the same keys: what a member says in one and another thing in the other contradicts itself. */
interface World {
  readonly anvil: Anvil
  readonly cluster: ModelCluster
  readonly twin: ModelCluster
  readonly contracts: ParentAddresses
  readonly start: number
}

async function world(scope: Scope): Promise<World> {
  const now = Math.floor(Date.now() / 1_000)
  const anvil = await scope.anvil({ chainId: PARENT, automine: true, genesisTime: now - 1_000 })
  const key = await richKey(anvil, 'operator')
  const registry = fromHex(getCreateAddress({ from: toHex(key.address), nonce: 0n }), 20)
  const make = () => makeModelCluster({ startTime: now - 500, delta: 3_600, parent: { chain: PARENT, registry } })
  const [cluster, twin] = [make(), make()]
  const deployer = deployerOn(anvil, key)
  const terms = { ...termsOf(key.address), challengeStake: STAKE, livenessFee: ETHER / 100n }
  const deployed = await deployParent(deployer, cluster.configuration, terms)
  for (const { chain } of cluster.configuration.members) {
    const deposit = { to: toHex(registry), data: toHex(encodeDeposit(chain)), value: 10n * ETHER }
    await deployer.waitForTransactionReceipt({ hash: await deployer.sendTransaction(deposit) })
  }
  const contracts = { registry, batchInbox: deployed.batchInbox.address, court: deployed.court.address }
  return { anvil, cluster, twin, contracts, start: deployed.registry.blockNumber }
}

/** A node that prosecutes on the real parent, with its own account. */
class Node {
  readonly ledger: Ledger
  readonly facts: ParentFact[] = []
  readonly troubles: string[] = []
  readonly published: Uint8Array[] = []

  constructor(scope: Scope, name: string, { anvil, cluster, contracts, start }: World, homes: readonly number[], challenge: boolean) {
    const folder = mkdtempSync(join(tmpdir(), 'seqmesh-prosecutor-'))
    scope.onEnd(() => rmSync(folder, { recursive: true }))
    const key = testKey(name)
    const rpc = scope.rpc(PARENT, anvil.url)
    const journal = openTransactionJournal(join(folder, 'journal.sqlite'), { account: key.address, chain: PARENT })
    scope.onEnd(() => journal.close())
    const sender = createTransactionSender({ rpc, signer: keyTransactionSigner(key.secret), journal, pollIntervalMs: 20 })
    scope.onEnd(() => sender.stop())
    const now = Date.now
    this.ledger = new Ledger({ configurations: cluster.newConfigurations(), verifier, history: new MemoryHistory(), homes, now })
    const registry = readRegistry(rpc, contracts.registry)
    const court = readEvidenceCourt(rpc, contracts.court)
    const prosecutor = new Prosecutor({
      ...{ ledger: this.ledger, verifier, homes, store: new Meta(), now },
      publish: (bytes) => this.published.push(bytes),
      isConnected: () => true,
      rawHeader: () => undefined,
      posted: () => undefined,
      readCall: (transaction, signal) => readCallData(rpc, transaction, signal),
      unopenedAfterMs: 500,
      onTrouble: (what, chain, error) => {
        if (error !== undefined) this.troubles.push(`${what} ${chain}: ${error}`)
      },
      court: {
        ...{ account: key.address, address: contracts.court, submit: true, challenge, spreadMs: 3_000 },
        send: (request, signal) => sender.send(request, signal),
        stake: (signal) => court.challengeStake(signal),
        convicted: (chain, signer, signal) => registry.convicted(chain, signer, signal),
      },
    })
    prosecutor.start()
    const stop = new AbortController()
    const batches = createBatchReader({ rpc, inbox: contracts.batchInbox, configurations: cluster.configurations, verifier, now })
    const events = followParent(
      { rpc, contracts, batches, depth: 0, cursor: undefined, start, chains: () => [], pollIntervalMs: 50, now },
      stop.signal,
    )
    const following = (async () => {
      for await (const event of events) {
        prosecutor.hearParent(event)
        if (event.kind === 'block') this.facts.push(...event.facts)
      }
    })()
    const running = prosecutor.run(stop.signal)
    scope.onEnd(async () => {
      stop.abort()
      await Promise.all([following, running])
    })
  }

  of<T extends ParentFact['type']>(type: T): readonly Extract<ParentFact, { type: T }>[] {
    return this.facts.filter((fact): fact is Extract<ParentFact, { type: T }> => fact.type === type)
  }
}

async function two(scope: Scope) {
  const w = await world(scope)
  for (const name of ['reporter 1', 'reporter 2']) await richKey(w.anvil, name)
  const [a, b, c] = w.cluster.members as [ModelMember, ModelMember, ModelMember]
  const nodes = [
    new Node(scope, 'reporter 1', w, [b.member.chain], true),
    new Node(scope, 'reporter 2', w, [c.member.chain], false),
  ] as const
  const registry = readRegistry(scope.rpc(PARENT, w.anvil.url), w.contracts.registry)
  return { ...w, ...{ a, b, c, nodes, registry } }
}

describe('prosecutors on a real parent', () => {
  test('two see one lie: one conviction, one bond, and only one pays', async () => {
    await using scope = new Scope()
    const { anvil, a, b, twin, nodes, registry } = await two(scope)
    const [twinA] = twin.members as [ModelMember]
    const honest = [await a.block(), await b.block()]
    const first = await a.block()
    await twinA.block()
    const second = await twinA.block({ forge: { stateRoot: new Uint8Array(32).fill(1) } })
    for (const node of nodes) {
      for (const header of honest) node.ledger.offerFrame({ chain: header.header.chain, headers: [header] })
      for (const header of [first, second]) node.ledger.offerFrame(a.frame(header))
    }
    for (const node of nodes) await eventually('a conviction', () => node.of('convicted')[0])
    expect(nodes[0].of('convicted')[0]).toMatchObject({ chain: a.member.chain, kind: 'equivocation', slashed: 10n * ETHER })
    expect(nodes[0].of('convicted')).toHaveLength(1)
    expect((await registry.bond(a.member.chain)).amount).toBe(0n)
    expect((await registry.bond(b.member.chain)).amount).toBe(10n * ETHER)
    expect((await registry.standing(b.member.chain)).exposed).toBe(false)
    // Longer than any of the two waits: whoever is late sees that it is done.
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    const counts = await Promise.all(
      ['reporter 1', 'reporter 2'].map((name) => anvil.request('eth_getTransactionCount', [toHex(testKey(name).address), 'latest'])),
    )
    expect(counts.map(Number).sort()).toEqual([0, 1])
    expect(nodes.flatMap(({ troubles }) => troubles)).toEqual([])
  })

  test('evidence that its reporter told nobody is read from the parent, and told to others', async () => {
    await using scope = new Scope()
    const { anvil, a, twin, nodes, contracts } = await two(scope)
    const [twinA] = twin.members as [ModelMember]
    const first = await a.block()
    const second = await twinA.block({ forge: { stateRoot: new Uint8Array(32).fill(1) } })
    const [earlier, later] = [first, second].map(({ header, signature }) => ({ header, signature })) as [SignedHeader, SignedHeader]
    const evidence = encodeEvidence(conflictEvidence(nodes[0].ledger.configurations.clusterId, earlier, later))
    await richKey(anvil, 'stranger')
    const from = toHex(testKey('stranger').address)
    await anvil.request('anvil_impersonateAccount', [from])
    await anvil.request('eth_sendTransaction', [{ from, to: toHex(contracts.court), data: toHex(evidence), gas: '0x1e8480' }])
    for (const node of nodes) {
      await eventually('exposed', () => node.ledger.accusations.exposed.get(a.member.chain))
      expect(node.ledger.log(a.member.chain)?.hold?.reason).toBe('exposed')
      expect(node.published.map(toHex)).toEqual([toHex(evidence)])
      expect(node.troubles).toEqual([])
    }
  })

  test('a challenge is answered in time by a third node, and what nobody can answer convicts', async () => {
    await using scope = new Scope()
    const { anvil, a, b, c, twin, nodes, registry } = await two(scope)
    const headers = [await a.block(), await a.block({ send: [{ to: 2 }] }), await a.block()]
    const [challenger, witness] = nodes
    // One node has everything of A, the other a head without what leads to it.
    for (const header of headers) witness.ledger.offerFrame(a.frame(header))
    challenger.ledger.offerFrame(a.frame(headers[0] as never))
    challenger.ledger.offerHead(headers[2] as never)
    const opened = await eventually('a challenge', () => challenger.of('challenge-opened')[0])
    expect(opened).toMatchObject({ chain: a.member.chain, question: 'outboxRow', index: b.member.index })
    const answered = await eventually('an answer', () => challenger.of('challenge-answered')[0])
    expect(toHex(answered.by)).toBe(toHex(testKey('reporter 2').address))
    for (const header of headers.slice(1)) challenger.ledger.offerFrame(a.frame(header))
    await eventually('no suspicion', () =>
      challenger.ledger.accusations.suspicions.get(a.member.chain)?.has('unopened') ? undefined : true,
    )

    // A header of C over rows that C shows to nobody.
    const [, , secretC] = twin.members as [ModelMember, ModelMember, ModelMember]
    await secretC.block({ send: [{ to: 1 }] })
    const secret = await secretC.block()
    expect(c.state.head.number).toBe(0)
    challenger.ledger.offerHead(secret)
    const asked = await eventually('a second challenge', () => challenger.of('challenge-opened')[1])
    expect(asked.chain).toBe(c.member.chain)
    await anvil.request('evm_increaseTime', [601])
    await anvil.request('evm_mine')
    const convicted = await eventually('a conviction', () => challenger.of('convicted')[0])
    expect(convicted).toMatchObject({ chain: c.member.chain, kind: 'unopened', slashed: 10n * ETHER })
    expect(toHex(convicted.reporter)).toBe(toHex(testKey('reporter 1').address))
    expect((await registry.standing(a.member.chain)).exposed).toBe(false)
    expect(challenger.ledger.accusations.exposed.size).toBe(0)
    // Where no reorganisation takes it back, nothing of C is included any more, nor of what refers to that header.
    await anvil.request('anvil_mine', ['0x40'])
    await eventually('C is held', () => challenger.ledger.log(c.member.chain)?.hold)
    expect(challenger.ledger.accusations.exposed.get(c.member.chain)).toMatchObject([{ kind: 'unopened', from: 2 }])
    expect(challenger.ledger.causality.tainted.get(c.member.chain)).toMatchObject({ from: 2 })
    expect(challenger.troubles).toEqual([])
    // It sequences C, and says as often as it looks that it does not have what is asked of C.
    for (const trouble of witness.troubles) expect(trouble).toContain(`challenge-unanswered ${c.member.chain}`)
  })
})
