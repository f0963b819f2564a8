import type { Command } from 'commander'
import { configDocs, configJsonSchema, printConfig, printedRow } from '../../node/config/describe.ts'
import { addCommon, addConfig, readConfig } from '../command.ts'
import { show } from '../query.ts'
import { formatTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export function addConfigCommand(program: Command, terminal: Terminal): void {
  const config = program.command('config').description('show the configuration and its options')
  addConfig(config.command('print'))
    .description('print the configuration in effect and where each value came from, secrets redacted')
    .action(async (_options: unknown, command: Command) => {
      const { values, file } = await readConfig(command, terminal)
      const printed = { file, values: printConfig(values) }
      await show(command, terminal, printed, () => formatTable(['option', 'value', 'from'], printed.values.map(printedRow)))
    })
  addCommon(config.command('docs'))
    .description('print the table of all options, in Markdown')
    .action(async (_options: unknown, command: Command) =>
      show(command, terminal, { markdown: configDocs() }, (docs) => docs.markdown.trimEnd()),
    )
  addCommon(config.command('schema'))
    .description('print the JSON Schema of the configuration file')
    .action(async (_options: unknown, command: Command) =>
      show(command, terminal, configJsonSchema(), (schema) => JSON.stringify(schema, null, 2)),
    )
}
