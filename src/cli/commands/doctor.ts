import type { Command } from 'commander'
import { requireNodeConfig } from '../../node/config/load.ts'
import { addConfig, readConfig } from '../command.ts'
import type { Finding } from '../doctor/finding.ts'
import { UnhealthyError } from '../failure.ts'
import { show } from '../query.ts'
import { formatTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addDoctor(program: Command, terminal: Terminal): void {
  addConfig(program.command('doctor'))
    .description('check configuration, keys, nodes, contracts, clock, peers and disk, and say what to do')
    .action(async (_options: unknown, command: Command) => {
      const loaded = await readConfig(command, terminal)
      const config = requireNodeConfig(loaded.config)
      const { diagnose } = await import('../doctor/diagnose.ts')
      const findings = await diagnose(config, terminal.shutdown)
      await show(command, terminal, { file: loaded.file, findings }, () => format(findings))
      const failures = findings.filter(({ state }) => state === 'failed').length
      if (failures > 0) throw new UnhealthyError(failures)
    })
}

const MARKS: Readonly<Record<Finding['state'], string>> = { ok: '✓', warning: '!', failed: '✗' }

function format(findings: readonly Finding[]): string {
  const table = formatTable(
    ['', 'subject', 'check', 'found'],
    findings.map(({ state, subject, check, detail }) => [MARKS[state], subject, check, detail.replaceAll('\n', ' ')]),
  )
  const remedies = findings.flatMap(({ state, subject, check, remedy }) =>
    remedy === null ? [] : [`${MARKS[state]} ${subject}, ${check}: ${remedy}`],
  )
  return remedies.length === 0 ? table : `${table}\n\nWhat to do:\n${remedies.join('\n')}`
}
