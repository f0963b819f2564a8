// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {BridgeERC7802} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC7802.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Bridgeable} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC20Bridgeable.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {Message} from "../../src/contracts/lib/Types.sol";
import {ClusterTest} from "./ClusterTest.sol";
import {vm} from "./Vm.sol";

contract Token is ERC20, ERC20Bridgeable {
    address private bridge;

    constructor() ERC20("Token", "TOK") {
        _mint(msg.sender, 1_000);
    }

    function setBridge(address bridge_) external {
        bridge = bridge_;
    }

    function _checkTokenBridge(address caller) internal view override {
        require(caller == bridge, "not the bridge");
    }
}

contract TokenBridge is BridgeERC7802 {
    constructor(IERC7802 token) BridgeERC7802(token) CrosschainLinked(new Link[](0)) {}

    function link(address gateway, bytes calldata counterpart) external {
        _setLink(gateway, counterpart, false);
    }
}

/// OpenZeppelin's stock bridge over two Messengers, unchanged: it pays no fee, so its messages wait as unpaid tickets.
contract TokensTest is ClusterTest {
    Token private tokenA;
    Token private tokenB;
    TokenBridge private bridgeA;
    TokenBridge private bridgeB;

    function setUp() public override {
        super.setUp();
        tokenA = new Token();
        tokenB = new Token();
        bridgeA = new TokenBridge(tokenA);
        bridgeB = new TokenBridge(tokenB);
        tokenA.setBridge(address(bridgeA));
        tokenB.setBridge(address(bridgeB));
        bridgeA.link(address(a), InteroperableAddress.formatEvmV1(B, address(bridgeB)));
        bridgeB.link(address(b), InteroperableAddress.formatEvmV1(A, address(bridgeA)));
    }

    /// The message that the bridge on A sends for a transfer of `amount` from this contract to `to`.
    function _transfer(address to, uint256 amount, address bridge) private returns (Message memory m) {
        on(A);
        m.source = A;
        m.destination = B;
        m.nonce = a.outboxRow(2).count;
        m.sentAt = uint48(block.timestamp);
        m.kind = 1;
        m.sender = bridge;
        m.target = address(bridgeB);
        m.gasLimit = 200_000;
        m.data = abi.encode(InteroperableAddress.formatEvmV1(A, address(this)), abi.encodePacked(to), amount);
        TokenBridge(bridge).crosschainTransfer(InteroperableAddress.formatEvmV1(B, to), amount);
    }

    function test_tokens_move_between_chains() public {
        Message memory m = _transfer(friend, 300, address(bridgeA));
        vm.assertEq(tokenA.balanceOf(address(this)), 700);
        vm.assertEq(tokenA.totalSupply(), 700);
        _includeOnB(_one(m), 1);
        vm.assertEq(tokenB.balanceOf(friend), 0);
        vm.assertTrue(_hasTicket(m));
        b.redeem(m);
        vm.assertEq(tokenB.balanceOf(friend), 300);
        vm.assertEq(tokenB.totalSupply(), 1_300);
    }

    function test_nobody_but_the_counterpart_mints() public {
        TokenBridge impostor = new TokenBridge(tokenA);
        impostor.link(address(a), InteroperableAddress.formatEvmV1(B, address(bridgeB)));
        tokenA.setBridge(address(impostor));
        Message memory m = _transfer(friend, 300, address(impostor));
        _includeOnB(_one(m), 1);
        vm.expectRevert();
        b.redeem(m);
        vm.assertEq(tokenB.balanceOf(friend), 0);
    }
}
