import { setTimeout as sleep } from 'node:timers/promises'
import { type Address, concatHex, encodeFunctionData, type Hex, numberToHex } from 'viem'
import { messengerAbi } from '../src/contracts/generated/messenger.ts'
import type { ClusterMember } from './cluster.ts'
import { counterAbi } from './generated/targets.ts'
import { LANE_GAS_PRICE } from './genesis.ts'
import type { Random } from './random.ts'

export interface TrafficOptions {
  readonly members: readonly ClusterMember[]
  readonly random: Random
  /** Messages per second over all lanes. */
  readonly rate: number
}

/** Gas that a message's call may use on the destination: the counter needs 60,000. */
const CALL_GAS_LIMIT = 100_000n
/** Gas of the sending transaction. */
const SEND_GAS = 400_000n
const MAX_VALUE_WEI = 1_000_000
const MAX_EXTRA_BYTES = 128
/** Sends that wait for their chain; more are dropped and counted. */
const MAX_WAITING = 5_000

/** The call that pays `value` wei to `target` and costs what a lane asks for: executed at once. */
export function paidCall(call: {
  readonly destination: number
  readonly target: Address
  readonly value: bigint
  readonly gasLimit: bigint
  readonly refundTo: Address
  readonly data: Hex
}): { readonly data: Hex; readonly value: bigint } {
  const { destination, target, value, gasLimit, refundTo, data } = call
  const args = [BigInt(destination), target, value, gasLimit, refundTo, data] as const
  return { data: encodeFunctionData({ abi: messengerAbi, functionName: 'sendCall', args }), value: value + gasLimit * LANE_GAS_PRICE }
}

/** Seeded traffic: a Poisson stream of calls over random lanes. What became of them is the watcher's to say. */
export class Traffic {
  readonly #options: TrafficOptions
  readonly #waiting = new Set<Promise<void>>()
  readonly #silent = new Set<number>()
  #factor = 1
  #number = 0
  #stopper: AbortController | undefined
  #loop: Promise<void> = Promise.resolve()
  /** Wall clock; undefined before the start. */
  startedAtMs: number | undefined
  submitted = 0
  /** Not taken by their chain: it was down, or too many waited for it. */
  refused = 0

  constructor(options: TrafficOptions) {
    this.#options = options
  }

  /** Sends `factor` times the rate from now on. */
  setFactor(factor: number): void {
    this.#factor = factor
  }

  /** Leaves a chain out, as source and destination, or takes it in again. */
  setSilent(chain: number, silent: boolean): void {
    if (silent) this.#silent.add(chain)
    else this.#silent.delete(chain)
  }

  start(): void {
    if (this.#stopper !== undefined) return
    const stopper = new AbortController()
    this.#stopper = stopper
    this.startedAtMs ??= Date.now()
    this.#loop = this.#run(stopper.signal)
  }

  /** Resolves when everything that was begun is in a pool or refused. Idempotent. */
  async stop(): Promise<void> {
    this.#stopper?.abort()
    this.#stopper = undefined
    await this.#loop
    await Promise.all(this.#waiting)
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { random, rate } = this.#options
    if (rate === 0) return
    let dueMs = Date.now()
    while (!signal.aborted) {
      dueMs += random.interval((rate * this.#factor) / 1_000)
      const waitMs = dueMs - Date.now()
      if (waitMs > 1) await sleep(waitMs, undefined, { signal }).catch(() => undefined)
      if (!signal.aborted) this.#sendOne()
    }
  }

  #sendOne(): void {
    const { members, random } = this.#options
    const from = random.below(members.length)
    const to = (from + 1 + random.below(members.length - 1)) % members.length
    const value = BigInt(random.below(MAX_VALUE_WEI))
    const extraBytes = random.below(MAX_EXTRA_BYTES)
    const source = members[from]
    const destination = members[to]
    if (source === undefined || destination === undefined) return
    if (this.#silent.has(source.chain.chainId) || this.#silent.has(destination.chain.chainId)) return
    if (this.#waiting.size >= MAX_WAITING) {
      this.refused++
      return
    }
    const tag = numberToHex(++this.#number, { size: 32 })
    const sent = this.#send(source, destination, tag, value, extraBytes)
      .catch(() => {
        this.refused++
      })
      .finally(() => this.#waiting.delete(sent))
    this.#waiting.add(sent)
  }

  async #send(source: ClusterMember, destination: ClusterMember, tag: Hex, value: bigint, extraBytes: number): Promise<void> {
    const from = (await this.#sender(source)) ?? source.messenger
    const extra = concatHex(Array.from({ length: extraBytes }, () => '0xab' as const))
    const call = paidCall({
      destination: destination.chain.chainId,
      target: destination.targets.counter,
      value,
      gasLimit: CALL_GAS_LIMIT,
      refundTo: from,
      data: encodeFunctionData({ abi: counterAbi, functionName: 'hit', args: [tag, extra] }),
    })
    await source.chain.send({ from, to: source.messenger, ...call, gas: SEND_GAS })
    this.submitted++
  }

  readonly #senders = new Map<number, Address>()

  /** Not the deployer's account: its nonces are the setup's. */
  async #sender({ chain }: ClusterMember): Promise<Address | undefined> {
    const known = this.#senders.get(chain.chainId)
    if (known !== undefined) return known
    const account = (await chain.accounts())[1]
    if (account !== undefined) this.#senders.set(chain.chainId, account)
    return account
  }
}
