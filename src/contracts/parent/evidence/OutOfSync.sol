// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {STATUS_ACTIVE} from "../../lib/Limits.sol";
import {InboxRow} from "../../lib/Types.sol";
import {IClusterRegistry} from "../IClusterRegistry.sol";
import {IEvidenceCourt, ProvenInboxRow, SignedHeader} from "../IEvidenceCourt.sol";
import {Rows} from "./Rows.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// Ran ahead: the sync rule (R1, §3) is broken against one active member. Index 0 comes with the escrow.
library OutOfSync {
    function judge(Bench memory bench, SignedHeader calldata signed, uint64 source, ProvenInboxRow calldata proven)
        internal
        view
        returns (Testimony memory accused)
    {
        accused = Testimonies.hear(bench, signed);
        IClusterRegistry.Rules memory rules = Testimonies.rules(bench, accused);
        IClusterRegistry.Seat memory peer = bench.registry.seat(accused.header.config, source);
        if (proven.index != peer.index) revert IEvidenceCourt.Malformed();
        InboxRow memory row = Rows.prove(proven, accused.header.inboxRoot);
        // A row's time is never before the two members' latest activations (§2).
        uint256 frontier = Math.max(row.time, Math.max(peer.activation, accused.seat.activation));
        if (
            accused.seat.status != STATUS_ACTIVE || peer.status != STATUS_ACTIVE || source == accused.header.chain
                || accused.header.time <= frontier + rules.delta
        ) revert IEvidenceCourt.NotProven();
    }
}
