import type { Chain } from './chain.ts'
import { type LyingProxy, startLyingProxy } from './lying-proxy.ts'

/** What is wrong with one daemon's own node of another chain; undefined: nothing. */
export type NodeFault = Pick<LyingProxy, 'lie' | 'status'>

/** Each daemon's own node of each other chain, where a scenario makes them lag, lie or fall silent, each by itself. */
export class OwnNodes {
  readonly #proxies: ReadonlyMap<string, LyingProxy>

  private constructor(proxies: ReadonlyMap<string, LyingProxy>) {
    this.#proxies = proxies
  }

  static async open(chains: readonly Chain[]): Promise<OwnNodes> {
    const pairs = chains.flatMap((chain) => chains.filter((of) => of !== chain).map((of) => [of.chainId, chain] as const))
    const opened = pairs.map(async ([of, chain]): Promise<[string, LyingProxy]> => [`${of}:${chain.chainId}`, await startLyingProxy(chain)])
    return new OwnNodes(new Map(await Promise.all(opened)))
  }

  /** Nothing is wrong with any, and nothing can be. */
  static readonly none = new OwnNodes(new Map())

  /** Where the daemon of `daemon` finds its node of `chain`; undefined where nothing can be wrong with it. */
  urlOf(daemon: number, chain: number): string | undefined {
    return this.#proxies.get(`${daemon}:${chain}`)?.url
  }

  /** From now on this is wrong with the node that the daemon of `daemon` has of `chain`. */
  spoil(daemon: number, chain: number, fault: Partial<NodeFault>): void {
    const proxy = this.#proxies.get(`${daemon}:${chain}`)
    if (proxy === undefined) throw new Error(`the daemon of ${daemon} has no node of ${chain} that could be spoilt`)
    proxy.lie = fault.lie
    proxy.status = fault.status
  }

  mend(daemon: number, chain: number): void {
    this.spoil(daemon, chain, {})
  }

  async close(): Promise<void> {
    await Promise.all([...this.#proxies.values()].map((proxy) => proxy[Symbol.asyncDispose]()))
  }
}
