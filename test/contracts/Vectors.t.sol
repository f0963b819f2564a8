// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Lane} from "../../src/contracts/lib/Lane.sol";
import {PackedEntry} from "../../src/contracts/lib/PackedEntry.sol";
import {PackedMessage} from "../../src/contracts/lib/PackedMessage.sol";
import {RowTree} from "../../src/contracts/lib/RowTree.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Header, InboxRow, Message, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {vm} from "./Vm.sol";

/// Solidity against the vectors that TypeScript makes (test/vectors): the same bytes on both sides.
contract VectorsTest {
    function _path(string memory list, uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(i), "]", field);
    }

    function _count(string memory json, string memory list) private pure returns (uint256 count) {
        count = vm.parseJsonUint(json, string.concat(".", list, "Count"));
        vm.assertTrue(count > 0, list);
    }

    function test_typed_data() public view {
        string memory json = vm.readFile("test/vectors/typed-data.json");
        bytes32 cluster = vm.parseJsonBytes32(json, ".domain.clusterId");
        vm.assertEq(
            Statements.clusterId(uint64(vm.parseJsonUint(json, ".domain.parentChain")), vm.parseJsonAddress(json, ".domain.registry")),
            cluster
        );
        string[4] memory lists = ["messages", "headers", "enacts", "configurations"];
        string[4] memory hashes = [".hash", ".structHash", ".structHash", ".hash"];
        for (uint256 kind = 0; kind < lists.length; ++kind) {
            uint256 count = _count(json, lists[kind]);
            for (uint256 i = 0; i < count; ++i) {
                bytes memory encoded = vm.parseJsonBytes(json, _path(lists[kind], i, ".abi"));
                bytes32 structHash = vm.parseJsonBytes32(json, _path(lists[kind], i, hashes[kind]));
                vm.assertEq(_structHash(kind, encoded), structHash, lists[kind]);
                if (kind == 1 || kind == 2) _checkSigned(json, cluster, lists[kind], i, structHash);
            }
        }
    }

    function test_rows() public view {
        string memory json = vm.readFile("test/vectors/typed-data.json");
        uint256 count = _count(json, "outboxRows");
        for (uint256 i = 0; i < count; ++i) {
            OutboxRow memory row = OutboxRow(
                uint48(vm.parseJsonUint(json, _path("outboxRows", i, ".count"))),
                vm.parseJsonBytes32(json, _path("outboxRows", i, ".acc")),
                uint96(vm.parseJsonUint(json, _path("outboxRows", i, ".value")))
            );
            vm.assertEq(Statements.hash(row), vm.parseJsonBytes32(json, _path("outboxRows", i, ".leaf")));
        }
        count = _count(json, "inboxRows");
        for (uint256 i = 0; i < count; ++i) {
            InboxRow memory row = InboxRow(
                uint48(vm.parseJsonUint(json, _path("inboxRows", i, ".number"))),
                vm.parseJsonBytes32(json, _path("inboxRows", i, ".head")),
                uint48(vm.parseJsonUint(json, _path("inboxRows", i, ".time"))),
                uint48(vm.parseJsonUint(json, _path("inboxRows", i, ".count"))),
                vm.parseJsonBytes32(json, _path("inboxRows", i, ".acc")),
                uint96(vm.parseJsonUint(json, _path("inboxRows", i, ".value")))
            );
            vm.assertEq(Statements.hash(row), vm.parseJsonBytes32(json, _path("inboxRows", i, ".leaf")));
        }
    }

    function _checkSigned(string memory json, bytes32 cluster, string memory list, uint256 i, bytes32 structHash) private pure {
        bytes32 digest = Statements.digest(cluster, structHash);
        vm.assertEq(digest, vm.parseJsonBytes32(json, _path(list, i, ".digest")), list);
        address signer = ECDSA.recover(digest, vm.parseJsonBytes(json, _path(list, i, ".signature")));
        vm.assertEq(signer, vm.parseJsonAddress(json, _path(list, i, ".signer")));
    }

    function _structHash(uint256 kind, bytes memory encoded) private pure returns (bytes32) {
        if (kind == 0) return Statements.hash(abi.decode(encoded, (Message)));
        if (kind == 1) return Statements.hash(abi.decode(encoded, (Header)));
        if (kind == 2) {
            (bytes32 predecessor, bytes32 config) = abi.decode(encoded, (bytes32, bytes32));
            return Statements.hashEnact(predecessor, config);
        }
        return Statements.hash(abi.decode(encoded, (Configuration)));
    }

    function test_lane() public view {
        string memory json = vm.readFile("test/vectors/lane.json");
        uint256 count = _count(json, "paths");
        for (uint256 i = 0; i < count; ++i) {
            bytes32 acc = vm.parseJsonBytes32(json, _path("paths", i, ".accBefore"));
            uint256 steps = vm.parseJsonUint(json, _path("paths", i, ".hashesCount"));
            for (uint256 j = 0; j < steps; ++j) {
                string memory step = string.concat("[", vm.toString(j), "]");
                acc = Lane.fold(
                    acc,
                    vm.parseJsonBytes32(json, _path("paths", i, string.concat(".hashes", step))),
                    vm.parseJsonUint(json, _path("paths", i, string.concat(".values", step)))
                );
            }
            vm.assertEq(acc, vm.parseJsonBytes32(json, _path("paths", i, ".accAfter")));
        }
    }

    function test_tree() public view {
        string memory json = vm.readFile("test/vectors/tree.json");
        vm.assertEq(RowTree.zeroOutboxLeaf(), vm.parseJsonBytes32(json, ".emptyOutbox[0]"));
        vm.assertEq(RowTree.zeroInboxLeaf(), vm.parseJsonBytes32(json, ".emptyInbox[0]"));
        uint256 count = _count(json, "proofs");
        for (uint256 i = 0; i < count; ++i) {
            bytes32[] memory siblings = vm.parseJsonBytes32Array(json, _path("proofs", i, ".siblings"));
            uint8 index = uint8(vm.parseJsonUint(json, _path("proofs", i, ".index")));
            bytes32 leaf = vm.parseJsonBytes32(json, _path("proofs", i, ".leaf"));
            bool outbox = keccak256(bytes(vm.parseJsonString(json, _path("proofs", i, ".kind")))) == keccak256("outbox");
            bytes32 zero = outbox ? RowTree.zeroOutboxLeaf() : RowTree.zeroInboxLeaf();
            bool valid = vm.parseJsonBool(json, _path("proofs", i, ".valid"));
            bytes32 expected = vm.parseJsonBytes32(json, _path("proofs", i, ".root"));
            vm.assertTrue((this.root(leaf, index, siblings, zero, false) == expected) == valid, "all siblings given");
            vm.assertTrue((this.root(leaf, index, siblings, zero, true) == expected) == valid, "empty subtrees left out");
        }
    }

    function root(bytes32 leaf, uint8 index, bytes32[] calldata siblings, bytes32 zero, bool sparse) external view returns (bytes32) {
        uint8 given = 0;
        bytes memory packed;
        bytes32 empty = zero;
        for (uint256 level = 0; level < 8; ++level) {
            if (!sparse || siblings[level] != empty) {
                given |= uint8(1 << level);
                packed = abi.encodePacked(packed, siblings[level]);
            }
            empty = keccak256(abi.encodePacked(empty, empty));
        }
        return this.packedRoot(leaf, index, given, packed, zero);
    }

    function packedRoot(bytes32 leaf, uint8 index, uint8 given, bytes calldata siblings, bytes32 zero) external pure returns (bytes32) {
        return RowTree.root(leaf, index, given, siblings, zero);
    }

    function test_include() public view {
        string memory json = vm.readFile("test/vectors/include.json");
        uint256 count = _count(json, "cases");
        for (uint256 i = 0; i < count; ++i) {
            bytes memory packed = vm.parseJsonBytes(json, _path("cases", i, ".packed"));
            this.checkPacked(packed, json, i, vm.parseJsonUint(json, _path("cases", i, ".entriesCount")));
        }
    }

    function checkPacked(bytes calldata packed, string calldata json, uint256 case_, uint256 entries) external view {
        uint256 offset = 0;
        for (uint256 i = 0; i < entries; ++i) {
            offset = _checkEntry(packed, offset, json, _path("cases", case_, string.concat(".entries[", vm.toString(i), "]")));
        }
        vm.assertEq(offset, packed.length);
    }

    function _checkEntry(bytes calldata packed, uint256 offset, string memory json, string memory path) private pure returns (uint256) {
        uint256 start = offset;
        PackedEntry.Entry memory entry = PackedEntry.read(packed, offset);
        bytes memory signature = vm.parseJsonBytes(json, string.concat(path, ".signature"));
        vm.assertEq(abi.encode(entry.header), vm.parseJsonBytes(json, string.concat(path, ".abi")));
        vm.assertEq(abi.encodePacked(entry.r, entry.s, entry.v), signature);
        bytes32 leaf = Statements.hash(entry.row);
        vm.assertEq(leaf, vm.parseJsonBytes32(json, string.concat(path, ".leaf")));
        vm.assertEq(entry.given, vm.parseJsonUint(json, string.concat(path, ".given")));
        vm.assertEq(entry.messages, vm.parseJsonUint(json, string.concat(path, ".messagesCount")));
        vm.assertEq(entry.tries, vm.parseJsonUint(json, string.concat(path, ".tries")));
        // The including chain of these vectors is 7002, with index 2.
        bytes32 found =
            RowTree.root(leaf, 2, entry.given, packed[entry.siblingsOffset:entry.messagesOffset - 4], RowTree.zeroOutboxLeaf());
        vm.assertEq(found, entry.header.outboxRoot);

        PackedMessage.Words memory words;
        words.typeHash = Statements.MESSAGE_TYPEHASH;
        words.source = entry.header.chain;
        words.destination = 7002;
        words.nonce = vm.parseJsonUint(json, string.concat(path, ".countBefore"));
        uint256 value = vm.parseJsonUint(json, string.concat(path, ".valueBefore"));
        bytes32 acc = vm.parseJsonBytes32(json, string.concat(path, ".accBefore"));
        offset = entry.messagesOffset;
        for (uint256 i = 0; i < entry.messages; ++i) {
            bytes calldata data = PackedMessage.read(packed, offset, words);
            words.dataHash = PackedMessage.hashData(data);
            bytes32 id = PackedMessage.hash(words);
            vm.assertEq(id, vm.parseJsonBytes32(json, string.concat(path, ".messages[", vm.toString(i), "].hash")));
            value += words.value + words.fee;
            acc = Lane.fold(acc, id, value);
            words.nonce += 1;
            offset += PackedMessage.HEAD + data.length;
        }
        vm.assertEq(words.nonce, entry.row.count);
        vm.assertEq(value, entry.row.value);
        vm.assertEq(acc, entry.row.acc);
        vm.assertEq(offset - start, vm.parseJsonUint(json, string.concat(path, ".size")));
        return offset;
    }
}
