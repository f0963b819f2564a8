import { ZERO_HASH } from '../../../src/protocol/bytes.ts'
import { type Header, hashHeader } from '../../../src/protocol/header.ts'
import type { GuardDomain } from '../../../src/store/guard-domain.ts'
import type { GuardIntent, GuardPosition } from '../../../src/store/guard-record.ts'
import { filler, named } from '../../vectors/samples.ts'

export const GUARD_DOMAIN: GuardDomain = {
  clusterId: named('cluster'),
  chain: 412_001,
  generation: 1,
  start: { number: 1, parent: ZERO_HASH },
}

/** The next header of a log. Different `branch`, different header at the same position. */
export function intentAfter(last: GuardPosition, branch = 'main', domain: GuardDomain = GUARD_DOMAIN): GuardIntent {
  const number = last.number + 1
  const header: Header = {
    chain: domain.chain,
    number,
    parent: last.hash,
    config: named('config'),
    blockHash: named(`${branch} block ${number}`),
    stateRoot: named('state'),
    time: 1_700_000_000 + number,
    outboxRoot: named('outbox'),
    inboxRoot: named('inbox'),
  }
  return { header, hash: hashHeader(domain.clusterId, header) }
}

export function intentsAfter(last: GuardPosition, count: number, branch = 'main', domain: GuardDomain = GUARD_DOMAIN): GuardIntent[] {
  const intents: GuardIntent[] = []
  let position = last
  for (let i = 0; i < count; i++) {
    const intent = intentAfter(position, branch, domain)
    intents.push(intent)
    position = positionOf(intent)
  }
  return intents
}

export function positionOf({ header, hash }: GuardIntent): GuardPosition {
  return { number: header.number, hash }
}

/** Well-formed, made by nobody. */
export function signatureOf(name: string): Uint8Array {
  const signature = filler(name, 65)
  signature[32] = 0x01 // low s
  signature[64] = 27
  return signature
}
