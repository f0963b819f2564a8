import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { BlockRecord } from '../../../src/chain/block-record.ts'
import { ChainError } from '../../../src/chain/chain-error.ts'
import type { MessengerReader } from '../../../src/chain/messenger-reader.ts'
import { LaneBook } from '../../../src/ledger/lane-progress.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { concatBytes, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import type { Configuration } from '../../../src/protocol/configuration.ts'
import type { OpenableHeader } from '../../../src/protocol/frame.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import type { Finding, Position } from '../../../src/roles/evidence-maker.ts'
import { type ChainProofs, ChainVerifier, type Disagreement, type VerifierPolicy } from '../../../src/roles/verifier.ts'
import { type ModelMember, makeModelCluster, verifier as signatures } from '../../support/model-cluster.ts'

const T = 1_700_000_000

/** The own node of a source, as the verifier asks it: by block hash. */
async function bench() {
  const cluster = makeModelCluster()
  const [a] = cluster.members as [ModelMember]
  const ledger = new Ledger({
    configurations: cluster.newConfigurations(),
    verifier: signatures,
    history: new MemoryHistory(),
    homes: [],
    now: () => (T + 60) * 1_000,
  })
  const answers = new Map<string, (() => BlockRecord)[]>()
  const troubles: unknown[] = []
  const lanes = new LaneBook(ledger)
  const key = (hash: Uint8Array) => Buffer.from(hash).toString('hex')
  /** Sizes of the round trips so far; what fails all of them. */
  const trips: number[] = []
  const node: { down: ChainError | undefined; release: Promise<void> | undefined } = { down: undefined, release: undefined }
  const reader: Pick<MessengerReader, 'states'> = {
    states: async (hashes) => {
      trips.push(hashes.length)
      await node.release
      if (node.down !== undefined) throw node.down
      return hashes.map((hash) => {
        const queue = answers.get(key(hash)) ?? []
        const answer = queue.length > 1 ? queue.shift() : queue[0]
        return answer === undefined ? new ChainError('unknown-block', 'not there yet') : answer()
      })
    },
  }
  const quarrels: Disagreement[] = []
  let agreements = 0
  const findings: Finding[] = []
  const unknown: Position[] = []
  const asked: { address: string; slots: readonly number[] }[] = []
  const clock = { aheadMs: 0, newest: 0 }
  const proofs: { -readonly [K in keyof ChainProofs]: ChainProofs[K] } = {
    rawHeader: async (hash) => concatBytes(Uint8Array.of(1), hash),
    storage: async (account, slots) => {
      asked.push({ address: toHex(account), slots })
      return { account: [], slots: slots.map(() => []) }
    },
    newest: async () => clock.newest,
  }
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const recordOf = ({ header }: OpenableHeader): BlockRecord => ({
    number: header.number,
    hash: header.blockHash,
    parentHash: blockHashOf(header.chain, header.number - 1),
    stateRoot: header.stateRoot,
    time: header.time,
    config: header.config,
    codeHash: cluster.configuration.parameters.messengerCodeHash,
    answered: true,
    rows: { outbox: new Map(a.state.outbox), inbox: new Map(a.state.inbox) },
    sent: [],
    included: [],
    outcomes: [],
  })
  return {
    /** The next configuration is known to the ledger; it comes into force long after these blocks. */
    async announce(parameters: Partial<Configuration['parameters']>) {
      await cluster.succeed(T + 1_000_000, (member) => member, parameters)
      for (const enacted of cluster.configurations.after(ZERO_HASH, 2)) ledger.configurations.add(enacted)
    },
    ...{ a, ledger, troubles, lanes, recordOf, findings, unknown, asked, clock, proofs, trips, node, quarrels },
    get agreements() {
      return agreements
    },
    verify(policy: Partial<VerifierPolicy> = {}, depth = 0) {
      const verifier = new ChainVerifier({
        chain: a.member.chain,
        depth,
        reader,
        ledger,
        lanes,
        proofs,
        policy: { onBehind: { afterMs: 10_000, action: 'hold' }, onDisagreement: 'hold', ...policy },
        onDisagreement: (disagreement) => quarrels.push(disagreement),
        onAgreement: () => agreements++,
        now: () => Date.now() + clock.aheadMs,
        onFinding: (finding) => findings.push(finding),
        onUnknownBlock: (position) => unknown.push(position),
        onTrouble: (error) => troubles.push(error),
        onVerified: () => undefined,
      })
      return { verifier, ended: verifier.run(stop.signal), stop: () => stop.abort() }
    },
    answer: (header: OpenableHeader, ...records: BlockRecord[]) =>
      answers.set(
        key(header.header.blockHash),
        records.map((record) => () => record),
      ),
  }
}

