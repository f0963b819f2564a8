import { hashStruct } from 'viem'
import { type Bytes32, fromHex, ZERO_ADDRESS, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { type Configuration, hashConfiguration, MemberStatus, Policy } from '../../src/protocol/configuration.ts'
import { MAX_UINT48, MAX_UINT64, MAX_UINT96 } from '../../src/protocol/constants.ts'
import { encodeHeader, type Header, hashHeader } from '../../src/protocol/header.ts'
import { hashMessage, type Message } from '../../src/protocol/message.ts'
import { hashInboxRow, hashOutboxRow, type InboxRow, type OutboxRow, ZERO_INBOX_ROW, ZERO_OUTBOX_ROW } from '../../src/protocol/row.ts'
import { type Batch, type Enact, type Hello, hashBatch, hashEnact, hashHello } from '../../src/protocol/statements.ts'
import { DOMAIN_NAME, DOMAIN_VERSION, encodeType, TYPES, type TypeName, typeHash } from '../../src/protocol/typed-data.ts'
import { atFace, encodeStruct } from './abi.ts'
import type { Value } from './json.ts'
import { type TestKey, testKey } from './keys.ts'
import {
  cluster,
  domain,
  filler,
  genesis,
  genesisHash,
  named,
  sampleHeader,
  sampleMember,
  sampleMessage,
  sampleParameters,
} from './samples.ts'

/** The types as viem takes any; its own inference of this many fields is of no use here. */
const types: Record<string, readonly { readonly name: string; readonly type: string }[]> = TYPES

const MAX_ADDRESS = new Uint8Array(20).fill(0xff)
const MAX_HASH = new Uint8Array(32).fill(0xff)

const messages: readonly Message[] = [
  sampleMessage(),
  sampleMessage({ nonce: 1, kind: 1, value: 0n, fee: 0n, data: new Uint8Array(0) }),
  sampleMessage({ nonce: 2, data: filler('one byte', 1) }),
  sampleMessage({ nonce: 3, data: filler('33 bytes', 33), refundTo: ZERO_ADDRESS }),
  sampleMessage({ nonce: 4, data: filler('largest', 8_192), gasLimit: 10_000_000n }),
  {
    source: Number.MAX_SAFE_INTEGER,
    destination: Number.MAX_SAFE_INTEGER,
    nonce: MAX_UINT48,
    sentAt: MAX_UINT48,
    kind: 255,
    sender: MAX_ADDRESS,
    target: MAX_ADDRESS,
    refundTo: MAX_ADDRESS,
    value: MAX_UINT96,
    fee: MAX_UINT96,
    gasLimit: MAX_UINT64,
    data: MAX_HASH,
  },
  sampleMessage({ source: 0, destination: 0, nonce: 0, sentAt: 0, sender: ZERO_ADDRESS, target: ZERO_ADDRESS, gasLimit: 0n }),
]

const headers: readonly Header[] = [
  sampleHeader(),
  sampleHeader({ number: 2, parent: hashHeader(cluster, sampleHeader()), blockHash: named('block 2'), time: 1_700_000_006 }),
  sampleHeader({ chain: Number.MAX_SAFE_INTEGER, number: MAX_UINT48, time: MAX_UINT48, parent: MAX_HASH, config: MAX_HASH }),
  {
    chain: 0,
    number: 0,
    parent: ZERO_HASH,
    config: ZERO_HASH,
    blockHash: ZERO_HASH,
    stateRoot: ZERO_HASH,
    time: 0,
    outboxRoot: ZERO_HASH,
    inboxRoot: ZERO_HASH,
  },
]

const outboxRows: readonly OutboxRow[] = [
  ZERO_OUTBOX_ROW,
  { count: 1, acc: named('acc'), value: 1n },
  { count: 2 ** 32, acc: named('acc'), value: 2n ** 64n },
  { count: MAX_UINT48, acc: MAX_HASH, value: MAX_UINT96 },
]

const inboxRows: readonly InboxRow[] = [
  ZERO_INBOX_ROW,
  { number: 7, head: named('head'), time: 1_700_000_005, count: 3, acc: named('acc'), value: 3n * 10n ** 18n },
  { number: MAX_UINT48, head: MAX_HASH, time: MAX_UINT48, count: MAX_UINT48, acc: MAX_HASH, value: MAX_UINT96 },
]

const batches: readonly Batch[] = [
  { chain: 7_001, number: 1, framesHash: named('frames') },
  { chain: Number.MAX_SAFE_INTEGER, number: MAX_UINT48, framesHash: MAX_HASH },
]

const hellos: readonly Hello[] = [
  { peerId: filler('peer', 34), chain: 7_001, expiry: 1_700_003_600 },
  { peerId: filler('peer', 38), chain: 7_002, expiry: MAX_UINT48 },
]

const enacts: readonly Enact[] = [
  { predecessor: genesisHash, config: named('next') },
  { predecessor: ZERO_HASH, config: MAX_HASH },
]

const configurations: readonly Configuration[] = [
  genesis,
  {
    predecessor: genesisHash,
    activation: MAX_UINT48,
    parameters: { ...sampleParameters, depositDelta: 120, policy: Policy.fixed, referenceContract: filler('reference', 20) },
    members: [
      sampleMember(1, { multiaddrs: [] }),
      sampleMember(3, { status: MemberStatus.left, multiaddrs: ['', '/dns4/ä.example/tcp/1', `/${'x'.repeat(100)}`] }),
      sampleMember(255, { credit: MAX_UINT96, gasPerSecond: MAX_UINT64, gasPrice: 0n, generation: 2 ** 32 - 1, depth: 65_535 }),
    ],
  },
  { ...genesis, members: [] },
]

/** By viem, so that the vectors are not this program's word alone. */
function structHash(type: TypeName, value: object): Bytes32 {
  return fromHex(hashStruct({ data: atFace(value) as Record<string, unknown>, primaryType: type, types }))
}

function signed<T extends object>(type: TypeName, value: T, digest: Bytes32, key: TestKey): { readonly [key: string]: Value } {
  return {
    ...(value as { readonly [key: string]: Value }),
    abi: encodeStruct(type, value),
    digest,
    signature: key.sign(digest),
    signer: key.address,
    structHash: structHash(type, value),
  }
}

/** Domain, types, hashes, digests and signatures (§2). */
export function typedDataVectors(): { readonly [key: string]: Value } {
  const sequencer = testKey('sequencer 7001')
  const operator = testKey('operator 7001')
  return {
    domain: { clusterId: cluster, name: DOMAIN_NAME, parentChain: domain.parentChain, registry: domain.registry, version: DOMAIN_VERSION },
    keys: [sequencer, operator].map(({ name, address, secret }) => ({ name, address, secret })),
    types: (Object.keys(TYPES) as TypeName[]).sort().map((name) => ({ name, hash: typeHash(name), type: encodeType(name) })),
    messages: messages.map((message) => ({ ...message, abi: encodeStruct('Message', message), hash: hashMessage(message) })),
    headers: headers.map((header) => ({
      ...signed('Header', header, hashHeader(cluster, header), sequencer),
      canonical: encodeHeader(header),
    })),
    outboxRows: outboxRows.map((row) => ({ ...row, leaf: hashOutboxRow(row) })),
    inboxRows: inboxRows.map((row) => ({ ...row, leaf: hashInboxRow(row) })),
    batches: batches.map((batch) => signed('Batch', batch, hashBatch(cluster, batch), sequencer)),
    hellos: hellos.map((hello) => signed('Hello', hello, hashHello(cluster, hello), sequencer)),
    enacts: enacts.map((enact) => signed('Enact', enact, hashEnact(cluster, enact), operator)),
    configurations: configurations.map((configuration) => ({
      ...(configuration as unknown as { readonly [key: string]: Value }),
      abi: encodeStruct('Configuration', configuration),
      hash: hashConfiguration(configuration),
    })),
  }
}
