import { createObserver, type ObservedEvent } from '../../observer/index.ts'

/**
 * Joins the mesh from this tab, and calls `onEvent` with everything verified here, until `signal` fires. The one place where the page
 * meets the observer library. Throws `ClusterAddressError` and `ObserverError`.
 */
export async function observe(
  cluster: string,
  bootstrap: readonly string[],
  onEvent: (event: ObservedEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const observer = createObserver({ cluster, bootstrap, version: 'page' })
  // Before the start: what it brings is told as well.
  const events = observer.events({ signal })
  try {
    await observer.start(signal)
    for await (const event of events) onEvent(event)
  } finally {
    await observer.stop()
  }
}
