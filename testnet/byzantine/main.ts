import { setTimeout as sleep } from 'node:timers/promises'
import { LIES, type LieName } from './lies.ts'
import { ByzantineSequencer } from './sequencer.ts'

/**
 * A lying sequencer as a process of its own: `node testnet/byzantine/main.ts PART`, PART being JSON. It signs honestly for a
 * while, tells one lie, says so, and then only serves its peers until SIGTERM.
 */
export interface Part {
  /** Of the daemon that it replaces, which must not run. */
  readonly configFile: string
  /** Chain id of the member that it plays. */
  readonly chain: number
  readonly lie: LieName | 'forgedBatch'
  /** On the parent. */
  readonly batchInbox: `0x${string}`
  /** How long it is honest before, milliseconds. */
  readonly honestMs: number
}

/** What it prints, one JSON object a line. */
export interface Told {
  /** Number of the block that the lie was told instead of. */
  readonly told: number
}

const STEP_MS = 100

const { configFile, chain, lie, batchInbox, honestMs } = JSON.parse(process.argv[2] ?? '') as Part
const stopper = new AbortController()
process.once('SIGTERM', () => process.exit(0))
const { signal } = stopper

const sequencer = await ByzantineSequencer.open(configFile, chain, signal)
await sequencer.listen(signal)
for (const endMs = Date.now() + honestMs; Date.now() < endMs; await sleep(STEP_MS)) await sequencer.signHonestly(signal)
if (lie === 'runAhead') {
  await sequencer.mineBeyondGate(signal)
  await sequencer.signHonestly(signal)
}
const desk = await sequencer.desk(signal)
if (lie === 'forgedBatch') await sequencer.postForged(desk, batchInbox, signal)
else await sequencer.tell(LIES[lie](desk))
process.stdout.write(`${JSON.stringify({ told: desk.next.header.number } satisfies Told)}\n`)
