import type { Bytes32 } from '../protocol/bytes.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { Signature } from '../protocol/signature.ts'
import { checkCount, checkSize, decoding, WireError } from './errors.ts'
import { chainId, fixedBytes, hash, uint, uint48 } from './fields.ts'
import { Hello as WireHello } from './generated/hello.js'
import { decodeHead, encodeHead } from './head.ts'
import { MAX_HELLO_BYTES, MAX_HELLO_CHAINS, MAX_VERSION_LENGTH } from './limits.ts'

/** What a peer says it is: it sequences a member, runs nodes of the member chains, or only watches. */
export type Role = 'member' | 'cluster' | 'observer'

const ROLES: readonly Role[] = ['member', 'cluster', 'observer']

/** A sequencer's signature over `Hello { peerId, chain, expiry }` (§2), the peer id being the sender's. */
export interface RoleProof {
  readonly chain: number
  /** Seconds, Unix time. */
  readonly expiry: number
  readonly signature: Signature
}

/** The first message on `/seqmesh/hello/1`, in both directions (§4). */
export interface HelloMessage {
  readonly clusterId: Bytes32
  /** Hash of the newest configuration that the sender knows. */
  readonly configuration: Bytes32
  readonly role: Role
  readonly version: string
  /** Chain ids whose logs the sender serves. */
  readonly chains: readonly number[]
  /** The newest header of each chain that the sender has accepted. */
  readonly heads: readonly SignedHeader[]
  /** One for each chain that the sender sequences; none unless its role is `member`. */
  readonly proofs: readonly RoleProof[]
  /** The sender's cursor of the newest piece of evidence that it keeps; 0 if it keeps none. */
  readonly evidence: number
  /** The sender's wall clock as it wrote this, milliseconds; 0 if it does not tell. */
  readonly clockMs: number
  /** Chain ids of members that the sender lacks a working node of (R7). */
  readonly lacking: readonly number[]
}

const SIGNATURE_BYTES = 65

export function encodeHello(hello: HelloMessage): Uint8Array {
  checkLimits(hello)
  const bytes = WireHello.encode({
    clusterId: hash(hello.clusterId, 'cluster id'),
    configuration: hash(hello.configuration, 'configuration'),
    role: ROLES.indexOf(hello.role) + 1,
    version: hello.version,
    chains: hello.chains.map((chain) => chainId(chain, 'chain')),
    heads: hello.heads.map(encodeHead),
    proofs: hello.proofs.map(checkProof),
    evidence: uint(hello.evidence, Number.MAX_SAFE_INTEGER, 'evidence'),
    clockMs: uint48(hello.clockMs, 'clock'),
    lacking: hello.lacking.map((chain) => chainId(chain, 'lacking chain')),
  })
  checkSize(bytes, MAX_HELLO_BYTES, 'hello')
  return bytes
}

/** Throws `WireError`, and nothing else. */
export function decodeHello(bytes: Uint8Array): HelloMessage {
  return decoding('hello', bytes, MAX_HELLO_BYTES, (plain) => {
    const limits = { chains: MAX_HELLO_CHAINS, heads: MAX_HELLO_CHAINS, proofs: MAX_HELLO_CHAINS, lacking: MAX_HELLO_CHAINS }
    const wire = WireHello.decode(plain, { limits })
    const role = ROLES[wire.role - 1]
    if (role === undefined) throw new WireError('malformed', `role ${wire.role} is unknown`)
    const hello = {
      clusterId: hash(wire.clusterId, 'cluster id'),
      configuration: hash(wire.configuration, 'configuration'),
      role,
      version: wire.version,
      chains: wire.chains.map((chain) => chainId(chain, 'chain')),
      heads: wire.heads.map(decodeHead),
      proofs: wire.proofs.map(checkProof),
      evidence: uint(wire.evidence, Number.MAX_SAFE_INTEGER, 'evidence'),
      clockMs: uint48(wire.clockMs, 'clock'),
      lacking: wire.lacking.map((chain) => chainId(chain, 'lacking chain')),
    }
    checkLimits(hello)
    return hello
  })
}

function checkLimits(hello: HelloMessage): void {
  checkCount(hello.version, MAX_VERSION_LENGTH, 'characters of version')
  checkCount(hello.chains, MAX_HELLO_CHAINS, 'chains')
  checkCount(hello.heads, MAX_HELLO_CHAINS, 'heads')
  checkCount(hello.proofs, MAX_HELLO_CHAINS, 'proofs')
  checkCount(hello.lacking, MAX_HELLO_CHAINS, 'lacking chains')
}

function checkProof(proof: RoleProof): { chain: number; expiry: number; signature: Signature } {
  return {
    chain: chainId(proof.chain, 'chain'),
    expiry: uint48(proof.expiry, 'expiry'),
    signature: fixedBytes(proof.signature, SIGNATURE_BYTES, 'signature'),
  }
}
