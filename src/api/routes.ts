import type { AdminAccess } from './access.ts'
import type { ApiInstance } from './instance.ts'
import type { NodeView } from './node-view.ts'
import { addOpenApi } from './openapi.ts'
import { addBatches } from './resources/batches.ts'
import { addDisagreements, addRelease } from './resources/disagreements.ts'
import { addEvidence } from './resources/evidence.ts'
import { addGate } from './resources/gate.ts'
import { addHeaders } from './resources/headers.ts'
import { addLanes } from './resources/lanes.ts'
import { addMembers } from './resources/members.ts'
import { addMessages } from './resources/messages.ts'
import { addPeers } from './resources/peers.ts'
import { addRedeem } from './resources/redeem.ts'
import { addReload } from './resources/reload.ts'
import { addStatus } from './resources/status.ts'
import { addSuspicions } from './resources/suspicions.ts'
import { addTaint } from './resources/taint.ts'
import { addTickets } from './resources/tickets.ts'

export interface RoutesInit {
  readonly view: NodeView
  readonly access: AdminAccess
  /** Reads the configuration again. Returns the names of the options that changed; throws what is wrong with it. */
  readonly reload: () => Promise<readonly string[]>
  /** Fires when the server stops. */
  readonly stopping: AbortSignal
}

/** Every route but the event stream. */
export function addRoutes(server: ApiInstance, { view, access, reload, stopping }: RoutesInit): void {
  addOpenApi(server)
  const resources = [addStatus, addMembers, addPeers, addLanes, addGate, addTaint, addSuspicions, addDisagreements]
  const lists = [addMessages, addHeaders, addTickets, addEvidence, addBatches]
  for (const add of [...resources, ...lists]) add(server, view)
  addRedeem(server, view, access, stopping)
  addRelease(server, view, access)
  addReload(server, reload, access)
}
