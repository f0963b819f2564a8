import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { ChainError } from '../../../src/chain/chain-error.ts'
import { readMessenger } from '../../../src/chain/messenger-reader.ts'
import { connectRpc, type Rpc } from '../../../src/chain/rpc.ts'
import { redactUrl, splitCredentials } from '../../../src/chain/rpc-url.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { filler, named } from '../../vectors/samples.ts'

type Answer = (method: string, params: readonly unknown[]) => unknown

interface Server {
  readonly url: string
  readonly requests: string[]
  stop(): void
}

/** A server that answers what the test says; a string is sent as it is, with a status if it starts with one. */
async function serve(answer: Answer | string): Promise<Server & AsyncDisposable> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      requests.push(body)
      if (typeof answer === 'string') {
        const [, status, text] = /^(?:(\d{3}) )?(.*)$/s.exec(answer) ?? []
        response.writeHead(Number(status ?? 200)).end(text)
        return
      }
      const reply = ({ id, method, params }: { id: number; method: string; params: unknown[] }): unknown => ({
        jsonrpc: '2.0',
        id,
        ...(method === 'eth_chainId' ? { result: '0x7' } : (answer(method, params) as object)),
      })
      const calls = JSON.parse(body)
      response.end(JSON.stringify(Array.isArray(calls) ? calls.map(reply) : reply(calls)))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const stop = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${address.port}`, requests, stop, [Symbol.asyncDispose]: async () => stop() }
}

function rpcTo(...urls: string[]): Rpc {
  return connectRpc({ chainId: 7, urls, timeoutMs: 500, maxAnswerBytes: 100_000 })
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ChainError)
  return (error as ChainError).code
}

describe('a server that answers wrongly', () => {
  test.each([
    ['no JSON', 'hello', 'bad-answer'],
    ['a list for one call', '[]', 'bad-answer'],
    ['null', 'null', 'bad-answer'],
    ['neither result nor error', '{"jsonrpc":"2.0","id":0}', 'bad-answer'],
    ['an error without a message', '{"jsonrpc":"2.0","id":0,"error":{"code":1}}', 'bad-answer'],
    ['an endless answer', `"${'x'.repeat(200_000)}"`, 'too-large'],
    ['a page of a proxy', '502 <html>', 'unreachable'],
    ['no permission', '401 no', 'unauthorized'],
    ['a limit', '429 slow down', 'rate-limited'],
    ['a limit in the body', '200 {"jsonrpc":"2.0","id":0,"error":{"code":-32005,"message":"too many requests"}}', 'rate-limited'],
    ['an error with a status', '500 {"jsonrpc":"2.0","id":0,"error":{"code":-32000,"message":"missing trie node"}}', 'state-unavailable'],
    ['another chain', '{"jsonrpc":"2.0","id":0,"result":"0x8"}', 'wrong-chain-id'],
    ['a chain id that is no number', '{"jsonrpc":"2.0","id":0,"result":"seven"}', 'bad-answer'],
  ])('%s', async (_, answer, code) => {
    await using server = await serve(answer)
    expect(await codeOf(rpcTo(server.url).request('eth_blockNumber', []))).toBe(code)
  })

  test('silence ends at the deadline, an abort ends it at once', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const rpc = rpcTo(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
    expect(await codeOf(rpc.request('eth_blockNumber', []))).toBe('timeout')
    await expect(rpc.request('eth_blockNumber', [], AbortSignal.timeout(20))).rejects.toMatchObject({ name: 'TimeoutError' })
    server.closeAllConnections()
    server.close()
  })

  test('another server takes over and is asked first for a while, for its chain id once', async () => {
    await using broken = await serve('502 no')
    await using foreign = await serve('{"jsonrpc":"2.0","id":0,"result":"0x9"}')
    await using good = await serve(() => ({ result: '0x2a' }))
    const errors: string[] = []
    const rpc = connectRpc({ chainId: 7, urls: [broken.url, foreign.url, good.url], onError: (error) => errors.push(error.code) })
    expect(await rpc.request('eth_blockNumber', [])).toBe('0x2a')
    expect(await rpc.request('eth_blockNumber', [])).toBe('0x2a')
    expect(errors).toEqual(['unreachable', 'wrong-chain-id'])
    expect(good.requests.filter((body) => body.includes('eth_chainId'))).toHaveLength(1)
  })

  test('a long batch is split; one that lacks an answer is refused', async () => {
    await using server = await serve((_, params) => ({ result: params[0] }))
    const calls = Array.from({ length: 250 }, (_, i) => ({ method: 'echo', params: [i] }))
    expect(await rpcTo(server.url).batch(calls)).toEqual(calls.map(({ params }) => params[0]))
    expect(server.requests).toHaveLength(4)
    await using short = await serve('[{"jsonrpc":"2.0","id":0,"result":"0x7"}]')
    expect(await codeOf(rpcTo(short.url).batch(calls.slice(0, 2)))).toBe('bad-answer')
  })

  test('nothing answers, and credentials stay out of the message', async () => {
    const error = await rpcTo('http://user:secret@127.0.0.1:1/v3/key?x=1')
      .request('eth_blockNumber', [])
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'unreachable', url: 'http://127.0.0.1:1' })
    expect(String(error)).not.toMatch(/secret|key/)
    expect(splitCredentials('wss://us%40er:pw@host/key')).toEqual({
      url: 'wss://host/key',
      headers: { authorization: `Basic ${btoa('us@er:pw')}` },
    })
    expect(redactUrl('wss://a:b@host:9/path?key=1')).toBe('wss://host:9')
    expect(() => connectRpc({ chainId: 7, urls: ['ftp://host'] })).toThrow(ChainError)
    expect(() => connectRpc({ chainId: 7, urls: [] })).toThrow(ChainError)
  })
})

describe('a server that lies about a block', () => {
  const address = filler('messenger', 20)
  const hash = named('block')
  const header = {
    number: '0x5',
    hash: toHex(hash),
    parentHash: toHex(named('parent')),
    stateRoot: toHex(named('state')),
    timestamp: '0x64',
  }
  const place = { blockNumber: '0x5', blockHash: toHex(hash), logIndex: '0x0', transactionHash: toHex(named('transaction')) }
  const log = { address: toHex(address), topics: [], data: '0x', ...place }
  /** The answer of the reading code: a code hash, whether `rows()` was answered, its answer. */
  const state = (rows: string) => `0x${'00'.repeat(32)}${'00'.repeat(31)}01${rows}`
  const truth: Record<string, unknown> = { eth_call: state(''), eth_getLogs: [], eth_getBlockByHash: header }

  test('the truth is read', async () => {
    await using server = await serve((method) => ({ result: truth[method] }))
    const record = await readMessenger({ rpc: rpcTo(server.url), address }).block(hash)
    expect(record).toMatchObject({ number: 5, time: 100, sent: [], included: [], outcomes: [] })
  })

  test.each([
    ['another block', { eth_getBlockByHash: { ...header, hash: toHex(named('other')) } }],
    ['a block without a number', { eth_getBlockByHash: { ...header, number: undefined } }],
    ['a number beyond 2^48', { eth_getBlockByHash: { ...header, number: '0x1000000000000' } }],
    ['a hash that is too short', { eth_getBlockByHash: { ...header, stateRoot: '0x12' } }],
    ['rows that are no bytes', { eth_call: 'rows' }],
    ['rows that are cut off', { eth_call: state('00'.repeat(100)) }],
    ['rows that announce 2^47 indices', { eth_call: state(`${'00'.repeat(31)}00${`${'00'.repeat(26)}7fffffffffff`.repeat(3)}`) }],
    ['logs that are no list', { eth_getLogs: {} }],
    ['a log of another contract', { eth_getLogs: [{ ...log, address: toHex(filler('other', 20)) }] }],
    ['a log of another block', { eth_getLogs: [{ ...log, blockHash: toHex(named('other')) }] }],
    ['a removed log', { eth_getLogs: [{ ...log, removed: true }] }],
    ['a log without topics', { eth_getLogs: [{ ...log, topics: null }] }],
    ['a topic of 31 bytes', { eth_getLogs: [{ ...log, topics: [`0x${'11'.repeat(31)}`] }] }],
  ])('%s', async (_, lie: Record<string, unknown>) => {
    const answers: Record<string, unknown> = { ...truth, ...lie }
    await using server = await serve((method) => ({ result: answers[method] }))
    expect(await codeOf(readMessenger({ rpc: rpcTo(server.url), address }).block(hash))).toBe('bad-answer')
  })

  test('a node that ignores state overrides is told apart from one without rows', async () => {
    await using server = await serve((method) => ({ result: method === 'eth_call' ? '0x' : truth[method] }))
    expect(await codeOf(readMessenger({ rpc: rpcTo(server.url), address }).block(hash))).toBe('unsupported')
  })

  test('of several blocks each has its own answer, and another server is asked for those that one lacks', async () => {
    const [known, lacking, nowhere] = [named('known'), named('lacking'), named('nowhere')]
    const serving = (...hashes: readonly Uint8Array[]) =>
      serve((method, params) => {
        if (method === 'eth_call') return { result: state('') }
        const found = hashes.some((each) => toHex(each) === params[0])
        return { result: found ? { ...header, hash: params[0] } : null }
      })
    await using first = await serving(known)
    await using second = await serving(known, lacking)
    const rpc = connectRpc({ chainId: 7, urls: [first.url, second.url] })
    const states = await readMessenger({ rpc, address }).states([known, lacking, nowhere])
    expect(states).toMatchObject([{ hash: known, number: 5 }, { hash: lacking }, { code: 'unknown-block' }])
    expect(first.requests.filter((body) => body.includes(toHex(known)))).toHaveLength(1)
    expect(second.requests.filter((body) => body.includes(toHex(known)))).toHaveLength(0)
    expect(await codeOf(readMessenger({ rpc, address }).block(nowhere))).toBe('unknown-block')
  })

  test('a block that is not there is no lie', async () => {
    await using server = await serve((method) => ({ result: method === 'eth_getBlockByHash' ? null : truth[method] }))
    expect(await codeOf(readMessenger({ rpc: rpcTo(server.url), address }).block(hash))).toBe('unknown-block')
  })
})
