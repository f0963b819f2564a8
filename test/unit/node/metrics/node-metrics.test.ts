import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import { HEALTHY } from '../../../../src/api/health-routes.ts'
import type { GateView } from '../../../../src/api/resources/gate.ts'
import type { ParentEvent } from '../../../../src/chain/parent-follower.ts'
import { LaneBook } from '../../../../src/ledger/lane-progress.ts'
import { Ledger } from '../../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../../src/ledger/memory-history.ts'
import { createMetrics } from '../../../../src/node/metrics/node-metrics.ts'
import { Problems } from '../../../../src/node/problems.ts'
import type { SignGuard } from '../../../../src/store/sign-guard.ts'
import { encodeEvidence } from '../../../../src/wire/evidence.ts'
import { type ModelMember, makeModelCluster, verifier } from '../../../support/model-cluster.ts'

const T = 1_700_000_000

function bench() {
  const cluster = makeModelCluster()
  const history = new MemoryHistory()
  const ledger = new Ledger({ configurations: cluster.newConfigurations(), verifier, history, homes: [], now: () => T * 1_000 })
  const registry = new Registry()
  const metrics = createMetrics(registry)
  const listeners: ((event: ParentEvent) => void)[] = []
  const bond = { amount: 15n * 10n ** 17n, leaving: 0n, leavesAt: undefined, forfeited: 0n }
  const parent = { member: () => ({ bond }), listen: (listener: (event: ParentEvent) => void) => void listeners.push(listener) }
  metrics.watchParent(ledger, parent, () => T * 1_000)
  metrics.watch(ledger, new LaneBook(ledger, metrics.onVisible), () => T * 1_000)
  return { cluster, ledger, registry, metrics, tell: (event: ParentEvent) => listeners.forEach((listener) => void listener(event)) }
}

it('tells exposed from suspected, and what convicted', async () => {
  const { cluster, ledger, registry } = bench()
  const [a, b] = cluster.members as [ModelMember, ModelMember]
  const twin = makeModelCluster().members[0] as ModelMember
  const [one, other] = [await a.block(), await twin.block({ send: [{ to: 2 }] })]
  const [first, second] = Buffer.compare(one.hash, other.hash) < 0 ? [one, other] : [other, one]
  const signed = ({ header, signature }: typeof one) => ({ header, signature })
  ledger.offerEvidence(encodeEvidence({ form: 'equivocation', first: signed(first), second: signed(second) }), true)
  ledger.suspect(b.member.chain, { kind: 'silent', sinceMs: 0, detail: 'd', clears: 'c' })
  const text = await registry.metrics()
  expect(text).toContain(`seqmesh_exposed{chain="${a.member.chain}"} 1`)
  expect(text).toContain(`seqmesh_exposed{chain="${b.member.chain}"} 0`)
  expect(text).toContain(`seqmesh_suspected{chain="${b.member.chain}",kind="silent"} 1`)
  expect(text).toContain('seqmesh_evidence_total{kind="equivocation",by="this"} 1')
  expect(text).toContain(`seqmesh_tainted_from{chain="${a.member.chain}"} 1`)
  expect(text).toContain('seqmesh_tainted_chains 1')
  expect(text).toContain('seqmesh_held_lanes{reason="exposed"} 2')
  expect(text).toContain('seqmesh_held_lanes{reason="tainted"} 0')
  expect(text).toContain(`seqmesh_bond_eth{chain="${a.member.chain}"} 1.5`)
  ledger.clearSuspicion(b.member.chain, 'silent')
  expect(await registry.metrics()).not.toContain('kind="silent"')
})

it('counts gas once a transaction, by uses that are known', async () => {
  const { registry, metrics } = bench()
  const outcome = (nonce: number) => ({
    ...{ status: 'success' as const, nonce, gasUsed: 50_000n, blockNumber: 1 },
    ...{ hash: new Uint8Array(32), blockHash: new Uint8Array(32) },
  })
  metrics.onMined('post:901:0:0xab:1', outcome(0))
  metrics.onMined('post:901:0:0xab:1', outcome(0))
  metrics.onMined('made-up:1', outcome(1))
  const text = await registry.metrics()
  expect(text).toContain('seqmesh_parent_gas_total{use="post",status="success"} 50000')
  expect(text).toContain('seqmesh_parent_gas_total{use="other",status="success"} 50000')
})

