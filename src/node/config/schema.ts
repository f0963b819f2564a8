import { z } from 'zod'
import { keySource } from './key-source.ts'
import { option, optionTree } from './option.ts'
import {
  clusterAddress,
  EXPECTED_CLUSTER,
  EXPECTED_MULTIADDRS,
  EXPECTED_URLS,
  EXPECTED_WEI,
  integer,
  multiaddrText,
  rpcUrl,
  wei,
} from './values.ts'

/** The one description of the configuration: types, validation, environment, flags, documentation and JSON Schema come from it. */

const MIB = 1_048_576

const urls = z.array(rpcUrl).max(16)

const chain = z.strictObject({
  id: option(integer(1, Number.MAX_SAFE_INTEGER), { about: 'Chain id; the RPC must report the same.' }),
  rpc: option(urls.min(1), {
    about: 'The own node of this chain; the first that works is used. A ws url brings blocks sooner than polling.',
    expected: EXPECTED_URLS,
    secret: 'url',
  }),
  depth: option(integer(0, 1_000).optional(), {
    about:
      'Confirmations before a block is signed (home) or trusted (watched). Fewer than the chain reorganises end the log; each more adds a block time of latency.',
    unit: 'blocks',
    defaultText: 'the member’s depth in the cluster configuration',
  }),
  minAssurance: option(z.enum(['announced', 'verified', 'posted']).default('verified'), {
    reloadable: true,
    about:
      'What a message from this chain needs before it is included: `announced` trusts the source’s signature, `verified` waits until the own node of the source agrees, `posted` also until a batch on the parent holds it: where that takes longer than Δ, your chain stands at its gate meanwhile. `settled` comes with settlement.',
  }),
  onBehind: z
    .strictObject({
      afterMs: option(integer(0, 86_400_000).default(10_000), {
        reloadable: true,
        about: 'The own node of this chain may be behind or away for this long before that is a problem, and `action` applies.',
        unit: 'ms',
      }),
      action: option(z.enum(['hold', 'rely']).default('hold'), {
        reloadable: true,
        about:
          '`hold` includes nothing of this chain until the own node is back, and your chain stands at its gate; `rely` includes on the source’s signature meanwhile, blocks that it may have invented among them. Both end by themselves.',
      }),
    })
    .prefault({}),
  onDisagreement: option(z.enum(['hold', 'alert']).default('hold'), {
    reloadable: true,
    about:
      'What follows when the own node of this chain shows another block than its sequencer signed: `hold` includes nothing of it any more, also after a restart (until `seqmesh disagreements release`); `alert` is a problem only. Code that the cluster did not approve holds always.',
  }),
  maxUnsettledWei: option(wei.optional(), {
    reloadable: true,
    about:
      'Most value, fees included, that a home chain includes of this chain’s lane while no batch on the parent holds it. Beyond it the lane waits for the source to post; lower risks less and stalls more.',
    expected: EXPECTED_WEI,
    unit: 'wei',
    defaultText: 'no limit',
  }),
  pollIntervalMs: option(integer(20, 60_000).default(500), {
    about: 'How often new blocks are asked for when no subscription delivers them. Lower is faster and costs requests.',
    unit: 'ms',
  }),
  sequencer: z
    .strictObject({
      key: keySource('Sequencer key, which signs headers'),
      nextKey: keySource('Sequencer key of a configuration to come: it takes over by itself at the first block that is of it').optional(),
      includer: keySource('Includer account, which sends `include`; the sequencer key if absent').optional(),
    })
    .superRefine(({ key, nextKey, includer }, context) => {
      if (nextKey !== undefined && includer === undefined) {
        const expected = 'an account of its own, as there is a nextKey: transactions are not sent by the one key and then by the other'
        context.addIssue({ code: 'custom', path: ['includer'], params: { expected } })
      }
      if ((includer ?? key).kind !== 'remote') return
      const expected = 'a keystore or privateKeyFile of its own: remote signers sign statements, not transactions'
      context.addIssue({ code: 'custom', path: ['includer'], params: { expected } })
    })
    .optional(),
})

