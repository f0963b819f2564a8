import type { Command } from 'commander'
import type { Logger } from 'pino'
import type { GateSocket } from '../../api/gate-socket.ts'
import type { ApiServer } from '../../api/server.ts'
import { builtPage } from '../../dashboard/built-page.ts'
import { type NodeConfig, requireNodeConfig, servesGate } from '../../node/config/load.ts'
import { gateSocketFile } from '../../node/config/paths.ts'
import type { RunningNode } from '../../node/types.ts'
import { addConfig, readConfig } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'

export function addRun(program: Command, terminal: Terminal): void {
  addConfig(program.command('run'))
    .description('run the node: sequence the home chains, watch the others, serve the API')
    .addHelpText(
      'after',
      '\nSignals:\n  SIGTERM, SIGINT  stop in good order; the second one ends at once\n  SIGHUP           read the configuration again (options that its table marks as reloadable)',
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
  const endReloads = terminal.onReload(() => void reload(node, read, logger))
  try {
    node = await openNode({ config, logger, registry, version: VERSION }, shutdown)
    api = createApiServer({
      config: config.api,
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
      logger.info({ url: api.url }, 'serving the API')
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
    endReloads()
    await stopAll({ node, api, gate }, config.shutdown.deadlineMs, logger)
  }
}

/** Takes over a changed configuration; what is wrong with it changes nothing but the log. */
async function reload(node: RunningNode | undefined, read: () => Promise<NodeConfig>, logger: Logger): Promise<void> {
  if (node === undefined) {
    logger.warn({}, 'the configuration was not read again: the node is still being opened')
    return
  }
  try {
    const changed = node.reload(await read())
    logger.info(
      { changed },
      changed.length === 0 ? 'the configuration was read again: nothing changed' : 'the configuration was read again',
    )
  } catch (error) {
    const { code, remedy, message } = error as Error & { code?: string; remedy?: string }
    logger.error({ code, remedy }, `the configuration was not taken over: ${message}`)
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
