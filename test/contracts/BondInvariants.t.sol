// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Configuration} from "../../src/contracts/lib/Types.sol";
import {ClusterRegistry} from "../../src/contracts/parent/ClusterRegistry.sol";
import {IClusterRegistry} from "../../src/contracts/parent/IClusterRegistry.sol";
import {OpenChallenges, Payee} from "./Bonds.t.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Deploy} from "./Deploy.sol";
import {vm} from "./Vm.sol";

/// Whatever operators, strangers, the court and the governor do, in whatever order: the registry holds exactly the bonds and
/// what was forfeited, a key is slashed once, nobody gets more out than the books allow, and the bond of a member that the court
/// leaves alone is touched by its operator only. The books here are kept apart from the contract's.
contract BondInvariantsTest is ClusterTest {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    struct Book {
        uint256 amount;
        uint256 leaving;
        uint48 leavesAt;
        bool left;
        address operator;
        address former;
    }

    uint32 private constant DELAY = 10 days;
    /// The court never accuses C.
    uint64 private constant HONEST = C;

    address private governor = address(0x60);
    address payable private wallet = payable(address(0x7A11E7));
    Payee private payee = new Payee();
    OpenChallenges private challenges;
    ClusterRegistry private registry;

    mapping(uint64 chain => Book) private books;
    mapping(uint64 chain => mapping(address key => bool)) private slashed;
    uint256 private forfeited;
    /// Something happened that must not: named for the report.
    string private breach;

    function setUp() public override {
        super.setUp();
        on(PARENT);
        challenges = new OpenChallenges();
        IClusterRegistry.Terms memory terms = _terms(governor);
        terms.court = address(challenges);
        registry = Deploy.registry(_genesis(), terms);
        vm.deal(user, type(uint128).max);
        for (uint64 chain = A; chain <= C; ++chain) {
            books[chain].operator = vm.addr(operatorKey(chain));
        }
    }

    function _genesis() internal view override returns (Configuration memory genesis) {
        genesis = super._genesis();
        genesis.parameters.evidenceAge = DELAY - 1 days;
        genesis.parameters.responsePeriod = 1 days;
    }

    function deposit(uint8 member, uint96 amount) external {
        uint64 chain = _chain(member);
        amount = 1 + amount % 100 ether;
        vm.prank(user);
        registry.deposit{value: amount}(chain);
        books[chain].amount += amount;
    }

    function exit(uint8 member, uint96 amount, uint8 caller) external {
        uint64 chain = _chain(member);
        Book storage book = books[chain];
        amount %= 100 ether;
        address account = _caller(book, caller);
        if (!_call_(account, abi.encodeCall(IClusterRegistry.exit, (chain, amount)))) return;
        if (account != book.operator) breach = "a stranger asked for an exit";
        if (book.leavesAt != 0) breach = "two exits";
        if (!book.left && book.amount < uint256(amount) + MINIMUM_BOND) breach = "below the minimum";
        book.leaving = amount;
        book.leavesAt = uint48(block.timestamp) + DELAY;
    }

    function cancelExit(uint8 member, uint8 caller) external {
        Book storage book = books[_chain(member)];
        address account = _caller(book, caller);
        if (!_call_(account, abi.encodeCall(IClusterRegistry.cancelExit, (_chain(member))))) return;
        if (account != book.operator) breach = "a stranger cancelled an exit";
        (book.leaving, book.leavesAt) = (0, 0);
    }

    function withdraw(uint8 member, uint8 caller, bool refused) external {
        uint64 chain = _chain(member);
        Book storage book = books[chain];
        payee.set(Payee.Mode.Refuses);
        address payable to = refused ? payable(address(payee)) : wallet;
        uint256 before = to.balance;
        address account = _caller(book, caller);
        if (!_call_(account, abi.encodeCall(IClusterRegistry.withdraw, (chain, to)))) return;
        if (account != book.operator) breach = "a stranger withdrew";
        if (block.timestamp < book.leavesAt || book.leavesAt == 0) breach = "left too early";
        if (challenges.openChallenges(chain) != 0) breach = "left amid a challenge";
        if (to.balance - before != book.leaving) breach = "another amount was paid";
        book.amount -= book.leaving;
        (book.leaving, book.leavesAt) = (0, 0);
        if (!book.left && book.amount < MINIMUM_BOND) breach = "a member without its minimum";
    }

    function convict(uint8 member, uint8 key_, uint8 mode) external {
        uint64 chain = A + member % 2;
        address key = address(uint160(1 + key_ % 4));
        address payable reporter = _reporter(mode);
        Book storage book = books[chain];
        uint256 before = reporter.balance;
        if (!_call_(address(challenges), abi.encodeCall(IClusterRegistry.convict, (chain, key, 1, reporter)))) {
            if (!slashed[chain][key]) breach = "a conviction was blocked";
            return;
        }
        if (slashed[chain][key]) breach = "a key was slashed twice";
        slashed[chain][key] = true;
        uint256 reward = reporter.balance - before;
        if (reward * 2 >= book.amount && book.amount != 0) breach = "the reporter's share is not below the burn";
        forfeited += book.amount - reward;
        (book.amount, book.leaving, book.leavesAt) = (0, 0, 0);
    }

    function charge(uint8 member, uint96 amount, uint8 mode) external {
        uint64 chain = A + member % 2;
        amount %= 10 ether;
        address payable to = _reporter(mode);
        Book storage book = books[chain];
        uint256 before = to.balance;
        if (!_call_(address(challenges), abi.encodeCall(IClusterRegistry.charge, (chain, amount, to)))) breach = "a fee was blocked";
        uint256 taken = amount < book.amount ? amount : book.amount;
        book.amount -= taken;
        if (book.leaving > book.amount) book.leaving = book.amount;
        uint256 paid = to.balance - before;
        if (paid != 0 && paid != taken) breach = "another fee was paid";
        forfeited += taken - paid;
    }

    function challenge(uint8 member, bool open) external {
        challenges.set(A + member % 2, open ? 1 : 0);
    }

    function compensate(uint96 amount) external {
        amount %= 50 ether;
        if (!_call_(governor, abi.encodeCall(IClusterRegistry.compensate, (wallet, amount)))) return;
        if (amount > forfeited) breach = "more was paid than forfeited";
        forfeited -= amount;
    }

    /// A configuration with another operator for a member, or in which it has left.
    function make(uint8 member, bool leaves) external {
        uint64 chain = _chain(member);
        Configuration memory next = _genesis();
        if (leaves && chain != HONEST) books[chain].left = true;
        books[chain].former = books[chain].operator;
        books[chain].operator = address(uint160(uint256(keccak256(abi.encode(registry.newest())))));
        for (uint8 i = 0; i < 3; ++i) {
            next.members[i].operator = books[A + i].operator;
            if (books[A + i].left) next.members[i].status = 4;
        }
        next.predecessor = registry.newest();
        next.activation = uint48(block.timestamp);
        vm.prank(governor);
        registry.make(next);
    }

    function wait(uint32 time) external {
        vm.warp(block.timestamp + time % (DELAY / 2));
    }

    function targetContracts() public view returns (address[] memory contracts) {
        contracts = new address[](1);
        contracts[0] = address(this);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = this.deposit.selector;
        selectors[1] = this.exit.selector;
        selectors[2] = this.cancelExit.selector;
        selectors[3] = this.withdraw.selector;
        selectors[4] = this.convict.selector;
        selectors[5] = this.charge.selector;
        selectors[6] = this.challenge.selector;
        selectors[7] = this.compensate.selector;
        selectors[8] = this.make.selector;
        selectors[9] = this.wait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    function invariant_books_agree() public view {
        vm.assertEq(bytes(breach), "");
        uint256 sum = forfeited;
        for (uint64 chain = A; chain <= C; ++chain) {
            IClusterRegistry.Bond memory bond = registry.bond(chain);
            vm.assertEq(bond.amount, books[chain].amount, "amount");
            vm.assertEq(bond.leaving, books[chain].leaving, "leaving");
            vm.assertEq(bond.leavesAt, books[chain].leavesAt, "leavesAt");
            sum += bond.amount;
        }
        vm.assertEq(address(registry).balance, sum, "held");
        vm.assertEq(registry.forfeited(), forfeited, "forfeited");
        vm.assertEq(registry.bond(HONEST).forfeited, 0, "honest");
        vm.assertFalse(registry.standing(HONEST).exposed);
    }

    function _chain(uint8 member) private pure returns (uint64) {
        return A + member % 3;
    }

    /// Mostly the operator; else its predecessor or a stranger.
    function _caller(Book storage book, uint8 caller) private view returns (address) {
        return caller % 8 == 0 ? user : caller % 8 == 1 ? book.former : book.operator;
    }

    function _reporter(uint8 mode) private returns (address payable) {
        payee.set(Payee.Mode(mode % 3));
        return payable(address(payee));
    }

    function _call_(address account, bytes memory input) private returns (bool done) {
        vm.prank(account);
        (done,) = address(registry).call(input);
    }
}
