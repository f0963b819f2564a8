// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// Calls back into whoever calls it, and tells how that went. Nothing it can do may succeed against its own ticket.
contract Reenterer {
    event Reentered(bytes32 indexed tag, bool succeeded);

    bytes private armed;

    /// What `strike` calls back with. Until it is armed, `strike` fails and leaves a ticket.
    function arm(bytes calldata callback) external {
        armed = callback;
    }

    function strike(bytes32 tag) external payable {
        require(armed.length > 0, "not armed");
        (bool succeeded,) = msg.sender.call(armed);
        emit Reentered(tag, succeeded);
    }

    receive() external payable {}
}
