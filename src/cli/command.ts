import type { Command } from 'commander'
import { type LoadedConfig, loadConfig } from '../node/config/load.ts'
import { flagOf, type OptionEntry } from '../node/config/option.ts'
import { SETTABLE } from '../node/config/sources.ts'
import type { Terminal } from './terminal.ts'

/** Adds what every command has. */
export function addCommon(command: Command): Command {
  return command.option('--json', 'print JSON').option('--verbose', 'print causes and stack traces of errors')
}

/** Adds `--config` and a flag for each option of the configuration, or for those named. */
export function addConfig(command: Command, only?: readonly string[]): Command {
  addCommon(command)
  command.option('-c, --config <file>', 'configuration file (default: seqmesh.yaml, if there is one)')
  command.optionsGroup('Configuration:')
  for (const entry of SETTABLE) {
    if (only === undefined || only.includes(entry.name))
      command.option(`${flagOf(entry.path)} <${placeholder(entry)}>`, entry.node.doc.about)
  }
  return command
}

function placeholder({ form, node }: OptionEntry): string {
  if (form === 'structure') return 'json'
  if (form === 'texts') return 'list'
  if (form === 'boolean') return 'true|false'
  return node.doc.unit ?? (node.doc.path === true ? 'path' : form === 'number' ? 'number' : 'text')
}

/** The configuration in effect for this command line. `presets`: what some flags stand for; a flag itself overrides them. */
export async function readConfig(
  command: Command,
  terminal: Terminal,
  presets: ReadonlyMap<string, string> = new Map(),
): Promise<LoadedConfig> {
  const options = command.opts<Readonly<Record<string, unknown>>>()
  const flags = new Map(presets)
  for (const entry of SETTABLE) {
    const value = options[attributeOf(entry)]
    if (typeof value === 'string') flags.set(entry.name, value)
  }
  const file = typeof options.config === 'string' ? options.config : undefined
  return loadConfig({ file, flags, env: terminal.env, workingDirectory: terminal.workingDirectory })
}

/** The name under which commander keeps a flag: `--p2p-max-peers` → `p2pMaxPeers`. */
function attributeOf({ path }: OptionEntry): string {
  return flagOf(path)
    .slice(2)
    .replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
