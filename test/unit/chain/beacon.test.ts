import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { readBeacon } from '../../../src/chain/beacon.ts'
import { BLOB_BYTES, encodeBlob, versionedHash } from '../../../src/chain/blobs.ts'
import { createKzg } from '../../../src/chain/kzg.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { filler, named } from '../../vectors/samples.ts'

const kzg = createKzg()
const blob = encodeBlob({ batchSignature: filler('signature', 65), frames: filler('frames', 1_000) })
const hash = versionedHash(await kzg.commitment(blob))
const other = new Uint8Array(BLOB_BYTES)
const outOfRange = new Uint8Array(BLOB_BYTES).fill(255)
/** 7 slots of 12 seconds after the genesis at 1,000. */
const block = { number: 5, hash: named('block'), time: 1_085 }

const SPEC = { '/eth/v1/config/spec': { data: { SECONDS_PER_SLOT: '12' } }, '/eth/v1/beacon/genesis': { data: { genesis_time: '1000' } } }
const blobsAt = (slot: number, ...blobs: readonly Uint8Array[]) => ({ [`/eth/v1/beacon/blobs/${slot}`]: { data: blobs.map(toHex) } })

/** A beacon node: what it answers by path; 404 for everything else, a number is a status. */
async function serve(answers: Readonly<Record<string, unknown>>): Promise<{ readonly url: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').split('?')[0] ?? '']
    if (typeof answer === 'string') response.end(answer)
    else response.writeHead(answer === undefined ? 404 : typeof answer === 'number' ? answer : 200).end(JSON.stringify(answer))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${address.port}`, [Symbol.asyncDispose]: close }
}

describe('blobs by the beacon API', () => {
  test('the slot follows from the time of the block; a node without a spec counts blocks', async () => {
    await using standard = await serve({ ...SPEC, ...blobsAt(7, other, blob) })
    expect(toHex(await readBeacon({ urls: [`${standard.url}/`], kzg }).blob(block, hash))).toBe(toHex(blob))
    await using bare = await serve(blobsAt(5, blob))
    expect(toHex(await readBeacon({ urls: [bare.url], kzg }).blob(block, hash))).toBe(toHex(blob))
  })

  test.each([
    ['another blob', blobsAt(5, other), 'unknown-block'],
    ['elements that are out of range', blobsAt(5, outOfRange), 'unknown-block'],
    ['no blobs', blobsAt(5), 'unknown-block'],
    ['no such slot', {}, 'unknown-block'],
    ['a blob that is too short', blobsAt(5, blob.slice(1)), 'bad-answer'],
    ['blobs that are no list', { '/eth/v1/beacon/blobs/5': { data: 7 } }, 'bad-answer'],
    ['no JSON', { '/eth/v1/beacon/blobs/5': 'blob' }, 'bad-answer'],
    ['a limit', { '/eth/v1/beacon/blobs/5': 429 }, 'rate-limited'],
    ['an outage', { '/eth/v1/beacon/blobs/5': 503 }, 'unreachable'],
    ['slots of no length', { ...SPEC, '/eth/v1/config/spec': { data: { SECONDS_PER_SLOT: '0' } } }, 'bad-answer'],
    ['an endless answer', { '/eth/v1/beacon/blobs/5': `"${'x'.repeat(2e7)}` }, 'too-large'],
  ])('%s: refused, and another node is asked', async (_, answers, code) => {
    await using liar = await serve(answers as Record<string, unknown>)
    await using honest = await serve(blobsAt(5, blob))
    const errors: string[] = []
    const onError = (error: { code: string }): unknown => errors.push(error.code)
    expect(toHex(await readBeacon({ urls: [liar.url, honest.url], kzg, onError }).blob(block, hash))).toBe(toHex(blob))
    expect(errors).toEqual([code])
    await expect(readBeacon({ urls: [liar.url], kzg }).blob(block, hash)).rejects.toMatchObject({ code })
  })
})

test('KZG: the proofs of all cells', async () => {
  const proofs = await kzg.cellProofs(blob)
  expect(proofs).toHaveLength(128)
  expect(proofs.every(({ length }) => length === 48)).toBe(true)
})
