import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Init, MODEL, type Property } from './properties.ts'
import { openSpecification, type Specification } from './quint.ts'

/** The model with one line changed: what that line is for must then be violated, or no property needs it. */
export interface Mutant {
  readonly name: string
  readonly file: 'types.qnt' | 'rules.qnt' | 'ledger.qnt' | 'evidence.qnt' | 'cluster.qnt'
  /** Stands exactly once in the file. */
  readonly from: string
  readonly to: string
  readonly init: Init
  /** What finds it. */
  readonly violates: Property
}

const honest = { init: 'initHonest' } as const
const oneLiar = { init: 'initOneLiar' } as const
const twoLiars = { init: 'initTwoLiars' } as const

export const MUTANTS: readonly Mutant[] = [
  {
    ...honest,
    name: 'the gate is one second late',
    file: 'rules.qnt',
    from: 'min(least, inbox.get(source).time + DELTA)',
    to: 'min(least, inbox.get(source).time + DELTA + 1)',
    violates: 'gateKeepsSyncRule',
  },
  {
    ...honest,
    name: 'the gate heeds one member only',
    file: 'rules.qnt',
    from: 'others(self).fold(1000,',
    to: 'Set(self % 3 + 1).fold(1000,',
    violates: 'syncGuarantee',
  },
  {
    ...honest,
    name: 'the sync bound is strict',
    file: 'rules.qnt',
    from: 'header.time <= header.inbox.get(source).time + DELTA',
    to: 'header.time < header.inbox.get(source).time + DELTA',
    violates: 'honestAreNeverExposed',
  },
  {
    ...honest,
    name: 'the gate leaves no time to wait',
    file: 'rules.qnt',
    from: 'min(least, inbox.get(source).time + DELTA)',
    to: 'min(least, inbox.get(source).time)',
    violates: 'somebodyCanProceed',
  },
  {
    ...honest,
    name: 'an inclusion may go back',
    file: 'ledger.qnt',
    from: 'number <= row.number) row',
    to: 'number == 0) row',
    violates: 'gateIsMonotone',
  },
  {
    ...honest,
    name: 'an inclusion tries its first message twice',
    file: 'cluster.qnt',
    from: 'added(previous.inbox.get(source).lane, inbox.get(source).lane)',
    to: 'inbox.get(source).lane',
    violates: 'inclusionIsExact',
  },
  {
    ...honest,
    name: 'an inclusion leaves out all but what is new in the header that it names',
    file: 'types.qnt',
    from: 'lane: header.outbox.get(destination) }',
    to: 'lane: header.outbox.get(destination).select(m => m.sentAt == header.time) }',
    violates: 'inclusionIsExact',
  },
  {
    ...honest,
    name: 'a row names the header after the one that it includes',
    file: 'types.qnt',
    from: '{ number: header.number, head: hash',
    to: '{ number: header.number + 1, head: hash',
    violates: 'causalGraphIsAcyclic',
  },
  {
    ...honest,
    name: 'headers that are not adjacent must link too',
    file: 'evidence.qnt',
    from: 'later.number == earlier.number + 1 and later.parent != a',
    to: 'later.parent != a',
    violates: 'honestAreNeverExposed',
  },
  {
    ...honest,
    name: 'a row is compared with the newest header of its source',
    file: 'ledger.qnt',
    from: 'else if (row != rowOf(headers, row.head, header.chain))',
    to: 'else if (row != rowOf(headers, last(log), header.chain))',
    violates: 'honestAreNeverExposed',
  },
  {
    ...oneLiar,
    name: 'a log is accepted with holes',
    file: 'ledger.qnt',
    from: 'else if (isNext and header.parent != last(log)) unlinked(headers, node, hash)',
    to: 'else if (isNext and header.parent == PHANTOM) unlinked(headers, node, hash)',
    violates: 'brokenRuleIsExposed',
  },
  {
    ...oneLiar,
    name: 'a header is accepted unopened',
    file: 'rules.qnt',
    from: 'header.opens,',
    to: 'true,',
    violates: 'brokenRuleIsExposed',
  },
  {
    ...oneLiar,
    name: 'a contradiction of what is accepted is taken for a duplicate',
    file: 'ledger.qnt',
    from: 'if (log[header.number - 1] == hash) node else node.dispute(hash, "equivocation", chain)',
    to: 'node',
    violates: 'contradictionIsKept',
  },
  {
    ...oneLiar,
    name: 'two headers of one position are no evidence',
    file: 'evidence.qnt',
    from: 'a != b and headers[a].number == headers[b].number',
    to: 'a != b and headers[a].number == headers[b].number and headers[a].time != headers[b].time',
    violates: 'divergenceIsExposed',
  },
  {
    ...oneLiar,
    name: 'rows are not compared with their source',
    file: 'ledger.qnt',
    from: 'else if (row != rowOf(headers, row.head, header.chain)) node.convict("misreport", header.chain)',
    to: 'else if (row == ZERO_ROW) node.convict("misreport", header.chain)',
    violates: 'misreportIsConvicted',
  },
  {
    ...oneLiar,
    name: 'whoever is misreported is convicted',
    file: 'ledger.qnt',
    from: 'node.convict("misreport", header.chain)',
    to: 'node.convict("misreport", source)',
    violates: 'convictionsAreProven',
  },
  {
    ...oneLiar,
    name: 'a misreport is no evidence',
    file: 'evidence.qnt',
    from: 'headers[row.head].opens and row != rowOf(headers, row.head, header.chain)',
    to: 'headers[row.head].opens and row.number != headers[row.head].number',
    violates: 'misreportIsExposed',
  },
  {
    ...oneLiar,
    name: 'a row below the start of its source is taken for an old one',
    file: 'ledger.qnt',
    from: 'else if (row.number == 0 or log[row.number - 1] != row.head)',
    to: 'else if (row.number == 0) node else if (log[row.number - 1] != row.head)',
    violates: 'phantomIsQuestioned',
  },
  {
    ...oneLiar,
    name: 'what a held member sends is included all the same',
    file: 'ledger.qnt',
    from: 'if (isHeld(node, source) or number <= row.number) row',
    to: 'if (number <= row.number) row',
    violates: 'inclusionIsExact',
  },
  {
    ...twoLiars,
    name: 'nobody is asked to show what a row names',
    file: 'evidence.qnt',
    from: 'row != ZERO_ROW and row.head < 0',
    to: 'row != ZERO_ROW and row.head < 0 and row.number == 0',
    violates: 'misreportIsExposed',
  },
]

/** Opens the specification `file` with the change made. */
export async function openMutant({ name, file, from, to }: Mutant): Promise<Specification> {
  const folder = mkdtempSync(join(tmpdir(), 'seqmesh-mutant-'))
  try {
    cpSync(MODEL, folder, { recursive: true, filter: (path) => !path.endsWith('.ts') })
    const path = join(folder, file)
    const parts = readFileSync(path, 'utf8').split(from)
    if (parts.length !== 2) throw new Error(`mutant "${name}": "${from}" stands ${parts.length - 1} times in ${file}, not once`)
    writeFileSync(path, parts.join(to))
    return await openSpecification(join(folder, 'properties.qnt'), { checkTypes: false })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
