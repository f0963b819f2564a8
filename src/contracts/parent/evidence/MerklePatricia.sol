// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEvidenceCourt} from "../IEvidenceCourt.sol";
import {Rlp} from "./Rlp.sol";

/// Proofs of what a state trie holds, and of what it does not (OpenZeppelin's TrieProof knows only the former).
///
/// A proof is the nodes from the root on, as `eth_getProof` gives them. Strict, so that it has one form: every node is the
/// preimage of the reference before it, nodes below 32 bytes stand inside their parent only, and none is left over. Keys have 64
/// nibbles, so none ends at a branch. An empty trie has the empty proof. All else reverts with BadProof.
library MerklePatricia {
    /// keccak(RLP of the empty string).
    bytes32 private constant EMPTY_ROOT = 0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421;

    enum Outcome {
        Absent,
        Value,
        Hash, // of the next node
        Node // that stands inside this one
    }

    /// The value under keccak(key); empty if there is none.
    function get(bytes32 root, bytes32 key, bytes[] calldata proof) internal pure returns (bytes calldata value) {
        value = msg.data[:0];
        if (root == EMPTY_ROOT) {
            if (proof.length != 0) revert IEvidenceCourt.BadProof();
            return value;
        }
        uint256 depth = 0;
        for (uint256 i = 0; i < proof.length; ++i) {
            if (keccak256(proof[i]) != root) revert IEvidenceCourt.BadProof();
            Outcome outcome = Outcome.Node;
            bytes calldata next = proof[i];
            while (outcome == Outcome.Node) {
                (outcome, next, depth) = _descend(next, key, depth);
            }
            if (outcome == Outcome.Hash) {
                root = bytes32(next);
                continue;
            }
            if (i + 1 != proof.length) revert IEvidenceCourt.BadProof();
            return next;
        }
        revert IEvidenceCourt.BadProof(); // it ends where the trie goes on
    }

    /// One node down the path of `key`, of which `depth` nibbles are behind.
    function _descend(bytes calldata node, bytes32 key, uint256 depth) private pure returns (Outcome, bytes calldata, uint256) {
        bytes calldata items = Rlp.listOf(node);
        (uint256 count, Rlp.Item memory item) = Rlp.scan(items, depth < 64 ? _nibble(key, depth) : 16);
        if (count == 17) {
            if (depth == 64) revert IEvidenceCourt.BadProof();
            if (Rlp.isText(item, 0)) return (Outcome.Absent, items[:0], depth);
            return _reference(items, item, depth + 1);
        }
        if (count != 2) revert IEvidenceCourt.BadProof();
        (, item) = Rlp.scan(items, 0);
        if (item.list || item.start == item.end) revert IEvidenceCourt.BadProof();
        (bool leaf, bool fits, uint256 nibbles) = _follow(items[item.start:item.end], key, depth);
        (, item) = Rlp.scan(items, 1);
        if (leaf ? item.list : nibbles == 0) revert IEvidenceCourt.BadProof();
        if (!fits || (leaf && depth + nibbles != 64)) return (Outcome.Absent, items[:0], depth);
        if (!leaf) return _reference(items, item, depth + nibbles);
        if (item.start == item.end) revert IEvidenceCourt.BadProof();
        return (Outcome.Value, items[item.start:item.end], 64);
    }

    /// Where a child's reference leads: 32 bytes are its hash, a list is the child itself, which must be shorter than that.
    function _reference(bytes calldata items, Rlp.Item memory item, uint256 depth)
        private
        pure
        returns (Outcome, bytes calldata, uint256)
    {
        if (Rlp.isText(item, 32)) return (Outcome.Hash, items[item.start:item.end], depth);
        if (!item.list || item.end - item.offset >= 32) revert IEvidenceCourt.BadProof();
        return (Outcome.Node, items[item.offset:item.end], depth);
    }

    /// Reads a hex-prefixed path: whether it is a leaf's, whether `key` takes it from `depth` on, and how many nibbles it has.
    function _follow(bytes calldata path, bytes32 key, uint256 depth) private pure returns (bool leaf, bool fits, uint256 nibbles) {
        uint256 flags = uint8(path[0]) >> 4;
        bool odd = flags & 1 == 1;
        if (flags > 3 || (!odd && path[0] & 0x0f != 0)) revert IEvidenceCourt.BadProof();
        leaf = flags >= 2;
        nibbles = 2 * path.length - (odd ? 1 : 2);
        if (depth + nibbles > 64) return (leaf, false, nibbles);
        // Both paths begin at their words' highest nibble; the flags take one of an odd path, and a byte of an even one.
        uint256 given = odd ? uint256(bytes32(path)) << 4 : uint256(bytes32(path[1:]));
        uint256 wanted = uint256(key) << (4 * depth);
        fits = nibbles == 0 || (given ^ wanted) >> (256 - 4 * nibbles) == 0;
    }

    function _nibble(bytes32 key, uint256 i) private pure returns (uint256) {
        return (uint256(key) >> (252 - 4 * i)) & 0x0f;
    }
}
