// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ConfigurationRules} from "../lib/ConfigurationRules.sol";
import {STATUS_ACTIVE} from "../lib/Limits.sol";
import {Statements} from "../lib/Statements.sol";
import {Configuration, Member} from "../lib/Types.sol";
import {MessengerStorage} from "./MessengerStorage.sol";

/// The configurations that a Messenger knows (§6, §8): it takes them ahead of time and applies them by block timestamp.
abstract contract Configurations is MessengerStorage, ReentrancyGuardTransient {
    error NotDeployer(address account);
    error AlreadyInitialized();
    error NotInitialized();
    /// The configuration names another Messenger for this chain.
    error ForeignMessenger(address messenger);
    error NotGenesis(bytes32 predecessor);
    error NotOperator(address signer);
    error NotEnacted(uint256 enactments, uint256 activeMembers);
    /// Lane 0 is off: depositDelta must be zero.
    error DepositsUnsupported();
    /// This chain is no active member at this time.
    error NotActive();

    /// Puts this chain under a cluster. By the deployer, once; the configuration's activation may lie ahead.
    function initialize(uint64 parentChain_, address registry, Configuration calldata genesis) external {
        if (cluster != 0) revert AlreadyInitialized();
        if (msg.sender != deployer) revert NotDeployer(msg.sender);
        if (genesis.predecessor != 0) revert NotGenesis(genesis.predecessor);
        Configuration memory configuration_ = genesis;
        cluster = Statements.clusterId(parentChain_, registry);
        deployer = address(0);
        parentChain = parentChain_;
        bytes32 hash = _append(configuration_, 1);
        address messenger = peers[1][uint64(block.chainid)].messenger;
        if (messenger != address(0) && messenger != address(this)) revert ForeignMessenger(messenger);
        emit Initialized(cluster, hash);
    }

    function enact(Configuration calldata successor, bytes[] calldata signatures) external nonReentrant {
        uint256 newest = _newest();
        Configuration memory configuration_ = successor;
        ConfigurationRules.checkSuccessor(configuration_, eras[newest].hash, eras[newest].rules.activation, _standing(newest));
        bytes32 hash = _append(configuration_, newest + 1);
        bytes32 predecessor = eras[newest].hash;
        _checkEnactments(newest, Statements.digest(cluster, Statements.hashEnact(predecessor, hash)), signatures);
        emit Enacted(hash, predecessor, configuration_.activation);
    }

    function clusterId() external view returns (bytes32) {
        return cluster;
    }

    function configuration() public view returns (bytes32) {
        return pulse.newest == 0 ? bytes32(0) : eras[_eraAt(block.timestamp)].hash;
    }

    function newestConfiguration() external view returns (bytes32) {
        return eras[pulse.newest].hash;
    }

    /// The era in force at `time`: the newest one activated by then, and the genesis before its activation.
    function _eraAt(uint256 time) internal view returns (uint256 era) {
        era = _newest();
        while (era > 1 && eras[era].rules.activation > time) --era;
    }

    /// The era in force now and this chain's entry in it, which must be active.
    function _activeEra() internal view returns (uint256 era, Self memory self) {
        era = _eraAt(block.timestamp);
        self = eras[era].self;
        if (self.status != STATUS_ACTIVE || block.timestamp < self.activation || block.timestamp < eras[era].rules.activation) {
            revert NotActive();
        }
    }

    function _newest() internal view returns (uint256 era) {
        era = pulse.newest;
        if (era == 0) revert NotInitialized();
    }

    function _append(Configuration memory configuration_, uint256 era) private returns (bytes32 hash) {
        if (configuration_.parameters.depositDelta != 0) revert DepositsUnsupported();
        hash = Statements.hash(configuration_);
        Era storage record = eras[era];
        record.hash = hash;
        record.rules = Rules({
            activation: configuration_.activation,
            delta: configuration_.parameters.delta,
            lifetime: configuration_.parameters.lifetime,
            unpaidLifetime: configuration_.parameters.unpaidLifetime,
            defaultGas: configuration_.parameters.defaultGas,
            quotaMessages: configuration_.parameters.quotaMessages,
            quotaBytes: uint16(configuration_.parameters.quotaBytes)
        });
        uint256 active = ConfigurationRules.countActive(configuration_.members);
        uint64[] memory chains = new uint64[](configuration_.members.length);
        for (uint256 i = 0; i < chains.length; ++i) {
            Member memory member = configuration_.members[i];
            chains[i] = member.chain;
            uint256 sources = member.status == STATUS_ACTIVE ? active - 1 : active;
            peers[era][member.chain] = Peer({
                sequencer: member.sequencer,
                index: member.index,
                status: member.status,
                activation: member.activation,
                laneGas: uint32(ConfigurationRules.laneGas(configuration_.parameters.quotaGas, member.gasPerSecond, sources)),
                messenger: member.messenger,
                generation: member.generation,
                operator: member.operator
            });
            // A member whose Messenger is another contract has moved there: this one is its chain's no more.
            if (member.chain == block.chainid && member.messenger == address(this)) {
                record.self = Self(member.credit, member.activation, member.index, member.status, member.gasPrice);
                record.includer = member.includer;
            }
        }
        record.chains = chains;
        pulse.newest = uint32(era);
    }

    /// Every signature must be an active member's operator's. A member counts once, however often its operator signed.
    function _checkEnactments(uint256 era, bytes32 digest, bytes[] calldata signatures) private view {
        uint64[] memory chains = eras[era].chains;
        address[] memory operators = new address[](chains.length);
        uint256 active = 0;
        for (uint256 i = 0; i < chains.length; ++i) {
            Peer storage peer = peers[era][chains[i]];
            if (peer.status == STATUS_ACTIVE) operators[active++] = peer.operator;
        }
        uint256 signed = 0; // bit i: the operator of the i-th active member signed
        for (uint256 i = 0; i < signatures.length; ++i) {
            address signer = ECDSA.recover(digest, signatures[i]);
            uint256 members = 0;
            for (uint256 j = 0; j < active; ++j) {
                if (operators[j] == signer) members |= 1 << j;
            }
            if (members == 0) revert NotOperator(signer);
            signed |= members;
        }
        uint256 enactments = 0;
        for (; signed != 0; signed &= signed - 1) {
            ++enactments;
        }
        if (enactments * 2 <= active) revert NotEnacted(enactments, active);
    }

    function _standing(uint256 era) private view returns (ConfigurationRules.Standing[] memory standing) {
        uint64[] memory chains = eras[era].chains;
        standing = new ConfigurationRules.Standing[](chains.length);
        for (uint256 i = 0; i < chains.length; ++i) {
            Peer storage peer = peers[era][chains[i]];
            standing[i] = ConfigurationRules.Standing(peer.index, chains[i], peer.status, peer.activation, peer.generation);
        }
    }
}
