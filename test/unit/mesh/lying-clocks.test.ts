import { afterEach, expect, it } from 'vitest'
import { OwnClock } from '../../../src/roles/own-clock.ts'
import { makeCluster } from './cluster.ts'
import { addressOf, clockAhead, startNode, stopAll, type TestNode, until } from './harness.ts'

afterEach(stopAll)

const cluster = makeCluster(5)
const [HOUR_MS, MINUTE_MS] = [3_600_000, 60_000]
/** A machine that is busy for that long makes no clock look wrong here. */
const BUSY_MS = 10_000

/** Five members, all connected, whose clocks are so far off; and what each makes of its own by the word of the others. */
async function members(...aheadMs: readonly [number, number, number, number, number]): Promise<readonly OwnClock[]> {
  const nodes: TestNode[] = []
  const clocks: OwnClock[] = []
  for (const [member, ms] of aheadMs.entries()) {
    const clock = clockAhead(ms)
    const node = await startNode(cluster, { member, clock, peers: nodes.map(addressOf) })
    nodes.push(node)
    const { configuration } = cluster
    clocks.push(
      new OwnClock({
        ledger: { configurations: { size: 1, newest: { configuration } } as never },
        homes: [1001 + member],
        witnesses: () => node.mesh.peers(),
        maxOffsetMs: BUSY_MS,
        now: clock.now,
        steadyNow: () => performance.now(),
      }),
    )
  }
  await until('all have heard each other', () =>
    nodes.every(({ mesh }) => mesh.peers().filter((peer) => peer.clockChains.length > 0).length === 4),
  )
  return clocks
}

it('a member that lies about the time stops nobody', async () => {
  const [liar, ...honest] = await members(HOUR_MS, 0, 0, 0, 0)
  for (const clock of honest) {
    expect(clock.fault).toBeUndefined()
    expect(Math.abs(clock.offsetMs as number)).toBeLessThan(BUSY_MS)
  }
  // Were it no lie, it would know.
  expect(liar?.fault).toMatch(/ 3[56]\d\d\.\d s ahead of those of most other members/)
})

it('a member that tells a wrong one that it is right hides nothing', async () => {
  const [wrong, accomplice, ...honest] = await members(-MINUTE_MS, -MINUTE_MS, 0, 0, 0)
  for (const clock of [wrong, accomplice]) expect(clock?.fault).toMatch(/ [56]\d\.\d s behind/)
  for (const clock of honest) expect(clock.fault).toBeUndefined()
})
