import { setTimeout as sleep } from 'node:timers/promises'
import { toFunctionSelector } from 'viem'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ChainError } from '../../../src/chain/chain-error.ts'
import type { Ledger } from '../../../src/ledger/ledger.ts'
import { fromHex, toHex } from '../../../src/protocol/bytes.ts'
import { Reporter } from '../../../src/roles/reporter.ts'
import { evidenceId } from '../../../src/wire/evidence.ts'
import { filler } from '../../vectors/samples.ts'
import { ModelCourt } from './model-court.ts'
import { ProsecutingNode, T, threeChains } from './prosecution-bench.ts'

const A = 7_001

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !condition(); await sleep(2)) if (Date.now() > deadline) throw new Error('never came true')
}

/** A's equivocation: its two headers of block 2, after block 1. */
function lie() {
  const [a] = threeChains()
  const first = a.produce({ now: T + 1 }).openable
  const twin = a.seal({ outbox: [], inbox: [] }, [], { time: T + 2 }).openable
  return [first, a.produce({ now: T + 1 }).openable, twin]
}

function report(node: ProsecutingNode, court: ModelCourt, changes: Partial<ConstructorParameters<typeof Reporter>[0]> = {}) {
  const stop = new AbortController()
  const troubles: unknown[] = []
  const convicted: number[] = []
  const account = changes.account ?? filler('account', 20)
  const reporter = new Reporter({
    ...{ ledger: node.ledger, homes: [], account, court: court.address, convicted: court.isConvicted, send: court.sendOf(account) },
    ...{ spreadMs: 0, recheckMs: 5 },
    onTrouble: (_, error) => troubles.push(error),
    onConvicted: (chain) => convicted.push(chain),
    ...changes,
  })
  const ended = reporter.run(stop.signal)
  onTestFinished(() => stop.abort())
  return { troubles, convicted, ended, stop: () => stop.abort() }
}

