import { describe, expect, it } from 'vitest'
import { Chain, makeCluster } from './cluster.ts'
import { addressOf, startNode, stopAll, until } from './harness.ts'

/** What keeps a process alive: sockets, servers, timers. */
function handles(): string[] {
  return process.getActiveResourcesInfo().filter((kind) => /TCP|Timeout|Immediate/.test(kind))
}

describe('stopping', () => {
  it('leaves nothing behind, even in the middle of a range, and is idempotent', async () => {
    const cluster = makeCluster(2)
    const before = handles().filter((kind) => kind.startsWith('TCP')).length
    const timers = handles().filter((kind) => kind === 'Timeout').length
    const a = await startNode(cluster, { member: 0 })
    const chain = new Chain(cluster, 0)
    a.ledger.load(chain.blocks(500, 2, [2]))
    const b = await startNode(cluster, { member: 1, peers: [addressOf(a), '/ip4/127.0.0.1/tcp/1'] })
    await until('a range is under way', () => b.ledger.head(chain.id) > 0)
    const sync = b.mesh.sync.log({ chain: chain.id, from: 1, to: 500 }, { signal: AbortSignal.timeout(5_000) }).catch(() => {})
    await Promise.all([b.mesh.stop(), b.mesh.stop(), a.mesh.stop()])
    await stopAll()
    await sync
    await until('sockets are closed', () => handles().filter((kind) => kind.startsWith('TCP')).length <= before)
    await until('timers are cleared', () => handles().filter((kind) => kind === 'Timeout').length <= timers + 1)
    await expect(a.mesh.start()).rejects.toMatchObject({ code: 'stopped' })
    await expect(a.mesh.publishFrame(chain.id, new Uint8Array(1))).rejects.toMatchObject({ code: 'stopped' })
  })

  it('is safe before the start, and after a start that failed', async () => {
    const cluster = makeCluster(1)
    const a = await startNode(cluster, {})
    const address = addressOf(a)
    const taken = [address.slice(0, address.indexOf('/p2p/'))]
    await expect(startNode(cluster, { listen: taken })).rejects.toThrow()
    await stopAll()
  })
})
