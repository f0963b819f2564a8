import type { LaneView } from '../../api/resources/lanes.ts'
import { type ChainModel, chainModels, stateOf } from './cluster-model.ts'
import { laneKey } from './own-view.ts'
import { Scroll } from './scroll.tsx'
import type { PageState } from './state.ts'
import { coins, count, duration, sentence } from './words.ts'

export type BadgeKind = 'good' | 'warn' | 'bad' | 'quiet'

export function Badge({ kind, children }: { readonly kind: BadgeKind; readonly children: string }) {
  return <span class={`badge ${kind}`}>{children}</span>
}

/** Frontier and gate a chain, beside what was verified here. */
export function ChainTable({ state }: { readonly state: PageState }) {
  const chains = chainModels(state)
  return (
    <section aria-labelledby="chains-title" class="panel chains">
      <h2 id="chains-title">Frontier and gate</h2>
      {chains.length === 0 ? (
        <p class="empty">No member is known yet.</p>
      ) : (
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
                  Gate
                </th>
                <th scope="col">State</th>
              </tr>
            </thead>
            {chains.map((chain) => (
              <ChainRows key={chain.chain} chain={chain} />
            ))}
          </table>
        </Scroll>
      )}
    </section>
  )
}

/** Figures, and below them, as wide as the table, what it waits for. */
function ChainRows({ chain }: { readonly chain: ChainModel }) {
  const { kind, text } = stateOf(chain)
  return (
    <tbody>
      <tr>
        <th scope="row">{chain.chain}</th>
        <td class="number">{figure(chain.head)}</td>
        <td class="number">{figure(chain.ownHead)}</td>
        <td class="number">{gateText(chain.closesInMs)}</td>
        <td>
          <Badge kind={kind}>{text}</Badge>
        </td>
      </tr>
      {chain.waitsFor !== null && (
        <tr class="why">
          <td colSpan={5}>{sentence(chain.waitsFor)}</td>
        </tr>
      )}
    </tbody>
  )
}

function gateText(closesInMs: number | null): string {
  if (closesInMs === null) return '–'
  return closesInMs < 0 ? `${duration(-closesInMs)} ago` : `in ${duration(closesInMs)}`
}

const figure = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : count(value))

const COLUMNS = ['Announced', 'Signed, seen here', 'Verified', 'Included', 'Posted', 'Executed', 'Included after, p50', 'p99', 'Value, ETH']

/** Every lane, step by step; where the tab disagrees with the node, the row says so. */
export function LaneTable({ state }: { readonly state: PageState }) {
  void state.ownRevision.value
  const { own } = state
  const said = state.node.value?.lanes
  const differing = new Map(state.differences.value.map((difference) => [difference.key, difference]))
  const rows: readonly LaneRow[] = said ?? own.laneStates
  return (
    <section aria-labelledby="lanes-title" class="panel wide">
      <h2 id="lanes-title">Lanes</h2>
      {rows.length === 0 ? (
        <p class="empty">No lane is known yet.</p>
      ) : (
        <Scroll name="Lanes">
          <table class="named">
            <thead>
              <tr>
                <th scope="col">Lane</th>
                <th scope="col">State</th>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col" class="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((lane) => {
                const key = laneKey(lane)
                const { includeLatency: took } = lane
                const difference = differing.get(`count-${key}`)
                return (
                  <tr key={key} class={difference === undefined ? '' : 'differs'}>
                    <th scope="row">{`${lane.source} → ${lane.destination}`}</th>
                    <td>
                      {difference !== undefined && (
                        <Badge kind="bad">{`the node says ${difference.said}, signed is ${difference.signed}`}</Badge>
                      )}
                      <LaneBadges lane={lane} isHeldHere={said === undefined && own.holds.has(lane.source)} />
                    </td>
                    {[lane.announced, own.lanes.get(key)?.count, lane.verified, lane.included, lane.posted, lane.redeemed].map(
                      (value, i) => (
                        <td key={i} class="number">
                          {figure(value)}
                        </td>
                      ),
                    )}
                    <td class="number">{took ? duration(took.p50Ms) : '–'}</td>
                    <td class="number">{took ? duration(took.p99Ms) : '–'}</td>
                    <td class="number">{lane.value === null ? '–' : coins(lane.value)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

/** By a node's word, or as source and destination signed it. */
type LaneRow = Pick<LaneView, 'source' | 'destination'> &
  Partial<Omit<LaneView, 'announced' | 'included' | 'value' | 'frontier'>> & {
    readonly announced: number | null
    readonly included: number | null
    readonly value: string | null
  }

function LaneBadges({ lane: { held, openTickets }, isHeldHere }: { readonly lane: LaneRow; readonly isHeldHere: boolean }) {
  return (
    <>
      {held || isHeldHere ? <Badge kind="bad">{held ? `held: ${held.reason}` : 'held'}</Badge> : <Badge kind="good">open</Badge>}
      {(openTickets ?? 0) > 0 && <Badge kind="warn">{`${openTickets} to redeem`}</Badge>}
    </>
  )
}
