import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiServer } from '../../../src/api/server.ts'
import { FakeView, KEPT, message } from '../api/fake-view.ts'
import { serve } from '../api/serve.ts'
import { type CliResult, runCli, startCli } from './run-cli.ts'

let server: ApiServer
let directory: string
const view = new FakeView()

beforeAll(async () => {
  directory = await mkdtemp(`${tmpdir()}/seqmesh-queries-`)
  ;({ server } = await serve({ view }))
})
afterAll(async () => {
  await server.stop()
  await rm(directory, { recursive: true })
})

const ask = (args: string): Promise<CliResult> => runCli([...args.split(' '), '--api', server.url], { cwd: directory })

describe('queries of a running node', () => {
  test.each([
    ['status', /901 +home +7 +12 ms +7 +3 s +7 +ok/],
    ['lanes', /901-902 +3 +3 +2 +1 +1 +1 +480 ms +900 ms +6/],
    ['peers', /no peers/],
    ['gate', /901 +1700000010 +1700000007 +3 s +moves +902 at 1700000006 \(block 5\)/],
    ['messages --limit 2', /0x03[\s\S]*0x02[\s\S]*more: --cursor more/],
    ['messages --tickets', /no messages/],
    [`messages ${message(2).hash}`, /nonce 2[\s\S]*announced +2023-11-14T22:13:20\.500Z in block 7\nverified +–/],
    ['headers 901', /no headers/],
    ['batches', /no batches/],
    ['suspicions', /nobody is suspected/],
  ])('%s', async (args, expected) => {
    const { code, stdout, stderr } = await ask(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(expected)
  })

  test('taint: who lied, what refers to it and by which way', async () => {
    expect((await ask('taint')).stdout).toContain('no chains')
    const id = `0x${'ab'.repeat(32)}` as const
    const lie = { id, chain: 901, kind: 'equivocation', from: 60 }
    const path = [
      { chain: 902, number: 70, refersTo: 64 },
      { chain: 901, number: 60, refersTo: null },
    ]
    const clean = { chain: 903, head: 80, tainted: null, consistentUpTo: 79, untaintedUpTo: 71 }
    view.tainted = {
      lies: [{ ...lie, generation: 0, detail: 'two headers for block 60' }],
      chains: [{ chain: 902, head: 75, tainted: { from: 70, lie, path }, consistentUpTo: 75, untaintedUpTo: 69 }, clean],
    }
    const { stdout } = await ask('taint')
    expect(stdout).toMatch(/902 +75 +75 +69 +70 +902 block 70 → 901 block 64\n +903 +80 +79 +71\n/)
    expect(stdout).toContain('✗ 901 is not believed from header 60 of generation 0 on: equivocation: two headers for block 60')
    expect(JSON.parse((await ask('taint --json')).stdout)).toEqual(view.tainted)
    view.tainted = { lies: [], chains: [clean] }
    expect((await ask('taint')).stdout).toContain('no lie is proved')
  })

  test('lanes: what stands still, and why', async () => {
    view.laneHold = { reason: 'tainted', detail: 'd', sinceMs: null, after: 69, waiting: 2 }
    expect((await ask('lanes')).stdout).toMatch(/901-902 .* tainted, 2 wait/)
    view.laneHold = null
  })

  test('--json is what the API says', async () => {
    expect(JSON.parse((await ask('lanes --json')).stdout)).toEqual(view.lanes())
    expect(JSON.parse((await ask('status --json')).stdout)).toEqual(view.status())
  })

  test('disagreements are listed', async () => {
    expect((await ask('disagreements list')).stdout).toMatch(/agree with everything/)
    view.quarrels = [KEPT as never]
    expect((await ask('disagreements list')).stdout).toMatch(/✗ 902-0-7-0a0b0c0d disagreement, held, since 1970.*\n {2}its outbox row 1/)
    view.quarrels = []
  })

  test('headers, newest first, a page at a time', async () => {
    const hash = `0x${'07'.repeat(32)}` as const
    const header = {
      ...{ chain: 901, number: 7, hash, time: 1_700_000_007, parent: hash, config: hash, blockHash: hash, stateRoot: hash },
      ...{ outboxRoot: hash, inboxRoot: hash, signature: hash, acceptedAtMs: 1_700_000_007_250 },
    } as const
    view.headerPage = { items: [header], next: '6' }
    const { stdout } = await ask('headers 901 --limit 1 --cursor 7')
    expect(view.asked).toEqual({ chain: 901, limit: 1, cursor: '7' })
    expect(stdout).toMatch(/^number +header +stamped +accepted +block +configuration\n/)
    expect(stdout).toMatch(/ +7 +0x(07){32} +2023-11-14T22:13:27\.000Z +2023-11-14T22:13:27\.250Z +0x07070707… +0x07070707…/)
    expect(stdout).toContain('\n\nmore: --cursor 6\n')
    expect(JSON.parse((await ask('headers 901 --json')).stdout)).toEqual(view.headerPage)
    expect(await ask('headers 7')).toMatchObject({ code: 1, stderr: expect.stringContaining('chain 7 is no member\n  → GET /v1/members') })
    expect(await ask('headers ../status')).toMatchObject({ code: 1, stderr: expect.stringContaining('expected a chain id') })
  })

  test('batches, of one member', async () => {
    const hash = `0x${'0b'.repeat(32)}` as const
    const block = { number: 33, hash, time: 1_700_000_000 }
    const batch = { chain: 902, generation: 1, number: 120, hash, previous: hash, block, framesBytes: 4_096, seenAtMs: 1 }
    view.batchPage = { items: [batch], next: null }
    const { stdout } = await ask('batches --chain 902')
    expect(view.asked).toEqual({ chain: 902, limit: 100 })
    expect(stdout).toMatch(/ +902 +1 +120 +0x0b0b0b0b… +0x0b0b0b0b… +33 +2023-11-14T22:13:20\.000Z +4096\n$/)
    expect(JSON.parse((await ask('batches --json')).stdout)).toEqual(view.batchPage)
    expect(await ask('batches --limit 0')).toMatchObject({ code: 1, stderr: expect.stringContaining('limit is "0"') })
  })

  test('suspicions, with what clears each', async () => {
    view.suspicions = [{ kind: 'silent', sinceMs: 1_700_000_000_000, detail: 'no header for 40 s', clears: 'a header' }]
    const { stdout } = await ask('suspicions')
    expect(stdout).toMatch(/ +902 +silent +2023-11-14T22:13:20\.000Z +no header for 40 s +a header\n$/)
    expect(JSON.parse((await ask('suspicions --json')).stdout)).toEqual([{ chain: 902, ...view.suspicions[0] }])
    view.suspicions = []
  })

  test('tickets, of a state, and why each was not executed', async () => {
    const ended = { atMs: 1_700_000_100_000, block: 12 }
    const ticket = { state: 'redeemed', reason: 'untried', expiry: 1_700_600_000, tries: 2, ended } as const
    const included = { atMs: 1_700_000_001_000, block: 9 }
    const late = { ...message(2), assurance: 'included', included, ticket } as const
    view.ticketPage = { items: [late], next: null }
    const { stdout } = await ask('messages --tickets --state redeemed')
    expect(view.asked).toEqual({ limit: 100, state: 'redeemed' })
    expect(stdout).toContain('ticket redeemed (untried)')
    view.ticketPage = { items: [], next: null }
    expect((await ask('messages --tickets')).stdout).toContain('no messages')
    expect(view.asked).toEqual({ limit: 100, state: 'open' })
    const known = view.message
    view.message = async () => late
    const shown = await ask(`messages ${message(2).hash}`)
    view.message = known
    const line =
      'redeemed 2023-11-14T22:15:00.000Z in block 12, not executed at first as untried, tried 2 times by the node, expiry 2023-11-21'
    expect(shown.stdout).toContain(line)
  })

  test('problems come with their remedy', async () => {
    view.problems = [{ code: 'own-node', chain: 902, message: 'it does not answer', remedy: 'Start it.' }]
    const { stdout } = await ask('status')
    view.problems = []
    expect(stdout).toContain('✗ own-node (chain 902): it does not answer\n  → Start it.')
  })

  test('errors of the API keep their code and remedy', async () => {
    const { code, stderr } = await ask(`messages 0x${'ee'.repeat(32)} --json`)
    expect(code).toBe(1)
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'not-found', message: expect.stringContaining('is not known here') } })
  })

  test('gate --follow prints changes until it is interrupted', async () => {
    const child = startCli(['gate', '--follow', '--json', '--api', server.url], { cwd: directory })
    const [first] = await once(child.stdout, 'data')
    expect(JSON.parse(String(first))).toEqual(view.gates())
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('gate --follow says in words what changed, and while somebody is waited for how long is left', async () => {
    const before = view.gate
    const child = startCli(['gate', '--follow', '--api', server.url], { cwd: directory })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const next = async (): Promise<string | undefined> => (await lines.next()).value
    expect(await next()).toContain('waits for')
    expect(await next()).toContain('moves')
    view.gate = { ...before, gate: 1_700_000_012, repeating: { earliest: 1_700_000_009, latest: 1_700_000_012 } }
    expect(await next()).toBe('901: may stamp 1700000009 to 1700000012, gate closes in 1.2 s, held by 902 (block 5)')
    const text = '902 silent since 22:13:23 (block 5)'
    const waitsFor = { code: 'silent', holder: 902, root: { chain: 902, code: 'silent' }, text } as const
    view.gate = { ...before, waitsFor }
    expect(await next()).toBe(`901: ${text}, gate closes in 1.2 s, cause: silent`)
    view.gate = { ...before, waitsFor, closesInMs: -3_400, closed: true, stall: { sinceMs: 1, lastedMs: 3_400 } }
    expect(await next()).toBe(`901: ${text}, gate closed 3.4 s ago, stalled for 3.4 s, cause: silent`)
    const root = { chain: 903, code: 'not-included' } as const
    view.gate = { ...view.gate, waitsFor: { ...waitsFor, code: 'waiting', root, text: '902 waits: …' } }
    expect(await next()).toBe('901: 902 waits: …, gate closed 3.4 s ago, stalled for 3.4 s, cause: waiting for 903, not-included')
    view.gate = before
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('a reader that goes away ends it quietly', async () => {
    const child = startCli(['gate', '--follow', '--json', '--api', server.url], { cwd: directory })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const { gates } = view
    let time = 1_700_000_100
    view.gates = () => gates.call(view).map((gate) => ({ ...gate, headTime: time++ }))
    const exited = await once(child, 'exit')
    view.gates = gates
    expect(exited).toEqual([0, null])
  })

  test('doctor tells how far the clock of a running node is off', async () => {
    const cluster = `seqmesh:900:0x${'ab'.repeat(20)}:0x${'cd'.repeat(32)}`
    const chains = '[{"id":901,"rpc":["http://127.0.0.1:1"]}]'
    const port = new URL(server.url).port
    const args = ['doctor', '--json', '--cluster', cluster, '--parent-rpc', 'http://127.0.0.1:1', '--chains', chains, '--api-port', port]
    const clock = async (offsetMs: number | null): Promise<unknown> => {
      view.clockOffsetMs = offsetMs
      const { findings } = JSON.parse((await runCli(args, { cwd: directory })).stdout) as { findings: { subject: string; check: string }[] }
      return findings.find(({ subject, check }) => subject === 'node' && check === 'clock')
    }
    expect(await clock(-3)).toMatchObject({ state: 'ok', detail: '3 ms behind most other members' })
    expect(await clock(2_500)).toMatchObject({ state: 'failed', detail: expect.stringContaining('2500 ms ahead of most other members') })
    expect(await clock(null)).toBeUndefined()
    view.clockOffsetMs = -3
  })

  test('nobody there is worth another try', async () => {
    const { code, stderr } = await runCli(['status', '--api', 'http://127.0.0.1:1'], { cwd: directory })
    expect({ code, stderr }).toEqual({ code: 75, stderr: expect.stringContaining('no node answers at http://127.0.0.1:1: ') })
  })

  test('something else there', async () => {
    const other = createServer((_request, response) => response.end('<html>'))
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { code, stderr } = await runCli(['status', '--api', `http://127.0.0.1:${(other.address() as AddressInfo).port}`], {
      cwd: directory,
    })
    other.close()
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('without JSON') })
  })
})
