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
            node = (index >> level) & 1 == 0
                ? Hashes.efficientKeccak256(node, sibling)
                : Hashes.efficientKeccak256(sibling, node);
            empty = Hashes.efficientKeccak256(empty, empty);
        }
    }
}
