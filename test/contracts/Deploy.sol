// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Configuration} from "../../src/contracts/lib/Types.sol";
import {Messenger} from "../../src/contracts/member/Messenger.sol";
import {BatchInbox} from "../../src/contracts/parent/BatchInbox.sol";
import {ClusterRegistry} from "../../src/contracts/parent/ClusterRegistry.sol";
import {EvidenceCourt} from "../../src/contracts/parent/EvidenceCourt.sol";
import {IClusterRegistry} from "../../src/contracts/parent/IClusterRegistry.sol";
import {vm} from "./Vm.sol";

/// Deploys the contracts from their artifacts. `new X` in a test compiles all of X once more, for each test that has it: with
/// the whole optimizer, that was most of the suite's time.
library Deploy {
    function messenger(uint256 value) internal returns (Messenger) {
        return Messenger(payable(_create(vm.getCode("Messenger"), value)));
    }

    function registry(Configuration memory genesis, IClusterRegistry.Terms memory terms) internal returns (ClusterRegistry) {
        return ClusterRegistry(_create(registryCode(genesis, terms), 0));
    }

    function batchInbox(ClusterRegistry registry_) internal returns (BatchInbox) {
        return BatchInbox(_create(batchInboxCode(address(registry_)), 0));
    }

    function court(ClusterRegistry registry_, uint256 stake, uint256 fee) internal returns (EvidenceCourt) {
        return EvidenceCourt(payable(_create(courtCode(address(registry_), stake, fee), 0)));
    }

    /// Creation code with its arguments.
    function registryCode(Configuration memory genesis, IClusterRegistry.Terms memory terms) internal view returns (bytes memory) {
        return bytes.concat(vm.getCode("ClusterRegistry"), abi.encode(genesis, terms));
    }

    function batchInboxCode(address registry_) internal view returns (bytes memory) {
        return bytes.concat(vm.getCode("BatchInbox"), abi.encode(registry_));
    }

    function courtCode(address registry_, uint256 stake, uint256 fee) internal view returns (bytes memory) {
        return bytes.concat(vm.getCode("EvidenceCourt"), abi.encode(registry_, stake, fee));
    }

    /// As `new` does: a constructor's revert is the caller's.
    function _create(bytes memory code, uint256 value) private returns (address made) {
        assembly ("memory-safe") {
            made := create(value, add(code, 0x20), mload(code))
            if iszero(made) {
                let free := mload(0x40)
                returndatacopy(free, 0, returndatasize())
                revert(free, returndatasize())
            }
        }
    }
}
