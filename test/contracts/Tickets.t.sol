// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Message} from "../../src/contracts/lib/Types.sol";
import {Execution} from "../../src/contracts/member/Execution.sol";
import {IMessenger} from "../../src/contracts/member/IMessenger.sol";
import {Tickets} from "../../src/contracts/member/Tickets.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Recorder, Reenterer, Switch} from "./Targets.sol";
import {vm} from "./Vm.sol";

/// What becomes of messages that were not executed at inclusion.
contract TicketsTest is ClusterTest {
    Switch private target = new Switch();
    address private redeemer = address(0x2EDEE);

    /// A ticket worth 1 ether and its fee, failed because the switch is closed.
    function _ticket() private returns (Message memory m, bytes32 id) {
        m = _deliver(_call(address(target), 1 ether, _fee(60_000), 60_000, hex"01"));
        id = Statements.hash(m);
        vm.assertEq(b.ticketExpiry(id), block.timestamp + 7 days);
    }

    function _gone(Message memory m) private {
        bytes32 id = Statements.hash(m);
        bytes memory reason = abi.encodeWithSelector(Tickets.NoTicket.selector, id);
        vm.assertEq(b.ticketExpiry(id), 0);
        vm.expectRevert(reason);
        b.redeem(m);
        vm.expectRevert(reason);
        b.keepalive(id);
        vm.expectRevert(reason);
        vm.prank(m.refundTo);
        b.cancel(m);
        vm.expectRevert(reason);
        b.expire(m);
    }

    function test_redeem_once_it_works() public {
        (Message memory m, bytes32 id) = _ticket();
        vm.expectRevert(abi.encodeWithSelector(Tickets.ExecutionFailed.selector, id));
        b.redeem(m);
        target.set(true);
        vm.expectEmit(address(b));
        emit IMessenger.Redeemed(id, A, 0, redeemer);
        vm.prank(redeemer);
        b.redeem(m);
        vm.assertEq(address(target).balance, 1 ether);
        vm.assertEq(redeemer.balance, m.fee);
        _gone(m);
    }

    function test_redeem_needs_the_very_message() public {
        (Message memory m,) = _ticket();
        target.set(true);
        m.value += 1;
        _gone(m);
    }

    function test_redeem_until_the_expiry_and_no_longer() public {
        (Message memory m, bytes32 id) = _ticket();
        (Message memory other,) = _ticket();
        target.set(true);
        vm.warp(GENESIS + 7 days);
        b.redeem(m);
        id = Statements.hash(other);
        vm.warp(GENESIS + 7 days + 1);
        vm.expectRevert(abi.encodeWithSelector(Tickets.TicketExpired.selector, id, GENESIS + 7 days));
        b.redeem(other);
    }

    function test_redeem_gives_the_whole_gas_limit() public {
        Recorder recorder = new Recorder();
        Message memory m = _sendFromA(_call(address(recorder), 0, _fee(400_000), 400_000, hex"01"));
        _includeOnB(_one(m), 0);
        vm.expectRevert();
        b.redeem{gas: 430_000}(m);
        b.redeem(m);
        vm.assertGe(recorder.gas(), 399_900);
        vm.assertEq(recorder.account(), user);
    }

    function test_unpaid_tickets_can_be_redeemed() public {
        target.set(true);
        Message memory m = _deliver(_call(address(target), 1 ether, 0, 60_000, hex"01"));
        vm.assertEq(b.ticketExpiry(Statements.hash(m)), block.timestamp + 30 days);
        b.redeem(m);
        vm.assertEq(address(target).balance, 1 ether);
        _gone(m);
    }

    function test_a_forbidden_ticket_is_never_executed() public {
        Message memory m = _call(address(b), 0, _fee(60_000), 60_000, abi.encodeCall(IMessenger.withdraw, (payable(user))));
        m.source = A;
        m.sentAt = GENESIS;
        Message[] memory one = _one(m);
        _include(_entry(A, 1, GENESIS, _after(_includedFromA(), one), one, 1));
        bytes32 id = Statements.hash(m);
        vm.expectRevert(abi.encodeWithSelector(Tickets.NeverExecutable.selector, id));
        b.redeem(m);
        vm.prank(friend);
        b.cancel(m);
        vm.assertEq(friend.balance, m.fee);
        _gone(m);
    }

    function test_keepalive_only_extends() public {
        (, bytes32 id) = _ticket();
        vm.warp(GENESIS + 3 days);
        vm.expectEmit(address(b));
        emit IMessenger.KeptAlive(id, GENESIS + 10 days);
        b.keepalive(id);
        vm.assertEq(b.ticketExpiry(id), GENESIS + 10 days);
        vm.warp(GENESIS + 10 days + 1);
        vm.expectRevert(abi.encodeWithSelector(Tickets.TicketExpired.selector, id, GENESIS + 10 days));
        b.keepalive(id);
    }

    function test_keepalive_never_shortens() public {
        Message memory m = _deliver(_call(address(target), 0, 0, 60_000, hex"01"));
        bytes32 id = Statements.hash(m);
        b.keepalive(id);
        vm.assertEq(b.ticketExpiry(id), GENESIS + 30 days);
    }

    function test_cancel_is_the_beneficiarys() public {
        (Message memory m, bytes32 id) = _ticket();
        vm.expectRevert(abi.encodeWithSelector(Tickets.NotBeneficiary.selector, address(this), friend));
        b.cancel(m);
        vm.expectEmit(address(b));
        emit IMessenger.Cancelled(id);
        vm.prank(friend);
        b.cancel(m);
        vm.assertEq(friend.balance, uint256(m.value) + m.fee);
        _gone(m);
    }

    function test_cancel_only_while_it_lives() public {
        (Message memory m, bytes32 id) = _ticket();
        vm.warp(GENESIS + 7 days + 1);
        vm.expectRevert(abi.encodeWithSelector(Tickets.TicketExpired.selector, id, GENESIS + 7 days));
        vm.prank(friend);
        b.cancel(m);
    }

    function test_expire_by_anyone_once_expired() public {
        (Message memory m, bytes32 id) = _ticket();
        vm.warp(GENESIS + 7 days);
        vm.expectRevert(abi.encodeWithSelector(Tickets.TicketAlive.selector, id, GENESIS + 7 days));
        b.expire(m);
        vm.warp(GENESIS + 7 days + 1);
        vm.expectEmit(address(b));
        emit IMessenger.Expired(id);
        b.expire(m);
        vm.assertEq(friend.balance, uint256(m.value) + m.fee);
        _gone(m);
    }

    function test_without_beneficiary_the_pool_keeps_it() public {
        Message memory m = _call(address(target), 1 ether, 0, 60_000, hex"01");
        m.refundTo = address(0);
        m = _deliver(m);
        uint256 pool = address(b).balance;
        vm.warp(GENESIS + 30 days + 1);
        b.expire(m);
        vm.assertEq(address(b).balance, pool);
        vm.assertEq(b.creditOf(address(0)), 0);
        vm.assertEq(address(0).balance, 0);
    }

    function test_a_ticket_cannot_end_itself_from_inside() public {
        Reenterer inside = new Reenterer(b);
        Message memory m = _sendFromA(_call(address(inside), 0, _fee(1_000_000), 1_000_000, ""));
        _includeOnB(_one(m), 0);
        bytes32 id = Statements.hash(m);
        inside.tell(abi.encodeCall(b.redeem, (m)), 0);
        b.redeem(m);
        vm.assertFalse(inside.success());
        _gone(m);

        m = _sendFromA(_call(address(inside), 0, _fee(1_000_000), 1_000_000, ""));
        _includeOnB(_one(m), 0);
        id = Statements.hash(m);
        inside.tell(abi.encodeCall(b.keepalive, (id)), 0);
        b.redeem(m);
        vm.assertFalse(inside.success());
        _gone(m);
    }

    // Payments that are not taken

    function test_what_cannot_be_paid_is_credited() public {
        Message memory m = _call(address(target), 1 ether, _fee(60_000), 60_000, hex"01");
        m.refundTo = address(target); // closed: takes nothing
        m = _deliver(m);
        uint256 owed = uint256(m.value) + m.fee;
        vm.warp(GENESIS + 8 days);
        vm.expectEmit(address(b));
        emit IMessenger.Credited(address(target), owed);
        b.expire(m);
        vm.assertEq(b.creditOf(address(target)), owed);

        vm.expectRevert(Execution.NothingToWithdraw.selector);
        b.withdraw(payable(user));
        vm.expectRevert(abi.encodeWithSelector(Execution.WithdrawalFailed.selector, address(target), owed));
        vm.prank(address(target));
        b.withdraw(payable(address(target)));
        uint256 before = friend.balance;
        vm.prank(address(target));
        b.withdraw(payable(friend));
        vm.assertEq(friend.balance - before, owed);
        vm.assertEq(b.creditOf(address(target)), 0);
    }

    function test_credits_are_not_spent_for_messages() public {
        // The whole pool becomes a credit of the switch.
        Message memory m = _call(address(target), 0, uint96(PREFUND), 60_000, hex"01");
        m.refundTo = address(target);
        m.source = A;
        m.sentAt = GENESIS;
        Message[] memory one = _one(m);
        _include(_entry(A, 1, GENESIS, _after(_includedFromA(), one), one, 1));
        vm.warp(GENESIS + 8 days);
        b.expire(m);
        vm.assertEq(b.creditOf(address(target)), PREFUND);

        target.set(true);
        Message memory next = _call(address(target), 1, 0, 0, hex"01");
        next.source = A;
        next.nonce = 1;
        next.sentAt = uint48(block.timestamp);
        one = _one(next);
        _include(_entry(A, 2, uint48(block.timestamp), _after(_includedFromA(), one), one, 1));
        vm.assertTrue(_hasTicket(next));
        bytes32 id = Statements.hash(next);
        vm.expectRevert(abi.encodeWithSelector(Tickets.ExecutionFailed.selector, id));
        b.redeem(next);

        (bool funded,) = address(b).call{value: 1}("");
        vm.assertTrue(funded);
        b.redeem(next);
        vm.prank(address(target));
        b.withdraw(payable(friend));
        vm.assertEq(address(b).balance, 0);
    }

    function test_fees_beyond_the_pool_are_credited() public {
        target.set(true);
        Message memory m = _call(address(target), uint96(PREFUND), _fee(60_000), 60_000, hex"01");
        m.source = A;
        m.sentAt = GENESIS;
        Message[] memory one = _one(m);
        _include(_entry(A, 1, GENESIS, _after(_includedFromA(), one), one, 1));
        vm.assertFalse(_hasTicket(m));
        vm.assertEq(b.creditOf(includer(B)), m.fee);
        vm.expectRevert(abi.encodeWithSelector(Execution.WithdrawalFailed.selector, includer(B), m.fee));
        vm.prank(includer(B));
        b.withdraw(payable(includer(B)));
        (bool funded,) = address(b).call{value: m.fee}("");
        vm.assertTrue(funded);
        vm.prank(includer(B));
        b.withdraw(payable(includer(B)));
        vm.assertEq(includer(B).balance, m.fee);
    }

    receive() external payable {}
}
