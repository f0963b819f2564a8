// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IMessenger} from "./IMessenger.sol";

/// Everything a Messenger keeps, in one file and first in the inheritance, because storage proofs against a header's state
/// root rest on these slots (the table is in src/contracts/README.md).
abstract contract MessengerStorage is IMessenger {
    /// Two slots.
    struct OutLane {
        bytes32 acc;
        uint48 count;
        uint96 value;
        // What the lane's quota has left is counted against this timestamp second.
        uint48 second;
        uint16 secondMessages;
        uint16 secondBytes;
        uint32 secondGas;
    }

    /// Three slots.
    struct InLane {
        bytes32 acc;
        uint48 number;
        uint48 time;
        uint48 count;
        uint96 value;
        bytes32 head;
    }

    /// One slot: what all lanes together brought and took. Wider than a lane's sum, so that no source can fill it up.
    struct Totals {
        uint128 received;
        uint128 sent;
    }

    /// One slot. Eras are counted from 1, so that zeros say "none".
    struct Pulse {
        uint32 newest; // the newest configuration's era
        uint32 gateEra; // the era that the gate below was computed in
        uint48 gate;
        uint8 gateHolder; // the index of the member whose row is the gate
        // What all lanes together may still take is counted against this timestamp second.
        uint48 second;
        uint32 secondBytes;
    }

    /// One slot.
    struct Rules {
        uint48 activation;
        uint32 delta;
        uint32 lifetime;
        uint32 unpaidLifetime;
        uint64 defaultGas;
        uint16 quotaMessages;
        uint16 quotaBytes;
    }

    /// One slot: this chain's own member entry; all zeros while it is no member.
    struct Self {
        uint96 credit;
        uint48 activation;
        uint8 index;
        uint8 status;
        uint64 gasPrice;
    }

    /// One configuration.
    struct Era {
        bytes32 hash;
        Rules rules;
        Self self;
        address includer;
        uint64[] chains; // of all members, in the order of their indices
    }

    /// A member in one era. Three slots; the first is all that an inclusion reads.
    struct Peer {
        address sequencer;
        uint8 index;
        uint8 status;
        uint48 activation;
        uint32 laneGas; // quota of a lane to this member
        address messenger;
        uint32 generation;
        address operator;
    }

    OutLane[256] internal outLanes; // slots 0…511
    InLane[256] internal inLanes; // slots 512…1279
    mapping(bytes32 id => uint256 expiry) internal tickets; // slot 1280
    mapping(address account => uint256 wei_) internal credits; // slot 1281
    uint256 internal creditTotal; // slot 1282
    Totals internal totals; // slot 1283
    Pulse internal pulse; // slot 1284
    mapping(uint256 era => Era) internal eras; // slot 1285
    mapping(uint256 era => mapping(uint64 chain => Peer)) internal peers; // slot 1286
    bytes32 internal cluster; // slot 1287
    address internal deployer; // slot 1288, cleared by initialize
    uint64 internal parentChain; // slot 1288
}
