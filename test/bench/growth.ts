import { BenchError } from './errors.ts'
import { type Anchor, measureAnchor } from './growth/anchor.ts'
import { mostMembers } from './growth/bounds.ts'
import { anchorLines, linesOf } from './growth/lines.ts'
import { DEFAULT_LOAD, type Load, SIZES } from './growth/load.ts'
import { measureNodeCost } from './growth/node-cost.ts'
import { memberCpuMs } from './growth/node-cpu.ts'
import { simulate } from './growth/simulation.ts'
import { loadOf, measureSize, type Size } from './growth/size.ts'
import { measureTransportCost } from './growth/transport-cost.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'

const QUICK_SIZES = [3, 10] as const
/** Sizes that fit a machine of two cores as real processes. */
const ANCHORS = [3, 10] as const
const QUICK_ANCHORS = [3] as const

const anchorLoad = (members: number): Load => ({ ...DEFAULT_LOAD, members, observers: 0, spread: 'loopback' })

async function measureAnchors(context: BenchContext): Promise<ReadonlyMap<number, Anchor>> {
  const anchors = new Map<number, Anchor>()
  for (const members of context.quick ? QUICK_ANCHORS : ANCHORS) {
    context.say(`growth: ${members} real members`)
    try {
      anchors.set(members, await measureAnchor(context, anchorLoad(members)))
    } catch (error) {
      // Fewer members tell what idle nodes take; a machine that is busy with other things does not bear more.
      if (!(error instanceof BenchError) || error.code !== 'no-figure' || anchors.size === 0) throw error
      context.say(error.message)
      await context.workers.stopAll()
    }
  }
  return anchors
}

function mostMembersLine(): Line {
  const { blockIntervalMs, messagesPerSecond, messageBytes, delta, observers } = DEFAULT_LOAD
  return {
    what: 'growth, the most members whose lanes take a message of default gas',
    figure: { value: mostMembers(), unit: 'members' },
    baseline: null,
    reach: null,
    note: `60M gas a second on every chain. Of all sizes: blocks of ${blockIntervalMs} ms, ${messagesPerSecond} messages/s of ${messageBytes} B in all, Δ ${delta} s, ${observers} observers`,
  }
}

export const growth: BenchRow = {
  name: 'growth',
  summary: 'CPU and traffic of a member among 3 to 100 and 1,000 observers, gate margin, lies: simulated beside real ones',
  async run(context: BenchContext): Promise<readonly Line[]> {
    context.say('growth: what a message costs libp2p')
    const transport = await measureTransportCost(context)
    const anchors = await measureAnchors(context)
    const idleMs = Math.min(...[...anchors.values()].map((anchor) => anchor.idleCpuMs))
    await measureNodeCost(await simulate(loadOf(10, 0))) // compiles
    const sizes: Size[] = []
    for (const members of context.quick ? QUICK_SIZES : SIZES) {
      context.signal.throwIfAborted()
      context.say(`growth: ${members} simulated members`)
      sizes.push(await measureSize(members, { transport, idleMs }))
    }
    const [smallest] = sizes as [Size]
    const lines = sizes.flatMap((size) => linesOf(size, smallest))
    for (const { members, node } of sizes) {
      const anchor = anchors.get(members)
      if (anchor === undefined) continue
      const simulated = await simulate(anchorLoad(members))
      lines.push(...anchorLines(members, anchor, simulated.member, memberCpuMs(simulated, { node, transport, idleMs: anchor.idleCpuMs })))
    }
    return [...lines, mostMembersLine()]
  },
}
