import type { Command } from 'commander'
import { ApiClient, apiUrl } from './api-client.ts'
import { addConfig, readConfig } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Where the API is: all that a command needs which asks a running node. */
const API_OPTIONS = ['api.host', 'api.port', 'api.adminToken']

/** Adds what a command needs that asks a running node. */
export function addQuery(command: Command): Command {
  return addConfig(command, API_OPTIONS).option('--api <url>', 'url of the node’s HTTP API (default: from the configuration)')
}

/** A client of the node that the command line means. */
export async function connect(command: Command, terminal: Terminal): Promise<ApiClient> {
  const { config } = await readConfig(command, terminal)
  const { api } = command.opts<{ readonly api?: string }>()
  return new ApiClient(api ?? apiUrl(config.api), config.api.adminToken, terminal.shutdown)
}

/** Prints what a command found: JSON as it came, or what `format` makes of it. */
export async function show<T>(command: Command, terminal: Terminal, found: T, format: (found: T) => string): Promise<void> {
  const { json } = command.opts<{ readonly json?: boolean }>()
  await terminal.print(json === true ? JSON.stringify(found) : format(found))
}
