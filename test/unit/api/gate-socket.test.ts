import { once } from 'node:events'
import { existsSync, lstatSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Registry } from 'prom-client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createGateSocket } from '../../../src/api/gate-socket.ts'
import type { GateView } from '../../../src/api/resources/gate.ts'
import { OtherListener } from '../../support/other-listener.ts'
import { FakeView } from './fake-view.ts'

class TwoHomes extends FakeView {
  override gates(): readonly GateView[] {
    return [this.gate, { ...this.gate, chain: 902, isHome: false }, { ...this.gate, chain: 903 }]
  }
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'seqmesh-gate-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

async function bench({ path = join(folder(), 'gate.sock'), maxClients = 4 } = {}) {
  const view = new TwoHomes()
  const registry = new Registry()
  const socket = createGateSocket({ path, view, maxClients, registry })
  await socket.start()
  onTestFinished(() => socket.stop())
  const figure = async (name: string): Promise<string | undefined> =>
    (await registry.metrics())
      .split('\n')
      .find((line) => line.startsWith(`seqmesh_gate_socket_${name} `) || line.startsWith(`seqmesh_gate_socket_${name}{`))
  return { path, view, socket, figure }
}

/** A client that keeps the lines it gets. */
class Reader {
  readonly socket: Socket
  readonly closed: Promise<unknown>
  readonly #lines: AsyncIterator<string>

  constructor(path: string) {
    this.socket = connect(path)
    this.socket.on('error', () => undefined)
    onTestFinished(() => void this.socket.destroy())
    this.closed = new Promise((resolve) => this.socket.once('close', resolve))
    this.#lines = createInterface({ input: this.socket })[Symbol.asyncIterator]()
  }

  async next(): Promise<GateView> {
    const { value, done } = await this.#lines.next()
    if (done === true) throw new Error('the socket was closed')
    return JSON.parse(value) as GateView
  }
}

describe('the gate socket', () => {
  it('tells the window of every home chain at once, and each change', async () => {
    const { path, view, figure } = await bench()
    const reader = new Reader(path)
    expect(await reader.next()).toEqual(view.gate)
    expect((await reader.next()).chain).toBe(903)
    view.emit({ type: 'gate', gate: { ...view.gate, chain: 902, isHome: false } })
    view.emit({ type: 'gate', gate: { ...view.gate, gate: 1_700_000_014 } })
    expect(await reader.next()).toMatchObject({ chain: 901, gate: 1_700_000_014 })
    expect(await figure('clients')).toContain(' 1')
    reader.socket.destroy()
    await expect.poll(() => view.listeners.size).toBe(0)
  })

  it('tells of one chain to who names it', async () => {
    const { path, view } = await bench()
    const reader = new Reader(path)
    await reader.next()
    await reader.next()
    reader.socket.write('90')
    reader.socket.write('3\r\n')
    expect((await reader.next()).chain).toBe(903)
    view.emit({ type: 'gate', gate: view.gate })
    view.emit({ type: 'gate', gate: { ...view.gate, chain: 903, gate: 5 } })
    expect(await reader.next()).toMatchObject({ chain: 903, gate: 5 })
  })

  it.each([
    ['nonsense', 'hello\n'],
    ['a chain that is not sequenced here', '902\n'],
    ['bytes without an end', 'x'.repeat(1_000)],
    ['an empty line', '\n'],
    ['two lines', '901\n903\n'],
    ['a binary flood', '\u0000\u0001'.repeat(50_000)],
  ])('turns out who sends %s', async (_name, text) => {
    const { path, view, figure } = await bench()
    const reader = new Reader(path)
    reader.socket.write(text)
    reader.socket.resume()
    await reader.closed
    expect(await figure('dropped_total')).toBe('seqmesh_gate_socket_dropped_total{reason="garbage"} 1')
    expect(view.listeners.size).toBe(0)
  })

  it('turns out who does not read, and serves the others', async () => {
    const { path, view, figure } = await bench()
    const slow = connect(path)
    slow.on('error', () => undefined)
    onTestFinished(() => void slow.destroy())
    await once(slow, 'connect') // and reads nothing
    const reader = new Reader(path)
    await reader.next()
    await reader.next()
    let last = 0
    for (let sent = 0; (await figure('dropped_total')) === undefined; sent++) {
      if (sent > 50_000) throw new Error('a client that reads nothing was never turned out')
      view.emit({ type: 'gate', gate: { ...view.gate, gate: ++last } })
      expect((await reader.next()).gate).toBe(last)
    }
    expect(await figure('dropped_total')).toBe('seqmesh_gate_socket_dropped_total{reason="slow"} 1')
  })

  it('turns out who comes when it is full', async () => {
    const { path, figure } = await bench({ maxClients: 1 })
    const first = new Reader(path)
    await first.next()
    await new Reader(path).closed
    expect(await figure('dropped_total')).toBe('seqmesh_gate_socket_dropped_total{reason="full"} 1')
    first.socket.destroy()
    await expect.poll(() => figure('clients')).toContain(' 0')
    expect((await new Reader(path).next()).chain).toBe(901)
  })

  it('is for the user and the group alone, and is gone when it stops', async () => {
    const { path, socket } = await bench()
    expect(lstatSync(path).mode & 0o777).toBe(0o660)
    const reader = new Reader(path)
    await reader.next()
    await socket.stop()
    await reader.closed
    expect(existsSync(path)).toBe(false)
    await socket.stop()
  })

  it('takes over what a killed process left', async () => {
    const path = join(folder(), 'gate.sock')
    const other = await OtherListener.start(path)
    const inUse = createGateSocket({ path, view: new TwoHomes(), maxClients: 1, registry: new Registry() })
    await expect(inUse.start()).rejects.toMatchObject({ code: 'gate-socket', message: expect.stringContaining('another process') })
    await other.kill()
    expect(lstatSync(path).isSocket()).toBe(true)
    await bench({ path })
    expect((await new Reader(path).next()).chain).toBe(901)
  })

  it('touches nothing that is no socket, and says why it cannot listen', async () => {
    const path = join(folder(), 'precious')
    writeFileSync(path, 'kept')
    const make = (where: string) => createGateSocket({ path: where, view: new TwoHomes(), maxClients: 1, registry: new Registry() })
    await expect(make(path).start()).rejects.toMatchObject({ message: expect.stringContaining('no socket') })
    expect(lstatSync(path).isFile()).toBe(true)
    await expect(make(join(folder(), 'nowhere', 'gate.sock')).start()).rejects.toMatchObject({ code: 'gate-socket' })
  })
})
