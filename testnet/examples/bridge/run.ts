import { type Address, fromHex, type Hex } from 'viem'
import { interoperableAddress } from '../../../src/chain/interoperable-address.ts'
import { tokenBridgeAbi as abi, bridgedTokenAbi, tokenBridgeBytecode as bytecode } from '../../generated/examples.ts'
import { arrival, clusterAddresses, LANE_GAS_PRICE, type LocalChain, twoChains } from '../local-chain.ts'

/** `node testnet/examples/bridge/run.ts [ADDRESSES]`, against `npm start -- --open`. */

const SUPPLY = 1_000n
/** The cluster's `defaultGas`: what an ERC-7786 message without attributes may use. */
const FEE = 200_000n * LANE_GAS_PRICE
const bridge = { abi, bytecode } as const
const token = { abi: bridgedTokenAbi }

/** A bridge with its token on one chain. */
interface End {
  readonly chain: LocalChain
  readonly bridge: Address
  readonly token: Address
}

async function deploy(chain: LocalChain, supply: bigint): Promise<End> {
  const address = await chain.deploy(bridge, supply)
  return { chain, bridge: address, token: (await chain.read(bridge, address, 'token')) as Address }
}

const at = ({ chain }: End, account: Address): Hex => interoperableAddress(chain.id, fromHex(account, 'bytes'))

function link(end: End, other: End): Promise<void> {
  return end.chain.call(bridge, end.bridge, 'link', [end.chain.messenger, at(other, other.bridge)])
}

const balance = ({ chain, token: address }: End): Promise<unknown> => chain.read(token, address, 'balanceOf', chain.account)
const supply = ({ chain, token: address }: End): Promise<unknown> => chain.read(token, address, 'totalSupply')

/** Burns here, sends, and waits until the other end has minted. */
async function move(from: End, to: End, amount: bigint): Promise<void> {
  const before = (await balance(to)) as bigint
  await from.chain.call(bridge, from.bridge, 'transfer', [at(to, to.chain.account), amount], FEE)
  const elapsedMs = await arrival(() => balance(to), before + amount)
  const supplies = `${await supply(from)} on ${from.chain.id}, ${await supply(to)} on ${to.chain.id}`
  console.log(`${from.chain.id} → ${to.chain.id}: ${amount} tokens, ${elapsedMs} ms after the block that sent them; there are ${supplies}`)
}

const chains = twoChains(await clusterAddresses(), 2)
const [a, b] = await Promise.all([deploy(chains[0], SUPPLY), deploy(chains[1], 0n)])
await Promise.all([link(a, b), link(b, a)])
console.log(`bridges: ${a.bridge} on ${a.chain.id}, ${b.bridge} on ${b.chain.id}`)
await move(a, b, 300n)
await move(b, a, 100n)
