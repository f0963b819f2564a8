import { setTimeout as sleep } from 'node:timers/promises'
import { ChainError } from '../../../src/chain/chain-error.ts'
import type { TransactionOutcome } from '../../../src/chain/transaction-journal.ts'
import type { SendRequest } from '../../../src/chain/transaction-sender.ts'
import { toHex } from '../../../src/protocol/bytes.ts'
import { EvidenceError } from '../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../src/protocol/evidence/judge.ts'
import { decodeEvidence } from '../../../src/wire/evidence.ts'
import { verifier } from '../../vectors/keys.ts'
import { filler } from '../../vectors/samples.ts'
import type { ProsecutingNode } from './prosecution-bench.ts'

/** A parent whose court convicts once a key, as several accounts reach it. */
export class ModelCourt {
  readonly address = filler('court', 20)
  readonly convicted = new Set<string>()
  /** Purposes of what was mined, in order, with who sent it and how it ended. */
  readonly mined: { readonly account: string; readonly purpose: string; readonly status: 'success' | 'reverted' }[] = []
  /** Thrown by whatever is asked, while there are any. */
  readonly failures: Error[] = []
  readonly #journals = new Map<string, TransactionOutcome>()
  readonly #judge: ProsecutingNode

  /** Judges by the configurations of a node, for they are the registry's. */
  constructor(judge: ProsecutingNode) {
    this.#judge = judge
  }

  isConvicted = async (chain: number, key: Uint8Array): Promise<boolean> => {
    this.#fail()
    await sleep(1)
    return this.convicted.has(`${chain}/${toHex(key)}`)
  }

  /** A sender's contract: one mined transaction a purpose; what would revert is refused before it costs anything. */
  sendOf(account: Uint8Array): (request: SendRequest) => Promise<TransactionOutcome> {
    return async (request) => {
      this.#fail()
      if (!('data' in request)) throw new Error('not asked for')
      await sleep(1)
      const key = `${toHex(account)}/${request.purpose}`
      const known = this.#journals.get(key)
      if (known !== undefined) return known
      if (request.purpose.startsWith('evidence:')) this.#convict(request.data)
      const outcome = {
        status: 'success' as const,
        hash: filler(key, 32),
        nonce: 0,
        blockNumber: 1,
        blockHash: filler('b', 32),
        gasUsed: 1n,
      }
      this.#journals.set(key, outcome)
      this.mined.push({ account: toHex(account), purpose: request.purpose, status: 'success' })
      return outcome
    }
  }

  #convict(data: Uint8Array): void {
    try {
      const { configurations } = this.#judge
      const { accused, key } = judgeEvidence(decodeEvidence(data), { configurations, verifier })
      const name = `${accused}/${toHex(key)}`
      if (this.convicted.has(name)) throw new ChainError('reverted', 'AlreadyConvicted')
      this.convicted.add(name)
    } catch (error) {
      if (error instanceof EvidenceError) throw new ChainError('reverted', error.message)
      throw error
    }
  }

  #fail(): void {
    const failure = this.failures.shift()
    if (failure !== undefined) throw failure
  }
}
