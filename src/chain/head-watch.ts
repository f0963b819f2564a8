import { equalBytes, toHex } from '../protocol/bytes.ts'
import { type BlockHeader, type BlockRef, readBlockHeader } from './block-header.ts'
import type { Rpc } from './rpc.ts'

/** Pushed headers that are kept to link a new head to the last block without asking: enough for every sane depth. */
const MAX_HEADERS = 256

/** Learns of new heads: pushed if the server pushes, else asked for every `pollIntervalMs`. */
export class HeadWatch {
  readonly #rpc: Rpc
  readonly #tag: 'latest' | 'safe'
  readonly #pollIntervalMs: number
  readonly #headers = new Map<string, BlockHeader>()
  readonly #unsubscribe: () => void
  #pushed: BlockHeader | undefined
  #wake: () => void = () => undefined
  #last: BlockHeader | undefined
  #pollNow = true

  constructor(rpc: Rpc, tag: 'latest' | 'safe', pollIntervalMs: number) {
    this.#rpc = rpc
    this.#tag = tag
    this.#pollIntervalMs = pollIntervalMs
    this.#unsubscribe = tag === 'latest' ? rpc.onHead((head) => this.#push(head)) : () => undefined
  }

  /** The next head that is not the one returned before. Rejects with `ChainError` or the signal's reason. */
  async next(signal: AbortSignal): Promise<BlockHeader> {
    for (;;) {
      signal.throwIfAborted()
      if (this.#pushed === undefined && !this.#pollNow) await this.#pushOrTimeout(signal)
      signal.throwIfAborted()
      this.#pollNow = false
      const head = this.#takePushed() ?? (await this.#poll(signal))
      if (this.#last !== undefined && equalBytes(head.hash, this.#last.hash)) continue
      this.#last = head
      return head
    }
  }

  /** Asks again at once, and returns even the head that was returned before: what followed from it failed. */
  again(): void {
    this.#last = undefined
    this.#pollNow = true
  }

  /** The blocks after `from` up to number `to` on the way to `head`, if all of them were pushed. */
  path(from: BlockRef, to: number, head: BlockHeader): readonly BlockHeader[] | undefined {
    const path: BlockHeader[] = []
    let at: BlockHeader | undefined = head
    while (at !== undefined && at.number > from.number) {
      if (at.number <= to) path.push(at)
      if (at.number === from.number + 1) return path.reverse()
      at = this.#headers.get(toHex(at.parentHash))
    }
    return undefined
  }

  close(): void {
    this.#unsubscribe()
  }

  #push(head: BlockHeader): void {
    this.#remember(head)
    this.#pushed = head
    this.#wake()
  }

  #takePushed(): BlockHeader | undefined {
    const head = this.#pushed
    this.#pushed = undefined
    return head
  }

  async #poll(signal: AbortSignal): Promise<BlockHeader> {
    const head = readBlockHeader(await this.#rpc.request('eth_getBlockByNumber', [this.#tag, false], signal))
    this.#remember(head)
    return head
  }

  #remember(head: BlockHeader): void {
    this.#headers.set(toHex(head.hash), head)
    for (const oldest of this.#headers.keys()) {
      if (this.#headers.size <= MAX_HEADERS) break
      this.#headers.delete(oldest)
    }
  }

  #pushOrTimeout(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', wake)
        this.#wake = () => undefined
        resolve()
      }
      const timer = setTimeout(wake, this.#pollIntervalMs)
      signal.addEventListener('abort', wake, { once: true })
      this.#wake = wake
    })
  }
}
