import { type Bytes32, concatBytes, toHex } from '../protocol/bytes.ts'
import { TREE_DEPTH } from '../protocol/constants.ts'
import type { DoubleEnact, Evidence, EvidenceForm, IndexedRow, LanePath, ProvenRow, StorageProof } from '../protocol/evidence/evidence.ts'
import type { SignedHeader } from '../protocol/frame.ts'
import type { Header } from '../protocol/header.ts'
import { keccak256 } from '../protocol/keccak.ts'
import type { LaneStep } from '../protocol/lane.ts'
import type { Message } from '../protocol/message.ts'
import type { InboxRow, OutboxRow } from '../protocol/row.ts'
import {
  type Abi,
  address,
  array,
  bytes,
  bytes32,
  chainId,
  decodeAbi,
  list,
  optional,
  sizedBytes,
  tuple,
  uint8,
  uint48,
  uint64,
  uint96,
} from './abi.ts'
import { checkSize, decoding, WireError } from './errors.ts'
import { MAX_EVIDENCE_BYTES } from './limits.ts'

/** Evidence as bytes: the call data of the EvidenceCourt's function of its form, whatever it travels in. */

const SELECTOR_BYTES = 4
const SIGNATURE_BYTES = 65

const signature = sizedBytes(SIGNATURE_BYTES, 'a signature')
const header = tuple<Header>({
  chain: chainId,
  number: uint48,
  parent: bytes32,
  config: bytes32,
  blockHash: bytes32,
  stateRoot: bytes32,
  time: uint48,
  outboxRoot: bytes32,
  inboxRoot: bytes32,
})
const signedHeader = tuple<SignedHeader>({ header, signature })
const outboxRow = tuple<OutboxRow>({ count: uint48, acc: bytes32, value: uint96 })
const inboxRow = tuple<InboxRow>({ number: uint48, head: bytes32, time: uint48, count: uint48, acc: bytes32, value: uint96 })
const proof = array(bytes32, TREE_DEPTH)
const provenOutbox = tuple<ProvenRow<OutboxRow>>({ index: uint8, row: outboxRow, proof })
const provenInbox = tuple<ProvenRow<InboxRow>>({ index: uint8, row: inboxRow, proof })
const outboxRows = list(tuple<IndexedRow<OutboxRow>>({ index: uint8, row: outboxRow }))
const inboxRows = list(tuple<IndexedRow<InboxRow>>({ index: uint8, row: inboxRow }))
const path = tuple<LanePath>({ acc: bytes32, steps: list(tuple<LaneStep>({ hash: bytes32, value: uint96 })) })
const message = tuple<Message>({
  source: chainId,
  destination: chainId,
  nonce: uint48,
  sentAt: uint48,
  kind: uint8,
  sender: address,
  target: address,
  refundTo: address,
  value: uint96,
  fee: uint96,
  gasLimit: uint64,
  data: bytes,
})
const storage = tuple<StorageProof>({ account: list(bytes), slots: list(list(bytes)) })
const enactment = tuple<DoubleEnact['first']>({ config: bytes32, signature })

type Fields<Form extends EvidenceForm> = Omit<Extract<Evidence, { readonly form: Form }>, 'form'>

