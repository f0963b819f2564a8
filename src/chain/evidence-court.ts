import { type ContractFunctionArgs, decodeFunctionResult, encodeFunctionData } from 'viem'
import { evidenceCourtAbi } from '../contracts/generated/evidence-court.ts'
import { type Address, type Bytes32, fromHex, type Hex, isZero, toHex } from '../protocol/bytes.ts'
import { PARENT_INDEX, TREE_DEPTH } from '../protocol/constants.ts'
import type { ProvenRow } from '../protocol/evidence/evidence.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { Header } from '../protocol/header.ts'
import { type InboxRow, type OutboxRow, ZERO_INBOX_ROW } from '../protocol/row.ts'
import { ChainError } from './chain-error.ts'
import { bytes } from './json-fields.ts'
import { QUESTIONS, type Question } from './parent-facts.ts'
import type { Rpc } from './rpc.ts'

const abi = evidenceCourtAbi

/** A challenge as the court keeps it. */
export interface CourtChallenge {
  readonly challenger: Address
  /** Wei. */
  readonly stake: bigint
  /** Seconds; an answer counts up to and including it. */
  readonly deadline: number
  /** The challenged member, its header's number, and the key that signed it. */
  readonly chain: number
  readonly number: number
  readonly key: Address
  readonly answered: boolean
  readonly expired: boolean
}

/** Reads an EvidenceCourt on the parent chain. Rejects with `ChainError` or the signal's reason. */
export interface EvidenceCourtReader {
  readonly address: Address
  /** What a challenger must put up, wei. */
  challengeStake(signal?: AbortSignal): Promise<bigint>
  /** Undefined if there is none of this id. */
  challengeOf(id: Bytes32, signal?: AbortSignal): Promise<CourtChallenge | undefined>
  /** Challenges to a member that are neither answered nor expired. */
  openChallenges(chain: number, signal?: AbortSignal): Promise<number>
}

export function readEvidenceCourt(rpc: Rpc, address: Address): EvidenceCourtReader {
  const to = toHex(address)
  const view = async <T>(data: Hex, decode: (answer: Hex) => T, signal: AbortSignal | undefined): Promise<T> => {
    const read = ([answer]: readonly unknown[]): T => {
      const result = bytes(answer, 'eth_call')
      if (result.length === 0) throw new ChainError('no-code', `no EvidenceCourt at ${to} on chain ${rpc.chainId}`)
      try {
        return decode(toHex(result))
      } catch (cause) {
        throw new ChainError('bad-answer', 'an answer of the EvidenceCourt cannot be read', { cause })
      }
    }
    return rpc.query([{ method: 'eth_call', params: [{ to, data }, 'latest'] }], read, signal)
  }
  return {
    address,
    challengeStake(signal) {
      const data = encodeFunctionData({ abi, functionName: 'challengeStake' })
      return view(data, (answer) => decodeFunctionResult({ abi, functionName: 'challengeStake', data: answer }), signal)
    },
    challengeOf(id, signal) {
      const data = encodeFunctionData({ abi, functionName: 'challengeOf', args: [toHex(id)] })
      return view(data, readChallenge, signal)
    },
    openChallenges(chain, signal) {
      const data = encodeFunctionData({ abi, functionName: 'openChallenges', args: [BigInt(chain)] })
      return view(data, (answer) => Number(decodeFunctionResult({ abi, functionName: 'openChallenges', data: answer })), signal)
    },
  }
}

function readChallenge(answer: Hex): CourtChallenge | undefined {
  const { challenger, chain, key, ...rest } = decodeFunctionResult({ abi, functionName: 'challengeOf', data: answer })
  const account = fromHex(challenger, 20)
  return isZero(account) ? undefined : { ...rest, challenger: account, chain: Number(chain), key: fromHex(key, 20) }
}

// Call data of its transactions

