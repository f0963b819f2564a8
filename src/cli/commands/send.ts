import { type Command, InvalidArgumentError, Option } from 'commander'
import type { TransactionSigner } from '../../chain/transaction-signer.ts'
import { type NodeConfig, requireParentConfig } from '../../node/config/load.ts'
import { type Address, fromHex } from '../../protocol/bytes.ts'
import { MAX_DATA_BYTES, MAX_GAS_LIMIT } from '../../protocol/constants.ts'
import { addKey, openKey } from '../account/key.ts'
import { amountArgument } from '../amount.ts'
import { ApiClient, apiUrl } from '../api-client.ts'
import type { ClusterAddresses } from '../cluster-addresses.ts'
import { addConfig, readConfig } from '../command.ts'
import { UsageError } from '../failure.ts'
import { accountOption, chainOption, collect } from '../input.ts'
import { show } from '../query.ts'
import { type Progress, STAGES, type Stage } from '../send/follow-message.ts'
import type { MessageDraft } from '../send/plan-message.ts'
import { SendError } from '../send/send-error.ts'
import type { SentMessage } from '../send/send-message.ts'
import { duration } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const OPTIONS = ['cluster', 'parent.rpc', 'chains', 'api.host', 'api.port']

const EXAMPLES = `
Examples:
  $ seqmesh send --testnet --from 412001 --to 412002 --data 0x1234
      on the cluster that \`npm start -- --open\` keeps up, from the first of its accounts
  $ seqmesh send --testnet --from 412001 --to 412002 --value 1eth --target 0x… --until included
  $ seqmesh send --config seqmesh.yaml --from 1 --to 10 --target 0x… --data 0x… --keystore me.json --password-file me.password
      needs nodes of both chains and of the parent in the configuration, and a node’s API, best of who sequences the destination
  $ seqmesh send --testnet --from 412001 --to 412002 --json | jq -c '[.stage, .afterMs]'

It says in which block the message was sent, then, as a node tells it, when it was announced, verified, included, executed (or
not: a ticket then holds it, which anyone may redeem) and posted on the parent; --json prints an object a line. Exit code 0 only
if it came as far as --until asks; 1 also if its call failed. 75 only while nothing was sent.`

interface Options {
  readonly from: number
  readonly to: number
  readonly target?: string
  readonly data: Uint8Array
  readonly value: bigint
  readonly gasLimit?: bigint
  readonly fee?: bigint
  readonly refundTo?: string
  readonly erc7786?: boolean
  readonly unchecked?: boolean
  readonly rpc?: readonly string[]
  readonly api?: string
  readonly follow: boolean
  readonly until: Stage
  readonly timeout: number
  readonly testnet?: boolean
  readonly addresses?: string
  readonly account?: number
}

export function addSend(program: Command, terminal: Terminal): void {
  const command = program.command('send').description('send a message from one member chain to another, and follow it')
  addKey(command, 'the sender')
    .requiredOption('--from <id>', 'chain that sends it', chainOption)
    .requiredOption('--to <id>', 'chain that gets it', chainOption)
    .option('--target <account>', 'what is called there (default: the sender’s own account)', accountOption)
    .addOption(new Option('--data <hex>', 'data of the call').argParser(dataOption).default(new Uint8Array(), 'none'))
    .addOption(
      new Option('--value <amount>', 'what the target gets: wei, or with a unit, as 1.5eth')
        .argParser(amountArgument)
        .default(0n, 'nothing'),
    )
    .option('--gas-limit <gas>', 'gas of the call (default: the cluster’s defaultGas)', gasOption)
    .option('--fee <amount>', 'for its execution (default: gas limit × what the lane asks for)', feeOption)
    .option('--refund-to <account>', 'who is paid back if it is never executed (default: the sender’s own account)', accountOption)
    .option('--erc7786', 'as an ERC-7786 message: the target’s receiveMessage is called, with the data as payload')
    .option('--unchecked', 'send it even if the target is no contract, or the fee leaves it unexecuted')
    .option('--rpc <url>', 'node of the chain that sends (default: from the configuration); may be repeated', collect)
    .option('--api <url>', 'API of the node that is asked what becomes of it (default: the destination’s, or from the configuration)')
    .option('--no-follow', 'end once it is sent')
    .addOption(new Option('--until <stage>', 'follow it this far').choices(STAGES).default('posted'))
    .option('--timeout <seconds>', 'follow it for so long', secondsOption, 600)
    .optionsGroup('A local cluster:')
    .option('--testnet', 'the one that `npm start -- --open` keeps up: urls, addresses, accounts')
    .addOption(new Option('--addresses <file>', 'the same from the file that it wrote').conflicts('testnet'))
    .option('--account <number>', 'send from this one of its accounts (default: the first, if no key is named)', indexOption)
    // What every command has goes with the rest.
    .optionsGroup('Options:')
  addConfig(command, OPTIONS)
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => send(options, command, terminal))
}

