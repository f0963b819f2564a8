// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {Message, OutboxRow, InboxRow, Configuration} from "../lib/Types.sol";

/// One end of every lane of its chain (§6). The same bytecode on every member chain.
interface IMessenger is IERC7786GatewaySource {
    /// Why a message became a ticket instead of being executed at once.
    enum TicketReason {
        Failed, // tried; the call failed
        Untried, // the includer left it untried
        Unpaid, // its fee is below gasLimit times the lane gas price
        Forbidden // a call that is never tried: it would forge an ERC-7786 sender or reach the Messenger itself
    }

    event Initialized(bytes32 indexed clusterId, bytes32 indexed configuration);
    event Enacted(bytes32 indexed configuration, bytes32 indexed predecessor, uint48 activation);
    /// A message entered lane (this chain → destination); acc and value are the lane's after it.
    event LaneMessage(uint64 indexed destination, uint48 indexed nonce, bytes32 indexed id, Message message, bytes32 acc, uint96 value);
    /// The inbox row of a source changed to this.
    event RowIncluded(uint64 indexed source, uint48 number, bytes32 head, uint48 time, uint48 count, bytes32 acc, uint96 value);
    event TicketCreated(bytes32 indexed id, uint64 indexed source, uint48 indexed nonce, TicketReason reason, uint48 expiry);
    /// A message was executed, at inclusion or later; it has no ticket any more.
    event Redeemed(bytes32 indexed id, uint64 indexed source, uint48 indexed nonce, address executor);
    event KeptAlive(bytes32 indexed id, uint48 expiry);
    event Cancelled(bytes32 indexed id);
    event Expired(bytes32 indexed id);
    /// A payment that its receiver did not take; `withdraw` collects it.
    event Credited(address indexed account, uint256 amount);

    // Sending

    /// Sends a call. fee = msg.value - value. Returns the message's hash, which is its ticket's id.
    function sendCall(uint64 destination, address target, uint96 value, uint64 gasLimit, address refundTo, bytes calldata data)
        external
        payable
        returns (bytes32 id);

    // Including

    /// Packed entries, byte by byte in src/protocol/README.md. Only the member's includer.
    function include(bytes calldata entries) external;
    function includeDeposits(uint48 number, bytes32 hash, uint48 time, bytes calldata messages) external;

    // Tickets. Each takes the full message and checks that its hash has an open ticket.

    /// Executes a ticket with its gasLimit and pays its fee to the caller. Reverts, leaving the ticket, if the call fails.
    function redeem(Message calldata message) external;
    /// Anyone, while the ticket lives: expiry = max(expiry, now + lifetime).
    function keepalive(bytes32 id) external;
    /// Only refundTo, while it lives: value and fee go to refundTo.
    function cancel(Message calldata message) external;
    /// Anyone, once expired: value and fee go to refundTo.
    function expire(Message calldata message) external;
    /// Pays the caller's credit to `to`.
    function withdraw(address payable to) external;

    // Configurations

    /// Once, by the deployer: the genesis configuration and the domain of the cluster.
    function initialize(uint64 parentChain, address registry, Configuration calldata genesis) external;
    /// Takes the newest configuration's successor, enacted by more than half of its active members' operators.
    function enact(Configuration calldata configuration, bytes[] calldata signatures) external;

    // Reading

    function clusterId() external view returns (bytes32);
    /// The configuration in force at this block: the genesis configuration before its activation, zero before initialize.
    function configuration() external view returns (bytes32);
    function newestConfiguration() external view returns (bytes32);
    /// The latest timestamp that the next block may have (§3).
    function gate() external view returns (uint48);
    function outboxRow(uint8 index) external view returns (OutboxRow memory);
    function inboxRow(uint8 index) external view returns (InboxRow memory);
    /// Everything a header is made of, for index 0 and every member of the newest configuration: one call per block.
    function rows()
        external
        view
        returns (bytes32 configuration, uint8[] memory indices, OutboxRow[] memory outbox, InboxRow[] memory inbox);
    /// Seconds; zero if there is no open ticket.
    function ticketExpiry(bytes32 id) external view returns (uint48);
    function creditOf(address account) external view returns (uint256);
    /// While a message executes: who sent it. Reverts otherwise.
    function sender() external view returns (uint64 chain, address account);
}
