// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Lane} from "../lib/Lane.sol";
import {KIND_ERC7786, MAX_MESSAGE_BYTES, MAX_MESSAGE_GAS, STATUS_ACTIVE} from "../lib/Limits.sol";
import {PackedEntry} from "../lib/PackedEntry.sol";
import {PackedMessage} from "../lib/PackedMessage.sol";
import {RowTree} from "../lib/RowTree.sol";
import {Statements} from "../lib/Statements.sol";
import {InboxRow} from "../lib/Types.sol";
import {Tickets} from "./Tickets.sol";

/// Inclusion (§6): what a source's sequencer signed, verified here, so that no sequencer has to be believed about another
/// chain. All entries are verified and all rows written before the first message is tried: targets see them.
abstract contract Inbox is Tickets {
    using PackedEntry for bytes;

    /// What a call of `include` works with.
    struct Inclusion {
        uint256 era;
        uint256 delta;
        uint8 index; // this chain's
        uint256 gasPrice;
        uint256 skipped; // bit i: entry i is not above the row
        uint256 moved; // bit i: the row of index i changed
        bytes32[] ids; // of all included messages, in order
        uint256 count; // of ids
        uint256 received; // wei that the rows grew by
        uint256 fees;
        PackedMessage.Words words;
    }

    error NotIncluder(address account);
    error TooManyEntries();
    error UnknownSource(uint64 chain);
    /// The header names another configuration than the one in force at its time.
    error WrongConfiguration(uint64 chain, bytes32 named, bytes32 inForce);
    error WrongSigner(uint64 chain, uint48 number, address signer);
    error WrongProof(uint64 chain, uint48 number);
    error TimeFallen(uint64 chain, uint48 time, uint48 rowTime);
    error TimeAhead(uint64 chain, uint48 time, uint256 limit);
    /// The entry's messages do not lead from the stored row to the announced one.
    error WrongFold(uint64 chain, uint48 number);
    error InvalidMessage(uint64 chain, uint256 nonce);

    function include(bytes calldata entries) external nonReentrant {
        (uint256 era, Self memory self) = _activeEra();
        Era storage record = eras[era];
        if (msg.sender != record.includer) revert NotIncluder(msg.sender);

        Inclusion memory inclusion;
        inclusion.era = era;
        inclusion.delta = record.rules.delta;
        inclusion.index = self.index;
        inclusion.gasPrice = self.gasPrice;
        inclusion.ids = new bytes32[](entries.length / PackedMessage.HEAD);
        inclusion.words.typeHash = Statements.MESSAGE_TYPEHASH;
        inclusion.words.destination = block.chainid;

        _accept(inclusion, entries);
        _refreshGate(era, inclusion.moved);
        _executeAll(inclusion, entries);
        _pay(msg.sender, inclusion.fees);
    }

    /// Deposits from the parent come with the escrow; a configuration that switches them on is refused.
    function includeDeposits(uint48, bytes32, uint48, bytes calldata) external pure {
        revert DepositsUnsupported();
    }

    function inboxRow(uint8 index) public view returns (InboxRow memory) {
        InLane storage lane = inLanes[index];
        return InboxRow(lane.number, lane.head, lane.time, lane.count, lane.acc, lane.value);
    }

    function _accept(Inclusion memory inclusion, bytes calldata entries) private {
        uint256 offset = 0;
        for (uint256 i = 0; offset < entries.length; ++i) {
            if (i == 256) revert TooManyEntries();
            PackedEntry.Entry memory entry = entries.read(offset);
            Peer storage peer = peers[inclusion.era][entry.header.chain];
            uint8 index = peer.index;
            if (index == 0 || index == inclusion.index) revert UnknownSource(entry.header.chain);
            InLane storage lane = inLanes[index];
            if (entry.header.number <= lane.number) {
                inclusion.skipped |= 1 << i;
                offset = _end(inclusion, entries, entry);
                continue;
            }
            bytes32 head = _checkAnnouncement(inclusion, entries, entry, lane.time);
            offset = _fold(inclusion, entries, entry, lane);
            inclusion.received += entry.row.value - lane.value;
            _write(lane, entry, head);
            inclusion.moved |= 1 << index;
        }
        if (inclusion.received > 0) totals.received += uint128(inclusion.received);
    }

    /// That the source's sequencer announced the row: configuration, signature, proof and time. Returns the header's hash.
    function _checkAnnouncement(Inclusion memory inclusion, bytes calldata entries, PackedEntry.Entry memory entry, uint48 rowTime)
        private
        view
        returns (bytes32 head)
    {
        uint64 chain = entry.header.chain;
        uint48 time = entry.header.time;
        if (time < rowTime) revert TimeFallen(chain, time, rowTime);
        if (time > block.timestamp + inclusion.delta) revert TimeAhead(chain, time, block.timestamp + inclusion.delta);
        uint256 era = _eraAt(time);
        if (entry.header.config != eras[era].hash) revert WrongConfiguration(chain, entry.header.config, eras[era].hash);
        Peer storage peer = peers[era][chain];
        if (peer.status != STATUS_ACTIVE) revert UnknownSource(chain);

        head = Statements.digest(cluster, Statements.hash(entry.header));
        (address signer,,) = ECDSA.tryRecover(head, entry.v, entry.r, entry.s);
        if (signer == address(0) || signer != peer.sequencer) revert WrongSigner(chain, entry.header.number, signer);

        bytes calldata siblings = entries[entry.siblingsOffset:entry.messagesOffset - 4];
        bytes32 leaf = Statements.hash(entry.row);
        if (RowTree.root(leaf, inclusion.index, entry.given, siblings, RowTree.zeroOutboxLeaf()) != entry.header.outboxRoot) {
            revert WrongProof(chain, entry.header.number);
        }
    }

    /// Folds the entry's messages from the stored row into the announced one. Returns the entry's end.
    function _fold(Inclusion memory inclusion, bytes calldata entries, PackedEntry.Entry memory entry, InLane storage lane)
        private
        view
        returns (uint256 offset)
    {
        PackedMessage.Words memory words = inclusion.words;
        words.source = entry.header.chain;
        words.nonce = lane.count;
        uint256 value = lane.value;
        bytes32 acc = lane.acc;
        uint256 sentAt = lane.time;
        offset = entry.messagesOffset;
        for (uint256 i = 0; i < entry.messages; ++i) {
            bytes calldata data = PackedMessage.read(entries, offset, words);
            if (
                words.sentAt < sentAt || words.sentAt > entry.header.time || words.kind > KIND_ERC7786
                    || words.gasLimit > MAX_MESSAGE_GAS || data.length > MAX_MESSAGE_BYTES
            ) revert InvalidMessage(entry.header.chain, words.nonce);
            words.dataHash = PackedMessage.hashData(data);
            bytes32 id = PackedMessage.hash(words);
            inclusion.ids[inclusion.count] = id;
            sentAt = words.sentAt;
            unchecked {
                // Below 2^16 messages of two 96-bit values, and offsets within calldata.
                inclusion.count += 1;
                value += words.value + words.fee;
                offset += PackedMessage.HEAD + data.length;
                words.nonce += 1;
            }
            acc = Lane.fold(acc, id, value);
        }
        if (words.nonce != entry.row.count || value != entry.row.value || acc != entry.row.acc) {
            revert WrongFold(entry.header.chain, entry.header.number);
        }
    }

    function _write(InLane storage lane, PackedEntry.Entry memory entry, bytes32 head) private {
        lane.number = entry.header.number;
        lane.time = entry.header.time;
        lane.count = entry.row.count;
        lane.value = entry.row.value;
        lane.head = head;
        if (entry.messages > 0) lane.acc = entry.row.acc;
        emit RowIncluded(
            entry.header.chain, entry.header.number, head, entry.header.time, entry.row.count, entry.row.acc, entry.row.value
        );
    }

    function _executeAll(Inclusion memory inclusion, bytes calldata entries) private {
        uint256 offset = 0;
        uint256 taken = 0;
        for (uint256 i = 0; offset < entries.length; ++i) {
            PackedEntry.Entry memory entry = entries.read(offset);
            offset = entry.messagesOffset;
            if ((inclusion.skipped >> i) & 1 == 1) {
                offset = _end(inclusion, entries, entry);
                continue;
            }
            inclusion.words.source = entry.header.chain;
            uint48 nonce = entry.row.count - uint48(entry.messages);
            for (uint256 j = 0; j < entry.messages; ++j) {
                bytes calldata data = PackedMessage.read(entries, offset, inclusion.words);
                _try(inclusion, inclusion.ids[taken], nonce, j < entry.tries, data);
                unchecked {
                    offset += PackedMessage.HEAD + data.length;
                    ++taken;
                    ++nonce;
                }
            }
        }
        origin = 0;
    }

    /// One message, whose fields are in `inclusion.words`: executed, or left as a ticket.
    function _try(Inclusion memory inclusion, bytes32 id, uint48 nonce, bool mayTry, bytes calldata data) private {
        PackedMessage.Words memory words = inclusion.words;
        TicketReason reason = TicketReason.Failed;
        if (_forbidden(words.kind, words.target, address(this), data)) {
            reason = TicketReason.Forbidden;
        } else if (_underpaid(words, inclusion.gasPrice)) {
            reason = TicketReason.Unpaid;
        } else if (!mayTry) {
            reason = TicketReason.Untried;
        } else if (_execute(words, id, data)) {
            unchecked {
                inclusion.fees += words.fee;
            }
            emit Redeemed(id, uint64(words.source), nonce, msg.sender);
            return;
        }
        _openTicket(inclusion.era, id, uint64(words.source), nonce, reason);
    }

    function _underpaid(PackedMessage.Words memory words, uint256 gasPrice) private pure returns (bool) {
        unchecked {
            return words.fee < words.gasLimit * gasPrice; // 32 by 64 bits
        }
    }

    /// Where an entry ends that is skipped.
    function _end(Inclusion memory inclusion, bytes calldata entries, PackedEntry.Entry memory entry)
        private
        pure
        returns (uint256 offset)
    {
        offset = entry.messagesOffset;
        for (uint256 i = 0; i < entry.messages; ++i) {
            offset += PackedMessage.HEAD + PackedMessage.read(entries, offset, inclusion.words).length;
        }
    }
}
