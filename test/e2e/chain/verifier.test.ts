import { encodeFunctionData } from 'viem'
import { expect, test } from 'vitest'
import { readBlockHeader } from '../../../src/chain/block-header.ts'
import { deployMessenger, deployParent, initializeMessenger } from '../../../src/chain/deploy.ts'
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
import { Accuser } from '../../../src/roles/accuser.ts'
import { EvidenceMaker } from '../../../src/roles/evidence-maker.ts'
import { KeptLogs } from '../../../src/roles/kept-log.ts'
import { ChainVerifier, type Disagreement } from '../../../src/roles/verifier.ts'
import { testKey, verifier } from '../../vectors/keys.ts'
import { sampleMember, sampleParameters } from '../../vectors/samples.ts'
import { deployerOn, eventually, richKey, Scope, termsOf } from './support.ts'

const CHAIN = 7_001
const PARENT = 31_337
/** First block of the log: by then the Messenger stands and has sent a message. */
const START = 12

/** A real chain with a Messenger that has sent one message; its log begins at block `START`. */
async function world(scope: Scope) {
  const now = Math.floor(Date.now() / 1_000)
  const parent = await scope.anvil({ chainId: PARENT, automine: true, genesisTime: now - 100 })
  const home = await scope.anvil({ chainId: CHAIN, automine: true, genesisTime: now - 100 })
  const operator = await richKey(parent, 'operator')
  await richKey(home, 'operator')
  const onHome = deployerOn(home, operator)
  const messenger = await deployMessenger(onHome, 10n ** 21n)
  const rpc = scope.rpc(CHAIN, home.url)
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
    ...{ chain: CHAIN, reader, ledger, lanes: new LaneBook(ledger), now: Date.now },
    proofs: {
      rawHeader: (hash, signal) => readRawHeader(rpc, hash, signal),
      storage: (account, slots, block, signal) => readStorageProof(rpc, account, slots, block, signal),
      newest: async () => START,
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
    ...{ ledger, checking, doubts, block },
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

test('the own node confirms an honest header of a real block', async () => {
  await using scope = new Scope()
  const { ledger, say, checking, block, doubts } = await world(scope)
  const row = block.rows.outbox.get(2)
  const messages = block.sent.map(({ message }) => message)
  expect(row?.count).toBe(1)
  const honest = say({ outbox: [{ index: 2, row: row as never }], inbox: [] }, [{ index: 2, messages }])
  expect(ledger.offerFrame({ chain: CHAIN, headers: [honest] }).code).toBe('new')
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
  const { ledger, say, doubts } = await world(scope)
  // The message that the block sent is left out of the header's rows.
  expect(ledger.offerFrame({ chain: CHAIN, headers: [say({ outbox: [], inbox: [] }, [], fields)] }).code).toBe('new')
  const exposed = await eventually('a conviction', () => ledger.accusations.exposed.get(CHAIN)?.[0])
  expect(exposed).toMatchObject({ kind, accused: CHAIN, from: START })
  expect(doubts).toEqual([])
  expect(toHex(exposed.key)).toBe(toHex(testKey(`sequencer ${CHAIN}`).address))
})
