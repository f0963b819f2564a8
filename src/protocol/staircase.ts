/** Offsets are 32 bits wide around the first step: 8 bytes a step, where a million headers of fifty members make fifty million. */
const CENTRE = 2 ** 31
const MAX_OFFSET = 2 ** 32 - 1
const INITIAL_CAPACITY = 16
/** Slack of the columns: copied now and then, never half empty. */
const GROWTH = 1.25

/** From header `number` on, up to the next step, a chain refers to its source's header `reference`. */
export interface Step {
  readonly number: number
  readonly reference: number
}

/**
 * What the headers of one chain refer to in one source: steps ascending in both fields, as references never go back along
 * a log. Whatever lies 2³¹ blocks or more from the first step counts as standing there.
 */
export class Staircase {
  readonly #baseNumber: number
  readonly #baseReference: number
  #numbers = new Uint32Array(INITIAL_CAPACITY)
  #references = new Uint32Array(INITIAL_CAPACITY)
  #length = 0

  constructor(first: Step) {
    this.#baseNumber = first.number - CENTRE
    this.#baseReference = first.reference - CENTRE
    this.insert(first.number, first.reference)
  }

  get length(): number {
    return this.#length
  }

  get sizeBytes(): number {
    return this.#numbers.byteLength + this.#references.byteLength
  }

  get first(): Step | undefined {
    return this.#at(0)
  }

  /** The step in force at header `number`. */
  inForceAt(number: number): Step | undefined {
    return this.#at(above(this.#numbers, this.#length, offset(number, this.#baseNumber)) - 1)
  }

  /** The first step that refers to `reference` or beyond. */
  firstReaching(reference: number): Step | undefined {
    return this.#at(above(this.#references, this.#length, offset(reference, this.#baseReference) - 1))
  }

  /** Header `number` refers to `reference`; it may be told after later ones. Says nothing new where a step before it reaches as far. */
  insert(number: number, reference: number): void {
    const [n, r] = [offset(number, this.#baseNumber), offset(reference, this.#baseReference)]
    const after = above(this.#numbers, this.#length, n)
    if (after > 0 && (this.#references[after - 1] as number) >= r) return
    const from = after > 0 && this.#numbers[after - 1] === n ? after - 1 : after
    // Later steps that reach no further are none.
    let until = after
    while (until < this.#length && (this.#references[until] as number) <= r) until++
    this.#replace(from, until, n, r)
  }

  /** Takes out the step that begins at exactly this header. */
  remove(number: number): Step | undefined {
    const at = above(this.#numbers, this.#length, offset(number, this.#baseNumber)) - 1
    const step = this.#at(at)
    if (step?.number !== number) return undefined
    this.#shift(at + 1, at)
    return step
  }

  /** Forgets what is no more in force at header `number`. */
  prune(number: number): void {
    const keep = above(this.#numbers, this.#length, offset(number, this.#baseNumber)) - 1
    if (keep > 0) this.#shift(keep, 0)
  }

  #at(index: number): Step | undefined {
    if (index < 0 || index >= this.#length) return undefined
    return {
      number: (this.#numbers[index] as number) + this.#baseNumber,
      reference: (this.#references[index] as number) + this.#baseReference,
    }
  }

  /** One step in the place of those from `from` to `until`, exclusive. */
  #replace(from: number, until: number, number: number, reference: number): void {
    if (from === until && this.#length === this.#numbers.length) {
      const capacity = Math.ceil(this.#length * GROWTH)
      this.#numbers = grown(this.#numbers, capacity)
      this.#references = grown(this.#references, capacity)
    }
    this.#shift(until, from + 1)
    this.#numbers[from] = number
    this.#references[from] = reference
  }

  /** Moves everything from index `from` on to index `to`. */
  #shift(from: number, to: number): void {
    if (from < this.#length) {
      this.#numbers.copyWithin(to, from, this.#length)
      this.#references.copyWithin(to, from, this.#length)
    }
    this.#length += to - from
  }
}

function offset(value: number, base: number): number {
  return Math.min(MAX_OFFSET, Math.max(0, value - base))
}

function grown(column: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(capacity)
  wider.set(column)
  return wider
}

/** Index of the first of the ascending `length` values that is above `value`. */
function above(column: Uint32Array, length: number, value: number): number {
  if (length === 0 || (column[length - 1] as number) <= value) return length
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((column[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}
