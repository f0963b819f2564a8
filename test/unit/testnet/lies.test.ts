import { beforeEach, describe, expect, it } from 'vitest'
import type { BlockRecord } from '../../../src/chain/block-record.ts'
import { equalBytes, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { appendMessage } from '../../../src/protocol/lane.ts'
import type { LogState, OpenedHeader } from '../../../src/protocol/log-state.ts'
import type { Message } from '../../../src/protocol/message.ts'
import { type Desk, type Draft, draftOf } from '../../../testnet/byzantine/desk.ts'
import { LIES, type LieName, type Utterance } from '../../../testnet/byzantine/lies.ts'
import { type ModelCluster, type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'

describe('lies', () => {
  let cluster: ModelCluster
  let liar: ModelMember
  let other: ModelMember
  let desk: Desk

  beforeEach(async () => {
    cluster = makeModelCluster()
    ;[liar, other] = cluster.members as [ModelMember, ModelMember]
    await other.block({ send: [{ to: 1, value: 5n }] })
    await liar.block({ include: [other], send: [{ to: 2, value: 7n }] })
    await other.block({ include: [liar] })
    const { newest } = cluster.configurations
    desk = {
      configuration: newest.configuration,
      configurationHash: newest.hash,
      self: liar.member,
      state: liar.state,
      next: draftOf(nextBlock(liar, other), liar.state, newest.configuration, newest.hash),
      other: other.member,
      otherState: other.state,
    }
  })

  /** A block of the liar's chain that sends one more message to `other`. */
  function nextBlock({ state, member }: ModelMember, to: ModelMember): BlockRecord {
    const before = state.outboxRow(to.member.index)
    const time = state.head.header?.time ?? 0
    const message: Message = {
      ...{ source: member.chain, destination: to.member.chain, nonce: before.count, sentAt: time, kind: 0 },
      ...{ sender: member.operator, target: member.operator, refundTo: member.operator },
      ...{ value: 1n, fee: 0n, gasLimit: 20_000n, data: new Uint8Array(0) },
    }
    const row = appendMessage(before, message)
    return {
      number: state.head.number + 1,
      hash: keccak256(Uint8Array.of(1)),
      parentHash: state.head.header?.blockHash ?? ZERO_HASH,
      stateRoot: keccak256(Uint8Array.of(2)),
      time,
      config: ZERO_HASH,
      codeHash: ZERO_HASH,
      answered: true,
      rows: { outbox: new Map([...state.outbox, [to.member.index, row]]), inbox: state.inbox },
      sent: [{ destination: to.member.chain, message, hash: ZERO_HASH, acc: row.acc, value: row.value }],
      included: [],
      outcomes: [],
    }
  }

  const hash = (draft: Draft): Uint8Array => hashHeader(cluster.configurations.clusterId, draft.header)
  const open = (draft: Draft, state: LogState = desk.state): OpenedHeader =>
    state.open({ ...draft, signature: new Uint8Array(65) }, hash(draft), desk.configuration)

  it('start from true headers', () => {
    expect(open(desk.next)).toMatchObject({ violations: [], lanes: [{ index: 2, firstNonce: 1 }] })
  })

  it.each<[LieName, readonly string[]]>([
    ['takeBack', ['regress']],
    ['overdraw', ['overdrawn']],
    ['wrongNonce', ['badLane']],
    ['wrongTime', ['badLane']],
    ['runAhead', []],
    ['misreport', []],
    ['falseBlock', []],
    ['storageLie', []],
  ])('%s opens, and breaks no rule of a single log but %j', (name, kinds) => {
    const told = LIES[name](desk)
    expect(told).toHaveLength(1)
    const [lie] = told as [Utterance]
    expect(lie.opened).toBe(true)
    expect(open(lie).violations.map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each(['equivocate', 'invent'] as const)('%s says two things of one block, both of which open', (name) => {
    const [first, second] = LIES[name](desk) as [Utterance, Utterance]
    expect(first.header.number).toBe(second.header.number)
    expect(hash(first)).not.toEqual(hash(second))
    expect(open(first).violations).toEqual([])
    expect(open(second).violations).toEqual([])
  })

  it('unlink lets the second header not follow the first', () => {
    const [first, second] = LIES.unlink(desk) as [Utterance, Utterance]
    desk.state.commit(open(first))
    expect(second.header.number).toBe(first.header.number + 1)
    expect(() => open(second)).toThrow(expect.objectContaining({ code: 'not-contiguous' }))
  })

  it('misreport names the true newest header of the other, and another row than it has', () => {
    const [lie] = LIES.misreport(desk) as [Utterance]
    const row = lie.changes.inbox[0]?.row
    expect(row?.number).toBe(other.state.head.number)
    expect(equalBytes(row?.head ?? ZERO_HASH, other.state.head.hash)).toBe(true)
    expect(row?.value).not.toBe(other.state.outboxRow(liar.member.index).value)
  })

  it('withhold signs a root that no rows give, and shows none', () => {
    const [lie] = LIES.withhold(desk) as [Utterance]
    expect(lie.opened).toBe(false)
    expect(() => open(lie)).toThrow(expect.objectContaining({ code: 'not-folding' }))
  })

  it('falseBlock and storageLie speak of the true block, the others of none', () => {
    const blockOf = (name: LieName): Uint8Array => (LIES[name](desk)[0] as Utterance).header.blockHash
    for (const name of ['falseBlock', 'storageLie', 'runAhead'] as const) expect(blockOf(name)).toEqual(desk.next.header.blockHash)
    for (const name of ['takeBack', 'overdraw', 'wrongNonce', 'misreport', 'withhold', 'unlink'] as const)
      expect(blockOf(name)).not.toEqual(desk.next.header.blockHash)
  })

  it('takeBack needs something that was sent', () => {
    const [, , third] = cluster.members as [ModelMember, ModelMember, ModelMember]
    expect(() => LIES.takeBack({ ...desk, other: third.member })).toThrow('nothing was sent')
  })
})
