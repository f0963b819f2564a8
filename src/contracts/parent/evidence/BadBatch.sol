// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {FastLz} from "../../lib/FastLz.sol";
import {Lane} from "../../lib/Lane.sol";
import {MAX_FRAMES_BYTES, MAX_INFLATED_FRAMES_BYTES} from "../../lib/Limits.sol";
import {LiveRowTree} from "../../lib/LiveRowTree.sol";
import {PackedMessage} from "../../lib/PackedMessage.sol";
import {RowTree} from "../../lib/RowTree.sol";
import {Statements} from "../../lib/Statements.sol";
import {Header, InboxRow, OutboxRow} from "../../lib/Types.sol";
import {IClusterRegistry} from "../IClusterRegistry.sol";
import {IEvidenceCourt, IndexedInboxRow, IndexedOutboxRow, SignedHeader} from "../IEvidenceCourt.sol";
import {Seats} from "../Seats.sol";
import {Rows} from "./Rows.sol";
import {Bench, Testimonies, Testimony} from "./Testimony.sol";

/// Whether frames lead from one posted header to the next (§7; protocol README, "Batches"). The same verdict as `openBatch`.
library BadBatch {
    using LiveRowTree for bytes32[512];

    /// Seats already asked for, by a hash of (configuration, chain): a batch may name one thousands of times.
    uint256 private constant CACHE_SLOTS = 512;

    /// The member's log as far as it is folded, and what is read. Nothing is allocated later on: a batch may have a thousand entries.
    struct Log {
        bytes32 cluster;
        IClusterRegistry registry;
        uint32 generation;
        bytes32[512] outboxTree;
        bytes32[512] inboxTree;
        OutboxRow[256] outbox;
        uint256 least; // number that the next header has at least
        Header header; // the last one
        bytes32 hash; // of the last one
        InboxRow row; // the last one read
        PackedMessage.Words words; // of the last message read
        bytes32[CACHE_SLOTS] keys; // what is asked for
        uint256[CACHE_SLOTS] seats; // the answer
        uint256 cursor; // memory where the next field starts
        uint256 end; // memory where the body ends
    }

    error RegistryFailed(bytes reason);

    uint256 private constant PREFIX = 33;
    uint256 private constant PACKING_NONE = 0;
    uint256 private constant PACKING_FAST_LZ = 1;

    // Sizes of the layout, bytes: all before the count of inbox rows, an inbox row, a lane before its messages.
    uint256 private constant HEAD = 205;
    uint256 private constant INBOX_ROW = 102;
    uint256 private constant LANE = 10;

    function judge(
        Bench memory bench,
        SignedHeader calldata posted,
        bytes calldata batchSignature,
        bytes calldata frames,
        Header[] calldata previous,
        IndexedOutboxRow[] calldata outbox,
        IndexedInboxRow[] calldata inbox
    ) internal view returns (Testimony memory accused) {
        if (frames.length < PREFIX || previous.length > 1) revert IEvidenceCourt.Malformed();
        if (previous.length == 0 ? outbox.length + inbox.length != 0 : previous[0].chain != posted.header.chain) {
            revert IEvidenceCourt.Malformed();
        }
        Rows.checkForm(outbox, inbox);
        accused = Testimonies.hear(bench, posted);
        bytes32 statement = Statements.hashBatch(accused.header.chain, accused.header.number, keccak256(frames));
        Testimonies.checkSigner(Statements.digest(bench.cluster, statement), batchSignature, accused.seat.sequencer);
        if (!isBad(bench.cluster, bench.registry, posted.header, previous, outbox, inbox, frames)) {
            revert IEvidenceCourt.NotProven();
        }
    }

    /// `posted` and the batch are signed by its member: the caller has checked. `previous` and its rows: see
    /// IEvidenceCourt.badBatch. Reverts with BadProof if these are not what the frames continue from.
    function isBad(
        bytes32 cluster,
        IClusterRegistry registry,
        Header calldata posted,
        Header[] calldata previous,
        IndexedOutboxRow[] calldata outbox,
        IndexedInboxRow[] calldata inbox,
        bytes calldata frames
    ) internal view returns (bool) {
        if (frames.length < PREFIX || frames.length > MAX_FRAMES_BYTES) return true;
        IClusterRegistry.Seat memory seat = registry.seat(posted.config, posted.chain);
        Log memory log;
        log.cluster = cluster;
        log.registry = registry;
        log.generation = seat.generation;
        log.outboxTree.clear(RowTree.zeroOutboxLeaf());
        log.inboxTree.clear(RowTree.zeroInboxLeaf());
        log.header.chain = posted.chain;
        log.words.typeHash = Statements.MESSAGE_TYPEHASH;
        log.words.source = posted.chain;
        if (previous.length != 0) {
            if (previous.length != 1) revert IEvidenceCourt.BadProof();
            _resume(log, previous[0], bytes32(frames));
        } else if (bytes32(frames) != seat.startParent) {
            revert IEvidenceCourt.BadProof();
        }
        _fill(log, previous, outbox, inbox);
        if (!_unpack(log, frames)) return true;
        do {
            if (!_entry(log)) return true;
        } while (log.cursor != log.end);
        return log.hash != Statements.digest(cluster, Statements.hash(posted));
    }

    /// The log stands at `previous`, which is of the same log and generation: a new generation's start may be named by the hash of
    /// a header of the old one, whose rows are not its own.
    function _resume(Log memory log, Header calldata previous, bytes32 named) private view {
        if (previous.chain != log.header.chain || Statements.digest(log.cluster, Statements.hash(previous)) != named) {
            revert IEvidenceCourt.BadProof();
        }
        if (log.registry.seat(previous.config, previous.chain).generation != log.generation) revert IEvidenceCourt.BadProof();
        log.least = uint256(previous.number) + 1;
    }

    /// The rows from which the batch goes on: all of the previous header's, none at the start.
    function _fill(
        Log memory log,
        Header[] calldata previous,
        IndexedOutboxRow[] calldata outbox,
        IndexedInboxRow[] calldata inbox
    ) private pure {
        for (uint256 i = 0; i < outbox.length; ++i) {
            if (i != 0 && outbox[i].index <= outbox[i - 1].index) revert IEvidenceCourt.BadProof();
            OutboxRow memory row = outbox[i].row;
            log.outbox[outbox[i].index] = row;
            log.outboxTree.set(outbox[i].index, Statements.hash(row));
        }
        for (uint256 i = 0; i < inbox.length; ++i) {
            if (i != 0 && inbox[i].index <= inbox[i - 1].index) revert IEvidenceCourt.BadProof();
            InboxRow memory row = inbox[i].row;
            log.inboxTree.set(inbox[i].index, Statements.hash(row));
        }
        bool opened = previous.length == 0
            ? outbox.length == 0 && inbox.length == 0
            : log.outboxTree.root() == previous[0].outboxRoot && log.inboxTree.root() == previous[0].inboxRoot;
        if (!opened) revert IEvidenceCourt.BadProof();
    }

    /// Moves `log.cursor` and `log.end` around the body. False if it does not decode.
    function _unpack(Log memory log, bytes calldata frames) private pure returns (bool decoded) {
        bytes calldata packed = frames[PREFIX:];
        uint256 packing = uint8(frames[PREFIX - 1]);
        bytes memory body;
        if (packing == PACKING_NONE) {
            decoded = true;
            body = packed;
        } else if (packing == PACKING_FAST_LZ) {
            (decoded, body) = FastLz.inflate(packed, MAX_INFLATED_FRAMES_BYTES);
        }
        uint256 start;
        assembly ("memory-safe") {
            start := add(body, 0x20)
        }
        log.cursor = start;
        log.end = start + body.length;
    }

    /// Folds the next entry. False if it makes the batch bad.
    function _entry(Log memory log) private view returns (bool) {
        uint256 start = log.cursor;
        if (log.end - start < HEAD) return false;
        Header memory header = log.header;
        header.number = uint48(_uint(start, 6));
        header.time = uint48(_uint(start + 6, 6));
        header.parent = _word(start + 12);
        header.config = _word(start + 44);
        header.blockHash = _word(start + 76);
        header.stateRoot = _word(start + 108);
        if (header.number < log.least) return false;
        uint256 self = _seat(log, header.chain);
        if (self == 0 || uint32(self >> 160) != log.generation) return false;
        log.cursor = start + HEAD;
        if (!_inboxRows(log, self) || !_lanes(log, self)) return false;
        header.outboxRoot = log.outboxTree.root();
        header.inboxRoot = log.inboxTree.root();
        log.hash = Statements.digest(log.cluster, Statements.hash(header));
        log.least = uint256(header.number) + 1;
        (address signer,,) = ECDSA.tryRecover(log.hash, uint8(_uint(start + 204, 1)), _word(start + 140), _word(start + 172));
        return signer != address(0) && signer == address(uint160(self));
    }

    function _inboxRows(Log memory log, uint256 self) private view returns (bool) {
        if (log.end == log.cursor) return false;
        uint256 left = _uint(log.cursor++, 1);
        InboxRow memory row = log.row;
        uint256 before = 0;
        for (; left != 0; --left) {
            uint256 start = log.cursor;
            if (log.end - start < INBOX_ROW) return false;
            uint256 index = _otherEnd(log, self, uint64(_uint(start, 8)));
            // Index 0 is nobody's, so that the first is above it too.
            if (index <= before) return false;
            before = index;
            row.number = uint48(_uint(start + 8, 6));
            row.head = _word(start + 14);
            row.time = uint48(_uint(start + 46, 6));
            row.count = uint48(_uint(start + 52, 6));
            row.acc = _word(start + 58);
            row.value = uint96(_uint(start + 90, 12));
            log.inboxTree.set(uint8(index), Statements.hash(row));
            log.cursor = start + INBOX_ROW;
        }
        return true;
    }

    function _lanes(Log memory log, uint256 self) private view returns (bool) {
        if (log.end == log.cursor) return false;
        uint256 left = _uint(log.cursor++, 1);
        uint256 before = 0;
        for (; left != 0; --left) {
            uint256 start = log.cursor;
            if (log.end - start < LANE) return false;
            uint64 destination = uint64(_uint(start, 8));
            uint256 messages = _uint(start + 8, 2);
            uint256 index = _otherEnd(log, self, destination);
            if (index <= before || messages == 0) return false;
            before = index;
            log.cursor = start + LANE;
            log.words.destination = destination;
            OutboxRow memory row = log.outbox[index];
            if (!_messages(log, row, messages)) return false;
            log.outboxTree.set(uint8(index), Statements.hash(row));
        }
        return true;
    }

    /// Appends messages to the lane that `row` ends.
    function _messages(Log memory log, OutboxRow memory row, uint256 messages) private pure returns (bool) {
        unchecked {
            PackedMessage.Words memory words = log.words;
            uint256 cursor = log.cursor;
            uint256 end = log.end;
            bytes32 acc = row.acc;
            uint256 value = row.value;
            uint256 count = row.count;
            for (uint256 last = count + messages; count != last; ++count) {
                if (end - cursor < PackedMessage.HEAD) return false;
                uint256 length = PackedMessage.read(cursor, words);
                cursor += PackedMessage.HEAD;
                if (end - cursor < length) return false;
                bytes32 dataHash;
                assembly ("memory-safe") {
                    dataHash := keccak256(cursor, length)
                }
                cursor += length;
                words.nonce = count;
                words.dataHash = dataHash;
                value += words.value + words.fee;
                acc = Lane.fold(acc, PackedMessage.hash(words), value);
            }
            if (count > type(uint48).max || value > type(uint96).max) return false;
            (row.count, row.acc, row.value) = (uint48(count), acc, uint96(value));
            log.cursor = cursor;
            return true;
        }
    }

    /// Index of the lane's other end in the configuration of the header being read; 0 if there is none.
    function _otherEnd(Log memory log, uint256 self, uint64 chain) private view returns (uint256 index) {
        index = _seat(log, chain) >> 192;
        if (index == self >> 192) index = 0;
    }

    /// A member's seat in the configuration of the header being read: index, generation, sequencer (8, 32, 160 bits); 0 if the
    /// registry knows neither or only the one.
    function _seat(Log memory log, uint64 chain) private view returns (uint256 seat) {
        bytes32 config = log.header.config;
        bytes32 key = Hashes.efficientKeccak256(config, bytes32(uint256(chain)));
        uint256 slot = uint256(key) % CACHE_SLOTS;
        if (log.keys[slot] == key) return log.seats[slot];
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        try log.registry.seat(config, chain) returns (IClusterRegistry.Seat memory found) {
            seat = (uint256(found.index) << 192) | (uint256(found.generation) << 160) | uint160(found.sequencer);
        } catch (bytes memory reason) {
            // Only the registry's own word that there is none counts: out of gas is the caller's choice.
            bytes4 selector = bytes4(reason);
            if (selector != Seats.UnknownConfiguration.selector && selector != Seats.UnknownMember.selector) {
                revert RegistryFailed(reason);
            }
        }
        assembly ("memory-safe") {
            mstore(0x40, free)
        }
        log.keys[slot] = key;
        log.seats[slot] = seat;
    }

    function _uint(uint256 pointer, uint256 size) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(sub(256, shl(3, size)), mload(pointer))
        }
    }

    function _word(uint256 pointer) private pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := mload(pointer)
        }
    }
}
