import { type ChainModel, chainModels, type LaneModel, laneModels, stateOf } from './cluster-model.ts'
import { laneKey } from './own-view.ts'
import type { PageState } from './state.ts'
import { count, duration } from './words.ts'

/** Radius of a member. */
const NODE = 46
/** Around all of them: strokes and arrowheads. */
const MARGIN = 6
/** Seconds; where nobody says it. */
const LEAST_DELTA = 4

interface Point {
  readonly x: number
  readonly y: number
}

/** Members on an ellipse, the first at the top, wide enough for all. */
function places(chains: readonly ChainModel[]): ReadonlyMap<number, Point> {
  const rx = Math.max(160, chains.length * 24)
  const ry = Math.max(110, chains.length * 15)
  return new Map(
    chains.map(({ chain }, i) => {
      const angle = (2 * Math.PI * i) / chains.length - Math.PI / 2
      return [chain, { x: rx * Math.cos(angle), y: ry * Math.sin(angle) }]
    }),
  )
}

/** What holds them all, with no empty space. */
function viewBox(points: readonly Point[]): string {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - NODE - MARGIN, Math.min(...ys) - NODE - MARGIN]
  return [left, top, Math.max(...xs) + NODE + MARGIN - left, Math.max(...ys) + NODE + MARGIN - top].map(Math.round).join(' ')
}

/** A bow from rim to rim, so that both directions can be told apart. */
function bow(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const [start, end] = [NODE + 2, NODE + 8]
  const bend = 26
  const at = (p: Point, along: number, side: number) =>
    `${(p.x + ux * along - uy * side).toFixed(1)} ${(p.y + uy * along + ux * side).toFixed(1)}`
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return `M ${at(from, start, 8)} Q ${at(middle, 0, bend)} ${at(to, -end, 8)}`
}

/** The cluster as a picture; the table below says the same to those who do not see it. */
export function Graph({ state }: { readonly state: PageState }) {
  const chains = chainModels(state)
  const lanes = laneModels(state)
  const at = places(chains)
  const delta = state.node.value?.status.configuration?.delta ?? LEAST_DELTA
  return (
    <section aria-labelledby="graph-title" class="panel graph">
      <h2 id="graph-title">Cluster</h2>
      {chains.length === 0 ? (
        <p class="empty">Waiting for somebody who shows the members.</p>
      ) : (
        <svg viewBox={viewBox([...at.values()])} role="img" aria-labelledby="graph-description">
          <title id="graph-description">{`${chains.length} member chains and ${lanes.length} lanes between them; the tables say the same in words`}</title>
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="6"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="11"
              markerHeight="11"
              orient="auto-start-reverse"
            >
              <path d="M0 0 8 4 0 8z" class="arrow" />
            </marker>
          </defs>
          {lanes.map((lane) => (
            <Edge key={laneKey(lane)} lane={lane} from={at.get(lane.source)} to={at.get(lane.destination)} />
          ))}
          <Pulses state={state} at={at} />
          {chains.map((chain) => (
            <Member key={chain.chain} chain={chain} place={at.get(chain.chain)} delta={delta} />
          ))}
        </svg>
      )}
      {chains.length > 0 && <Legend />}
    </section>
  )
}

const LINES = [
  ['edge', 'lane'],
  ['edge busy', 'messages on their way'],
  ['edge held', 'held'],
] as const

function Legend() {
  return (
    <ul class="legend">
      {LINES.map(([kind, text]) => (
        <li key={kind}>
          <svg viewBox="0 0 26 8" aria-hidden="true">
            <path d="M1 4H25" class={kind} />
          </svg>
          {text}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 16 16" class="dial" aria-hidden="true">
          <circle cx="8" cy="8" r="6" pathLength="100" stroke-dasharray="70 100" class="ring" />
        </svg>
        time left to the gate
      </li>
    </ul>
  )
}

function Edge({ lane, from, to }: { readonly lane: LaneModel; readonly from: Point | undefined; readonly to: Point | undefined }) {
  if (from === undefined || to === undefined) return null
  const waiting = lane.included === null ? 0 : lane.announced - lane.included
  return <path d={bow(from, to)} class={lane.held ? 'edge held' : waiting > 0 ? 'edge busy' : 'edge'} marker-end="url(#arrow)" />
}

function Pulses({ state, at }: { readonly state: PageState; readonly at: ReadonlyMap<number, Point> }) {
  return (
    <g class="pulses">
      {state.pulses.value.map(({ id, source, destination }) => {
        const [from, to] = [at.get(source), at.get(destination)]
        return from && to && <circle key={id} r="4" class="pulse" ref={(circle) => fly(circle, bow(from, to))} />
      })}
    </g>
  )
}

/** Moves a dot once along its bow. A style set by script is not an inline style to the page's policy. */
function fly(circle: SVGCircleElement | null, path: string): void {
  if (circle === null || circle.dataset.flown !== undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  circle.dataset.flown = ''
  circle.style.setProperty('offset-path', `path("${path}")`)
  circle.animate(
    [
      { offsetDistance: '0%', opacity: 1 },
      { offset: 0.85, opacity: 1 },
      { offsetDistance: '100%', opacity: 0 },
    ],
    {
      duration: 900,
      easing: 'ease-in-out',
    },
  )
}

/** `delta`: seconds; the ring is full so long before the gate. */
function Member({ chain, place, delta }: { readonly chain: ChainModel; readonly place: Point | undefined; readonly delta: number }) {
  if (place === undefined) return null
  const { kind, text } = stateOf(chain)
  const { closesInMs } = chain
  const gate =
    closesInMs === null ? null : closesInMs < 0 ? `gate passed ${duration(-closesInMs)} ago` : `gate closes in ${duration(closesInMs)}`
  const short = kind === 'good' && closesInMs !== null && closesInMs >= 0 ? `gate ${duration(closesInMs)}` : text
  return (
    <g transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`} class={`member ${kind}`}>
      <title>
        {[`chain ${chain.chain}: ${text}`, `header ${chain.head ?? 'none'}`, gate, chain.waitsFor]
          .filter((each) => each !== null)
          .join(', ')}
      </title>
      <circle r={NODE} />
      {closesInMs !== null && closesInMs > 0 && (
        <circle
          r={NODE - 5}
          class="ring"
          pathLength="100"
          stroke-dasharray={`${Math.min(100, closesInMs / (10 * delta)).toFixed(0)} 100`}
        />
      )}
      <text y="-10" class="name">
        {chain.chain}
      </text>
      <text y="7" class="head">
        {chain.head === null ? '–' : `#${count(chain.head)}`}
      </text>
      <text y="22" class="gate">
        {short}
      </text>
    </g>
  )
}
