// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header} from "../../lib/Types.sol";
import {IEvidenceCourt, SignedHeader} from "../IEvidenceCourt.sol";
import {Blocks} from "./Blocks.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// A false or forked block: the block header behind blockHash says something else.
library BlockMismatch {
    function judge(Bench memory bench, SignedHeader calldata signed, bytes calldata block_)
        internal
        view
        returns (Testimony memory accused)
    {
        accused = Testimonies.hear(bench, signed);
        if (matches(accused.header, block_)) revert IEvidenceCourt.NotProven();
    }

    function judgeParent(Bench memory bench, SignedHeader calldata previous, SignedHeader calldata signed, bytes calldata block_)
        internal
        view
        returns (Testimony memory accused)
    {
        Testimony memory before;
        (before, accused) = Testimonies.hearOrdered(bench, previous, signed);
        if (accused.header.number != uint256(before.header.number) + 1) revert IEvidenceCourt.Malformed();
        if (Blocks.open(block_, accused.header.blockHash).parentHash == before.header.blockHash) revert IEvidenceCourt.NotProven();
    }

    /// Whether `header` gives number, time and state root of the block that it names. Reverts if `block_` is not that block.
    function matches(Header memory header, bytes calldata block_) internal pure returns (bool) {
        Blocks.Block memory found = Blocks.open(block_, header.blockHash);
        return found.number == header.number && found.timestamp == header.time && found.stateRoot == header.stateRoot;
    }
}
