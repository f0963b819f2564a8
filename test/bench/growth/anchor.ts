import { setTimeout as sleep } from 'node:timers/promises'
import { BenchError } from '../errors.ts'
import type { GrowthMethods } from '../growth-worker.ts'
import type { BenchContext } from '../row.ts'
import { until } from '../wait.ts'
import type { Load } from './load.ts'

/** What real members do in a second, on average. */
export interface Anchor {
  readonly bytesIn: number
  readonly bytesOut: number
  readonly cpuMs: number
  /** Before there was a block: timers, pings, hellos. */
  readonly idleCpuMs: number
}

const IDLE_MS = 3_000
const READY_MS = 60_000

/** The same load in real time: one process a member, real libp2p on loopback, everybody connected with everybody. */
export async function measureAnchor({ workers, signal }: BenchContext, load: Load): Promise<Anchor> {
  const script = new URL('../growth-worker.ts', import.meta.url)
  const all = Array.from({ length: load.members }, () => workers.start<GrowthMethods>(script))
  const startTime = Math.floor(Date.now() / 1_000)
  const addresses = await Promise.all(all.map((worker, member) => worker.call('open', { startTime, member, load })))
  await Promise.all(
    all.map((worker, i) => worker.call('connect', { addresses: addresses.filter((_, j) => j !== i).flatMap((each) => each.slice(0, 1)) })),
  )
  const meshed = async () =>
    (await Promise.all(all.map((worker) => worker.call('members', undefined)))).every((count) => count === load.members - 1)
  await until('every member knows all others', meshed, READY_MS, signal)
  const cpuMs = () => Promise.all(all.map((worker) => worker.call('cpuMs', undefined)))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const [silentMs, idleBefore] = [performance.now(), await cpuMs()]
  await sleep(IDLE_MS, undefined, { signal })
  const idleCpuMs = ((sum(await cpuMs()) - sum(idleBefore)) / load.members / (performance.now() - silentMs)) * 1_000
  await Promise.all(all.map((worker) => worker.call('live', undefined)))
  await sleep(load.warmUpMs, undefined, { signal })
  const look = () =>
    Promise.all(all.map(async (worker) => ({ ...(await worker.call('count', undefined)), cpuMs: await worker.call('cpuMs', undefined) })))
  const [startedMs, before] = [performance.now(), await look()]
  await sleep(load.measureMs, undefined, { signal })
  const [endedMs, after] = [performance.now(), await look()]
  await workers.stopAll()
  const blocks = after.map(({ least }, i) => least - (before[i]?.least ?? 0))
  if (Math.min(...blocks) < load.measureMs / load.blockIntervalMs / 2)
    throw new BenchError(
      'no-figure',
      `${load.members} real members do not keep up on this machine: in ${load.measureMs} ms one heard of ${Math.min(...blocks)} blocks of another`,
    )
  const perSecond = (of: 'bytesIn' | 'bytesOut' | 'cpuMs') =>
    (after.reduce((sum, each, i) => sum + each[of] - (before[i]?.[of] ?? 0), 0) / load.members / (endedMs - startedMs)) * 1_000
  return { bytesIn: perSecond('bytesIn'), bytesOut: perSecond('bytesOut'), cpuMs: perSecond('cpuMs'), idleCpuMs }
}
