import type { Ledger } from '../ledger/ledger.ts'
import type { Hold } from '../ledger/member-log.ts'
import type { Tainted } from '../protocol/taint.ts'
import type { Problems } from './problems.ts'

const HELD = 'Nothing of this chain is included any more. Compare with other operators; governance decides.'
const TAINTED = 'Nothing of these headers is included any more; `seqmesh taint` shows the way to the lie. Governance decides.'

/** Shows an operator which chains are held and which tainted: those that were before a restart, and those to come. */
export function raiseSafetyProblems(ledger: Ledger, problems: Pick<Problems, 'raise' | 'clear'>): void {
  const held = (chain: number, { detail }: Hold) => problems.raise('held', chain, detail, HELD)
  const tainted = (chain: number, { from, lie }: Tainted) => {
    // A liar's own chain is held for it.
    if (chain === lie.chain) return
    problems.raise('tainted', chain, `headers of chain ${chain} from ${from} on refer to a lie of chain ${lie.chain}`, TAINTED)
  }
  for (const { chain, hold } of ledger.logs.values()) if (hold !== undefined) held(chain, hold)
  for (const [chain, each] of ledger.causality.tainted) tainted(chain, each)
  ledger.subscribe((event) => {
    if (event.type === 'hold') held(event.chain, event.hold)
    if (event.type !== 'taint') return
    if (event.tainted === undefined) problems.clear('tainted', event.chain)
    else tainted(event.chain, event.tainted)
  })
}
