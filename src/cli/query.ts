import { access, constants } from 'node:fs/promises'
import type { Command } from 'commander'
import { adminSocketFile } from '../node/config/paths.ts'
import type { Config } from '../node/config/schema.ts'
import { ApiClient, apiUrl } from './api-client.ts'
import { addConfig, readConfig } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Where the API is: all that a command needs which asks a running node. */
const API_OPTIONS = ['api.host', 'api.port']
/** The same for admin calls. */
export const ADMIN_OPTIONS = [...API_OPTIONS, 'dataDir', 'api.adminSocket', 'api.adminToken']

/** Adds what a command needs that asks a running node. */
export function addQuery(command: Command): Command {
  return addApi(command, API_OPTIONS)
}

/** Adds what a command needs that only an admin may ask for. */
export function addAdmin(command: Command): Command {
  return addApi(command, ADMIN_OPTIONS)
}

function addApi(command: Command, options: readonly string[]): Command {
  return addConfig(command, options).option('--api <url>', 'url of the node’s HTTP API (default: from the configuration)')
}

/** A client of the node that the command line means. */
export async function connect(command: Command, terminal: Terminal): Promise<ApiClient> {
  const { config } = await readConfig(command, terminal)
  const { api } = command.opts<{ readonly api?: string }>()
  return new ApiClient({ url: api ?? apiUrl(config.api) }, terminal.shutdown)
}

/** The same for admin calls: over the node's own socket, unless another node is named; there, with the token. */
export async function connectAdmin(command: Command, terminal: Terminal): Promise<ApiClient> {
  const { config } = await readConfig(command, terminal)
  const { api } = command.opts<{ readonly api?: string }>()
  return api === undefined
    ? ownNode(config, terminal.shutdown)
    : new ApiClient({ url: api, adminToken: config.api.adminToken }, terminal.shutdown)
}

/** The node of this configuration: over its socket where this user may open it, else with the token. */
export async function ownNode(config: Config, signal: AbortSignal): Promise<ApiClient> {
  const socket = adminSocketFile(config)
  const mayOpen = await access(socket, constants.W_OK).then(
    () => true,
    () => false,
  )
  const adminSocket = mayOpen ? socket : undefined
  return new ApiClient({ url: apiUrl(config.api), adminSocket, adminToken: config.api.adminToken }, signal)
}

/** Prints what a command found: JSON as it came, or what `format` makes of it. */
export async function show<T>(command: Command, terminal: Terminal, found: T, format: (found: T) => string): Promise<void> {
  const { json } = command.opts<{ readonly json?: boolean }>()
  await terminal.print(json === true ? JSON.stringify(found) : format(found))
}

/** Adds what a command needs that lists by pages. */
export function addPages(command: Command): Command {
  return addQuery(command).option('--limit <count>', 'how many, 1 to 1000').option('--cursor <cursor>', 'continue after a page')
}

/** What the command line asks of a list: its page, and those of `filters` that are given. */
export function pageParameters(command: Command, filters: readonly string[] = []): URLSearchParams {
  const given = Object.entries(command.opts<Readonly<Record<string, string>>>())
  // What commander adds for every command is none of the API's.
  return new URLSearchParams(given.filter(([name]) => name === 'limit' || name === 'cursor' || filters.includes(name)))
}

/** A page as people see it. */
export function withNext(page: string, next: string | null): string {
  return next === null ? page : `${page}\n\nmore: --cursor ${next}`
}
