import { createObserver, type ObservedEvent, type Observer } from '../../observer/index.ts'

/** What the observer is asked for at intervals. */
export type OwnState = Pick<Observer, 'members' | 'lanes'>

export interface ObserveInit {
  readonly cluster: string
  readonly bootstrap: readonly string[]
  readonly onEvent: (event: ObservedEvent) => void
  /** At intervals. */
  readonly onLook: (state: OwnState) => void
}

const LOOK_EVERY_MS = 1_000
/** Somebody who opens the page waits for an answer. */
const CONNECT_WITHIN_MS = 15_000

/**
 * Joins the mesh from this tab, and tells everything verified here, until `signal` fires. The one place where the page meets the
 * observer library. Throws `ClusterAddressError` and `ObserverError`.
 */
export async function observe({ cluster, bootstrap, onEvent, onLook }: ObserveInit, signal: AbortSignal): Promise<void> {
  const observer = createObserver({ cluster, bootstrap, version: 'page', connectWithinMs: CONNECT_WITHIN_MS })
  // Before the start: what it brings is told as well.
  const events = observer.events({ signal })
  let looking: ReturnType<typeof setInterval> | undefined
  try {
    await observer.start(signal)
    onLook(observer)
    looking = setInterval(() => onLook(observer), LOOK_EVERY_MS)
    for await (const event of events) onEvent(event)
  } finally {
    clearInterval(looking)
    await observer.stop()
  }
}
