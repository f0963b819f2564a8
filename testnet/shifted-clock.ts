import { readFileSync } from 'node:fs'

/**
 * Loaded before a daemon (`--import`) that is to have a wrong wall clock: `Date` is shifted by the milliseconds that stand in
 * the file which `TESTNET_CLOCK_FILE` names, read again and again. The steady clock and timers stay as they are, as
 * when an operator sets a clock.
 */

const LOOK_MS = 100

const file = process.env.TESTNET_CLOCK_FILE
const RealDate = Date
const realNow = Date.now
let shiftMs = 0

function look(): void {
  if (file === undefined) return
  try {
    shiftMs = Number(readFileSync(file, 'utf8'))
  } catch {
    shiftMs = 0
  }
}

look()
setInterval(look, LOOK_MS).unref()

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: [], newTarget) => Reflect.construct(target, args.length === 0 ? [realNow() + shiftMs] : args, newTarget),
  apply: () => new RealDate(realNow() + shiftMs).toString(),
})
RealDate.now = () => realNow() + shiftMs
