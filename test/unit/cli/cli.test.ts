import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CliResult, runCli } from './run-cli.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'seqmesh-cli-'))
})
afterEach(() => rm(directory, { recursive: true }))

const cli = (args: string, env?: Readonly<Record<string, string>>): Promise<CliResult> =>
  runCli(args.split(' '), { cwd: directory, ...(env !== undefined && { env }) })
const write = (name: string, content: string, mode = 0o600): Promise<void> => writeFile(join(directory, name), content, { mode })

describe('usage', () => {
  test('--help names every command', async () => {
    const { code, stdout } = await cli('--help')
    expect(code).toBe(0)
    const commands =
      'keygen init doctor run reload observe sync status members peers lanes headers messages batches gate redeem evidence suspicions bond guard config'
    for (const command of commands.split(' ')) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'))
  })

  test('flags of the configuration are in the help', async () => {
    expect((await cli('run --help')).stdout).toContain('--p2p-max-peers <connections>')
  })

  test.each([
    ['statu', "seqmesh: unknown command 'statu'\n  → The nearest known one is status.\n"],
    ['status --jsno', "seqmesh: unknown option '--jsno'\n  → The nearest known one is --json.\n"],
    ['run --bootstrap x', "seqmesh: unknown option '--bootstrap'\n  → The nearest known one is --p2p-bootstrap.\n"],
    ['config prnt', "seqmesh: unknown command 'prnt'\n  → The nearest known one is print.\n"],
  ])('%s', async (args, stderr) => {
    expect(await cli(args)).toEqual({ code: 1, stdout: '', stderr })
  })

  test('an argument that is missing', async () => {
    expect(await cli('redeem')).toMatchObject({ code: 1, stderr: expect.stringContaining("missing required argument 'hash'") })
  })

  test('errors as JSON, with details when asked', async () => {
    const { stderr } = await cli('statu --json --verbose')
    expect(JSON.parse(stderr)).toEqual({
      error: {
        code: 'usage',
        message: "unknown command 'statu'",
        remedy: 'The nearest known one is status.',
        details: expect.stringContaining('CommanderError'),
      },
    })
  })
})

describe('configuration', () => {
  test('print shows values and where they come from, without secrets', async () => {
    await write('seqmesh.yaml', 'api:\n  adminToken: hunter2hunter2hunter2\n  port: 1\nparent:\n  rpc: [https://rpc.example/v3/hunter2]\n')
    const { code, stdout } = await cli('config print --p2p-max-peers 7', { SEQMESH_LOG_LEVEL: 'warn' })
    expect(code).toBe(0)
    expect(stdout).not.toContain('hunter2')
    expect(stdout).toMatch(/^api\.port +1 +.*seqmesh\.yaml:3$/m)
    expect(stdout).toMatch(/^p2p\.maxPeers +7 +flag --p2p-max-peers$/m)
    expect(stdout).toMatch(/^log\.level +"warn" +environment SEQMESH_LOG_LEVEL$/m)
    const json = JSON.parse((await cli('config print --json')).stdout)
    expect(json.values).toContainEqual({
      option: 'api.adminToken',
      value: '<redacted>',
      origin: { from: 'file', name: join(directory, 'seqmesh.yaml'), line: 2 },
    })
  })

  test('every problem is told on a line of its own', async () => {
    await write('seqmesh.yaml', 'api:\n  port: many\np2p:\n  maxPeer: 3\n')
    const { code, stdout, stderr } = await cli('run')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/api\.port is "many" \(.*seqmesh\.yaml:2\): expected an integer from 0 to 65535/)
    expect(stderr).toMatch(/p2p\.maxPeer is set \(.*seqmesh\.yaml:4\): expected a known option; the nearest is p2p\.maxPeers/)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  test('run says what it lacks', async () => {
    const { code, stderr } = await cli('run --json')
    expect(code).toBe(1)
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(/cluster is missing.*\nparent\.rpc is missing.*\nchains is missing/),
    })
  })

  test('a file that is not there', async () => {
    expect(await cli('config print --config none.yaml')).toMatchObject({ code: 1, stderr: expect.stringMatching(/none\.yaml.*ENOENT/) })
  })

  test('docs and schema', async () => {
    expect((await cli('config docs')).stdout).toMatch(/^\| Option \| Flag, variable \|/)
    expect(JSON.parse((await cli('config schema')).stdout)).toMatchObject({ properties: { cluster: { type: 'string' } } })
  })
})

