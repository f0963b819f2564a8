import { encodeFunctionData } from 'viem'
import { readBlockHeader } from '../../../src/chain/block-header.ts'
import { deployMessenger, deployParent, initializeMessenger } from '../../../src/chain/deploy.ts'
import { uint48 } from '../../../src/chain/json-fields.ts'
import { readMessenger } from '../../../src/chain/messenger-reader.ts'
import { readRawHeader } from '../../../src/chain/raw-header.ts'
import { readStorageProof } from '../../../src/chain/storage-proof.ts'
import { messengerAbi } from '../../../src/contracts/generated/messenger.ts'
import { LaneBook } from '../../../src/ledger/lane-progress.ts'
import { Ledger } from '../../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../../src/ledger/memory-history.ts'
import { toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration } from '../../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import type { OpenableHeader, RowChanges } from '../../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import { LogState } from '../../../src/protocol/log-state.ts'
import { ZERO_OUTBOX_ROW } from '../../../src/protocol/row.ts'
import { Accuser } from '../../../src/roles/accuser.ts'
import { EvidenceMaker } from '../../../src/roles/evidence-maker.ts'
import { KeptLogs } from '../../../src/roles/kept-log.ts'
import { ChainVerifier, type Disagreement } from '../../../src/roles/verifier.ts'
import { startLyingProxy } from '../../../testnet/lying-proxy.ts'
import { testKey, verifier } from '../../vectors/keys.ts'
import { sampleMember, sampleParameters } from '../../vectors/samples.ts'
import { deployerOn, richKey, type Scope, termsOf } from './support.ts'

export const CHAIN = 7_001
const PARENT = 31_337
/** First block of the log: by then the Messenger stands and has sent a message. */
export const START = 12

/** A real chain with a Messenger that has sent one message, its log beginning at block `START`; and a verifier that reads it through a proxy. */
export async function verifiedChain(scope: Scope, { statePath }: { readonly statePath?: string } = {}) {
  const now = Math.floor(Date.now() / 1_000)
  const parent = await scope.anvil({ chainId: PARENT, automine: true, genesisTime: now - 100 })
  const options = { chainId: CHAIN, automine: true, genesisTime: now - 100, ...(statePath === undefined ? {} : { statePath }) }
  const home = await scope.anvil(options)
  const proxy = await startLyingProxy(home)
  scope.onEnd(() => proxy[Symbol.asyncDispose]())
  const operator = await richKey(parent, 'operator')
  await richKey(home, 'operator')
  const onHome = deployerOn(home, operator)
  const messenger = await deployMessenger(onHome, 10n ** 21n)
  const rpc = scope.rpc(CHAIN, proxy.url)
  const reader = readMessenger({ rpc, address: messenger.address })
  const member = (index: number) => sampleMember(index, { activation: now - 100, messenger: messenger.address, startNumber: START })
  const configuration: Configuration = {
    predecessor: ZERO_HASH,
    activation: now - 100,
    parameters: { ...sampleParameters, delta: 3_600, heartbeat: 60, messengerCodeHash: await reader.codeHash() },
    members: [member(1), member(2)],
  }
  const { registry } = await deployParent(deployerOn(parent, operator), configuration, termsOf(operator.address))
  const domain = { parentChain: PARENT, registry: registry.address }
  await initializeMessenger(onHome, messenger.address, domain, configuration)
  const target = toHex(testKey('target').address)
  const data = encodeFunctionData({ abi: messengerAbi, functionName: 'sendCall', args: [7_002n, target, 5n, 100_000n, target, '0x'] })
  const mined = async () => readBlockHeader(await rpc.request('eth_getBlockByNumber', ['latest', false]))
  while ((await mined()).number < START - 1) await home.request('evm_mine')
  const hash = await onHome.sendTransaction({ to: toHex(messenger.address), data, value: 1_000n, gas: 500_000n })
  await onHome.waitForTransactionReceipt({ hash })
  const genesis = hashConfiguration(configuration)
  const configurations = new ConfigurationChain({ ...domain, genesis }, verifier)
  configurations.add({ configuration, enactments: [] })
  const ledger = new Ledger({ configurations, verifier, history: new MemoryHistory(), homes: [], now: Date.now })
  const maker = new EvidenceMaker({
    configurations,
    logs: new KeptLogs(ledger.history),
    blocked: () => undefined,
    judge: (evidence) => judgeEvidence(evidence, { configurations, verifier }),
    onDoubt: (evidence, error) => doubts.push(`${evidence.form}: ${error.message}`),
  })
  const doubts: string[] = []
  const accuser = new Accuser({ ledger, maker, publish: () => undefined, onTrouble: (error) => doubts.push(String(error)) })
  accuser.start()
  const quarrels: Disagreement[] = []
  const stop = new AbortController()
  const checking = new ChainVerifier({
    ...{ chain: CHAIN, depth: 0, reader, ledger, lanes: new LaneBook(ledger), now: Date.now },
    proofs: {
      rawHeader: (hash, signal) => readRawHeader(rpc, hash, signal),
      storage: (account, slots, block, signal) => readStorageProof(rpc, account, slots, block, signal),
      newest: async (signal) => uint48(await rpc.request('eth_blockNumber', [], signal), 'block number'),
    },
    onTrouble: (error) => error !== undefined && doubts.push(String(error)),
    onVerified: () => undefined,
    policy: { onBehind: { afterMs: 10_000, action: 'hold' }, onDisagreement: 'hold' },
    onDisagreement: (disagreement) => quarrels.push(disagreement),
    onAgreement: () => undefined,
    onFinding: (finding) => accuser.find(finding),
    onUnknownBlock: () => undefined,
  })
  const ended = checking.run(stop.signal)
  scope.onEnd(() => {
    stop.abort()
    return ended
  })
  const block = await reader.block((await mined()).hash)
  return {
    ...{ ledger, checking, doubts, block, home, proxy, quarrels, options },
    /** What was signed of block `START`, as it is. */
    honest(): OpenableHeader {
      const messages = block.sent.map(({ message }) => message)
      return this.say({ outbox: [{ index: 2, row: block.rows.outbox.get(2) ?? ZERO_OUTBOX_ROW }], inbox: [] }, [{ index: 2, messages }])
    },
    /** The header of block `START`, saying these rows and fields. */
    say(changes: RowChanges, bodies: OpenableHeader['lanes'], fields: Partial<Header> = {}): OpenableHeader {
      const start = new LogState({ chain: CHAIN, number: START, parent: ZERO_HASH })
      const { number, hash: blockHash, stateRoot, time } = block
      const header = {
        chain: CHAIN,
        number,
        parent: ZERO_HASH,
        config: genesis,
        blockHash,
        stateRoot,
        time,
        ...start.rootsWith(changes),
        ...fields,
      }
      const signature = testKey(`sequencer ${CHAIN}`).sign(hashHeader(configurations.clusterId, header))
      return { header, signature, changes, lanes: bodies }
    },
  }
}
