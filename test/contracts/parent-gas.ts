import { setTimeout } from 'node:timers/promises'
import { type Abi, encodeDeployData, encodeFunctionData, getCreateAddress, type Hex } from 'viem'
import { configurationToAbi } from '../../src/chain/abi-convert.ts'
import { encodePost } from '../../src/chain/batch-inbox.ts'
import { batchInboxAbi, batchInboxBytecode } from '../../src/contracts/generated/batch-inbox.ts'
import { clusterRegistryAbi, clusterRegistryBytecode } from '../../src/contracts/generated/cluster-registry.ts'
import { evidenceCourtAbi, evidenceCourtBytecode } from '../../src/contracts/generated/evidence-court.ts'
import { planBatch } from '../../src/protocol/batch-plan.ts'
import { concatBytes, toHex } from '../../src/protocol/bytes.ts'
import { MAX_INFLATED_FRAMES_BYTES } from '../../src/protocol/constants.ts'
import { KIND_OF_FORM } from '../../src/protocol/evidence/evidence.ts'
import { inflateFastLz } from '../../src/protocol/fast-lz.ts'
import type { SignedHeader } from '../../src/protocol/frame.ts'
import { keccak256 } from '../../src/protocol/keccak.ts'
import { hashBatch } from '../../src/protocol/statements.ts'
import { encodeEvidence } from '../../src/wire/evidence.ts'
import { type Anvil, startAnvil } from '../../testnet/anvil.ts'
import { HonestChain, startOf } from '../unit/protocol/honest-cluster.ts'
import { configurationsOf, type EvidenceCase, one, type World } from '../vectors/evidence/lab.ts'
import { evidenceCases } from '../vectors/evidence.ts'
import { testKey } from '../vectors/keys.ts'
import { cluster, domain, filler, GENESIS_TIME as T } from '../vectors/samples.ts'

/**
 * Gas of batches and evidence on a real EVM node: `node test/contracts/parent-gas.ts`. Honest logs and the vectors' lies, in
 * front of the contracts that a cluster has on its parent.
 */

/** Of one transaction (EIP-7825). */
const TRANSACTION_GAS = 16_777_216
const BOND = 10n ** 18n
const TERMS = { minimumBond: BOND, reporterShareBps: 3_000 }
const CHAIN = 7_001
/** Of one lane, in one block each. */
const MOST_IN_BLOCK = 64

/** The contracts of a world on a parent of its own: its registry stands where the vectors' domain has it. */
class Parent {
  readonly #anvil: Anvil
  readonly #account: Hex
  readonly inbox: Hex
  readonly court: Hex

  private constructor(anvil: Anvil, account: Hex) {
    this.#anvil = anvil
    this.#account = account
    // The first transaction runs the registry's constructor.
    this.inbox = getCreateAddress({ from: account, nonce: 1n })
    this.court = getCreateAddress({ from: account, nonce: 2n })
  }

  static async start({ configurations: [genesis] }: World): Promise<Parent> {
    const anvil = await startAnvil({ chainId: domain.parentChain, automine: true, extra: ['--hardfork', 'prague'] })
    try {
      const [account] = (await anvil.request('eth_accounts')) as [Hex]
      const parent = new Parent(anvil, account)
      const registry = toHex(domain.registry)
      const terms = { ...TERMS, governor: account, court: parent.court, batchInbox: parent.inbox }
      const args = [configurationToAbi(genesis), terms] as const
      await parent.#construct(registry, encodeDeployData({ abi: clusterRegistryAbi, bytecode: clusterRegistryBytecode, args }))
      await parent.transact(encodeDeployData({ abi: batchInboxAbi, bytecode: batchInboxBytecode, args: [registry] }))
      await parent.transact(encodeDeployData({ abi: evidenceCourtAbi, bytecode: evidenceCourtBytecode, args: [registry, BOND, BOND] }))
      for (const { chain } of genesis.members) {
        const deposit = encodeFunctionData({ abi: clusterRegistryAbi as Abi, functionName: 'deposit', args: [BigInt(chain)] })
        await parent.transact(deposit, registry, BOND)
      }
      return parent
    } catch (error) {
      await anvil.stop()
      throw error
    }
  }

  /** Gas of a transaction that succeeds. */
  async transact(data: Hex, to?: Hex, value = 0n): Promise<number> {
    const fields = { from: this.#account, data, value: `0x${value.toString(16)}`, gas: `0x${TRANSACTION_GAS.toString(16)}` }
    const hash = await this.#anvil.request('eth_sendTransaction', [{ ...fields, ...(to && { to }) }])
    const deadline = Date.now() + 20_000
    while (Date.now() < deadline) {
      const receipt = (await this.#anvil.request('eth_getTransactionReceipt', [hash])) as { status: Hex; gasUsed: Hex } | null
      if (receipt?.status === '0x1') return Number(receipt.gasUsed)
      if (receipt !== null) throw new Error(`transaction ${hash} reverted; run it with a trace to see why`)
      await setTimeout(20)
    }
    throw new Error(`transaction ${hash} was not mined within 20 s`)
  }

  /** What `body` does here is undone. */
  async apart<R>(body: () => Promise<R>): Promise<R> {
    const snapshot = await this.#anvil.request('evm_snapshot')
    try {
      return await body()
    } finally {
      await this.#anvil.request('evm_revert', [snapshot])
    }
  }

  async stop(): Promise<void> {
    await this.#anvil.stop()
  }

  /** Lets creation code run at an address of one's choice, and leaves there what it returns: statements are bound to it. */
  async #construct(at: Hex, creation: Hex): Promise<void> {
    await this.#anvil.request('anvil_setCode', [at, creation])
    const code = await this.#anvil.request('eth_call', [
      { from: this.#account, to: at, gas: `0x${TRANSACTION_GAS.toString(16)}` },
      'latest',
    ])
    await this.transact('0x', at)
    await this.#anvil.request('anvil_setCode', [at, code])
  }
}

