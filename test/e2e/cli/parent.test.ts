import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCreateAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { encodePost } from '../../../src/chain/batch-inbox.ts'
import { deployParent } from '../../../src/chain/deploy.ts'
import { lockDataFolder } from '../../../src/node/data-lock.ts'
import { planBatch } from '../../../src/protocol/batch-plan.ts'
import { type Bytes32, concatBytes, fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { formatClusterAddress } from '../../../src/protocol/cluster-address.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { hashBatch } from '../../../src/protocol/statements.ts'
import { renderEvidenceFile } from '../../../src/wire/evidence-file.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { type ModelCluster, type ModelMember, makeModelCluster, secretOf } from '../../support/model-cluster.ts'
import { type CliResult, runCli, startCli } from '../../unit/cli/run-cli.ts'
import { PARENT } from '../chain/parent.ts'
import { deployerOn, eventually, richKey, Scope, termsOf } from '../chain/support.ts'

const ETHER = 10n ** 18n

/** A cluster in memory with its contracts on a real parent, and a directory with an operator's files. */
class World {
  readonly anvil: Anvil
  readonly cluster: ModelCluster
  readonly twin: ModelCluster
  readonly directory: string
  readonly inbox: Uint8Array
  readonly #previous = new Map<number, Bytes32>()
  readonly #posted = new Map<number, number>()

  static async start(scope: Scope): Promise<World> {
    const now = Math.floor(Date.now() / 1_000)
    const anvil = await scope.anvil({ chainId: PARENT, automine: true, genesisTime: now - 1_000 })
    const governor = await richKey(anvil, 'operator')
    const foretold = (nonce: bigint): Uint8Array => fromHex(getCreateAddress({ from: toHex(governor.address), nonce }), 20)
    const make = () => makeModelCluster({ startTime: now - 500, delta: 3_600, parent: { chain: PARENT, registry: foretold(0n) } })
    const [cluster, twin] = [make(), make()]
    const deployer = deployerOn(anvil, governor)
    await deployParent(deployer, cluster.configuration, termsOf(governor.address))
    const directory = await mkdtemp(join(tmpdir(), 'seqmesh-cli-parent-'))
    scope.onEnd(() => rm(directory, { recursive: true }))
    return new World(anvil, cluster, twin, directory, foretold(1n))
  }

  private constructor(anvil: Anvil, cluster: ModelCluster, twin: ModelCluster, directory: string, inbox: Uint8Array) {
    this.anvil = anvil
    this.cluster = cluster
    this.twin = twin
    this.directory = directory
    this.inbox = inbox
  }

  get parentFlags(): string {
    return `--cluster ${formatClusterAddress(this.cluster.configurations.address)} --parent-rpc ${this.anvil.url}`
  }

  cli(args: string): Promise<CliResult> {
    return runCli(`${args} ${this.parentFlags}`.split(' '), { cwd: this.directory })
  }

  /** A key file and gas money. */
  async account(name: string, secret?: Uint8Array): Promise<string> {
    const key = await richKey(this.anvil, name)
    await writeFile(join(this.directory, name), toHex(secret ?? key.secret), { mode: 0o600 })
    return name
  }

  /** Posts what a member made since its last batch. `forge`: other frames than the headers give. */
  async post(member: ModelMember, forge?: (frames: Uint8Array) => Uint8Array): Promise<void> {
    const { chain, startParent } = member.member
    const { configurations } = this.cluster
    const first = this.#posted.get(chain) ?? 0
    const plan = planBatch({ previous: this.#previous.get(chain) ?? startParent, headers: member.headers.slice(first), configurations })
    if (plan === undefined) throw new Error('nothing to post')
    const { posted } = plan
    const frames = forge?.(plan.frames) ?? plan.frames
    const { number } = posted.header
    const value = { chain, number, framesHash: keccak256(frames) }
    const digest = hashBatch(configurations.clusterId, value)
    const batchSignature = await member.signer.sign({ type: 'Batch', domain: configurations.address, value, digest })
    const deployer = deployerOn(this.anvil, await richKey(this.anvil, 'poster'))
    const data = toHex(encodePost({ header: posted, batchSignature, frames }))
    const hash = await deployer.sendTransaction({ to: toHex(this.inbox), data, gas: 6_000_000n })
    expect((await deployer.waitForTransactionReceipt({ hash })).status).toBe('success')
    this.#previous.set(chain, hashHeader(configurations.clusterId, posted.header))
    this.#posted.set(chain, member.headers.length)
  }
}

describe('bonds', () => {
  test('an operator deposits, asks back, takes back; others are told why not', async () => {
    await using scope = new Scope()
    const world = await World.start(scope)
    const [a] = world.cluster.members as [ModelMember]
    const { chain } = a.member
    await world.account('stranger')
    const stranger = '--private-key-file stranger'

    const shown = JSON.parse((await world.cli('bond show --json')).stdout)
    expect(shown).toHaveLength(3)
    expect(shown[0]).toMatchObject({ chain, amount: '0', minimum: ETHER.toString(), leaving: '0', leavesAt: null, standing: 'trusted' })

    const deposited = await world.cli(`bond deposit 2.5eth --chain ${chain} ${stranger}`)
    expect(deposited).toMatchObject({ code: 0, stderr: expect.stringMatching(/^sent 0x[0-9a-f]{64}; waiting/) })
    expect(deposited.stdout).toMatch(/^bond +2\.5 eth$/m)

    const refusals: [string, string][] = [
      [`exit 1eth --chain ${chain} ${stranger}`, 'not-operator'],
      [`withdraw --chain ${chain} ${stranger}`, 'not-operator'],
      [`deposit 1eth --chain 7 ${stranger}`, 'unknown-member'],
    ]
    for (const [args, code] of refusals) {
      const result = await world.cli(`bond ${args} --json`)
      expect(result).toMatchObject({ code: 1, stdout: '' })
      expect(JSON.parse(result.stderr)).toMatchObject({ error: { code, remedy: expect.any(String) } })
    }
    expect(await world.cli('bond show --chain 7')).toMatchObject({ code: 1, stderr: expect.stringContaining('is no member') })
    expect(await world.cli(`bond exit 1eth --chain ${chain}`)).toMatchObject({ code: 1, stderr: expect.stringContaining('which key?') })
  })

  test('an exit ends when the evidence has', async () => {
    await using scope = new Scope()
    const world = await World.start(scope)
    const [a] = world.cluster.members as [ModelMember]
    const { chain } = a.member
    await world.account('operator-key', secretOf(chain))
    await world.anvil.request('anvil_setBalance', [toHex(a.member.operator), '0xffffffffffffffffffff'])
    const own = `--chain ${chain} --private-key-file operator-key`
    const failing = async (args: string): Promise<string> => JSON.parse((await world.cli(`bond ${args} ${own} --json`)).stderr).error.code

    expect(await world.cli(`bond deposit 3eth ${own}`)).toMatchObject({ code: 0 })
    expect(await failing('exit 2.5eth')).toBe('bond-too-small')
    expect(await failing('withdraw')).toBe('nothing-to-move')
    expect(await world.cli(`bond exit 1eth ${own}`)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^leaving +1 eth from 20\d\d-/m),
    })
    expect(await failing('exit 1eth')).toBe('exit-pending')
    expect(await failing('withdraw')).toBe('not-yet')
    expect(await world.cli(`bond cancel ${own}`)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^leaving +nothing$/m) })
    expect(await world.cli(`bond exit 1eth ${own}`)).toMatchObject({ code: 0 })
    const { evidenceAge, responsePeriod } = world.cluster.configuration.parameters
    await world.anvil.request('evm_increaseTime', [evidenceAge + responsePeriod + 10])
    await world.anvil.request('evm_mine', [])
    const paid = `0x${'ab'.repeat(20)}`
    expect(await world.cli(`bond withdraw --to ${paid} ${own}`)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^bond +2 eth$/m) })
    expect(await world.anvil.request('eth_getBalance', [paid, 'latest'])).toBe(`0x${ETHER.toString(16)}`)
  })

  test('nothing is sent from an account that has something under way', async () => {
    await using scope = new Scope()
    const world = await World.start(scope)
    await world.account('busy')
    await world.anvil.request('evm_setAutomine', [false])
    const busy = deployerOn(world.anvil, await richKey(world.anvil, 'busy'))
    await busy.sendTransaction({ to: toHex(world.inbox), value: 0n, gas: 50_000n })
    const { chain } = (world.cluster.members[0] as ModelMember).member
    const { code, stderr } = await world.cli(`bond deposit 1eth --chain ${chain} --private-key-file busy`)
    expect({ code, stderr }).toEqual({ code: 75, stderr: expect.stringContaining('1 transaction of 0x') })
  })
})

