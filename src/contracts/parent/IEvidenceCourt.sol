// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Header, InboxRow, Message, OutboxRow} from "../lib/Types.sol";

struct SignedHeader {
    Header header;
    bytes signature;
}

/// A row with its proof under a root of a header that stands beside it.
struct ProvenOutboxRow {
    uint8 index;
    OutboxRow row;
    bytes32[8] proof;
}

struct ProvenInboxRow {
    uint8 index;
    InboxRow row;
    bytes32[8] proof;
}

struct IndexedOutboxRow {
    uint8 index;
    OutboxRow row;
}

struct IndexedInboxRow {
    uint8 index;
    InboxRow row;
}

struct LaneStep {
    bytes32 hash;
    uint96 value;
}

struct LanePath {
    bytes32 acc;
    LaneStep[] steps;
}

struct StorageProof {
    bytes[] account;
    bytes[][] slots;
}

struct SignedEnact {
    bytes32 config;
    bytes signature;
}

/// Judges evidence (`3-evidence.md`): one function a form (src/protocol/evidence/evidence.ts says what each proves). Everyone may
/// call; who is convicted follows from the signatures alone. Each reverts unless it convicts somebody who was not before.
interface IEvidenceCourt {
    enum Question {
        OutboxRow, // the row at `index` under the outbox root
        InboxRow, // the row at `index` under the inbox root
        SourceHeader, // the source's signed header under the head of the inbox row at `index`
        BlockHeader // the RLP header under the block hash
    }

    struct Challenge {
        address challenger;
        uint96 stake; // wei
        uint48 deadline; // seconds; an answer counts up to and including it
        uint64 chain; // the challenged member
        uint48 number; // its header
        address key;
        bool answered;
        bool expired;
    }

    event ChallengeOpened(bytes32 indexed id, uint64 indexed chain, Question question, uint8 index, uint48 deadline, Header header);
    event ChallengeAnswered(bytes32 indexed id, address indexed by);
    event ChallengeExpired(bytes32 indexed id);
    event BatchClaimed(uint64 indexed chain, uint32 generation, uint48 number, uint48 due);

    event BatchLate(uint64 indexed chain, uint32 generation, uint48 number);
    event BatchCleared(uint64 indexed chain, uint32 generation, uint48 number);

    error NotProven();
    error BadProof();
    error Malformed();
    error NotInForce(bytes32 config, uint48 time);
    error BadSignature(address recovered, address expected);
    error AlreadyConvicted(uint64 chain, address key);
    /// The key was replaced longer ago than evidenceAge: what it signs now says nothing of its member.
    error Expired(uint64 chain, address key);
    error WrongStake(uint256 sent, uint256 needed);
    error AlreadyAsked(bytes32 id);
    /// The source was convicted: what it signed and withholds is not the challenged member's fault.
    error SourceExposed(uint64 source);
    error UnknownChallenge(bytes32 id);
    error AlreadySettled(bytes32 id);
    error DeadlinePassed(uint48 deadline);
    error DeadlineAhead(uint48 deadline);
    error NoClaim(uint64 chain);
    error PaymentFailed(address to, uint256 amount);

