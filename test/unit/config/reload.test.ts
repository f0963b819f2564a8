import { expect, it } from 'vitest'
import { configDocs } from '../../../src/node/config/describe.ts'
import { takeOver } from '../../../src/node/config/reload.ts'
import { type Config, configSchema } from '../../../src/node/config/schema.ts'

const parse = (changes: object = {}, first: object = {}): Config =>
  configSchema.parse({
    chains: [
      { id: 901, rpc: ['http://127.0.0.1:1'], sequencer: { key: { privateKeyFile: 'a.key' } }, ...first },
      { id: 902, rpc: ['http://127.0.0.1:2'], maxUnsettledWei: '5' },
    ],
    ...changes,
  })

it('takes over what is reloadable, in place, and names it', () => {
  const current = parse()
  const [, watched] = current.chains
  const next = parse({ log: { level: 'debug' }, p2p: { bootstrap: ['/ip4/127.0.0.1/tcp/9600'] } }, { minAssurance: 'posted' })
  Object.assign(next.chains[1] as object, { maxUnsettledWei: 7n, onBehind: { afterMs: 1, action: 'rely' } })
  expect(takeOver(current, next)).toEqual([
    'p2p.bootstrap',
    'log.level',
    'chains[901].minAssurance',
    'chains[902].onBehind.afterMs',
    'chains[902].onBehind.action',
    'chains[902].maxUnsettledWei',
  ])
  expect(current).toEqual(next)
  // Whoever holds the chain's policy sees it.
  expect(watched).toMatchObject({ maxUnsettledWei: 7n, onBehind: { action: 'rely' } })
  expect(
    takeOver(current, parse({ log: { level: 'debug' }, p2p: { bootstrap: ['/ip4/127.0.0.1/tcp/9600'] } }, { minAssurance: 'posted' })),
  ).toContain('chains[902].maxUnsettledWei')
})

it.each([
  ['api.port', parse({ api: { port: 1 } })],
  ['dataDir', parse({ dataDir: 'other' })],
  ['chains', parse({ chains: [] })],
  ['chains[901].rpc', parse({}, { rpc: ['http://127.0.0.1:9'] })],
  ['chains[901].sequencer', parse({}, { sequencer: { key: { privateKeyFile: 'b.key' } } })],
])('refuses %s by its name, and changes nothing', (name, next) => {
  const current = parse()
  next.log.level = 'trace'
  expect(() => takeOver(current, next)).toThrow(expect.objectContaining({ code: 'reload-refused', options: [name] }))
  expect(current).toEqual(parse())
})

it('is marked in the documentation', () => {
  const rows = configDocs().split('\n')
  expect(rows.find((row) => row.includes('`log.level`'))).toContain('Reloadable.')
  expect(rows.find((row) => row.includes('`api.port`'))).not.toContain('Reloadable.')
})
