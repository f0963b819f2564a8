import type { EvidenceView } from '../../api/resources/evidence.ts'
import type { Hold, Known, Lie, Taint } from './known.ts'
import { knownOf } from './known.ts'
import type { PageState } from './state.ts'
import { Badge } from './tables.tsx'
import { clock, evidenceSentence, holdReason, plural, sentence, shortHash, taintSentence } from './words.ts'

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
                <strong>{sentence(subject).slice(0, -1)}</strong>: the node says <code>{said}</code>, signed is <code>{signed}</code>.
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** What keeps the node from its work, each with its remedy. */
export function Problems({ state }: { readonly state: PageState }) {
  const problems = state.node.value?.status.problems ?? []
  return (
    <div aria-live="polite">
      {problems.length > 0 && (
        <section aria-labelledby="problems-title" class="problems">
          <h2 id="problems-title">{`${plural(problems.length, 'problem')} of this node`}</h2>
          <ul>
            {problems.map(({ code, chain, message, remedy }) => (
              <li key={`${code}-${chain}`}>
                {chain !== null && !message.includes(`${chain}`) && <strong>{`Chain ${chain}. `}</strong>}
                {sentence(message)}
                {remedy !== null && <span class="remedy"> {withCode(sentence(remedy))}</span>}
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
  const known = knownOf(state)
  return (
    <section aria-labelledby="evidence-title" class="panel evidence">
      <h2 id="evidence-title">Evidence, taint and holds</h2>
      <div aria-live="polite">
        {known === null ? (
          <p class="empty">Nothing is known yet.</p>
        ) : (
          isQuiet(known) && <p class="empty">Nobody is known to have lied, and nothing is held.</p>
        )}
        <ul class="cards">
          {known?.lies.map((lie) => (
            <LieCard key={lie.id} lie={lie} href={state.client?.evidenceUrl(lie.id) ?? null} />
          ))}
          {known?.conflicts.map(({ chain, number, hash, atMs }) => (
            <li key={`${chain}-${number}-${hash}`} class="card bad">
              <p class="sentence">{`This tab itself received a second signed header ${number} of chain ${chain}, which contradicts the first.`}</p>
              <p class="note">{`${shortHash(hash)} · ${clock(atMs)}`}</p>
            </li>
          ))}
          {known?.taints.map((taint) => (
            <TaintCard key={taint.chain} taint={taint} />
          ))}
          {known?.holds.map((hold) => (
            <HoldCard key={`${hold.chain}-${hold.reason}`} hold={hold} />
          ))}
        </ul>
      </div>
    </section>
  )
}

const isQuiet = ({ lies, conflicts, taints, holds }: Known): boolean => lies.length + conflicts.length + taints.length + holds.length === 0

function LieCard({ lie, href }: { readonly lie: Lie; readonly href: string | null }) {
  const file = `evidence file ${shortHash(lie.id)}`
  return (
    <li class="card bad">
      <p class="sentence">{evidenceSentence(lie.kind, lie.accused)}</p>
      <p class="note">{sentence(lie.detail)}</p>
      <p class="note">
        <Badge kind="bad">{lie.kind}</Badge>
        {lie.said && <Badge kind={lie.said.convicted ? 'bad' : 'warn'}>{courtOf(lie.said)}</Badge>}
        {lie.isJudgedHere && <Badge kind="good">✓ judged here</Badge>}
        {`${clock(lie.atMs)} · `}
        {lie.said && href !== null ? <a href={href}>{file}</a> : file}
      </p>
    </li>
  )
}

const courtOf = ({ convicted }: EvidenceView): string => (convicted ? 'convicted on the parent' : 'not yet convicted on the parent')

function TaintCard({ taint: { chain, from, lieOf } }: { readonly taint: Taint }) {
  return (
    <li class="card warn">
      <p class="sentence">{taintSentence(chain, from, lieOf)}</p>
    </li>
  )
}

function HoldCard({ hold: { chain, reason, detail, lanes } }: { readonly hold: Hold }) {
  return (
    <li class="card warn">
      <p class="sentence">{`Nothing more of chain ${chain} is included: ${holdReason(reason)}.`}</p>
      {detail !== null && <p class="note">{sentence(detail)}</p>}
      {lanes.map(({ destination, after, waiting }) => (
        <p
          key={destination}
          class="note"
        >{`Lane ${chain} → ${destination}: up to header ${after}; ${plural(waiting, 'message')} waiting.`}</p>
      ))}
    </li>
  )
}

/** `…` between back-quotes as code. */
function withCode(text: string) {
  return text.split('`').map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part))
}
