import { generateKeyPair } from '@libp2p/crypto/keys'
import { createMesh } from '../../src/mesh/create-mesh.ts'
import type { MeshHandlers } from '../../src/mesh/handlers.ts'
import { nodeTransports } from '../../src/mesh/node-transports.ts'
import { createNativeVerifier } from '../../src/node/keys/native-verifier.ts'
import { equalBytes, fromHex, toHex, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { ProtocolError } from '../../src/protocol/errors.ts'
import type { SignedHeader } from '../../src/protocol/frame.ts'
import { hashHeader } from '../../src/protocol/header.ts'
import type { Recording } from './recorder.ts'

/**
 * A raw mesh peer as a process of its own: `node testnet/crash/main.ts RECORDING`, RECORDING being JSON. It
 * judges nothing but signatures, and prints every header that it has not printed yet: two lines for one position are two
 * signatures for it.
 */

const [text = ''] = process.argv.slice(2)
const { clusterId, sequencers, multiaddrs } = JSON.parse(text) as Recording
const cluster = fromHex(clusterId, 32)
const keys = new Map(sequencers.map(({ chain, address }) => [chain, fromHex(address, 20)]))
const verifier = createNativeVerifier()
const printed = new Set<string>()

function record({ header, signature }: SignedHeader): void {
  const digest = hashHeader(cluster, header)
  const hash = toHex(digest)
  const key = keys.get(header.chain)
  if (key === undefined || printed.has(hash)) return
  try {
    if (!equalBytes(verifier.recover(digest, signature), key)) return
  } catch (error) {
    if (error instanceof ProtocolError) return
    throw error
  }
  printed.add(hash)
  process.stdout.write(`${JSON.stringify({ chain: header.chain, number: header.number, hash })}\n`)
}

const handlers: MeshHandlers = {
  onFrame: (frame) => {
    for (const signed of frame.headers) record(signed)
    return { verdict: 'accept', code: 'new' }
  },
  onHead: (head) => {
    record(head)
    return { verdict: 'accept', code: 'new' }
  },
  onRange: () => ({ accepted: 0 }),
  onEvidence: () => ({ verdict: 'ignore', code: 'not-followed' }),
  position: () => undefined,
  members: () => [...keys.keys()],
  sequencersOf: (chain) => {
    const key = keys.get(chain)
    return key && { current: [key], retired: [] }
  },
  knowsConfiguration: () => true,
  hello: () => ({
    configuration: ZERO_HASH,
    role: 'observer',
    version: 'recorder',
    chains: [],
    heads: [],
    proofs: [],
    evidence: 0,
    lacking: [],
  }),
  onHello: () => undefined,
  onPeerGone: () => undefined,
  readLog: () => [],
  readRows: () => undefined,
  readLane: () => [],
  listEvidence: () => [],
  findEvidence: () => undefined,
  configurations: () => [],
  newestConfiguration: () => ZERO_HASH,
  onConfigurations: () => undefined,
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const mesh = await createMesh({
  clusterId: cluster,
  privateKey: await generateKeyPair('Ed25519'),
  transports: nodeTransports(),
  handlers,
  verifier,
  logger: silent,
  metrics: { count: () => undefined, observe: () => undefined },
  clock: { now: Date.now },
  random: Math.random,
  version: 'recorder',
  peers: multiaddrs,
  chains: [...keys.keys()],
})
process.once('SIGTERM', () => void mesh.stop().then(() => process.exit(0)))
await mesh.start()
