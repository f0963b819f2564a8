/**
 * What may stand in a log, decided in one place: no secrets, no bytes from the network as they are. Peers choose texts (versions, error
 * messages, addresses), and operators read logs in terminals: control characters are escaped, and everything is cut.
 */

const HIDDEN = '<redacted>'
/** Longer texts are cut: a line is read by people. Characters. */
const MAX_TEXT = 1_024
const MAX_ITEMS = 32
const MAX_DEPTH = 4
/** Names of fields whose values are never shown, whatever they are. */
const SECRET_NAMES = /^(?:.*(?:password|passphrase|secret|mnemonic|token)|private[_-]?key|authorization|cookie)$/i
const URLS = /\b(?:https?|wss?|nats|postgres(?:ql)?):\/\/[^\s"'<>]+/gi

/** A text as it may be logged. */
export function cleanText(text: string): string {
  // Cut first: a peer must not make this work on megabytes.
  const cut = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}… (${text.length} characters)` : text
  return escaped(cut.replaceAll(URLS, withoutCredentials))
}

/** The fields of a line as they may be logged: plain JSON. */
export function cleanFields(fields: object): Record<string, unknown> {
  return cleanObject(fields, MAX_DEPTH)
}

/** Providers put keys into the user part, the path or the query of a url; what remains is scheme, host and port. */
function withoutCredentials(text: string): string {
  if (!URL.canParse(text)) return HIDDEN
  const { protocol, host, username, password, pathname, search, hash } = new URL(text)
  const isBare = username === '' && password === '' && pathname.length <= 1 && search === '' && hash === ''
  return isBare ? text : `${protocol}//${host}/${HIDDEN}`
}

/** Control characters and those that turn the direction of a text, as `\u001b`. A line break in a message is one thing of the kind. */
function escaped(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}

function cleanObject(fields: object, depth: number): Record<string, unknown> {
  const entries = Object.entries(fields).slice(0, MAX_ITEMS)
  return Object.fromEntries(
    entries.map(([name, value]) => [cleanText(name), SECRET_NAMES.test(name) ? HIDDEN : clean(value, depth - 1, name === 'err')]),
  )
}

function clean(value: unknown, depth: number, withStack: boolean): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Error) return cleanError(value, depth, withStack)
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `<${value.byteLength} bytes>`
  if (depth <= 0) return '<deeper>'
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => clean(item, depth - 1, false))
  return cleanObject(value, depth)
}

function cleanError(error: Error, depth: number, withStack: boolean): unknown {
  const { code } = error as { code?: unknown }
  return {
    ...(code !== undefined && { code: clean(code, 0, false) }),
    message: cleanText(error.message),
    ...(error.cause !== undefined && depth > 0 && { cause: clean(error.cause, depth - 1, withStack) }),
    // Of our own faults alone (`err`): where it happened, one frame an item.
    ...(withStack && {
      stack: (error.stack ?? '')
        .split('\n')
        .slice(1, 12)
        .map((frame) => cleanText(frame.trim())),
    }),
  }
}
