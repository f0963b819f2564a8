import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ClusterAddresses, readClusterAddresses } from '../../../src/cli/cluster-addresses.ts'
import { runCli } from '../../../src/cli/program.ts'
import { LocalChain } from '../../../testnet/examples/local-chain.ts'
import { reverterAbi, reverterBytecode } from '../../../testnet/generated/targets.ts'

const ROOT = join(import.meta.dirname, '../../..')
const START_TIMEOUT_MS = 100_000
/** EIP-55 plays no part. */
const NOBODY = `0x${'ab'.repeat(20)}`

interface Ran {
  readonly code: number | null
  readonly output: string
}

interface Sent {
  readonly code: number
  /** A stage each. */
  readonly lines: readonly Record<string, unknown>[]
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string } | undefined
}

function node(...args: string[]): ChildProcess & { readonly output: () => string } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += String(data)
    })
  return Object.assign(child, { output: () => output })
}

async function run(...args: string[]): Promise<Ran> {
  const child = node(...args)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: child.output() }
}

/** `npm start -- --open` as a developer has it: one cluster for the examples and for `seqmesh send`. */
describe('an open cluster', () => {
  let directory: string
  let file: string
  let testnet: ReturnType<typeof node>
  let addresses: ClusterAddresses
  let ended: Promise<unknown[]>

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'seqmesh-open-'))
    file = join(directory, 'addresses.json')
    testnet = node('testnet/main.ts', '--chains', '2', '--rate', '0', '--addresses', file)
    ended = once(testnet, 'close')
    const deadline = Date.now() + START_TIMEOUT_MS
    while (!existsSync(file)) {
      if (Date.now() > deadline || testnet.exitCode !== null) throw new Error(`no addresses:\n${testnet.output()}`)
      await sleep(100)
    }
    addresses = await readClusterAddresses(file, { workingDirectory: directory })
  })

  afterAll(async () => {
    if (testnet.exitCode === null) {
      testnet.kill('SIGINT')
      await ended
    }
    await rm(directory, { recursive: true })
  })

  /** The command line in this process: a dozen of its own would cost more than the cluster. */
  async function send(args: string): Promise<Sent> {
    const lines: Record<string, unknown>[] = []
    const notes: string[] = []
    const terminal = {
      print: async (line: string) => void lines.push(JSON.parse(line)),
      note: (line: string) => void notes.push(line),
      env: {},
      workingDirectory: directory,
      interactive: false,
      shutdown: AbortSignal.timeout(100_000),
      onReload: () => () => undefined,
    }
    const code = await runCli(['send', '--addresses', file, '--json', ...args.split(' ')], terminal)
    const { error } = code === 0 ? { error: undefined } : JSON.parse(notes.at(-1) ?? '{}')
    return { code, lines, error }
  }

  it('prints the page first, and no address that nobody answers at', async () => {
    const lines = testnet.output().split('\n')
    expect(lines.find((line) => line.includes('http'))).toBe(`page        ${addresses.page}`)
    expect(addresses.page).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const ask = async (url: string, method: string, ...params: unknown[]): Promise<unknown> => {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
      const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return ((await answer.json()) as { result: unknown }).result
    }
    const { parent, chains, accounts } = addresses
    for (const contract of [parent.registry, parent.batchInbox, parent.court])
      expect(String(await ask(parent.rpc[0] ?? '', 'eth_getCode', contract, 'latest')).length).toBeGreaterThan(100)
    for (const { chain, rpc, api, messenger, multiaddrs } of chains) {
      expect(Number(await ask(rpc[0] ?? '', 'eth_chainId'))).toBe(chain)
      expect(String(await ask(rpc[0] ?? '', 'eth_getCode', messenger, 'latest')).length).toBeGreaterThan(100)
      for (const { address } of accounts)
        expect(BigInt(String(await ask(rpc[0] ?? '', 'eth_getBalance', address, 'latest')))).toBeGreaterThan(10n ** 18n)
      const { multiaddrs: own } = (await (await fetch(`${api}/v1/status`)).json()) as { multiaddrs: string[] }
      expect(own).toEqual(expect.arrayContaining([...multiaddrs]))
      expect(multiaddrs.map((multiaddr) => multiaddr.includes('/ws/'))).toEqual([false, true])
    }
  })

  it('the counter example counts across', async () => {
    const { code, output } = await run('testnet/examples/counter/run.ts', file)
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/count is 1 on 412002[\s\S]*count is 2 on 412002[\s\S]*count is 1 on 412001/),
    })
  })

  it('the bridge example moves tokens, and neither makes nor loses one', async () => {
    const { code, output } = await run('testnet/examples/bridge/run.ts', file)
    const moved = /there are 700 on 412001, 300 on 412002\n[\s\S]*there are 200 on 412002, 800 on 412001\n/
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(moved) })
  })

  it('send follows a message to the parent', async () => {
    const { code, lines } = await send('--from 412001 --to 412002 --data 0x1234')
    expect(code).toBe(0)
    const stages = lines.map(({ stage }) => stage)
    expect(stages[0]).toBe('sent')
    // Its destination may have it before its own node agrees, and the parent before that.
    expect([...stages].sort()).toEqual(['announced', 'executed', 'included', 'posted', 'sent', 'verified'])
    const [sent] = lines
    expect(sent).toMatchObject({ source: 412_001, destination: 412_002, block: expect.any(Number) })
    for (const line of lines) expect(line).toMatchObject({ message: sent?.message, afterMs: expect.any(Number) })
  })

  it('a call that fails is said to be a ticket, and how to redeem it', async () => {
    const { code, lines, error } = await send(
      `--from 412001 --to 412002 --data 0xdeadbeef --target ${await revertingTarget()} --until executed`,
    )
    expect(code).toBe(1)
    expect(lines.map(({ stage }) => stage)).toContain('ticket')
    expect(error).toMatchObject({ code: 'not-executed', remedy: expect.stringContaining(`seqmesh redeem ${lines[0]?.message}`) })
  })

  it('says what is wrong, before anything is sent', async () => {
    const key = join(directory, 'poor.key')
    await writeFile(key, `0x${'01'.repeat(32)}\n`, { mode: 0o600 })
    const lane = '--from 412001 --to 412002'
    const cases = [
      ['--from 412001 --to 412009', 1, 'unknown-chain'],
      ['--from 412001 --to 412001', 1, 'unknown-chain'],
      [`${lane} --data 0x12 --target ${NOBODY}`, 1, 'no-code'],
      [`${lane} --fee 1`, 1, 'fee-too-low'],
      [`${lane} --private-key-file ${key}`, 75, 'insufficient-funds'],
      [`${lane} --private-key-file ${key}x`, 1, 'key-missing'],
      [`${lane} --value 2000000eth`, 1, 'balance-exceeded'],
      [`${lane} --account 9`, 1, 'usage'],
    ] as const
    const found = await Promise.all(cases.map(([args]) => send(args)))
    expect(found.map(({ code, lines, error }) => [code, lines, error?.code])).toEqual(cases.map(([, code, name]) => [code, [], name]))
  })

  it('says that a message was sent when no node can be asked about it', async () => {
    const { code, lines, error } = await send('--from 412002 --to 412001 --api http://127.0.0.1:9')
    // Not 75: another try would send another message.
    expect({ code, stages: lines.map(({ stage }) => stage) }).toEqual({ code: 1, stages: ['sent'] })
    expect(error).toMatchObject({ code: 'not-followed', remedy: expect.stringContaining(`seqmesh messages ${lines[0]?.message}`) })
  })

  it('ends in good order, and leaves nothing behind', async () => {
    const folder = / logs in (\S+)/.exec(testnet.output())?.[1] ?? ''
    expect(existsSync(folder)).toBe(true)
    testnet.kill('SIGINT')
    expect(await ended).toEqual([0, null])
    expect(testnet.output()).not.toContain('not stopped in good order')
    expect({ folder: existsSync(folder), file: existsSync(file) }).toEqual({ folder: false, file: false })
    const urls = [addresses.page, addresses.parent.rpc[0], ...addresses.chains.flatMap(({ rpc, api }) => [rpc[0], api])]
    for (const url of urls) await expect(fetch(url ?? '')).rejects.toThrow()
  })

  /** On the second chain: refuses every call. */
  async function revertingTarget(): Promise<string> {
    const [, destination] = addresses.chains
    const key = addresses.accounts[4]?.privateKey
    if (key === undefined || destination === undefined) throw new Error('no fifth account, or no second chain')
    return new LocalChain(destination, privateKeyToAccount(key)).deploy({ abi: reverterAbi, bytecode: reverterBytecode })
  }
})
