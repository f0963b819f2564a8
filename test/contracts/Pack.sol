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

    /// In memory, for the compiler's stack.
    struct Climb {
        uint8 given;
        bytes siblings;
        bytes32 empty;
        uint256 position;
    }

    /// The tree over `leaves` (256 of them), and the packed proof of the one at `index`: given bits, then siblings.
    function tree(bytes32[] memory leaves, uint8 index) internal pure returns (bytes32 root, bytes memory proof) {
        Climb memory climb;
        climb.empty = RowTree.zeroOutboxLeaf();
        climb.position = index;
        for (uint256 level = 0; level < 8; ++level) {
            bytes32 sibling = leaves[climb.position ^ 1];
            if (sibling != climb.empty) {
                climb.given |= uint8(1 << level);
                climb.siblings = bytes.concat(climb.siblings, sibling);
            }
            for (uint256 i = 0; i < leaves.length >> (level + 1); ++i) {
                leaves[i] = _parent(leaves[2 * i], leaves[2 * i + 1]);
            }
            climb.empty = _parent(climb.empty, climb.empty);
            climb.position >>= 1;
        }
        return (leaves[0], abi.encodePacked(climb.given, climb.siblings));
    }

    function _parent(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return keccak256(bytes.concat(left, right));
    }

    function zeroLeaves() internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](256);
        bytes32 zero = RowTree.zeroOutboxLeaf();
        for (uint256 i = 0; i < 256; ++i) {
            leaves[i] = zero;
        }
    }
}
