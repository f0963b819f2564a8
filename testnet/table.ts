import { styleText } from 'node:util'
import type { LatencySummary } from './latencies.ts'

/** One moment of a run, as the table shows it. Undefined: not known (yet). */
export interface Snapshot {
  readonly title: string
  /** Since traffic began; undefined before. */
  readonly elapsedS: number | undefined
  /** Undefined: until Ctrl-C. */
  readonly seconds: number | undefined
  readonly now: number
  readonly chains: readonly ChainLine[]
  readonly lanes: readonly LaneLine[]
  readonly total: LaneCounts
  /** Messages that the light observer verified. */
  readonly observed: number | undefined
  readonly violations: number
  /** Whom the parent slashed, and for what. */
  readonly convictions: readonly { readonly chain: number; readonly kind: string }[]
}

export interface ChainLine {
  readonly chain: number
  readonly head: number | undefined
  /** Timestamp of the head, seconds. */
  readonly time: number | undefined
  /** Oldest time up to which another chain has heard of this one. */
  readonly frontier: number
  readonly gate: number
  readonly peers: number | undefined
  readonly heldMs: number
  readonly state: 'ready' | 'starting' | 'down' | 'trouble'
  /** What it says is wrong. */
  readonly note: string
}

export interface LaneCounts {
  readonly sent: number
  readonly announced: number | undefined
  readonly included: number
  readonly redeemed: number
  readonly tickets: number
  /** In a batch on the parent. */
  readonly posted: number
  readonly latency: LatencySummary | undefined
}

export interface LaneLine extends LaneCounts {
  readonly source: number
  readonly destination: number
}

