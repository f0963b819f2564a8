// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header} from "../lib/Types.sol";

/// Where members post what they announced (§7): the backstop of gossip. Frames are in the transaction or in its blobs.
interface IBatchInbox {
    /// The newest header that a member posted.
    struct Head {
        bytes32 hash;
        uint48 number;
        uint48 time; // of the header, seconds
        uint48 postedAt; // block time of the parent, seconds
        uint32 generation;
    }

    /// `blobs`: how many blobs of this transaction hold the frames; 0: they are its call data.
    event BatchPosted(
        uint64 indexed chain, uint48 indexed number, bytes32 hash, bytes32 previous, bytes32 framesHash, uint256 blobs
    );

    /// Posts a header and everything since the posted one, its frames (protocol README, "Batches"). Only as a transaction
    /// of an account without code, so that its call data is the transaction's.
    function post(Header calldata header, bytes calldata signature, bytes calldata batchSignature, bytes calldata frames) external;

    /// The same with frames in this transaction's blobs: `framesHash` is keccak(keccak(previous ‖ versioned hashes)).
    function postBlobs(Header calldata header, bytes calldata signature, bytes calldata batchSignature, bytes32 previous) external;

    /// Zero before the first post; of an earlier generation until the first post of the next.
    function head(uint64 chain) external view returns (Head memory);
}
