import type { ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { StatusView } from '../../../src/api/resources/status.ts'
import { ApiDocument } from '../../support/api-document.ts'
import { runCli, startCli } from '../../unit/cli/run-cli.ts'
import { NodeCluster, type NodeFile } from '../support/node-cluster.ts'

/** As pino writes its levels. */
const INFO = 30
const ERROR = 50

interface LogLine {
  readonly level: number
  readonly msg: string
  readonly [field: string]: unknown
}

/** `seqmesh run` in a process of its own, with what it has logged. */
class DaemonProcess {
  readonly lines: LogLine[] = []
  readonly exited: Promise<readonly [code: number | null, signal: string | null]>
  readonly #child: ChildProcessByStdio<null, Readable, Readable>
  readonly #others: string[] = []
  #onLine: () => void = () => undefined

  constructor(file: string) {
    this.#child = startCli(['run', '--config', file], { cwd: dirname(file) })
    // After the last line, which says why it ended.
    this.exited = once(this.#child, 'close') as Promise<[number | null, string | null]>
    this.exited.then(() => this.#onLine())
    createInterface({ input: this.#child.stderr }).on('line', (line) => {
      if (line.startsWith('{')) this.lines.push(JSON.parse(line) as LogLine)
      else this.#others.push(line)
      this.#onLine()
    })
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** The first line from the `from`th on of which this holds. Rejects if the process ends before. */
  async line(holds: (line: LogLine) => boolean, from = 0): Promise<LogLine> {
    for (;;) {
      const found = this.lines.slice(from).find(holds)
      if (found !== undefined) return found
      if (this.#child.exitCode !== null || this.#child.signalCode !== null)
        throw new Error(`the daemon ended: ${[...this.lines.slice(-5).map((each) => JSON.stringify(each)), ...this.#others].join('\n')}`)
      await new Promise<void>((resolve) => {
        this.#onLine = resolve
      })
    }
  }

  started(): Promise<LogLine> {
    return this.line(({ msg }) => msg === 'started')
  }

  /** What people are told when it ends. */
  get lastWords(): string {
    return this.#others.join('\n')
  }
}

describe('the daemon', () => {
  let made: NodeCluster
  let file: string
  let content: NodeFile
  let url: string
  let data: string
  let daemon: DaemonProcess
  const sockets = () => ['admin.sock', 'gate.sock'].map((name) => join(data, name))
  const cli = (...args: string[]) => runCli([...args, '--config', file], { cwd: made.folder })
  const configure = (changes: NodeFile) => writeFile(file, stringify({ ...content, ...changes }))
  const status = async (): Promise<StatusView> => (await (await fetch(`${url}/v1/status`)).json()) as StatusView
  const guard = async (): Promise<number> => (await status()).chains.find(({ role }) => role === 'home')?.guard ?? 0
  /** What changes in the API, which keeps its port. */
  const api = (changes: NodeFile): NodeFile => ({ api: { ...(content.api as NodeFile), ...changes } })

  beforeAll(async () => {
    made = await NodeCluster.start({ chains: 2 })
    const [node] = made.nodes
    if (node === undefined) throw new Error('there is a node')
    ;({ file, content } = node)
    data = node.config.dataDir
    url = `http://127.0.0.1:${node.config.api.port}`
    daemon = new DaemonProcess(file)
    await daemon.started()
  })
  afterAll(async () => {
    daemon.kill('SIGKILL')
    await daemon.exited
    await made.stop()
  })

  it('serves what its document says', async () => {
    const document = await ApiDocument.fetch(url)
    await expect.poll(guard, { timeout: 30_000 }).toBeGreaterThan(0)
    let asked = 0
    for (const operation of document.operations.keys()) {
      const [method, path = ''] = operation.split(' ')
      if (method !== 'GET' || path === '/v1/stream') continue
      const home = made.nodes[0]?.config.chains[0]?.id
      const response = await fetch(`${url}${path.replace('{chain}', String(home)).replace('{hash}', `0x${'00'.repeat(32)}`)}`)
      const contentType = response.headers.get('content-type') ?? ''
      document.check(operation, response.status, contentType, contentType.includes('json') ? await response.json() : await response.text())
      asked++
    }
    expect(asked).toBeGreaterThan(15)
    expect(sockets().map((path) => lstatSync(path).mode & 0o777)).toEqual([0o600, 0o660])
  })

  it('takes over at SIGHUP what it can, all or nothing', async () => {
    const isReload = ({ msg }: LogLine): boolean => msg.startsWith('the configuration was')
    const hup = async (): Promise<LogLine> => {
      const from = daemon.lines.length
      daemon.kill('SIGHUP')
      return daemon.line(isReload, from)
    }
    const origin = 'https://app.example'
    const allowed = async () => (await fetch(`${url}/healthz`, { headers: { origin } })).headers.get('access-control-allow-origin')

    await configure({ ...api({ corsOrigins: [origin] }), log: { level: 'debug' } })
    expect(await hup()).toMatchObject({ level: INFO, changed: ['api.corsOrigins', 'log.level'] })
    expect(await allowed()).toBe(origin)
    // One option that cannot be taken over keeps back those that can.
    await configure({ ...api({ corsOrigins: [], port: 1 }), shutdown: { deadlineMs: 5_000 } })
    const refused = { level: ERROR, code: 'reload-refused', msg: expect.stringContaining('cannot change api.port, shutdown.deadlineMs') }
    expect(await hup()).toMatchObject(refused)
    expect(await allowed()).toBe(origin)
    await writeFile(file, 'chains: [')
    expect(await hup()).toMatchObject({ level: ERROR, code: 'config-file' })
    await writeFile(file, stringify({ ...content, foo: 1 }))
    expect(await hup()).toMatchObject({ level: ERROR, code: 'bad-config' })
    expect(await allowed()).toBe(origin)
    await configure({})
    expect(await hup()).toMatchObject({ changed: ['api.corsOrigins', 'log.level'] })
    expect(await allowed()).toBeNull()
    expect(await hup()).toMatchObject({ changed: [], msg: 'the configuration was read again: nothing changed' })
  })

  it('does the same for `seqmesh reload`, and says what came of it', async () => {
    await configure(api({ rateLimit: 999 }))
    expect(await cli('reload')).toEqual({ code: 0, stdout: 'taken over: api.rateLimit\n', stderr: '' })
    await configure({ ...api({ rateLimit: 999 }), dataDir: 'elsewhere' })
    const refused = await runCli(['reload', '--config', file, '--data-dir', data], { cwd: made.folder })
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot change dataDir: nothing was taken over') })
    await configure({})
    expect(await cli('reload')).toMatchObject({ code: 0, stdout: 'taken over: api.rateLimit\n' })
  })

  it('lets no second one onto its data, and goes on', async () => {
    const second = new DaemonProcess(file)
    const [code] = await second.exited
    expect({ code, words: second.lastWords }).toEqual({ code: 1, words: expect.stringContaining('lock.sqlite') })
    expect(sockets().every((path) => existsSync(path))).toBe(true)
    expect(await cli('reload')).toMatchObject({ code: 0, stdout: 'nothing changed\n' })
  })

  it('drains at SIGTERM, leaves no socket, and starts again where it was', async () => {
    const before = await guard()
    daemon.kill('SIGTERM')
    expect(await daemon.exited).toEqual([0, null])
    expect(daemon.lines.at(-1)).toMatchObject({ level: INFO, msg: 'stopped' })
    expect(daemon.lines.filter(({ level }) => level === ERROR).map(({ code }) => code)).toEqual([
      'reload-refused',
      'config-file',
      'bad-config',
      'reload-refused',
    ])
    expect(readdirSync(data).filter((name) => /\.sock$|-wal$|-shm$/.test(name))).toEqual([])
    expect(await cli('reload')).toMatchObject({ code: 75, stderr: expect.stringContaining('no node answers') })
    daemon = new DaemonProcess(file)
    await daemon.started()
    expect(await guard()).toBeGreaterThanOrEqual(before)
    await expect.poll(guard, { timeout: 30_000 }).toBeGreaterThan(before)
  })

  it('takes a second signal while it drains, wherever that cuts it off', async () => {
    const before = await guard()
    daemon.kill('SIGTERM')
    daemon.kill('SIGINT')
    const [code, signal] = await daemon.exited
    // A drain takes some 50 ms: which of both comes first is open (a process that is slow to stop: terminal.test.ts).
    expect([0, 130]).toContain(code)
    expect(signal).toBeNull()
    daemon = new DaemonProcess(file)
    await daemon.started()
    expect(await guard()).toBeGreaterThanOrEqual(before)
    expect(await cli('reload')).toMatchObject({ code: 0, stdout: 'nothing changed\n' })
  })

  it('replaces what it left when it was killed', async () => {
    daemon.kill('SIGKILL')
    expect(await daemon.exited).toEqual([null, 'SIGKILL'])
    daemon = new DaemonProcess(file)
    await daemon.started()
    expect(await cli('status')).toMatchObject({ code: 0 })
    expect(await cli('reload')).toMatchObject({ code: 0, stdout: 'nothing changed\n' })
  })
})
