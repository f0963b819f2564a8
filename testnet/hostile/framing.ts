import { randomBytes, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { encodeFunctionData, type Hex } from 'viem'
import { batchInboxAbi } from '../../src/contracts/generated/batch-inbox.ts'
import { evidenceCourtAbi } from '../../src/contracts/generated/evidence-court.ts'
import { topicsOf } from '../../src/mesh/topics.ts'
import { fromHex, toHex, ZERO_HASH } from '../../src/protocol/bytes.ts'
import { MAX_FRAMES_BYTES, TREE_DEPTH } from '../../src/protocol/constants.ts'
import type { SignedHeader } from '../../src/protocol/frame.ts'
import { encodeEvidence } from '../../src/wire/evidence.ts'
import { decodeFrame } from '../../src/wire/frame.ts'
import { headerToAbi } from '../header-abi.ts'
import { CHALLENGE_STAKE } from '../parent.ts'
import { ACCUSATIONS, type Pair } from './accusations.ts'
import type { Attacker, Victims } from './attacker.ts'
import { type Attack, flipBit, repeat } from './attacks.ts'

/** A rich stranger who wants honest members convicted: by gossip, and on the parent. */

/** True headers as they were gossiped, by chain: what accusations are made of. The newest are kept. */
const truths = new Map<number, SignedHeader[]>()
const MAX_TRUTHS = 200

function listen({ gossip, topics }: Attacker): void {
  gossip.addEventListener('message', ({ detail: { topic, data } }) => {
    if (!topics.includes(topic)) return
    const { chain, headers } = decodeFrame(data)
    const known = truths.get(chain) ?? []
    truths.set(chain, known)
    known.push(...headers)
    known.splice(0, known.length - MAX_TRUTHS)
  })
  for (const topic of topics) gossip.subscribe(topic)
}

function somePair(): Pair | undefined {
  const logs = [...truths.values()].filter((log) => log.length > 1)
  const log = logs[randomInt(Math.max(1, logs.length))] ?? []
  const at = randomInt(Math.max(1, log.length - 1))
  const [lower, higher] = [log[at], log[at + 1]]
  return lower === undefined || higher === undefined || lower.header.number >= higher.header.number ? undefined : { lower, higher }
}

async function accusation(victims: Victims): Promise<Uint8Array | undefined> {
  const pair = somePair()
  const accuse = ACCUSATIONS[randomInt(ACCUSATIONS.length)]
  return pair && accuse && encodeEvidence(await accuse(pair, victims))
}

/** Listens, and gossips what it makes of it until it is thrown out. */
function gossiped(name: string, everyMs: number, payload: (victims: Victims) => Promise<Uint8Array | undefined>): Attack {
  return {
    name,
    run: async (attacker, count, signal) => {
      const { gossip, victims } = attacker
      const topic = topicsOf(fromHex(victims.clusterId, 32)).evidence
      listen(attacker)
      await repeat(attacker, everyMs, signal, async () => {
        const bytes = await payload(victims)
        if (bytes === undefined) return
        await gossip.publish(topic, bytes)
        count()
      })
    },
  }
}

async function request({ parent }: Victims, method: string, params: readonly unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
  const response = await fetch(parent.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return ((await response.json()) as { readonly result?: unknown }).result
}

/** A transaction of the stranger's. What it does is seen in the parent's events. */
async function transact(victims: Victims, { to, data, value = 0n }: Call): Promise<boolean> {
  const transaction = { from: victims.parent.account, to, data, value: `0x${value.toString(16)}`, gas: '0x2dc6c0' }
  return typeof (await request(victims, 'eth_sendTransaction', [transaction])) === 'string'
}

interface Call {
  readonly to: Hex
  readonly data: Hex
  /** Wei. */
  readonly value?: bigint
}

/** Listens, and sends transactions made of what it heard: nobody can throw it out there. */
function submitted(name: string, everyMs: number, make: (victims: Victims) => Promise<Call | undefined>): Attack {
  return {
    name,
    run: async (attacker, count, signal) => {
      listen(attacker)
      for (; !signal.aborted; await sleep(everyMs, undefined, { signal }).catch(() => undefined)) {
        const call = await make(attacker.victims).catch(() => undefined)
        if (call !== undefined && (await transact(attacker.victims, call))) count()
      }
    },
  }
}

function postCall({ header, signature }: SignedHeader, batchSignature: Uint8Array, frames: Uint8Array): Hex {
  const args = [headerToAbi(header), toHex(signature), toHex(batchSignature), toHex(frames)] as const
  return encodeFunctionData({ abi: batchInboxAbi, functionName: 'post', args })
}

/** Batches that others posted, sent again as they are. */
async function replayed(victims: Victims): Promise<Hex | undefined> {
  const block = (await request(victims, 'eth_getBlockByNumber', ['latest', true])) as {
    readonly transactions: readonly { readonly to: Hex | null; readonly input: Hex }[]
  }
  return block.transactions.find(({ to }) => to?.toLowerCase() === victims.parent.batchInbox.toLowerCase())?.input
}

/** Numbers of the court's `Question`s that need no row opened: an outbox row, an inbox row, the block. */
const QUESTIONS = [0, 1, 3]
const BLOCK_HEADER = 3
const asked = new Set<string>()

/** Asks every member every question, once each: with this stake a stranger asks no more. */
function challengeCall({ members }: Victims): Hex | undefined {
  for (const { chain } of members) {
    const header = truths.get(chain)?.at(-1)
    const question = QUESTIONS.find((each) => !asked.has(`${chain} ${each}`))
    const index = members.find((member) => member.chain !== chain)?.index
    if (header === undefined || question === undefined || index === undefined) continue
    asked.add(`${chain} ${question}`)
    const zero = toHex(ZERO_HASH)
    const row = { index, row: { number: 0, head: zero, time: 0, count: 0, acc: zero, value: 0n }, proof: Array(TREE_DEPTH).fill(zero) }
    const signed = { header: headerToAbi(header.header), signature: toHex(header.signature) }
    return encodeFunctionData({
      abi: evidenceCourtAbi,
      functionName: 'challenge',
      args: [
        signed,
        question,
        question === BLOCK_HEADER ? 0 : index,
        row as typeof row & { readonly proof: readonly [Hex, Hex, Hex, Hex, Hex, Hex, Hex, Hex] },
      ],
    })
  }
  return undefined
}

export const FRAMINGS: readonly Attack[] = [
  gossiped('garbage', 20, async () => randomBytes(randomInt(1, 3_000))),
  gossiped('giant', 500, async () => randomBytes(1_000_000)),
  gossiped('accuse', 20, accusation),
  gossiped('flip', 50, async (victims) => {
    const bytes = await accusation(victims)
    return bytes && flipBit(bytes)
  }),
  gossiped('truncate', 50, async (victims) => {
    const bytes = await accusation(victims)
    return bytes?.subarray(0, randomInt(1, bytes.length))
  }),
  submitted('submit', 200, async (victims) => {
    const bytes = await accusation(victims)
    return bytes && { to: victims.parent.court, data: toHex(bytes) }
  }),
  submitted('submit-garbage', 500, async ({ parent }) => ({ to: parent.court, data: toHex(randomBytes(randomInt(4, 2_000))) })),
  submitted('post-forged', 400, async ({ parent }) => {
    const header = somePair()?.higher
    const frames = randomBytes(randomInt(1, 3_000))
    return header && { to: parent.batchInbox, data: postCall(header, randomInt(2) === 0 ? header.signature : randomBytes(65), frames) }
  }),
  submitted('post-oversize', 2_000, async ({ parent }) => {
    const header = somePair()?.higher
    return header && { to: parent.batchInbox, data: postCall(header, header.signature, new Uint8Array(MAX_FRAMES_BYTES + 1)) }
  }),
  submitted('post-again', 500, async (victims) => {
    const data = await replayed(victims)
    return data && { to: victims.parent.batchInbox, data }
  }),
  submitted('challenge', 300, async (victims) => {
    const data = challengeCall(victims)
    return data && { to: victims.parent.court, data, value: CHALLENGE_STAKE }
  }),
]
