// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InboxRow, OutboxRow} from "../../lib/Types.sol";
import {IEvidenceCourt, LanePath, ProvenInboxRow, ProvenOutboxRow, SignedHeader} from "../IEvidenceCourt.sol";
import {Rows} from "./Rows.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// A rewritten log or lane (§3, "along one log"). The key of the later header is accused.
library Regress {
    function judgeHeader(Bench memory bench, SignedHeader calldata earlier, SignedHeader calldata later)
        internal
        view
        returns (Testimony memory accused)
    {
        Testimony memory before;
        (before, accused) = Testimonies.hearOrdered(bench, earlier, later);
        bool adjacent = accused.header.number == uint256(before.header.number) + 1;
        if (accused.header.time >= before.header.time && (!adjacent || Testimonies.linked(before, accused))) {
            revert IEvidenceCourt.NotProven();
        }
    }

    function judgeOutbox(
        Bench memory bench,
        SignedHeader calldata earlier,
        SignedHeader calldata later,
        ProvenOutboxRow calldata earlierRow,
        ProvenOutboxRow calldata laterRow,
        LanePath calldata path
    ) internal view returns (Testimony memory accused) {
        Testimony memory before;
        (before, accused) = Testimonies.hearOrdered(bench, earlier, later);
        if (earlierRow.index != laterRow.index) revert IEvidenceCourt.Malformed();
        OutboxRow memory old = Rows.prove(earlierRow, before.header.outboxRoot);
        OutboxRow memory row = Rows.prove(laterRow, accused.header.outboxRoot);
        _checkPath(path, old, row, _goesBack(old, row));
    }

    function judgeInbox(
        Bench memory bench,
        SignedHeader calldata earlier,
        SignedHeader calldata later,
        ProvenInboxRow calldata earlierRow,
        ProvenInboxRow calldata laterRow,
        LanePath calldata path
    ) internal view returns (Testimony memory accused) {
        Testimony memory before;
        (before, accused) = Testimonies.hearOrdered(bench, earlier, later);
        if (earlierRow.index != laterRow.index) revert IEvidenceCourt.Malformed();
        InboxRow memory old = Rows.prove(earlierRow, before.header.inboxRoot);
        InboxRow memory row = Rows.prove(laterRow, accused.header.inboxRoot);
        OutboxRow memory oldLane = OutboxRow(old.count, old.acc, old.value);
        OutboxRow memory lane = OutboxRow(row.count, row.acc, row.value);
        bool back = _goesBack(oldLane, lane) || row.number < old.number || row.time < old.time;
        // `include` skips what is not above the row: at one number it never changes.
        bool changed = row.number == old.number
            && (row.head != old.head || row.time != old.time || row.count != old.count || row.acc != old.acc || row.value != old.value);
        _checkPath(path, oldLane, lane, back || changed);
    }

    function _goesBack(OutboxRow memory old, OutboxRow memory row) private pure returns (bool) {
        return row.count < old.count || row.value < old.value
            || (row.count == old.count && (row.acc != old.acc || row.value != old.value));
    }

    /// Rows that contradict each other need no path. Else it must lead from elsewhere, in as many steps as lie between the
    /// rows, to the later one.
    function _checkPath(LanePath calldata path, OutboxRow memory old, OutboxRow memory row, bool contradicts) private pure {
        uint256 steps = path.steps.length;
        if (steps == 0) {
            if (path.acc != 0) revert IEvidenceCourt.Malformed();
            if (!contradicts) revert IEvidenceCourt.NotProven();
            return;
        }
        if (contradicts || steps != row.count - old.count) revert IEvidenceCourt.Malformed();
        Rows.follow(path, row);
        if (path.acc == old.acc) revert IEvidenceCourt.NotProven();
    }
}
