import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Hold } from '../../../src/ledger/member-log.ts'
import { Disagreements } from '../../../src/node/disagreements.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import type { Disagreement } from '../../../src/roles/verifier.ts'
import { ModelChain } from '../../support/model-chain.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-disagreements-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const cluster = makeModelCluster()
  const member = cluster.members[0] as ModelMember
  const chain = new ModelChain(cluster.configuration, member.member)
  const make = async (changes: Partial<Disagreement> = {}): Promise<Disagreement> => {
    const header = await member.block({ send: [{ to: 2 }] })
    return {
      ...{
        kind: 'disagreement',
        chain: member.member.chain,
        generation: 0,
        detail: 'its rows differ',
        held: true,
        atMs: 1_700_000_000_000,
      },
      ...header,
      state: chain.block({ time: 1_700_000_000 }),
      ...changes,
    }
  }
  const holds: [number, Hold][] = []
  const ledger = (generation = 0) => ({
    log: () => ({ generation }) as never,
    hold: (chain: number, hold: Hold) => holds.push([chain, hold]),
  })
  return { folder, make, holds, ledger, chain: member.member.chain, files: () => readdirSync(join(folder, 'disagreements')).sort() }
}

describe('disagreements', () => {
  it('survive a restart with both sides, and hold again', async () => {
    const { folder, make, holds, ledger, chain } = await bench()
    const kept = new Disagreements(folder)
    expect(kept.all).toEqual([])
    const first = await make()
    kept.keep(first)
    kept.keep(first)
    const again = new Disagreements(folder)
    expect(again.all).toEqual(kept.all)
    expect(again.all).toMatchObject([
      {
        ...{ chain, number: 1, hash: toHex(first.hash), held: true },
        header: { signature: toHex(first.signature), blockHash: toHex(first.header.blockHash) },
        rows: { outbox: [{ index: 2, count: 1 }], inbox: [] },
        ownNode: { number: 1, blockHash: toHex(first.state.hash), rows: { outbox: [], inbox: [] } },
      },
    ])
    again.holdAgain(ledger())
    expect(holds).toEqual([[chain, { reason: 'disagreement', detail: first.detail, sinceMs: first.atMs }]])
  })

  it('hold nothing of a new generation, nothing that was an alert, and nothing that was released', async () => {
    const { folder, make, holds, ledger, files } = await bench()
    const kept = new Disagreements(folder)
    kept.keep(await make())
    kept.keep(await make({ held: false }))
    new Disagreements(folder).holdAgain(ledger(1))
    expect(holds).toEqual([])
    const held = kept.all.find((each) => each.held)
    expect(readFileSync(kept.release(held?.id ?? ''), 'utf8')).toContain(held?.hash)
    expect(() => kept.release(held?.id ?? '')).toThrow(expect.objectContaining({ code: 'disagreement-unknown' }))
    const again = new Disagreements(folder)
    expect(again.all).toHaveLength(1)
    again.holdAgain(ledger())
    expect(holds).toEqual([])
    expect(files()).toHaveLength(2)
  })

  it('are not forgotten because a file is broken, and are bounded', async () => {
    const { folder, make, files } = await bench()
    const kept = new Disagreements(folder)
    for (let i = 0; i < 70; i++) kept.keep(await make())
    expect(kept.all).toHaveLength(64)
    const [name = ''] = files()
    writeFileSync(join(folder, 'disagreements', name), '{"id":')
    expect(() => new Disagreements(folder)).toThrow(expect.objectContaining({ code: 'disagreement-unreadable' }))
  })

  it('keep the first hold of a chain, however many alerts came before, and hold again by it', async () => {
    const { folder, make, holds, ledger, chain } = await bench()
    const kept = new Disagreements(folder)
    for (let i = 0; i < 64; i++) kept.keep(await make({ held: false }))
    kept.keep(await make({ held: false }))
    expect(kept.all).toHaveLength(64)
    const hold = await make()
    kept.keep(hold)
    kept.keep(await make()) // a second one tells nothing that the first does not
    expect(kept.all.filter(({ held }) => held).map(({ hash }) => hash)).toEqual([toHex(hold.hash)])
    new Disagreements(folder).holdAgain(ledger())
    expect(holds).toMatchObject([[chain, { reason: 'disagreement' }]])
  })
})
