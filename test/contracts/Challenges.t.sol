// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RowTree} from "../../src/contracts/lib/RowTree.sol";
import {Configuration, Header, InboxRow, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {Bonds} from "../../src/contracts/parent/Bonds.sol";
import {
    IEvidenceCourt,
    ProvenInboxRow,
    ProvenOutboxRow,
    SignedHeader
} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {Seats} from "../../src/contracts/parent/Seats.sol";
import {Payee} from "./Bonds.t.sol";
import {CourtTest} from "./CourtTest.sol";
import {vm} from "./Vm.sol";

/// `unopened`: who may ask what, who earns the stake, and what an answer or its absence convicts of.
contract ChallengesTest is CourtTest {
    uint8 private constant MISREPORT = 6;
    uint8 private constant BLOCK_MISMATCH = 7;
    uint8 private constant UNOPENED = 9;

    address private challenger = address(0xC4A1);
    address private answerer = address(0xA45E);
    ProvenInboxRow private none;
    Payee private payee = new Payee();

    function setUp() public override {
        super.setUp();
        vm.deal(challenger, 1_000 ether);
    }

    function _ask(SignedHeader memory header, IEvidenceCourt.Question question, uint8 index, ProvenInboxRow memory row)
        private
        returns (bytes32)
    {
        vm.prank(challenger);
        return court.challenge{value: STAKE}(header, question, index, row);
    }

    function _refused(
        bytes memory reason,
        uint256 stake,
        SignedHeader memory header,
        IEvidenceCourt.Question question,
        uint8 index,
        ProvenInboxRow memory row
    ) private {
        vm.prank(challenger);
        vm.expectRevert(reason);
        court.challenge{value: stake}(header, question, index, row);
    }

    function _refused(bytes memory reason, SignedHeader memory header) private {
        _refused(reason, STAKE, header, IEvidenceCourt.Question.OutboxRow, 2, none);
    }

    /// A's header with one inbox row: of B's header 7, as B signed it.
    function _withSource() private view returns (Header memory header, ProvenInboxRow memory row, Header memory source) {
        source = _header(B, 7);
        header = _header(A, 5);
        (header.inboxRoot, row) = _onlyRow(2, _inboxRow(source));
    }

    // Asking

    function test_a_question_is_kept_with_its_stake_and_deadline() public {
        Header memory header = _header(A, 5);
        bytes32 expected = keccak256(abi.encode(_digest(header), IEvidenceCourt.Question.OutboxRow, uint8(2)));
        uint48 deadline = uint48(block.timestamp) + RESPONSE_PERIOD;
        vm.expectEmit(address(court));
        emit IEvidenceCourt.ChallengeOpened(expected, A, IEvidenceCourt.Question.OutboxRow, 2, deadline, header);
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.OutboxRow, 2, none);
        vm.assertEq(id, expected);
        vm.assertEq(
            keccak256(abi.encode(court.challengeOf(id))),
            keccak256(abi.encode(IEvidenceCourt.Challenge(challenger, STAKE, deadline, A, 5, vm.addr(key(A)), false, false)))
        );
        vm.assertEq(court.openChallenges(A), 1);
        vm.assertEq(address(court).balance, STAKE);
    }

    function test_the_stake_is_exact() public {
        for (uint256 stake = STAKE - 1; stake <= STAKE + 1; stake += 2) {
            _refused(
                abi.encodeWithSelector(IEvidenceCourt.WrongStake.selector, stake, STAKE),
                stake,
                _signed(_header(A, 5)),
                IEvidenceCourt.Question.OutboxRow,
                2,
                none
            );
        }
    }

    function test_nothing_is_asked_twice_not_even_later() public {
        SignedHeader memory header = _signed(_header(A, 5));
        bytes32 id = _ask(header, IEvidenceCourt.Question.BlockHeader, 0, none);
        bytes memory reason = abi.encodeWithSelector(IEvidenceCourt.AlreadyAsked.selector, id);
        _refused(reason, STAKE, header, IEvidenceCourt.Question.BlockHeader, 0, none);
        id = _ask(header, IEvidenceCourt.Question.OutboxRow, 2, none);
        court.answerOutboxRow(header.header, _empty(2));
        _refused(abi.encodeWithSelector(IEvidenceCourt.AlreadyAsked.selector, id), header);
        _ask(header, IEvidenceCourt.Question.OutboxRow, 3, none);
        _ask(header, IEvidenceCourt.Question.InboxRow, 3, none);
        vm.assertEq(court.openChallenges(A), 3);
    }

    function test_only_its_signer_is_asked() public {
        Header memory header = _header(A, 5);
        _refused(
            abi.encodeWithSelector(IEvidenceCourt.BadSignature.selector, vm.addr(key(B)), vm.addr(key(A))), _signedBy(key(B), header)
        );
        header.config = bytes32(uint256(1));
        _refused(abi.encodeWithSelector(Seats.UnknownConfiguration.selector, header.config), _signed(header));
    }

    function test_old_headers_are_past_asking() public {
        SignedHeader memory header = _signed(_header(A, 5));
        vm.warp(uint256(header.header.time) + EVIDENCE_AGE + 1);
        _refused(abi.encodeWithSelector(IEvidenceCourt.Expired.selector, A, vm.addr(key(A))), header);
        vm.warp(uint256(header.header.time) + EVIDENCE_AGE);
        _ask(header, IEvidenceCourt.Question.OutboxRow, 2, none);
    }

    function test_a_replaced_key_is_past_asking() public {
        Configuration memory next = _next(uint48(block.timestamp));
        next.members[0].sequencer = vm.addr(99);
        _make(next);
        Header memory header = _header(A, 5);
        header.time = uint48(block.timestamp + EVIDENCE_AGE);
        vm.warp(block.timestamp + EVIDENCE_AGE + 1);
        _refused(abi.encodeWithSelector(IEvidenceCourt.Expired.selector, A, vm.addr(key(A))), _signed(header));
    }

    function test_who_is_convicted_is_not_asked() public {
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        court.equivocation(first, second);
        _refused(abi.encodeWithSelector(IEvidenceCourt.AlreadyConvicted.selector, A, vm.addr(key(A))), _signed(_header(A, 5)));
    }

    function test_a_block_has_one_question() public {
        SignedHeader memory header = _signed(_header(A, 5));
        bytes memory reason = abi.encodeWithSelector(IEvidenceCourt.Malformed.selector);
        _refused(reason, STAKE, header, IEvidenceCourt.Question.BlockHeader, 1, none);
    }

    function test_a_source_is_asked_for_with_the_row_that_names_it() public {
        (Header memory header, ProvenInboxRow memory row,) = _withSource();
        SignedHeader memory signed = _signed(header);
        IEvidenceCourt.Question question = IEvidenceCourt.Question.SourceHeader;
        _refused(abi.encodeWithSelector(IEvidenceCourt.Malformed.selector), STAKE, signed, question, 3, row);
        row.row.time += 1;
        _refused(abi.encodeWithSelector(IEvidenceCourt.BadProof.selector), STAKE, signed, question, 2, row);
        row.row.time -= 1;
        _ask(signed, question, 2, row);
        // The parent has no headers, and a zero row names nobody.
        row.index = 0;
        _refused(abi.encodeWithSelector(IEvidenceCourt.Malformed.selector), STAKE, signed, question, 0, row);
        row = ProvenInboxRow(3, none.row, _proof(RowTree.zeroInboxLeaf()));
        header.inboxRoot = _header(A, 6).inboxRoot;
        _refused(abi.encodeWithSelector(IEvidenceCourt.Malformed.selector), STAKE, _signed(header), question, 3, row);
    }

    function test_nobody_answers_for_a_convicted_source() public {
        (Header memory header, ProvenInboxRow memory row,) = _withSource();
        (SignedHeader memory first, SignedHeader memory second) = _fork(B, 9);
        court.equivocation(first, second);
        _refused(
            abi.encodeWithSelector(IEvidenceCourt.SourceExposed.selector, B),
            STAKE,
            _signed(header),
            IEvidenceCourt.Question.SourceHeader,
            2,
            row
        );
        // The row itself is the challenged member's own.
        _ask(_signed(header), IEvidenceCourt.Question.InboxRow, 2, none);
    }

    // Answering

    function _empty(uint8 index) private pure returns (ProvenOutboxRow memory row) {
        return ProvenOutboxRow(index, OutboxRow(0, 0, 0), _proof(RowTree.zeroOutboxLeaf()));
    }

    function _settled(bytes32 id, address payee_) private view {
        vm.assertTrue(court.challengeOf(id).answered);
        vm.assertEq(court.openChallenges(A), 0);
        vm.assertEq(payee_.balance, STAKE);
        vm.assertEq(address(court).balance, 0);
    }

    function test_anyone_answers_and_earns_the_stake() public {
        Header memory header = _header(A, 5);
        OutboxRow memory sent = OutboxRow(3, keccak256("acc"), 5);
        ProvenOutboxRow memory row;
        (header.outboxRoot, row) = _onlyRow(2, sent);
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.OutboxRow, 2, none);
        row.row.value = 6;
        vm.expectRevert(IEvidenceCourt.BadProof.selector);
        court.answerOutboxRow(header, row);
        row.row.value = 5;
        vm.expectEmit(address(court));
        emit IEvidenceCourt.ChallengeAnswered(id, answerer);
        vm.prank(answerer);
        court.answerOutboxRow(header, row);
        _settled(id, answerer);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.AlreadySettled.selector, id));
        court.answerOutboxRow(header, row);
        vm.assertFalse(registry.standing(A).exposed);
    }

    function test_an_inbox_row_is_shown() public {
        (Header memory header, ProvenInboxRow memory row,) = _withSource();
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.InboxRow, 2, none);
        row.row.time += 1;
        vm.expectRevert(IEvidenceCourt.BadProof.selector);
        court.answerInboxRow(header, row);
        row.row.time -= 1;
        vm.prank(answerer);
        court.answerInboxRow(header, row);
        _settled(id, answerer);
    }

    function test_a_source_header_is_shown() public {
        (Header memory header, ProvenInboxRow memory row, Header memory source) = _withSource();
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.SourceHeader, 2, row);
        Header memory other = _header(B, 8);
        vm.expectRevert(IEvidenceCourt.BadProof.selector);
        court.answerSourceHeader(header, row, _signed(other));
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.BadSignature.selector, vm.addr(key(A)), vm.addr(key(B))));
        court.answerSourceHeader(header, row, _signedBy(key(A), source));
        vm.prank(answerer);
        court.answerSourceHeader(header, row, _signed(source));
        _settled(id, answerer);
    }

    /// Though nobody is accused by it any more: the challenged member may have included it long ago.
    function test_a_source_header_of_a_replaced_key_is_an_answer() public {
        (Header memory header, ProvenInboxRow memory row, Header memory source) = _withSource();
        Configuration memory next = _next(uint48(block.timestamp));
        next.members[1].sequencer = vm.addr(99);
        _make(next);
        header.time = uint48(block.timestamp + EVIDENCE_AGE);
        vm.warp(block.timestamp + EVIDENCE_AGE + 1);
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.SourceHeader, 2, row);
        vm.prank(answerer);
        court.answerSourceHeader(header, row, _signed(source));
        _settled(id, answerer);
    }

    function test_a_block_is_shown() public {
        Header memory header = _header(A, 5);
        bytes memory block_ = _block(keccak256("parent"), header.stateRoot, header.number, header.time);
        header.blockHash = keccak256(block_);
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.BlockHeader, 0, none);
        vm.expectRevert(IEvidenceCourt.BadProof.selector);
        court.answerBlockHeader(header, bytes.concat(block_, hex"00"));
        vm.prank(answerer);
        court.answerBlockHeader(header, block_);
        _settled(id, answerer);
    }

    function test_answers_count_up_to_the_deadline() public {
        Header memory header = _header(A, 5);
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.OutboxRow, 2, none);
        uint48 deadline = court.challengeOf(id).deadline;
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.DeadlinePassed.selector, deadline));
        court.answerOutboxRow(header, _empty(2));
        vm.warp(deadline);
        vm.prank(answerer);
        court.answerOutboxRow(header, _empty(2));
        _settled(id, answerer);
    }

    function test_what_nobody_asked_is_not_answered() public {
        Header memory header = _header(A, 5);
        _ask(_signed(header), IEvidenceCourt.Question.InboxRow, 2, none);
        bytes32 id = keccak256(abi.encode(_digest(header), IEvidenceCourt.Question.OutboxRow, uint8(2)));
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.UnknownChallenge.selector, id));
        court.answerOutboxRow(header, _empty(2));
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.UnknownChallenge.selector, id));
        court.expire(id);
    }

    // Answers that convict

    function _convicted(uint8 kind, address reporter_) private view {
        vm.assertTrue(registry.convicted(A, vm.addr(key(A))));
        vm.assertEq(registry.standing(A).kind, kind);
        vm.assertEq(registry.bond(A).amount, 0);
        vm.assertEq(reporter_.balance, REWARD);
    }

    function test_a_block_that_says_something_else_convicts() public {
        Header memory header = _header(A, 5);
        bytes memory block_ = _block(keccak256("parent"), header.stateRoot, header.number, header.time + 1);
        header.blockHash = keccak256(block_);
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.BlockHeader, 0, none);
        vm.prank(answerer);
        court.answerBlockHeader(header, block_);
        _convicted(BLOCK_MISMATCH, answerer);
        vm.assertTrue(court.challengeOf(id).answered);
        vm.assertEq(challenger.balance, 1_000 ether);
    }

    function test_a_source_header_that_says_something_else_convicts() public {
        for (uint256 i = 0; i < 3; ++i) {
            uint256 before = vm.snapshotState();
            (Header memory header, ProvenInboxRow memory row, Header memory source) = _withSource();
            InboxRow memory lie = row.row;
            if (i == 0) lie.number += 1;
            if (i == 1) lie.time += 1;
            if (i == 2) lie.head = _digest(source = _header(C, lie.number));
            (header.inboxRoot, row) = _onlyRow(2, lie);
            bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.SourceHeader, 2, row);
            vm.prank(answerer);
            court.answerSourceHeader(header, row, SignedHeader(source, ""));
            _convicted(MISREPORT, answerer);
            vm.assertTrue(court.challengeOf(id).answered);
            vm.assertEq(challenger.balance, 1_000 ether);
            vm.revertToState(before);
        }
    }

    function test_a_convicting_answer_counts_after_a_conviction() public {
        Header memory header = _header(A, 5);
        bytes memory block_ = _block(keccak256("parent"), keccak256("other"), header.number, header.time);
        header.blockHash = keccak256(block_);
        bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.BlockHeader, 0, none);
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        vm.prank(reporter);
        court.equivocation(first, second);
        vm.prank(answerer);
        court.answerBlockHeader(header, block_);
        vm.assertTrue(court.challengeOf(id).answered);
        vm.assertEq(challenger.balance, 1_000 ether);
        vm.assertEq(answerer.balance, 0);
        _convicted(1, reporter);
    }

    // Expiry

    function test_what_nobody_opens_convicts() public {
        bytes32 id = _ask(_signed(_header(A, 5)), IEvidenceCourt.Question.OutboxRow, 2, none);
        uint48 deadline = court.challengeOf(id).deadline;
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.DeadlineAhead.selector, deadline));
        court.expire(id);
        vm.warp(deadline + 1);
        vm.expectEmit(address(court));
        emit IEvidenceCourt.ChallengeExpired(id);
        vm.prank(answerer);
        court.expire(id);
        vm.assertTrue(court.challengeOf(id).expired);
        vm.assertEq(court.openChallenges(A), 0);
        vm.assertEq(challenger.balance, 1_000 ether + REWARD);
        vm.assertEq(registry.standing(A).kind, UNOPENED);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.AlreadySettled.selector, id));
        court.expire(id);
    }

    function test_of_many_unopened_only_the_first_slashes() public {
        SignedHeader memory header = _signed(_header(A, 5));
        bytes32 first = _ask(header, IEvidenceCourt.Question.OutboxRow, 2, none);
        bytes32 second = _ask(header, IEvidenceCourt.Question.InboxRow, 2, none);
        vm.warp(block.timestamp + RESPONSE_PERIOD + 1);
        court.expire(first);
        vm.deal(address(this), 1 ether);
        registry.deposit{value: 1 ether}(A);
        court.expire(second);
        vm.assertEq(registry.bond(A).amount, 1 ether);
        vm.assertEq(challenger.balance, 1_000 ether + REWARD);
        vm.assertEq(court.openChallenges(A), 0);
    }

    function test_a_bond_stays_while_a_question_is_open() public {
        vm.prank(vm.addr(operatorKey(A)));
        registry.exit(A, 10 ether);
        vm.warp(block.timestamp + EVIDENCE_AGE + RESPONSE_PERIOD);
        Header memory header = _header(A, 5);
        header.time = uint48(block.timestamp);
        _ask(_signed(header), IEvidenceCourt.Question.OutboxRow, 2, none);
        vm.prank(vm.addr(operatorKey(A)));
        vm.expectRevert(abi.encodeWithSelector(Bonds.ChallengesOpen.selector, A, 1));
        registry.withdraw(A, payable(user));
        court.answerOutboxRow(header, _empty(2));
        vm.prank(vm.addr(operatorKey(A)));
        registry.withdraw(A, payable(user));
        vm.assertEq(user.balance, 10 ether);
    }

    // Payees

    function test_who_refuses_money_gets_it_and_holds_up_nothing() public {
        for (uint256 mode = 0; mode < 3; ++mode) {
            uint256 before = vm.snapshotState();
            payee.set(Payee.Mode(mode));
            Header memory header = _header(A, 5);
            bytes32 id = _ask(_signed(header), IEvidenceCourt.Question.OutboxRow, 2, none);
            vm.prank(address(payee));
            court.answerOutboxRow(header, _empty(2));
            _settled(id, address(payee));
            vm.revertToState(before);
        }
    }

    function test_a_challenger_that_refuses_money_shields_nobody() public {
        payee.set(Payee.Mode.Refuses);
        vm.deal(address(payee), STAKE);
        SignedHeader memory header = _signed(_header(A, 5));
        vm.prank(address(payee));
        bytes32 id = court.challenge{value: STAKE}(header, IEvidenceCourt.Question.OutboxRow, 2, none);
        vm.warp(block.timestamp + RESPONSE_PERIOD + 1);
        court.expire(id);
        vm.assertTrue(registry.standing(A).exposed);
        vm.assertEq(address(payee).balance, STAKE);
    }

    function test_a_payee_cannot_be_paid_twice() public {
        SignedHeader memory header = _signed(_header(A, 5));
        vm.deal(address(payee), STAKE);
        vm.prank(address(payee));
        bytes32 id = court.challenge{value: STAKE}(header, IEvidenceCourt.Question.OutboxRow, 2, none);
        _ask(header, IEvidenceCourt.Question.InboxRow, 2, none);
        payee.call(address(court), abi.encodeCall(IEvidenceCourt.expire, (id)));
        vm.warp(block.timestamp + RESPONSE_PERIOD + 1);
        court.expire(id);
        vm.assertFalse(payee.called());
        vm.assertEq(address(payee).balance, STAKE + REWARD);
        vm.assertEq(address(court).balance, STAKE);
    }
}
