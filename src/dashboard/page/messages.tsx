import { useSignal } from '@preact/signals'
import { FollowedMessage } from './followed.tsx'
import { Scroll } from './scroll.tsx'
import type { PageState } from './state.ts'
import { Badge } from './tables.tsx'
import { clock, coins, shortHash, since } from './words.ts'

const SHOWN = 14

/** The page's address names the message that is followed: it can be passed on, and the way back closes it. */
const linkTo = (hash: string): string => `#message=${hash}`
export const messageIn = (fragment: string): string | null => /^#message=(.{1,200})/.exec(fragment)?.[1] ?? null

/** Search by hash, one message from step to step, and the newest. */
export function Messages({ state }: { readonly state: PageState }) {
  const wanted = useSignal('')
  const followed = state.followed.value
  void state.ownRevision.value
  const follow = (hash: string): void => {
    location.hash = linkTo(hash)
  }
  const close = (): void => {
    location.hash = '#messages'
    document.getElementById('hash')?.focus()
  }
  return (
    <section id="messages" aria-labelledby="messages-title" class="panel wide">
      <h2 id="messages-title">Messages</h2>
      <search>
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault()
            if (wanted.value.trim() !== '') follow(wanted.value.trim())
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
      {followed !== null && <FollowedMessage key={followed.hash} state={state} followed={followed} onClose={close} />}
      <Newest state={state} />
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
  /** Until it was included. */
  readonly took: string
}

function rows({ client, messages, own }: PageState): readonly Row[] {
  if (client === null) {
    const newest = [...own.byHash.values()].slice(-SHOWN).reverse()
    return newest.map((message) => ({ ...message, step: 'announced', verifiedHere: true, took: '–' }))
  }
  return messages.value.slice(0, SHOWN).map((message) => ({
    ...message,
    step: message.redeemed === null ? message.assurance : 'executed',
    atMs: message.announced.atMs,
    verifiedHere: own.byHash.has(message.hash),
    took: message.included === null ? '–' : since(message.announced.atMs, message.included.atMs),
  }))
}

function Newest({ state }: { readonly state: PageState }) {
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
      <p class="note">{held.value === null ? 'Newest first.' : 'Newest first. Held while you are here.'}</p>
      <table class="named">
        <thead>
          <tr>
            <th scope="col">Message</th>
            <th scope="col">Step</th>
            <th scope="col">Lane</th>
            <th scope="col" class="number">
              Nonce
            </th>
            <th scope="col" class="number">
              Announced
            </th>
            <th scope="col" class="number">
              Included after
            </th>
            <th scope="col" class="number">
              Value, ETH
            </th>
            <th scope="col">Signature</th>
          </tr>
        </thead>
        <tbody>
          {newest.map((row) => (
            <tr key={row.hash}>
              <th scope="row">
                <a class="link" aria-label={`Follow message ${row.hash}`} href={linkTo(row.hash)}>
                  {shortHash(row.hash)}
                </a>
              </th>
              <td>
                <Badge kind={row.step === 'announced' ? 'quiet' : 'good'}>{row.step}</Badge>
              </td>
              <td>{`${row.source} → ${row.destination}`}</td>
              <td class="number">{row.nonce}</td>
              <td class="number">{clock(row.atMs)}</td>
              <td class="number">{row.took}</td>
              <td class="number">{coins(row.value)}</td>
              <td>{row.verifiedHere ? '✓ verified here' : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
