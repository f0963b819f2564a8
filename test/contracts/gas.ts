import { setTimeout } from 'node:timers/promises'
import { type Abi, encodeFunctionData, type Hex } from 'viem'
import { encodePost } from '../../src/chain/batch-inbox.ts'
import { planParent } from '../../src/chain/deploy.ts'
import { clusterRegistryAbi } from '../../src/contracts/generated/cluster-registry.ts'
import { messengerAbi, messengerBytecode } from '../../src/contracts/generated/messenger.ts'
import { type Address, type Bytes32, concatBytes, fromHex, toHex, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration } from '../../src/protocol/configuration.ts'
import { MAX_FRAMES_BYTES } from '../../src/protocol/constants.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { encodeInclude } from '../../src/protocol/include-entry.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { appendMessage } from '../../src/protocol/lane.ts'
import type { Message } from '../../src/protocol/message.ts'
import { hashOutboxRow, type OutboxRow, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { hashBatch } from '../../src/protocol/statements.ts'
import { RowTree } from '../../src/protocol/tree.ts'
import { clusterId } from '../../src/protocol/typed-data.ts'
import { type Anvil, startAnvil } from '../../testnet/anvil.ts'
import { atFace } from '../vectors/abi.ts'
import { testKey } from '../vectors/keys.ts'
import { domain, filler, sampleConfiguration, sampleHeader, sampleMember, sampleMessage, sampleParameters } from '../vectors/samples.ts'

/** Gas of what matters, on a real EVM node: `node test/contracts/gas.ts` prints the table of src/contracts/README.md. */

const SOURCE = 7_001
const HERE = 7_002
const GAS_LIMIT = 30_000n
const VALUE_OF_LANES = 10n ** 20n
/** Of one transaction (EIP-7825). */
const TRANSACTION_GAS = 16_777_216n

const extra = ['--hardfork', 'prague']
const anvil = await startAnvil({ chainId: HERE, automine: true, extra })
const parent = await startAnvil({ chainId: domain.parentChain, automine: true, extra })
try {
  await measure()
} finally {
  await Promise.all([anvil.stop(), parent.stop()])
}

interface Receipt {
  readonly status: Hex
  readonly gasUsed: Hex
  readonly contractAddress: Hex | null
}

/** A large transaction is mined a moment after it is accepted. */
async function receiptOf(node: Anvil, hash: unknown): Promise<Receipt> {
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    const receipt = (await node.request('eth_getTransactionReceipt', [hash])) as Receipt | null
    if (receipt !== null) return receipt
    await setTimeout(20)
  }
  throw new Error(`transaction ${hash} was not mined within 10 s`)
}

/** 64 bytes as calls have them: an address and an amount. */
function usualData(name: string): Uint8Array {
  return concatBytes(new Uint8Array(12), filler(name, 20), new Uint8Array(24), filler(`${name} amount`, 8))
}

