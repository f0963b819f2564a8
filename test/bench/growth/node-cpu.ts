import type { NodeCost } from './node-cost.ts'
import type { GrowthRun, Rates } from './simulation.ts'
import { at, costAt, type TransportCost } from './transport-cost.ts'

/** What is measured on real code, and what the simulation's counts are multiplied by. */
export interface Costs {
  readonly node: NodeCost
  readonly transport: TransportCost
  /** Of a member that does nothing, milliseconds in a second. */
  readonly idleMs: number
}

/** An IDONTWANT is a message of this size to libp2p, bytes. */
const CONTROL_BYTES = 64

/** CPU that libp2p takes for what a node sends and gets, milliseconds in a second. */
function transportMs(rates: Rates, cost: TransportCost): number {
  const received = rates.fresh + rates.duplicates
  const control = rates.control / 2
  const messages = received + rates.sent + rates.control
  const { send, receive } = costAt(cost, messages)
  const mean = (bytes: number, count: number) => (count === 0 ? 0 : bytes / count)
  // Hellos are streams of their own, each some messages in both directions.
  const streams = 4 * rates.hellos
  return (
    received * at(receive, mean(rates.bytesIn, received)) +
    rates.sent * at(send, mean(rates.bytesOut, rates.sent)) +
    (control + streams) * (at(send, CONTROL_BYTES) + at(receive, CONTROL_BYTES))
  )
}

/** CPU of a member, milliseconds in a second: the cost of each thing, measured on the real code, by how often the simulation does it. */
export function memberCpuMs({ load, member }: GrowthRun, { node, transport, idleMs }: Costs): number {
  const blocks = 1_000 / load.blockIntervalMs
  // Of every other member a frame and a head come in turn; the head is known by then.
  const frames = member.fresh / 2
  return (
    idleMs +
    transportMs(member, transport) +
    frames * node.frameMs +
    frames * node.knownHeadMs +
    blocks * node.blockMs +
    member.hellos * node.helloMs
  )
}

export function observerCpuMs(rates: Rates, { node, transport }: Costs): number {
  const frames = rates.fresh / 2
  return transportMs(rates, transport) + frames * node.observedFrameMs + frames * node.knownHeadMs + rates.hellos * node.helloMs
}

/** Follows the frames of one member; the heads of all others are all that it hears of them. */
export function lightCpuMs(load: GrowthRun['load'], rates: Rates, { node, transport }: Costs): number {
  const frames = 1_000 / load.blockIntervalMs
  return transportMs(rates, transport) + frames * node.observedFrameMs + (rates.fresh - frames) * node.headMs + rates.hellos * node.helloMs
}
