import { setTimeout as sleep } from 'node:timers/promises'
import { encodeFunctionData } from 'viem'
import { connectDeployer, deployMessenger, initializeMessenger } from '../../src/chain/deploy.ts'
import { MAX_STATES, type MessengerReader, readMessenger } from '../../src/chain/messenger-reader.ts'
import { connectRpc } from '../../src/chain/rpc.ts'
import { messengerAbi } from '../../src/contracts/generated/messenger.ts'
import { LaneBook } from '../../src/ledger/lane-progress.ts'
import { Ledger } from '../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../src/ledger/memory-history.ts'
import { type Bytes32, fromHex, toHex, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration } from '../../src/protocol/configuration.ts'
import { ConfigurationChain } from '../../src/protocol/configuration-chain.ts'
import { ascendingRows, type OpenableHeader } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { LogState } from '../../src/protocol/log-state.ts'
import { equalOutboxRows } from '../../src/protocol/row.ts'
import { ChainVerifier } from '../../src/roles/verifier.ts'
import { type Anvil, startAnvil } from '../../testnet/anvil.ts'
import { verifier } from '../support/model-cluster.ts'
import { testKey } from '../vectors/keys.ts'
import { sampleMember, sampleParameters } from '../vectors/samples.ts'
import { BenchError } from './errors.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { percentile } from './statistics.ts'
import { Progress, within } from './wait.ts'

const CHAIN = 7_001
const PARENT = { parentChain: 31_337, registry: testKey('registry').address }
const BLOCKS = 2_000
const QUICK_BLOCKS = 300
/** States that the node keeps in memory: a verifier reads the newest blocks, and anvil has only 500 of them at hand by default. */
const KEPT_STATES = 4_096
/** Of the blocks, those whose headers come one at a time. */
const IDLE = 200
/** Of the rest, those that come at `PACE`; all others come at once. */
const PACED_SHARE = 0.5
const PACE_PER_SECOND = 1_000
/** What the verifier has under way at most: the bare reads get as much. */
const PARALLEL = 4
const LIMIT_MS = 60_000

interface Log {
  readonly configurations: ConfigurationChain
  readonly headers: readonly OpenableHeader[]
  readonly reader: MessengerReader
}

/** A real chain whose blocks send messages, as far as the lane's quota goes, and the headers that its sequencer would sign. */
async function makeLog(anvil: Anvil, blocks: number, reader: (address: Uint8Array) => MessengerReader): Promise<Log> {
  const operator = testKey('operator')
  await anvil.request('anvil_setBalance', [toHex(operator.address), `0x${(10n ** 24n).toString(16)}`])
  const deployer = connectDeployer({ chainId: CHAIN, url: anvil.url, privateKey: operator.secret, pollingIntervalMs: 20 })
  const messenger = await deployMessenger(deployer, 10n ** 21n)
  const own = reader(messenger.address)
  const activation = Math.floor(Date.now() / 1_000) - 50_000
  const member = (index: number) =>
    sampleMember(index, { activation, messenger: messenger.address, startNumber: messenger.blockNumber + 2 })
  const configuration: Configuration = {
    ...{ predecessor: ZERO_HASH, activation, members: [member(1), member(2)] },
    parameters: { ...sampleParameters, delta: 86_400, heartbeat: 60, messengerCodeHash: await own.codeHash() },
  }
  const configurations = new ConfigurationChain({ ...PARENT, genesis: hashConfiguration(configuration) }, verifier)
  configurations.add({ configuration, enactments: [] })
  await initializeMessenger(deployer, messenger.address, PARENT, configuration)
  const target = toHex(testKey('target').address)
  const data = encodeFunctionData({ abi: messengerAbi, functionName: 'sendCall', args: [7_002n, target, 5n, 100_000n, target, '0x'] })
  const [from] = (await anvil.request('eth_accounts')) as readonly string[]
  for (let i = 0; i < blocks; i++)
    await anvil.request('eth_sendTransaction', [{ from, to: toHex(messenger.address), data, value: '0x3e8', gas: '0x7a120' }])
  const state = new LogState({ chain: CHAIN, number: messenger.blockNumber + 2, parent: ZERO_HASH })
  const headers: OpenableHeader[] = []
  // A block may have taken several of them.
  const newest = Number(await anvil.request('eth_blockNumber'))
  for (let number = messenger.blockNumber + 2; number <= newest; number++) {
    const { hash } = (await anvil.request('eth_getBlockByNumber', [`0x${number.toString(16)}`, false])) as { readonly hash: string }
    const record = await own.block(fromHex(hash))
    const changed = [...record.rows.outbox].filter(([index, row]) => !equalOutboxRows(row, state.outboxRow(index)))
    const changes = { outbox: ascendingRows(changed), inbox: [] }
    const header = {
      ...{ chain: CHAIN, number, parent: state.head.hash, config: configurations.newest.hash },
      ...{ blockHash: record.hash, stateRoot: record.stateRoot, time: record.time, ...state.rootsWith(changes) },
    }
    const digest = hashHeader(configurations.clusterId, header)
    const signature = testKey(`sequencer ${CHAIN}`).sign(digest)
    state.replay({ header, signature }, digest, changes)
    const messages = record.sent.map(({ message }) => message)
    headers.push({ header, signature, changes, lanes: messages.length === 0 ? [] : [{ index: 2, messages }] })
  }
  return { configurations, headers, reader: own }
}

