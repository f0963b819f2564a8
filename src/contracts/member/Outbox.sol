// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {Lane} from "../lib/Lane.sol";
import {
    KIND_CALL,
    KIND_ERC7786,
    MAX_MESSAGE_BYTES,
    MAX_MESSAGE_GAS,
    MAX_SENT_BYTES,
    MESSAGE_OVERHEAD_GAS,
    STATUS_ACTIVE
} from "../lib/Limits.sol";
import {PackedMessage} from "../lib/PackedMessage.sol";
import {Statements} from "../lib/Statements.sol";
import {Message, OutboxRow} from "../lib/Types.sol";
import {Execution} from "./Execution.sol";

/// Sending (§6): a message is appended to its lane, within the lane's quota, the balance rule and the sync rule.
abstract contract Outbox is Execution {
    /// `requestRelay(uint256 value, uint256 gasLimit, address refundRecipient)`, the ERC-7786 attribute.
    bytes4 internal constant REQUEST_RELAY = bytes4(keccak256("requestRelay(uint256,uint256,address)"));

    struct Draft {
        uint64 destination;
        uint8 kind;
        address target;
        address refundTo;
        uint256 value;
        uint256 gasLimit;
    }

    error ValueAboveSent(uint256 value, uint256 sent);
    error ValueOutOfRange(uint256 value);
    error UnknownDestination(uint64 destination);
    /// A call that the destination would never try.
    error ForbiddenCall(address target);
    error MessageTooLarge(uint256 dataBytes, uint256 limit);
    error GasLimitTooHigh(uint256 gasLimit, uint256 limit);
    /// The lane is full in this second, or all lanes together are; send in a later one.
    error QuotaExceeded(uint64 destination, uint48 second);
    /// The chain would have given out more than it holds (§3, balance rule).
    error BalanceExceeded(uint256 available, uint256 needed);
    /// The chain is out of sync with a peer; nothing is sent until its rows move.
    error OutOfSync(uint256 time, uint48 gate);
    error InvalidRecipient(bytes recipient);
    error RepeatedAttribute(bytes4 selector);

    function sendCall(uint64 destination, address target, uint96 value, uint64 gasLimit, address refundTo, bytes calldata data)
        external
        payable
        returns (bytes32 id)
    {
        Draft memory draft = Draft(destination, KIND_CALL, target, refundTo, value, gasLimit);
        (uint256 era, Self memory self) = _activeEra();
        return _send(era, self, draft, data);
    }

    /// ERC-7786. Without attributes: msg.value is the fee, the gas is `defaultGas`, nobody is refunded.
    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes)
        external
        payable
        returns (bytes32 sendId)
    {
        (uint256 chain, address target) = InteroperableAddress.parseEvmV1Calldata(recipient);
        if (target == address(0)) revert InvalidRecipient(recipient);
        if (chain > type(uint64).max) revert UnknownDestination(type(uint64).max);
        (uint256 era, Self memory self) = _activeEra();
        Draft memory draft = Draft(uint64(chain), KIND_ERC7786, target, address(0), 0, eras[era].rules.defaultGas);
        for (uint256 i = 0; i < attributes.length; ++i) {
            bytes4 selector = bytes4(attributes[i]);
            if (selector != REQUEST_RELAY) revert UnsupportedAttribute(selector);
            if (i > 0) revert RepeatedAttribute(selector);
            (draft.value, draft.gasLimit, draft.refundTo) = abi.decode(attributes[i][4:], (uint256, uint256, address));
        }
        _send(era, self, draft, payload);
        bytes memory from = InteroperableAddress.formatEvmV1(block.chainid, msg.sender);
        emit MessageSent(0, from, recipient, payload, draft.value, attributes);
        return 0;
    }

    function supportsAttribute(bytes4 selector) external pure returns (bool) {
        return selector == REQUEST_RELAY;
    }

    function outboxRow(uint8 index) public view returns (OutboxRow memory) {
        OutLane storage lane = outLanes[index];
        return OutboxRow(lane.count, lane.acc, lane.value);
    }

    function _send(uint256 era, Self memory self, Draft memory draft, bytes calldata data) private returns (bytes32 id) {
        if (draft.value > msg.value) revert ValueAboveSent(draft.value, msg.value);
        if (msg.value > type(uint96).max) revert ValueOutOfRange(msg.value);
        uint48 gate_ = _gate(era);
        if (block.timestamp > gate_) revert OutOfSync(block.timestamp, gate_);
        Peer storage peer = peers[era][draft.destination];
        if (peer.status != STATUS_ACTIVE || peer.index == self.index || block.timestamp < peer.activation) {
            revert UnknownDestination(draft.destination);
        }
        if (_forbidden(draft.kind, draft.target, peer.messenger, data)) revert ForbiddenCall(draft.target);
        _takeBalance(self.credit);

        OutLane memory lane = outLanes[peer.index];
        _takeQuota(lane, eras[era].rules, peer.laneGas, draft, data.length);
        _takeBytes(draft.destination, data.length);
        Message memory message = Message({
            source: uint64(block.chainid),
            destination: draft.destination,
            nonce: lane.count,
            sentAt: uint48(block.timestamp),
            kind: draft.kind,
            sender: msg.sender,
            target: draft.target,
            refundTo: draft.refundTo,
            value: uint96(draft.value),
            fee: uint96(msg.value - draft.value),
            gasLimit: uint64(draft.gasLimit),
            data: data
        });
        id = Statements.hash(message);
        lane.count += 1;
        lane.value += uint96(msg.value);
        lane.acc = Lane.fold(lane.acc, id, lane.value);
        outLanes[peer.index] = lane;
        emit LaneMessage(message.destination, message.nonce, id, message, lane.acc, lane.value);
    }

    /// Balance rule: credit + received - sent never falls below zero.
    function _takeBalance(uint96 credit) private {
        if (msg.value == 0) return;
        Totals memory sums = totals;
        uint256 held = uint256(credit) + sums.received;
        uint256 needed = sums.sent + msg.value;
        if (needed > held) revert BalanceExceeded(held > sums.sent ? held - sums.sent : 0, msg.value);
        sums.sent = uint128(needed);
        totals = sums;
    }

    /// Counts a message against its lane's quota in this second (in memory; the caller stores the lane).
    function _takeQuota(OutLane memory lane, Rules memory rules, uint256 laneGas, Draft memory draft, uint256 dataBytes) private view {
        if (dataBytes > MAX_MESSAGE_BYTES) revert MessageTooLarge(dataBytes, MAX_MESSAGE_BYTES);
        if (draft.gasLimit > MAX_MESSAGE_GAS) revert GasLimitTooHigh(draft.gasLimit, MAX_MESSAGE_GAS);
        uint256 messages = 1;
        uint256 gas = draft.gasLimit + MESSAGE_OVERHEAD_GAS;
        if (lane.second == block.timestamp) {
            messages += lane.secondMessages;
            dataBytes += lane.secondBytes;
            gas += lane.secondGas;
        }
        if (messages > rules.quotaMessages || dataBytes > rules.quotaBytes || gas > laneGas) {
            revert QuotaExceeded(draft.destination, uint48(block.timestamp));
        }
        lane.second = uint48(block.timestamp);
        lane.secondMessages = uint16(messages);
        lane.secondBytes = uint16(dataBytes);
        lane.secondGas = uint32(gas);
    }

    /// Counts a message against what one batch on the parent holds: what cannot be posted must not be sent (§7).
    function _takeBytes(uint64 destination, uint256 dataBytes) private {
        Pulse memory cached = pulse;
        uint256 taken = PackedMessage.HEAD + dataBytes;
        if (cached.second == block.timestamp) taken += cached.secondBytes;
        if (taken > MAX_SENT_BYTES) revert QuotaExceeded(destination, uint48(block.timestamp));
        cached.second = uint48(block.timestamp);
        cached.secondBytes = uint32(taken);
        pulse = cached;
    }
}