/** As the model's headers name their blocks. */
function blockHashOf(chain: number, number: number): Uint8Array {
  return keccak256(new TextEncoder().encode(`${chain}/${number}`))
}

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 10_000; !condition(); await sleep(5)) if (Date.now() > deadline) throw new Error('never came true')
}

describe('chain verifier', () => {
  it('agrees with its own node, and waits while that is behind', async () => {
    const run = await bench()
    const { verifier, ended, stop } = run.verify()
    const first = await run.a.block({ send: [{ to: 2 }] })
    run.ledger.offerFrame(run.a.frame(first))
    await until(() => run.troubles.length > 0)
    expect(verifier.verified).toBe(0)
    run.answer(first, run.recordOf(first))
    await until(() => verifier.verified === 1)
    expect(run.troubles.at(-1)).toBeUndefined()
    expect(run.lanes.lane(run.a.member.chain, 412_002).verifiedCount).toBe(1)
    stop()
    await ended
  })

  it('relies on a block once enough others stand on it: its sequencer may have signed too early', async () => {
    const run = await bench()
    run.clock.newest = 2
    const { verifier, ended, stop } = run.verify({}, 2)
    const [first, second] = [await run.a.block({ send: [{ to: 2 }] }), await run.a.block()]
    run.answer(first, run.recordOf(first))
    run.ledger.offerFrame(run.a.frame(first))
    await until(() => run.troubles.length > 0)
    expect(run.troubles[0]).toMatchObject({ code: 'unconfirmed', retryable: true })
    expect(verifier).toMatchObject({ verified: 0, stuck: { number: 1, isPast: false } })
    run.clock.newest = 3
    await until(() => verifier.verified === 1)
    // A reorganisation before that: the block that is asked for again is not there any more.
    run.answer(second)
    run.ledger.offerFrame(run.a.frame(second))
    run.clock.newest = 4
    await until(() => verifier.stuck?.isPast === true)
    expect(verifier.verified).toBe(1)
    stop()
    await ended
  })

  it('takes no node for behind while blocks come, however early its sequencer signs; one that gets none is', async () => {
    const run = await bench()
    run.clock.newest = 1
    const { verifier, ended, stop } = run.verify({ onBehind: { afterMs: 10_000, action: 'rely' } }, 64)
    const first = await run.a.block({ send: [{ to: 2 }] })
    run.answer(first, run.recordOf(first))
    run.ledger.offerFrame(run.a.frame(first))
    await until(() => verifier.stuck !== undefined)
    const isBehind = () => Date.now() + run.clock.aheadMs - (verifier.stuck?.sinceMs ?? 0) >= 10_000
    // A block in nine seconds: it waits for its depth, and is not relied on meanwhile.
    for (let block = 2; block < 5; block++) {
      run.clock.aheadMs += 9_000
      run.clock.newest = block
      await until(() => Date.now() + run.clock.aheadMs - (verifier.stuck?.sinceMs ?? 0) < 5_000)
      expect(isBehind()).toBe(false)
      expect(verifier.assuredUpTo).toBe(0)
    }
    run.clock.aheadMs += 11_000
    expect(isBehind()).toBe(true)
    expect(verifier.assuredUpTo).toBe(Number.POSITIVE_INFINITY)
    stop()
    await ended
  })

  it('holds a source whose block its node has with other rows', async () => {
    const run = await bench()
    run.verify()
    const header = await run.a.block({ send: [{ to: 2 }] })
    run.answer(header, { ...run.recordOf(header), rows: { outbox: new Map([[2, ZERO_OUTBOX_ROW]]), inbox: new Map() } })
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => run.ledger.log(run.a.member.chain)?.hold !== undefined)
    expect(run.ledger.log(run.a.member.chain)?.hold).toMatchObject({
      reason: 'disagreement',
      detail: expect.stringContaining('outbox row 2'),
    })
  })

  it.each(['time', 'stateRoot', 'config', 'number'] as const)('holds a source whose %s differs', async (field) => {
    const run = await bench()
    run.verify()
    const header = await run.a.block()
    const record = run.recordOf(header)
    const wrong = { time: T + 9, stateRoot: new Uint8Array(32).fill(1), config: new Uint8Array(32).fill(1), number: 9 }[field]
    run.answer(header, { ...record, [field]: wrong })
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => run.ledger.log(run.a.member.chain)?.hold?.reason === 'disagreement')
    if (field !== 'config') await until(() => run.findings.length > 0)
    const block = await run.proofs.rawHeader(header.header.blockHash, new AbortController().signal)
    // Nothing proves a configuration (`3-evidence.md`): that would convict honest members.
    const { hash } = run.ledger.history.header(run.a.member.chain, 0, 1) ?? {}
    const found = { type: 'block', chain: run.a.member.chain, generation: 0, number: 1, hash, block }
    expect(run.findings).toEqual(field === 'config' ? [] : [found])
  })

  it('finds a block of another fork', async () => {
    const run = await bench()
    run.verify()
    const first = await run.a.block()
    run.answer(first, run.recordOf(first))
    const second = await run.a.block()
    run.answer(second, { ...run.recordOf(second), parentHash: new Uint8Array(32).fill(4) })
    run.ledger.offerFrame(run.a.frame(first, second))
    await until(() => run.findings.length > 0)
    expect(run.findings).toMatchObject([{ type: 'parent', number: 2 }])
  })

  it('asks for the storage of a row that differs, changed or left out', async () => {
    for (const [rows, type, index, slots] of [
      [{ outbox: new Map([[2, ZERO_OUTBOX_ROW]]), inbox: new Map() }, 'outbox', 2, [4, 5]],
      [{ outbox: undefined, inbox: new Map([[3, { ...ZERO_INBOX_ROW, number: 7 }]]) }, 'inbox', 3, [521, 522, 523]],
    ] as const) {
      const run = await bench()
      run.verify()
      const header = await run.a.block({ send: [{ to: 2 }] })
      const record = run.recordOf(header)
      run.answer(header, { ...record, rows: { outbox: rows.outbox ?? record.rows.outbox, inbox: rows.inbox } })
      run.ledger.offerFrame(run.a.frame(header))
      await until(() => run.findings.length > 0)
      expect(run.findings).toMatchObject([{ type, index, number: 1 }])
      expect(run.asked).toEqual([{ address: toHex(run.a.member.messenger), slots }])
    }
  })

  it('leaves it at the hold if its node cannot prove what it says', async () => {
    const run = await bench()
    run.proofs.storage = async () => {
      throw new ChainError('state-unavailable', 'pruned')
    }
    run.verify()
    const header = await run.a.block({ send: [{ to: 2 }] })
    run.answer(header, { ...run.recordOf(header), rows: { outbox: new Map(), inbox: new Map() } })
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => run.troubles.some((error) => (error as ChainError | undefined)?.code === 'state-unavailable'))
    expect(run.ledger.log(run.a.member.chain)?.hold?.reason).toBe('disagreement')
    expect(run.findings).toEqual([])
  })

  it('asks for the proof again if its node fails to answer just then, and judges on meanwhile', async () => {
    const run = await bench()
    const { storage } = run.proofs
    let failures = 0
    let answered = false
    run.proofs.storage = async (...args) => {
      if (!answered) {
        failures++
        throw new ChainError('unreachable', 'away')
      }
      return await storage(...args)
    }
    const { verifier } = run.verify()
    const header = await run.a.block({ send: [{ to: 2 }] })
    run.answer(header, { ...run.recordOf(header), rows: { outbox: new Map(), inbox: new Map() } })
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => failures > 1)
    const next = await run.a.block()
    run.answer(next, run.recordOf(next))
    run.ledger.offerFrame(run.a.frame(next))
    await until(() => verifier.verified === next.header.number && failures > 2)
    expect(run.findings).toEqual([])
    answered = true
    await until(() => run.findings.length > 0)
    expect(run.findings).toMatchObject([{ type: 'outbox', number: 1 }])
  })

  it('tells of a block that its node does not find though it is past it, and of none while it is behind', async () => {
    const run = await bench()
    const { verifier } = run.verify()
    const header = await run.a.block()
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => run.troubles.length > 0)
    run.clock.aheadMs = 40_000
    const looks = run.troubles.length
    await until(() => run.troubles.length > looks + 2)
    expect(run.unknown).toEqual([])
    run.clock.newest = 2
    await until(() => run.unknown.length > 0)
    expect(run.unknown[0]).toEqual({ chain: run.a.member.chain, generation: 0, number: 1 })
    run.answer(header, run.recordOf(header))
    await until(() => verifier.verified === 1)
  })

  it('does not hold a source for what its node says amid the next block', async () => {
    const run = await bench()
    const { verifier } = run.verify()
    const header = await run.a.block({ send: [{ to: 2 }] })
    const record = run.recordOf(header)
    const early = {
      ...record,
      rows: { outbox: record.rows.outbox, inbox: new Map([[2, { ...ZERO_OUTBOX_ROW, number: 4, head: new Uint8Array(32), time: T }]]) },
    }
    run.answer(header, early, record)
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => verifier.verified === 1)
    expect(run.ledger.log(run.a.member.chain)?.hold).toBeUndefined()
  })

  it('asks for what comes at once, and shares round trips when it is busy', async () => {
    const run = await bench()
    const { verifier } = run.verify()
    const gate = Promise.withResolvers<void>()
    run.node.release = gate.promise
    for (let i = 0; i < 12; i++) {
      const header = await run.a.block()
      run.answer(header, run.recordOf(header))
      run.ledger.offerFrame(run.a.frame(header))
      await sleep(1)
    }
    // Four under way at a time, one header each; the eight after them share the next one.
    expect(run.trips).toEqual([1, 1, 1, 1])
    gate.resolve()
    await until(() => verifier.verified === 12)
    expect(run.trips).toEqual([1, 1, 1, 1, 8])
  })

  it('confirms nothing beyond a header that its node does not know, whatever it knows of later ones', async () => {
    const run = await bench()
    const { verifier } = run.verify()
    const headers = [await run.a.block(), await run.a.block(), await run.a.block()]
    for (const header of headers.slice(1)) run.answer(header, run.recordOf(header))
    run.ledger.offerFrame(run.a.frame(...headers))
    await until(() => run.trips.length > 2)
    expect(verifier.verified).toBe(0)
    expect(verifier.stuck?.number).toBe(1)
    const [first] = headers
    if (first !== undefined) run.answer(first, run.recordOf(first))
    await until(() => verifier.verified === 3)
    expect(verifier.stuck).toBeUndefined()
  })

  it('relies on the signature while its node is behind or away, if it may, and no longer', async () => {
    const run = await bench()
    const { verifier } = run.verify({ onBehind: { afterMs: 5_000, action: 'rely' } })
    const first = await run.a.block()
    run.node.down = new ChainError('rate-limited', 'HTTP status 429')
    run.ledger.offerFrame(run.a.frame(first))
    await until(() => verifier.stuck !== undefined)
    expect(verifier.assuredUpTo).toBe(0)
    run.clock.aheadMs = 6_000
    expect(verifier.assuredUpTo).toBe(Number.POSITIVE_INFINITY)
    expect(verifier.verified).toBe(0)
    run.node.down = undefined
    run.answer(first, run.recordOf(first))
    await until(() => verifier.verified === 1)
    expect(verifier.assuredUpTo).toBe(1)
    expect(run.troubles.at(-1)).toBeUndefined()
  })

  it('relies on nobody for a block that its node is past without knowing it: it may not exist', async () => {
    const run = await bench()
    const { verifier } = run.verify({ onBehind: { afterMs: 0, action: 'rely' } })
    const header = await run.a.block()
    run.clock.newest = 2
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => verifier.stuck?.isPast === true)
    expect(verifier.assuredUpTo).toBe(0)
  })

  it('keeps both sides of a disagreement before it holds, of the first header that differs', async () => {
    const run = await bench()
    run.verify()
    const headers = [await run.a.block({ send: [{ to: 2 }] }), await run.a.block({ send: [{ to: 2 }] })]
    for (const header of headers) run.answer(header, { ...run.recordOf(header), rows: { outbox: new Map(), inbox: new Map() } })
    run.ledger.offerFrame(run.a.frame(...headers))
    await until(() => run.ledger.log(run.a.member.chain)?.hold !== undefined)
    await until(() => run.findings.length > 0)
    const [first] = headers
    expect(run.quarrels).toHaveLength(1)
    expect(run.quarrels[0]).toMatchObject({ kind: 'disagreement', held: true, header: first?.header, signature: first?.signature })
    expect(run.quarrels[0]?.state.rows.outbox.size).toBe(0)
  })

  it('only alerts where that is the policy: goes on with what is signed, and says when its node agrees again', async () => {
    const run = await bench()
    const { verifier } = run.verify({ onDisagreement: 'alert' })
    const [first, second, third] = [await run.a.block(), await run.a.block(), await run.a.block()]
    const foreign = new Map([[2, { ...ZERO_OUTBOX_ROW, count: 1 }]])
    for (const header of [first, second]) run.answer(header, { ...run.recordOf(header), rows: { outbox: foreign, inbox: new Map() } })
    run.ledger.offerFrame(run.a.frame(first, second))
    await until(() => verifier.assuredUpTo === 2)
    expect(verifier.verified).toBe(0)
    expect(run.ledger.log(run.a.member.chain)?.hold).toBeUndefined()
    expect(run.quarrels).toMatchObject([{ held: false }])
    run.answer(third, run.recordOf(third))
    run.ledger.offerFrame(run.a.frame(third))
    await until(() => verifier.verified === 3)
    expect(run.agreements).toBe(1)
  })

  it.each(['hold', 'alert'] as const)('holds a source that runs code which is not approved (%s)', async (onDisagreement) => {
    const run = await bench()
    const { verifier } = run.verify({ onDisagreement })
    const header = await run.a.block({ send: [{ to: 2 }] })
    // What such code answers, if anything, does not matter.
    const rows = { outbox: new Map(), inbox: new Map() }
    run.answer(header, { ...run.recordOf(header), codeHash: new Uint8Array(32).fill(7), answered: false, rows })
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => run.ledger.log(run.a.member.chain)?.hold?.reason === 'unapproved-code')
    expect(run.quarrels).toMatchObject([{ kind: 'unapproved-code', held: true }])
    expect(run.findings).toEqual([])
    expect(verifier.assuredUpTo).toBe(0)
  })

  it.each([
    ['', {}],
    [', while an upgrade is to come', { messengerCodeHash: new Uint8Array(32).fill(8) }],
  ])('does not hold a source for code that its node shows for a moment, or for a call that fails%s', async (_, toCome) => {
    const run = await bench()
    const { verifier } = run.verify()
    const header = await run.a.block({ send: [{ to: 2 }] })
    await run.announce(toCome)
    const record = run.recordOf(header)
    run.answer(header, { ...record, codeHash: new Uint8Array(32).fill(7) }, { ...record, answered: false }, record)
    run.ledger.offerFrame(run.a.frame(header))
    await until(() => verifier.verified === 1)
    expect(run.ledger.log(run.a.member.chain)?.hold).toBeUndefined()
    expect(run.troubles.some((error) => (error as ChainError | undefined)?.code === 'bad-answer')).toBe(true)
  })

  it('takes up the head after a restart: nothing new may come for long', async () => {
    const run = await bench()
    const header = await run.a.block({ send: [{ to: 2 }] })
    run.ledger.offerFrame(run.a.frame(header))
    run.answer(header, run.recordOf(header))
    const { verifier } = run.verify()
    await until(() => verifier.verified === 1)
  })
})
