import { type Address, type Bytes32, equalBytes } from '../protocol/bytes.ts'
import type { SequencerKeys } from '../protocol/configuration-chain.ts'
import { ProtocolError } from '../protocol/errors.ts'
import { checkSignatureForm, type Verifier } from '../protocol/signature.ts'
import { hashHello } from '../protocol/statements.ts'
import type { RoleProof } from '../wire/hello.ts'

/** A proof is made for a session, not for ever: who steals one can use it no longer than this, seconds. */
export const MAX_PROOF_LIFETIME_S = 24 * 3_600

export type ProofResult =
  | 'valid'
  | 'expired' // or made for longer than a proof may live
  | 'unknown-member' // by the configuration known here; the peer may know a newer one
  | 'retired' // by a key that was the member's: who says hello may not have heard that it was replaced
  | 'forged' // not by a key of the member's over this peer id

export interface ProofContext {
  readonly clusterId: Bytes32
  readonly verifier: Verifier
  readonly sequencersOf: (chain: number) => SequencerKeys | undefined
  /** Seconds, Unix time. */
  readonly now: number
}

/** Whether the peer with the multihash `peerId` speaks for the sequencer of `proof.chain` (§4). */
export function checkRoleProof(proof: RoleProof, peerId: Uint8Array, context: ProofContext): ProofResult {
  if (proof.expiry <= context.now || proof.expiry > context.now + MAX_PROOF_LIFETIME_S) return 'expired'
  const keys = context.sequencersOf(proof.chain)
  if (keys === undefined) return 'unknown-member'
  const signer = whoSigned(proof, peerId, context)
  if (signer === undefined) return 'forged'
  const isBy = (key: Address) => equalBytes(key, signer)
  return keys.current.some(isBy) ? 'valid' : keys.retired.some(isBy) ? 'retired' : 'forged'
}

function whoSigned(
  { chain, expiry, signature }: RoleProof,
  peerId: Uint8Array,
  { clusterId, verifier }: ProofContext,
): Address | undefined {
  try {
    checkSignatureForm(signature)
    return verifier.recover(hashHello(clusterId, { peerId, chain, expiry }), signature)
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}
