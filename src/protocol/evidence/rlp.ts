/** An item of an RLP list (Ethereum yellow paper, appendix B). What is inside a list is not read yet. */
export interface RlpItem {
  readonly list: boolean
  readonly payload: Uint8Array
  /** With its prefix. */
  readonly encoded: Uint8Array
}

/** Reads a list, one level deep. Undefined unless the bytes are exactly one list, each item in its shortest form. */
export function readRlpList(bytes: Uint8Array): readonly RlpItem[] | undefined {
  const whole = readItem(bytes, 0)
  if (whole === undefined || !whole.list || whole.encoded.length !== bytes.length) return undefined
  const items: RlpItem[] = []
  for (let at = 0; at < whole.payload.length; ) {
    const item = readItem(whole.payload, at)
    if (item === undefined) return undefined
    items.push(item)
    at += item.encoded.length
  }
  return items
}

/** Reads an unsigned integer of at most `size` bytes, without leading zeros; 0 is the empty string. */
export function readRlpUint(item: RlpItem | undefined, size: number): bigint | undefined {
  if (item === undefined || item.list || item.payload.length > size || item.payload[0] === 0) return undefined
  return item.payload.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
}

/** Reads the single string that the bytes are. */
export function readRlpString(bytes: Uint8Array): RlpItem | undefined {
  const item = readItem(bytes, 0)
  return item === undefined || item.list || item.encoded.length !== bytes.length ? undefined : item
}

const SHORT_STRING = 0x80
const LIST = 0xc0
/** Payloads up to this size have their length in the prefix. */
const SHORT = 55

function readItem(bytes: Uint8Array, at: number): RlpItem | undefined {
  const prefix = bytes[at]
  if (prefix === undefined) return undefined
  if (prefix < SHORT_STRING) return item(bytes, at, at, 1, false)
  const list = prefix >= LIST
  const short = prefix - (list ? LIST : SHORT_STRING)
  if (short <= SHORT) {
    const single = !list && short === 1 && (bytes[at + 1] ?? 0) < SHORT_STRING
    return single ? undefined : item(bytes, at, at + 1, short, list)
  }
  const lengthBytes = short - SHORT
  let length = 0
  for (let i = 1; i <= lengthBytes; i++) length = length * 256 + (bytes[at + i] ?? 0)
  if (bytes[at + 1] === 0 || length <= SHORT) return undefined
  return item(bytes, at, at + 1 + lengthBytes, length, list)
}

function item(bytes: Uint8Array, start: number, from: number, length: number, list: boolean): RlpItem | undefined {
  const end = from + length
  if (end > bytes.length) return undefined
  return { list, payload: bytes.subarray(from, end), encoded: bytes.subarray(start, end) }
}
