import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, createApiServer } from '../../../src/api/server.ts'
import { verifyEvidence } from '../../../src/cli/evidence/verify.ts'
import { EvidenceRefused } from '../../../src/cli/failure.ts'
import { configSchema } from '../../../src/node/config/schema.ts'
import { createNativeVerifier } from '../../../src/node/keys/native-verifier.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { formatClusterAddress } from '../../../src/protocol/cluster-address.ts'
import { encodeEvidence, evidenceId } from '../../../src/wire/evidence.ts'
import { renderEvidenceFile } from '../../../src/wire/evidence-file.ts'
import { configurationsOf, type EvidenceCase } from '../../vectors/evidence/lab.ts'
import { evidenceCases } from '../../vectors/evidence.ts'
import { FakeView } from '../api/fake-view.ts'
import { type CliResult, runCli } from './run-cli.ts'

const convicting = evidenceCases.filter(({ verdict }) => typeof verdict !== 'string')
const refused = evidenceCases.filter(({ verdict }) => typeof verdict === 'string')
const verifier = createNativeVerifier()
const [sample] = convicting as [EvidenceCase]

const fileOf = ({ evidence, world }: EvidenceCase): string => renderEvidenceFile(evidence, configurationsOf(world))
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function refusal(content: Uint8Array): string {
  try {
    verifyEvidence(content, verifier)
  } catch (error) {
    if (error instanceof EvidenceRefused) return error.code
    throw error
  }
  return 'convicts'
}

