import { describe, expect, it } from 'vitest'
import { type ChainTip, type Frontiers, gateWindow } from '../../../src/ledger/gate-window.ts'
import { type Configuration, MemberStatus } from '../../../src/protocol/configuration.ts'
import { type InboxRow, ZERO_INBOX_ROW } from '../../../src/protocol/row.ts'
import { makeModelCluster } from '../../support/model-cluster.ts'

const T = 1_700_000_000
const { configuration } = makeModelCluster({ startTime: T, delta: 4 })
const [A, B, C] = configuration.members.map(({ chain }) => chain) as [number, number, number]

const row = (number: number, time: number): InboxRow => ({ ...ZERO_INBOX_ROW, number, time: T + time })
const tip = (time: number, rows: Readonly<Record<number, InboxRow>>): ChainTip => ({
  number: 50,
  time: T + time,
  inbox: new Map(Object.entries(rows).map(([index, each]) => [Number(index), each])),
})
const none: Frontiers = { underWay: () => undefined, atHand: () => undefined }
/** Frontiers by chain id. */
const brings = (times: Readonly<Record<number, number>>) => (chain: number) => (times[chain] === undefined ? undefined : T + times[chain])

describe('the window for the next block', () => {
  it('ends at the least frontier plus Δ, and names who holds it', () => {
    expect(gateWindow(configuration, A, tip(6, { 2: row(11, 5), 3: row(12, 7) }), none)).toMatchObject({
      tip: { number: 50, time: T + 6 },
      gate: T + 9,
      heldBy: [{ chain: B, number: 11, time: T + 5 }],
      repeating: { earliest: T + 6, latest: T + 9 },
      strict: { earliest: T + 7, latest: T + 9 },
      isStanding: false,
    })
    const tie = gateWindow(configuration, A, tip(6, { 2: row(11, 5), 3: row(12, 5) }), none)
    expect(tie?.heldBy.map(({ chain }) => chain)).toEqual([B, C])
  })

  it('binds a producer that may repeat a timestamp by the rows before, a strict one by the rows after its block', () => {
    const at = tip(9, { 2: row(11, 5), 3: row(12, 7) })
    const window = gateWindow(configuration, A, at, { underWay: brings({ [B]: 8 }), atHand: brings({ [B]: 8, [C]: 9 }) })
    expect(window).toMatchObject({
      repeating: { earliest: T + 9, latest: T + 9 },
      strict: { earliest: T + 10, latest: T + 11 },
      gateAtHand: T + 12,
      isStanding: true,
    })
    // Nothing under way moves the gate: a strict producer makes no block.
    const stuck = gateWindow(configuration, A, at, { underWay: brings({ [C]: 9 }), atHand: brings({ [C]: 9 }) })
    expect(stuck?.strict).toEqual({ earliest: T + 10, latest: T + 9 })
    expect(stuck?.gateAtHand).toBe(T + 9)
  })

  it('never falls for what is older than its rows', () => {
    const window = gateWindow(configuration, A, tip(6, { 2: row(11, 5), 3: row(12, 7) }), {
      underWay: brings({ [B]: 1 }),
      atHand: brings({ [B]: 1 }),
    })
    expect(window).toMatchObject({ gateAtHand: T + 9, strict: { latest: T + 9 } })
  })

  it('begins at the activation where there is no block yet', () => {
    expect(gateWindow(configuration, A, undefined, none)).toMatchObject({
      tip: undefined,
      gate: T + 4,
      repeating: { earliest: T, latest: T + 4 },
    })
  })

  it('stands when the next block in step would come after it', () => {
    const slow: Configuration = { ...configuration, members: configuration.members.map((each) => ({ ...each, blockIntervalMs: 2_000 })) }
    const standing = (time: number) => gateWindow(slow, A, tip(time, { 2: row(11, 5), 3: row(12, 5) }), none)?.isStanding
    expect([7, 8, 9].map(standing)).toEqual([false, true, true])
  })

  it('is of active members alone', () => {
    const members = configuration.members.map((each) => (each.chain === A ? { ...each, status: MemberStatus.suspended } : each))
    expect(gateWindow({ ...configuration, members }, A, undefined, none)).toBeUndefined()
    expect(gateWindow(configuration, 7, undefined, none)).toBeUndefined()
    // Nobody waits for one that is suspended.
    const without = gateWindow({ ...configuration, members }, B, tip(6, { 1: row(1, 0), 3: row(12, 7) }), none)
    expect(without).toMatchObject({ gate: T + 11, heldBy: [{ chain: C }] })
  })
})
