// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Lane} from "../../lib/Lane.sol";
import {RowTree} from "../../lib/RowTree.sol";
import {Statements} from "../../lib/Statements.sol";
import {InboxRow, OutboxRow} from "../../lib/Types.sol";
import {
    IEvidenceCourt,
    IndexedInboxRow,
    IndexedOutboxRow,
    LanePath,
    ProvenInboxRow,
    ProvenOutboxRow
} from "../IEvidenceCourt.sol";

/// Rows and stretches of lanes, proved under what a header commits to; else BadProof.
library Rows {
    function prove(ProvenOutboxRow calldata proven, bytes32 root) internal pure returns (OutboxRow memory row) {
        row = proven.row;
        if (RowTree.root(Statements.hash(row), proven.index, proven.proof) != root) revert IEvidenceCourt.BadProof();
    }

    function prove(ProvenInboxRow calldata proven, bytes32 root) internal pure returns (InboxRow memory row) {
        row = proven.row;
        if (RowTree.root(Statements.hash(row), proven.index, proven.proof) != root) revert IEvidenceCourt.BadProof();
    }

    /// That rows are written in the one way there is: ascending, and none that is zero. Reverts with Malformed.
    function checkForm(IndexedOutboxRow[] calldata outbox, IndexedInboxRow[] calldata inbox) internal pure {
        for (uint256 i = 0; i < outbox.length; ++i) {
            OutboxRow calldata row = outbox[i].row;
            bool zero = row.count == 0 && row.acc == 0 && row.value == 0;
            if (zero || (i > 0 && outbox[i].index <= outbox[i - 1].index)) revert IEvidenceCourt.Malformed();
        }
        for (uint256 i = 0; i < inbox.length; ++i) {
            InboxRow calldata row = inbox[i].row;
            bool zero = row.number == 0 && row.head == 0 && row.time == 0 && row.count == 0 && row.acc == 0 && row.value == 0;
            if (zero || (i > 0 && inbox[i].index <= inbox[i - 1].index)) revert IEvidenceCourt.Malformed();
        }
    }

    /// That the steps of `path` are the last messages of the lane that `row` ends. Reverts with Malformed for more than it has.
    /// Sums are not compared: they may be the lie.
    function follow(LanePath calldata path, OutboxRow memory row) internal pure {
        if (path.steps.length == 0 || path.steps.length > row.count) revert IEvidenceCourt.Malformed();
        bytes32 acc = path.acc;
        for (uint256 i = 0; i < path.steps.length; ++i) {
            acc = Lane.fold(acc, path.steps[i].hash, path.steps[i].value);
        }
        if (acc != row.acc) revert IEvidenceCourt.BadProof();
    }
}
