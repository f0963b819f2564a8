import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bytes32, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { encodeHeader, type Header, hashHeader } from '../../src/protocol/header.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import type { LedgerBatch } from '../../src/store/ledger-records.ts'
import { createGuard, openGuard } from '../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../src/store/sqlite-ledger-store.ts'

/** `node test/bench/store.ts [SECONDS]`: durable guard commits, and messages appended, looked up and pruned. */
const seconds = Number(process.argv[2] ?? 3)
const CLUSTER = new Uint8Array(32).fill(1)
const CHAIN = 412_001
const folder = mkdtempSync(join(tmpdir(), 'seqmesh-bench-'))

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

function benchGuard(batchSize: number): object {
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
  latenciesMs.sort((a, b) => a - b)
  const at = (share: number): string => `${(latenciesMs[Math.floor(latenciesMs.length * share)] ?? 0).toFixed(2)} ms`
  return {
    bench: `guard, ${batchSize} a commit (intend + signed)`,
    'per second': `${Math.round((latenciesMs.length * batchSize) / elapsedS)} headers`,
    'intend p50': at(0.5),
    'intend p99': at(0.99),
  }
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

function benchLedger(): object[] {
  const path = join(folder, 'ledger.sqlite')
  const store = openLedgerStore(path)
  const [blocks, messages] = [32, 64]
  let block = 1
  let appended = 0
  let spentMs = 0
  const cpuStart = process.cpuUsage()
  let prepareMicros = 0
  const start = performance.now()
  while (performance.now() - start < seconds * 1_000) {
    const beforePrepare = process.cpuUsage()
    const batch = makeBatch(block, blocks, messages)
    const prepared = process.cpuUsage(beforePrepare)
    prepareMicros += prepared.user + prepared.system
    const before = performance.now()
    store.append(batch)
    spentMs += performance.now() - before
    block += blocks
    appended += blocks * messages
  }
  const cpu = process.cpuUsage(cpuStart)
  const bytes = statSync(path).size
  const lookups = 200
  const beforeFind = performance.now()
  for (let i = 0; i < lookups; i++) store.findMessage(keccak256(Uint8Array.of(i, 0, 0, 1)))
  const findMs = (performance.now() - beforeFind) / lookups
  store.putSnapshot({ chain: CHAIN, generation: 1, number: block, rows: ZERO_HASH })
  const beforePrune = performance.now()
  const pruned = store.prune(CHAIN, 1, block, 10_000)
  const pruneMs = performance.now() - beforePrune
  store.close()
  return [
    {
      bench: `append, ${messages} messages of 360 B a block, ${blocks} blocks a transaction`,
      'per second': `${Math.round(appended / (spentMs / 1_000))} messages`,
      'CPU a message': `${((cpu.user + cpu.system - prepareMicros) / appended).toFixed(2)} µs`,
      'bytes a message': Math.round(bytes / appended),
    },
    { bench: `find by hash among ${appended} messages`, each: `${findMs.toFixed(3)} ms` },
    { bench: `prune ${pruned} headers (${pruned * messages} messages)`, each: `${pruneMs.toFixed(0)} ms` },
  ]
}

try {
  for (const row of [1, 16, 64].map(benchGuard)) console.log(row)
  for (const row of benchLedger()) console.log(row)
} finally {
  rmSync(folder, { recursive: true })
}
