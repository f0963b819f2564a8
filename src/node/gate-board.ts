import type { GateView, StallCauseView } from '../api/resources/gate.ts'
import { type ChainTip, closesAtMs, type Frontiers, type GateWindow, gateWindow } from '../ledger/gate-window.ts'
import type { InclusionPoint } from '../ledger/inclusion-queue.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { activeMembers, type Configuration } from '../protocol/configuration.ts'
import type { Allowance } from '../roles/source-policy.ts'
import { type StallCause, StallCauses, type StallCode } from '../roles/stall-cause.ts'
import { type EndedStall, type Stall, StallMonitor } from '../roles/stall-monitor.ts'
import type { Problems } from './problems.ts'

/** What a home chain's own node and includer know of its gate. */
export interface HomeGate {
  readonly chain: number
  /** The newest block, signed or not; undefined before it is known. */
  readonly tip: ChainTip | undefined
  /** The frontier of a source that transactions under way will bring, seconds. */
  underWay(source: number): number | undefined
  /** How far the policy of a source lets this chain include it. */
  allowance(source: number): Allowance
}

export interface GateBoardInit {
  readonly ledger: Ledger
  readonly homes: () => readonly HomeGate[]
  readonly problems: Problems
  /** Own wall clock, and one that nobody sets, milliseconds. */
  readonly now: () => number
  readonly steadyNow: () => number
  /** A window, or whom it waits for, is another. */
  readonly onChange: (gate: GateView) => void
  readonly onStalledTime: (chain: number, code: StallCode, ms: number) => void
  readonly log: { info(fields: object, text: string): void; debug(fields: object, text: string): void }
}

const STALL_REMEDY =
  'It goes on by itself once what it waits for comes. `seqmesh gate` shows every chain’s gate; ask the operator of the member named.'
/** How much of Δ must be left, as a part of it, for nobody to be waited for: what bundling and inclusion take in good times. */
const SOON = 4

/** The gates of all active members, live: windows, who holds them and why, and the stalls. One place that the API, the socket and the metrics show. */
export class GateBoard {
  readonly #init: GateBoardInit
  readonly #causes: StallCauses
  readonly #monitor: StallMonitor
  readonly #heardAtMs = new Map<number, number>()
  /** By chain: what was last told, without what the clock alone changes. */
  readonly #told = new Map<number, string>()
  #isScheduled = false

