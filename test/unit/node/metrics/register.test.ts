import { Registry } from 'prom-client'
import { expect, it } from 'vitest'
import { METRICS, type MetricDefinition } from '../../../../src/node/metrics/catalogue.ts'
import { Register } from '../../../../src/node/metrics/register.ts'

it('counts what is in no closed set as `other`, whoever made it up', async () => {
  const registry = new Registry()
  const count = new Register(registry).anyCounter('mesh_gossip_verdicts_total')
  count({ topic: 'frames', verdict: 'accept', code: 'new' })
  for (let i = 0; i < 100; i++) count({ topic: `topic-${i}`, verdict: 'accept', code: `made-up-${i}` })
  const text = await registry.metrics()
  expect(text).toContain('{topic="frames",verdict="accept",code="new"} 1')
  expect(text).toContain('{topic="other",verdict="accept",code="other"} 100')
  expect(text).not.toContain('made-up')
})

it('makes a bounded number of series of chains', async () => {
  const registry = new Registry()
  const count = new Register(registry).counter('include_messages_total')
  for (let home = 1; home <= 5_000; home++) count({ home })
  const series = (await registry.metrics()).split('\n').filter((line) => line.startsWith('seqmesh_include_messages_total{'))
  expect(series).toHaveLength(1_025)
  expect(series).toContain('seqmesh_include_messages_total{home="other"} 3976')
})

it('fills gauges anew at every scrape', async () => {
  const registry = new Registry()
  let chains = [901, 902]
  new Register(registry).gauge('held', (set) => {
    for (const chain of chains) set({ chain }, 1)
  })
  expect(await registry.metrics()).toContain('seqmesh_held{chain="902"} 1')
  chains = [901]
  expect(await registry.metrics()).not.toContain('902')
})

it('refuses names and labels that are not in the catalogue when it is compiled', () => {
  const register = new Register(new Registry())
  // @ts-expect-error no such metric
  expect(() => register.counter('made_up_total')).toThrow()
  const count = register.counter('batches_total')
  // @ts-expect-error no such outcome
  count({ chain: 1, outcome: 'eaten' })
})

it('has names that follow the rules of Prometheus', () => {
  for (const [name, { type, unit, help, labels, buckets }] of Object.entries<MetricDefinition>(METRICS)) {
    expect(name).toMatch(/^[a-z][a-z0-9_]*$/)
    expect(name.endsWith('_total'), name).toBe(type === 'counter')
    if (unit === 'seconds' || unit === 'bytes') expect(name.replace(/_total$/, '')).toMatch(new RegExp(`_${unit}$`))
    expect(name).not.toMatch(/_(ms|millis|minutes|kib|mib)\b/)
    expect(help).toMatch(/[^.]$/)
    for (const label of Object.keys(labels)) expect(label).toMatch(/^[a-z]+$/)
    expect(buckets === undefined, name).toBe(type !== 'histogram')
    if (buckets !== undefined) expect([...buckets].sort((a, b) => a - b)).toEqual(buckets)
  }
})
