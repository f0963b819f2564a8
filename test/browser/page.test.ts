import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import packedChromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { MessageView } from '../../src/api/resources/messages.ts'
import type { StatusView } from '../../src/api/resources/status.ts'
import { builtPage } from '../../src/dashboard/built-page.ts'
import { equivocate } from '../../testnet/scenarios/equivocate.ts'
import { Screen } from '../../testnet/screen.ts'
import { Testnet } from '../../testnet/testnet.ts'
import { startLyingNode } from './lying-node.ts'
import { startOpenNode } from './open-node.ts'
import { serveStatically } from './static-site.ts'

const SCREENSHOTS = join(import.meta.dirname, 'screenshots')
const PATIENCE_MS = 60_000
const MAX_COMPRESSED = 300_000
const DESKTOP = { width: 1440, height: 1000 }
const PHONE = { width: 360, height: 780 }
/** Chooses a liar that is not the member whose page is looked at. */
const SEED = 3

const ending = new AbortController()
let testnet: Testnet
let running: Promise<unknown>
let url: string
let run: string
let browser: Browser

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true })
  run = await mkdtemp(join(tmpdir(), 'seqmesh-page-'))
  const out = new PassThrough()
  const printed = new Promise<string>((resolve) => {
    out.on('data', (chunk: Buffer) => {
      const found = /page +(http:\S+\/)/.exec(chunk.toString())?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const options = { chains: 3, seconds: undefined, rate: 20, seed: SEED, scenario: 'equivocate', blockMs: 500, delta: 4, verbose: false }
  testnet = new Testnet({ ...options, report: undefined, keep: run }, equivocate, new Screen(out as unknown as NodeJS.WriteStream))
  running = testnet.run(ending.signal)
  const failed = running.then(() => Promise.reject(new Error('the testnet ended')))
  failed.catch(() => undefined)
  const executablePath = await packedChromium.executablePath()
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'] })
  url = await Promise.race([printed, failed])
  await Promise.race([ready(), failed])
})

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

afterAll(async () => {
  await browser?.close()
  ending.abort()
  await running?.catch(() => undefined)
  testnet?.killAll()
  await rm(run, { recursive: true, force: true })
})

async function ready(): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const status = await fetch(`${url}readyz`).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the node is not ready')
}

async function open(address = url, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESKTOP, ...options })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(address)
  return page
}

/** Waits until the figure with this id is at least `least`. */
async function figure(page: Page, id: string, least: number): Promise<void> {
  await page.waitForFunction(([name, wanted]) => Number(document.getElementById(name)?.textContent?.replaceAll(',', '')) >= wanted, [
    id,
    least,
  ] as const)
}

async function seriousProblems(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const status = async (): Promise<StatusView> => (await (await fetch(`${url}v1/status`)).json()) as StatusView

test('loads small and fast, and this tab verifies what the node shows', async () => {
  const page = await (await browser.newContext({ viewport: DESKTOP, colorScheme: 'light' })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  // The liar of this cluster takes no browsers: a peer that cannot be reached is nothing wrong with the page.
  const isPeerAway = (text: string) => text.startsWith('WebSocket connection to') && text.includes('ERR_CONNECTION_REFUSED')
  page.on('console', (line) => line.type() === 'error' && !isPeerAway(line.text()) && problems.push(line.text()))
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url() === url || response.url().includes('/assets/')) sizes.push(response.body().then((body) => gzipSync(body).length))
  })
  const startedMs = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('.member').first().waitFor()
  const firstViewMs = performance.now() - startedMs
  await figure(page, 'verified-messages', 100)
  await page.getByText('✓ verified here').first().waitFor()
  const compressed = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  process.stdout.write(`page: ${compressed} bytes compressed, first view after ${firstViewMs.toFixed(0)} ms\n`)
  expect(compressed).toBeLessThan(MAX_COMPRESSED)
  await page
    .getByRole('link', { name: /^Follow message/ })
    .first()
    .click()
  await page.locator('.journey .done').first().waitFor()
  expect(await seriousProblems(page)).toEqual([])
  await page.screenshot({ path: join(SCREENSHOTS, 'desktop-light.png'), fullPage: true })
  expect(await page.locator('.differences').count()).toBe(0)
  expect(problems).toEqual([])
})

