import { LEAVES } from '../protocol/constants.ts'

/** Bounds of everything that comes off the wire (§4), checked before anything is allocated. Sizes in bytes. */

/** A frame, as gossip carries it and as a range answer does. */
export const MAX_FRAME_BYTES = 1_048_576
/** Headers without messages are bundled: at 1,024 to a frame, one has room for a changed inbox row in each. */
export const MAX_FRAME_HEADERS = 1_024
/** Changed rows of a header, per direction: one for each index. */
export const MAX_ROWS = LEAVES
/** Lanes of a header. */
export const MAX_LANES = LEAVES
/** Messages in one lane of a header, or in one chunk of a lane's range; 1 MiB of the smallest ones is less. */
export const MAX_LANE_MESSAGES = 10_240
/** A signed header alone: 9 fields and a signature take 300. */
export const MAX_HEAD_BYTES = 512
/** All rows at a header: 2 × 256 of at most 130. */
export const MAX_ROWS_BYTES = 131_072

/** One piece of evidence, as call data of the EvidenceCourt: what geth's pool takes. */
export const MAX_EVIDENCE_BYTES = 131_072
/** A file of evidence: a piece in two forms, and the configurations from the genesis on. Characters, all of them one byte. */
export const MAX_EVIDENCE_FILE_BYTES = 16_777_216
/** Pieces of evidence in one list. */
export const MAX_EVIDENCE_ITEMS = 64
/** A piece and its tag; a list is smaller. */
export const MAX_EVIDENCE_ANSWER_BYTES = MAX_EVIDENCE_BYTES + 64

/** One head for each of 255 members, and proofs. */
export const MAX_HELLO_BYTES = 196_608
export const MAX_HELLO_CHAINS = LEAVES
export const MAX_VERSION_LENGTH = 64

export const MAX_REQUEST_BYTES = 64
/** A chunk is a frame, rows or a lane's messages, and its tag. */
export const MAX_CHUNK_BYTES = MAX_FRAME_BYTES + 64

/** Headers that one log request may ask for. */
export const MAX_RANGE_HEADERS = 16_384
/** Messages that one lane request may ask for. */
export const MAX_RANGE_MESSAGES = 65_536

/** Configurations in one answer, and its size: 255 members with their addresses take about 100 kB. */
export const MAX_CONFIGURATIONS = 64
export const MAX_CONFIGURATION_RESPONSE_BYTES = 4_194_304
export const MAX_MULTIADDRS = 16
export const MAX_MULTIADDR_LENGTH = 256
