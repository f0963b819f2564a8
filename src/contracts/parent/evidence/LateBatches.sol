// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {STATUS_ACTIVE} from "../../lib/Limits.sol";
import {IBatchInbox} from "../IBatchInbox.sol";
import {IClusterRegistry} from "../IClusterRegistry.sol";
import {SignedHeader} from "../IEvidenceCourt.sol";
import {Testimonies, Testimony} from "./Testimony.sol";
import {Kinds, Verdicts} from "./Verdicts.sol";

/// Who announces and does not post (`lateBatch`): suspected, never slashed, as a parent that censors looks the same.
///
/// A member has at most two claims: one whose time runs, and the highest one that came meanwhile, which is next. So nobody can
/// keep others from claiming, the member itself included, and a posted head lags by two delays at most.
abstract contract LateBatches is Verdicts {
    /// A header that was signed and is not posted. Two slots.
    struct Claim {
        uint32 generation;
        uint48 number;
        uint48 due; // seconds; 0: no claim
        bool reported;
        address claimant;
    }

    uint96 public immutable livenessFee;
    mapping(uint64 chain => Claim) private running;
    mapping(uint64 chain => Claim) private waiting;

    constructor(uint96 livenessFee_) {
        livenessFee = livenessFee_;
    }

    function claimBatch(SignedHeader calldata signed) external {
        Testimony memory claimed = Testimonies.hear(_bench(), signed);
        uint64 chain = claimed.header.chain;
        Claim memory claim = Claim({
            generation: claimed.seat.generation,
            number: claimed.header.number,
            due: uint48(block.timestamp + _newestRules().maxBatchDelay),
            reported: false,
            claimant: msg.sender
        });
        if (_isMet(chain, claim)) revert NotProven();
        _advance(chain);
        if (running[chain].due == 0) {
            running[chain] = claim;
        } else {
            if (claim.number <= running[chain].number || claim.number <= waiting[chain].number) revert NotProven();
            waiting[chain] = claim;
        }
        emit BatchClaimed(chain, claim.generation, claim.number, claim.due);
    }

    function reportLate(uint64 chain) external {
        Claim storage claim = running[chain];
        if (claim.due == 0 || claim.reported) revert NoClaim(chain);
        if (block.timestamp <= claim.due) revert DeadlineAhead(claim.due);
        if (_isMet(chain, claim)) revert NotProven();
        claim.reported = true;
        emit BatchLate(chain, claim.generation, claim.number);
        registry.suspect(chain, Kinds.LATE_BATCH, true);
        registry.charge(chain, livenessFee, payable(claim.claimant));
    }

    function clearLate(uint64 chain) external {
        if (running[chain].due == 0) revert NoClaim(chain);
        if (!_isMet(chain, running[chain])) revert NotProven();
        _advance(chain);
    }

    /// Puts the waiting claim in the place of the running one while that is met.
    function _advance(uint64 chain) private {
        for (Claim memory claim = running[chain]; claim.due != 0 && _isMet(chain, claim); claim = running[chain]) {
            running[chain] = waiting[chain];
            delete waiting[chain];
            emit BatchCleared(chain, claim.generation, claim.number);
            if (claim.reported) registry.suspect(chain, Kinds.LATE_BATCH, false);
        }
    }

    /// Whether the posted head has reached the claim, or nobody posts for that log any more (suspended, left, a new generation).
    function _isMet(uint64 chain, Claim memory claim) private view returns (bool) {
        IClusterRegistry.Seat memory seat = registry.seat(registry.newest(), chain);
        if (seat.status != STATUS_ACTIVE || seat.generation != claim.generation) return true;
        IBatchInbox.Head memory head = IBatchInbox(registry.batchInbox()).head(chain);
        return head.generation == claim.generation && head.number >= claim.number;
    }
}
