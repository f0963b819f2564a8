// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConfigurationRules} from "../lib/ConfigurationRules.sol";
import {Statements} from "../lib/Statements.sol";
import {Configuration, Member} from "../lib/Types.sol";
import {IClusterRegistry} from "./IClusterRegistry.sol";

/// Keeps hashes, not configurations: those are in the events, and everyone who reads one checks it against its hash.
contract ClusterRegistry is IClusterRegistry {
    bytes32 public immutable clusterId;
    address public immutable governor;
    bytes32 public immutable genesis;
    bytes32 public newest;
    mapping(bytes32 hash => Entry) private entries;
    /// What the next configuration must respect, by member index, and the indices given out, in order.
    mapping(uint8 index => ConfigurationRules.Standing) private standings;
    uint8[] private indices;

    error NotGovernor(address account);
    error NotGenesis(bytes32 predecessor);
    error UnknownConfiguration(bytes32 hash);

    constructor(Configuration memory genesis_, address governor_) {
        if (genesis_.predecessor != 0) revert NotGenesis(genesis_.predecessor);
        clusterId = Statements.clusterId(uint64(block.chainid), address(this));
        governor = governor_;
        genesis = _append(genesis_);
    }

    function make(Configuration calldata configuration) external returns (bytes32 hash) {
        if (msg.sender != governor) revert NotGovernor(msg.sender);
        bytes32 predecessor = newest;
        ConfigurationRules.Standing[] memory standing = new ConfigurationRules.Standing[](indices.length);
        for (uint256 i = 0; i < standing.length; ++i) {
            standing[i] = standings[indices[i]];
        }
        ConfigurationRules.checkSuccessor(configuration, predecessor, entries[predecessor].activation, standing);
        hash = _append(configuration);
        entries[predecessor].successor = hash;
    }

    function entry(bytes32 hash) external view returns (Entry memory found) {
        found = entries[hash];
        if (found.blockNumber == 0) revert UnknownConfiguration(hash);
    }

    function _append(Configuration memory configuration) private returns (bytes32 hash) {
        ConfigurationRules.check(configuration, uint64(block.chainid));
        hash = Statements.hash(configuration);
        newest = hash;
        entries[hash] = Entry(configuration.predecessor, 0, configuration.activation, uint64(block.number));
        delete indices;
        for (uint256 i = 0; i < configuration.members.length; ++i) {
            Member memory member = configuration.members[i];
            indices.push(member.index);
            standings[member.index] = ConfigurationRules.Standing(
                member.index, member.chain, member.status, member.activation, member.generation
            );
        }
        emit ConfigurationMade(hash, configuration.predecessor, configuration);
    }
}
