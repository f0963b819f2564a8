import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bytes32, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { encodeHeader, type Header, hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { LedgerBatch } from '../../src/store/ledger-records.ts'
import { createGuard, openGuard } from '../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../src/store/sqlite-ledger-store.ts'
import type { BenchContext, BenchRow, Line } from './row.ts'
import { percentile } from './statistics.ts'

/** Durable guard commits, and messages appended, looked up and pruned. */
const SECONDS = 3
const QUICK_SECONDS = 0.5
const LOOKUPS = 200
const CLUSTER = new Uint8Array(32).fill(1)
const CHAIN = 412_001

function headerAfter(number: number, parent: Bytes32): { header: Header; hash: Bytes32 } {
  const filler = new Uint8Array(32).fill(number % 251)
  const header = {
    chain: CHAIN,
    number,
    parent,
    config: filler,
    blockHash: filler,
    stateRoot: filler,
    time: number,
    outboxRoot: filler,
    inboxRoot: filler,
  }
  return { header, hash: hashHeader(CLUSTER, header) }
}

function benchGuard(folder: string, seconds: number, batchSize: number): readonly Line[] {
  const path = join(folder, `guard-${batchSize}.sqlite`)
  const domain = { clusterId: CLUSTER, chain: CHAIN, generation: 1, start: { number: 1, parent: ZERO_HASH } }
  createGuard(path, domain)
  const guard = openGuard(path, domain)
  const signature = new Uint8Array(65).fill(27)
  const latenciesMs: number[] = []
  const start = performance.now()
  while (performance.now() - start < seconds * 1_000) {
    const batch: { header: Header; hash: Bytes32 }[] = []
    let last = guard.last
    for (let i = 0; i < batchSize; i++) {
      const next = headerAfter(last.number + 1, last.hash)
      batch.push(next)
      last = { number: next.header.number, hash: next.hash }
    }
    const before = performance.now()
    guard.intend(batch)
    latenciesMs.push(performance.now() - before)
    guard.signed(batch.map(({ header }) => ({ number: header.number, signature })))
  }
  const elapsedS = (performance.now() - start) / 1_000
  guard.close()
  const what = `store, guard, ${batchSize} a commit`
  return [
    { what, figure: { value: (latenciesMs.length * batchSize) / elapsedS, unit: 'headers/s' }, baseline: null, reach: null },
    { what: `${what}, intend p50`, figure: { value: percentile(latenciesMs, 0.5), unit: 'ms' }, baseline: null, reach: null },
  ]
}

/** Blocks of 64 messages of 256 B on one lane, `blocks` a transaction: as with a write queue under load. */
function makeBatch(firstBlock: number, blocks: number, messages: number): LedgerBatch {
  const headers = []
  const segments = []
  const messageIds = []
  for (let number = firstBlock; number < firstBlock + blocks; number++) {
    const { header, hash } = headerAfter(number, ZERO_HASH)
    const log = { chain: CHAIN, generation: 1, number }
    headers.push({
      ...log,
      hash,
      header: encodeHeader(header),
      signature: new Uint8Array(65),
      time: number,
      changes: new Uint8Array(60),
      receivedAtMs: number,
    })
    const lane = { source: CHAIN, destination: CHAIN + 1, firstNonce: number * messages }
    segments.push({ ...lane, generation: 1, number, count: messages, bodies: new Uint8Array(messages * 360) })
    messageIds.push({
      ...lane,
      hashes: Array.from({ length: messages }, (_, i) => keccak256(Uint8Array.of(number, number >> 8, number >> 16, i))),
    })
  }
  return { headers, segments, messageIds }
}

function benchLedger(folder: string, seconds: number): readonly Line[] {
  const path = join(folder, 'ledger.sqlite')
  const store = openLedgerStore(path)
  const [blocks, messages] = [32, 64]
  let block = 1
  let appended = 0
  let spentMs = 0
  const start = performance.now()
  while (performance.now() - start < seconds * 1_000) {
    const batch = makeBatch(block, blocks, messages)
    const before = performance.now()
    store.append(batch)
    spentMs += performance.now() - before
    block += blocks
    appended += blocks * messages
  }
  const bytes = statSync(path).size
  const beforeFind = performance.now()
  for (let i = 0; i < LOOKUPS; i++) store.findMessage(keccak256(Uint8Array.of(i, 0, 0, 1)))
  const findMs = (performance.now() - beforeFind) / LOOKUPS
  store.close()
  return [
    {
      what: 'store, append',
      figure: { value: (appended * 1_000) / spentMs, unit: 'messages/s' },
      baseline: null,
      reach: null,
      note: `${messages} messages of 360 B a block, ${blocks} blocks a transaction; ${Math.round(bytes / appended)} B a message on disk`,
    },
    {
      what: `store, find by hash among ${appended.toLocaleString('en')}`,
      figure: { value: findMs, unit: 'ms' },
      baseline: null,
      reach: null,
    },
  ]
}

export const store: BenchRow = {
  name: 'store',
  summary: 'durable commits of the guard, appends and lookups of the ledger',
  async run({ quick }: BenchContext): Promise<readonly Line[]> {
    const seconds = quick ? QUICK_SECONDS : SECONDS
    const folder = mkdtempSync(join(tmpdir(), 'seqmesh-bench-'))
    try {
      return [...[1, 16].flatMap((batchSize) => benchGuard(folder, seconds, batchSize)), ...benchLedger(folder, seconds)]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
