// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header, InboxRow, OutboxRow} from "../../lib/Types.sol";
import {IClusterRegistry} from "../IClusterRegistry.sol";
import {IEvidenceCourt, ProvenInboxRow, ProvenOutboxRow, SignedHeader} from "../IEvidenceCourt.sol";
import {Rows} from "./Rows.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// Says of another chain what the header that it names by hash does not: a phantom, an omission, an alteration.
library Misreport {
    function judge(
        Bench memory bench,
        SignedHeader calldata signed,
        uint64 source,
        ProvenInboxRow calldata proven,
        Header calldata given,
        ProvenOutboxRow calldata sourceProven
    ) internal view returns (Testimony memory accused) {
        accused = Testimonies.hear(bench, signed);
        IClusterRegistry.Seat memory peer = bench.registry.seat(accused.header.config, source);
        if (proven.index != peer.index || sourceProven.index != accused.seat.index) {
            revert IEvidenceCourt.Malformed();
        }
        InboxRow memory row = Rows.prove(proven, accused.header.inboxRoot);
        Header memory header = given;
        if (Testimonies.hashOf(bench, header) != row.head) revert IEvidenceCourt.BadProof();
        OutboxRow memory announced = Rows.prove(sourceProven, header.outboxRoot);
        if (
            namesRightly(row, header, source) && row.count == announced.count && row.acc == announced.acc
                && row.value == announced.value
        ) revert IEvidenceCourt.NotProven();
    }

    /// Whether `row` gives number and time of the source's header that its head is.
    function namesRightly(InboxRow memory row, Header memory header, uint64 source) internal pure returns (bool) {
        return header.chain == source && header.number == row.number && header.time == row.time;
    }
}
