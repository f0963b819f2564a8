// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {Lane} from "../../src/contracts/lib/Lane.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Message, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {Configurations} from "../../src/contracts/member/Configurations.sol";
import {IMessenger} from "../../src/contracts/member/IMessenger.sol";
import {Messenger} from "../../src/contracts/member/Messenger.sol";
import {Outbox} from "../../src/contracts/member/Outbox.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Deploy} from "./Deploy.sol";
import {vm} from "./Vm.sol";

contract SendingTest is ClusterTest {
    address private constant TARGET = address(0x7A);

    function _send(uint96 value, uint64 gasLimit, bytes memory data) private returns (bytes32) {
        return a.sendCall{value: value}(B, TARGET, value, gasLimit, friend, data);
    }

    function test_a_call_enters_its_lane() public {
        Message memory m = _call(TARGET, 3 ether, 1 gwei, 50_000, hex"01020304");
        m.source = A;
        m.sentAt = GENESIS;
        bytes32 id = Statements.hash(m);
        bytes32 acc = Lane.fold(0, id, 3 ether + 1 gwei);
        on(A);
        vm.expectEmit(address(a));
        emit IMessenger.LaneMessage(B, 0, id, m, acc, 3 ether + 1 gwei);
        _sendFromA(m);
        OutboxRow memory row = a.outboxRow(indexOf(B));
        vm.assertEq(row.count, 1);
        vm.assertEq(row.acc, acc);
        vm.assertEq(row.value, 3 ether + 1 gwei);
        vm.assertEq(address(a).balance, uint256(PREFUND) + 3 ether + 1 gwei);
    }

    function test_lanes_are_apart_and_nonces_dense() public {
        Message memory m = _call(TARGET, 0, 0, 0, "");
        for (uint256 i = 0; i < 3; ++i) {
            vm.assertEq(_sendFromA(m).nonce, i);
        }
        m.destination = C;
        vm.assertEq(_sendFromA(m).nonce, 0);
        vm.assertEq(a.outboxRow(indexOf(B)).count, 3);
        vm.assertEq(a.outboxRow(indexOf(C)).count, 1);
    }

    function test_sum_of_values_runs(uint96 value, uint96 fee) public {
        value %= uint96(CREDIT / 4);
        fee %= uint96(CREDIT / 4);
        Message memory first = _sendFromA(_call(TARGET, value, fee, 1_000, "x"));
        Message memory second = _sendFromA(_call(TARGET, fee, value, 2_000, "y"));
        OutboxRow memory row = a.outboxRow(indexOf(B));
        OutboxRow memory expected;
        Message[] memory both = new Message[](2);
        (both[0], both[1]) = (first, second);
        expected = _after(expected, both);
        vm.assertEq(abi.encode(row), abi.encode(expected));
    }

    function test_value_above_what_is_sent() public {
        on(A);
        vm.expectRevert(abi.encodeWithSelector(Outbox.ValueAboveSent.selector, 2, 1));
        vm.prank(user);
        a.sendCall{value: 1}(B, TARGET, 2, 0, friend, "");
    }

    function test_value_beyond_96_bits() public {
        on(A);
        vm.deal(address(this), 1 << 97);
        vm.expectRevert(abi.encodeWithSelector(Outbox.ValueOutOfRange.selector, 1 << 96));
        a.sendCall{value: 1 << 96}(B, TARGET, 0, 0, friend, "");
    }

    function test_unknown_destinations() public {
        on(A);
        uint64[3] memory unknown = [A, PARENT, 9_999];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Outbox.UnknownDestination.selector, unknown[i]));
            a.sendCall(unknown[i], TARGET, 0, 0, friend, "");
        }
    }

    function test_forbidden_calls() public {
        on(A);
        vm.expectRevert(abi.encodeWithSelector(Outbox.ForbiddenCall.selector, address(b)));
        a.sendCall(B, address(b), 0, 0, friend, "");
        bytes memory forged = abi.encodePacked(IERC7786Recipient.receiveMessage.selector, "anything");
        vm.expectRevert(abi.encodeWithSelector(Outbox.ForbiddenCall.selector, TARGET));
        a.sendCall(B, TARGET, 0, 0, friend, forged);
        vm.expectRevert(abi.encodeWithSelector(Outbox.ForbiddenCall.selector, address(b)));
        a.sendMessage(InteroperableAddress.formatEvmV1(B, address(b)), "", new bytes[](0));
        // Three bytes of the selector are none.
        a.sendCall(B, TARGET, 0, 0, friend, hex"2432ef");
    }

    function test_limits_of_one_message() public {
        on(A);
        a.sendCall(B, TARGET, 0, 10_000_000, friend, new bytes(8_192));
        vm.expectRevert(abi.encodeWithSelector(Outbox.MessageTooLarge.selector, 8_193, 8_192));
        a.sendCall(B, TARGET, 0, 0, friend, new bytes(8_193));
        vm.expectRevert(abi.encodeWithSelector(Outbox.GasLimitTooHigh.selector, 10_000_001, 10_000_000));
        a.sendCall(B, TARGET, 0, 10_000_001, friend, "");
    }

    function test_quota_of_messages() public {
        on(A);
        for (uint256 i = 0; i < 256; ++i) {
            a.sendCall(B, TARGET, 0, 0, friend, "");
        }
        vm.expectRevert(abi.encodeWithSelector(Outbox.QuotaExceeded.selector, B, GENESIS));
        a.sendCall(B, TARGET, 0, 0, friend, "");
        a.sendCall(C, TARGET, 0, 0, friend, "");
        vm.warp(GENESIS + 1);
        a.sendCall(B, TARGET, 0, 0, friend, "");
    }

    function test_quota_of_bytes() public {
        on(A);
        for (uint256 i = 0; i < 7; ++i) {
            a.sendCall(B, TARGET, 0, 0, friend, new bytes(8_192));
        }
        a.sendCall(B, TARGET, 0, 0, friend, new bytes(60_000 - 7 * 8_192));
        vm.expectRevert(abi.encodeWithSelector(Outbox.QuotaExceeded.selector, B, GENESIS));
        a.sendCall(B, TARGET, 0, 0, friend, hex"00");
        a.sendCall(B, TARGET, 0, 0, friend, "");
    }

    /// What all lanes together cannot post in one batch they do not take.
    function test_quota_of_all_lanes() public {
        on(A);
        for (uint256 i = 0; i < 7; ++i) {
            a.sendCall(B, TARGET, 0, 0, friend, new bytes(8_192));
        }
        a.sendCall(C, TARGET, 0, 0, friend, new bytes(8_192));
        a.sendCall(C, TARGET, 0, 0, friend, new bytes(8_192));
        // 9 × (97 + 8,192) = 74,601 of 85,000.
        uint256 left = 85_000 - 74_601 - 97;
        a.sendCall(C, TARGET, 0, 0, friend, new bytes(left - 97 - 8_000));
        vm.expectRevert(abi.encodeWithSelector(Outbox.QuotaExceeded.selector, C, GENESIS));
        a.sendCall(C, TARGET, 0, 0, friend, new bytes(8_001));
        a.sendCall(C, TARGET, 0, 0, friend, new bytes(8_000));
        vm.expectRevert(abi.encodeWithSelector(Outbox.QuotaExceeded.selector, B, GENESIS));
        a.sendCall(B, TARGET, 0, 0, friend, "");
        vm.warp(GENESIS + 1);
        a.sendCall(B, TARGET, 0, 0, friend, "");
    }

    function test_quota_of_gas_counts_the_overhead() public {
        on(A);
        a.sendCall(B, TARGET, 0, 10_000_000, friend, "");
        a.sendCall(B, TARGET, 0, 2_000_000 - 2 * 40_000, friend, "");
        vm.expectRevert(abi.encodeWithSelector(Outbox.QuotaExceeded.selector, B, GENESIS));
        a.sendCall(B, TARGET, 0, 0, friend, "");
    }

    function test_balance_rule() public {
        on(A);
        vm.deal(address(this), 2 * uint256(CREDIT));
        a.sendCall{value: CREDIT - 1}(B, TARGET, CREDIT - 1, 0, friend, "");
        vm.expectRevert(abi.encodeWithSelector(Outbox.BalanceExceeded.selector, 1, 2));
        a.sendCall{value: 2}(C, TARGET, 1, 0, friend, "");
        a.sendCall{value: 1}(C, TARGET, 0, 0, friend, "");
    }

    function test_what_a_chain_received_it_may_send_on() public {
        _deliver(_call(TARGET, CREDIT, 0, 0, ""));
        on(B);
        vm.deal(address(this), 3 * uint256(CREDIT));
        b.sendCall{value: 2 * CREDIT}(A, TARGET, 0, 0, friend, "");
        vm.expectRevert(abi.encodeWithSelector(Outbox.BalanceExceeded.selector, 0, 1));
        b.sendCall{value: 1}(A, TARGET, 0, 0, friend, "");
    }

    function test_nothing_is_sent_out_of_sync() public {
        on(A);
        vm.warp(GENESIS + 20);
        a.sendCall(B, TARGET, 0, 0, friend, "");
        vm.warp(GENESIS + 21);
        vm.expectRevert(abi.encodeWithSelector(Outbox.OutOfSync.selector, GENESIS + 21, GENESIS + 20));
        a.sendCall(B, TARGET, 0, 0, friend, "");
    }

    function test_nothing_is_sent_before_activation() public {
        on(A);
        vm.warp(GENESIS - 1);
        vm.expectRevert(Configurations.NotActive.selector);
        a.sendCall(B, TARGET, 0, 0, friend, "");
        vm.expectRevert(Configurations.NotActive.selector);
        a.sendMessage(InteroperableAddress.formatEvmV1(B, TARGET), "", new bytes[](0));
    }

    function test_nothing_is_sent_before_initialize() public {
        on(A);
        Messenger fresh = Deploy.messenger(0);
        vm.expectRevert(Configurations.NotInitialized.selector);
        fresh.sendCall(B, TARGET, 0, 0, friend, "");
    }

    // ERC-7786

    function _erc7786(bytes memory payload, uint96 value, uint96 fee, uint64 gasLimit, address refundTo)
        private
        view
        returns (Message memory m)
    {
        m = Message(A, B, 0, GENESIS, 1, user, TARGET, refundTo, value, fee, gasLimit, payload);
    }

    function _sent(Message memory m, bytes[] memory attributes) private {
        bytes memory recipient = InteroperableAddress.formatEvmV1(B, TARGET);
        bytes32 id = Statements.hash(m);
        uint96 sum = m.value + m.fee;
        on(A);
        vm.expectEmit(address(a));
        emit IMessenger.LaneMessage(B, 0, id, m, Lane.fold(0, id, sum), sum);
        vm.expectEmit(address(a));
        emit IERC7786GatewaySource.MessageSent(
            0, InteroperableAddress.formatEvmV1(A, user), recipient, m.data, m.value, attributes
        );
        vm.prank(user);
        vm.assertEq(a.sendMessage{value: sum}(recipient, m.data, attributes), bytes32(0));
    }

    function test_message_without_attributes() public {
        _sent(_erc7786("payload", 0, 5 gwei, 200_000, address(0)), new bytes[](0));
    }

    function test_message_with_relay_request() public {
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = abi.encodeWithSignature("requestRelay(uint256,uint256,address)", 2 ether, 123_456, friend);
        _sent(_erc7786("payload", 2 ether, 7 gwei, 123_456, friend), attributes);
    }

    function test_attributes_supported() public view {
        vm.assertTrue(a.supportsAttribute(bytes4(keccak256("requestRelay(uint256,uint256,address)"))));
        vm.assertFalse(a.supportsAttribute(0x12345678));
        vm.assertFalse(a.supportsAttribute(0));
    }

    function test_refused_attributes() public {
        on(A);
        bytes memory recipient = InteroperableAddress.formatEvmV1(B, TARGET);
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = hex"123456789a";
        vm.expectRevert(abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0x12345678)));
        a.sendMessage(recipient, "", attributes);
        attributes[0] = "";
        vm.expectRevert(abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0)));
        a.sendMessage(recipient, "", attributes);
        attributes[0] = abi.encodeWithSignature("requestRelay(uint256,uint256,address)", 0);
        vm.expectRevert();
        a.sendMessage(recipient, "", attributes);
        attributes = new bytes[](2);
        attributes[0] = abi.encodeWithSignature("requestRelay(uint256,uint256,address)", 0, 0, friend);
        attributes[1] = attributes[0];
        vm.expectRevert(abi.encodeWithSelector(Outbox.RepeatedAttribute.selector, bytes4(attributes[0])));
        a.sendMessage(recipient, "", attributes);
        attributes = new bytes[](1);
        attributes[0] = abi.encodeWithSignature("requestRelay(uint256,uint256,address)", 1 << 96, 0, friend);
        vm.expectRevert(abi.encodeWithSelector(Outbox.ValueAboveSent.selector, 1 << 96, 0));
        a.sendMessage(recipient, "", attributes);
        attributes[0] = abi.encodeWithSignature("requestRelay(uint256,uint256,address)", 0, 1 << 64, friend);
        vm.expectRevert(abi.encodeWithSelector(Outbox.GasLimitTooHigh.selector, 1 << 64, 10_000_000));
        a.sendMessage(recipient, "", attributes);
    }

    function test_refused_recipients() public {
        on(A);
        bytes memory nobody = InteroperableAddress.formatEvmV1(B);
        vm.expectRevert(abi.encodeWithSelector(Outbox.InvalidRecipient.selector, nobody));
        a.sendMessage(nobody, "", new bytes[](0));
        vm.expectRevert(abi.encodeWithSelector(InteroperableAddress.InteroperableAddressParsingError.selector, hex"00"));
        a.sendMessage(hex"00", "", new bytes[](0));
        bytes memory elsewhere = InteroperableAddress.formatEvmV1(1 << 64 | B, TARGET);
        vm.expectRevert(abi.encodeWithSelector(Outbox.UnknownDestination.selector, type(uint64).max));
        a.sendMessage(elsewhere, "", new bytes[](0));
    }
}
