import { equalBytes } from '../bytes.ts'
import { hashHeader } from '../header.ts'
import { equalOutboxRows } from '../row.ts'
import type { Conviction, Misreport } from './evidence.ts'
import { checkInboxProof, checkOutboxProof } from './proofs.ts'
import { convict, type JudgeContext, memberAtRow, readStatement, refuse } from './statement.ts'

/** A header's inbox row says of another chain's header what that header does not say: phantom, omission, alteration. */
export function judgeMisreport(evidence: Misreport, context: JudgeContext): Conviction {
  const { row, sourceHeader, sourceRow } = evidence
  const statement = readStatement(context, evidence.header)
  const { header, configuration, member: self } = statement
  const source = memberAtRow(configuration, evidence.source, row.index)
  if (sourceRow.index !== self.index) refuse('malformed', `the source's row is of index ${sourceRow.index}, not ${self.index}`)
  checkInboxProof(header.inboxRoot, row)
  if (!equalBytes(hashHeader(context.configurations.clusterId, sourceHeader), row.row.head))
    refuse('bad-proof', 'the inbox row names another header of the source')
  checkOutboxProof(sourceHeader.outboxRoot, sourceRow)
  const wrong = [
    sourceHeader.chain !== source.chain ? 'chain' : '',
    sourceHeader.number !== row.row.number ? 'number' : '',
    sourceHeader.time !== row.row.time ? 'time' : '',
    equalOutboxRows(sourceRow.row, row.row) ? '' : 'lane',
  ].filter((field) => field !== '')
  if (wrong.length === 0) refuse('not-proven', 'the inbox row is what the source announced')
  return convict(
    'misreport',
    statement,
    header.number,
    `chain ${header.chain} misreports chain ${source.chain} in block ${header.number}: ${wrong.join(', ')} of header ${row.row.number}`,
  )
}
