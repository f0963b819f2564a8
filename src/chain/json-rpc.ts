import { fromHex } from '../protocol/bytes.ts'
import { ChainError, type ChainErrorCode } from './chain-error.ts'

export interface RpcCall {
  readonly method: string
  readonly params: readonly unknown[]
}

/** What a server answered to one call; failures are values, so that one in a batch does not hide the others. */
export type RpcOutcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ChainError }

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Servers agree on few codes, so that their words decide. First match wins. */
const BY_MESSAGE: readonly (readonly [RegExp, ChainErrorCode])[] = [
  [/revert/i, 'reverted'],
  [/insufficient (funds|balance)|not enough funds/i, 'insufficient-funds'],
  [/nonce (is )?too low|nonce has already been used|invalid nonce/i, 'nonce-too-low'],
  [/already known|known transaction|already imported|already exists/i, 'already-known'],
  [/underpriced|fee too low|less than block base fee|fee cap less than|max fee per (blob )?gas less/i, 'underpriced'],
  // Transactions with blobs and without do not share a pool: one kind waits for the other.
  [/already reserved/i, 'overloaded'],
  [/intrinsic gas|exceeds (the )?(block )?gas limit|oversized|gas limit too high|gas limit (is )?greater|exceeds.*size/i, 'rejected'],
  [/failed to decode|invalid sender|invalid signature|transaction type not supported|chain id/i, 'rejected'],
  [/rate limit|too many requests|request limit|capacity exceeded/i, 'rate-limited'],
  [/more than \d+ results|response size|result too large|block range/i, 'too-large'],
  [/missing trie node|state .*not available|historical state|pruned|state is not available/i, 'state-unavailable'],
  [
    /unknown block|block not found|header (for hash )?not found|not currently canonical|resource not found|BlockOutOfRange/i,
    'unknown-block',
  ],
]

const BY_CODE: ReadonlyMap<unknown, ChainErrorCode> = new Map<unknown, ChainErrorCode>([
  [3, 'reverted'],
  [-32005, 'rate-limited'],
  [-32001, 'unknown-block'],
  [-32601, 'unsupported'],
  [-32602, 'rejected'],
])

const MAX_QUOTED_CHARS = 300

function revertData(data: unknown): Uint8Array | undefined {
  if (typeof data !== 'string') return undefined
  try {
    return fromHex(data)
  } catch {
    return undefined
  }
}

/** The typed form of a server's error object. */
export function errorOf(answer: unknown, call: RpcCall, url: string): ChainError {
  if (!isObject(answer) || typeof answer.message !== 'string')
    return new ChainError('bad-answer', `${call.method} answered with an error that has no message`, { url })
  const message = answer.message.slice(0, MAX_QUOTED_CHARS)
  const code = BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? BY_CODE.get(answer.code) ?? 'rpc-error'
  const data = revertData(answer.data)
  return new ChainError(code, `${call.method} failed: ${message}`, { url, ...(data === undefined ? {} : { data }) })
}

/** Reads one answer of the server: exactly one of result and error. */
export function outcomeOf(answer: JsonObject, call: RpcCall, url: string): RpcOutcome {
  if (answer.error !== undefined && answer.error !== null) return { ok: false, error: errorOf(answer.error, call, url) }
  if (!('result' in answer))
    return { ok: false, error: new ChainError('bad-answer', `${call.method} answered with neither result nor error`, { url }) }
  return { ok: true, value: answer.result }
}

export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ChainError('bad-answer', `not JSON: ${text.slice(0, 80)}`, { url, cause })
  }
}
