import type { Bytes32 } from '../protocol/bytes.ts'
import type { Role } from '../wire/hello.ts'
import type { PeerHello } from './handlers.ts'

/** What the mesh knows of a connected peer beside its connections. */
export interface PeerState {
  /** What it proved in its hello; undefined before that. */
  role: Role | undefined
  memberChains: readonly number[]
  /** Chains for whose sequencer's clock it speaks. */
  clockChains: readonly number[]
  version: string
  configuration: Bytes32 | undefined
  /** Members that it says it lacks a working node of, and since when it says so, milliseconds. */
  lacking: readonly number[]
  lackingSinceMs: number
  /** The highest header of each chain that it claims to have: by its hello, or because it relayed it. */
  readonly claims: Map<number, number>
}

/** Bounds the claims kept of one peer: members, and some that have left. */
const MAX_CLAIMS = 512

/** The connected peers. Bounded by the number of connections. */
export class Peers {
  readonly #states = new Map<string, PeerState>()

  connected(peer: string): void {
    if (this.#states.has(peer)) return
    this.#states.set(peer, {
      ...{ role: undefined, memberChains: [], clockChains: [], version: '', configuration: undefined },
      ...{ lacking: [], lackingSinceMs: 0, claims: new Map() },
    })
  }

  gone(peer: string): boolean {
    return this.#states.delete(peer)
  }

  get(peer: string): PeerState | undefined {
    return this.#states.get(peer)
  }

  get ids(): readonly string[] {
    return [...this.#states.keys()]
  }

  hello(peer: string, hello: PeerHello, nowMs: number): void {
    const state = this.#states.get(peer)
    if (state === undefined) return
    state.role = hello.role
    state.memberChains = hello.memberChains
    state.clockChains = hello.clockChains
    state.version = hello.version
    state.configuration = hello.configuration
    if (state.lackingSinceMs === 0 || state.lacking.join() !== hello.lacking.join()) state.lackingSinceMs = nowMs
    state.lacking = hello.lacking
    for (const { header } of hello.heads) this.claim(peer, header.chain, header.number)
  }

  claim(peer: string, chain: number, number: number): void {
    const claims = this.#states.get(peer)?.claims
    if (claims === undefined) return
    const known = claims.get(chain)
    if (known === undefined && claims.size >= MAX_CLAIMS) return
    if (known === undefined || known < number) claims.set(chain, number)
  }

  /** A claim that turned out to be empty. */
  disclaim(peer: string, chain: number): void {
    this.#states.get(peer)?.claims.delete(chain)
  }

  /** Peers that claim to have header `number` of `chain`, those with the most first. */
  holders(chain: number, number: number): readonly string[] {
    return [...this.#states]
      .filter(([, state]) => (state.claims.get(chain) ?? -1) >= number)
      .sort(([, a], [, b]) => (b.claims.get(chain) ?? 0) - (a.claims.get(chain) ?? 0))
      .map(([peer]) => peer)
  }

  isMember(peer: string): boolean {
    return this.#states.get(peer)?.role === 'member'
  }
}
