// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ConfigurationRules} from "../../src/contracts/lib/ConfigurationRules.sol";
import {Statements} from "../../src/contracts/lib/Statements.sol";
import {Configuration, Member} from "../../src/contracts/lib/Types.sol";
import {vm} from "./Vm.sol";

/// Contracts and nodes must judge a configuration alike: every case of test/vectors/configuration.json, with its reason.
contract ConfigurationVectorsTest {
    string private json;
    mapping(string rule => bytes4) private errors;

    function setUp() public {
        json = vm.readFile("test/vectors/configuration.json");
        errors["members"] = ConfigurationRules.MembersMissing.selector;
        errors["memberOrder"] = ConfigurationRules.MemberOrder.selector;
        errors["chain"] = ConfigurationRules.ChainInvalid.selector;
        errors["chainRepeated"] = ConfigurationRules.ChainRepeated.selector;
        errors["status"] = ConfigurationRules.StatusInvalid.selector;
        errors["memberIncomplete"] = ConfigurationRules.MemberIncomplete.selector;
        errors["startNumber"] = ConfigurationRules.MemberIncomplete.selector;
        errors["blockInterval"] = ConfigurationRules.MemberIncomplete.selector;
        errors["memberActivation"] = ConfigurationRules.MemberNotYetActivated.selector;
        errors["delta"] = ConfigurationRules.DeltaTooShort.selector;
        errors["capacity"] = ConfigurationRules.CapacityTooSmall.selector;
        errors["heartbeat"] = ConfigurationRules.HeartbeatOutOfRange.selector;
        errors["quota"] = ConfigurationRules.QuotaOutOfRange.selector;
        errors["lifetime"] = ConfigurationRules.LifetimeMissing.selector;
        errors["policy"] = ConfigurationRules.PolicyInvalid.selector;
        errors["predecessor"] = ConfigurationRules.NotSuccessor.selector;
        errors["activation"] = ConfigurationRules.ActivationTooEarly.selector;
        errors["memberDropped"] = ConfigurationRules.MemberDropped.selector;
        errors["memberRewritten"] = ConfigurationRules.MemberRewritten.selector;
    }

    function check(bytes calldata encoded, uint64 parentChain) external pure {
        ConfigurationRules.check(abi.decode(encoded, (Configuration)), parentChain);
    }

    function checkSuccessor(bytes calldata encoded, bytes calldata predecessor) external pure {
        Configuration memory before = abi.decode(predecessor, (Configuration));
        ConfigurationRules.Standing[] memory standing = new ConfigurationRules.Standing[](before.members.length);
        for (uint256 i = 0; i < standing.length; ++i) {
            Member memory m = before.members[i];
            standing[i] = ConfigurationRules.Standing(m.index, m.chain, m.status, m.activation, m.generation);
        }
        Configuration memory next = abi.decode(encoded, (Configuration));
        ConfigurationRules.checkSuccessor(next, Statements.hash(before), before.activation, standing);
    }

    function _judged(string memory path, bytes memory call) private view {
        (bool valid, bytes memory reason) = address(this).staticcall(call);
        string memory name = vm.parseJsonString(json, string.concat(path, ".name"));
        vm.assertTrue(valid == vm.parseJsonBool(json, string.concat(path, ".valid")), name);
        if (!valid) vm.assertTrue(bytes4(reason) == errors[vm.parseJsonString(json, string.concat(path, ".rule"))], name);
    }

    function test_cases() public view {
        uint64 parentChain = uint64(vm.parseJsonUint(json, ".parentChain"));
        uint256 count = vm.parseJsonUint(json, ".casesCount");
        vm.assertTrue(count > 0);
        for (uint256 i = 0; i < count; ++i) {
            string memory path = string.concat(".cases[", vm.toString(i), "]");
            bytes memory encoded = vm.parseJsonBytes(json, string.concat(path, ".abi"));
            bytes32 hash = Statements.hash(abi.decode(encoded, (Configuration)));
            vm.assertEq(hash, vm.parseJsonBytes32(json, string.concat(path, ".hash")));
            _judged(path, abi.encodeCall(this.check, (encoded, parentChain)));
        }
    }

    function test_successors() public view {
        uint256 count = vm.parseJsonUint(json, ".successorsCount");
        vm.assertTrue(count > 0);
        for (uint256 i = 0; i < count; ++i) {
            string memory path = string.concat(".successors[", vm.toString(i), "]");
            bytes memory encoded = vm.parseJsonBytes(json, string.concat(path, ".abi"));
            bytes memory predecessor = vm.parseJsonBytes(json, string.concat(path, ".predecessorAbi"));
            _judged(path, abi.encodeCall(this.checkSuccessor, (encoded, predecessor)));
        }
    }

    function test_enactment() public view {
        bytes32 digest = vm.parseJsonBytes32(json, ".enactment.digest");
        for (uint256 i = 0; i < 3; ++i) {
            string memory item = string.concat("[", vm.toString(i), "]");
            bytes memory signature = vm.parseJsonBytes(json, string.concat(".enactment.signatures", item));
            vm.assertEq(ECDSA.recover(digest, signature), vm.parseJsonAddress(json, string.concat(".enactment.operators", item)));
        }
    }
}
