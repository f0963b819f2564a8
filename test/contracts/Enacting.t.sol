// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ConfigurationRules} from "../../src/contracts/lib/ConfigurationRules.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Member, Message, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {Configurations} from "../../src/contracts/member/Configurations.sol";
import {IMessenger} from "../../src/contracts/member/IMessenger.sol";
import {Inbox} from "../../src/contracts/member/Inbox.sol";
import {Messenger} from "../../src/contracts/member/Messenger.sol";
import {Outbox} from "../../src/contracts/member/Outbox.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Deploy} from "./Deploy.sol";
import {Counter} from "./Targets.sol";
import {vm} from "./Vm.sol";

/// How a Messenger is put under a cluster and follows its configurations.
contract EnactingTest is ClusterTest {
    Message[] private none;

    function _successor() private view returns (Configuration memory next) {
        next = _genesis();
        next.predecessor = b.newestConfiguration();
        next.activation = GENESIS + 100;
    }

    function _enactments(Configuration memory next, uint64[] memory signers) private view returns (bytes[] memory signatures) {
        bytes32 digest = Statements.digest(b.clusterId(), Statements.hashEnact(next.predecessor, Statements.hash(next)));
        signatures = new bytes[](signers.length);
        for (uint256 i = 0; i < signers.length; ++i) {
            signatures[i] = _signature(operatorKey(signers[i]), digest);
        }
    }

    function _two(uint64 x, uint64 y) private pure returns (uint64[] memory signers) {
        signers = new uint64[](2);
        (signers[0], signers[1]) = (x, y);
    }

    function _enact(Configuration memory next) private returns (bytes32) {
        bytes[] memory signatures = _enactments(next, _two(A, C));
        on(B);
        b.enact(next, signatures);
        return Statements.hash(next);
    }

    function _refused(Configuration memory next, bytes[] memory signatures, bytes memory reason) private {
        on(B);
        vm.expectRevert(reason);
        b.enact(next, signatures);
        vm.assertEq(b.newestConfiguration(), config);
    }

    // initialize

    function test_initialized() public view {
        vm.assertEq(b.clusterId(), Statements.clusterId(PARENT, REGISTRY));
        vm.assertEq(b.configuration(), config);
        vm.assertEq(b.newestConfiguration(), config);
    }

    function test_uninitialized() public {
        Messenger fresh = Deploy.messenger(0);
        vm.assertEq(fresh.clusterId(), bytes32(0));
        vm.assertEq(fresh.configuration(), bytes32(0));
        vm.assertEq(fresh.newestConfiguration(), bytes32(0));
        vm.assertEq(fresh.gate(), type(uint48).max);
        vm.expectRevert(Configurations.NotInitialized.selector);
        fresh.enact(_genesis(), new bytes[](0));
    }

    function test_initialize_announces() public {
        on(9_000);
        Messenger fresh = Deploy.messenger(0);
        vm.expectEmit(address(fresh));
        emit IMessenger.Initialized(Statements.clusterId(PARENT, REGISTRY), config);
        fresh.initialize(PARENT, REGISTRY, _genesis());
        // No member yet: it waits for a configuration that makes it one.
        vm.expectRevert(Configurations.NotActive.selector);
        fresh.sendCall(A, user, 0, 0, user, "");
        vm.expectRevert(Configurations.NotActive.selector);
        fresh.include("");
    }

    function test_initialize_once() public {
        on(B);
        vm.expectRevert(Configurations.AlreadyInitialized.selector);
        b.initialize(PARENT, REGISTRY, _genesis());
    }

    function test_initialize_by_the_deployer() public {
        Messenger fresh = Deploy.messenger(0);
        vm.prank(user);
        vm.expectRevert(abi.encodeWithSelector(Configurations.NotDeployer.selector, user));
        fresh.initialize(PARENT, REGISTRY, _genesis());
    }

    function test_initialize_with_a_genesis() public {
        Messenger fresh = Deploy.messenger(0);
        Configuration memory next = _successor();
        vm.expectRevert(abi.encodeWithSelector(Configurations.NotGenesis.selector, config));
        fresh.initialize(PARENT, REGISTRY, next);
    }

    function test_initialize_knows_its_own_address() public {
        on(B);
        Messenger fresh = Deploy.messenger(0);
        vm.expectRevert(abi.encodeWithSelector(Configurations.ForeignMessenger.selector, address(b)));
        fresh.initialize(PARENT, REGISTRY, _genesis());
    }

    function test_initialize_refuses_lane_0() public {
        on(9_000);
        Messenger fresh = Deploy.messenger(0);
        Configuration memory genesis = _genesis();
        genesis.parameters.depositDelta = 60;
        vm.expectRevert(Configurations.DepositsUnsupported.selector);
        fresh.initialize(PARENT, REGISTRY, genesis);
    }

    // enact

    function test_enacted_ahead_and_applied_by_time() public {
        Configuration memory next = _successor();
        bytes32 hash = Statements.hash(next);
        bytes[] memory signatures = _enactments(next, _two(A, C));
        on(B);
        vm.expectEmit(address(b));
        emit IMessenger.Enacted(hash, config, GENESIS + 100);
        b.enact(next, signatures);
        vm.assertEq(b.newestConfiguration(), hash);
        vm.assertEq(b.configuration(), config);
        vm.warp(GENESIS + 99);
        vm.assertEq(b.configuration(), config);
        vm.warp(GENESIS + 100);
        vm.assertEq(b.configuration(), hash);
    }

    function test_the_newest_of_equal_activation_is_in_force() public {
        Configuration memory next = _successor();
        _enact(next);
        next.predecessor = b.newestConfiguration();
        next.parameters.delta = 30;
        bytes32 last = _enact(next);
        vm.warp(GENESIS + 100);
        vm.assertEq(b.configuration(), last);
    }

    function test_enact_needs_more_than_half() public {
        Configuration memory next = _successor();
        uint64[] memory signers = new uint64[](1);
        signers[0] = A;
        _refused(next, _enactments(next, signers), abi.encodeWithSelector(Configurations.NotEnacted.selector, 1, 3));
        _refused(next, _enactments(next, _two(A, A)), abi.encodeWithSelector(Configurations.NotEnacted.selector, 1, 3));
        _refused(next, new bytes[](0), abi.encodeWithSelector(Configurations.NotEnacted.selector, 0, 3));
    }

    function test_enact_by_operators_only() public {
        Configuration memory next = _successor();
        bytes[] memory signatures = _enactments(next, _two(A, 9_999));
        bytes memory reason = abi.encodeWithSelector(Configurations.NotOperator.selector, vm.addr(operatorKey(9_999)));
        _refused(next, signatures, reason);
        signatures[1] = hex"00";
        _refused(next, signatures, abi.encodeWithSelector(ECDSA.ECDSAInvalidSignatureLength.selector, 1));
    }

    function test_enactments_are_for_one_successor() public {
        Configuration memory next = _successor();
        bytes[] memory signatures = _enactments(next, _two(A, C));
        next.activation += 1;
        on(B);
        vm.expectRevert();
        b.enact(next, signatures);
    }

    function test_an_operator_of_several_members_counts_for_each() public {
        Configuration memory next = _successor();
        next.members[1].operator = next.members[0].operator;
        _enact(next);
        Configuration memory third = next;
        third.predecessor = b.newestConfiguration();
        uint64[] memory signers = new uint64[](1);
        signers[0] = A;
        bytes[] memory signatures = _enactments(third, signers);
        b.enact(third, signatures);
        vm.assertEq(b.newestConfiguration(), Statements.hash(third));
    }

    function test_only_active_members_count() public {
        Configuration memory next = _successor();
        next.members[0].status = 3;
        _enact(next);
        next.predecessor = b.newestConfiguration();
        bytes[] memory signatures = _enactments(next, _two(A, C));
        bytes memory reason = abi.encodeWithSelector(Configurations.NotOperator.selector, vm.addr(operatorKey(A)));
        vm.expectRevert(reason);
        b.enact(next, signatures);
        signatures = _enactments(next, _two(B, C));
        b.enact(next, signatures);
    }

    function test_enact_in_order() public {
        Configuration memory next = _successor();
        next.predecessor = keccak256("another");
        _refused(
            next,
            _enactments(next, _two(A, C)),
            abi.encodeWithSelector(ConfigurationRules.NotSuccessor.selector, next.predecessor, config)
        );
        next = _successor();
        next.activation = GENESIS - 1;
        _refused(
            next,
            _enactments(next, _two(A, C)),
            abi.encodeWithSelector(ConfigurationRules.ActivationTooEarly.selector, GENESIS - 1, GENESIS)
        );
    }

    // What a new configuration changes

    function test_headers_are_judged_by_the_configuration_of_their_time() public {
        Configuration memory next = _successor();
        uint256 newKey = 0xBEEF;
        next.members[0].sequencer = vm.addr(newKey);
        bytes32 old = config;
        bytes32 hash = _enact(next);
        OutboxRow memory zero;
        vm.warp(GENESIS + 101);
        _include(_entry(A, 1, GENESIS + 99, zero, none, 0)); // old configuration, old key
        bytes memory late = _entry(A, 2, GENESIS + 100, zero, none, 0);
        bytes memory reason = abi.encodeWithSelector(Inbox.WrongConfiguration.selector, A, old, hash);
        on(B);
        vm.prank(includer(B));
        vm.expectRevert(reason);
        b.include(late);
        config = hash;
        late = _entry(A, 2, GENESIS + 100, zero, none, 0); // signed with the old key
        reason = abi.encodeWithSelector(Inbox.WrongSigner.selector, A, 2, vm.addr(key(A)));
        vm.prank(includer(B));
        vm.expectRevert(reason);
        b.include(late);
    }

    function test_suspended_members_are_no_destination_and_no_source() public {
        Configuration memory next = _successor();
        next.members[0].status = 3;
        bytes32 hash = _enact(next);
        vm.warp(GENESIS + 100);
        OutboxRow memory zero;
        // C alone holds B's gate now.
        vm.assertEq(b.gate(), GENESIS + 20);
        config = hash;
        _include(_entry(C, 1, GENESIS + 100, zero, none, 0));
        vm.assertEq(b.gate(), GENESIS + 120);
        vm.expectRevert(abi.encodeWithSelector(Outbox.UnknownDestination.selector, A));
        b.sendCall(A, user, 0, 0, user, "");
        bytes memory entry = _entry(A, 1, GENESIS + 100, zero, none, 0);
        vm.prank(includer(B));
        vm.expectRevert(abi.encodeWithSelector(Inbox.UnknownSource.selector, A));
        b.include(entry);
    }

    function test_alone_there_is_no_gate() public {
        Configuration memory next = _successor();
        next.members[0].status = 4;
        next.members[2].status = 4;
        _enact(next);
        vm.warp(GENESIS + 100);
        vm.assertEq(b.gate(), type(uint48).max);
    }

    function test_gate_counts_from_the_activations() public {
        Configuration memory next = _successor();
        next.members[0].activation = GENESIS + 100;
        _enact(next);
        OutboxRow memory zero;
        _include(bytes.concat(_entry(A, 1, GENESIS + 1, zero, none, 0), _entry(C, 1, GENESIS + 20, zero, none, 0)));
        vm.assertEq(b.gate(), GENESIS + 21);
        vm.warp(GENESIS + 100);
        vm.assertEq(b.gate(), GENESIS + 40); // C's row; A's stands at its activation
    }

    function test_a_member_that_is_joining_neither_sends_nor_includes() public {
        Configuration memory next = _successor();
        next.members[1].status = 1;
        _enact(next);
        vm.warp(GENESIS + 100);
        vm.expectRevert(Configurations.NotActive.selector);
        b.sendCall(A, user, 0, 0, user, "");
        vm.expectRevert(Configurations.NotActive.selector);
        vm.prank(includer(B));
        b.include("");
    }

    function test_a_messenger_that_was_replaced_stops() public {
        Configuration memory next = _successor();
        next.members[1].messenger = address(0xB2);
        _enact(next);
        vm.warp(GENESIS + 100);
        vm.expectRevert(Configurations.NotActive.selector);
        b.sendCall(A, user, 0, 0, user, "");
    }

    function test_parameters_change_with_time() public {
        Counter counter = new Counter();
        Configuration memory next = _successor();
        next.activation = GENESIS + 10;
        next.parameters.lifetime = 1 days;
        next.members[1].gasPrice = 2 * GAS_PRICE;
        config = _enact(next);
        Message memory m = _call(address(counter), 0, _fee(60_000), 60_000, abi.encodeCall(Counter.count, ()));
        vm.warp(GENESIS + 10);
        m = _deliver(m); // its fee bought the gas at the old price
        vm.assertEq(b.ticketExpiry(Statements.hash(m)), GENESIS + 10 + 30 days);
        m.fee = 2 * _fee(60_000);
        m.data = "fails";
        m = _deliver(m);
        vm.assertEq(b.ticketExpiry(Statements.hash(m)), GENESIS + 10 + 1 days);
    }

    function test_newcomers_have_rows_at_once() public {
        Configuration memory next = _successor();
        Member[] memory members = new Member[](4);
        for (uint256 i = 0; i < 3; ++i) {
            members[i] = next.members[i];
        }
        members[3] = _member(7_009);
        members[3].messenger = address(0xD);
        members[3].status = 1;
        next.members = members;
        _enact(next);
        (bytes32 inForce, uint8[] memory indices,,) = b.rows();
        vm.assertEq(inForce, config);
        vm.assertEq(indices.length, 5);
        vm.assertEq(indices[4], 9);
    }
}
