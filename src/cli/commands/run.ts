import type { Command } from 'commander'
import type { Logger } from 'pino'
import type { GateSocket } from '../../api/gate-socket.ts'
import type { ApiServer } from '../../api/server.ts'
import { Turns } from '../../api/turns.ts'
import { builtPage } from '../../dashboard/built-page.ts'
import { type NodeConfig, requireNodeConfig, servesGate } from '../../node/config/load.ts'
import { adminSocketFile, gateSocketFile } from '../../node/config/paths.ts'
import type { RunningNode } from '../../node/types.ts'
import { addConfig, readConfig } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'

export function addRun(program: Command, terminal: Terminal): void {
  addConfig(program.command('run'))
    .description('run the node: sequence the home chains, watch the others, serve the API')
    .addHelpText(
      'after',
      '\nSignals:\n  SIGTERM, SIGINT  stop in good order; the second one ends at once\n  SIGHUP           read the configuration again, as `seqmesh reload` does (options that its table marks as reloadable)',
    )
    .action(async (_options: unknown, command: Command) => {
      const read = async () => requireNodeConfig((await readConfig(command, terminal)).config)
      await runNode({ config: await read(), read, terminal })
    })
}

interface RunInit {
  readonly config: NodeConfig
  /** Reads the configuration again. */
  readonly read: () => Promise<NodeConfig>
  readonly terminal: Pick<Terminal, 'shutdown' | 'onReload'>
}

/** Runs until `shutdown` fires or the node fails; then stops everything under the configured deadline. */
async function runNode({ config, read, terminal }: RunInit): Promise<void> {
  const { shutdown } = terminal
  let reload: (() => Promise<readonly string[]>) | undefined
  // From the first moment on: without a listener the signal ends the process. Whoever sent it reads the log, where a failure stands.
  const endReloads = terminal.onReload(() => void reload?.().catch(() => undefined))
  const [{ openNode }, { createApiServer }, { createGateSocket }, { createLogger }, { Registry }] = await Promise.all([
    import('../../node/node.ts'),
    import('../../api/server.ts'),
    import('../../api/gate-socket.ts'),
    import('../../node/logger.ts'),
    import('prom-client'),
  ])
  const logger = createLogger(config.log)
  const registry = new Registry()
  let node: RunningNode | undefined
  let api: ApiServer | undefined
  let gate: GateSocket | undefined
  reload = reloading({ node: () => node, api: () => api, read, logger })
  try {
    node = await openNode({ config, logger, registry, version: VERSION }, shutdown)
    api = createApiServer({
      config: config.api,
      adminSocket: adminSocketFile(config),
      reload,
      view: node.view,
      health: () => (node as RunningNode).health,
      registry,
      serveMetrics: config.metrics.enabled,
      page: config.api.enabled ? await pageFor(logger) : undefined,
      onError: (error) => logger.error({ err: error }, 'a request failed'),
    })
    // Before the start, so that an operator can see what a slow one waits for.
    if (config.api.enabled) {
      await api.start()
      logger.info({ url: api.url, adminSocket: adminSocketFile(config) }, 'serving the API')
    }
    if (servesGate(config)) {
      const path = gateSocketFile(config)
      gate = createGateSocket({ path, view: node.view, maxClients: config.gate.maxClients, registry })
      await gate.start()
      logger.info({ path }, 'serving the gate')
    }
    await node.start(shutdown)
    await ended(node, shutdown)
  } catch (error) {
    // What broke off because of the shutdown is no failure.
    if (!shutdown.aborted) throw error
  } finally {
    await stopAll({ node, api, gate }, config.shutdown.deadlineMs, logger)
    endReloads()
  }
}

interface ReloadingInit {
  readonly node: () => RunningNode | undefined
  readonly api: () => ApiServer | undefined
  readonly read: () => Promise<NodeConfig>
  readonly logger: Logger
}

/** Asked for and not begun; more of them would find nothing new. */
const MAX_RELOADS = 4

/**
 * Takes over a changed configuration; what is wrong with it changes nothing but the log. One after the other: what was read first
 * must not win over what was read last.
 */
function reloading({ node, api, read, logger }: ReloadingInit): () => Promise<readonly string[]> {
  const turns = new Turns(MAX_RELOADS)
  const takeOver = async (): Promise<readonly string[]> => {
    const running = node()
    if (running === undefined) throw new NotOpen()
    const changed = running.reload(await read())
    api()?.applyLimits()
    logger.info(
      { changed },
      changed.length === 0 ? 'the configuration was read again: nothing changed' : 'the configuration was read again',
    )
    return changed
  }
  return () =>
    turns.take(takeOver).catch((error: Error & { code?: string; remedy?: string }) => {
      const { code, remedy, message } = error
      logger.error({ code, remedy }, `the configuration was not taken over: ${message}`)
      throw error
    })
}

/** The stores are still being opened, with the configuration that was read a moment ago. */
class NotOpen extends Error {
  override readonly name = 'NotOpen'
  readonly code = 'not-open'
  readonly retryable = true
  readonly remedy = 'Try again once the node serves its API.'

  constructor() {
    super('the node is still being opened')
  }
}

/** A node without its page is still a node. */
async function pageFor(logger: Logger): Promise<string | undefined> {
  return builtPage().catch((error: unknown) => {
    logger.warn({ err: error }, 'the web page cannot be built, and is not served')
    return undefined
  })
}

/** Resolves at the shutdown; throws what ended the node. */
async function ended(node: RunningNode, shutdown: AbortSignal): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    if (shutdown.aborted) resolve()
    else shutdown.addEventListener('abort', () => resolve(), { once: true })
  })
  const failed = node.failed.then((error) => {
    throw error
  })
  await Promise.race([interrupted, failed])
}

interface Parts {
  readonly node: RunningNode | undefined
  readonly api: ApiServer | undefined
  readonly gate: GateSocket | undefined
}

async function stopAll({ node, api, gate }: Parts, deadlineMs: number, logger: Logger): Promise<void> {
  const deadline = new AbortController()
  const late = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => {
    deadline.abort(new Error(`not stopped within ${deadlineMs} ms`))
    late.resolve('late')
  }, deadlineMs)
  const stopped = async (): Promise<void> => {
    // Whoever asks meanwhile hears that it is stopping.
    await node?.drain()
    await gate?.stop()
    await api?.stop()
    await node?.stop(deadline.signal)
  }
  try {
    if ((await Promise.race([stopped(), late.promise])) === 'late')
      logger.warn({ deadlineMs }, 'not everything stopped in time; leaving it')
  } finally {
    clearTimeout(timer)
  }
}
