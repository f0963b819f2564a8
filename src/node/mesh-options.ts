import type { MeshOptions } from '../mesh/mesh.ts'
import { DEFAULT_OPTIONS } from '../mesh/options.ts'
import type { Config } from './config/schema.ts'

/** How much may come at once, in seconds' worth. */
const BURST_S = 2

/** What the configuration says of the mesh. */
export function meshOptionsOf({ p2p, limits }: Pick<Config, 'p2p' | 'limits'>): Partial<MeshOptions> {
  const rate = (perSecond: number) => ({ perSecond, burst: BURST_S * perSecond })
  return {
    maxConnections: p2p.maxPeers,
    inboundConnectionsPerSecond: limits.inboundConnectionsPerSecond,
    maxOutboundBytes: limits.outboundBytes,
    validator: {
      ...DEFAULT_OPTIONS.validator,
      signerBytes: rate(limits.signerBytesPerSecond),
      peerBytes: rate(limits.peerBytesPerSecond),
    },
    serving: { ...DEFAULT_OPTIONS.serving, bytes: rate(limits.servedBytesPerSecond) },
  }
}