/** The arguments of each form's function, in order (IEvidenceCourt). */
const FORMS: { readonly [Form in EvidenceForm]: Abi<Fields<Form>> } = {
  equivocation: tuple<Fields<'equivocation'>>({ first: signedHeader, second: signedHeader }),
  regressHeader: tuple<Fields<'regressHeader'>>({ earlier: signedHeader, later: signedHeader }),
  regressOutbox: tuple<Fields<'regressOutbox'>>({
    earlier: signedHeader,
    later: signedHeader,
    earlierRow: provenOutbox,
    laterRow: provenOutbox,
    path,
  }),
  regressInbox: tuple<Fields<'regressInbox'>>({
    earlier: signedHeader,
    later: signedHeader,
    earlierRow: provenInbox,
    laterRow: provenInbox,
    path,
  }),
  outOfSync: tuple<Fields<'outOfSync'>>({ header: signedHeader, source: chainId, row: provenInbox }),
  overdrawn: tuple<Fields<'overdrawn'>>({ header: signedHeader, outbox: outboxRows, inbox: inboxRows }),
  badLaneMessage: tuple<Fields<'badLaneMessage'>>({
    header: signedHeader,
    destination: chainId,
    row: provenOutbox,
    path,
    position: uint8,
    message,
  }),
  badLaneTime: tuple<Fields<'badLaneTime'>>({
    previous: signedHeader,
    header: signedHeader,
    previousRow: provenOutbox,
    row: provenOutbox,
    path,
    message,
  }),
  badLaneQuota: tuple<Fields<'badLaneQuota'>>({
    header: signedHeader,
    destination: chainId,
    row: provenOutbox,
    path,
    messages: list(message),
  }),
  badLaneGrowth: tuple<Fields<'badLaneGrowth'>>({
    previous: signedHeader,
    header: signedHeader,
    previousRow: provenOutbox,
    row: provenOutbox,
  }),
  misreport: tuple<Fields<'misreport'>>({
    header: signedHeader,
    source: chainId,
    row: provenInbox,
    sourceHeader: header,
    sourceRow: provenOutbox,
  }),
  blockMismatch: tuple<Fields<'blockMismatch'>>({ header: signedHeader, block: bytes }),
  blockParent: tuple<Fields<'blockParent'>>({ previous: signedHeader, header: signedHeader, block: bytes }),
  storageOutbox: tuple<Fields<'storageOutbox'>>({ header: signedHeader, row: provenOutbox, storage }),
  storageInbox: tuple<Fields<'storageInbox'>>({ header: signedHeader, row: provenInbox, storage }),
  badBatch: tuple<Fields<'badBatch'>>({
    header: signedHeader,
    batchSignature: signature,
    frames: bytes,
    previous: optional(header),
    outbox: outboxRows,
    inbox: inboxRows,
  }),
  doubleEnact: tuple<Fields<'doubleEnact'>>({ chain: chainId, predecessor: bytes32, first: enactment, second: enactment }),
}

const utf8 = new TextEncoder()

function selectorOf(form: EvidenceForm): Uint8Array {
  return keccak256(utf8.encode(`${form}${FORMS[form].type}`)).slice(0, SELECTOR_BYTES)
}

const FORM_OF_SELECTOR: ReadonlyMap<string, EvidenceForm> = new Map(
  (Object.keys(FORMS) as EvidenceForm[]).map((form) => [toHex(selectorOf(form)), form]),
)

/** The canonical bytes of evidence. Throws `WireError` for values out of range, and for what is too large to be submitted. */
export function encodeEvidence(evidence: Evidence): Uint8Array {
  const encoded = concatBytes(selectorOf(evidence.form), (FORMS[evidence.form] as Abi<Evidence>).encode(evidence))
  checkSize(encoded, MAX_EVIDENCE_BYTES, 'piece of evidence')
  return encoded
}

/** Reads canonical bytes; nothing is judged yet. Throws `WireError`, and nothing else. */
export function decodeEvidence(encoded: Uint8Array): Evidence {
  return decoding('piece of evidence', encoded, MAX_EVIDENCE_BYTES, (plain) => {
    const form = FORM_OF_SELECTOR.get(toHex(plain.subarray(0, SELECTOR_BYTES)))
    if (form === undefined) throw new WireError('malformed', `${toHex(plain.subarray(0, SELECTOR_BYTES))} is no form of evidence`)
    const fields: object = decodeAbi(FORMS[form] as Abi<object>, plain.subarray(SELECTOR_BYTES))
    return { form, ...fields } as Evidence
  })
}

/** What names a piece of evidence: the hash of its canonical bytes. */
export function evidenceId(encoded: Uint8Array): Bytes32 {
  return keccak256(encoded)
}