describe('reporter', () => {
  it('submits what its node found and what peers sent, once', async () => {
    const [finder, peer] = [new ProsecutingNode(), new ProsecutingNode()]
    finder.accuser.start()
    const court = new ModelCourt(finder)
    const { convicted, ended, stop } = report(peer, court)
    for (const header of lie()) finder.offer(header)
    peer.ledger.offerEvidence(finder.published[0] as Uint8Array)
    await until(() => convicted.length > 2)
    expect(court.mined.map(({ purpose }) => purpose)).toEqual([`evidence:${toHex(evidenceId(finder.published[0] as Uint8Array))}`])
    expect(convicted[0]).toBe(A)
    stop()
    await ended
  })

  it('of two members one pays, though both saw the lie', async () => {
    const nodes = [new ProsecutingNode(), new ProsecutingNode()]
    const court = new ModelCourt(nodes[0] as ProsecutingNode)
    const runs = nodes.map((node, i) => {
      node.accuser.start()
      for (const header of lie()) node.offer(header)
      return report(node, court, { account: filler(`account ${i}`, 20), spreadMs: 300 })
    })
    await until(() => runs.every(({ convicted }) => convicted.length > 0))
    expect(court.mined).toHaveLength(1)
    expect(runs.flatMap(({ troubles }) => troubles)).toEqual([])
  })

  it('takes up after a restart what was stored and not submitted, and does not submit twice what was', async () => {
    const before = new ProsecutingNode()
    before.accuser.start()
    for (const header of lie()) before.offer(header)
    const court = new ModelCourt(before)
    for (let run = 0; run < 2; run++) {
      const node = new ProsecutingNode({ history: before.history })
      const { convicted, stop, ended } = report(node, court)
      await until(() => convicted.length > 0)
      stop()
      await ended
    }
    expect(court.mined).toHaveLength(1)
  })

  it('does not submit against its own member, and goes on with others', async () => {
    const node = new ProsecutingNode({ homes: [A] })
    node.accuser.start()
    const court = new ModelCourt(node)
    const { convicted } = report(node, court, { homes: [A] })
    for (const header of lie()) node.offer(header)
    const [, b] = threeChains()
    node.offer(b.produce({ now: T + 1 }).openable)
    node.offer(b.seal({ outbox: [], inbox: [] }, [], { parent: filler('elsewhere', 32) }).openable)
    await until(() => convicted.length > 0)
    expect(new Set(convicted)).toEqual(new Set([7_002]))
    expect(court.mined).toHaveLength(1)
  })

  it('goes on through failures of the parent, and tells of a refusal once', async () => {
    const node = new ProsecutingNode()
    node.accuser.start()
    const court = new ModelCourt(node)
    court.failures.push(new ChainError('unreachable', 'down'))
    const { convicted, troubles } = report(node, court)
    for (const header of lie()) node.offer(header)
    await until(() => convicted.length > 0)
    expect(troubles.map((error) => (error as ChainError).code)).toEqual(['unreachable'])
  })

  it('submits again what a reorganisation of the parent undid', async () => {
    const node = new ProsecutingNode()
    node.accuser.start()
    const court = new ModelCourt(node)
    const sent: string[] = []
    const account = filler('account', 20)
    // A sender whose transaction was thrown out sends it once more (`#stands`).
    const send = async (request: Parameters<ReturnType<ModelCourt['sendOf']>>[0]) => {
      sent.push(request.purpose)
      return court.sendOf(filler(`sender ${sent.length}`, 20))(request)
    }
    const { convicted } = report(node, court, { account, send })
    for (const header of lie()) node.offer(header)
    await until(() => convicted.length > 0)
    court.convicted.clear()
    await until(() => sent.length > 1)
    expect(new Set(sent).size).toBe(1)
  })

  it('tries the next piece if the court refuses one', async () => {
    const node = new ProsecutingNode()
    node.accuser.start()
    for (const header of lie()) node.offer(header)
    const [a] = threeChains()
    const first = a.produce({ now: T + 1 })
    node.offer(a.seal({ outbox: [], inbox: [] }, [], { time: T + 9 }).openable) // another block 2: known kind, earlier position none
    node.offer({ ...first.openable, ...a.seal({ outbox: [], inbox: [] }, [], { parent: filler('elsewhere', 32), number: 3 }).openable })
    const court = new ModelCourt(node)
    const refused = node.published[0] as Uint8Array
    const account = filler('account', 20)
    const { convicted, troubles } = report(node, court, {
      account,
      send: async (request) => {
        if ('data' in request && toHex(request.data) === toHex(refused)) throw new ChainError('reverted', 'NotProven')
        return court.sendOf(account)(request)
      },
    })
    await until(() => troubles.length > 0 && convicted.length > 0)
    expect(node.forms).toHaveLength(2)
    expect(court.mined).toHaveLength(1)
  })

  it('takes the word of the court that somebody was first, though the node that it asks does not know yet', async () => {
    const node = new ProsecutingNode()
    node.accuser.start()
    for (const header of lie()) node.offer(header)
    const data = fromHex(toFunctionSelector('AlreadyConvicted(uint64,address)'))
    const { convicted, troubles } = report(node, new ModelCourt(node), {
      convicted: async () => false,
      send: async () => {
        throw new ChainError('reverted', 'AlreadyConvicted', { data })
      },
    })
    await until(() => convicted.length > 0)
    expect(troubles).toEqual([])
  })

  it('ends with a fault of its own', async () => {
    const node = new ProsecutingNode()
    const ledger: Pick<Ledger, 'subscribe' | 'history'> = node.ledger
    node.accuser.start()
    for (const header of lie()) node.offer(header)
    const { ended } = report(node, new ModelCourt(node), {
      ledger,
      convicted: async () => {
        throw new TypeError('a fault')
      },
    })
    await expect(ended).rejects.toThrow('a fault')
  })
})
