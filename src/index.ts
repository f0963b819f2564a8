/** `seqmesh`: a full node in one's own process. */
export { loadConfig, type NodeConfig, requireNodeConfig } from './node/config/load.ts'
export { openNode } from './node/node.ts'
export type { NodeInit, RunningNode } from './node/types.ts'