/**
 * Asks a member to open what it signed; send it with `challengeStake` wei. `row`, for `sourceHeader` alone: the inbox row at
 * `index`, opened.
 */
export function encodeChallenge(header: SignedHeader, question: Question, index: number, row?: ProvenRow<InboxRow>): Uint8Array {
  const opened = provenInboxRow(row ?? NO_ROW)
  return fromHex(
    encodeFunctionData({ abi, functionName: 'challenge', args: [signedHeader(header), QUESTIONS.indexOf(question), index, opened] }),
  )
}

export function encodeAnswerOutboxRow(header: Header, row: ProvenRow<OutboxRow>): Uint8Array {
  return fromHex(encodeFunctionData({ abi, functionName: 'answerOutboxRow', args: [plainHeader(header), provenOutboxRow(row)] }))
}

export function encodeAnswerInboxRow(header: Header, row: ProvenRow<InboxRow>): Uint8Array {
  return fromHex(encodeFunctionData({ abi, functionName: 'answerInboxRow', args: [plainHeader(header), provenInboxRow(row)] }))
}

/** `source`: the header that the row names, signed by its sequencer. */
export function encodeAnswerSourceHeader(header: Header, row: ProvenRow<InboxRow>, source: SignedHeader): Uint8Array {
  const args = [plainHeader(header), provenInboxRow(row), signedHeader(source)] as const
  return fromHex(encodeFunctionData({ abi, functionName: 'answerSourceHeader', args }))
}

/** `block`: RLP of the block header. */
export function encodeAnswerBlockHeader(header: Header, block: Uint8Array): Uint8Array {
  return fromHex(encodeFunctionData({ abi, functionName: 'answerBlockHeader', args: [plainHeader(header), toHex(block)] }))
}

/** After the deadline: nobody answered. */
export function encodeExpire(id: Bytes32): Uint8Array {
  return fromHex(encodeFunctionData({ abi, functionName: 'expire', args: [toHex(id)] }))
}

/** Registers that a member signed a header above the one it posted. */
export function encodeClaimBatch(header: SignedHeader): Uint8Array {
  return fromHex(encodeFunctionData({ abi, functionName: 'claimBatch', args: [signedHeader(header)] }))
}

export function encodeReportLate(chain: number): Uint8Array {
  return fromHex(encodeFunctionData({ abi, functionName: 'reportLate', args: [BigInt(chain)] }))
}

export function encodeClearLate(chain: number): Uint8Array {
  return fromHex(encodeFunctionData({ abi, functionName: 'clearLate', args: [BigInt(chain)] }))
}

const NO_ROW: ProvenRow<InboxRow> = {
  index: PARENT_INDEX,
  row: ZERO_INBOX_ROW,
  proof: Array.from({ length: TREE_DEPTH }, () => new Uint8Array(32)),
}

function plainHeader(header: Header) {
  return {
    ...header,
    chain: BigInt(header.chain),
    parent: toHex(header.parent),
    config: toHex(header.config),
    blockHash: toHex(header.blockHash),
    stateRoot: toHex(header.stateRoot),
    outboxRoot: toHex(header.outboxRoot),
    inboxRoot: toHex(header.inboxRoot),
  }
}

function signedHeader({ header, signature }: SignedHeader) {
  return { header: plainHeader(header), signature: toHex(signature) }
}

function provenOutboxRow({ index, row, proof }: ProvenRow<OutboxRow>) {
  return { index, row: { ...row, acc: toHex(row.acc) }, proof: proofOf(proof) }
}

function provenInboxRow({ index, row, proof }: ProvenRow<InboxRow>) {
  return { index, row: { ...row, head: toHex(row.head), acc: toHex(row.acc) }, proof: proofOf(proof) }
}

type AbiProof = ContractFunctionArgs<typeof abi, 'nonpayable', 'answerInboxRow'>[1]['proof']

function proofOf(proof: readonly Bytes32[]): AbiProof {
  return proof.map(toHex) as unknown as AbiProof
}
