import type { Line, Quantity } from '../row.ts'
import { percentile } from '../statistics.ts'
import type { Anchor } from './anchor.ts'
import { type Bound, shareOf } from './bounds.ts'
import type { Rates } from './simulation.ts'
import type { Size } from './size.ts'

/** Real members beside the same load in the simulation: what its figures are worth. */
export function anchorLines(members: number, anchor: Anchor, simulated: Rates, simulatedCpuMs: number): Line[] {
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
      note: `the real one runs the model of its chain, too; idle it takes ${anchor.idleCpuMs.toFixed(1)} ms/s`,
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

export function linesOf(size: Size, smallest: Size): Line[] {
  const { members, full, cpu, node, lies, bounds } = size
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
      `costs measured on the real code, counts simulated: a new frame ${node.frameMs.toFixed(2)} ms, an own block ${node.blockMs.toFixed(2)} ms, a hello ${node.helloMs.toFixed(2)} ms`,
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
      `worst of ${lies.length}; the first has both statements after ${Math.round(worst(lies.map(({ firstMs }) => firstMs)))} ms, the last observer the evidence after ${Math.round(worst(lies.map(({ observersMs }) => observersMs)))} ms; a verdict takes ${node.evidenceMs.toFixed(2)} ms of CPU`,
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
