import { METRICS, type MetricDefinition, PREFIX } from './catalogue.ts'

/** More values than this are counted, not listed: their sets stand in `label-sets.ts` and `problem-codes.ts`. */
const MAX_LISTED = 8

/** The table of the metrics' documentation: every figure with its type, unit, labels and meaning. */
export function metricsDocs(): string {
  const rows = Object.entries<MetricDefinition>(METRICS).map(
    ([name, { type, unit, labels, help }]) => `| \`${PREFIX}${name}\` | ${type} | ${unit} | ${labelsOf(labels)} | ${help} |`,
  )
  return ['| Name | Type | Unit | Labels | Meaning |', '| --- | --- | --- | --- | --- |', ...rows, ''].join('\n')
}

function labelsOf(labels: MetricDefinition['labels']): string {
  return Object.entries(labels)
    .map(([label, domain]) => {
      if (domain === 'chain') return `\`${label}\`: chain id`
      return `\`${label}\`: ${domain.length > MAX_LISTED ? `${domain.length} values` : domain.join(', ')}`
    })
    .join('; ')
}