  constructor(init: GateBoardInit) {
    this.#init = init
    const { ledger, now, steadyNow, onStalledTime } = init
    this.#causes = new StallCauses({
      ledger,
      window: (chain) => this.#window(chain),
      atHand: (chain, source) => this.#frontiers(chain).atHand(source),
      heardAtMs: (chain) => this.#heardAtMs.get(chain) ?? ledger.startedAtMs,
    })
    this.#monitor = new StallMonitor({
      ...{ now, steadyNow, causeOf: (chain) => this.#causes.of(chain), onTime: onStalledTime },
      onStall: (stall, isNew) => this.#onStall(stall, isNew),
      onEnd: (stall) => this.#onEnd(stall),
    })
    ledger.subscribe((event) => {
      if (event.type !== 'header' && event.type !== 'posted') return
      this.#heardAtMs.set(event.chain, now())
      this.poke()
    })
  }

  /** Call several times a second: time alone closes gates. */
  tick(): void {
    this.#monitor.tick(this.#windows())
    for (const gate of this.all()) this.#tell(gate)
  }

  /** A home chain has a new block, or more of a source can be included. Told once per turn of the event loop. */
  poke(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      for (const { chain } of this.#init.homes()) {
        const gate = this.of(chain)
        if (gate !== undefined) this.#tell(gate)
      }
    })
  }

  all(): readonly GateView[] {
    return this.#windows().map((window) => this.#view(window))
  }

  of(chain: number): GateView | undefined {
    const window = this.#window(chain)
    return window && this.#view(window)
  }

  get #configuration(): Configuration | undefined {
    const { configurations } = this.#init.ledger
    return configurations.size === 0 ? undefined : configurations.newest.configuration
  }

  #windows(): readonly GateWindow[] {
    const configuration = this.#configuration
    return configuration === undefined ? [] : activeMembers(configuration).flatMap(({ chain }) => this.#window(chain) ?? [])
  }

  #window(chain: number): GateWindow | undefined {
    const configuration = this.#configuration
    const log = this.#init.ledger.log(chain)
    if (configuration === undefined || log === undefined) return undefined
    const { header } = log.state.head
    const signed = header && { number: header.number, time: header.time, inbox: log.state.inbox }
    return gateWindow(configuration, chain, this.#home(chain)?.tip ?? signed, this.#frontiers(chain))
  }

  #home(chain: number): HomeGate | undefined {
    return this.#init.homes().find((home) => home.chain === chain)
  }

  #frontiers(chain: number): Frontiers {
    const { ledger } = this.#init
    const home = this.#home(chain)
    const isHeld = (source: number) => ledger.log(source)?.hold !== undefined
    if (home === undefined) {
      // Of another's chain it is not known what is under way; at hand is what its node could have as well.
      const newest = (source: number) =>
        Math.max(ledger.log(source)?.state.head.header?.time ?? 0, ledger.posted?.head(source)?.header.time ?? 0)
      return { underWay: () => undefined, atHand: (source) => (isHeld(source) ? undefined : newest(source)) }
    }
    return {
      underWay: (source) => home.underWay(source),
      atHand: (source) => {
        if (isHeld(source)) return undefined
        const { upTo, sum } = home.allowance(source)
        const limit = Math.min(upTo, ledger.causality.untaintedUpTo(source))
        const isAllowed = ({ header, row }: InclusionPoint) => header.number <= limit && (sum === undefined || row.value <= sum)
        return ledger.inclusionQueue(source, chain).points.findLast(isAllowed)?.header.time
      },
    }
  }

  #view(window: GateWindow): GateView {
    const { chain, tip, gate, heldBy, repeating, strict, gateAtHand } = window
    const stall = this.#monitor.of(chain)
    const last = this.#monitor.last(chain)
    const closes = closesAtMs(gate)
    const closesInMs = closes - this.#init.now()
    return {
      chain,
      gate,
      headTime: tip?.time ?? null,
      heldBy,
      closed: tip !== undefined && tip.time >= gate,
      head: tip?.number ?? null,
      ...{ repeating, strict, gateAtHand },
      closesAtMs: closes,
      closesInMs,
      waitsFor: this.#waitsFor(window, closesInMs, stall),
      stall: stall === undefined ? null : { sinceMs: stall.sinceMs, lastedMs: Math.round(stall.lastedMs) },
      lastStall: last === undefined ? null : { sinceMs: last.sinceMs, lastedMs: Math.round(last.lastedMs), cause: causeView(last.cause) },
      isHome: this.#home(chain) !== undefined,
    }
  }

  /** Whom the chain waits for, from when its gate is about to close on. One that is silent itself waits for nobody. */
  #waitsFor({ chain, tip, isStanding }: GateWindow, closesInMs: number, stall: Stall | undefined): StallCauseView | null {
    if (stall !== undefined) return causeView(stall.cause)
    const deltaMs = (this.#configuration?.parameters.delta ?? 0) * 1_000
    const isAlive = isStanding || (tip !== undefined && tip.time * 1_000 + deltaMs > this.#init.now())
    const cause = isAlive && closesInMs < deltaMs / SOON ? this.#causes.of(chain) : undefined
    return cause === undefined ? null : causeView(cause)
  }

  #tell(gate: GateView): void {
    const { closesInMs: _, stall, ...lasting } = gate
    const text = JSON.stringify({ ...lasting, stall: stall?.sinceMs })
    if (this.#told.get(gate.chain) === text) return
    this.#told.set(gate.chain, text)
    this.#init.onChange(gate)
  }

  #onStall({ chain, cause, sinceMs }: Stall, isNew: boolean): void {
    const { log, problems } = this.#init
    const text = `chain ${chain} stands at its gate: ${cause.text}`
    const fields = { chain, cause: cause.code, root: cause.root.chain, sinceMs }
    if (isNew) log.info(fields, text)
    else log.debug(fields, text)
    if (this.#home(chain) !== undefined) problems.raise('stalled', chain, text, STALL_REMEDY)
  }

  #onEnd({ chain, cause, sinceMs, lastedMs }: EndedStall): void {
    const { log, problems } = this.#init
    problems.clear('stalled', chain)
    const fields = { chain, cause: cause.code, root: cause.root.chain, sinceMs, lastedMs: Math.round(lastedMs) }
    log.info(fields, `chain ${chain} has caught up after ${(lastedMs / 1_000).toFixed(1)} s: ${cause.text}`)
  }
}

function causeView({ code, holder, root, text }: StallCause): StallCauseView {
  return { code, holder: holder ?? null, root: { chain: root.chain ?? null, code: root.code }, text }
}
