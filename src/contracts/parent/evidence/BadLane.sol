// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConfigurationRules} from "../../lib/ConfigurationRules.sol";
import {
    KIND_ERC7786,
    MAX_MESSAGE_BYTES,
    MAX_MESSAGE_GAS,
    MESSAGE_OVERHEAD_GAS,
    STATUS_ACTIVE
} from "../../lib/Limits.sol";
import {Statements} from "../../lib/Statements.sol";
import {Message, OutboxRow} from "../../lib/Types.sol";
import {IClusterRegistry} from "../IClusterRegistry.sol";
import {IEvidenceCourt, LanePath, ProvenOutboxRow, SignedHeader} from "../IEvidenceCourt.sol";
import {Rows} from "./Rows.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// A lane that nobody could include: the lane rule (§3) is broken.
library BadLane {
    /// A message with a wrong field, or a sum that does not add up.
    function judgeMessage(
        Bench memory bench,
        SignedHeader calldata signed,
        uint64 destination,
        ProvenOutboxRow calldata proven,
        LanePath calldata path,
        uint8 position,
        Message calldata given
    ) internal view returns (Testimony memory accused) {
        uint256 steps = path.steps.length;
        if (position > 1 || position >= steps) revert IEvidenceCourt.Malformed();
        accused = Testimonies.hear(bench, signed);
        _checkLane(bench, accused, destination, proven);
        OutboxRow memory row = Rows.prove(proven, accused.header.outboxRoot);
        Rows.follow(path, row);
        Message memory message = given;
        if (Statements.hash(message) != path.steps[position].hash) revert IEvidenceCourt.BadProof();
        uint256 nonce = row.count - steps + position;
        bool wrong = message.source != accused.header.chain || message.destination != destination || message.nonce != nonce
            || message.sentAt > accused.header.time || message.kind > KIND_ERC7786 || message.data.length > MAX_MESSAGE_BYTES
            || message.gasLimit > MAX_MESSAGE_GAS;
        if (!wrong && !_sumIsWrong(row, path, position, nonce, uint256(message.value) + message.fee)) {
            revert IEvidenceCourt.NotProven();
        }
    }

    /// A message that entered between two linked headers with another time than the later one's.
    function judgeTime(
        Bench memory bench,
        SignedHeader calldata previous,
        SignedHeader calldata signed,
        ProvenOutboxRow calldata previousProven,
        ProvenOutboxRow calldata proven,
        LanePath calldata path,
        Message calldata message
    ) internal view returns (Testimony memory accused) {
        Testimony memory before;
        (before, accused) = Testimonies.hearOrdered(bench, previous, signed);
        if (!Testimonies.linked(before, accused) || previousProven.index != proven.index) revert IEvidenceCourt.Malformed();
        OutboxRow memory old = Rows.prove(previousProven, before.header.outboxRoot);
        OutboxRow memory row = Rows.prove(proven, accused.header.outboxRoot);
        Rows.follow(path, row);
        if (old.count + path.steps.length > row.count) revert IEvidenceCourt.Malformed(); // it is of an earlier block
        if (Statements.hash(message) != path.steps[0].hash) revert IEvidenceCourt.BadProof();
        if (message.sentAt == accused.header.time) revert IEvidenceCourt.NotProven();
    }

    /// Messages of the header's own second beyond the quota. Not of an earlier one: then another configuration may have ruled.
    function judgeQuota(
        Bench memory bench,
        SignedHeader calldata signed,
        uint64 destination,
        ProvenOutboxRow calldata proven,
        LanePath calldata path,
        Message[] calldata messages
    ) internal view returns (Testimony memory accused) {
        if (messages.length == 0 || messages.length > path.steps.length) revert IEvidenceCourt.Malformed();
        accused = Testimonies.hear(bench, signed);
        IClusterRegistry.Seat memory peer = _checkLane(bench, accused, destination, proven);
        IClusterRegistry.Rules memory rules = Testimonies.rules(bench, accused);
        OutboxRow memory row = Rows.prove(proven, accused.header.outboxRoot);
        Rows.follow(path, row);
        uint256 size = 0;
        uint256 gas = 0;
        for (uint256 i = 0; i < messages.length; ++i) {
            Message memory message = messages[i];
            if (Statements.hash(message) != path.steps[i].hash) revert IEvidenceCourt.BadProof();
            if (message.sentAt != accused.header.time) revert IEvidenceCourt.Malformed();
            size += message.data.length;
            gas += uint256(message.gasLimit) + MESSAGE_OVERHEAD_GAS;
        }
        uint256 sources = peer.status == STATUS_ACTIVE ? rules.active - 1 : rules.active;
        uint256 laneGas = ConfigurationRules.laneGas(rules.quotaGas, peer.gasPerSecond, sources);
        if (messages.length <= rules.quotaMessages && size <= rules.quotaBytes && gas <= laneGas) {
            revert IEvidenceCourt.NotProven();
        }
    }

    /// More messages than any quota allows: what nobody has the bodies of is convicted so.
    function judgeGrowth(
        Bench memory bench,
        SignedHeader calldata previous,
        SignedHeader calldata signed,
        ProvenOutboxRow calldata previousProven,
        ProvenOutboxRow calldata proven
    ) internal view returns (Testimony memory accused) {
        Testimony memory before;
        (before, accused) = Testimonies.hearOrdered(bench, previous, signed);
        uint256 quota = Testimonies.rules(bench, accused).quotaMessages;
        if (previousProven.index != proven.index) revert IEvidenceCourt.Malformed();
        if (!Testimonies.linked(before, accused)) {
            // Between two configurations there may have been one that allowed more; time that goes back is a regress.
            if (before.header.config != accused.header.config || before.header.time > accused.header.time) {
                revert IEvidenceCourt.Malformed();
            }
            Testimonies.rules(bench, before);
            quota *= uint256(accused.header.time) - before.header.time + 1;
        }
        OutboxRow memory old = Rows.prove(previousProven, before.header.outboxRoot);
        OutboxRow memory row = Rows.prove(proven, accused.header.outboxRoot);
        if (row.count <= old.count + quota) revert IEvidenceCourt.NotProven();
    }

    function _checkLane(Bench memory bench, Testimony memory accused, uint64 destination, ProvenOutboxRow calldata proven)
        private
        view
        returns (IClusterRegistry.Seat memory peer)
    {
        peer = bench.registry.seat(accused.header.config, destination);
        if (proven.index != peer.index) revert IEvidenceCourt.Malformed();
    }

    /// Whether the sum after the message at `position` is not the one before it, if that is known, plus `amount`; or the sum
    /// after the last message is not the row's.
    function _sumIsWrong(OutboxRow memory row, LanePath calldata path, uint256 position, uint256 nonce, uint256 amount)
        private
        pure
        returns (bool)
    {
        uint256 sum = path.steps[position].value;
        if (path.steps[path.steps.length - 1].value != row.value) return true;
        if (position == 1) return sum != path.steps[0].value + amount;
        return nonce == 0 && path.acc == 0 && sum != amount;
    }
}
