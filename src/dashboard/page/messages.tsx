import { useSignal } from '@preact/signals'
import type { MessageView, StageView } from '../../api/resources/messages.ts'
import type { OwnMessage } from './own-view.ts'
import { Scroll } from './scroll.tsx'
import type { PageState } from './state.ts'
import { Badge } from './tables.tsx'
import { clock, coins, duration, shortHash } from './words.ts'

const SHOWN = 14
const HASH = /^0x[0-9a-f]{64}$/

type Found = { readonly hash: string; readonly said: MessageView | null; readonly problem: string | null }

/** Search by hash, the newest, and one message from step to step. */
export function Messages({ state }: { readonly state: PageState }) {
  const chosen = useSignal<Found | null>(null)
  const wanted = useSignal('')
  void state.ownRevision.value
  const open = async (hash: string): Promise<void> => {
    if (!HASH.test(hash)) {
      chosen.value = { hash, said: null, problem: 'A message hash is 0x and 64 hexadecimal digits.' }
      return
    }
    const known = state.messages.value.find((message) => message.hash === hash) ?? null
    chosen.value = { hash, said: known, problem: null }
    try {
      const said = (await state.client?.message(hash)) ?? null
      if (said !== null) state.comparison.addMessage(said)
      chosen.value = {
        hash,
        said,
        problem: said === null && !state.own.byHash.has(hash) ? 'Not known here: it may not have been announced yet.' : null,
      }
    } catch (error) {
      chosen.value = { hash, said: known, problem: `The node does not answer: ${error instanceof Error ? error.message : error}` }
    }
  }
  return (
    <section aria-labelledby="messages-title" class="panel wide">
      <h2 id="messages-title">Messages</h2>
      <search>
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault()
            void open(wanted.value.trim().toLowerCase())
          }}
        >
          <label for="hash">Message hash</label>
          <input
            id="hash"
            value={wanted}
            placeholder="0x…"
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => (wanted.value = event.currentTarget.value)}
          />
          <button type="submit">Follow</button>
        </form>
      </search>
      <div aria-live="polite">
        {chosen.value !== null && <Followed state={state} found={chosen.value} onClose={() => (chosen.value = null)} />}
      </div>
      <Newest state={state} onOpen={(hash) => void open(hash)} />
    </section>
  )
}

interface Row {
  readonly hash: string
  readonly source: number
  readonly destination: number
  readonly nonce: number
  readonly value: string
  readonly step: string
  readonly atMs: number
  readonly verifiedHere: boolean
  readonly tookMs: number | null
}

function rows({ client, messages, own }: PageState): readonly Row[] {
  if (client === null) {
    const newest = [...own.byHash.values()].slice(-SHOWN).reverse()
    return newest.map((message) => ({ ...message, step: 'announced', verifiedHere: true, tookMs: null }))
  }
  return messages.value.slice(0, SHOWN).map((message) => ({
    ...message,
    step: message.redeemed === null ? message.assurance : 'executed',
    atMs: message.announced.atMs,
    verifiedHere: own.byHash.has(message.hash),
    tookMs: message.included === null ? null : message.included.atMs - message.announced.atMs,
  }))
}

function Newest({ state, onOpen }: { readonly state: PageState; readonly onOpen: (hash: string) => void }) {
  // Rows that go away under a finger, or take the focus with them, cannot be used.
  const held = useSignal<readonly Row[] | null>(null)
  const live = rows(state)
  const newest = held.value ?? live
  const hold = (): void => {
    held.value ??= live
  }
  const release = (): void => {
    held.value = null
  }
  if (newest.length === 0) return <p class="empty">No message yet.</p>
  return (
    <Scroll name="Newest messages" onEnter={hold} onLeave={release}>
      <p class="note">{held.value === null ? 'Newest first.' : 'Held while you are here.'}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Message</th>
            <th scope="col">Lane</th>
            <th scope="col" class="number">
              Nonce
            </th>
            <th scope="col" class="number">
              Value
            </th>
            <th scope="col">Announced</th>
            <th scope="col" class="number">
              Visible after
            </th>
            <th scope="col">Step</th>
            <th scope="col">Signature</th>
          </tr>
        </thead>
        <tbody>
          {newest.map((row) => (
            <tr key={row.hash}>
              <td>
                <button type="button" class="link" aria-label={`Follow message ${row.hash}`} onClick={() => onOpen(row.hash)}>
                  {shortHash(row.hash)}
                </button>
              </td>
              <td>{`${row.source} → ${row.destination}`}</td>
              <td class="number">{row.nonce}</td>
              <td class="number">{coins(row.value)}</td>
              <td>{clock(row.atMs)}</td>
              <td class="number">{row.tookMs === null ? '–' : duration(row.tookMs)}</td>
              <td>
                <Badge kind={row.step === 'announced' ? 'quiet' : 'good'}>{row.step}</Badge>
              </td>
              <td>{row.verifiedHere ? '✓ verified here' : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** One message, announced → … → settled. */
function Followed({ state, found, onClose }: { readonly state: PageState; readonly found: Found; readonly onClose: () => void }) {
  const { hash, problem } = found
  const said = state.messages.value.find((message) => message.hash === hash) ?? found.said
  const own = state.own.byHash.get(hash)
  const shown = said ?? own
  return (
    <div class="followed">
      <div class="row">
        <h3 class="hash">{hash.slice(0, 80)}</h3>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      {problem !== null && <p class="problem">{problem}</p>}
      {said !== null && <Journey said={said} own={own} />}
      {shown !== undefined && (
        <dl>
          {(['source', 'destination', 'nonce', 'sender', 'target', 'gasLimit'] as const).map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shown[name]}</dd>
            </div>
          ))}
          <div>
            <dt>value</dt>
            <dd>{coins(shown.value)}</dd>
          </div>
          <div>
            <dt>signature</dt>
            <dd>{own === undefined ? 'not seen in this tab' : `verified in this tab at ${clock(own.atMs)}, in header ${own.header}`}</dd>
          </div>
        </dl>
      )}
    </div>
  )
}

function Journey({ said, own }: { readonly said: MessageView; readonly own: OwnMessage | undefined }) {
  const steps: readonly [string, StageView | null][] = [
    ['announced', said.announced],
    ['verified', said.verified],
    ['included', said.included],
    ['executed', said.redeemed],
    ['posted', said.posted],
  ]
  return (
    <ol class="journey">
      {steps.map(([name, stage]) => (
        <li key={name} class={stage === null ? 'waiting' : 'done'}>
          <strong>{name}</strong>
          {stage === null ? (
            <span>not yet</span>
          ) : (
            <span>{`${clock(stage.atMs)} · +${duration(stage.atMs - said.announced.atMs)} · block ${stage.block}`}</span>
          )}
        </li>
      ))}
      <li class={own === undefined ? 'waiting' : 'done'}>
        <strong>seen here</strong>
        <span>{own === undefined ? 'not yet' : clock(own.atMs)}</span>
      </li>
    </ol>
  )
}
