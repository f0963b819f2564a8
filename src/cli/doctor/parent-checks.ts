import { readBatchInbox } from '../../chain/batch-inbox.ts'
import { readEvidenceCourt } from '../../chain/evidence-court.ts'
import { quantity } from '../../chain/json-fields.ts'
import type { RegistryReader } from '../../chain/registry-reader.ts'
import type { Rpc } from '../../chain/rpc.ts'
import { redactUrl } from '../../chain/rpc-url.ts'
import type { NodeConfig } from '../../node/config/load.ts'
import { openAccount } from '../../node/keys/open-account.ts'
import { toHex } from '../../protocol/bytes.ts'
import { formatEther } from '../amount.ts'
import { homeChains, withRegistry } from '../cluster-on-parent.ts'
import { examine, type Finding, failed, type Judgement, warning } from './finding.ts'

const SUBJECT = 'parent chain'
/** A batch of some 40 kB as call data, gas (contracts README, "Gas"). */
const BATCH_GAS = 1_500_000n
/** With fewer batches' worth of gas an account is soon empty. */
const LOW_BATCHES = 100n
const BEACON_TIMEOUT_MS = 5_000

/** The contracts on the parent beside the registry, the account there, bonds, and the beacon node. */
export async function checkPosting(config: NodeConfig, signal: AbortSignal): Promise<readonly Finding[]> {
  const homes = homeChains(config).map(({ id }) => id)
  const beacons = Promise.all(config.parent.beacon.map((url) => examine(SUBJECT, 'beacon', () => checkBeacon(url, signal))))
  try {
    const findings = await withRegistry(config, signal, (registry, rpc) =>
      Promise.all([
        examine(SUBJECT, 'batch inbox', () => checkInbox(registry, rpc, signal)),
        examine(SUBJECT, 'evidence court', () => checkCourt(registry, rpc, signal)),
        examine(SUBJECT, 'account', () => checkAccount(config, homes, rpc, signal)),
        ...homes.map((chain) => examine(`chain ${chain}`, 'bond', () => checkBond(chain, registry, signal))),
        ...homes.map((chain) => examine(`chain ${chain}`, 'standing', () => checkStanding(chain, registry, signal))),
      ]),
    )
    return [...findings, ...(await beacons)]
  } catch {
    // What keeps the registry from being read is found where it is looked at.
    return beacons
  }
}

async function checkInbox(registry: RegistryReader, rpc: Rpc, signal: AbortSignal): Promise<Judgement> {
  const address = await registry.batchInbox(signal)
  await readBatchInbox(rpc, address).head(0, undefined, signal)
  return toHex(address)
}

async function checkCourt(registry: RegistryReader, rpc: Rpc, signal: AbortSignal): Promise<Judgement> {
  const address = await registry.court(signal)
  const stake = await readEvidenceCourt(rpc, address).challengeStake(signal)
  return `${toHex(address)}, a challenge stakes ${formatEther(stake)}`
}

async function checkAccount({ parent, post }: NodeConfig, homes: readonly number[], rpc: Rpc, signal: AbortSignal): Promise<Judgement> {
  const { account } = parent
  if (account === undefined) {
    if (homes.length === 0) return 'none: this node posts nothing and submits no evidence'
    const remedy = 'Set parent.account: an account of its own, with gas money.'
    return post.enabled
      ? failed('none, but batches of home chains are to be posted', `${remedy} Or post.enabled: false, where another poster does it.`)
      : warning('none: challenges against the own member cannot be answered', remedy)
  }
  const address = toHex((await openAccount(account)).address)
  const answers = await rpc.batch(
    [
      { method: 'eth_getBalance', params: [address, 'latest'] },
      { method: 'eth_gasPrice', params: [] },
    ],
    signal,
  )
  const [balance = 0n, price = 0n] = answers.map((answer) => quantity(answer, 'balance or gas price'))
  const cost = price * BATCH_GAS
  const lasts = cost === 0n ? LOW_BATCHES : balance / cost
  const detail = `${address} has ${formatEther(balance)}, at today’s price for ${lasts} batches`
  if (balance === 0n) return failed(`${address} has nothing`, 'Fund parent.account: it pays for batches, evidence and answers.')
  return lasts < LOW_BATCHES ? warning(detail, 'Fund parent.account before it is empty: then nothing is posted.') : detail
}

async function checkBond(chain: number, registry: RegistryReader, signal: AbortSignal): Promise<Judgement> {
  const [{ amount, leaving }, minimum] = await Promise.all([registry.bond(chain, signal), registry.minimumBond(signal)])
  const detail = `${formatEther(amount)}${leaving > 0n ? `, of which ${formatEther(leaving)} leave` : ''}, the minimum is ${formatEther(minimum)}`
  return amount < minimum
    ? warning(detail, 'Add to it with `seqmesh bond deposit`: governance may suspend a member without a bond.')
    : detail
}

async function checkStanding(chain: number, registry: RegistryReader, signal: AbortSignal): Promise<Judgement> {
  const { exposed, suspected, kind, since } = await registry.standing(chain, signal)
  if (!exposed && !suspected) return 'trusted'
  const detail = `${exposed ? 'exposed' : 'suspected'}: ${kind} since ${new Date(since * 1_000).toISOString()}`
  return exposed
    ? failed(detail, 'The bond is slashed. Find out how it came about (`seqmesh evidence list`) before this key signs anything more.')
    : warning(detail, 'Something that the parent waits for has not come: `seqmesh members` says what clears it.')
}

async function checkBeacon(url: string, signal: AbortSignal): Promise<Judgement> {
  const shown = redactUrl(url)
  try {
    // Any answer shows that somebody is there; development nodes know only blobs.
    const timeout = AbortSignal.timeout(BEACON_TIMEOUT_MS)
    const response = await fetch(new URL('/eth/v1/beacon/genesis', url), { signal: AbortSignal.any([timeout, signal]) })
    await response.body?.cancel()
    return `${shown} answers`
  } catch (error) {
    signal.throwIfAborted()
    const why = error instanceof Error ? ((error.cause as { code?: string } | undefined)?.code ?? error.message) : String(error)
    return failed(`${shown} does not answer: ${why}`, 'Check parent.beacon: without it batches in blobs cannot be read.')
  }
}
