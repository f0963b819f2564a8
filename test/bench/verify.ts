import { generateKeyPair } from '@libp2p/crypto/keys'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { pino } from 'pino'
import { Ledger } from '../../src/ledger/ledger.ts'
import { MemoryHistory } from '../../src/ledger/memory-history.ts'
import { Faults } from '../../src/mesh/faults.ts'
import { Peers } from '../../src/mesh/peers.ts'
import { Validator } from '../../src/mesh/validator.ts'
import { ledgerHandlers } from '../../src/observer/ledger-handlers.ts'
import type { OpenableHeader } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import { encodeFrame } from '../../src/wire/frame.ts'
import { verifier } from '../support/model-cluster.ts'
import { BenchError } from './errors.ts'
import { benchCluster, MEMBERS, produce } from './production.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'

interface Size {
  /** Messages in a frame: one, or about this many over the three lanes. */
  readonly messages: number
  readonly frames: number
  /** Whether the header includes the newest head of every other member: three more rows to open. */
  readonly includes: boolean
}

const SIZES: readonly Size[] = [
  { messages: 1, frames: 16_000, includes: false },
  { messages: 16, frames: 6_000, includes: false },
  { messages: 256, frames: 1_200, includes: false },
  { messages: 1, frames: 8_000, includes: true },
]
/** Longer than any of the chains lives: without includes nobody may be late. Seconds. */
const DELTA = 86_400
const QUICK_DIVISOR = 10
/** Every frame has two measurements, in turn: both then see the same machine. */
const TURNS = 20
const WARM_UP_TURNS = 8
const UNLIMITED = { perSecond: 1e12, burst: 1e12 }

async function makeFrames(startTime: number, { frames, messages, includes }: Size): Promise<readonly OpenableHeader[]> {
  const cluster = benchCluster(startTime, DELTA)
  const headers: OpenableHeader[] = []
  // A single message goes to one destination only, so the headers of a cluster that sends on every lane do not serve.
  const perLane = Math.max(1, Math.floor(messages / (MEMBERS - 1)))
  const lanes = messages === 1 ? 1 : MEMBERS - 1
  for await (const blocks of produce(cluster, startTime, { senders: [0], perLane, lanes, apart: !includes })) {
    headers.push(blocks[0] as OpenableHeader)
    if (headers.length === frames) return headers
  }
  return headers
}

async function measure(size: Size): Promise<Line> {
  const startTime = Math.floor(Date.now() / 1_000) - size.frames - 60
  const headers = await makeFrames(startTime, size)
  const { configurations, members } = benchCluster(startTime, DELTA)
  const ledger = new Ledger({
    configurations,
    verifier,
    history: new MemoryHistory(),
    homes: [members[1]?.member.chain ?? 0],
    now: Date.now,
  })
  const clock = { now: Date.now }
  const logger = pino({ level: 'silent' })
  const metrics = { count: () => undefined, observe: () => undefined }
  const validator = new Validator({
    handlers: ledgerHandlers({ ledger, version: 'bench', role: 'cluster', proofs: () => [] }),
    limits: { peerBytes: UNLIMITED, peerMessages: UNLIMITED, signerBytes: UNLIMITED, peerEvidence: UNLIMITED },
    faults: new Faults({ clock, logger, metrics, banMs: 1, disconnect: () => undefined }),
    peers: new Peers(),
    clock,
    logger,
    metrics,
    onGap: () => undefined,
    onUnknownConfiguration: () => undefined,
  })
  const chain = headers[0]?.header.chain ?? 0
  const judge = validator.frames(chain)
  const peer = peerIdFromPrivateKey(await generateKeyPair('Ed25519'))
  const frames = headers.map((header) => ({
    message: { type: 'unsigned' as const, topic: '', data: encodeFrame({ chain, headers: [header] }) },
    digest: hashHeader(configurations.clusterId, header.header),
    signature: header.signature,
  }))
  const perTurn = Math.floor(size.frames / TURNS)
  let judgedMs = 0
  let checkedMs = 0
  for (let turn = 0; turn < TURNS; turn++) {
    const some = frames.slice(turn * perTurn, (turn + 1) * perTurn)
    const started = performance.now()
    for (const { message } of some) if (judge(peer, message) !== 'accept') throw new BenchError('worker-failed', 'a frame was not accepted')
    const judged = performance.now()
    for (const { digest, signature } of some) verifier.recover(digest, signature)
    const checked = performance.now()
    if (turn < WARM_UP_TURNS) continue
    judgedMs += judged - started
    checkedMs += checked - judged
  }
  const measured = perTurn * (TURNS - WARM_UP_TURNS)
  const sent = headers[0]?.lanes.reduce((sum, lane) => sum + lane.messages.length, 0) ?? 0
  return {
    what: `verify, ${sent} message${sent === 1 ? '' : 's'} a frame${size.includes ? ', 3 includes' : ''}`,
    figure: { value: (measured * 1_000) / judgedMs, unit: 'frames/s' },
    baseline: { what: 'signature check alone', figure: { value: (measured * 1_000) / checkedMs, unit: 'frames/s' } },
    reach: size.messages === 1 && !size.includes ? { of: 'ratio', at: 'least', value: 0.8 } : null,
  }
}

export const verify: BenchRow = {
  name: 'verify',
  summary: 'frames through the gossip validator: decoded, verified, opened, kept',
  async run({ quick }: BenchContext): Promise<readonly Line[]> {
    const lines: Line[] = []
    for (const size of SIZES) lines.push(await measure(quick ? { ...size, frames: size.frames / QUICK_DIVISOR } : size))
    return lines
  },
}
