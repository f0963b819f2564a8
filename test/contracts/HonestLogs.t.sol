// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Lane} from "../../src/contracts/lib/Lane.sol";
import {RowTree} from "../../src/contracts/lib/RowTree.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Header, InboxRow, Message, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {
    IEvidenceCourt,
    IndexedInboxRow,
    IndexedOutboxRow,
    LanePath,
    LaneStep,
    ProvenInboxRow,
    ProvenOutboxRow,
    SignedHeader
} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {CourtTest} from "./CourtTest.sol";
import {vm} from "./Vm.sol";

/// Random honest logs of A, with lanes to B and C and what B announced: whatever a prosecutor makes of any headers, rows, paths and
/// messages of them, in whatever form, convicts nobody.
contract HonestLogsTest is CourtTest {
    uint256 private constant LENGTH = 5;
    uint8 private constant TO_B = 2;
    uint8 private constant TO_C = 3;

    /// A block of A: what was signed of it, and its rows by index.
    struct Mined {
        Header header;
        bytes block_;
        OutboxRow[4] outbox;
        InboxRow[4] inbox;
        Header source; // of B: the last one included
        OutboxRow announced; // its row for A
    }

    Mined[] private log;
    Message[] private messages; // of the lane to B
    LaneStep[] private steps;
    bytes32[] private accs; // before each
    uint256 private seed;

    function test_honest_logs_convict_nobody(uint256 seed_) public {
        seed = seed_;
        _mine();
        for (uint256 j = 0; j < LENGTH; ++j) {
            _accuse(log[j]);
            for (uint256 i = 0; i < LENGTH; ++i) {
                _accuse(log[i], log[j]);
            }
        }
        for (uint64 chain = A; chain <= C; ++chain) {
            vm.assertFalse(registry.standing(chain).exposed);
            vm.assertEq(registry.bond(chain).amount, BOND);
        }
    }

    /// One byte changed in evidence against A that holds: it is refused, or A is convicted by it, but nobody else.
    function test_altered_evidence_convicts_nobody_else(uint256 offset, uint8 flip) public {
        vm.assume(flip != 0);
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        bytes memory evidence = abi.encodeCall(IEvidenceCourt.equivocation, (first, second));
        offset %= evidence.length;
        evidence[offset] = bytes1(uint8(evidence[offset]) ^ flip);
        (bool convicts,) = address(court).call(evidence);
        vm.assertEq(registry.bond(A).amount, convicts ? 0 : BOND);
        vm.assertFalse(registry.standing(B).exposed);
        vm.assertFalse(registry.standing(C).exposed);
    }

    // Prosecution

    function _accuse(Mined memory mined) private {
        SignedHeader memory signed = _signed(mined.header);
        _unproven(abi.encodeCall(IEvidenceCourt.equivocation, (signed, signed)));
        _unproven(abi.encodeCall(IEvidenceCourt.outOfSync, (signed, B, _proven(mined.inbox, TO_B))));
        _unproven(abi.encodeCall(IEvidenceCourt.outOfSync, (signed, C, _proven(mined.inbox, TO_C))));
        _unproven(abi.encodeCall(IEvidenceCourt.overdrawn, (signed, _allRows(mined.outbox), _allRows(mined.inbox))));
        (, ProvenOutboxRow memory announced) = _onlyRow(1, mined.announced);
        _unproven(abi.encodeCall(IEvidenceCourt.misreport, (signed, B, _proven(mined.inbox, TO_B), mined.source, announced)));
        _unproven(abi.encodeCall(IEvidenceCourt.blockMismatch, (signed, mined.block_)));
        ProvenOutboxRow memory row = _proven(mined.outbox, TO_B);
        for (uint256 from = 0; from < row.row.count; ++from) {
            LanePath memory path = _path(from, row.row.count);
            for (uint8 position = 0; position < 2; ++position) {
                if (from + position == row.row.count) continue;
                _unproven(
                    abi.encodeCall(IEvidenceCourt.badLaneMessage, (signed, B, row, path, position, messages[from + position]))
                );
            }
            Message[] memory taken = new Message[](1 + _draw(row.row.count - from));
            for (uint256 i = 0; i < taken.length; ++i) {
                taken[i] = messages[from + i];
            }
            _refused(abi.encodeCall(IEvidenceCourt.badLaneQuota, (signed, B, row, path, taken)));
        }
    }

    /// In whatever order: also the later block as the earlier one.
    function _accuse(Mined memory before, Mined memory mined) private {
        SignedHeader memory x = _signed(before.header);
        SignedHeader memory y = _signed(mined.header);
        bool ordered = before.header.number < mined.header.number;
        _refused(abi.encodeCall(IEvidenceCourt.equivocation, (x, y)));
        _judge(abi.encodeCall(IEvidenceCourt.regressHeader, (x, y)), ordered);
        _refused(abi.encodeCall(IEvidenceCourt.blockParent, (x, y, mined.block_)));
        LanePath memory none;
        for (uint8 index = TO_B; index <= TO_C; ++index) {
            ProvenOutboxRow memory old = _proven(before.outbox, index);
            ProvenOutboxRow memory row = _proven(mined.outbox, index);
            _judge(abi.encodeCall(IEvidenceCourt.regressOutbox, (x, y, old, row, none)), ordered);
            _judge(abi.encodeCall(IEvidenceCourt.badLaneGrowth, (x, y, old, row)), ordered);
            ProvenInboxRow memory oldIn = _proven(before.inbox, index);
            ProvenInboxRow memory rowIn = _proven(mined.inbox, index);
            _judge(abi.encodeCall(IEvidenceCourt.regressInbox, (x, y, oldIn, rowIn, none)), ordered);
        }
        _accuseOfPath(x, y, _proven(before.outbox, TO_B), _proven(mined.outbox, TO_B));
    }

    function _accuseOfPath(SignedHeader memory x, SignedHeader memory y, ProvenOutboxRow memory old, ProvenOutboxRow memory row) private {
        for (uint256 from = 0; from < row.row.count; ++from) {
            LanePath memory path = _path(from, row.row.count);
            _refused(abi.encodeCall(IEvidenceCourt.regressOutbox, (x, y, old, row, path)));
            _refused(abi.encodeCall(IEvidenceCourt.badLaneTime, (x, y, old, row, path, messages[from])));
            path.acc = keccak256("elsewhere");
            _refused(abi.encodeCall(IEvidenceCourt.regressOutbox, (x, y, old, row, path)));
        }
    }

    function _refused(bytes memory evidence) private {
        _judge(evidence, false);
    }

    function _unproven(bytes memory evidence) private {
        _judge(evidence, true);
    }

    /// `fits`: nothing is wrong with the evidence but that it contradicts nothing.
    function _judge(bytes memory evidence, bool fits) private {
        (bool convicts, bytes memory reason) = address(court).call(evidence);
        vm.assertFalse(convicts);
        bytes4 selector = bytes4(reason);
        bool misfit = selector == IEvidenceCourt.Malformed.selector || selector == IEvidenceCourt.BadProof.selector;
        vm.assertTrue(selector == IEvidenceCourt.NotProven.selector || (misfit && !fits), "another reason");
    }

    function _path(uint256 from, uint256 to) private view returns (LanePath memory path) {
        path.acc = accs[from];
        path.steps = new LaneStep[](to - from);
        for (uint256 i = 0; i < path.steps.length; ++i) {
            path.steps[i] = steps[from + i];
        }
    }

    // History

    function _draw(uint256 below) private returns (uint256) {
        seed = uint256(keccak256(abi.encode(seed)));
        return seed % below;
    }

    function _mine() private {
        Mined memory mined;
        mined.header = _header(A, 0);
        Header memory source = _header(B, 0);
        OutboxRow memory announced;
        for (uint48 i = 0; i < LENGTH; ++i) {
            uint48 time = mined.header.time + uint48(_draw(4));
            if (_draw(2) == 0) announced = _grown(announced);
            source = _header(B, source.number + 1);
            source.time = time;
            if (announced.count != 0) (source.outboxRoot,) = _onlyRow(1, announced);
            if (i == 0 || _draw(3) != 0) {
                mined.inbox[TO_B] =
                    InboxRow(source.number, _digest(source), source.time, announced.count, announced.acc, announced.value);
                (mined.source, mined.announced) = (source, announced);
            }
            _send(mined, time);
            if (_draw(2) == 0) mined.outbox[TO_C] = _grown(mined.outbox[TO_C]);
            _seal(mined, 20 + i, time);
            log.push(mined);
        }
    }

    /// A's next block on top of the one before.
    function _seal(Mined memory mined, uint48 number, uint48 time) private view {
        Header memory header = _header(A, number);
        header.time = time;
        header.parent = _digest(mined.header);
        mined.block_ = _block(mined.header.blockHash, header.stateRoot, number, time);
        header.blockHash = keccak256(mined.block_);
        (header.outboxRoot,) = _tree(_leaves(mined.outbox), RowTree.zeroOutboxLeaf(), 0);
        (header.inboxRoot,) = _tree(_leaves(mined.inbox), RowTree.zeroInboxLeaf(), 0);
        mined.header = header;
    }

    function _grown(OutboxRow memory row) private returns (OutboxRow memory) {
        uint96 value = row.value + uint96(_draw(5));
        return OutboxRow(row.count + 1, Lane.fold(row.acc, keccak256(abi.encode(seed)), value), value);
    }

    function _send(Mined memory mined, uint48 time) private {
        for (uint256 left = _draw(3); left != 0; --left) {
            OutboxRow memory row = mined.outbox[TO_B];
            Message memory message = _call(user, uint96(_draw(5)), uint96(_draw(5)), uint64(_draw(100_000)), new bytes(_draw(40)));
            (message.source, message.nonce, message.sentAt) = (A, row.count, time);
            LaneStep memory step = LaneStep(Statements.hash(message), row.value + message.value + message.fee);
            messages.push(message);
            steps.push(step);
            accs.push(row.acc);
            mined.outbox[TO_B] = OutboxRow(row.count + 1, Lane.fold(row.acc, step.hash, step.value), step.value);
        }
    }

    // Rows

    function _proven(OutboxRow[4] memory rows, uint8 index) private pure returns (ProvenOutboxRow memory) {
        (, bytes32[8] memory proof) = _tree(_leaves(rows), RowTree.zeroOutboxLeaf(), index);
        return ProvenOutboxRow(index, rows[index], proof);
    }

    function _proven(InboxRow[4] memory rows, uint8 index) private pure returns (ProvenInboxRow memory) {
        (, bytes32[8] memory proof) = _tree(_leaves(rows), RowTree.zeroInboxLeaf(), index);
        return ProvenInboxRow(index, rows[index], proof);
    }

    function _allRows(OutboxRow[4] memory rows) private pure returns (IndexedOutboxRow[] memory all) {
        all = new IndexedOutboxRow[]((rows[TO_B].count == 0 ? 0 : 1) + (rows[TO_C].count == 0 ? 0 : 1));
        uint256 count = 0;
        for (uint8 index = TO_B; index <= TO_C; ++index) {
            if (rows[index].count != 0) all[count++] = IndexedOutboxRow(index, rows[index]);
        }
    }

    function _allRows(InboxRow[4] memory rows) private pure returns (IndexedInboxRow[] memory all) {
        all = new IndexedInboxRow[](1);
        all[0] = IndexedInboxRow(TO_B, rows[TO_B]);
    }

    function _leaves(OutboxRow[4] memory rows) private pure returns (bytes32[4] memory leaves) {
        for (uint256 i = 0; i < 4; ++i) {
            leaves[i] = Statements.hash(rows[i]);
        }
    }

    function _leaves(InboxRow[4] memory rows) private pure returns (bytes32[4] memory leaves) {
        for (uint256 i = 0; i < 4; ++i) {
            leaves[i] = Statements.hash(rows[i]);
        }
    }

    /// Root and proof in a tree whose leaves but for the first four are zero rows: built apart from RowTree.
    function _tree(bytes32[4] memory leaves, bytes32 zeroLeaf, uint8 index)
        private
        pure
        returns (bytes32 root, bytes32[8] memory siblings)
    {
        siblings = _proof(zeroLeaf);
        siblings[0] = leaves[index ^ 1];
        bytes32[2] memory pairs =
            [keccak256(abi.encode(leaves[0], leaves[1])), keccak256(abi.encode(leaves[2], leaves[3]))];
        siblings[1] = pairs[(index >> 1) ^ 1];
        root = keccak256(abi.encode(pairs[0], pairs[1]));
        for (uint256 level = 2; level < 8; ++level) {
            root = keccak256(abi.encode(root, siblings[level]));
        }
    }
}
