import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageView } from '../../../src/api/resources/messages.ts'
import { interoperableAddress } from '../../../src/chain/interoperable-address.ts'
import { ApiClient } from '../../../src/cli/api-client.ts'
import type { ClusterAddresses } from '../../../src/cli/cluster-addresses.ts'
import { followMessage, type Stage } from '../../../src/cli/send/follow-message.ts'
import { type MessageDraft, planMessage } from '../../../src/cli/send/plan-message.ts'
import { fromHex } from '../../../src/protocol/bytes.ts'
import { makeModelCluster } from '../../support/model-cluster.ts'
import { message } from '../api/fake-view.ts'
import { runCli } from './run-cli.ts'

describe('planMessage', () => {
  const { configuration } = makeModelCluster()
  const [from = 0, to = 0] = configuration.members.map(({ chain }) => chain)
  const sender = fromHex(`0x${'aa'.repeat(20)}`, 20)
  const draft: MessageDraft = {
    ...{ from, to, target: undefined, data: new Uint8Array(), value: 5n, gasLimit: 100n, fee: undefined, refundTo: undefined },
    ...{ erc7786: false, unchecked: false },
  }
  const price = 100n * (configuration.members[1]?.gasPrice ?? 0n)

  it('pays what the lane asks for, to the sender’s own account, unless told otherwise', () => {
    expect(planMessage(configuration, draft, sender)).toMatchObject({ target: sender, payment: 5n + price })
    const target = fromHex(`0x${'bb'.repeat(20)}`, 20)
    expect(planMessage(configuration, { ...draft, target, fee: price + 1n }, sender)).toMatchObject({ target, payment: 6n + price })
  })

  it('refuses a fee that leaves the message unexecuted, unless that is meant', () => {
    const cheap = { ...draft, fee: price - 1n }
    expect(() => planMessage(configuration, cheap, sender)).toThrow(expect.objectContaining({ code: 'fee-too-low', retryable: false }))
    expect(planMessage(configuration, { ...cheap, unchecked: true }, sender).payment).toBe(4n + price)
  })

  it('refuses chains that are no members, and a lane to itself', () => {
    for (const change of [{ from: 7 }, { to: 7 }, { to: from }])
      expect(() => planMessage(configuration, { ...draft, ...change }, sender)).toThrow(expect.objectContaining({ code: 'unknown-chain' }))
  })
})

it('interoperable addresses are those of ERC-7930', () => {
  const account = fromHex('0xd8da6bf26964af9d7eed9e03e53415d37aa96045', 20)
  // The standard's first example.
  expect(interoperableAddress(1, account)).toBe('0x00010000010114d8da6bf26964af9d7eed9e03e53415d37aa96045')
  expect(interoperableAddress(412_001, account)).toBe('0x0001000003064961' + '14d8da6bf26964af9d7eed9e03e53415d37aa96045')
})

