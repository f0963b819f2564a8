import { useErrorBoundary } from 'preact/hooks'
import { Differences, Evidence, Problems } from './alerts.tsx'
import { Connection } from './connection.tsx'
import { Graph } from './graph.tsx'
import { Latencies } from './latency.tsx'
import { Messages } from './messages.tsx'
import type { PageState } from './state.ts'
import { ChainTable, LaneTable } from './tables.tsx'
import { setTheme, type Theme, theme } from './theme.ts'

export function App({ state }: { readonly state: PageState }) {
  // What a node answers is taken as its API says; one that answers otherwise must not take this tab's own view away.
  useErrorBoundary((error: unknown) => state.distrust(error))
  const status = state.node.value?.status
  return (
    <>
      <a class="skip" href="#main">
        Skip to the cluster
      </a>
      <Banner cluster={state.source.cluster ?? status?.cluster ?? null} delta={status?.configuration?.delta ?? null} />
      <main id="main" tabIndex={-1}>
        <Differences state={state} />
        <Connection state={state} />
        <Problems state={state} />
        <div class="grid">
          <Graph state={state} />
          <ChainTable state={state} />
          <Evidence state={state} />
          <Latencies state={state} />
          <LaneTable state={state} />
          <Messages state={state} />
        </div>
      </main>
      <footer>
        <p>
          What is marked “here” was checked in this tab, from the cluster’s address alone; all else is the node’s word.
          {status !== undefined && ` Node ${status.version}, peer ${status.peerId}.`}
        </p>
        <SourceForm cluster={state.source.cluster ?? status?.cluster ?? ''} />
      </footer>
    </>
  )
}

function Banner({ cluster, delta }: { readonly cluster: string | null; readonly delta: number | null }) {
  return (
    <header>
      <h1>seqmesh</h1>
      {cluster !== null && (
        <p class="cluster">
          <span class="hidden">Cluster </span>
          <code title={cluster}>{cluster}</code>
          {delta !== null && <span class="delta">{`Δ ${delta} s`}</span>}
        </p>
      )}
      <label class="theme">
        <span class="hidden">Colours</span>
        <select value={theme.value} onChange={(event) => setTheme(event.currentTarget.value as Theme)}>
          <option value="system">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
    </header>
  )
}

/** Another cluster, another node: the page's own address says it, so that it can be passed on. */
export function SourceForm({ cluster }: { readonly cluster: string }) {
  const go = (form: HTMLFormElement): void => {
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value.trim() !== '') query.append(name, value.trim())
    location.search = query.toString()
  }
  return (
    <details>
      <summary>Look at another cluster, or with no node’s word</summary>
      <form
        class="source"
        onSubmit={(event) => {
          event.preventDefault()
          go(event.currentTarget)
        }}
      >
        <label for="source-cluster">Cluster address</label>
        <input id="source-cluster" name="cluster" required defaultValue={cluster} placeholder="seqmesh:…" spellcheck={false} />
        <label for="source-peer">A peer’s WebSocket address</label>
        <input id="source-peer" name="peer" placeholder="/dns4/peer.example/tcp/443/wss/p2p/12D3…" spellcheck={false} />
        <label for="source-api">A node’s API (may be left out)</label>
        <input id="source-api" name="api" placeholder="https://…" spellcheck={false} />
        <button type="submit">Open</button>
      </form>
    </details>
  )
}
