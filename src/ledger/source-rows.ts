import type { Configuration } from '../protocol/configuration.ts'
import type { ConfigurationChain } from '../protocol/configuration-chain.ts'
import type { RowChanges } from '../protocol/frame.ts'
import type { Header } from '../protocol/header.ts'
import type { Reference } from './references.ts'

/** What a header says of one source: the row, and the source's index and chain id. */
export type SourceRow = Pick<Reference, 'index' | 'source' | 'row'>

/** The rows of other members among a header's inbox rows. */
export function sourceRows(
  configurations: Pick<ConfigurationChain, 'get'>,
  { chain, config }: Pick<Header, 'chain' | 'config'>,
  rows: RowChanges['inbox'],
): readonly SourceRow[] {
  const members: Configuration['members'] = configurations.get(config)?.members ?? []
  return rows.flatMap(({ index, row }) => {
    const source = members.find((member) => member.index === index && member.chain !== chain)
    return source === undefined ? [] : [{ index, source: source.chain, row }]
  })
}
