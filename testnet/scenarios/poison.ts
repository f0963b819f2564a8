import { type Address, decodeEventLog, encodeFunctionData, type Hex, numberToHex } from 'viem'
import { messengerAbi } from '../../src/contracts/generated/messenger.ts'
import type { ClusterMember } from '../cluster.ts'
import { gasBurnerAbi, reentererAbi, reverterAbi } from '../generated/targets.ts'
import { invariant } from '../invariants.ts'
import { eventually, type Scenario, type Stage, type Step } from '../scenario.ts'
import { RECOVERY_TIMEOUT_MS, wait } from '../steps.ts'
import { paidCall } from '../traffic.ts'

/** Of the three kinds of malicious target on every lane. */
const ROUNDS = 3
const VALUE_WEI = 1_000n
/** A burner uses all of it: kept small, so that the lanes' gas quota still carries the traffic. */
const CALL_GAS_LIMIT = 200_000n
const SEND_GAS = 600_000n
const REDEEM_GAS = 1_500_000n
/** One of the node's own accounts that nobody else here uses. */
const ACCOUNT = 2

type Kind = 'reverter' | 'gasBurner' | 'reenterer'
const KINDS: readonly Kind[] = ['reverter', 'gasBurner', 'reenterer']

interface Poison {
  readonly kind: Kind
  readonly destination: ClusterMember
  readonly id: Hex
  /** The call that redeems it, for anybody to send. */
  readonly redeemCall: Hex
  readonly cancelCall: Hex
}

/** Everything sent, for the steps that follow. */
type Cabinet = Poison[]

async function accountOf({ chain }: ClusterMember): Promise<Address> {
  const account = (await chain.accounts())[ACCOUNT]
  if (account === undefined) throw new Error(`the node of chain ${chain.chainId} has fewer than ${ACCOUNT + 1} accounts`)
  return account
}

const STRIKE: Record<Kind, (tag: Hex) => Hex> = {
  reverter: (tag) => encodeFunctionData({ abi: reverterAbi, functionName: 'strike', args: [tag] }),
  gasBurner: (tag) => encodeFunctionData({ abi: gasBurnerAbi, functionName: 'strike', args: [tag] }),
  reenterer: (tag) => encodeFunctionData({ abi: reentererAbi, functionName: 'strike', args: [tag] }),
}

async function sendOne(stage: Stage, source: ClusterMember, destination: ClusterMember, kind: Kind, tag: Hex): Promise<Poison> {
  const from = await accountOf(source)
  const call = paidCall({
    destination: destination.chain.chainId,
    target: destination.targets[kind],
    value: VALUE_WEI,
    gasLimit: CALL_GAS_LIMIT,
    refundTo: await accountOf(destination),
    data: STRIKE[kind](tag),
  })
  const hash = await source.chain.send({ from, to: source.messenger, ...call, gas: SEND_GAS })
  const { logs } = await source.chain.receipt(hash, stage.signal)
  for (const log of logs) {
    const event = decodeEventLog({ abi: messengerAbi, data: log.data, topics: log.topics })
    if (event.eventName !== 'LaneMessage') continue
    const { id, message } = event.args
    const encode = (functionName: 'redeem' | 'cancel'): Hex => encodeFunctionData({ abi: messengerAbi, functionName, args: [message] })
    return { kind, destination, id, redeemCall: encode('redeem'), cancelCall: encode('cancel') }
  }
  throw new Error(`transaction ${hash} on ${source.chain.chainId} sent no message`)
}

async function hasTicket({ destination: { chain, messenger }, id }: Poison): Promise<boolean> {
  return (await chain.client.readContract({ address: messenger, abi: messengerAbi, functionName: 'ticketExpiry', args: [id] })) > 0
}

/** Sends `data` to the destination's Messenger. Returns whether it succeeded. */
async function call(stage: Stage, { destination }: Poison, to: Address, data: Hex): Promise<boolean> {
  const hash = await destination.chain.send({ from: await accountOf(destination), to, data, gas: REDEEM_GAS })
  return destination.chain.receipt(hash, stage.signal).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'reverted') return false
      throw error
    },
  )
}

function send(cabinet: Cabinet): Step {
  return {
    what: 'messages go out to targets that revert, burn gas and re-enter, on every lane',
    run: async (stage) => {
      const { members } = stage.cluster
      let tag = 0
      for (let round = 0; round < ROUNDS; round++) {
        const sends = members.flatMap((source) =>
          members
            .filter((destination) => destination !== source)
            .flatMap((destination) => KINDS.map((kind) => sendOne(stage, source, destination, kind, numberToHex(++tag, { size: 32 })))),
        )
        cabinet.push(...(await Promise.all(sends)))
      }
    },
  }
}

