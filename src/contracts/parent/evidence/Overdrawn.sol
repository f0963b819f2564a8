// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RowTree} from "../../lib/RowTree.sol";
import {Statements} from "../../lib/Statements.sol";
import {InboxRow, OutboxRow} from "../../lib/Types.sol";
import {IEvidenceCourt, IndexedInboxRow, IndexedOutboxRow, SignedHeader} from "../IEvidenceCourt.sol";
import {Rows} from "./Rows.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// Sent what it does not hold: the balance rule (§3) is broken over all rows of one header.
library Overdrawn {
    function judge(
        Bench memory bench,
        SignedHeader calldata signed,
        IndexedOutboxRow[] calldata outbox,
        IndexedInboxRow[] calldata inbox
    ) internal view returns (Testimony memory accused) {
        Rows.checkForm(outbox, inbox);
        accused = Testimonies.hear(bench, signed);
        Testimonies.rules(bench, accused); // the credit is the configuration's
        uint256 sent = _openOutbox(outbox, accused.header.outboxRoot);
        uint256 held = accused.seat.credit + _openInbox(inbox, accused.header.inboxRoot);
        if (sent <= held) revert IEvidenceCourt.NotProven();
    }

    /// The sum of all rows under `root`.
    function _openOutbox(IndexedOutboxRow[] calldata rows, bytes32 root) private pure returns (uint256 sum) {
        uint8[] memory indices = new uint8[](rows.length);
        bytes32[] memory leaves = new bytes32[](rows.length);
        for (uint256 i = 0; i < rows.length; ++i) {
            OutboxRow memory row = rows[i].row;
            (indices[i], leaves[i]) = (rows[i].index, Statements.hash(row));
            sum += row.value;
        }
        if (RowTree.root(indices, leaves, RowTree.zeroOutboxLeaf()) != root) revert IEvidenceCourt.BadProof();
    }

    function _openInbox(IndexedInboxRow[] calldata rows, bytes32 root) private pure returns (uint256 sum) {
        uint8[] memory indices = new uint8[](rows.length);
        bytes32[] memory leaves = new bytes32[](rows.length);
        for (uint256 i = 0; i < rows.length; ++i) {
            InboxRow memory row = rows[i].row;
            (indices[i], leaves[i]) = (rows[i].index, Statements.hash(row));
            sum += row.value;
        }
        if (RowTree.root(indices, leaves, RowTree.zeroInboxLeaf()) != root) revert IEvidenceCourt.BadProof();
    }
}