function row(name: string, gas: number, data: Hex, rest: string): void {
  console.log(`| ${name} | ${gas.toLocaleString('en')} | ${((data.length - 2) / 2).toLocaleString('en')} | ${rest} |`)
}

async function measurePosts(): Promise<void> {
  const parent = await Parent.start(one)
  console.log('| What | Gas | Calldata bytes | Calldata bytes a message |\n| --- | --- | --- | --- |')
  try {
    for (const count of [1, 16, 256]) {
      const { header, frames, first } = batchOf(count)
      const raw = concatBytes(frames.subarray(0, 32), Uint8Array.of(0), bodyOf(frames))
      for (const [name, form] of [
        ['packed', frames],
        ['raw', raw],
      ] as const) {
        if (name === 'packed' && frames[32] === 0) continue
        await parent.apart(async () => {
          // A member's first post fills its slots: the ones after it are what counts.
          await parent.transact(postOf(first.header, first.frames), parent.inbox)
          const data = postOf(header, form)
          const perMessage = Math.round((data.length - 2) / 2 / count).toLocaleString('en')
          row(`\`post\`, ${count} × 64 B, ${name}`, await parent.transact(data, parent.inbox), data, perMessage)
        })
      }
    }
  } finally {
    await parent.stop()
  }
}

/** `count` messages of 64 B as calls have them, after a first batch of one empty block. */
function batchOf(count: number) {
  const chain = new HonestChain(1)
  chain.produce({ now: T + 1 })
  for (let sent = 0, second = 2; sent < count; second++) {
    const inBlock = Math.min(MOST_IN_BLOCK, count - sent)
    const sends = Array.from({ length: inBlock }, (_, i) => ({ index: 2, message: { data: usualData(`${sent + i}`) } }))
    chain.produce({ now: T + second, sends })
    sent += inBlock
  }
  const [first, ...others] = chain.blocks.map(({ openable }) => openable)
  const configurations = configurationsOf(one)
  const plan = (previous: Uint8Array, headers: readonly (typeof others)[number][]) => {
    const planned = planBatch({ previous, headers, configurations })
    if (planned === undefined) throw new Error('nothing was planned')
    return { header: planned.posted, frames: planned.frames }
  }
  const start = startOf(chain.member).head.hash
  return { ...plan(chain.blocks[0]?.hash ?? start, others), first: plan(start, first === undefined ? [] : [first]) }
}

/** An address and an amount. */
function usualData(name: string): Uint8Array {
  return concatBytes(new Uint8Array(12), filler(name, 20), new Uint8Array(24), filler(`${name} amount`, 8))
}

function bodyOf(frames: Uint8Array): Uint8Array {
  return frames[32] === 0 ? frames.subarray(33) : inflateFastLz(frames.subarray(33), MAX_INFLATED_FRAMES_BYTES)
}

function postOf(header: SignedHeader, frames: Uint8Array): Hex {
  const { number } = header.header
  const digest = hashBatch(cluster, { chain: CHAIN, number, framesHash: keccak256(frames) })
  return toHex(encodePost({ header, batchSignature: testKey(`sequencer ${CHAIN}`).sign(digest), frames }))
}

async function measureEvidence(): Promise<void> {
  const forms = Object.keys(KIND_OF_FORM)
  const cases = forms.flatMap((form) => samples(evidenceCases.filter(({ evidence }) => evidence.form === form)))
  const gas = new Map<EvidenceCase, number>()
  for (const world of new Set(cases.map((each) => each.world))) {
    const parent = await Parent.start(world)
    try {
      for (const each of cases.filter((other) => other.world === world)) {
        const data = toHex(encodeEvidence(each.evidence))
        gas.set(each, await parent.apart(async () => await parent.transact(data, parent.court)))
      }
    } finally {
      await parent.stop()
    }
  }
  console.log('\n| What | Gas | Calldata bytes | Case |\n| --- | --- | --- | --- |')
  for (const [each, used] of gas)
    row(`evidence \`${each.evidence.form}\``, used, toHex(encodeEvidence(each.evidence)), each.name.replace(`${each.evidence.form}: `, ''))
}

/** The first convicting case in a world that needs no successor, and the largest one if it is much larger. */
function samples(cases: readonly EvidenceCase[]): readonly EvidenceCase[] {
  const size = ({ evidence }: EvidenceCase) => encodeEvidence(evidence).length
  const usable = cases.filter(({ verdict, world }) => typeof verdict !== 'string' && world.configurations.length === 1)
  const [first] = usable
  const [largest] = usable.toSorted((x, y) => size(y) - size(x))
  if (first === undefined || largest === undefined) throw new Error('a form without a case that convicts')
  return size(largest) > 1.5 * size(first) ? [first, largest] : [first]
}

await measurePosts()
await measureEvidence()
