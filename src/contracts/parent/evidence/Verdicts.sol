// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IClusterRegistry} from "../IClusterRegistry.sol";
import {IEvidenceCourt} from "../IEvidenceCourt.sol";
import {Bench} from "./Testimony.sol";

/// The kinds as the registry numbers them: positions in EVIDENCE_KINDS (src/protocol/evidence/evidence.ts), from 1 on.
library Kinds {
    uint8 internal constant EQUIVOCATION = 1;
    uint8 internal constant REGRESS = 2;
    uint8 internal constant OUT_OF_SYNC = 3;
    uint8 internal constant OVERDRAWN = 4;
    uint8 internal constant BAD_LANE = 5;
    uint8 internal constant MISREPORT = 6;
    uint8 internal constant BLOCK_MISMATCH = 7;
    uint8 internal constant STORAGE_MISMATCH = 8;
    uint8 internal constant UNOPENED = 9;
    uint8 internal constant BAD_BATCH = 10;
    uint8 internal constant DOUBLE_ENACT = 11;
    uint8 internal constant LATE_BATCH = 14;
}

/// The court's word to the registry.
abstract contract Verdicts is IEvidenceCourt {
    IClusterRegistry public immutable registry;
    bytes32 private immutable cluster;

    constructor(IClusterRegistry registry_) {
        registry = registry_;
        cluster = registry_.clusterId();
    }

    function _bench() internal view returns (Bench memory) {
        return Bench(registry, cluster);
    }

    function _newestRules() internal view returns (IClusterRegistry.Rules memory) {
        return registry.rules(registry.newest());
    }

    /// Convicts unless it was done before: where the verdict is a side of something that must go on.
    function _convictOnce(uint64 chain, address key, uint8 kind, address reporter) internal {
        if (!registry.convicted(chain, key)) registry.convict(chain, key, kind, payable(reporter));
    }
}
