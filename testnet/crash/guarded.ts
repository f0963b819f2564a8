import { join } from 'node:path'
import { guardFile, ledgerFile } from '../../src/node/config/paths.ts'
import { fromHex, type Hex, toHex } from '../../src/protocol/bytes.ts'
import { memberByChain } from '../../src/protocol/configuration.ts'
import { clusterId } from '../../src/protocol/typed-data.ts'
import { openGuard } from '../../src/store/sign-guard.ts'
import { openLedgerStore } from '../../src/store/sqlite-ledger-store.ts'
import { PARENT_CHAIN_ID } from '../genesis.ts'
import { type Stage, StageError } from '../scenario.ts'

/** What a stopped daemon's guard says was signed: position and hash, and whether the signature is kept. */
export interface Guarded {
  readonly last: number
  readonly hashes: ReadonlyMap<number, Hex>
}

const READ_CHUNK = 1_000

function dataDir({ plan }: Stage, chainId: number): string {
  const place = plan.places.get(chainId)
  if (place === undefined) throw new StageError(`chain ${chainId} has no daemon in this testnet`)
  return join(place.directory, 'data')
}

/** Reads the guard of a daemon, which must not run. */
export function readGuard(stage: Stage, chainId: number): Guarded {
  const { cluster } = stage
  const member = memberByChain(cluster.genesis, chainId)
  if (member === undefined) throw new StageError(`chain ${chainId} is no member`)
  const { generation, startNumber, startParent } = member
  const guard = openGuard(guardFile(dataDir(stage, chainId), chainId, generation), {
    clusterId: clusterId({ parentChain: PARENT_CHAIN_ID, registry: fromHex(cluster.registry, 20) }),
    chain: chainId,
    generation,
    start: { number: startNumber, parent: startParent },
  })
  try {
    const hashes = new Map<number, Hex>()
    for (let number = guard.floor; number <= guard.last.number; number++) {
      const record = guard.get(number)
      if (record !== undefined) hashes.set(number, toHex(record.hash))
    }
    return { last: guard.last.number, hashes }
  } finally {
    guard.close()
  }
}

/** What the ledger of `holder`'s daemon keeps of the log of `chainId`: headers, and contradicting ones. */
export function readLedger(stage: Stage, holder: number, chainId: number): { headers: ReadonlyMap<number, Hex>; conflicts: number } {
  const store = openLedgerStore(ledgerFile(dataDir(stage, holder)))
  try {
    const headers = new Map<number, Hex>()
    for (let from = 0; ; ) {
      const chunk = store.headersFrom(chainId, 0, from, READ_CHUNK)
      for (const { number, hash } of chunk) headers.set(number, toHex(hash))
      const last = chunk.at(-1)
      if (last === undefined) break
      from = last.number + 1
    }
    return { headers, conflicts: store.conflicts(chainId).length }
  } finally {
    store.close()
  }
}
