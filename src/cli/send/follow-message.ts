import { setTimeout as sleep } from 'node:timers/promises'
import type { LaneView, MessageView, StageView } from '../../api/node-view.ts'
import { type ApiClient, ApiClientError } from '../api-client.ts'
import { SendError } from './send-error.ts'
import type { SentMessage } from './send-message.ts'

export const STAGES = ['announced', 'verified', 'included', 'executed', 'posted'] as const
export type Stage = (typeof STAGES)[number]

/** One more line of a message's story. `failed`: included, and its call failed or was not tried; a ticket holds it. */
export interface Progress {
  readonly stage: Stage | 'failed'
  readonly message: string
  /** Block of the source, of the destination, or of the parent, as `/v1/messages` has it; null for `failed`. */
  readonly block: number | null
  /** By the node's clock. */
  readonly atMs: number
  /** Since the message's transaction was handed in here. */
  readonly afterMs: number
  /** When the ticket of a failed message expires, seconds. */
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
 * What a node says becomes of a message, as it happens. Ends once `until` is reached, or, for a call that failed, what can
 * still be; throws `not-followed` if that takes longer than `timeoutMs` or the node is away.
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
    const open = wanted.filter((stage) => !told.has(stage) && !(stage === 'executed' && told.has('failed')))
    const last = open.at(-1)
    if (last === undefined) return
    // Only who sequences the destination learns what became of the call.
    if (open.every((stage) => stage === 'executed') && told.has('included') && !(await node.learnsOutcomes(sent))) return
    if (Date.now() > deadline) throw notFollowed(init, `is not ${open[0]} after ${Math.round(timeoutMs / 1_000)} s`)
    await sleep(POLL_MS, undefined, { signal })
  }
}

function isWanted(stage: Progress['stage'], wanted: readonly Stage[]): boolean {
  return wanted.includes(stage === 'failed' ? 'executed' : stage)
}

function progressOf(view: MessageView, { atMs, afterMs, message }: SentMessage): readonly Progress[] {
  const startedAtMs = atMs - afterMs
  const reached = (stage: Progress['stage'], at: StageView | null): readonly Progress[] =>
    // Clocks of two machines differ.
    at === null ? [] : [{ stage, message, block: at.block, atMs: at.atMs, afterMs: Math.max(0, at.atMs - startedAtMs) }]
  const { announced, verified, included, redeemed, posted, ticket } = view
  const failed: readonly Progress[] =
    ticket === null || ticket.state === 'redeemed' || included === null
      ? []
      : [
          {
            stage: 'failed',
            message,
            block: null,
            atMs: included.atMs,
            afterMs: Math.max(0, included.atMs - startedAtMs),
            expiry: ticket.expiry,
          },
        ]
  // A ticket that was redeemed has been executed, later than it was included: no event tells this view when.
  const executed = redeemed ?? (ticket?.state === 'redeemed' ? included : null)
  return [
    ...reached('announced', announced),
    ...reached('verified', verified),
    ...reached('included', included),
    ...reached('executed', executed),
    ...failed,
    ...reached('posted', posted),
  ].sort((a, b) => a.atMs - b.atMs)
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
