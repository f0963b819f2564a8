import type { Command } from 'commander'
import type { Bond, RegistryReader, Standing } from '../../chain/registry-reader.ts'
import type { TransactionSigner } from '../../chain/transaction-signer.ts'
import { requireParentConfig } from '../../node/config/load.ts'
import { type Address, fromHex, toHex } from '../../protocol/bytes.ts'
import { type Configuration, type Member, MemberStatus } from '../../protocol/configuration.ts'
import { addKey, openKey } from '../account/key.ts'
import { amountArgument, formatEther } from '../amount.ts'
import { addConfig, readConfig } from '../command.ts'
import { accountOption, chainOption } from '../input.ts'
import { show } from '../query.ts'
import { formatFields, formatTable, shortHex } from '../table.ts'
import type { Terminal } from '../terminal.ts'

const OPTIONS = ['cluster', 'parent.rpc']

/** A member's bond as it is printed: wei as decimal strings, times in seconds of the parent's clock. */
interface BondRow {
  readonly chain: number
  readonly operator: string
  readonly amount: string
  readonly minimum: string
  readonly leaving: string
  readonly leavesAt: number | null
  readonly forfeited: string
  readonly standing: 'trusted' | 'suspected' | 'exposed'
  readonly kind: string | null
}

interface Change {
  readonly chain: number
  readonly to?: string
}

export function addBond(program: Command, terminal: Terminal): void {
  const bond = program
    .command('bond')
    .description('bonds of members on the parent chain; they belong to the operators, not to sequencer keys')
  addConfig(bond.command('show'), OPTIONS)
    .description('show what each member has put up, what leaves, and how it stands; needs an RPC of the parent, no key')
    .option('--chain <id>', 'of this member only', chainOption)
    .action(async ({ chain }: { readonly chain?: number }, command: Command) => {
      const config = requireParentConfig((await readConfig(command, terminal)).config)
      const { withRegistry } = await import('../cluster-on-parent.ts')
      const rows = await withRegistry(config, terminal.shutdown, (registry) => readBonds(registry, chain, terminal.shutdown))
      await show(command, terminal, rows, formatBonds)
    })

  const change = (name: string, description: string): Command =>
    addKey(addConfig(bond.command(name), OPTIONS).description(description), 'the operator').requiredOption(
      '--chain <id>',
      'the member’s chain id',
      chainOption,
    )
  change('deposit', 'add to a member’s bond; anyone may, for any member')
    .argument('<amount>', 'wei, or with a unit: 1.5eth, 20gwei', amountArgument)
    .action((amount: bigint, { chain }: Change, command: Command) =>
      act(command, terminal, chain, ({ encodeDeposit }) => ({ data: encodeDeposit(chain), value: amount })),
    )
  change('exit', 'ask for part of the bond back; it leaves after evidenceAge + responsePeriod, and can be slashed until then')
    .argument('<amount>', 'wei, or with a unit: 1.5eth, 20gwei', amountArgument)
    .action((amount: bigint, { chain }: Change, command: Command) =>
      act(command, terminal, chain, ({ encodeExit }) => ({ data: encodeExit(chain, amount) })),
    )
  change('cancel', 'take an exit back').action(({ chain }: Change, command: Command) =>
    act(command, terminal, chain, ({ encodeCancelExit }) => ({ data: encodeCancelExit(chain) })),
  )
  change('withdraw', 'pay out what may leave by now')
    .option('--to <account>', 'who is paid (default: the operator)', accountOption)
    .action(({ chain, to }: Change, command: Command) =>
      act(command, terminal, chain, ({ encodeWithdraw }, own) => ({
        data: encodeWithdraw(chain, to === undefined ? own : fromHex(to, 20)),
      })),
    )
}

type BondCalls = typeof import('../../chain/bond-calls.ts')

