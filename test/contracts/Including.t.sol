// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {PackedEntry} from "../../src/contracts/lib/PackedEntry.sol";
import {Header, InboxRow, Message, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {Configurations} from "../../src/contracts/member/Configurations.sol";
import {IMessenger} from "../../src/contracts/member/IMessenger.sol";
import {Inbox} from "../../src/contracts/member/Inbox.sol";
import {Messenger} from "../../src/contracts/member/Messenger.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Deploy} from "./Deploy.sol";
import {Pack} from "./Pack.sol";
import {Counter, Recorder} from "./Targets.sol";
import {vm} from "./Vm.sol";

/// What `include` takes and what it refuses.
contract IncludingTest is ClusterTest {
    Recorder private recorder = new Recorder();
    Counter private counter = new Counter();
    Message[] private none;

    function _counted() private view returns (Message memory) {
        return _call(address(counter), 0, _fee(60_000), 60_000, abi.encodeCall(Counter.count, ()));
    }

    /// A message that A's Messenger would send as it is; for entries that A's key signs without its Messenger.
    function _forged(Message memory m, uint48 nonce) private view returns (Message memory) {
        m.source = A;
        m.nonce = nonce;
        if (m.sentAt == 0) m.sentAt = uint48(block.timestamp);
        return m;
    }

    function _forgedEntry(Message[] memory messages) private view returns (bytes memory) {
        OutboxRow memory row = _includedFromA();
        return _entry(A, b.inboxRow(1).number + 1, uint48(block.timestamp), _after(row, messages), messages, type(uint16).max);
    }

    function _refused(bytes memory entries, bytes memory reason) private {
        InboxRow memory before = b.inboxRow(1);
        on(B);
        vm.prank(includer(B));
        if (reason.length == 0) vm.expectRevert();
        else vm.expectRevert(reason);
        b.include(entries);
        vm.assertEq(abi.encode(b.inboxRow(1)), abi.encode(before));
    }

    function test_a_message_is_executed_and_leaves_nothing() public {
        Message memory m = _sendFromA(_call(address(recorder), 2 ether, _fee(400_000), 400_000, hex"c0ffee"));
        bytes32 id = Statements.hash(m);
        OutboxRow memory row = a.outboxRow(2);
        Header memory header = _header(A, 5, GENESIS + 3, 0);
        bytes32[] memory leaves = Pack.zeroLeaves();
        leaves[2] = Statements.hash(row);
        bytes memory proof;
        (header.outboxRoot, proof) = Pack.tree(leaves, 2);
        bytes memory entry = Pack.entry(header, _sign(header), row, proof, _one(m), 1);
        bytes32 head = Statements.digest(b.clusterId(), Statements.hash(header));

        on(B);
        vm.expectEmit(address(b));
        emit IMessenger.RowIncluded(A, 5, head, GENESIS + 3, 1, row.acc, row.value);
        vm.expectEmit(address(b));
        emit IMessenger.Redeemed(id, A, 0, includer(B));
        vm.prank(includer(B));
        b.include(entry);

        vm.assertEq(abi.encode(b.inboxRow(1)), abi.encode(InboxRow(5, head, GENESIS + 3, 1, row.acc, row.value)));
        vm.assertEq(recorder.data(), hex"c0ffee");
        vm.assertEq(recorder.value(), 2 ether);
        vm.assertEq(recorder.chain(), A);
        vm.assertEq(recorder.account(), user);
        vm.assertEq(recorder.caller(), address(b));
        vm.assertEq(b.ticketExpiry(id), 0);
        vm.assertEq(includer(B).balance, _fee(400_000));
        vm.assertEq(address(b).balance, PREFUND - 2 ether - _fee(400_000));
    }

    function test_rows_of_one_block() public {
        _deliver(_counted());
        on(B);
        (bytes32 configuration, uint8[] memory indices, OutboxRow[] memory outbox, InboxRow[] memory inbox) = b.rows();
        vm.assertEq(configuration, config);
        vm.assertEq(indices.length, 4);
        for (uint8 i = 0; i < 4; ++i) {
            vm.assertEq(indices[i], i);
            vm.assertEq(abi.encode(outbox[i]), abi.encode(b.outboxRow(i)));
            vm.assertEq(abi.encode(inbox[i]), abi.encode(b.inboxRow(i)));
        }
        vm.assertEq(inbox[1].count, 1);
        vm.assertEq(inbox[0].time, 0);
    }

    function test_storage_layout_is_as_documented() public {
        _deliver(_counted());
        InboxRow memory row = b.inboxRow(1);
        uint256 slot = 512 + 3 * 1;
        vm.assertEq(vm.load(address(b), bytes32(slot)), row.acc);
        uint256 packed =
            uint256(row.number) | (uint256(row.time) << 48) | (uint256(row.count) << 96) | (uint256(row.value) << 144);
        vm.assertEq(uint256(vm.load(address(b), bytes32(slot + 1))), packed);
        vm.assertEq(vm.load(address(b), bytes32(slot + 2)), row.head);
        OutboxRow memory out = a.outboxRow(2);
        vm.assertEq(vm.load(address(a), bytes32(uint256(4))), out.acc);
        uint256 lane = uint256(vm.load(address(a), bytes32(uint256(5))));
        vm.assertEq(lane & (2 ** 144 - 1), uint256(out.count) | (uint256(out.value) << 48));

        Message memory unpaid = _call(address(counter), 0, 0, 60_000, "");
        unpaid = _deliver(unpaid);
        bytes32 ticket = keccak256(abi.encode(Statements.hash(unpaid), uint256(1280)));
        vm.assertEq(uint256(vm.load(address(b), ticket)), block.timestamp + 30 days);
        vm.assertEq(vm.load(address(b), bytes32(uint256(1287))), b.clusterId());
    }

    function test_several_sources_and_heartbeats() public {
        Message memory first = _sendFromA(_counted());
        Message memory second = _sendFromA(_counted());
        Message[] memory both = new Message[](2);
        (both[0], both[1]) = (first, second);
        OutboxRow memory zero;
        bytes memory entries = bytes.concat(
            _entry(C, 9, GENESIS + 1, zero, none, 0),
            _entry(A, 4, GENESIS + 2, a.outboxRow(2), both, 2),
            _entry(C, 10, GENESIS + 4, zero, none, 0)
        );
        _include(entries);
        vm.assertEq(counter.calls(), 2);
        vm.assertEq(b.inboxRow(1).number, 4);
        vm.assertEq(b.inboxRow(3).number, 10);
        vm.assertEq(b.inboxRow(3).time, GENESIS + 4);
    }

    function test_entries_not_above_the_row_are_skipped() public {
        Message memory m = _sendFromA(_counted());
        OutboxRow memory one = a.outboxRow(2);
        bytes memory old = _entry(A, 7, GENESIS, one, _one(m), 1);
        _include(old);
        InboxRow memory row = b.inboxRow(1);
        _include(old);
        vm.assertEq(counter.calls(), 1);
        vm.assertEq(abi.encode(b.inboxRow(1)), abi.encode(row));
        // A skipped entry costs its neighbour nothing, even if it lies.
        Message memory next = _sendFromA(_counted());
        bytes memory lie = _entry(A, 6, GENESIS, OutboxRow(9, "lie", 9), _one(m), 1);
        _include(bytes.concat(old, lie, _entry(A, 8, GENESIS, a.outboxRow(2), _one(next), 1), old));
        vm.assertEq(counter.calls(), 2);
        vm.assertEq(b.inboxRow(1).number, 8);
    }

    // Who and when

    function test_only_the_includer(address other) public {
        vm.assume(other != includer(B));
        on(B);
        vm.expectRevert(abi.encodeWithSelector(Inbox.NotIncluder.selector, other));
        vm.prank(other);
        b.include("");
    }

    function test_not_before_activation() public {
        vm.warp(GENESIS - 1);
        _refused("", abi.encodeWithSelector(Configurations.NotActive.selector));
    }

    function test_not_before_initialize() public {
        Messenger fresh = Deploy.messenger(0);
        vm.expectRevert(Configurations.NotInitialized.selector);
        fresh.include("");
    }

    function test_no_deposits() public {
        vm.expectRevert(Configurations.DepositsUnsupported.selector);
        b.includeDeposits(1, 0, 0, "");
    }

    // What was announced

    function test_unknown_sources() public {
        OutboxRow memory zero;
        _refused(_entry(9_999, 1, GENESIS, zero, none, 0), abi.encodeWithSelector(Inbox.UnknownSource.selector, 9_999));
        _refused(_entry(B, 1, GENESIS, zero, none, 0), abi.encodeWithSelector(Inbox.UnknownSource.selector, B));
    }

    function test_wrong_configuration() public {
        bytes32 right = config;
        config = keccak256("another");
        OutboxRow memory zero;
        bytes memory entry = _entry(A, 1, GENESIS, zero, none, 0);
        _refused(entry, abi.encodeWithSelector(Inbox.WrongConfiguration.selector, A, config, right));
    }

    function test_wrong_key() public {
        OutboxRow memory zero;
        Header memory header = _header(A, 1, GENESIS, 0);
        bytes memory proof;
        (header.outboxRoot, proof) = Pack.tree(Pack.zeroLeaves(), 2);
        bytes32 digest = Statements.digest(b.clusterId(), Statements.hash(header));
        bytes memory entry = Pack.entry(header, _signature(key(C), digest), zero, proof, none, 0);
        _refused(entry, abi.encodeWithSelector(Inbox.WrongSigner.selector, A, 1, vm.addr(key(C))));
        // Another cluster's signature.
        digest = Statements.digest(Statements.clusterId(PARENT, address(0xC2)), Statements.hash(header));
        _refused(Pack.entry(header, _signature(key(A), digest), zero, proof, none, 0), "");
    }

    function test_malleable_signatures() public {
        OutboxRow memory zero;
        Header memory header = _header(A, 1, GENESIS, 0);
        bytes memory proof;
        (header.outboxRoot, proof) = Pack.tree(Pack.zeroLeaves(), 2);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key(A), Statements.digest(b.clusterId(), Statements.hash(header)));
        bytes32 high = bytes32(0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141 - uint256(s));
        bytes memory reason = abi.encodeWithSelector(Inbox.WrongSigner.selector, A, 1, address(0));
        _refused(Pack.entry(header, abi.encodePacked(r, high, v == 27 ? uint8(28) : uint8(27)), zero, proof, none, 0), reason);
        _refused(Pack.entry(header, abi.encodePacked(r, s, v - 27), zero, proof, none, 0), reason);
        _include(Pack.entry(header, abi.encodePacked(r, s, v), zero, proof, none, 0));
    }

    function test_wrong_proof() public {
        Message memory m = _sendFromA(_counted());
        OutboxRow memory row = a.outboxRow(2);
        bytes32[] memory leaves = Pack.zeroLeaves();
        leaves[3] = Statements.hash(row); // C's lane, not B's
        Header memory header = _header(A, 1, GENESIS, 0);
        bytes memory proof;
        (header.outboxRoot, proof) = Pack.tree(leaves, 3);
        bytes memory entry = Pack.entry(header, _sign(header), row, proof, _one(m), 1);
        _refused(entry, abi.encodeWithSelector(Inbox.WrongProof.selector, A, 1));
    }

    function test_time_never_falls() public {
        OutboxRow memory zero;
        _include(_entry(A, 1, GENESIS + 5, zero, none, 0));
        bytes memory reason = abi.encodeWithSelector(Inbox.TimeFallen.selector, A, GENESIS + 4, GENESIS + 5);
        _refused(_entry(A, 2, GENESIS + 4, zero, none, 0), reason);
        _include(_entry(A, 2, GENESIS + 5, zero, none, 0));
    }

    function test_time_is_at_most_delta_ahead() public {
        OutboxRow memory zero;
        bytes memory reason = abi.encodeWithSelector(Inbox.TimeAhead.selector, A, GENESIS + 21, GENESIS + 20);
        _refused(_entry(A, 1, GENESIS + 21, zero, none, 0), reason);
        _include(_entry(A, 1, GENESIS + 20, zero, none, 0));
    }

    // The fold

    function _three() private returns (Message[] memory messages) {
        messages = new Message[](3);
        for (uint256 i = 0; i < 3; ++i) {
            Message memory m = _counted();
            m.fee += uint96(i);
            messages[i] = _sendFromA(m);
        }
    }

    function test_messages_dropped_added_or_reordered() public {
        Message[] memory sent = _three();
        OutboxRow memory row = a.outboxRow(2);
        bytes memory reason = abi.encodeWithSelector(Inbox.WrongFold.selector, A, 1);

        Message[] memory two = new Message[](2);
        (two[0], two[1]) = (sent[0], sent[1]);
        _refused(_entry(A, 1, GENESIS, row, two, 2), reason);
        (two[0], two[1]) = (sent[1], sent[2]);
        _refused(_entry(A, 1, GENESIS, row, two, 2), reason);
        _refused(_entry(A, 1, GENESIS, row, none, 0), reason);

        Message[] memory four = new Message[](4);
        (four[0], four[1], four[2], four[3]) = (sent[0], sent[1], sent[2], sent[2]);
        _refused(_entry(A, 1, GENESIS, row, four, 4), reason);

        (sent[0], sent[1]) = (sent[1], sent[0]);
        _refused(_entry(A, 1, GENESIS, row, sent, 3), reason);
        (sent[0], sent[1]) = (sent[1], sent[0]);
        _include(_entry(A, 1, GENESIS, row, sent, 3));
    }

    function test_any_altered_field_breaks_the_fold(uint8 field, uint96 other) public {
        vm.assume(other != 0);
        Message[] memory sent = _three();
        Message memory m = sent[1];
        field %= 8;
        if (field == 0) m.sender = address(uint160(m.sender) ^ other);
        if (field == 1) m.target = address(uint160(m.target) ^ other);
        if (field == 2) m.refundTo = address(uint160(m.refundTo) ^ other);
        if (field == 3) m.value ^= other;
        if (field == 4) m.fee ^= other;
        if (field == 5) m.gasLimit += 1 + uint64(other % 1_000_000);
        if (field == 6) m.data = abi.encodePacked(m.data, other);
        if (field == 7) m.kind = 1;
        _refused(_entry(A, 1, GENESIS, a.outboxRow(2), sent, 3), abi.encodeWithSelector(Inbox.WrongFold.selector, A, 1));
    }

    function test_rows_that_change_without_messages() public {
        _deliver(_counted());
        OutboxRow memory row = a.outboxRow(2);
        bytes memory reason = abi.encodeWithSelector(Inbox.WrongFold.selector, A, 2);
        _refused(_entry(A, 2, GENESIS, OutboxRow(row.count, "x", row.value), none, 0), reason);
        _refused(_entry(A, 2, GENESIS, OutboxRow(row.count, row.acc, row.value + 1), none, 0), reason);
        _refused(_entry(A, 2, GENESIS, OutboxRow(0, 0, 0), none, 0), reason);
    }

    function test_messages_against_the_lane_rule() public {
        vm.warp(GENESIS + 5);
        OutboxRow memory zero;
        _include(_entry(A, 1, GENESIS + 3, zero, none, 0));
        bytes memory reason = abi.encodeWithSelector(Inbox.InvalidMessage.selector, A, 0);
        for (uint256 i = 0; i < 5; ++i) {
            Message memory m = _counted();
            m.sentAt = GENESIS + 5;
            if (i == 0) m.sentAt = GENESIS + 2; // before the row
            if (i == 1) m.sentAt = GENESIS + 6; // after the header
            if (i == 2) m.kind = 2;
            if (i == 3) m.gasLimit = 10_000_001;
            if (i == 4) m.data = new bytes(8_193);
            _refused(_forgedEntry(_one(_forged(m, 0))), reason);
        }
        Message[] memory falling = new Message[](2);
        for (uint48 i = 0; i < 2; ++i) {
            falling[i] = _counted();
            falling[i].sentAt = GENESIS + 5 - i;
            falling[i] = _forged(falling[i], i);
        }
        _refused(_forgedEntry(falling), abi.encodeWithSelector(Inbox.InvalidMessage.selector, A, 1));
    }

    function test_truncated_entries(uint16 cut) public {
        bytes memory entry = _entry(A, 1, GENESIS, _after(_includedFromA(), _three()), _three(), 3);
        uint256 length = 1 + uint256(cut) % (entry.length - 1);
        assembly {
            mstore(entry, length)
        }
        _refused(entry, "");
    }

    function test_too_many_entries() public {
        OutboxRow memory zero;
        bytes memory entry = _entry(A, 1, GENESIS, zero, none, 0);
        _include(entry);
        bytes memory entries;
        _include(entries); // none
        for (uint256 i = 0; i < 256; ++i) {
            entries = bytes.concat(entries, entry);
        }
        _include(entries);
        _refused(bytes.concat(entries, entry), abi.encodeWithSelector(Inbox.TooManyEntries.selector));
    }

    // Tickets instead of execution

    function _ticketed(Message memory m, IMessenger.TicketReason reason, uint256 lifetime, uint16 tries) private {
        m = _forged(m, b.inboxRow(1).count);
        bytes32 id = Statements.hash(m);
        Message[] memory messages = _one(m);
        bytes memory entry = _entry(
            A, b.inboxRow(1).number + 1, uint48(block.timestamp), _after(_includedFromA(), messages), messages, tries
        );
        on(B);
        vm.expectEmit(address(b));
        emit IMessenger.TicketCreated(id, A, m.nonce, reason, uint48(block.timestamp + lifetime));
        vm.prank(includer(B));
        b.include(entry);
        vm.assertEq(b.ticketExpiry(id), block.timestamp + lifetime);
        vm.assertEq(counter.calls(), 0);
        vm.assertEq(includer(B).balance, 0);
    }

    function test_untried() public {
        _ticketed(_counted(), IMessenger.TicketReason.Untried, 7 days, 0);
    }

    function test_unpaid() public {
        Message memory m = _counted();
        m.fee -= 1;
        _ticketed(m, IMessenger.TicketReason.Unpaid, 30 days, 1);
    }

    function test_forbidden() public {
        Message memory m = _counted();
        m.target = address(b);
        _ticketed(m, IMessenger.TicketReason.Forbidden, 7 days, 1);
        m.kind = 1;
        _ticketed(m, IMessenger.TicketReason.Forbidden, 7 days, 1);
        m.kind = 0;
        m.target = address(counter);
        m.data = abi.encodeCall(IERC7786Recipient.receiveMessage, (0, "", ""));
        _ticketed(m, IMessenger.TicketReason.Forbidden, 7 days, 1);
        m.data = abi.encodePacked(IERC7786Recipient.receiveMessage.selector);
        _ticketed(m, IMessenger.TicketReason.Forbidden, 7 days, 1);
    }

    function test_failed() public {
        Message memory m = _counted();
        m.data = hex"deadbeef";
        _ticketed(m, IMessenger.TicketReason.Failed, 7 days, 1);
    }

    function test_value_beyond_the_pool() public {
        Message memory m = _counted();
        m.value = uint96(PREFUND) + 1;
        _ticketed(m, IMessenger.TicketReason.Failed, 7 days, 1);
    }

    function test_tries_are_the_first_ones() public {
        Message[] memory sent = _three();
        _includeOnB(sent, 2);
        vm.assertEq(counter.calls(), 2);
        vm.assertFalse(_hasTicket(sent[0]));
        vm.assertFalse(_hasTicket(sent[1]));
        vm.assertTrue(_hasTicket(sent[2]));
        vm.assertEq(includer(B).balance, uint256(sent[0].fee) + sent[1].fee);
    }

    // Whatever is thrown at it

    function test_arbitrary_bytes_change_nothing(bytes calldata entries) public {
        vm.assume(entries.length > 0);
        _refused(entries, "");
        vm.assertEq(b.inboxRow(2).number, 0);
        vm.assertEq(b.inboxRow(3).number, 0);
    }

    /// One byte of a good entry changed: refused, or nothing but what A's key signed comes in.
    function test_a_changed_byte_brings_nothing_unsigned(uint256 position, uint8 flip) public {
        vm.assume(flip != 0);
        Message[] memory sent = _three();
        OutboxRow memory row = a.outboxRow(2);
        bytes memory entry = _entry(A, 1, GENESIS, row, sent, 3);
        position %= entry.length;
        entry[position] = bytes1(uint8(entry[position]) ^ flip);
        on(B);
        vm.prank(includer(B));
        (bool accepted,) = address(b).call(abi.encodeCall(IMessenger.include, (entry)));
        InboxRow memory now_ = b.inboxRow(1);
        if (accepted && now_.count > 0) {
            // Only how many are tried is the includer's to say.
            vm.assertTrue(position == 328 + 32 + 2 || position == 328 + 32 + 3, "changed byte accepted");
            vm.assertEq(now_.acc, row.acc);
        } else {
            vm.assertEq(abi.encode(now_), abi.encode(InboxRow(0, 0, 0, 0, 0, 0)));
        }
    }

    function test_truncation_error_names_lengths() public {
        _refused(hex"00", abi.encodeWithSelector(PackedEntry.Truncated.selector, 1, 328));
    }
}
