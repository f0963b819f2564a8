import { join } from 'node:path'
import type { Config } from './schema.ts'

/** Where things stand in `dataDir`. */

/** The libp2p identity. */
export function peerKeyFile(config: Pick<Config, 'dataDir' | 'p2p'>): string {
  return config.p2p.keyFile ?? join(config.dataDir, 'peer.key')
}

/** The sign-once guard of one generation of a home chain's log (§5). */
export function guardFile(dataDir: string, chain: number, generation: number): string {
  return join(dataDir, `guard-${chain}-${generation}.sqlite`)
}

/** What the ledger keeps; it can be fetched again from peers. */
export function ledgerFile(dataDir: string): string {
  return join(dataDir, 'ledger.sqlite')
}

/** What members signed and the own nodes deny, a file each. */
export function disagreementsFolder(dataDir: string): string {
  return join(dataDir, 'disagreements')
}

/** Where admin calls are taken. */
export function adminSocketFile(config: Pick<Config, 'dataDir' | 'api'>): string {
  return config.api.adminSocket ?? join(config.dataDir, 'admin.sock')
}

/** Where block producers watch the windows of the home chains. */
export function gateSocketFile(config: Pick<Config, 'dataDir' | 'gate'>): string {
  return config.gate.socket ?? join(config.dataDir, 'gate.sock')
}
