import { generateKeyPair } from '@libp2p/crypto/keys'
import { expect, it } from 'vitest'
import { createLocalSigner } from '../../../src/node/keys/local-signer.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { keccak256 } from '../../../src/protocol/keccak.ts'
import { encodeFrame } from '../../../src/wire/frame.ts'
import { type ModelCluster, type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'
import { headersOf, messagesOf, observe, type Peer, startPeer, until } from './harness.ts'

const START = 1_700_000_000
const ACTIVATION = START + 100

/** A peer, and the same after a restart with what is enacted by now. */
async function restartable(cluster: ModelCluster) {
  const privateKey = await generateKeyPair('Ed25519')
  const first = await startPeer(cluster, { privateKey })
  const listen = first.address.split('/p2p/')[0] as string
  const restart = async (): Promise<Peer> => {
    await first.mesh.stop()
    return startPeer(cluster, { privateKey, listen })
  }
  return { first, restart }
}

it.each([
  ['further on than the one before it ended', 40],
  ['before the one before it ended', 2],
])('follows a log into its next generation, which starts %s; cursors know them apart', async (_, startNumber) => {
  const cluster = makeModelCluster({ startTime: START })
  const [a] = cluster.members as [ModelMember]
  const { chain } = a.member
  const { first, restart } = await restartable(cluster)
  for (let i = 0; i < 5; i++) await first.publish(a, await a.block({ send: [{ to: 2 }] }))
  const { observer, events } = await observe(cluster, [first])
  const heads = await observe(cluster, [first], { follow: 'heads', select: 'heads' })
  await until(() => headersOf(events, chain).at(-1) === 5, 'the first generation')
  const last = events.at(-1)?.cursor

  const startParent = keccak256(new Uint8Array([startNumber]))
  const [next] = (await cluster.succeed(ACTIVATION, (member) =>
    member.chain === chain ? { ...member, generation: 1, startNumber, startParent } : member,
  )) as [ModelMember]
  const peer = await restart()
  const told = events.length
  for (let i = 0; i < 3; i++) await peer.publish(next, await next.block({ time: ACTIVATION + i, send: [{ to: 2 }, { to: 3 }] }))
  const newest = startNumber + 2
  await until(() => headersOf(events.slice(told), chain).at(-1) === newest, 'the next generation')
  expect(headersOf(events.slice(told), chain)).toEqual([startNumber, startNumber + 1, newest])
  expect(messagesOf(events.slice(told), chain).length).toBe(6)
  expect(observer.members().find((member) => member.chain === chain)).toMatchObject({ generation: 1, head: { number: newest } })
  const isHead = () => heads.observer.heads().find((head) => head.chain === chain)?.number === newest
  await until(isHead, 'its newest head, with no bodies')

  const middle = events.slice(told).find((event) => event.type === 'header' && event.number === startNumber + 1)?.cursor as string
  expect(middle).toContain(`${chain}.1@${startNumber + 1}`)
  const resumed = await observe(cluster, [peer], { from: middle })
  await until(() => headersOf(resumed.events, chain).at(-1) === newest, 'the rest')
  expect(headersOf(resumed.events, chain)).toEqual([newest])
  const late = await observe(cluster, [peer], { from: last as string })
  await until(() => headersOf(late.events, chain).at(-1) === newest, 'the next generation from its start')
  expect(headersOf(late.events, chain)).toEqual([startNumber, startNumber + 1, newest])
})

/** Tells a peer what was enacted since the genesis. */
function tell(cluster: ModelCluster, { ledger }: Peer): void {
  for (const enacted of cluster.configurations.after(cluster.configurations.address.genesis, 10)) ledger.configurations.add(enacted)
}

it('believes a rotated key from its activation on, and the old one no more', async () => {
  const cluster = makeModelCluster({ startTime: START })
  const [a] = cluster.members as [ModelMember]
  const { chain } = a.member
  const [peer, liar] = [await startPeer(cluster), await startPeer(cluster)]
  await peer.publish(a, await a.block({ send: [{ to: 2 }] }))
  const { events } = await observe(cluster, [peer, liar])
  await until(() => headersOf(events, chain).length === 1, 'the header of the old key')

  const signer = createLocalSigner(keccak256(new Uint8Array([7])))
  await cluster.succeed(ACTIVATION, (member) => (member.chain === chain ? { ...member, sequencer: signer.address } : member))
  for (const each of [peer, liar]) tell(cluster, each)
  const { address: domain } = cluster.configurations
  const changes = { outbox: [], inbox: [] }
  const byOldKey = await a.seal(changes, [], { time: ACTIVATION, blockHash: keccak256(new Uint8Array([8])) })
  await liar.mesh.publishFrame(chain, encodeFrame(a.frame(byOldKey)))
  const { header, hash, lanes } = await a.seal(changes, [], { time: ACTIVATION })
  const signature = await signer.sign({ type: 'Header', domain, value: header, digest: hash })
  await peer.publish(a, { header, signature, changes, lanes })
  await until(() => headersOf(events, chain).length === 2, 'the header of the new key')
  const told = events.flatMap((event) => (event.type === 'header' && event.number === 2 ? [event.hash] : []))
  expect(told).toEqual([toHex(hash)])
  expect(events.filter(({ type }) => type === 'conflict')).toEqual([])
})

it.each([
  ['is not in force', START + 200, START + 1],
  ['is in force only in times to come', 4_000_000_000, 4_000_000_001],
])('stays with the generation that stands while the next one %s', async (_, activation, time) => {
  const cluster = makeModelCluster({ startTime: START })
  const [a] = cluster.members as [ModelMember]
  const { chain } = a.member
  const peer = await startPeer(cluster)
  await peer.publish(a, await a.block())
  const { events } = await observe(cluster, [peer])
  await until(() => headersOf(events, chain).length === 1, 'the first header')
  const second = await a.block()
  const [next] = (await cluster.succeed(activation, (member) => ({ ...member, generation: 1 }))) as [ModelMember]
  tell(cluster, peer)
  await peer.publish(next, await next.block({ time }))
  await peer.publish(a, second)
  await until(() => headersOf(events, chain).length === 2, 'the second header')
  expect(headersOf(events, chain)).toEqual([1, 2])
  expect(events.at(-1)?.cursor).toContain(`/${chain}@2`)
})
