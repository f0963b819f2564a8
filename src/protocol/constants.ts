/** Every bound that the protocol itself sets (§2, §3, §6). */

/** Depth of the row trees: 256 leaves, one for each member index. */
export const TREE_DEPTH = 8
export const LEAVES = 2 ** TREE_DEPTH

/** Index of the parent chain as a lane end. */
export const PARENT_INDEX = 0

export const MAX_UINT48 = 2 ** 48 - 1
export const MAX_UINT64 = 2n ** 64n - 1n
export const MAX_UINT96 = 2n ** 96n - 1n

/** One message (§6): what fits a transaction of the destination beside everything else. */
export const MAX_DATA_BYTES = 8_192
export const MAX_GAS_LIMIT = 10_000_000n

/** Upper limits of the quota a configuration may set, per lane and timestamp second (§6). */
export const MAX_QUOTA_MESSAGES = 256
export const MAX_QUOTA_BYTES = 60_000
export const MAX_QUOTA_GAS = 12_000_000n

/**
 * A batch's frames as they are posted: with the rows of the header before, the evidence that they are bad still fits a
 * transaction (128 KiB in geth's pool). Bytes.
 */
export const MAX_FRAMES_BYTES = 95_000
/** The same, decompressed: what a reader allocates at most, and what the EvidenceCourt can still judge. Bytes. */
export const MAX_INFLATED_FRAMES_BYTES = 262_144

/** What a message costs its destination beside its own call; see "Lane quota" in this folder's README. */
export const MESSAGE_OVERHEAD_GAS = 40_000n

export const KIND_CALL = 0
export const KIND_ERC7786 = 1
