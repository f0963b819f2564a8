import type { BlockState } from '../chain/block-record.ts'
import { equalBytes, isZero } from '../protocol/bytes.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'

/**
 * Whether the code at the Messenger's address after a block is the one that the configuration in force there approves (R8). The
 * code is read at every block that is signed or verified, by hash, together with the rows: whatever may have replaced it (a fork
 * of the chain, an operator's own upgrade), and however briefly, no header of such a block is signed or relied on. Before a
 * configuration's activation its Messenger sends and includes nothing, and may still be missing.
 */
export function isApprovedCode(configurations: ConfigurationChain, block: Pick<BlockState, 'config' | 'time' | 'codeHash'>): boolean {
  const named = isZero(block.config) ? configurations.address.genesis : block.config
  // Code that is not approved says of its configuration what it likes: then the one in force counts.
  const configuration = configurations.get(named) ?? configurations.inForceAt(block.time).configuration
  return block.time < configuration.activation || equalBytes(block.codeHash, configuration.parameters.messengerCodeHash)
}
