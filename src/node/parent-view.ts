import type { Ledger } from '../ledger/ledger.ts'
import { equalBytes, toHex } from '../protocol/bytes.ts'
import type { ParentFactsView } from './cluster-view.ts'
import type { ParentChain } from './parent-chain.ts'

/** What the parent says of members, as API and command line show it. */
export function parentView(ledger: Ledger, parent: ParentChain): ParentFactsView {
  return {
    posted: (chain) => {
      const posted = ledger.posted?.head(chain)
      if (posted === undefined) return null
      const { header, hash, block, seenAtMs } = posted
      return { number: header.number, hash: toHex(hash), time: header.time, block: block.number, atMs: seenAtMs }
    },
    bond: (chain) => {
      const member = parent.member(chain)
      if (member === undefined) return null
      const { bond, standing } = member
      return {
        amount: String(bond.amount),
        leaving: String(bond.leaving),
        leavesAt: bond.leavesAt ?? null,
        forfeited: String(bond.forfeited),
        exposed: standing.exposed,
        suspected: standing.suspected,
      }
    },
    isConvicted: (chain, key) => parent.convicted(chain).some((each) => equalBytes(each, key)),
  }
}
