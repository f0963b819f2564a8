// Made by src/contracts/generate.ts from src/contracts/member/Messenger.sol; do not edit.

export const messengerAbi = [
  {
    "inputs": [],
    "stateMutability": "payable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "uint48",
        "name": "activation",
        "type": "uint48"
      },
      {
        "internalType": "uint48",
        "name": "least",
        "type": "uint48"
      }
    ],
    "name": "ActivationTooEarly",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "AlreadyInitialized",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "BalanceExceeded",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "DepositsUnsupported",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ECDSAInvalidSignature",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      }
    ],
    "name": "ECDSAInvalidSignatureLength",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "s",
        "type": "bytes32"
      }
    ],
    "name": "ECDSAInvalidSignatureS",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "ExecutionFailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      }
    ],
    "name": "ForbiddenCall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "messenger",
        "type": "address"
      }
    ],
    "name": "ForeignMessenger",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "gasLimit",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "GasLimitTooHigh",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "InsufficientGas",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "name": "InteroperableAddressParsingError",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint256",
        "name": "nonce",
        "type": "uint256"
      }
    ],
    "name": "InvalidMessage",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "recipient",
        "type": "bytes"
      }
    ],
    "name": "InvalidRecipient",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      }
    ],
    "name": "MemberDropped",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      }
    ],
    "name": "MemberRewritten",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "dataBytes",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "MessageTooLarge",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "NeverExecutable",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "NoTicket",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NotActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "refundTo",
        "type": "address"
      }
    ],
    "name": "NotBeneficiary",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "NotDeployer",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "enactments",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "activeMembers",
        "type": "uint256"
      }
    ],
    "name": "NotEnacted",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NotExecuting",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      }
    ],
    "name": "NotGenesis",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "NotIncluder",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NotInitialized",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "NotOperator",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      }
    ],
    "name": "NotReceived",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "newest",
        "type": "bytes32"
      }
    ],
    "name": "NotSuccessor",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NothingToWithdraw",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "OnlySelf",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      },
      {
        "internalType": "uint48",
        "name": "gate",
        "type": "uint48"
      }
    ],
    "name": "OutOfSync",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "destination",
        "type": "uint64"
      },
      {
        "internalType": "uint48",
        "name": "second",
        "type": "uint48"
      }
    ],
    "name": "QuotaExceeded",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ReentrancyGuardReentrantCall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "RepeatedAttribute",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "expiry",
        "type": "uint256"
      }
    ],
    "name": "TicketAlive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "uint256",
        "name": "expiry",
        "type": "uint256"
      }
    ],
    "name": "TicketExpired",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint48",
        "name": "time",
        "type": "uint48"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "TimeAhead",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint48",
        "name": "time",
        "type": "uint48"
      },
      {
        "internalType": "uint48",
        "name": "rowTime",
        "type": "uint48"
      }
    ],
    "name": "TimeFallen",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "TooManyEntries",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "Truncated",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "destination",
        "type": "uint64"
      }
    ],
    "name": "UnknownDestination",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "UnknownSource",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "UnsupportedAttribute",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "sent",
        "type": "uint256"
      }
    ],
    "name": "ValueAboveSent",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "ValueOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "WithdrawalFailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "bytes32",
        "name": "named",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "inForce",
        "type": "bytes32"
      }
    ],
    "name": "WrongConfiguration",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint48",
        "name": "number",
        "type": "uint48"
      }
    ],
    "name": "WrongFold",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint48",
        "name": "number",
        "type": "uint48"
      }
    ],
    "name": "WrongProof",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint48",
        "name": "number",
        "type": "uint48"
      },
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "WrongSigner",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "Cancelled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Credited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "configuration",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "activation",
        "type": "uint48"
      }
    ],
    "name": "Enacted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "Expired",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "clusterId",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "configuration",
        "type": "bytes32"
      }
    ],
    "name": "Initialized",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "expiry",
        "type": "uint48"
      }
    ],
    "name": "KeptAlive",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "destination",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint48",
        "name": "nonce",
        "type": "uint48"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "source",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "destination",
            "type": "uint64"
          },
          {
            "internalType": "uint48",
            "name": "nonce",
            "type": "uint48"
          },
          {
            "internalType": "uint48",
            "name": "sentAt",
            "type": "uint48"
          },
          {
            "internalType": "uint8",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "sender",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "target",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "refundTo",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "fee",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "internalType": "bytes",
            "name": "data",
            "type": "bytes"
          }
        ],
        "indexed": false,
        "internalType": "struct Message",
        "name": "message",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "acc",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "value",
        "type": "uint96"
      }
    ],
    "name": "LaneMessage",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "sendId",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "sender",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "recipient",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "bytes",
        "name": "payload",
        "type": "bytes"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes[]",
        "name": "attributes",
        "type": "bytes[]"
      }
    ],
    "name": "MessageSent",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "source",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint48",
        "name": "nonce",
        "type": "uint48"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "executor",
        "type": "address"
      }
    ],
    "name": "Redeemed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "source",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "number",
        "type": "uint48"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "head",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "time",
        "type": "uint48"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "count",
        "type": "uint48"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "acc",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "value",
        "type": "uint96"
      }
    ],
    "name": "RowIncluded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "source",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "uint48",
        "name": "nonce",
        "type": "uint48"
      },
      {
        "indexed": false,
        "internalType": "enum IMessenger.TicketReason",
        "name": "reason",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "expiry",
        "type": "uint48"
      }
    ],
    "name": "TicketCreated",
    "type": "event"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "source",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "destination",
            "type": "uint64"
          },
          {
            "internalType": "uint48",
            "name": "nonce",
            "type": "uint48"
          },
          {
            "internalType": "uint48",
            "name": "sentAt",
            "type": "uint48"
          },
          {
            "internalType": "uint8",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "sender",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "target",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "refundTo",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "fee",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "internalType": "bytes",
            "name": "data",
            "type": "bytes"
          }
        ],
        "internalType": "struct Message",
        "name": "message",
        "type": "tuple"
      }
    ],
    "name": "cancel",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "clusterId",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "configuration",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "creditOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      },
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "gasLimit",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "payload",
        "type": "bytes"
      }
    ],
    "name": "deliver",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "predecessor",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "activation",
            "type": "uint48"
          },
          {
            "components": [
              {
                "internalType": "uint32",
                "name": "delta",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "depositDelta",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "heartbeat",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "maxBatchDelay",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "challengePeriod",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "responsePeriod",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "evidenceAge",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "lifetime",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "unpaidLifetime",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "defaultGas",
                "type": "uint64"
              },
              {
                "internalType": "uint16",
                "name": "quotaMessages",
                "type": "uint16"
              },
              {
                "internalType": "uint32",
                "name": "quotaBytes",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "quotaGas",
                "type": "uint64"
              },
              {
                "internalType": "uint16",
                "name": "voteThresholdBps",
                "type": "uint16"
              },
              {
                "internalType": "uint8",
                "name": "policy",
                "type": "uint8"
              },
              {
                "internalType": "address",
                "name": "referenceContract",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "messengerCodeHash",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Parameters",
            "name": "parameters",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "uint8",
                "name": "index",
                "type": "uint8"
              },
              {
                "internalType": "uint64",
                "name": "chain",
                "type": "uint64"
              },
              {
                "internalType": "uint8",
                "name": "status",
                "type": "uint8"
              },
              {
                "internalType": "uint48",
                "name": "activation",
                "type": "uint48"
              },
              {
                "internalType": "address",
                "name": "sequencer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "includer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "messenger",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "stfId",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "daId",
                "type": "bytes32"
              },
              {
                "internalType": "uint96",
                "name": "credit",
                "type": "uint96"
              },
              {
                "internalType": "uint16",
                "name": "depth",
                "type": "uint16"
              },
              {
                "internalType": "uint32",
                "name": "blockIntervalMs",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "gasPerSecond",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "gasPrice",
                "type": "uint64"
              },
              {
                "internalType": "uint32",
                "name": "generation",
                "type": "uint32"
              },
              {
                "internalType": "uint48",
                "name": "startNumber",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "startParent",
                "type": "bytes32"
              },
              {
                "internalType": "string[]",
                "name": "multiaddrs",
                "type": "string[]"
              }
            ],
            "internalType": "struct Member[]",
            "name": "members",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct Configuration",
        "name": "successor",
        "type": "tuple"
      },
      {
        "internalType": "bytes[]",
        "name": "signatures",
        "type": "bytes[]"
      }
    ],
    "name": "enact",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "source",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "destination",
            "type": "uint64"
          },
          {
            "internalType": "uint48",
            "name": "nonce",
            "type": "uint48"
          },
          {
            "internalType": "uint48",
            "name": "sentAt",
            "type": "uint48"
          },
          {
            "internalType": "uint8",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "sender",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "target",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "refundTo",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "fee",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "internalType": "bytes",
            "name": "data",
            "type": "bytes"
          }
        ],
        "internalType": "struct Message",
        "name": "message",
        "type": "tuple"
      }
    ],
    "name": "expire",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "gate",
    "outputs": [
      {
        "internalType": "uint48",
        "name": "",
        "type": "uint48"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      }
    ],
    "name": "inboxRow",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint48",
            "name": "number",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "head",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "time",
            "type": "uint48"
          },
          {
            "internalType": "uint48",
            "name": "count",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          }
        ],
        "internalType": "struct InboxRow",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "entries",
        "type": "bytes"
      }
    ],
    "name": "include",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint48",
        "name": "",
        "type": "uint48"
      },
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      },
      {
        "internalType": "uint48",
        "name": "",
        "type": "uint48"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "name": "includeDeposits",
    "outputs": [],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "parentChain_",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "registry",
        "type": "address"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "predecessor",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "activation",
            "type": "uint48"
          },
          {
            "components": [
              {
                "internalType": "uint32",
                "name": "delta",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "depositDelta",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "heartbeat",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "maxBatchDelay",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "challengePeriod",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "responsePeriod",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "evidenceAge",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "lifetime",
                "type": "uint32"
              },
              {
                "internalType": "uint32",
                "name": "unpaidLifetime",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "defaultGas",
                "type": "uint64"
              },
              {
                "internalType": "uint16",
                "name": "quotaMessages",
                "type": "uint16"
              },
              {
                "internalType": "uint32",
                "name": "quotaBytes",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "quotaGas",
                "type": "uint64"
              },
              {
                "internalType": "uint16",
                "name": "voteThresholdBps",
                "type": "uint16"
              },
              {
                "internalType": "uint8",
                "name": "policy",
                "type": "uint8"
              },
              {
                "internalType": "address",
                "name": "referenceContract",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "messengerCodeHash",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Parameters",
            "name": "parameters",
            "type": "tuple"
          },
          {
            "components": [
              {
                "internalType": "uint8",
                "name": "index",
                "type": "uint8"
              },
              {
                "internalType": "uint64",
                "name": "chain",
                "type": "uint64"
              },
              {
                "internalType": "uint8",
                "name": "status",
                "type": "uint8"
              },
              {
                "internalType": "uint48",
                "name": "activation",
                "type": "uint48"
              },
              {
                "internalType": "address",
                "name": "sequencer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "includer",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "operator",
                "type": "address"
              },
              {
                "internalType": "address",
                "name": "messenger",
                "type": "address"
              },
              {
                "internalType": "bytes32",
                "name": "stfId",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "daId",
                "type": "bytes32"
              },
              {
                "internalType": "uint96",
                "name": "credit",
                "type": "uint96"
              },
              {
                "internalType": "uint16",
                "name": "depth",
                "type": "uint16"
              },
              {
                "internalType": "uint32",
                "name": "blockIntervalMs",
                "type": "uint32"
              },
              {
                "internalType": "uint64",
                "name": "gasPerSecond",
                "type": "uint64"
              },
              {
                "internalType": "uint64",
                "name": "gasPrice",
                "type": "uint64"
              },
              {
                "internalType": "uint32",
                "name": "generation",
                "type": "uint32"
              },
              {
                "internalType": "uint48",
                "name": "startNumber",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "startParent",
                "type": "bytes32"
              },
              {
                "internalType": "string[]",
                "name": "multiaddrs",
                "type": "string[]"
              }
            ],
            "internalType": "struct Member[]",
            "name": "members",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct Configuration",
        "name": "genesis",
        "type": "tuple"
      }
    ],
    "name": "initialize",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "keepalive",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "newestConfiguration",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      }
    ],
    "name": "outboxRow",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint48",
            "name": "count",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          }
        ],
        "internalType": "struct OutboxRow",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint64",
            "name": "source",
            "type": "uint64"
          },
          {
            "internalType": "uint64",
            "name": "destination",
            "type": "uint64"
          },
          {
            "internalType": "uint48",
            "name": "nonce",
            "type": "uint48"
          },
          {
            "internalType": "uint48",
            "name": "sentAt",
            "type": "uint48"
          },
          {
            "internalType": "uint8",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "sender",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "target",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "refundTo",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "fee",
            "type": "uint96"
          },
          {
            "internalType": "uint64",
            "name": "gasLimit",
            "type": "uint64"
          },
          {
            "internalType": "bytes",
            "name": "data",
            "type": "bytes"
          }
        ],
        "internalType": "struct Message",
        "name": "message",
        "type": "tuple"
      }
    ],
    "name": "redeem",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "rows",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "configuration_",
        "type": "bytes32"
      },
      {
        "internalType": "uint8[]",
        "name": "indices",
        "type": "uint8[]"
      },
      {
        "components": [
          {
            "internalType": "uint48",
            "name": "count",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          }
        ],
        "internalType": "struct OutboxRow[]",
        "name": "outbox",
        "type": "tuple[]"
      },
      {
        "components": [
          {
            "internalType": "uint48",
            "name": "number",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "head",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "time",
            "type": "uint48"
          },
          {
            "internalType": "uint48",
            "name": "count",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "internalType": "uint96",
            "name": "value",
            "type": "uint96"
          }
        ],
        "internalType": "struct InboxRow[]",
        "name": "inbox",
        "type": "tuple[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "destination",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "target",
        "type": "address"
      },
      {
        "internalType": "uint96",
        "name": "value",
        "type": "uint96"
      },
      {
        "internalType": "uint64",
        "name": "gasLimit",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "refundTo",
        "type": "address"
      },
      {
        "internalType": "bytes",
        "name": "data",
        "type": "bytes"
      }
    ],
    "name": "sendCall",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "recipient",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "payload",
        "type": "bytes"
      },
      {
        "internalType": "bytes[]",
        "name": "attributes",
        "type": "bytes[]"
      }
    ],
    "name": "sendMessage",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "sendId",
        "type": "bytes32"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "sender",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes4",
        "name": "selector",
        "type": "bytes4"
      }
    ],
    "name": "supportsAttribute",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "ticketExpiry",
    "outputs": [
      {
        "internalType": "uint48",
        "name": "",
        "type": "uint48"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address payable",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "stateMutability": "payable",
    "type": "receive"
  }
] as const

