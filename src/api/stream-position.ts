/** Where an event stands that a node can tell again, after a restart as well: among those of one header, batch or piece of evidence. */
export interface Place {
  readonly of: 'header' | 'posted' | 'evidence'
  /** Chain id; 0 of evidence. */
  readonly chain: number
  readonly generation: number
  /** Of the header, of the posted header, or the cursor of the evidence. */
  readonly number: number
  /** The number before it in its log: one less of headers; of posted ones any. */
  readonly after: number
  /** Among its events, from 1 on. */
  readonly ordinal: number
  readonly isLast: boolean
}

interface Told {
  readonly generation: number
  /** Everything up to here. */
  readonly number: number
  /** And so many events of the next one. */
  readonly ordinal: number
}

/** Of the longest that is read: a hundred members that all post. */
const MAX_CHARACTERS = 8_192
const MAX_ENTRIES = 512
const LETTERS = { header: 'h', posted: 'p', evidence: 'e' } as const
const ENTRY = /^([hpe])([0-9a-z]{1,11})\.([0-9a-z]{1,7})\.([0-9a-z]{1,11})(?:\.([0-9a-z]{1,7}))?$/

/**
 * What a reader was told, log by log: it means the same to every run of a node, to one that lost its database, and to any other
 * node. Written as `h<chain>.<generation>.<number>[.<events of the next>]` for headers, `p` for what is posted, `e` for evidence;
 * base 36, joined by `~`.
 */
export class StreamPosition {
  readonly #told: Map<string, Told>
  #text: string | undefined

  constructor(from?: StreamPosition) {
    this.#told = new Map(from === undefined ? [] : from.#told)
  }

  /** Undefined if it is none. */
  static parse(text: string): StreamPosition | undefined {
    const entries = text === '' ? [] : text.split('~', MAX_ENTRIES + 1)
    if (text.length > MAX_CHARACTERS || entries.length > MAX_ENTRIES) return undefined
    const position = new StreamPosition()
    for (const entry of entries) {
      const [, letter, chain = '', ...numbers] = ENTRY.exec(entry) ?? []
      const [generation = 0, number = 0, ordinal = 0] = numbers.map((digits) => (digits === undefined ? 0 : Number.parseInt(digits, 36)))
      if (letter === undefined || ![generation, number, ordinal, Number.parseInt(chain, 36)].every(Number.isSafeInteger)) return undefined
      position.#told.set(`${letter}${chain}`, { generation, number, ordinal })
    }
    return position
  }

  /** Everything of a log up to here was told. */
  set(of: Place['of'], chain: number, generation: number, number: number): void {
    this.#told.set(keyOf({ of, chain }), { generation, number, ordinal: 0 })
    this.#text = undefined
  }

  /** What was told of a log in this generation: everything up to `number`; 0 of an earlier one, or of none. */
  upTo(of: Place['of'], chain: number, generation: number): number {
    const told = this.#told.get(keyOf({ of, chain }))
    if (told === undefined || told.generation < generation) return 0
    return told.generation > generation ? Number.POSITIVE_INFINITY : told.number
  }

  /** Whether the event at this place was not told yet. */
  isBefore(place: Place): boolean {
    const told = this.#told.get(keyOf(place))
    if (told === undefined || place.generation !== told.generation) return told === undefined || place.generation > told.generation
    return place.number > told.number && (place.after !== told.number || place.ordinal > told.ordinal)
  }

  /** The event at this place was told. */
  advance({ of, chain, generation, number, after, ordinal, isLast }: Place): void {
    this.#told.set(keyOf({ of, chain }), isLast ? { generation, number, ordinal: 0 } : { generation, number: after, ordinal })
    this.#text = undefined
  }

  /** From now on the same as another one. */
  become(other: StreamPosition): void {
    this.#told.clear()
    for (const [key, told] of other.#told) this.#told.set(key, told)
    this.#text = undefined
  }

  toString(): string {
    this.#text ??= [...this.#told]
      .map(([key, { generation, number, ordinal }]) => {
        const entry = `${key}.${generation.toString(36)}.${number.toString(36)}`
        return ordinal === 0 ? entry : `${entry}.${ordinal.toString(36)}`
      })
      .join('~')
    return this.#text
  }
}

function keyOf({ of, chain }: Pick<Place, 'of' | 'chain'>): string {
  return `${LETTERS[of]}${chain.toString(36)}`
}
