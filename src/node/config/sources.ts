import { isMap, isSeq, LineCounter, type Node, parse, parseDocument } from 'yaml'
import { ConfigError, type ConfigProblem, type Origin } from './errors.ts'
import { nearest } from './nearest.ts'
import { envOf, flagOf, listOptions, type OptionEntry } from './option.ts'
import { OPTION_TREE } from './schema.ts'

/** One source of values: those that it sets, and where each stands in it. */
export interface Layer {
  readonly values: Readonly<Record<string, unknown>>
  origin(path: readonly PropertyKey[]): Origin
}

/** Every option that has a flag and a variable. */
export const SETTABLE: readonly OptionEntry[] = listOptions(OPTION_TREE).filter((entry) => !entry.inList)

/** Read by the command line itself. */
export const CONFIG_FILE_ENV = 'SEQMESH_CONFIG'

const ENV_PREFIX = 'SEQMESH_'

/** A configuration file is some 100 lines; a wrong path must not be parsed for minutes. */
export const MAX_FILE_BYTES = 1_048_576

/** Flags: option name (`p2p.maxPeers`) → text. */
export function flagLayer(flags: ReadonlyMap<string, string>): Layer {
  return textLayer(SETTABLE.flatMap((entry) => withText(entry, flags.get(entry.name), { from: 'flag', name: flagOf(entry.path) })))
}

/** The variables that start with `SEQMESH_`. Throws for one that is no option's. */
export function envLayer(env: Readonly<Record<string, string | undefined>>): Layer {
  const known = new Map(SETTABLE.map((entry) => [envOf(entry.path), entry]))
  const problems: ConfigProblem[] = []
  for (const name of Object.keys(env)) {
    if (!name.startsWith(ENV_PREFIX) || name === CONFIG_FILE_ENV || known.has(name)) continue
    const near = nearest(name, [...known.keys(), CONFIG_FILE_ENV])
    problems.push({
      option: `environment ${name}`,
      value: 'set',
      expected: near === undefined ? 'only known variables' : `${near}, which is the nearest known one`,
      origin: null,
    })
  }
  if (problems.length > 0) throw new ConfigError('bad-config', problems)
  return textLayer([...known].flatMap(([name, entry]) => withText(entry, env[name], { from: 'env', name })))
}

/** A YAML file. Throws for text that is no YAML mapping. */
export function fileLayer(name: string, text: string): Layer {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const fail = (expected: string, offset: number | undefined, cause?: unknown): never => {
    const line = offset === undefined ? null : lines.linePos(offset).line
    throw new ConfigError('config-file', [{ option: 'file', value: name, expected, origin: { from: 'file', name, line } }], { cause })
  }
  const [error] = document.errors
  if (error !== undefined) fail(`YAML: ${error.message}`, error.pos[0], error)
  if (document.contents !== null && !isMap(document.contents)) fail('a mapping of option names to values', 0)
  let values: Record<string, unknown> = {}
  try {
    values = (document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, unknown>
  } catch (cause) {
    fail(`YAML: ${cause instanceof Error ? cause.message : String(cause)}`, undefined, cause)
  }
  return {
    values,
    origin(path) {
      const offset = offsetOf(document.contents, path)
      return { from: 'file', name, line: offset === undefined ? null : lines.linePos(offset).line }
    },
  }
}

/** Where the value at `path`, or the nearest thing around it, stands in the text. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = root
  let offset = root?.range?.[0]
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key))
      if (pair === undefined) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else return offset
  }
  return offset
}

interface TextValue {
  readonly entry: OptionEntry
  readonly value: unknown
  readonly origin: Origin
}

function withText(entry: OptionEntry, text: string | undefined, origin: Origin): TextValue[] {
  return text === undefined ? [] : [{ entry, value: readText(entry, text, origin), origin }]
}

/** Text that cannot be read as the option's form stays text, so that validation names it. */
function readText(entry: OptionEntry, text: string, origin: Origin): unknown {
  switch (entry.form) {
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    case 'texts':
      return text.trim() === '' ? [] : text.split(',').map((item) => item.trim())
    case 'structure':
      try {
        return parse(text, { maxAliasCount: 100 })
      } catch (cause) {
        throw new ConfigError(
          'bad-config',
          [{ option: entry.name, value: JSON.stringify(text.slice(0, 80)), expected: 'JSON or YAML', origin }],
          {
            cause,
          },
        )
      }
    case 'text':
      return text
  }
}

function textLayer(items: readonly TextValue[]): Layer {
  const values: Record<string, unknown> = {}
  const origins = new Map<string, Origin>()
  for (const { entry, value, origin } of items) {
    let section = values
    for (const key of entry.path.slice(0, -1)) {
      section[key] ??= {}
      section = section[key] as Record<string, unknown>
    }
    section[entry.path.at(-1) as string] = value
    origins.set(entry.name, origin)
  }
  return {
    values,
    origin(path) {
      for (let length = path.length; length > 0; length--) {
        const origin = origins.get(path.slice(0, length).join('.'))
        if (origin !== undefined) return origin
      }
      return { from: 'default' }
    },
  }
}
