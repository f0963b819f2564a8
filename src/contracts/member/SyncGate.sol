// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {STATUS_ACTIVE} from "../lib/Limits.sol";
import {Configurations} from "./Configurations.sol";

/// The sync rule's right-hand side (§3): up to which timestamp this chain may have blocks.
abstract contract SyncGate is Configurations {
    function gate() external view returns (uint48) {
        return pulse.newest == 0 ? type(uint48).max : _gate(_eraAt(block.timestamp));
    }

    function _gate(uint256 era) internal view returns (uint48 least) {
        Pulse memory cached = pulse;
        if (cached.gateEra == era) return cached.gate;
        (least,) = _computeGate(era);
    }

    /// After rows changed: `moved` has bit i set if the row of index i did. The gate is the least of all rows, so it stays
    /// where it is until the row that holds it moves.
    function _refreshGate(uint256 era, uint256 moved) internal {
        Pulse memory cached = pulse;
        if (cached.gateEra == era && (moved >> cached.gateHolder) & 1 == 0) return;
        cached.gateEra = uint32(era);
        (cached.gate, cached.gateHolder) = _computeGate(era);
        pulse = cached;
    }

    function _computeGate(uint256 era) private view returns (uint48 least, uint8 holder) {
        Era storage record = eras[era];
        Self memory self = record.self;
        uint64[] memory chains = record.chains;
        least = type(uint48).max;
        for (uint256 i = 0; i < chains.length; ++i) {
            Peer storage peer = peers[era][chains[i]];
            uint8 index = peer.index;
            if (peer.status != STATUS_ACTIVE || index == self.index) continue;
            uint48 time = inLanes[index].time;
            if (time < self.activation) time = self.activation;
            if (time < peer.activation) time = peer.activation;
            if (time < least) (least, holder) = (time, index);
        }
        if (holder != 0) least += record.rules.delta;
    }
}
