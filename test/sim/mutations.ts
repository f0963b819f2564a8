import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { RunPlan } from './plan.ts'

/** One change of the text under test. */
interface Patch {
  /** Folder from the repository's root: files may be split and renamed within it. */
  readonly folder: string
  /** Stands in one file of the folder, once; else the mutation says so. */
  readonly find: string
  readonly replace: string
}

/** A classic fault, put back on purpose: the simulation has to find it. */
export interface Mutation {
  /** The invariants that it breaks first. */
  readonly caughtBy: readonly string[]
  readonly patches: readonly Patch[]
  /** Runs in which it can show at all. @default every one */
  readonly shows?: (plan: RunPlan) => boolean
  /** Where it needs more than one coincidence: seeds that find it, `regressions.ts` among them. */
  readonly seeds?: readonly number[]
}

const ROOT = new URL('../../', import.meta.url)

const tells = (lie: RunPlan['lies'][number]) => (plan: RunPlan) => plan.lies.length === 1 && plan.lies[0] === lie
const isHonest = (plan: RunPlan) => plan.lies.length === 0 && !plan.deepReorganisation

export const MUTATIONS = {
  'taint that spares who refers to the lie itself': {
    caughtBy: ['taintsExactly'],
    patches: [
      {
        folder: 'src/protocol',
        find: 'const kept = this.#graph.firstReferring(chain, source, tainted.from)',
        replace: 'const kept = this.#graph.firstReferring(chain, source, tainted.from + 1)',
      },
    ],
    // Others must have included the lie before it shows.
    seeds: [115, 117, 131, 233],
  },
  'signing before the guard has committed': {
    caughtBy: ['guardsBeforeItSigns'],
    patches: [
      {
        folder: 'src/roles',
        find: '      this.#guard(drafts)\n',
        replace: `      const domain = this.#init.ledger.configurations.address
      for (const { opened } of drafts) await this.#init.signers[0].sign({ type: 'Header', domain, value: opened.header, digest: opened.hash })
      this.#guard(drafts)\n`,
      },
    ],
  },
  'deduplicating conflicting headers': {
    caughtBy: ['everyLieExposes'],
    patches: [{ folder: 'src/ledger', find: 'if (this.#known.has(key)) return', replace: 'if (key.length > 0) return' }],
    shows: tells('equivocation'),
  },
  'the gate off by one': {
    caughtBy: ['everyLieExposes'],
    patches: [
      {
        folder: 'src/protocol',
        find: 'gate = Math.min(gate, rowTime(inbox.get(member.index) ?? ZERO_INBOX_ROW, member, self) + delta)',
        replace: 'gate = Math.min(gate, rowTime(inbox.get(member.index) ?? ZERO_INBOX_ROW, member, self) + delta + 1)',
      },
    ],
    shows: tells('ranAhead'),
  },
  'wall-clock block stamps above the gate': {
    caughtBy: ['haltsForAReason'],
    patches: [{ folder: 'test/sim', find: 'Math.max(record.time, Math.min(nowS, gate))', replace: 'Math.max(record.time, nowS)' }],
    shows: isHonest,
  },
  'accepting a log with a hole': {
    caughtBy: ['acceptsWhatWasSigned'],
    patches: [
      { folder: 'src/ledger', find: 'const isNext = header.number === log.state.head.number + 1', replace: 'const isNext = true' },
      {
        folder: 'src/ledger',
        find: 'return equalBytes(openable.header.parent, this.#state.head.hash)',
        replace: 'return openable !== undefined',
      },
      {
        folder: 'src/protocol',
        find: 'if (header.number !== this.#head.number + 1 || !equalBytes(header.parent, this.#head.hash)) {',
        replace: 'if (header.number <= this.#head.number) {',
      },
    ],
    shows: isHonest,
  },
  'accepting an unopened root': {
    caughtBy: ['acceptsWhatWasSigned', 'exposesNobodyHonest'],
    patches: [
      {
        folder: 'src/protocol',
        find: 'if (!equalBytes(staged.outboxTree.root, header.outboxRoot))',
        replace: 'if (staged.outboxTree.root.length !== header.outboxRoot.length)',
      },
      {
        folder: 'src/protocol',
        find: 'if (!equalBytes(staged.inboxTree.root, header.inboxRoot))',
        replace: 'if (staged.inboxTree.root.length !== header.inboxRoot.length)',
      },
    ],
    shows: isHonest,
  },
  'a zero row that cannot be proved': {
    caughtBy: ['recovers'],
    patches: [
      {
        folder: 'src/protocol',
        find: 'const emptyOutbox = new RowTree(hashOutboxRow(ZERO_OUTBOX_ROW))',
        replace: 'const emptyOutbox = new RowTree(new Uint8Array(32))',
      },
    ],
    shows: (plan) => isHonest(plan) && plan.quietLane,
  },
  'quota per block instead of per second, in the judge': {
    caughtBy: ['everyLieExposes'],
    patches: [{ folder: 'src/protocol', find: 'let used = this.#usage.get(index)', replace: 'let used: LaneUsage | undefined' }],
    shows: tells('twoBlocksInASecond'),
  },
  'quota per block instead of per second, in the Messenger': {
    caughtBy: ['haltsForAReason'],
    patches: [{ folder: 'test/sim', find: 'used?.second === time ? used :', replace: 'used === null ? used :' }],
    shows: isHonest,
  },
  'comparing across generations': {
    caughtBy: ['exposesNobodyHonest'],
    patches: [
      {
        folder: 'src/ledger',
        find: "if (member.generation !== log.generation) return this.verdict('ignore', 'other-generation')\n    if (header.number <= log.state.head.number) {",
        replace: 'if (header.number <= log.state.head.number) {',
      },
    ],
    shows: isHonest,
  },
  'comparing across clusters': {
    caughtBy: ['exposesNobodyHonest'],
    patches: [
      {
        folder: 'src/protocol',
        find: 'return keccak256(DIGEST_PREFIX, cluster, structHash)',
        replace: 'return keccak256(DIGEST_PREFIX, structHash)',
      },
    ],
  },
  'judging an old header by the newest key': {
    caughtBy: ['bansNobodyHonest', 'recovers'],
    patches: [
      {
        folder: 'src/ledger',
        find: 'const member = configurations.member(header.config, chain)\n    const log = logs.get(chain)\n    const hash = hashOf(openable)',
        replace:
          'const member = configurations.member(configurations.newest.hash, chain)\n    const log = logs.get(chain)\n    const hash = hashOf(openable)',
      },
    ],
    shows: (plan) => plan.rotation,
  },
  'taking a proof by the key in force for a forged one, once its successor is known': {
    caughtBy: ['bansNobodyHonest'],
    patches: [
      {
        folder: 'src/observer',
        find: 'sequencersOf: (chain) => ledger.sequencersOf(chain),',
        replace: `sequencersOf: (chain) => {
      const member = configurations.newest.configuration.members.find((each) => each.chain === chain)
      return member && { current: [member.sequencer], retired: [] }
    },`,
      },
    ],
    shows: (plan) => plan.rotation,
  },
  'refusing a whole batch of blocks for one that is under a rotated key': {
    caughtBy: ['recovers'],
    patches: [
      {
        folder: 'src/roles',
        find: 'const own = others < 0 ? fresh : fresh.slice(0, others)',
        replace: 'const own = others < -1 ? [] : fresh',
      },
    ],
    seeds: [298],
  },
  'forgetting over a restart what waits for a header': {
    caughtBy: ['everyPhantomExposes'],
    patches: [
      {
        folder: 'src/ledger',
        find: 'for (const reference of this.#reopened.splice(0)) {',
        replace: 'this.#reopened.length = 0\n    for (const reference of this.#reopened) {',
      },
    ],
    seeds: [408],
  },
  'an own node that is asked and not listened to': {
    caughtBy: ['includesWhatTheChainHolds', 'everyLieExposes'],
    patches: [
      {
        folder: 'src/roles',
        find: 'return differentRow(changes, state.rows) ?? differentRoots(header, state, ledger)',
        replace: 'return undefined',
      },
    ],
    shows: tells('inventedMessage'),
  },
  'including before the own node agrees': {
    caughtBy: ['includesWhatTheChainHolds'],
    patches: [
      {
        folder: 'src/roles',
        find: "minAssurance === 'announced' ? Number.POSITIVE_INFINITY : verifiedUpTo(source)",
        replace: 'Number.POSITIVE_INFINITY',
      },
    ],
    shows: tells('inventedMessage'),
  },
  'a lie about the chain that is noticed and not proved': {
    caughtBy: ['everyLieExposes'],
    patches: [{ folder: 'src/roles', find: 'return this.#judged(this.#finding(finding))', replace: 'return undefined' }],
    shows: tells('falseStateRoot'),
  },
  'a challenge that nobody answers': {
    caughtBy: ['exposesNobodyHonest', 'convictsNobodyHonest'],
    patches: [{ folder: 'src/roles', find: 'const data = await answers.to(challenge, signal)', replace: 'const data = undefined' }],
    seeds: [3_005],
  },
  'what the court says of who answers nothing, and nobody acts on': {
    caughtBy: ['everyLieExposes'],
    patches: [{ folder: 'src/ledger', find: 'if (this.#accusations.note(conviction))', replace: 'if (conviction === undefined)' }],
    shows: tells('withheld'),
  },
  'signing what may still be reorganised': {
    caughtBy: ['haltsForAReason'],
    patches: [{ folder: 'src/node', find: 'const { depth } = this.#init\n    const ended', replace: 'const depth = 0\n    const ended' }],
    shows: isHonest,
  },
  'gaps that nobody fills': {
    caughtBy: ['staysBounded', 'recovers'],
    patches: [{ folder: 'src/mesh', find: 'if (signal.aborted || gap.to < gap.from) return', replace: 'if (gap.to > 0) return' }],
    shows: isHonest,
  },
} as const satisfies Record<string, Mutation>

