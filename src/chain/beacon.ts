import { type Bytes32, equalBytes, toHex } from '../protocol/bytes.ts'
import type { ParentBlockRef } from './batch-inbox.ts'
import { BLOB_BYTES, type Kzg, versionedHash } from './blobs.ts'
import { ChainError } from './chain-error.ts'
import { withDeadline } from './deadline.ts'
import { decodeHex } from './hex.ts'
import { httpFetch, statusError } from './http-fetch.ts'
import { quote } from './json-fields.ts'
import { isObject, parseJson } from './json-rpc.ts'
import { redactUrl } from './rpc-url.ts'

/** Blobs of a chain's blocks, wherever they are kept. */
export interface BlobSource {
  /** The blob of this versioned hash in that block. Rejects with `ChainError` (`unknown-block` while nobody has it) or the signal's reason. */
  blob(block: ParentBlockRef, hash: Bytes32, signal?: AbortSignal): Promise<Uint8Array>
}

export interface BeaconOptions {
  /** `http:` or `https:`, at least one; in order of preference. */
  readonly urls: readonly string[]
  readonly kzg: Pick<Kzg, 'commitment'>
  /** For one request, milliseconds. Default 10,000. */
  readonly timeoutMs?: number
  /** Failures of one url that another made good. */
  readonly onError?: (error: ChainError) => void
}

/** Hexadecimal digits of all blobs that a block may hold for years to come (72), and the JSON around them. */
const MAX_ANSWER_BYTES = 72 * (2 * BLOB_BYTES + 16)
const SMALL_ANSWER_BYTES = 1_048_576

/** How a beacon chain counts its blocks. */
interface Slots {
  /** Seconds. */
  readonly genesisTime: number
  readonly secondsPerSlot: number
}

/** Reads blobs by the standard beacon API (`/eth/v1/beacon/blobs/{slot}`), checked against their versioned hashes. */
class Beacon implements BlobSource {
  readonly #options: BeaconOptions
  /** By url. `undefined`: a development node, whose slots are its blocks. */
  readonly #slots = new Map<string, Slots | undefined>()

  constructor(options: BeaconOptions) {
    this.#options = options
  }

  async blob(block: ParentBlockRef, hash: Bytes32, signal?: AbortSignal): Promise<Uint8Array> {
    let failure: unknown
    for (const url of this.#options.urls) {
      try {
        return await this.#find(await this.#blobs(url, block, hash, signal), hash, url)
      } catch (error) {
        if (!(error instanceof ChainError)) throw error
        this.#options.onError?.(error)
        failure ??= error
      }
    }
    throw failure
  }

  async #find(blobs: readonly Uint8Array[], hash: Bytes32, url: string): Promise<Uint8Array> {
    for (const blob of blobs) {
      const commitment = await this.#options.kzg.commitment(blob).catch(() => undefined)
      if (commitment !== undefined && equalBytes(versionedHash(commitment), hash)) return blob
    }
    throw new ChainError('unknown-block', `blob ${toHex(hash)} is not among the ${blobs.length} of its block`, { url: redactUrl(url) })
  }

  async #blobs(url: string, block: ParentBlockRef, hash: Bytes32, signal: AbortSignal | undefined): Promise<readonly Uint8Array[]> {
    const slot = await this.#slot(url, block, signal)
    const answer = await this.#get(url, `/eth/v1/beacon/blobs/${slot}?versioned_hashes=${toHex(hash)}`, MAX_ANSWER_BYTES, signal)
    if (answer === undefined) throw new ChainError('unknown-block', `slot ${slot} has no blobs`, { url: redactUrl(url) })
    const { data } = answer
    if (!Array.isArray(data)) throw new ChainError('bad-answer', `blobs are ${quote(data)}`, { url: redactUrl(url) })
    return data.map((item: unknown) => {
      const blob = typeof item === 'string' ? decodeHex(item) : undefined
      if (blob?.length !== BLOB_BYTES) throw new ChainError('bad-answer', `a blob is ${quote(item)}`, { url: redactUrl(url) })
      return blob
    })
  }

  async #slot(url: string, block: ParentBlockRef, signal: AbortSignal | undefined): Promise<number> {
    if (!this.#slots.has(url)) this.#slots.set(url, await this.#readSlots(url, signal))
    const slots = this.#slots.get(url)
    return slots === undefined ? block.number : Math.floor((block.time - slots.genesisTime) / slots.secondsPerSlot)
  }

  async #readSlots(url: string, signal: AbortSignal | undefined): Promise<Slots | undefined> {
    const spec = await this.#get(url, '/eth/v1/config/spec', SMALL_ANSWER_BYTES, signal)
    if (spec === undefined) return undefined
    const genesis = await this.#get(url, '/eth/v1/beacon/genesis', SMALL_ANSWER_BYTES, signal)
    const secondsPerSlot = decimal(spec.data, 'SECONDS_PER_SLOT', url)
    if (secondsPerSlot === 0) throw new ChainError('bad-answer', 'SECONDS_PER_SLOT is 0', { url: redactUrl(url) })
    return { genesisTime: decimal(genesis?.data, 'genesis_time', url), secondsPerSlot }
  }

  /** The answer's JSON object; undefined for 404. */
  async #get(url: string, path: string, maxAnswerBytes: number, signal: AbortSignal | undefined) {
    const shown = redactUrl(url)
    const address = `${url.replace(/\/+$/, '')}${path}`
    const work = (inner: AbortSignal) => httpFetch({ address, maxAnswerBytes }, inner)
    const { ok, status, text } = await withDeadline(work, this.#options.timeoutMs ?? 10_000, `${path} on ${shown}`, signal)
    if (status === 404) return undefined
    if (!ok) throw statusError(status, shown)
    const answer = parseJson(text, shown)
    if (!isObject(answer)) throw new ChainError('bad-answer', `${path} answered ${quote(answer)}`, { url: shown })
    return answer
  }
}

/** A decimal number in a string, as the beacon API writes them. */
function decimal(object: unknown, name: string, url: string): number {
  const value = isObject(object) ? object[name] : undefined
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value))
    throw new ChainError('bad-answer', `${name} is ${quote(value)}`, { url: redactUrl(url) })
  return Number(value)
}

export function readBeacon(options: BeaconOptions): BlobSource {
  return new Beacon(options)
}