    function equivocation(SignedHeader calldata first, SignedHeader calldata second) external;
    function regressHeader(SignedHeader calldata earlier, SignedHeader calldata later) external;
    function regressOutbox(
        SignedHeader calldata earlier,
        SignedHeader calldata later,
        ProvenOutboxRow calldata earlierRow,
        ProvenOutboxRow calldata laterRow,
        LanePath calldata path
    ) external;
    function regressInbox(
        SignedHeader calldata earlier,
        SignedHeader calldata later,
        ProvenInboxRow calldata earlierRow,
        ProvenInboxRow calldata laterRow,
        LanePath calldata path
    ) external;
    function outOfSync(SignedHeader calldata header, uint64 source, ProvenInboxRow calldata row) external;
    function overdrawn(SignedHeader calldata header, IndexedOutboxRow[] calldata outbox, IndexedInboxRow[] calldata inbox) external;
    function badLaneMessage(
        SignedHeader calldata header,
        uint64 destination,
        ProvenOutboxRow calldata row,
        LanePath calldata path,
        uint8 position,
        Message calldata message
    ) external;
    function badLaneTime(
        SignedHeader calldata previous,
        SignedHeader calldata header,
        ProvenOutboxRow calldata previousRow,
        ProvenOutboxRow calldata row,
        LanePath calldata path,
        Message calldata message
    ) external;
    function badLaneQuota(
        SignedHeader calldata header,
        uint64 destination,
        ProvenOutboxRow calldata row,
        LanePath calldata path,
        Message[] calldata messages
    ) external;
    function badLaneGrowth(
        SignedHeader calldata previous,
        SignedHeader calldata header,
        ProvenOutboxRow calldata previousRow,
        ProvenOutboxRow calldata row
    ) external;
    function misreport(
        SignedHeader calldata header,
        uint64 source,
        ProvenInboxRow calldata row,
        Header calldata sourceHeader,
        ProvenOutboxRow calldata sourceRow
    ) external;
    function blockMismatch(SignedHeader calldata header, bytes calldata block_) external;
    function blockParent(SignedHeader calldata previous, SignedHeader calldata header, bytes calldata block_) external;
    function storageOutbox(SignedHeader calldata header, ProvenOutboxRow calldata row, StorageProof calldata storage_) external;
    function storageInbox(SignedHeader calldata header, ProvenInboxRow calldata row, StorageProof calldata storage_) external;
    /// `previous` has one element, or none if the frames name the start of the log.
    function badBatch(
        SignedHeader calldata header,
        bytes calldata batchSignature,
        bytes calldata frames,
        Header[] calldata previous,
        IndexedOutboxRow[] calldata outbox,
        IndexedInboxRow[] calldata inbox
    ) external;
    function doubleEnact(uint64 chain, bytes32 predecessor, SignedEnact calldata first, SignedEnact calldata second) external;

    // Challenges: `unopened`

    function challengeStake() external view returns (uint96);
    /// Asks a member to open what it signed, with `challengeStake` wei at stake. `row` is read for SourceHeader only: the inbox
    /// row at `index`, opened by the challenger. `index` is 0 for BlockHeader. Not for headers older than evidenceAge, nor
    /// twice, nor about a source that is convicted already.
    function challenge(SignedHeader calldata header, Question question, uint8 index, ProvenInboxRow calldata row)
        external
        payable
        returns (bytes32 id);
    /// Answers: anyone may; the answerer earns the stake. An answer that convicts the challenged member does so; then the
    /// challenger was right and has its stake back, and the answerer is the reporter.
    function answerOutboxRow(Header calldata header, ProvenOutboxRow calldata row) external;
    function answerInboxRow(Header calldata header, ProvenInboxRow calldata row) external;
    /// `source` is signed by the sequencer of the member at the row's index; its hash is the row's head.
    function answerSourceHeader(Header calldata header, ProvenInboxRow calldata row, SignedHeader calldata source) external;
    function answerBlockHeader(Header calldata header, bytes calldata block_) external;
    /// After the deadline: nobody could open it, its signer is exposed; the challenger gets its stake and the reporter's share.
    function expire(bytes32 id) external;
    function challengeOf(bytes32 id) external view returns (Challenge memory);
    function openChallenges(uint64 chain) external view returns (uint256);

    // Late batches: suspicion, never a slash

    /// Registers that a member has signed a header above the one it posted.
    function claimBatch(SignedHeader calldata header) external;
    /// maxBatchDelay after the claim the posted head is still below it: the member is suspected, and pays the claimant's fee.
    function reportLate(uint64 chain) external;
    /// The posted head has reached the claim: the suspicion ends.
    function clearLate(uint64 chain) external;
}
