// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// A whole tree of rows (§2) in memory, changed leaf by leaf: eight hashes each. Node k has the children 2k and 2k + 1; leaf i is
/// node 256 + i, the root node 1. For single proofs see RowTree.
library LiveRowTree {
    uint256 private constant LEAVES = 256;

    /// Makes all rows zero rows.
    function clear(bytes32[512] memory tree, bytes32 zeroLeaf) internal pure {
        bytes32 empty = zeroLeaf;
        for (uint256 width = LEAVES; width != 0; width >>= 1) {
            assembly ("memory-safe") {
                let end := add(tree, shl(6, width))
                for { let node := add(tree, shl(5, width)) } lt(node, end) { node := add(node, 0x20) } { mstore(node, empty) }
            }
            empty = Hashes.efficientKeccak256(empty, empty);
        }
    }

    function set(bytes32[512] memory tree, uint8 index, bytes32 leaf) internal pure {
        assembly ("memory-safe") {
            let node := or(LEAVES, index)
            mstore(add(tree, shl(5, node)), leaf)
            for { node := shr(1, node) } node { node := shr(1, node) } {
                // The children stand side by side.
                mstore(add(tree, shl(5, node)), keccak256(add(tree, shl(6, node)), 0x40))
            }
        }
    }

    function root(bytes32[512] memory tree) internal pure returns (bytes32) {
        return tree[1];
    }
}
