import { readBlockHeader } from '../../chain/block-header.ts'
import { readMessenger } from '../../chain/messenger-reader.ts'
import { connectRpc, type Rpc } from '../../chain/rpc.ts'
import type { NodeConfig } from '../../node/config/load.ts'
import type { ChainConfig } from '../../node/config/schema.ts'
import { equalBytes, toHex } from '../../protocol/bytes.ts'
import { activeMembers, type Configuration, type Member, memberByChain } from '../../protocol/configuration.ts'
import { clusterId } from '../../protocol/typed-data.ts'
import { memberOf, newestConfiguration } from '../cluster-on-parent.ts'
import { examine, type Finding, failed, type Judgement, warning } from './finding.ts'

/** A block older than this says that its chain or its node stands still. */
const STALE_MS = 60_000

/** The parent chain and what its registry says. */
export async function checkParent(
  config: NodeConfig,
  signal: AbortSignal,
): Promise<{ readonly findings: readonly Finding[]; readonly configuration: Configuration | undefined }> {
  const subject = 'parent chain'
  let configuration: Configuration | undefined
  const registry = await examine(subject, 'registry', async () => {
    configuration = await newestConfiguration(config, signal)
    return `${toHex(config.cluster.registry)}, ${activeMembers(configuration).length} active members, Δ ${configuration.parameters.delta} s`
  })
  const findings = await withRpc(config.cluster.parentChain, config.parent.rpc, (rpc) => checkNode(subject, rpc, config, signal))
  return { findings: [...findings, registry], configuration }
}

/** One chain: its node, the Messenger on it, and the account that pays for including. */
export function checkChain(
  config: NodeConfig,
  chain: ChainConfig,
  configuration: Configuration | undefined,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const subject = `chain ${chain.id}`
  return withRpc(chain.id, chain.rpc, async (rpc) => {
    const findings = [...(await checkNode(subject, rpc, config, signal))]
    if (configuration === undefined) return findings
    findings.push(
      await examine(subject, 'messenger', () => checkMessenger(config, configuration, memberOf(configuration, chain.id), rpc, signal)),
    )
    const member = memberByChain(configuration, chain.id)
    if (chain.sequencer !== undefined && member !== undefined)
      findings.push(await examine(subject, 'includer balance', () => checkBalance(member, rpc, signal)))
    return findings
  })
}

async function withRpc(
  chainId: number,
  urls: readonly string[],
  check: (rpc: Rpc) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const rpc = connectRpc({ chainId, urls })
  try {
    return await check(rpc)
  } finally {
    rpc.close()
  }
}

async function checkNode(subject: string, rpc: Rpc, config: NodeConfig, signal: AbortSignal): Promise<readonly Finding[]> {
  let time: number | undefined
  const node = await examine(subject, 'node', async () => {
    const head = readBlockHeader(await rpc.request('eth_getBlockByNumber', ['latest', false], signal))
    time = head.time
    return `chain id ${rpc.chainId}, block ${head.number}`
  })
  if (time === undefined) return [node]
  const seconds = time
  return [node, await examine(subject, 'clock', () => compareClock(seconds, config))]
}

/** A block's time is cluster time; it may lag at the gate, but it is never ahead of an honest clock. */
function compareClock(seconds: number, { clock }: NodeConfig): Judgement {
  const aheadMs = seconds * 1_000 - Date.now()
  if (aheadMs > clock.maxOffsetMs)
    return failed(`the newest block is ${(aheadMs / 1_000).toFixed(1)} s ahead of this machine’s clock`, 'Synchronise the clock (NTP).')
  if (aheadMs < -STALE_MS)
    return warning(
      `the newest block is ${Math.round(-aheadMs / 1_000)} s old`,
      'Check that the node is synchronised; `seqmesh gate` shows whether the chain stands at its gate.',
    )
  return `the newest block is ${Math.max(0, -aheadMs / 1_000).toFixed(1)} s old`
}

async function checkMessenger(
  config: NodeConfig,
  { parameters }: Configuration,
  member: Member,
  rpc: Rpc,
  signal: AbortSignal,
): Promise<Judgement> {
  const reader = readMessenger({ rpc, address: member.messenger, requireCode: true })
  const where = toHex(member.messenger)
  const [cluster, codeHash] = await Promise.all([reader.clusterId('latest', signal), reader.codeHash('latest', signal)])
  if (!equalBytes(codeHash, parameters.messengerCodeHash)) {
    const detail = `${where} has the code ${toHex(codeHash)}, the cluster approved ${toHex(parameters.messengerCodeHash)}`
    return failed(detail, 'Do not sequence: the chain runs what was not approved. Tell its operator, or upgrade by governance.')
  }
  if (!equalBytes(cluster, clusterId(config.cluster)))
    return failed(
      `${where} belongs to the cluster ${toHex(cluster)}`,
      'It was not initialised, or for another cluster: check the cluster address.',
    )
  return `${where}, approved code`
}

async function checkBalance(member: Member, rpc: Rpc, signal: AbortSignal): Promise<Judgement> {
  const account = toHex(member.includer)
  const answer = await rpc.request('eth_getBalance', [account, 'latest'], signal)
  const balance = typeof answer === 'string' && /^0x[0-9a-f]+$/i.test(answer) ? BigInt(answer) : 0n
  const detail = `${account} has ${balance} wei`
  return balance > 0n ? detail : failed(detail, 'Fund the includer account: it pays for `include`.')
}

/** Whether this daemon has a node of every active member; a sequencer must (§8). */
export function checkCoverage(config: NodeConfig, configuration: Configuration): Promise<Finding> {
  return examine('cluster', 'nodes', () => {
    const own = new Set(config.chains.map(({ id }) => id))
    const lacking = activeMembers(configuration).filter(({ chain }) => !own.has(chain))
    const detail = lacking.length === 0 ? 'a node of every active member' : `no node of ${lacking.map(({ chain }) => chain).join(', ')}`
    if (lacking.length === 0) return detail
    const sequences = config.chains.some(({ sequencer }) => sequencer !== undefined)
    const remedy = 'Add them to chains.'
    return sequences ? failed(detail, `${remedy} A sequencer must have a node of every active member.`) : warning(detail, remedy)
  })
}
