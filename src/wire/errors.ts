/** What is wrong with bytes from the wire, or with values that do not fit it. Codes are stable: they are metric labels. */
export type WireErrorCode =
  | 'malformed' // not the encoding, or a field out of its range
  | 'too-large' // more bytes than the limit
  | 'too-many' // more entries than the limit

export class WireError extends Error {
  override readonly name = 'WireError'
  readonly code: WireErrorCode

  constructor(code: WireErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Refuses bytes above a limit before they are looked at. */
export function checkSize(bytes: Uint8Array, max: number, name: string): void {
  if (bytes.length > max) throw new WireError('too-large', `a ${name} of ${bytes.length} bytes is above the limit of ${max}`)
}

/** Refuses a list above a limit. */
export function checkCount(list: { readonly length: number }, max: number, name: string): void {
  if (list.length > max) throw new WireError('too-many', `${list.length} ${name} are above the limit of ${max}`)
}

/**
 * Checks the size, then runs a decoder: whatever it throws becomes a `WireError`. The decoder gets a plain `Uint8Array`
 * over the same memory: sockets deliver Node's `Buffer`, whose `slice` is no copy.
 */
export function decoding<T>(name: string, bytes: Uint8Array, max: number, decode: (bytes: Uint8Array) => T): T {
  checkSize(bytes, max, name)
  try {
    return decode(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length))
  } catch (error) {
    if (error instanceof WireError) throw error
    const tooMany = error instanceof Error && error.name === 'MaxLengthError'
    throw new WireError(tooMany ? 'too-many' : 'malformed', `not a ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
