import { type Address, type Bytes32, equalBytes } from '../protocol/bytes.ts'
import type { ClusterAddress, SequencerKeys } from '../protocol/configuration-chain.ts'
import type { Signer } from '../protocol/signature.ts'
import { hashHello } from '../protocol/statements.ts'
import type { RoleProof } from '../wire/hello.ts'

export interface RoleProofsInit {
  readonly address: ClusterAddress
  readonly clusterId: Bytes32
  /** The multihash of the own peer id. */
  readonly peerId: Uint8Array
  /** The chains that this node sequences, with what keys of their sequencers it has. */
  readonly homes: readonly { readonly chain: number; readonly signers: readonly Signer[] }[]
  /** By which keys peers take a proof for `chain`. */
  readonly sequencersOf: (chain: number) => SequencerKeys | undefined
  /** Own wall clock, milliseconds. */
  readonly now: () => number
  /** A renewal failed, and is tried again; `undefined`: one succeeded. */
  readonly onTrouble: (error: unknown) => void
}

/** How long a proof holds, seconds: peers ask for it at every hello, so that a lost key is worth nothing an hour later. */
const LIFETIME_S = 3_600
/** Renewed with half of that left, and tried again this often until it works: thirty tries before peers turn away. */
const RENEW_AFTER_MS = (LIFETIME_S / 2) * 1_000
const RETRY_AFTER_MS = 60_000

interface SignedProof {
  readonly by: Address
  readonly proof: RoleProof
}

/** The proofs that this node speaks for its members (§4), always fresh. */
export class RoleProofs {
  readonly #init: RoleProofsInit
  readonly #stopping = new AbortController()
  #signed: readonly SignedProof[] = []
  #timer: NodeJS.Timeout | undefined

  constructor(init: RoleProofsInit) {
    this.#init = init
  }

  /** By keys that may sign now: neither by one that is replaced nor by one that nobody has heard of yet. */
  get current(): readonly RoleProof[] {
    return this.#signed
      .filter(({ by, proof }) => this.#init.sequencersOf(proof.chain)?.current.some((key) => equalBytes(key, by)))
      .map(({ proof }) => proof)
  }

  /** Signs the first ones. Throws what the signer throws: without them a member counts as an observer. A key to come may fail. */
  async start(signal: AbortSignal): Promise<void> {
    try {
      await this.#sign(AbortSignal.any([signal, this.#stopping.signal]))
      this.#renewIn(RENEW_AFTER_MS)
    } catch (error) {
      const proven = this.current.map(({ chain }) => chain)
      if (!this.#init.homes.every(({ chain }) => proven.includes(chain))) throw error
      this.#init.onTrouble(error)
      this.#renewIn(RETRY_AFTER_MS)
    }
  }

  /** Idempotent. */
  stop(): void {
    this.#stopping.abort()
    clearTimeout(this.#timer)
  }

  #renewIn(ms: number): void {
    if (this.#stopping.signal.aborted || this.#init.homes.length === 0) return
    this.#timer = setTimeout(() => void this.#renew(), ms)
  }

  async #renew(): Promise<void> {
    try {
      await this.#sign(this.#stopping.signal)
      this.#init.onTrouble(undefined)
      this.#renewIn(RENEW_AFTER_MS)
    } catch (error) {
      if (this.#stopping.signal.aborted) return
      this.#init.onTrouble(error)
      this.#renewIn(RETRY_AFTER_MS)
    }
  }

  /** By every key that can; those of the others stay until they expire. Throws the first failure. */
  async #sign(signal: AbortSignal): Promise<void> {
    const { address, clusterId, peerId, homes, now } = this.#init
    const expiry = Math.floor(now() / 1_000) + LIFETIME_S
    const sign = async (chain: number, signer: Signer): Promise<SignedProof> => {
      const value = { peerId, chain, expiry }
      const digest = hashHello(clusterId, value)
      const signature = await signer.sign({ type: 'Hello', domain: address, value, digest }, signal)
      return { by: signer.address, proof: { chain, expiry, signature } }
    }
    const outcomes = await Promise.allSettled(homes.flatMap(({ chain, signers }) => signers.map((signer) => sign(chain, signer))))
    const fresh = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    const isRenewed = (old: SignedProof) => fresh.some(({ by, proof }) => proof.chain === old.proof.chain && equalBytes(by, old.by))
    this.#signed = [...fresh, ...this.#signed.filter((old) => !isRenewed(old))]
    const failure = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failure !== undefined) throw failure.reason
  }
}