test('evidence is submitted once, and only what convicts', async () => {
  await using scope = new Scope()
  const world = await World.start(scope)
  const [a] = world.cluster.members as [ModelMember]
  const [twinA] = world.twin.members as [ModelMember]
  const [one, other] = [await a.block(), await twinA.block({ send: [{ to: 2 }] })]
  const [first, second] = toHex(one.hash) < toHex(other.hash) ? [one, other] : [other, one]
  const signed = ({ header, signature }: typeof one) => ({ header, signature })
  const text = renderEvidenceFile({ form: 'equivocation', first: signed(first), second: signed(second) }, world.cluster.configurations)
  await writeFile(join(world.directory, 'evidence.json'), text)
  await world.account('reporter')
  const own = '--parent-account-private-key-file reporter'
  await world.account('depositor')
  await world.cli(`bond deposit 2eth --chain ${a.member.chain} --private-key-file depositor`)

  expect(await world.cli('evidence submit evidence.json')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no account to submit from'),
  })
  // A node's account is its own.
  await mkdir(join(world.directory, 'node'))
  const release = lockDataFolder(join(world.directory, 'node'))
  expect(await world.cli(`evidence submit evidence.json ${own} --data-dir node`)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('a node is running on'),
  })
  release()
  const submitted = JSON.parse((await world.cli(`evidence submit evidence.json ${own} --json`)).stdout)
  expect(submitted).toMatchObject({ outcome: 'convicted', accused: a.member.chain, kind: 'equivocation', transaction: expect.any(String) })
  const again = JSON.parse((await world.cli(`evidence submit evidence.json ${own} --json`)).stdout)
  expect(again).toMatchObject({ outcome: 'already', transaction: null })
  // Who has no account can still learn that.
  expect(await world.cli('evidence submit evidence.json')).toMatchObject({ code: 0, stdout: expect.stringContaining('convicted already') })
  const [bond] = JSON.parse((await world.cli(`bond show --chain ${a.member.chain} --json`)).stdout)
  expect(bond).toMatchObject({ amount: '0', standing: 'exposed', kind: 'equivocation' })
  expect(existsSync(join(world.directory, 'seqmesh-data'))).toBe(false)
})