async function measure(): Promise<void> {
  const [account] = (await anvil.request('eth_accounts')) as [Hex]

  async function transact(data: Hex, to?: Hex, value = 0n, node = anvil): Promise<{ gas: bigint; contract: Hex | null }> {
    const transaction = {
      from: account,
      data,
      value: `0x${value.toString(16)}`,
      gas: `0x${TRANSACTION_GAS.toString(16)}`,
      ...(to && { to }),
    }
    const hash = await node.request('eth_sendTransaction', [transaction])
    const receipt = await receiptOf(node, hash)
    if (receipt.status !== '0x1') throw new Error(`transaction ${hash} reverted; run it with a trace to see why`)
    return { gas: BigInt(receipt.gasUsed), contract: receipt.contractAddress }
  }

  const call = (abi: Abi, functionName: string, args: readonly unknown[]): Hex =>
    encodeFunctionData({ abi, functionName, args: args.map(atFace) })
  const rowOf = (name: string, gas: bigint, bytes?: number): void =>
    console.log(`| ${name} | ${gas.toLocaleString('en')} | ${bytes === undefined ? '' : bytes.toLocaleString('en')} |`)
  const deploy = async (data: Hex, value = 0n, node = anvil): Promise<{ gas: bigint; address: Address }> => {
    const { gas, contract } = await transact(data, undefined, value, node)
    if (contract === null) throw new Error('no contract was created')
    return { gas, address: fromHex(contract) }
  }

  console.log('| What | Gas | Calldata bytes |\n| --- | --- | --- |')
  const messenger = await deploy(messengerBytecode, VALUE_OF_LANES)
  rowOf('deploy Messenger', messenger.gas)
  const block = (await anvil.request('eth_getBlockByNumber', ['latest', false])) as { timestamp: Hex }
  const activation = Number(block.timestamp)
  const operators = fromHex(account)
  const members = [1, 2, 3].map((index) =>
    sampleMember(index, { includer: operators, messenger: messenger.address, activation, gasPrice: 1n, gasPerSecond: 60_000_000n }),
  )
  const configuration: Configuration = sampleConfiguration({
    activation,
    members,
    parameters: { ...sampleParameters, delta: 3_600, heartbeat: 60 },
  })
  const config = hashConfiguration(configuration)
  const to = toHex(messenger.address)

  const ether = 10n ** 18n
  const terms = { governor: operators, minimumBond: ether, reporterShareBps: 3_000, challengeStake: ether, livenessFee: ether }
  const plan = planParent(operators, 0, configuration, terms)
  const registry = await deploy(plan.registry.data, 0n, parent)
  rowOf('deploy ClusterRegistry, 3 members', registry.gas)
  rowOf('deploy BatchInbox', (await deploy(plan.batchInbox.data, 0n, parent)).gas)
  rowOf('deploy EvidenceCourt and its judge', (await deploy(plan.court.data, 0n, parent)).gas)
  await postBatches(plan.registry.address, plan.batchInbox.address)
  const onRegistry = async (name: string, functionName: string, args: readonly unknown[], value = 0n): Promise<void> =>
    rowOf(name, (await transact(call(clusterRegistryAbi, functionName, args), toHex(registry.address), value, parent)).gas)
  const successor: Configuration = { ...configuration, predecessor: config, activation: activation + 10 ** 6 }
  await onRegistry('`make`, 3 members, no seat changes', 'make', [successor])
  const rotated = members.map((member) => (member.chain === SOURCE ? { ...member, sequencer: testKey('another').address } : member))
  await onRegistry('`make`, 3 members, one seat changes', 'make', [
    { ...successor, predecessor: hashConfiguration(successor), members: rotated },
  ])
  await onRegistry('`deposit` (first)', 'deposit', [BigInt(SOURCE)], 10n ** 18n)
  const initialized = await transact(call(messengerAbi, 'initialize', [BigInt(domain.parentChain), domain.registry, configuration]), to)
  rowOf('`initialize`, 3 members', initialized.gas)

  /** Random frames: every byte costs what a byte can cost. */
  async function postBatches(registry: Address, inbox: Address): Promise<void> {
    const cluster = clusterId({ parentChain: domain.parentChain, registry })
    const key = testKey(`sequencer ${SOURCE}`)
    let previous: Bytes32 = ZERO_HASH
    for (const [i, size] of [1_000, 1_000, 10_000, MAX_FRAMES_BYTES].entries()) {
      const header = sampleHeader({ chain: SOURCE, number: i + 1, time: activation, config })
      const hash = hashHeader(cluster, header)
      const frames = concatBytes(previous, filler(`frames ${i}`, size - 32))
      const batchSignature = key.sign(hashBatch(cluster, { chain: SOURCE, number: i + 1, framesHash: keccak256(frames) }))
      const data = toHex(encodePost({ header: { header, signature: key.sign(hash) }, batchSignature, frames }))
      const { gas } = await transact(data, toHex(inbox), 0n, parent)
      rowOf(`\`post\`, ${size.toLocaleString('en')} B of frames${i === 0 ? ' (first)' : ''}`, gas, (data.length - 2) / 2)
      previous = hash
    }
  }

  const cluster = clusterId(domain)
  let number = 0
  let lane: OutboxRow = ZERO_OUTBOX_ROW
  async function include(
    name: string,
    count: number,
    tries: number,
    target: Address,
    dataOf: (name: string) => Uint8Array = usualData,
  ): Promise<readonly Message[]> {
    const messages: Message[] = []
    const time = activation
    for (let i = 0; i < count; i++) {
      const message = sampleMessage({
        nonce: lane.count,
        sentAt: time,
        value: 0n,
        fee: GAS_LIMIT,
        gasLimit: GAS_LIMIT,
        target,
        data: dataOf(`gas ${number} ${i}`),
      })
      lane = appendMessage(lane, message)
      messages.push(message)
    }
    const tree = new RowTree(hashOutboxRow(ZERO_OUTBOX_ROW))
    tree.set(2, hashOutboxRow(lane))
    tree.set(3, filler('lane to 3', 32))
    number += 1
    const header = sampleHeader({ chain: SOURCE, number, time, config, outboxRoot: tree.root })
    const signature = testKey(`sequencer ${SOURCE}`).sign(hashHeader(cluster, header))
    const entries = encodeInclude([{ header, signature, row: lane, proof: tree.prove(2), messages, tries }])
    const data = call(messengerAbi, 'include', [entries])
    rowOf(name, (await transact(data, to)).gas, (data.length - 2) / 2)
    return messages
  }

  // Runtime code PUSH0 PUSH0 REVERT.
  const revertingTarget = (await deploy('0x625f5ffd5f526003601df3')).address
  const nobody = filler('an account without code', 20)
  await include('`include`, 1 message (first of the lane)', 1, 1, nobody)
  await include('`include`, heartbeat', 0, 0, nobody)
  for (const count of [1, 16, 64, 256]) await include(`\`include\`, ${count} × 64 B`, count, count, nobody)
  await include('`include`, 256 × 64 B, random data', 256, 256, nobody, (name) => filler(name, 64))
  await include('`include`, 256 × 64 B, all fail', 256, 256, revertingTarget)
  const untried = await include('`include`, 256 × 64 B, untried', 256, 0, nobody)
  await include('`include`, 1 × 64 B, untried', 1, 0, nobody)

  for (const name of ['`redeem` (first)', '`redeem`']) {
    const message = untried[name === '`redeem`' ? 1 : 0]
    rowOf(name, (await transact(call(messengerAbi, 'redeem', [message]), to)).gas)
  }
  const send = call(messengerAbi, 'sendCall', [BigInt(SOURCE), nobody, 0n, GAS_LIMIT, operators, usualData('data')])
  rowOf('`sendCall`, 64 B (first of the lane)', (await transact(send, to, GAS_LIMIT)).gas)
  await anvil.request('evm_mine', [])
  rowOf('`sendCall`, 64 B', (await transact(send, to, GAS_LIMIT)).gas)
  rowOf('`sendCall`, 64 B, no fee and no value', (await transact(send, to)).gas)
}
