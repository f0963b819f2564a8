import type { ObserverState, PageState } from './state.ts'
import { Badge, type BadgeKind } from './tables.tsx'
import { clock, count, sentence } from './words.ts'

const OBSERVER: Readonly<Record<ObserverState, readonly [BadgeKind, string]>> = {
  off: ['quiet', 'not started'],
  loading: ['quiet', 'loading'],
  joining: ['warn', 'joining the mesh'],
  verifying: ['good', 'verifying'],
  failed: ['bad', 'not in the mesh'],
}

/** Whether the node and the mesh answer, and what was verified here. */
export function Connection({ state }: { readonly state: PageState }) {
  void state.ownRevision.value
  const node = state.node.value
  const error = state.nodeError.value
  const [kind, text] = OBSERVER[state.observer.value]
  return (
    <section aria-labelledby="connection-title" class="connection">
      <h2 id="connection-title" class="hidden">
        Connections
      </h2>
      <dl>
        <div>
          <dt>Node’s API</dt>
          <dd id="api">
            <ApiBadge state={state} />
          </dd>
        </div>
        <div>
          <dt>Observer in this tab</dt>
          <dd id="observer">
            <Badge kind={kind}>{text}</Badge>
          </dd>
        </div>
        <Figure name="Headers verified here" value={state.own.headers} id="verified-headers" />
        <Figure name="Messages verified here" value={state.own.messages} id="verified-messages" />
        {state.client !== null && <Figure name="Comparisons that agree" value={state.comparison.agreed} id="agreed" />}
        {node !== null && <Figure name="Peers of the node" value={node.peers.length} id="peers" />}
      </dl>
      <div aria-live="polite">
        {error !== null && (
          <p class="problem">
            {sentence(error)}
            {node !== null && ` The node’s figures below are those of ${clock(state.nodeAtMs.value)}.`}
          </p>
        )}
        {state.observerError.value !== null && <p class="problem">{`The observer in this tab: ${sentence(state.observerError.value)}`}</p>}
      </div>
    </section>
  )
}

function ApiBadge({ state: { client, node, nodeError, streaming } }: { readonly state: PageState }) {
  if (client === null) return <Badge kind="quiet">none: this tab’s view only</Badge>
  if (nodeError.value !== null) return <Badge kind="bad">does not answer</Badge>
  if (node.value === null) return <Badge kind="quiet">asking</Badge>
  return <Badge kind="good">{streaming.value ? 'live' : 'polling'}</Badge>
}

function Figure({ name, value, id }: { readonly name: string; readonly value: number; readonly id: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd id={id} class="figure">
        {count(value)}
      </dd>
    </div>
  )
}
