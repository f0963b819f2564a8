// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Configuration, Member, Parameters} from "./Types.sol";
import {
    MAX_CHAIN_ID,
    MAX_MESSAGE_GAS,
    MAX_QUOTA_BYTES,
    MAX_QUOTA_GAS,
    MAX_QUOTA_MESSAGES,
    MESSAGE_OVERHEAD_GAS,
    POLICY_FIXED,
    POLICY_VOTES,
    STATUS_ACTIVE,
    STATUS_JOINING,
    STATUS_LEFT
} from "./Limits.sol";

/// What must hold of every configuration that is made (§3, §6, §8).
library ConfigurationRules {
    /// What a successor must respect of a member that exists already.
    struct Standing {
        uint8 index;
        uint64 chain;
        uint8 status;
        uint48 activation;
        uint32 generation;
    }

    error MembersMissing();
    /// Members are sorted by index, from 1 to 255, each index once.
    error MemberOrder(uint8 index);
    error ChainInvalid(uint64 chain);
    error ChainRepeated(uint64 chain);
    error StatusInvalid(uint8 index, uint8 status);
    /// A key or address, the block interval or the log's first block is zero.
    error MemberIncomplete(uint8 index);
    /// A member's status dates from this configuration or an earlier one: a later date would lift its rows' times (§2).
    error MemberNotYetActivated(uint8 index, uint48 memberActivation, uint48 activation);
    /// Δ is shorter than this member's blocks need: (depth + 2) block intervals and a second.
    error DeltaTooShort(uint8 index, uint256 deltaMs, uint256 leastMs);
    /// A heartbeat is at least a second and at most a quarter of Δ.
    error HeartbeatOutOfRange(uint32 heartbeat, uint32 delta);
    error QuotaOutOfRange(uint16 messages, uint32 bytesPerSecond, uint64 gasPerSecond);
    /// The lanes to this member cannot carry a message of default gas.
    error CapacityTooSmall(uint8 index, uint256 laneGas, uint256 needed);
    error LifetimeMissing(uint32 lifetime, uint32 unpaidLifetime);
    error PolicyInvalid(uint8 policy, uint16 voteThresholdBps);
    error NotSuccessor(bytes32 predecessor, bytes32 newest);
    error ActivationTooEarly(uint48 activation, uint48 least);
    /// Members stay listed for ever, as `left` in the end: so no index or chain can be given out twice.
    error MemberDropped(uint8 index);
    error MemberRewritten(uint8 index);

    /// Gas that a lane to a destination of this capacity may take per timestamp second. Two thirds of the capacity, shared
    /// by at least two lanes: then all quotas and one largest header fit the capacity, and a stall is made up.
    function laneGas(uint64 quotaGas, uint64 gasPerSecond, uint256 sources) internal pure returns (uint256) {
        uint256 share = (uint256(gasPerSecond) * 2) / (3 * (sources < 2 ? 2 : sources));
        return share < quotaGas ? share : quotaGas;
    }

    function countActive(Member[] memory members) internal pure returns (uint256 count) {
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i].status == STATUS_ACTIVE) ++count;
        }
    }

    /// Everything that can be judged from the configuration alone.
    function check(Configuration memory configuration, uint64 parentChain) internal pure {
        _checkParameters(configuration.parameters);
        Member[] memory members = configuration.members;
        if (members.length == 0) revert MembersMissing();
        uint256 active = countActive(members);
        for (uint256 i = 0; i < members.length; ++i) {
            Member memory member = members[i];
            if (member.index == 0 || (i > 0 && member.index <= members[i - 1].index)) revert MemberOrder(member.index);
            if (member.chain == 0 || member.chain > MAX_CHAIN_ID || member.chain == parentChain) revert ChainInvalid(member.chain);
            for (uint256 j = 0; j < i; ++j) {
                if (members[j].chain == member.chain) revert ChainRepeated(member.chain);
            }
            if (member.activation > configuration.activation) {
                revert MemberNotYetActivated(member.index, member.activation, configuration.activation);
            }
            _checkMember(member, configuration.parameters, active);
        }
    }

    /// What a configuration owes its predecessor. `standing` is sorted by index, as members are.
    function checkSuccessor(Configuration memory configuration, bytes32 newest, uint48 activation, Standing[] memory standing)
        internal
        pure
    {
        if (configuration.predecessor != newest) revert NotSuccessor(configuration.predecessor, newest);
        if (configuration.activation < activation) revert ActivationTooEarly(configuration.activation, activation);
        Member[] memory members = configuration.members;
        uint256 offset = 0;
        for (uint256 i = 0; i < standing.length; ++i) {
            Standing memory old = standing[i];
            while (offset < members.length && members[offset].index < old.index) ++offset;
            if (offset == members.length || members[offset].index != old.index) revert MemberDropped(old.index);
            Member memory member = members[offset];
            if (
                member.chain != old.chain || member.activation < old.activation || member.generation < old.generation
                    || (old.status == STATUS_LEFT && member.status != STATUS_LEFT)
            ) revert MemberRewritten(old.index);
        }
    }

    function _checkParameters(Parameters memory p) private pure {
        if (p.heartbeat == 0 || uint256(p.heartbeat) * 4 > p.delta) revert HeartbeatOutOfRange(p.heartbeat, p.delta);
        if (
            p.quotaMessages == 0 || p.quotaMessages > MAX_QUOTA_MESSAGES || p.quotaBytes == 0 || p.quotaBytes > MAX_QUOTA_BYTES
                || p.quotaGas == 0 || p.quotaGas > MAX_QUOTA_GAS || p.defaultGas > MAX_MESSAGE_GAS
        ) revert QuotaOutOfRange(p.quotaMessages, p.quotaBytes, p.quotaGas);
        if (p.lifetime == 0 || p.unpaidLifetime == 0) revert LifetimeMissing(p.lifetime, p.unpaidLifetime);
        bool majority = p.voteThresholdBps > 5_000 && p.voteThresholdBps <= 10_000;
        if (p.policy != POLICY_FIXED && !(p.policy == POLICY_VOTES && majority)) revert PolicyInvalid(p.policy, p.voteThresholdBps);
    }

    function _checkMember(Member memory member, Parameters memory parameters, uint256 active) private pure {
        if (member.status < STATUS_JOINING || member.status > STATUS_LEFT) revert StatusInvalid(member.index, member.status);
        if (
            member.sequencer == address(0) || member.includer == address(0) || member.operator == address(0)
                || member.messenger == address(0) || member.blockIntervalMs == 0 || member.startNumber == 0
        ) revert MemberIncomplete(member.index);
        // Who is suspended or has left binds nobody: its lanes are closed and no gate waits for it.
        if (member.status > STATUS_ACTIVE) return;
        uint256 leastMs = (uint256(member.depth) + 2) * member.blockIntervalMs + 1_000;
        if (uint256(parameters.delta) * 1_000 < leastMs) {
            revert DeltaTooShort(member.index, uint256(parameters.delta) * 1_000, leastMs);
        }
        uint256 sources = member.status == STATUS_ACTIVE ? active - 1 : active;
        uint256 gas = laneGas(parameters.quotaGas, member.gasPerSecond, sources);
        uint256 needed = parameters.defaultGas + MESSAGE_OVERHEAD_GAS;
        if (gas < needed) revert CapacityTooSmall(member.index, gas, needed);
    }
}
