// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// Uses up whatever gas it gets.
contract GasBurner {
    function strike(bytes32) external payable {
        assembly ("memory-safe") {
            for {} 1 {} {}
        }
    }
}
