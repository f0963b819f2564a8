// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BridgeERC7802} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC7802.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {BridgedToken} from "./BridgedToken.sol";

/// OpenZeppelin's bridge over ERC-7786, with the Messenger as its gateway. It is theirs but for `transfer`: their
/// `crosschainTransfer` takes no money, so that its messages carry no fee and wait until somebody redeems them.
contract TokenBridge is BridgeERC7802 {
    address private immutable owner = msg.sender;

    /// Makes its token. `supply` is what exists in all of the cluster: on the other chains it begins with none.
    constructor(uint256 supply) BridgeERC7802(new BridgedToken(msg.sender, supply)) CrosschainLinked(new Link[](0)) {}

    /// `counterpart`: the bridge on another chain, as an interoperable address (ERC-7930).
    function link(address gateway, bytes calldata counterpart) external {
        require(msg.sender == owner, "only the owner");
        _setLink(gateway, counterpart, false);
    }

    /// Moves tokens to an account of another chain. What is paid is the fee for the message's execution there.
    function transfer(bytes calldata to, uint256 amount) external payable {
        _crosschainTransfer(msg.sender, to, amount);
    }

    function _sendMessageToCounterpart(bytes memory chain, bytes memory payload, bytes[] memory attributes)
        internal
        override
        returns (bytes32)
    {
        (address gateway, bytes memory counterpart) = getLink(chain);
        return IERC7786GatewaySource(gateway).sendMessage{value: msg.value}(counterpart, payload, attributes);
    }
}
