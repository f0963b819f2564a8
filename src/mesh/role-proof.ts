import type { Address, Bytes32 } from '../protocol/bytes.ts'
import { ProtocolError } from '../protocol/errors.ts'
import { checkSigner, type Verifier } from '../protocol/signature.ts'
import { hashHello } from '../protocol/statements.ts'
import type { RoleProof } from '../wire/hello.ts'

/** A proof is made for a session, not for ever: who steals one can use it no longer than this, seconds. */
export const MAX_PROOF_LIFETIME_S = 24 * 3_600

export type ProofResult =
  | 'valid'
  | 'expired' // or made for longer than a proof may live
  | 'unknown-member' // by the configuration known here; the peer may know a newer one
  | 'forged' // not by the member's key over this peer id

export interface ProofContext {
  readonly clusterId: Bytes32
  readonly verifier: Verifier
  readonly sequencerOf: (chain: number) => Address | undefined
  /** Seconds, Unix time. */
  readonly now: number
}

/** Whether the peer with the multihash `peerId` speaks for the sequencer of `proof.chain` (§4). */
export function checkRoleProof(proof: RoleProof, peerId: Uint8Array, context: ProofContext): ProofResult {
  if (proof.expiry <= context.now || proof.expiry > context.now + MAX_PROOF_LIFETIME_S) return 'expired'
  const sequencer = context.sequencerOf(proof.chain)
  if (sequencer === undefined) return 'unknown-member'
  try {
    const digest = hashHello(context.clusterId, { peerId, chain: proof.chain, expiry: proof.expiry })
    checkSigner(context.verifier, digest, proof.signature, sequencer)
    return 'valid'
  } catch (error) {
    if (error instanceof ProtocolError) return 'forged'
    throw error
  }
}
