import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ReloadRefused } from '../../../src/node/config/reload.ts'
import { lockDataFolder } from '../../../src/node/data-lock.ts'
import { OtherListener } from '../../support/other-listener.ts'
import { FakeView, KEPT, message } from '../api/fake-view.ts'
import { type ServeOptions, serve } from '../api/serve.ts'
import { type CliResult, runCli } from './run-cli.ts'

const TOKEN = 'correct horse battery'
const { hash } = message(1)

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'seqmesh-cli-admin-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

/** A node with its configuration, which the command line reads as well. */
async function bench({ socket = true, ...options }: ServeOptions & { readonly socket?: boolean; readonly view?: FakeView } = {}) {
  const directory = folder()
  const data = join(directory, 'data')
  mkdirSync(data, { mode: 0o700 })
  const served = await serve({ ...options, ...(socket && { adminSocket: join(data, 'admin.sock') }) })
  onTestFinished(() => served.server.stop())
  const { port } = new URL(served.server.url)
  writeFileSync(join(directory, 'seqmesh.yaml'), `dataDir: data\napi: { port: ${port} }\n`)
  const cli = (...args: string[]): Promise<CliResult> => runCli(args, { cwd: directory })
  return { ...served, directory, data, cli }
}

describe('admin commands', () => {
  test('go to the node’s own socket, without a token', async () => {
    const { cli } = await bench()
    const { code, stdout } = await cli('redeem', hash)
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/outcome +redeemed/) })
  })

  test('go over TCP with the token where there is no socket, or another node is meant', async () => {
    const { cli, server } = await bench({ socket: false, api: { adminToken: TOKEN } })
    expect(await cli('redeem', hash)).toMatchObject({ code: 1, stderr: expect.stringMatching(/for admins\n {2}→ .*api\.adminSocket/) })
    expect(await cli('redeem', hash, '--api-admin-token', TOKEN)).toMatchObject({ code: 0 })
    const other = await bench()
    expect(await other.cli('redeem', hash, '--api', server.url)).toMatchObject({ code: 1, stderr: expect.stringContaining('for admins') })
    expect(await other.cli('redeem', hash, '--api', server.url, '--api-admin-token', TOKEN)).toMatchObject({ code: 0 })
  })

  test('say so if nobody answers on the socket', async () => {
    const { cli, server, data } = await bench()
    await server.stop()
    const path = join(data, 'admin.sock')
    await (await OtherListener.start(path)).kill()
    expect(await cli('redeem', hash)).toMatchObject({
      code: 75,
      stderr: expect.stringContaining(`no node answers at ${path}: ECONNREFUSED`),
    })
    rmSync(path)
    expect(await cli('redeem', hash)).toMatchObject({ code: 75, stderr: expect.stringContaining('no node answers at http://127.0.0.1') })
  })
})

describe('reload', () => {
  test('tells what the node took over', async () => {
    let changed: readonly string[] = ['log.level', 'api.rateLimit']
    const { cli } = await bench({ reload: async () => changed })
    expect(await cli('reload')).toEqual({ code: 0, stdout: 'taken over: log.level, api.rateLimit\n', stderr: '' })
    expect(JSON.parse((await cli('reload', '--json')).stdout)).toEqual({ changed })
    changed = []
    expect((await cli('reload')).stdout).toBe('nothing changed\n')
  })

  test('fails with what the node refused', async () => {
    const reload = async () => {
      throw new ReloadRefused(['api.port', 'dataDir'])
    }
    expect(await (await bench({ reload })).cli('reload')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'seqmesh: a running node cannot change api.port, dataDir: nothing was taken over\n  → Undo these changes, or restart the node.\n',
    })
  })
})

describe('disagreements release', () => {
  test('asks the node that has the data folder', async () => {
    const view = new FakeView()
    view.quarrels = [KEPT as never]
    const { cli, data } = await bench({ view })
    const unlock = lockDataFolder(data)
    onTestFinished(unlock)
    const { code, stdout } = await cli('disagreements', 'release', KEPT.id)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/kept as +\/data\/disagreements\/.*released\.json\nnext +restart/),
    })
    expect(view.quarrels).toEqual([])
    expect(await cli('disagreements', 'release', KEPT.id)).toMatchObject({ code: 1, stderr: expect.stringContaining('is kept here') })
  })

  test('works on the files where none runs', async () => {
    const directory = folder()
    const data = join(directory, 'data')
    mkdirSync(join(data, 'disagreements'), { recursive: true })
    writeFileSync(join(data, 'disagreements', `${KEPT.id}.json`), JSON.stringify(KEPT))
    const own = (...args: string[]) => runCli(['disagreements', ...args, '--data-dir', data], { cwd: directory })
    expect(JSON.parse((await own('show', KEPT.id)).stdout)).toEqual(KEPT)
    expect(await own('release', KEPT.id)).toMatchObject({ code: 0, stdout: expect.stringContaining('restart the node') })
    expect(readdirSync(join(data, 'disagreements'))).toEqual([`${KEPT.id}.released.json`])
    expect(await own('release', KEPT.id)).toMatchObject({ code: 1, stderr: expect.stringContaining('seqmesh disagreements list') })
    expect(existsSync(join(data, 'admin.sock'))).toBe(false)
  })
})
