import type { OptionNode } from './option.ts'

const HIDDEN = '<redacted>'
const MAX_SHOWN = 200

/** JSON of an option's value with its secrets taken out, at most some 200 characters. */
export function redact(node: OptionNode | undefined, value: unknown): string {
  const text = JSON.stringify(redacted(node, value), bigintText) ?? 'nothing'
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}

/** The value with its secrets taken out. */
export function redacted(node: OptionNode | undefined, value: unknown): unknown {
  if (node === undefined || value === undefined || value === null) return value
  if (node.kind === 'list') return Array.isArray(value) ? value.map((item) => redacted(node.item, item)) : value
  if (node.kind === 'section') {
    if (typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redacted(node.children.get(key), item)]))
  }
  if (node.doc.secret === 'whole') return HIDDEN
  if (node.doc.secret === 'url') return Array.isArray(value) ? value.map(withoutCredentials) : withoutCredentials(value)
  return value
}

/** Providers put keys into the user part, the path or the query of a url; what remains is scheme, host and port. */
function withoutCredentials(value: unknown): unknown {
  if (typeof value !== 'string' || !URL.canParse(value)) return HIDDEN
  const { protocol, host, username, password, pathname, search, hash } = new URL(value)
  const bare = username === '' && password === '' && pathname.length <= 1 && search === '' && hash === ''
  return bare ? value : `${protocol}//${host}/${HIDDEN}`
}

export function bigintText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
