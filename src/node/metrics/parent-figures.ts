import type { ParentEvent } from '../../chain/parent-follower.ts'
import type { Bond } from '../../chain/registry-reader.ts'
import type { TransactionOutcome } from '../../chain/transaction-journal.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { memberByChain } from '../../protocol/configuration.ts'
import type { LabelsOf } from './catalogue.ts'
import type { Register } from './register.ts'

/** What is read off the parent chain for figures. */
export interface ParentFigures {
  member(chain: number): { readonly bond: Bond } | undefined
  listen(listener: (event: ParentEvent) => void): void
}

/** Wei of an ether: figures are floats, and nobody reads 18 digits. */
const ETHER = 1e18
/** Transactions that are counted but once, although a role may ask for their outcome again. */
const MAX_COUNTED = 4_096

/** Registers the figures of the parent chain: what members posted, who is accused, bonds. */
export function watchParent(register: Register, ledger: Ledger, parent: ParentFigures, now: () => number): void {
  const members = () => (ledger.configurations.size === 0 ? [] : ledger.configurations.newest.configuration.members)
  register.gauge('posted_head_number', (set) => {
    for (const { chain } of members()) set({ chain }, ledger.posted?.head(chain)?.header.number ?? 0)
  })
  register.gauge('posted_age_seconds', (set) => {
    for (const { chain } of members()) {
      const head = ledger.posted?.head(chain)
      if (head !== undefined) set({ chain }, Math.max(0, now() / 1_000 - head.block.time))
    }
  })
  register.gauge('exposed', (set) => {
    for (const { chain } of members()) set({ chain }, ledger.accusations.exposed.has(chain) ? 1 : 0)
  })
  register.gauge('suspected', (set) => {
    for (const [chain, open] of ledger.accusations.suspicions) for (const kind of open.keys()) set({ chain, kind }, 1)
  })
  const bond = (name: 'bond_eth' | 'bond_leaving_eth', read: (bond: Bond) => bigint) =>
    register.gauge(name, (set) => {
      for (const { chain } of members()) {
        const known = parent.member(chain)
        if (known !== undefined) set({ chain }, Number(read(known.bond)) / ETHER)
      }
    })
  bond('bond_eth', ({ amount }) => amount)
  bond('bond_leaving_eth', ({ leaving }) => leaving)

  const batches = register.counter('batches_total')
  const evidence = register.counter('evidence_total')
  // A label for members alone: servers could make up any number of chains.
  const count = (chain: number, outcome: 'taken' | 'bad' | 'unreadable'): void => {
    if (memberByChain(ledger.configurations.newest.configuration, chain) !== undefined) batches({ chain, outcome })
  }
  ledger.subscribe((event) => {
    if (event.type === 'posted') count(event.chain, 'taken')
    if (event.type === 'bad-batch') count(event.batch.chain, 'bad')
    if (event.type === 'evidence') evidence({ kind: event.conviction.kind, by: event.own ? 'this' : 'others' })
  })
  parent.listen((event) => {
    if (event.kind !== 'block') return
    for (const fact of event.facts) if (fact.type === 'unreadable-batch') count(fact.posting.chain, 'unreadable')
  })
}

/** Counts what the account on the parent spends. */
export function countGas(register: Register): (purpose: string, outcome: TransactionOutcome) => void {
  const gas = register.counter('parent_gas_total')
  const counted = new Set<number>()
  return (purpose, { nonce, status, gasUsed }) => {
    if (counted.has(nonce)) return
    counted.add(nonce)
    if (counted.size > MAX_COUNTED) counted.delete(counted.values().next().value as number)
    const [use = ''] = purpose.split(':', 1)
    // What is none of the known uses is counted as `other`.
    gas({ use: use as LabelsOf<'parent_gas_total'>['use'], status }, Number(gasUsed))
  }
}
