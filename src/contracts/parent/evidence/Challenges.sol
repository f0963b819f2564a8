// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {RowTree} from "../../lib/RowTree.sol";
import {Statements} from "../../lib/Statements.sol";
import {Header, InboxRow} from "../../lib/Types.sol";
import {IClusterRegistry} from "../IClusterRegistry.sol";
import {ProvenInboxRow, ProvenOutboxRow, SignedHeader} from "../IEvidenceCourt.sol";
import {BlockMismatch} from "./BlockMismatch.sol";
import {Misreport} from "./Misreport.sol";
import {Rows} from "./Rows.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";
import {Kinds, Verdicts} from "./Verdicts.sol";

/// Whoever signs a hash can open it, or never could (`unopened`). A question costs a stake, an answer earns it; anyone may
/// answer, so that an honest member is safe as long as one node anywhere has what it signed and reaches the parent.
abstract contract Challenges is Verdicts {
    uint256 private constant PAYMENT_GAS = 100_000;

    uint96 public immutable challengeStake;
    /// How many wait for an answer: meanwhile the member's bond stays.
    mapping(uint64 chain => uint256 count) public openChallenges;
    mapping(bytes32 id => Challenge) private challenges;

    constructor(uint96 challengeStake_) {
        challengeStake = challengeStake_;
    }

    function challenge(
        SignedHeader calldata signed,
        Question question,
        uint8 index,
        ProvenInboxRow calldata row
    ) external payable returns (bytes32 id) {
        if (msg.value != challengeStake) revert WrongStake(msg.value, challengeStake);
        Testimony memory asked = Testimonies.hear(_bench(), signed);
        uint64 chain = asked.header.chain;
        address key = asked.seat.sequencer;
        IClusterRegistry.Rules memory newest = _newestRules();
        if (block.timestamp > uint256(asked.header.time) + newest.evidenceAge) revert Expired(chain, key);
        if (registry.convicted(chain, key)) revert AlreadyConvicted(chain, key);
        if (question == Question.SourceHeader) _checkSource(asked, index, row);
        if (question == Question.BlockHeader && index != 0) revert Malformed();
        id = _id(asked.hash, question, index);
        if (challenges[id].challenger != address(0)) revert AlreadyAsked(id);
        uint48 deadline = uint48(block.timestamp + newest.responsePeriod);
        challenges[id] = Challenge({
            challenger: msg.sender,
            stake: uint96(msg.value),
            deadline: deadline,
            chain: chain,
            number: asked.header.number,
            key: key,
            answered: false,
            expired: false
        });
        ++openChallenges[chain];
        emit ChallengeOpened(id, chain, question, index, deadline, asked.header);
    }

    function answerOutboxRow(Header calldata header, ProvenOutboxRow calldata row) external {
        bytes32 id = _pending(header, Question.OutboxRow, row.index);
        Rows.prove(row, header.outboxRoot);
        _answer(id, msg.sender);
    }

    function answerInboxRow(Header calldata header, ProvenInboxRow calldata row) external {
        bytes32 id = _pending(header, Question.InboxRow, row.index);
        Rows.prove(row, header.inboxRoot);
        _answer(id, msg.sender);
    }

    function answerSourceHeader(Header calldata header, ProvenInboxRow calldata proven, SignedHeader calldata source) external {
        bytes32 id = _pending(header, Question.SourceHeader, proven.index);
        InboxRow memory row = Rows.prove(proven, header.inboxRoot);
        Header memory named = source.header;
        bytes32 hash = Testimonies.hashOf(_bench(), named);
        if (hash != row.head) revert BadProof();
        // Not only while the source's key is kept: the challenged member may have included it long ago.
        IClusterRegistry.Seat memory peer = registry.seat(named.config, named.chain);
        if (peer.index != proven.index || !Misreport.namesRightly(row, named, named.chain)) {
            _answerConvicting(id, Kinds.MISREPORT);
        } else {
            Testimonies.checkSigner(hash, source.signature, peer.sequencer);
            _answer(id, msg.sender);
        }
    }

    function answerBlockHeader(Header calldata header, bytes calldata block_) external {
        bytes32 id = _pending(header, Question.BlockHeader, 0);
        if (BlockMismatch.matches(header, block_)) _answer(id, msg.sender);
        else _answerConvicting(id, Kinds.BLOCK_MISMATCH);
    }

    function expire(bytes32 id) external {
        Challenge storage asked = _unsettled(id);
        if (block.timestamp <= asked.deadline) revert DeadlineAhead(asked.deadline);
        asked.expired = true;
        --openChallenges[asked.chain];
        emit ChallengeExpired(id);
        _convictOnce(asked.chain, asked.key, Kinds.UNOPENED, asked.challenger);
        _pay(asked.challenger, asked.stake);
    }

    function challengeOf(bytes32 id) external view returns (Challenge memory) {
        return challenges[id];
    }

    /// That the row stands under the header, names a header, and is not about a member that was convicted. The row of index 0
    /// names a block of the parent.
    function _checkSource(Testimony memory asked, uint8 index, ProvenInboxRow calldata proven) private view {
        if (index == 0 || proven.index != index) revert Malformed();
        InboxRow memory row = Rows.prove(proven, asked.header.inboxRoot);
        if (Statements.hash(row) == RowTree.zeroInboxLeaf()) revert Malformed();
        uint64 source = registry.chainAt(index);
        if (registry.standing(source).exposed) revert SourceExposed(source);
    }

    function _pending(Header calldata header, Question question, uint8 index) private view returns (bytes32 id) {
        id = _id(Testimonies.hashOf(_bench(), header), question, index);
        uint48 deadline = _unsettled(id).deadline;
        if (block.timestamp > deadline) revert DeadlinePassed(deadline);
    }

    function _unsettled(bytes32 id) private view returns (Challenge storage asked) {
        asked = challenges[id];
        if (asked.challenger == address(0)) revert UnknownChallenge(id);
        if (asked.answered || asked.expired) revert AlreadySettled(id);
    }

    function _answer(bytes32 id, address payee) private {
        Challenge storage asked = challenges[id];
        asked.answered = true;
        --openChallenges[asked.chain];
        emit ChallengeAnswered(id, msg.sender);
        _pay(payee, asked.stake);
    }

    function _answerConvicting(bytes32 id, uint8 kind) private {
        Challenge storage asked = challenges[id];
        _answer(id, asked.challenger);
        _convictOnce(asked.chain, asked.key, kind, msg.sender);
    }

    /// No payee holds up an answer, and no stake stays behind: who refuses the money gets it all the same, from a contract
    /// that is made of one instruction and destroys itself into the account.
    function _pay(address to, uint256 amount) private {
        bytes memory push = abi.encodePacked(hex"73", to, hex"ff"); // PUSH20 to, SELFDESTRUCT
        uint256 gasLimit = PAYMENT_GAS;
        bool paid;
        assembly ("memory-safe") {
            paid := call(gasLimit, to, amount, 0, 0, 0, 0)
            if iszero(paid) { paid := create(amount, add(push, 0x20), mload(push)) }
        }
        if (!paid) revert PaymentFailed(to, amount);
    }

    function _id(bytes32 header, Question question, uint8 index) private pure returns (bytes32) {
        return keccak256(abi.encode(header, question, index));
    }
}
