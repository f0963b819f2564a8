// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Header} from "../../src/contracts/lib/Types.sol";
import {EvidenceJudge} from "../../src/contracts/parent/EvidenceJudge.sol";
import {IEvidenceCourt, SignedEnact, SignedHeader} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {CourtTest} from "./CourtTest.sol";
import {vm} from "./Vm.sol";

/// What a verdict does, and when statements stop to count. What convicts and what does not, form by form, is in the vectors
/// (EvidenceVectors.t.sol).
contract EvidenceTest is CourtTest {
    // Verdicts

    function test_a_verdict_slashes_and_pays_the_reporter() public {
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        vm.prank(reporter);
        court.equivocation(first, second);
        vm.assertTrue(registry.convicted(A, vm.addr(key(A))));
        vm.assertEq(registry.bond(A).amount, 0);
        vm.assertEq(registry.bond(A).forfeited, BOND - REWARD);
        vm.assertEq(reporter.balance, REWARD);
        vm.assertEq(registry.standing(A).kind, 1);
        vm.assertEq(registry.bond(B).amount, BOND);
    }

    function test_one_slash_a_key_whatever_the_kind() public {
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        court.equivocation(first, second);
        bytes memory reason = abi.encodeWithSelector(IEvidenceCourt.AlreadyConvicted.selector, A, vm.addr(key(A)));
        (first, second) = _fork(A, 10);
        vm.expectRevert(reason);
        court.equivocation(first, second);
        (SignedHeader memory earlier, SignedHeader memory later) = _backwards();
        vm.expectRevert(reason);
        court.regressHeader(earlier, later);
    }

    /// A key is convicted, not a member: after a rotation it can be slashed again for what the new key signs.
    function test_the_next_key_can_be_slashed_too() public {
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        court.equivocation(first, second);
        Configuration memory next = _next(uint48(block.timestamp));
        next.members[0].sequencer = vm.addr(99);
        config = _make(next);
        vm.deal(address(this), 1 ether);
        registry.deposit{value: 1 ether}(A);
        Header memory other = _header(A, 20);
        other.time += 1;
        (first, second) = (_signedBy(99, _header(A, 20)), _signedBy(99, other));
        if (_digest(first.header) > _digest(second.header)) (first, second) = (second, first);
        court.equivocation(first, second);
        vm.assertTrue(registry.convicted(A, vm.addr(99)));
        vm.assertEq(registry.bond(A).amount, 0);
    }

    function test_anyone_may_ask_the_judge() public {
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        EvidenceJudge judge = court.judge();
        (uint64 chain, address accused) = judge.equivocation(first, second);
        vm.assertEq(chain, A);
        vm.assertEq(accused, vm.addr(key(A)));
        vm.assertFalse(registry.standing(A).exposed);
        vm.expectRevert(IEvidenceCourt.Malformed.selector);
        judge.equivocation(second, first);
    }

    function test_what_is_no_evidence_is_refused() public {
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        bytes memory evidence = abi.encodeCall(IEvidenceCourt.equivocation, (first, second));
        assembly ("memory-safe") {
            mstore(evidence, sub(mload(evidence), 32)) // the padding and one byte
        }
        (bool convicts,) = address(court).call(evidence);
        vm.assertFalse(convicts);
        (convicts,) = address(court).call(hex"00000000");
        vm.assertFalse(convicts);
        (convicts,) = address(court).call("");
        vm.assertFalse(convicts);
        vm.deal(address(this), 1);
        (convicts,) = address(court).call{value: 1}(abi.encodeCall(IEvidenceCourt.equivocation, (first, second)));
        vm.assertFalse(convicts);
        vm.assertFalse(registry.standing(A).exposed);
    }

    // How long statements count

    function _backwards() private view returns (SignedHeader memory earlier, SignedHeader memory later) {
        Header memory header = _header(A, 11);
        header.time -= 2;
        return (_signed(_header(A, 10)), _signed(header));
    }

    function test_a_replaced_key_is_punishable_for_evidenceAge() public {
        uint48 handedOver = uint48(block.timestamp) + 100;
        Configuration memory next = _next(handedOver);
        next.members[0].sequencer = vm.addr(99);
        _make(next);
        (SignedHeader memory first, SignedHeader memory second) = _fork(A, 9);
        vm.warp(handedOver + EVIDENCE_AGE + 1);
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.Expired.selector, A, vm.addr(key(A))));
        court.equivocation(first, second);
        vm.warp(handedOver + EVIDENCE_AGE);
        court.equivocation(first, second);
        vm.assertTrue(registry.convicted(A, vm.addr(key(A))));
    }

    /// Who finds a key that was replaced long ago cannot make the new one contradict it, neither as the first nor as the second.
    function test_an_old_key_contradicts_nobody() public {
        Header memory old = _header(A, 9);
        Configuration memory next = _next(uint48(block.timestamp));
        next.members[0].sequencer = vm.addr(99);
        config = _make(next);
        Header memory new_ = _header(A, 9);
        bool oldFirst = _digest(old) < _digest(new_);
        SignedHeader memory first = oldFirst ? _signed(old) : _signedBy(99, new_);
        SignedHeader memory second = oldFirst ? _signedBy(99, new_) : _signed(old);
        vm.warp(block.timestamp + EVIDENCE_AGE + 1);
        bytes memory reason = abi.encodeWithSelector(IEvidenceCourt.Expired.selector, A, vm.addr(key(A)));
        vm.expectRevert(reason);
        court.equivocation(first, second);
        new_.number = 10;
        first = _signed(old);
        second = _signedBy(99, new_);
        vm.expectRevert(reason);
        court.regressHeader(first, second);
        new_.number = 8;
        second = _signedBy(99, new_);
        vm.expectRevert(reason);
        court.regressHeader(second, first);
    }

    function test_enactments_count_for_evidenceAge_after_the_successor() public {
        SignedEnact[2] memory enacts;
        for (uint256 i = 0; i < 2; ++i) {
            bytes32 successor = bytes32(i + 1);
            bytes32 digest = Statements.digest(cluster, Statements.hashEnact(config, successor));
            enacts[i] = SignedEnact(successor, _signature(operatorKey(A), digest));
        }
        uint48 until = uint48(block.timestamp) + 100;
        _make(_next(until));
        vm.warp(until + EVIDENCE_AGE + 1);
        address operator = vm.addr(operatorKey(A));
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.Expired.selector, A, operator));
        court.doubleEnact(A, config, enacts[0], enacts[1]);
        vm.warp(until + EVIDENCE_AGE);
        court.doubleEnact(A, config, enacts[0], enacts[1]);
        vm.assertTrue(registry.convicted(A, operator));
        vm.assertFalse(registry.convicted(A, vm.addr(key(A))));
    }
}
