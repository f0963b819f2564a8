// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Configuration} from "../../src/contracts/lib/Types.sol";
import {Bonds} from "../../src/contracts/parent/Bonds.sol";
import {ClusterRegistry} from "../../src/contracts/parent/ClusterRegistry.sol";
import {IClusterRegistry} from "../../src/contracts/parent/IClusterRegistry.sol";
import {IEvidenceCourt} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {Seats} from "../../src/contracts/parent/Seats.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Deploy} from "./Deploy.sol";
import {vm} from "./Vm.sol";

/// What the registry asks of the court.
contract OpenChallenges {
    mapping(uint64 chain => uint256) public openChallenges;

    function set(uint64 chain, uint256 count) external {
        openChallenges[chain] = count;
    }
}

/// A payee that refuses, burns all its gas, or calls back.
contract Payee {
    enum Mode {
        Takes,
        Refuses,
        Burns,
        Calls
    }

    Mode private mode;
    address private target;
    bytes private input;
    bool public called;

    function set(Mode mode_) external {
        mode = mode_;
    }

    function call(address target_, bytes calldata input_) external {
        (mode, target, input) = (Mode.Calls, target_, input_);
    }

    receive() external payable {
        if (mode == Mode.Refuses) revert("refused");
        if (mode == Mode.Burns) while (true) {}
        if (mode == Mode.Calls) (called,) = target.call(input);
    }
}

