import { expect, it } from 'vitest'
import { Readiness } from '../../../src/node/readiness.ts'
import { MemberStatus } from '../../../src/protocol/configuration.ts'
import { makeModelCluster } from '../../support/model-cluster.ts'

it('asks for a working node of every other member, tells of those that join, and refuses for active ones alone', () => {
  const { configuration } = makeModelCluster({ members: 4 })
  const statuses = [MemberStatus.active, MemberStatus.active, MemberStatus.joining, MemberStatus.suspended]
  const newest = { ...configuration, members: configuration.members.map((member, i) => ({ ...member, status: statuses[i] as number })) }
  const working = new Set<number>()
  let nowMs = 1_000
  const peers = [{ memberOf: [412_002], lacking: [412_001], lackingSinceMs: 500 }]
  const readiness = new Readiness({
    homes: [412_001],
    newest: () => newest,
    works: (chain) => working.has(chain),
    peers: () => peers,
    now: () => nowMs,
  })
  expect(readiness.lacking(newest)).toEqual([412_002])
  expect(readiness.told).toEqual([412_002, 412_003])
  expect(readiness.of(412_001)).toEqual({ lacking: [412_002, 412_003], sinceMs: 1_000 })
  expect(readiness.of(412_002)).toEqual({ lacking: [412_001], sinceMs: 500 })
  expect(readiness.of(412_003)).toBeNull()
  nowMs = 2_000
  expect(readiness.of(412_001)?.sinceMs).toBe(1_000)
  working.add(412_002)
  expect(readiness.lacking(newest)).toEqual([])
  expect(readiness.of(412_001)).toEqual({ lacking: [412_003], sinceMs: 2_000 })
})
