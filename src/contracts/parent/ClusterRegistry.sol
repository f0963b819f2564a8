// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConfigurationRules} from "../lib/ConfigurationRules.sol";
import {Configuration} from "../lib/Types.sol";
import {Bonds} from "./Bonds.sol";

/// The cluster on its parent: `Seats` keeps the configurations, `Bonds` the money, and this the succession.
contract ClusterRegistry is Bonds {
    bytes32 public immutable genesis;

    error NotGenesis(bytes32 predecessor);

    constructor(Configuration memory genesis_, Terms memory terms) Bonds(terms) {
        if (genesis_.predecessor != 0) revert NotGenesis(genesis_.predecessor);
        genesis = _append(genesis_);
    }

    function make(Configuration calldata configuration) external onlyGovernor returns (bytes32 hash) {
        ConfigurationRules.checkSuccessor(configuration, newest(), _newestRecord().activation, _standing());
        hash = _append(configuration);
    }
}
