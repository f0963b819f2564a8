import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openSink } from '../../../../src/cli/sinks/open-sink.ts'
import { type PostgresClient, PostgresSink, postgresClient } from '../../../../src/cli/sinks/postgres-sink.ts'
import { formatCursor, type LogPosition } from '../../../../src/observer/cursor.ts'
import type { ObservedEvent } from '../../../../src/observer/observed-event.ts'
import { toHex } from '../../../../src/protocol/bytes.ts'
import { formatClusterAddress } from '../../../../src/protocol/cluster-address.ts'
import { type ModelMember, makeModelCluster } from '../../../support/model-cluster.ts'
import { PostgresServer } from '../../../support/postgres-server.ts'
import { startPeer } from '../../observer/harness.ts'
import { startCli } from '../run-cli.ts'
import { DESTINATIONS, fill, lanesOf, newClusterId, SOURCE, script } from './scripted-observer.ts'

const PASSWORD = 'not-to-be-told'
let server: PostgresServer
let url: string
let reader: pg.Client

beforeAll(async () => {
  server = await PostgresServer.create(PASSWORD)
  url = server.url
  await connectReader()
  // Two at once make the tables.
  for (const sink of [await openSink(url, newClusterId()), await openSink(url, newClusterId())].map((each) =>
    each.resume().finally(() => each.close()),
  ))
    expect(await sink).toBeUndefined()
}, 120_000)

afterAll(async () => {
  await reader?.end()
  await server?.remove()
})

async function connectReader(): Promise<void> {
  reader = new pg.Client(url)
  reader.on('error', () => undefined)
  await reader.connect()
}

async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; !(await condition()); await sleep(20))
    if (Date.now() > deadline) throw new Error(`never: ${what}`)
}

/** Nonces of each lane in the order of their numbers. */
async function stored(clusterId: Uint8Array): Promise<readonly (readonly number[])[]> {
  const { rows } = await reader.query('SELECT destination, nonce FROM seqmesh_messages WHERE cluster = $1 ORDER BY nonce', [
    toHex(clusterId),
  ])
  return DESTINATIONS.map((lane) => rows.filter((row) => Number(row.destination) === lane).map((row) => Number(row.nonce)))
}

async function position(clusterId: Uint8Array): Promise<number> {
  const { rows } = await reader.query('SELECT header FROM seqmesh_positions WHERE cluster = $1', [toHex(clusterId)])
  return Number(rows[0]?.header ?? 0)
}

/** A client that breaks at its `at`-th query, before or after the server has done it. */
function breaking(at: number, when: 'before' | 'after', onBreak: () => void): () => PostgresClient {
  let queries = 0
  return () => {
    const client = postgresClient(url)
    return {
      connect: () => client.connect(),
      end: () => client.end(),
      on: (event, listener) => client.on(event, listener),
      async query(text, values) {
        const breaks = ++queries === at
        const result = breaks && when === 'before' ? { rows: [] } : await client.query(text, values)
        if (!breaks) return result
        onBreak()
        throw new Error('the plug was pulled')
      },
    }
  }
}