describe('sync --from-parent', () => {
  const lanesOf = (stdout: string) => JSON.parse(stdout).lanes

  test('rebuilds every lane, goes on where it ended, and tells what is bad', async () => {
    await using scope = new Scope()
    const world = await World.start(scope)
    const [a, b, c] = world.cluster.members as [ModelMember, ModelMember, ModelMember]
    const [A, B] = [a.member.chain, b.member.chain]
    await a.block({ send: [{ to: 2 }, { to: 2, value: 5n }] })
    await a.block({ send: [{ to: 3 }] })
    await b.block()
    await world.post(a)
    const first = await world.cli('sync --from-parent --json --data-dir synced')
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(first.stdout)).toMatchObject({
      members: [
        { chain: A, state: 'complete', head: { number: 2 }, posted: 2, batches: 1, detail: null },
        { chain: B, state: 'nothing posted', head: null, posted: null },
        { state: 'nothing posted' },
      ],
      lanes: [
        { source: A, destination: B, messages: 2, value: '40005', header: 2 },
        { source: A, messages: 1, value: '20000', header: 2 },
      ],
    })

    await a.block({ send: [{ to: 2 }] })
    await world.post(a)
    await c.block({ send: [{ to: 1 }] })
    await world.post(c, (frames) => concatBytes(frames.subarray(0, -1), Uint8Array.of((frames.at(-1) as number) ^ 1)))
    const second = await world.cli('sync --from-parent --json --data-dir synced')
    expect(second.code).toBe(1)
    expect(JSON.parse(second.stderr)).toMatchObject({ error: { code: 'incomplete' } })
    expect(lanesOf(second.stdout)[0]).toMatchObject({ source: A, destination: B, messages: 3, header: 3 })
    expect(JSON.parse(second.stdout).members[2]).toMatchObject({
      state: 'bad',
      head: null,
      posted: 1,
      detail: expect.stringContaining('does not fold'),
    })
    expect(existsSync(join(world.directory, 'synced', 'ledger.sqlite'))).toBe(true)
  })

  test('a folder that a node holds is left alone', async () => {
    await using scope = new Scope()
    const world = await World.start(scope)
    await world.cli('sync --from-parent --data-dir held')
    const release = lockDataFolder(join(world.directory, 'held'))
    try {
      const { code, stderr } = await world.cli('sync --from-parent --data-dir held')
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('a node is running on') })
    } finally {
      release()
    }
  })

  test('follows until it is interrupted', async () => {
    await using scope = new Scope()
    const world = await World.start(scope)
    const [a] = world.cluster.members as [ModelMember]
    const args = `sync --from-parent --follow --json --data-dir followed --parent-poll-interval-ms 50 ${world.parentFlags}`
    const child = startCli(args.split(' '), { cwd: world.directory })
    let stdout = ''
    child.stdout.on('data', (data) => {
      stdout += String(data)
    })
    const exited = new Promise((resolve) => child.on('exit', (code) => resolve(code)))
    scope.onEnd(() => child.kill('SIGKILL'))
    await eventually('a report', () => (stdout.includes('"members"') ? true : undefined))
    await a.block({ send: [{ to: 2 }] })
    await world.post(a)
    await eventually('a batch', () => (stdout.split('\n').length > 2 ? true : undefined))
    expect(JSON.parse(stdout.split('\n')[1] as string)).toMatchObject({ chain: a.member.chain, number: 1, messages: 1 })
    child.kill('SIGINT')
    expect(await exited).toBe(0)
  })

  test('says at once that the parent is not there', async () => {
    await using scope = new Scope()
    const world = await World.start(scope)
    expect(await world.cli('sync --from-parent --data-dir left')).toMatchObject({ code: 0 })
    await world.anvil.stop()
    const { code, stderr } = await world.cli('sync --from-parent --json --data-dir left')
    expect({ code, stderr }).toEqual({ code: 75, stderr: expect.stringContaining('"unreachable"') })
  })

  test('wants to be told from where, and the right cluster', async () => {
    await using scope = new Scope()
    const world = await World.start(scope)
    expect(await world.cli('sync')).toMatchObject({ code: 1, stderr: expect.stringContaining('--from-parent') })
    const [, registry] = /(0x[0-9a-f]{40})/.exec(world.parentFlags) ?? []
    const foreign = `--cluster seqmesh:${PARENT}:${registry}:0x${'cd'.repeat(32)} --parent-rpc ${world.anvil.url}`
    const { code, stderr } = await runCli(`sync --from-parent --data-dir x ${foreign}`.split(' '), { cwd: world.directory })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('has the genesis') })
  })
})

