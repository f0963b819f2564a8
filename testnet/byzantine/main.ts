import { setTimeout as sleep } from 'node:timers/promises'
import { LIES, type LieName } from './lies.ts'
import { ByzantineSequencer } from './sequencer.ts'

/**
 * A lying sequencer as a process of its own: `node testnet/byzantine/main.ts PART`, PART being JSON. It signs honestly for a
 * while, tells one lie, says so, and then only serves its peers until SIGTERM. Where its pace are signals, it is honest until the
 * first SIGUSR2, and waits for one between the headers of its lie.
 */
export interface Part {
  /** Of the daemon that it replaces, which must not run. */
  readonly configFile: string
  /** Chain id of the member that it plays. */
  readonly chain: number
  readonly lie: LieName | 'forgedBatch'
  /** On the parent. */
  readonly batchInbox: `0x${string}`
  /** How long it is honest before, milliseconds; or the pace of another. */
  readonly pace: number | 'signals'
}

/** What it prints, one JSON object a line: `{"honest":true}` once it signs at the pace of signals, and this. */
export interface Told {
  /** Number of the block that the lie, or its first header, was told instead of. */
  readonly told: number
}

const STEP_MS = 100

const { configFile, chain, lie, batchInbox, pace } = JSON.parse(process.argv[2] ?? '') as Part
const stopper = new AbortController()
process.once('SIGTERM', () => process.exit(0))
let signals = 0
process.on('SIGUSR2', () => signals++)
const { signal } = stopper

const sequencer = await ByzantineSequencer.open(configFile, chain, signal)
await sequencer.listen(signal)
const say = (said: object) => process.stdout.write(`${JSON.stringify(said)}\n`)
await sequencer.signHonestly(signal)
if (pace === 'signals') say({ honest: true })
const beganAtMs = Date.now()
for (; pace === 'signals' ? signals === 0 : Date.now() < beganAtMs + pace; await sleep(STEP_MS)) await sequencer.signHonestly(signal)
if (lie === 'runAhead') {
  await sequencer.mineBeyondGate(signal)
  await sequencer.signHonestly(signal)
}
const desk = await sequencer.desk(signal)
if (lie === 'forgedBatch') await sequencer.postForged(desk, batchInbox, signal)
const utterances = lie === 'forgedBatch' ? [] : LIES[lie](desk)
for (const [i, utterance] of utterances.entries()) {
  while (pace === 'signals' && signals <= i) await sleep(STEP_MS)
  await sequencer.tell([utterance])
  if (pace === 'signals' && i === 0) say({ told: desk.next.header.number } satisfies Told)
}
if (pace !== 'signals') say({ told: desk.next.header.number } satisfies Told)
