/** Whom the page believes and whom it asks: from the page's address, or the form. */
export interface PageSource {
  /** Base of a node's API, without a slash at its end; null: everything comes from this tab's own observer. */
  readonly api: string | null
  /** Cluster address to verify against; null: the one that the node names. */
  readonly cluster: string | null
  /** Multiaddrs (WebSockets) to dial; empty: those that the node names. */
  readonly peers: readonly string[]
}

/** Values of the page's query that it cannot use. */
export class PageSourceError extends Error {
  override readonly name = 'PageSourceError'
  readonly code = 'bad-page-source'
}

const MAX_PEERS = 16
/** Browsers let any page ask this machine. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * `?cluster=seqmesh:…&peer=/ip4/…/ws/p2p/…&api=https://…`. Without `cluster`, the API is the page's own origin. Throws
 * `PageSourceError` for what is no address.
 */
export function pageSource(search: string, origin: string): PageSource {
  const query = new URLSearchParams(search)
  const cluster = query.get('cluster')
  const api = query.get('api')
  const peers = query.getAll('peer').filter((peer) => peer !== '')
  if (peers.length > MAX_PEERS) throw new PageSourceError(`${peers.length} peers; at most ${MAX_PEERS} are dialled`)
  for (const peer of peers) {
    if (!/^\/.*\/(ws|wss)\//.test(`${peer}/`))
      throw new PageSourceError(`peer ${JSON.stringify(peer.slice(0, 200))}: a tab dials WebSockets only, as /ip4/…/tcp/…/ws/p2p/…`)
  }
  if (cluster !== null && !cluster.startsWith('seqmesh:'))
    throw new PageSourceError(`cluster ${JSON.stringify(cluster.slice(0, 200))}: expected seqmesh:<parent>:<registry>:<genesis hash>`)
  return { api: api === null || api === '' ? (cluster === null ? origin : null) : baseOf(api, origin), cluster, peers }
}

function baseOf(api: string, origin: string): string {
  if (!URL.canParse(api) || !/^https?:$/.test(new URL(api).protocol))
    throw new PageSourceError(`api ${JSON.stringify(api.slice(0, 200))}: expected http(s)://…`)
  const { protocol, hostname, username, password, search, hash } = new URL(api)
  if (username !== '' || password !== '' || search !== '' || hash !== '')
    throw new PageSourceError(`api ${JSON.stringify(api.slice(0, 200))}: expected an origin and a path, nothing else`)
  if (protocol === 'http:' && origin.startsWith('https:') && !LOOPBACK.test(hostname))
    throw new PageSourceError(`api ${JSON.stringify(api.slice(0, 200))}: a page that came by HTTPS may ask https://… only`)
  return api.replace(/\/+$/, '')
}
