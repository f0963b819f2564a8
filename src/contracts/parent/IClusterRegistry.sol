// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Configuration} from "../lib/Types.sol";

/// The chain of a cluster's configurations and its bonds, on the parent (§8). Its address is part of the cluster's EIP-712 domain.
interface IClusterRegistry {
    /// What is fixed for a cluster's life. `court` and `batchInbox` are deployed after the registry: their addresses are foretold.
    struct Terms {
        address governor;
        address court;
        address batchInbox;
        uint96 minimumBond; // wei
        uint16 reporterShareBps; // of a slashed bond, for who brought the evidence; at most 4,000
    }

    struct Entry {
        bytes32 predecessor;
        bytes32 successor; // zero for the newest
        uint48 activation; // seconds
        uint64 blockNumber; // where ConfigurationMade was emitted, to read it with one eth_getLogs
    }

    /// What the parent's contracts need of a member in one configuration.
    struct Seat {
        uint8 index;
        uint8 status;
        uint32 generation;
        uint48 activation; // seconds
        address sequencer;
        uint96 credit; // wei
        address messenger;
        uint64 gasPerSecond;
        address operator;
        bytes32 startParent;
    }

    /// What the parent's contracts need of a configuration's parameters.
    struct Rules {
        uint48 from; // in force from here (0 for the genesis configuration)
        uint48 until; // to before here, in seconds; type(uint48).max while no successor was made
        uint32 delta;
        uint32 maxBatchDelay;
        uint32 responsePeriod;
        uint32 evidenceAge;
        uint16 quotaMessages;
        uint32 quotaBytes;
        uint64 quotaGas;
        uint8 active; // active members
    }

    /// A member's bond, in wei. What leaves can be slashed until it has left.
    struct Bond {
        uint96 amount; // what leaves included
        uint96 leaving;
        uint48 leavesAt; // seconds; 0 if nothing leaves
        uint96 forfeited; // slashed so far, less what reporters got
    }

    /// How a member stands. Exposed: convicted by artefacts. Suspected: an answer is missing. Both ask governance to act.
    struct Standing {
        bool exposed;
        bool suspected;
        uint8 kind; // of the first conviction, or of the suspicion: a number of EVIDENCE_KINDS (protocol README)
        uint48 since; // seconds
    }

    /// The whole configuration, once; readers check it against its hash.
    event ConfigurationMade(bytes32 indexed hash, bytes32 indexed predecessor, Configuration configuration);
    event BondDeposited(uint64 indexed chain, address indexed from, uint96 amount, uint96 bond);
    event ExitRequested(uint64 indexed chain, uint96 amount, uint48 leavesAt);
    event ExitCancelled(uint64 indexed chain);
    event BondWithdrawn(uint64 indexed chain, address indexed to, uint96 amount);
    event Convicted(uint64 indexed chain, address indexed key, uint8 kind, uint96 slashed, address reporter, uint96 reward);
    event Suspected(uint64 indexed chain, uint8 kind, bool on);
    event FeeCharged(uint64 indexed chain, address indexed to, uint96 amount);
    event Compensated(address indexed to, uint96 amount);

    /// Appends the successor of the newest configuration. Only the governor.
    function make(Configuration calldata configuration) external returns (bytes32 hash);

    function clusterId() external view returns (bytes32);
    function governor() external view returns (address);
    function court() external view returns (address);
    function batchInbox() external view returns (address);
    function genesis() external view returns (bytes32);
    function newest() external view returns (bytes32);
    function entry(bytes32 hash) external view returns (Entry memory);

    /// Reverts with UnknownConfiguration or UnknownMember.
    function seat(bytes32 config, uint64 chain) external view returns (Seat memory);
    /// The chain whose member has this index, for ever; 0 while none has.
    function chainAt(uint8 index) external view returns (uint64);
    /// Of the seat, without the cost of reading the rest.
    function sequencer(bytes32 config, uint64 chain) external view returns (address key, uint32 generation);
    function rules(bytes32 config) external view returns (Rules memory);
    /// When the sequencer key that `config` names for `chain` was replaced: activation of the first later configuration
    /// with another key, seconds; type(uint48).max while it is in use.
    function retiredAt(bytes32 config, uint64 chain) external view returns (uint48);

    function reporterShareBps() external view returns (uint16);
    /// Least bond of a member that is not `left`, wei: what an exit must leave.
    function minimumBond() external view returns (uint96);
    function bond(uint64 chain) external view returns (Bond memory);
    function standing(uint64 chain) external view returns (Standing memory);
    /// Whether this key of this member was slashed: once and never again.
    function convicted(uint64 chain, address key) external view returns (bool);

    /// What was slashed of all members and not yet paid to reporters or by `compensate`, wei.
    function forfeited() external view returns (uint256);

    /// Adds to a member's bond. Anyone may, for any member of the newest configuration.
    function deposit(uint64 chain) external payable;
    /// Asks for part of the bond back. Only the member's operator (of the newest configuration). It can leave after
    /// evidenceAge + responsePeriod, so that whatever was signed until now can still be punished. One exit at a time; what
    /// is slashed meanwhile ends it.
    function exit(uint64 chain, uint96 amount) external;
    function cancelExit(uint64 chain) external;
    /// Pays out what may leave. Only the operator of the newest configuration, whoever asked; not while a challenge against the
    /// member is open.
    function withdraw(uint64 chain, address payable to) external;

    // Only the court

    /// Slashes the whole bond, once a member and key. Pays the reporter its share, or forfeits it too if the reporter takes
    /// nothing; keeps the rest. Returns what was slashed.
    function convict(uint64 chain, address key, uint8 kind, address payable reporter) external returns (uint96 slashed);
    function suspect(uint64 chain, uint8 kind, bool on) external;
    /// Pays `amount` (or what is left) of the bond to `to`; forfeited if `to` takes nothing.
    function charge(uint64 chain, uint96 amount, address payable to) external;

    /// Makes good losses from what was forfeited. Only the governor.
    function compensate(address payable to, uint96 amount) external;
}
