import { crossCounterAbi as abi, crossCounterBytecode as bytecode } from '../../generated/examples.ts'
import { arrival, clusterAddresses, LANE_GAS_PRICE, twoChains } from '../local-chain.ts'

/** `node testnet/examples/counter/run.ts [ADDRESSES]`, against `npm start -- --open`. */

const GAS_LIMIT = 100_000n
const counter = { abi, bytecode } as const

const [a, b] = twoChains(await clusterAddresses(), 1)
const [onA, onB] = await Promise.all([a.deploy(counter, a.messenger), b.deploy(counter, b.messenger)])
await Promise.all([a.call(counter, onA, 'setTwin', [BigInt(b.id), onB]), b.call(counter, onB, 'setTwin', [BigInt(a.id), onA])])
console.log(`counters: ${onA} on ${a.id}, ${onB} on ${b.id}`)

for (const expected of [1n, 2n]) {
  await a.call(counter, onA, 'incrementOn', [BigInt(b.id), GAS_LIMIT], GAS_LIMIT * LANE_GAS_PRICE)
  const elapsedMs = await arrival(() => b.read(counter, onB, 'count'), expected)
  console.log(`${a.id} → ${b.id}: count is ${expected} on ${b.id}, ${elapsedMs} ms after the block that sent it`)
}
await b.call(counter, onB, 'incrementOn', [BigInt(a.id), GAS_LIMIT], GAS_LIMIT * LANE_GAS_PRICE)
const elapsedMs = await arrival(() => a.read(counter, onA, 'count'), 1n)
console.log(`${b.id} → ${a.id}: count is 1 on ${a.id}, ${elapsedMs} ms after the block that sent it`)
