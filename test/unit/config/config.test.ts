import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { configDocs, configJsonSchema, printConfig } from '../../../src/node/config/describe.ts'
import { ConfigError, formatOrigin } from '../../../src/node/config/errors.ts'
import { type LoadedConfig, loadConfig, requireNodeConfig } from '../../../src/node/config/load.ts'
import { adminSocketFile, gateSocketFile, peerKeyFile } from '../../../src/node/config/paths.ts'

const CLUSTER = `seqmesh:900:0x${'ab'.repeat(20)}:0x${'cd'.repeat(32)}`

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'seqmesh-config-'))
})
afterEach(() => rm(directory, { recursive: true }))

interface Sources {
  readonly flags?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly yaml?: string
}

async function load({ flags = {}, env = {}, yaml }: Sources): Promise<LoadedConfig> {
  if (yaml !== undefined) await writeFile(join(directory, 'seqmesh.yaml'), yaml)
  return loadConfig({ flags: new Map(Object.entries(flags)), env, workingDirectory: directory })
}

async function refusal(sources: Sources): Promise<ConfigError> {
  const error = await load(sources).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ConfigError)) throw new Error(`expected a ConfigError, got ${String(error)}`)
  return error
}

function originOf(loaded: LoadedConfig, name: string): string | undefined {
  const value = loaded.values.find((entry) => entry.name === name)
  return value && formatOrigin(value.origin)
}

describe('precedence', () => {
  const yaml = 'api:\n  port: 1\nlog:\n  level: warn\n'

  test('a default needs nothing', async () => {
    const loaded = await load({})
    expect(loaded.config.api.port).toBe(9650)
    expect(originOf(loaded, 'api.port')).toBe('default')
    expect(loaded.file).toBeNull()
  })

  test('file over default, with its line', async () => {
    const loaded = await load({ yaml })
    expect(loaded.config.api.port).toBe(1)
    expect(originOf(loaded, 'api.port')).toBe(`${join(directory, 'seqmesh.yaml')}:2`)
    expect(originOf(loaded, 'api.host')).toBe('default')
  })

  test('environment over file', async () => {
    const loaded = await load({ yaml, env: { SEQMESH_API_PORT: '2' } })
    expect(loaded.config.api.port).toBe(2)
    expect(originOf(loaded, 'api.port')).toBe('environment SEQMESH_API_PORT')
    expect(loaded.config.log.level).toBe('warn')
  })

  test('flag over environment', async () => {
    const loaded = await load({ yaml, env: { SEQMESH_API_PORT: '2' }, flags: { 'api.port': '3' } })
    expect(loaded.config.api.port).toBe(3)
    expect(originOf(loaded, 'api.port')).toBe('flag --api-port')
  })

  test('a list replaces the list below it', async () => {
    const yaml = 'p2p:\n  bootstrap: [/ip4/10.0.0.1/tcp/1, /ip4/10.0.0.2/tcp/1]\n'
    const loaded = await load({ yaml, env: { SEQMESH_P2P_BOOTSTRAP: '/ip4/10.0.0.3/tcp/1, /ip4/10.0.0.4/tcp/1' } })
    expect(loaded.config.p2p.bootstrap).toEqual(['/ip4/10.0.0.3/tcp/1', '/ip4/10.0.0.4/tcp/1'])
  })

  test('structures are JSON or YAML in a variable', async () => {
    const loaded = await load({ env: { SEQMESH_CHAINS: '[{"id":901,"rpc":["http://127.0.0.1:1"]}]' } })
    expect(loaded.config.chains[0]).toEqual({
      ...{ id: 901, rpc: ['http://127.0.0.1:1'], minAssurance: 'verified', pollIntervalMs: 500 },
      ...{ onBehind: { afterMs: 10_000, action: 'hold' }, onDisagreement: 'hold' },
    })
  })
})

test('values become what the program works with', async () => {
  const { config } = await load({
    yaml: `
cluster: ${CLUSTER}
sponsor: { budgetWeiPerDay: "123456789012345678901" }
chains:
  - id: 901
    rpc: [ws://127.0.0.1:8545]
    sequencer:
      key: { remote: http://127.0.0.1:9000, address: "0x${'11'.repeat(20)}" }
      includer: { keystore: keys/a.json, passwordFile: /etc/pw }
`,
  })
  expect(config.cluster).toEqual({ parentChain: 900, registry: new Uint8Array(20).fill(0xab), genesis: new Uint8Array(32).fill(0xcd) })
  expect(config.sponsor.budgetWeiPerDay).toBe(123456789012345678901n)
  expect(config.chains[0]?.sequencer).toEqual({
    key: { kind: 'remote', url: 'http://127.0.0.1:9000', address: new Uint8Array(20).fill(0x11) },
    includer: { kind: 'keystore', path: join(directory, 'keys/a.json'), passwordFile: '/etc/pw' },
  })
  expect(config.dataDir).toBe(join(directory, 'seqmesh-data'))
  expect(peerKeyFile(config)).toBe(join(directory, 'seqmesh-data/peer.key'))
})

