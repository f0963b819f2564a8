import { isReached, type Line, type Quantity, ratioOf } from './row.ts'

const HEADINGS = ['row', 'figure', 'baseline', '', 'ratio', 'reach', 'reached']
/** Columns with numbers. */
const RIGHT = new Set([1, 2, 4])

function amount(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })
}

function quantity({ value, unit }: Quantity): string {
  return `${amount(value)} ${unit}`
}

function reachOf({ reach, figure }: Line): string {
  if (reach === null) return ''
  return `${reach.at === 'least' ? '≥' : '≤'} ${reach.value.toLocaleString('en')} ${reach.of === 'ratio' ? '×' : figure.unit}`
}

function cells(line: Line): string[] {
  const ratio = ratioOf(line)
  const reached = isReached(line)
  return [
    line.what,
    quantity(line.figure),
    line.baseline?.figure ? quantity(line.baseline.figure) : '–',
    line.baseline?.what ?? '',
    ratio === null ? '–' : `${amount(ratio)} ×`,
    reachOf(line),
    reached === null ? '' : reached ? 'yes' : 'NO',
  ]
}

/** The lines as an aligned table. */
export function renderTable(lines: readonly Line[]): string {
  const rows = [HEADINGS, ...lines.map(cells)]
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const render = (row: readonly string[]): string =>
    row
      .map((cell, column) => (RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return [render(HEADINGS), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.slice(1).map(render)].join('\n')
}
