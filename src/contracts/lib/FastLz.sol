// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// FastLZ, level 1, for bytes that anybody may have made (src/protocol/fast-lz.ts says what an instruction is): agrees with that
/// file on every input. Libraries in use read behind the end and copy from before the start.
library FastLz {
    /// Unpacks into at most `most` bytes. Not `decoded`: an instruction that is cut off, a copy from before the start, or more
    /// bytes than that.
    function inflate(bytes calldata packed, uint256 most) internal pure returns (bool decoded, bytes memory body) {
        assembly ("memory-safe") {
            body := mload(0x40)
            let start := add(body, 0x20)
            let limit := add(start, most)
            let to := start
            let at := packed.offset
            let end := add(at, packed.length)
            // An instruction may read or write too far: then the loop ends, and `decoded` says so.
            for {} and(lt(at, end), iszero(gt(to, limit))) {} {
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
                let long := eq(kind, 7)
                let length := add(kind, 2)
                if long { length := add(byte(1, word), 9) }
                let offset := add(or(and(shr(240, word), 0x1f00), byte(add(1, long), word)), 1)
                if gt(offset, sub(to, start)) {
                    at := not(0)
                    break
                }
                at := add(add(at, 2), long)
                let from := sub(to, offset)
                let next := add(to, length)
                if gt(length, 32) {
                    // What is written repeats with period `offset`: each pass copies all that stands there, which then is more.
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
                    let bits := shl(3, offset)
                    let rest := sub(256, bits)
                    copied := shl(rest, shr(rest, copied))
                    for {} lt(bits, 256) { bits := shl(1, bits) } { copied := or(copied, shr(bits, copied)) }
                }
                mstore(to, copied)
                to := next
            }
            decoded := and(eq(at, end), iszero(gt(to, limit)))
            if iszero(decoded) { to := start }
            mstore(body, sub(to, start))
            mstore(0x40, and(add(to, 0x3f), not(0x1f)))
        }
    }
}
