/** `seqmesh/observer` in Node: the same, which speaks TCP as well. */
import { nodeTransports } from '../mesh/node-transports.ts'
import { createObserver as createLightObserver, type Observer, type ObserverInit } from './observer.ts'

export * from './index.ts'

export function createObserver(init: ObserverInit): Observer {
  return createLightObserver({ transports: nodeTransports(), isDialable: () => true, ...init })
}
