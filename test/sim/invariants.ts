import type { LedgerEvent } from '../../src/ledger/ledger.ts'
import { equalBytes, toHex } from '../../src/protocol/bytes.ts'
import type { Configuration, Member } from '../../src/protocol/configuration.ts'
import type { OpenedHeader } from '../../src/protocol/log-state.ts'
import { equalInboxRows, equalOutboxRows, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import type { Halt } from '../../src/roles/publisher.ts'
import { syncLimit } from './rules-apart.ts'
import type { SimulatedChain } from './simulated-chain.ts'
import type { SimulatedNode } from './simulated-node.ts'
import type { SignedBlock, Witness } from './witness.ts'

/**
 * What must hold, each with its paragraph of the design. A function returns what contradicts it, in words, or nothing.
 * The first group is asked at the very moment, whatever the network and the machines do; the second once they have healed.
 */

// Always

/** §5: a position once guarded for other bytes is refused for ever, across crash, restart and failover. */
export function signsOnce(witness: Witness, chain: number, number: number, digest: string): string | undefined {
  const before = witness.signing(chain, number, digest)
  return before === undefined || before === digest ? undefined : `block ${number} of ${chain} is signed as ${before} and as ${digest}`
}

/** §5: the header's bytes are committed durably before a signature exists. */
export function guardsBeforeItSigns(chain: number, number: number, isGuarded: boolean): string | undefined {
  return isGuarded ? undefined : `block ${number} of ${chain} is signed without an intent in the guard`
}

/** §2: a header is a pure function of one block. */
export function describesItsBlock(chain: SimulatedChain, signed: SignedBlock): string | undefined {
  const { header, number, outbox, inbox } = signed
  const record = chain.block(number)?.record
  if (record === undefined || !equalBytes(record.hash, header.blockHash)) return `block ${number} of ${chain.chain} is not the one signed`
  if (!equalBytes(record.stateRoot, header.stateRoot) || record.time !== header.time || !equalBytes(record.config, header.config))
    return `the header of block ${number} of ${chain.chain} is not of that block`
  for (const [index, row] of record.rows.outbox)
    if (!equalOutboxRows(row, outbox.get(index) ?? ZERO_OUTBOX_ROW))
      return `outbox row ${index} of block ${number} of ${chain.chain} is signed otherwise`
  for (const [index, row] of record.rows.inbox)
    if (!equalInboxRows(row, inbox.get(index) ?? ZERO_INBOX_ROW))
      return `inbox row ${index} of block ${number} of ${chain.chain} is signed otherwise`
  return undefined
}

/** §3, sync rule (R1): one header and one row convict. */
export function keepsTheSyncRule(configuration: Configuration, self: Member, { header, inbox }: SignedBlock): string | undefined {
  const limit = syncLimit(configuration, self, inbox)
  return header.time <= limit ? undefined : `block ${header.number} of ${self.chain} has time ${header.time}, its rows allow ${limit}`
}

/** §3: a message in a block of A with timestamp s is included in B before any block of B with a timestamp > s + Δ. */
export function includesInTime(witness: Witness, source: Member, destination: Member, delta: number): string | undefined {
  const head = witness.newest(destination.chain)
  if (head === undefined) return undefined
  const due = witness.countSentBefore(source.chain, destination.index, head.header.time - delta)
  const included = head.inbox.get(source.index)?.count ?? 0
  if (included >= due) return undefined
  return `block ${head.number} of ${destination.chain} has time ${head.header.time} and ${included} of the ${due} messages that ${source.chain} sent more than ${delta} s before`
}

/** §2, §6: an inbox row says exactly what its source announced up to the named header: nothing invented, dropped, doubled or out of order. */
export function includesExactly(witness: Witness, source: Member, destination: Member): string | undefined {
  const head = witness.newest(destination.chain)
  const row = head?.inbox.get(source.index)
  if (head === undefined || row === undefined) return undefined
  const said = witness.at(source.chain, row.number)
  const what = `block ${head.number} of ${destination.chain} includes header ${row.number} of ${source.chain}`
  if (said === undefined) return `${what}, which nobody signed`
  const lane = said.outbox.get(destination.index) ?? ZERO_OUTBOX_ROW
  const fits = said.hash === toHex(row.head) && said.header.time === row.time && equalOutboxRows(lane, row)
  return fits ? undefined : `${what} as it is not`
}

/** §6, R3: where own nodes are asked, nothing is included but what the source's chain holds, whoever signed it. */
export function includesWhatTheChainHolds(
  witness: Witness,
  chain: SimulatedChain,
  source: Member,
  destination: Member,
): string | undefined {
  const head = witness.newest(destination.chain)
  const row = head?.inbox.get(source.index)
  if (head === undefined || row === undefined) return undefined
  const lane = chain.block(row.number)?.record.rows.outbox.get(destination.index) ?? ZERO_OUTBOX_ROW
  if (equalOutboxRows(lane, row)) return undefined
  return `block ${head.number} of ${destination.chain} includes ${row.count} messages of block ${row.number} of ${chain.chain}, which holds ${lane.count}`
}

/** §4: a header enters a ledger only contiguously and opened: its rows give both roots, and it is what its member signed. */
export function acceptsWhatWasSigned(
  node: SimulatedNode,
  witness: Witness,
  opened: OpenedHeader,
  before: string | undefined,
): string | undefined {
  const { chain, number, parent, outboxRoot, inboxRoot } = opened.header
  const what = `node ${node.chain} takes header ${number} of ${chain}`
  if (witness.at(chain, number)?.hash !== toHex(opened.hash)) return `${what}, which was not signed`
  if (before !== undefined && before !== toHex(parent)) return `${what} after another one than its parent`
  const roots = node.ledger?.log(chain)?.state.rootsWith({ outbox: [], inbox: [] })
  const opens = roots !== undefined && equalBytes(roots.outboxRoot, outboxRoot) && equalBytes(roots.inboxRoot, inboxRoot)
  return opens ? undefined : `${what} with rows that do not give its roots`
}

/** Evidence, the theorem: no honest member is ever exposed, nor held. */
export function exposesNobodyHonest(node: number, event: LedgerEvent, isLiar: (chain: number) => boolean): string | undefined {
  if (event.type === 'hold' && !isLiar(event.chain)) return `node ${node} holds the honest chain ${event.chain}: ${event.hold.detail}`
  if (event.type === 'bad-batch' && !isLiar(event.batch.chain))
    return `node ${node} finds a bad batch of the honest chain ${event.batch.chain}`
  if (event.type !== 'evidence' || isLiar(event.conviction.accused)) return undefined
  const { accused, kind, detail } = event.conviction
  return `node ${node} exposes the honest chain ${accused}: ${kind}, ${detail}`
}

/** Evidence: the artefacts alone prove it; who lied is exposed of what it did and of nothing else. */
export function exposesOnlyWhatWasDone(
  node: number,
  event: LedgerEvent,
  kindsOf: (chain: number) => readonly string[],
): string | undefined {
  if (event.type !== 'evidence') return undefined
  const { accused, kind, detail } = event.conviction
  return kindsOf(accused).includes(kind) ? undefined : `node ${node} exposes ${accused} of ${kind}, which it did not do: ${detail}`
}

/** What an operator's world gave a publisher as a reason to stop. */
export interface Reasons {
  readonly restored: boolean
  readonly reorganised: boolean
  readonly diskFull: boolean
  readonly lacksKey: boolean
}

/** §5: an honest publisher stops for a lost or stale guard, a chain that reorganised below what is signed, a key; for nothing else. */
export function haltsForAReason(chain: number, { code, detail }: Halt, reasons: Reasons): string | undefined {
  const isGiven = {
    'stale-guard': reasons.restored,
    twin: reasons.restored,
    reorganised: reasons.reorganised,
    guard: reasons.diskFull,
    key: reasons.lacksKey,
    'self-audit': false,
    generation: false,
  }[code]
  return isGiven ? undefined : `the publisher of ${chain} halts without a reason: ${code}, ${detail}`
}

/** §4: nobody is punished for relaying. */
export function bansNobodyHonest(node: number, peer: string, isHonest: (peer: string) => boolean): string | undefined {
  return isHonest(peer) ? `node ${node} bans the honest ${peer}` : undefined
}

/** §4: what its own contents condemn is refused, whoever brings it. */
export function takesNothingForged(node: number, chain: number, verdict: string | undefined): string | undefined {
  return verdict === 'accept' ? `node ${node} takes a forged header of ${chain}` : undefined
}

/** Nothing fails that was not made to: no evidence that does not convict, no error that nobody expects. */
export function nothingGoesWrong(problem: string): string | undefined {
  return problem
}

/** §4, bounded queues, every map capped: of a run of this length, each holds a small part of what it may. */
export const MOST = { parked: 256, points: 512, queued: 16_384, inFlight: 8, streams: 400, tasks: 20_000 } as const

export function staysBounded(where: string, sizes: Readonly<Record<string, number>>): string | undefined {
  const grown = Object.entries(sizes).find(([name, size]) => size > MOST[name as keyof typeof MOST])
  return grown === undefined ? undefined : `${where} holds ${grown[1]} ${grown[0]}, expected at most ${MOST[grown[0] as keyof typeof MOST]}`
}

// After healing

/** §3: a stall is made up, in a time that grows with it; what keeps a cluster from it, if anything. */
export function recovers(obstacle: string | undefined, afterS: number): string | undefined {
  return obstacle === undefined ? undefined : `${obstacle}, ${afterS} s after everything was put right`
}

/** §4, evidence: honest nodes accept one log, up to `newest`. */
export function logsConverge(node: SimulatedNode, witness: Witness, chain: number, newest: number): string | undefined {
  const head = node.ledger?.log(chain)?.state.head
  if (head === undefined) return `node ${node.chain} has no log of ${chain}`
  if (head.number >= newest && (head.number === 0 || witness.at(chain, head.number)?.hash === toHex(head.hash))) return undefined
  return `node ${node.chain} has ${chain} at ${head.number}, expected ${newest}`
}

/** §7: every node follows the inbox. */
export function followsTheParent(
  node: SimulatedNode,
  chain: number,
  posted: { readonly number: number; readonly hash: Uint8Array } | undefined,
): string | undefined {
  const followed = node.ledger?.posted?.head(chain)
  if (followed?.header.number === posted?.number && (posted === undefined || equalBytes(followed?.hash as Uint8Array, posted.hash)))
    return undefined
  return `node ${node.chain} follows ${chain} on the parent to ${followed?.header.number} of ${posted?.number}`
}

/** Evidence, the theorem: every divergence between what honest nodes accepted, or a lie in a header, exposes who made it. */
export function everyLieExposes(node: SimulatedNode, liar: number, what: string): string | undefined {
  return node.ledger?.accusations.exposed.has(liar) === true ? undefined : `node ${node.chain} does not expose ${liar}, which lied: ${what}`
}

/** Evidence, taint (R6): of honest logs, tainted is exactly what refers to a lie that the node knows, directly or through others. */
export function taintsExactly(
  node: SimulatedNode,
  witness: Witness,
  honest: readonly Member[],
  all: readonly Member[],
): string | undefined {
  const causality = node.ledger?.causality
  if (causality === undefined) return undefined
  const from = new Map<number, number>()
  for (const lie of causality.lies) from.set(lie.chain, Math.min(lie.from, from.get(lie.chain) ?? Number.POSITIVE_INFINITY))
  const fromOf = (index: number) => from.get(all.find((member) => member.index === index)?.chain ?? 0) ?? Number.POSITIVE_INFINITY
  for (let moved = true; moved; ) {
    moved = false
    // What one who lies elsewhere signed before refers to others as well.
    for (const { chain } of all) {
      const first = witness.first(chain, ({ inbox }) => [...inbox].some(([index, row]) => row.number >= fromOf(index)))
      if (first === undefined || first.number >= (from.get(chain) ?? Number.POSITIVE_INFINITY)) continue
      from.set(chain, first.number)
      moved = true
    }
  }
  const wrong = honest.find(({ chain }) => causality.tainted.get(chain)?.from !== from.get(chain))
  if (wrong === undefined) return undefined
  const { chain } = wrong
  return `node ${node.chain} finds ${chain} tainted from ${causality.tainted.get(chain)?.from}, its rows say ${from.get(chain)}`
}

/** Evidence: who refers to a header that nobody shows has to open that on the parent; one of those who made it up is exposed. */
export function everyPhantomExposes(node: SimulatedNode, liars: readonly number[]): string | undefined {
  if (liars.some((liar) => node.ledger?.accusations.exposed.has(liar) === true)) return undefined
  return `node ${node.chain} exposes nobody for a header that nobody shows, to which ${liars.join(' and ')} refer`
}

/** Evidence, the theorem: whoever is honest can open what it signed, or somebody else can, and answers in time. */
export function convictsNobodyHonest(convicted: ReadonlyMap<string, string>, isHonest: (chain: number) => boolean): string | undefined {
  const wrong = [...convicted].find(([name]) => isHonest(Number(name.split('/')[0])))
  return wrong && `the court convicts ${wrong[0]} of ${wrong[1]}`
}

/** §3: once messages arrive again, each is visible within Δ, also by the clock on the wall. */
export function visibleWithinDelta(
  lane: string,
  sentMs: number | undefined,
  includedMs: number | undefined,
  delta: number,
): string | undefined {
  if (sentMs === undefined) return `a message for ${lane} was not even sent`
  if (includedMs === undefined) return `a message of ${lane} is not included after ${delta} s`
  return includedMs - sentMs <= delta * 1_000 ? undefined : `a message of ${lane} took ${includedMs - sentMs} ms, Δ is ${delta} s`
}

/** §4: nothing waits for ever for what will not come. */
export function nothingIsLeftOver(node: SimulatedNode, isExpected: (chain: number) => boolean): string | undefined {
  const logs = [...(node.ledger?.logs.values() ?? [])].filter(({ chain }) => !isExpected(chain))
  const waiting = logs.find(({ parkedCount, gap }) => parkedCount > 0 || gap !== undefined)
  return waiting === undefined ? undefined : `node ${node.chain} still waits for headers of ${waiting.chain}`
}
