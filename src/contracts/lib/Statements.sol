// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Configuration, Header, InboxRow, Member, Message, OutboxRow, Parameters} from "./Types.sol";

/// EIP-712 hashes of the protocol's statements (§2). The domain is the cluster's, on every chain: the parent's chain id
/// and the registry there. OpenZeppelin's EIP712 would bind the local chain instead.
library Statements {
    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant MESSAGE_TYPEHASH = keccak256(
        "Message(uint64 source,uint64 destination,uint48 nonce,uint48 sentAt,uint8 kind,address sender,address target,address refundTo,uint96 value,uint96 fee,uint64 gasLimit,bytes data)"
    );
    bytes32 internal constant HEADER_TYPEHASH = keccak256(
        "Header(uint64 chain,uint48 number,bytes32 parent,bytes32 config,bytes32 blockHash,bytes32 stateRoot,uint48 time,bytes32 outboxRoot,bytes32 inboxRoot)"
    );
    bytes32 internal constant OUTBOX_ROW_TYPEHASH = keccak256("OutboxRow(uint48 count,bytes32 acc,uint96 value)");
    bytes32 internal constant INBOX_ROW_TYPEHASH =
        keccak256("InboxRow(uint48 number,bytes32 head,uint48 time,uint48 count,bytes32 acc,uint96 value)");
    bytes32 internal constant BATCH_TYPEHASH = keccak256("Batch(uint64 chain,uint48 number,bytes32 framesHash)");
    bytes32 internal constant ENACT_TYPEHASH = keccak256("Enact(bytes32 predecessor,bytes32 config)");

    // Whole literals, repeated where types nest: the compiler hashes a literal, and would put a concatenation into the bytecode.
    bytes32 internal constant MEMBER_TYPEHASH = keccak256(
        "Member(uint8 index,uint64 chain,uint8 status,uint48 activation,address sequencer,address includer,address operator,address messenger,bytes32 stfId,bytes32 daId,uint96 credit,uint16 depth,uint32 blockIntervalMs,uint64 gasPerSecond,uint64 gasPrice,uint32 generation,uint48 startNumber,bytes32 startParent,string[] multiaddrs)"
    );
    bytes32 internal constant PARAMETERS_TYPEHASH = keccak256(
        "Parameters(uint32 delta,uint32 depositDelta,uint32 heartbeat,uint32 maxBatchDelay,uint32 challengePeriod,uint32 responsePeriod,uint32 evidenceAge,uint32 lifetime,uint32 unpaidLifetime,uint64 defaultGas,uint16 quotaMessages,uint32 quotaBytes,uint64 quotaGas,uint16 voteThresholdBps,uint8 policy,address referenceContract,bytes32 messengerCodeHash)"
    );
    bytes32 internal constant CONFIGURATION_TYPEHASH = keccak256(
        "Configuration(bytes32 predecessor,uint48 activation,Parameters parameters,Member[] members)Member(uint8 index,uint64 chain,uint8 status,uint48 activation,address sequencer,address includer,address operator,address messenger,bytes32 stfId,bytes32 daId,uint96 credit,uint16 depth,uint32 blockIntervalMs,uint64 gasPerSecond,uint64 gasPrice,uint32 generation,uint48 startNumber,bytes32 startParent,string[] multiaddrs)Parameters(uint32 delta,uint32 depositDelta,uint32 heartbeat,uint32 maxBatchDelay,uint32 challengePeriod,uint32 responsePeriod,uint32 evidenceAge,uint32 lifetime,uint32 unpaidLifetime,uint64 defaultGas,uint16 quotaMessages,uint32 quotaBytes,uint64 quotaGas,uint16 voteThresholdBps,uint8 policy,address referenceContract,bytes32 messengerCodeHash)"
    );

    /// The cluster id: the separator of the domain that every signature of the cluster is made under.
    function clusterId(uint64 parentChain, address registry) internal pure returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPEHASH, keccak256("seqmesh"), keccak256("1"), uint256(parentChain), registry));
    }

    /// What is signed: keccak(0x1901 ‖ cluster id ‖ hashStruct).
    function digest(bytes32 cluster, bytes32 structHash) internal pure returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(cluster, structHash);
    }

    function hash(Message memory message) internal pure returns (bytes32) {
        return _hash(MESSAGE_TYPEHASH, _at(message), 11, keccak256(message.data));
    }

    function hash(Header memory header) internal pure returns (bytes32) {
        return _hash(HEADER_TYPEHASH, _at(header), 8, header.inboxRoot);
    }

    function hash(OutboxRow memory row) internal pure returns (bytes32) {
        return _hash(OUTBOX_ROW_TYPEHASH, _at(row), 2, bytes32(uint256(row.value)));
    }

    function hash(InboxRow memory row) internal pure returns (bytes32) {
        return _hash(INBOX_ROW_TYPEHASH, _at(row), 5, bytes32(uint256(row.value)));
    }

    function hashBatch(uint64 chain, uint48 number, bytes32 framesHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(BATCH_TYPEHASH, chain, number, framesHash));
    }

    function hashEnact(bytes32 predecessor, bytes32 configuration) internal pure returns (bytes32) {
        return keccak256(abi.encode(ENACT_TYPEHASH, predecessor, configuration));
    }

    function hash(Parameters memory parameters) internal pure returns (bytes32) {
        return _hash(PARAMETERS_TYPEHASH, _at(parameters), 16, parameters.messengerCodeHash);
    }

    function hash(Member memory member) internal pure returns (bytes32) {
        bytes32[] memory multiaddrs = new bytes32[](member.multiaddrs.length);
        for (uint256 i = 0; i < multiaddrs.length; ++i) {
            multiaddrs[i] = keccak256(bytes(member.multiaddrs[i]));
        }
        return _hash(MEMBER_TYPEHASH, _at(member), 18, keccak256(abi.encodePacked(multiaddrs)));
    }

    function hash(Configuration memory configuration) internal pure returns (bytes32) {
        bytes32[] memory members = new bytes32[](configuration.members.length);
        for (uint256 i = 0; i < members.length; ++i) {
            members[i] = hash(configuration.members[i]);
        }
        return keccak256(
            abi.encode(
                CONFIGURATION_TYPEHASH,
                configuration.predecessor,
                configuration.activation,
                hash(configuration.parameters),
                keccak256(abi.encodePacked(members))
            )
        );
    }

    /// hashStruct of a struct in memory: there its fields stand as words in order, which is EIP-712's encodeData but for
    /// the last field, given as the word `last`. A fifth of the code that abi.encode needs.
    function _hash(bytes32 typeHash, uint256 struct_, uint256 words, bytes32 last) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let preimage := mload(0x40)
            mstore(preimage, typeHash)
            let fields := add(preimage, 0x20)
            let size := shl(5, words)
            mcopy(fields, struct_, size)
            mstore(add(fields, size), last)
            result := keccak256(preimage, add(size, 0x40))
        }
    }

    function _at(Message memory value) private pure returns (uint256 pointer) {
        assembly ("memory-safe") {
            pointer := value
        }
    }

    function _at(Header memory value) private pure returns (uint256 pointer) {
        assembly ("memory-safe") {
            pointer := value
        }
    }

    function _at(OutboxRow memory value) private pure returns (uint256 pointer) {
        assembly ("memory-safe") {
            pointer := value
        }
    }

    function _at(InboxRow memory value) private pure returns (uint256 pointer) {
        assembly ("memory-safe") {
            pointer := value
        }
    }

    function _at(Parameters memory value) private pure returns (uint256 pointer) {
        assembly ("memory-safe") {
            pointer := value
        }
    }

    function _at(Member memory value) private pure returns (uint256 pointer) {
        assembly ("memory-safe") {
            pointer := value
        }
    }
}
