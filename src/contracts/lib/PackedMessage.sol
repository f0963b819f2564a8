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

    /// Reads the message at `offset`: its fields into `words` (all but the data's hash), its data as a slice of the entries.
    /// One block of assembly: this runs twice for each of hundreds of messages.
    function read(bytes calldata entries, uint256 offset, Words memory words) internal pure returns (bytes calldata data) {
        unchecked {
            uint256 end = offset + HEAD;
            if (entries.length < end) revert PackedEntry.Truncated(entries.length, end);
            assembly ("memory-safe") {
                let start := add(entries.offset, offset)
                mstore(add(words, 0x80), shr(208, calldataload(start))) // sentAt
                mstore(add(words, 0xa0), byte(0, calldataload(add(start, 6)))) // kind
                mstore(add(words, 0xc0), shr(96, calldataload(add(start, 7)))) // sender
                mstore(add(words, 0xe0), shr(96, calldataload(add(start, 27)))) // target
                mstore(add(words, 0x100), shr(96, calldataload(add(start, 47)))) // refundTo
                mstore(add(words, 0x120), shr(160, calldataload(add(start, 67)))) // value
                mstore(add(words, 0x140), shr(160, calldataload(add(start, 79)))) // fee
                mstore(add(words, 0x160), shr(224, calldataload(add(start, 91)))) // gasLimit
                data.offset := add(start, HEAD)
                data.length := shr(240, calldataload(add(start, 95)))
            }
            end += data.length;
            if (entries.length < end) revert PackedEntry.Truncated(entries.length, end);
        }
    }

    /// The same in memory at `start`, data aside: the caller has checked that HEAD bytes stand there. Returns the data's length.
    function read(uint256 start, Words memory words) internal pure returns (uint256 length) {
        assembly ("memory-safe") {
            mstore(add(words, 0x80), shr(208, mload(start))) // sentAt
            mstore(add(words, 0xa0), byte(6, mload(start))) // kind
            mstore(add(words, 0xc0), shr(96, mload(add(start, 7)))) // sender
            mstore(add(words, 0xe0), shr(96, mload(add(start, 27)))) // target
            mstore(add(words, 0x100), shr(96, mload(add(start, 47)))) // refundTo
            mstore(add(words, 0x120), shr(160, mload(add(start, 67)))) // value
            mstore(add(words, 0x140), shr(160, mload(add(start, 79)))) // fee
            mstore(add(words, 0x160), shr(224, mload(add(start, 91)))) // gasLimit
            length := shr(240, mload(add(start, 95)))
        }
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
