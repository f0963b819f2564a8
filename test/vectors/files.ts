import { batchVectors, fullBatchVectors } from './batch.ts'
import { configurationVectors } from './configuration.ts'
import { evidenceVectors } from './evidence.ts'
import { renderInterchangeVectors } from './guard-interchange.ts'
import { includeVectors } from './include.ts'
import { renderJson } from './json.ts'
import { laneVectors } from './lane.ts'
import { rulesVectors } from './rules.ts'
import { treeVectors } from './tree.ts'
import { typedDataVectors } from './typed-data.ts'

/** Every vector file, by name. */
export function vectorFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['batch.json', renderJson(batchVectors())],
    ['batch-full.json', renderJson(fullBatchVectors())],
    ['configuration.json', renderJson(configurationVectors())],
    ['evidence.json', renderJson(evidenceVectors())],
    ['guard-interchange.json', renderInterchangeVectors()],
    ['include.json', renderJson(includeVectors())],
    ['lane.json', renderJson(laneVectors())],
    ['rules.json', renderJson(rulesVectors())],
    ['tree.json', renderJson(treeVectors())],
    ['typed-data.json', renderJson(typedDataVectors())],
  ])
}