async function send(options: Options, command: Command, terminal: Terminal): Promise<void> {
  const local = await localCluster(options, terminal)
  const config = requireParentConfig((await readConfig(command, terminal, presetsOf(local))).config)
  const api = options.api ?? local?.chains.find(({ chain }) => chain === options.to)?.api ?? apiUrl(config.api)
  const signer = await openSender(options, local, command, terminal)
  const sent = await sendFrom(signer, config, options, terminal)
  await show(command, terminal, sent, formatSent)
  if (!options.follow) return
  const { followMessage } = await import('../send/follow-message.ts')
  const { until, timeout, to } = options
  const reached = new Set<Progress['stage']>()
  const following = { api: new ApiClient({ url: api }, terminal.shutdown), apiUrl: api, sent, until, timeoutMs: timeout * 1_000 }
  for await (const progress of followMessage({ ...following, signal: terminal.shutdown })) {
    reached.add(progress.stage)
    await show(command, terminal, progress, (each) => formatProgress(each, options))
  }
  if (reached.has('executed') || STAGES.indexOf(until) < STAGES.indexOf('executed')) return
  if (reached.has('ticket'))
    throw new SendError(
      'not-executed',
      `message ${sent.message} is included, but is not executed: its call failed or was not paid for, and a ticket holds it`,
      `Anyone may call redeem of its Messenger while the ticket lives; whoever runs the node, \`seqmesh redeem ${sent.message}\`.`,
    )
  terminal.note(`${api} does not sequence ${to}: it cannot tell whether the call succeeded. Name a node that does with --api.`)
}

function localCluster({ testnet, addresses }: Options, terminal: Terminal): Promise<ClusterAddresses | undefined> {
  if (testnet !== true && addresses === undefined) return Promise.resolve(undefined)
  return import('../cluster-addresses.ts').then(({ findClusterAddresses, readClusterAddresses }) =>
    addresses === undefined ? findClusterAddresses() : readClusterAddresses(addresses, terminal),
  )
}

/** What a local cluster's addresses say of the configuration. */
function presetsOf(local: ClusterAddresses | undefined): ReadonlyMap<string, string> {
  if (local === undefined) return new Map()
  return new Map([
    ['cluster', local.cluster],
    ['parent.rpc', local.parent.rpc.join(',')],
    ['chains', JSON.stringify(local.chains.map(({ chain, rpc }) => ({ id: chain, rpc })))],
  ])
}

async function openSender(
  { account }: Options,
  local: ClusterAddresses | undefined,
  command: Command,
  terminal: Terminal,
): Promise<TransactionSigner> {
  const { keystore, passwordFile, privateKeyFile } = command.opts<Readonly<Record<string, unknown>>>()
  const isKeyNamed = [keystore, passwordFile, privateKeyFile].some((value) => value !== undefined)
  if (account !== undefined && (local === undefined || isKeyNamed))
    throw new UsageError('--account is one of a local cluster’s', 'Name it with --testnet or --addresses, and no other key.')
  if (local === undefined || isKeyNamed) return openKey(command, terminal)
  const chosen = local.accounts[account ?? 0]
  if (chosen === undefined)
    throw new UsageError(`there is no account ${account}`, `The cluster has the accounts 0 to ${local.accounts.length - 1}.`)
  const { keyTransactionSigner } = await import('../../chain/transaction-signer.ts')
  return keyTransactionSigner(fromHex(chosen.privateKey, 32))
}