/** The reads alone, with as much under way as the verifier has. Returns blocks a second. */
async function readAlone(reader: MessengerReader, hashes: readonly Bytes32[]): Promise<number> {
  const startedMs = performance.now()
  let next = 0
  const read = async (): Promise<void> => {
    while (next < hashes.length) {
      const from = next
      next += MAX_STATES
      await reader.states(hashes.slice(from, from + MAX_STATES))
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, read))
  return (hashes.length * 1_000) / (performance.now() - startedMs)
}

interface Measured {
  /** Announced → verified, one at a time; the bare read of one block in between; milliseconds. */
  readonly idleMs: number[]
  readonly bareMs: number[]
  /** Announced → verified at `PACE_PER_SECOND`. */
  readonly pacedMs: number[]
  /** Round trips for each header that came alone. */
  readonly tripsIdle: number
  readonly framesPerSecond: number
}

async function measure({ configurations, headers, reader }: Log, signal: AbortSignal): Promise<Measured> {
  const ledger = new Ledger({ configurations, verifier, history: new MemoryHistory(), homes: [], now: () => Date.now() + 86_400_000 })
  let trips = 0
  const verified = new Progress()
  const announcedMs = new Map<number, number>()
  const tookMs = new Map<number, number>()
  let done = 0
  const counted: Pick<MessengerReader, 'states'> = {
    states: (hashes, inner) => {
      trips++
      return reader.states(hashes, inner)
    },
  }
  const failed = Promise.withResolvers<never>()
  const unexpected = (what: string) => (detail: unknown) => failed.reject(new Error(`${what}: ${String(detail)}`))
  const checking = new ChainVerifier({
    ...{ chain: CHAIN, depth: 0, reader: counted, ledger, lanes: new LaneBook(ledger), now: Date.now },
    policy: { onBehind: { afterMs: 10_000, action: 'hold' }, onDisagreement: 'hold' },
    proofs: { rawHeader: Promise.reject, storage: Promise.reject, newest: async () => 0 },
    onVerified: () => {
      const nowMs = performance.now()
      for (let number = done + 1; number <= checking.verified; number++) tookMs.set(number, nowMs - (announcedMs.get(number) ?? nowMs))
      done = checking.verified
      verified.raise(done)
    },
    onTrouble: (error) => error !== undefined && unexpected('trouble')(error),
    onDisagreement: ({ detail }) => unexpected('disagreement')(detail),
    onAgreement: () => undefined,
    onFinding: unexpected('finding'),
    onUnknownBlock: unexpected('unknown block'),
  })
  const stop = new AbortController()
  const running = checking.run(AbortSignal.any([signal, stop.signal]))
  const announce = (header: OpenableHeader): void => {
    const { code } = ledger.offerFrame({ chain: CHAIN, headers: [header] })
    if (code !== 'new') throw new BenchError('worker-failed', `header ${header.header.number} was not accepted: ${code}`)
    announcedMs.set(header.header.number, performance.now())
  }
  const reached = (header: OpenableHeader | undefined) =>
    within('verified', Promise.race([verified.reached(header?.header.number ?? 0), failed.promise]), LIMIT_MS, signal)
  const took = (some: readonly OpenableHeader[]) => some.map(({ header }) => tookMs.get(header.number) ?? Number.NaN)
  done = (headers[0]?.header.number ?? 1) - 1

  const bareMs: number[] = []
  const idle = headers.slice(0, IDLE)
  for (const header of idle) {
    const startedMs = performance.now()
    await reader.states([header.header.blockHash])
    bareMs.push(performance.now() - startedMs)
    announce(header)
    await reached(header)
  }
  const tripsIdle = trips / idle.length

  const paced = headers.slice(IDLE, IDLE + Math.floor((headers.length - IDLE) * PACED_SHARE))
  const startedMs = performance.now()
  for (const [i, header] of paced.entries()) {
    const dueMs = startedMs + (i * 1_000) / PACE_PER_SECOND
    if (performance.now() < dueMs) await sleep(dueMs - performance.now())
    announce(header)
  }
  await reached(paced.at(-1))

  const rest = headers.slice(IDLE + paced.length)
  const burstMs = performance.now()
  for (const header of rest) announce(header)
  await reached(rest.at(-1))
  const framesPerSecond = (rest.length * 1_000) / (performance.now() - burstMs)
  stop.abort()
  await running
  return { idleMs: took(idle), bareMs, pacedMs: took(paced), tripsIdle, framesPerSecond }
}

