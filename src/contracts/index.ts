/** `seqmesh/contracts`: ABIs and bytecode. The Solidity sources are beside it, under `seqmesh/contracts/…`. */
export { batchInboxAbi, batchInboxBytecode } from './generated/batch-inbox.ts'
export { clusterRegistryAbi, clusterRegistryBytecode } from './generated/cluster-registry.ts'
export { evidenceCourtAbi, evidenceCourtBytecode } from './generated/evidence-court.ts'
export { messengerAbi, messengerBytecode } from './generated/messenger.ts'
