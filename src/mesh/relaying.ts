import { sleep } from './timing.ts'

/** gossipsub's own D; beyond it, more copies only cost (§4: degree ≤ members − 1). */
export const MAX_DEGREE = 8

/** Up to this many members, accepted messages go to each of them directly; beyond, the copies would grow with the square. */
export const MAX_DIRECT_MEMBERS = 12

/** Whoever has got a message of this size or more announces it (IDONTWANT), so that nobody sends it once more: heads too. Bytes. */
export const ANNOUNCED_FROM_BYTES = 256

/** How long relaying to a member waits: for an announcement, and a round trip between most places of the world; far below any Δ. Milliseconds. */
export const RELAY_TO_MEMBERS_MS = 300

/** gossipsub's D and what hangs on it: to how many peers a node forwards a message of a topic. */
export interface Degrees {
  readonly D: number
  readonly Dlo: number
  readonly Dhi: number
  readonly Dscore: number
  readonly Dout: number
}

/** `members`: of the cluster; 0 before the first configuration is known. `maxConnections`: of this node. */
export function degreesOf(members: number, maxConnections: number): Degrees {
  const D = Math.max(1, Math.min(MAX_DEGREE, (members || MAX_DEGREE + 1) - 1))
  return {
    D,
    Dlo: Math.ceil(D / 2),
    // Observers join the meshes of those whom they dial, as many as may connect: pruning to D would cut them off.
    Dhi: Math.max(2 * D, maxConnections),
    Dscore: D,
    Dout: Math.max(0, Math.min(2, Math.ceil(D / 2) - 1)),
  }
}

/** gossipsub's `forwardMessage`. */
export type Forward = (
  messageId: string,
  message: { readonly topic: string },
  source: string | undefined,
  exclude?: Pick<ReadonlySet<string>, 'has'>,
) => void

export interface RelayInit {
  /** Whether a connected peer has proved to be a member. */
  readonly isMember: (peer: string) => boolean
  /** Whether what a topic carries is relayed to everybody at once. */
  readonly isUrgent: (topic: string) => boolean
  readonly signal: AbortSignal
}

/**
 * A member gets what others publish from themselves: they send it to every peer. Relaying it is for the case that two are not
 * connected, and waits until the member could announce that it has it: gossipsub would relay at once, and over any distance
 * everybody's copy is under way before the first announcement comes. All others get it at once.
 */
export function relayToMembersLater(forward: Forward, { isMember, isUrgent, signal }: RelayInit): Forward {
  return (messageId, message, source, exclude) => {
    if (isUrgent(message.topic)) {
      forward(messageId, message, source, exclude)
      return
    }
    const isExcluded = (peer: string) => peer === source || exclude?.has(peer) === true
    forward(messageId, message, source, { has: (peer) => isMember(peer) || isExcluded(peer) })
    const relay = () => forward(messageId, message, undefined, { has: (peer) => !isMember(peer) || isExcluded(peer) })
    sleep(RELAY_TO_MEMBERS_MS, signal).then(relay, () => undefined)
  }
}
