import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packedChromium from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import type { ObservedEvent } from '../../src/observer/observed-event.ts'
import { formatClusterAddress } from '../../src/protocol/cluster-address.ts'
import { type ModelMember, makeModelCluster } from '../support/model-cluster.ts'
import { startPeer } from '../unit/observer/harness.ts'
import { serveStatically } from './static-site.ts'

const ROOT = join(import.meta.dirname, '..', '..')

test('the example for browsers shows the newest heads, by a cluster address and a peer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seqmesh-example-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'index.html'), '<!doctype html><body><script type="module" src="./main.ts"></script></body>')
  await writeFile(join(folder, 'main.ts'), `import ${JSON.stringify(join(ROOT, 'testnet', 'examples', 'observer-browser.ts'))}`)
  await build({
    ...{ configFile: false, root: folder, logLevel: 'error' },
    // What a published package names so, from the sources.
    resolve: { alias: { 'seqmesh/observer': join(ROOT, 'src', 'observer', 'index.ts') } },
    build: { target: 'es2022' },
  })
  const site = await serveStatically(join(folder, 'dist'))
  onTestFinished(() => site.stop())

  const cluster = makeModelCluster()
  const [a] = cluster.members as [ModelMember]
  const peer = await startPeer(cluster, { listen: '/ip4/127.0.0.1/tcp/0/ws' })
  await peer.publish(a, await a.block(), await a.block())
  const browser = await chromium.launch({ executablePath: await packedChromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${site.origin}/#${formatClusterAddress(cluster.configurations.address)},${peer.address}`)
  const line = await page.waitForFunction(() => /\{.*"number":2.*\}/.exec(document.body.textContent ?? '')?.[0])
  const event = JSON.parse((await line.jsonValue()) as string) as ObservedEvent
  expect(event).toMatchObject({ type: 'head', chain: a.member.chain, number: 2 })
})
