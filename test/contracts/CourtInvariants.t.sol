// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RowTree} from "../../src/contracts/lib/RowTree.sol";
import {Header, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {IEvidenceCourt, ProvenInboxRow, ProvenOutboxRow, SignedHeader} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {Payee} from "./Bonds.t.sol";
import {CourtTest} from "./CourtTest.sol";
import {vm} from "./Vm.sol";

/// Whoever asks, answers or lets time pass, in whatever order, payees that refuse or burn gas included: the court holds the stakes
/// of open questions and nothing else, every question ends once, and whoever is answered for in time is not convicted.
contract CourtInvariantsTest is CourtTest {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// Somebody answers for this member in time, always.
    uint64 private constant ANSWERED = C;

    ProvenInboxRow private none;
    Payee[3] private payees;
    bytes32[] private ids;
    mapping(bytes32 id => Header) private headers;
    mapping(bytes32 id => uint8) private indices;
    mapping(bytes32 id => bool) private ended;
    mapping(uint64 chain => uint256) private open;
    /// Something happened that must not: named for the report.
    string private breach;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 3; ++i) {
            payees[i] = new Payee();
            payees[i].set(Payee.Mode(i));
            vm.deal(address(payees[i]), 1_000 ether);
        }
    }

    function ask(uint8 member, uint8 number, uint8 index, uint8 by) external {
        Header memory header = _header(A + member % 3, 1 + number % 4);
        header.time = uint48(block.timestamp);
        index %= 4;
        bool known = registry.convicted(header.chain, vm.addr(key(header.chain)));
        SignedHeader memory signed = _signed(header);
        vm.prank(address(payees[by % 3]));
        try court.challenge{value: STAKE}(signed, IEvidenceCourt.Question.OutboxRow, index, none) returns (bytes32 id) {
            if (known) breach = "who is convicted was asked";
            ids.push(id);
            headers[id] = header;
            indices[id] = index;
            ++open[header.chain];
        } catch {}
    }

    function answer(uint256 which, uint8 by) external {
        if (ids.length == 0) return;
        _answer(ids[which % ids.length], by);
    }

    function expire(uint256 which, uint8 by) external {
        if (ids.length == 0) return;
        bytes32 id = ids[which % ids.length];
        IEvidenceCourt.Challenge memory asked = court.challengeOf(id);
        uint256 before = asked.challenger.balance;
        vm.prank(address(payees[by % 3]));
        try court.expire(id) {
            if (block.timestamp <= asked.deadline) breach = "expired too early";
            if (asked.challenger.balance < before + STAKE) breach = "a challenger lost its stake";
            if (!registry.convicted(asked.chain, asked.key)) breach = "nobody was convicted";
            _end(id, asked.chain);
        } catch {
            if (!ended[id] && block.timestamp > asked.deadline) breach = "an expiry was blocked";
        }
    }

    /// Time passes; before it does, what is asked of one member is answered.
    function wait(uint32 time, uint8 by) external {
        for (uint256 i = 0; i < ids.length; ++i) {
            if (headers[ids[i]].chain == ANSWERED && !ended[ids[i]]) _answer(ids[i], by);
        }
        vm.warp(block.timestamp + time % RESPONSE_PERIOD);
    }

    function targetContracts() public view returns (address[] memory contracts) {
        contracts = new address[](1);
        contracts[0] = address(this);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](4);
        selectors[0] = this.ask.selector;
        selectors[1] = this.answer.selector;
        selectors[2] = this.expire.selector;
        selectors[3] = this.wait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    function invariant_stakes_are_conserved() public view {
        vm.assertEq(bytes(breach), "");
        uint256 stakes = 0;
        for (uint64 chain = A; chain <= C; ++chain) {
            vm.assertEq(court.openChallenges(chain), open[chain], "open");
            stakes += open[chain] * STAKE;
        }
        vm.assertEq(address(court).balance, stakes, "held");
        vm.assertFalse(registry.standing(ANSWERED).exposed);
    }

    function _answer(bytes32 id, uint8 by) private {
        IEvidenceCourt.Challenge memory asked = court.challengeOf(id);
        address answerer = address(payees[by % 3]);
        uint256 before = answerer.balance;
        ProvenOutboxRow memory row = ProvenOutboxRow(indices[id], OutboxRow(0, 0, 0), _proof(RowTree.zeroOutboxLeaf()));
        vm.prank(answerer);
        try court.answerOutboxRow(headers[id], row) {
            if (block.timestamp > asked.deadline) breach = "answered too late";
            if (answerer.balance != before + STAKE) breach = "an answerer went without";
            _end(id, asked.chain);
        } catch {
            if (!ended[id] && block.timestamp <= asked.deadline) breach = "an answer was blocked";
        }
    }

    function _end(bytes32 id, uint64 chain) private {
        if (ended[id]) breach = "a question ended twice";
        ended[id] = true;
        --open[chain];
    }
}
