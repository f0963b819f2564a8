import { type Address, decodeEventLog, type Hex } from 'viem'
import { batchInboxAbi } from '../src/contracts/generated/batch-inbox.ts'
import { clusterRegistryAbi } from '../src/contracts/generated/cluster-registry.ts'
import { evidenceCourtAbi } from '../src/contracts/generated/evidence-court.ts'
import { EVIDENCE_KINDS, type EvidenceKind } from '../src/protocol/evidence/evidence.ts'
import type { RawLog } from './chain-events.ts'
import type { ParentContracts } from './parent.ts'

/** What the parent itself says happened, decoded from its contracts' logs. */
export type ParentEvent =
  | { readonly type: 'posted'; readonly chain: number; readonly number: number; readonly hash: Hex; readonly previous: Hex }
  | {
      readonly type: 'convicted'
      readonly chain: number
      readonly key: Address
      readonly kind: EvidenceKind
      readonly slashedWei: bigint
      readonly reporter: Address
    }
  | { readonly type: 'suspected'; readonly chain: number; readonly kind: EvidenceKind; readonly on: boolean }
  | { readonly type: 'charged'; readonly chain: number; readonly amountWei: bigint }
  | { readonly type: 'challenged'; readonly chain: number; readonly id: Hex; readonly deadline: number }
  | { readonly type: 'answered' | 'unanswered'; readonly id: Hex }

/** The contracts give a kind by its position, from 1 on. */
function kindOf(number: number): EvidenceKind {
  const kind = EVIDENCE_KINDS[number - 1]
  if (kind === undefined) throw new Error(`evidence kind ${number} is unknown`)
  return kind
}

function decodeRegistryLog({ data, topics }: RawLog): ParentEvent | undefined {
  const event = decodeEventLog({ abi: clusterRegistryAbi, data, topics })
  switch (event.eventName) {
    case 'Convicted': {
      const { chain, key, kind, slashed, reporter } = event.args
      return { type: 'convicted', chain: Number(chain), key, kind: kindOf(kind), slashedWei: slashed, reporter }
    }
    case 'Suspected': {
      const { chain, kind, on } = event.args
      return { type: 'suspected', chain: Number(chain), kind: kindOf(kind), on }
    }
    case 'FeeCharged':
      return { type: 'charged', chain: Number(event.args.chain), amountWei: event.args.amount }
    default:
      return undefined
  }
}

function decodeCourtLog({ data, topics }: RawLog): ParentEvent | undefined {
  const event = decodeEventLog({ abi: evidenceCourtAbi, data, topics })
  switch (event.eventName) {
    case 'ChallengeOpened': {
      const { id, chain, deadline } = event.args
      return { type: 'challenged', chain: Number(chain), id, deadline }
    }
    case 'ChallengeAnswered':
      return { type: 'answered', id: event.args.id }
    case 'ChallengeExpired':
      return { type: 'unanswered', id: event.args.id }
    default:
      return undefined
  }
}

function decodeInboxLog({ data, topics }: RawLog): ParentEvent {
  const { chain, number, hash, previous } = decodeEventLog({ abi: batchInboxAbi, eventName: 'BatchPosted', data, topics }).args
  return { type: 'posted', chain: Number(chain), number, hash, previous }
}

/** The events of one block, in the order in which they happened. Logs of other contracts are left out. */
export function decodeParentEvents(logs: readonly RawLog[], contracts: ParentContracts): readonly ParentEvent[] {
  const is = (log: RawLog, contract: Address): boolean => log.address.toLowerCase() === contract.toLowerCase()
  return logs.flatMap((log) => {
    const event = is(log, contracts.registry)
      ? decodeRegistryLog(log)
      : is(log, contracts.batchInbox)
        ? decodeInboxLog(log)
        : is(log, contracts.court)
          ? decodeCourtLog(log)
          : undefined
    return event === undefined ? [] : [event]
  })
}
