import type { SQLOutputValue } from 'node:sqlite'

/** A row as the engine gives it. */
export type Row = Record<string, SQLOutputValue>

/** A column holds what no statement of ours writes: the file is damaged. */
export class ColumnError extends Error {
  override readonly name = 'ColumnError'
  readonly code = 'damaged-column'
}

/** A whole number; all that are stored are safe integers. */
export function integer(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new ColumnError(`column ${column} is ${typeof value}, not an integer`)
  return value
}

export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new ColumnError(`column ${column} is ${typeof value}, not text`)
  return value
}

/** Bytes, of exactly `length` if it is given. */
export function blob(row: Row, column: string, length?: number): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new ColumnError(`column ${column} is ${typeof value}, not bytes`)
  if (length !== undefined && value.length !== length) throw new ColumnError(`column ${column} has ${value.length} bytes, not ${length}`)
  return value
}

export function optionalBlob(row: Row, column: string, length?: number): Uint8Array | undefined {
  return row[column] === null ? undefined : blob(row, column, length)
}

export function optionalInteger(row: Row, column: string): number | undefined {
  return row[column] === null ? undefined : integer(row, column)
}
