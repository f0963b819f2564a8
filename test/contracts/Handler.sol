// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Message, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {IMessenger} from "../../src/contracts/member/IMessenger.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Counter, GasBurner, Recipient, Reenterer, ReturnBomb, Switch} from "./Targets.sol";
import {vm, Vm} from "./Vm.sol";

/// Random users, a random includer and a liar around the lane A → B. It keeps its own books, from events, for the
/// invariants to compare.
abstract contract Handler is ClusterTest {
    enum State {
        Sent,
        Open,
        Redeemed,
        Refunded
    }

    Message[] private sent;
    bytes32[] private ids;
    mapping(bytes32 id => uint256) private worth; // value and fee
    OutboxRow[] private rows; // rows[i]: the lane before message i
    mapping(bytes32 id => State) private states;
    address[] private targets;
    Switch private switch_;
    uint256 public included;
    /// Wei that left the pool for good, or was set aside as a credit.
    uint256 public spent;
    /// Something happened that must not: named for the report.
    string public breach;

    function setUp() public virtual override {
        super.setUp();
        switch_ = new Switch();
        Reenterer reenterer = new Reenterer(b);
        reenterer.tell(abi.encodeCall(IMessenger.include, ("")), 0);
        Recipient liar = new Recipient();
        liar.set(Recipient.Mode.WrongValue);
        targets = [
            address(switch_),
            address(new Counter()),
            address(new GasBurner()),
            address(new ReturnBomb(true)),
            address(new ReturnBomb(false)),
            address(reenterer),
            address(liar),
            address(new Recipient()),
            address(0xE0A)
        ];
        rows.push(a.outboxRow(2));
    }

    /// Long enough for lifetimes to pass: this test is about one lane, not about the sync rule.
    function _genesis() internal view override returns (Configuration memory genesis) {
        genesis = super._genesis();
        genesis.parameters.delta = 100_000 days / 1_000;
    }

    function send(uint256 target, bool message, uint96 value, bool paid, uint64 gasLimit, bool refundable) external {
        Message memory m = _call(targets[target % targets.length], value % 1 gwei, 0, gasLimit % 300_000, hex"01");
        if (paid) m.fee = _fee(m.gasLimit);
        // A closed switch is a beneficiary that takes nothing.
        m.refundTo = refundable ? friend : address(switch_);
        m.source = A;
        m.nonce = uint48(sent.length);
        m.sentAt = uint48(block.timestamp);
        m.kind = message ? 1 : 0;
        on(A);
        if (message) _sendMessage(m);
        else _sendCall(m);
        sent.push(m);
        ids.push(Statements.hash(m));
        worth[ids[m.nonce]] = uint256(m.value) + m.fee;
        rows.push(_after(rows[rows.length - 1], _one(m)));
    }

    function _sendCall(Message memory m) private {
        vm.prank(user);
        a.sendCall{value: uint256(m.value) + m.fee}(B, m.target, m.value, m.gasLimit, m.refundTo, m.data);
    }

    function _sendMessage(Message memory m) private {
        bytes[] memory attributes = new bytes[](1);
        attributes[0] = abi.encodeWithSignature("requestRelay(uint256,uint256,address)", m.value, m.gasLimit, m.refundTo);
        bytes memory recipient = InteroperableAddress.formatEvmV1(B, m.target);
        vm.prank(user);
        a.sendMessage{value: uint256(m.value) + m.fee}(recipient, m.data, attributes);
    }

    function includeNext(uint256 count, uint16 tries) external {
        count %= sent.length - included + 1;
        Message[] memory messages = this.pending(count);
        // An honest header is of a block before the next message's.
        uint48 time = included + count < sent.length ? sent[included + count].sentAt : uint48(block.timestamp);
        bytes memory entry =
            _entry(A, b.inboxRow(1).number + 1, time, rows[included + count], messages, uint16(tries % (count + 1)));
        vm.recordLogs();
        _include(entry);
        included += count;
        _book(vm.getRecordedLogs());
    }

    struct Lie {
        Message[] messages;
        OutboxRow row;
        address caller;
        uint64 signer;
    }

    /// Everything that can be wrong with an otherwise good entry; none may come in.
    function includeLie(uint256 count, uint8 kind, uint256 seed) external {
        if (included == sent.length) return;
        count = 1 + count % (sent.length - included);
        Lie memory lie = Lie(this.pending(count), rows[included + count], includer(B), A);
        Message memory victim = lie.messages[seed % count];
        kind %= 7;
        if (kind == 0) victim.value += 1;
        if (kind == 1) victim.data = abi.encode(seed);
        if (kind == 2) lie.messages = this.pending(count - 1);
        if (kind == 3) lie.row.value += 1;
        if (kind == 4) lie.row.acc = bytes32(seed);
        if (kind == 5) lie.caller = user;
        if (kind == 6) lie.signer = C; // C's key under A's name
        if (_accepted(lie)) breach = "a lie was included";
    }

    function _accepted(Lie memory lie) private returns (bool accepted) {
        bytes memory entry = _entry(lie.signer, b.inboxRow(1).number + 1, uint48(block.timestamp), lie.row, lie.messages, 1);
        // The entry's last byte of the chain id says whose header it is.
        entry[7] = bytes1(uint8(A & 0xff));
        on(B);
        vm.prank(lie.caller);
        (accepted,) = address(b).call(abi.encodeCall(IMessenger.include, (entry)));
    }

    function replay(uint256 from) external {
        if (included == 0) return;
        from %= included;
        Message[] memory messages = new Message[](1);
        messages[0] = sent[from];
        bool accepted = _accepted(Lie(messages, rows[from + 1], includer(B), A));
        if (accepted) breach = "a message was included twice";
    }

    function redeem(uint256 i) external {
        _act(i, user, IMessenger.redeem.selector);
    }

    function cancel(uint256 i, bool impostor) external {
        if (sent.length == 0) return;
        _act(i, impostor ? user : sent[i % sent.length].refundTo, IMessenger.cancel.selector);
    }

    function expire(uint256 i) external {
        _act(i, user, IMessenger.expire.selector);
    }

    function keepalive(uint256 i) external {
        if (sent.length == 0) return;
        bytes32 id = ids[i % ids.length];
        on(B);
        (bool alive,) = address(b).call(abi.encodeCall(IMessenger.keepalive, (id)));
        if (alive && states[id] != State.Open) breach = "kept alive without a ticket";
    }

    function withdraw() external {
        on(B);
        vm.prank(address(switch_));
        (bool done,) = address(b).call(abi.encodeCall(IMessenger.withdraw, (payable(address(0xCA54)))));
        done;
    }

    function toggle(bool open) external {
        switch_.set(open);
    }

    function wait(uint32 time) external {
        vm.warp(block.timestamp + time % 4 days);
    }

    // The books

    function _act(uint256 i, address caller, bytes4 selector) private {
        if (sent.length == 0) return;
        Message memory m = sent[i % sent.length];
        on(B);
        vm.recordLogs();
        vm.prank(caller);
        (bool done,) = address(b).call(abi.encodeWithSelector(selector, m));
        if (done && selector == IMessenger.cancel.selector && caller != m.refundTo) breach = "cancelled by a stranger";
        _book(vm.getRecordedLogs());
    }

    /// The next messages to include. In a frame of its own: the compiler runs out of stack otherwise.
    function pending(uint256 count) external view returns (Message[] memory messages) {
        messages = new Message[](count);
        for (uint256 i = 0; i < count; ++i) {
            messages[i] = sent[included + i];
        }
    }

    function _book(Vm.Log[] memory logs) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(b)) continue;
            bytes32 event_ = logs[i].topics[0];
            bytes32 id = logs[i].topics[1];
            if (event_ == IMessenger.TicketCreated.selector) _move(id, State.Sent, State.Open);
            if (event_ == IMessenger.Redeemed.selector) {
                _move(id, states[id] == State.Sent ? State.Sent : State.Open, State.Redeemed);
                spent += worth[id];
            }
            if (event_ == IMessenger.Cancelled.selector || event_ == IMessenger.Expired.selector) {
                _move(id, State.Open, State.Refunded);
                spent += worth[id];
            }
        }
    }

    function _move(bytes32 id, State from, State to) private {
        if (states[id] != from) breach = "a ticket ended twice, or began twice";
        states[id] = to;
    }

    function _check() internal view {
        vm.assertEq(bytes(breach), "");
        vm.assertEq(abi.encode(a.outboxRow(2)), abi.encode(rows[sent.length]), "lane at its source");
        vm.assertEq(abi.encode(_includedFromA()), abi.encode(rows[included]), "lane at its destination");
        for (uint256 i = 0; i < sent.length; ++i) {
            _checkTicket(i);
        }
        // Targets and payees hold what left; what they refused is a credit, still in the balance.
        uint256 credits = b.creditOf(address(switch_)) + b.creditOf(includer(B)) + b.creditOf(friend) + b.creditOf(user);
        vm.assertEq(address(b).balance, PREFUND - spent + credits, "value is conserved");
        uint256 locked = uint256(rows[sent.length].value);
        vm.assertEq(address(a).balance, PREFUND + locked, "value is locked at the source");
    }

    function _checkTicket(uint256 i) private view {
        bytes32 id = ids[i];
        vm.assertTrue((b.ticketExpiry(id) != 0) == (states[id] == State.Open), "tickets");
        vm.assertTrue(i < included || states[id] == State.Sent, "executed before it was included");
    }
}
