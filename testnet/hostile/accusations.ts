import { randomBytes, randomInt } from 'node:crypto'
import { createLocalSigner, generatePrivateKey } from '../../src/node/keys/local-signer.ts'
import { fromHex, toHex } from '../../src/protocol/bytes.ts'
import { TREE_DEPTH } from '../../src/protocol/constants.ts'
import type { Evidence, ProvenRow } from '../../src/protocol/evidence/evidence.ts'
import type { SignedHeader } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import type { InboxRow, OutboxRow } from '../../src/protocol/row.ts'
import type { Victims } from './attacker.ts'

/**
 * What a stranger can make of true headers so that it looks like evidence against who signed them. Each is well-formed, and
 * none proves anything.
 */
export type Accusation = (pair: Pair, victims: Victims) => Evidence | Promise<Evidence>

/** Two true headers of one member, the first the lower. */
export interface Pair {
  readonly lower: SignedHeader
  readonly higher: SignedHeader
}

/** The stranger's own: no member's. */
const stranger = createLocalSigner(generatePrivateKey())
const hash = (): Uint8Array => randomBytes(32)
const proof = (): Uint8Array[] => Array.from({ length: TREE_DEPTH }, hash)

function inOrder(clusterId: string, one: SignedHeader, other: SignedHeader): { first: SignedHeader; second: SignedHeader } {
  const key = ({ header }: SignedHeader): string => toHex(hashHeader(fromHex(clusterId, 32), header))
  return key(one) < key(other) ? { first: one, second: other } : { first: other, second: one }
}

/** The same header with another state, under a signature that is not for it. */
function twin({ header, signature }: SignedHeader): SignedHeader {
  return { header: { ...header, stateRoot: hash() }, signature }
}

async function signedByStranger({ header }: SignedHeader, clusterId: string): Promise<SignedHeader> {
  const digest = hashHeader(fromHex(clusterId, 32), header)
  const domain = { parentChain: 1, registry: randomBytes(20) }
  return { header, signature: await stranger.sign({ type: 'Header', domain, value: header, digest }) }
}

function inboxRow(fields: Partial<InboxRow>): InboxRow {
  return { number: 1, head: hash(), time: 1, count: 1, acc: hash(), value: 1n, ...fields }
}

function proven<Row>(row: Row, { members }: Victims): ProvenRow<Row> {
  return { index: members[randomInt(members.length)]?.index ?? 1, row, proof: proof() }
}

function otherThan(chain: number, { members }: Victims): number {
  return members.find((member) => member.chain !== chain)?.chain ?? chain
}

export const ACCUSATIONS: readonly Accusation[] = [
  ({ lower }) => ({ form: 'equivocation', first: lower, second: lower }),
  ({ lower, higher }, { clusterId }) => ({ form: 'equivocation', ...inOrder(clusterId, lower, higher) }),
  ({ lower }, { clusterId }) => ({ form: 'equivocation', ...inOrder(clusterId, lower, twin(lower)) }),
  async ({ lower }, { clusterId }) => ({
    form: 'equivocation',
    ...inOrder(clusterId, lower, await signedByStranger(twin(lower), clusterId)),
  }),
  // Of another cluster: nothing in it is anybody's here.
  async ({ lower }) => {
    const elsewhere = toHex(hash())
    return {
      form: 'equivocation',
      ...inOrder(elsewhere, await signedByStranger(lower, elsewhere), await signedByStranger(twin(lower), elsewhere)),
    }
  },
  ({ lower, higher }) => ({ form: 'regressHeader', earlier: lower, later: higher }),
  ({ lower, higher }) => ({ form: 'regressHeader', earlier: higher, later: lower }),
  // Swapped keys: one member's header under another's signature.
  ({ lower, higher }) => ({ form: 'regressHeader', earlier: lower, later: { header: higher.header, signature: lower.signature } }),
  ({ lower, higher }, victims) => {
    const row: OutboxRow = { count: 1, acc: hash(), value: 1n }
    const earlierRow = proven(row, victims)
    const laterRow = { ...earlierRow, row: { ...row, count: 0 } }
    return { form: 'regressOutbox', earlier: lower, later: higher, earlierRow, laterRow, path: { acc: hash(), steps: [] } }
  },
  ({ lower }, victims) => ({
    form: 'outOfSync',
    header: lower,
    source: otherThan(lower.header.chain, victims),
    row: proven(inboxRow({}), victims),
  }),
  ({ lower, higher }, victims) => ({
    form: 'misreport',
    header: higher,
    source: otherThan(higher.header.chain, victims),
    row: proven(inboxRow({ head: hashHeader(fromHex(victims.clusterId, 32), lower.header) }), victims),
    sourceHeader: lower.header,
    sourceRow: proven({ count: 0, acc: hash(), value: 0n }, victims),
  }),
  ({ lower }) => ({ form: 'overdrawn', header: lower, outbox: [], inbox: [] }),
  ({ lower }) => ({ form: 'blockMismatch', header: lower, block: randomBytes(randomInt(1, 600)) }),
  ({ lower, higher }) => ({ form: 'blockParent', previous: lower, header: higher, block: randomBytes(randomInt(1, 600)) }),
  ({ lower }, victims) => ({
    form: 'storageOutbox',
    header: lower,
    row: proven({ count: 1, acc: hash(), value: 1n }, victims),
    storage: { account: [randomBytes(100)], slots: [[randomBytes(50)], [randomBytes(50)]] },
  }),
  ({ lower, higher }) => ({
    form: 'badBatch',
    header: higher,
    batchSignature: higher.signature,
    frames: randomBytes(randomInt(33, 2_000)),
    previous: lower.header,
    outbox: [],
    inbox: [],
  }),
]
