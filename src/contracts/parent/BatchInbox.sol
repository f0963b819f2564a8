// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MAX_FRAMES_BYTES} from "../lib/Limits.sol";
import {Statements} from "../lib/Statements.sol";
import {Header} from "../lib/Types.sol";
import {IBatchInbox} from "./IBatchInbox.sol";
import {IClusterRegistry} from "./IClusterRegistry.sol";

/// Checks what is cheap to check: signatures, and that what is posted continues what was. Whether frames lead from one header
/// to the next is for the readers to find out, and for the EvidenceCourt to judge.
contract BatchInbox is IBatchInbox {
    IClusterRegistry public immutable registry;
    /// The previous header's hash, and how the body is packed.
    uint256 private constant MIN_FRAMES_BYTES = 33;

    bytes32 private immutable cluster;
    mapping(uint64 chain => Head) private heads;

    /// The caller has code. Of a contract that passes calls on, an account that delegates to one included (EIP-7702: it is
    /// its transaction's origin all the same), the frames might be anywhere but in the transaction.
    error NotPlainAccount(address account);
    error FramesSize(uint256 length, uint256 least, uint256 most);
    error BlobsMissing();
    error NotInForce(bytes32 config, uint48 time);
    error WrongSigner(uint64 chain, uint48 number, address signer);
    error WrongBatchSigner(uint64 chain, uint48 number, address signer);
    /// Another post came first, or this header is older than what is posted.
    error NotAbove(uint64 chain, uint32 generation, uint48 number, uint48 time, Head posted);
    /// The frames continue another header than the posted one (the log's start for the first of a generation).
    error WrongPrevious(uint64 chain, bytes32 named, bytes32 expected);

    constructor(IClusterRegistry registry_) {
        registry = registry_;
        cluster = registry_.clusterId();
    }

    function post(Header calldata header, bytes calldata signature, bytes calldata batchSignature, bytes calldata frames) external {
        if (frames.length < MIN_FRAMES_BYTES || frames.length > MAX_FRAMES_BYTES) {
            revert FramesSize(frames.length, MIN_FRAMES_BYTES, MAX_FRAMES_BYTES);
        }
        _post(header, signature, batchSignature, bytes32(frames), keccak256(frames), 0);
    }

    function postBlobs(Header calldata header, bytes calldata signature, bytes calldata batchSignature, bytes32 previous) external {
        uint256 blobs = 0;
        bytes memory preimage = abi.encodePacked(previous);
        for (bytes32 hash = blobhash(0); hash != 0; hash = blobhash(blobs)) {
            preimage = abi.encodePacked(preimage, hash);
            ++blobs;
        }
        if (blobs == 0) revert BlobsMissing();
        // Hashed twice: `previous ‖ hashes` itself must not be shown as frames, which it would make bad ones of.
        _post(header, signature, batchSignature, previous, keccak256(abi.encode(keccak256(preimage))), blobs);
    }

    function head(uint64 chain) external view returns (Head memory) {
        return heads[chain];
    }

    function _post(
        Header calldata header,
        bytes calldata signature,
        bytes calldata batchSignature,
        bytes32 previous,
        bytes32 framesHash,
        uint256 blobs
    ) private {
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotPlainAccount(msg.sender);
        uint64 chain = header.chain;
        (address sequencer, uint32 generation) = registry.sequencer(header.config, chain);
        // Or a key that was replaced could still post, under the configuration that it had.
        IClusterRegistry.Rules memory rules = registry.rules(header.config);
        if (header.time < rules.from || header.time >= rules.until) revert NotInForce(header.config, header.time);

        Head memory posted = heads[chain];
        bool fresh = posted.hash == 0 || generation > posted.generation;
        if (!fresh && (generation < posted.generation || header.number <= posted.number || header.time < posted.time)) {
            revert NotAbove(chain, generation, header.number, header.time, posted);
        }
        bytes32 expected = fresh ? registry.seat(header.config, chain).startParent : posted.hash;
        if (previous != expected) revert WrongPrevious(chain, previous, expected);

        bytes32 hash = Statements.digest(cluster, Statements.hash(header));
        address signer = ECDSA.recoverCalldata(hash, signature);
        if (signer != sequencer) revert WrongSigner(chain, header.number, signer);
        signer = ECDSA.recoverCalldata(
            Statements.digest(cluster, Statements.hashBatch(chain, header.number, framesHash)), batchSignature
        );
        if (signer != sequencer) revert WrongBatchSigner(chain, header.number, signer);

        heads[chain] = Head(hash, header.number, header.time, uint48(block.timestamp), generation);
        emit BatchPosted(chain, header.number, hash, previous, framesHash, blobs);
    }
}
