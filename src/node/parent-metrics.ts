import { Counter, type Registry } from 'prom-client'
import type { ParentEvent } from '../chain/parent-follower.ts'
import type { Bond } from '../chain/registry-reader.ts'
import type { TransactionOutcome } from '../chain/transaction-journal.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { memberByChain } from '../protocol/configuration.ts'
import { type MakeGauge, PREFIX } from './gauge.ts'

/** What is read off the parent chain for figures. */
export interface ParentFigures {
  member(chain: number): { readonly bond: Bond } | undefined
  listen(listener: (event: ParentEvent) => void): void
}

/** Wei of an ether: figures are floats, and nobody reads 18 digits. */
const ETHER = 1e18
/** What the account is used for, by the first word of a transaction's purpose; a label of its own each. */
const USES: ReadonlySet<string> = new Set(['post', 'evidence', 'answer', 'challenge', 'expire', 'claim-batch', 'report-late', 'clear-late'])
/** Transactions that are counted but once, although a role may ask for their outcome again. */
const MAX_COUNTED = 4_096

/** Registers the figures of the parent chain: what members posted, who is accused, bonds. */
export function watchParent(registry: Registry, gauge: MakeGauge, ledger: Ledger, parent: ParentFigures, now: () => number): void {
  const members = () => (ledger.configurations.size === 0 ? [] : ledger.configurations.newest.configuration.members)
  gauge('posted_head_number', 'Newest header that a member posted on the parent', ['chain'], (head) => {
    for (const { chain } of members()) head.set({ chain }, ledger.posted?.head(chain)?.header.number ?? 0)
  })
  gauge('posted_age_seconds', 'How long ago a member posted its newest batch', ['chain'], (age) => {
    for (const { chain } of members()) {
      const head = ledger.posted?.head(chain)
      if (head !== undefined) age.set({ chain }, Math.max(0, now() / 1_000 - head.block.time))
    }
  })
  gauge('exposed', 'Whether a member is convicted by evidence that this node has', ['chain'], (exposed) => {
    for (const { chain } of members()) exposed.set({ chain }, ledger.accusations.exposed.has(chain) ? 1 : 0)
  })
  gauge('suspected', 'Answers of a member that are missing, by what is suspected', ['chain', 'kind'], (suspected) => {
    for (const [chain, open] of ledger.accusations.suspicions) for (const kind of open.keys()) suspected.set({ chain, kind }, 1)
  })
  const bond = (name: string, help: string, read: (bond: Bond) => bigint) =>
    gauge(name, help, ['chain'], (ether) => {
      for (const { chain } of members()) {
        const known = parent.member(chain)
        if (known !== undefined) ether.set({ chain }, Number(read(known.bond)) / ETHER)
      }
    })
  bond('bond_eth', 'Bond of a member on the parent', ({ amount }) => amount)
  bond('bond_leaving_eth', 'What a member asked back of its bond', ({ leaving }) => leaving)

  const batches = new Counter({
    name: `${PREFIX}batches_total`,
    help: 'Batches of members on the parent, by what became of them: taken, bad or unreadable',
    labelNames: ['chain', 'outcome'],
    registers: [registry],
  })
  const evidence = new Counter({
    name: `${PREFIX}evidence_total`,
    help: 'Pieces of evidence that convict, by kind and by who made them: this node or others',
    labelNames: ['kind', 'by'],
    registers: [registry],
  })
  // A label for members alone: servers could make up any number of chains.
  const count = (chain: number, outcome: 'taken' | 'bad' | 'unreadable'): void => {
    if (memberByChain(ledger.configurations.newest.configuration, chain) !== undefined) batches.inc({ chain, outcome })
  }
  ledger.subscribe((event) => {
    if (event.type === 'posted') count(event.chain, 'taken')
    if (event.type === 'bad-batch') count(event.batch.chain, 'bad')
    if (event.type === 'evidence') evidence.inc({ kind: event.conviction.kind, by: event.own ? 'this' : 'others' })
  })
  parent.listen((event) => {
    if (event.kind !== 'block') return
    for (const fact of event.facts) if (fact.type === 'unreadable-batch') count(fact.posting.chain, 'unreadable')
  })
}

/** Counts what the account on the parent spends. */
export function countGas(registry: Registry): (purpose: string, outcome: TransactionOutcome) => void {
  const gas = new Counter({
    name: `${PREFIX}parent_gas_total`,
    help: 'Gas of mined transactions of parent.account, by use: posting is `post`',
    labelNames: ['use', 'status'],
    registers: [registry],
  })
  const counted = new Set<number>()
  return (purpose, { nonce, status, gasUsed }) => {
    if (counted.has(nonce)) return
    counted.add(nonce)
    if (counted.size > MAX_COUNTED) counted.delete(counted.values().next().value as number)
    const [use = ''] = purpose.split(':', 1)
    gas.inc({ use: USES.has(use) ? use : 'other', status }, Number(gasUsed))
  }
}
