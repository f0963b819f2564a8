// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Statements} from "../../lib/Statements.sol";
import {Header} from "../../lib/Types.sol";
import {IClusterRegistry} from "../IClusterRegistry.sol";
import {IEvidenceCourt, SignedHeader} from "../IEvidenceCourt.sol";

/// What everything is judged by: who sits where, and the domain of every signature.
struct Bench {
    IClusterRegistry registry;
    bytes32 cluster;
}

/// A header that was signed by the key that its own configuration names: who is accused follows from it alone.
struct Testimony {
    Header header;
    bytes32 hash; // what was signed
    IClusterRegistry.Seat seat; // of the header's chain in the header's configuration
}

library Testimonies {
    /// Reverts with UnknownConfiguration, UnknownMember, BadSignature or Expired.
    function hear(Bench memory bench, SignedHeader calldata signed) internal view returns (Testimony memory testimony) {
        testimony.header = signed.header;
        testimony.seat = bench.registry.seat(testimony.header.config, testimony.header.chain);
        _identify(bench, testimony, signed.signature);
        _checkKept(bench, testimony.header);
    }

    /// Two headers of one chain, each under its own configuration; they are compared within one generation only (§1).
    function hearPair(Bench memory bench, SignedHeader calldata first, SignedHeader calldata second)
        internal
        view
        returns (Testimony memory a, Testimony memory b)
    {
        if (first.header.chain != second.header.chain) revert IEvidenceCourt.Malformed();
        a = hear(bench, first);
        b.header = second.header;
        bool oneSeat = b.header.config == a.header.config;
        b.seat = oneSeat ? a.seat : bench.registry.seat(b.header.config, b.header.chain);
        _identify(bench, b, second.signature);
        if (!oneSeat) _checkKept(bench, b.header);
        if (a.seat.generation != b.seat.generation) revert IEvidenceCourt.NotProven();
    }

    /// The same, `earlier` below `later`.
    function hearOrdered(Bench memory bench, SignedHeader calldata earlier, SignedHeader calldata later)
        internal
        view
        returns (Testimony memory a, Testimony memory b)
    {
        if (earlier.header.number >= later.header.number) revert IEvidenceCourt.Malformed();
        (a, b) = hearPair(bench, earlier, later);
    }

    /// Whether `later` stands directly on `earlier`.
    function linked(Testimony memory earlier, Testimony memory later) internal pure returns (bool) {
        return later.header.number == uint256(earlier.header.number) + 1 && later.header.parent == earlier.hash;
    }

    /// The parameters by which `testimony` is judged. A header that names a configuration which is not in force at its time is
    /// a link of its log only (§4): an honest one may not know better.
    function rules(Bench memory bench, Testimony memory testimony) internal view returns (IClusterRegistry.Rules memory found) {
        found = bench.registry.rules(testimony.header.config);
        if (testimony.header.time < found.from || testimony.header.time >= found.until) {
            revert IEvidenceCourt.NotInForce(testimony.header.config, testimony.header.time);
        }
    }

    function hashOf(Bench memory bench, Header memory header) internal pure returns (bytes32) {
        return Statements.digest(bench.cluster, Statements.hash(header));
    }

    /// A signature of any wrong form (length, v, high s) is by nobody.
    function checkSigner(bytes32 digest, bytes calldata signature, address expected) internal pure {
        (address signer,,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (signer == address(0) || signer != expected) revert IEvidenceCourt.BadSignature(signer, expected);
    }

    function _identify(Bench memory bench, Testimony memory testimony, bytes calldata signature) private pure {
        testimony.hash = hashOf(bench, testimony.header);
        checkSigner(testimony.hash, signature, testimony.seat.sequencer);
    }

    /// A key is punishable for evidenceAge after its hand-over, and its words count for as long: who finds an old key later
    /// can neither accuse its member with it nor make it contradict what the new key signs.
    function _checkKept(Bench memory bench, Header memory header) private view {
        IClusterRegistry registry = bench.registry;
        uint256 retiredAt = registry.retiredAt(header.config, header.chain);
        if (block.timestamp <= retiredAt) return;
        if (block.timestamp > retiredAt + registry.rules(registry.newest()).evidenceAge) {
            revert IEvidenceCourt.Expired(header.chain, registry.seat(header.config, header.chain).sequencer);
        }
    }
}