it('no label comes from chains that are no members', async () => {
  const { cluster, registry, tell } = bench()
  const [a] = cluster.members as [ModelMember]
  const block = { number: 1, hash: new Uint8Array(32), time: T }
  const facts = [a.member.chain, 4_711].map((chain) => ({ type: 'unreadable-batch', posting: { chain } }))
  tell({ kind: 'block', block, head: 1, cursor: undefined, facts } as unknown as ParentEvent)
  const text = await registry.metrics()
  expect(text).toContain(`seqmesh_batches_total{chain="${a.member.chain}",outcome="unreadable"} 1`)
  expect(text).not.toContain('4711')
})

it('tells how long a chain stalled and why, how near its gate is, and how far the own clock is off', async () => {
  const { registry, metrics } = bench()
  const gate = { chain: 901, closesInMs: -1_500 } as GateView
  const clock: { offsetMs: number | undefined } = { offsetMs: undefined }
  metrics.watchGates({ all: () => [gate] }, clock)
  metrics.onStalledTime(901, 'silent', 250)
  metrics.onStalledTime(901, 'silent', 250)
  const text = await registry.metrics()
  expect(text).toContain('seqmesh_stalled_seconds_total{chain="901",cause="silent"} 0.5')
  expect(text).toContain('seqmesh_gate_closes_in_seconds{chain="901"} -1.5')
  expect(text).toMatch(/^seqmesh_clock_offset_seconds nan$/im)
  clock.offsetMs = -2_000
  expect(await registry.metrics()).toMatch(/^seqmesh_clock_offset_seconds -2$/m)
})

it('tells how long messages took to be visible, one observation each', async () => {
  const { cluster, ledger, registry } = bench()
  const [a, b] = cluster.members as [ModelMember, ModelMember]
  ledger.offerFrame(a.frame(await a.block({ send: [{ to: b.member.index }, { to: b.member.index }, { to: b.member.index }] })))
  ledger.offerFrame(b.frame(await b.block({ include: [a] })))
  const text = await registry.metrics()
  const lane = `source="${a.member.chain}",destination="${b.member.chain}"`
  expect(text).toContain(`seqmesh_lane_announced_messages{${lane}} 3`)
  expect(text).toContain(`seqmesh_lane_visible_seconds_count{${lane}} 3`)
  expect(text).toContain(`seqmesh_heartbeat_age_seconds{chain="${a.member.chain}"}`)
})

it('says what the node is doing, and each problem by its code', async () => {
  const { registry, metrics } = bench()
  const problems = new Problems(() => undefined)
  metrics.watchProblems(problems, () => HEALTHY)
  expect(await registry.metrics()).toContain('seqmesh_node_state{state="ready"} 1')
  problems.raise('stalled', 901, 'm')
  problems.raise('held', 902, 'm')
  const text = await registry.metrics()
  expect(text).toContain('seqmesh_node_state{state="stalled"} 1')
  expect(text).toContain('seqmesh_node_state{state="ready"} 0')
  expect(text).toContain('seqmesh_problem{code="held",chain="902"} 1')
})

it('times what verifies and what guards', async () => {
  const { registry, metrics } = bench()
  expect(() => metrics.timed(verifier).recover(new Uint8Array(32), new Uint8Array(65))).toThrow()
  const guard = { intend: () => [], signed: () => undefined, get: () => undefined, last: { number: 7 }, floor: 3 } as unknown as SignGuard
  const timed = metrics.timedGuard(901, guard)
  timed.intend([])
  timed.signed([])
  expect([timed.last.number, timed.floor]).toEqual([7, 3])
  const text = await registry.metrics()
  expect(text).toContain('seqmesh_signature_verify_seconds_count 1')
  expect(text).toContain('seqmesh_guard_seconds_count{chain="901",step="intend"} 1')
})
