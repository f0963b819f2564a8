import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { decodeFunctionResult, encodeFunctionData } from 'viem'
import { readBlockHeader } from '../../src/chain/block-header.ts'
import { type MessengerReader, readMessenger } from '../../src/chain/messenger-reader.ts'
import { connectRpc, type Rpc } from '../../src/chain/rpc.ts'
import { batchInboxAbi } from '../../src/contracts/generated/batch-inbox.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import type { MemberLog } from '../../src/ledger/member-log.ts'
import { StoreHistory } from '../../src/ledger/store-history.ts'
import type { Mesh } from '../../src/mesh/mesh.ts'
import { loadConfig, type NodeConfig, requireNodeConfig } from '../../src/node/config/load.ts'
import { ledgerFile } from '../../src/node/config/paths.ts'
import { openConfigurations } from '../../src/node/configurations.ts'
import { createNativeVerifier } from '../../src/node/keys/native-verifier.ts'
import { openSigner } from '../../src/node/keys/open-signer.ts'
import { createMetrics } from '../../src/node/metrics/node-metrics.ts'
import { createNodeMesh } from '../../src/node/node-mesh.ts'
import { RoleProofs } from '../../src/node/role-proofs.ts'
import { encodeFrames } from '../../src/protocol/batch.ts'
import { fromHex, type Hex, toHex } from '../../src/protocol/bytes.ts'
import { memberByChain } from '../../src/protocol/configuration.ts'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { Signer } from '../../src/protocol/signature.ts'
import { hashBatch } from '../../src/protocol/statements.ts'
import { openLedgerStore } from '../../src/store/sqlite-ledger-store.ts'
import { WriteQueue } from '../../src/store/write-queue.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { headerToAbi } from '../header-abi.ts'
import { type Desk, type Draft, draftOf, selfOf } from './desk.ts'
import { inventedMessage, type Utterance } from './lies.ts'

const TICK_MS = 100
/** As long as peers take to say hello and to bring what the killed daemon had not written down. */
const LISTEN_MS = 1_500

/** What the sequencer's own account gets to pay its post with, wei, and the gas of that: 5,000,000. */
const ONE_ETHER = '0xde0b6b3a7640000'
const POST_GAS = '0x4c4b40'

interface Parts {
  readonly config: NodeConfig
  readonly chain: number
  readonly signer: Signer
  readonly ledger: Ledger
  readonly mesh: Mesh
  readonly rpc: Rpc
  readonly reader: MessengerReader
}

/**
 * The sequencer of a member after its daemon was killed: the same key, data folder and place in the mesh, but nothing that
 * keeps it honest: no guard, no self-audit, no verification.
 */
export class ByzantineSequencer {
  readonly #parts: Parts

  private constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Opens what the killed daemon left, and takes its place in the mesh. */
  static async open(configFile: string, chain: number, signal: AbortSignal): Promise<ByzantineSequencer> {
    const loaded = await loadConfig({ file: configFile, flags: new Map(), env: {}, workingDirectory: process.cwd() })
    const config = requireNodeConfig(loaded.config)
    const logger = pino({ level: config.log.level }, pino.destination(2))
    const verifier = createNativeVerifier()
    const store = openLedgerStore(ledgerFile(config.dataDir))
    const queue = new WriteQueue({
      store,
      onError: (error) => {
        throw error
      },
    })
    const configurations = await openConfigurations(config, store, verifier, signal)
    const indexOf = (hash: Uint8Array, member: number) => {
      const configuration = configurations.get(hash)
      return configuration && memberByChain(configuration, member)?.index
    }
    const history = new StoreHistory({ store, writer: queue, indexOf })
    const ledger = new Ledger({ configurations, verifier, history, homes: [], now: Date.now })
    const home = config.chains.find(({ id }) => id === chain)
    if (home?.sequencer === undefined) throw new Error(`${configFile} sequences no chain ${chain}`)
    const signer = await openSigner(home.sequencer.key, verifier)
    const registry = new Registry()
    const mesh = await createNodeMesh({
      ...{ config, version: 'byzantine', ledger, store, verifier, logger, now: Date.now },
      metrics: createMetrics(registry),
      registry,
      proofs: () => proofs.current,
      lacking: () => [],
    })
    const proofs: RoleProofs = new RoleProofs({
      ...{ address: configurations.address, clusterId: configurations.clusterId, peerId: mesh.peerIdBytes, now: Date.now },
      homes: [{ chain, signers: [signer] }],
      sequencersOf: (of) => ledger.sequencersOf(of),
      onTrouble: () => undefined,
    })
    const rpc = connectRpc({ chainId: chain, urls: home.rpc })
    const { messenger } = selfOf(configurations.newest.configuration, chain)
    await proofs.start(signal)
    await mesh.start()
    setInterval(() => ledger.tick(), TICK_MS)
    return new ByzantineSequencer({ config, chain, signer, ledger, mesh, rpc, reader: readMessenger({ rpc, address: messenger }) })
  }

  /** Waits until it hears the others, and has its own log as they know it. */
  async listen(signal: AbortSignal): Promise<void> {
    const { mesh, ledger, chain } = this.#parts
    const members = ledger.configurations.newest.configuration.members.length
    const isHeard = (): boolean => new Set(mesh.peers().flatMap(({ memberChains }) => memberChains)).size >= members - 1
    const upToDate = (): boolean => [...ledger.logs.values()].every(({ gap }) => gap === undefined)
    while (!isHeard()) await sleep(TICK_MS, undefined, { signal })
    await sleep(LISTEN_MS, undefined, { signal })
    while (!upToDate() || this.#log.newestSeen?.header.number !== this.#log.state.head.number) {
      await sleep(TICK_MS, undefined, { signal })
      if (ledger.log(chain) === undefined) throw new Error(`chain ${chain} has no log`)
    }
  }

