// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header, Message} from "../lib/Types.sol";
import {BadBatch} from "./evidence/BadBatch.sol";
import {BadLane} from "./evidence/BadLane.sol";
import {BlockMismatch} from "./evidence/BlockMismatch.sol";
import {DoubleEnact} from "./evidence/DoubleEnact.sol";
import {Equivocation} from "./evidence/Equivocation.sol";
import {Misreport} from "./evidence/Misreport.sol";
import {OutOfSync} from "./evidence/OutOfSync.sol";
import {Overdrawn} from "./evidence/Overdrawn.sol";
import {Regress} from "./evidence/Regress.sol";
import {StorageMismatch} from "./evidence/StorageMismatch.sol";
import {Bench, Testimony} from "./evidence/Testimony.sol";
import {IClusterRegistry} from "./IClusterRegistry.sol";
import {
    IndexedInboxRow,
    IndexedOutboxRow,
    LanePath,
    ProvenInboxRow,
    ProvenOutboxRow,
    SignedEnact,
    SignedHeader,
    StorageProof
} from "./IEvidenceCourt.sol";

/// Judges evidence and changes nothing: the court asks it with its own call data, as both do not fit the 24,576 bytes of one
/// contract, and anyone can. The functions are the court's; each returns whom it convicts, or reverts.
contract EvidenceJudge {
    IClusterRegistry private immutable registry;
    bytes32 private immutable cluster;

    constructor(IClusterRegistry registry_) {
        registry = registry_;
        cluster = registry_.clusterId();
    }

    function equivocation(SignedHeader calldata first, SignedHeader calldata second) external view returns (uint64 chain, address key) {
        return _accused(Equivocation.judge(_bench(), first, second));
    }

    function regressHeader(SignedHeader calldata earlier, SignedHeader calldata later) external view returns (uint64 chain, address key) {
        return _accused(Regress.judgeHeader(_bench(), earlier, later));
    }

    function regressOutbox(
        SignedHeader calldata earlier,
        SignedHeader calldata later,
        ProvenOutboxRow calldata earlierRow,
        ProvenOutboxRow calldata laterRow,
        LanePath calldata path
    ) external view returns (uint64 chain, address key) {
        return _accused(Regress.judgeOutbox(_bench(), earlier, later, earlierRow, laterRow, path));
    }

    function regressInbox(
        SignedHeader calldata earlier,
        SignedHeader calldata later,
        ProvenInboxRow calldata earlierRow,
        ProvenInboxRow calldata laterRow,
        LanePath calldata path
    ) external view returns (uint64 chain, address key) {
        return _accused(Regress.judgeInbox(_bench(), earlier, later, earlierRow, laterRow, path));
    }

    function outOfSync(SignedHeader calldata header, uint64 source, ProvenInboxRow calldata row) external view returns (uint64 chain, address key) {
        return _accused(OutOfSync.judge(_bench(), header, source, row));
    }

    function overdrawn(SignedHeader calldata header, IndexedOutboxRow[] calldata outbox, IndexedInboxRow[] calldata inbox) external view returns (uint64 chain, address key) {
        return _accused(Overdrawn.judge(_bench(), header, outbox, inbox));
    }

    function badLaneMessage(
        SignedHeader calldata header,
        uint64 destination,
        ProvenOutboxRow calldata row,
        LanePath calldata path,
        uint8 position,
        Message calldata message
    ) external view returns (uint64 chain, address key) {
        return _accused(BadLane.judgeMessage(_bench(), header, destination, row, path, position, message));
    }

    function badLaneTime(
        SignedHeader calldata previous,
        SignedHeader calldata header,
        ProvenOutboxRow calldata previousRow,
        ProvenOutboxRow calldata row,
        LanePath calldata path,
        Message calldata message
    ) external view returns (uint64 chain, address key) {
        return _accused(BadLane.judgeTime(_bench(), previous, header, previousRow, row, path, message));
    }

    function badLaneQuota(
        SignedHeader calldata header,
        uint64 destination,
        ProvenOutboxRow calldata row,
        LanePath calldata path,
        Message[] calldata messages
    ) external view returns (uint64 chain, address key) {
        return _accused(BadLane.judgeQuota(_bench(), header, destination, row, path, messages));
    }

    function badLaneGrowth(
        SignedHeader calldata previous,
        SignedHeader calldata header,
        ProvenOutboxRow calldata previousRow,
        ProvenOutboxRow calldata row
    ) external view returns (uint64 chain, address key) {
        return _accused(BadLane.judgeGrowth(_bench(), previous, header, previousRow, row));
    }

    function misreport(
        SignedHeader calldata header,
        uint64 source,
        ProvenInboxRow calldata row,
        Header calldata sourceHeader,
        ProvenOutboxRow calldata sourceRow
    ) external view returns (uint64 chain, address key) {
        return _accused(Misreport.judge(_bench(), header, source, row, sourceHeader, sourceRow));
    }

    function blockMismatch(SignedHeader calldata header, bytes calldata block_) external view returns (uint64 chain, address key) {
        return _accused(BlockMismatch.judge(_bench(), header, block_));
    }

    function blockParent(SignedHeader calldata previous, SignedHeader calldata header, bytes calldata block_) external view returns (uint64 chain, address key) {
        return _accused(BlockMismatch.judgeParent(_bench(), previous, header, block_));
    }

    function storageOutbox(SignedHeader calldata header, ProvenOutboxRow calldata row, StorageProof calldata storage_) external view returns (uint64 chain, address key) {
        return _accused(StorageMismatch.judgeOutbox(_bench(), header, row, storage_));
    }

    function storageInbox(SignedHeader calldata header, ProvenInboxRow calldata row, StorageProof calldata storage_) external view returns (uint64 chain, address key) {
        return _accused(StorageMismatch.judgeInbox(_bench(), header, row, storage_));
    }

    function badBatch(
        SignedHeader calldata header,
        bytes calldata batchSignature,
        bytes calldata frames,
        Header[] calldata previous,
        IndexedOutboxRow[] calldata outbox,
        IndexedInboxRow[] calldata inbox
    ) external view returns (uint64 chain, address key) {
        return _accused(BadBatch.judge(_bench(), header, batchSignature, frames, previous, outbox, inbox));
    }

    function doubleEnact(uint64 member, bytes32 predecessor, SignedEnact calldata first, SignedEnact calldata second) external view returns (uint64 chain, address key) {
        return (member, DoubleEnact.judge(_bench(), member, predecessor, first, second));
    }

    function _bench() private view returns (Bench memory) {
        return Bench(registry, cluster);
    }

    function _accused(Testimony memory testimony) private pure returns (uint64 chain, address key) {
        return (testimony.header.chain, testimony.seat.sequencer);
    }
}
