import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addsMessages } from '../../../testnet/byzantine/node-faults.ts'
import type { Lie } from '../../../testnet/lying-proxy.ts'
import { eventually, Scope } from './support.ts'
import { CHAIN, START, verifiedChain } from './verified-chain.ts'

type World = Awaited<ReturnType<typeof verifiedChain>>

function announce(world: World): void {
  expect(world.ledger.offerFrame({ chain: CHAIN, headers: [world.honest()] }).code).toBe('new')
}

const verified = ({ checking }: World) => eventually('verified', () => (checking.verified === START ? true : undefined))
const stuck = ({ checking }: World) => eventually('stuck', () => checking.stuck)

/** Nothing was concluded from what the own node said. */
function expectUnmoved({ ledger, quarrels }: World): void {
  expect(ledger.log(CHAIN)?.hold).toBeUndefined()
  expect(quarrels).toEqual([])
  expect(ledger.accusations.exposed.size).toBe(0)
}

/** Lies until the state of the Messenger has been read so often. */
function atFirst(world: World, times: number, lie: Lie): void {
  let left = times
  world.proxy.lie = (method, params, result) =>
    method === 'eth_call' && params.length > 2 && left-- > 0 ? lie(method, params, result) : result
}

const otherCode: Lie = (_, __, result) => `0x${'99'.repeat(32)}${(result as string).slice(66)}`

describe('the own node of a source', () => {
  test('answers 429 for a while', async () => {
    await using scope = new Scope()
    const world = await verifiedChain(scope)
    world.proxy.status = 429
    announce(world)
    expect(await stuck(world)).toMatchObject({ number: START, isPast: false })
    expectUnmoved(world)
    world.proxy.status = undefined
    await verified(world)
    expectUnmoved(world)
  })

  test('is restarted', async () => {
    await using scope = new Scope()
    const folder = await mkdtemp(join(tmpdir(), 'seqmesh-own-node-'))
    scope.onEnd(() => rm(folder, { recursive: true }))
    const world = await verifiedChain(scope, { statePath: join(folder, 'state.json') })
    await world.home.stop()
    announce(world)
    expect(await stuck(world)).toMatchObject({ isPast: false })
    await scope.anvil({ ...world.options, port: world.home.port })
    await verified(world)
    expectUnmoved(world)
  })

  test('is on another fork, and comes back', async () => {
    await using scope = new Scope()
    const world = await verifiedChain(scope)
    world.proxy.lie = (method, params, result) => {
      if (method === 'eth_blockNumber') return '0x64'
      if (method === 'eth_getBlockByHash') return null
      if (method === 'eth_call' && params.length > 2) throw new Error('unknown block')
      return result
    }
    announce(world)
    await eventually('past', () => (world.checking.stuck?.isPast === true ? true : undefined))
    expect(world.checking.assuredUpTo).toBe(0)
    expectUnmoved(world)
    world.proxy.lie = undefined
    await verified(world)
    expectUnmoved(world)
  })

  test('shows another row, or other code, for a moment', async () => {
    for (const lie of [addsMessages, otherCode]) {
      await using scope = new Scope()
      const world = await verifiedChain(scope)
      atFirst(world, 2, lie)
      announce(world)
      await verified(world)
      expectUnmoved(world)
    }
  })

  test('lies about one row: the source is held, both sides are kept, nobody is convicted', async () => {
    await using scope = new Scope()
    const world = await verifiedChain(scope)
    world.proxy.lie = addsMessages
    announce(world)
    const hold = await eventually('held', () => world.ledger.log(CHAIN)?.hold)
    expect(hold).toMatchObject({ reason: 'disagreement', detail: expect.stringContaining('outbox row') })
    expect(world.quarrels).toMatchObject([{ kind: 'disagreement', held: true, header: { number: START } }])
    // What it proves by storage is the chain's: that convicts nobody of anything.
    await eventually('judged', () => world.doubts[0])
    expect(world.doubts[0]).toContain('storageOutbox')
    expect(world.ledger.accusations.exposed.size).toBe(0)
  })

  test('runs a Messenger that nobody approved', async () => {
    await using scope = new Scope()
    const world = await verifiedChain(scope)
    const messenger = world.ledger.configurations.newest.configuration.members[0]?.messenger
    const address = `0x${Buffer.from(messenger ?? []).toString('hex')}`
    const code = (await world.home.request('eth_getCode', [address, 'latest'])) as string
    await world.home.request('anvil_setCode', [address, `${code}00`])
    await world.home.request('evm_mine')
    announce(world)
    const hold = await eventually('held', () => world.ledger.log(CHAIN)?.hold)
    expect(hold).toMatchObject({ reason: 'unapproved-code', detail: expect.stringContaining('approved is') })
    expect(world.ledger.accusations.exposed.size).toBe(0)
  })
})