/// Bonds: whose they are, when they leave, and what the court takes.
contract BondsTest is ClusterTest {
    uint8 private constant EQUIVOCATION = 1;
    uint8 private constant REGRESS = 2;
    uint8 private constant LATE_BATCH = 14;
    uint32 private constant EVIDENCE_AGE = 14 days;
    uint32 private constant RESPONSE_PERIOD = 1 days;
    uint48 private constant DELAY = EVIDENCE_AGE + RESPONSE_PERIOD;

    address private governor = address(0x60);
    address private operator;
    address payable private wallet = payable(address(0x7A11E7));
    address payable private reporter = payable(address(0x2E902));
    address private sequencer;
    Payee private payee = new Payee();
    OpenChallenges private challenges;
    ClusterRegistry private registry;

    function setUp() public override {
        super.setUp();
        on(PARENT);
        challenges = new OpenChallenges();
        IClusterRegistry.Terms memory terms = _terms(governor);
        terms.court = address(challenges);
        registry = Deploy.registry(_genesis(), terms);
        operator = vm.addr(operatorKey(A));
        sequencer = vm.addr(key(A));
        vm.deal(user, type(uint128).max);
    }

    function _genesis() internal view override returns (Configuration memory genesis) {
        genesis = super._genesis();
        genesis.parameters.evidenceAge = EVIDENCE_AGE;
        genesis.parameters.responsePeriod = RESPONSE_PERIOD;
    }

    function _make(Configuration memory next) private {
        next.predecessor = registry.newest();
        vm.prank(governor);
        registry.make(next);
    }

    function _deposit(uint64 chain, uint256 amount) private {
        vm.prank(user);
        registry.deposit{value: amount}(chain);
    }

    function _exit(uint96 amount) private {
        vm.prank(operator);
        registry.exit(A, amount);
    }

    function _withdraw() private {
        vm.prank(operator);
        registry.withdraw(A, wallet);
    }

    function _convict(address key_, address payable to) private returns (uint96) {
        vm.prank(address(challenges));
        return registry.convict(A, key_, EQUIVOCATION, to);
    }

    function _charge(uint96 amount, address payable to) private {
        vm.prank(address(challenges));
        registry.charge(A, amount, to);
    }

    function _checkBond(uint96 amount, uint96 leaving, uint48 leavesAt, uint96 forfeited) private view {
        IClusterRegistry.Bond memory bond = registry.bond(A);
        vm.assertEq(bond.amount, amount, "amount");
        vm.assertEq(bond.leaving, leaving, "leaving");
        vm.assertEq(bond.leavesAt, leavesAt, "leavesAt");
        vm.assertEq(bond.forfeited, forfeited, "forfeited");
        vm.assertEq(address(registry).balance, uint256(amount) + registry.forfeited(), "held");
    }

    // Terms

    function test_terms() public {
        vm.assertEq(registry.governor(), governor);
        vm.assertEq(registry.court(), address(challenges));
        vm.assertEq(registry.batchInbox(), BATCH_INBOX);
        vm.assertEq(registry.minimumBond(), MINIMUM_BOND);
        vm.assertEq(registry.reporterShareBps(), 3_000);
        Configuration memory genesis = _genesis();
        IClusterRegistry.Terms memory terms = _terms(governor);
        terms.reporterShareBps = 4_001;
        vm.expectRevert(abi.encodeWithSelector(Bonds.ReporterShareTooHigh.selector, 4_001, 4_000));
        Deploy.registry(genesis, terms);
        for (uint256 i = 0; i < 3; ++i) {
            terms = _terms(governor);
            if (i == 0) terms.governor = address(0);
            if (i == 1) terms.court = address(0);
            if (i == 2) terms.batchInbox = address(0);
            vm.expectRevert(Bonds.TermsIncomplete.selector);
            Deploy.registry(genesis, terms);
        }
    }

    // Depositing

    function test_anyone_deposits_for_any_member() public {
        vm.expectEmit(address(registry));
        emit IClusterRegistry.BondDeposited(A, user, 40 ether, 40 ether);
        _deposit(A, 40 ether);
        vm.expectEmit(address(registry));
        emit IClusterRegistry.BondDeposited(A, user, 1, 40 ether + 1);
        _deposit(A, 1);
        _checkBond(40 ether + 1, 0, 0, 0);
        vm.assertEq(registry.bond(B).amount, 0);
    }

    function test_no_deposit_for_nobody_or_of_nothing() public {
        vm.prank(user);
        vm.expectRevert(abi.encodeWithSelector(Seats.UnknownMember.selector, config, 7_999));
        registry.deposit{value: 1}(7_999);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NothingToMove.selector, A));
        registry.deposit(A);
    }

    function test_a_bond_never_overflows() public {
        _deposit(A, type(uint96).max);
        vm.prank(user);
        vm.expectRevert();
        registry.deposit{value: 1}(A);
        vm.prank(user);
        vm.expectRevert();
        registry.deposit{value: 2 ** 96}(B);
        vm.assertEq(_convict(sequencer, reporter), type(uint96).max);
        _deposit(A, 1); // what is forfeited counts in full beside it
        _checkBond(1, 0, 0, type(uint96).max - uint96(uint256(type(uint96).max) * 3 / 10));
    }

    // Leaving

    function test_what_exceeds_the_minimum_leaves_after_the_delay() public {
        _deposit(A, 40 ether);
        uint48 leavesAt = GENESIS + DELAY;
        vm.expectEmit(address(registry));
        emit IClusterRegistry.ExitRequested(A, 8 ether, leavesAt);
        _exit(8 ether);
        _checkBond(40 ether, 8 ether, leavesAt, 0);
        vm.warp(leavesAt - 1);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NotYet.selector, A, leavesAt));
        registry.withdraw(A, wallet);
        vm.warp(leavesAt);
        vm.expectEmit(address(registry));
        emit IClusterRegistry.BondWithdrawn(A, wallet, 8 ether);
        _withdraw();
        vm.assertEq(wallet.balance, 8 ether);
        _checkBond(32 ether, 0, 0, 0);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NothingToMove.selector, A));
        registry.withdraw(A, wallet);
    }

    function test_a_member_keeps_the_minimum() public {
        _deposit(A, 40 ether);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.BondTooSmall.selector, A, 32 ether - 1, MINIMUM_BOND));
        registry.exit(A, 8 ether + 1);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.BondTooSmall.selector, A, 0, MINIMUM_BOND));
        registry.exit(A, type(uint96).max);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NothingToMove.selector, A));
        registry.exit(A, 0);
    }

    /// A fee charged after the exit was asked for: the operator tops up, or cancels and asks for less.
    function test_a_member_still_keeps_the_minimum_when_it_withdraws() public {
        _deposit(A, 40 ether);
        _exit(8 ether);
        _charge(1 ether, reporter);
        _checkBond(39 ether, 8 ether, GENESIS + DELAY, 0);
        vm.warp(GENESIS + DELAY);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.BondTooSmall.selector, A, 31 ether, MINIMUM_BOND));
        registry.withdraw(A, wallet);
        _deposit(A, 1 ether);
        _withdraw();
        _checkBond(32 ether, 0, 0, 0);
    }

    function test_one_exit_at_a_time() public {
        _deposit(A, 40 ether);
        _exit(1 ether);
        vm.warp(GENESIS + DELAY);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.ExitPending.selector, A, GENESIS + DELAY));
        registry.exit(A, 2 ether);
        vm.expectEmit(address(registry));
        emit IClusterRegistry.ExitCancelled(A);
        vm.prank(operator);
        registry.cancelExit(A);
        _checkBond(40 ether, 0, 0, 0);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NothingToMove.selector, A));
        registry.cancelExit(A);
        _exit(2 ether);
        _checkBond(40 ether, 2 ether, GENESIS + 2 * DELAY, 0);
    }

    function test_only_the_operator_moves_a_bond() public {
        _deposit(A, 40 ether);
        _exit(1 ether);
        vm.warp(GENESIS + DELAY);
        address[4] memory others = [sequencer, vm.addr(operatorKey(B)), governor, address(challenges)];
        for (uint256 i = 0; i < others.length; ++i) {
            bytes memory reason = abi.encodeWithSelector(Bonds.NotOperator.selector, A, others[i]);
            vm.prank(others[i]);
            vm.expectRevert(reason);
            registry.exit(A, 1);
            vm.prank(others[i]);
            vm.expectRevert(reason);
            registry.cancelExit(A);
            vm.prank(others[i]);
            vm.expectRevert(reason);
            registry.withdraw(A, wallet);
        }
    }

    /// An operator who is replaced cannot take what it asked for, however long ago.
    function test_the_bond_goes_with_the_office() public {
        _deposit(A, 40 ether);
        _exit(8 ether);
        vm.warp(GENESIS + DELAY);
        Configuration memory next = _genesis();
        address successor = address(0x0B);
        next.members[0].operator = successor;
        next.activation = GENESIS + 10 * DELAY; // made, and not yet in force
        _make(next);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NotOperator.selector, A, operator));
        registry.withdraw(A, wallet);
        operator = successor;
        _withdraw();
        vm.assertEq(wallet.balance, 8 ether);
    }

    function test_who_has_left_takes_everything() public {
        _deposit(A, 40 ether);
        Configuration memory next = _genesis();
        next.members[0].status = 4;
        next.activation = GENESIS + 100;
        _make(next);
        // It signs until it has left: the delay runs from then.
        _exit(40 ether);
        _checkBond(40 ether, 40 ether, GENESIS + 100 + DELAY, 0);
        vm.warp(GENESIS + 100 + DELAY);
        _withdraw();
        _checkBond(0, 0, 0, 0);
        _deposit(A, 1);
        vm.warp(GENESIS + 300 + DELAY);
        _exit(1);
        _checkBond(1, 1, GENESIS + 300 + 2 * DELAY, 0);
    }

    /// The rules of the newest configuration when it is asked.
    function test_the_delay_is_the_newest() public {
        _deposit(A, 40 ether);
        Configuration memory next = _genesis();
        next.parameters.evidenceAge = 60 days;
        _make(next);
        _exit(1);
        _checkBond(40 ether, 1, GENESIS + 60 days + RESPONSE_PERIOD, 0);
        next.parameters.evidenceAge = 1;
        _make(next);
        vm.warp(GENESIS + DELAY);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NotYet.selector, A, GENESIS + 60 days + RESPONSE_PERIOD));
        registry.withdraw(A, wallet);
    }

    function test_an_open_challenge_holds_the_bond() public {
        _deposit(A, 40 ether);
        _exit(1 ether);
        vm.warp(GENESIS + DELAY);
        challenges.set(B, 1);
        challenges.set(A, 2);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.ChallengesOpen.selector, A, 2));
        registry.withdraw(A, wallet);
        challenges.set(A, 0);
        _withdraw();
    }

    function test_who_refuses_gets_nothing_and_loses_nothing() public {
        _deposit(A, 40 ether);
        _exit(1 ether);
        vm.warp(GENESIS + DELAY);
        payee.set(Payee.Mode.Refuses);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.PaymentFailed.selector, address(payee), 1 ether));
        registry.withdraw(A, payable(address(payee)));
        _checkBond(40 ether, 1 ether, GENESIS + DELAY, 0);
        _withdraw();
    }

    /// The operator is a contract that asks again while it is paid.
    function test_a_withdrawal_is_paid_once() public {
        operator = address(payee);
        Configuration memory next = _genesis();
        next.members[0].operator = operator;
        _make(next);
        _deposit(A, 40 ether);
        _deposit(B, 40 ether);
        _exit(1 ether);
        vm.warp(GENESIS + DELAY);
        payee.call(address(registry), abi.encodeCall(IClusterRegistry.withdraw, (A, payable(address(payee)))));
        vm.prank(operator);
        registry.withdraw(A, payable(address(payee)));
        vm.assertFalse(payee.called());
        vm.assertEq(address(payee).balance, 1 ether);
        vm.assertEq(registry.bond(A).amount, 39 ether);
    }

    // The court

    function test_a_conviction_takes_everything_once_a_key() public {
        _deposit(A, 40 ether);
        _deposit(B, 40 ether);
        _exit(8 ether);
        vm.warp(GENESIS + 5);
        vm.expectEmit(address(registry));
        emit IClusterRegistry.Convicted(A, sequencer, EQUIVOCATION, 40 ether, reporter, 12 ether);
        vm.assertEq(_convict(sequencer, reporter), 40 ether);
        vm.assertEq(reporter.balance, 12 ether);
        vm.assertTrue(registry.convicted(A, sequencer));
        vm.assertFalse(registry.convicted(B, sequencer));
        vm.assertEq(registry.bond(A).leavesAt, 0); // what was leaving went with the rest
        vm.assertEq(registry.bond(B).amount, 40 ether);
        vm.assertEq(registry.forfeited(), 28 ether);

        vm.prank(address(challenges));
        vm.expectRevert(abi.encodeWithSelector(IEvidenceCourt.AlreadyConvicted.selector, A, sequencer));
        registry.convict(A, sequencer, REGRESS, reporter);
        // Another key of the same member: what was deposited since.
        _deposit(A, 10 ether);
        vm.warp(GENESIS + 9);
        vm.prank(address(challenges));
        vm.assertEq(registry.convict(A, address(0x5E0), REGRESS, reporter), 10 ether);
        IClusterRegistry.Standing memory standing = registry.standing(A);
        vm.assertTrue(standing.exposed);
        vm.assertEq(standing.kind, EQUIVOCATION);
        vm.assertEq(standing.since, GENESIS + 5);
        vm.assertEq(registry.bond(A).forfeited, 35 ether);
        // A bond of nothing is no shelter.
        vm.assertEq(_convict(address(0x5E1), reporter), 0);
        vm.assertTrue(registry.convicted(A, address(0x5E1)));
    }

    function test_a_slash_ends_the_exit_and_the_bond_can_grow_again() public {
        _deposit(A, 40 ether);
        _exit(8 ether);
        vm.warp(GENESIS + DELAY); // ripe, and not taken in time
        _convict(sequencer, reporter);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NothingToMove.selector, A));
        registry.withdraw(A, wallet);
        _deposit(A, 50 ether);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Bonds.NothingToMove.selector, A));
        registry.withdraw(A, wallet);
        _exit(18 ether);
        _checkBond(50 ether, 18 ether, GENESIS + 2 * DELAY, 28 ether);
    }

    function test_a_reporter_who_cannot_be_paid_blocks_nothing() public {
        for (uint256 i = 1; i <= 3; ++i) {
            _deposit(A, 10 ether);
            payee.set(Payee.Mode(i));
            if (i == 3) {
                bytes memory again = abi.encodeCall(IClusterRegistry.convict, (B, sequencer, REGRESS, payable(address(payee))));
                payee.call(address(registry), again);
            }
            uint256 before = registry.forfeited();
            vm.assertEq(_convict(address(uint160(i)), payable(address(payee))), 10 ether);
            bool paid = i == 3;
            vm.assertEq(registry.forfeited() - before, paid ? 7 ether : 10 ether);
            vm.assertEq(address(payee).balance, paid ? 3 ether : 0);
        }
        vm.assertFalse(payee.called());
        vm.assertFalse(registry.convicted(B, sequencer));
    }

    /// Who ends a challenge for another cannot starve the other's payment: whatever the gas, all of it happens or nothing.
    function test_a_reporter_is_not_starved(uint32 gas_) public {
        gas_ = gas_ % 400_000;
        _deposit(A, 10 ether);
        vm.prank(address(challenges));
        (bool done,) = address(registry).call{gas: gas_}(
            abi.encodeCall(IClusterRegistry.convict, (A, sequencer, EQUIVOCATION, reporter))
        );
        vm.assertTrue(registry.convicted(A, sequencer) == done);
        vm.assertEq(reporter.balance, done ? 3 ether : 0);
        vm.assertFalse(done && gas_ < 200_000);
    }

    function test_suspicion_comes_and_goes_and_yields_to_conviction() public {
        vm.warp(GENESIS + 3);
        vm.expectEmit(address(registry));
        emit IClusterRegistry.Suspected(A, LATE_BATCH, true);
        _suspect(true);
        vm.warp(GENESIS + 7);
        _suspect(true); // since the first
        _checkStanding(false, true, LATE_BATCH, GENESIS + 3);
        _suspect(false);
        _checkStanding(false, false, 0, 0);
        _suspect(true);
        _convict(sequencer, reporter);
        _checkStanding(true, true, EQUIVOCATION, GENESIS + 7);
        _suspect(false);
        _checkStanding(true, false, EQUIVOCATION, GENESIS + 7);
        vm.warp(GENESIS + 9);
        _suspect(true);
        _checkStanding(true, true, EQUIVOCATION, GENESIS + 7);
    }

    function _suspect(bool on_) private {
        vm.prank(address(challenges));
        registry.suspect(A, LATE_BATCH, on_);
    }

    function _checkStanding(bool exposed, bool suspected, uint8 kind, uint48 since) private view {
        IClusterRegistry.Standing memory standing = registry.standing(A);
        vm.assertTrue(standing.exposed == exposed && standing.suspected == suspected);
        vm.assertEq(standing.kind, kind);
        vm.assertEq(standing.since, since);
    }

    function test_a_fee_is_paid_from_what_stays_first() public {
        _deposit(A, 40 ether);
        _exit(8 ether);
        vm.expectEmit(address(registry));
        emit IClusterRegistry.FeeCharged(A, reporter, 35 ether);
        _charge(35 ether, reporter);
        _checkBond(5 ether, 5 ether, GENESIS + DELAY, 0);
        vm.assertEq(reporter.balance, 35 ether);
        payee.set(Payee.Mode.Refuses);
        _charge(1 ether, payable(address(payee)));
        _checkBond(4 ether, 4 ether, GENESIS + DELAY, 1 ether);
        _charge(100 ether, reporter); // what is left
        _checkBond(0, 0, GENESIS + DELAY, 1 ether);
    }

    function test_only_the_court_takes_and_only_the_governor_compensates() public {
        _deposit(A, 40 ether);
        address[3] memory others = [operator, governor, user];
        for (uint256 i = 0; i < others.length; ++i) {
            bytes memory reason = abi.encodeWithSelector(Bonds.NotCourt.selector, others[i]);
            vm.prank(others[i]);
            vm.expectRevert(reason);
            registry.convict(A, sequencer, EQUIVOCATION, reporter);
            vm.prank(others[i]);
            vm.expectRevert(reason);
            registry.suspect(A, LATE_BATCH, true);
            vm.prank(others[i]);
            vm.expectRevert(reason);
            registry.charge(A, 1, reporter);
        }
        _convict(sequencer, reporter);
        vm.prank(address(challenges));
        vm.expectRevert(abi.encodeWithSelector(Bonds.NotGovernor.selector, address(challenges)));
        registry.compensate(wallet, 1);
    }

    function test_compensation_comes_from_what_was_forfeited() public {
        _deposit(A, 40 ether);
        _deposit(B, 40 ether);
        _convict(sequencer, reporter);
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(Bonds.ForfeitedTooLittle.selector, 28 ether, 28 ether + 1));
        registry.compensate(wallet, 28 ether + 1);
        payee.set(Payee.Mode.Refuses);
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(Bonds.PaymentFailed.selector, address(payee), 1 ether));
        registry.compensate(payable(address(payee)), 1 ether);
        vm.expectEmit(address(registry));
        emit IClusterRegistry.Compensated(wallet, 27 ether);
        vm.prank(governor);
        registry.compensate(wallet, 27 ether);
        vm.assertEq(wallet.balance, 27 ether);
        vm.assertEq(registry.forfeited(), 1 ether);
        vm.assertEq(registry.bond(A).forfeited, 28 ether); // what it cost the member
        vm.assertEq(registry.bond(B).amount, 40 ether);
    }

    /// Whatever the figures: a slash splits to the wei, and the reporter's share stays below what is burnt.
    function test_a_slash_splits_to_the_wei(uint96 amount, uint16 bps) public {
        bps %= 4_001;
        if (amount == 0) amount = 1;
        IClusterRegistry.Terms memory terms = _terms(governor);
        (terms.court, terms.reporterShareBps) = (address(challenges), bps);
        registry = Deploy.registry(_genesis(), terms);
        _deposit(A, amount);
        _convict(sequencer, reporter);
        vm.assertEq(reporter.balance + registry.forfeited(), amount);
        vm.assertEq(address(registry).balance, registry.forfeited());
        vm.assertTrue(reporter.balance < registry.forfeited());
    }
}