export const verifierRow: BenchRow = {
  name: 'verifier',
  summary: 'headers against one’s own node, a real anvil: announced → verified, beside the bare reads of the same blocks',
  async run({ quick, signal }: BenchContext): Promise<readonly Line[]> {
    const genesisTime = Math.floor(Date.now() / 1_000) - 50_000
    const anvil = await startAnvil({ chainId: CHAIN, automine: true, genesisTime, extra: ['--prune-history', `${KEPT_STATES}`] })
    const rpc = connectRpc({ chainId: CHAIN, urls: [anvil.url] })
    try {
      const log = await makeLog(anvil, quick ? QUICK_BLOCKS : BLOCKS, (address) => readMessenger({ rpc, address }))
      const alone = await readAlone(
        log.reader,
        log.headers.map(({ header }) => header.blockHash),
      )
      const { idleMs, bareMs, pacedMs, tripsIdle, framesPerSecond } = await measure(log, signal)
      const latency = (what: string, samples: readonly number[], share: number, note: string): Line => ({
        what,
        figure: { value: percentile(samples, share), unit: 'ms' },
        baseline: { what: 'one bare read of a block', figure: { value: percentile(bareMs, share), unit: 'ms' } },
        reach: null,
        note,
      })
      return [
        {
          what: 'verifier, frames against an own node',
          figure: { value: framesPerSecond, unit: 'frames/s' },
          baseline: { what: 'the same reads alone', figure: { value: alone, unit: 'frames/s' } },
          reach: { of: 'figure', at: 'least', value: PACE_PER_SECOND },
          note: 'each frame opened, its block read by hash with rows and code hash, compared; anvil rebuilds a state for every read',
        },
        latency('verifier, announced → verified, idle, p50', idleMs, 0.5, `${tripsIdle.toFixed(2)} round trips a header`),
        latency(
          `verifier, announced → verified at ${PACE_PER_SECOND} frames/s, p50`,
          pacedMs,
          0.5,
          `p99 ${percentile(pacedMs, 0.99).toFixed(0)} ms`,
        ),
      ]
    } finally {
      rpc.close()
      await anvil.stop()
    }
  },
}
