import { setTimeout as sleep } from 'node:timers/promises'
import { readBlockHeader } from '../chain/block-header.ts'
import type { BlockState } from '../chain/block-record.ts'
import { ChainError } from '../chain/chain-error.ts'
import type { MessengerReader } from '../chain/messenger-reader.ts'
import type { Rpc } from '../chain/rpc.ts'

export interface OwnNodeInit {
  readonly rpc: Pick<Rpc, 'request'>
  readonly reader: Pick<MessengerReader, 'states'>
  /** A clock that nobody sets, milliseconds: a wall clock set back would make a silent node look well. */
  readonly steadyNow: () => number
  /** Whether the code at the newest block is approved. */
  readonly isApproved: (state: BlockState) => boolean
  /** It was not, `LOOKS` times in a row: the chain runs what nobody approved, whether its sequencer signs or not. */
  readonly onUnapproved: (state: BlockState) => void
  /** After every look. */
  readonly onLook: () => void
}

const EVERY_MS = 1_000
/** A node that has not answered for so long does not work. */
const SILENT_MS = 5_000
/** One strange answer may be of a node amid something. */
const LOOKS = 3

/** Looks at one's own node of a member chain, whether or not anybody says something about that chain. */
export class OwnNode {
  readonly #init: OwnNodeInit
  #answeredAtMs: number | undefined
  #error: ChainError | undefined
  #unapproved = 0

  constructor(init: OwnNodeInit) {
    this.#init = init
  }

  get state(): 'connecting' | 'ok' | 'failing' {
    if (this.#answeredAtMs === undefined) return this.#error === undefined ? 'connecting' : 'failing'
    return this.#init.steadyNow() - this.#answeredAtMs < SILENT_MS ? 'ok' : 'failing'
  }

  /** What the last look failed with. */
  get error(): ChainError | undefined {
    return this.#error
  }

  /** Looks until `signal` aborts. Throws only faults of one's own. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look(signal)
      await sleep(EVERY_MS, undefined, { signal }).catch(() => undefined)
    }
  }

  /** One look. */
  async look(signal: AbortSignal): Promise<void> {
    try {
      await this.#ask(signal)
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof ChainError)) throw error
      this.#error = error
    }
    this.#init.onLook()
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { rpc, reader, steadyNow, isApproved, onUnapproved } = this.#init
    const { hash } = readBlockHeader(await rpc.request('eth_getBlockByNumber', ['latest', false], signal))
    const [state] = await reader.states([hash], signal)
    if (state === undefined || state instanceof ChainError) {
      // Between the two questions a block may have gone.
      if (state?.code !== 'unknown-block') throw state
      return
    }
    this.#answeredAtMs = steadyNow()
    this.#error = undefined
    this.#unapproved = isApproved(state) ? 0 : this.#unapproved + 1
    if (this.#unapproved === LOOKS) onUnapproved(state)
  }
}
