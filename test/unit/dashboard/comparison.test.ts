import { expect, test } from 'vitest'
import { Comparison } from '../../../src/dashboard/page/comparison.ts'
import type { NodeSnapshot } from '../../../src/dashboard/page/node-client.ts'
import { OwnView } from '../../../src/dashboard/page/own-view.ts'
import { PageSourceError, pageSource } from '../../../src/dashboard/page/page-source.ts'
import { FakeView, message } from '../api/fake-view.ts'

const START = 1_700_000_000_000

/** Three messages of lane 901 → 902, then a header of 901 every second. */
function watched(seconds: number): OwnView {
  const own = new OwnView()
  for (const nonce of [0, 1, 2]) {
    const { kind: _, ...said } = message(nonce)
    own.add({ cursor: '', type: 'message', header: 7, ...said, kind: 0 }, START)
  }
  for (let i = 0; i <= seconds; i++) {
    const header = { chain: 901, number: 7 + i, hash: `0x${i}`, time: i, blockHash: '0x', messages: 0 }
    own.add({ cursor: '', type: 'header', ...header }, START + i * 1_000)
  }
  return own
}

function snapshot(announced: number): NodeSnapshot {
  const view = new FakeView()
  const lanes = view.lanes().map((lane) => ({ ...lane, announced }))
  const status = { ...view.status(), chains: [] }
  return { status, members: [], lanes, gates: [], evidence: [], taint: view.taint(), peers: [] }
}

test.each([
  [3, []],
  [4, [{ said: '4', signed: '3' }]],
  [2, [{ said: '2', signed: 'at least 3' }]],
])('a count of %i where three were signed', (announced, expected) => {
  const comparison = new Comparison(watched(30))
  comparison.addSnapshot(snapshot(announced), START + 10_000)
  expect([...comparison.differences.values()]).toEqual([])
  comparison.addSnapshot(snapshot(3), START + 16_000)
  expect([...comparison.differences.values()]).toMatchObject(expected)
})

test('a source that has not been heard since judges nobody', () => {
  const comparison = new Comparison(watched(10))
  comparison.addSnapshot(snapshot(9), START + 10_000)
  comparison.addSnapshot(snapshot(9), START + 60_000)
  expect(comparison.differences.size).toBe(0)
})

test('a head, a field and a place that are not as signed', () => {
  const comparison = new Comparison(watched(0))
  comparison.addSnapshot({ ...snapshot(3), status: new FakeView().status() }, START)
  comparison.addMessage({ ...message(1), value: '1' })
  comparison.addMessage({ ...message(9), nonce: 2 })
  comparison.addMessage(message(0))
  expect([...comparison.differences.keys()]).toEqual(['head-901', `${message(1).hash}-value`, 'place-901-902-2'])
  expect(comparison.agreed).toBe(1)
})

test('a member that this tab has convicted, and the node trusts, is a difference once it had time to hear of it', () => {
  const own = watched(0)
  const lie = { id: '0xab', kind: 'equivocation', accused: 901, generation: 0, from: 7, key: '0x', detail: '', piece: '0x' }
  own.add({ cursor: '', type: 'evidence', ...lie }, START)
  const comparison = new Comparison(own)
  const view = new FakeView()
  view.suspicions = [{ kind: 'silent', sinceMs: START, detail: '', clears: '' }]
  const members = view.members().map((member) => ({ ...member, verdict: 'trusted' as const }))
  const trusted = { ...snapshot(3), members }
  comparison.addSnapshot(trusted, START + 1_000)
  expect(comparison.differences.size).toBe(0)
  comparison.addSnapshot(trusted, START + 6_000)
  expect(comparison.differences.get('verdict-901')).toMatchObject({ said: 'trusted', signed: 'what convicts it (equivocation)' })
})

test('whom the page asks', () => {
  expect(pageSource('', 'http://node')).toEqual({ api: 'http://node', cluster: null, peers: [] })
  expect(pageSource('?cluster=seqmesh:1&peer=/dns4/a/tcp/1/ws/p2p/x', 'http://node')).toMatchObject({ api: null, cluster: 'seqmesh:1' })
  expect(pageSource('?cluster=seqmesh:1&api=https://a.example/', 'http://node').api).toBe('https://a.example')
  const nothing = ['?cluster=x', '?peer=/ip4/1.2.3.4/tcp/1', `?${'peer=/dns4/a/tcp/1/ws&'.repeat(17)}`]
  const protocols = ['javascript:1', 'data:text/html,x', 'file:///etc/passwd', 'ws://a.example', '//a.example', 'a.example']
  const parts = ['https://me@a.example', 'https://a.example?x', 'https://a.example/%23x#y']
  for (const bad of [...nothing, ...[...protocols, ...parts].map((api) => `?${new URLSearchParams({ api })}`)])
    expect(() => pageSource(bad, 'http://node'), bad).toThrow(PageSourceError)
  // What a browser would refuse to ask without a word.
  expect(() => pageSource('?api=http://a.example', 'https://site')).toThrow(PageSourceError)
  expect(pageSource('?api=http://127.0.0.1:9650', 'https://site').api).toBe('http://127.0.0.1:9650')
})
