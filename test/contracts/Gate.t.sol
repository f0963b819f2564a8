// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Message, OutboxRow} from "../../src/contracts/lib/Types.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {vm} from "./Vm.sol";

/// The sync rule's right-hand side, as inclusions move it.
contract GateTest is ClusterTest {
    Message[] private none;

    function test_gate_is_the_least_row_plus_delta() public {
        OutboxRow memory zero;
        on(B);
        vm.assertEq(b.gate(), GENESIS + 20);
        _include(_entry(A, 1, GENESIS + 5, zero, none, 0));
        vm.assertEq(b.gate(), GENESIS + 20);
        _include(_entry(C, 1, GENESIS + 3, zero, none, 0));
        vm.assertEq(b.gate(), GENESIS + 23);
        _include(_entry(A, 2, GENESIS + 9, zero, none, 0));
        vm.assertEq(b.gate(), GENESIS + 23);
        _include(bytes.concat(_entry(C, 2, GENESIS + 12, zero, none, 0)));
        vm.assertEq(b.gate(), GENESIS + 29);
    }

    function test_gate_is_always_the_least(uint48[12] memory steps) public {
        OutboxRow memory zero;
        uint48[2] memory times = [GENESIS, GENESIS];
        for (uint48 i = 0; i < steps.length; ++i) {
            uint256 who = (steps[i] >> 8) % 2;
            times[who] += steps[i] % 15;
            if (times[who] > block.timestamp + 20) times[who] = uint48(block.timestamp) + 20;
            _include(_entry(who == 0 ? A : C, i + 1, times[who], zero, none, 0));
            vm.assertEq(b.gate(), (times[0] < times[1] ? times[0] : times[1]) + 20);
        }
    }
}