describe('the PostgreSQL sink', () => {
  it('has every message once, in columns that say what they are, and goes on by itself', async () => {
    const clusterId = newClusterId()
    const events = script(clusterId, 40)
    const first = fill(await openSink(url, clusterId), events.slice(0, 50))
    await until(async () => (await stored(clusterId)).flat().length === lanesOf(events.slice(0, 50)).flat().length, 'the first part')
    await first.stop()
    const second = fill(await openSink(url, clusterId), events)
    await until(async () => (await position(clusterId)) === 40, 'all of it')
    expect(await second.stop()).toMatchObject({ message: 'stopped' })
    expect(await stored(clusterId)).toEqual(lanesOf(events))
    expect(second.notes.join()).toContain('goes on after')
    const { rows } = await reader.query('SELECT value, data, sent_at FROM seqmesh_messages WHERE cluster = $1 AND nonce = 3', [
      toHex(clusterId),
    ])
    expect(rows[0]).toEqual({ value: '79228162514264337593543950335', data: "0x'", sent_at: '1700000004' })
    const evidence = await reader.query('SELECT kind, piece FROM seqmesh_evidence WHERE cluster = $1', [toHex(clusterId)])
    expect(evidence.rows).toEqual([{ kind: 'equivocation', piece: '0xabcd' }])
  })

  it('loses and repeats nothing wherever it crashes, between any two statements', async () => {
    let crashes = 0
    for (const when of ['before', 'after'] as const) {
      // Tables, positions, then BEGIN, messages, evidence, positions, COMMIT of the batches.
      for (let at = 1; at <= 9; at++) {
        const clusterId = newClusterId()
        const events = script(clusterId, 6)
        let crash = () => {}
        const isCrashed = new Promise<void>((resolve) => {
          crash = resolve
        })
        const dying = fill(new PostgresSink({ clusterId, name: 'test', newClient: breaking(at, when, () => crash()) }), events)
        await isCrashed
        await dying.stop()
        crashes++
        const next = fill(await openSink(url, clusterId), events)
        await until(async () => (await position(clusterId)) === 6, 'all of it')
        await next.stop()
        expect(await stored(clusterId), `${when} ${at}`).toEqual(lanesOf(events))
      }
    }
    expect(crashes).toBe(18)
  })

  it('goes on with the same process when the connection breaks and the answer is lost', async () => {
    for (const at of [4, 6, 7]) {
      const clusterId = newClusterId()
      const events = script(clusterId, 6)
      const sink = new PostgresSink({ clusterId, name: 'test', newClient: breaking(at, 'after', () => undefined) })
      const filling = fill(sink, events)
      await until(async () => (await position(clusterId)) === 6, 'all of it')
      await filling.stop()
      expect(await stored(clusterId)).toEqual(lanesOf(events))
      expect(filling.notes.join()).toMatch(/is away: the plug was pulled.*is back/)
    }
  })

  it('takes two processes at once, none of which moves the other back', async () => {
    const clusterId = newClusterId()
    const events = script(clusterId, 60)
    const two = [fill(await openSink(url, clusterId), events), fill(await openSink(url, clusterId), events)]
    await until(async () => (await position(clusterId)) === 60, 'all of it')
    for (const each of two) await each.stop()
    expect(await stored(clusterId)).toEqual(lanesOf(events))
    expect(await position(clusterId)).toBe(60)
  })

  it('moves on into the next generation of a log, wherever that starts, and never back', async () => {
    const clusterId = newClusterId()
    const [event] = script(clusterId, 1) as [ObservedEvent]
    const sink = await openSink(url, clusterId)
    onTestFinished(() => sink.close())
    await sink.resume()
    const store = (position: LogPosition) => sink.store([{ ...event, cursor: formatCursor(clusterId, new Map([[SOURCE, position]])) }])
    for (const [generation, number] of [
      [0, 90],
      [1, 40],
      [0, 95],
      [1, 30],
    ] as const)
      await store({ generation, number, messages: 0 })
    expect(await sink.resume()).toBe(formatCursor(clusterId, new Map([[SOURCE, { generation: 1, number: 40, messages: 0 }]])))
  })

  it('waits while the server is away; what is more than it keeps it reads again', async () => {
    const clusterId = newClusterId()
    const events = script(clusterId, 200)
    const { promise, resolve: goOn } = Promise.withResolvers<void>()
    const filling = fill(await openSink(url, clusterId), events, { maxBuffered: 200, pause: { before: 30, until: promise } })
    await until(async () => (await stored(clusterId)).flat().length > 0, 'a beginning')
    await reader.end()
    await server.stop()
    goOn()
    await until(async () => filling.notes.some((line) => line.includes('is away')), 'a word about it')
    await server.start()
    await connectReader()
    await until(async () => (await position(clusterId)) === 200, 'all of it')
    await filling.stop()
    expect(await stored(clusterId)).toEqual(lanesOf(events))
    for (const word of ['is back', 'events were more than is kept; going back to where it stands'])
      expect(filling.notes.join()).toContain(word)
    expect(filling.notes.join()).not.toContain(PASSWORD)
  })

  it('says what is refused, and never the password', async () => {
    const clusterId = newClusterId()
    for (const wrong of [url.replace(PASSWORD, 'guessed-word'), url.replace('/postgres', '/nowhere')]) {
      const error = await fill(await openSink(wrong, clusterId), []).stop()
      const refused = await (await openSink(wrong, clusterId)).resume().catch((cause: unknown) => cause)
      expect(refused).toMatchObject({ code: 'sink-refuses', retryable: false })
      expect(String(error) + String(refused)).not.toMatch(/not-to-be-told|guessed-word/)
    }
    for (const wrong of ['mysql://u:secret@h/d', 'no url', ''])
      await expect(openSink(wrong, clusterId)).rejects.toMatchObject({ code: 'bad-sink', message: expect.not.stringContaining('secret') })
  })

  it('is filled by the command line, which is killed on the way', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'seqmesh-sink-'))
    onTestFinished(() => rm(directory, { recursive: true, force: true }))
    const cluster = makeModelCluster()
    const { clusterId } = cluster.configurations
    const [a] = cluster.members as [ModelMember]
    const peer = await startPeer(cluster)
    const send = async () => peer.publish(a, await a.block({ send: [{ to: 2 }, { to: 3 }] }))
    await send()
    const address = formatClusterAddress(cluster.configurations.address)
    await writeFile(join(directory, 'sink'), `${url}\n`)
    const observe = () => startCli(['observe', '--cluster', address, '--peer', peer.address, '--sink-file', 'sink'], { cwd: directory })
    const killed = observe()
    await until(async () => (await position(clusterId)) >= 1, 'the first header')
    for (let i = 0; i < 20; i++) await send()
    killed.kill('SIGKILL')
    await send()
    const last = observe()
    let said = ''
    last.stderr.on('data', (data) => {
      said += String(data)
    })
    await until(async () => (await position(clusterId)) === 22, 'all of it')
    const ended = new Promise((resolve) => last.on('close', resolve))
    last.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(said).toContain('goes on after')
    const lane = Array.from({ length: 22 }, (_, nonce) => nonce)
    expect(await stored(clusterId)).toEqual([lane, lane])
  })
})
