// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEvidenceCourt} from "../IEvidenceCourt.sol";
import {Rlp} from "./Rlp.sol";

/// What every chain's block header begins with, whatever its rules added at the end: parent hash, state root, number and
/// timestamp at positions 0, 3, 8 and 11 of an RLP list of fifteen items or more.
library Blocks {
    struct Block {
        bytes32 parentHash;
        bytes32 stateRoot;
        uint256 number;
        uint256 timestamp;
    }

    /// Reverts with BadProof if `hash` is not its hash, with Malformed if it is no block header: hashes of 32 bytes, integers
    /// of at most eight without leading zeros.
    function open(bytes calldata block_, bytes32 hash) internal pure returns (Block memory found) {
        if (keccak256(block_) != hash) revert IEvidenceCourt.BadProof();
        bytes calldata payload = Rlp.listOf(block_);
        uint256 count = 0;
        for (uint256 offset = 0; offset < payload.length; ++count) {
            (bool list, uint256 start, uint256 end) = Rlp.read(payload, offset);
            if (end == 0) revert IEvidenceCourt.Malformed();
            offset = end;
            if (count != 0 && count != 3 && count != 8 && count != 11) continue;
            if (list) revert IEvidenceCourt.Malformed();
            if (count == 0) found.parentHash = _hash(payload[start:end]);
            else if (count == 3) found.stateRoot = _hash(payload[start:end]);
            else if (count == 8) found.number = _integer(payload[start:end]);
            else found.timestamp = _integer(payload[start:end]);
        }
        if (count < 15) revert IEvidenceCourt.Malformed();
    }

    function _hash(bytes calldata text) private pure returns (bytes32) {
        if (text.length != 32) revert IEvidenceCourt.Malformed();
        return bytes32(text);
    }

    function _integer(bytes calldata text) private pure returns (uint256) {
        if (text.length > 8 || (text.length > 0 && text[0] == 0)) revert IEvidenceCourt.Malformed();
        return text.length == 0 ? 0 : uint256(bytes32(text)) >> (256 - 8 * text.length);
    }
}
