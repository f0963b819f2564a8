import { randomBytes, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PeerId, Stream } from '@libp2p/interface'
import { CONFIGURATION_PROTOCOL, HELLO_PROTOCOL, RANGE_PROTOCOL } from '../../src/mesh/topics.ts'
import { decodeFrame, encodeFrame } from '../../src/wire/frame.ts'
import { encodeRangeRequest } from '../../src/wire/range.ts'
import type { Attacker } from './attacker.ts'

/** One way to be a nuisance. Runs until `signal` fires; says how often it did what. */
export interface Attack {
  readonly name: string
  run(attacker: Attacker, count: () => void, signal: AbortSignal): Promise<void>
}

const PROTOCOLS = [HELLO_PROTOCOL, RANGE_PROTOCOL, CONFIGURATION_PROTOCOL]
const MIB = 1_048_576

/** An identity lives at least this long: a new one costs the attacker more than the victims. */
const LEAST_LIFE_MS = 1_000

/**
 * Calls `act` every `everyMs` until the end, or until the last victim has thrown this identity out. What fails is what
 * the victims are meant to refuse.
 */
export async function repeat(attacker: Attacker, everyMs: number, signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  const bornAtMs = Date.now()
  while (!signal.aborted && (attacker.peers().length > 0 || Date.now() - bornAtMs < LEAST_LIFE_MS)) {
    await act().catch(() => undefined)
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
  }
}

function publisher(name: string, everyMs: number, payload: () => Uint8Array): Attack {
  return {
    name,
    run: (attacker, count, signal) =>
      repeat(attacker, everyMs, signal, async () => {
        for (const topic of attacker.topics) {
          await attacker.gossip.publish(topic, payload())
          count()
        }
      }),
  }
}

interface Captured {
  readonly topic: string
  readonly data: Uint8Array
}

/** What others said, kept to be said again under later identities: gossipsub says nothing twice under one. */
const MAX_CAPTURED = 500
const captured: Captured[] = []

/** True frames, as they were: nothing is wrong with any but that everybody has them. */
const replay: Attack = {
  name: 'replay',
  run: async (attacker, count, signal) => {
    await repeat(attacker, 100, signal, async () => {
      for (const { topic, data } of [...captured]) {
        await attacker.gossip.publish(topic, data)
        count()
      }
    })
  },
}

/** Listens like an honest observer, and says everything again, spoiled. */
function echo(name: string, spoil: (frame: Uint8Array) => Uint8Array): Attack {
  return {
    name,
    run: async (attacker, count, signal) => {
      const fresh: Captured[] = []
      attacker.gossip.addEventListener('message', ({ detail: { topic, data } }) => {
        if (fresh.length < MAX_CAPTURED) fresh.push({ topic, data })
        if (captured.length < MAX_CAPTURED) captured.push({ topic, data })
      })
      for (const topic of attacker.topics) attacker.gossip.subscribe(topic)
      await repeat(attacker, 20, signal, async () => {
        const next = fresh.shift()
        if (next === undefined) return
        await attacker.gossip.publish(next.topic, spoil(next.data))
        count()
      })
    },
  }
}

export function flipBit(frame: Uint8Array): Uint8Array {
  const copy = frame.slice()
  const at = randomInt(copy.length)
  copy[at] = (copy[at] ?? 0) ^ (1 << randomInt(8))
  return copy
}

/** A true frame under a signature that nobody made. */
function forge(bytes: Uint8Array): Uint8Array {
  const frame = decodeFrame(bytes)
  const signature = (): Uint8Array => Uint8Array.from([...randomBytes(32), 0x10, ...randomBytes(31), 27])
  return encodeFrame({ ...frame, headers: frame.headers.map((each) => ({ ...each, signature: signature() })) })
}

/** A frame that claims `0xffffffff` bytes of headers in ten. */
const LYING_LENGTH = Uint8Array.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0, 0])

/** Does `act` on a new stream to every victim and protocol. */
function streamer(name: string, everyMs: number, act: (stream: Stream, protocol: string) => Promise<void>): Attack {
  return {
    name,
    run: (attacker, count, signal) =>
      repeat(attacker, everyMs, signal, async () => {
        const one = async (peer: PeerId, protocol: string): Promise<void> => {
          const stream = await attacker.open(peer, protocol, signal)
          await act(stream, protocol)
          count()
        }
        await Promise.allSettled(attacker.peers().flatMap((peer) => PROTOCOLS.map((protocol) => one(peer, protocol))))
      }),
  }
}

function prefixed(message: Uint8Array): Uint8Array {
  const whole = new Uint8Array(4 + message.length)
  new DataView(whole.buffer).setUint32(0, message.length)
  whole.set(message, 4)
  return whole
}

/** Asks for the longest range, and never reads the answer. */
const slowReader: Attack = {
  name: 'slow-read',
  run: (attacker, count, signal) =>
    repeat(attacker, 500, signal, async () => {
      for (const peer of attacker.peers()) {
        for (const { chain } of attacker.victims.members) {
          const stream = await attacker.open(peer, RANGE_PROTOCOL, signal)
          stream.pause()
          stream.send(prefixed(encodeRangeRequest({ kind: 'log', chain, from: 1, limit: 16_384, bodies: true })))
          count()
        }
      }
    }),
}

export const NUISANCES: readonly Attack[] = [
  publisher('flood', 1, () => randomBytes(randomInt(1, 2_000))),
  publisher('giant', 200, () => randomBytes(MIB - 64)),
  publisher('oversize', 500, () => randomBytes(2 * MIB)),
  publisher('lying-length', 50, () => Uint8Array.from([...LYING_LENGTH, ...randomBytes(8)])),
  replay,
  echo('flip', flipBit),
  echo('truncate', (frame) => frame.subarray(0, randomInt(1, frame.length))),
  echo('forge', forge),
  // Half a length prefix, and silence.
  streamer('stall', 300, async (stream) => void stream.send(new Uint8Array(2))),
  streamer('stream-garbage', 100, async (stream) => void stream.send(prefixed(randomBytes(randomInt(1, 64))))),
  streamer('stream-giant', 300, async (stream) => void stream.send(Uint8Array.from([0xff, 0xff, 0xff, 0xff, 1, 2, 3]))),
  slowReader,
]
