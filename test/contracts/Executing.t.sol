// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Message} from "../../src/contracts/lib/Types.sol";
import {Execution} from "../../src/contracts/member/Execution.sol";
import {IMessenger} from "../../src/contracts/member/IMessenger.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Counter, GasBurner, Recipient, Recorder, Reenterer, ReturnBomb} from "./Targets.sol";
import {vm} from "./Vm.sol";

/// Targets of every kind, at inclusion.
contract ExecutingTest is ClusterTest {
    Counter private counter = new Counter();
    Recorder private recorder = new Recorder();
    Recipient private recipient = new Recipient();

    function _counted() private view returns (Message memory) {
        return _call(address(counter), 0, _fee(60_000), 60_000, abi.encodeCall(Counter.count, ()));
    }

    /// `bad` stands between two good messages: it becomes a ticket, they do not notice.
    function _hurtsNobody(address bad, uint64 gasLimit) private {
        Message[] memory messages = new Message[](3);
        messages[0] = _sendFromA(_counted());
        messages[1] = _sendFromA(_call(bad, 1 ether, _fee(gasLimit), gasLimit, hex"01"));
        messages[2] = _sendFromA(_counted());
        _includeOnB(messages, 3);
        vm.assertEq(counter.calls(), 2);
        vm.assertTrue(_hasTicket(messages[1]));
        vm.assertEq(bad.balance, 0);
        vm.assertEq(includer(B).balance, uint256(messages[0].fee) + messages[2].fee);
        vm.assertEq(b.inboxRow(1).count, 3);
    }

    function test_gas_burner() public {
        _hurtsNobody(address(new GasBurner()), 1_000_000);
    }

    function test_return_bomb_that_reverts() public {
        _hurtsNobody(address(new ReturnBomb(true)), 1_000_000);
    }

    function test_target_without_payable() public {
        _hurtsNobody(address(b.clusterId() == 0 ? address(0) : address(new NotPayable())), 100_000);
    }

    function test_return_bomb_that_succeeds_is_not_copied() public {
        Message memory m = _deliver(_call(address(new ReturnBomb(false)), 0, _fee(1_000_000), 1_000_000, ""));
        vm.assertFalse(_hasTicket(m));
    }

    function test_account_without_code() public {
        Message memory m = _deliver(_call(address(0xE0A), 1 ether, 0, 0, hex"ff"));
        vm.assertFalse(_hasTicket(m));
        vm.assertEq(address(0xE0A).balance, 1 ether);
    }

    function test_the_whole_gas_limit_arrives() public {
        _deliver(_call(address(recorder), 1, _fee(400_000), 400_000, hex"01"));
        vm.assertGe(recorder.gas(), 400_000);
        vm.assertLe(recorder.gas(), 400_000 + 2_300);
    }

    /// With too little gas for the call everything reverts; a message is never failed for want of gas.
    function test_too_little_gas_fails_no_message(uint24 gas) public {
        Message memory needy = _sendFromA(_call(address(new Needs(900_000)), 0, _fee(920_000), 920_000, hex"01"));
        bytes memory entry = _entry(A, 1, GENESIS, a.outboxRow(2), _one(needy), 1);
        on(B);
        vm.prank(includer(B));
        (bool included,) = address(b).call{gas: 50_000 + uint256(gas) % 1_500_000}(abi.encodeCall(IMessenger.include, (entry)));
        vm.assertFalse(_hasTicket(needy));
        vm.assertEq(b.inboxRow(1).count, included ? 1 : 0);
    }

    function test_insufficient_gas_is_named() public {
        Message memory m = _sendFromA(_call(address(counter), 0, _fee(5_000_000), 5_000_000, hex"01"));
        bytes memory entry = _entry(A, 1, GENESIS, a.outboxRow(2), _one(m), 1);
        on(B);
        vm.prank(includer(B));
        (bool included, bytes memory reason) = address(b).call{gas: 5_000_000}(abi.encodeCall(IMessenger.include, (entry)));
        vm.assertFalse(included);
        vm.assertTrue(bytes4(reason) == Execution.InsufficientGas.selector);
    }

    // Calling back

    function _callsBack(bytes memory input, uint256 value) private returns (Reenterer target) {
        target = new Reenterer(b);
        target.tell(input, value);
        vm.deal(address(target), value);
        Message memory m = _deliver(_call(address(target), 0, _fee(2_000_000), 2_000_000, ""));
        vm.warp(block.timestamp + 1);
        vm.assertFalse(_hasTicket(m));
    }

    function _guarded(bytes memory input) private {
        Reenterer target = _callsBack(input, 0);
        vm.assertFalse(target.success());
        vm.assertTrue(bytes4(target.result()) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
    }

    function test_no_way_back_into_inclusion_or_tickets() public {
        Message memory m;
        Configuration memory empty;
        _guarded(abi.encodeCall(IMessenger.include, ("")));
        _guarded(abi.encodeCall(b.redeem, (m)));
        _guarded(abi.encodeCall(b.cancel, (m)));
        _guarded(abi.encodeCall(b.expire, (m)));
        _guarded(abi.encodeCall(b.withdraw, (payable(address(1)))));
        _guarded(abi.encodeCall(b.enact, (empty, new bytes[](0))));
    }

    function test_a_target_may_send() public {
        Reenterer target = _callsBack(abi.encodeCall(b.sendCall, (A, address(9), 1 ether, 0, friend, hex"77")), 3 ether);
        vm.assertTrue(target.success());
        vm.assertEq(b.outboxRow(1).count, 1);
        vm.assertEq(b.outboxRow(1).value, 3 ether);
        vm.assertEq(b.inboxRow(1).count, 1);
    }

    function test_a_target_may_send_in_the_block_that_moves_the_gate() public {
        Message memory beat = _sendFromA(_counted());
        Reenterer target = new Reenterer(b);
        target.tell(abi.encodeCall(b.sendCall, (A, address(9), 0, 0, friend, "")), 0);
        Message memory m = _sendFromA(_call(address(target), 0, _fee(2_000_000), 2_000_000, ""));
        vm.warp(GENESIS + 30);
        Message[] memory both = new Message[](2);
        (both[0], both[1]) = (beat, m);
        Message[] memory none;
        // C's heartbeat stands after A's messages: all rows are written before the first target runs.
        _include(
            bytes.concat(
                _entry(A, 1, GENESIS + 30, a.outboxRow(2), both, 2), _entry(C, 1, GENESIS + 30, b.outboxRow(3), none, 0)
            )
        );
        vm.assertTrue(target.success());
    }

    function test_sender_only_while_executing() public {
        vm.expectRevert(Execution.NotExecuting.selector);
        b.sender();
        _deliver(_call(address(recorder), 0, _fee(400_000), 400_000, hex"01"));
        vm.assertEq(recorder.account(), user);
        vm.expectRevert(Execution.NotExecuting.selector);
        b.sender();
    }

    function test_deliver_is_the_messengers_own() public {
        vm.expectRevert(Execution.OnlySelf.selector);
        b.deliver(0, A, user, address(recipient), 0, 0, "");
    }

    // ERC-7786

    function _message(address target, uint96 value, uint64 gasLimit) private returns (Message memory m) {
        m = _call(target, value, _fee(gasLimit), gasLimit, "payload");
        m.kind = 1;
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = abi.encodeWithSignature("requestRelay(uint256,uint256,address)", value, gasLimit, friend);
        on(A);
        m.source = A;
        m.nonce = a.outboxRow(2).count;
        m.sentAt = uint48(block.timestamp);
        vm.prank(user);
        a.sendMessage{value: uint256(value) + m.fee}(InteroperableAddress.formatEvmV1(B, target), m.data, attributes);
        _includeOnB(_one(m), 1);
    }

    function test_recipient_receives() public {
        Message memory m = _message(address(recipient), 1 ether, 600_000);
        vm.assertFalse(_hasTicket(m));
        vm.assertEq(recipient.calls(), 1);
        vm.assertEq(recipient.receiveId(), Statements.hash(m));
        vm.assertEq(recipient.from(), InteroperableAddress.formatEvmV1(A, user));
        vm.assertEq(recipient.payload(), "payload");
        vm.assertEq(address(recipient).balance, 1 ether);
        vm.assertGe(recipient.gas(), 600_000 - 1_000);
    }

    function test_recipients_that_answer_wrongly_leave_no_trace() public {
        for (uint8 mode = 1; mode <= 4; ++mode) {
            recipient.set(Recipient.Mode(mode));
            Message memory m = _message(address(recipient), 1 ether, 600_000);
            vm.assertTrue(_hasTicket(m));
            vm.assertEq(recipient.calls(), 0);
            vm.assertEq(address(recipient).balance, 0);
        }
        recipient.set(Recipient.Mode.Good);
        _message(address(recipient), 0, 600_000);
        vm.assertEq(recipient.calls(), 1);
    }

    function test_a_message_to_no_contract_stays_a_ticket() public {
        vm.assertTrue(_hasTicket(_message(address(0xE0A), 1 ether, 100_000)));
        vm.assertEq(address(0xE0A).balance, 0);
    }

    function test_a_bomb_as_recipient() public {
        vm.assertTrue(_hasTicket(_message(address(new ReturnBomb(true)), 1 ether, 1_000_000)));
        vm.assertTrue(_hasTicket(_message(address(new GasBurner()), 1 ether, 1_000_000)));
    }

    function test_too_little_gas_fails_no_message_in_the_frame_either(uint24 gas) public {
        Message memory m = _call(address(new NeedsRecipient(900_000)), 0, _fee(920_000), 920_000, new bytes(8_000));
        m.kind = 1;
        m.source = A;
        m.sentAt = GENESIS;
        m.destination = B;
        Message[] memory one = _one(m);
        bytes memory entry = _entry(A, 1, GENESIS, _after(_includedFromA(), one), one, 1);
        on(B);
        vm.prank(includer(B));
        (bool included,) = address(b).call{gas: 900_000 + uint256(gas) % 1_000_000}(abi.encodeCall(IMessenger.include, (entry)));
        vm.assertFalse(_hasTicket(m));
        vm.assertEq(b.inboxRow(1).count, included ? 1 : 0);
    }
}

contract NotPayable {}

/// Succeeds only with this much gas.
contract Needs {
    uint256 private immutable needed;

    constructor(uint256 needed_) {
        needed = needed_;
    }

    fallback() external {
        require(gasleft() >= needed);
    }
}

contract NeedsRecipient {
    uint256 private immutable needed;

    constructor(uint256 needed_) {
        needed = needed_;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external view returns (bytes4) {
        require(gasleft() >= needed);
        return this.receiveMessage.selector;
    }
}