export const messengerBytecode: `0x${string}` = '0x6080604081905261050880546001600160a01b03191633179055615eb090816100268239f3fe61010080604052600436101561001d575b50361561001b575f80fd5b005b5f3560e01c90816311dbf9dc1461369f575080631b2b1dd71461366c57806341a85eb71461363c5780634376497f1461336757806351cff8d91461329857806367e404ce1461324a5780636a978da1146124155780636c70bee9146123fb57806375807250146123c257806376aa7ab11461236b5780637a0ebc881461231b578063825bc56914612147578063a6c9756c14612079578063c1ec56e414611528578063c919120214611453578063cdfe7f5c14611042578063d23788d114610563578063d4a9f70e1461039f578063dc680a0f14610365578063e4799b0814610249578063ee6d76e2146101f6578063f0b21a411461015b5763f638fbdb14610126575f610010565b34610157575f3660031901126101575763ffffffff61050454165f52610505602052602060405f2054604051908152f35b5f80fd5b34610157576020366003190112610157576004357f9aa522be8539c6eb1ecdd60b1942b514867c5b5379cc71e149d77ed4c46174c9602061019b8361531c565b6101a4426142ea565b5f5261050582526101c563ffffffff600160405f20015460501c1642613af8565b8181116101df575b5065ffffffffffff60405191168152a2005b80915090845f52610500835260405f2055846101cd565b346101575760803660031901126101575761020f61383f565b50610218613854565b506064356001600160401b038111610157576102389036906004016137d4565b505063053a7f1d60e41b5f5260045ffd5b346101575760e0366003190112610157576024356001600160401b038116809103610157576044356001600160a01b0381168103610157576064356001600160a01b03811692908381036101575760c4356001600160401b038111610157576102b69036906004016137d4565b90303303610356576103226102ce6020965f96614ff6565b926103146040519384926103028a850197631219779360e11b89526004356024870152606060448701526084860190614215565b8481036023190160648601529161415a565b03601f198101835282613920565b51916084359060a435f1631219779360e11b5f5114601f3d1116161561034457005b632e69704b60e11b5f5260045260245ffd5b63029a949d60e31b5f5260045ffd5b346101575760203660031901126101575760043563ffffffff60e01b81168091036101575760405163265dab9d60e11b9091148152602090f35b34610157576103ad366137a0565b6103b561425b565b6103be816143ce565b608082016103cb81614239565b60c084016103f96103db82614072565b926101608701936103ec858961417a565b92909160ff30921661510e565b61055057916104a684926104ae9460ff61043161041461409a565b956001600160401b036104268c614247565b166020880152614239565b1660a085015260018060a01b0361044a60a08a01614072565b1660c08501526001600160a01b039061046290614072565b1660e08401526001600160601b0361047d6101008901614086565b166101208401526001600160401b036104996101408901614247565b166101608401528661417a565b929091615179565b1561053e575f805d6104bf82614247565b60408301359165ffffffffffff83168093036101575761052c936001600160601b039361052593610120937f274d33d3d05d7ef008bd35c841a7fca81cae8f2937e2eed012f2aaa7e0ebb49a60206001600160401b03604051943386521693a401614086565b16336144f3565b5f5f516020615e845f395f51905f525d005b6355feb88f60e11b5f5260045260245ffd5b83632928807160e21b5f5260045260245ffd5b346101575760603660031901126101575761057c613801565b61058461378a565b90604435906001600160401b038211610157576102808260040192600319903603011261015757610507546110345761050854916001600160a01b03831633036110215780358061100f57506105db903690613bcc565b9260405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408301527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608301526001600160401b038416608083015260018060a01b031660a082015260a0815261067e60c082613920565b519020610507556001600160e01b031990911660a09190911b67ffffffffffffffff60a01b16176105085560408101516020015163ffffffff16611000576106ca606082015151614128565b5f905b8051821015610795576106e4826060850151613b47565b51916102408301906106f7825151614128565b925f5b845181101561072a57806107116001928651613b47565b51602081519101206107238288613b47565b52016106fa565b509361028091925060019360405161074a81610314602082018095615365565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e6102608201522061078d8285613b47565b5201906106cd565b90508151602083019165ffffffffffff835116906102406040860151610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e610220820152209060405161080381610314602082018095615365565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261085660c082613920565b5190209160015f5261050560205265ffffffffffff60405f20928484555116604082015161096681519160e08101516101008201516101208301519161016061ffff61014086015116940151956040516108af816138cd565b88815263ffffffff82811660208301528381166040830152841660608201526001600160401b038516608082015260a0810186905261ffff881660c09091015260018a0180546001600160e01b03191665ffffffffffff9099169890981760309190911b69ffffffff000000000000161760509190911b63ffffffff60501b161760709190911b63ffffffff60701b161760909190911b67ffffffffffffffff60901b161760d09190911b61ffff60d01b16178355565b815461ffff60e01b191660e09190911b61ffff60e01b1617905560608101515f93909190845b83518110156109cb57600260ff60406109a58488613b47565b51015116146109b7575b60010161098c565b946109c36001916142dc565b9590506109af565b508385606084015151906109f76109e183613b05565b926109ef6040519485613920565b808452613b05565b602083019490601f19013686375f5b8351811015610df157610a1d816060890151613b47565b51906001600160401b03602083015116610a378287613b47565b52604082015160ff16600203610dea575f198401848111610dd057915b8860018060a01b0360808301511660ff83511660ff604085015116906001600160401b03610180604065ffffffffffff606089015116960151015116916101a0860151976001600160401b038916806801fffffffffffffffe8b60011b160460021490151715610dd0576002811015610de457506002925b83600302936003850403610dd057610af56002946801fffffffffffffffe60019b8c1b1661410a565b9080821015610dc85750945b610c1c63ffffffff60e08901978b8060a01b0389511694826101e08c015116948d8060a01b0360c08d015116976040519a610b3b8c6138e8565b8b5260208b0190815260408b0192835260608b019182528460808c019416845260a08b0197885260c08b0196875260e08b019889528e5f526105066020528c6001600160401b0380602060405f2093015116165f5260205260405f209a8f8060a01b039060018060a01b03905116166001600160601b0360a01b8c5416178b5551918a549060ff60a81b905160a81b169165ffffffffffff60b01b905160b01b169260ff60a01b9060a01b16906001600160401b0360a01b191617171788555116869081549063ffffffff60e01b9060e01b169060018060e01b0316179055565b90518489018054925163ffffffff60a01b1960a08c811b8d9003948516919091166001600160c01b031990951694909417931b63ffffffff60a01b169290921790915590519190920180546001600160a01b0319169190921617905560208201516001600160401b031646149081610db5575b50610c9c575b5001610a06565b610d87876001600160601b036101408401511665ffffffffffff606085015116845190610d3d60408701519160026001600160401b036101c08a01511696876080604051610ce98161387c565b89815285602082015260ff8916604082015260ff88166060820152015201946001600160601b0319865416178555849081549065ffffffffffff60601b9060601b169065ffffffffffff60601b1916179055565b825469ffffffffffffffffffff60901b191660909290921b60ff60901b169190911760989190911b60ff60981b161760a09290921b67ffffffffffffffff60a01b16919091179055565b60a08380821b03910151166003870190838060a01b03166001600160601b0360a01b82541617905588610c95565b9050838060a01b0390511630148a610c8f565b905094610b01565b634e487b7160e01b5f52601160045260245ffd5b92610acc565b8391610a54565b5082516004850190866001600160401b038211610fec57600160401b8211610fec578254828455808310610f8f575b50915f5260205f208160021c915f5b838110610f4a57506003198116900380610ef2575b5050610504805463ffffffff19166001908117909155466001600160401b03165f9081527fe688ced4fed919aa9417c5424ec4a0740112814003e7d5cee5a55c2a8c103f3c6020526040902001546001600160a01b031691505080151580610ee8575b610ed65750610507547f4a48242bdef445c41d0e4fc9a99a107ae7b793444e5fbe87f3fa2f77577886885f80a3005b63df53bf7f60e01b5f5260045260245ffd5b5030811415610ea7565b925f935f5b818110610f0c57505050015581808080610e44565b9091946020610f406001926001600160401b03895116908560031b6001600160401b03809160031b9316831b921b19161790565b9601929101610ef7565b5f5f5b60048110610f62575083820155600101610e2f565b86519096916001916020916001600160401b0360068b901b81811b199092169216901b1792019601610f4d565b6003830160021c845f5260038160205f200192601886831b1680610fd2575b500160021c03905f5b828110610fc5575050610e20565b5f82820155600101610fb7565b5f198501908154905f1990602003851b1c16905588610fae565b634e487b7160e01b5f52604160045260245ffd5b63053a7f1d60e41b5f5260045ffd5b63c3254ffb60e01b5f5260045260245ffd5b630646601b60e11b5f523360045260245ffd5b62dc149f60e41b5f5260045ffd5b6060366003190112610157576004356001600160401b0381116101575761106d9036906004016137d4565b906024356001600160401b0381116101575761108d9036906004016137d4565b90926044356001600160401b038111610157576110ae90369060040161375a565b9490926110bb8386615d75565b9994909391929181611440575b5080611436575b80611424575b1561141557816110e491615bf8565b906001600160fd1b0381168103610dd05760031b61010003916101008311610dd05735976001600160601b0319891698601482106113f0575b5050901c9560601c60015b156113ca576001600160a01b03169586156113a0576001600160401b03811161138657611157979594976145f3565b90805f526105056020526001600160401b03600160405f20015460901c16986001600160401b036040519461118b86613897565b16845260016020850152604084015260608301985f8a5260808401995f8b5260a085019182525f5b8a81106112d357505050848661120494611212989796946111d39461480d565b506111de3346614ff6565b9751986111f66040519960a08b5260a08b0190614215565b9189830360208b015261415a565b91868303604088015261415a565b9360608401528284036080840152818452602084019160208160051b86010194825f91601e1982360301905b848410611276575f7f7446eaa0a0dda80670b3bfe972bfbefab659bcfb67abad4e0b64dc4630a70481898b038aa260206040515f8152f35b90919293949597601f1982820301895286358381121561015757840190602082359201916001600160401b038111610157578036038313610157576112c1602092839260019561415a565b9a91909101970195940192919061123e565b6112f46112e4828d9f9c9d8e6141ac565b6001600160e01b031992916141c7565b166359a2546360e11b810161137457816113625750611314818e8d6141ac565b806004939293116101575760609083018390036003190112610157576001916004906001600160a01b0361134a60448301613746565b1685526024810135865201358d52019b99989b6111b3565b638e2a8fcd60e01b5f5260045260245ffd5b63e1c9e47960e01b5f5260045260245ffd5b633c0fdb2d60e21b5f526001600160401b0360045260245ffd5b50836113c6604051928392631deaff5960e21b845260206004850152602484019161415a565b0390fd5b50836113c660405192839263e7c8d4cf60e01b845260206004850152602484019161415a565b6bffffffffffffffffffffffff1960149290920360031b82901b16169750898061111d565b505f9750879150819050611128565b508815806110d55750601489146110d5565b50602182106110cf565b6001600160f01b0319161590508b6110c8565b60c036600319011261015757611467613801565b61146f61378a565b604435916001600160601b03831680930361015757606435916001600160401b038316809303610157576084356001600160a01b03811692908390036101575760a435936001600160401b038511610157576020956114d56115209636906004016137d4565b9590946001600160401b03604051956114ed87613897565b1685525f898601526001600160a01b031660408501526060840152608083015260a082015261151a6145f3565b9061480d565b604051908152f35b34610157576020366003190112610157576004356001600160401b038111610157576115589036906004016137d4565b9061156161425b565b6115696145f3565b5f828152610505602052604090206003810154919492916001600160a01b03163303612066576040519461016086018681106001600160401b03821117610fec576001600160401b03916080916040525f88525f60208901525f604089015263ffffffff600160608a01955f87525f858c01525f60a08c0152606060c08c01525f60e08c01525f6101008c01525f6101208c015261160561409a565b6101408c0152878b52015460301c16602089015260ff6040820151166040890152015116905261163760618304614128565b60c08501527fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026676101408501515246604061014086015101525f5f905b83811061180e57505061010084015190816117c4575b61169c915060a085949394015190614684565b5f5f915f915b8481106116bb5761052c610120875f805d0151336144f3565b6116c6908583615573565b9260e0840151916001806080890151861c16146117aa576001600160401b03855151166020610140890151015265ffffffffffff608086015151169561010086019665ffffffffffff885116900365ffffffffffff8111610dd057946101205f9701945b89895189101561178d5760018060616117728561177c8e8c8f988f9965ffffffffffff9a8f8f908b9e6117639261014087015192615890565b988996919560c0860151613b47565b519151119261593e565b01019701980116970196959361172a565b50965091965092506117a09193506142dc565b91929390936116a2565b94915091926117be6117a09183878961583b565b936142dc565b6001600160801b036105035492166001600160801b03831601916001600160801b038311610dd0576001600160801b0361169c9316906001600160801b0319161761050355611689565b6101008296949395961461205757611827908387615573565b83515f5261050660205260405f206001600160401b038083515116165f5260205260ff60405f205460a01c169586158015612047575b612029576101008710156120155765ffffffffffff60208351015116936102016003890201549465ffffffffffff86161015611feb57825165ffffffffffff60c06001600160401b038351169201511665ffffffffffff8760301c168110611fc5576118cd602089015142613af8565b8111611f9e576118dc906142ea565b606085510151815f5261050560205260405f205403611f71575f5261050660205260405f206001600160401b0382165f5260205260405f205490600260ff8360a81c1603611f5f576042610507546101408751610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e610120820152206040519161190160f01b835260028301526022820152209161199f60ff606088015116602088015160408901519186615ce8565b50506001600160a01b0316908115908115611f4b575b50611f23575060c085015160e08601516003198101908111610dd0576119dc9185876141fd565b906080808801516001600160601b0360408201511660408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e6060820152209160ff60408c01511660ff60a08a0151169260405160208101907f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca82525f60408201525f60608201525f608082015260808152611a8260a082613920565b519020935f905f945b60088610611ea75750505050505050859a999a519060e082015103611e845750505f9594955061014087015160e0526001600160401b0384515116602060e051015265ffffffffffff8560601c16606060e05101526001600160601b038560901c1660805260805160c05265ffffffffffff6003890261020001549560301c169560e08501515f975b610100870151891015611c7457611b2f60e051838789615890565b60a05290608060e0510151908110908115611c5d575b508015611c4d575b8015611c3a575b8015611c2d575b611c04576040519060a05190823760a051902061018060e05101526001611bfa6101a060e051209889611b988d60e060c082015191015190613b47565b526061608060e0510151948d60e086818301510191015261012060e051015161014060e0510151016080510160805260a05101019983606060e051015101606060e0510152608051919091606092604051928352602083015260408201522090565b9801979690611b14565b6001600160401b0387515116606060e051015190632d55f60560e21b5f5260045260245260445ffd5b5061200060a05111611b5b565b506298968061016060e051015111611b54565b50600160a060e051015111611b4d565b905065ffffffffffff60c08951015116108d611b45565b5091949297999650929794606060e05101519060808401519165ffffffffffff8351161491821592611e69575b8215611e5a575b5050611e2a579360c0516001600160601b0360406080850151015116036001600160601b038111610dd0576001600160601b03166101008a015190611cec91613af8565b6101008a8101919091528251602080820151600385026102018101805460c08087015160808b0151805160408201516bffffffffffffffffffffffff60901b609082901b1665ffffffffffff60601b606084901b16603086901b6bffffffffffff0000000000001665ffffffffffff9b8c166001600160f01b031990991689171717179096556102029096018e90559a90980151611e109c60019b997fa52d274c55b0f38a2cc8557dbb33c88e78671ba3ac063853b1f53a892891023699939894976001600160601b039792959281169490939192916001600160401b0391908e908e90611e16575b505051169a0151936040519788526020880152166040860152606085015260808401521660a0820152a21b60a08801511760a08801526142dc565b90611673565b846003910151910261020001558d8d611dd5565b505165ffffffffffff60206001600160401b03835116920151169063f8f3f12560e01b5f5260045260245260445ffd5b60200151141590508a80611ca8565b91506001600160601b03604083015116608051141591611ca1565b602065ffffffffffff9101511690632879f72160e11b5f5260045260245260445ffd5b909192939495968790600180858a1c1614611ef9575b86881c600116611eea575f5260205260405f205b96805f52602052600160405f2096019493929190611a8b565b905f5260205260405f20611ed1565b93602081019150818111610dd057611f1682611f1c9285896141fd565b90615bf8565b9093611ebd565b9065ffffffffffff6020875101511690631ca92ac960e31b5f5260045260245260445260645ffd5b6001600160a01b031682141590508c6119b5565b630bb7ad8b60e31b5f5260045260245ffd5b606085510151905f5261050560205260405f205491635e8087e760e01b5f5260045260245260445260645ffd5b611fac602089015142613af8565b9163061b94c960e41b5f5260045260245260445260645ffd5b869065ffffffffffff92631627fac160e31b5f5260045260245260301c1660445260645ffd5b94965094925061200f611e10916001841b608089015117608089015285878961583b565b916142dc565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b0382515116630bb7ad8b60e31b5f5260045260245ffd5b5060ff604086015116871461185d565b630fdfc52760e21b5f5260045ffd5b631cd4ba1160e01b5f523360045260245ffd5b3461015757612087366137a0565b61208f61425b565b60e08101906001600160a01b036120a583614072565b16330361211a576121146120e861052c936120bf846143ce565b7fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb705f80a2614072565b916001600160601b0361210d610120826121056101008601614086565b169301614086565b1690613af8565b906144f3565b61212382614072565b635a8e8fa360e01b5f908152336004526001600160a01b0391909116602452604490fd5b3461015757612155366137a0565b61215d61425b565b610180813603126101575760405161217481613904565b61217d82613817565b815261218b60208301613817565b602082015261219c60408301613869565b60408201526121ad60608301613869565b60608201526121be608083016136ca565b60808201526121cf60a08301613746565b60a08201526121e060c08301613746565b60c082015260e082016121f281613746565b60e08301526101008301916122068361382b565b61010082015261012084019361221b8561382b565b61012083015261222e6101408201613817565b610140830152610160810135906001600160401b03821161015757019036601f830112156101575761226a612275923690602081359101613b96565b61016082015261550d565b805f5261050060205260405f2054801561230857804211156122f25750926001600160601b0361210d816122eb6122e5612114968961052c9a5f526105006020525f60408120557f3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc65f80a2614072565b96614086565b1692614086565b906390d73a1560e01b5f5260045260245260445ffd5b50636bae86fb60e11b5f5260045260245ffd5b34610157575f366003190112610157576105045463ffffffff1661235357602065ffffffffffff5b65ffffffffffff60405191168152f35b6020612366612361426142ea565b614396565b612343565b3461015757602036600319011261015757606061238e6123896136ba565b614023565b6123c060405180926001600160601b036040809265ffffffffffff815116855260208101516020860152015116910152565bf35b34610157576020366003190112610157576001600160a01b036123e3613730565b165f52610501602052602060405f2054604051908152f35b34610157575f366003190112610157576020611520613ff8565b34610157576040366003190112610157576004356001600160401b038111610157576102806003198236030112610157576024356001600160401b0381116101575761246590369060040161375a565b61246d61425b565b612483612478614290565b933690600401613bcc565b5f84815261050560205260409020805460018201549295909465ffffffffffff909316939092916124b6906004016139f1565b938451966124c388613b05565b976124d1604051998a613920565b8089526124e0601f1991613b05565b015f5b8181106132335750505f5b86518110156125a357600190865f5261050660205260405f206001600160401b038061251a848c613b47565b5116165f5260205260405f208865ffffffffffff63ffffffff856001600160401b0361254887875496613b47565b511694015460a01c16916040519361255f8561387c565b60ff8260a01c168552602085015260ff8160a81c16604085015260b01c1660608301526080820152612591828c613b47565b5261259c818b613b47565b50016124ee565b508491889188815181810361321e575050602081019165ffffffffffff83511681811061320957858388868b89606085018051955f945f985b84518a1015612757576125f28a86999899613b47565b51975b895181108061273c575b156126125761260d906142dc565b6125f5565b989799909294969193959988518a148015612720575b612709576126368a8a613b47565b516001600160401b036020820151166001600160401b0360208401511614908115916126e6575b81156126c6575b8115612699575b5061268257506001019894929096979593916125dc565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff166004149150816126b3575b508c61266b565b6040015160ff166004141590508c6126ac565b905063ffffffff6101e08201511663ffffffff6080840151161190612664565b905065ffffffffffff60608201511665ffffffffffff606084015116119061265d565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff61272d8b8b613b47565b51511660ff8251161415612628565b5060ff612749828c613b47565b51511660ff8a5116116125ff565b876001820187818411610dd057604086019463ffffffff602087510151166110005794969093919561278a825151614128565b925f945b8451861015612867576127a2868551613b47565b51986102408a01976127b5895151614128565b995f5b8b518110156127ea57808c6127e3826127d58f9560019651613b47565b516020815191012092613b47565b52016127b8565b50949a61028091969c9499506001939892979a60405161281281610314602082018095615365565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e61026082015220612855828b613b47565b5201949892959098979196939761278e565b888789868d8988519065ffffffffffff855116906102408451610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e61022082015220906040516128d281610314602082018095615365565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261292560c082613920565b51902094805f5261050560205260405f209286845565ffffffffffff8551168351612a3281519160e08101516101008201516101208301519161016061ffff610140860151169401519560405161297b816138cd565b88815263ffffffff82811660208301528381166040830152841660608201526001600160401b038516608082015260a0810186905261ffff881660c09091015260018c0180546001600160e01b03191665ffffffffffff9099169890981760309190911b69ffffffff000000000000161760509190911b63ffffffff60501b161760709190911b63ffffffff60701b161760909190911b67ffffffffffffffff60901b161760d09190911b61ffff60d01b16178355565b815461ffff60e01b191660e09190911b61ffff60e01b161790558051985f97885b8b51811015612a9357600260ff6040612a6d8f8590613b47565b5101511614612a7f575b600101612a53565b98612a8b6001916142dc565b999050612a77565b5089989596979883515199612ac0612aaa8c613b05565b9b612ab86040519d8e613920565b808d52613b05565b60208c019a90601f1901368c375f5b8c51811015612e125780612ae58e928951613b47565b516020810192612b00836001600160401b0386511692613b47565b528b8d8b8d6040850193600260ff865116145f14612e0c57505050505f198d018d8111610dd0578b8f918e90965b60018060a01b0360808701511660ff8751169360ff8751169060608901956001600160401b0361018065ffffffffffff89511697510151166101a08b01516801fffffffffffffffe6001600160401b0382169160011b169080820460021490151715610dd05760039d6002811015612e07575060025b808f029e8f0403610dd05763ffffffff60029560019f93612bc98f95612ce89561410a565b9080821015612dff5750905b60e085019a60018060a01b038c511696846101e0880151169660018060c09160a01b0391015116986040519b612c0a8d6138e8565b8c5260208c0191825260408c0193845260608c019283528560808d019516855260a08c0198895260c08c0197885260e08c01998a525f526105066020528b6001600160401b038060405f20925116165f5260205260405f209a60018060a01b039060018060a01b03905116166001600160601b0360a01b8c5416178b5551918a549060ff60a81b905160a81b169165ffffffffffff60b01b905160b01b169260ff60a01b9060a01b16906001600160401b0360a01b191617171788555116869081549063ffffffff60e01b9060e01b169060018060e01b0316179055565b8c8501918d8060a01b03908e8060a01b03905116166001600160601b0360a01b8354161782555181549063ffffffff60a01b9060a01b169063ffffffff60a01b19161790558a8060a01b03905116910190898060a01b03166001600160601b0360a01b8254161790556001600160401b0346915116149081612dec575b50612d75575b5050505001612acf565b612dbb9265ffffffffffff6001600160601b0361014087015116925116610d3d865192519160026001600160401b036101c08a01511696876080604051610ce98161387c565b60a08380821b039101511660038d0190838060a01b03166001600160601b0360a01b8254161790558e808d81612d6b565b9050868060a01b0390511630145f612d65565b905090612bd5565b612ba4565b96612b2e565b50868c8c60048d019151906001600160401b038211610fec57600160401b8211610fec5782548284558083106131ac575b50915f5260205f208160021c915f5b8381106131675750600319811690038061310b575b5050505063ffffffff1663ffffffff1961050454161761050455845f5261050560205260405f20549460426105075460405160208101907f100c1a861fcc603cb8c94e75e083f3e47aa5f5c65646b3a1a104538d953a7b9e825289604082015288606082015260608152612edc608082613920565b5190206040519161190160f01b8352600283015260228201522094815f52610505602052612f0f600460405f20016139f1565b92835195612f1c87613b05565b96612f2a6040519889613920565b808852612f39601f1991613b05565b013660208901375f955f5b8651811015612fb957600190865f5261050660205260405f206001600160401b0380612f70848c613b47565b5116165f5260205260405f20600260ff825460a81c1614612f93575b5001612f44565b6002838060a01b0391015416612fb2612fab8b6142dc565b9a8c613b47565b528c612f8c565b50929794509250945f935f935b80851061306f575050505050805f915b61305157508060011b81810460021482151715610dd05782101561303c575050602065ffffffffffff7f54773c551358d0945a3099ab10e4522fe9015e1de69852b40c36cdc09050be5b925116604051908152a35f5f516020615e845f395f51905f525d005b639e481fb760e01b5f5260045260245260445ffd5b9061305b906142dc565b905f19810190808211610dd0571680612fd6565b909192939461309f9061309661309061308989868a6141ac565b3691613b96565b85615c14565b90939193615c6c565b5f916001600160a01b0316825b8981106130db575082156130c95750179460010193929190612fc6565b633b63649d60e11b5f5260045260245ffd5b816001600160a01b036130ee838a613b47565b5116146130fe575b6001016130ac565b6001811b909317926130f6565b925f935f5b81811061312957505050015563ffffffff878080612e67565b909194602061315d6001926001600160401b03895116908560031b6001600160401b03809160031b9316831b921b19161790565b9601929101613110565b5f5f5b6004811061317f575083820155600101612e52565b86519096916001916020916001600160401b0360068b901b81811b199092169216901b179201960161316a565b6003830160021c845f5260038160205f200192601886831b16806131ef575b500160021c03905f5b8281106131e2575050612e43565b5f828201556001016131d4565b5f198501908154905f1990602003851b1c1690558d6131cb565b633ae8346d60e21b5f5260045260245260445ffd5b63f2cda05f60e01b5f5260045260245260445ffd5b60209061323e6142b2565b82828d010152016124e3565b34610157575f366003190112610157575f5c8015613289576040805160a083901c6001600160401b031681526001600160a01b03909216602083015290f35b63d7d97a9b60e01b5f5260045ffd5b34610157576020366003190112610157576132b1613730565b6132b961425b565b335f5261050160205260405f205490811561335857335f526105016020525f60408120556132ea8261050254613b3a565b610502556001600160a01b03165f80808085855af13d15613353573d61330f81613b5b565b9061331d6040519283613920565b81525f60203d92013e5b1561333e575f5f516020615e845f395f51905f525d005b6392873d1360e01b5f5260045260245260445ffd5b613327565b630686827b60e51b5f5260045ffd5b34610157575f3660031901126101575763ffffffff6105045416805f52610505602052613399600460405f20016139f1565b6133a1613ff8565b90805160018101809111610dd0576133d16133bb82613b05565b916133c96040519384613920565b808352613b05565b602082019290601f19013684378151946133ea86613b05565b956133f86040519788613920565b808752613407601f1991613b05565b015f5b81811061362557505082519361341f85613b05565b9461342d6040519687613920565b80865261343c601f1991613b05565b015f5b81811061360e5750505f5b845181101561350e57806134ba575b8061347260ff61346b60019489613b47565b5116614023565b61347c828b613b47565b52613487818a613b47565b5061349e60ff6134978389613b47565b5116613971565b6134a88289613b47565b526134b38188613b47565b500161344a565b825f5261050660205260405f20905f19810191818311610dd0576001600160401b03806134e960019589613b47565b5116165f5260205260ff60405f205460a01c166135068288613b47565b529050613459565b8685878a8560405194859460808601918652608060208701525180915260a0850191905f5b8181106135f2575050508381036040850152602080835192838152019201905f5b8181106135a7575050508281036060840152602080835192838152019201905f5b818110613583575050500390f35b91935091602060c08261359960019488516136d8565b019401910191849392613575565b919394509160206060826135e360019488516001600160601b036040809265ffffffffffff815116855260208101516020860152015116910152565b01940191019185949392613554565b825160ff16845287965060209384019390920191600101613533565b602090613619613941565b82828a0101520161343f565b602090613630613b1c565b82828b0101520161340a565b346101575760203660031901126101575760c061365f61365a6136ba565b613971565b6123c060405180926136d8565b34610157576020366003190112610157576004355f52610500602052602065ffffffffffff60405f205416604051908152f35b34610157575f36600319011261015757602090610507548152f35b6004359060ff8216820361015757565b359060ff8216820361015757565b6001600160601b0360a0809265ffffffffffff81511685526020810151602086015265ffffffffffff604082015116604086015265ffffffffffff606082015116606086015260808101516080860152015116910152565b600435906001600160a01b038216820361015757565b35906001600160a01b038216820361015757565b9181601f84011215610157578235916001600160401b038311610157576020808501948460051b01011161015757565b602435906001600160a01b038216820361015757565b602060031982011261015757600435906001600160401b038211610157576101809082900360031901126101575760040190565b9181601f84011215610157578235916001600160401b038311610157576020838186019501011161015757565b600435906001600160401b038216820361015757565b35906001600160401b038216820361015757565b35906001600160601b038216820361015757565b6004359065ffffffffffff8216820361015757565b6044359065ffffffffffff8216820361015757565b359065ffffffffffff8216820361015757565b60a081019081106001600160401b03821117610fec57604052565b60c081019081106001600160401b03821117610fec57604052565b606081019081106001600160401b03821117610fec57604052565b60e081019081106001600160401b03821117610fec57604052565b61010081019081106001600160401b03821117610fec57604052565b61018081019081106001600160401b03821117610fec57604052565b90601f801991011681019081106001600160401b03821117610fec57604052565b6040519061394e82613897565b5f60a0838281528260208201528260408201528260608201528260808201520152565b613979613941565b50610100811015612015576003026001600160601b03610201820154610202830154926102000154604051936139ae85613897565b65ffffffffffff83168552602085015265ffffffffffff8260301c16604085015265ffffffffffff8260601c166060850152608084015260901c1660a082015290565b90604051918281549182825260208201905f5260205f20925f905b806003830110613aa657613a42945491818110613a8c575b818110613a6f575b818110613a52575b10613a44575b500383613920565b565b60c01c81526020015f613a3a565b9260206001916001600160401b038560801c168152019301613a34565b9260206001916001600160401b038560401c168152019301613a2c565b9260206001916001600160401b0385168152019301613a24565b916004919350608060019186546001600160401b03811682526001600160401b038160401c1660208301526001600160401b0381841c16604083015260c01c6060820152019401920185929391613a0c565b91908201809211610dd057565b6001600160401b038111610fec5760051b60200190565b60405190613b29826138b2565b5f6040838281528260208201520152565b91908203918211610dd057565b80518210156120155760209160051b010190565b6001600160401b038111610fec57601f01601f191660200190565b359063ffffffff8216820361015757565b359061ffff8216820361015757565b929192613ba282613b5b565b91613bb06040519384613920565b829481845281830111610157578281602093845f960137010152565b91908281039261028084126101575760405190608082018281106001600160401b03821117610fec57604052610220829582358452613c0d60208401613869565b6020850152603f1901126101575760405161022081018181106001600160401b03821117610fec57604052613c4460408301613b76565b8152613c5260608301613b76565b6020820152613c6360808301613b76565b6040820152613c7460a08301613b76565b6060820152613c8560c08301613b76565b6080820152613c9660e08301613b76565b60a0820152613ca86101008301613b76565b60c0820152613cba6101208301613b76565b60e0820152613ccc6101408301613b76565b610100820152613cdf6101608301613817565b610120820152613cf26101808301613b87565b610140820152613d056101a08301613b76565b610160820152613d186101c08301613817565b610180820152613d2b6101e08301613b87565b6101a0820152613d3e61020083016136ca565b6101c0820152613d516102208301613746565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161015757019180601f8401121561015757823592613d9684613b05565b93613da46040519586613920565b80855260208086019160051b830101918383116101575760208101915b838310613dd357505050505060600152565b82356001600160401b038111610157578201610260818703601f190112610157576040519061026082018281106001600160401b03821117610fec57604052613e1e602082016136ca565b8252613e2c60408201613817565b6020830152613e3d606082016136ca565b6040830152613e4e60808201613869565b6060830152613e5f60a08201613746565b6080830152613e7060c08201613746565b60a0830152613e8160e08201613746565b60c0830152613e936101008201613746565b60e0830152610120810135610100830152610140810135610120830152613ebd610160820161382b565b610140830152613ed06101808201613b87565b610160830152613ee36101a08201613b76565b610180830152613ef66101c08201613817565b6101a0830152613f096101e08201613817565b6101c0830152613f1c6102008201613b76565b6101e0830152613f2f6102208201613869565b6102008301526102408101356102208301526102608101356001600160401b03811161015757602091010186601f82011215610157578035613f7081613b05565b91613f7e6040519384613920565b81835260208084019260051b820101908982116101575760208101925b828410613fba5750505050610240820152815260209283019201613dc1565b83356001600160401b0381116101575782018b603f8201121561015757602091613fed8d83604086809601359101613b96565b815201930192613f9b565b6105045463ffffffff1661400a575f90565b614013426142ea565b5f5261050560205260405f205490565b61402b613b1c565b506101008110156120155760011b6001600160601b03600182015491549160405192614056846138b2565b65ffffffffffff82168452602084015260301c16604082015290565b356001600160a01b03811681036101575790565b356001600160601b03811681036101575790565b604051906101a082018281106001600160401b03821117610fec576040525f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b8115614114570490565b634e487b7160e01b5f52601260045260245ffd5b9061413282613b05565b61413f6040519182613920565b8281528092614150601f1991613b05565b0190602036910137565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e198136030182121561015757018035906001600160401b0382116101575760200191813603831361015757565b90821015612015576141c39160051b81019061417a565b9091565b356001600160e01b03198116929190600482106141e2575050565b6001600160e01b031960049290920360031b82901b16169150565b90939293848311610157578411610157578101920390565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b3560ff811681036101575790565b356001600160401b03811681036101575790565b5f516020615e845f395f51905f525c6142815760015f516020615e845f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b63ffffffff61050454169081156142a357565b6321c4e35760e21b5f5260045ffd5b604051906142bf8261387c565b5f6080838281528260208201528260408201528260608201520152565b5f198114610dd05760010190565b906142f3614290565b5b6001811180614315575b15614311578015610dd0575f19016142f4565b9150565b50805f526105056020528265ffffffffffff600160405f20015416116142fe565b6040519061434382613897565b8160a063ffffffff610504548181168452818160201c16602085015265ffffffffffff8160401c16604085015260ff8160701c16606085015265ffffffffffff8160781c16608085015260a81c16910152565b61439e614336565b908063ffffffff602084015116146143be576143ba9150615392565b5090565b506040015165ffffffffffff1690565b6101808136031261015757604051906143e682613904565b6143ef81613817565b82526143fd60208201613817565b602083015261440e60408201613869565b604083015261441f60608201613869565b6060830152614430608082016136ca565b608083015261444160a08201613746565b60a083015261445260c08201613746565b60c083015261446360e08201613746565b60e0830152614475610100820161382b565b610100830152614488610120820161382b565b61012083015261449b6101408201613817565b610140830152610160810135906001600160401b03821161015757019036601f830112156101575761226a6144d7923690602081359101613b96565b906144e18261531c565b50815f526105006020525f6040812055565b8115801561458a575b614575575f614509615557565b831115614579575b6145755760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f52610501825260405f20614559828254613af8565b90556145688161050254613af8565b61050255604051908152a2565b5050565b505f8080808585620186a0f1614511565b506001600160a01b038116156144fc565b906040516145a88161387c565b60806001600160401b038294546001600160601b038116845265ffffffffffff8160601c16602085015260ff8160901c16604085015260ff8160981c16606085015260a01c16910152565b6145fb6142b2565b50614605426142ea565b90815f5261050560205261461e600260405f200161459b565b90600260ff6060840151161480159061466f575b801561464e575b61463f57565b634065aaf160e11b5f5260045ffd5b50825f5261050560205265ffffffffffff600160405f200154164210614639565b5065ffffffffffff6020830151164210614632565b61468c614336565b9060208201928163ffffffff855116149081614785575b50614780578063ffffffff6146ba92168452615392565b909260ff8216606084015265ffffffffffff841660408401526146f663ffffffff84511663ffffffff1663ffffffff1961050454161761050455565b5192610504549065ffffffffffff60401b65ffffffffffff60781b608086015160781b169460a063ffffffff60a81b91015160a81b169563ffffffff60a81b199367ffffffff0000000065ffffffffffff60781b199260201b16906effffffffffffffffffffff00000000191617169160401b1617169060ff60701b9060701b1617171761050455565b505050565b6001915060ff6060850151161c16155f6146a3565b906040516147a7816138cd565b60c061ffff82945465ffffffffffff8116845263ffffffff8160301c16602085015263ffffffff8160501c16604085015263ffffffff8160701c1660608501526001600160401b038160901c166080850152818160d01c1660a085015260e01c16910152565b9291949390946080810151348111614fe057506001600160601b033411614fcd5765ffffffffffff61483e85614396565b16804211614fb75750835f5261050660205260405f206001600160401b0380835116165f5260205260405f20958654600260ff8260a81c161490811591614f9f575b8115614f8a575b50614f6d576020820151604083015160018901546001600160a01b03918216926148bc9287928992911690859060ff1661510e565b614f5b57506001600160601b036148d4915116615b1b565b855461010060ff8260a01c161015612015576101fe81609f1c16946001604051966148fe886138cd565b80548852015465ffffffffffff811660208801526001600160601b038160301c16604088015265ffffffffffff8160901c16606088015261ffff8160c01c16608088015261ffff8160d01c1660a088015260e01c60c08701525f5261050560205261496e600160405f200161479a565b83906120008511614f425760a0840151629896808111614f29575060019060a085015193619c4085018511610dd057619c408501944265ffffffffffff60608c01511614614edc575b5061ffff60a0830151168311918215614eca575b508115614ebd575b50614e94574265ffffffffffff16606088015261ffff90811660808801521660a086015263ffffffff1660c085015280516001600160401b0316614a15614336565b90836061019081606111610dd057814265ffffffffffff60808601511614614e76575b5062014c088211614e58575091614bd79391602096959365ffffffffffff4216608083015263ffffffff811660a0830152614a8c63ffffffff83511663ffffffff1663ffffffff1961050454161761050455565b8782015191610504549065ffffffffffff60401b604082015160401b1690606060ff60701b91015160701b169263ffffffff60a81b9060a81b169363ffffffff60a81b199267ffffffff0000000065ffffffffffff60781b19928d1b16906effffffffffffffffffffff000000001916171617161765ffffffffffff60781b4260781b161717610504556001600160401b03815116906001600160601b0365ffffffffffff888801511660ff898401511660018060a01b0360408501511660018060a01b03606086015116916080860151936001600160401b0360a087614b738834613b3a565b1698015116976040519d8e614b8781613904565b6001600160401b0346168152015260408d015265ffffffffffff421660608d015260808c01523360a08c015260c08b015260e08a0152166101008801526101208701526101408601523691613b96565b610160830152614be68261550d565b93600165ffffffffffff6020840151160165ffffffffffff8111610dd05765ffffffffffff1660208301526001600160601b0334166001600160601b03604084015116016001600160601b038111610dd0576001600160601b03614c6791168060408501528684519091606092604051928352602083015260408201522090565b82525461010060ff8260a01c161015612015578151609f9190911c6101fe16818155602083015160408401516060850151608086015160a087015160c09788015160d09190911b61ffff60d01b169190971b61ffff60c01b1660909290921b65ffffffffffff60901b1665ffffffffffff909416603084901b71ffffffffffffffffffffffff00000000000016179390931717919091176001600160e01b031960e09590951b949094169390931760019091015584927f7a87769080a3c4ccddcc5e68192f03c4267f810fa1a1344340cd5f69e896b4d090610160906001600160401b03602082015116936001600160601b0365ffffffffffff60408401511696614e47604051958695606087526001600160401b0381511660608801526001600160401b03602082015116608088015265ffffffffffff60408201511660a088015265ffffffffffff60608201511660c088015260ff60808201511660e088015260018060a01b0360a08201511661010088015260018060a01b0360c08201511661012088015260018060a01b0360e08201511661014088015284610100820151168288015284610120820151166101808801526001600160401b03610140820151166101a088015201516101806101c08701526101e0860190614215565b9260208501521660408301520390a4565b6302aa22eb60e51b5f5260045265ffffffffffff421660245260445ffd5b614e8d91925063ffffffff60a08501511690613af8565b905f614a38565b6001600160401b038451166302aa22eb60e51b5f5260045265ffffffffffff421660245260445ffd5b905060e01c83115f6149d3565b60c0015161ffff16841191505f6149cb565b93509350905061ffff60808801511660010180600111610dd05790614f22614f0c61ffff60a08b01511688613af8565b93619c4063ffffffff60c08c0151169101613af8565b935f6149b7565b6328cab79760e11b5f526004526298968060245260445ffd5b84638693378960e01b5f5260045261200060245260445ffd5b638c51875f60e01b5f5260045260245ffd5b6001600160401b03825116633c0fdb2d60e21b5f5260045260245ffd5b65ffffffffffff915060b01c1642105f614887565b905060ff60408301511660ff8260a01c161490614880565b639e81243160e01b5f524260045260245260445ffd5b630ade80db60e11b5f523460045260245ffd5b638137de5160e01b5f526004523460245260445ffd5b906015602561510b926001600160801b03851160071b6001600160401b0386821c1160061b1763ffffffff86821c1160051b1761ffff86821c1160041b1790604051958060208801526020875261504e604088613920565b86519260ff5f1992821c119060031c17602003018280821091180282189560206150788885613b3a565b978061509c6150868b613b5b565b9a6150946040519c8d613920565b808c52613b5b565b8a84019690601f190136883703920101835e8551604051600160f01b602082015260f89190911b6001600160f81b03191660248201529551869281908585015e820190600560fa1b848301526001600160601b03199060601b1660268201520301600a19810184520182613920565b90565b6001600160a01b0391821691909216149290831561512d575b50505090565b159250908261516d575b82615147575b50505f8080615127565b631219779360e11b92506001600160e01b031991615164916141c7565b16145f8061513d565b60048210159250615137565b91909392935f9461012084019283518015158061530c575b615301576020860193845160a01b9460c088019560018060a01b03875116175f5d61016088019586519660e08a019860018060a01b038a511699600160a0619c40603f8d048d01019d01511461523357505050505050826040519283375a9486861094851561521d575b5050505050615208575050565b6323e228cb60e01b5f5260045260245260445ffd5b5f959950908594939291f1935f808080806151fb565b60405194519351905191519251631c8f336160e31b6020870190815260248701979097526001600160401b0390941660448601526001600160a01b03908116606486015216608484015260a483015260c482015260e060e48201529798509594506152b9935086926152ab926101048501925061415a565b03601f198101855284613920565b603f81046127108101809111610dd0576152d291613af8565b805a106152eb57505f809183519082305af19060405290565b5a6323e228cb60e01b5f5260045260245260445ffd5b505f96505050505050565b50615315615557565b8111615191565b90815f5261050060205260405f20549182156153535782421161533c5750565b905063783fb11360e11b5f5260045260245260445ffd5b636bae86fb60e11b5f5260045260245ffd5b80516020909101905f5b81811061537c5750505090565b825184526020938401939092019160010161536f565b5f91815f5261050560205260405f20916153ae6002840161459b565b906153bb600485016139f1565b9065ffffffffffff955f9460208501955b84518110156154cf57835f5261050660205260405f206001600160401b03806153f58489613b47565b5116165f5260205260405f205460ff8160a01c16600260ff8360a81c16148015906154bf575b6154b5576101008110156120155765ffffffffffff61020160038302015460301c169165ffffffffffff8a51168084106154a7575b5065ffffffffffff9060b01c168065ffffffffffff84161061549f575b5065ffffffffffff8b1665ffffffffffff831610615492575b50506001905b016153cc565b909950925060015f615486565b91505f61546d565b925065ffffffffffff615450565b505060019061548c565b5060ff604089015116811461541b565b509450949250505060ff83166154e25750565b63ffffffff600165ffffffffffff92959395015460301c1691160165ffffffffffff8111610dd05791565b6101a09061016081015160208151910120610160604051927fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026678452602084015e6101808201522090565b610502548047115f1461556e5761510b9047613b3a565b505f90565b9092916040519161014083018381106001600160401b03821117610fec5760405260405161012081018181106001600160401b03821117610fec576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152835260208301905f825260408401915f835260608501965f8852608086019561560c613b1c565b875260a08101945f865260c08201915f835260e08101945f86526101008201985f8a5261012083019a5f8c52839d6101488301958684119586610dd057878a10615824575194848c0195863560c01c8152600886018611610dd057600887013560d01c6020820152600e86018611610dd057600e87013560d01c60c0820152601486018611610dd05760148701356040820152603486018611610dd05760348701356060820152605486018611610dd05760548701356080820152607486018611610dd057607487013560a0820152609486018611610dd057609487013560e082015260b486018611610dd05761010060b488013591015260d485018511610dd05760d4860135905260f484018411610dd05760f4850135905261011483018311610dd05761011484013560f81c905261011582018211610dd05761011583013560d01c81515261011b82018211610dd05761011b83013560208251015261013b82018211610dd057604061013b84013560a01c91510152610147810110610dd057610147013560f81c8752610dd0578060ff9252945116805b6157f657506004840191828511610dd0578290528181106157e1575050810191823560f01c90526002810110610dd0576002013560f01c9052565b63076c85eb60e51b5f5260045260245260445ffd5b936001851660208660051b169080820460201490151715610dd05761581a91613af8565b9360011c806157a6565b878a63076c85eb60e51b5f5260045260245260445ffd5b60e0840151949361010001925f91610140015b8451831015615889576158648151888487615890565b90506061019687606111610dd05760019761587e91613af8565b96879301925061584e565b5050505050565b93919293606184018083106159285750830193843560d01c608082015260068501355f1a60a0820152600785013560601c60c0820152601b85013560601c60e0820152602f85013560601c610100820152604385013560a01c610120820152604f85013560a01c610140820152610160605b86013560e01c9101526061605f81860195013560f01c80940101908181106157e1575050565b8263076c85eb60e51b5f5260045260245260445ffd5b94939092610140860151945f92615969828260a08a015160018060a01b0360e08c015116309161510e565b15615a0c5750505050604065ffffffffffff5f516020615e645f395f51905f52926001600160401b0360206003985b5197015116955f52610505602052816159dc63ffffffff806159be6001885f200161479a565b6159c78c615c4e565b60028c03615a035760600151165b1642613af8565b865f5261050060205280855f20558451986159f681615c4e565b89521660208801521694a4565b870151166159d5565b6060880151926101408801938451906101608a015102115f14615a58575050505050604065ffffffffffff5f516020615e645f395f51905f52926001600160401b036020600298615998565b615a8a5750505050604065ffffffffffff5f516020615e645f395f51905f52926001600160401b036020600198615998565b90615a99918688999599615179565b615ac6575065ffffffffffff5f516020615e645f395f51905f52926001600160401b036020604094615998565b516101209091018051909101905260209283015160405133815265ffffffffffff90921694506001600160401b0316927f274d33d3d05d7ef008bd35c841a7fca81cae8f2937e2eed012f2aaa7e0ebb49a91a4565b3415615bf557604051604081018181106001600160401b03821117610fec57604052615b6b61050354926001600160601b036001600160801b03851691828552602085019560801c865216613af8565b91615b80346001600160801b03835116613af8565b92808411615bbb57506001600160801b03838116909152905160809290921b6fffffffffffffffffffffffffffffffff191691161761050355565b81516001600160801b031680821115615bed57615bd791613b3a565b63f4dcf56b60e01b5f526004523460245260445ffd5b50505f615bd7565b50565b359060208110615c06575090565b5f199060200360031b1b1690565b8151919060418303615c4457615c3d9250602082015190606060408401519301515f1a90615ce8565b9192909190565b50505f9160029190565b60041115615c5857565b634e487b7160e01b5f52602160045260245ffd5b615c7581615c4e565b80615c7e575050565b615c8781615c4e565b60018103615c9e5763f645eedf60e01b5f5260045ffd5b615ca781615c4e565b60028103615cc2575063fce698f760e01b5f5260045260245ffd5b600390615cce81615c4e565b14615cd65750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615d6a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15615d5f575f516001600160a01b03811615615d5557905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b919060068110615e53576001600160f01b03198335811601615e5357806004101561201557600483013560f81c8060060193848310615e4157816005019182600511610157578383116101575760058201938082941015612015576005828401013560f81c9660068884010191828110615e2a5790615df59291856141fd565b929092911596871597615e20575b508615615e1b57600201356001600160f01b03191694565b505f94565b151596505f615e03565b5050505050505090505f905f905f905f905f905f90565b505f9350839283925082915081908190565b505f91508190819081908190819056febaa74308457b3ff634cf445706edf49916cec2acfae7bfddda1ef93993cfdf2d9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a164736f6c6343000825000a'