describe('keygen', () => {
  test('an encrypted keystore that only its owner may read', async () => {
    await write('password', 'correct horse\n')
    const { code, stdout } = await cli('keygen --out key.json --password-file password --json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ file: join(directory, 'key.json'), address: expect.stringMatching(/^0x[0-9a-f]{40}$/) })
    expect((await stat(join(directory, 'key.json'))).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(join(directory, 'key.json'), 'utf8'))).toMatchObject({ version: 3, crypto: { kdf: 'scrypt' } })
    expect(await cli('keygen --out key.json --password-file password')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('exists already'),
    })
  })

  test('a key that exists', async () => {
    await write('password', 'correct horse')
    await write('bare', '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80')
    const { stdout } = await cli('keygen -o key.json --password-file password --private-key-file bare')
    expect(stdout).toContain('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266')
  })

  test('a peer key', async () => {
    expect((await cli('keygen --peer-key --out peer.key')).stdout).toMatch(/peerId {2}12D3KooW/)
  })

  test('no password, and nobody to ask', async () => {
    expect(await cli('keygen --out key.json')).toMatchObject({ code: 1, stderr: expect.stringContaining('--password-file') })
  })

  test('a password that others may read', async () => {
    await write('password', 'x', 0o644)
    expect(await cli('keygen --out key.json --password-file password')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('chmod 600'),
    })
  })
})

test('observe needs an address and a peer', async () => {
  const cluster = `seqmesh:900:0x${'ab'.repeat(20)}:0x${'cd'.repeat(32)}`
  expect(await cli('observe')).toMatchObject({ code: 1, stderr: expect.stringContaining('cluster is missing') })
  expect(await cli(`observe --cluster ${cluster}`)).toMatchObject({ code: 1, stderr: expect.stringContaining('no peer to dial') })
  expect(await cli('observe --cluster seqmesh:1')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('expected seqmesh:<parent chain id>'),
  })
})

test('init and guard refuse what they cannot do, retryably where waiting helps', async () => {
  const cluster = `seqmesh:900:0x${'ab'.repeat(20)}:0x${'cd'.repeat(32)}`
  await write('bare', `0x${'11'.repeat(32)}`)
  await write(
    'seqmesh.yaml',
    `cluster: ${cluster}\nparent: { rpc: [http://127.0.0.1:1] }\nchains: [{ id: 901, rpc: [http://127.0.0.1:1], sequencer: { key: { privateKeyFile: bare } } }]\n`,
  )
  expect(await cli('init')).toMatchObject({ code: 75, stderr: expect.stringContaining('127.0.0.1:1') })
  expect(await cli('init --chain x')).toMatchObject({ code: 1, stderr: expect.stringContaining('Expected a chain id') })
  expect(await cli('init --chain 902')).toMatchObject({ code: 1, stderr: expect.stringContaining('chain 902 has no sequencer') })
  expect(await cli('guard export --chain 902')).toMatchObject({ code: 1, stderr: expect.stringContaining('Name it with --chain: 901') })
  expect(await cli('guard import none.json')).toMatchObject({ code: 1, stderr: expect.stringContaining('ENOENT') })

  const doctor = await cli('doctor --json')
  expect(doctor.code).toBe(1)
  expect(JSON.parse(doctor.stdout).findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ subject: 'data', check: 'directory', state: 'failed', remedy: 'Run `seqmesh init`.' }),
      expect.objectContaining({ subject: 'parent chain', check: 'node', state: 'failed' }),
      expect.objectContaining({ subject: 'chain 901', check: 'sequencer key', state: 'ok' }),
    ]),
  )
  expect(JSON.parse(doctor.stderr)).toMatchObject({ error: { code: 'unhealthy' } })
})