test('doctor looks at what a sequencer needs on the parent', async () => {
  await using scope = new Scope()
  const world = await World.start(scope)
  const { chain } = (world.cluster.members[0] as ModelMember).member
  await writeFile(join(world.directory, 'sequencer-key'), toHex(secretOf(chain)), { mode: 0o600 })
  const chains = `chains: [{ id: ${chain}, rpc: [http://127.0.0.1:1], sequencer: { key: { privateKeyFile: sequencer-key } } }]`
  await writeFile(join(world.directory, 'seqmesh.yaml'), `${chains}\nparent: { beacon: [http://127.0.0.1:1] }\n`)
  const diagnose = async (flags = '') => {
    const { findings } = JSON.parse((await world.cli(`doctor --json${flags}`)).stdout)
    return (check: string) => findings.find((finding: { check: string }) => finding.check === check)
  }

  const bare = await diagnose()
  for (const check of ['registry', 'batch inbox', 'evidence court', 'standing']) expect(bare(check)).toMatchObject({ state: 'ok' })
  expect(bare('account')).toMatchObject({ state: 'failed', remedy: expect.stringContaining('parent.account') })
  expect(bare('bond')).toMatchObject({ state: 'warning', remedy: expect.stringContaining('bond deposit') })
  expect(bare('beacon')).toMatchObject({ state: 'failed', detail: expect.stringContaining('does not answer') })

  const account = await world.account('account')
  await world.cli(`bond deposit 1eth --chain ${chain} --private-key-file ${account}`)
  const better = await diagnose(` --parent-account-private-key-file ${account} --parent-beacon ${world.anvil.url}`)
  for (const check of ['account', 'bond', 'beacon']) expect(better(check)).toMatchObject({ state: 'ok' })
})
