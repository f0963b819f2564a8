import type { PageState } from './state.ts'
import { count, duration } from './words.ts'

/** Upper bounds of the bars, milliseconds; the last bar has all that is above. */
const BOUNDS = [100, 150, 200, 250, 300, 400, 500, 750, 1_000, 1_500, 2_000, 4_000]
const WIDTH = 560
const HEIGHT = 150
const BASE = 118

/** Announced → included, all lanes: what was seen since the page was opened. */
export function LatencyHistogram({ state }: { readonly state: PageState }) {
  const values = state.latencies.value.map(({ ms }) => Math.max(0, ms)).sort((a, b) => a - b)
  const bars = [...BOUNDS, Number.POSITIVE_INFINITY].map((bound, i) => ({
    bound,
    samples: values.filter((ms) => ms < bound && ms >= (BOUNDS[i - 1] ?? 0)).length,
  }))
  const most = Math.max(1, ...bars.map(({ samples }) => samples))
  const quantile = (share: number): string => duration(values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0)
  const width = WIDTH / bars.length
  const summary =
    values.length === 0 ? '' : `${count(values.length)} messages: half within ${quantile(0.5)}, 99 of 100 within ${quantile(0.99)}`
  return (
    <section aria-labelledby="latency-title" class="panel">
      <h2 id="latency-title">Sent → visible</h2>
      {values.length === 0 ? (
        <p class="empty">
          {state.client === null ? 'Inclusion is known to nodes only: name one with ?api=…' : 'No message was included yet.'}
        </p>
      ) : (
        <>
          <p class="note">{summary}</p>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Histogram. ${summary}`} class="histogram">
            <line x1="0" x2={WIDTH} y1={BASE} y2={BASE} class="axis" />
            {bars.map(({ bound, samples }, i) => {
              const height = (samples / most) * (BASE - 22)
              const middle = i * width + width / 2
              return (
                <g key={bound}>
                  <rect x={i * width + 3} width={width - 6} y={BASE - height} height={height} class="bar" rx="2" />
                  {samples > 0 && (
                    <text x={middle} y={BASE - height - 5}>
                      {samples}
                    </text>
                  )}
                  <text x={middle} y={BASE + 16} class="tick">
                    {bound === Number.POSITIVE_INFINITY ? 'more' : bound < 1_000 ? bound : `${bound / 1_000}k`}
                  </text>
                </g>
              )
            })}
            <text x={WIDTH / 2} y={HEIGHT - 2} class="tick">
              milliseconds, below
            </text>
          </svg>
        </>
      )}
    </section>
  )
}
