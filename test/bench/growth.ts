import { type Anchor, measureAnchor } from './growth/anchor.ts'
import { type Bound, boundsOf, mostMembers, shareOf } from './growth/bounds.ts'
import { type LieTimes, tellLies } from './growth/lies.ts'
import { DEFAULT_LOAD, type Load, SIZES } from './growth/load.ts'
import { measureNodeCost, type NodeCost } from './growth/node-cost.ts'
import { lightCpuMs, memberCpuMs, observerCpuMs } from './growth/node-cpu.ts'
import { type GrowthRun, type Rates, simulate } from './growth/simulation.ts'
import { measureTransportCost, type TransportCost } from './growth/transport-cost.ts'
import { dontWantOnSocket, gossipOnSocket } from './growth/wire-size.ts'
import type { BenchContext, BenchRow, Line, Quantity } from './row.ts'
import { percentile } from './statistics.ts'

const QUICK_SIZES = [3, 10] as const
/** Sizes that fit a machine of two cores as real processes. */
const ANCHORS = [3, 10] as const
const QUICK_ANCHORS = [3] as const
const LIES = 20
/** A code path that ran this often is compiled: the members' run lasts until so many frames were published. */
const FRAMES = 300

/** One size of the cluster. */
interface Size {
  readonly members: number
  /** Members alone, and with observers. */
  readonly alone: GrowthRun
  readonly full: GrowthRun
  readonly cpu: { readonly alone: number; readonly full: number; readonly observer: number; readonly light: number }
  readonly lies: readonly LieTimes[]
  readonly evidenceMs: number
  readonly bounds: readonly Bound[]
}

/** Virtual time is cheap for small clusters, and small for large ones. */
function loadOf(members: number, observers: number): Load {
  const least = members >= 100 ? 5_000 : 10_000
  const measureMs = observers === 0 ? Math.max(least, (FRAMES / members) * DEFAULT_LOAD.blockIntervalMs) : least
  return { ...DEFAULT_LOAD, members, observers, measureMs, warmUpMs: members >= 100 ? 4_000 : DEFAULT_LOAD.warmUpMs }
}

async function measureSize(members: number, transport: TransportCost): Promise<Size> {
  const alone = await simulate(loadOf(members, 0))
  const full = await simulate(loadOf(members, DEFAULT_LOAD.observers))
  const cost = await measureNodeCost(alone)
  const { observer, light } = full
  const cpu = {
    alone: memberCpuMs(alone, cost, transport),
    full: memberCpuMs(full, cost, transport),
    observer: observer === undefined ? Number.NaN : observerCpuMs(observer, cost, transport),
    light: light === undefined ? Number.NaN : lightCpuMs(full.load, light, cost, transport),
  }
  const { clusterId } = full.cluster.configurations
  const lies = await tellLies({
    members,
    observers: DEFAULT_LOAD.observers,
    frameBytes: gossipOnSocket(clusterId, { frames: full.cluster.members[0]?.member.chain ?? 0 }, full.frames.at(-1) ?? new Uint8Array(0)),
    evidenceBytes: gossipOnSocket(clusterId, 'evidence', new Uint8Array(cost.evidenceBytes)),
    dontWantBytes: dontWantOnSocket(),
    lies: LIES,
    seed: DEFAULT_LOAD.seed,
  })
  return { members, alone, full, cpu, lies, evidenceMs: cost.evidenceMs, bounds: boundsOf(full, cpu.full) }
}

/** Real members beside the same load in the simulation: what its figures are worth. */
async function measureAnchors(context: BenchContext, transport: TransportCost): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (const members of context.quick ? QUICK_ANCHORS : ANCHORS) {
    context.say(`growth: ${members} real members`)
    const load: Load = { ...DEFAULT_LOAD, members, observers: 0, spread: 'loopback' }
    const anchor = await measureAnchor(context, load)
    const simulated = await simulate(load)
    const cost: NodeCost = await measureNodeCost(await simulate({ ...load, measureMs: loadOf(members, 0).measureMs }))
    lines.push(...anchorLines(members, anchor, simulated.member, memberCpuMs(simulated, cost, transport)))
  }
  return lines
}

function anchorLines(members: number, anchor: Anchor, simulated: Rates, simulatedCpuMs: number): Line[] {
  const of = `${members} real members, libp2p on loopback`
  return [
    {
      what: `growth, ${of}: traffic of each`,
      figure: kilobytes(anchor),
      baseline: { what: 'simulated', figure: kilobytes(simulated) },
      reach: null,
      note: 'in and out, bytes on TCP sockets; no observers',
    },
    {
      what: `growth, ${of}: CPU of each`,
      figure: { value: anchor.cpuMs, unit: 'ms/s' },
      baseline: { what: 'simulated', figure: { value: simulatedCpuMs, unit: 'ms/s' } },
      reach: null,
      note: 'the real one runs its timers and the model of its chain, too',
    },
  ]
}

function kilobytes({ bytesIn, bytesOut }: Pick<Rates, 'bytesIn' | 'bytesOut'>): Quantity {
  return { value: (bytesIn + bytesOut) / 1e3, unit: 'kB/s' }
}

const worst = (values: readonly (number | null)[]): number => values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0)