export const configSchema = z.strictObject({
  dataDir: option(z.string().min(1).default('seqmesh-data'), {
    about: 'Database, sign-once guard and peer key. One directory per daemon, on a disk that survives it.',
    path: true,
    expected: 'a directory',
  }),
  cluster: option(clusterAddress.optional(), {
    about: 'Cluster address. It authenticates everything else that is learned about the cluster.',
    expected: EXPECTED_CLUSTER,
  }),
  parent: z
    .strictObject({
      rpc: option(urls.default([]), {
        about:
          'A node of the parent chain: registry, batches and evidence are read there. Needed by `run`. Several guard against one that omits.',
        expected: EXPECTED_URLS,
        secret: 'url',
      }),
      pollIntervalMs: option(integer(20, 600_000).default(2_000), {
        about:
          'How often new blocks of the parent are asked for when no subscription delivers them. It is the pace of the backstop where gossip fails.',
        unit: 'ms',
      }),
      depth: option(integer(0, 1_000).default(0), {
        about:
          'Confirmations before what stands on the parent is acted on. Reorganisations are followed anyway; each block more delays the backstop.',
        unit: 'blocks',
      }),
      beacon: option(urls.default([]), {
        about: 'Beacon node of the parent: batches in blobs are read there. Needed where members post blobs.',
        expected: EXPECTED_URLS,
        secret: 'url',
      }),
      account: keySource('Account on the parent: posts batches, submits evidence, answers challenges')
        .optional()
        .superRefine((key, context) => {
          if (key?.kind !== 'remote') return
          const expected = 'a keystore or privateKeyFile: remote signers sign statements, not transactions'
          context.addIssue({ code: 'custom', params: { expected } })
        }),
    })
    .prefault({}),
  post: z
    .strictObject({
      enabled: option(z.boolean().default(true), {
        about: 'Post batches of the chains that this daemon sequences. Off only where another poster does it.',
      }),
      everyMs: option(integer(500, 86_400_000).optional(), {
        about: 'Longest time between two batches while there is something to post. Shorter posts sooner and costs more gas a message.',
        unit: 'ms',
        defaultText: 'half of the cluster’s maxBatchDelay, which is also the most',
      }),
      targetBytes: option(integer(1_000, 95_000).default(60_000), {
        about: 'A batch is posted at once when it has grown to this size.',
        unit: 'bytes',
      }),
      blobs: option(z.enum(['auto', 'never']).default('auto'), {
        about:
          'Whether batches go into blobs (EIP-4844): where the parent has them, they are cheaper and `parent.beacon` is set; or never. Every member needs a beacon node then.',
      }),
    })
    .prefault({}),
  report: z
    .strictObject({
      submit: option(z.boolean().default(true), {
        about:
          'Submit evidence to the parent, and answer challenges to others there. Needs `parent.account`; a conviction pays its reporter. Challenges to one’s own chains are answered always.',
      }),
      challenge: option(z.boolean().default(false), {
        about:
          'Challenge members on the parent to open what nobody can open, with a stake, and register late batches. Needs `parent.account`.',
      }),
      spreadMs: option(integer(0, 3_600_000).default(30_000), {
        about:
          'Before it submits evidence or answers for others, this node waits up to this long, so that not all pay for the same. Some blocks of the parent.',
        unit: 'ms',
      }),
    })
    .prefault({}),
  chains: option(
    z
      .array(chain)
      .max(255)
      .superRefine((chains, context) => {
        const seen = new Set<number>()
        for (const [index, { id }] of chains.entries()) {
          if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], params: { expected: 'an id that no other entry has' } })
          seen.add(id)
        }
      })
      .default([]),
    {
      about:
        'Member chains that this daemon has a node of. With `sequencer`, it sequences that chain; without, it checks the peer’s claims.',
      expected: 'a list of chains',
    },
  ),
  p2p: z
    .strictObject({
      listen: option(z.array(multiaddrText).max(16).default(['/ip4/0.0.0.0/tcp/9600', '/ip4/0.0.0.0/tcp/9601/ws']), {
        about: 'Where peers are accepted: TCP for nodes, WebSockets for browsers.',
        expected: EXPECTED_MULTIADDRS,
      }),
      announce: option(z.array(multiaddrText).max(16).default([]), {
        about: 'What peers are told to dial, when that differs from `listen` (NAT, containers).',
        expected: EXPECTED_MULTIADDRS,
      }),
      bootstrap: option(z.array(multiaddrText).max(256).default([]), {
        reloadable: true,
        about: 'Peers to dial beside those that the cluster configuration names. One is enough to observe.',
        expected: EXPECTED_MULTIADDRS,
      }),
      keyFile: option(z.string().min(1).optional(), {
        about: 'libp2p identity, mode 0600. It means nothing to the protocol; a new one only loses reputation.',
        path: true,
        expected: 'a file',
        defaultText: '`peer.key` in `dataDir`',
      }),
      maxPeers: option(integer(1, 10_000).default(100), {
        about: 'Connections beyond this are refused, members’ excepted. Each costs some 100 kB of memory.',
        unit: 'connections',
      }),
    })
    .prefault({}),
  api: z
    .strictObject({
      enabled: option(z.boolean().default(true), { about: 'Serve the HTTP API, health checks and metrics; the query commands need it.' }),
      host: option(z.string().min(1).default('127.0.0.1'), {
        about: 'Address to listen on. Anything but loopback shows the node’s state to the network: put a proxy before it.',
        expected: 'an IP address or host name',
      }),
      port: option(integer(0, 65_535).default(9650), { about: 'TCP port; 0 lets the system choose.' }),
      adminSocket: option(z.string().min(1).optional(), {
        about: 'Unix socket for admin calls (redeem, reload, release), beside the whole API: for the user of the daemon alone.',
        path: true,
        expected: 'a path of at most 107 bytes',
        defaultText: '`admin.sock` in `dataDir`',
      }),
      adminToken: option(z.string().min(16).max(256).optional(), {
        reloadable: true,
        about: 'Bearer token that allows admin calls over TCP as well. Without one they are taken on the socket only.',
        secret: 'whole',
        expected: '16 to 256 characters',
      }),
      corsOrigins: option(z.array(z.string().min(1)).max(64).default([]), {
        reloadable: true,
        about: 'Web origins that may read the API from a browser. None by default.',
        expected: 'a list of origins, as https://example.org',
      }),
      bodyLimitBytes: option(integer(256, 16_777_216).default(65_536), { about: 'Larger request bodies get 413.', unit: 'bytes' }),
      requestTimeoutMs: option(integer(100, 600_000).default(10_000), {
        reloadable: true,
        about: 'A request that takes longer to arrive is cut.',
        unit: 'ms',
      }),
      maxConnections: option(integer(1, 65_535).default(256), {
        reloadable: true,
        about: 'Connections beyond this are refused.',
        unit: 'connections',
      }),
      maxStreams: option(integer(0, 10_000).default(64), {
        reloadable: true,
        about: 'Event streams beyond this get 503.',
        unit: 'streams',
      }),
      streamBuffer: option(integer(1, 1_000_000).default(1_024), {
        about: 'Newest events, kept in memory for readers of streams that are slow or come back; older ones are read from the database.',
        unit: 'events',
      }),
      rateLimit: option(integer(0, 1_000_000).default(1_000), {
        reloadable: true,
        about: 'Requests that one address may send in 10 s; beyond, it gets 429. 0: no limit. Health checks and metrics do not count.',
        unit: 'requests',
      }),
    })
    .prefault({}),
  gate: z
    .strictObject({
      enabled: option(z.boolean().default(true), {
        about: 'Serve the windows of the home chains on a Unix socket, for their block producers: a JSON line at once and at each change.',
      }),
      socket: option(z.string().min(1).optional(), {
        about: 'Where: readable by the user and the group of the daemon.',
        path: true,
        expected: 'a path of at most 107 bytes',
        defaultText: '`gate.sock` in `dataDir`',
      }),
      maxClients: option(integer(1, 1_000).default(16), { about: 'Clients beyond this are turned out.', unit: 'clients' }),
    })
    .prefault({}),
  metrics: z
    .strictObject({ enabled: option(z.boolean().default(true), { about: 'Serve Prometheus metrics on `/metrics` of the API.' }) })
    .prefault({}),
  log: z
    .strictObject({
      level: option(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'), {
        reloadable: true,
        about: '`info` is for operators, `debug` for developers; `trace` shows every frame and slows the node.',
      }),
      format: option(z.enum(['json', 'text']).default('json'), { about: 'One JSON object a line, or lines for people.' }),
    })
    .prefault({}),
  include: z
    .strictObject({
      maxGas: option(integer(500_000, 16_777_216).default(15_000_000), {
        about: 'Gas of one `include` transaction; EIP-7825 caps transactions at 16,777,216.',
        unit: 'gas',
      }),
      maxTxBytes: option(integer(10_000, 131_072).default(95_000), {
        about: 'Size of one `include` transaction: geth’s pool takes 131,072 bytes, Nitro 95,000.',
        unit: 'bytes',
      }),
      heartbeatEveryMs: option(integer(100, 3_600_000).optional(), {
        about: 'Headers without messages are included this often, so that the gate moves. Above Δ the chain stands still; lower costs gas.',
        unit: 'ms',
        defaultText: 'a quarter of Δ',
      }),
    })
    .prefault({}),
  sponsor: z
    .strictObject({
      budgetWeiPerDay: option(wei.prefault('100000000000000000'), {
        about: 'Most that is spent in 24 hours on redeeming tickets that do not pay for themselves; 0 sponsors nothing.',
        unit: 'wei',
        expected: EXPECTED_WEI,
      }),
      unpaid: option(z.boolean().default(true), {
        about: 'Whether ERC-7786 messages that paid nothing are sponsored, so that stock bridges work as they are.',
      }),
    })
    .prefault({}),
  limits: z
    .strictObject({
      signerBytesPerSecond: option(integer(MIB / 16, 1_024 * MIB).default(48 * MIB), {
        about:
          'What is taken of one sequencer’s frames; twice that may come at once. What is beyond is dropped, counted, and fetched later.',
        unit: 'bytes/s',
      }),
      peerBytesPerSecond: option(integer(MIB / 16, 4_096 * MIB).default(128 * MIB), {
        about: 'What is taken of one peer, which relays for all; twice that may come at once. Too low cuts busy relays off.',
        unit: 'bytes/s',
      }),
      servedBytesPerSecond: option(integer(MIB / 16, 4_096 * MIB).default(64 * MIB), {
        about: 'What one peer is served of ranges it asks for. Lower spares the uplink and lets peers catch up more slowly.',
        unit: 'bytes/s',
      }),
      outboundBytes: option(integer(MIB, 1_024 * MIB).default(16 * MIB), {
        about: 'What a slow peer may leave unread before its stream is reset. Memory is at most this times the peers.',
        unit: 'bytes',
      }),
      inboundConnectionsPerSecond: option(integer(1, 10_000).default(50), {
        about: 'Connections a second that are taken from one host. A cluster on one machine needs many.',
        unit: 'connections/s',
      }),
    })
    .prefault({}),
  history: z
    .strictObject({
      prune: option(z.boolean().default(false), {
        about:
          'Forget, hour by hour, the headers and messages that nobody can need any more: past `evidenceAge` + `responsePeriod`, posted, and included everywhere. Off keeps all and grows.',
      }),
    })
    .prefault({}),
  clock: z
    .strictObject({
      maxOffsetMs: option(integer(10, 60_000).default(1_000), {
        about:
          'A clock further off than this, by the word of most other members, is a problem, and nothing is signed meanwhile. Keep it well below Δ.',
        unit: 'ms',
      }),
    })
    .prefault({}),
  shutdown: z
    .strictObject({
      deadlineMs: option(integer(100, 600_000).default(10_000), { about: 'What has not stopped by then is abandoned.', unit: 'ms' }),
    })
    .prefault({}),
})

/** A validated configuration: urls are well-formed, addresses are bytes, paths are absolute. */
export type Config = z.output<typeof configSchema>
export type ChainConfig = Config['chains'][number]

export const OPTION_TREE = optionTree(configSchema)
