import { type DecodeFunctionDataReturnType, decodeFunctionData } from 'viem'
import type { ParentBlockRef } from '../../src/chain/batch-inbox.ts'
import { type ParentFact, QUESTIONS, type Question } from '../../src/chain/parent-facts.ts'
import { evidenceCourtAbi } from '../../src/contracts/generated/evidence-court.ts'
import { type Address, type Bytes32, equalBytes, fromHex, type Hex, toHex, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { type Member, memberByChain, memberByIndex } from '../../src/protocol/configuration.ts'
import { type Conviction, EvidenceError, type EvidenceKind } from '../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../src/protocol/evidence/judge.ts'
import type { SignedHeader } from '../../src/protocol/frame.ts'
import { type Header, hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { hashInboxRow, hashOutboxRow, type InboxRow } from '../../src/protocol/row.ts'
import { verifyProof } from '../../src/protocol/tree.ts'
import { WireError } from '../../src/wire/errors.ts'
import { decodeEvidence } from '../../src/wire/evidence.ts'
import type { SimulatedCluster } from './cluster.ts'
import { Reverted } from './messenger.ts'

interface Challenge {
  readonly deadline: number
  readonly chain: number
  readonly key: Address
  isSettled: boolean
}

type Call = DecodeFunctionDataReturnType<typeof evidenceCourtAbi>
type Arguments<Name extends Call['functionName']> = Extract<Call, { readonly functionName: Name }>['args']
type AbiHeader = Arguments<'answerOutboxRow'>[0]
type AbiSigned = Arguments<'challenge'>[0]
type AbiInboxRow = Arguments<'answerInboxRow'>[1]

/** The EvidenceCourt as its contract behaves, after one block of the parent: evidence, challenges and their answers; no money, no late batches. */
export class SimulatedCourt {
  readonly #cluster: SimulatedCluster
  readonly #challenges: Map<string, Challenge>
  /** `chain/key`. */
  readonly convicted: Map<string, EvidenceKind>

  constructor(from: SimulatedCluster | SimulatedCourt) {
    const isCopy = from instanceof SimulatedCourt
    this.#cluster = isCopy ? from.#cluster : from
    this.#challenges = new Map(isCopy ? [...from.#challenges].map(([id, challenge]) => [id, { ...challenge }]) : [])
    this.convicted = new Map(isCopy ? from.convicted : [])
  }

  copy(): SimulatedCourt {
    return new SimulatedCourt(this)
  }

  /** Chains that have not answered yet, and may. */
  get challenged(): ReadonlySet<number> {
    return new Set([...this.#challenges.values()].flatMap(({ isSettled, chain }) => (isSettled ? [] : [chain])))
  }

  /** Carries out a transaction. Returns what it logs. Throws `Reverted`, and has changed nothing then. */
  call(data: Uint8Array, block: ParentBlockRef, from: Address): readonly ParentFact[] {
    const transaction = keccak256(data)
    return this.#carryOut(data, block, from).map((fact) => (fact.type === 'convicted' ? { ...fact, transaction } : fact))
  }

  #carryOut(data: Uint8Array, block: ParentBlockRef, from: Address): readonly ParentFact[] {
    const call = decodeFunctionData({ abi: evidenceCourtAbi, data: toHex(data) })
    switch (call.functionName) {
      case 'challenge':
        return this.#challenge(call.args, block)
      case 'answerOutboxRow': {
        const [header, { index, row, proof }] = call.args
        const hash = hashOutboxRow({ ...row, count: Number(row.count), acc: fromHex(row.acc, 32) })
        if (!verifyProof(fromHex(header.outboxRoot, 32), index, hash, proof.map(bytes32))) throw new Reverted('BadProof')
        return this.#answer(this.#pending(headerOf(header), 'outboxRow', index, block), block, from)
      }
      case 'answerInboxRow': {
        const [header, row] = call.args
        this.#prove(header, row)
        return this.#answer(this.#pending(headerOf(header), 'inboxRow', row.index, block), block, from)
      }
      case 'answerSourceHeader':
        return this.#answerSource(call.args, block, from)
      case 'answerBlockHeader': {
        const [abiHeader, rlp] = call.args
        const header = headerOf(abiHeader)
        if (!equalBytes(keccak256(fromHex(rlp)), header.blockHash)) throw new Reverted('BadProof')
        return this.#answer(this.#pending(header, 'blockHeader', 0, block), block, from)
      }
      case 'expire':
        return this.#expire(call.args[0], block, from)
      case 'claimBatch':
      case 'reportLate':
      case 'clearLate':
        throw new Reverted('not simulated')
      default:
        return this.#judge(data, block, from)
    }
  }

  #judge(data: Uint8Array, block: ParentBlockRef, from: Address): readonly ParentFact[] {
    const { accused, key, kind } = this.#convictionBy(data)
    if (this.convicted.has(nameOf(accused, key))) throw new Reverted('AlreadyConvicted')
    return this.#convict(accused, key, kind, block, from)
  }

  #convictionBy(data: Uint8Array): Conviction {
    const { registry: configurations, verifier } = this.#cluster
    try {
      return judgeEvidence(decodeEvidence(data), { configurations, verifier })
    } catch (error) {
      if (error instanceof EvidenceError || error instanceof WireError) throw new Reverted(error.message)
      throw error
    }
  }

  #challenge([abiSigned, number, index, row]: Arguments<'challenge'>, block: ParentBlockRef): readonly ParentFact[] {
    const signed = signedOf(abiSigned)
    const { header } = signed
    const question = QUESTIONS[number] as Question
    const { chain, sequencer: key } = this.#signerOf(signed)
    if (this.convicted.has(nameOf(chain, key))) throw new Reverted('AlreadyConvicted')
    if (question === 'sourceHeader') {
      this.#prove(abiSigned.header, row)
      const source = memberByIndex(this.#cluster.registry.newest.configuration, index)?.chain
      if (row.index !== index || source === undefined || this.#isExposed(source)) throw new Reverted('SourceExposed')
    }
    const id = this.#idOf(header, question, index)
    if (this.#challenges.has(toHex(id))) throw new Reverted('AlreadyAsked')
    const deadline = block.time + this.#cluster.registry.newest.configuration.parameters.responsePeriod
    this.#challenges.set(toHex(id), { deadline, chain, key, isSettled: false })
    return [{ type: 'challenge-opened', block, id, chain, question, index, deadline, header }]
  }

  #answerSource(
    [abiHeader, proven, abiSource]: Arguments<'answerSourceHeader'>,
    block: ParentBlockRef,
    from: Address,
  ): readonly ParentFact[] {
    const id = this.#pending(headerOf(abiHeader), 'sourceHeader', proven.index, block)
    const row = this.#prove(abiHeader, proven)
    const source = signedOf(abiSource)
    if (!equalBytes(hashHeader(this.#cluster.clusterId, source.header), row.head)) throw new Reverted('BadProof')
    const { index } = this.#signerOf(source)
    const isRight = index === proven.index && source.header.number === row.number && source.header.time === row.time
    const { chain, key } = this.#challenges.get(toHex(id)) as Challenge
    const facts = this.#answer(id, block, from)
    return isRight ? facts : [...facts, ...this.#convict(chain, key, 'misreport', block, from)]
  }

  #expire(hex: Hex, block: ParentBlockRef, from: Address): readonly ParentFact[] {
    const challenge = this.#challenges.get(hex)
    if (challenge === undefined || challenge.isSettled || block.time <= challenge.deadline) throw new Reverted('DeadlineAhead')
    challenge.isSettled = true
    const { chain, key } = challenge
    const convicted = this.convicted.has(nameOf(chain, key)) ? [] : this.#convict(chain, key, 'unopened', block, from)
    return [{ type: 'challenge-expired', block, id: fromHex(hex, 32) }, ...convicted]
  }

  #convict(chain: number, key: Address, kind: EvidenceKind, block: ParentBlockRef, reporter: Address): readonly ParentFact[] {
    this.convicted.set(nameOf(chain, key), kind)
    return [{ type: 'convicted', block, transaction: ZERO_HASH, chain, key, kind, slashed: 0n, reporter, reward: 0n }]
  }

  #pending(header: Header, question: Question, index: number, block: ParentBlockRef): Bytes32 {
    const id = this.#idOf(header, question, index)
    const challenge = this.#challenges.get(toHex(id))
    if (challenge === undefined || challenge.isSettled || block.time > challenge.deadline) throw new Reverted('AlreadySettled')
    return id
  }

  #answer(id: Bytes32, block: ParentBlockRef, by: Address): readonly ParentFact[] {
    const challenge = this.#challenges.get(toHex(id))
    if (challenge !== undefined) challenge.isSettled = true
    return [{ type: 'challenge-answered', block, id, by }]
  }

  /** Throws `Reverted` unless the row stands under the header's root. */
  #prove(header: AbiHeader, { index, row: abiRow, proof }: AbiInboxRow): InboxRow {
    const row = { ...abiRow, head: fromHex(abiRow.head, 32), acc: fromHex(abiRow.acc, 32) }
    if (!verifyProof(fromHex(header.inboxRoot, 32), index, hashInboxRow(row), proof.map(bytes32))) throw new Reverted('BadProof')
    return row
  }

  #signerOf({ header, signature }: SignedHeader): Member {
    const { registry, clusterId, verifier } = this.#cluster
    const configuration = registry.get(header.config)
    const member = configuration && memberByChain(configuration, header.chain)
    const signer = verifier.recover(hashHeader(clusterId, header), signature)
    if (member === undefined || !equalBytes(signer, member.sequencer)) throw new Reverted('BadSignature')
    return member
  }

  #isExposed(chain: number): boolean {
    return [...this.convicted.keys()].some((name) => name.startsWith(`${chain}/`))
  }

  #idOf(header: Header, question: Question, index: number): Bytes32 {
    return keccak256(hashHeader(this.#cluster.clusterId, header), Uint8Array.of(QUESTIONS.indexOf(question), index))
  }
}

export function nameOf(chain: number, key: Address): string {
  return `${chain}/${toHex(key)}`
}

function bytes32(hex: Hex): Bytes32 {
  return fromHex(hex, 32)
}

function signedOf({ header, signature }: AbiSigned): SignedHeader {
  return { header: headerOf(header), signature: fromHex(signature, 65) }
}

function headerOf(header: AbiHeader): Header {
  return {
    ...{ chain: Number(header.chain), number: header.number, time: header.time },
    ...{ parent: bytes32(header.parent), config: bytes32(header.config) },
    ...{ blockHash: bytes32(header.blockHash), stateRoot: bytes32(header.stateRoot) },
    ...{ outboxRoot: bytes32(header.outboxRoot), inboxRoot: bytes32(header.inboxRoot) },
  }
}
