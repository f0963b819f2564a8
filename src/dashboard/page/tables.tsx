import { chainModels } from './cluster-model.ts'
import { laneKey } from './own-view.ts'
import { Scroll } from './scroll.tsx'
import type { PageState } from './state.ts'
import { coins, count, duration } from './words.ts'

/** Frontier and gate a chain, beside what was verified here. */
export function ChainTable({ state }: { readonly state: PageState }) {
  const chains = chainModels(state)
  return (
    <section aria-labelledby="chains-title" class="panel">
      <h2 id="chains-title">Frontier and gate</h2>
      <Scroll name="Frontier and gate">
        <table>
          <thead>
            <tr>
              <th scope="col">Chain</th>
              <th scope="col" class="number">
                Header
              </th>
              <th scope="col" class="number">
                Verified here
              </th>
              <th scope="col" class="number">
                Gate closes
              </th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {chains.map((chain) => (
              <tr key={chain.chain}>
                <th scope="row">{chain.chain}</th>
                <td class="number">{chain.head ?? '–'}</td>
                <td class="number">{chain.ownHead ?? '–'}</td>
                <td class="number">
                  {chain.closesInMs === null
                    ? '–'
                    : chain.closesInMs < 0
                      ? `${duration(-chain.closesInMs)} ago`
                      : `in ${duration(chain.closesInMs)}`}
                </td>
                <td>
                  <Badge
                    kind={chain.verdict === 'trusted' ? (chain.closed ? 'warn' : 'good') : chain.verdict === 'exposed' ? 'bad' : 'warn'}
                  >
                    {chain.verdict === 'trusted' ? (chain.closed ? 'at its gate' : chain.status) : chain.verdict}
                  </Badge>
                  {chain.taintedFrom !== null && <Badge kind="bad">{`tainted from ${chain.taintedFrom}`}</Badge>}
                  {chain.held !== null && <Badge kind="bad">held</Badge>}
                  {chain.waitsFor !== null && <span class="note"> {chain.waitsFor}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

export function Badge({ kind, children }: { readonly kind: 'good' | 'warn' | 'bad' | 'quiet'; readonly children: string }) {
  return <span class={`badge ${kind}`}>{children}</span>
}

/** Every lane, step by step; where the tab disagrees with the node, the row says so. */
export function LaneTable({ state }: { readonly state: PageState }) {
  void state.ownRevision.value
  const { own } = state
  const lanes = state.node.value?.lanes
  const differing = new Map(state.differences.value.map((difference) => [difference.key, difference]))
  const keys = lanes ?? [...own.lanes.values()]
  return (
    <section aria-labelledby="lanes-title" class="panel wide">
      <h2 id="lanes-title">Lanes</h2>
      <Scroll name="Lanes">
        <table>
          <thead>
            <tr>
              <th scope="col">Lane</th>
              {['Announced', 'Verified', 'Included', 'Posted', 'Executed', 'Signed, seen here', 'p50', 'p99', 'Value'].map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ source, destination }) => {
              const key = laneKey({ source, destination })
              const lane = lanes?.find((entry) => laneKey(entry) === key)
              const difference = differing.get(`count-${key}`)
              return (
                <tr key={key} class={difference === undefined ? '' : 'differs'}>
                  <th scope="row">{`${source} → ${destination}`}</th>
                  {[lane?.announced, lane?.verified, lane?.included, lane?.posted, lane?.redeemed, own.lanes.get(key)?.count].map(
                    (value, i) => (
                      <td key={i} class="number">
                        {value === undefined || value === null ? '–' : count(value)}
                      </td>
                    ),
                  )}
                  <td class="number">{lane?.includeLatency ? duration(lane.includeLatency.p50Ms) : '–'}</td>
                  <td class="number">{lane?.includeLatency ? duration(lane.includeLatency.p99Ms) : '–'}</td>
                  <td class="number">{lane === undefined ? '–' : coins(lane.value)}</td>
                  <td>
                    {difference !== undefined && (
                      <Badge kind="bad">{`the node says ${difference.said}, signed is ${difference.signed}`}</Badge>
                    )}
                    {lane?.held ? (
                      <Badge kind="bad">{`held: ${lane.held.reason}`}</Badge>
                    ) : (
                      difference === undefined && <Badge kind="good">open</Badge>
                    )}
                    {(lane?.openTickets ?? 0) > 0 && <Badge kind="warn">{`${lane?.openTickets} to redeem`}</Badge>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