test('a lie shows as evidence, in a sentence; dark has no serious accessibility issue', async () => {
  const page = await open(url, { colorScheme: 'dark' })
  await page.getByText(/signed two different headers for one place/).waitFor()
  await page.getByText(/^Headers of chain (\d+) from \d+ on are its own lie/).waitFor()
  await figure(page, 'verified-headers', 10)
  // Whole sentences, and no time that is none.
  for (const text of await page.locator('.problems li').allTextContents()) expect(text).toMatch(/^\P{Ll}.*\.$/su)
  expect(await page.locator('.member .gate').allTextContents()).not.toContain('0 ms')
  expect(await seriousProblems(page)).toEqual([])
  await page.screenshot({ path: join(SCREENSHOTS, 'desktop-dark.png'), fullPage: true })
})

test('a node whose count is not what was signed is shown up', async () => {
  const lying = await startLyingNode(url, 1_000)
  try {
    const page = await open(lying.url)
    await page.locator('.differences').waitFor()
    expect(await page.locator('.differences').textContent()).toMatch(/the node says \d+, signed is \d+/)
    await page.locator('tr.differs').waitFor()
    await page.screenshot({ path: join(SCREENSHOTS, 'lying-node.png') })
  } finally {
    await lying.stop()
  }
})

test('without any node’s word: a cluster address and a peer are enough', async () => {
  const { cluster, multiaddrs } = await status()
  const peer = multiaddrs.find((address) => address.includes('/ws/'))
  const asked: string[] = []
  const page = await (await browser.newContext({ viewport: DESKTOP })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${url}?${new URLSearchParams({ cluster, peer: peer ?? '' })}`)
  await figure(page, 'verified-messages', 1)
  // Gates, lanes and evidence too: all from what was signed.
  expect(await page.locator('.member').count()).toBe(3)
  await page
    .locator('.chains td', { hasText: /^(in \d|.* ago)/ })
    .first()
    .waitFor()
  expect(await page.locator('.wide tbody th', { hasText: '→' }).count()).toBe(6)
  expect(asked.filter((address) => address.includes('/v1/'))).toEqual([])
  await page.screenshot({ path: join(SCREENSHOTS, 'static.png') })
})

test.each(['light', 'dark'] as const)('a phone’s width has it all without scrolling sideways, %s', async (colorScheme) => {
  const page = await open(url, { viewport: PHONE, colorScheme })
  await page
    .getByRole('link', { name: /^Follow message/ })
    .first()
    .click()
  await page.locator('.journey .done').first().waitFor()
  await page.locator('.chains .badge', { hasText: 'exposed' }).waitFor()
  expect(await overflow(page)).toBe(0)
  // Chains fit whole: what is wrong stands in the last column.
  expect(await page.locator('.chains .scroll').evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0)
  expect(await seriousProblems(page)).toEqual([])
  await page.screenshot({ path: join(SCREENSHOTS, `phone-${colorScheme}.png`), fullPage: true })
})

test('the keyboard reaches everything, follows a message and comes back', async () => {
  const page = await open(url, { viewport: PHONE })
  await page
    .getByRole('link', { name: /^Follow message/ })
    .first()
    .waitFor()
  await page.locator('details summary').focus()
  await page.keyboard.press('Enter')
  await page.locator('#source-cluster').waitFor()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const wanted = [
    ...[
      '.theme select',
      '#latency-lane',
      '#hash',
      '.link',
      'summary',
      '#source-cluster',
      '#source-peer',
      '#source-api',
      '.scroll',
      '.skip',
    ],
  ]
  const reached = new Set<string>()
  for (let i = 0; i < 80 && reached.size < wanted.length; i++) {
    await page.keyboard.press('Tab')
    for (const selector of wanted)
      if (await page.evaluate((name) => document.activeElement?.matches(name) === true, selector)) reached.add(selector)
  }
  expect([...reached].sort()).toEqual([...wanted].sort())
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
  expect(ring).toBe('solid')

  await page.locator('.link').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('#followed-title:focus').waitFor()
  expect(new URL(page.url()).hash).toMatch(/^#message=0x[0-9a-f]{64}$/)
  await page.keyboard.press('Escape')
  await page.locator('#hash:focus').waitFor()
  await page.locator('.followed').waitFor({ state: 'detached' })
  await page.keyboard.type('0x12')
  await page.keyboard.press('Enter')
  await page.getByText('A message hash is 0x and 64 hexadecimal digits.').waitFor()
})

test('an address names a message, which is followed to its end', async () => {
  const { items } = (await (await fetch(`${url}v1/messages?limit=100&state=posted`)).json()) as { readonly items: readonly MessageView[] }
  const posted = items.find(({ included }) => included !== null) as MessageView
  const page = await open(`${url}#message=${posted.hash}`)
  await page.locator('.journey .done', { hasText: 'posted' }).waitFor()
  expect(await page.locator('.journey .done th').allTextContents()).toEqual(expect.arrayContaining(['announced', 'included', 'posted']))
  expect(await page.locator('.journey .done', { hasText: 'included' }).textContent()).toContain(`of chain ${posted.destination}`)
  await page.goto(`${url}#message=0x${'ab'.repeat(32)}`)
  await page.getByText('Not known: it may not have been announced yet.').waitFor()
})

test('latencies are shown of one lane, or of all', async () => {
  const page = await open()
  const total = async (): Promise<number> => Number.parseInt((await page.locator('#latency-included .note').textContent()) ?? '', 10)
  // Bars stand for less than so many seconds: which of them hold something depends on the machine.
  for (const stage of ['included', 'posted']) await page.locator(`#latency-${stage} .bar:not([height="0"])`).first().waitFor()
  const lanes = (await page.locator('#latency-lane option').allTextContents()).slice(1)
  expect(lanes.length).toBeGreaterThan(1)
  const ofAll = await total()
  await page.locator('#latency-lane').selectOption({ label: lanes[0] as string })
  await expect.poll(total).toBeLessThan(ofAll)
  const ofOne = await total()
  await page.locator('#latency-lane').selectOption({ label: 'all' })
  await expect.poll(total).toBeGreaterThan(ofOne)
})

test('colours follow the system or the choice, which lasts; motion can be declined', async () => {
  const page = await open(url, { colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.locator('.member').first().waitFor()
  const dark = await paper(page)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await paper(page)
  expect(light).not.toBe(dark)
  await page.locator('.theme select').selectOption('dark')
  expect(await paper(page)).toBe(dark)
  await page.reload()
  await page.locator('.member').first().waitFor()
  expect(await paper(page)).toBe(dark)
  await page.locator('.theme select').selectOption('system')
  expect(await paper(page)).toBe(light)
})

test('messages move along their lanes, but not where motion is declined', async () => {
  const { items } = (await (await fetch(`${url}v1/messages?limit=1`)).json()) as { readonly items: readonly MessageView[] }
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  let told = 0
  // The stream ends after each message, and is opened again: there is one whenever the page looks.
  await page.route('**/v1/stream*', (route) => {
    const message = { ...items[0], hash: `0x${(++told).toString(16).padStart(64, '0')}` }
    const body = `retry: 200\nevent: message\ndata: ${JSON.stringify({ type: 'message', stage: 'announced', message })}\n\n`
    return route.fulfill({ contentType: 'text/event-stream', body })
  })
  await page.goto(url)
  const isMoving = () => document.getAnimations().some(({ effect }) => effect?.getComputedTiming().duration === 900)
  await page.locator('.pulse').nth(2).waitFor({ state: 'attached' })
  expect(await page.evaluate(isMoving)).toBe(false)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.waitForFunction(isMoving)
})

test('a node that goes away and one that answers nonsense are told; what was signed is shown all the same', async () => {
  const page = await (await browser.newContext({ viewport: DESKTOP })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(url)
  await figure(page, 'verified-messages', 1)
  await page.route('**/v1/**', (route) => route.abort())
  await page.getByText(/^No answer from .*The node’s figures below are those of \d\d:/).waitFor()
  await page.screenshot({ path: join(SCREENSHOTS, 'no-answer.png') })
  await page.unroute('**/v1/**')
  await page.locator('#api', { hasText: /live|polling/ }).waitFor()
  await page.route('**/v1/members', (route) => route.fulfill({ json: [{ chain: 'none' }, null] }))
  await page.getByText(/^What the node answers is not as an API of this version answers/).waitFor()
  await page.locator('#observer', { hasText: 'verifying' }).waitFor()
  expect(await page.locator('.member').count()).toBe(3)
})

test('the built folder on any web server, below any path: with an allowing node, with one that does not allow it', async () => {
  const site = await serveStatically(await builtPage(), '/cluster/')
  const { multiaddrs } = await status()
  const node = await startOpenNode(run, multiaddrs.slice(0, 1), [site.origin])
  try {
    const page = await open(`${site.origin}/cluster/?${new URLSearchParams({ api: node.url })}`)
    await page.locator('#api', { hasText: 'live' }).waitFor()
    await figure(page, 'verified-messages', 1)
    await figure(page, 'agreed', 1)
    await page.screenshot({ path: join(SCREENSHOTS, 'static-site.png'), fullPage: true })
    const strange = await open(`${site.origin}/cluster/?${new URLSearchParams({ api: url })}`)
    await strange.getByText(`does not allow pages of ${site.origin}: its operator may add that to api.corsOrigins.`).waitFor()
    const away = await open(`${site.origin}/cluster/?api=http://127.0.0.1:9`)
    await away.getByText(/^No answer from http:\/\/127\.0\.0\.1:9: the node does not run/).waitFor()
    const fromNode = await open(`${url}?${new URLSearchParams({ api: node.url })}`)
    await fromNode.getByText(/^A node’s own page may ask that node only/).waitFor()
    expect(node.failures).toEqual([])
  } finally {
    await node.stop()
    await site.stop()
  }
})

test('a page of another origin reads nothing', async () => {
  const stranger = createServer((_request, reply) =>
    reply.setHeader('content-type', 'text/html').end('<!doctype html><title>stranger</title>'),
  )
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  try {
    const page = await open(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`)
    for (const path of ['v1/status', 'v1/messages', '']) {
      const read = await page.evaluate(
        (address) =>
          fetch(address).then(
            (response) => response.text(),
            () => null,
          ),
        `${url}${path}`,
      )
      expect(read).toBeNull()
    }
  } finally {
    stranger.closeAllConnections()
    stranger.close()
  }
})

test.each([
  ['cluster=nonsense', /expected seqmesh:/],
  ['api=javascript:alert(1)', /expected http\(s\):/],
  ['api=ftp://node.example', /expected http\(s\):/],
  ['api=http://user:secret@node.example', /expected an origin and a path/],
  ['api=nonsense', /expected http\(s\):/],
  ['cluster=seqmesh:1:2:3&peer=/ip4/127.0.0.1/tcp/9600', /a tab dials WebSockets only/],
])('an address that the page cannot use is told so: %s', async (query, told) => {
  const asked: string[] = []
  const page = await (await browser.newContext()).newPage()
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${url}?${query}`)
  await page.getByRole('alert').getByText(told).waitFor()
  expect(asked.filter((address) => !address.startsWith(url) || address.includes('/v1/'))).toEqual([])
})

test('a wrong cluster address and a peer that is not there are told, with what to do', async () => {
  const { cluster, multiaddrs } = await status()
  const peer = multiaddrs.find((address) => address.includes('/ws/')) ?? ''
  const [scheme, parent, registry] = cluster.split(':')
  const other = [scheme, parent, registry, `0x${'ab'.repeat(32)}`].join(':')
  const wrong = await open(`${url}?${new URLSearchParams({ cluster: other, peer })}`)
  await wrong.getByText(/another cluster, or shows another genesis.* Compare the cluster address/).waitFor()
  const away = await open(`${url}?${new URLSearchParams({ cluster, peer: '/ip4/127.0.0.1/tcp/9/ws' })}`)
  await away.getByText(/nobody showed the cluster’s configuration.* Check the address of the peer/i).waitFor()
})