describe('bad input', () => {
  const cases: readonly [string, Sources, RegExp][] = [
    [
      'a word for a number',
      { env: { SEQMESH_P2P_MAX_PEERS: 'many' } },
      /p2p\.maxPeers is "many" \(environment SEQMESH_P2P_MAX_PEERS\): expected an integer from 1 to 10000/,
    ],
    [
      'a number out of range',
      { flags: { 'api.port': '70000' } },
      /api\.port is 70000 \(flag --api-port\): expected an integer from 0 to 65535/,
    ],
    [
      'an assurance that cannot be had yet',
      { yaml: 'chains:\n  - { id: 901, rpc: [http://127.0.0.1:1], minAssurance: settled }\n' },
      /minAssurance is "settled".*expected one of announced, verified, posted/,
    ],
    ['a fraction', { yaml: 'api: { port: 1.5 }' }, /api\.port is 1\.5 \(.*seqmesh\.yaml:1\): expected an integer/],
    ['a word for a truth', { env: { SEQMESH_API_ENABLED: 'yes' } }, /api\.enabled is "yes".*expected true or false/],
    [
      'a word that is not on the list',
      { yaml: 'log:\n  level: loud\n' },
      /log\.level is "loud" \(.*seqmesh\.yaml:2\): expected one of trace, debug/,
    ],
    [
      'an unknown key beside known ones',
      { yaml: 'p2p:\n  maxPeer: 3\n' },
      /p2p\.maxPeer is set \(.*seqmesh\.yaml:2\): expected a known option; the nearest is p2p\.maxPeers/,
    ],
    ['a known key in the wrong place', { yaml: 'bootstrap: []' }, /bootstrap is set .*nearest is p2p\.bootstrap/],
    [
      'an unknown variable',
      { env: { SEQMESH_API_PROT: '1' } },
      /environment SEQMESH_API_PROT is set: expected SEQMESH_API_PORT, which is the nearest/,
    ],
    ['a value for a section', { yaml: 'api: 3' }, /api is 3 .*expected a mapping/],
    ['a text for a list', { yaml: 'chains: 3' }, /chains is 3 .*expected a list of chains/],
    ['a list for a file', { yaml: '- a' }, /expected a mapping of option names/],
    ['no YAML', { yaml: 'api: {port: 1' }, /seqmesh\.yaml:\d+\): expected YAML/],
    ['a key twice', { yaml: 'api: {}\napi: {}' }, /seqmesh\.yaml:2\): expected YAML: Map keys must be unique/],
    ['no JSON in a variable', { env: { SEQMESH_CHAINS: '[{' } }, /chains is "\[\{" .*expected JSON or YAML/],
    [
      'a cluster address cut short',
      { env: { SEQMESH_CLUSTER: 'seqmesh:1:0xab' } },
      /cluster is "seqmesh:1:0xab" .*expected seqmesh:<parent chain id>/,
    ],
    [
      'no multiaddr',
      { env: { SEQMESH_P2P_LISTEN: '127.0.0.1:9600' } },
      /p2p\.listen\.0 is "127\.0\.0\.1:9600".*expected a list of multiaddrs/,
    ],
    [
      'wei that YAML rounds',
      { yaml: 'sponsor: { budgetWeiPerDay: 123456789012345678901 }' },
      /sponsor\.budgetWeiPerDay is 123456789012345680000 .*in quotes/,
    ],
    [
      'an id twice',
      { yaml: 'chains: [{id: 1, rpc: ["http://a"]}, {id: 1, rpc: ["http://a"]}]' },
      /chains\.1\.id is 1 .*expected an id that no other entry has/,
    ],
    ['a chain without RPC', { yaml: 'chains: [{id: 1}]' }, /chains\.0\.rpc is missing .*expected a list of urls/],
    [
      'a url of another kind',
      { yaml: 'chains: [{id: 1, rpc: ["ftp://user:secret@a/"]}]' },
      /chains\.0\.rpc\.0 is "ftp:\/\/a\/<redacted>".*expected a list of urls/,
    ],
    [
      'half a keystore',
      { yaml: 'chains: [{id: 1, rpc: ["http://a"], sequencer: {key: {keystore: a}}}]' },
      /chains\.0\.sequencer\.key is .*expected keystore and passwordFile, or remote/,
    ],
    [
      'a remote signer alone',
      { yaml: `chains: [{id: 1, rpc: ["http://a"], sequencer: {key: {remote: "http://a", address: "0x${'11'.repeat(20)}"}}}]` },
      /chains\.0\.sequencer\.includer is missing .*expected a keystore or privateKeyFile of its own/,
    ],
    ['a secret too short', { yaml: 'api: { adminToken: hunter2 }' }, /api\.adminToken is "<redacted>"/],
  ]

  test.each(cases)('%s', async (_name, sources, message) => {
    expect((await refusal(sources)).message).toMatch(message)
  })

  test('everything wrong is told at once', async () => {
    const error = await refusal({ yaml: 'api: { port: x }\nlog: { level: 1 }\nfoo: 1\n' })
    expect(error.problems.map((problem) => problem.option).sort()).toEqual(['api.port', 'foo', 'log.level'])
  })

  test('a named file must be there', async () => {
    const loading = loadConfig({ file: 'none.yaml', flags: new Map(), env: {}, workingDirectory: directory })
    await expect(loading).rejects.toThrow(/none\.yaml.*ENOENT/)
  })

  test('paths of sockets that no socket can have', async () => {
    const chains = 'chains: [{ id: 901, rpc: ["http://127.0.0.1:1"], sequencer: { key: { privateKeyFile: k } } }]\n'
    const yaml = `cluster: ${CLUSTER}\nparent: { rpc: ["http://127.0.0.1:1"] }\n${chains}`
    const long = 'é'.repeat(60)
    const node = async (flags: Readonly<Record<string, string>>, rest = yaml) =>
      requireNodeConfig((await load({ flags, yaml: rest })).config)
    await expect(node({ 'gate.socket': `/run/${long}` })).rejects.toThrow(/gate\.socket.*at most 107 bytes, it has 125/s)
    await expect(node({ dataDir: `/run/${long}` })).rejects.toThrow(/gate\.socket.*it has 135.*api\.adminSocket.*it has 136/s)
    const elsewhere = { dataDir: `/run/${long}`, 'api.adminSocket': '/run/admin.sock' }
    expect(gateSocketFile(await node({ ...elsewhere, 'gate.socket': '/run/gate.sock' }))).toBe('/run/gate.sock')
    const short = await node({ dataDir: '/run/x' })
    expect([gateSocketFile(short), adminSocketFile(short)]).toEqual(['/run/x/gate.sock', '/run/x/admin.sock'])
    await node({ ...elsewhere, 'gate.enabled': 'false' })
    await node({ dataDir: `/run/${long}`, 'gate.enabled': 'false', 'api.enabled': 'false' })
    await node({ ...elsewhere }, yaml.replace(/, sequencer: .*\]/, ' }]'))
  })

  test('a key to come, beside an includer of its own', async () => {
    const yaml = (sequencer: string) => `chains: [{ id: 901, rpc: ["http://127.0.0.1:1"], sequencer: { ${sequencer} } }]\n`
    const [key, nextKey, includer] = ['key', 'nextKey', 'includer'].map((name) => `${name}: { privateKeyFile: ${name}.file }`)
    await expect(load({ yaml: yaml(`${key}, ${nextKey}`) })).rejects.toThrow(/sequencer\.includer.*an account of its own/)
    const { config } = await load({ yaml: yaml(`${key}, ${nextKey}, ${includer}`) })
    expect(config.chains[0]?.sequencer?.nextKey).toMatchObject({ kind: 'file', path: expect.stringContaining('nextKey.file') })
  })

  test('what a node needs', async () => {
    const { config } = await load({})
    expect(() => requireNodeConfig(config)).toThrow(/cluster is missing[\s\S]*parent\.rpc is missing[\s\S]*chains is missing/)
  })
})

