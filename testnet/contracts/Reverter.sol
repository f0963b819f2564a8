// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// Refuses every call with a reason far larger than anybody wants to copy, until it is told to accept them.
contract Reverter {
    event Accepted(bytes32 indexed tag);

    uint256 private constant REASON_BYTES = 50_000;
    bool public open;

    function setOpen(bool value) external {
        open = value;
    }

    function strike(bytes32 tag) external payable {
        if (!open) {
            assembly ("memory-safe") {
                revert(0, REASON_BYTES)
            }
        }
        emit Accepted(tag);
    }
}
