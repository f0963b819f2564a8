// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

// The statements of the protocol (§2) as Solidity types; their EIP-712 type strings are in src/protocol/README.md.

struct Message {
    uint64 source; // chain id
    uint64 destination; // chain id
    uint48 nonce; // position in the lane
    uint48 sentAt; // the source block's timestamp, seconds
    uint8 kind; // 0 call, 1 ERC-7786
    address sender;
    address target;
    address refundTo; // beneficiary on the destination
    uint96 value; // wei
    uint96 fee; // wei, for whoever executes it
    uint64 gasLimit; // gas of the automatic redeem
    bytes data;
}

struct Header {
    uint64 chain;
    uint48 number;
    bytes32 parent;
    bytes32 config;
    bytes32 blockHash;
    bytes32 stateRoot;
    uint48 time;
    bytes32 outboxRoot;
    bytes32 inboxRoot;
}

struct OutboxRow {
    uint48 count;
    bytes32 acc;
    uint96 value;
}

struct InboxRow {
    uint48 number;
    bytes32 head;
    uint48 time;
    uint48 count;
    bytes32 acc;
    uint96 value;
}

struct Member {
    uint8 index; // 1…255, never reused
    uint64 chain;
    uint8 status; // 1 joining, 2 active, 3 suspended, 4 left
    uint48 activation; // seconds
    address sequencer;
    address includer;
    address operator;
    address messenger;
    bytes32 stfId;
    bytes32 daId;
    uint96 credit; // wei
    uint16 depth; // blocks
    uint32 blockIntervalMs;
    uint64 gasPerSecond;
    uint64 gasPrice; // wei per gas
    uint32 generation;
    uint48 startNumber;
    bytes32 startParent;
    string[] multiaddrs;
}

struct Parameters {
    uint32 delta; // seconds, as all periods here
    uint32 depositDelta; // 0 switches lane 0 off
    uint32 heartbeat;
    uint32 maxBatchDelay;
    uint32 challengePeriod;
    uint32 responsePeriod;
    uint32 evidenceAge;
    uint32 lifetime;
    uint32 unpaidLifetime;
    uint64 defaultGas;
    uint16 quotaMessages; // per lane and timestamp second, as the two below
    uint32 quotaBytes;
    uint64 quotaGas;
    uint16 voteThresholdBps;
    uint8 policy; // 0 votes, 1 fixed
    address referenceContract;
    bytes32 messengerCodeHash;
}

struct Configuration {
    bytes32 predecessor;
    uint48 activation; // seconds
    Parameters parameters;
    Member[] members;
}
