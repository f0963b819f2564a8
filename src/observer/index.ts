/** `seqmesh/observer`: the light observer, for Node and browsers. */
export { browserTransports } from '../mesh/browser-transports.ts'
export { ClusterAddressError, formatClusterAddress, parseClusterAddress } from '../protocol/cluster-address.ts'
export { CursorError } from './cursor.ts'
export { createNobleVerifier } from './noble-verifier.ts'
export { createObserver, type ObservedEvent, type ObservedMessage, type Observer, type ObserverInit } from './observer.ts'
