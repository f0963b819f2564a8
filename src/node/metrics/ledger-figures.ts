import type { LaneBook } from '../../ledger/lane-progress.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { memberByChain } from '../../protocol/configuration.ts'
import { gateOf } from '../../protocol/rules.ts'
import { HOLD_REASONS } from './label-sets.ts'
import type { Register } from './register.ts'

/** Registers what is read off the ledger: heads, gates, holds, taint, lanes. `now`: own wall clock, milliseconds. */
export function watchLedger(register: Register, ledger: Ledger, lanes: LaneBook, now: () => number): void {
  watchHeads(register, ledger, now)
  watchHolds(register, ledger)
  watchLanes(register, ledger, lanes)
}

function watchHeads(register: Register, ledger: Ledger, now: () => number): void {
  register.gauge('head_number', (set) => {
    for (const log of ledger.logs.values()) set({ chain: log.chain }, log.state.head.number)
  })
  register.gauge('head_time_seconds', (set) => {
    for (const log of ledger.logs.values()) set({ chain: log.chain }, log.state.head.header?.time ?? 0)
  })
  register.gauge('heartbeat_age_seconds', (set) => {
    for (const log of ledger.logs.values()) {
      const time = Math.max(log.newestSeen?.header.time ?? 0, log.state.head.header?.time ?? 0)
      if (time > 0) set({ chain: log.chain }, now() / 1_000 - time)
    }
  })
  register.gauge('gate_margin_seconds', (set) => {
    const { configuration } = ledger.configurations.newest
    for (const log of ledger.logs.values()) {
      const self = memberByChain(configuration, log.chain)
      const header = log.state.head.header
      if (self !== undefined && header !== undefined) set({ chain: log.chain }, gateOf(configuration, self, log.state.inbox) - header.time)
    }
  })
  register.gauge('parked_headers', (set) => {
    for (const log of ledger.logs.values()) set({ chain: log.chain }, log.parkedCount)
  })
}

function watchHolds(register: Register, ledger: Ledger): void {
  register.gauge('held', (set) => {
    for (const log of ledger.logs.values()) set({ chain: log.chain }, log.hold === undefined ? 0 : 1)
  })
  register.gauge('held_lanes', (set) => {
    const members = ledger.configurations.newest.configuration.members.length
    const counts = new Map(HOLD_REASONS.map((reason) => [reason, 0]))
    for (const { chain, hold } of ledger.logs.values()) {
      const reason = hold?.reason ?? (ledger.causality.tainted.has(chain) ? 'tainted' : undefined)
      if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + members - 1)
    }
    for (const [reason, count] of counts) set({ reason }, count)
  })
  register.gauge('tainted_from', (set) => {
    for (const [chain, tainted] of ledger.causality.tainted) set({ chain }, tainted.from)
  })
  register.gauge('tainted_chains', (set) => set({}, ledger.causality.tainted.size))
  register.gauge('graph_bytes', (set) => set({}, ledger.causality.sizeBytes))
}

function watchLanes(register: Register, ledger: Ledger, lanes: LaneBook): void {
  const lane = (name: 'lane_announced_messages' | 'lane_included_messages', count: (source: number, destination: number) => number) =>
    register.gauge(name, (set) => {
      const chains = ledger.configurations.newest.configuration.members.map((member) => member.chain)
      for (const source of chains)
        for (const destination of chains) if (source !== destination) set({ source, destination }, count(source, destination))
    })
  lane('lane_announced_messages', (source, destination) => lanes.lane(source, destination).announcedCount)
  lane('lane_included_messages', (source, destination) => lanes.lane(source, destination).includedCount)
}
