import { expect, test } from 'vitest'
import { toHex } from '../../../src/protocol/bytes.ts'
import { testKey } from '../../vectors/keys.ts'
import { eventually, Scope } from './support.ts'
import { CHAIN, START, verifiedChain } from './verified-chain.ts'

test('the own node confirms an honest header of a real block', async () => {
  await using scope = new Scope()
  const world = await verifiedChain(scope)
  const { ledger, checking, block, doubts } = world
  expect(block.rows.outbox.get(2)?.count).toBe(1)
  expect(ledger.offerFrame({ chain: CHAIN, headers: [world.honest()] }).code).toBe('new')
  await eventually('verified', () => (checking.verified === START ? true : undefined))
  expect(ledger.accusations.exposed.size).toBe(0)
  expect(doubts).toEqual([])
})

test.each([
  ['a row that the Messenger does not hold', 'storageMismatch', {}],
  ['another state root', 'blockMismatch', { stateRoot: new Uint8Array(32).fill(3) }],
  ['another time', 'blockMismatch', { time: 1_700_000_001 }],
] as const)('the own node of a real chain convicts %s', async (_, kind, fields) => {
  await using scope = new Scope()
  const { ledger, say, doubts } = await verifiedChain(scope)
  // The message that the block sent is left out of the header's rows.
  expect(ledger.offerFrame({ chain: CHAIN, headers: [say({ outbox: [], inbox: [] }, [], fields)] }).code).toBe('new')
  const exposed = await eventually('a conviction', () => ledger.accusations.exposed.get(CHAIN)?.[0])
  expect(exposed).toMatchObject({ kind, accused: CHAIN, from: START })
  expect(doubts).toEqual([])
  expect(toHex(exposed.key)).toBe(toHex(testKey(`sequencer ${CHAIN}`).address))
})
