import type { Configuration, Member } from '../../src/protocol/configuration.ts'
import { MemberStatus } from '../../src/protocol/configuration.ts'
import type { InboxRow } from '../../src/protocol/row.ts'

/** The sync rule's right-hand side (§3, R1), written apart from `src/protocol/rules.ts`: a fault there must not hide itself. */
export function syncLimit(configuration: Configuration, self: Member, inbox: ReadonlyMap<number, InboxRow>): number {
  const { delta } = configuration.parameters
  const limits = configuration.members
    .filter((member) => member.status === MemberStatus.active && member.index !== self.index)
    .map((member) => Math.max(inbox.get(member.index)?.time ?? 0, member.activation, self.activation) + delta)
  return Math.min(...limits)
}
