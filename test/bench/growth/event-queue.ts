/** Events of virtual time, earliest first; of equal times the one that was put in first. Four numbers each: there are millions. */
export class EventQueue {
  #at = new Float64Array(1_024)
  #order = new Float64Array(1_024)
  #kind = new Int32Array(1_024)
  #from = new Int32Array(1_024)
  #to = new Int32Array(1_024)
  #heap = new Int32Array(1_024)
  #free: number[] = []
  #used = 0
  #size = 0
  #pushed = 0

  /** Of the event that `pop` took last. */
  at = 0
  kind = 0
  from = 0
  to = 0

  get size(): number {
    return this.#size
  }

  /** When the next event is due; infinite if there is none. */
  get nextAt(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#at[this.#heap[0] as number] as number)
  }

  push(at: number, kind: number, from: number, to: number): void {
    if (this.#size === this.#heap.length) this.#grow()
    const slot = this.#free.pop() ?? this.#used++
    this.#at[slot] = at
    this.#order[slot] = this.#pushed++
    this.#kind[slot] = kind
    this.#from[slot] = from
    this.#to[slot] = to
    let place = this.#size++
    while (place > 0) {
      const parent = (place - 1) >> 1
      const other = this.#heap[parent] as number
      if (!this.#isBefore(slot, other)) break
      this.#heap[place] = other
      place = parent
    }
    this.#heap[place] = slot
  }

  /** Takes the next event into the fields; false if there is none. */
  pop(): boolean {
    if (this.#size === 0) return false
    const slot = this.#heap[0] as number
    this.at = this.#at[slot] as number
    this.kind = this.#kind[slot] as number
    this.from = this.#from[slot] as number
    this.to = this.#to[slot] as number
    this.#free.push(slot)
    const last = this.#heap[--this.#size] as number
    if (this.#size > 0) this.#sink(last)
    return true
  }

  #sink(slot: number): void {
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= this.#size) break
      if (child + 1 < this.#size && this.#isBefore(this.#heap[child + 1] as number, this.#heap[child] as number)) child++
      const other = this.#heap[child] as number
      if (!this.#isBefore(other, slot)) break
      this.#heap[place] = other
      place = child
    }
    this.#heap[place] = slot
  }

  #isBefore(a: number, b: number): boolean {
    const [left, right] = [this.#at[a] as number, this.#at[b] as number]
    return left < right || (left === right && (this.#order[a] as number) < (this.#order[b] as number))
  }

  #grow(): void {
    const size = 2 * this.#heap.length
    const larger = <T extends Float64Array | Int32Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    this.#at = larger(this.#at, new Float64Array(size))
    this.#order = larger(this.#order, new Float64Array(size))
    this.#kind = larger(this.#kind, new Int32Array(size))
    this.#from = larger(this.#from, new Int32Array(size))
    this.#to = larger(this.#to, new Int32Array(size))
    this.#heap = larger(this.#heap, new Int32Array(size))
  }
}
