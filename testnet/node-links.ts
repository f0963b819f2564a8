import type { Chain } from './chain.ts'
import { Link } from './link.ts'

/** How daemons reach the nodes of chains that are not their own: through a link for each node that can be cut. */
export class NodeLinks {
  readonly #links: ReadonlyMap<number, Link>

  private constructor(links: ReadonlyMap<number, Link>) {
    this.#links = links
  }

  static async open(chains: readonly Chain[]): Promise<NodeLinks> {
    const links = chains.map(async ({ chainId, url }): Promise<[number, Link]> => [chainId, await Link.open(Number(new URL(url).port))])
    return new NodeLinks(new Map(await Promise.all(links)))
  }

  /** Nothing can be cut: nodes are reached as they are. */
  static readonly none = new NodeLinks(new Map())

  /** Where a foreign daemon finds the node of a chain. */
  urlsOf({ chainId, url, wsUrl }: Chain): readonly string[] {
    const link = this.#links.get(chainId)
    return link === undefined ? [wsUrl, url] : [`http://127.0.0.1:${link.port}`]
  }

  /** From now on nobody but its own daemon reaches the node of `chainId`. */
  cut(chainId: number): void {
    this.#links.get(chainId)?.cut()
  }

  heal(chainId: number): void {
    this.#links.get(chainId)?.heal()
  }

  async close(): Promise<void> {
    await Promise.all([...this.#links.values()].map((link) => link.close()))
  }
}
