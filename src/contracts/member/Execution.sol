// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {KIND_CALL, KIND_ERC7786} from "../lib/Limits.sol";
import {PackedMessage} from "../lib/PackedMessage.sol";
import {SyncGate} from "./SyncGate.sol";

/// Calls to targets and payments (§6). Whatever the other side does (revert, burn gas, return bombs, call back), the
/// Messenger goes on: no bytes are copied from a failing callee, and gas is measured before the call.
abstract contract Execution is SyncGate {
    /// What must remain for the Messenger's own work after a call.
    uint256 private constant RESERVE_GAS = 40_000;
    /// What the extra frame of an ERC-7786 delivery costs, besides the 1/64 that it holds back.
    uint256 private constant FRAME_GAS = 10_000;
    /// A payee's gas; enough for wallets, too little to hurt.
    uint256 private constant PAYMENT_GAS = 100_000;

    /// chain << 160 | account of the message that executes; whoever executed clears it.
    uint256 internal transient origin;

    /// The transaction has too little gas for this message. Not the message's failure: the whole transaction reverts.
    error InsufficientGas(uint256 available, uint256 needed);
    error OnlySelf();
    /// The recipient did not answer with receiveMessage's selector.
    error NotReceived(address target);
    error NotExecuting();
    error NothingToWithdraw();
    error WithdrawalFailed(address to, uint256 amount);

    function sender() external view returns (uint64 chain, address account) {
        uint256 current = origin;
        if (current == 0) revert NotExecuting();
        return (uint64(current >> 160), address(uint160(current)));
    }

    function creditOf(address account) external view returns (uint256) {
        return credits[account];
    }

    function withdraw(address payable to) external nonReentrant {
        uint256 amount = credits[msg.sender];
        if (amount == 0) revert NothingToWithdraw();
        credits[msg.sender] = 0;
        creditTotal -= amount;
        (bool success,) = to.call{value: amount}("");
        if (!success) revert WithdrawalFailed(to, amount);
    }

    /// The call of an ERC-7786 delivery in a frame of its own, so that a recipient that answers wrongly leaves no trace:
    /// its ticket must not be worth twice what it kept. Only this contract reaches it: no message may target it.
    function deliver(bytes32 id, uint64 chain, address account, address target, uint256 value, uint256 gasLimit, bytes calldata payload)
        external
    {
        if (msg.sender != address(this)) revert OnlySelf();
        bytes memory input =
            abi.encodeCall(IERC7786Recipient.receiveMessage, (id, InteroperableAddress.formatEvmV1(chain, account), payload));
        bytes4 expected = IERC7786Recipient.receiveMessage.selector;
        bool received;
        assembly ("memory-safe") {
            received := call(gasLimit, target, value, add(input, 0x20), mload(input), 0x00, 0x20)
            received := and(received, and(gt(returndatasize(), 0x1f), eq(mload(0x00), expected)))
        }
        if (!received) revert NotReceived(target);
    }

    /// Calls that would forge an ERC-7786 sender, or act as the Messenger on itself.
    function _forbidden(uint256 kind, address target, address messenger, bytes calldata data) internal pure returns (bool) {
        return target == messenger
            || (kind == KIND_CALL && data.length >= 4 && bytes4(data) == IERC7786Recipient.receiveMessage.selector);
    }

    /// Executes a message with its full gas limit: source, sender, kind, target, value and gasLimit of `words`. False if it
    /// failed; nothing of it remains then. The caller clears `origin` once it is done.
    function _execute(PackedMessage.Words memory words, bytes32 id, bytes calldata data) internal returns (bool success) {
        uint256 value = words.value;
        if (value > 0 && value > _spendable()) return false;
        origin = (words.source << 160) | uint160(words.sender);
        uint256 gasLimit = words.gasLimit;
        address target = words.target;
        uint256 needed;
        unchecked {
            needed = gasLimit + gasLimit / 63 + RESERVE_GAS; // at most 64 bits
        }
        if (words.kind == KIND_ERC7786) return _deliverInFrame(words, id, data, needed);
        uint256 available;
        assembly ("memory-safe") {
            // Beyond the free memory, unclaimed: the next message uses the same bytes.
            let input := mload(0x40)
            calldatacopy(input, data.offset, data.length)
            available := gas()
            if iszero(lt(available, needed)) { success := call(gasLimit, target, value, input, data.length, 0, 0) }
        }
        if (available < needed) revert InsufficientGas(available, needed);
    }

    function _deliverInFrame(PackedMessage.Words memory words, bytes32 id, bytes calldata data, uint256 needed)
        private
        returns (bool success)
    {
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        bytes memory frame = abi.encodeCall(
            this.deliver, (id, uint64(words.source), words.sender, words.target, words.value, words.gasLimit, data)
        );
        needed += needed / 63 + FRAME_GAS;
        if (gasleft() < needed) revert InsufficientGas(gasleft(), needed);
        assembly ("memory-safe") {
            success := call(gas(), address(), 0, add(frame, 0x20), mload(frame), 0, 0)
            // The frame is done with; else hundreds of messages would pay for each other's memory.
            mstore(0x40, free)
        }
    }

    /// Pays, or credits what cannot be paid now. The zero address gets nothing: its share stays in the pool.
    function _pay(address to, uint256 amount) internal {
        if (amount == 0 || to == address(0)) return;
        bool paid;
        if (amount <= _spendable()) {
            uint256 gasLimit = PAYMENT_GAS;
            assembly ("memory-safe") {
                paid := call(gasLimit, to, amount, 0, 0, 0, 0)
            }
        }
        if (paid) return;
        credits[to] += amount;
        creditTotal += amount;
        emit Credited(to, amount);
    }

    /// The pool: what the Messenger has and does not owe as a credit.
    function _spendable() private view returns (uint256) {
        uint256 owed = creditTotal;
        return address(this).balance > owed ? address(this).balance - owed : 0;
    }
}
