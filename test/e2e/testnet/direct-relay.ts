import { encodeFunctionData } from 'viem'
import { readMessengerEvents } from '../../../src/chain/messenger-events.ts'
import { messengerAbi } from '../../../src/contracts/generated/messenger.ts'
import { createLocalSigner } from '../../../src/node/keys/local-signer.ts'
import { type Bytes32, fromHex, type Hex, toHex } from '../../../src/protocol/bytes.ts'
import { type Member, memberByChain } from '../../../src/protocol/configuration.ts'
import type { RowChanges } from '../../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import { encodeInclude } from '../../../src/protocol/include-entry.ts'
import { LogState } from '../../../src/protocol/log-state.ts'
import type { Message } from '../../../src/protocol/message.ts'
import type { OutboxRow } from '../../../src/protocol/row.ts'
import { clusterId } from '../../../src/protocol/typed-data.ts'
import { ORDINARY_BID } from '../../../testnet/chain.ts'
import type { Cluster, ClusterMember } from '../../../testnet/cluster.ts'
import { PARENT_CHAIN_ID } from '../../../testnet/genesis.ts'
import type { MinedBlock } from '../../../testnet/producer.ts'

/**
 * Stands in for all daemons where a test is about the chains alone: signs a header for every block with the members'
 * keys and puts it straight into every other chain's pool. No mesh, no guard, no verification.
 */

interface Source {
  readonly member: ClusterMember
  readonly log: LogState
  /** All messages of its lanes, by destination's index. */
  readonly sent: Map<number, Message[]>
  /** How many of them each destination was given, by index. */
  readonly given: Map<number, number>
}

interface RawLog {
  readonly address: Hex
  readonly topics: readonly Hex[]
  readonly data: Hex
}

const INCLUDE_GAS = 15_000_000n

export class DirectRelay {
  readonly #cluster: Cluster
  readonly #sources: ReadonlyMap<number, Source>
  readonly #clusterId: Bytes32
  #queue: Promise<void> = Promise.resolve()
  failure: unknown

  constructor(cluster: Cluster) {
    this.#cluster = cluster
    this.#clusterId = clusterId({ parentChain: PARENT_CHAIN_ID, registry: fromHex(cluster.registry, 20) })
    this.#sources = new Map(
      cluster.members.map((member) => {
        const { chain, startNumber, startParent } = this.#entry(member.chain.chainId)
        return [
          chain,
          { member, log: new LogState({ chain, number: startNumber, parent: startParent }), sent: new Map(), given: new Map() },
        ]
      }),
    )
  }

  /** Includes are sent from the members' own includer accounts, which the nodes are told to unlock. */
  async unlock(): Promise<void> {
    for (const { chain, keys } of this.#cluster.members) await chain.request('anvil_impersonateAccount', [keys.includer.address])
  }

  addBlock(block: MinedBlock): void {
    this.#queue = this.#queue
      .then(() => this.#relay(block))
      .catch((error: unknown) => {
        this.failure ??= error
      })
  }

  settled(): Promise<void> {
    return this.#queue
  }

  async #relay(block: MinedBlock): Promise<void> {
    const source = this.#sources.get(block.chain)
    if (source === undefined || block.number !== source.log.head.number + 1) return
    const header = await this.#makeHeader(source, block)
    const signer = createLocalSigner(fromHex(source.member.keys.sequencer.secret, 32))
    const digest = hashHeader(this.#clusterId, header.header)
    const domain = { parentChain: PARENT_CHAIN_ID, registry: fromHex(this.#cluster.registry, 20) }
    const signature = await signer.sign({ type: 'Header', domain, value: header.header, digest })
    source.log.replay({ header: header.header, signature }, digest, header.changes)
    if (block.timestamp < this.#cluster.genesis.activation) return
    for (const destination of this.#cluster.members) {
      if (destination === source.member) continue
      await this.#include(source, destination, header.header, signature)
    }
  }

  async #makeHeader({ member, log, sent }: Source, block: MinedBlock): Promise<{ header: Header; changes: RowChanges }> {
    const filter = { blockHash: block.hash, address: [member.messenger] }
    const raw = (await member.chain.request('eth_getLogs', [filter])) as readonly RawLog[]
    const logs = raw.map(({ address, topics, data }) => ({
      address: fromHex(address),
      topics: topics.map((topic) => fromHex(topic)),
      data: fromHex(data),
    }))
    const events = readMessengerEvents(logs)
    const outbox = new Map<number, OutboxRow>()
    for (const { destination, message, acc, value } of events.sent) {
      const { index } = this.#entry(destination)
      outbox.set(index, { count: message.nonce + 1, acc, value })
      sent.set(index, [...(sent.get(index) ?? []), message])
    }
    const inbox = new Map(events.included.map(({ source, row }) => [this.#entry(source).index, row]))
    const sorted = <T>(rows: ReadonlyMap<number, T>) => [...rows].sort(([a], [b]) => a - b).map(([index, row]) => ({ index, row }))
    const changes = { outbox: sorted(outbox), inbox: sorted(inbox) }
    const { stateRoot } = (await member.chain.request('eth_getBlockByHash', [block.hash, false])) as { readonly stateRoot: Hex }
    const header = {
      chain: block.chain,
      number: block.number,
      parent: log.head.hash,
      config: fromHex(this.#cluster.genesisHash, 32),
      blockHash: fromHex(block.hash, 32),
      stateRoot: fromHex(stateRoot, 32),
      time: block.timestamp,
      ...log.rootsWith(changes),
    }
    return { header, changes }
  }

  async #include({ log, sent, given }: Source, destination: ClusterMember, header: Header, signature: Uint8Array): Promise<void> {
    const { index } = this.#entry(destination.chain.chainId)
    const messages = (sent.get(index) ?? []).slice(given.get(index) ?? 0)
    const entry = { header, signature, row: log.outboxRow(index), proof: log.proveOutbox(index), messages, tries: messages.length }
    given.set(index, entry.row.count)
    const data = encodeFunctionData({ abi: messengerAbi, functionName: 'include', args: [toHex(encodeInclude([entry]))] })
    const from = destination.keys.includer.address
    await destination.chain.send({ from, to: destination.messenger, data, gas: INCLUDE_GAS, maxFeePerGas: 2n * ORDINARY_BID })
  }

  #entry(chainId: number): Member {
    const member = memberByChain(this.#cluster.genesis, chainId)
    if (member === undefined) throw new Error(`chain ${chainId} is no member`)
    return member
  }
}
