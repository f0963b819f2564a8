// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Statements} from "../../lib/Statements.sol";
import {IEvidenceCourt, SignedEnact} from "../IEvidenceCourt.sol";
import {Bench, Testimonies} from "./Testimony.sol";

/// Forked governance: an operator enacted two successors of one configuration.
library DoubleEnact {
    function judge(Bench memory bench, uint64 chain, bytes32 predecessor, SignedEnact calldata first, SignedEnact calldata second)
        internal
        view
        returns (address operator)
    {
        if (first.config == second.config) revert IEvidenceCourt.NotProven();
        if (first.config > second.config) revert IEvidenceCourt.Malformed();
        operator = bench.registry.seat(predecessor, chain).operator;
        _check(bench, predecessor, first, operator);
        _check(bench, predecessor, second, operator);
        // As long as keys are punishable after their hand-over: here the successor's activation.
        uint256 until = bench.registry.rules(predecessor).until;
        if (block.timestamp > until && block.timestamp > until + bench.registry.rules(bench.registry.newest()).evidenceAge) {
            revert IEvidenceCourt.Expired(chain, operator);
        }
    }

    function _check(Bench memory bench, bytes32 predecessor, SignedEnact calldata enact, address operator) private pure {
        bytes32 digest = Statements.digest(bench.cluster, Statements.hashEnact(predecessor, enact.config));
        Testimonies.checkSigner(digest, enact.signature, operator);
    }
}