/** Of a figure that may grow with the members, no faster. */
function linear(smallest: Size, { members }: Size, of: (size: Size) => Quantity): Line['baseline'] {
  const { value, unit } = of(smallest)
  return { what: `linear from ${smallest.members}`, figure: { value: (value * members) / smallest.members, unit } }
}

function linesOf(size: Size, smallest: Size): Line[] {
  const { members, full, cpu, lies, bounds } = size
  const name = `growth, ${members} members`
  const reach = size === smallest ? null : ({ of: 'ratio', at: 'most', value: 1 } as const)
  const growing = (what: string, of: (size: Size) => Quantity, note: string): Line => ({
    what: `${name}: ${what}`,
    figure: of(size),
    baseline: size === smallest ? null : linear(smallest, size, of),
    reach,
    note,
  })
  const plain = (what: string, figure: Quantity, note: string): Line => ({
    what: `${name}: ${what}`,
    figure,
    baseline: null,
    reach: null,
    note,
  })
  const both = (rates: Rates | undefined) => rates ?? { bytesIn: Number.NaN, bytesOut: Number.NaN }
  const frameBytes = full.frames.reduce((sum, frame) => sum + frame.length, 0) / full.frames.length
  const staleness = worst(full.staleness)
  return [
    growing('traffic of a member, no observers', ({ alone }) => kilobytes(alone.member), describe(size.alone.member)),
    growing(
      'traffic of a member, 1,000 observers',
      (each) => kilobytes(each.full.member),
      `${describe(full.member)}; a frame has ${Math.round(frameBytes)} B`,
    ),
    growing(
      'CPU of a member, no observers',
      (each) => ({ value: each.cpu.alone, unit: 'ms/s' }),
      'costs measured on the real code, counts simulated',
    ),
    growing('CPU of a member, 1,000 observers', (each) => ({ value: each.cpu.full, unit: 'ms/s' }), 'the same'),
    plain('traffic of an observer of everything', kilobytes(both(full.observer)), `CPU ${cpu.observer.toFixed(1)} ms/s`),
    plain('traffic of an observer of one member and all heads', kilobytes(both(full.light)), `CPU ${cpu.light.toFixed(1)} ms/s`),
    {
      what: `${name}: gate margin`,
      figure: { value: full.load.delta - staleness, unit: 's' },
      baseline: { what: 'Δ', figure: { value: full.load.delta, unit: 's' } },
      reach: null,
      note: `Δ of ${staleness} s would do: the oldest row of any block is from ${(percentile(full.ageMs, 0.5) / 1_000).toFixed(2)} s (p50) to ${(worst(full.ageMs) / 1_000).toFixed(2)} s (most) before it`,
    },
    plain(
      'a lie told by halves → every honest member has the evidence',
      { value: worst(lies.map(({ membersMs }) => membersMs)), unit: 'ms' },
      `worst of ${lies.length}; the first has both statements after ${Math.round(worst(lies.map(({ firstMs }) => firstMs)))} ms, the last observer the evidence after ${Math.round(worst(lies.map(({ observersMs }) => observersMs)))} ms; a verdict takes ${size.evidenceMs.toFixed(2)} ms of CPU`,
    ),
    ...bounds
      .slice(0, 1)
      .map((bound) => plain(`nearest limit: ${bound.what}`, { value: 100 * shareOf(bound), unit: '%' }, bounds.map(text).join('; '))),
  ]
}

function describe({ bytesIn, bytesOut, fresh, duplicates, sent, connections, hellos }: Rates): string {
  const copies = (fresh + duplicates) / fresh
  return `${Math.round(bytesIn / 1e3)} kB/s in, ${Math.round(bytesOut / 1e3)} kB/s out; ${copies.toFixed(2)} copies of a message come, ${Math.round(sent)}/s are sent; ${Math.round(connections)} connections, ${hellos.toFixed(1)} hellos/s`
}

function text(bound: Bound): string {
  const round = (value: number) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(2))).toLocaleString('en')
  return `${bound.what}: ${round(bound.value)} of ${round(bound.limit)} ${bound.unit}`.trim()
}

export const growth: BenchRow = {
  name: 'growth',
  summary: 'a member’s CPU and traffic in clusters of 3 to 100 members with 1,000 observers, simulated beside real ones',
  async run(context: BenchContext): Promise<readonly Line[]> {
    context.say('growth: what a message costs libp2p')
    const transport = await measureTransportCost(context)
    const anchors = await measureAnchors(context, transport)
    const sizes: Size[] = []
    for (const members of context.quick ? QUICK_SIZES : SIZES) {
      context.signal.throwIfAborted()
      context.say(`growth: ${members} simulated members`)
      sizes.push(await measureSize(members, transport))
    }
    const [smallest] = sizes as [Size]
    const members: Line = {
      what: 'growth, the most members whose lanes take a message of default gas',
      figure: { value: mostMembers(), unit: 'members' },
      baseline: null,
      reach: null,
      note: `60M gas a second on every chain, blocks of ${DEFAULT_LOAD.blockIntervalMs} ms, ${DEFAULT_LOAD.messagesPerSecond} messages/s of ${DEFAULT_LOAD.messageBytes} B in all, Δ ${DEFAULT_LOAD.delta} s`,
    }
    return [...sizes.flatMap((size) => linesOf(size, smallest)), members, ...anchors]
  },
}
