import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSink } from '../../../../src/cli/sinks/open-sink.ts'
import type { ObservedEvent } from '../../../../src/observer/observed-event.ts'
import { toHex } from '../../../../src/protocol/bytes.ts'
import { freePorts } from '../../../../testnet/ports.ts'
import { until } from '../../observer/harness.ts'
import { fill, lanesOf, newClusterId, script } from './scripted-observer.ts'

/** Debian's `nats-server`; where it is not installed, `stream-sink.test.ts` covers all but the client. */
const hasServer = spawnSync('nats-server', ['--version']).status === 0

async function startServer(port: number, ...options: string[]): Promise<ChildProcess> {
  const server = spawn('nats-server', ['-a', '127.0.0.1', '-p', String(port), ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (data) => {
    said += String(data)
  })
  await until(() => said.includes('Server is ready'), 'a server')
  return server
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill(signal)
  await ended
}

/** Everything in the stream, in order. */
async function readStream(port: number, cluster: string, more = {}) {
  const connection = await connect({ servers: `127.0.0.1:${port}`, ...more })
  const manager = await jetstreamManager(connection)
  const { state } = await manager.streams.info(`SEQMESH-${cluster}`)
  const kept: { subject: string; id: string; event: ObservedEvent | undefined }[] = []
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    const message = await manager.streams.getMessage(`SEQMESH-${cluster}`, { seq })
    if (message === null) continue
    const isCursor = message.subject.endsWith('.cursor')
    kept.push({ subject: message.subject, id: message.header.get('Nats-Msg-Id'), event: isCursor ? undefined : message.json() })
  }
  await connection.close()
  return kept
}

const eventsOf = (kept: Awaited<ReturnType<typeof readStream>>) => kept.flatMap(({ event }) => event ?? [])

describe('the NATS sink on a real server', () => {
  it.runIf(hasServer)('has every message once and in order, over a server that is killed and a sink that is stopped', async () => {
    const [port = 0] = await freePorts(1)
    const directory = await mkdtemp(join(tmpdir(), 'seqmesh-nats-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))
    let server = await startServer(port, '-js', '-sd', directory)
    onTestFinished(() => end(server, 'SIGKILL'))
    const clusterId = newClusterId()
    const cluster = toHex(clusterId).slice(2, 10)
    const events = script(clusterId, 40)
    const url = `nats://127.0.0.1:${port}`
    const { promise, resolve: goOn } = Promise.withResolvers<void>()
    const first = fill(await openSink(url, clusterId), events.slice(0, 60), { pause: { before: 30, until: promise } })
    await until(() => first.notes.some((line) => line.includes('nothing there yet')), 'a beginning')
    while (lanesOf(eventsOf(await readStream(port, cluster))).flat().length < 20) await sleep(20)
    await end(server, 'SIGKILL')
    goOn()
    await until(() => first.notes.some((line) => line.includes('is away')), 'a word about it')
    server = await startServer(port, '-js', '-sd', directory)
    await until(() => first.notes.some((line) => line.includes('is back')), 'a word about that')
    await first.stop()
    const second = fill(await openSink(url, clusterId), events)
    let kept = await readStream(port, cluster)
    while (lanesOf(eventsOf(kept)).flat().length < 80) kept = await readStream(port, cluster)
    expect(await second.stop()).toMatchObject({ message: 'stopped' })
    kept = await readStream(port, cluster)
    expect(lanesOf(eventsOf(kept))).toEqual(lanesOf(events))
    expect(eventsOf(kept).filter(({ type }) => type === 'evidence')).toHaveLength(1)
    expect(kept[0]).toMatchObject({ subject: `seqmesh.${cluster}.message.412001.412002`, id: '412001-412002-0' })
    // Once more from the end: nothing comes of it.
    const third = fill(await openSink(url, clusterId), events)
    await until(() => third.notes.some((line) => line.includes('goes on after')), 'a third beginning')
    await third.stop()
    expect(lanesOf(eventsOf(await readStream(port, cluster)))).toEqual(lanesOf(events))
  })

  it.runIf(hasServer)('says what is refused: a password, a server without JetStream, a stream of another kind', async () => {
    const [port = 0] = await freePorts(1)
    const directory = await mkdtemp(join(tmpdir(), 'seqmesh-nats-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))
    const server = await startServer(port, '-js', '-sd', directory, '--user', 'reader', '--pass', 'right')
    onTestFinished(() => end(server, 'SIGKILL'))
    const clusterId = newClusterId()
    const wrong = await openSink(`nats://reader:guessed@127.0.0.1:${port}`, clusterId)
    await expect(wrong.resume()).rejects.toMatchObject({ code: 'sink-refuses', message: expect.not.stringContaining('guessed') })
    const connection = await connect({ servers: `127.0.0.1:${port}`, user: 'reader', pass: 'right' })
    const manager = await jetstreamManager(connection)
    await manager.streams.add({ name: 'ORDERS', subjects: ['orders'] })
    await connection.close()
    const other = await openSink(`nats://reader:right@127.0.0.1:${port}/ORDERS`, clusterId)
    await expect(other.resume()).rejects.toMatchObject({ code: 'sink-refuses', message: expect.stringContaining('ORDERS') })
    await other.close()
    const [plainPort = 0] = await freePorts(1)
    const plain = await startServer(plainPort)
    onTestFinished(() => end(plain, 'SIGKILL'))
    const without = await openSink(`nats://127.0.0.1:${plainPort}`, clusterId)
    await expect(without.resume()).rejects.toMatchObject({ code: 'sink-refuses', remedy: expect.stringContaining('JetStream') })
  })

  it('is away where nobody listens, and says where that is', async () => {
    const [port] = await freePorts(1)
    const sink = await openSink(`nats://somebody:secret@127.0.0.1:${port}`, newClusterId())
    await expect(sink.resume()).rejects.toMatchObject({ code: 'sink-away', retryable: true })
    expect(sink.name).toContain(`127.0.0.1:${port}`)
    expect(sink.name).not.toContain('secret')
  })
})
