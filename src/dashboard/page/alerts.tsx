import type { PageState } from './state.ts'
import { Badge } from './tables.tsx'
import { clock, evidenceSentence, shortHash } from './words.ts'

/** Where the node's word is not what was signed: first on the page, and announced at once. */
export function Differences({ state }: { readonly state: PageState }) {
  const differences = state.differences.value
  return (
    <div role="alert">
      {differences.length > 0 && (
        <section aria-labelledby="differences-title" class="differences">
          <h2 id="differences-title">This node’s word is not what the members signed</h2>
          <ul>
            {differences.map(({ key, subject, said, signed }) => (
              <li key={key}>
                <strong>{subject}</strong>: the node says <code>{said}</code>, signed is <code>{signed}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Evidence, taint and holds, in sentences. */
export function Evidence({ state }: { readonly state: PageState }) {
  void state.ownRevision.value
  const { own } = state
  const node = state.node.value
  const held = node?.members.filter((member) => member.held !== null) ?? []
  const lanes = node?.lanes.filter((lane) => lane.held !== null) ?? []
  const tainted = node?.taint.chains.filter((chain) => chain.tainted !== null) ?? []
  const quiet = node?.evidence.length === 0 && held.length + tainted.length + lanes.length === 0
  return (
    <section aria-labelledby="evidence-title" class="panel">
      <h2 id="evidence-title">Evidence, taint and holds</h2>
      <div aria-live="polite">
        {(quiet || node === null) && own.conflicts.length + own.holds.size + own.taints.size === 0 && (
          <p class="empty">Nobody is known to have lied, and nothing is held.</p>
        )}
        <ul class="cards">
          {node?.evidence.map(({ id, kind, accused, detail, receivedAtMs, convicted }) => (
            <li key={id} class="card bad">
              <p class="sentence">{evidenceSentence(kind, accused)}</p>
              <p class="note">{detail}</p>
              <p class="note">
                <Badge kind="bad">{kind}</Badge>{' '}
                <Badge kind={convicted ? 'bad' : 'warn'}>{convicted ? 'convicted on the parent' : 'known here'}</Badge>{' '}
                {clock(receivedAtMs)} · <a href={state.client?.evidenceUrl(id) ?? '#evidence-title'}>{`evidence file ${shortHash(id)}`}</a>
              </p>
            </li>
          ))}
          {own.conflicts.map((conflict) => (
            <li key={`${conflict.chain}-${conflict.number}-${conflict.hash}`} class="card bad">
              <p class="sentence">{`This tab itself received a second signed header ${conflict.number} of chain ${conflict.chain}, which contradicts the first.`}</p>
              <p class="note">{`${shortHash(conflict.hash)} · ${clock(conflict.atMs)}`}</p>
            </li>
          ))}
          {tainted.map(({ chain, tainted: taint }) => (
            <li key={`taint-${chain}`} class="card warn">
              <p class="sentence">{`Headers of chain ${chain} from ${taint?.from} on build on a lie of chain ${taint?.lie.chain}.`}</p>
            </li>
          ))}
          {held.map(({ chain, held: hold }) => (
            <li key={`hold-${chain}`} class="card warn">
              <p class="sentence">{`Nothing of chain ${chain} is included here any more: ${hold?.reason}.`}</p>
              <p class="note">{hold?.detail}</p>
            </li>
          ))}
          {lanes.map(({ source, destination, held: hold }) => (
            <li key={`lane-${source}-${destination}`} class="card warn">
              <p class="sentence">{`Lane ${source} → ${destination} is held after header ${hold?.after}; ${hold?.waiting} messages wait.`}</p>
            </li>
          ))}
          {node === null &&
            [...own.holds.values()].map(({ chain, reason, detail }) => (
              <li key={`own-hold-${chain}`} class="card warn">
                <p class="sentence">{`Chain ${chain} is not believed any more: ${reason}.`}</p>
                <p class="note">{detail}</p>
              </li>
            ))}
          {node === null &&
            [...own.taints.values()].map(({ chain, from, lie }) => (
              <li key={`own-taint-${chain}`} class="card warn">
                <p class="sentence">{`Headers of chain ${chain} from ${from} on build on a lie of chain ${lie?.chain}.`}</p>
              </li>
            ))}
        </ul>
      </div>
    </section>
  )
}
