import { numberOf, type Page, type PageQuery } from '../api/page.ts'
import type { ConvictionView, EvidenceView } from '../api/resources/evidence.ts'
import type { MemberView } from '../api/resources/members.ts'
import type { SuspicionView } from '../api/resources/suspicions.ts'
import type { Suspicion } from '../ledger/accusations.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { fromHex, type Hex, toHex } from '../protocol/bytes.ts'
import { type Conviction, EvidenceError } from '../protocol/evidence/evidence.ts'
import { judgeEvidence } from '../protocol/evidence/judge.ts'
import type { Verifier } from '../protocol/signature.ts'
import type { StoredEvidence } from '../store/ledger-records.ts'
import { decodeEvidence } from '../wire/evidence.ts'
import { renderEvidenceFile } from '../wire/evidence-file.ts'

export interface AccusationViewInit {
  readonly ledger: Ledger
  readonly verifier: Verifier
  /** Whether the parent has convicted this key of this chain. */
  readonly isConvicted: (chain: number, key: Uint8Array) => boolean
}

/** Who is exposed and who is suspected, and the evidence for it, as API and command line show it. */
export class AccusationView {
  readonly #init: AccusationViewInit

  constructor(init: AccusationViewInit) {
    this.#init = init
  }

  member(chain: number): Pick<MemberView, 'verdict' | 'convictions' | 'suspicions'> {
    const { exposed, suspicions } = this.#init.ledger.accusations
    const convictions = (exposed.get(chain) ?? []).map(convictionView)
    const open = [...(suspicions.get(chain)?.values() ?? [])].map(suspicionView)
    return {
      verdict: convictions.length > 0 ? 'exposed' : open.length > 0 ? 'suspected' : 'trusted',
      convictions,
      suspicions: open,
    }
  }

  /** Newest first. The cursor is the position in the order of arrival. */
  page({ limit, cursor }: PageQuery): Page<EvidenceView> {
    const kept = this.#init.ledger.history.evidenceBefore(numberOf(cursor) ?? Number.MAX_SAFE_INTEGER, limit)
    const items = kept.flatMap(({ evidence }) => this.stored(evidence) ?? [])
    return { items, next: kept.length < limit ? null : String(kept.at(-1)?.cursor) }
  }

  file(id: Hex): string | undefined {
    const { ledger } = this.#init
    const stored = ledger.history.evidence(fromHex(id, 32))
    return stored && renderEvidenceFile(decodeEvidence(stored.encoded), ledger.configurations)
  }

  of(id: Uint8Array, conviction: Conviction, receivedAtMs: number): EvidenceView {
    const { accused, index, key } = conviction
    const convicted = this.#init.isConvicted(accused, key)
    return { id: toHex(id), accused, index, ...convictionView(conviction), receivedAtMs, convicted }
  }

  /** Undefined while its configuration has not come. */
  stored({ id, encoded, receivedAtMs }: StoredEvidence): EvidenceView | undefined {
    try {
      const { verifier, ledger } = this.#init
      return this.of(id, judgeEvidence(decodeEvidence(encoded), { configurations: ledger.configurations, verifier }), receivedAtMs)
    } catch (error) {
      // Its configuration has not come yet.
      if (error instanceof EvidenceError) return undefined
      throw error
    }
  }
}

function convictionView({ kind, generation, from, key, detail }: Conviction): ConvictionView {
  return { kind, generation, from, key: toHex(key), detail }
}

export function suspicionView({ kind, sinceMs, detail, clears }: Suspicion): SuspicionView {
  return { kind, sinceMs, detail, clears }
}
