// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// The accumulator of a lane (§2): a path of (id, value) pairs proves order and sums without the bodies.
library Lane {
    /// acc(n+1) = keccak(acc(n) ‖ id of message n ‖ value(n+1)), value being the running sum of value + fee in wei.
    function fold(bytes32 acc, bytes32 id, uint256 value) internal pure returns (bytes32 next) {
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, acc)
            mstore(add(words, 0x20), id)
            mstore(add(words, 0x40), value)
            next := keccak256(words, 0x60)
        }
    }
}
