import { type Command, InvalidArgumentError } from 'commander'
import { requireCluster } from '../../node/config/load.ts'
import type { Observer } from '../../observer/observer.ts'
import type { Follow, Selection } from '../../observer/selection.ts'
import { clusterId } from '../../protocol/typed-data.ts'
import { addConfig, readConfig } from '../command.ts'
import { UsageError } from '../failure.ts'
import { chainOption, collect, collectChains, readInputFile } from '../input.ts'
import { OutputClosed, type Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'

/** All that an observer needs of the configuration: the cluster's address and somebody to dial. */
const OPTIONS = ['cluster', 'p2p.bootstrap', 'log.level', 'log.format']

/** Events kept while a sink is away. */
const MAX_BUFFERED_FOR_SINK = 16_384
const MAX_SINK_FILE_BYTES = 4_096

const HELP = `
Without --sink, one JSON object a line goes to standard output:
  header, message, conflict, hold, taint, evidence, head (with --select heads), lagged

Sinks store messages once by lane and nonce, and evidence; they say themselves where to go on, so a restart needs no --from:
  --sink postgres://user:password@host:5432/database
      tables seqmesh_messages, seqmesh_evidence, seqmesh_positions, made if they are not there; rows and position in one transaction.
      What the URL lacks comes from PGUSER, PGPASSWORD, PGHOST, …
  --sink nats://user:password@host:4222/STREAM
      JetStream; the stream is made if it is not there (default SEQMESH-<cluster>). Subjects seqmesh.<cluster>.message.<source>.<destination>,
      …evidence.<accused>.<id>, …cursor; headers Nats-Msg-Id and Seqmesh-Cursor. tls:// for TLS, nats://token@host for a token.
  A sink that is away is waited for; nothing is lost or repeated. --sink-file keeps the URL out of process lists.

Examples:
  $ seqmesh observe --cluster seqmesh:1:0x…:0x… --peer /dns4/peer.example/tcp/9600/p2p/12D3…
  $ seqmesh observe … --select 412001-412002 | jq .value
  $ seqmesh observe … --sink postgres://seqmesh@localhost/seqmesh`

interface Options {
  readonly peer?: readonly string[]
  readonly chain?: readonly number[]
  readonly from?: string
  readonly select?: Selection
  readonly sink?: string
  readonly sinkFile?: string
  readonly connectWithin: number
}

export function addObserve(program: Command, terminal: Terminal): void {
  addConfig(program.command('observe'), OPTIONS)
    .description('verify and print, or store, what the cluster says; needs its address and one peer, nothing else')
    .option('--peer <multiaddr>', 'a peer to dial; may be repeated', collect)
    .option('--chain <id>', 'follow this chain only; may be repeated', collectChains)
    .option('--select <what>', 'print all, heads, evidence, what a source says (chain id), or a lane (source-destination)', selectionOption)
    .option('--from <cursor>', 'continue after the event that had this cursor')
    .option('--sink <url>', 'store instead of printing: postgres://… or nats://…')
    .option('--sink-file <file>', 'a file with the URL of the sink')
    .option('--connect-within <seconds>', 'how long to look for a peer that shows the cluster’s configuration', secondsOption, 60)
    .addHelpText('after', HELP)
    .action(async (options: Options, command: Command) => {
      const { peer = [], chain, from, select = 'all', connectWithin } = options
      const { config } = await readConfig(command, terminal)
      const cluster = requireCluster(config)
      const bootstrap = [...peer, ...config.p2p.bootstrap]
      if (bootstrap.length === 0) throw new UsageError('no peer to dial', 'Name one with --peer, or set p2p.bootstrap.')
      const sinkUrl = await sinkOf(options, terminal)
      if (sinkUrl !== undefined && select !== 'all')
        throw new UsageError('--select does not go with a sink', 'Leave one of them out; --chain goes with both.')
      if (select === 'heads' && chain !== undefined)
        throw new UsageError('--chain does not go with --select heads', 'Heads are those of all members.')
      const follow: Follow = select === 'heads' || select === 'evidence' ? 'heads' : (chain ?? 'all')
      const [{ createObserver }, { createLogger }, { createNativeVerifier }] = await Promise.all([
        import('../../observer/node.ts'),
        import('../../node/logger.ts'),
        import('../../node/keys/native-verifier.ts'),
      ])
      const logger = createLogger(config.log)
      const observe = (after: string | undefined): Observer =>
        createObserver({
          cluster,
          bootstrap,
          follow,
          logger,
          verifier: createNativeVerifier(),
          version: VERSION,
          connectWithinMs: connectWithin * 1_000,
          ...(after !== undefined && { from: after }),
        })
      try {
        if (sinkUrl === undefined) await print(observe(from), select, terminal)
        else await store(sinkUrl, { clusterId: clusterId(cluster), observe, from, terminal })
      } catch (error) {
        if (!terminal.shutdown.aborted && !(error instanceof OutputClosed)) throw error
      }
    })
}

async function sinkOf({ sink, sinkFile }: Options, terminal: Terminal): Promise<string | undefined> {
  if (sinkFile === undefined) return sink
  if (sink !== undefined) throw new UsageError('--sink and --sink-file name two sinks', 'Leave one of them out.')
  return new TextDecoder().decode(await readInputFile(sinkFile, MAX_SINK_FILE_BYTES, terminal)).trim()
}

async function print(observer: Observer, select: Selection, terminal: Terminal): Promise<void> {
  const events = observer.events({ select, signal: terminal.shutdown })
  try {
    await observer.start(terminal.shutdown)
    for await (const event of events) await terminal.print(JSON.stringify(event))
  } finally {
    await observer.stop()
  }
}

interface StoreInit {
  readonly clusterId: Uint8Array
  readonly observe: (from: string | undefined) => Observer
  readonly from: string | undefined
  readonly terminal: Terminal
}

async function store(url: string, { clusterId, observe, from, terminal }: StoreInit): Promise<void> {
  const [{ openSink }, { fillSink }] = await Promise.all([import('../sinks/open-sink.ts'), import('../sinks/fill-sink.ts')])
  const sink = await openSink(url, clusterId)
  try {
    await fillSink({
      ...{ sink, observe, from },
      note: (line) => terminal.note(line),
      signal: terminal.shutdown,
      random: Math.random,
      maxBuffered: MAX_BUFFERED_FOR_SINK,
    })
  } finally {
    await sink.close()
  }
}

function selectionOption(text: string): Selection {
  if (text === 'all' || text === 'heads' || text === 'evidence') return text
  const [source = '', destination, ...others] = text.split('-')
  if (others.length > 0) throw new InvalidArgumentError('Expected all, heads, evidence, a chain id, or two of them as 412001-412002.')
  return { source: chainOption(source), ...(destination !== undefined && { destination: chainOption(destination) }) }
}

function secondsOption(text: string): number {
  const seconds = Number(text)
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected seconds: a whole number from 1 to 999999.')
  return seconds
}
