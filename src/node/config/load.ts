import { open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type EffectiveConfig, effectiveConfig } from './effective.ts'
import { ConfigError, type ConfigProblem } from './errors.ts'
import { adminSocketFile, gateSocketFile } from './paths.ts'
import type { Config } from './schema.ts'
import { CONFIG_FILE_ENV, envLayer, fileLayer, flagLayer, type Layer, MAX_FILE_BYTES } from './sources.ts'

/** Looked for in the working directory when no file is named. */
const DEFAULT_CONFIG_FILE = 'seqmesh.yaml'

export interface LoadConfigInit {
  /** `--config`; wins over `SEQMESH_CONFIG`. */
  readonly file?: string | undefined
  /** Option name (`p2p.maxPeers`) → text. */
  readonly flags: ReadonlyMap<string, string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workingDirectory: string
}

export interface LoadedConfig extends EffectiveConfig {
  /** Null when there is none. */
  readonly file: string | null
}

/** The configuration in effect: flag > environment > file > default. Throws `ConfigError`. */
export async function loadConfig(init: LoadConfigInit): Promise<LoadedConfig> {
  const { flags, env, workingDirectory } = init
  const named = init.file ?? env[CONFIG_FILE_ENV]
  const file = resolve(workingDirectory, named ?? DEFAULT_CONFIG_FILE)
  const text = await readText(file, named !== undefined)
  const layers: Layer[] = [flagLayer(flags), envLayer(env)]
  if (text !== null) layers.push(fileLayer(file, text))
  const fileDirectory = text === null ? workingDirectory : dirname(file)
  return { ...effectiveConfig({ layers, fileDirectory, workingDirectory }), file: text === null ? null : file }
}

/** Null for a file that is not there and need not be. */
async function readText(path: string, required: boolean): Promise<string | null> {
  const fail = (expected: string, cause?: unknown): ConfigError =>
    new ConfigError('config-file', [{ option: 'file', value: path, expected, origin: null }], { cause })
  const handle = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && !required) return null
    throw fail(`a readable file, but: ${cause.code}`, cause)
  })
  if (handle === null) return null
  try {
    const { size } = await handle.stat()
    if (size > MAX_FILE_BYTES) throw fail(`at most ${MAX_FILE_BYTES} bytes, it has ${size}`)
    return await handle.readFile('utf8').catch((cause: NodeJS.ErrnoException) => {
      throw fail(`a readable file, but: ${cause.code}`, cause)
    })
  } finally {
    await handle.close()
  }
}

/** What `seqmesh run` needs beyond a valid configuration. */
export type NodeConfig = Config & { readonly cluster: NonNullable<Config['cluster']> }

/** Checks that what a full node needs is there. Throws `ConfigError` naming all that is missing. */
export function requireNodeConfig(config: Config): NodeConfig {
  const problems = config.chains.length === 0 ? [missing('chains', 'at least one chain with its RPC urls')] : []
  return demand(config, [...problems, ...socketProblems(config)])
}

/** Checks what commands need that work with the cluster's contracts alone. Throws `ConfigError` naming all that is missing. */
export function requireParentConfig(config: Config): NodeConfig {
  return demand(config, [])
}

function demand(config: Config, others: readonly ConfigProblem[]): NodeConfig {
  const { cluster } = config
  const problems: ConfigProblem[] = []
  if (cluster === undefined) problems.push(missing('cluster', 'seqmesh:<parent chain id>:<registry address>:<genesis hash>'))
  if (config.parent.rpc.length === 0) problems.push(missing('parent.rpc', 'at least one url of a parent chain node'))
  problems.push(...others)
  if (cluster === undefined || problems.length > 0) throw new ConfigError('bad-config', problems)
  return { ...config, cluster }
}

/** The cluster address, for commands that need nothing else. */
export function requireCluster(config: Config): NonNullable<Config['cluster']> {
  if (config.cluster !== undefined) return config.cluster
  throw new ConfigError('bad-config', [missing('cluster', 'seqmesh:<parent chain id>:<registry address>:<genesis hash>')])
}

/** What a path of a Unix socket may have: the system's field has one byte more, and cuts off what is longer. */
const MAX_SOCKET_BYTES = 107

function socketProblems(config: Config): readonly ConfigProblem[] {
  const sockets = [
    ...(servesGate(config) ? [{ option: 'gate.socket', path: gateSocketFile(config) }] : []),
    ...(config.api.enabled ? [{ option: 'api.adminSocket', path: adminSocketFile(config) }] : []),
  ]
  return sockets.flatMap(({ option, path }) => {
    const size = Buffer.byteLength(path)
    if (size <= MAX_SOCKET_BYTES) return []
    return [{ option, value: path, expected: `a path of at most ${MAX_SOCKET_BYTES} bytes, it has ${size}`, origin: null }]
  })
}

/** Whether there is a window to serve: that of a chain sequenced here. */
export function servesGate({ gate, chains }: Config): boolean {
  return gate.enabled && chains.some(({ sequencer }) => sequencer !== undefined)
}

function missing(option: string, expected: string): ConfigProblem {
  return { option, value: null, expected, origin: null }
}
