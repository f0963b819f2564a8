import { existsSync } from 'node:fs'
import type { NodeConfig } from '../../node/config/load.ts'
import { lockDataFolder } from '../../node/data-lock.ts'
import { openAccount } from '../../node/keys/open-account.ts'
import { toHex } from '../../protocol/bytes.ts'
import { StoreError } from '../../store/store-error.ts'
import { encodeEvidence } from '../../wire/evidence.ts'
import { ContractRefusal } from '../account/refusal.ts'
import { sendOne } from '../account/send.ts'
import { withRegistry } from '../cluster-on-parent.ts'
import { UsageError } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import type { VerifiedEvidence } from './verify.ts'

/** What became of evidence on the parent; amounts in wei, decimal. */
export interface Submitted {
  readonly id: string
  readonly accused: number
  readonly key: string
  readonly kind: string
  /** `already`: somebody else was first, and nothing was sent or nothing came of it. */
  readonly outcome: 'convicted' | 'already'
  readonly transaction: string | null
  readonly block: number | null
  readonly gasUsed: string | null
}

/** Brings evidence that convicts before the court on the parent, from `parent.account`. Sends nothing if the key is convicted already. */
export async function submitEvidence({ file, conviction }: VerifiedEvidence, config: NodeConfig, terminal: Terminal): Promise<Submitted> {
  const { accused, key, kind } = conviction
  const { shutdown } = terminal
  const submitted = { id: toHex(file.id), accused, key: toHex(key), kind, transaction: null, block: null, gasUsed: null }
  return withRegistry(config, shutdown, async (registry, rpc) => {
    if (await registry.convicted(accused, key, shutdown)) return { ...submitted, outcome: 'already' }
    const source = config.parent.account
    if (source === undefined)
      throw new UsageError('no account to submit from', 'Set parent.account: it pays the gas, and gets the reporter’s share.')
    const release = demandAccount(config)
    try {
      const signer = await openAccount(source)
      const court = await registry.court(shutdown)
      const { hash, blockNumber, gasUsed } = await sendOne(rpc, signer, { to: court, data: encodeEvidence(file.evidence) }, terminal)
      return { ...submitted, outcome: 'convicted', transaction: toHex(hash), block: blockNumber, gasUsed: gasUsed.toString() }
    } catch (error) {
      // Somebody was faster.
      if (error instanceof ContractRefusal && error.code === 'already-convicted') return { ...submitted, outcome: 'already' }
      throw error
    } finally {
      release()
    }
  })
}

/** A node on this data folder uses the account: two senders would take each other's nonces. */
function demandAccount({ dataDir }: NodeConfig): () => void {
  if (!existsSync(dataDir)) return () => undefined
  try {
    return lockDataFolder(dataDir)
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'locked') throw error
    throw new UsageError(
      `a node is running on ${dataDir}, and uses this account`,
      'With report.submit it submits by itself what it knows; else name another account, and another --data-dir.',
    )
  }
}
