// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Handler} from "./Handler.sol";

/// Whatever is sent, included, lied about, redeemed, cancelled or left to expire, in whatever order: lanes never skip,
/// repeat or reorder, a ticket ends once, nothing unsigned comes in, and no wei appears or is lost.
contract InvariantsTest is Handler {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetContracts() public view returns (address[] memory contracts) {
        contracts = new address[](1);
        contracts[0] = address(this);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](11);
        selectors[0] = this.send.selector;
        selectors[1] = this.includeNext.selector;
        selectors[2] = this.includeLie.selector;
        selectors[3] = this.replay.selector;
        selectors[4] = this.redeem.selector;
        selectors[5] = this.cancel.selector;
        selectors[6] = this.expire.selector;
        selectors[7] = this.keepalive.selector;
        selectors[8] = this.withdraw.selector;
        selectors[9] = this.toggle.selector;
        selectors[10] = this.wait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(this), selectors);
    }

    function invariant_books_agree() public view {
        _check();
    }
}
