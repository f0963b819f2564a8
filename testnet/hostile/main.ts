import { setTimeout as sleep } from 'node:timers/promises'
import { type Attacker, startAttacker, type Victims } from './attacker.ts'
import { type Attack, NUISANCES } from './attacks.ts'
import { FRAMINGS } from './framing.ts'

/**
 * A hostile peer as a process of its own: `node testnet/hostile/main.ts VICTIMS`, VICTIMS being JSON. It attacks until
 * SIGTERM, every attack under ever new identities, and then prints how often it did what.
 */

/** An identity that was banned is worth nothing: after this long each attack takes a new one, milliseconds. */
const IDENTITY_MS = 4_000

const counts = new Map<string, number>()
const stopper = new AbortController()
process.once('SIGTERM', () => stopper.abort())
// Whatever a victim does to a stream or a connection must not end the attack.
process.on('uncaughtException', () => undefined)
process.on('unhandledRejection', () => undefined)

function count(name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

async function live(attack: Attack, victims: Victims, signal: AbortSignal): Promise<void> {
  let attacker: Attacker | undefined
  try {
    attacker = await startAttacker(victims, signal)
    await attack.run(attacker, () => count(attack.name), AbortSignal.any([signal, AbortSignal.timeout(IDENTITY_MS)]))
  } catch {
    count('failed-identity')
    await sleep(IDENTITY_MS, undefined, { signal }).catch(() => undefined)
  } finally {
    await attacker?.stop().catch(() => undefined)
  }
}

async function lead(attack: Attack, victims: Victims, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) await live(attack, victims, signal)
}

const [text = ''] = process.argv.slice(2)
const victims = JSON.parse(text) as Victims
const attacks = victims.intent === 'framing' ? FRAMINGS : NUISANCES
process.stdout.write('{"attacking":true}\n')
await Promise.race([
  Promise.all(attacks.map((attack) => lead(attack, victims, stopper.signal))),
  new Promise<void>((resolve) => {
    stopper.signal.addEventListener('abort', () => setTimeout(resolve, 1_000))
  }),
])
process.stdout.write(`${JSON.stringify({ counts: Object.fromEntries(counts) })}\n`, () => process.exit(0))
