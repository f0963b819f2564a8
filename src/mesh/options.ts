import { MeshError } from './errors.ts'
import type { MeshOptions } from './mesh.ts'

const MIB = 1_048_576

export const DEFAULT_OPTIONS: MeshOptions = {
  validator: {
    // A relay sends what every member signs: 30 lanes at full quota are 1.8 MB/s from each of 30 members.
    peerBytes: { perSecond: 128 * MIB, burst: 256 * MIB },
    peerMessages: { perSecond: 2_000, burst: 8_000 },
    signerBytes: { perSecond: 48 * MIB, burst: 96 * MIB },
    // Honest nodes relay a piece once, and two a lie; what is dropped here is fetched after the next hello.
    peerEvidence: { perSecond: 10, burst: 128 },
  },
  serving: {
    requests: { perSecond: 50, burst: 200 },
    bytes: { perSecond: 64 * MIB, burst: 128 * MIB },
    perPeer: 16,
    total: 128,
  },
  maxConnections: 256,
  inboundConnectionsPerSecond: 50,
  maxOutboundBytes: 16 * MIB,
  penaliseColocation: false,
  banMs: 60_000,
  idleMs: 10_000,
  dialTimeoutMs: 10_000,
  muteMs: 3_000,
  helloEveryMs: 10_000,
  helloWithinMs: 20_000,
  cutUnanswered: false,
  stopWithinMs: 5_000,
}

/** Defaults completed and checked, before any I/O. Throws `bad-option`. */
export function meshOptions(options: Partial<MeshOptions> = {}): MeshOptions {
  const all = { ...DEFAULT_OPTIONS, ...options }
  for (const [name, value] of Object.entries(all)) {
    if (typeof value === 'number' && !(Number.isSafeInteger(value) && value > 0))
      throw new MeshError('bad-option', `${name} is ${value}; a positive whole number is expected`)
  }
  return all
}
