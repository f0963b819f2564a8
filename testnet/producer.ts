import { setTimeout as sleep } from 'node:timers/promises'
import { type Address, decodeFunctionResult, encodeFunctionData, type Hex } from 'viem'
import { messengerAbi } from '../src/contracts/generated/messenger.ts'
import type { Chain } from './chain.ts'

/** A block as its producer made it. */
export interface MinedBlock {
  readonly chain: number
  readonly number: number
  readonly hash: Hex
  /** Seconds: cluster time. */
  readonly timestamp: number
  /** What the Messenger's gate said before the block; undefined while there is no Messenger. */
  readonly gate: number | undefined
  /** Wall clock, milliseconds. */
  readonly minedAtMs: number
}

export interface BlockProducerOptions {
  readonly chain: Chain
  /** Time between two blocks, milliseconds. */
  readonly intervalMs: number
  /** Shifts this chain's blocks against the others', milliseconds: real chains do not beat together. */
  readonly offsetMs: number
  /** How far its stamps are behind the wall clock as long as no gate is obeyed, seconds. */
  readonly silenceS: number
  readonly onBlock: (block: MinedBlock) => void
  /** A chain that does not answer, once per outage. */
  readonly onProblem: (error: Error) => void
}

/** How often a chain that is behind looks at its gate. */
const POLL_MS = 10
const RETRY_MS = 200

const GATE_CALL = encodeFunctionData({ abi: messengerAbi, functionName: 'gate' })

/**
 * The block producer of one member chain, as §3 wants it: it stamps every block with min(now, gate), never later,
 * and when behind the wall clock builds as soon as the gate moves. anvil may repeat a timestamp, so the gate before
 * the block is the bound: safe and simple. Includes come first because includers bid more (`ORDINARY_BID`).
 */
export class BlockProducer {
  readonly #options: BlockProducerOptions
  #messenger: Address | undefined
  #stopper: AbortController | undefined
  #loop: Promise<void> = Promise.resolve()
  #last: MinedBlock | undefined
  #heldMs = 0

  constructor(options: BlockProducerOptions) {
    this.#options = options
  }

  /** Obeys this Messenger's gate from the next block on. */
  obey(messenger: Address): void {
    this.#messenger = messenger
  }

  get last(): MinedBlock | undefined {
    return this.#last
  }

  /** How long the gate has kept this chain behind the wall clock, milliseconds. */
  get heldMs(): number {
    return this.#heldMs
  }

  start(): void {
    if (this.#stopper !== undefined) return
    const stopper = new AbortController()
    this.#stopper = stopper
    this.#loop = this.#run(stopper.signal)
  }

  async stop(): Promise<void> {
    this.#stopper?.abort()
    this.#stopper = undefined
    await this.#loop
  }

  async #run(signal: AbortSignal): Promise<void> {
    let failing = false
    while (!signal.aborted) {
      try {
        await this.#waitForTurn(signal)
        await this.#produce(signal)
        failing = false
      } catch (error) {
        if (signal.aborted) return
        if (!failing) this.#options.onProblem(error instanceof Error ? error : new Error(String(error)))
        failing = true
        await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined)
      }
    }
  }

  async #waitForTurn(signal: AbortSignal): Promise<void> {
    const { intervalMs, offsetMs } = this.#options
    const start = Date.now()
    const dueMs = Math.floor((start - offsetMs) / intervalMs + 1) * intervalMs + offsetMs
    while (Date.now() < dueMs) {
      const last = this.#last
      const behind = last !== undefined && last.timestamp < Math.floor(Date.now() / 1_000)
      if (behind && (await this.#canAdvance(last, signal))) return
      await sleep(Math.max(1, Math.min(behind ? POLL_MS : intervalMs, dueMs - Date.now())), undefined, { signal })
    }
  }

  /**
   * Whether a block now would move a chain that is behind: the gate is open, or the includes in the pool would open it. A
   * block for each include would cost everybody its header, and move nothing before the last of them.
   */
  async #canAdvance(last: MinedBlock, signal: AbortSignal): Promise<boolean> {
    const isOpen = (gate: number | undefined): boolean => gate === undefined || gate > last.timestamp
    if (isOpen(await this.#gate('latest', signal))) return true
    const status = (await this.#options.chain.request('txpool_status', [], signal)) as { pending: Hex }
    return Number(status.pending) > 0 && isOpen(await this.#gate('pending', signal))
  }

  async #gate(block: 'latest' | 'pending', signal: AbortSignal): Promise<number | undefined> {
    if (this.#messenger === undefined) return undefined
    const data = (await this.#options.chain.request('eth_call', [{ to: this.#messenger, data: GATE_CALL }, block], signal)) as Hex
    return decodeFunctionResult({ abi: messengerAbi, functionName: 'gate', data })
  }

  async #produce(signal: AbortSignal): Promise<void> {
    const { chain, onBlock } = this.#options
    const gate = await this.#gate('latest', signal)
    const now = Math.floor(Date.now() / 1_000) - (this.#messenger === undefined ? this.#options.silenceS : 0)
    const previous = (await chain.request('eth_getBlockByNumber', ['latest', false], signal)) as { timestamp: Hex }
    // EVM timestamps never decrease, so a wall clock that was set back repeats the last one.
    const stamp = Math.max(Number(previous.timestamp), Math.min(now, gate ?? now))
    if (gate !== undefined && stamp > gate) {
      throw new Error(
        `chain ${chain.chainId} stands at ${stamp}, past its gate ${gate}: no honest block can follow; see §3 of the protocol`,
      )
    }
    await chain.request('evm_mine', [{ timestamp: stamp }], signal)
    const minedAtMs = Date.now()
    const mined = (await chain.request('eth_getBlockByNumber', ['latest', false], signal)) as { number: Hex; hash: Hex; timestamp: Hex }
    if (gate !== undefined && now > gate && this.#last !== undefined) this.#heldMs += minedAtMs - this.#last.minedAtMs
    const block = {
      chain: chain.chainId,
      number: Number(mined.number),
      hash: mined.hash,
      timestamp: Number(mined.timestamp),
      gate,
      minedAtMs,
    }
    this.#last = block
    onBlock(block)
  }
}
