import { listOptions, type OptionEntry } from './option.ts'
import { bigintText } from './redact.ts'
import { type Config, OPTION_TREE } from './schema.ts'

/** A running node cannot take over what changed; nothing was taken over. */
export class ReloadRefused extends Error {
  override readonly name = 'ReloadRefused'
  readonly code = 'reload-refused'
  readonly remedy = 'Undo these changes, or restart the node.'
  readonly options: readonly string[]

  constructor(options: readonly string[]) {
    super(`a running node cannot change ${options.join(', ')}: nothing was taken over`)
    this.options = options
  }
}

/**
 * Takes over into `current`, which every part of the node reads, what of `next` a running node can change: the options that the
 * documentation marks. All or nothing. Returns the names of those that changed. Throws `ReloadRefused`.
 */
export function takeOver(current: Config, next: Config): readonly string[] {
  const entries = listOptions(OPTION_TREE)
  const places = [
    ...entries
      .filter(({ inList, node }) => !inList && node.kind === 'leaf')
      .map((entry) => place(entry, entry.name, current, next, entry.path)),
    ...chainPlaces(entries, current, next),
  ]
  const changed = places.filter(({ before, after }) => textOf(before) !== textOf(after))
  const refused = changed.filter(({ isReloadable }) => !isReloadable)
  if (refused.length > 0) throw new ReloadRefused(refused.map(({ name }) => name))
  for (const { set } of changed) set()
  return changed.map(({ name }) => name)
}

interface Place {
  readonly name: string
  readonly isReloadable: boolean
  readonly before: unknown
  readonly after: unknown
  readonly set: () => void
}

type Tree = { [key: string]: unknown }

function place({ node }: OptionEntry, name: string, current: object, next: object, path: readonly string[]): Place {
  const [last = ''] = path.slice(-1)
  const section = (root: object): Tree | undefined =>
    path.slice(0, -1).reduce<Tree | undefined>((tree, key) => tree?.[key] as Tree | undefined, root as Tree)
  const [before, after] = [section(current)?.[last], section(next)?.[last]]
  return {
    ...{ name, before, after, isReloadable: node.doc.reloadable === true },
    set: () => {
      const into = section(current)
      if (into !== undefined) into[last] = after
    },
  }
}

/** Chains are compared one by one; which there are cannot change. */
function chainPlaces(entries: readonly OptionEntry[], current: Config, next: Config): readonly Place[] {
  const idsOf = ({ chains }: Config) => chains.map(({ id }) => id)
  const [before, after] = [idsOf(current), idsOf(next)]
  if (textOf(before) !== textOf(after)) return [{ name: 'chains', isReloadable: false, before, after, set: () => undefined }]
  const inChain = entries.filter(({ inList }) => inList)
  return current.chains.flatMap((chain, i) => {
    const other = next.chains[i] ?? chain
    const keys: Place = {
      ...{ name: `chains[${chain.id}].sequencer`, isReloadable: false, before: chain.sequencer, after: other.sequencer },
      set: () => undefined,
    }
    const options = inChain.filter(({ path }) => path[1] !== 'sequencer')
    return [keys, ...options.map((entry) => place(entry, entry.name.replace('[]', `[${chain.id}]`), chain, other, entry.path.slice(1)))]
  })
}

function textOf(value: unknown): string {
  return JSON.stringify(value, bigintText) ?? ''
}
