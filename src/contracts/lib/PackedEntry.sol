// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header, OutboxRow} from "./Types.sol";

/// The packed layout of `include` (src/protocol/README.md), first part: what a source announced. Messages follow it.
library PackedEntry {
    struct Entry {
        Header header;
        bytes32 r;
        bytes32 s;
        uint8 v;
        OutboxRow row;
        uint8 given;
        uint256 siblingsOffset; // offset of the proof's siblings
        uint256 messagesOffset; // offset of the first message
        uint256 messages;
        uint256 tries;
    }

    /// The bytes end inside a field.
    error Truncated(uint256 length, uint256 needed);

    uint256 private constant SIBLINGS = 328;

    /// The entry at `offset`.
    function read(bytes calldata entries, uint256 offset) internal pure returns (Entry memory entry) {
        if (entries.length < offset + SIBLINGS) revert Truncated(entries.length, offset + SIBLINGS);
        Header memory header = entry.header;
        header.chain = uint64(number(entries, offset, 8));
        header.number = uint48(number(entries, offset + 8, 6));
        header.time = uint48(number(entries, offset + 14, 6));
        header.parent = word(entries, offset + 20);
        header.config = word(entries, offset + 52);
        header.blockHash = word(entries, offset + 84);
        header.stateRoot = word(entries, offset + 116);
        header.outboxRoot = word(entries, offset + 148);
        header.inboxRoot = word(entries, offset + 180);
        entry.r = word(entries, offset + 212);
        entry.s = word(entries, offset + 244);
        entry.v = uint8(number(entries, offset + 276, 1));
        entry.row.count = uint48(number(entries, offset + 277, 6));
        entry.row.acc = word(entries, offset + 283);
        entry.row.value = uint96(number(entries, offset + 315, 12));
        entry.given = uint8(number(entries, offset + 327, 1));
        entry.siblingsOffset = offset + SIBLINGS;
        uint256 siblingsEnd = entry.siblingsOffset;
        for (uint256 bits = entry.given; bits != 0; bits >>= 1) {
            siblingsEnd += (bits & 1) * 32;
        }
        entry.messagesOffset = siblingsEnd + 4;
        if (entries.length < entry.messagesOffset) revert Truncated(entries.length, entry.messagesOffset);
        entry.messages = number(entries, siblingsEnd, 2);
        entry.tries = number(entries, siblingsEnd + 2, 2);
    }

    /// The big-endian number of `size` bytes at `offset`; the caller has checked the length.
    function number(bytes calldata entries, uint256 offset, uint256 size) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(sub(256, shl(3, size)), calldataload(add(entries.offset, offset)))
        }
    }

    function word(bytes calldata entries, uint256 offset) internal pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := calldataload(add(entries.offset, offset))
        }
    }
}
