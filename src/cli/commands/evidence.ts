import type { Command } from 'commander'
import type { Page } from '../../api/page.ts'
import type { EvidenceView } from '../../api/resources/evidence.ts'
import type { SuspectedView } from '../../api/resources/suspicions.ts'
import { requireParentConfig } from '../../node/config/load.ts'
import { toHex } from '../../protocol/bytes.ts'
import type { ClusterAddress } from '../../protocol/configuration-chain.ts'
import type { ApiClient } from '../api-client.ts'
import { addCommon, addConfig, readConfig } from '../command.ts'
import type { VerifiedEvidence } from '../evidence/verify.ts'
import { EvidenceRefused } from '../failure.ts'
import { clusterOption, readInputFile, writeNewFile } from '../input.ts'
import { addPages, addQuery, connect, pageParameters, show, withNext } from '../query.ts'
import { cell, formatFields, formatTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { formatSuspicions } from './suspicions.ts'

/** What a conviction needs on the parent. `dataDir` shows whether a node uses the account. */
const SUBMIT_OPTIONS = [
  'cluster',
  'dataDir',
  'parent.rpc',
  'parent.account.keystore',
  'parent.account.passwordFile',
  'parent.account.privateKeyFile',
]

export function addEvidence(program: Command, terminal: Terminal): void {
  const evidence = program
    .command('evidence')
    .description('evidence against members: what convicts, told apart from what is only suspected')
  addList(evidence, terminal)
  addShow(evidence, terminal)
  addExport(evidence, terminal)
  addVerify(evidence, terminal)
  addSubmit(evidence, terminal)
}

function addList(evidence: Command, terminal: Terminal): void {
  addPages(evidence.command('list'))
    .description('list the evidence that the node has, newest first, and whom it suspects')
    .action(async (_options: unknown, command: Command) => {
      const api = await connect(command, terminal)
      const [page, suspected] = await Promise.all([
        api.get<Page<EvidenceView>>(`/v1/evidence?${pageParameters(command)}`),
        api.get<readonly SuspectedView[]>('/v1/suspicions'),
      ])
      await show(command, terminal, { evidence: page.items, next: page.next, suspected }, formatList)
    })
}

function addShow(evidence: Command, terminal: Terminal): void {
  addQuery(evidence.command('show'))
    .description('show one piece with its artefacts, judged here once more')
    .argument('<id>', 'as `seqmesh evidence list` gives it')
    .action(async (id: string, _options: unknown, command: Command) => {
      const verified = await fetchEvidence(await connect(command, terminal), id)
      const { formatVerdict, verdictOf } = await import('../evidence/format.ts')
      const { artefacts }: { readonly artefacts?: unknown } = JSON.parse(verified.text)
      await show(command, terminal, { ...verdictOf(verified), artefacts }, () => `${formatVerdict(verified)}\n\n${formatTree(artefacts)}`)
    })
}

function addExport(evidence: Command, terminal: Terminal): void {
  addQuery(evidence.command('export'))
    .description('write one piece as a file that anybody can verify without a network')
    .argument('<id>', 'as `seqmesh evidence list` gives it')
    .option('-o, --out <file>', 'where to write it; never overwritten (default: standard output)')
    .action(async (id: string, { out }: { readonly out?: string }, command: Command) => {
      const { text, file } = await fetchEvidence(await connect(command, terminal), id)
      if (out === undefined) {
        // Printing ends the last line itself.
        await terminal.print(text.replace(/\n$/, ''))
        return
      }
      const path = await writeNewFile(out, text, terminal)
      await show(command, terminal, { file: path, id: toHex(file.id) }, (written) => formatFields(Object.entries(written)))
    })
}

function addVerify(evidence: Command, terminal: Terminal): void {
  addCommon(evidence.command('verify'))
    .description(
      'judge a file by itself: no network, no node, no configuration. Prints who did what and exits with 0; anything that convicts nobody, changed by a single byte, exits with 65',
    )
    .argument('<file>', 'as `seqmesh evidence export` writes it')
    .option('--cluster <address>', 'the cluster that it must be about (default: the one that the file names)', clusterOption)
    .action(async (name: string, { cluster }: { readonly cluster?: ClusterAddress }, command: Command) => {
      const verified = await readEvidence(name, terminal, cluster)
      const { formatVerdict, verdictOf } = await import('../evidence/format.ts')
      await show(command, terminal, verdictOf(verified), () => formatVerdict(verified))
    })
}

function addSubmit(evidence: Command, terminal: Terminal): void {
  addConfig(evidence.command('submit'), SUBMIT_OPTIONS)
    .description('verify a file, then bring it before the court on the parent chain, from parent.account')
    .argument('<file>', 'as `seqmesh evidence export` writes it')
    .action(async (name: string, _options: unknown, command: Command) => {
      const config = requireParentConfig((await readConfig(command, terminal)).config)
      const verified = await readEvidence(name, terminal, config.cluster)
      const { submitEvidence } = await import('../evidence/submit.ts')
      await show(command, terminal, await submitEvidence(verified, config, terminal), (submitted) => {
        const { accused, kind, key, outcome, transaction, block, gasUsed } = submitted
        const verdict =
          outcome === 'convicted'
            ? `chain ${accused} is convicted of ${kind}; the bond of its member is slashed`
            : `key ${key} of chain ${accused} is convicted already; nothing is left to do`
        const sent = [
          ['transaction', cell(transaction)],
          ['block', cell(block)],
          ['gas', cell(gasUsed)],
        ] as const
        return formatFields([['verdict', verdict], ...(transaction === null ? [] : sent)])
      })
    })
}

async function readEvidence(name: string, terminal: Terminal, cluster: ClusterAddress | undefined): Promise<VerifiedEvidence> {
  const [{ verifyEvidence }, { createNativeVerifier }, { MAX_EVIDENCE_FILE_BYTES }] = await Promise.all([
    import('../evidence/verify.ts'),
    import('../../node/keys/native-verifier.ts'),
    import('../../wire/limits.ts'),
  ])
  return verifyEvidence(await readInputFile(name, MAX_EVIDENCE_FILE_BYTES, terminal), createNativeVerifier(), cluster)
}

/** A piece as the node has it, judged here: a node that lies is found out. */
async function fetchEvidence(api: ApiClient, id: string): Promise<VerifiedEvidence> {
  const [{ verifyEvidence }, { createNativeVerifier }, content] = await Promise.all([
    import('../evidence/verify.ts'),
    import('../../node/keys/native-verifier.ts'),
    api.getDocument(`/v1/evidence/${encodeURIComponent(id)}`),
  ])
  const verified = verifyEvidence(content, createNativeVerifier())
  if (toHex(verified.file.id) !== id.toLowerCase())
    throw new EvidenceRefused('contradictory', `refused: the node answered with evidence ${toHex(verified.file.id)}`, 'Ask another node.')
  return verified
}

interface Listed {
  readonly evidence: readonly EvidenceView[]
  readonly next: string | null
  readonly suspected: readonly SuspectedView[]
}

function formatList({ evidence, next, suspected }: Listed): string {
  const exposed =
    evidence.length === 0
      ? 'no evidence: nobody is exposed'
      : `exposed: convicted by artefacts\n\n${withNext(
          formatTable(
            ['id', 'kind', 'accused', 'from', 'generation', 'on the parent'],
            evidence.map(({ id, kind, accused, from, generation, convicted }) => [
              id,
              kind,
              String(accused),
              String(from),
              String(generation),
              convicted ? 'convicted' : 'not yet',
            ]),
          ),
          next,
        )}`
  if (suspected.length === 0) return exposed
  return `${exposed}\n\nsuspected: an answer is missing, which may still come; nobody is convicted by that\n\n${formatSuspicions(suspected)}`
}

/** Nested fields, indented. */
function formatTree(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const indent = '  '.repeat(depth)
  const items = Object.entries(value).filter(([, field]) => field !== undefined)
  if (items.length === 0) return 'none'
  return items
    .map(([name, field]) => {
      const isNested = typeof field === 'object' && field !== null && Object.keys(field).length > 0
      return `${indent}${name}${isNested ? `\n${formatTree(field, depth + 1)}` : `  ${formatTree(field)}`}`
    })
    .join('\n')
}
