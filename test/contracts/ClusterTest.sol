// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Lane} from "../../src/contracts/lib/Lane.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Header, Member, Message, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {Messenger} from "../../src/contracts/member/Messenger.sol";
import {IClusterRegistry} from "../../src/contracts/parent/IClusterRegistry.sol";
import {Deploy} from "./Deploy.sol";
import {Pack} from "./Pack.sol";
import {vm} from "./Vm.sol";

/// Three member chains in one EVM: each has its Messenger, and `on` switches the chain id. Block time is common to all.
abstract contract ClusterTest {
    uint64 internal constant PARENT = 1;
    uint64 internal constant A = 7_001;
    uint64 internal constant B = 7_002;
    uint64 internal constant C = 7_003;
    uint48 internal constant GENESIS = 1_700_000_000;
    uint96 internal constant CREDIT = 1_000 ether;
    uint96 internal constant PREFUND = 5_000 ether;
    uint64 internal constant GAS_PRICE = 10;
    address internal constant REGISTRY = address(0xC1);
    address internal constant COURT = address(0xC2);
    address internal constant BATCH_INBOX = address(0xC3);
    uint96 internal constant MINIMUM_BOND = 32 ether;

    Messenger internal a;
    Messenger internal b;
    Messenger internal c;
    bytes32 internal config;
    address internal user = address(0xA11CE);
    address internal friend = address(0xF12E2D);

    function setUp() public virtual {
        vm.warp(GENESIS);
        a = _deploy(A);
        b = _deploy(B);
        c = _deploy(C);
        Configuration memory genesis = _genesis();
        config = Statements.hash(genesis);
        _initialize(A, a, genesis);
        _initialize(B, b, genesis);
        _initialize(C, c, genesis);
        vm.deal(user, 1_000_000 ether);
    }

    function on(uint64 chain) internal {
        vm.chainId(chain);
    }

    function key(uint64 chain) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("sequencer", chain)));
    }

    function operatorKey(uint64 chain) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("operator", chain)));
    }

    function includer(uint64 chain) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("includer", chain)))));
    }

    function messengerOf(uint64 chain) internal view returns (Messenger) {
        return chain == A ? a : chain == B ? b : c;
    }

    function indexOf(uint64 chain) internal pure returns (uint8) {
        return uint8(chain - 7_000);
    }

    function _deploy(uint64 chain) private returns (Messenger) {
        on(chain);
        return Deploy.messenger(PREFUND);
    }

    function _initialize(uint64 chain, Messenger messenger, Configuration memory genesis) private {
        on(chain);
        messenger.initialize(PARENT, REGISTRY, genesis);
    }

    function _genesis() internal view virtual returns (Configuration memory genesis) {
        genesis.activation = GENESIS;
        genesis.parameters.delta = 20;
        genesis.parameters.heartbeat = 2;
        genesis.parameters.lifetime = 7 days;
        genesis.parameters.unpaidLifetime = 30 days;
        genesis.parameters.defaultGas = 200_000;
        genesis.parameters.quotaMessages = 256;
        genesis.parameters.quotaBytes = 60_000;
        genesis.parameters.quotaGas = 12_000_000;
        genesis.parameters.voteThresholdBps = 5_001;
        genesis.members = new Member[](3);
        genesis.members[0] = _member(A);
        genesis.members[1] = _member(B);
        genesis.members[2] = _member(C);
    }

    /// Of a registry whose court and inbox are accounts of the test.
    function _terms(address governor) internal pure returns (IClusterRegistry.Terms memory) {
        return IClusterRegistry.Terms(governor, COURT, BATCH_INBOX, MINIMUM_BOND, 3_000);
    }

    function _member(uint64 chain) internal view returns (Member memory member) {
        member.index = indexOf(chain);
        member.chain = chain;
        member.status = 2;
        member.activation = GENESIS;
        member.sequencer = vm.addr(key(chain));
        member.includer = includer(chain);
        member.operator = vm.addr(operatorKey(chain));
        member.messenger = address(messengerOf(chain));
        member.credit = CREDIT;
        member.blockIntervalMs = 1_000;
        member.gasPerSecond = 60_000_000;
        member.gasPrice = GAS_PRICE;
        member.startNumber = 1;
        member.multiaddrs = new string[](1);
        member.multiaddrs[0] = "/ip4/127.0.0.1/tcp/4001";
    }

    // Sending, on A unless said otherwise

    /// The message as a sender means it; source, nonce and sentAt are filled when it is sent.
    function _call(address target, uint96 value, uint96 fee, uint64 gasLimit, bytes memory data) internal view returns (Message memory m) {
        m.destination = B;
        m.sender = user;
        m.target = target;
        m.refundTo = friend;
        m.value = value;
        m.fee = fee;
        m.gasLimit = gasLimit;
        m.data = data;
    }

    /// A fee that the destination takes for this gas.
    function _fee(uint64 gasLimit) internal pure returns (uint96) {
        return uint96(gasLimit) * GAS_PRICE;
    }

    /// Sends from A through its Messenger; returns the message as it must have been hashed.
    function _sendFromA(Message memory m) internal returns (Message memory) {
        on(A);
        m.source = A;
        m.nonce = a.outboxRow(indexOf(m.destination)).count;
        m.sentAt = uint48(block.timestamp);
        vm.prank(m.sender);
        bytes32 id = a.sendCall{value: uint256(m.value) + m.fee}(m.destination, m.target, m.value, m.gasLimit, m.refundTo, m.data);
        vm.assertEq(id, Statements.hash(m));
        return m;
    }

    // Announcing

    /// A header of `chain` whose outbox row for `destination` is `row`; other rows as in `others` (index, hash pairs).
    function _header(uint64 chain, uint48 number, uint48 time, bytes32 outboxRoot) internal view returns (Header memory header) {
        header.chain = chain;
        header.number = number;
        header.config = config;
        header.blockHash = keccak256(abi.encode(chain, number));
        header.time = time;
        header.outboxRoot = outboxRoot;
    }

    function _signature(uint256 privateKey, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(privateKey, digest);
        return abi.encodePacked(r, s, v);
    }

    function _sign(Header memory header) internal view returns (bytes memory) {
        return _signature(key(header.chain), Statements.digest(Statements.clusterId(PARENT, REGISTRY), Statements.hash(header)));
    }

    /// An entry for B, announced by `chain` with the row given: signed by its key, with a proof that has a neighbour.
    function _entry(uint64 chain, uint48 number, uint48 time, OutboxRow memory row, Message[] memory messages, uint16 tries)
        internal
        view
        returns (bytes memory)
    {
        return _entryFor(B, chain, number, time, row, messages, tries);
    }

    function _entryFor(
        uint64 destination,
        uint64 chain,
        uint48 number,
        uint48 time,
        OutboxRow memory row,
        Message[] memory messages,
        uint16 tries
    ) internal view returns (bytes memory) {
        bytes32[] memory leaves = Pack.zeroLeaves();
        leaves[indexOf(destination)] = Statements.hash(row);
        leaves[200] = keccak256("some other lane");
        (bytes32 root, bytes memory proof) = Pack.tree(leaves, indexOf(destination));
        Header memory header = _header(chain, number, time, root);
        return Pack.entry(header, _sign(header), row, proof, messages, tries);
    }

    /// The row after `messages` on a lane that was at `row`.
    function _after(OutboxRow memory row, Message[] memory messages) internal pure returns (OutboxRow memory next) {
        next = OutboxRow(row.count, row.acc, row.value);
        for (uint256 i = 0; i < messages.length; ++i) {
            next.count += 1;
            next.value += messages[i].value + messages[i].fee;
            next.acc = Lane.fold(next.acc, Statements.hash(messages[i]), next.value);
        }
    }

    /// What B's row for A says now, as an outbox row.
    function _includedFromA() internal view returns (OutboxRow memory) {
        return OutboxRow(b.inboxRow(indexOf(A)).count, b.inboxRow(indexOf(A)).acc, b.inboxRow(indexOf(A)).value);
    }

    /// Announces and includes on B what A's Messenger has for it; the header's number follows B's row.
    function _includeOnB(Message[] memory messages, uint16 tries) internal {
        bytes memory entry =
            _entry(A, b.inboxRow(indexOf(A)).number + 1, uint48(block.timestamp), a.outboxRow(indexOf(B)), messages, tries);
        _include(entry);
    }

    function _include(bytes memory entries) internal {
        on(B);
        vm.prank(includer(B));
        b.include(entries);
    }

    function _one(Message memory m) internal pure returns (Message[] memory messages) {
        messages = new Message[](1);
        messages[0] = m;
    }

    /// Sends one message from A and includes it on B.
    function _deliver(Message memory m) internal returns (Message memory) {
        m = _sendFromA(m);
        _includeOnB(_one(m), 1);
        return m;
    }

    function _hasTicket(Message memory m) internal view returns (bool) {
        return b.ticketExpiry(Statements.hash(m)) != 0;
    }
}
