import { type ChainModel, chainModels, type LaneModel, laneModels } from './cluster-model.ts'
import type { PageState } from './state.ts'
import { count, duration } from './words.ts'

const WIDTH = 620
const HEIGHT = 420
const NODE = 46

interface Point {
  readonly x: number
  readonly y: number
}

/** Members on an ellipse, the first at the top. */
function places(chains: readonly ChainModel[]): ReadonlyMap<number, Point> {
  return new Map(
    chains.map(({ chain }, i) => {
      const angle = (2 * Math.PI * i) / chains.length - Math.PI / 2
      return [chain, { x: WIDTH / 2 + 215 * Math.cos(angle), y: HEIGHT / 2 + 8 + 138 * Math.sin(angle) }]
    }),
  )
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
  return (
    <section aria-labelledby="graph-title" class="panel graph">
      <h2 id="graph-title">Cluster</h2>
      {chains.length === 0 ? (
        <p class="empty">Waiting for the first member.</p>
      ) : (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="graph-description">
          <title id="graph-description">{`${chains.length} member chains and ${lanes.length} lanes between them; the tables say the same in words`}</title>
          <defs>
            <marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path d="M0 0 8 4 0 8z" class="arrow" />
            </marker>
          </defs>
          {lanes.map((lane) => (
            <Edge key={`${lane.source}-${lane.destination}`} lane={lane} from={at.get(lane.source)} to={at.get(lane.destination)} />
          ))}
          <Pulses state={state} at={at} />
          {chains.map((chain) => (
            <Member key={chain.chain} chain={chain} place={at.get(chain.chain)} />
          ))}
        </svg>
      )}
    </section>
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

function Member({ chain, place }: { readonly chain: ChainModel; readonly place: Point | undefined }) {
  if (place === undefined) return null
  const state =
    chain.verdict === 'exposed' ? 'exposed' : chain.held !== null || chain.taintedFrom !== null ? 'held' : chain.closed ? 'closed' : 'open'
  const left = chain.headTime === null || chain.gate === null ? null : chain.gate - chain.headTime
  const gateText =
    state === 'exposed' ? 'exposed' : chain.closed ? 'at its gate' : left === null ? 'verified here' : `${left} s to its gate`
  return (
    <g transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`} class={`member ${state}`}>
      <title>{`chain ${chain.chain}: header ${chain.head ?? 'none'}, ${gateText}${chain.waitsFor === null ? '' : `, ${chain.waitsFor}`}`}</title>
      <circle r={NODE} />
      {chain.closesInMs !== null && (
        <circle
          r={NODE - 5}
          class="margin"
          pathLength="100"
          stroke-dasharray={`${Math.max(0, Math.min(100, chain.closesInMs / 40)).toFixed(0)} 100`}
        />
      )}
      <text y="-12" class="name">
        {chain.chain}
      </text>
      <text y="6" class="head">
        {chain.head === null ? '–' : `#${count(chain.head)}`}
      </text>
      <text y="21" class="gate">
        {chain.closesInMs !== null && state === 'open' ? duration(Math.max(0, chain.closesInMs)) : gateText}
      </text>
    </g>
  )
}
