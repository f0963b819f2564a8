// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {Statements} from "./Statements.sol";

/// The trees of rows that a header commits to (§2): depth 8, index bit 0 lowest, absent rows are the zero row.
library RowTree {
    uint256 internal constant DEPTH = 8;

    function zeroOutboxLeaf() internal pure returns (bytes32) {
        return keccak256(abi.encode(Statements.OUTBOX_ROW_TYPEHASH, uint256(0), uint256(0), uint256(0)));
    }

    function zeroInboxLeaf() internal pure returns (bytes32) {
        return keccak256(abi.encode(Statements.INBOX_ROW_TYPEHASH, uint256(0), uint256(0), uint256(0), uint256(0), uint256(0), uint256(0)));
    }

    /// The root over `leaf` at `index`, all siblings given, from leaf to root.
    function root(bytes32 leaf, uint8 index, bytes32[8] calldata siblings) internal pure returns (bytes32 node) {
        node = leaf;
        for (uint256 level = 0; level < DEPTH; ++level) {
            node = _pair(index, level, node, siblings[level]);
        }
    }

    /// The root of a tree whose leaves are zero rows but for these, in ascending order of index. Overwrites both arrays.
    function root(uint8[] memory indices, bytes32[] memory leaves, bytes32 zeroLeaf) internal pure returns (bytes32) {
        uint256 count = indices.length;
        bytes32 empty = zeroLeaf;
        for (uint256 level = 0; level < DEPTH; ++level) {
            uint256 parents = 0;
            for (uint256 i = 0; i < count; ++i) {
                uint8 index = indices[i];
                bytes32 node = leaves[i];
                bytes32 sibling = empty;
                if (index & 1 == 0 && i + 1 < count && indices[i + 1] == index + 1) sibling = leaves[++i];
                leaves[parents] = _pair(index, 0, node, sibling);
                indices[parents++] = index >> 1;
            }
            count = parents;
            empty = Hashes.efficientKeccak256(empty, empty);
        }
        return count == 0 ? empty : leaves[0];
    }

    /// The root over `leaf` at `index`. Bit k of `given` says that the sibling at level k is the next 32 bytes of
    /// `siblings`; else it is the subtree of zero rows, which grows from `zeroLeaf` as the walk climbs.
    /// `siblings` must hold 32 bytes per set bit.
    function root(bytes32 leaf, uint8 index, uint8 given, bytes calldata siblings, bytes32 zeroLeaf) internal pure returns (bytes32 node) {
        node = leaf;
        bytes32 empty = zeroLeaf;
        uint256 offset = 0;
        for (uint256 level = 0; level < DEPTH; ++level) {
            bytes32 sibling = empty;
            if ((given >> level) & 1 == 1) {
                sibling = bytes32(siblings[offset:offset + 32]);
                offset += 32;
            }
            node = _pair(index, level, node, sibling);
            empty = Hashes.efficientKeccak256(empty, empty);
        }
    }

    /// The parent of `node`, which is on the way of `index` at `level`, and its sibling.
    function _pair(uint8 index, uint256 level, bytes32 node, bytes32 sibling) private pure returns (bytes32) {
        return (index >> level) & 1 == 0 ? Hashes.efficientKeccak256(node, sibling) : Hashes.efficientKeccak256(sibling, node);
    }
}
