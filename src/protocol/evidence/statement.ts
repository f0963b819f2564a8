import { type Bytes32, equalBytes, toHex } from '../bytes.ts'
import { type Configuration, type Member, memberByChain } from '../configuration.ts'
import type { ConfigurationChain } from '../configuration-chain.ts'
import { ProtocolError } from '../errors.ts'
import type { SignedHeader } from '../frame.ts'
import { type Header, hashHeader } from '../header.ts'
import { checkSigner, type Signature, type Verifier } from '../signature.ts'
import { type Conviction, EvidenceError, type EvidenceErrorCode, type EvidenceKind } from './evidence.ts'

/** What a judge needs beside the evidence: no clock, no network, no history. */
export interface JudgeContext {
  readonly configurations: ConfigurationChain
  readonly verifier: Verifier
}

/** A signed header and its signer, as the configuration that it names has them. */
export interface Statement {
  readonly header: Header
  readonly hash: Bytes32
  readonly configuration: Configuration
  readonly member: Member
}

/** Two statements about one log of one generation, the earlier one below the later one. */
export interface Pair {
  readonly earlier: Statement
  readonly later: Statement
  readonly adjacent: boolean
  /** Adjacent, and the later one names the earlier one as its parent: both are of one branch. */
  readonly linked: boolean
  /**
   * First position that a contradiction between the two puts in doubt: the later one if both are of one branch, else the
   * earlier one, which may itself be of the branch that is not the log's.
   */
  readonly from: number
}

export function refuse(code: EvidenceErrorCode, message: string): never {
  throw new EvidenceError(code, message)
}

/** Who signed a header: judged by the configuration that the header names, whether that was in force or not (§4). */
export function readStatement(context: JudgeContext, { header, signature }: SignedHeader): Statement {
  const { configuration, member } = memberIn(context, header.config, header.chain)
  const hash = hashHeader(context.configurations.clusterId, header)
  checkSignature(context, hash, signature, member.sequencer, `header ${header.number} of chain ${header.chain}`)
  return { header, hash, configuration, member }
}

export function readPair(context: JudgeContext, first: SignedHeader, second: SignedHeader): Pair {
  if (first.header.chain !== second.header.chain)
    refuse('malformed', `headers of two chains, ${first.header.chain} and ${second.header.chain}`)
  if (first.header.number >= second.header.number)
    refuse('malformed', `header ${first.header.number} stands as the earlier one beside header ${second.header.number}`)
  const earlier = readStatement(context, first)
  const later = readStatement(context, second)
  checkGeneration(earlier, later)
  const adjacent = later.header.number === earlier.header.number + 1
  const linked = adjacent && equalBytes(later.header.parent, earlier.hash)
  return { earlier, later, adjacent, linked, from: (linked ? later : earlier).header.number }
}

/** Headers are compared within one generation only (§1). */
export function checkGeneration(a: Statement, b: Statement): void {
  if (a.member.generation !== b.member.generation)
    refuse('not-proven', `headers of two generations, ${a.member.generation} and ${b.member.generation}`)
}

/** A rule with parameters judges only what names the configuration in force at its time (§4). */
export function checkInForce({ configurations }: JudgeContext, { header }: Statement): void {
  if (!configurations.isInForceAt(header.config, header.time))
    refuse('not-in-force', `configuration ${toHex(header.config)} is not in force at ${header.time}, the time of header ${header.number}`)
}

export function memberIn(context: JudgeContext, config: Bytes32, chain: number): { configuration: Configuration; member: Member } {
  const configuration = context.configurations.get(config)
  if (configuration === undefined) return refuse('unknown-configuration', `configuration ${toHex(config)} is not known`)
  return { configuration, member: memberOf(configuration, chain) }
}

export function memberOf(configuration: Configuration, chain: number): Member {
  return memberByChain(configuration, chain) ?? refuse('unknown-member', `chain ${chain} is no member of the configuration that is named`)
}

/** The member at the other end of a row's lane, which the evidence names by its chain id. */
export function memberAtRow(configuration: Configuration, chain: number, index: number): Member {
  const member = memberOf(configuration, chain)
  if (member.index !== index) refuse('malformed', `the row of index ${index} is not of chain ${chain}, whose index is ${member.index}`)
  return member
}

/** A signature of any wrong form is by nobody. */
export function checkSignature(context: JudgeContext, digest: Bytes32, signature: Signature, signer: Uint8Array, what: string): void {
  try {
    checkSigner(context.verifier, digest, signature, signer)
  } catch (cause) {
    if (!(cause instanceof ProtocolError)) throw cause
    throw new EvidenceError('bad-signature', `${what} is not signed by ${toHex(signer)}: ${cause.message}`, { cause })
  }
}

export function convict(kind: EvidenceKind, { member }: Pick<Statement, 'member'>, from: number, detail: string): Conviction {
  return { kind, accused: member.chain, index: member.index, generation: member.generation, key: member.sequencer, from, detail }
}
