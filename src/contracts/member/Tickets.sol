// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PackedMessage} from "../lib/PackedMessage.sol";
import {Statements} from "../lib/Statements.sol";
import {Message} from "../lib/Types.sol";
import {Outbox} from "./Outbox.sol";

/// Messages that are included and not executed yet (§6), after Nitro's retryables. A ticket's id is its message's hash; its
/// slot holds the expiry and is cleared before any call, so a ticket ends once and cannot end itself from inside.
abstract contract Tickets is Outbox {
    error NoTicket(bytes32 id);
    error TicketExpired(bytes32 id, uint256 expiry);
    error TicketAlive(bytes32 id, uint256 expiry);
    error NeverExecutable(bytes32 id);
    error ExecutionFailed(bytes32 id);
    error NotBeneficiary(address account, address refundTo);

    function redeem(Message calldata message) external nonReentrant {
        bytes32 id = _close(message, true);
        if (_forbidden(message.kind, message.target, address(this), message.data)) revert NeverExecutable(id);
        PackedMessage.Words memory words;
        words.source = message.source;
        words.kind = message.kind;
        words.sender = message.sender;
        words.target = message.target;
        words.value = message.value;
        words.gasLimit = message.gasLimit;
        if (!_execute(words, id, message.data)) revert ExecutionFailed(id);
        origin = 0;
        emit Redeemed(id, message.source, message.nonce, msg.sender);
        _pay(msg.sender, message.fee);
    }

    function keepalive(bytes32 id) external {
        uint256 expiry = _aliveExpiry(id);
        uint256 extended = block.timestamp + eras[_eraAt(block.timestamp)].rules.lifetime;
        if (extended > expiry) {
            expiry = extended;
            tickets[id] = expiry;
        }
        emit KeptAlive(id, uint48(expiry));
    }

    function cancel(Message calldata message) external nonReentrant {
        if (msg.sender != message.refundTo) revert NotBeneficiary(msg.sender, message.refundTo);
        bytes32 id = _close(message, true);
        emit Cancelled(id);
        _pay(message.refundTo, uint256(message.value) + message.fee);
    }

    function expire(Message calldata message) external nonReentrant {
        bytes32 id = _close(message, false);
        emit Expired(id);
        _pay(message.refundTo, uint256(message.value) + message.fee);
    }

    function ticketExpiry(bytes32 id) external view returns (uint48) {
        return uint48(tickets[id]);
    }

    function _openTicket(uint256 era, bytes32 id, uint64 source, uint48 nonce, TicketReason reason) internal {
        Rules memory rules = eras[era].rules;
        uint256 expiry = block.timestamp + (reason == TicketReason.Unpaid ? rules.unpaidLifetime : rules.lifetime);
        tickets[id] = expiry;
        emit TicketCreated(id, source, nonce, reason, uint48(expiry));
    }

    function _close(Message calldata message, bool alive) private returns (bytes32 id) {
        id = Statements.hash(message);
        if (alive) {
            _aliveExpiry(id);
        } else {
            uint256 expiry = tickets[id];
            if (expiry == 0) revert NoTicket(id);
            if (block.timestamp <= expiry) revert TicketAlive(id, expiry);
        }
        delete tickets[id];
    }

    /// A ticket lives up to and including its expiry.
    function _aliveExpiry(bytes32 id) private view returns (uint256 expiry) {
        expiry = tickets[id];
        if (expiry == 0) revert NoTicket(id);
        if (block.timestamp > expiry) revert TicketExpired(id, expiry);
    }
}
