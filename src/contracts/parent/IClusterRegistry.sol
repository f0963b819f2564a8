// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Configuration} from "../lib/Types.sol";

/// The chain of a cluster's configurations, on the parent (§8). Its address is part of the cluster's EIP-712 domain.
interface IClusterRegistry {
    struct Entry {
        bytes32 predecessor;
        bytes32 successor; // zero for the newest
        uint48 activation; // seconds
        uint64 blockNumber; // where ConfigurationMade was emitted, to read it with one eth_getLogs
    }

    /// The whole configuration, once; readers check it against its hash.
    event ConfigurationMade(bytes32 indexed hash, bytes32 indexed predecessor, Configuration configuration);

    /// Appends the successor of the newest configuration. Only the governor.
    function make(Configuration calldata configuration) external returns (bytes32 hash);

    function clusterId() external view returns (bytes32);
    function governor() external view returns (address);
    function genesis() external view returns (bytes32);
    function newest() external view returns (bytes32);
    function entry(bytes32 hash) external view returns (Entry memory);
}
