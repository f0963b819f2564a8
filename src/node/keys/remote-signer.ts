import { z } from 'zod'
import { type Address, equalBytes, fromHex, toHex } from '../../protocol/bytes.ts'
import { ProtocolError } from '../../protocol/errors.ts'
import type { Signature, Signer, Statement, Verifier } from '../../protocol/signature.ts'
import { DOMAIN_NAME, DOMAIN_VERSION, TYPES, type TypeName } from '../../protocol/typed-data.ts'
import { KeyError } from './errors.ts'

export interface RemoteSignerInit {
  /** HTTP url of a JSON-RPC server with `eth_signTypedData_v4`, as Web3signer speaks it. */
  readonly url: string
  /** The account to sign with: an answer by any other key is refused. */
  readonly address: Address
  readonly verifier: Verifier
  /** How long one signature may take, milliseconds. Default 5,000: a header older than that is of little use. */
  readonly timeoutMs?: number
}

const DEFAULT_TIMEOUT_MS = 5_000
/** A signature with its envelope has some 200 bytes; an error text may be longer. */
const MAX_ANSWER_BYTES = 16_384

const answerSchema = z.object({ result: z.string().optional(), error: z.object({ code: z.number(), message: z.string() }).nullish() })

/** A key behind a remote signer. The digest is verified, so that a signer that signs something else is found at once. */
export function createRemoteSigner(init: RemoteSignerInit): Signer {
  const { url, address, timeoutMs = DEFAULT_TIMEOUT_MS } = init
  let id = 0

  return {
    address,
    async sign(statement, signal) {
      id += 1
      const timeout = AbortSignal.timeout(timeoutMs)
      const body = JSON.stringify({
        jsonrpc: '2.0',
        id,
        method: 'eth_signTypedData_v4',
        params: [toHex(address), typedDataOf(statement)],
      })
      const text = await post(url, body, signal === undefined ? timeout : AbortSignal.any([signal, timeout])).catch((cause: unknown) => {
        signal?.throwIfAborted()
        if (cause instanceof KeyError) throw cause
        const why = timeout.aborted ? `no answer within ${timeoutMs} ms` : errorText(cause)
        throw unreachable(url, why, { cause })
      })
      const signature = parseSignature(url, text)
      checkAnswer(init, statement, signature)
      return signature
    },
  }
}

const REMEDY_MISMATCH = 'Check the address in the configuration, and that the signer implements EIP-712 (eth_signTypedData_v4).'

function checkAnswer({ url, address, verifier }: RemoteSignerInit, statement: Statement, signature: Signature): void {
  let by: Address
  try {
    by = verifier.recover(statement.digest, signature)
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause
    throw new KeyError(
      'signer-mismatch',
      url,
      `the answer of ${url} is no signature of what was asked: ${cause.message}`,
      REMEDY_MISMATCH,
      {
        cause,
      },
    )
  }
  if (!equalBytes(by, address)) {
    const message = `${url} signed as ${toHex(by)} where ${toHex(address)} is expected`
    throw new KeyError('signer-mismatch', url, message, REMEDY_MISMATCH)
  }
}

function unreachable(url: string, why: string, options?: ErrorOptions): KeyError {
  return new KeyError(
    'signer-unreachable',
    url,
    `remote signer ${url}: ${why}`,
    'Check that the signer runs and that its url is right.',
    options,
  )
}

async function post(url: string, body: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal, redirect: 'error' })
  const text = await readBounded(response)
  if (response.status >= 500) throw unreachable(url, `HTTP ${response.status}`)
  if (!response.ok) throw refused(url, `HTTP ${response.status} ${text.slice(0, 200)}`)
  return text
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > MAX_ANSWER_BYTES) throw refused(response.url, `an answer of more than ${MAX_ANSWER_BYTES} bytes`)
  }
  return text
}

function refused(url: string, why: string, options?: ErrorOptions): KeyError {
  return new KeyError(
    'signer-refused',
    url,
    `remote signer ${url} refused: ${why}`,
    'Check that the key is loaded and its policy allows typed data.',
    options,
  )
}

function parseSignature(url: string, text: string): Signature {
  let answer: z.output<typeof answerSchema>
  try {
    answer = answerSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw refused(url, `no JSON-RPC answer: ${text.slice(0, 200)}`, { cause })
  }
  if (answer.error != null) throw refused(url, `${answer.error.code} ${answer.error.message.slice(0, 200)}`)
  try {
    const signature = fromHex(answer.result ?? '', 65)
    // Some signers give the recovery id as 0 or 1.
    const v = signature[64] as number
    if (v < 2) signature[64] = v + 27
    return signature
  } catch (cause) {
    throw refused(url, `no signature of 65 bytes: ${(answer.result ?? 'nothing').slice(0, 200)}`, { cause })
  }
}

function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

const DOMAIN_FIELDS = [
  { name: 'name', type: 'string' },
  { name: 'version', type: 'string' },
  { name: 'chainId', type: 'uint256' },
  { name: 'verifyingContract', type: 'address' },
]

/** A statement as wallets and remote signers take it: bytes as hex, integers beyond 2⁵³ as decimal strings. */
export function typedDataOf(statement: Statement): object {
  const types: Record<string, unknown> = { EIP712Domain: DOMAIN_FIELDS }
  addTypes(statement.type, types)
  return {
    types,
    primaryType: statement.type,
    domain: {
      name: DOMAIN_NAME,
      version: DOMAIN_VERSION,
      chainId: statement.domain.parentChain,
      verifyingContract: toHex(statement.domain.registry),
    },
    message: jsonOf(statement.type, statement.value),
  }
}

function addTypes(type: TypeName, types: Record<string, unknown>): void {
  types[type] = TYPES[type]
  for (const field of TYPES[type]) {
    const base = field.type.replace('[]', '')
    if (isTypeName(base) && types[base] === undefined) addTypes(base, types)
  }
}

function isTypeName(name: string): name is TypeName {
  return Object.hasOwn(TYPES, name)
}

function jsonOf(type: TypeName, value: object): object {
  const fields = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(TYPES[type].map(({ name, type }) => [name, jsonField(type, fields[name])]))
}

function jsonField(type: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => jsonField(type.replace('[]', ''), item))
  if (isTypeName(type)) return jsonOf(type, value as object)
  if (value instanceof Uint8Array) return toHex(value)
  return typeof value === 'bigint' ? value.toString() : value
}
