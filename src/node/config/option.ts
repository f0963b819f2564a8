import { z } from 'zod'

/** What people read about an option, and how it is shown. */
export interface OptionDoc {
  /** What it does, and what a higher or lower value brings. */
  readonly about: string
  readonly unit?: string
  /** What a value looks like, where the schema itself does not say. */
  readonly expected?: string
  /** The default, in words, where it depends on something else. */
  readonly defaultText?: string
  /** Never shown: the whole value, or what a url may carry of credentials. */
  readonly secret?: 'whole' | 'url'
  /** A running node takes a new value over (SIGHUP). */
  readonly reloadable?: true
  /** A file or directory: relative to the configuration file, or to the working directory when given by flag or environment. */
  readonly path?: true
}

const docs = z.registry<OptionDoc>()

/** Documents an option; every leaf of the schema goes through here. */
export function option<S extends z.ZodType>(schema: S, doc: OptionDoc): S {
  docs.add(schema, doc)
  return schema
}

/** How one value is written in a flag or an environment variable. */
type TextForm = 'text' | 'number' | 'boolean' | 'texts' | 'structure'

interface OptionLeaf {
  readonly kind: 'leaf'
  readonly doc: OptionDoc
  readonly form: Exclude<TextForm, 'structure'>
  readonly expected: string
  /** `undefined`: it has none. */
  readonly default: unknown
}

export interface OptionSection {
  readonly kind: 'section'
  readonly children: ReadonlyMap<string, OptionNode>
  /** Documented sections may be left out whole. */
  readonly doc: OptionDoc | undefined
}

interface OptionList {
  readonly kind: 'list'
  readonly item: OptionSection
  readonly doc: OptionDoc
}

export type OptionNode = OptionLeaf | OptionSection | OptionList

/** Reads the tree of options off a schema. */
export function optionTree(schema: z.ZodType): OptionSection {
  const node = readNode(schema, [])
  if (node.kind !== 'section') throw new TypeError('a configuration schema is an object')
  return node
}

function readNode(schema: z.ZodType, path: readonly string[]): OptionNode {
  const { inner, doc, fallback } = unwrap(schema)
  if (inner instanceof z.ZodObject) {
    const children = Object.entries(inner.shape).map(([name, child]) => [name, readNode(child as z.ZodType, [...path, name])] as const)
    return { kind: 'section', children: new Map(children), doc }
  }
  if (doc === undefined) throw new TypeError(`option ${path.join('.')} is not documented`)
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element as z.ZodType).inner
    if (element instanceof z.ZodObject) {
      const item = readNode(element, path)
      if (item.kind === 'section') return { kind: 'list', item, doc }
    }
    return { kind: 'leaf', doc, form: 'texts', expected: doc.expected ?? 'a list', default: fallback }
  }
  return { kind: 'leaf', doc, form: formOf(inner), expected: doc.expected ?? expectation(inner), default: fallback }
}

/** Takes off what defaults, optionality and transformations wrap around a schema. */
function unwrap(schema: z.ZodType): { inner: z.ZodType; doc: OptionDoc | undefined; fallback: unknown } {
  let inner = schema
  let doc = docs.get(inner)
  let fallback: unknown
  for (;;) {
    if (inner instanceof z.ZodDefault) {
      fallback = inner.def.defaultValue
      inner = inner.def.innerType as z.ZodType
    } else if (inner instanceof z.ZodPrefault) {
      fallback = inner.def.defaultValue
      inner = inner.def.innerType as z.ZodType
    } else if (inner instanceof z.ZodOptional) inner = inner.def.innerType as z.ZodType
    else if (inner instanceof z.ZodPipe) inner = inner.def.in as z.ZodType
    else return { inner, doc, fallback }
    doc ??= docs.get(inner)
  }
}

function formOf(schema: z.ZodType): 'text' | 'number' | 'boolean' {
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  return 'text'
}

function expectation(schema: z.ZodType): string {
  if (schema instanceof z.ZodNumber) return `an integer from ${schema.minValue} to ${schema.maxValue}`
  if (schema instanceof z.ZodBoolean) return 'true or false'
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`
  return 'text'
}

/** One line of the documentation: an option with its place. */
export interface OptionEntry {
  /** `p2p.maxPeers`, `chains[].id`. */
  readonly name: string
  readonly path: readonly string[]
  /** How it is written in a flag or variable; those exist unless it is inside a list. */
  readonly form: TextForm
  readonly inList: boolean
  readonly node: OptionLeaf | OptionList
}

/** Every option in the order of the schema. */
export function listOptions(section: OptionSection): readonly OptionEntry[] {
  return list(section, [], '', false)
}

function list(section: OptionSection, path: readonly string[], prefix: string, inList: boolean): OptionEntry[] {
  const entries: OptionEntry[] = []
  for (const [key, node] of section.children) {
    const name = `${prefix}${key}`
    const here = [...path, key]
    if (node.kind === 'leaf') entries.push({ name, path: here, form: node.form, inList, node })
    else if (node.kind === 'section') entries.push(...list(node, here, `${name}.`, inList))
    else {
      entries.push({ name, path: here, form: 'structure', inList, node })
      entries.push(...list(node.item, here, `${name}[].`, true))
    }
  }
  return entries
}

/** `p2p.maxPeers` → `--p2p-max-peers`. */
export function flagOf(path: readonly string[]): string {
  return `--${words(path).join('-')}`
}

/** `p2p.maxPeers` → `SEQMESH_P2P_MAX_PEERS`. */
export function envOf(path: readonly string[]): string {
  return `SEQMESH_${words(path).join('_').toUpperCase()}`
}

function words(path: readonly string[]): string[] {
  return path.flatMap((name) =>
    name
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split('-'),
  )
}
