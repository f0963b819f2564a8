// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMessenger} from "../../src/contracts/member/IMessenger.sol";

/// What honest traffic calls: says once per execution who reached it, so that executions can be counted.
contract Counter {
    event Hit(bytes32 indexed tag, uint64 chain, address account, uint256 value);

    uint256 public hits;

    function hit(bytes32 tag, bytes calldata) external payable {
        (uint64 chain, address account) = IMessenger(msg.sender).sender();
        ++hits;
        emit Hit(tag, chain, account, msg.value);
    }
}
