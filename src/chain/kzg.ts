import { DasContextJs } from '@crate-crypto/node-eth-kzg'
import type { Kzg } from './blobs.ts'

/** With the trusted setup of the KZG ceremony, which is read at the first use: that takes about a second. */
export function createKzg(): Kzg {
  let context: DasContextJs | undefined
  const load = (): DasContextJs => {
    context ??= DasContextJs.create({ usePrecomp: false })
    return context
  }
  return {
    commitment: async (blob) => load().asyncBlobToKzgCommitment(blob),
    cellProofs: async (blob) => (await load().asyncComputeCellsAndKzgProofs(blob)).proofs,
  }
}