async function sendFrom(signer: TransactionSigner, config: NodeConfig, options: Options, terminal: Terminal): Promise<SentMessage> {
  const [{ connectRpc }, { newestConfiguration }, { planMessage }, { checkSource, checkTarget, sendMessage }] = await Promise.all([
    import('../../chain/rpc.ts'),
    import('../cluster-on-parent.ts'),
    import('../send/plan-message.ts'),
    import('../send/send-message.ts'),
  ])
  const { shutdown } = terminal
  const { from, to } = options
  const draft = draftOf(options)
  const plan = planMessage(await newestConfiguration(config, shutdown), draft, signer.address)
  const urlsOf = (chain: number): readonly string[] => config.chains.find(({ id }) => id === chain)?.rpc ?? []
  const urls = options.rpc ?? urlsOf(from)
  if (urls.length === 0)
    throw new UsageError(`no node of chain ${from} is known`, 'Name one with --rpc, or in `chains` of the configuration.')
  if (!draft.unchecked && draft.target !== undefined && draft.data.length > 0) {
    const targetUrls = urlsOf(to)
    if (targetUrls.length === 0) terminal.note(`no node of chain ${to} is known: whether the target is a contract was not checked`)
    else {
      const rpc = connectRpc({ chainId: to, urls: targetUrls })
      await checkTarget(rpc, plan.target, shutdown).finally(() => rpc.close())
    }
  }
  const rpc = connectRpc({ chainId: from, urls })
  try {
    await checkSource(rpc, plan, signer.address, shutdown)
    return await sendMessage(rpc, signer, plan, terminal)
  } finally {
    rpc.close()
  }
}

function draftOf(options: Options): MessageDraft {
  const { from, to, data, value, gasLimit, fee, target, refundTo, erc7786 = false, unchecked = false } = options
  const account = (text: string | undefined): Address | undefined => (text === undefined ? undefined : fromHex(text, 20))
  return { from, to, data, value, gasLimit, fee, target: account(target), refundTo: account(refundTo), erc7786, unchecked }
}

const STAGE_WIDTH = 10
const TIME_WIDTH = 9

function formatSent({ stage, message, source, destination, nonce, block, afterMs }: SentMessage): string {
  return `message ${message}\nlane    ${source}-${destination}, nonce ${nonce}\n\n${line(stage, afterMs)}  in block ${block} of ${source}`
}

function formatProgress({ stage, block, afterMs, expiry }: Progress, { from, to }: Options): string {
  if (stage === 'ticket')
    return `${line(stage, afterMs)}  not executed when it was included; a ticket holds it until ${new Date((expiry ?? 0) * 1_000).toISOString()}`
  const chain = stage === 'posted' ? 'the parent' : stage === 'announced' || stage === 'verified' ? from : to
  if (block === null) return `${line(stage, afterMs)}  later, by its ticket`
  return `${line(stage, afterMs)}  ${stage === 'verified' ? `block ${block} of ${chain} by an own node` : `in block ${block} of ${chain}`}`
}

function line(stage: string, afterMs: number): string {
  return `${stage.padEnd(STAGE_WIDTH)} ${`+${duration(afterMs)}`.padStart(TIME_WIDTH)}`
}

function dataOption(text: string): Uint8Array {
  if (!/^0x(?:[0-9a-fA-F]{2})*$/.test(text)) throw new InvalidArgumentError('Expected bytes: 0x and pairs of hexadecimal digits.')
  const data = fromHex(text)
  if (data.length > MAX_DATA_BYTES) throw new InvalidArgumentError(`A message holds at most ${MAX_DATA_BYTES} bytes.`)
  return data
}

function gasOption(text: string): bigint {
  const gas = /^\d{1,10}$/.test(text) ? BigInt(text) : undefined
  if (gas === undefined || gas > MAX_GAS_LIMIT) throw new InvalidArgumentError(`Expected a whole number, at most ${MAX_GAS_LIMIT}.`)
  return gas
}

/** A message may go without a fee. */
function feeOption(text: string): bigint {
  return text === '0' ? 0n : amountArgument(text)
}

function secondsOption(text: string): number {
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (seconds === 0) throw new InvalidArgumentError('Expected a whole number of seconds from 1 to 999999.')
  return seconds
}

function indexOption(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new InvalidArgumentError('Expected the number of an account, from 0 on.')
  return Number(text)
}
