// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Header} from "../../src/contracts/lib/Types.sol";
import {BatchInbox} from "../../src/contracts/parent/BatchInbox.sol";
import {ClusterRegistry} from "../../src/contracts/parent/ClusterRegistry.sol";
import {IBatchInbox} from "../../src/contracts/parent/IBatchInbox.sol";
import {Seats} from "../../src/contracts/parent/Seats.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Deploy} from "./Deploy.sol";
import {vm} from "./Vm.sol";

/// Passes a call on, as a wallet does.
contract Forwarder {
    function forward(address target, bytes calldata input) external {
        (bool success, bytes memory output) = target.call(input);
        if (!success) {
            assembly {
                revert(add(output, 0x20), mload(output))
            }
        }
    }
}

/// What the inbox takes, and what it refuses. Anyone may send the transaction: what counts is who signed.
contract BatchInboxTest is ClusterTest {
    bytes32 private constant START = keccak256("the header before A's log");

    address private governor = address(0x60);
    address private poster = address(0x9057E2);
    ClusterRegistry private registry;
    BatchInbox private inbox;

    struct Post {
        Header header;
        bytes signature;
        bytes batchSignature;
        bytes frames;
    }

    function setUp() public override {
        super.setUp();
        on(PARENT);
        registry = Deploy.registry(_genesis(), _terms(governor));
        inbox = Deploy.batchInbox(registry);
    }

    function _genesis() internal view override returns (Configuration memory genesis) {
        genesis = super._genesis();
        genesis.members[0].startParent = START;
    }

    function _digest(bytes32 structHash) private view returns (bytes32) {
        return Statements.digest(registry.clusterId(), structHash);
    }

    function _hash(Header memory header) private view returns (bytes32) {
        return _digest(Statements.hash(header));
    }

    /// A good post of A's key (or another) that continues `previous`.
    function _postOf(Header memory header, bytes32 previous, uint256 secret) private view returns (Post memory) {
        bytes memory frames = abi.encodePacked(previous, uint8(0), "what A announced");
        return _signed(header, frames, secret);
    }

    function _signed(Header memory header, bytes memory frames, uint256 secret) private view returns (Post memory) {
        bytes32 batch = Statements.hashBatch(header.chain, header.number, keccak256(frames));
        return Post(header, _signature(secret, _hash(header)), _signature(secret, _digest(batch)), frames);
    }

    function _first() private view returns (Post memory) {
        return _postOf(_header(A, 5, GENESIS + 3, 0), START, key(A));
    }

    function _send(Post memory p) private {
        vm.prank(poster, poster);
        inbox.post(p.header, p.signature, p.batchSignature, p.frames);
    }

    function _refused(Post memory p, bytes memory reason) private {
        IBatchInbox.Head memory before = inbox.head(p.header.chain);
        vm.prank(poster, poster);
        vm.expectRevert(reason);
        inbox.post(p.header, p.signature, p.batchSignature, p.frames);
        vm.assertEq(abi.encode(inbox.head(p.header.chain)), abi.encode(before));
    }

    function _next(Post memory last) private view returns (Post memory) {
        return _postOf(_header(A, last.header.number + 4, last.header.time + 4, 0), _hash(last.header), key(A));
    }

    function test_a_post_moves_the_head() public {
        vm.assertEq(inbox.head(A).hash, bytes32(0));
        Post memory p = _first();
        vm.warp(GENESIS + 60);
        vm.expectEmit(address(inbox));
        emit IBatchInbox.BatchPosted(A, 5, _hash(p.header), START, keccak256(p.frames), 0);
        _send(p);
        _checkHead(p, 0);
        p = _next(p);
        _send(p);
        _checkHead(p, 0);
        vm.assertEq(inbox.head(B).hash, bytes32(0));
    }

    function _checkHead(Post memory p, uint32 generation) private view {
        IBatchInbox.Head memory head = inbox.head(A);
        vm.assertEq(head.hash, _hash(p.header));
        vm.assertEq(head.number, p.header.number);
        vm.assertEq(head.time, p.header.time);
        vm.assertEq(head.postedAt, block.timestamp);
        vm.assertEq(head.generation, generation);
    }

    /// Positions may be skipped: a batch holds everything in between.
    function test_positions_advance() public {
        Post memory first = _first();
        _send(first);
        IBatchInbox.Head memory posted = inbox.head(A);
        _refused(first, abi.encodeWithSelector(BatchInbox.NotAbove.selector, A, 0, 5, GENESIS + 3, posted));
        Post memory p = _postOf(_header(A, 4, GENESIS + 3, 0), _hash(first.header), key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.NotAbove.selector, A, 0, 4, GENESIS + 3, posted));
        p = _postOf(_header(A, 6, GENESIS + 2, 0), _hash(first.header), key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.NotAbove.selector, A, 0, 6, GENESIS + 2, posted));
        p = _postOf(_header(A, 6, GENESIS + 3, 0), _hash(first.header), key(A)); // a repeated timestamp
        _send(p);
        _checkHead(p, 0);
    }

    function test_batches_link() public {
        Post memory first = _first();
        Post memory p = _postOf(first.header, 0, key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.WrongPrevious.selector, A, bytes32(0), START));
        _send(first);
        p = _postOf(_next(first).header, START, key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.WrongPrevious.selector, A, START, _hash(first.header)));
    }

    /// Two posters: the second's continues what the first has replaced.
    function test_the_slower_of_two_posters_is_refused() public {
        Post memory first = _first();
        _send(first);
        Post memory one = _next(first);
        Post memory other = _postOf(_header(A, 20, GENESIS + 20, 0), _hash(first.header), key(A));
        _send(one);
        _refused(other, abi.encodeWithSelector(BatchInbox.WrongPrevious.selector, A, _hash(first.header), _hash(one.header)));
    }

    function test_only_the_members_key_signs() public {
        Post memory p = _first();
        Post memory foreign = _postOf(p.header, START, key(B));
        (bytes memory own, bytes memory ownBatch) = (p.signature, p.batchSignature);
        (p.signature, p.batchSignature) = (foreign.signature, ownBatch);
        _refused(p, abi.encodeWithSelector(BatchInbox.WrongSigner.selector, A, 5, vm.addr(key(B))));
        (p.signature, p.batchSignature) = (own, foreign.batchSignature);
        _refused(p, abi.encodeWithSelector(BatchInbox.WrongBatchSigner.selector, A, 5, vm.addr(key(B))));
        // A header's signature is none of a batch.
        p.batchSignature = own;
        vm.prank(poster, poster);
        vm.expectRevert();
        inbox.post(p.header, p.signature, p.batchSignature, p.frames);
        p.batchSignature = ownBatch;
        _send(p);
    }

    function test_signatures_have_one_form() public {
        Post memory p = _first();
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key(A), _hash(p.header));
        bytes32 order = bytes32(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141);
        bytes32 high = bytes32(uint256(order) - uint256(s));
        p.signature = abi.encodePacked(r, high, v == 27 ? 28 : 27);
        _refused(p, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureS.selector, high));
        p.signature = abi.encodePacked(r, s, v - 27);
        _refused(p, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignature.selector));
        p.signature = abi.encodePacked(r, s);
        _refused(p, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureLength.selector, 64));
        p.signature = abi.encodePacked(r, s, v, uint8(0));
        _refused(p, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureLength.selector, 66));
    }

    /// Whatever is altered after signing, nothing but what was signed comes in.
    function test_altered_posts(uint8 field, bytes32 seed) public {
        Post memory p = _first();
        Header memory h = p.header;
        field %= 9;
        if (field == 0) h.number = uint48(uint256(seed));
        if (field == 1) h.parent = seed;
        if (field == 2) h.blockHash ^= seed;
        if (field == 3) h.stateRoot = seed;
        if (field == 4) h.time = uint48(uint256(seed));
        if (field == 5) h.outboxRoot = seed;
        if (field == 6) h.inboxRoot = seed;
        if (field == 7) p.frames[32 + uint256(seed) % (p.frames.length - 32)] ^= 0x01;
        if (field == 8) p.frames = abi.encodePacked(p.frames, seed);
        if (field < 7 && keccak256(abi.encode(h)) == keccak256(abi.encode(_first().header))) return;
        vm.prank(poster, poster);
        vm.expectRevert();
        inbox.post(p.header, p.signature, p.batchSignature, p.frames);
    }

    function test_unknown_configurations_and_chains() public {
        Post memory p = _first();
        p.header.config = bytes32(uint256(1));
        _refused(p, abi.encodeWithSelector(Seats.UnknownConfiguration.selector, bytes32(uint256(1))));
        p = _first();
        p.header.chain = 7_999;
        _refused(p, abi.encodeWithSelector(Seats.UnknownMember.selector, config, 7_999));
    }

    function test_frames_have_a_size() public {
        Header memory header = _header(A, 5, GENESIS + 3, 0);
        Post memory p = _signed(header, new bytes(32), key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.FramesSize.selector, 32, 33, 95_000));
        p = _signed(header, new bytes(95_001), key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.FramesSize.selector, 95_001, 33, 95_000));
        bytes memory frames = new bytes(95_000);
        bytes32 start = START;
        assembly {
            mstore(add(frames, 0x20), start)
        }
        _send(_signed(header, frames, key(A)));
        vm.assertEq(inbox.head(A).number, 5);
    }

    /// The frames must stand in the transaction's call data: no contract in between, a delegated account (EIP-7702) is one.
    function test_only_plain_accounts_post() public {
        Post memory p = _first();
        bytes memory input = abi.encodeCall(IBatchInbox.post, (p.header, p.signature, p.batchSignature, p.frames));
        Forwarder forwarder = new Forwarder();
        vm.prank(poster, poster);
        vm.expectRevert(abi.encodeWithSelector(BatchInbox.NotPlainAccount.selector, address(forwarder)));
        forwarder.forward(address(inbox), input);
        vm.etch(poster, abi.encodePacked(hex"ef0100", address(forwarder)));
        _refused(p, abi.encodeWithSelector(BatchInbox.NotPlainAccount.selector, poster));
        vm.etch(poster, "");
        _send(p);
    }

    // Configurations

    function _make(Configuration memory next) private returns (bytes32) {
        next.predecessor = registry.newest();
        vm.prank(governor);
        return registry.make(next);
    }

    function test_a_replaced_key_posts_no_more() public {
        Post memory first = _first();
        _send(first);
        Configuration memory next = _genesis();
        next.activation = GENESIS + 10;
        next.members[0].sequencer = vm.addr(key(C));
        bytes32 made = _make(next);
        // The old configuration's time is over, whoever signs.
        Header memory header = _header(A, 9, GENESIS + 10, 0);
        Post memory p = _postOf(header, _hash(first.header), key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.NotInForce.selector, config, GENESIS + 10));
        header.config = made;
        p = _postOf(header, _hash(first.header), key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.WrongSigner.selector, A, 9, vm.addr(key(A))));
        header.time = GENESIS + 9;
        p = _postOf(header, _hash(first.header), key(C));
        _refused(p, abi.encodeWithSelector(BatchInbox.NotInForce.selector, made, GENESIS + 9));
        header.time = GENESIS + 10;
        p = _postOf(header, _hash(first.header), key(C));
        _send(p);
        // And it cannot slip in behind, in its own time.
        Post memory late = _postOf(_header(A, 10, GENESIS + 9, 0), _hash(p.header), key(A));
        _refused(late, abi.encodeWithSelector(BatchInbox.NotAbove.selector, A, 0, 10, GENESIS + 9, inbox.head(A)));
    }

    function test_a_generation_starts_afresh_and_ends_the_one_before() public {
        Post memory first = _first();
        _send(first);
        Configuration memory next = _genesis();
        bytes32 start = keccak256("where generation 1 starts");
        next.activation = GENESIS + 1;
        next.members[0].generation = 1;
        next.members[0].startParent = start;
        bytes32 made = _make(next);
        Header memory header = _header(A, 2, GENESIS + 2, 0); // below what generation 0 posted
        header.config = made;
        Post memory p = _postOf(header, _hash(first.header), key(A));
        _refused(p, abi.encodeWithSelector(BatchInbox.WrongPrevious.selector, A, _hash(first.header), start));
        p = _postOf(header, start, key(A));
        _send(p);
        _checkHead(p, 1);
        Post memory old = _postOf(_header(A, 50, GENESIS, 0), _hash(p.header), key(A));
        _refused(old, abi.encodeWithSelector(BatchInbox.NotAbove.selector, A, 0, 50, GENESIS, inbox.head(A)));
    }

    /// With blobs: on a real node, `test/e2e/chain/parent-contracts.test.ts`.
    function test_blobs_are_not_missing() public {
        Post memory p = _first();
        vm.prank(poster, poster);
        vm.expectRevert(BatchInbox.BlobsMissing.selector);
        inbox.postBlobs(p.header, p.signature, p.batchSignature, START);
    }
}
