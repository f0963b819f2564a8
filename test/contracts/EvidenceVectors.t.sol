// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Configuration} from "../../src/contracts/lib/Types.sol";
import {BatchInbox} from "../../src/contracts/parent/BatchInbox.sol";
import {ClusterRegistry} from "../../src/contracts/parent/ClusterRegistry.sol";
import {EvidenceCourt} from "../../src/contracts/parent/EvidenceCourt.sol";
import {IClusterRegistry} from "../../src/contracts/parent/IClusterRegistry.sol";
import {IEvidenceCourt} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {Seats} from "../../src/contracts/parent/Seats.sol";
import {Deploy} from "./Deploy.sol";
import {vm} from "./Vm.sol";

/// The court against the vectors that TypeScript makes: the same verdict on the same bytes, and the same reason for none.
contract EvidenceVectorsTest {
    /// Fields in alphabetical order: as `parseJson` gives them.
    struct Case {
        string accused;
        bytes callData;
        bool convicts;
        string refusal;
        string form;
        string from;
        string generation;
        bytes32 id;
        address key;
        string kind;
        string name;
        string world;
    }

    string private constant FILE = "test/vectors/evidence.json";
    address private constant GOVERNOR = address(0x60);
    address private constant COURT = address(0xC0);
    address private constant INBOX = address(0xB0);
    address private constant REPORTER = address(0x5E);
    uint96 private constant BOND = 10 ether;

    function test_verdicts() public {
        string memory json = vm.readFile(FILE);
        uint256 cases = vm.parseJsonUint(json, ".casesCount");
        uint256 worlds = vm.parseJsonUint(json, ".worldsCount");
        uint256 empty = vm.snapshotState();
        for (uint256 world = 0; world < worlds; ++world) {
            this.make(world);
            uint256 made = vm.snapshotState();
            for (uint256 i = 0; i < cases; ++i) {
                this.judge(world, i);
                vm.revertToState(made);
            }
            vm.revertToState(empty);
        }
    }

    /// The vectors' registry where their domain has it, with a world's configurations; bonds for all members.
    function make(uint256 world) external {
        string memory json = vm.readFile(FILE);
        string memory path = string.concat(".worlds[", vm.toString(world), "]");
        address registry = vm.parseJsonAddress(json, ".domain.registry");
        vm.chainId(vm.parseJsonUint(json, ".domain.parentChain"));
        uint256 count = vm.parseJsonUint(json, string.concat(path, ".configurationsCount"));
        for (uint256 i = 0; i < count; ++i) {
            bytes memory encoded = vm.parseJsonBytes(json, string.concat(path, ".configurations[", vm.toString(i), "]"));
            Configuration memory configuration = abi.decode(encoded, (Configuration));
            if (i == 0) {
                vm.warp(configuration.activation);
                IClusterRegistry.Terms memory terms = IClusterRegistry.Terms(GOVERNOR, COURT, INBOX, 1 ether, 3_000);
                _deployAt(registry, Deploy.registryCode(configuration, terms));
                _deployAt(INBOX, Deploy.batchInboxCode(registry));
                _deployAt(COURT, Deploy.courtCode(registry, 1 ether, 1 ether));
            } else {
                vm.prank(GOVERNOR);
                ClusterRegistry(registry).make(configuration);
            }
            bytes32 hash = vm.parseJsonBytes32(json, string.concat(path, ".hashes[", vm.toString(i), "]"));
            vm.assertEq(ClusterRegistry(registry).newest(), hash);
            if (i + 1 < count) continue;
            vm.deal(address(this), BOND * configuration.members.length);
            for (uint256 j = 0; j < configuration.members.length; ++j) {
                ClusterRegistry(registry).deposit{value: BOND}(configuration.members[j].chain);
            }
        }
        vm.assertEq(ClusterRegistry(registry).clusterId(), vm.parseJsonBytes32(json, ".domain.clusterId"));
    }

    /// In a call of its own, whose memory is given back.
    function judge(uint256 world, uint256 i) external {
        string memory json = vm.readFile(FILE);
        Case memory c = abi.decode(vm.parseJson(json, string.concat(".cases[", vm.toString(i), "]")), (Case));
        if (vm.parseUint(c.world) != world) return;
        IClusterRegistry registry = EvidenceCourt(COURT).registry();
        vm.prank(REPORTER);
        (bool convicts, bytes memory reason) = COURT.call(c.callData);
        if (!c.convicts) {
            vm.assertFalse(convicts);
            vm.assertTrue(_same(c.refusal, _codeOf(reason)), string.concat(c.name, " (", c.refusal, "): ", _codeOf(reason)));
            return;
        }
        vm.assertTrue(convicts, string.concat(c.name, ": ", _codeOf(reason)));
        uint64 accused = uint64(vm.parseUint(c.accused));
        vm.assertTrue(registry.convicted(accused, c.key), c.name);
        vm.assertEq(registry.bond(accused).amount, 0, c.name);
        vm.assertEq(registry.standing(accused).kind, vm.parseUint(c.kind), c.name);
        vm.assertEq(REPORTER.balance, (uint256(BOND) * 3_000) / 10_000, c.name);
        (convicts, reason) = COURT.call(c.callData);
        vm.assertEq(
            keccak256(reason), keccak256(abi.encodeWithSelector(IEvidenceCourt.AlreadyConvicted.selector, accused, c.key)), c.name
        );
    }

    /// Creation code that runs at an address of choice.
    function _deployAt(address target, bytes memory creationCode) private {
        vm.etch(target, creationCode);
        (bool made, bytes memory code) = target.call("");
        vm.assertTrue(made, "deployment");
        vm.etch(target, code);
    }

    /// The code of EvidenceError that a revert stands for.
    function _codeOf(bytes memory reason) private pure returns (string memory) {
        bytes4 selector = bytes4(reason);
        if (selector == IEvidenceCourt.Malformed.selector) return "malformed";
        if (selector == Seats.UnknownConfiguration.selector) return "unknown-configuration";
        if (selector == Seats.UnknownMember.selector) return "unknown-member";
        if (selector == IEvidenceCourt.NotInForce.selector) return "not-in-force";
        if (selector == IEvidenceCourt.BadSignature.selector) return "bad-signature";
        if (selector == IEvidenceCourt.BadProof.selector) return "bad-proof";
        if (selector == IEvidenceCourt.NotProven.selector) return "not-proven";
        return "another reason";
    }

    function _same(string memory a, string memory b) private pure returns (bool) {
        return keccak256(bytes(a)) == keccak256(bytes(b));
    }
}
