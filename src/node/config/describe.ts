import { z } from 'zod'
import type { EffectiveValue } from './effective.ts'
import { formatOrigin, type Origin } from './errors.ts'
import { envOf, flagOf, listOptions, type OptionEntry } from './option.ts'
import { bigintText, redacted } from './redact.ts'
import { configSchema, OPTION_TREE } from './schema.ts'

/** One line of `config print`. */
export interface PrintedValue {
  readonly option: string
  /** Secrets redacted; null when not set. */
  readonly value: unknown
  readonly origin: Origin
}

/** What is in effect and where it came from, secrets redacted: plain JSON. */
export function printConfig(values: readonly EffectiveValue[]): readonly PrintedValue[] {
  return values.map(({ name, value, origin, node }) => ({
    option: name,
    value: value === undefined ? null : JSON.parse(JSON.stringify(redacted(node, value), bigintText)),
    origin,
  }))
}

export function printedRow({ option, value, origin }: PrintedValue): readonly [option: string, value: string, origin: string] {
  return [option, value === null ? '' : JSON.stringify(value), formatOrigin(origin)]
}

/** The table of the README: every option with its unit, range, default and consequence. */
export function configDocs(): string {
  const rows = listOptions(OPTION_TREE).map(
    (entry) =>
      `| \`${entry.name}\` | ${names(entry)} | ${range(entry)} | ${defaultOf(entry)} | ${escapePipes(entry.node.doc.about)}${entry.node.doc.reloadable === true ? ' Reloadable.' : ''} |`,
  )
  return ['| Option | Flag, variable | Expected | Default | Meaning |', '| --- | --- | --- | --- | --- |', ...rows, ''].join('\n')
}

function names({ path, inList }: OptionEntry): string {
  return inList ? '' : `\`${flagOf(path)}\` \`${envOf(path)}\``
}

function range({ node }: OptionEntry): string {
  const expected = node.kind === 'leaf' ? node.expected : `${node.doc.expected ?? 'a list'}; JSON or YAML in a flag or variable`
  return escapePipes(node.doc.unit === undefined ? expected : `${expected} (${node.doc.unit})`)
}

function defaultOf({ node }: OptionEntry): string {
  if (node.doc.defaultText !== undefined) return node.doc.defaultText
  const value = node.kind === 'leaf' ? node.default : []
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'none'
  return `\`${typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : JSON.stringify(value, bigintText).replaceAll('"', '')}\``
}

function escapePipes(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}

/** JSON Schema (2020-12) of the file, for editors. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' })
}
