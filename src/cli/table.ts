/** Columns aligned under their heads: text to the left, numbers to the right. */
export function formatTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const rightward = heads.map((_, column) => rows.length > 0 && rows.every((row) => /^[+-]?[\d.,]*( ms| s|%)?$/.test(row[column] ?? '')))
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? ''
        return rightward[column] === true ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return [line(heads), ...rows.map(line)].join('\n')
}

/** `name  value` lines. */
export function formatFields(fields: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(...fields.map(([name]) => name.length))
  return fields.map(([name, value]) => `${name.padEnd(width)}  ${value}`.trimEnd()).join('\n')
}

/** `0x1234abcd…`: enough to tell hashes apart in a table. */
export function shortHex(text: string | null): string {
  if (text === null) return ''
  return text.length > 12 ? `${text.slice(0, 10)}…` : text
}

/** Null as nothing. */
export function cell(value: string | number | boolean | null): string {
  return value === null ? '' : String(value)
}

/** Milliseconds as people say them. */
export function duration(ms: number | null): string {
  if (ms === null) return ''
  if (ms < 10_000) return `${Math.round(ms)} ms`
  const seconds = Math.round(ms / 1_000)
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** Milliseconds with their sign, as of clocks that are ahead or behind. */
export function signed(ms: number | null): string {
  if (ms === null) return ''
  return `${ms < 0 ? '-' : '+'}${duration(Math.abs(ms))}`
}
