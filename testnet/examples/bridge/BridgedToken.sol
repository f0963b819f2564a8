// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Bridgeable} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC20Bridgeable.sol";

/// OpenZeppelin's ERC-20 with ERC-7802: its bridge, and nobody else, mints and burns.
contract BridgedToken is ERC20, ERC20Bridgeable {
    error NotTheBridge(address caller);

    address public immutable bridge;

    constructor(address holder, uint256 supply) ERC20("Example", "EXA") {
        bridge = msg.sender;
        _mint(holder, supply);
    }

    function _checkTokenBridge(address caller) internal view override {
        if (caller != bridge) revert NotTheBridge(caller);
    }
}