test('printing hides secrets', async () => {
  const { values } = await load({
    yaml: 'api: { adminToken: hunter2hunter2hunter2 }\nparent: { rpc: ["https://user:hunter2@rpc.example/v3/hunter2?k=hunter2", "http://127.0.0.1:8545"] }\n',
  })
  const printed = printConfig(values)
  expect(JSON.stringify(printed)).not.toContain('hunter2')
  expect(printed.find((value) => value.option === 'parent.rpc')?.value).toEqual(['https://rpc.example/<redacted>', 'http://127.0.0.1:8545'])
  expect(printed.find((value) => value.option === 'sponsor.budgetWeiPerDay')?.value).toBe('100000000000000000')
})

test('documentation and JSON Schema come from the same schema', () => {
  const docs = configDocs()
  expect(docs).toMatch(
    /\| `p2p\.maxPeers` \| `--p2p-max-peers` `SEQMESH_P2P_MAX_PEERS` \| an integer from 1 to 10000 \(connections\) \| `100` \|/,
  )
  expect(docs).toMatch(/\| `chains\[\]\.sequencer\.key\.keystore` \|/)
  expect(configJsonSchema()).toMatchObject({
    properties: { api: { properties: { port: { type: 'integer', maximum: 65535 } } } },
    additionalProperties: false,
  })
})
