import { type Conviction, type Evidence, EvidenceError, NO_PATH } from '../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../src/protocol/evidence/judge.ts'
import type { JudgeContext } from '../../src/protocol/evidence/statement.ts'
import type { SignedHeader } from '../../src/protocol/frame.ts'
import type { LogState } from '../../src/protocol/log-state.ts'
import { conflictEvidence, provenInbox, provenOutbox } from '../../src/roles/log-evidence.ts'
import type { Statement, Statements } from './statements.ts'

/**
 * Everything that could be laid before the judge about the statement `hash`, beside all others that were ever signed: of
 * each form that the model has, every piece, whether it convicts or not.
 */
export function* everyPiece(statements: Statements, hash: number, clusterId: Uint8Array): Iterable<Evidence> {
  const newest = statements.at(hash)
  const { model, signed, state } = newest
  for (const [other, twin] of statements.of(model.chain)) {
    if (other === hash) continue
    if (twin.model.number === model.number) yield conflictEvidence(clusterId, twin.signed, signed)
    else yield* ofPair(...(twin.model.number < model.number ? ([twin, newest] as const) : ([newest, twin] as const)))
  }
  if (state === undefined) return
  for (const index of model.inbox.keys()) {
    const source = statements.member(index).member.chain
    const row = provenInbox(state, index)
    yield { form: 'outOfSync', header: bare(newest), source, row }
    const named = model.inbox.get(index)?.head ?? -1
    const about = named < 0 ? undefined : statements.at(named)
    if (about?.state === undefined) continue
    const sourceRow = provenOutbox(about.state, model.chain)
    yield { form: 'misreport', header: bare(newest), source, row, sourceHeader: about.signed.header, sourceRow }
  }
}

function* ofPair(earlier: Statement, later: Statement): Iterable<Evidence> {
  const headers = { earlier: bare(earlier), later: bare(later) }
  yield { form: 'regressHeader', ...headers }
  if (earlier.state === undefined || later.state === undefined) return
  const rows = <T>(prove: (state: LogState, index: number) => T, index: number) => ({
    earlierRow: prove(earlier.state as LogState, index),
    laterRow: prove(later.state as LogState, index),
    path: NO_PATH,
  })
  for (const index of later.model.inbox.keys()) {
    yield { form: 'regressOutbox', ...headers, ...rows(provenOutbox, index) }
    yield { form: 'regressInbox', ...headers, ...rows(provenInbox, index) }
  }
}

/** What the judge says; undefined if the piece convicts nobody. */
export function verdictOn(evidence: Evidence, context: JudgeContext): Conviction | undefined {
  try {
    return judgeEvidence(evidence, context)
  } catch (error) {
    if (error instanceof EvidenceError) return undefined
    throw error
  }
}

function bare({ signed: { header, signature } }: Statement): SignedHeader {
  return { header, signature }
}
