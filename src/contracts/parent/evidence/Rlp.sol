// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// Strict RLP in call data: only the shortest encoding of every length, no single byte below 0x80 behind a prefix, nothing cut
/// off. OpenZeppelin's reader takes leading zeros and needs memory for every list.
library Rlp {
    enum Kind {
        Broken,
        Text,
        List
    }

    /// An item of a sequence: its payload is [start, end); its encoding begins at `offset`.
    struct Item {
        Kind kind;
        uint256 offset;
        uint256 start;
        uint256 end;
    }

    /// The item that begins at `offset`.
    function read(bytes calldata data, uint256 offset) internal pure returns (Kind kind, uint256 start, uint256 end) {
        unchecked {
            if (offset >= data.length) return (Kind.Broken, 0, 0);
            uint256 prefix = uint8(data[offset]);
            if (prefix < 0x80) return (Kind.Text, offset, offset + 1);
            kind = prefix < 0xc0 ? Kind.Text : Kind.List;
            uint256 length = prefix & 0x3f;
            start = offset + 1;
            if (length > 55) {
                uint256 size = length - 55; // of the length's own encoding, 1…8
                if (size > data.length - start || data[start] == 0) return (Kind.Broken, 0, 0);
                length = uint256(bytes32(data[start:start + size])) >> (256 - 8 * size);
                start += size;
                if (length < 56) return (Kind.Broken, 0, 0);
            }
            if (length > data.length - start) return (Kind.Broken, 0, 0);
            end = start + length;
            if (kind == Kind.Text && length == 1 && uint8(data[start]) < 0x80) return (Kind.Broken, 0, 0);
        }
    }

    /// The payload of `data` if it is one list and nothing after it.
    function list(bytes calldata data) internal pure returns (bool ok, bytes calldata payload) {
        (Kind kind, uint256 start, uint256 end) = read(data, 0);
        ok = kind == Kind.List && end == data.length;
        payload = ok ? data[start:end] : data[:0];
    }

    /// How many items a list's payload has, 0 if it is broken; and the one at position `wanted`.
    function scan(bytes calldata payload, uint256 wanted) internal pure returns (uint256 count, Item memory item) {
        uint256 offset = 0;
        while (offset < payload.length) {
            (Kind kind, uint256 start, uint256 end) = read(payload, offset);
            if (kind == Kind.Broken) return (0, item);
            if (count == wanted) item = Item(kind, offset, start, end);
            offset = end;
            unchecked {
                ++count;
            }
        }
    }
}
