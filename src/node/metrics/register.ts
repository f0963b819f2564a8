import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { type LabelDomain, type LabelsOf, METRICS, type MetricDefinition, type MetricName, PREFIX } from './catalogue.ts'

/** What a value outside its label's closed set is counted as. */
const OTHER = 'other'
/** Chains that may become label values, all metrics together: a cluster has at most 255, and generations of them come and go. */
const MAX_CHAINS = 1_024

type Labels = Readonly<Record<string, string | number>>

/** The one way to a figure: names, labels and their values come from the catalogue. */
export class Register {
  readonly #registry: Registry
  readonly #chains = new Set<string>()

  constructor(registry: Registry) {
    this.#registry = registry
  }

  counter<N extends MetricName<'counter'>>(name: N): (labels: LabelsOf<N>, amount?: number) => void {
    return this.anyCounter(name)
  }

  /** For labels that come as text, from a part that knows no metrics: what is not in the closed set is `other`. */
  anyCounter(name: MetricName<'counter'>): (labels: Labels, amount?: number) => void {
    const { domains, ...options } = this.#options(name)
    const counter = new Counter(options)
    return (labels, amount = 1) => counter.inc(this.#bounded(domains, labels), amount)
  }

  histogram<N extends MetricName<'histogram'>>(name: N): (labels: LabelsOf<N>, value: number) => void {
    return this.anyHistogram(name)
  }

  /** As `anyCounter`. */
  anyHistogram(name: MetricName<'histogram'>): (labels: Labels, value: number) => void {
    const { domains, ...options } = this.#options(name)
    const { buckets = [] } = METRICS[name] as MetricDefinition
    const histogram = new Histogram({ ...options, buckets: [...buckets] })
    return (labels, value) => histogram.observe(this.#bounded(domains, labels), value)
  }

  /** `collect` fills it anew at every scrape: series that it does not set are gone. */
  gauge<N extends MetricName<'gauge'>>(name: N, collect: (set: (labels: LabelsOf<N>, value: number) => void) => void): void {
    const { domains, ...options } = this.#options(name)
    const bounded = (labels: Labels) => this.#bounded(domains, labels)
    new Gauge({
      ...options,
      collect() {
        this.reset()
        collect((labels, value) => this.set(bounded(labels), value))
      },
    })
  }

  #options(name: MetricName) {
    const { help, labels }: MetricDefinition = METRICS[name]
    return { name: PREFIX + name, help, labelNames: Object.keys(labels), registers: [this.#registry], domains: labels }
  }

  #bounded(domains: Readonly<Record<string, LabelDomain>>, labels: Labels): Labels {
    const bounded: Record<string, string | number> = {}
    for (const [label, value] of Object.entries(labels)) {
      const domain = domains[label]
      const isKnown = domain === 'chain' ? this.#isChain(value) : domain?.includes(String(value))
      bounded[label] = isKnown === true ? value : OTHER
    }
    return bounded
  }

  #isChain(value: string | number): boolean {
    const text = String(value)
    if (this.#chains.has(text)) return true
    if (this.#chains.size >= MAX_CHAINS) return false
    this.#chains.add(text)
    return true
  }
}
