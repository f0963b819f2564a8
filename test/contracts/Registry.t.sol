// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ConfigurationRules} from "../../src/contracts/lib/ConfigurationRules.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Member, Parameters} from "../../src/contracts/lib/Types.sol";
import {Bonds} from "../../src/contracts/parent/Bonds.sol";
import {ClusterRegistry} from "../../src/contracts/parent/ClusterRegistry.sol";
import {IClusterRegistry} from "../../src/contracts/parent/IClusterRegistry.sol";
import {Seats} from "../../src/contracts/parent/Seats.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {Deploy} from "./Deploy.sol";
import {vm} from "./Vm.sol";

/// The chain of configurations on the parent, and what it refuses.
contract RegistryTest is ClusterTest {
    address private governor = address(0x60);
    ClusterRegistry private registry;

    function setUp() public override {
        super.setUp();
        on(PARENT);
        registry = Deploy.registry(_genesis(), _terms(governor));
    }

    function _next() private view returns (Configuration memory next) {
        next = _genesis();
        next.predecessor = registry.newest();
        next.activation = GENESIS + 100;
    }

    function _make(Configuration memory next) private returns (bytes32) {
        vm.prank(governor);
        return registry.make(next);
    }

    function _refused(Configuration memory next, bytes memory reason) private {
        bytes32 newest = registry.newest();
        vm.prank(governor);
        vm.expectRevert(reason);
        registry.make(next);
        vm.assertEq(registry.newest(), newest);
    }

    function test_genesis() public {
        vm.assertEq(registry.genesis(), config);
        vm.assertEq(registry.newest(), config);
        vm.assertEq(registry.governor(), governor);
        vm.assertEq(registry.clusterId(), Statements.clusterId(PARENT, address(registry)));
        IClusterRegistry.Entry memory entry = registry.entry(config);
        vm.assertEq(entry.predecessor, bytes32(0));
        vm.assertEq(entry.successor, bytes32(0));
        vm.assertEq(entry.activation, GENESIS);
        vm.assertEq(entry.blockNumber, block.number);
        vm.expectRevert(abi.encodeWithSelector(Seats.UnknownConfiguration.selector, bytes32(uint256(1))));
        registry.entry(bytes32(uint256(1)));
    }

    function test_genesis_has_no_predecessor() public {
        Configuration memory next = _next();
        vm.expectRevert(abi.encodeWithSelector(ClusterRegistry.NotGenesis.selector, config));
        Deploy.registry(next, _terms(governor));
    }

    function test_make_appends() public {
        Configuration memory next = _next();
        bytes32 hash = Statements.hash(next);
        vm.expectEmit(address(registry));
        emit IClusterRegistry.ConfigurationMade(hash, config, next);
        vm.assertEq(_make(next), hash);
        vm.assertEq(registry.newest(), hash);
        vm.assertEq(registry.genesis(), config);
        vm.assertEq(registry.entry(config).successor, hash);
        vm.assertEq(registry.entry(hash).predecessor, config);
    }

    function test_make_is_the_governors() public {
        Configuration memory next = _next();
        vm.expectRevert(abi.encodeWithSelector(Bonds.NotGovernor.selector, address(this)));
        registry.make(next);
    }

    function test_successors_only_of_the_newest() public {
        Configuration memory next = _next();
        _make(next);
        next.activation += 1;
        _refused(next, abi.encodeWithSelector(ConfigurationRules.NotSuccessor.selector, config, registry.newest()));
    }

    function test_activation_never_decreases() public {
        Configuration memory next = _next();
        next.activation = GENESIS - 1;
        _refused(next, abi.encodeWithSelector(ConfigurationRules.ActivationTooEarly.selector, GENESIS - 1, GENESIS));
    }

    function _without(Configuration memory next, uint256 member) private pure {
        Member[] memory rest = new Member[](next.members.length - 1);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = next.members[i < member ? i : i + 1];
        }
        next.members = rest;
    }

    function test_members_are_never_dropped() public {
        for (uint8 i = 0; i < 3; ++i) {
            Configuration memory next = _next();
            _without(next, i);
            _refused(next, abi.encodeWithSelector(ConfigurationRules.MemberDropped.selector, i + 1));
        }
    }

    function test_indices_and_chains_are_never_given_out_twice() public {
        Configuration memory next = _next();
        next.members[1].status = 4;
        _make(next);
        next = _next();
        next.members[1].chain = 8_888;
        _refused(next, abi.encodeWithSelector(ConfigurationRules.MemberRewritten.selector, 2));
        next = _next(); // back among the active
        _refused(next, abi.encodeWithSelector(ConfigurationRules.MemberRewritten.selector, 2));
        next.members[1].status = 4;
        _make(next);
    }

    function test_generations_and_activations_of_members_never_fall() public {
        Configuration memory next = _next();
        next.members[0].generation = 1;
        next.members[0].activation = GENESIS + 50;
        _make(next);
        next.predecessor = registry.newest();
        next.members[0].generation = 0;
        _refused(next, abi.encodeWithSelector(ConfigurationRules.MemberRewritten.selector, 1));
        next.members[0].generation = 1;
        next.members[0].activation = GENESIS;
        _refused(next, abi.encodeWithSelector(ConfigurationRules.MemberRewritten.selector, 1));
    }

    function test_newcomers_take_free_indices() public {
        Configuration memory next = _next();
        Member[] memory members = new Member[](4);
        (members[0], members[1], members[2], members[3]) = (next.members[0], next.members[1], next.members[2], _member(7_200));
        members[3].messenger = address(0xD);
        next.members = members;
        _make(next);
        next.predecessor = registry.newest();
        _without(next, 3);
        _refused(next, abi.encodeWithSelector(ConfigurationRules.MemberDropped.selector, 200));
    }

    // Seats and rules, as every configuration has them

    function test_a_seat_is_of_its_configuration() public {
        bytes32[4] memory made;
        made[0] = config;
        Configuration memory next = _next();
        made[1] = _make(next); // changes no seat
        next.predecessor = made[1];
        next.members[1].sequencer = address(0x5E0);
        next.members[1].credit = 7;
        made[2] = _make(next);
        next.predecessor = made[2];
        next.members[1].generation = 1;
        next.members[1].startParent = bytes32(uint256(0xABC));
        next.members[0].operator = address(0x0B);
        made[3] = _make(next);
        for (uint256 i = 0; i < 4; ++i) {
            IClusterRegistry.Seat memory seat = registry.seat(made[i], B);
            vm.assertEq(seat.index, 2);
            vm.assertEq(seat.status, 2);
            vm.assertEq(seat.activation, GENESIS);
            vm.assertEq(seat.messenger, address(b));
            vm.assertEq(seat.gasPerSecond, 60_000_000);
            vm.assertEq(seat.operator, vm.addr(operatorKey(B)));
            vm.assertEq(seat.sequencer, i < 2 ? vm.addr(key(B)) : address(0x5E0));
            (address key_, uint32 generation) = registry.sequencer(made[i], B);
            vm.assertEq(key_, seat.sequencer);
            vm.assertEq(generation, seat.generation);
            vm.assertEq(seat.credit, i < 2 ? CREDIT : 7);
            vm.assertEq(seat.generation, i < 3 ? 0 : 1);
            vm.assertEq(seat.startParent, bytes32(uint256(i < 3 ? 0 : 0xABC)));
            vm.assertEq(registry.seat(made[i], A).operator, i < 3 ? vm.addr(operatorKey(A)) : address(0x0B));
        }
    }

    function test_unknown_configurations_and_members() public {
        bytes32 unknown = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(Seats.UnknownConfiguration.selector, unknown));
        registry.seat(unknown, A);
        vm.expectRevert(abi.encodeWithSelector(Seats.UnknownConfiguration.selector, unknown));
        registry.rules(unknown);
        vm.expectRevert(abi.encodeWithSelector(Seats.UnknownConfiguration.selector, unknown));
        registry.retiredAt(unknown, A);
        vm.expectRevert(abi.encodeWithSelector(Seats.UnknownMember.selector, config, 7_200));
        registry.seat(config, 7_200);
        // Nor before it joined.
        Configuration memory next = _next();
        Member[] memory members = new Member[](4);
        (members[0], members[1], members[2], members[3]) = (next.members[0], next.members[1], next.members[2], _member(7_200));
        members[3].messenger = address(0xD);
        next.members = members;
        bytes32 joined = _make(next);
        vm.assertEq(registry.seat(joined, 7_200).index, 200);
        vm.expectRevert(abi.encodeWithSelector(Seats.UnknownMember.selector, config, 7_200));
        registry.seat(config, 7_200);
        vm.expectRevert(abi.encodeWithSelector(Seats.UnknownMember.selector, config, 7_200));
        registry.retiredAt(config, 7_200);
    }

    function test_rules_and_the_time_they_are_in_force() public {
        Configuration memory next = _next();
        next.parameters.delta = 21;
        next.parameters.maxBatchDelay = 22;
        next.parameters.responsePeriod = 23;
        next.parameters.evidenceAge = 24;
        next.parameters.quotaMessages = 255;
        next.parameters.quotaBytes = 59_999;
        next.parameters.quotaGas = 11_999_999;
        next.members[2].status = 3;
        bytes32 made = _make(next);
        IClusterRegistry.Rules memory rules = registry.rules(config);
        vm.assertEq(rules.from, 0); // the genesis stands for all that came before it
        vm.assertEq(rules.until, GENESIS + 100);
        vm.assertEq(rules.delta, 20);
        vm.assertEq(rules.active, 3);
        rules = registry.rules(made);
        vm.assertEq(rules.from, GENESIS + 100);
        vm.assertEq(rules.until, type(uint48).max);
        vm.assertEq(rules.delta, 21);
        vm.assertEq(rules.maxBatchDelay, 22);
        vm.assertEq(rules.responsePeriod, 23);
        vm.assertEq(rules.evidenceAge, 24);
        vm.assertEq(rules.quotaMessages, 255);
        vm.assertEq(rules.quotaBytes, 59_999);
        vm.assertEq(rules.quotaGas, 11_999_999);
        vm.assertEq(rules.active, 2);
        next.predecessor = made;
        _make(next); // at the same time: the one before never comes into force
        vm.assertEq(registry.rules(made).until, GENESIS + 100);
    }

    function test_a_key_retires_when_another_takes_over() public {
        bytes32 first = config;
        vm.assertEq(registry.retiredAt(first, B), type(uint48).max);
        Configuration memory next = _next();
        next.members[1].credit = 7; // another seat, the same key
        bytes32 second = _make(next);
        vm.assertEq(registry.retiredAt(first, B), type(uint48).max);
        next.predecessor = second;
        next.activation = GENESIS + 200;
        next.members[1].sequencer = address(0x5E0);
        bytes32 third = _make(next);
        next.predecessor = third;
        next.activation = GENESIS + 300;
        next.members[1].sequencer = vm.addr(key(B)); // and back
        bytes32 fourth = _make(next);
        vm.assertEq(registry.retiredAt(first, B), GENESIS + 200);
        vm.assertEq(registry.retiredAt(second, B), GENESIS + 200);
        vm.assertEq(registry.retiredAt(third, B), GENESIS + 300);
        vm.assertEq(registry.retiredAt(fourth, B), type(uint48).max);
        vm.assertEq(registry.retiredAt(first, A), type(uint48).max);
    }

    // Rules for one configuration

    function test_members() public {
        Configuration memory next = _next();
        next.members = new Member[](0);
        _refused(next, abi.encodeWithSelector(ConfigurationRules.MemberDropped.selector, 1));
        vm.expectRevert(ConfigurationRules.MembersMissing.selector);
        Deploy.registry(_emptied(), _terms(governor));

        next = _genesis();
        next.members[0].index = 0;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.MemberOrder.selector, 0));
        next = _genesis();
        next.members[1].index = 1;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.MemberOrder.selector, 1));
        next = _genesis();
        next.members[2].chain = A;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.ChainRepeated.selector, A));
        uint64[3] memory chains = [0, PARENT, 2 ** 53];
        for (uint256 i = 0; i < 3; ++i) {
            next = _genesis();
            next.members[1].chain = chains[i];
            _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.ChainInvalid.selector, chains[i]));
        }
        uint8[2] memory statuses = [0, 5];
        for (uint256 i = 0; i < 2; ++i) {
            next = _genesis();
            next.members[1].status = statuses[i];
            _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.StatusInvalid.selector, 2, statuses[i]));
        }
    }

    function _emptied() private view returns (Configuration memory next) {
        next = _genesis();
        next.members = new Member[](0);
    }

    function _refusedGenesis(Configuration memory genesis, bytes memory reason) private {
        vm.expectRevert(reason);
        Deploy.registry(genesis, _terms(governor));
    }

    function test_members_are_complete() public {
        for (uint256 i = 0; i < 6; ++i) {
            Configuration memory next = _genesis();
            Member memory member = next.members[2];
            if (i == 0) member.sequencer = address(0);
            if (i == 1) member.includer = address(0);
            if (i == 2) member.operator = address(0);
            if (i == 3) member.messenger = address(0);
            if (i == 4) member.blockIntervalMs = 0;
            if (i == 5) member.startNumber = 0;
            _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.MemberIncomplete.selector, 3));
        }
    }

    function test_no_status_dates_from_later() public {
        Configuration memory next = _genesis();
        next.members[1].activation = GENESIS + 1;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.MemberNotYetActivated.selector, 2, GENESIS + 1, GENESIS));
    }

    function test_delta_fits_every_member() public {
        Configuration memory next = _genesis();
        next.members[1].depth = 17;
        _make(_succeeding(next)); // (17 + 2) · 1 s + 1 s = 20 s
        next = _genesis();
        next.members[1].depth = 18;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.DeltaTooShort.selector, 2, 20_000, 21_000));
    }

    function _succeeding(Configuration memory next) private view returns (Configuration memory) {
        next.predecessor = registry.newest();
        return next;
    }

    function test_parameters() public {
        Configuration memory next = _genesis();
        next.parameters.heartbeat = 6;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.HeartbeatOutOfRange.selector, 6, 20));
        next.parameters.heartbeat = 0;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.HeartbeatOutOfRange.selector, 0, 20));
        next = _genesis();
        next.parameters.lifetime = 0;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.LifetimeMissing.selector, 0, 30 days));
        next = _genesis();
        next.parameters.unpaidLifetime = 0;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.LifetimeMissing.selector, 7 days, 0));
        uint16[3] memory thresholds = [0, 5_000, 10_001];
        for (uint256 i = 0; i < 3; ++i) {
            next = _genesis();
            next.parameters.voteThresholdBps = thresholds[i];
            _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.PolicyInvalid.selector, 0, thresholds[i]));
        }
        next.parameters.policy = 2;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.PolicyInvalid.selector, 2, 10_001));
        next.parameters.policy = 1;
        _make(_succeeding(next));
    }

    function test_quotas() public {
        for (uint256 i = 0; i < 7; ++i) {
            Configuration memory next = _genesis();
            Parameters memory p = next.parameters;
            if (i == 0) p.quotaMessages = 0;
            if (i == 1) p.quotaMessages = 257;
            if (i == 2) p.quotaBytes = 0;
            if (i == 3) p.quotaBytes = 60_001;
            if (i == 4) p.quotaGas = 12_000_001;
            if (i == 5) p.quotaGas = 0;
            if (i == 6) p.defaultGas = 10_000_001;
            _refusedGenesis(
                next,
                abi.encodeWithSelector(ConfigurationRules.QuotaOutOfRange.selector, p.quotaMessages, p.quotaBytes, p.quotaGas)
            );
        }
    }

    function test_a_destination_carries_a_default_message_on_every_lane() public {
        Configuration memory next = _genesis();
        next.members[0].gasPerSecond = 3 * 240_000; // two sources: a third each
        _make(_succeeding(next));
        next = _genesis();
        next.members[0].gasPerSecond = 3 * 240_000 - 3;
        _refusedGenesis(next, abi.encodeWithSelector(ConfigurationRules.CapacityTooSmall.selector, 1, 239_999, 240_000));
    }

    /// All sources' quotas and one largest header fit the capacity, whatever the figures: by the formula itself.
    function test_quotas_and_a_largest_header_fit_the_capacity(uint64 quotaGas, uint64 gasPerSecond, uint8 sources) public pure {
        vm.assume(sources > 0);
        quotaGas %= 12_000_001;
        uint256 lane = ConfigurationRules.laneGas(quotaGas, gasPerSecond, sources);
        vm.assertLe(lane, quotaGas);
        vm.assertLe(lane * (uint256(sources) + 1), gasPerSecond);
    }
}