/** Sends one call to the registry from the operator's account, and shows the bond after it. */
async function act(
  command: Command,
  terminal: Terminal,
  chain: number,
  encode: (calls: BondCalls, own: Address) => { readonly data: Uint8Array; readonly value?: bigint },
): Promise<void> {
  const config = requireParentConfig((await readConfig(command, terminal)).config)
  const signer: TransactionSigner = await openKey(command, terminal)
  const [{ withRegistry }, calls, { sendOne }] = await Promise.all([
    import('../cluster-on-parent.ts'),
    import('../../chain/bond-calls.ts'),
    import('../account/send.ts'),
  ])
  const done = await withRegistry(config, terminal.shutdown, async (registry, rpc) => {
    const { hash, blockNumber, gasUsed } = await sendOne(rpc, signer, { to: registry.address, ...encode(calls, signer.address) }, terminal)
    const [bond] = await readBonds(registry, chain, terminal.shutdown)
    return { transaction: toHex(hash), block: blockNumber, gasUsed: gasUsed.toString(), bond: bond as BondRow }
  })
  await show(command, terminal, done, ({ transaction, block, gasUsed, bond }) =>
    formatFields([['transaction', transaction], ['block', String(block)], ['gas', gasUsed], ...bondFields(bond)]),
  )
}

/** Bonds of all members, or of one. Throws `not-a-member`. */
async function readBonds(registry: RegistryReader, chain: number | undefined, signal: AbortSignal): Promise<readonly BondRow[]> {
  const { memberOf } = await import('../cluster-on-parent.ts')
  const configuration: Configuration = await registry.configuration(await registry.newest(signal), signal)
  const minimum = await registry.minimumBond(signal)
  const members = chain === undefined ? configuration.members : [memberOf(configuration, chain)]
  return Promise.all(
    members.map(async (member) =>
      bondRow(member, minimum, await registry.bond(member.chain, signal), await registry.standing(member.chain, signal)),
    ),
  )
}

function bondRow({ chain, operator, status }: Member, minimum: bigint, bond: Bond, { exposed, suspected, kind }: Standing): BondRow {
  const { amount, leaving, leavesAt, forfeited } = bond
  return {
    chain,
    operator: toHex(operator),
    amount: amount.toString(),
    // Who has left owes nothing.
    minimum: status === MemberStatus.left ? '0' : minimum.toString(),
    leaving: leaving.toString(),
    leavesAt: leavesAt ?? null,
    forfeited: forfeited.toString(),
    standing: exposed ? 'exposed' : suspected ? 'suspected' : 'trusted',
    kind: kind ?? null,
  }
}

function formatBonds(rows: readonly BondRow[]): string {
  const [only] = rows
  if (rows.length === 1 && only !== undefined) return formatFields(bondFields(only))
  return formatTable(
    ['chain', 'operator', 'bond', 'minimum', 'leaving', 'leaves at', 'forfeited', 'standing'],
    rows.map((row) => [
      String(row.chain),
      shortHex(row.operator),
      formatEther(BigInt(row.amount)),
      formatEther(BigInt(row.minimum)),
      formatEther(BigInt(row.leaving)),
      timeOf(row.leavesAt),
      formatEther(BigInt(row.forfeited)),
      standingOf(row),
    ]),
  )
}

function bondFields(row: BondRow): (readonly [string, string])[] {
  const isShort = BigInt(row.amount) < BigInt(row.minimum)
  return [
    ['chain', String(row.chain)],
    ['operator', row.operator],
    ['bond', `${formatEther(BigInt(row.amount))}${isShort ? `, below the minimum of ${formatEther(BigInt(row.minimum))}` : ''}`],
    ['leaving', row.leavesAt === null ? 'nothing' : `${formatEther(BigInt(row.leaving))} from ${timeOf(row.leavesAt)} on`],
    ['forfeited', formatEther(BigInt(row.forfeited))],
    ['standing', standingOf(row)],
  ]
}

function standingOf({ standing, kind }: BondRow): string {
  return kind === null ? standing : `${standing}: ${kind}`
}

function timeOf(seconds: number | null): string {
  return seconds === null ? '' : new Date(seconds * 1_000).toISOString()
}
