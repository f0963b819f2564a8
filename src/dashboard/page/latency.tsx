import { useSignal } from '@preact/signals'
import type { LaneTimes, MeasuredStage } from './message-book.ts'
import { laneKey } from './own-view.ts'
import type { PageState } from './state.ts'
import { duration, plural } from './words.ts'

interface Scale {
  readonly stage: MeasuredStage
  readonly title: string
  readonly empty: string
  /** Upper bounds of the bars, milliseconds; one more bar has all that is above. */
  readonly bounds: readonly number[]
}

const SCALES: readonly Scale[] = [
  {
    stage: 'included',
    title: 'Announced → included',
    empty: 'No message was included since this page was opened.',
    bounds: [100, 200, 300, 400, 500, 750, 1_000, 1_500, 2_000, 4_000, 8_000],
  },
  {
    stage: 'posted',
    title: 'Announced → posted',
    empty: 'No message was posted on the parent since this page was opened.',
    bounds: [1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000],
  },
]
const WIDTH = 640
const HEIGHT = 116
const BASE = 92
/** Above the highest bar. */
const HEAD = 24
const ALL = 'all'

/** Latencies of one lane, or of all: the newest messages that were seen since the page was opened. */
export function Latencies({ state }: { readonly state: PageState }) {
  const chosen = useSignal(ALL)
  const lanes = state.laneTimes.value.toSorted((a, b) => a.source - b.source || a.destination - b.destination)
  const shown = chosen.value === ALL ? lanes : lanes.filter((lane) => laneKey(lane) === chosen.value)
  return (
    <section aria-labelledby="latency-title" class="panel latencies">
      <div class="row">
        <h2 id="latency-title">Latency</h2>
        {state.client !== null && (
          <label class="choice">
            Lane{' '}
            <select id="latency-lane" value={chosen.value} onChange={(event) => (chosen.value = event.currentTarget.value)}>
              <option value={ALL}>all</option>
              {lanes.map((lane) => (
                <option key={laneKey(lane)} value={laneKey(lane)}>{`${lane.source} → ${lane.destination}`}</option>
              ))}
            </select>
          </label>
        )}
      </div>
      {state.client === null ? (
        <p class="empty">Nodes keep the times of inclusion and posting: name one with ?api=…</p>
      ) : (
        <div class="histograms">
          {SCALES.map((scale) => (
            <Histogram key={scale.stage} scale={scale} lanes={shown} />
          ))}
        </div>
      )}
    </section>
  )
}

function Histogram({ scale: { stage, title, empty, bounds }, lanes }: { readonly scale: Scale; readonly lanes: readonly LaneTimes[] }) {
  const values = lanes.flatMap((lane) => lane[stage]).sort((a, b) => a - b)
  const quantile = (share: number): string => duration(values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0)
  const summary = `${plural(values.length, 'message')}: half within ${quantile(0.5)}, 99 of 100 within ${quantile(0.99)}`
  return (
    <div class="histogram" id={`latency-${stage}`}>
      <h3>{title}</h3>
      {values.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <>
          <p class="note">{`${summary}. Each bar: less than so many seconds.`}</p>
          <Bars values={values} bounds={bounds} label={`${title}. ${summary}`} />
        </>
      )}
    </div>
  )
}

function Bars({
  values,
  bounds,
  label,
}: {
  readonly values: readonly number[]
  readonly bounds: readonly number[]
  readonly label: string
}) {
  const bars = [...bounds, Number.POSITIVE_INFINITY].map((bound, i) => ({
    bound,
    samples: values.filter((ms) => ms < bound && ms >= (bounds[i - 1] ?? 0)).length,
  }))
  const most = Math.max(1, ...bars.map(({ samples }) => samples))
  const width = WIDTH / bars.length
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} class="axis" />
      {bars.map(({ bound, samples }, i) => {
        const height = (samples / most) * (BASE - HEAD)
        const middle = i * width + width / 2
        return (
          <g key={bound}>
            <rect x={i * width + 2} width={width - 4} y={BASE - height} height={height} class="bar" rx="2" />
            {samples > 0 && (
              <text x={middle} y={BASE - height - 4}>
                {samples}
              </text>
            )}
            <text x={middle} y={BASE + 19} class="tick">
              {bound === Number.POSITIVE_INFINITY ? 'more' : bound / 1_000}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
