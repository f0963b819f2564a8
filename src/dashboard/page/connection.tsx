import type { ObserverState, PageState } from './state.ts'
import { Badge } from './tables.tsx'
import { count } from './words.ts'

const OBSERVER: Readonly<Record<ObserverState, readonly ['good' | 'warn' | 'bad' | 'quiet', string]>> = {
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
          <dd>
            {state.client === null ? (
              <Badge kind="quiet">none: this tab’s view only</Badge>
            ) : (
              <Badge kind={error !== null ? 'bad' : node === null ? 'quiet' : 'good'}>
                {error !== null ? 'does not answer' : node === null ? 'asking' : state.streaming.value ? 'live' : 'polling'}
              </Badge>
            )}
          </dd>
        </div>
        <div>
          <dt>Observer in this tab</dt>
          <dd id="observer">
            <Badge kind={kind}>{text}</Badge>
          </dd>
        </div>
        <Figure name="headers verified here" value={state.own.headers} id="verified-headers" />
        <Figure name="messages verified here" value={state.own.messages} id="verified-messages" />
        {state.client !== null && <Figure name="comparisons that agree" value={state.comparison.agreed} id="agreed" />}
        {node !== null && <Figure name="peers of the node" value={node.peers.length} id="peers" />}
      </dl>
      <div aria-live="polite">
        {error !== null && <p class="problem">{`The node’s API: ${error}`}</p>}
        {state.observerError.value !== null && <p class="problem">{`The observer in this tab: ${state.observerError.value}`}</p>}
        {node?.status.problems.map(({ code, chain, message, remedy }) => (
          <p key={`${code}-${chain}`} class="problem">
            {`${message}${remedy === null ? '' : ` ${remedy}`}`}
          </p>
        ))}
      </div>
    </section>
  )
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
