// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEvidenceCourt, SignedHeader} from "../IEvidenceCourt.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// Two histories: two headers of one position. The key of `first` is accused, the one with the lower hash.
library Equivocation {
    function judge(Bench memory bench, SignedHeader calldata first, SignedHeader calldata second)
        internal
        view
        returns (Testimony memory accused)
    {
        if (first.header.number != second.header.number) revert IEvidenceCourt.Malformed();
        Testimony memory other;
        (accused, other) = Testimonies.hearPair(bench, first, second);
        if (accused.hash == other.hash) revert IEvidenceCourt.NotProven();
        if (accused.hash > other.hash) revert IEvidenceCourt.Malformed();
    }
}
