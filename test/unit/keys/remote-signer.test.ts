import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hashTypedData } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLocalSigner } from '../../../src/node/keys/local-signer.ts'
import { createNativeVerifier } from '../../../src/node/keys/native-verifier.ts'
import { createRemoteSigner, typedDataOf } from '../../../src/node/keys/remote-signer.ts'
import { fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import { hashMessage, type Message } from '../../../src/protocol/message.ts'
import type { Signer, Statement } from '../../../src/protocol/signature.ts'
import { clusterId, signingDigest } from '../../../src/protocol/typed-data.ts'

const KEY = fromHex('0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80')
const account = privateKeyToAccount(toHex(KEY))
const verifier = createNativeVerifier()
const domain = { parentChain: 900, registry: new Uint8Array(20).fill(1) }
const bytes32 = (byte: number): Uint8Array => new Uint8Array(32).fill(byte)

const header: Header = {
  chain: 901,
  number: 2 ** 48 - 1,
  parent: bytes32(1),
  config: bytes32(2),
  blockHash: bytes32(3),
  stateRoot: bytes32(4),
  time: 1_700_000_000,
  outboxRoot: bytes32(5),
  inboxRoot: bytes32(6),
}
const statement: Statement = { type: 'Header', domain, value: header, digest: hashHeader(clusterId(domain), header) }

/** A signer as Web3signer answers: the real EIP-712 implementation is viem's, so the typed data itself is checked too. */
type Answer = (request: { id: number; method: string; params: [string, unknown] }) => Promise<{ status?: number; body: string }>

let server: Server
let answer: Answer
let url: string

beforeEach(async () => {
  server = createServer((request, response) => {
    void read(request).then(async (text) => {
      const { status = 200, body } = await answer(JSON.parse(text))
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

const result = (id: number, value: unknown): { body: string } => ({ body: JSON.stringify({ jsonrpc: '2.0', id, result: value }) })
const signer = (timeoutMs = 5_000): Signer => createRemoteSigner({ url, address: fromHex(account.address), verifier, timeoutMs })

describe('remote signer', () => {
  test('signs as the local key does', async () => {
    answer = async ({ id, method, params }) => {
      expect(method).toBe('eth_signTypedData_v4')
      expect(params[0]).toBe(account.address.toLowerCase())
      return result(id, await account.signTypedData(params[1] as Parameters<typeof account.signTypedData>[0]))
    }
    expect(await signer().sign(statement)).toEqual(await createLocalSigner(KEY).sign(statement))
  })

  test('takes a recovery id of 0 or 1', async () => {
    answer = async ({ id, params }) => {
      const signature = fromHex(await account.signTypedData(params[1] as Parameters<typeof account.signTypedData>[0]))
      signature[64] = (signature[64] as number) - 27
      return result(id, toHex(signature))
    }
    expect(await signer().sign(statement)).toEqual(await createLocalSigner(KEY).sign(statement))
  })

  test('a signature over something else is refused', async () => {
    answer = async ({ id }) => result(id, await account.signMessage({ message: 'another thing' }))
    await expect(signer().sign(statement)).rejects.toMatchObject({ code: 'signer-mismatch', retryable: false })
  })

  test.each([
    ['an error', '{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"account not found"}}', /account not found/],
    ['no JSON', 'hello', /no JSON-RPC answer: hello/],
    ['no signature', '{"jsonrpc":"2.0","id":1,"result":"0x12"}', /no signature of 65 bytes: 0x12/],
    ['a flood', `"${'x'.repeat(1_000_000)}"`, /more than 16384 bytes/],
  ])('%s is refused', async (_name, body, message) => {
    answer = async () => ({ body })
    await expect(signer().sign(statement)).rejects.toMatchObject({ code: 'signer-refused', message: expect.stringMatching(message) })
  })

  test('a silent signer times out, retryably', async () => {
    answer = () => new Promise(() => undefined)
    await expect(signer(100).sign(statement)).rejects.toMatchObject({
      code: 'signer-unreachable',
      retryable: true,
      message: expect.stringMatching(/no answer within 100 ms/),
    })
  })

  test('a failing server is retryable', async () => {
    answer = async () => ({ status: 503, body: '' })
    await expect(signer().sign(statement)).rejects.toMatchObject({ code: 'signer-unreachable', retryable: true })
  })

  test('nobody there', async () => {
    const nobody = createRemoteSigner({ url: 'http://127.0.0.1:1', address: fromHex(account.address), verifier })
    await expect(nobody.sign(statement)).rejects.toMatchObject({ code: 'signer-unreachable' })
  })

  test('the caller’s signal ends the wait with its own reason', async () => {
    answer = () => new Promise(() => undefined)
    const controller = new AbortController()
    const signing = signer().sign(statement, controller.signal)
    controller.abort(new Error('enough'))
    await expect(signing).rejects.toThrow('enough')
  })
})

test('typed data of a message has its digest, integers beyond 2⁵³ included', () => {
  const message: Message = {
    source: 901,
    destination: 902,
    nonce: 7,
    sentAt: 1_700_000_000,
    kind: 1,
    sender: new Uint8Array(20).fill(7),
    target: new Uint8Array(20).fill(8),
    refundTo: new Uint8Array(20),
    value: 2n ** 96n - 1n,
    fee: 1n,
    gasLimit: 10_000_000n,
    data: Uint8Array.of(1, 2, 3),
  }
  const digest = signingDigest(clusterId(domain), hashMessage(message))
  const typedData = JSON.parse(JSON.stringify(typedDataOf({ type: 'Message', domain, value: message, digest })))
  expect(hashTypedData(typedData)).toBe(toHex(digest))
})
