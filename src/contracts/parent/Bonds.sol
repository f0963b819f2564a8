// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {STATUS_LEFT} from "../lib/Limits.sol";
import {IEvidenceCourt} from "./IEvidenceCourt.sol";
import {Seats} from "./Seats.sol";

/// Members' bonds (§8). They belong to the operators of the newest configuration: never to a sequencer key, which is hot, nor
/// to a former operator. Only the court takes from them. The contract holds all bonds and what was forfeited, to the wei.
abstract contract Bonds is Seats, ReentrancyGuardTransient {
    /// Below one half: whoever convicts himself loses more than he gets.
    uint16 private constant MAX_REPORTER_SHARE_BPS = 4_000;
    /// A reporter's gas; enough for wallets, too little to hurt whoever brings the evidence.
    uint256 private constant PAYMENT_GAS = 100_000;
    /// The payment itself (value, a new account) and the books after it.
    uint256 private constant RESERVE_GAS = 100_000;

    address public immutable governor;
    address public immutable court;
    address public immutable batchInbox;
    uint96 public immutable minimumBond;
    uint16 public immutable reporterShareBps;

    mapping(uint64 chain => Bond) private bonds;
    mapping(uint64 chain => Standing) private standings;
    mapping(uint64 chain => mapping(address key => bool)) public convicted;
    /// What `compensate` can pay, wei.
    uint256 public forfeited;

    error NotGovernor(address account);
    error NotCourt(address account);
    error NotOperator(uint64 chain, address account);
    error TermsIncomplete();
    error ReporterShareTooHigh(uint16 bps, uint16 most);
    error NothingToMove(uint64 chain);
    /// One exit at a time: a second would start the delay of the first again.
    error ExitPending(uint64 chain, uint48 leavesAt);
    error NotYet(uint64 chain, uint48 leavesAt);
    error BondTooSmall(uint64 chain, uint256 remaining, uint96 minimum);
    error ChallengesOpen(uint64 chain, uint256 count);
    error PaymentFailed(address to, uint256 amount);
    error ForfeitedTooLittle(uint256 forfeited, uint96 amount);
    /// The transaction has too little gas to pay: a payment must not fail for the caller's stinginess.
    error InsufficientGas(uint256 available, uint256 needed);

    modifier onlyGovernor() {
        if (msg.sender != governor) revert NotGovernor(msg.sender);
        _;
    }

    modifier onlyCourt() {
        if (msg.sender != court) revert NotCourt(msg.sender);
        _;
    }

    modifier onlyOperator(uint64 chain) {
        if (msg.sender != _newestSeat(chain).operator) revert NotOperator(chain, msg.sender);
        _;
    }

    constructor(Terms memory terms) {
        if (terms.governor == address(0) || terms.court == address(0) || terms.batchInbox == address(0)) revert TermsIncomplete();
        if (terms.reporterShareBps > MAX_REPORTER_SHARE_BPS) {
            revert ReporterShareTooHigh(terms.reporterShareBps, MAX_REPORTER_SHARE_BPS);
        }
        governor = terms.governor;
        court = terms.court;
        batchInbox = terms.batchInbox;
        minimumBond = terms.minimumBond;
        reporterShareBps = terms.reporterShareBps;
    }

    function bond(uint64 chain) external view returns (Bond memory) {
        return bonds[chain];
    }

    function standing(uint64 chain) external view returns (Standing memory) {
        return standings[chain];
    }

    function deposit(uint64 chain) external payable {
        _newestSeat(chain);
        if (msg.value == 0) revert NothingToMove(chain);
        uint96 amount = SafeCast.toUint96(msg.value);
        uint96 sum = bonds[chain].amount + amount;
        bonds[chain].amount = sum;
        emit BondDeposited(chain, msg.sender, amount, sum);
    }

    function exit(uint64 chain, uint96 amount) external onlyOperator(chain) {
        if (amount == 0) revert NothingToMove(chain);
        Bond storage held = bonds[chain];
        if (held.leavesAt != 0) revert ExitPending(chain, held.leavesAt);
        _checkRemainder(chain, held.amount, amount);
        Record storage record = _newestRecord();
        uint48 from = uint48(block.timestamp);
        SeatEntry storage last = _newestSeat(chain);
        // Who was made to leave at a later time can sign, and so lie, until then.
        if (last.status == STATUS_LEFT && _takenAt(last) > from) from = _takenAt(last);
        uint48 leavesAt = from + record.evidenceAge + record.responsePeriod;
        held.leaving = amount;
        held.leavesAt = leavesAt;
        emit ExitRequested(chain, amount, leavesAt);
    }

    function cancelExit(uint64 chain) external onlyOperator(chain) {
        Bond storage held = bonds[chain];
        if (held.leavesAt == 0) revert NothingToMove(chain);
        _endExit(held);
        emit ExitCancelled(chain);
    }

    function withdraw(uint64 chain, address payable to) external nonReentrant onlyOperator(chain) {
        Bond storage held = bonds[chain];
        if (held.leavesAt == 0) revert NothingToMove(chain);
        if (block.timestamp < held.leavesAt) revert NotYet(chain, held.leavesAt);
        uint256 challenges = IEvidenceCourt(court).openChallenges(chain);
        if (challenges != 0) revert ChallengesOpen(chain, challenges);
        uint96 amount = held.leaving;
        // Once more: fees may have been charged since.
        _checkRemainder(chain, held.amount, amount);
        held.amount -= amount;
        _endExit(held);
        emit BondWithdrawn(chain, to, amount);
        (bool success,) = to.call{value: amount}("");
        if (!success) revert PaymentFailed(to, amount);
    }

    function convict(uint64 chain, address key, uint8 kind, address payable reporter)
        external
        nonReentrant
        onlyCourt
        returns (uint96 slashed)
    {
        if (convicted[chain][key]) revert IEvidenceCourt.AlreadyConvicted(chain, key);
        convicted[chain][key] = true;
        Standing storage stands = standings[chain];
        if (!stands.exposed) {
            (stands.exposed, stands.kind, stands.since) = (true, kind, uint48(block.timestamp));
        }
        Bond storage held = bonds[chain];
        slashed = held.amount;
        held.amount = 0;
        _endExit(held);
        uint96 reward = uint96((uint256(slashed) * reporterShareBps) / 10_000);
        if (!_pay(reporter, reward)) reward = 0;
        _forfeit(held, slashed - reward);
        emit Convicted(chain, key, kind, slashed, reporter, reward);
    }

    function suspect(uint64 chain, uint8 kind, bool on) external onlyCourt {
        Standing storage stands = standings[chain];
        if (stands.suspected == on) return;
        stands.suspected = on;
        if (!stands.exposed) (stands.kind, stands.since) = on ? (kind, uint48(block.timestamp)) : (0, 0);
        emit Suspected(chain, kind, on);
    }

    function charge(uint64 chain, uint96 amount, address payable to) external nonReentrant onlyCourt {
        Bond storage held = bonds[chain];
        if (amount > held.amount) amount = held.amount;
        held.amount -= amount;
        // From what stays, first.
        if (held.leaving > held.amount) held.leaving = held.amount;
        if (!_pay(to, amount)) {
            _forfeit(held, amount);
            amount = 0;
        }
        emit FeeCharged(chain, to, amount);
    }

    function compensate(address payable to, uint96 amount) external nonReentrant onlyGovernor {
        if (amount > forfeited) revert ForfeitedTooLittle(forfeited, amount);
        forfeited -= amount;
        emit Compensated(to, amount);
        (bool success,) = to.call{value: amount}("");
        if (!success) revert PaymentFailed(to, amount);
    }

    /// Only who has left may leave nothing behind.
    function _checkRemainder(uint64 chain, uint96 amount, uint96 leaving) private view {
        uint96 least = _newestSeat(chain).status == STATUS_LEFT ? 0 : minimumBond;
        if (uint256(leaving) + least > amount) revert BondTooSmall(chain, amount < leaving ? 0 : amount - leaving, least);
    }

    function _endExit(Bond storage held) private {
        (held.leaving, held.leavesAt) = (0, 0);
    }

    function _forfeit(Bond storage held, uint96 amount) private {
        held.forfeited += amount;
        forfeited += amount;
    }

    /// Whether `to` took it. Copies nothing back from it.
    function _pay(address to, uint256 amount) private returns (bool success) {
        if (amount == 0) return true;
        uint256 needed = PAYMENT_GAS + PAYMENT_GAS / 63 + RESERVE_GAS;
        if (gasleft() < needed) revert InsufficientGas(gasleft(), needed);
        assembly ("memory-safe") {
            success := call(PAYMENT_GAS, to, amount, 0, 0, 0, 0)
        }
    }
}
