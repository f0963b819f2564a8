// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PackedEntry} from "./PackedEntry.sol";

/// The packed layout of `include` (src/protocol/README.md), second part: one message, its lane and nonce being the entry's.
library PackedMessage {
    /// In memory the words of a message's EIP-712 encoding stand side by side, so its hash is one keccak over this struct.
    struct Words {
        bytes32 typeHash;
        uint256 source;
        uint256 destination;
        uint256 nonce;
        uint256 sentAt;
        uint256 kind;
        address sender;
        address target;
        address refundTo;
        uint256 value;
        uint256 fee;
        uint256 gasLimit;
        bytes32 dataHash;
    }

    /// Bytes of a message before its data.
    uint256 internal constant HEAD = 97;

    /// The end of the message at `offset`.
    function end(bytes calldata entries, uint256 offset) internal pure returns (uint256 after_) {
        after_ = offset + HEAD;
        if (entries.length < after_) revert PackedEntry.Truncated(entries.length, after_);
        after_ += PackedEntry.number(entries, offset + 95, 2);
        if (entries.length < after_) revert PackedEntry.Truncated(entries.length, after_);
    }

    /// Reads the fields that the bytes hold into `words`; all but the data's hash. The caller has checked the length.
    function read(bytes calldata entries, uint256 offset, Words memory words) internal pure {
        words.sentAt = PackedEntry.number(entries, offset, 6);
        words.kind = PackedEntry.number(entries, offset + 6, 1);
        words.sender = address(uint160(PackedEntry.number(entries, offset + 7, 20)));
        words.target = address(uint160(PackedEntry.number(entries, offset + 27, 20)));
        words.refundTo = address(uint160(PackedEntry.number(entries, offset + 47, 20)));
        words.value = PackedEntry.number(entries, offset + 67, 12);
        words.fee = PackedEntry.number(entries, offset + 79, 12);
        words.gasLimit = PackedEntry.number(entries, offset + 91, 4);
    }

    function hash(Words memory words) internal pure returns (bytes32 id) {
        assembly ("memory-safe") {
            id := keccak256(words, 0x1a0)
        }
    }

    /// keccak of calldata, in scratch memory: a batch of messages must not pay for memory that grows with each.
    function hashData(bytes calldata data) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let scratch := mload(0x40)
            calldatacopy(scratch, data.offset, data.length)
            result := keccak256(scratch, data.length)
        }
    }
}
