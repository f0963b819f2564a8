// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Header, Member} from "../../src/contracts/lib/Types.sol";
import {IEvidenceCourt, SignedHeader} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {CourtTest} from "./CourtTest.sol";
import {vm} from "./Vm.sol";

/// `lateBatch`: who announces and does not post is suspected and pays a fee, until it has posted.
contract LateBatchesTest is CourtTest {
    uint8 private constant LATE_BATCH = 14;
    address private claimant = address(0xC1A1);
    address private other = address(0xC1A2);
    address private poster = address(0x9057E2);

    function _claim(address by, uint48 number) private {
        SignedHeader memory header = _signed(_header(A, number));
        vm.prank(by);
        court.claimBatch(header);
    }

    function _claimRefused(uint48 number) private {
        SignedHeader memory header = _signed(_header(A, number));
        vm.expectRevert(IEvidenceCourt.NotProven.selector);
        court.claimBatch(header);
    }

    function _post(Header memory header) private {
        bytes32 previous = batchInbox.head(A).hash;
        bytes memory frames = abi.encodePacked(previous, hex"00");
        bytes32 batch = Statements.digest(cluster, Statements.hashBatch(A, header.number, keccak256(frames)));
        SignedHeader memory signed = _signed(header);
        bytes memory batchSignature = _signature(key(A), batch);
        vm.prank(poster, poster);
        batchInbox.post(signed.header, signed.signature, batchSignature, frames);
    }

    function _post(uint48 number) private {
        _post(_header(A, number));
    }

    function _suspected() private view returns (bool) {
        return registry.standing(A).suspected;
    }

    function test_who_does_not_post_is_suspected_until_it_does() public {
        uint48 due = uint48(block.timestamp) + MAX_BATCH_DELAY;
        vm.expectEmit(address(court));
        emit IEvidenceCourt.BatchClaimed(A, 0, 5, due);
        _claim(claimant, 5);
        vm.warp(due);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.DeadlineAhead.selector, due));
        court.reportLate(A);
        vm.warp(due + 1);
        vm.expectEmit(address(court));
        emit IEvidenceCourt.BatchLate(A, 0, 5);
        court.reportLate(A);
        vm.assertTrue(_suspected());
        vm.assertFalse(registry.standing(A).exposed);
        vm.assertEq(registry.standing(A).kind, LATE_BATCH);
        vm.assertEq(claimant.balance, FEE);
        vm.assertEq(registry.bond(A).amount, BOND - FEE);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.NoClaim.selector, A));
        court.reportLate(A);
        vm.expectRevert(IEvidenceCourt.NotProven.selector);
        court.clearLate(A);

        _post(4);
        vm.expectRevert(IEvidenceCourt.NotProven.selector);
        court.clearLate(A);
        _post(6);
        vm.expectEmit(address(court));
        emit IEvidenceCourt.BatchCleared(A, 0, 5);
        court.clearLate(A);
        vm.assertFalse(_suspected());
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.NoClaim.selector, A));
        court.clearLate(A);
    }

    function test_who_posts_in_time_is_not_late() public {
        _claim(claimant, 5);
        _post(5);
        vm.warp(block.timestamp + MAX_BATCH_DELAY + 1);
        vm.expectRevert(IEvidenceCourt.NotProven.selector);
        court.reportLate(A);
        court.clearLate(A);
        vm.assertFalse(_suspected());
        vm.assertEq(registry.bond(A).amount, BOND);
    }

    function test_only_what_is_not_posted_is_claimed() public {
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.NoClaim.selector, A));
        court.reportLate(A);
        _post(5);
        _claimRefused(5);
        _claimRefused(4);
        Header memory header = _header(A, 6);
        SignedHeader memory forged = _signedBy(key(B), header);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.BadSignature.selector, vm.addr(key(B)), vm.addr(key(A))));
        court.claimBatch(forged);
        _claim(claimant, 6);
        _claimRefused(6);
    }

    function test_the_highest_claim_waits_for_the_running_one() public {
        _claim(claimant, 5);
        vm.warp(block.timestamp + 100);
        _claim(other, 7);
        _claimRefused(7);
        _claimRefused(5);
        uint48 due = uint48(block.timestamp) + 50 + MAX_BATCH_DELAY;
        vm.warp(block.timestamp + 50);
        _claim(other, 9); // in the place of 7
        _post(6);
        court.clearLate(A); // 9 runs now, from when it was claimed
        vm.warp(due);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.DeadlineAhead.selector, due));
        court.reportLate(A);
        vm.warp(due + 1);
        court.reportLate(A);
        vm.assertEq(other.balance, FEE);
        vm.assertEq(claimant.balance, 0);
    }

    /// Claims of its own would put off others' by one delay, not for ever.
    function test_nobody_keeps_others_from_claiming() public {
        uint48 start = uint48(block.timestamp);
        _claim(address(this), 2);
        _claim(claimant, 100);
        vm.warp(start + MAX_BATCH_DELAY);
        _post(2);
        court.clearLate(A);
        vm.warp(start + MAX_BATCH_DELAY + 1);
        court.reportLate(A);
        vm.assertEq(claimant.balance, FEE);
    }

    function test_both_claims_may_be_met_at_once() public {
        _claim(claimant, 5);
        _claim(other, 7);
        _post(8);
        court.clearLate(A);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.NoClaim.selector, A));
        court.clearLate(A);
        _claim(claimant, 9);
    }

    function test_a_new_claim_clears_what_is_met() public {
        _claim(claimant, 5);
        vm.warp(block.timestamp + MAX_BATCH_DELAY + 1);
        court.reportLate(A);
        _post(5);
        _claim(other, 6);
        vm.assertFalse(_suspected());
        vm.warp(block.timestamp + MAX_BATCH_DELAY + 1);
        court.reportLate(A);
        vm.assertTrue(_suspected());
        vm.assertEq(other.balance, FEE);
    }

    function test_nobody_posts_for_a_log_that_ended() public {
        _claim(claimant, 5);
        vm.warp(block.timestamp + MAX_BATCH_DELAY + 1);
        court.reportLate(A);
        Configuration memory next = _next(uint48(block.timestamp));
        next.members[0].generation = 1;
        next.members[0].startNumber = 50;
        next.members[0].startParent = keccak256("start");
        bytes32 restarted = _make(next);
        court.clearLate(A);
        vm.assertFalse(_suspected());
        _claimRefused(6); // of the old generation
        config = restarted;
        Header memory header = _header(A, 50);
        header.time = uint48(block.timestamp);
        SignedHeader memory signed = _signed(header);
        court.claimBatch(signed);

        next = _next(uint48(block.timestamp));
        next.members[0] = _generationOne(next, 3);
        _make(next); // suspended
        court.clearLate(A);
        vm.expectRevert(IEvidenceCourt.NotProven.selector);
        court.claimBatch(signed);
    }

    function _generationOne(Configuration memory next, uint8 status) private pure returns (Member memory member) {
        member = next.members[0];
        (member.generation, member.startNumber, member.startParent, member.status) = (1, 50, keccak256("start"), status);
    }

    function test_a_fee_takes_no_more_than_there_is() public {
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        court.equivocation(first, second);
        _claim(claimant, 5);
        vm.warp(block.timestamp + MAX_BATCH_DELAY + 1);
        court.reportLate(A);
        vm.assertEq(claimant.balance, 0);
        vm.assertTrue(_suspected());
        _post(5);
        court.clearLate(A);
        vm.assertFalse(_suspected());
        vm.assertTrue(registry.standing(A).exposed);
    }
}