export type MutationName = keyof typeof MUTATIONS

/** Puts a mutation into every module that this thread loads from now on. Throws if the text has changed. */
export function mutate({ patches }: Mutation): void {
  const byFile = new Map<string, Patch[]>()
  for (const patch of patches) {
    const file = fileOf(patch)
    byFile.set(file, [...(byFile.get(file) ?? []), patch])
  }
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context)
      const here = byFile.get(url)
      if (here === undefined) return loaded
      const text = readFileSync(fileURLToPath(url), 'utf8')
      return { ...loaded, source: here.reduce((source, { find, replace }) => source.replace(find, () => replace), text) }
    },
  })
}

/** The one file that holds what is to be replaced. */
function fileOf({ folder, find }: Patch): string {
  const place = new URL(`${folder}/`, ROOT)
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && file !== 'mutations.ts')
  const places = files.flatMap((file) => {
    const path = fileURLToPath(new URL(file, place))
    return readFileSync(path, 'utf8')
      .split(find)
      .slice(1)
      .map(() => pathToFileURL(path).href)
  })
  const [only, ...others] = places
  if (only === undefined || others.length > 0)
    throw new Error(`a mutation expects to find, once in ${folder}: ${find}\nIt is there ${places.length} times: rewrite the mutation.`)
  return only
}
