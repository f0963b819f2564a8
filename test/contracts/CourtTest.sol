// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {RowTree} from "../../src/contracts/lib/RowTree.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Header, InboxRow, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {BatchInbox} from "../../src/contracts/parent/BatchInbox.sol";
import {ClusterRegistry} from "../../src/contracts/parent/ClusterRegistry.sol";
import {EvidenceCourt} from "../../src/contracts/parent/EvidenceCourt.sol";
import {IClusterRegistry} from "../../src/contracts/parent/IClusterRegistry.sol";
import {ProvenInboxRow, ProvenOutboxRow, SignedHeader} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Deploy} from "./Deploy.sol";
import {vm} from "./Vm.sol";

/// A cluster's three contracts on the parent, every member bonded, and the means to sign whatever somebody might.
abstract contract CourtTest is ClusterTest {
    uint32 internal constant EVIDENCE_AGE = 14 days;
    uint32 internal constant RESPONSE_PERIOD = 1 days;
    uint32 internal constant MAX_BATCH_DELAY = 1 hours;
    uint96 internal constant STAKE = 1 ether;
    uint96 internal constant FEE = 2 ether;
    uint96 internal constant BOND = 100 ether;
    uint96 internal constant REWARD = 30 ether;

    address internal governor = address(0x60);
    address internal reporter = address(0x2E902);
    ClusterRegistry internal registry;
    BatchInbox internal batchInbox;
    EvidenceCourt internal court;
    bytes32 internal cluster;

    function setUp() public virtual override {
        on(PARENT);
        vm.warp(GENESIS + 1_000);
        uint256 nonce = vm.getNonce(address(this));
        IClusterRegistry.Terms memory terms = _terms(governor);
        terms.batchInbox = vm.computeCreateAddress(address(this), nonce + 1);
        terms.court = vm.computeCreateAddress(address(this), nonce + 2);
        registry = Deploy.registry(_genesis(), terms);
        batchInbox = Deploy.batchInbox(registry);
        court = Deploy.court(registry, STAKE, FEE);
        (config, cluster) = (registry.newest(), registry.clusterId());
        vm.deal(address(this), 3 * BOND);
        for (uint64 chain = A; chain <= C; ++chain) {
            registry.deposit{value: BOND}(chain);
        }
    }

    function _genesis() internal view virtual override returns (Configuration memory genesis) {
        genesis = super._genesis();
        genesis.parameters.evidenceAge = EVIDENCE_AGE;
        genesis.parameters.responsePeriod = RESPONSE_PERIOD;
        genesis.parameters.maxBatchDelay = MAX_BATCH_DELAY;
        for (uint256 i = 0; i < genesis.members.length; ++i) {
            genesis.members[i].messenger = address(uint160(0xE0 + i));
        }
    }

    /// A successor of the newest configuration, in force from `activation`.
    function _next(uint48 activation) internal view returns (Configuration memory next) {
        next = _genesis();
        next.predecessor = registry.newest();
        next.activation = activation;
    }

    function _make(Configuration memory next) internal returns (bytes32) {
        vm.prank(governor);
        return registry.make(next);
    }

    // Headers

    function _header(uint64 chain, uint48 number) internal view returns (Header memory header) {
        header.chain = chain;
        header.number = number;
        header.config = config;
        header.time = GENESIS + number;
        header.blockHash = keccak256(abi.encode("block", chain, number));
        header.stateRoot = keccak256(abi.encode("state", chain, number));
        header.outboxRoot = _fold(RowTree.zeroOutboxLeaf(), 0, _proof(RowTree.zeroOutboxLeaf()));
        header.inboxRoot = _fold(RowTree.zeroInboxLeaf(), 0, _proof(RowTree.zeroInboxLeaf()));
    }

    /// Calls nobody, as `prank` and `expectRevert` are for the next call.
    function _digest(Header memory header) internal view returns (bytes32) {
        return Statements.digest(cluster, Statements.hash(header));
    }

    function _signed(Header memory header) internal view returns (SignedHeader memory) {
        return _signedBy(key(header.chain), header);
    }

    function _signedBy(uint256 privateKey, Header memory header) internal view returns (SignedHeader memory) {
        return SignedHeader(header, _signature(privateKey, _digest(header)));
    }

    function _sign2(Header memory x, Header memory y) internal view returns (SignedHeader memory, SignedHeader memory) {
        return _digest(x) < _digest(y) ? (_signed(x), _signed(y)) : (_signed(y), _signed(x));
    }

    /// Two headers of one position, in the order that the court takes.
    function _fork(uint64 chain, uint48 number) internal view returns (SignedHeader memory, SignedHeader memory) {
        Header memory other = _header(chain, number);
        other.stateRoot = keccak256("another state");
        return _sign2(_header(chain, number), other);
    }

    // Rows

    /// The only row of an outbox, with the root that it gives.
    function _onlyRow(uint8 index, OutboxRow memory row) internal pure returns (bytes32 root, ProvenOutboxRow memory proven) {
        proven = ProvenOutboxRow(index, row, _proof(RowTree.zeroOutboxLeaf()));
        root = _fold(Statements.hash(row), index, proven.proof);
    }

    function _onlyRow(uint8 index, InboxRow memory row) internal pure returns (bytes32 root, ProvenInboxRow memory proven) {
        proven = ProvenInboxRow(index, row, _proof(RowTree.zeroInboxLeaf()));
        root = _fold(Statements.hash(row), index, proven.proof);
    }

    /// Siblings of a leaf in a tree that is empty but for it.
    function _proof(bytes32 zeroLeaf) internal pure returns (bytes32[8] memory siblings) {
        for (uint256 level = 0; level < 8; ++level) {
            siblings[level] = zeroLeaf;
            zeroLeaf = keccak256(abi.encode(zeroLeaf, zeroLeaf));
        }
    }

    function _fold(bytes32 node, uint8 index, bytes32[8] memory siblings) internal pure returns (bytes32) {
        for (uint256 level = 0; level < 8; ++level) {
            bytes32 sibling = siblings[level];
            node = (index >> level) & 1 == 0 ? keccak256(abi.encode(node, sibling)) : keccak256(abi.encode(sibling, node));
        }
        return node;
    }

    /// The row that includes `source`'s header without messages.
    function _inboxRow(Header memory source) internal view returns (InboxRow memory) {
        return InboxRow(source.number, _digest(source), source.time, 0, 0, 0);
    }

    // Blocks

    /// RLP of a block header of sixteen fields.
    function _block(bytes32 parentHash, bytes32 stateRoot, uint48 number, uint48 time) internal pure returns (bytes memory) {
        bytes[] memory fields = new bytes[](16);
        for (uint256 i = 0; i < fields.length; ++i) {
            fields[i] = RLP.encode(i);
        }
        fields[0] = RLP.encode(parentHash);
        fields[3] = RLP.encode(stateRoot);
        fields[8] = RLP.encode(uint256(number));
        fields[11] = RLP.encode(uint256(time));
        return RLP.encode(fields);
    }
}
