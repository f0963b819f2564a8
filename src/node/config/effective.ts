import { resolve } from 'node:path'
import type { z } from 'zod'
import { ConfigError, type ConfigProblem, type Origin } from './errors.ts'
import { nearest } from './nearest.ts'
import { listOptions, type OptionNode } from './option.ts'
import { redact } from './redact.ts'
import { type Config, configSchema, OPTION_TREE } from './schema.ts'
import type { Layer } from './sources.ts'

type Tree = Readonly<Record<string, unknown>>

/** One value in effect, as it was written. */
export interface EffectiveValue {
  /** `p2p.maxPeers`, `chains.0.id`. */
  readonly name: string
  /** `undefined`: not set, and no default. */
  readonly value: unknown
  readonly origin: Origin
  readonly node: OptionNode
}

/** A configuration with the origin of each value. */
export interface EffectiveConfig {
  readonly config: Config
  readonly values: readonly EffectiveValue[]
}

export interface ConfigSources {
  /** Strongest first. */
  readonly layers: readonly Layer[]
  /** What relative paths in the file (and defaults) are relative to. */
  readonly fileDirectory: string
  /** What relative paths in flags and variables are relative to. */
  readonly workingDirectory: string
}

/** Merges the layers, validates the whole and resolves paths. Throws `ConfigError` with every problem found. */
export function effectiveConfig(sources: ConfigSources): EffectiveConfig {
  const origins = new Map<string, Origin>()
  let merged: Tree = {}
  for (const layer of [...sources.layers].reverse()) merged = mergeTree(merged, layer.values, layer, [], OPTION_TREE, origins)
  const values = collect(OPTION_TREE, merged, [], origins, sources)
  const result = configSchema.safeParse(withPaths(merged, values))
  if (!result.success) throw new ConfigError('bad-config', problemsOf(result.error, merged, origins))
  return { config: result.data, values }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sections merge key by key; any other value, lists included, replaces what is below it. */
function mergeTree(
  below: Tree,
  above: Tree,
  layer: Layer,
  path: readonly string[],
  node: OptionNode | undefined,
  origins: Map<string, Origin>,
): Tree {
  const merged: Record<string, unknown> = { ...below }
  for (const [key, value] of Object.entries(above)) {
    const here = [...path, key]
    const child = node?.kind === 'section' ? node.children.get(key) : undefined
    if (child?.kind === 'section' && isTree(value)) {
      const under = merged[key]
      merged[key] = mergeTree(isTree(under) ? under : {}, value, layer, here, child, origins)
    } else {
      merged[key] = value
      recordOrigins(value, layer, here, origins)
    }
  }
  return merged
}

function recordOrigins(value: unknown, layer: Layer, path: readonly string[], origins: Map<string, Origin>): void {
  origins.set(path.join('.'), layer.origin(path))
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) recordOrigins(item, layer, [...path, key], origins)
}

function originOf(path: readonly PropertyKey[], origins: ReadonlyMap<string, Origin>): Origin | null {
  for (let length = path.length; length > 0; length--) {
    const origin = origins.get(path.slice(0, length).join('.'))
    if (origin !== undefined) return origin
  }
  return null
}

/** Every option's value, defaults filled in, paths absolute. */
function collect(
  node: OptionNode,
  value: unknown,
  path: readonly string[],
  origins: ReadonlyMap<string, Origin>,
  sources: Pick<ConfigSources, 'fileDirectory' | 'workingDirectory'>,
): EffectiveValue[] {
  if (node.kind === 'section') {
    const tree = isTree(value) ? value : {}
    return [...node.children].flatMap(([key, child]) => collect(child, tree[key], [...path, key], origins, sources))
  }
  const name = path.join('.')
  if (node.kind === 'list') {
    const items = Array.isArray(value) ? value : []
    if (items.length === 0) return [{ name, value: [], origin: origins.get(name) ?? { from: 'default' }, node }]
    return items.flatMap((item, index) => collect(node.item, item, [...path, String(index)], origins, sources))
  }
  const origin = origins.get(name) ?? { from: 'default' as const }
  const given = value ?? node.default
  const base = origin.from === 'flag' || origin.from === 'env' ? sources.workingDirectory : sources.fileDirectory
  return [{ name, value: node.doc.path === true && typeof given === 'string' ? resolve(base, given) : given, origin, node }]
}

/** The merged tree with its relative paths made absolute. */
function withPaths(merged: Tree, values: readonly EffectiveValue[]): unknown {
  const tree = structuredClone(merged) as Record<string, unknown>
  for (const { name, value, node } of values) {
    if (node.kind !== 'leaf' || node.doc.path !== true || value === undefined) continue
    const path = name.split('.')
    let section: unknown = tree
    for (const key of path.slice(0, -1)) section = typeof section === 'object' && section !== null ? (section as Tree)[key] : undefined
    if (typeof section === 'object' && section !== null) (section as Record<string, unknown>)[path.at(-1) as string] = value
  }
  return tree
}

function problemsOf(error: z.ZodError, merged: Tree, origins: ReadonlyMap<string, Origin>): ConfigProblem[] {
  return error.issues.flatMap((issue): ConfigProblem[] => {
    const origin = originOf(issue.path, origins)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        return { option: path.join('.'), value: 'set', expected: knownInstead(issue.path, key), origin: originOf(path, origins) ?? origin }
      })
    }
    const node = nodeAt(issue.path)
    const value = valueAt(merged, issue.path)
    const stated: unknown = issue.code === 'custom' ? issue.params?.expected : undefined
    const expected = typeof stated === 'string' ? stated : expectedOf(node, issue.message)
    return [
      { option: issue.path.join('.') || 'the configuration', value: value === undefined ? null : redact(node, value), expected, origin },
    ]
  })
}

function expectedOf(node: OptionNode | undefined, message: string): string {
  if (node?.kind === 'leaf') return node.expected
  if (node?.kind === 'list') return node.doc.expected ?? 'a list'
  return node?.kind === 'section' ? 'a mapping of option names to values' : message
}

/** The option that a path of the schema leads to; the list itself for one of its items. */
function nodeAt(path: readonly PropertyKey[]): OptionNode | undefined {
  let node: OptionNode | undefined = OPTION_TREE
  for (const key of path) {
    if (node?.kind === 'section') node = node.children.get(String(key))
    else if (node?.kind === 'list') node = node.item
    else return node
  }
  return node
}

function valueAt(tree: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = tree
  for (const key of path) value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
  return value
}

/** A sibling that is spelt alike, or an option of the same name elsewhere. */
function knownInstead(path: readonly PropertyKey[], key: string): string {
  const section = nodeAt(path)
  const near = section?.kind === 'section' ? nearest(key, section.children.keys()) : undefined
  const prefix = path.length === 0 ? '' : `${path.join('.')}.`
  if (near !== undefined) return `a known option; the nearest is ${prefix}${near}`
  const elsewhere = nearest(
    key,
    listOptions(OPTION_TREE).map((entry) => entry.path.at(-1) as string),
  )
  const named = listOptions(OPTION_TREE).find((entry) => entry.path.at(-1) === elsewhere)
  return named === undefined ? 'a known option' : `a known option; the nearest is ${named.name}`
}
