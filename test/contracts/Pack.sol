// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Statements} from "../../src/contracts/lib/Statements.sol";
import {RowTree} from "../../src/contracts/lib/RowTree.sol";
import {Header, Message, OutboxRow} from "../../src/contracts/lib/Types.sol";

/// Builds what `include` takes, independently of the code that reads it.
library Pack {
    function entry(Header memory header, bytes memory signature, OutboxRow memory row, bytes memory proof, Message[] memory messages, uint16 tries)
        internal
        pure
        returns (bytes memory packed)
    {
        packed = bytes.concat(
            abi.encodePacked(header.chain, header.number, header.time, header.parent, header.config),
            abi.encodePacked(header.blockHash, header.stateRoot, header.outboxRoot, header.inboxRoot),
            signature,
            abi.encodePacked(row.count, row.acc, row.value),
            proof,
            abi.encodePacked(uint16(messages.length), tries)
        );
        for (uint256 i = 0; i < messages.length; ++i) {
            packed = bytes.concat(packed, message(messages[i]));
        }
    }

    function message(Message memory m) internal pure returns (bytes memory) {
        return bytes.concat(
            abi.encodePacked(m.sentAt, m.kind, m.sender, m.target, m.refundTo),
            abi.encodePacked(m.value, m.fee, uint32(m.gasLimit), uint16(m.data.length), m.data)
        );
    }

    /// The tree over `leaves` (256 of them), and the packed proof of the one at `index`: given bits, then siblings.
    function tree(bytes32[] memory leaves, uint8 index) internal pure returns (bytes32 root, bytes memory proof) {
        uint8 given = 0;
        bytes memory siblings;
        bytes32 empty = RowTree.zeroOutboxLeaf();
        uint256 position = index;
        for (uint256 level = 0; level < 8; ++level) {
            bytes32 sibling = leaves[position ^ 1];
            if (sibling != empty) {
                given |= uint8(1 << level);
                siblings = abi.encodePacked(siblings, sibling);
            }
            for (uint256 i = 0; i < leaves.length >> (level + 1); ++i) {
                leaves[i] = keccak256(abi.encodePacked(leaves[2 * i], leaves[2 * i + 1]));
            }
            empty = keccak256(abi.encodePacked(empty, empty));
            position >>= 1;
        }
        return (leaves[0], abi.encodePacked(given, siblings));
    }

    function zeroLeaves() internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](256);
        bytes32 zero = RowTree.zeroOutboxLeaf();
        for (uint256 i = 0; i < 256; ++i) {
            leaves[i] = zero;
        }
    }
}
