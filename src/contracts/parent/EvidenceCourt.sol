// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header, Message} from "../lib/Types.sol";
import {Challenges} from "./evidence/Challenges.sol";
import {LateBatches} from "./evidence/LateBatches.sol";
import {Kinds, Verdicts} from "./evidence/Verdicts.sol";
import {EvidenceJudge} from "./EvidenceJudge.sol";
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

/// One function a form: the judge says whom the evidence convicts, the registry carries it out. What each form proves is in
/// `evidence/`, one library a kind, as in src/protocol/evidence.
contract EvidenceCourt is Challenges, LateBatches {
    EvidenceJudge public immutable judge;

    constructor(IClusterRegistry registry_, uint96 challengeStake_, uint96 livenessFee_)
        Verdicts(registry_)
        Challenges(challengeStake_)
        LateBatches(livenessFee_)
    {
        judge = new EvidenceJudge(registry_);
    }

    function equivocation(SignedHeader calldata, SignedHeader calldata) external {
        _judge(Kinds.EQUIVOCATION);
    }

    function regressHeader(SignedHeader calldata, SignedHeader calldata) external {
        _judge(Kinds.REGRESS);
    }

    function regressOutbox(
        SignedHeader calldata,
        SignedHeader calldata,
        ProvenOutboxRow calldata,
        ProvenOutboxRow calldata,
        LanePath calldata
    ) external {
        _judge(Kinds.REGRESS);
    }

    function regressInbox(
        SignedHeader calldata,
        SignedHeader calldata,
        ProvenInboxRow calldata,
        ProvenInboxRow calldata,
        LanePath calldata
    ) external {
        _judge(Kinds.REGRESS);
    }

    function outOfSync(SignedHeader calldata, uint64, ProvenInboxRow calldata) external {
        _judge(Kinds.OUT_OF_SYNC);
    }

    function overdrawn(SignedHeader calldata, IndexedOutboxRow[] calldata, IndexedInboxRow[] calldata) external {
        _judge(Kinds.OVERDRAWN);
    }

    function badLaneMessage(
        SignedHeader calldata,
        uint64,
        ProvenOutboxRow calldata,
        LanePath calldata,
        uint8,
        Message calldata
    ) external {
        _judge(Kinds.BAD_LANE);
    }

    function badLaneTime(
        SignedHeader calldata,
        SignedHeader calldata,
        ProvenOutboxRow calldata,
        ProvenOutboxRow calldata,
        LanePath calldata,
        Message calldata
    ) external {
        _judge(Kinds.BAD_LANE);
    }

    function badLaneQuota(
        SignedHeader calldata,
        uint64,
        ProvenOutboxRow calldata,
        LanePath calldata,
        Message[] calldata
    ) external {
        _judge(Kinds.BAD_LANE);
    }

    function badLaneGrowth(
        SignedHeader calldata,
        SignedHeader calldata,
        ProvenOutboxRow calldata,
        ProvenOutboxRow calldata
    ) external {
        _judge(Kinds.BAD_LANE);
    }

    function misreport(
        SignedHeader calldata,
        uint64,
        ProvenInboxRow calldata,
        Header calldata,
        ProvenOutboxRow calldata
    ) external {
        _judge(Kinds.MISREPORT);
    }

    function blockMismatch(SignedHeader calldata, bytes calldata) external {
        _judge(Kinds.BLOCK_MISMATCH);
    }

    function blockParent(SignedHeader calldata, SignedHeader calldata, bytes calldata) external {
        _judge(Kinds.BLOCK_MISMATCH);
    }

    function storageOutbox(SignedHeader calldata, ProvenOutboxRow calldata, StorageProof calldata) external {
        _judge(Kinds.STORAGE_MISMATCH);
    }

    function storageInbox(SignedHeader calldata, ProvenInboxRow calldata, StorageProof calldata) external {
        _judge(Kinds.STORAGE_MISMATCH);
    }

    function badBatch(
        SignedHeader calldata,
        bytes calldata,
        bytes calldata,
        Header[] calldata,
        IndexedOutboxRow[] calldata,
        IndexedInboxRow[] calldata
    ) external {
        _judge(Kinds.BAD_BATCH);
    }

    function doubleEnact(uint64, bytes32, SignedEnact calldata, SignedEnact calldata) external {
        _judge(Kinds.DOUBLE_ENACT);
    }

    /// Asks the judge with this call's own data, and convicts whom it names. Whoever brought the evidence is the reporter.
    function _judge(uint8 kind) private {
        (bool convicts, bytes memory answer) = address(judge).staticcall(msg.data);
        if (!convicts) {
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        }
        (uint64 chain, address key) = abi.decode(answer, (uint64, address));
        if (registry.convicted(chain, key)) revert AlreadyConvicted(chain, key);
        registry.convict(chain, key, kind, payable(msg.sender));
    }
}
