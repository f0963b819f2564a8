/** What a problem says of the node: a closed set, which `/readyz`, the metrics, the alerts and the handbook share. */
export interface ProblemClass {
  /** Who reads of it in the log: `error`: somebody must act now; `warn`: look at it today; `info`: it passes by itself. */
  readonly level: 'error' | 'warn' | 'info'
  /** What the node is doing, as `/readyz` says it. */
  readonly state: NodeState
  /** Whether requests are better sent to another replica while it lasts. What others cause is no reason: each replica would say the same. */
  readonly unready: boolean
}

/** From the gravest on: where several problems are present, the first of their states is shown. */
export const NODE_STATES = [
  'failed', // cannot go on: it ends, and its supervisor starts it again
  'stopping', // was told to end
  'halted', // signs nothing until somebody acts
  'starting', // reads its stores, listens to its peers
  'catching-up', // fetches what was signed while it was away
  'lacks-nodes', // an own node of a chain, or of the parent, does not work
  'clock', // the own clock is off
  'stalled', // a home chain stands at its gate and waits for others
  'degraded', // takes part, and something needs a look
  'ready',
] as const
export type NodeState = (typeof NODE_STATES)[number]

const classed = <C extends string>(classes: Record<C, ProblemClass>): Readonly<Record<C, ProblemClass>> => classes

const HALTED: ProblemClass = { level: 'error', state: 'halted', unready: true }
const LACKS: ProblemClass = { level: 'warn', state: 'lacks-nodes', unready: true }
const DEGRADED: ProblemClass = { level: 'warn', state: 'degraded', unready: false }
/** The node is well, and its operator must act all the same. */
const URGENT: ProblemClass = { ...DEGRADED, level: 'error' }

/** Every problem that a node may have. The handbook has a line for each (`src/node/HANDBOOK.md`). */
export const PROBLEM_CLASSES = classed({
  starting: { level: 'info', state: 'starting', unready: true },
  'halted-stale-guard': HALTED,
  'halted-twin': HALTED,
  'halted-reorganised': HALTED,
  'halted-self-audit': HALTED,
  'halted-guard': HALTED,
  'halted-key': HALTED,
  'halted-generation': HALTED,
  rpc: LACKS,
  'own-node': LACKS,
  'lacks-node': LACKS,
  parent: LACKS,
  'parent-lies': LACKS,
  clock: { level: 'error', state: 'clock', unready: true },
  stalled: { level: 'info', state: 'stalled', unready: false },
  'not-a-member': DEGRADED,
  'unapproved-code': DEGRADED,
  disagreement: URGENT,
  held: DEGRADED,
  tainted: DEGRADED,
  'value-limit': DEGRADED,
  'role-proof': DEGRADED,
  transactions: DEGRADED,
  'key-to-come': DEGRADED,
  'no-poster': DEGRADED,
  poster: DEGRADED,
  'unreadable-batch': DEGRADED,
  'configuration-behind': DEGRADED,
  'evidence-lost': URGENT,
  'evidence-doubted': DEGRADED,
  'evidence-refused': DEGRADED,
  'evidence-unread': DEGRADED,
  'challenge-unanswered': URGENT,
  'challenge-failed': DEGRADED,
})
export type ProblemCode = keyof typeof PROBLEM_CLASSES

export const PROBLEM_CODES = Object.keys(PROBLEM_CLASSES) as readonly ProblemCode[]

/** What a node knows of itself beside its problems. */
interface Doing {
  readonly fatal: string | null
  readonly catchingUp: readonly number[]
  readonly stopping: boolean
}

/** The gravest state of those that problems bring, and whether any makes the node unready. What is not known here does. */
export function classify(codes: readonly string[], { fatal, catchingUp, stopping }: Doing): Pick<ProblemClass, 'state' | 'unready'> {
  const classes: Pick<ProblemClass, 'state' | 'unready'>[] = codes.map(
    (code) => (PROBLEM_CLASSES as Readonly<Record<string, ProblemClass>>)[code] ?? HALTED,
  )
  if (fatal !== null) classes.push({ state: 'failed', unready: true })
  if (stopping) classes.push({ state: 'stopping', unready: true })
  if (catchingUp.length > 0) classes.push({ state: 'catching-up', unready: true })
  const state = NODE_STATES.find((each) => classes.some((found) => found.state === each)) ?? 'ready'
  return { state, unready: classes.some(({ unready }) => unready) }
}
