// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// Strict RLP in call data: only the shortest encoding of every length, no single byte below 0x80 behind a prefix, nothing cut
/// off. OpenZeppelin's reader takes leading zeros and needs memory for every list.
library Rlp {
    /// An item of a sequence: its encoding begins at `offset`, its payload is [start, end). All zeros: none.
    struct Item {
        bool list;
        uint256 offset;
        uint256 start;
        uint256 end;
    }

    /// The item that begins at `offset`; `end` is 0 if there is none, or it is malformed.
    function read(bytes calldata data, uint256 offset) internal pure returns (bool list, uint256 start, uint256 end) {
        unchecked {
            if (offset >= data.length) return (false, 0, 0);
            // Prefix and length stand in the first word; what that holds of the bytes behind `data` decides nothing.
            uint256 word;
            assembly ("memory-safe") {
                word := calldataload(add(data.offset, offset))
            }
            uint256 prefix = word >> 248;
            if (prefix < 0x80) return (false, offset, offset + 1);
            uint256 second = (word >> 240) & 0xff;
            list = prefix >= 0xc0;
            start = offset + 1;
            uint256 length = prefix & 0x3f;
            if (length > 55) {
                uint256 size = length - 55; // of the length's own encoding, 1…8
                start += size;
                length = (word << 8) >> (256 - 8 * size);
                if (second == 0 || length < 56) return (false, 0, 0);
            }
            if (prefix == 0x81 && second < 0x80) return (false, 0, 0);
            end = start + length;
            if (end > data.length) return (false, 0, 0);
        }
    }

    /// The payload of `data`; empty unless it is one list and nothing after it.
    function listOf(bytes calldata data) internal pure returns (bytes calldata payload) {
        (bool list, uint256 start, uint256 end) = read(data, 0);
        payload = list && end == data.length ? data[start:end] : data[:0];
    }

    /// How many items a list's payload has, 0 if one is malformed; and the one at position `wanted`.
    function scan(bytes calldata payload, uint256 wanted) internal pure returns (uint256 count, Item memory item) {
        unchecked {
            for (uint256 offset = 0; offset < payload.length; ++count) {
                (bool list, uint256 start, uint256 end) = read(payload, offset);
                if (end == 0) return (0, item);
                if (count == wanted) (item.list, item.offset, item.start, item.end) = (list, offset, start, end);
                offset = end;
            }
        }
    }

    /// Whether `item` is a string of `length` bytes.
    function isText(Item memory item, uint256 length) internal pure returns (bool) {
        return !item.list && item.end != 0 && item.end - item.start == length;
    }
}
