// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConfigurationRules} from "../lib/ConfigurationRules.sol";
import {Statements} from "../lib/Statements.sol";
import {Configuration, Member, Parameters} from "../lib/Types.sol";
import {IClusterRegistry} from "./IClusterRegistry.sol";

/// What the parent's contracts need of every configuration that was ever made. Hashes and rules a configuration; seats a
/// member and change, so that a configuration that changes little costs little. Everything else is in the events.
abstract contract Seats is IClusterRegistry {
    /// Two slots. Quotas have the widths that the bounds of ConfigurationRules leave them.
    struct Record {
        bytes32 hash;
        uint48 activation;
        uint32 delta;
        uint32 maxBatchDelay;
        uint32 responsePeriod;
        uint32 evidenceAge;
        uint16 quotaMessages;
        uint16 quotaBytes;
        uint24 quotaGas;
        uint8 active;
    }

    struct Place {
        uint32 ordinal; // of the configuration, from 1
        uint64 blockNumber;
    }

    /// A seat from the configuration `ordinal` on; four slots.
    struct SeatEntry {
        uint8 index;
        uint8 status;
        uint32 generation;
        uint48 activation;
        address sequencer;
        uint96 credit;
        address messenger;
        uint64 gasPerSecond;
        address operator;
        uint32 ordinal;
        bytes32 startParent;
    }

    bytes32 public immutable clusterId;
    /// The configuration `ordinal` is at ordinal - 1.
    Record[] private records;
    mapping(bytes32 hash => Place) private places;
    mapping(uint64 chain => SeatEntry[]) private seats;
    mapping(uint8 index => uint64 chain) public chainAt;
    /// Of all members, in the order of their indices.
    uint64[] private chains;

    error UnknownConfiguration(bytes32 hash);
    error UnknownMember(bytes32 config, uint64 chain);

    constructor() {
        clusterId = Statements.clusterId(uint64(block.chainid), address(this));
    }

    function newest() public view returns (bytes32) {
        return records[records.length - 1].hash;
    }

    function entry(bytes32 hash) external view returns (Entry memory) {
        uint256 ordinal = _ordinal(hash);
        return Entry({
            predecessor: ordinal == 1 ? bytes32(0) : records[ordinal - 2].hash,
            successor: ordinal == records.length ? bytes32(0) : records[ordinal].hash,
            activation: records[ordinal - 1].activation,
            blockNumber: places[hash].blockNumber
        });
    }

    function seat(bytes32 config, uint64 chain) external view returns (Seat memory) {
        SeatEntry storage found = seats[chain][_position(config, chain)];
        return Seat({
            index: found.index,
            status: found.status,
            generation: found.generation,
            activation: found.activation,
            sequencer: found.sequencer,
            credit: found.credit,
            messenger: found.messenger,
            gasPerSecond: found.gasPerSecond,
            operator: found.operator,
            startParent: found.startParent
        });
    }

    function sequencer(bytes32 config, uint64 chain) external view returns (address key, uint32 generation) {
        SeatEntry storage found = seats[chain][_position(config, chain)];
        return (found.sequencer, found.generation);
    }

    function rules(bytes32 config) external view returns (Rules memory) {
        uint256 ordinal = _ordinal(config);
        Record storage record = records[ordinal - 1];
        return Rules({
            from: ordinal == 1 ? 0 : record.activation,
            until: ordinal == records.length ? type(uint48).max : records[ordinal].activation,
            delta: record.delta,
            maxBatchDelay: record.maxBatchDelay,
            responsePeriod: record.responsePeriod,
            evidenceAge: record.evidenceAge,
            quotaMessages: record.quotaMessages,
            quotaBytes: record.quotaBytes,
            quotaGas: record.quotaGas,
            active: record.active
        });
    }

    function retiredAt(bytes32 config, uint64 chain) external view returns (uint48) {
        SeatEntry[] storage history = seats[chain];
        uint256 position = _position(config, chain);
        address key = history[position].sequencer;
        while (++position < history.length) {
            if (history[position].sequencer != key) return records[history[position].ordinal - 1].activation;
        }
        return type(uint48).max;
    }

    function _append(Configuration memory configuration) internal returns (bytes32 hash) {
        ConfigurationRules.check(configuration, uint64(block.chainid));
        hash = Statements.hash(configuration);
        Parameters memory p = configuration.parameters;
        Member[] memory members = configuration.members;
        records.push(
            Record({
                hash: hash,
                activation: configuration.activation,
                delta: p.delta,
                maxBatchDelay: p.maxBatchDelay,
                responsePeriod: p.responsePeriod,
                evidenceAge: p.evidenceAge,
                quotaMessages: p.quotaMessages,
                quotaBytes: uint16(p.quotaBytes),
                quotaGas: uint24(p.quotaGas),
                active: uint8(ConfigurationRules.countActive(members))
            })
        );
        uint32 ordinal = uint32(records.length);
        places[hash] = Place(ordinal, uint64(block.number));
        // Members are never dropped: as many as before are the same.
        bool joined = chains.length != members.length;
        if (joined) delete chains;
        for (uint256 i = 0; i < members.length; ++i) {
            if (joined) chains.push(members[i].chain);
            _take(members[i], ordinal);
        }
        emit ConfigurationMade(hash, configuration.predecessor, configuration);
    }

    /// What a successor of the newest configuration must respect, in the order of indices.
    function _standing() internal view returns (ConfigurationRules.Standing[] memory standing) {
        standing = new ConfigurationRules.Standing[](chains.length);
        for (uint256 i = 0; i < standing.length; ++i) {
            uint64 chain = chains[i];
            SeatEntry storage last = _newestSeat(chain);
            standing[i] = ConfigurationRules.Standing(last.index, chain, last.status, last.activation, last.generation);
        }
    }

    function _newestRecord() internal view returns (Record storage) {
        return records[records.length - 1];
    }

    /// Of the newest configuration.
    function _newestSeat(uint64 chain) internal view returns (SeatEntry storage) {
        SeatEntry[] storage history = seats[chain];
        if (history.length == 0) revert UnknownMember(newest(), chain);
        return history[history.length - 1];
    }

    /// When the configuration that gave this seat came into force, seconds.
    function _takenAt(SeatEntry storage taken) internal view returns (uint48) {
        return records[taken.ordinal - 1].activation;
    }

    function _take(Member memory member, uint32 ordinal) private {
        SeatEntry memory next = SeatEntry({
            index: member.index,
            status: member.status,
            generation: member.generation,
            activation: member.activation,
            sequencer: member.sequencer,
            credit: member.credit,
            messenger: member.messenger,
            gasPerSecond: member.gasPerSecond,
            operator: member.operator,
            ordinal: ordinal,
            startParent: member.startParent
        });
        SeatEntry[] storage history = seats[member.chain];
        if (history.length == 0) {
            chainAt[member.index] = member.chain;
        } else {
            SeatEntry memory last = history[history.length - 1];
            last.ordinal = ordinal;
            if (keccak256(abi.encode(last)) == keccak256(abi.encode(next))) return;
        }
        history.push(next);
    }

    function _ordinal(bytes32 hash) private view returns (uint256 ordinal) {
        ordinal = places[hash].ordinal;
        if (ordinal == 0) revert UnknownConfiguration(hash);
    }

    /// Of the seat of `config` in the chain's history: the newest that is not younger.
    function _position(bytes32 config, uint64 chain) private view returns (uint256 position) {
        uint256 ordinal = _ordinal(config);
        SeatEntry[] storage history = seats[chain];
        position = history.length;
        while (position != 0) {
            if (history[--position].ordinal <= ordinal) return position;
        }
        revert UnknownMember(config, chain);
    }
}
