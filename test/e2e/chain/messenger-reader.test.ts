import { encodeFunctionData } from 'viem'
import { describe, expect, test } from 'vitest'
import { configurationToAbi } from '../../../src/chain/abi-convert.ts'
import { followChain } from '../../../src/chain/block-follower.ts'
import type { BlockHeader } from '../../../src/chain/block-header.ts'
import type { BlockRecord } from '../../../src/chain/block-record.ts'
import { deployMessenger, deployParent, initializeMessenger } from '../../../src/chain/deploy.ts'
import { readMessenger } from '../../../src/chain/messenger-reader.ts'
import { readRegistry } from '../../../src/chain/registry-reader.ts'
import { clusterRegistryAbi } from '../../../src/contracts/generated/cluster-registry.ts'
import { messengerAbi } from '../../../src/contracts/generated/messenger.ts'
import { fromHex, isZero, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration } from '../../../src/protocol/configuration.ts'
import { hashHeader } from '../../../src/protocol/header.ts'
import { encodeInclude } from '../../../src/protocol/include-entry.ts'
import { appendMessage } from '../../../src/protocol/lane.ts'
import type { Message } from '../../../src/protocol/message.ts'
import { equalInboxRows, equalOutboxRows, hashOutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { RowTree } from '../../../src/protocol/tree.ts'
import { clusterId } from '../../../src/protocol/typed-data.ts'
import type { Anvil } from '../../../testnet/anvil.ts'
import { testKey } from '../../vectors/keys.ts'
import { sampleHeader, sampleMember, sampleMessage, sampleParameters } from '../../vectors/samples.ts'
import { deployerOn, richKey, Scope, termsOf } from './support.ts'

const SOURCE = 7_001
const HOME = 7_002

/** A parent chain, and one member chain with a Messenger; its peers exist as keys only. */
async function cluster(scope: Scope) {
  const now = Math.floor(Date.now() / 1_000)
  const parent = await scope.anvil({ chainId: 31_337, automine: true, genesisTime: now - 100 })
  const home = await scope.anvil({ chainId: HOME, automine: true, genesisTime: now - 100 })
  const operator = await richKey(parent, 'operator')
  await richKey(home, 'operator')
  const includer = await richKey(home, 'includer')
  const [onParent, onHome] = [deployerOn(parent, operator), deployerOn(home, operator)]
  const rpc = scope.rpc(HOME, home.wsUrl, home.url)
  const before = await home.request('eth_getBlockByNumber', ['latest', false])
  const messenger = await deployMessenger(onHome, 10n ** 21n)
  const reader = readMessenger({ rpc, address: messenger.address })
  const configuration: Configuration = {
    predecessor: ZERO_HASH,
    activation: now - 100,
    parameters: { ...sampleParameters, delta: 3_600, heartbeat: 60, messengerCodeHash: await reader.codeHash() },
    members: [1, 2, 3].map((index) =>
      sampleMember(index, { activation: now - 100, messenger: messenger.address, includer: includer.address, gasPerSecond: 60_000_000n }),
    ),
  }
  const { registry } = await deployParent(onParent, configuration, termsOf(operator.address))
  const domain = { parentChain: 31_337, registry: registry.address }
  return { now, parent, home, rpc, onHome, includer, messenger, reader, configuration, domain, before, operator, onParent }
}

async function recordOf(reader: ReturnType<typeof readMessenger>, anvil: Anvil, tag = 'latest'): Promise<BlockRecord> {
  const block = (await anvil.request('eth_getBlockByNumber', [tag, false])) as { hash: `0x${string}` }
  return reader.block(fromHex(block.hash))
}

describe('reading real contracts', () => {
  test('rows and events at the same block, from before the deployment on', async () => {
    await using scope = new Scope()
    const { now, home, onHome, includer, messenger, reader, configuration, domain, before } = await cluster(scope)
    const bare = await reader.block(fromHex((before as { hash: string }).hash))
    expect(bare.rows.outbox.size + bare.rows.inbox.size).toBe(0)
    expect(isZero(bare.config)).toBe(true)
    const strict = readMessenger({ rpc: scope.rpc(HOME, home.url), address: messenger.address, requireCode: true })
    await expect(strict.block(bare.hash)).rejects.toMatchObject({ code: 'no-code' })
    expect(isZero((await recordOf(reader, home)).config)).toBe(true)

    await initializeMessenger(onHome, messenger.address, domain, configuration)
    const genesis = hashConfiguration(configuration)
    const fresh = await recordOf(reader, home)
    expect(toHex(fresh.config)).toBe(toHex(genesis))
    expect([...fresh.rows.outbox.keys()]).toEqual([0, 1, 2, 3])
    expect([...fresh.rows.outbox.values()].every((row) => equalOutboxRows(row, ZERO_OUTBOX_ROW))).toBe(true)
    expect([...fresh.rows.inbox.values()].every((row) => equalInboxRows(row, ZERO_INBOX_ROW))).toBe(true)
    expect(toHex(await reader.clusterId())).toBe(toHex(clusterId(domain)))
    expect(toHex(await reader.configuration())).toBe(toHex(genesis))
    expect(toHex(await reader.newestConfiguration())).toBe(toHex(genesis))
    expect(await reader.gate()).toBe(now - 100 + 3_600)
    expect(await reader.balance()).toBe(10n ** 21n)

    // Three messages to one peer in one block, and one to the other.
    await home.request('evm_setAutomine', [false])
    const nonce = await onHome.getTransactionCount({ address: onHome.account.address })
    for (const [i, destination] of [SOURCE, SOURCE, 7_003, SOURCE].entries()) {
      const data = encodeFunctionData({
        abi: messengerAbi,
        functionName: 'sendCall',
        args: [
          BigInt(destination),
          toHex(testKey('target').address),
          5n,
          100_000n,
          toHex(testKey('refund').address),
          `0x${'ab'.repeat(i * 40)}`,
        ],
      })
      await onHome.sendTransaction({ to: toHex(messenger.address), data, value: 1_000n, nonce: nonce + i, gas: 500_000n })
    }
    await home.request('evm_mine')
    const sending = await recordOf(reader, home)
    expect(sending.sent.map(({ destination, message }) => [destination, message.nonce, message.data.length])).toEqual([
      [SOURCE, 0, 0],
      [SOURCE, 1, 40],
      [7_003, 0, 80],
      [SOURCE, 2, 120],
    ])
    const lane = sending.sent.filter((each) => each.destination === SOURCE)
    const row = lane.reduce((at, { message, hash }) => appendMessage(at, message, hash), ZERO_OUTBOX_ROW)
    expect(equalOutboxRows(sending.rows.outbox.get(1) ?? ZERO_OUTBOX_ROW, row)).toBe(true)
    expect(row.value).toBe(3_000n)
    // The record of an earlier block does not change.
    expect((await reader.block(fresh.hash)).rows.outbox.get(1)?.count).toBe(0)

    // One source includes two messages here: the second is left untried.
    const time = sending.time
    const messages: Message[] = [0, 1].map((at) =>
      sampleMessage({
        source: SOURCE,
        destination: HOME,
        nonce: at,
        sentAt: time,
        value: 0n,
        fee: 10n ** 15n,
        gasLimit: 50_000n,
        data: new Uint8Array(),
      }),
    )
    const outbox = messages.reduce((at, message) => appendMessage(at, message), ZERO_OUTBOX_ROW)
    const tree = new RowTree(hashOutboxRow(ZERO_OUTBOX_ROW))
    tree.set(2, hashOutboxRow(outbox))
    const header = sampleHeader({ chain: SOURCE, number: 40, config: genesis, time, outboxRoot: tree.root })
    const digest = hashHeader(clusterId(domain), header)
    const signature = testKey(`sequencer ${SOURCE}`).sign(digest)
    const packed = encodeInclude([{ header, signature, row: outbox, proof: tree.prove(2), messages, tries: 1 }])
    const include = encodeFunctionData({ abi: messengerAbi, functionName: 'include', args: [toHex(packed)] })
    await deployerOn(home, includer).sendTransaction({ to: toHex(messenger.address), data: include, gas: 2_000_000n })
    await home.request('evm_mine')
    const including = await recordOf(reader, home)
    expect(including.included).toHaveLength(1)
    const inbox = { number: 40, head: digest, time, ...outbox }
    expect(including.included[0]?.source).toBe(SOURCE)
    expect(equalInboxRows(including.included[0]?.row ?? ZERO_INBOX_ROW, inbox)).toBe(true)
    expect(equalInboxRows(including.rows.inbox.get(1) ?? ZERO_INBOX_ROW, inbox)).toBe(true)
    expect(including.outcomes).toMatchObject([
      { kind: 'redeemed', source: SOURCE, nonce: 0, executor: includer.address },
      { kind: 'ticketCreated', source: SOURCE, nonce: 1, reason: 'untried' },
    ])
    const ticket = including.outcomes[1]
    if (ticket?.kind !== 'ticketCreated') throw new Error('no ticket')
    expect(await reader.ticketExpiry(ticket.id)).toBe(ticket.expiry)
    expect(await reader.ticketExpiry(ticket.id, sending.hash)).toBe(0)

    // The follower's headers give the same records.
    const headers: BlockHeader[] = []
    for await (const event of followChain({ rpc: scope.rpc(HOME, home.url), depth: 'head', from: 0 }, scope.signal)) {
      if (event.kind === 'block') headers.push(event.block)
      if (event.kind === 'block' && event.block.number === including.number) break
    }
    const records = await Promise.all(headers.map((block) => reader.block(block)))
    expect(records.at(-1)).toEqual(including)
    expect(records.flatMap((record) => record.sent)).toHaveLength(4)
  })

  test('a block that was reorganised away is told apart from one that is not there', async () => {
    await using scope = new Scope()
    const anvil = await scope.anvil({ chainId: HOME })
    const rpc = scope.rpc(HOME, anvil.url)
    const reader = readMessenger({ rpc, address: testKey('nobody').address })
    const snapshot = await anvil.request('evm_snapshot')
    await anvil.request('evm_mine')
    const events = followChain({ rpc, depth: 'head', from: 1 }, scope.signal)
    const { value } = await events.next()
    if (value?.kind !== 'block') throw new Error('no block')
    await anvil.request('evm_revert', [snapshot])
    await expect(reader.block(value.block)).rejects.toMatchObject({ code: 'unknown-block', retryable: true })
    await anvil.request('evm_increaseTime', [1_000])
    await anvil.request('evm_mine')
    await expect(reader.block(value.block)).rejects.toMatchObject({ code: 'reorganised', retryable: false })
    await expect(reader.gate()).rejects.toMatchObject({ code: 'no-code', message: expect.stringContaining('check the address') })
  })

  test('the registry: configurations checked against their hashes, in order', async () => {
    await using scope = new Scope()
    const { parent, configuration, domain, operator, onParent, now } = await cluster(scope)
    const registry = readRegistry(scope.rpc(31_337, parent.wsUrl), domain.registry)
    const genesis = hashConfiguration(configuration)
    expect(toHex(await registry.genesis())).toBe(toHex(genesis))
    expect(toHex(await registry.newest())).toBe(toHex(genesis))
    expect(toHex(await registry.clusterId())).toBe(toHex(clusterId(domain)))
    expect(toHex(await registry.governor())).toBe(toHex(operator.address))
    expect(await registry.configuration(genesis)).toEqual(configuration)

    const next: Configuration = { ...configuration, predecessor: genesis, activation: now + 60 }
    const data = encodeFunctionData({ abi: clusterRegistryAbi, functionName: 'make', args: [configurationToAbi(next)] })
    await onParent.waitForTransactionReceipt({ hash: await onParent.sendTransaction({ to: toHex(domain.registry), data }) })
    expect(toHex(await registry.newest())).toBe(toHex(hashConfiguration(next)))
    expect(await registry.configurationsAfter(undefined, 10)).toEqual([configuration, next])
    expect(await registry.configurationsAfter(genesis, 10)).toEqual([next])
    expect(await registry.configurationsAfter(undefined, 1)).toEqual([configuration])
    expect(await registry.entry(genesis)).toMatchObject({ successor: hashConfiguration(next), activation: now - 100 })
    await expect(registry.entry(ZERO_HASH)).rejects.toMatchObject({ code: 'reverted' })
  })
})
