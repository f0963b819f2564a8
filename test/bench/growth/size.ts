import { type Bound, boundsOf } from './bounds.ts'
import { type LieTimes, tellLies } from './lies.ts'
import { DEFAULT_LOAD, type Load } from './load.ts'
import { measureNodeCost, type NodeCost } from './node-cost.ts'
import { type Costs, lightCpuMs, memberCpuMs, observerCpuMs } from './node-cpu.ts'
import { type GrowthRun, simulate } from './simulation.ts'
import { gossipOnSocket } from './wire-size.ts'

/** A cluster of one size, simulated, with what its nodes cost on real code. */
export interface Size {
  readonly members: number
  /** Members alone, and with observers. */
  readonly alone: GrowthRun
  readonly full: GrowthRun
  /** Milliseconds in a second. */
  readonly cpu: { readonly alone: number; readonly full: number; readonly observer: number; readonly light: number }
  readonly node: NodeCost
  readonly lies: readonly LieTimes[]
  readonly bounds: readonly Bound[]
}

const LIES = 20
/** Code that ran this often is compiled: members alone live until they have published so many frames. */
const FRAMES = 300
/** Virtual time is dear for large clusters. */
const LARGE = 100
const LARGE_TIMES = { warmUpMs: 4_000, measureMs: 5_000 } as const

export function loadOf(members: number, observers: number): Load {
  const load = { ...DEFAULT_LOAD, ...(members >= LARGE && LARGE_TIMES), members, observers }
  const enoughMs = (FRAMES / members) * load.blockIntervalMs
  return observers === 0 ? { ...load, measureMs: Math.max(load.measureMs, enoughMs) } : load
}

export async function measureSize(members: number, { transport, idleMs }: Omit<Costs, 'node'>): Promise<Size> {
  const alone = await simulate(loadOf(members, 0))
  const full = await simulate(loadOf(members, DEFAULT_LOAD.observers))
  const node = await measureNodeCost(alone)
  const costs = { node, transport, idleMs }
  const { observer, light, load, cluster } = full
  const cpu = {
    alone: memberCpuMs(alone, costs),
    full: memberCpuMs(full, costs),
    observer: observer === undefined ? Number.NaN : observerCpuMs(observer, costs),
    light: light === undefined ? Number.NaN : lightCpuMs(load, light, costs),
  }
  const { clusterId } = cluster.configurations
  const frame = full.frames.at(-1) ?? new Uint8Array(0)
  const lies = await tellLies({
    members,
    observers: load.observers,
    frameBytes: gossipOnSocket(clusterId, { frames: cluster.members[0]?.member.chain ?? 0 }, frame),
    evidenceBytes: gossipOnSocket(clusterId, 'evidence', new Uint8Array(node.evidenceBytes)),
    lies: LIES,
    seed: load.seed,
  })
  return { members, alone, full, cpu, node, lies, bounds: boundsOf(full, cpu.full) }
}
