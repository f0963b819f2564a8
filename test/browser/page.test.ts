import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import packedChromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { StatusView } from '../../src/api/resources/status.ts'
import { equivocate } from '../../testnet/scenarios/equivocate.ts'
import { Screen } from '../../testnet/screen.ts'
import { Testnet } from '../../testnet/testnet.ts'
import { startLyingNode } from './lying-node.ts'

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
let browser: Browser

beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true })
  const out = new PassThrough()
  const printed = new Promise<string>((resolve) => {
    out.on('data', (chunk: Buffer) => {
      const found = /page +(http:\S+\/)/.exec(chunk.toString())?.[1]
      if (found !== undefined) resolve(found)
    })
  })
  const options = { chains: 3, seconds: undefined, rate: 20, seed: SEED, scenario: 'equivocate', blockMs: 500, delta: 4, verbose: false }
  testnet = new Testnet({ ...options, report: undefined, keep: undefined }, equivocate, new Screen(out as unknown as NodeJS.WriteStream))
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
    .getByRole('button', { name: /^Follow message/ })
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
  await figure(page, 'verified-headers', 10)
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
  const { cluster, multiaddrs } = (await (await fetch(`${url}v1/status`)).json()) as StatusView
  const peer = multiaddrs.find((address) => address.includes('/ws/'))
  const asked: string[] = []
  const page = await (await browser.newContext({ viewport: DESKTOP })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`${url}?${new URLSearchParams({ cluster, peer: peer ?? '' })}`)
  await figure(page, 'verified-messages', 1)
  await page.locator('.member').first().waitFor()
  expect(asked.filter((address) => address.includes('/v1/'))).toEqual([])
  await page.screenshot({ path: join(SCREENSHOTS, 'static.png') })
})

test('the keyboard reaches everything; a phone’s width has it all without scrolling sideways', async () => {
  const page = await open(url, { viewport: PHONE })
  await page
    .getByRole('button', { name: /^Follow message/ })
    .first()
    .waitFor()
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBe(0)
  await page.screenshot({ path: join(SCREENSHOTS, 'phone.png'), fullPage: true })
  await page.locator('details summary').focus()
  await page.keyboard.press('Enter')
  await page.locator('#source-cluster').waitFor()
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const wanted = ['select', '#hash', '.link', 'summary', '#source-cluster', '#source-peer', '#source-api', '.scroll', '.skip']
  const reached = new Set<string>()
  for (let i = 0; i < 80 && reached.size < wanted.length; i++) {
    await page.keyboard.press('Tab')
    for (const selector of wanted)
      if (await page.evaluate((name) => document.activeElement?.matches(name) === true, selector)) reached.add(selector)
  }
  expect([...reached].sort()).toEqual([...wanted].sort())
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

test('an address that the page cannot use is told so', async () => {
  const page = await open(`${url}?cluster=nonsense`)
  await page.getByText(/expected seqmesh:/).waitFor()
})
