import { mkdir, readFile, writeFile } from 'node:fs/promises'

/**
 * Writes the ABIs and creation bytecodes that the rest of the package imports: `node src/contracts/generate.ts`, after
 * `hardhat compile`. Its output is committed, so that nobody needs a Solidity compiler to run a node.
 */

interface Artifact {
  readonly abi: readonly unknown[]
  readonly bytecode: string
}

const root = new URL('../../', import.meta.url)

const contracts = [
  { source: 'src/contracts/member/Messenger.sol', contract: 'Messenger', name: 'messenger', file: 'messenger.ts' },
  { source: 'src/contracts/parent/ClusterRegistry.sol', contract: 'ClusterRegistry', name: 'clusterRegistry', file: 'cluster-registry.ts' },
  { source: 'src/contracts/parent/BatchInbox.sol', contract: 'BatchInbox', name: 'batchInbox', file: 'batch-inbox.ts' },
  { source: 'src/contracts/parent/EvidenceCourt.sol', contract: 'EvidenceCourt', name: 'evidenceCourt', file: 'evidence-court.ts' },
] as const

await mkdir(new URL('src/contracts/generated/', root), { recursive: true })
for (const { source, contract, name, file } of contracts) {
  const artifact: Artifact = JSON.parse(await readFile(new URL(`artifacts/${source}/${contract}.json`, root), 'utf8'))
  const text = `// Made by src/contracts/generate.ts from ${source}; do not edit.

export const ${name}Abi = ${JSON.stringify(artifact.abi, null, 2)} as const

export const ${name}Bytecode: \`0x\${string}\` = '${artifact.bytecode}'
`
  await writeFile(new URL(`src/contracts/generated/${file}`, root), text)
}
