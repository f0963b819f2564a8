import { type AbiParameter, encodeAbiParameters, type Hex } from 'viem'
import { fromHex, toHex } from '../../src/protocol/bytes.ts'
import { TYPES, type TypeName } from '../../src/protocol/typed-data.ts'

const STRUCTS: readonly string[] = ['Member', 'Parameters']

/** The struct as a Solidity test decodes it: `abi.decode(bytes, (Message))`. By viem, not by the code under test. */
export function encodeStruct(type: TypeName, value: object): Uint8Array {
  return fromHex(encodeAbiParameters([structParameter(type)], [atFace(value)]))
}

/** Rows with their indices, as a Solidity test decodes them: `abi.decode(bytes, (IndexedOutboxRow[]))`. */
export function encodeIndexedRows(
  type: 'OutboxRow' | 'InboxRow',
  rows: readonly { readonly index: number; readonly row: object }[],
): Uint8Array {
  const components: AbiParameter[] = [{ name: 'index', type: 'uint8' }, structParameter(type, 'row')]
  return fromHex(encodeAbiParameters([{ type: 'tuple[]', components }], [rows.map((row) => atFace(row) as unknown[])]))
}

function structParameter(type: TypeName, name = '', suffix = ''): AbiParameter {
  const components = TYPES[type].map((field): AbiParameter => {
    const [base = '', array = ''] = field.type.split(/(?=\[\])/)
    return STRUCTS.includes(base) ? structParameter(base as TypeName, field.name, array) : { name: field.name, type: field.type }
  })
  return { name, type: `tuple${suffix}`, components }
}

/** A value of this program as viem takes it: bytes as hexadecimal text. */
export function atFace(value: unknown): unknown {
  if (value instanceof Uint8Array) return toHex(value) satisfies Hex
  if (Array.isArray(value)) return value.map(atFace)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, atFace(field)]))
  return value
}
