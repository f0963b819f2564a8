import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { ObservedEvent } from '../../../src/observer/observed-event.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import type { OpenableHeader } from '../../../src/protocol/frame.ts'
import { encodeEvidence, evidenceId } from '../../../src/wire/evidence.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'
import { headersOf, messagesOf, observe, startPeer, until } from './harness.ts'

describe('observer', () => {
  it('knows a cluster address and a peer, anchors at the head and verifies what follows', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const peer = await startPeer(cluster)
    // No young log any more.
    for (let i = 0; i < 520; i++) peer.ledger.offerFrame(a.frame(await a.block(i < 5 ? { send: [{ to: 2 }] } : {})))
    const { events } = await observe(cluster, [peer])
    // It subscribes and anchors first; what is sent before that it need not tell.
    for (let i = 0; headersOf(events, a.member.chain).length === 0 && i < 100; i++) {
      await peer.publish(a, await a.block())
      await sleep(100)
    }
    const from = headersOf(events, a.member.chain)[0] as number
    expect(from).toBeGreaterThan(520)
    const before = messagesOf(events, a.member.chain).length
    for (let i = 0; i < 4; i++) await peer.publish(a, await a.block({ send: [{ to: 2 }, { to: 3 }] }))
    await until(() => messagesOf(events, a.member.chain).length >= before + 8, 'all messages')
    const numbers = headersOf(events, a.member.chain)
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => from + i))
    expect(new Set(messagesOf(events, a.member.chain)).size).toBe(8)
  })

  it('misses nothing of a log that begins after it does', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const peer = await startPeer(cluster)
    const { events } = await observe(cluster, [peer])
    await until(() => peer.mesh.followers(a.member.chain) > 0, 'subscription')
    await peer.publish(a, await a.block())
    for (let i = 0; i < 5; i++) await peer.publish(a, await a.block({ send: [{ to: 2 }] }))
    await until(() => messagesOf(events, a.member.chain).length === 5, 'the messages since the first header')
    expect(headersOf(events, a.member.chain)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('goes on from a cursor without loss and without repetition, from another peer', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const [first, second] = [await startPeer(cluster), await startPeer(cluster)]
    const publish = async (...send: { to: number }[]) => {
      const header = await a.block({ send })
      await first.publish(a, header)
      second.ledger.offerFrame(a.frame(header))
    }
    await publish()
    const one = await observe(cluster, [first])
    await until(() => first.mesh.followers(a.member.chain) > 0, 'subscription')
    for (let i = 0; i < 6; i++) {
      await publish({ to: 2 }, { to: 2 }, { to: 3 })
      await sleep(50)
    }
    await until(() => messagesOf(one.events, a.member.chain).length >= 9, 'some messages')
    await one.stop()
    const messages = one.events.filter(({ type }) => type === 'message')
    // In the middle of a header: two of its three messages were told.
    const cut = messages.findIndex((event, i) => i > 0 && event.cursor.includes('+2'))
    const { cursor } = messages[cut] as ObservedEvent
    const told = messagesOf(messages.slice(0, cut + 1), a.member.chain)
    for (let i = 0; i < 4; i++) await publish({ to: 2 })
    const two = await observe(cluster, [second], { from: cursor })
    await until(() => headersOf(two.events, a.member.chain).at(-1) === a.state.head.number, 'the newest header')
    const all = [...told, ...messagesOf(two.events, a.member.chain)]
    expect(new Set(all).size).toBe(all.length)
    const lane = (index: number) =>
      all.filter((each) => each.startsWith(String(cluster.members[index - 1]?.member.chain))).map((each) => Number(each.split('#')[1]))
    expect(lane(2).at(-1)).toBe(a.state.outboxRow(2).count - 1)
    expect(lane(2)).toEqual(Array.from({ length: lane(2).length }, (_, i) => (lane(2)[0] as number) + i))
    expect(lane(3)).toEqual(Array.from({ length: lane(3).length }, (_, i) => (lane(3)[0] as number) + i))
  })

  it('believes no peer: one that claims what nobody signed, and serves other rows, changes nothing', async () => {
    const cluster = makeModelCluster()
    const [a] = cluster.members as [ModelMember]
    const honest = await startPeer(cluster)
    await honest.publish(a, await a.block({ send: [{ to: 2 }] }))
    const liar = await startPeer(cluster, {
      twist: (handlers) => ({
        ...handlers,
        hello: () => {
          const head = a.headers[0] as OpenableHeader
          return { ...handlers.hello(), heads: [{ header: { ...head.header, number: 2 ** 40 }, signature: head.signature }, head] }
        },
        readRows: () => ({ head: a.headers[0] as OpenableHeader, rows: { outbox: [], inbox: [] } }),
        readLog: () => [],
      }),
    })
    const { events } = await observe(cluster, [liar, honest])
    await until(() => honest.mesh.followers(a.member.chain) > 0, 'subscription')
    for (let i = 0; messagesOf(events, a.member.chain).length < 3 && i < 100; i++) {
      await honest.publish(a, await a.block({ send: [{ to: 2 }] }))
      await sleep(100)
    }
    const told = messagesOf(events, a.member.chain)
    expect(told.length).toBeGreaterThanOrEqual(3)
    expect(new Set(told).size).toBe(told.length)
  })

  it('finds by itself what a lie has tainted, and takes nobody’s word for it', async () => {
    const cluster = makeModelCluster()
    const [a, b, c] = cluster.members as [ModelMember, ModelMember, ModelMember]
    const peer = await startPeer(cluster)
    const { events } = await observe(cluster, [peer])
    for (const { member } of [a, b, c]) await until(() => peer.mesh.followers(member.chain) > 0, 'subscription')
    for (const each of [a, b, c]) await peer.publish(each, await each.block())
    for (const each of [a, b, c]) {
      await peer.publish(each, await each.block())
      await until(() => headersOf(events, each.member.chain).includes(2), 'the second header')
    }
    const twin = await a.seal({ outbox: [], inbox: [] })
    const lie = await a.block({ send: [{ to: 2 }] })
    await peer.publish(a, lie)
    await peer.publish(b, await b.block({ include: [a] }))
    await peer.publish(c, await c.block())
    await until(() => headersOf(events, b.member.chain).includes(3), 'the header that includes the lie')
    const [first, second] = Buffer.compare(lie.hash, twin.hash) < 0 ? [lie, twin] : [twin, lie]
    const signed = ({ header, signature }: typeof lie) => ({ header, signature })
    const piece = encodeEvidence({ form: 'equivocation', first: signed(first), second: signed(second) })
    const forged = piece.map((byte, i) => (i === piece.length - 1 ? byte ^ 1 : byte))
    await peer.mesh.publishEvidence(forged).catch(() => 0)
    await peer.mesh.publishEvidence(piece)
    const taints = () => events.filter((event) => event.type === 'taint')
    await until(() => taints().length === 2, 'what is tainted')
    expect(taints()).toMatchObject([
      { chain: a.member.chain, from: 3, lie: { chain: a.member.chain, from: 3, evidence: toHex(evidenceId(piece)) } },
      { chain: b.member.chain, from: 3, lie: { chain: a.member.chain } },
    ])
    expect(events.filter(({ type }) => type === 'hold')).toMatchObject([{ chain: a.member.chain, reason: 'exposed' }])
  })

  it('follows the chains that are asked for, and refuses a cursor of another cluster', async () => {
    const cluster = makeModelCluster()
    const [a, b] = cluster.members as [ModelMember, ModelMember]
    const peer = await startPeer(cluster)
    const { events } = await observe(cluster, [peer], { follow: [b.member.chain] })
    await until(() => peer.mesh.followers(b.member.chain) > 0, 'subscription')
    for (let i = 0; i < 3; i++) {
      await peer.publish(a, await a.block())
      await peer.publish(b, await b.block())
    }
    await until(() => headersOf(events, b.member.chain).length === 3, 'headers of b')
    expect(headersOf(events, a.member.chain)).toEqual([])
    await expect(observe(cluster, [peer], { from: '00000000/1@1' })).rejects.toMatchObject({ code: 'bad-cursor' })
  })
})
