import { connect } from 'node:net'
import { multiaddr } from '@multiformats/multiaddr'
import type { StatusView } from '../../api/resources/status.ts'
import type { NodeConfig } from '../../node/config/load.ts'
import type { Configuration } from '../../protocol/configuration.ts'
import { ApiClient, ApiClientError, apiUrl } from '../api-client.ts'
import { homeChains } from '../cluster-on-parent.ts'
import { examine, type Finding, failed, type Judgement, warning } from './finding.ts'

const DIAL_TIMEOUT_MS = 3_000
/** More are not dialled: one is enough to join. */
const MAX_DIALLED = 16

/** Peers: of the running node, or whether those that it would dial can be reached. */
export async function checkMesh(
  config: NodeConfig,
  configuration: Configuration | undefined,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const running = await checkRunning(config, signal)
  const own = new Set(homeChains(config).map(({ id }) => id))
  const others = configuration?.members.filter(({ chain }) => !own.has(chain)) ?? []
  const known = [...config.p2p.bootstrap, ...others.flatMap(({ multiaddrs }) => multiaddrs)]
  const targets = [...new Set(known)].slice(0, MAX_DIALLED)
  if (targets.length === 0) {
    const none = await examine('mesh', 'peers', () => warning('no peer is named', 'Set p2p.bootstrap, unless every peer dials this node.'))
    return [...running, none]
  }
  return [...running, ...(await Promise.all(targets.map((target) => examine('mesh', 'peer', () => dial(target, signal)))))]
}

async function checkRunning(config: NodeConfig, signal: AbortSignal): Promise<readonly Finding[]> {
  let status: StatusView | undefined
  const node = await examine('node', 'API', async () => {
    if (!config.api.enabled) return 'switched off'
    try {
      status = await new ApiClient({ url: apiUrl(config.api) }, signal).get<StatusView>('/v1/status')
      return judgeStatus(status)
    } catch (error) {
      if (error instanceof ApiClientError && error.code === 'api-unreachable') return 'no node is running'
      throw error
    }
  })
  if (status === undefined || status.clockOffsetMs === null) return [node]
  const { clockOffsetMs } = status
  return [node, await examine('node', 'clock', () => judgeClock(clockOffsetMs, config))]
}

function judgeStatus({ problems, peerCount }: StatusView): Judgement {
  const [problem] = problems
  if (problem === undefined) return `running, ${peerCount} peers, no problems`
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return failed(`${problem.message}${more}`, problem.remedy ?? 'See `seqmesh status`.')
}

/** By the word of most other members. */
function judgeClock(offsetMs: number, { clock }: NodeConfig): Judgement {
  const detail = `${Math.abs(offsetMs)} ms ${offsetMs < 0 ? 'behind' : 'ahead of'} most other members`
  if (Math.abs(offsetMs) <= clock.maxOffsetMs) return detail
  return failed(
    `${detail}, more than clock.maxOffsetMs (${clock.maxOffsetMs} ms)`,
    'Synchronise the clock (NTP): nothing is signed until then.',
  )
}

/** Opens a TCP connection, which shows that the way is free; who answers is checked when the mesh dials. */
async function dial(address: string, signal: AbortSignal): Promise<Judgement> {
  const components = multiaddr(address).getComponents()
  const host = components.find(({ name }) => ['ip4', 'ip6', 'dns', 'dns4', 'dns6'].includes(name))?.value
  const port = components.find(({ name }) => name === 'tcp')?.value
  if (host === undefined || port === undefined) return warning(`${address} has no TCP address`, 'It cannot be checked here.')
  const why = await tryConnect(host, Number(port), AbortSignal.any([signal, AbortSignal.timeout(DIAL_TIMEOUT_MS)]))
  if (why === undefined) return `${address} answers`
  return warning(`${address} does not answer: ${why}`, 'Check the address and the firewall; the peer may be down.')
}

function tryConnect(host: string, port: number, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, signal })
    socket.once('connect', () => {
      socket.destroy()
      resolve(undefined)
    })
    socket.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ABORT_ERR' ? `nothing within ${DIAL_TIMEOUT_MS} ms` : (error.code ?? error.message)),
    )
  })
}
