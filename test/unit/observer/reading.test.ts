import { describe, expect, it } from 'vitest'
import type { EventReader } from '../../../src/observer/readers.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { hashMessage } from '../../../src/protocol/message.ts'
import { encodeEvidence, evidenceId } from '../../../src/wire/evidence.ts'
import { readEvidenceFile } from '../../../src/wire/evidence-file.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'
import { headersOf, messagesOf, observe, type Peer, startPeer, until } from './harness.ts'

/** What is at hand for a reader now. */
async function take(reader: EventReader) {
  const events = []
  while (reader.pending > 0) {
    for await (const event of reader) {
      events.push(event)
      if (reader.pending === 0) break
    }
  }
  return events
}

async function equivocate(peer: Peer, a: ModelMember) {
  const twin = await a.seal({ outbox: [], inbox: [] })
  const lie = await a.block({ send: [{ to: 2 }] })
  await peer.publish(a, lie)
  const [first, second] = Buffer.compare(lie.hash, twin.hash) < 0 ? [lie, twin] : [twin, lie]
  const signed = ({ header, signature }: typeof lie) => ({ header, signature })
  const piece = encodeEvidence({ form: 'equivocation', first: signed(first), second: signed(second) })
  await peer.mesh.publishEvidence(piece)
  return piece
}

describe('readers', () => {
  it('have buffers and selections of their own: a slow one is told what it missed, and holds up nobody', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const peer = await startPeer(cluster)
    await peer.publish(a, await a.block())
    const { observer, events } = await observe(cluster, [peer])
    const slow = observer.events({ maxBuffered: 3 })
    const lane = observer.events({ select: { source: a.member.chain, destination: b.member.chain } })
    const source = observer.events({ select: { source: b.member.chain } })
    const heads = observer.events({ select: 'heads' })
    const gone = observer.events()
    gone.close()
    for (let i = 0; i < 20; i++) await peer.publish(a, await a.block({ send: [{ to: 2 }, { to: 3 }] }))
    for (let i = 0; i < 3; i++) await peer.publish(b, await b.block())
    await until(() => headersOf(events, a.member.chain).length === 21 && headersOf(events, b.member.chain).length === 3, 'all of it')
    const told = await take(slow)
    expect(told.map(({ type }) => type)).toEqual([expect.any(String), expect.any(String), expect.any(String), 'lagged'])
    expect(told.at(-1)).toMatchObject({ type: 'lagged', cursor: told[2]?.cursor, dropped: expect.any(Number) })
    expect(messagesOf(await take(lane), a.member.chain)).toEqual(Array.from({ length: 20 }, (_, i) => `${b.member.chain}#${i}`))
    expect(headersOf(await take(source), b.member.chain)).toEqual([1, 2, 3])
    const seen = (await take(heads)).filter((event) => event.type === 'head' && event.chain === a.member.chain)
    expect(seen.at(-1)).toMatchObject({ number: 21, hash: toHex(a.state.head.hash) })
    expect(await take(gone)).toEqual([])
  })

  it('follow heads alone: what members sign is known, and no bodies travel', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const peer = await startPeer(cluster)
    await peer.publish(a, await a.block({ send: [{ to: 2 }] }))
    const { observer, events } = await observe(cluster, [peer], { follow: 'heads', select: 'heads' })
    await until(() => events.length === 1, 'the head of the hello')
    const next = await a.block({ send: [{ to: 2 }] })
    await peer.publish(a, next)
    await peer.mesh.publishHead(next)
    await until(() => events.length === 2, 'the head that was published')
    expect(events).toMatchObject([1, 2].map((number) => ({ type: 'head', chain: a.member.chain, number })))
    expect(peer.mesh.followers(a.member.chain)).toBe(0)
    expect(observer.heads()).toMatchObject([{ chain: a.member.chain, number: 2, hash: toHex(next.hash) }])
    expect(observer.lanes().every(({ announced }) => announced === null)).toBe(true)
    expect(() => observer.events({ select: { source: a.member.chain } })).toThrow(expect.objectContaining({ code: 'not-followed' }))
  })

  it('are given the pieces by which somebody is convicted, and the whole state with it', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const peer = await startPeer(cluster)
    const sent = await a.block({ send: [{ to: 2, value: 5n }] })
    await peer.publish(a, sent)
    await peer.publish(b, await b.block({ include: [a] }))
    const { observer, events } = await observe(cluster, [peer], { select: 'evidence' })
    await until(() => observer.members().filter(({ head }) => head !== null).length === 2, 'both heads')
    const piece = await equivocate(peer, a)
    await until(() => events.length === 1, 'the piece')
    const id = toHex(evidenceId(piece))
    const conviction = { id, kind: 'equivocation', accused: a.member.chain, from: 2 }
    expect(events).toMatchObject([{ type: 'evidence', piece: toHex(piece), ...conviction }])
    expect(observer.evidence()).toMatchObject([conviction])
    expect(toHex(readEvidenceFile(observer.evidenceFile(id) as string).id)).toBe(id)
    expect(observer.members()[0]).toMatchObject({ chain: a.member.chain, exposed: true, hold: { reason: 'exposed' }, taintedFrom: 2 })
    expect(observer.taint()).toMatchObject({ lies: [{ id, chain: a.member.chain, from: 2 }] })
    const lane = { source: a.member.chain, destination: b.member.chain }
    await until(() => observer.lanes().some(({ announced }) => announced === 2), 'both messages')
    expect(observer.lanes()).toContainEqual({
      ...lane,
      announced: 2,
      included: 1,
      frontier: expect.objectContaining({ number: 1 }),
      value: '40005',
    })
    const [message] = sent.lanes[0]?.messages ?? []
    const hash = message === undefined ? '' : toHex(hashMessage(message))
    expect(observer.message(hash)).toMatchObject({ ...lane, nonce: 0, value: '5', header: 1, included: true, tainted: false })
    expect(observer.messages(lane.source, lane.destination, 0)).toMatchObject([{ hash }, { nonce: 1, included: false, tainted: true }])
    for (const unknown of ['0x', 'nonsense', toHex(new Uint8Array(32))]) expect(observer.message(unknown)).toBeUndefined()
  })

  it('end with their observer, which is not started again', async () => {
    const cluster = makeModelCluster()
    const peer = await startPeer(cluster)
    const { observer, stop } = await observe(cluster, [peer])
    await stop()
    expect(observer.status().state).toBe('stopped')
    expect(() => observer.events()).toThrow(expect.objectContaining({ code: 'stopped' }))
    await expect(observer.start()).rejects.toMatchObject({ code: 'stopped' })
  })
})
