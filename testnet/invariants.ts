import type { Daemon } from './daemon.ts'
import type { LaneBook } from './lane-book.ts'
import type { MeshMonitor } from './mesh-monitor.ts'
import type { Observer } from './observer.ts'
import type { Invariant } from './report.ts'
import type { Traffic } from './traffic.ts'
import type { Watcher } from './watcher.ts'

export interface Judged {
  readonly watcher: Watcher
  readonly traffic: Traffic
  readonly monitor: MeshMonitor
  readonly daemons: readonly Daemon[]
  /** Undefined when the run has none. */
  readonly observer: Observer | undefined
}

/** An invariant that lists what broke it. */
export function invariant(name: string, problems: readonly string[], count = problems.length): Invariant {
  const more = count > problems.length ? ` (and ${count - problems.length} more)` : ''
  return { name, held: count === 0, detail: problems.slice(0, 5).join('; ') + more }
}

/** Lanes whose two chains are watched to the end: the others' ends cannot agree any more, which is the point of such a scenario. */
export function intactLanes({ watcher }: { readonly watcher: Pick<Watcher, 'lanes' | 'excluded' | 'stopped'> }): readonly LaneBook[] {
  const { lanes, excluded, stopped } = watcher
  return lanes.filter(({ source, destination }) => !excluded.has(source) && !excluded.has(destination) && !stopped.has(source))
}

const laneName = (lane: LaneBook): string => `${lane.source} → ${lane.destination}`

function broken(lanes: readonly LaneBook[], describe: (lane: LaneBook) => string | undefined): readonly string[] {
  return lanes.flatMap((lane) => {
    const problem = describe(lane)
    return problem === undefined ? [] : [`${laneName(lane)}: ${problem}`]
  })
}

/** Everything that must hold in every scenario, once traffic has been drained. */
export function judge(run: Judged): readonly Invariant[] {
  const { watcher, traffic, monitor, observer, daemons } = run
  const lanes = intactLanes(run)
  const list: Invariant[] = [
    invariant('every block of every chain was watched', watcher.failure === undefined ? [] : [watcher.failure.message]),
    invariant(
      'traffic was sent',
      traffic.submitted === 0 || lanes.some(({ sent }) => sent > 0) ? [] : [`${traffic.submitted} were submitted`],
    ),
    invariant(
      'every sent message is included exactly once',
      broken(lanes, ({ sent, included, duplicated }) =>
        sent === included && duplicated === 0 ? undefined : `${sent} sent, ${included} included, ${duplicated} twice`,
      ),
    ),
    invariant(
      'lanes keep their order and their accumulators agree',
      lanes.flatMap(({ problems }) => problems),
      lanes.reduce((sum, { problemCount }) => sum + problemCount, 0),
    ),
    invariant(
      'every included message is executed once or holds one ticket',
      broken(lanes, ({ withoutOutcome, included, redeemed, openTickets, ended }) =>
        withoutOutcome === 0 && included === redeemed + openTickets + ended
          ? undefined
          : `${included} included, ${redeemed} executed, ${openTickets} tickets, ${ended} ended`,
      ),
    ),
    invariant('no target was called twice for one message', watcher.repeatedHits === 0 ? [] : [`${watcher.repeatedHits} calls came again`]),
    invariant('no block is stamped past its gate, nothing is seen later than Δ', watcher.sync.violations, watcher.sync.violationCount),
    invariant(
      'no daemon ended by itself',
      daemons
        .filter(({ unexpectedExit, mayEnd }) => unexpectedExit !== undefined && !mayEnd)
        .map(({ chainId, logFile }) => `${chainId}, see ${logFile}`),
    ),
    invariant(
      'no daemon claims more than the chains hold',
      broken(lanes, ({ source, destination, sent }) => {
        const announced = monitor.announced(source, destination)
        return announced === undefined || announced <= sent ? undefined : `${announced} announced, ${sent} sent`
      }),
    ),
  ]
  if (observer !== undefined) list.push(judgeObserver(lanes, observer, watcher))
  return list
}

function judgeObserver(lanes: readonly LaneBook[], observer: Observer, watcher: Watcher): Invariant {
  const sent = lanes.reduce((sum, lane) => sum + lane.sent, 0)
  const problems: string[] = []
  if (observer.repeated > 0) problems.push(`${observer.repeated} messages were printed twice`)
  if (observer.malformed > 0) problems.push(`${observer.malformed} lines are no JSON`)
  // Of an excluded chain the observer rightly holds what was signed, which is not what the chain has.
  if (watcher.excluded.size === 0) {
    if (watcher.announced !== sent) problems.push(`it verified ${watcher.announced} of the ${sent} messages that the chains hold`)
    if (observer.messages !== watcher.announced)
      problems.push(`it printed ${observer.messages - watcher.announced} messages that no chain holds`)
  }
  return invariant('the observer verified exactly the messages that the chains hold', problems)
}
