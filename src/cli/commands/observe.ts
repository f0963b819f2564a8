import type { Command } from 'commander'
import { requireCluster } from '../../node/config/load.ts'
import { addConfig, readConfig } from '../command.ts'
import { UsageError } from '../failure.ts'
import { collect, collectChains } from '../input.ts'
import { OutputClosed, type Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'

/** All that an observer needs of the configuration: the cluster's address and somebody to dial. */
const OPTIONS = ['cluster', 'p2p.bootstrap', 'log.level', 'log.format', 'shutdown.deadlineMs']

interface Options {
  readonly peer?: readonly string[]
  readonly chain?: readonly number[]
  readonly from?: string
}

export function addObserve(program: Command, terminal: Terminal): void {
  addConfig(program.command('observe'), OPTIONS)
    .description('verify and print what the cluster says, one JSON object a line; needs its address and one peer, nothing else')
    .option('--peer <multiaddr>', 'a peer to dial; may be repeated', collect)
    .option('--chain <id>', 'follow this chain only; may be repeated', collectChains)
    .option('--from <cursor>', 'continue after the event that had this cursor')
    .action(async ({ peer = [], chain = [], from }: Options, command: Command) => {
      const { config } = await readConfig(command, terminal)
      const cluster = requireCluster(config)
      const peers = [...peer, ...config.p2p.bootstrap]
      if (peers.length === 0) throw new UsageError('no peer to dial', 'Name one with --peer, or set p2p.bootstrap.')
      const [{ createObserver }, { createLogger }, { createNativeVerifier }, { nodeTransports }] = await Promise.all([
        import('../../observer/observer.ts'),
        import('../../node/logger.ts'),
        import('../../node/keys/native-verifier.ts'),
        import('../../mesh/node-transports.ts'),
      ])
      const logger = createLogger(config.log)
      const observer = createObserver({
        cluster,
        peers,
        chains: chain,
        logger,
        verifier: createNativeVerifier(),
        transports: nodeTransports(),
        version: VERSION,
        ...(from !== undefined && { from }),
      })
      try {
        await observer.start(terminal.shutdown)
        for await (const event of observer.events(terminal.shutdown)) await terminal.print(JSON.stringify(event))
      } catch (error) {
        if (!terminal.shutdown.aborted && !(error instanceof OutputClosed)) throw error
      } finally {
        await observer.stop(AbortSignal.timeout(config.shutdown.deadlineMs))
      }
    })
}