  /** Signs the chain's blocks as they are, all but the newest. */
  async signHonestly(signal: AbortSignal): Promise<void> {
    const newest = await this.#newestNumber(signal)
    while (this.#log.state.head.number + 1 < newest) {
      const draft = await this.#nextDraft(signal)
      const openable = await this.#sign(draft)
      const { configurations } = this.#parts.ledger
      const { configuration } = configurations.newest
      this.#parts.ledger.acceptOwn(this.#log.state.open(openable, this.#hash(draft), configuration))
      await this.#publish([openable])
    }
  }

  /** Everything that a lie is made of. Resolves once the chain has a block that is not signed. */
  async desk(signal: AbortSignal): Promise<Desk> {
    while ((await this.#newestNumber(signal)) <= this.#log.state.head.number) await sleep(TICK_MS, undefined, { signal })
    const { ledger, chain } = this.#parts
    const { configuration, hash } = ledger.configurations.newest
    const other = configuration.members.find((member) => member.chain !== chain)
    const otherLog = other && ledger.log(other.chain)
    if (other === undefined || otherLog === undefined) throw new Error(`chain ${chain} is alone in its cluster`)
    return {
      configuration,
      configurationHash: hash,
      self: selfOf(configuration, chain),
      state: this.#log.state,
      next: await this.#nextDraft(signal),
      other,
      otherState: otherLog.state,
    }
  }

  /** Signs and tells these, in order. */
  async tell(utterances: readonly Utterance[]): Promise<void> {
    for (const utterance of utterances) {
      const signed = await this.#sign(utterance)
      if (utterance.opened) await this.#publish([signed])
      else await this.#parts.mesh.publishHead(signed)
    }
  }

  /** Posts the true header of the next block, which it tells nobody, with frames that hold a message which its rows do not. */
  async postForged(desk: Desk, batchInbox: Hex, signal: AbortSignal): Promise<void> {
    const { config, ledger, signer } = this.#parts
    const { header, signature } = await this.#sign(desk.next)
    const parent = connectRpc({ chainId: config.cluster.parentChain, urls: config.parent.rpc })
    const abi = batchInboxAbi
    const headCall = encodeFunctionData({ abi, functionName: 'head', args: [BigInt(header.chain)] })
    const answer = (await parent.request('eth_call', [{ to: batchInbox, data: headCall }, 'latest'], signal)) as Hex
    const { hash } = decodeFunctionResult({ abi, functionName: 'head', data: answer })
    const previous = BigInt(hash) === 0n ? selfOf(ledger.configurations.newest.configuration, header.chain).startParent : fromHex(hash, 32)
    const frames = encodeFrames(previous, [
      { header, signature, inbox: [], lanes: [{ destination: desk.other.chain, messages: [inventedMessage(desk)] }] },
    ])
    if (frames === undefined) throw new Error('one header fits no batch')
    const batch = { chain: header.chain, number: header.number, framesHash: keccak256(frames) }
    const digest = hashBatch(ledger.configurations.clusterId, batch)
    const batchSignature = await signer.sign({ type: 'Batch', domain: ledger.configurations.address, value: batch, digest })
    const data = encodeFunctionData({
      abi,
      functionName: 'post',
      args: [headerToAbi(header), toHex(signature), toHex(batchSignature), toHex(frames)],
    })
    const from = toHex(signer.address)
    await parent.request('anvil_impersonateAccount', [from], signal)
    await parent.request('anvil_setBalance', [from, ONE_ETHER], signal)
    await parent.request('eth_sendTransaction', [{ from, to: batchInbox, data, gas: POST_GAS }], signal)
    parent.close()
  }

  /** Makes a block past the gate, after one that takes what still waits in the pool: an include among it would move the gate. */
  async mineBeyondGate(signal: AbortSignal): Promise<void> {
    const { rpc, reader } = this.#parts
    const { time } = readBlockHeader(await rpc.request('eth_getBlockByNumber', ['latest', false], signal))
    await rpc.request('evm_mine', [{ timestamp: time }], signal)
    await rpc.request('evm_mine', [{ timestamp: (await reader.gate('latest', signal)) + 1 }], signal)
  }

  get #log(): MemberLog {
    const log = this.#parts.ledger.log(this.#parts.chain)
    if (log === undefined) throw new Error(`chain ${this.#parts.chain} has no log`)
    return log
  }

  #hash({ header }: Draft): Uint8Array {
    return hashHeader(this.#parts.ledger.configurations.clusterId, header)
  }

  async #newestNumber(signal: AbortSignal): Promise<number> {
    return readBlockHeader(await this.#parts.rpc.request('eth_getBlockByNumber', ['latest', false], signal)).number
  }

  async #nextDraft(signal: AbortSignal): Promise<Draft> {
    const { rpc, reader, ledger } = this.#parts
    const number = `0x${(this.#log.state.head.number + 1).toString(16)}`
    const block = readBlockHeader(await rpc.request('eth_getBlockByNumber', [number, false], signal))
    const { configuration, hash } = ledger.configurations.newest
    return draftOf(await reader.block(block, signal), this.#log.state, configuration, hash)
  }

  async #sign(draft: Draft): Promise<OpenableHeader> {
    const { signer, ledger } = this.#parts
    const statement = { type: 'Header', domain: ledger.configurations.address, value: draft.header, digest: this.#hash(draft) } as const
    const { header, changes, lanes } = draft
    return { header, changes, lanes, signature: await signer.sign(statement) }
  }

  async #publish(headers: readonly OpenableHeader[]): Promise<void> {
    const { mesh, chain } = this.#parts
    await mesh.publishFrame(chain, encodeFrame({ chain, headers }))
  }
}