describe('followMessage', () => {
  let server: Server
  let answers: readonly Partial<MessageView>[] = []
  let outcomes: number | null = 0
  let asked = 0
  const base = message(1)
  const at = (atMs: number) => ({ atMs, block: 9 })
  const sent = {
    ...({ stage: 'sent', message: base.hash, source: base.source, destination: base.destination, nonce: base.nonce } as const),
    ...{ transaction: '0x', block: 9, atMs: 1_000, afterMs: 400 },
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const lanes = [{ source: base.source, destination: base.destination, redeemed: outcomes }]
      const answer = request.url === '/v1/lanes' ? lanes : answers[Math.min(asked++, answers.length - 1)]
      const isKnown = answer !== undefined
      response.statusCode = isKnown ? 200 : 404
      response.end(JSON.stringify(isKnown ? answer : { error: { code: 'not-found', message: 'not known here' } }))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  })

  async function follow(until: Stage, views: readonly Partial<MessageView>[], timeoutMs = 60_000): Promise<string[]> {
    answers = views.map((view) => ({ ...base, announced: at(700), verified: null, included: null, redeemed: null, posted: null, ...view }))
    asked = 0
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { signal } = new AbortController()
    const told: string[] = []
    const api = new ApiClient({ url: apiUrl }, signal)
    for await (const { stage, afterMs } of followMessage({ api, apiUrl, sent, until, timeoutMs, signal })) told.push(`${stage} ${afterMs}`)
    return told
  }

  it('tells each stage once, in the order in which they came', async () => {
    const done = { verified: at(800), included: at(1_100), redeemed: at(1_100), posted: at(1_050) }
    expect(await follow('posted', [{}, { verified: at(800) }, done])).toEqual([
      ...['announced 100', 'verified 200', 'posted 450', 'included 500', 'executed 500'],
    ])
  })

  it('a ticket stands for the execution, which may still follow', async () => {
    const ticket = { state: 'open', reason: 'failed', expiry: 9, tries: 0, ended: null } as const
    const included = { included: at(1_100), ticket } as const
    expect(await follow('executed', [{ ...included, verified: at(800) }])).toEqual([
      ...['announced 100', 'verified 200', 'included 500', 'ticket 500'],
    ])
    const late = { ...included, verified: at(800), posted: at(2_000), ticket: { ...ticket, state: 'redeemed' } } as const
    const told = await follow('posted', [{ ...included, verified: at(800) }, late])
    expect(told.map((line) => line.split(' ')[0])).toEqual(['announced', 'verified', 'included', 'ticket', 'posted', 'executed'])
    const redeemed = { ...late, ticket: { ...late.ticket, ended: at(3_000) }, redeemed: at(3_000) }
    expect((await follow('posted', [redeemed])).at(-1)).toBe('executed 2400')
  })

  it('does not wait for an outcome that this node never learns', async () => {
    outcomes = null
    expect(await follow('executed', [{ verified: at(800), included: at(1_100) }])).toEqual([
      ...['announced 100', 'verified 200', 'included 500'],
    ])
    outcomes = 0
  })

  it('gives up in the end, and says that the message was sent', async () => {
    const found = await follow('included', [{}], 300).catch((error: unknown) => error)
    expect(found).toMatchObject({ code: 'not-followed', retryable: false, message: expect.stringContaining('is not verified after') })
    await expect(follow('included', [], 300)).rejects.toMatchObject({ message: expect.stringContaining('is not announced after') })
  })
})

it('--help shows every option and how they go together', async () => {
  const { code, stdout } = await runCli(['send', '--help'], { cwd: tmpdir() })
  expect(code).toBe(0)
  for (const text of ['--until <stage>', '--private-key-file <file>', 'seqmesh send --testnet --from 412001'])
    expect(stdout).toContain(text)
})

describe('addresses of a local cluster', () => {
  let directory: string
  const account = `0x${'ab'.repeat(20)}` as const
  const url = 'http://127.0.0.1:1'
  const addresses: ClusterAddresses = {
    ...{ pid: process.pid, page: `${url}/`, cluster: `seqmesh:9:${account}:0x${'cd'.repeat(32)}` },
    parent: { chain: 9, rpc: [url], registry: account, batchInbox: account, court: account },
    chains: [{ chain: 901, rpc: [url], api: url, messenger: account, gateway: account, multiaddrs: [] }],
    accounts: [{ address: account, privateKey: `0x${'01'.repeat(32)}` }],
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'seqmesh-addresses-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  async function put(run: string, content: unknown): Promise<void> {
    await mkdir(join(directory, run), { recursive: true })
    await writeFile(join(directory, run, 'addresses.json'), JSON.stringify(content))
  }

  async function failure(...args: string[]): Promise<{ code: string; message: string; remedy: string }> {
    const { stderr } = await runCli(['send', '--from', '901', '--to', '902', '--json', ...args], {
      cwd: directory,
      env: { TMPDIR: directory },
    })
    return (JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as { error: { code: string; message: string; remedy: string } }).error
  }

  it('only of one that runs, and never of a guess among several', async () => {
    await put('seqmesh-testnet-dead', { ...addresses, pid: 2 ** 30 })
    await put('seqmesh-testnet-broken', { pid: process.pid })
    await put('else', addresses)
    expect(await failure('--testnet')).toMatchObject({ code: 'no-testnet', remedy: expect.stringContaining('npm start -- --open') })
    await put('seqmesh-testnet-one', addresses)
    // It was found: its parent is asked, and does not answer.
    expect(await failure('--testnet')).toMatchObject({ code: 'unreachable' })
    await put('seqmesh-testnet-two', addresses)
    expect(await failure('--testnet')).toMatchObject({ code: 'several-testnets', remedy: expect.stringContaining('seqmesh-testnet-two') })
  })

  it('says what is wrong with a file', async () => {
    const file = 'seqmesh-testnet-broken/addresses.json'
    expect(await failure('--addresses', file)).toMatchObject({ code: 'bad-addresses', message: expect.stringContaining('page') })
    expect(await failure('--addresses', 'none.json')).toMatchObject({ code: 'usage', message: expect.stringContaining('ENOENT') })
    expect(await failure('--addresses', file, '--testnet')).toMatchObject({ code: 'usage' })
  })
})
