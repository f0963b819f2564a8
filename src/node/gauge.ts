import { Gauge, type Registry } from 'prom-client'

/** What every figure's name begins with. */
export const PREFIX = 'seqmesh_'

/** Registers a gauge that `collect` fills anew at every scrape. */
export type MakeGauge = (name: string, help: string, labelNames: string[], collect: (gauge: Gauge) => void) => void

export function gaugesIn(registry: Registry): MakeGauge {
  return (name, help, labelNames, collect) =>
    void new Gauge({
      name: PREFIX + name,
      help,
      labelNames,
      registers: [registry],
      collect() {
        this.reset()
        collect(this)
      },
    })
}
