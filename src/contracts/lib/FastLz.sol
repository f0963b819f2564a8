// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// FastLZ, level 1, for bytes that anybody may have made (src/protocol/fast-lz.ts says what an instruction is): agrees with that
/// file on every input. Libraries in use read behind the end and copy from before the start.
library FastLz {
    /// Or short copies alone would cost more gas than a transaction has: then nobody could be convicted by what they hold.
    uint256 internal constant MAX_INSTRUCTIONS = 16_384;

    /// Unpacks into at most `most` bytes. Not `decoded`: an instruction that is cut off, a copy from before the start, more bytes
    /// than that, or more than MAX_INSTRUCTIONS.
    function inflate(bytes calldata packed, uint256 most) internal pure returns (bool decoded, bytes memory body) {
        assembly ("memory-safe") {
            body := mload(0x40)
            let start := add(body, 0x20)
            let limit := add(start, most)
            let to := start
            let at := packed.offset
            let end := add(at, packed.length)
            // An instruction may read or write too far: then the loop ends, and `decoded` says so.
            let left := MAX_INSTRUCTIONS
            for {} and(and(lt(at, end), iszero(gt(to, limit))), gt(left, 0)) { left := sub(left, 1) } {
                let word := calldataload(at)
                let kind := shr(253, word)
                if iszero(kind) {
                    // Up to 32 literals as one word, whose rest is overwritten by what follows.
                    mstore(to, calldataload(add(at, 1)))
                    let length := add(shr(248, word), 1)
                    to := add(to, length)
                    at := add(at, add(length, 1))
                    continue
                }
                // A copy: of kind + 2 bytes, or with 7 of the next byte + 9; its last byte and five bits say how far back.
                let length := add(kind, 2)
                let offset := add(and(shr(240, word), 0x1fff), 1)
                at := add(at, 2)
                if eq(kind, 7) {
                    length := add(byte(1, word), 9)
                    offset := add(or(and(shr(240, word), 0x1f00), byte(2, word)), 1)
                    at := add(at, 1)
                }
                let from := sub(to, offset)
                if gt(offset, sub(to, start)) {
                    at := not(0)
                    break
                }
                if gt(length, 32) {
                    // What is written repeats with period `offset`: each pass copies all that stands there, which then is more.
                    let next := add(to, length)
                    for {} lt(to, next) {} {
                        let size := sub(to, from)
                        if gt(size, sub(next, to)) { size := sub(next, to) }
                        mcopy(to, from, size)
                        to := add(to, size)
                    }
                    continue
                }
                // The same in one word.
                let copied := mload(from)
                if lt(offset, length) {
                    // The first `offset` bytes, times 1 + 2^-bits + 2^-2bits + …, and the part of a period that is left at the end.
                    let bits := shl(3, offset)
                    copied := mul(shr(sub(256, bits), copied), div(not(0), sub(shl(bits, 1), 1)))
                    copied := or(copied, shr(sub(256, mod(256, bits)), copied))
                }
                mstore(to, copied)
                to := add(to, length)
            }
            decoded := and(eq(at, end), iszero(gt(to, limit)))
            if iszero(decoded) { to := start }
            mstore(body, sub(to, start))
            mstore(0x40, and(add(to, 0x3f), not(0x1f)))
        }
    }
}
