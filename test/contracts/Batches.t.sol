// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {FastLz} from "../../src/contracts/lib/FastLz.sol";
import {Configuration, Header} from "../../src/contracts/lib/Types.sol";
import {ClusterRegistry} from "../../src/contracts/parent/ClusterRegistry.sol";
import {BadBatch} from "../../src/contracts/parent/evidence/BadBatch.sol";
import {IClusterRegistry} from "../../src/contracts/parent/IClusterRegistry.sol";
import {IEvidenceCourt, IndexedInboxRow, IndexedOutboxRow} from "../../src/contracts/parent/IEvidenceCourt.sol";
import {Deploy} from "./Deploy.sol";
import {vm} from "./Vm.sol";

/// Whether batches are bad, and FastLZ: the verdicts of TypeScript (test/vectors/batch.json) on every one of them.
contract BatchesTest {
    /// Of one transaction (EIP-7825).
    uint256 private constant TRANSACTION_GAS = 16_777_216;

    struct State {
        Header[] previous;
        IndexedOutboxRow[] outbox;
        IndexedInboxRow[] inbox;
    }

    ClusterRegistry private registry;
    bytes32 private cluster;
    string private json;

    function setUp() public {
        json = vm.readFile("test/vectors/batch.json");
        // The domain that the vectors were signed for: its registry stands at another address.
        cluster = vm.parseJsonBytes32(vm.readFile("test/vectors/typed-data.json"), ".domain.clusterId");
        uint256 count = vm.parseJsonUint(json, ".configurationsCount");
        for (uint256 i = 0; i < count; ++i) {
            Configuration memory configuration = abi.decode(vm.parseJsonBytes(json, _path("configurations", i, "")), (Configuration));
            if (i != 0) registry.make(configuration);
            else registry = Deploy.registry(configuration, IClusterRegistry.Terms(address(this), address(1), address(2), 1 ether, 3_000));
        }
    }

    function _path(string memory list, uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(i), "]", field);
    }

    function _state(uint256 i) private view returns (State memory state) {
        bytes memory previous = vm.parseJsonBytes(json, _path("states", i, ".previous"));
        if (previous.length != 0) {
            state.previous = new Header[](1);
            state.previous[0] = abi.decode(previous, (Header));
        }
        state.outbox = abi.decode(vm.parseJsonBytes(json, _path("states", i, ".outbox")), (IndexedOutboxRow[]));
        state.inbox = abi.decode(vm.parseJsonBytes(json, _path("states", i, ".inbox")), (IndexedInboxRow[]));
    }

    function _case(uint256 i) private view returns (State memory state, Header memory posted, bytes memory frames) {
        state = _state(vm.parseJsonUint(json, _path("cases", i, ".state")));
        posted = abi.decode(vm.parseJsonBytes(json, _path("cases", i, ".posted")), (Header));
        frames = vm.parseJsonBytes(json, _path("cases", i, ".frames"));
    }

    function judge(Header calldata posted, State calldata state, bytes calldata frames) public view returns (bool) {
        return BadBatch.isBad(cluster, registry, posted, state.previous, state.outbox, state.inbox, frames);
    }

    function inflate(bytes calldata packed, uint256 most) external pure returns (bool decoded, bytes memory body) {
        (decoded, body) = FastLz.inflate(packed, most);
        // What is allocated next must not overwrite it.
        bytes memory behind = new bytes(64);
        behind[0] = 0xff;
    }

    function test_cases() public view {
        uint256 count = vm.parseJsonUint(json, ".casesCount");
        for (uint256 i = 0; i < count; ++i) {
            (State memory state, Header memory posted, bytes memory frames) = _case(i);
            bool good = vm.parseJsonBool(json, _path("cases", i, ".good"));
            vm.assertTrue(this.judge(posted, state, frames) == !good, vm.parseJsonString(json, _path("cases", i, ".name")));
        }
    }

    function test_mutations() public view {
        uint256 count = vm.parseJsonUint(json, ".mutationsCount");
        vm.assertGe(count, 200);
        for (uint256 i = 0; i < count; ++i) {
            (State memory state, Header memory posted, bytes memory frames) =
                _case(vm.parseJsonUint(json, _path("mutations", i, ".base")));
            uint256 length = vm.parseJsonUint(json, _path("mutations", i, ".length"));
            uint256 position = vm.parseJsonUint(json, _path("mutations", i, ".at"));
            if (position < frames.length) {
                frames[position] ^= bytes1(uint8(vm.parseJsonUint(json, _path("mutations", i, ".xor"))));
            }
            assembly ("memory-safe") {
                mstore(frames, length)
            }
            bool good = vm.parseJsonBool(json, _path("mutations", i, ".good"));
            vm.assertTrue(this.judge(posted, state, frames) == !good, vm.toString(i));
        }
    }

    function test_fast_lz() public view {
        uint256 count = vm.parseJsonUint(json, ".packedCount");
        uint256 most = vm.parseJsonUint(json, ".packedMost");
        for (uint256 i = 0; i < count; ++i) {
            bytes memory packed = vm.parseJsonBytes(json, _path("packed", i, ".bytes"));
            (bool decoded, bytes memory body) = this.inflate(packed, most);
            vm.assertTrue(decoded == vm.parseJsonBool(json, _path("packed", i, ".decoded")), vm.toString(i));
            vm.assertEq(body, vm.parseJsonBytes(json, _path("packed", i, ".inflated")), vm.toString(i));
        }
    }

    function test_fast_lz_instructions() public view {
        bytes memory packed = new bytes(2 * (FastLz.MAX_INSTRUCTIONS + 1));
        (bool decoded,) = this.inflate(packed, 100_000);
        vm.assertFalse(decoded);
        assembly ("memory-safe") {
            mstore(packed, sub(mload(packed), 2))
        }
        bytes memory body;
        (decoded, body) = this.inflate(packed, 100_000);
        vm.assertTrue(decoded);
        vm.assertEq(body.length, FastLz.MAX_INSTRUCTIONS);
    }

    /// As many instructions as there may be, of the dearest kind: short copies that overlap.
    function test_dearest_instructions() public view {
        bytes memory packed = new bytes(2 * FastLz.MAX_INSTRUCTIONS);
        for (uint256 i = 2; i < packed.length; i += 2) {
            packed[i] = 0x20;
        }
        uint256 before = gasleft();
        (bool decoded,) = this.inflate(packed, 262_144);
        vm.assertTrue(decoded);
        vm.assertLe(before - gasleft(), 7_500_000);
    }

    /// What frames say can only be judged on the header that they continue from, with all its rows.
    function test_refuses_another_previous() public {
        // 2: "from a posted header".
        (State memory state, Header memory posted, bytes memory frames) = _case(2);
        vm.assertFalse(this.judge(posted, state, frames));

        State memory other = _state(0);
        _refused(posted, other, frames);
        other = _state(3);
        _refused(posted, other, frames);

        other = abi.decode(abi.encode(state), (State));
        other.previous = new Header[](2);
        (other.previous[0], other.previous[1]) = (state.previous[0], state.previous[0]);
        _refused(posted, other, frames);

        other = abi.decode(abi.encode(state), (State));
        other.previous[0].time += 1;
        _refused(posted, other, frames);

        other = abi.decode(abi.encode(state), (State));
        other.outbox[0].row.value += 1;
        _refused(posted, other, frames);

        other = abi.decode(abi.encode(state), (State));
        other.inbox = new IndexedInboxRow[](1);
        other.inbox[0] = state.inbox[0];
        _refused(posted, other, frames);

        other = abi.decode(abi.encode(state), (State));
        (other.outbox[0], other.outbox[1]) = (state.outbox[1], state.outbox[0]);
        _refused(posted, other, frames);
    }

    /// A new generation starts with no rows, even where a header of the old one has the hash that its start names.
    function test_refuses_the_generation_before() public {
        // 7: "the next generation, …".
        (State memory state, Header memory posted, bytes memory frames) = _case(7);
        vm.assertFalse(this.judge(posted, state, frames));
        _refused(posted, _state(1), frames);
    }

    function _refused(Header memory posted, State memory state, bytes memory frames) private {
        vm.expectRevert(IEvidenceCourt.BadProof.selector);
        this.judge(posted, state, frames);
    }

    /// Out of gas is never a verdict: with any gas, the answer is the right one or none.
    function test_gas_cannot_choose_the_verdict() public view {
        (State memory state, Header memory posted, bytes memory frames) = _case(2);
        for (uint256 gas_ = 100_000; gas_ < 700_000; gas_ += 6_113) {
            try this.judge{gas: gas_}(posted, state, frames) returns (bool bad) {
                vm.assertFalse(bad);
            } catch {}
        }
    }

    /// A body as long as one may be, unpacked, is judged in one transaction.
    function test_full_batch_fits_a_transaction() public view {
        string memory full = vm.readFile("test/vectors/batch-full.json");
        State memory start = _state(0);
        Header memory posted = abi.decode(vm.parseJsonBytes(full, ".posted"), (Header));
        bytes memory frames = vm.parseJsonBytes(full, ".frames");
        uint256 before = gasleft();
        vm.assertFalse(this.judge(posted, start, frames));
        uint256 used = before - gasleft();
        // Beside it: its bytes, two signatures, the slash.
        vm.assertLe(used + 16 * frames.length + 500_000, TRANSACTION_GAS);
    }
}