export interface TableStyle {
  readonly columns: number
  readonly rows: number
  readonly color: boolean
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string

const LANE_WIDTH = 17
const NUMBER_WIDTH = 10
/** Title, two headings, blank lines and totals around the chains and lanes. */
const FRAME_LINES = 9
const MIN_LANES = 3

const clock = (seconds: number | undefined): string => {
  if (seconds === undefined) return 'starting'
  const whole = Math.floor(seconds)
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`
}
const right = (text: string | number | undefined, width: number): string => String(text ?? '–').padStart(width)
const ms = (value: number | undefined): string => (value === undefined ? '–' : `${Math.round(value)} ms`)
/** Seconds before (−) or after (+) now. */
const relative = (time: number | undefined, now: number): string => {
  if (time === undefined || !Number.isFinite(time)) return '–'
  const difference = time - Math.floor(now)
  return difference === 0 ? 'now' : `${difference > 0 ? '+' : '−'}${Math.abs(difference)} s`
}

function chainRows(snapshot: Snapshot, paint: Paint, columns: number): readonly string[] {
  const heading = `${'chain'.padEnd(LANE_WIDTH)}${right('head', 9)}${right('time', 9)}${right('frontier', 10)}${right('gate', 9)}${right('peers', 7)}${right('held', 10)}  daemon`
  const colors = { ready: 'green', starting: 'yellow', down: 'red', trouble: 'yellow' } as const
  return [
    paint('dim', heading),
    ...snapshot.chains.map((chain) => {
      const fields = [
        String(chain.chain).padEnd(LANE_WIDTH),
        right(chain.head, 9),
        right(relative(chain.time, snapshot.now), 9),
        right(relative(chain.frontier, snapshot.now), 10),
        right(relative(chain.gate, snapshot.now), 9),
        right(chain.peers, 7),
        right(`${(chain.heldMs / 1_000).toFixed(1)} s`, 10),
      ].join('')
      const room = columns - fields.length - chain.state.length - 3
      const note = chain.note === '' || room < 8 ? '' : ` ${chain.note.slice(0, room)}`
      return `${fields}  ${paint(colors[chain.state], chain.state)}${paint('dim', note)}`
    }),
  ]
}

function counts(line: LaneCounts, paint: Paint): string {
  const behind = line.included < line.sent
  return [
    right(line.sent, NUMBER_WIDTH),
    right(line.announced, NUMBER_WIDTH + 1),
    paint(behind ? 'yellow' : 'green', right(line.included, NUMBER_WIDTH)),
    right(line.redeemed, NUMBER_WIDTH),
    right(line.tickets, NUMBER_WIDTH - 1),
    right(line.posted, NUMBER_WIDTH - 1),
    right(ms(line.latency?.p50), NUMBER_WIDTH),
    right(ms(line.latency?.p99), NUMBER_WIDTH),
  ].join('')
}

function laneRows(snapshot: Snapshot, paint: Paint, room: number): readonly string[] {
  const headings = ['sent', 'announced', 'included', 'redeemed', 'tickets', 'posted', 'p50', 'p99']
  const widths = [
    NUMBER_WIDTH,
    NUMBER_WIDTH + 1,
    NUMBER_WIDTH,
    NUMBER_WIDTH,
    NUMBER_WIDTH - 1,
    NUMBER_WIDTH - 1,
    NUMBER_WIDTH,
    NUMBER_WIDTH,
  ]
  const heading = 'lane'.padEnd(LANE_WIDTH) + headings.map((text, i) => right(text, widths[i] ?? NUMBER_WIDTH)).join('')
  // Those that wait for most come first when not all fit.
  const fits = snapshot.lanes.length <= room
  const shown = fits ? snapshot.lanes : [...snapshot.lanes].sort((a, b) => b.sent - b.included - (a.sent - a.included)).slice(0, room - 1)
  const hidden = snapshot.lanes.length - shown.length
  return [
    paint('dim', heading),
    ...shown.map((lane) => `${lane.source} → ${lane.destination}`.padEnd(LANE_WIDTH) + counts(lane, paint)),
    ...(hidden > 0 ? [paint('dim', `… and ${hidden} more lanes`)] : []),
    paint('bold', 'all'.padEnd(LANE_WIDTH)) + counts(snapshot.total, paint),
  ]
}

/** The live table: lines no wider than `columns` (from 100 on) and fewer than `rows`. */
export function renderTable(snapshot: Snapshot, { columns, rows, color }: TableStyle): readonly string[] {
  const paint: Paint = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text)
  const time = snapshot.seconds === undefined ? clock(snapshot.elapsedS) : `${clock(snapshot.elapsedS)} / ${clock(snapshot.seconds)}`
  const title = `seqmesh testnet  ${snapshot.title}`
  const room = Math.max(MIN_LANES, rows - FRAME_LINES - snapshot.chains.length)
  const width = Math.min(columns, 100)
  const rate = (snapshot.total.included / Math.max(1, snapshot.elapsedS ?? 0)).toFixed(1)
  const footer = [
    `${rate} included/s`,
    snapshot.observed === undefined ? undefined : `observer verified ${snapshot.observed}`,
    snapshot.violations === 0 ? 'no sync violation' : paint('red', `${snapshot.violations} sync violations`),
    ...snapshot.convictions.map(({ chain, kind }) => paint('red', `${chain} slashed: ${kind}`)),
    snapshot.seconds === undefined ? 'Ctrl-C ends it' : undefined,
  ]
  return [
    paint('bold', title) + right(time, Math.max(1, width - title.length)),
    '',
    ...chainRows(snapshot, paint, columns),
    '',
    ...laneRows(snapshot, paint, room),
    '',
    paint('dim', footer.filter((part) => part !== undefined).join('   ')),
  ]
}

/** The same moment in one line, for logs. */
export function renderLine(snapshot: Snapshot): string {
  const { total, chains, convictions } = snapshot
  const heads = chains.map(({ chain, head, state }) => `${chain}:${head ?? '–'}${state === 'ready' ? '' : `(${state})`}`).join(' ')
  const latency = `p50 ${ms(total.latency?.p50)} p99 ${ms(total.latency?.p99)}`
  const slashed = convictions.map(({ chain, kind }) => `  ${chain} slashed: ${kind}`).join('')
  return `${clock(snapshot.elapsedS)}  sent ${total.sent}  announced ${total.announced ?? '–'}  included ${total.included}  redeemed ${total.redeemed}  posted ${total.posted}  ${latency}  ${heads}${slashed}`
}
