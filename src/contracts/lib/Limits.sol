// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

// Bounds that no configuration can raise (§6).

uint256 constant MAX_MESSAGE_BYTES = 8_192;
uint256 constant MAX_MESSAGE_GAS = 10_000_000;

// Charged on top of a message's gasLimit: its call and a ticket, should the call fail, cost the destination less.
uint256 constant MESSAGE_OVERHEAD_GAS = 40_000;

// Per lane and timestamp second, so that a second's messages fit one transaction of the destination: 16.78M gas
// (EIP-7825) and 95,000 bytes (Nitro).
uint256 constant MAX_QUOTA_MESSAGES = 256;
uint256 constant MAX_QUOTA_BYTES = 60_000;
uint256 constant MAX_QUOTA_GAS = 12_000_000;

// Of all lanes together in a timestamp second, packed: what one batch on the parent can hold beside its rows (one lane's
// whole quota fits). A block that cannot be posted would make its honest sequencer late for ever.
uint256 constant MAX_SENT_BYTES = 85_000;

// Chain ids are integers that JavaScript can hold exactly.
uint256 constant MAX_CHAIN_ID = 2 ** 53 - 1;

uint8 constant KIND_CALL = 0;
uint8 constant KIND_ERC7786 = 1;

uint8 constant STATUS_JOINING = 1;
uint8 constant STATUS_ACTIVE = 2;
uint8 constant STATUS_SUSPENDED = 3;
uint8 constant STATUS_LEFT = 4;

uint8 constant POLICY_VOTES = 0;
uint8 constant POLICY_FIXED = 1;

// A batch's frames: with the rows that prove them bad they still fit a transaction (128 KiB in geth's pool).
uint256 constant MAX_FRAMES_BYTES = 95_000;
// The same unpacked: what a reader allocates at most, and what the EvidenceCourt can still judge.
uint256 constant MAX_INFLATED_FRAMES_BYTES = 262_144;
