import type { Bytes32 } from '../protocol/bytes.ts'
import { checkCount, checkSize, decoding, WireError } from './errors.ts'
import { hash, uint } from './fields.ts'
import { EvidenceAnswer as WireAnswer, EvidenceRequest as WireRequest } from './generated/evidence-exchange.js'
import { MAX_EVIDENCE_ANSWER_BYTES, MAX_EVIDENCE_BYTES, MAX_EVIDENCE_ITEMS, MAX_REQUEST_BYTES } from './limits.ts'

/** What one stream of `/seqmesh/evidence/1` asks for. */
export type EvidenceRequest =
  /** Ids of at most `limit` pieces, those that came to the server after its cursor `after`; from the first on if it is 0. */
  | { readonly kind: 'list'; readonly after: number; readonly limit: number }
  /** One piece. */
  | { readonly kind: 'piece'; readonly id: Bytes32 }

/** A piece in the order in which it came to the server. */
export interface EvidenceEntry {
  /** After which the later ones are asked for; above 0, rising, maybe with gaps. */
  readonly cursor: number
  readonly id: Bytes32
}

export type EvidenceAnswer =
  | { readonly kind: 'list'; readonly entries: readonly EvidenceEntry[] }
  /** Call data of the EvidenceCourt. */
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  | { readonly kind: 'unavailable' }

export function encodeEvidenceRequest(request: EvidenceRequest): Uint8Array {
  const checked = checkRequest(request)
  return WireRequest.encode(checked.kind === 'list' ? { list: checked } : { id: checked.id })
}

/** Throws `WireError`, and nothing else. */
export function decodeEvidenceRequest(bytes: Uint8Array): EvidenceRequest {
  return decoding('evidence request', bytes, MAX_REQUEST_BYTES, (plain) => {
    const { list, id } = WireRequest.decode(plain)
    if (list !== undefined) return checkRequest({ kind: 'list', after: list.after, limit: list.limit })
    if (id !== undefined) return checkRequest({ kind: 'piece', id })
    throw new WireError('malformed', 'the request asks for nothing')
  })
}

function checkRequest(request: EvidenceRequest): EvidenceRequest {
  if (request.kind === 'piece') return { kind: 'piece', id: hash(request.id, 'id') }
  const { after, limit } = request
  return { kind: 'list', after: cursor(after, 'after'), limit: uint(limit, MAX_EVIDENCE_ITEMS, 'limit') }
}

export function encodeEvidenceAnswer(answer: EvidenceAnswer): Uint8Array {
  switch (answer.kind) {
    case 'list':
      return WireAnswer.encode({ list: { entries: checkEntries(answer.entries) } })
    case 'piece':
      checkSize(answer.bytes, MAX_EVIDENCE_BYTES, 'piece of evidence')
      return WireAnswer.encode({ evidence: answer.bytes })
    case 'unavailable':
      return WireAnswer.encode({ unavailable: true })
  }
}

/** Reads an answer; whether a piece convicts is not checked yet. Throws `WireError`, and nothing else. */
export function decodeEvidenceAnswer(bytes: Uint8Array): EvidenceAnswer {
  return decoding('evidence answer', bytes, MAX_EVIDENCE_ANSWER_BYTES, (plain): EvidenceAnswer => {
    const { list, evidence, unavailable } = WireAnswer.decode(plain, { limits: { list: { entries: MAX_EVIDENCE_ITEMS } } })
    if (list !== undefined) return { kind: 'list', entries: checkEntries(list.entries) }
    if (evidence !== undefined) {
      checkSize(evidence, MAX_EVIDENCE_BYTES, 'piece of evidence')
      return { kind: 'piece', bytes: evidence }
    }
    if (unavailable === true) return { kind: 'unavailable' }
    throw new WireError('malformed', 'the answer holds nothing known')
  })
}

function checkEntries(entries: readonly EvidenceEntry[]): EvidenceEntry[] {
  checkCount(entries, MAX_EVIDENCE_ITEMS, 'pieces of evidence')
  let last = 0
  return entries.map((entry) => {
    if (entry.cursor <= last) throw new WireError('malformed', `cursor ${entry.cursor} after ${last}`)
    last = cursor(entry.cursor, 'cursor')
    return { cursor: last, id: hash(entry.id, 'id') }
  })
}

function cursor(value: number, name: string): number {
  return uint(value, Number.MAX_SAFE_INTEGER, name)
}