/** Whole numbers below `limit`, the same in every run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % limit
  }
}

describe('verifying', () => {
  test.each(convicting.map((each) => [each.name, each] as const))('convicts: %s', (_name, each) => {
    const { conviction } = verifyEvidence(bytesOf(fileOf(each)), verifier)
    const { accused, key, generation, from } = conviction
    expect({ accused, key, generation, from }).toEqual(each.verdict)
  })

  test.each(refused.map((each) => [each.name, each] as const))('refuses: %s', (_name, each) => {
    expect(refusal(bytesOf(fileOf(each)))).toBe(each.verdict)
  })

  test('no byte of a file can be changed: a sample of every form', () => {
    const random = seeded(7)
    const codes = new Set<string>()
    for (const form of new Set(convicting.map(({ evidence }) => evidence.form))) {
      const content = bytesOf(fileOf(convicting.find(({ evidence }) => evidence.form === form) as EvidenceCase))
      for (let i = 0; i < 30; i++) {
        const at = random(content.length)
        const changed = content.slice()
        changed[at] = (content[at] as number) ^ (1 + random(255))
        const code = refusal(changed)
        expect(code, `${form} at ${at}`).not.toBe('convicts')
        codes.add(code)
      }
    }
    expect([...codes]).toEqual(expect.arrayContaining(['malformed', 'not-canonical', 'not-json']))
  })

  test('nor is a byte left out, added or put before', () => {
    const content = bytesOf(fileOf(sample))
    const mark = [0xef, 0xbb, 0xbf]
    expect(refusal(content.slice(0, -1))).toBe('not-canonical')
    expect(refusal(Uint8Array.of(...content, 10))).toBe('not-canonical')
    expect(refusal(Uint8Array.of(...mark, ...content))).toBe('not-json')
    expect(refusal(content.slice(0, 3_000))).toBe('not-json')
    expect(refusal(new Uint8Array())).toBe('not-json')
    expect(refusal(Uint8Array.of(0xff, 0xfe))).toBe('not-text')
  })
})

describe('the command line', () => {
  let directory: string
  let server: ApiServer
  let liar: Server
  const text = fileOf(sample)
  const id = toHex(evidenceId(encodeEvidence(sample.evidence)))
  const view = new FakeView()

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'seqmesh-evidence-'))
    await writeFile(join(directory, 'evidence.json'), text)
    view.files.set(id, text)
    view.pieces = [
      {
        ...{ id, kind: 'equivocation', accused: 901, index: 1, generation: 0, from: 7, key: toHex(new Uint8Array(20)) },
        ...{ detail: 'two headers', receivedAtMs: 1_700_000_000_000, convicted: true },
      },
    ]
    view.suspicions = [{ kind: 'silent', sinceMs: 1_700_000_000_000, detail: 'no header for 40 s', clears: 'a header' }]
    server = createApiServer({
      config: { ...configSchema.parse({}).api, port: 0 },
      view,
      reload: async () => [],
      registry: new Registry(),
      serveMetrics: false,
      onError: () => undefined,
    })
    await server.start()
    // Another piece than the one that was asked for.
    liar = createServer((_request, response) => response.end(fileOf(convicting[1] as EvidenceCase)))
    liar.listen(0, '127.0.0.1')
    await once(liar, 'listening')
  })
  afterAll(async () => {
    liar.close()
    await server.stop()
    await rm(directory, { recursive: true })
  })

  const cli = (args: string): Promise<CliResult> => runCli(args.split(' '), { cwd: directory })
  const ask = (args: string): Promise<CliResult> => cli(`${args} --api ${server.url}`)

  test('verify says who did what, needs no configuration, and is not disturbed by a broken one', async () => {
    await writeFile(join(directory, 'seqmesh.yaml'), 'no: [such')
    const { code, stdout, stderr } = await runCli(['evidence', 'verify', 'evidence.json'], { cwd: directory, env: { SEQMESH_X: '1' } })
    await rm(join(directory, 'seqmesh.yaml'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^verdict +convicts chain 7001 \(member 1\) of equivocation$/m)
    expect(stdout).toMatch(new RegExp(`^id +${id}$`, 'm'))
  })

  test('verify as JSON, of the cluster that is meant', async () => {
    const cluster = formatClusterAddress(configurationsOf(sample.world).address)
    const { code, stdout } = await cli(`evidence verify evidence.json --json --cluster ${cluster}`)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'convicts', cluster, id, kind: 'equivocation', accused: 7_001 })
  })

  test.each([
    ['of another cluster', `evidence.json --cluster seqmesh:900:0x${'ab'.repeat(20)}:0x${'cd'.repeat(32)}`, 65, 'other-cluster'],
    ['changed', 'changed.json', 65, 'contradictory'],
    ['cut off', 'cut.json', 65, 'not-json'],
    ['honest', 'honest.json', 65, 'not-proven'],
    ['without end', '/dev/zero', 1, 'usage'],
    ['not there', 'none.json', 1, 'usage'],
    ['a directory', '.', 1, 'usage'],
  ])('a file that is %s', async (_name, args, code, error) => {
    await writeFile(join(directory, 'changed.json'), text.replace('"form": "equivocation"', '"form": "misreport"'))
    await writeFile(join(directory, 'cut.json'), text.slice(0, 3_000))
    await writeFile(join(directory, 'honest.json'), fileOf(refused.find(({ verdict }) => verdict === 'not-proven') as EvidenceCase))
    const result = await cli(`evidence verify ${args} --json`)
    expect(result).toMatchObject({ code, stdout: '' })
    expect(JSON.parse(result.stderr)).toMatchObject({ error: { code: error, message: expect.any(String), remedy: expect.any(String) } })
  })

  test('list tells exposed from suspected', async () => {
    const { code, stdout } = await ask('evidence list')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^exposed: /)
    expect(stdout).toMatch(new RegExp(`^${id} +equivocation +901 +7 +0 +convicted$`, 'm'))
    expect(stdout).toMatch(/suspected: [\s\S]*902 +silent +2023-11-14T22:13:20\.000Z +no header for 40 s +a header/)
    expect(JSON.parse((await ask('evidence list --json')).stdout)).toMatchObject({ evidence: [{ id }], suspected: [{ chain: 902 }] })
  })

  test('members tells them apart too', async () => {
    const { stdout } = await ask('members')
    expect(stdout).toMatch(/901 +active +exposed +ready +120 [^\n]* 5 eth +2 eth/)
    expect(stdout).toMatch(/902 +active +suspected +lacks 901 /)
    expect(stdout).toMatch(/! 902 lacks a working node of 901 since 2023/)
    expect(stdout).toMatch(/✗ 901 exposed: equivocation from header 7 of generation 0: two headers/)
    expect(stdout).toMatch(/\? 902 suspected: silent since .*no header for 40 s\n {2}cleared by: a header/)
  })

  test('show judges what the node has', async () => {
    const { code, stdout } = await ask(`evidence show ${id}`)
    expect(code).toBe(0)
    expect(stdout).toMatch(/convicts chain 7001[\s\S]*\n {2}header\n {4}hash {2}0x[0-9a-f]{64}\n/)
    expect(JSON.parse((await ask(`evidence show ${id} --json`)).stdout)).toMatchObject({ id, artefacts: { first: {} } })
  })

  test('export writes the very file, and never over another', async () => {
    expect(await ask(`evidence export ${id}`)).toEqual({ code: 0, stdout: text, stderr: '' })
    expect(await ask(`evidence export ${id} --out new.json`)).toMatchObject({ code: 0, stdout: expect.stringContaining('new.json') })
    expect(await readFile(join(directory, 'new.json'), 'utf8')).toBe(text)
    expect(await ask(`evidence export ${id} --out new.json`)).toMatchObject({ code: 1, stderr: expect.stringContaining('exists already') })
    expect(await ask(`evidence export ${id} --out none/new.json`)).toMatchObject({ code: 1, stderr: expect.stringContaining('ENOENT') })
  })

  test('what the node does not have', async () => {
    const { code, stderr } = await ask(`evidence show 0x${'ee'.repeat(32)} --json`)
    expect(code).toBe(1)
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'not-found' } })
    expect(await cli(`evidence list --api http://127.0.0.1:1`)).toMatchObject({ code: 75 })
  })

  test('a node that shows another piece is found out', async () => {
    const { code, stderr } = await cli(`evidence export ${id} --api http://127.0.0.1:${(liar.address() as AddressInfo).port}`)
    expect({ code, stderr }).toEqual({ code: 65, stderr: expect.stringContaining('the node answered with evidence 0x') })
  })

  test('submit wants a cluster, an RPC, and evidence that convicts', async () => {
    expect(await cli('evidence submit evidence.json')).toMatchObject({ code: 1, stderr: expect.stringContaining('cluster is missing') })
    const cluster = formatClusterAddress(configurationsOf(sample.world).address)
    const parent = `--cluster ${cluster} --parent-rpc http://127.0.0.1:1`
    expect(await cli(`evidence submit cut.json ${parent}`)).toMatchObject({ code: 65 })
    expect(await cli(`evidence submit evidence.json ${parent}`)).toMatchObject({ code: 75 })
  })
})
