import { describe, expect, it } from 'vitest'
import { Injections } from '../../../testnet/injections.ts'
import { LaneBook } from '../../../testnet/lane-book.ts'
import { BOND } from '../../../testnet/parent.ts'
import type { ParentEvent } from '../../../testnet/parent-events.ts'
import { convictionsOf, judgeParent } from '../../../testnet/parent-invariants.ts'
import { ParentRecord } from '../../../testnet/parent-record.ts'

const LIAR = 1

function lane(source: number, destination: number, sent: number, included: number, posted: number): LaneBook {
  return Object.assign(new LaneBook(source, destination), { sent, included, posted })
}

/** A run with lanes between 1, 2 and 3, of which 1 lies after one message on every lane. */
function run(events: readonly ParentEvent[], { included = 2, posted = 2, bonds = [0n, BOND, BOND] } = {}) {
  const record = new ParentRecord()
  record.add({ number: 1, hash: '0x1', parentHash: '0x0', events })
  const lanes = [lane(LIAR, 2, 1, 1, 0), lane(2, 3, 2, included, posted), lane(3, 2, 2, 2, 2)]
  const injections = new Injections()
  const before = lanes.map((each) => ({ each, sent: each.sent }))
  for (const { each } of before) each.sent = 1
  injections.add({ kind: 'misreport', accused: LIAR, verdict: 'exposed' }, lanes)
  for (const { each, sent } of before) each.sent = sent
  const parent = { record, failure: undefined }
  const judged = judgeParent({
    ...{ parent, injections, watcher: { lanes, excluded: new Set([LIAR]), stopped: new Set() } },
    bonds: new Map(bonds.map((wei, i) => [i + 1, wei])),
  })
  return { failed: judged.filter(({ held }) => !held).map(({ name, detail }) => `${name}: ${detail}`), parent, injections }
}

const convicted = (chain: number, kind: 'misreport' | 'regress'): ParentEvent => ({
  ...{ type: 'convicted', chain, kind, key: '0x', slashedWei: BOND, reporter: '0x' },
})

describe('judgeParent', () => {
  it('holds if exactly the liar was slashed and the others flow', () => {
    const { failed, parent, injections } = run([convicted(LIAR, 'misreport')])
    expect(failed).toEqual([])
    expect(convictionsOf(parent, injections)).toEqual([
      { kind: 'misreport', accused: LIAR, injected: true, verdict: 'exposed', slashedWei: `${BOND}` },
    ])
  })

  it.each<[string, readonly ParentEvent[], Parameters<typeof run>[1], string]>([
    ['nobody is convicted', [], {}, '1 is not exposed of misreport'],
    ['the liar is convicted of something else', [convicted(LIAR, 'regress')], {}, '1 is exposed of regress'],
    ['an honest member is convicted too', [convicted(LIAR, 'misreport'), convicted(2, 'regress')], {}, '2 is exposed of regress'],
    [
      'an honest member is suspected',
      [convicted(LIAR, 'misreport'), { type: 'suspected', chain: 3, kind: 'lateBatch', on: true }],
      {},
      '3 is suspected of lateBatch',
    ],
    ['an honest bond is smaller', [convicted(LIAR, 'misreport')], { bonds: [0n, BOND - 1n, BOND] }, `2 has ${BOND - 1n} of ${BOND} wei`],
    ['an honest lane stands still', [convicted(LIAR, 'misreport')], { included: 1 }, '2 → 3: 1 sent before, 1 included'],
    ['an honest member does not post', [convicted(LIAR, 'misreport')], { posted: 1 }, '2 → 3: 2 sent, 1 posted'],
  ])('fails if %s', (_, events, options, problem) => {
    expect(run(events, options).failed.join()).toContain(problem)
  })

  it('counts a suspicion that comes again once, and one that ended', () => {
    const suspicion = (on: boolean): ParentEvent => ({ type: 'suspected', chain: 3, kind: 'lateBatch', on })
    const { parent, injections } = run([suspicion(true), suspicion(false), suspicion(true), suspicion(false)])
    expect(convictionsOf(parent, injections)).toEqual([
      { kind: 'lateBatch', accused: 3, injected: false, verdict: 'suspected', slashedWei: '0' },
    ])
  })
})
