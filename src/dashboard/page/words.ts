import type { EvidenceKind } from '../../protocol/evidence/evidence.ts'

/** What each kind of evidence says, in a sentence about chain `c`. */
const SENTENCES: Readonly<Record<EvidenceKind, (c: number) => string>> = {
  equivocation: (c) => `The sequencer of chain ${c} signed two different headers for one place in its log.`,
  regress: (c) => `The sequencer of chain ${c} signed a history that goes back on what it had signed before.`,
  outOfSync: (c) => `Chain ${c} made a block later than a peer’s frontier + Δ: it did not wait for messages that it had to show.`,
  overdrawn: (c) => `Chain ${c} sent out more value than it has credit for.`,
  badLane: (c) => `The sequencer of chain ${c} signed a message that breaks the rules of its lane.`,
  misreport: (c) => `The sequencer of chain ${c} claimed to have included something that the source never signed.`,
  blockMismatch: (c) => `The header that chain ${c} signed does not belong to the block that it names.`,
  storageMismatch: (c) => `What the sequencer of chain ${c} signed is not what the state of its own contract says.`,
  unopened: (c) => `The sequencer of chain ${c} signed a header and never showed what is under it.`,
  badBatch: (c) => `The batch that chain ${c} posted on the parent is not what its sequencer signed.`,
  doubleEnact: (c) => `Chain ${c} enacted two different configurations after one.`,
  falseAttestation: (c) => `The operator of chain ${c} attested something false.`,
  contradictsSettled: (c) => `The sequencer of chain ${c} signed something that contradicts what is settled.`,
  lateBatch: (c) => `Chain ${c} did not post its batch on the parent in time.`,
}

export function evidenceSentence(kind: string, chain: number): string {
  return Object.hasOwn(SENTENCES, kind) ? SENTENCES[kind as EvidenceKind](chain) : `The sequencer of chain ${chain} broke a rule (${kind}).`
}

const HOLDS: Readonly<Record<string, string>> = {
  conflict: 'it contradicted itself',
  violation: 'a header that it signed breaks a rule',
  disagreement: 'an own node denies what it signed',
  'unapproved-code': 'its Messenger’s code is not the approved one',
  exposed: 'it is convicted of a lie',
  tainted: 'its newer headers build on a lie',
}

/** Why nothing more is included: the second half of a sentence. */
export function holdReason(reason: string): string {
  return (Object.hasOwn(HOLDS, reason) && HOLDS[reason]) || reason
}

export function taintSentence(chain: number, from: number, lieOf: number | undefined): string {
  if (lieOf === chain) return `Headers of chain ${chain} from ${from} on are its own lie and what it built on it.`
  return `Headers of chain ${chain} from ${from} on build on a lie of chain ${lieOf}.`
}

/** With a capital at its beginning and a full stop at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?…]$/.test(trimmed) ? '' : '.'}`
}

export const plural = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? '' : 's'}`

export const shortHash = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-4)}`

/** `14:03:07.123`, local time. */
export function clock(atMs: number): string {
  const date = new Date(atMs)
  return `${date.toLocaleTimeString('en-GB')}.${String(date.getMilliseconds()).padStart(3, '0')}`
}

export function duration(ms: number): string {
  const size = Math.abs(ms)
  if (size < 1_000) return `${Math.round(ms)} ms`
  if (size < 120_000) return `${(ms / 1_000).toFixed(size < 9_950 ? 1 : 0)} s`
  return size < 7_200_000 ? `${Math.round(ms / 60_000)} min` : `${Math.round(ms / 3_600_000)} h`
}

/** How long it took until `atMs`; a node that was catching up hears of things in another order than they happened. */
export const since = (startMs: number, atMs: number): string => (atMs < startMs ? '–' : duration(atMs - startMs))

/** Wei as a decimal of ETH, at most six places. */
export function coins(wei: string): string {
  const digits = wei.padStart(19, '0')
  return `${digits.slice(0, -18)}.${digits.slice(-18, -12)}`.replace(/\.?0+$/, '')
}

export const count = (value: number): string => value.toLocaleString('en-GB')
