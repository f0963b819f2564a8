import { browserTransports, createNobleVerifier, createObserver, type ObservedEvent, parseClusterAddress } from '../../observer/index.ts'

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const VERSION = 'page'

/**
 * Joins the mesh from this tab, and calls `onEvent` with everything verified here, until `signal` fires. The one place where the page
 * meets the observer library. Throws `ClusterAddressError`, and what the mesh's start throws.
 */
export async function observe(
  cluster: string,
  peers: readonly string[],
  onEvent: (event: ObservedEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const observer = createObserver({
    cluster: parseClusterAddress(cluster),
    peers,
    chains: [],
    verifier: createNobleVerifier(),
    transports: browserTransports(),
    logger: SILENT,
    version: VERSION,
  })
  try {
    await observer.start(signal)
    for await (const event of observer.events(signal)) onEvent(event)
  } finally {
    await observer.stop(AbortSignal.timeout(2_000))
  }
}
