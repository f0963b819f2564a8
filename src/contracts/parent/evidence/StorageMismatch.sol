// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InboxRow, OutboxRow} from "../../lib/Types.sol";
import {IEvidenceCourt, ProvenInboxRow, ProvenOutboxRow, SignedHeader, StorageProof} from "../IEvidenceCourt.sol";
import {MerklePatricia} from "./MerklePatricia.sol";
import {Rlp} from "./Rlp.sol";
import {Rows} from "./Rows.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// A row is not what the Messenger holds under the header's own state root (contracts README, "Storage of a Messenger").
library StorageMismatch {
    function judgeOutbox(Bench memory bench, SignedHeader calldata signed, ProvenOutboxRow calldata proven, StorageProof calldata proof)
        internal
        view
        returns (Testimony memory accused)
    {
        accused = Testimonies.hear(bench, signed);
        if (proof.slots.length != 2) revert IEvidenceCourt.Malformed();
        OutboxRow memory row = Rows.prove(proven, accused.header.outboxRoot);
        (uint256[3] memory words) = _read(accused, proof, 2 * uint256(proven.index));
        // What follows in the packed slot is the quota used, which is nobody's business.
        if (bytes32(words[0]) == row.acc && uint48(words[1]) == row.count && uint96(words[1] >> 48) == row.value) {
            revert IEvidenceCourt.NotProven();
        }
    }

    function judgeInbox(Bench memory bench, SignedHeader calldata signed, ProvenInboxRow calldata proven, StorageProof calldata proof)
        internal
        view
        returns (Testimony memory accused)
    {
        accused = Testimonies.hear(bench, signed);
        if (proof.slots.length != 3) revert IEvidenceCourt.Malformed();
        InboxRow memory row = Rows.prove(proven, accused.header.inboxRoot);
        (uint256[3] memory words) = _read(accused, proof, 512 + 3 * uint256(proven.index));
        uint256 packed = words[1];
        if (
            bytes32(words[0]) == row.acc && uint48(packed) == row.number && uint48(packed >> 48) == row.time
                && uint48(packed >> 96) == row.count && uint96(packed >> 144) == row.value && bytes32(words[2]) == row.head
        ) revert IEvidenceCourt.NotProven();
    }

    /// The Messenger's slots from `slot` on, as many as there are proofs. Without an account they are zero.
    function _read(Testimony memory accused, StorageProof calldata proof, uint256 slot) private pure returns (uint256[3] memory words) {
        bytes32 key = keccak256(abi.encodePacked(accused.seat.messenger));
        bytes calldata account = MerklePatricia.get(accused.header.stateRoot, key, proof.account);
        bool exists = account.length != 0;
        bytes32 root = exists ? _storageRoot(account) : bytes32(0);
        for (uint256 i = 0; i < proof.slots.length; ++i) {
            if (exists) words[i] = _word(MerklePatricia.get(root, keccak256(abi.encode(slot + i)), proof.slots[i]));
            else if (proof.slots[i].length != 0) revert IEvidenceCourt.BadProof();
        }
    }

    /// An account is a list of nonce, balance, storage root and code hash.
    function _storageRoot(bytes calldata account) private pure returns (bytes32) {
        bytes calldata items = Rlp.listOf(account);
        (uint256 count, Rlp.Item memory item) = Rlp.scan(items, 2);
        if (count != 4 || !Rlp.isText(item, 32)) revert IEvidenceCourt.BadProof();
        return bytes32(items[item.start:item.end]);
    }

    /// A slot's value: an integer without leading zeros; an absent one is zero.
    function _word(bytes calldata value) private pure returns (uint256) {
        if (value.length == 0) return 0;
        (bool list, uint256 start, uint256 end) = Rlp.read(value, 0);
        if (list || end != value.length) revert IEvidenceCourt.BadProof();
        uint256 length = end - start;
        if (length == 0 || length > 32 || value[start] == 0) revert IEvidenceCourt.BadProof();
        return uint256(bytes32(value[start:end])) >> (256 - 8 * length);
    }
}
