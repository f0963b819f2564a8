// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {Message} from "../../src/contracts/lib/Types.sol";
import {Messenger} from "../../src/contracts/member/Messenger.sol";

/// Records who called with what.
contract Recorder {
    uint256 public calls;
    uint256 public value;
    uint256 public gas;
    bytes public data;
    uint64 public chain;
    address public account;
    address public caller;

    fallback() external payable {
        gas = gasleft();
        ++calls;
        value = msg.value;
        data = msg.data;
        caller = msg.sender;
        (chain, account) = Messenger(payable(msg.sender)).sender();
    }

    receive() external payable {
        ++calls;
        value = msg.value;
    }
}

contract Counter {
    uint256 public calls;

    function count() external payable {
        ++calls;
    }
}

/// Fails or succeeds, as it is told.
contract Switch {
    bool public open;

    function set(bool open_) external {
        open = open_;
    }

    fallback() external payable {
        require(open, "closed");
    }

    receive() external payable {
        require(open, "closed");
    }
}

contract GasBurner {
    fallback() external payable {
        while (true) {}
    }
}

/// Reverts with as many bytes as its gas can make.
contract ReturnBomb {
    bool public immutable reverting;

    constructor(bool reverting_) {
        reverting = reverting_;
    }

    fallback() external payable {
        bool fails = reverting;
        assembly {
            switch fails
            case 0 { return(0, 200000) }
            default { revert(0, 200000) }
        }
    }
}

/// Calls back into the Messenger with what it was told; remembers whether that worked.
contract Reenterer {
    Messenger public immutable messenger;
    bytes public input;
    uint256 public value;
    bool public success;
    bytes public result;

    constructor(Messenger messenger_) {
        messenger = messenger_;
    }

    function tell(bytes calldata input_, uint256 value_) external {
        input = input_;
        value = value_;
    }

    fallback() external payable {
        (success, result) = address(messenger).call{value: value}(input);
    }

    receive() external payable {
        (success, result) = address(messenger).call{value: value}(input);
    }
}

/// An ERC-7786 recipient that records, or misbehaves as told.
contract Recipient is IERC7786Recipient {
    enum Mode {
        Good,
        WrongValue,
        ShortValue,
        Reverts,
        Bomb
    }

    Mode public mode;
    bytes32 public receiveId;
    bytes public from;
    bytes public payload;
    uint256 public calls;
    uint256 public gas;

    function set(Mode mode_) external {
        mode = mode_;
    }

    function receiveMessage(bytes32 receiveId_, bytes calldata sender, bytes calldata payload_) external payable returns (bytes4) {
        gas = gasleft();
        receiveId = receiveId_;
        from = sender;
        payload = payload_;
        ++calls;
        if (mode == Mode.WrongValue) return bytes4(0x12345678);
        if (mode == Mode.Reverts) revert("no");
        if (mode == Mode.ShortValue) {
            assembly {
                mstore(0, shl(224, 0x12345678))
                return(0, 4)
            }
        }
        if (mode == Mode.Bomb) {
            assembly {
                revert(0, 200000)
            }
        }
        return IERC7786Recipient.receiveMessage.selector;
    }
}