function expectTickets(cabinet: Cabinet): Step {
  return {
    what: '',
    run: async (stage) => {
      const missing = async (): Promise<readonly Poison[]> => {
        const open = await Promise.all(cabinet.map(hasTicket))
        return cabinet.filter((_, i) => open[i] !== true)
      }
      await eventually(async () => (await missing()).length === 0, RECOVERY_TIMEOUT_MS, stage.signal)
      const problems = (await missing()).map(({ kind, id }) => `${kind} ${id} has none`)
      stage.expect(invariant('every message to a malicious target is included and leaves a ticket', problems))
    },
  }
}

async function redeemReverters(stage: Stage, poison: readonly Poison[]): Promise<readonly string[]> {
  const openCall = encodeFunctionData({ abi: reverterAbi, functionName: 'setOpen', args: [true] })
  for (const destination of new Set(poison.map((entry) => entry.destination))) {
    const [first] = poison.filter((entry) => entry.destination === destination)
    if (first !== undefined) await call(stage, first, destination.targets.reverter, openCall)
  }
  const redeemed = await Promise.all(poison.map((entry) => call(stage, entry, entry.destination.messenger, entry.redeemCall)))
  const again = await Promise.all(poison.map((entry) => call(stage, entry, entry.destination.messenger, entry.redeemCall)))
  return [
    ...poison.filter((_, i) => redeemed[i] !== true).map(({ id }) => `${id} could not be redeemed once its target accepted it`),
    ...poison.filter((_, i) => again[i] === true).map(({ id }) => `${id} was redeemed twice`),
  ]
}

async function cancelBurners(stage: Stage, poison: readonly Poison[]): Promise<readonly string[]> {
  const redeemed = await Promise.all(poison.map((entry) => call(stage, entry, entry.destination.messenger, entry.redeemCall)))
  const cancelled = await Promise.all(poison.map((entry) => call(stage, entry, entry.destination.messenger, entry.cancelCall)))
  return [
    ...poison.filter((_, i) => redeemed[i] === true).map(({ id }) => `${id} was redeemed by a target that burns all gas`),
    ...poison.filter((_, i) => cancelled[i] !== true).map(({ id }) => `${id} could not be cancelled`),
  ]
}

/** Each re-enterer is armed with its own message's redeem and cancel: from inside, neither may succeed. */
async function redeemReenterers(stage: Stage, poison: readonly Poison[]): Promise<readonly string[]> {
  const problems: string[] = []
  for (const [i, entry] of poison.entries()) {
    const { chain, messenger, targets } = entry.destination
    const callback = i % 2 === 0 ? entry.redeemCall : entry.cancelCall
    await call(stage, entry, targets.reenterer, encodeFunctionData({ abi: reentererAbi, functionName: 'arm', args: [callback] }))
    const hash = await chain.send({ from: await accountOf(entry.destination), to: messenger, data: entry.redeemCall, gas: REDEEM_GAS })
    const { logs } = await chain.receipt(hash, stage.signal)
    const reentered = logs.filter(({ address }) => address.toLowerCase() === targets.reenterer.toLowerCase())
    for (const { data, topics } of reentered) {
      const { args } = decodeEventLog({ abi: reentererAbi, eventName: 'Reentered', data, topics })
      if (args.succeeded) problems.push(`${entry.id} could act on its own ticket from inside`)
    }
    if (reentered.length !== 1) problems.push(`${entry.id} called its target ${reentered.length} times`)
  }
  return problems
}

function settle(cabinet: Cabinet): Step {
  const of = (kind: Kind): readonly Poison[] => cabinet.filter((entry) => entry.kind === kind)
  return {
    what: 'tickets are redeemed, cancelled, and re-entered',
    run: async (stage) => {
      stage.expect(invariant('a ticket whose target accepts it at last is redeemed once', await redeemReverters(stage, of('reverter'))))
      stage.expect(invariant('a ticket that burns its gas stays until it is cancelled', await cancelBurners(stage, of('gasBurner'))))
      // One of each source is enough: they are redeemed one after another.
      const some = of('reenterer').slice(0, stage.cluster.members.length * 2)
      stage.expect(invariant('a message cannot redeem or cancel itself from inside', await redeemReenterers(stage, some)))
    },
  }
}

export const poison: Scenario = {
  name: 'poison',
  summary: 'targets that revert, burn gas, re-enter',
  steps: () => {
    const cabinet: Cabinet = []
    return [wait(3), send(cabinet), expectTickets(cabinet), settle(cabinet), wait(2)]
  },
}
