import { useEffect, useRef } from 'preact/hooks'
import type { MessageView, StageView } from '../../api/resources/messages.ts'
import type { OwnMessage } from './own-view.ts'
import { Scroll } from './scroll.tsx'
import type { Followed, PageState } from './state.ts'
import { Badge } from './tables.tsx'
import { clock, coins, count, sentence, since } from './words.ts'

interface FollowedProps {
  readonly state: PageState
  readonly followed: Followed
  readonly onClose: () => void
}

/** One message, announced → … → posted. Takes the focus; Escape closes it. */
export function FollowedMessage({ state, followed: { hash, said, problem }, onClose }: FollowedProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const own = state.own.byHash.get(hash)
  const shown = said ?? own
  return (
    <section class="followed" aria-labelledby="followed-title" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div class="row">
        <h3 id="followed-title" ref={title} tabIndex={-1}>
          Message <span class="hash">{hash.slice(0, 80)}</span>
        </h3>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <div aria-live="polite">
        {problem !== null && <p class="problem">{sentence(problem)}</p>}
        {said !== null && <Marks said={said} />}
      </div>
      {said !== null && <Journey said={said} isExecutionKnown={isExecutionKnown(state, said)} />}
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
            <dd>{`${coins(shown.value)} ETH`}</dd>
          </div>
          <div>
            <dt>signature</dt>
            <dd>{signatureText(own)}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}

function signatureText(own: OwnMessage | undefined): string {
  return own === undefined ? 'not seen in this tab' : `✓ verified in this tab at ${clock(own.atMs)}, in header ${count(own.header)}`
}

/** Only the node that sequences the destination knows what its Messenger did. */
function isExecutionKnown({ node }: PageState, { source, destination }: MessageView): boolean {
  const lane = node.value?.lanes.find((each) => each.source === source && each.destination === destination)
  return lane !== undefined && lane.redeemed !== null
}

/** What is special about it. */
function Marks({ said: { held, tainted, ticket } }: { readonly said: MessageView }) {
  return (
    <p>
      {held && <Badge kind="bad">held: this node would not include it</Badge>}
      {tainted && <Badge kind="bad">tainted</Badge>}
      {ticket !== null && (
        <Badge kind={ticket.state === 'redeemed' ? 'good' : 'warn'}>
          {ticket.state === 'open' ? `ticket open, to be redeemed until ${day(ticket.expiry)}` : `ticket ${ticket.state}`}
        </Badge>
      )}
    </p>
  )
}

const day = (seconds: number): string => new Date(seconds * 1_000).toISOString().slice(0, 16).replace('T', ' ').concat(' UTC')

/** Each stage with its time, and how long it took since the announcement and since the stage before it in time. */
function Journey({ said, isExecutionKnown: isKnown }: { readonly said: MessageView; readonly isExecutionKnown: boolean }) {
  const stages: readonly [name: string, stage: StageView | null, chain: string, missing: string][] = [
    ['announced', said.announced, `chain ${said.source}`, ''],
    ['verified', said.verified, `chain ${said.source}`, said.included === null ? 'not yet' : 'not by an own node here'],
    ['included', said.included, `chain ${said.destination}`, 'not yet'],
    ['executed', said.redeemed, `chain ${said.destination}`, isKnown ? 'not yet' : 'known to the destination’s node'],
    ['posted', said.posted, 'the parent', 'not yet'],
  ]
  const times = stages.flatMap(([, stage]) => (stage === null ? [] : [stage.atMs])).sort((a, b) => a - b)
  const before = (atMs: number): number => times.findLast((each) => each < atMs) ?? atMs
  return (
    <Scroll name="Stages of the message">
      <table class="journey">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col" class="number">
              At
            </th>
            <th scope="col" class="number">
              Since announced
            </th>
            <th scope="col" class="number">
              This step
            </th>
            <th scope="col">Block</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(([name, stage, chain, missing]) => (
            <tr key={name} class={stage === null ? 'waiting' : 'done'}>
              <th scope="row">{name}</th>
              {stage === null ? (
                <td colSpan={4}>{missing}</td>
              ) : (
                <>
                  <td class="number">{clock(stage.atMs)}</td>
                  <td class="number">{name === 'announced' ? '–' : since(said.announced.atMs, stage.atMs)}</td>
                  <td class="number">{name === 'announced' ? '–' : since(before(stage.atMs), stage.atMs)}</td>
                  <td>{`${count(stage.block)} of ${chain}`}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
