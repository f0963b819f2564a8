// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InboxRow, OutboxRow} from "../lib/Types.sol";
import {Inbox} from "./Inbox.sol";

/// A member chain's end of the cluster (§6). It knows nothing of its chain until `initialize`: the bytecode is the same
/// everywhere. It is its chain's pool of native currency for cluster value, hence payable from the start.
contract Messenger is Inbox {
    constructor() payable {
        deployer = msg.sender;
    }

    receive() external payable {}

    function rows()
        external
        view
        returns (bytes32 configuration_, uint8[] memory indices, OutboxRow[] memory outbox, InboxRow[] memory inbox)
    {
        uint256 newest = pulse.newest;
        uint64[] memory chains = eras[newest].chains;
        configuration_ = configuration();
        indices = new uint8[](chains.length + 1);
        outbox = new OutboxRow[](indices.length);
        inbox = new InboxRow[](indices.length);
        for (uint256 i = 0; i < indices.length; ++i) {
            if (i > 0) indices[i] = peers[newest][chains[i - 1]].index;
            outbox[i] = outboxRow(indices[i]);
            inbox[i] = inboxRow(indices[i]);
        }
    }
}
