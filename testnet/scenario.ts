import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster, ClusterMember } from './cluster.ts'
import type { BehindPolicy, Daemon } from './daemon.ts'
import type { Periods } from './genesis.ts'
import type { Injection } from './injections.ts'
import type { MeshMonitor } from './mesh-monitor.ts'
import type { MeshPlan } from './mesh-plan.ts'
import type { NodeLinks } from './node-links.ts'
import type { Observer } from './observer.ts'
import type { TestnetOptions } from './options.ts'
import type { OwnNodes } from './own-nodes.ts'
import type { ParentWatcher } from './parent-watcher.ts'
import type { Process } from './processes.ts'
import type { Random } from './random.ts'
import type { Invariant } from './report.ts'
import type { Traffic } from './traffic.ts'
import type { Watcher } from './watcher.ts'

/** Everything on which a scenario's steps may act. */
export interface Stage {
  readonly cluster: Cluster
  /** By chain id, as all lookups here. */
  readonly daemons: ReadonlyMap<number, Daemon>
  readonly plan: MeshPlan
  readonly nodes: NodeLinks
  readonly ownNodes: OwnNodes
  readonly traffic: Traffic
  readonly watcher: Watcher
  readonly parent: ParentWatcher
  readonly monitor: MeshMonitor
  /** What the light observer says is tainted. */
  readonly observer: Pick<Observer, 'tainted'>
  readonly random: Random
  /** Fires when the run ends early. */
  readonly signal: AbortSignal
  /** Starts another process of the testnet: this Node with `args`. What it prints comes line by line. */
  launch(name: string, args: readonly string[], onLine: (line: string) => void): Promise<Process>
  /** A lie is told now: in the end the parent must say exactly this of its teller. */
  inject(injection: Injection): void
  /** Shown to people, now. */
  say(text: string): void
  /** Adds something that must have held to the report. */
  expect(invariant: Invariant): void
}

/** One thing that happens, in a scenario's order. */
export interface Step {
  /** Shown when it begins; empty: not worth a line. */
  readonly what: string
  run(stage: Stage): Promise<void>
}

/** A story of faults, told in steps while traffic flows. The invariants of every run hold beside its own. */
export interface Scenario {
  readonly name: string
  readonly summary: string
  /** Every pair of daemons is connected by a link that can be cut. */
  readonly links?: boolean
  /** Daemons reach the nodes of other chains through links that can be cut. */
  readonly nodeLinks?: boolean
  /** Every daemon has own nodes of the other chains that can lag, lie or fall silent. */
  readonly ownNodes?: boolean
  /** What daemons do while such a node is behind, if not the default. */
  readonly onBehind?: BehindPolicy
  /** Chains keep their state in files and can come back. */
  readonly persistentChains?: boolean
  /** Daemons' wall clocks can be set. */
  readonly clocks?: boolean
  /** Chains start as far behind the wall clock as after a silence of so many seconds, and make it up while traffic flows. */
  silenceS?(options: TestnetOptions): number
  /** What the genesis configuration has otherwise than usual. */
  readonly periods?: Partial<Periods>
  /** What happens, given the members' chain ids. */
  steps(chainIds: readonly number[], random: Random): readonly Step[]
}

/** A step that names something that is not there. */
export class StageError extends Error {
  override readonly name = 'StageError'
  readonly code = 'not-on-stage'
}

export function memberOf(stage: Stage, chainId: number): ClusterMember {
  const member = stage.cluster.members.find(({ chain }) => chain.chainId === chainId)
  if (member === undefined) throw new StageError(`chain ${chainId} is no member of this testnet`)
  return member
}

export function daemonOf(stage: Stage, chainId: number): Daemon {
  const daemon = stage.daemons.get(chainId)
  if (daemon === undefined) throw new StageError(`chain ${chainId} has no daemon in this testnet`)
  return daemon
}

/** Waits for a condition. Returns whether it came true in time. */
export async function eventually(condition: () => boolean | Promise<boolean>, timeoutMs: number, signal: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    if (await condition()) return true
    await sleep(50, undefined, { signal })
  }
  return condition()
}
