// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMessenger} from "../../../src/contracts/member/IMessenger.sol";

/// A counter that its twins on other chains of the cluster may increment.
contract CrossCounter {
    IMessenger public immutable messenger;
    uint256 public count;
    mapping(uint64 chain => address counter) public twins;

    event Incremented(uint64 indexed by, uint256 count);

    constructor(IMessenger messenger_) {
        messenger = messenger_;
    }

    /// Whom to believe: an example lets anybody say it, once for each chain.
    function setTwin(uint64 chain, address counter) external {
        require(twins[chain] == address(0), "it has one");
        twins[chain] = counter;
    }

    /// Sends a message to the twin on `chain`. What is paid is the fee for its execution there.
    function incrementOn(uint64 chain, uint64 gasLimit) external payable returns (bytes32 id) {
        return messenger.sendCall{value: msg.value}(chain, twins[chain], 0, gasLimit, msg.sender, abi.encodeCall(this.increment, ()));
    }

    /// Called by the Messenger alone, which says who sent the message.
    function increment() external {
        require(msg.sender == address(messenger), "only by message");
        (uint64 chain, address account) = messenger.sender();
        require(account == twins[chain], "only by a twin");
        emit Incremented(chain, ++count);
    }
}
