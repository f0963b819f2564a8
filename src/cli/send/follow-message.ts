import { setTimeout as sleep } from 'node:timers/promises'
import type { LaneView } from '../../api/resources/lanes.ts'
import type { MessageView, StageView } from '../../api/resources/messages.ts'
import { type ApiClient, ApiClientError } from '../api-client.ts'
import { SendError } from './send-error.ts'
import type { SentMessage } from './send-message.ts'

export const STAGES = ['announced', 'verified', 'included', 'executed', 'posted'] as const
export type Stage = (typeof STAGES)[number]

/**
 * One more line of a message's story. `ticket`: it was included and not executed with that, as its call failed or was not
 * paid for; it may be executed later.
 */
export interface Progress {
  readonly stage: Stage | 'ticket'
  readonly message: string
  /** Of the source for announced and verified, of the parent for posted, else of the destination; null where the node does not tell. */
  readonly block: number | null
  /** By the node's clock. */
  readonly atMs: number
  /** Since the message's transaction was handed in here. */
  readonly afterMs: number
  /** When the ticket expires, seconds. */
  readonly expiry?: number
}

export interface FollowInit {
  readonly api: ApiClient
  readonly apiUrl: string
  readonly sent: SentMessage
  /** The last stage that is waited for. */
  readonly until: Stage
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

const POLL_MS = 200
/** A node that does not answer for this long is away. */
const SILENCE_MS = 5_000

/**
 * What a node says becomes of a message, as it happens. Ends once `until` is reached, a ticket standing for the execution;
 * throws `not-followed` if that takes longer than `timeoutMs` or the node is away.
 */
export async function* followMessage(init: FollowInit): AsyncGenerator<Progress> {
  const { sent, until, timeoutMs, signal } = init
  const deadline = Date.now() + timeoutMs
  const told = new Set<Progress['stage']>()
  const node = new PatientNode(init)
  const wanted = STAGES.slice(0, STAGES.indexOf(until) + 1)
  for (;;) {
    const view = await node.message(sent.message)
    const known = view === undefined ? [] : progressOf(view, sent)
    for (const progress of known) {
      if (told.has(progress.stage) || !isWanted(progress.stage, wanted)) continue
      told.add(progress.stage)
      yield progress
    }
    const open = wanted.filter((stage) => !told.has(stage) && !(stage === 'executed' && told.has('ticket')))
    const last = open.at(-1)
    if (last === undefined) return
    // Only who sequences the destination learns what became of the call.
    if (open.every((stage) => stage === 'executed') && told.has('included') && !(await node.learnsOutcomes(sent))) return
    if (Date.now() > deadline) throw notFollowed(init, `is not ${open[0]} after ${Math.round(timeoutMs / 1_000)} s`)
    await sleep(POLL_MS, undefined, { signal })
  }
}

function isWanted(stage: Progress['stage'], wanted: readonly Stage[]): boolean {
  return wanted.includes(stage === 'ticket' ? 'executed' : stage)
}

function progressOf(view: MessageView, { atMs, afterMs, message }: SentMessage): readonly Progress[] {
  const startedAtMs = atMs - afterMs
  const reached = (stage: Progress['stage'], at: Pick<StageView, 'atMs'> & Partial<StageView>): Progress => ({
    ...{ stage, message, block: at.block ?? null, atMs: at.atMs },
    // Clocks of two machines differ.
    afterMs: Math.max(0, at.atMs - startedAtMs),
  })
  const { announced, verified, included, redeemed, posted, ticket } = view
  const stages = [reached('announced', announced)]
  if (verified !== null) stages.push(reached('verified', verified))
  if (included !== null) stages.push(reached('included', included))
  if (included !== null && ticket !== null) stages.push({ ...reached('ticket', { atMs: included.atMs }), expiry: ticket.expiry })
  if (redeemed !== null) stages.push(reached('executed', redeemed))
  // It ended before the node noted when.
  else if (ticket?.state === 'redeemed') stages.push(reached('executed', { atMs: Date.now() }))
  if (posted !== null) stages.push(reached('posted', posted))
  return stages.sort((a, b) => a.atMs - b.atMs)
}

/** A node that may be away for a moment. */
class PatientNode {
  readonly #init: FollowInit
  #answeredAt = performance.now()

  constructor(init: FollowInit) {
    this.#init = init
  }

  /** Undefined while the node does not know it, or does not answer. */
  async message(hash: string): Promise<MessageView | undefined> {
    try {
      const view = await this.#init.api.get<MessageView>(`/v1/messages/${hash}`)
      this.#answeredAt = performance.now()
      return view
    } catch (error) {
      if (!(error instanceof ApiClientError)) throw error
      const isAway = error.code === 'api-unreachable'
      if (error.code === 'not-found') this.#answeredAt = performance.now()
      else if (!isAway || performance.now() - this.#answeredAt > SILENCE_MS)
        throw notFollowed(this.#init, `cannot be followed: ${error.message}`, error)
      return undefined
    }
  }

  async learnsOutcomes({ source, destination }: SentMessage): Promise<boolean> {
    const lanes = await this.#init.api.get<readonly LaneView[]>('/v1/lanes').catch((error: unknown) => {
      if (error instanceof ApiClientError) throw notFollowed(this.#init, `cannot be followed: ${error.message}`, error)
      throw error
    })
    const lane = lanes.find((each) => each.source === source && each.destination === destination)
    return lane !== undefined && lane.redeemed !== null
  }
}

function notFollowed({ sent, apiUrl }: FollowInit, why: string, cause?: Error): SendError {
  return new SendError(
    'not-followed',
    `message ${sent.message} was sent in block ${sent.block} of ${sent.source}, but ${why}`,
    `Look later: \`seqmesh messages ${sent.message} --api ${apiUrl}\`. Sending again would send a second message.`,
    { cause },
  )
}
