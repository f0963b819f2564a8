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

export const messengerBytecode: `0x${string}` = '0x6080604081905261050880546001600160a01b03191633179055615d6d90816100268239f3fe608080604052600436101561001c575b50361561001a575f80fd5b005b5f3560e01c90816311dbf9dc14613738575080631b2b1dd71461370557806341a85eb7146136d55780634376497f1461340057806351cff8d91461333157806367e404ce146132e35780636a978da1146124ad5780636c70bee914612493578063758072501461245a57806376aa7ab1146124035780637a0ebc88146123b3578063825bc569146121df578063a6c9756c14612111578063c1ec56e414611519578063c919120214611444578063cdfe7f5c14611003578063d23788d114610524578063d4a9f70e1461039e578063dc680a0f14610364578063e4799b0814610248578063ee6d76e2146101f5578063f0b21a411461015a5763f638fbdb14610125575f61000f565b34610156575f3660031901126101565763ffffffff61050454165f52610505602052602060405f2054604051908152f35b5f80fd5b34610156576020366003190112610156576004357f9aa522be8539c6eb1ecdd60b1942b514867c5b5379cc71e149d77ed4c46174c9602061019a83615139565b6101a3426142e8565b5f5261050582526101c463ffffffff600160405f20015460501c1642613bac565b8181116101de575b5065ffffffffffff60405191168152a2005b80915090845f52610500835260405f2055846101cc565b346101565760803660031901126101565761020e6138d8565b506102176138ed565b506064356001600160401b0381116101565761023790369060040161386d565b505063053a7f1d60e41b5f5260045ffd5b346101565760e0366003190112610156576024356001600160401b038116809103610156576044356001600160a01b0381168103610156576064356001600160a01b03811692908381036101565760c4356001600160401b038111610156576102b590369060040161386d565b90303303610355576103216102cd6020965f96614e37565b926103136040519384926103018a850197631219779360e11b89526004356024870152606060448701526084860190614213565b8481036023190160648601529161418e565b03601f1981018352826139d4565b51916084359060a435f1631219779360e11b5f5114601f3d1116161561034357005b632e69704b60e11b5f5260045260245ffd5b63029a949d60e31b5f5260045ffd5b346101565760203660031901126101565760043563ffffffff60e01b81168091036101565760405163265dab9d60e11b9091148152602090f35b34610156576103ac36613839565b6103b4614259565b6103bd816143b4565b608082016103ca81614237565b9060c08401906103fa6103dc83614116565b936101608701946103ed86896141ae565b92909160ff309216614f4f565b6105115791846001600160401b03926104729461041683614245565b61043461042e61042860a08701614116565b93614237565b93614116565b9160ff6001600160601b0361046361045c6101406104556101008b0161412a565b9901614245565b988d6141ae565b99909816961694169189614fbb565b156104ff5761048082614245565b60408301359165ffffffffffff8316809303610156576104ed936001600160601b03936104e693610120937f274d33d3d05d7ef008bd35c841a7fca81cae8f2937e2eed012f2aaa7e0ebb49a60206001600160401b03604051943386521693a40161412a565b16336144d9565b5f5f516020615d415f395f51905f525d005b6355feb88f60e11b5f5260045260245ffd5b83632928807160e21b5f5260045260245ffd5b346101565760603660031901126101565761053d61389a565b610545613823565b90604435906001600160401b03821161015657610280826004019260031990360301126101565761050754610ff55761050854916001600160a01b0383163303610fe257803580610fd0575061059c903690613c80565b9260405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408301527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608301526001600160401b038416608083015260018060a01b031660a082015260a0815261063f60c0826139d4565b519020610507556001600160e01b031990911660a09190911b67ffffffffffffffff60a01b16176105085560408101516020015163ffffffff16610fc15761068b60608201515161415c565b5f905b8051821015610756576106a5826060850151613bfb565b51916102408301906106b882515161415c565b925f5b84518110156106eb57806106d26001928651613bfb565b51602081519101206106e48288613bfb565b52016106bb565b509361028091925060019360405161070b81610313602082018095615182565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e6102608201522061074e8285613bfb565b52019061068e565b90508151602083019165ffffffffffff835116906102406040860151610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e61022082015220906040516107c481610313602082018095615182565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261081760c0826139d4565b5190209160015f5261050560205265ffffffffffff60405f20928484555116604082015161092781519160e08101516101008201516101208301519161016061ffff610140860151169401519560405161087081613981565b88815263ffffffff82811660208301528381166040830152841660608201526001600160401b038516608082015260a0810186905261ffff881660c09091015260018a0180546001600160e01b03191665ffffffffffff9099169890981760309190911b69ffffffff000000000000161760509190911b63ffffffff60501b161760709190911b63ffffffff60701b161760909190911b67ffffffffffffffff60901b161760d09190911b61ffff60d01b16178355565b815461ffff60e01b191660e09190911b61ffff60e01b1617905560608101515f93909190845b835181101561098c57600260ff60406109668488613bfb565b5101511614610978575b60010161094d565b946109846001916142da565b959050610970565b508385606084015151906109b86109a283613bb9565b926109b060405194856139d4565b808452613bb9565b602083019490601f19013686375f5b8351811015610db2576109de816060890151613bfb565b51906001600160401b036020830151166109f88287613bfb565b52604082015160ff16600203610dab575f198401848111610d9157915b60018060a01b0360808201511660ff8251169060ff60408401511665ffffffffffff6060850151169260408d0151916101a0860151976001600160401b038916806801fffffffffffffffe8b60011b160460021490151715610d91576002811015610da557506002925b83600302936003850403610d91576001600160401b03610180610ab36002966801fffffffffffffffe60019d8e1b1661413e565b9201511680821015610d895750945b610bdd63ffffffff60e08901978b8060a01b0389511694826101e08c015116948d8060a01b0360c08d015116976040519a610afc8c61399c565b8b5260208b0190815260408b0192835260608b019182528460808c019416845260a08b0197885260c08b0196875260e08b019889528e5f526105066020528c6001600160401b0380602060405f2093015116165f5260205260405f209a8f8060a01b039060018060a01b03905116166001600160601b0360a01b8c5416178b5551918a549060ff60a81b905160a81b169165ffffffffffff60b01b905160b01b169260ff60a01b9060a01b16906001600160401b0360a01b191617171788555116869081549063ffffffff60e01b9060e01b169060018060e01b0316179055565b90518489018054925163ffffffff60a01b1960a08c811b8d9003948516919091166001600160c01b031990951694909417931b63ffffffff60a01b169290921790915590519190920180546001600160a01b0319169190921617905560208201516001600160401b031646149081610d76575b50610c5d575b50016109c7565b610d48876001600160601b036101408401511665ffffffffffff606085015116845190610cfe60408701519160026001600160401b036101c08a01511696876080604051610caa81613915565b89815285602082015260ff8916604082015260ff88166060820152015201946001600160601b0319865416178555849081549065ffffffffffff60601b9060601b169065ffffffffffff60601b1916179055565b825469ffffffffffffffffffff60901b191660909290921b60ff60901b169190911760989190911b60ff60981b161760a09290921b67ffffffffffffffff60a01b16919091179055565b60a08380821b03910151166003870190838060a01b03166001600160601b0360a01b82541617905588610c56565b9050838060a01b0390511630148a610c50565b905094610ac2565b634e487b7160e01b5f52601160045260245ffd5b92610a7f565b8391610a15565b5082516004850190866001600160401b038211610fad57600160401b8211610fad578254828455808310610f50575b50915f5260205f208160021c915f5b838110610f0b57506003198116900380610eb3575b5050610504805463ffffffff19166001908117909155466001600160401b03165f9081527fe688ced4fed919aa9417c5424ec4a0740112814003e7d5cee5a55c2a8c103f3c6020526040902001546001600160a01b031691505080151580610ea9575b610e975750610507547f4a48242bdef445c41d0e4fc9a99a107ae7b793444e5fbe87f3fa2f77577886885f80a3005b63df53bf7f60e01b5f5260045260245ffd5b5030811415610e68565b925f935f5b818110610ecd57505050015581808080610e05565b9091946020610f016001926001600160401b03895116908560031b6001600160401b03809160031b9316831b921b19161790565b9601929101610eb8565b5f5f5b60048110610f23575083820155600101610df0565b86519096916001916020916001600160401b0360068b901b81811b199092169216901b1792019601610f0e565b6003830160021c845f5260038160205f200192601886831b1680610f93575b500160021c03905f5b828110610f86575050610de1565b5f82820155600101610f78565b5f198501908154905f1990602003851b1c16905588610f6f565b634e487b7160e01b5f52604160045260245ffd5b63053a7f1d60e41b5f5260045ffd5b63c3254ffb60e01b5f5260045260245ffd5b630646601b60e11b5f523360045260245ffd5b62dc149f60e41b5f5260045ffd5b6060366003190112610156576004356001600160401b0381116101565761102e90369060040161386d565b906024356001600160401b0381116101565761104e90369060040161386d565b90926044356001600160401b0381116101565761106f9036906004016137f3565b94909261107c8386615c32565b9994909391929181611431575b5080611427575b80611415575b1561140657816110a591615ab5565b906001600160fd1b0381168103610d915760031b61010003916101008311610d915735976001600160601b0319891698601482106113e1575b5050901c9560601c60015b156113bb576001600160a01b0316958615611391576001600160401b03811161137757611118979594976145d9565b90805f526105056020526001600160401b03600160405f20015460901c16986001600160401b036040519461114c86613930565b16845260016020850152604084015260608301985f8a5260808401995f8b5260a085019182525f5b8a81106112945750505084866111c5946111d398979694611194946147aa565b5061119f3346614e37565b9751986111b76040519960a08b5260a08b0190614213565b9189830360208b015261418e565b91868303604088015261418e565b9360608401528284036080840152818452602084019160208160051b86010194825f91601e1982360301905b848410611237575f7f7446eaa0a0dda80670b3bfe972bfbefab659bcfb67abad4e0b64dc4630a70481898b038aa260206040515f8152f35b90919293949597601f1982820301895286358381121561015657840190602082359201916001600160401b03811161015657803603831361015657611282602092839260019561418e565b9a9190910197019594019291906111ff565b6112a2818c9e9b9c8d6141e0565b6001600160e01b031991359182169160048210611357575b50506001600160e01b0319166359a2546360e11b8101611345578161133357506112e5818e8d6141e0565b806004939293116101565760609083018390036003190112610156576001916004906001600160a01b0361131b604483016137df565b1685526024810135865201358d52019b99989b611174565b638e2a8fcd60e01b5f5260045260245ffd5b63e1c9e47960e01b5f5260045260245ffd5b6001600160e01b031960049290920360031b82901b161690508e806112ba565b633c0fdb2d60e21b5f526001600160401b0360045260245ffd5b50836113b7604051928392631deaff5960e21b845260206004850152602484019161418e565b0390fd5b50836113b760405192839263e7c8d4cf60e01b845260206004850152602484019161418e565b6bffffffffffffffffffffffff1960149290920360031b82901b1616975089806110de565b505f97508791508190506110e9565b50881580611096575060148914611096565b5060218210611090565b6001600160f01b0319161590508b611089565b60c03660031901126101565761145861389a565b611460613823565b604435916001600160601b03831680930361015657606435916001600160401b038316809303610156576084356001600160a01b03811692908390036101565760a435936001600160401b038511610156576020956114c661151196369060040161386d565b9590946001600160401b03604051956114de87613930565b1685525f898601526001600160a01b031660408501526060840152608083015260a082015261150b6145d9565b906147aa565b604051908152f35b34610156576020366003190112610156576004356001600160401b0381116101565761154990369060040161386d565b90611552614259565b61155a6145d9565b5f828152610505602052604090206003810154919492916001600160a01b031633036120fe576040519461016086018681106001600160401b03821117610fad576040525f86525f60208701525f604087015260608601915f83525f60808801525f60a0880152606060c08801525f60e08801525f6101008801525f610120880152604051916101a08301928084106001600160401b03851117610fad57600160809363ffffffff926001600160401b03966040525f81525f60208201525f60408201525f60608201525f868201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201526101408c0152878b52015460301c16602089015260ff604082015116604089015201511690526116906061830461415c565b60c08501527fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026676101408501515246604061014086015101525f5f905b83811061187d5750506101008401519081611833575b6116f2915060a08501519061466a565b5f918290815b83811061170e576104ed610120870151336144d9565b611719908483615390565b9160e0830151956001806080830151881c161461181c5765ffffffffffff608085015151169561010085019665ffffffffffff885116900365ffffffffffff8111610d9157905f906101208701995b89518310156118045761177c818a8961568e565b9061178e610140870151828c8b6156fa565b60618101809111610d9157816117a5918b8a6141fb565b6117c060c0889493940151986117ba816142da565b99613bfb565b51906001600160401b038b5151169365ffffffffffff88169265ffffffffffff8414610d91578f98600196876117fc96019a518a10928c6157af565b920191611768565b985092985050506118169193506142da565b936116f8565b95509161182d611816918584615658565b946142da565b6001600160801b036105035492166001600160801b03831601916001600160801b038311610d91576001600160801b036116f29316906001600160801b03191617610503556116e2565b61010082949296939596146120ef57611897908287615390565b9482515f5261050660205260405f206001600160401b038088515116165f5260205260ff60405f205460a01c16801580156120df575b6120c1576101008110156120ad5765ffffffffffff602088510151166102016003830201549065ffffffffffff821610156120835787519465ffffffffffff60c06001600160401b038851169701511665ffffffffffff8360301c16811061205d5761193d602083015142613bac565b81116120355761194c906142e8565b60608a510151815f5261050560205260405f205403612006575f5261050660205260405f206001600160401b0387165f5260205260405f205495600260ff8860a81c1603611ff4576042610507546101408c51610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e610120820152206040519161190160f01b8352600283015260228201522096611a1060ff60608d0151168c60406020820151910151918b615ba5565b50506001600160a01b0316908115908115611fe0575b50611fb8575060c08a015160e08b01519081600319810111610d9157611a5291600319019088886141fb565b906080808d01516001600160601b0360408201511660408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e606082015220918c60ff60a081604089015116920151169260405160208101907f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca82525f60408201525f60608201525f608082015260808152611af860a0826139d4565b519020935f905f945b60088610611f3c57505050505050508a999a519060e082015103611f195750509094965f96929650610140820151976001600160401b038251511660208a015265ffffffffffff8760601c1660608a01526001600160601b038760901c1693849865ffffffffffff6003820261020001549960301c169560e0850151965f905b610100870151821015611d0c579089979695949392918e611bb0818c8f611baa828f839061568e565b9d6156fa565b6080810151918210918215611cf5575b508115611ce5575b8115611cd3575b508015611cbf575b611c975760618901809911610d9157611bf3888f9a8d8d6141fb565b9081604051918237206101808a01526101a089209b8c60c089015160e08a0151611c1c816142da565b60e08c0152611c2a91613bfb565b5260808a0151926101208b01516101408c0151611c4691613bac565b611c4f91613bac565b809d611c6e929091606092604051928352602083015260408201522090565b9798606001519060018201809211610d91576001918f6060015201909a9192939495969a611b81565b8d60606001600160401b038851511691015190632d55f60560e21b5f5260045260245260445ffd5b50612061611ccd8a8a613bee565b11611bd7565b6298968091506101600151118e611bcf565b9050600160a08201511190611bc8565b885160c0015165ffffffffffff161091505f611bc0565b5050919592969a6060909c999194959c9a989a015160808601519065ffffffffffff8251161492831593611f01575b508215611ef2575b5050611ec257946001600160601b0360406080850151015116036001600160601b038111610d91576001600160601b03166101008a015190611d8491613bac565b6101008a8101919091528251602080820151600385026102018101805460c08087015160808b0151805160408201516bffffffffffffffffffffffff60901b609082901b1665ffffffffffff60601b606084901b16603086901b6bffffffffffff0000000000001665ffffffffffff9b8c166001600160f01b031990991689171717179096556102029096018e90559a90980151611ea89c60019b997fa52d274c55b0f38a2cc8557dbb33c88e78671ba3ac063853b1f53a892891023699939894976001600160601b039792959281169490939192916001600160401b0391908e908e90611eae575b505051169a0151936040519788526020880152166040860152606085015260808401521660a0820152a21b60a08801511760a08801526142da565b906116cc565b846003910151910261020001558d8d611e6d565b825165ffffffffffff60206001600160401b03835116920151169063f8f3f12560e01b5f5260045260245260445ffd5b60200151141590508b80611d43565b60408201516001600160601b0316141592508d611d3b565b602065ffffffffffff9101511690632879f72160e11b5f5260045260245260445ffd5b909192939495968790600180858a1c1614611f8e575b86881c600116611f7f575f5260205260405f205b96805f52602052600160405f2096019493929190611b01565b905f5260205260405f20611f66565b93602081019150818111610d9157611fab82611fb19285896141fb565b90615ab5565b9093611f52565b9065ffffffffffff60208c5101511690631ca92ac960e31b5f5260045260245260445260645ffd5b6001600160a01b031682141590508c611a26565b630bb7ad8b60e31b5f5260045260245ffd5b869060608b510151905f5261050560205260405f205491635e8087e760e01b5f5260045260245260445260645ffd5b61204460208893015142613bac565b9163061b94c960e41b5f5260045260245260445260645ffd5b8265ffffffffffff9188631627fac160e31b5f5260045260245260301c1660445260645ffd5b50509391946120a7611ea89160018694961b60808901511760808901528587615658565b916142da565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b0387515116630bb7ad8b60e31b5f5260045260245ffd5b5060ff60408501511681146118cd565b630fdfc52760e21b5f5260045ffd5b631cd4ba1160e01b5f523360045260245ffd5b346101565761211f36613839565b612127614259565b60e08101906001600160a01b0361213d83614116565b1633036121b2576121ac6121806104ed93612157846143b4565b7fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb705f80a2614116565b916001600160601b036121a56101208261219d610100860161412a565b16930161412a565b1690613bac565b906144d9565b6121bb82614116565b635a8e8fa360e01b5f908152336004526001600160a01b0391909116602452604490fd5b34610156576121ed36613839565b6121f5614259565b610180813603126101565760405161220c816139b8565b612215826138b0565b8152612223602083016138b0565b602082015261223460408301613902565b604082015261224560608301613902565b606082015261225660808301613763565b608082015261226760a083016137df565b60a082015261227860c083016137df565b60c082015260e0820161228a816137df565b60e083015261010083019161229e836138c4565b6101008201526101208401936122b3856138c4565b6101208301526122c661014082016138b0565b610140830152610160810135906001600160401b03821161015657019036601f830112156101565761230261230d923690602081359101613c4a565b61016082015261532a565b805f5261050060205260405f205480156123a0578042111561238a5750926001600160601b036121a58161238361237d6121ac96896104ed9a5f526105006020525f60408120557f3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc65f80a2614116565b9661412a565b169261412a565b906390d73a1560e01b5f5260045260245260445ffd5b50636bae86fb60e11b5f5260045260245ffd5b34610156575f366003190112610156576105045463ffffffff166123eb57602065ffffffffffff5b65ffffffffffff60405191168152f35b60206123fe6123f9426142e8565b61437c565b6123db565b34610156576020366003190112610156576060612426612421613753565b6140c7565b61245860405180926001600160601b036040809265ffffffffffff815116855260208101516020860152015116910152565bf35b34610156576020366003190112610156576001600160a01b0361247b6137c9565b165f52610501602052602060405f2054604051908152f35b34610156575f36600319011261015657602061151161409c565b34610156576040366003190112610156576004356001600160401b038111610156576102806003198236030112610156576024356001600160401b038111610156576124fd9036906004016137f3565b612505614259565b61251b61251061428e565b933690600401613c80565b5f84815261050560205260409020805460018201549295909465ffffffffffff9093169390929161254e90600401613aa5565b9384519661255b88613bb9565b97612569604051998a6139d4565b808952612578601f1991613bb9565b015f5b8181106132cc5750505f5b865181101561263b57600190865f5261050660205260405f206001600160401b03806125b2848c613bfb565b5116165f5260205260405f208865ffffffffffff63ffffffff856001600160401b036125e087875496613bfb565b511694015460a01c1691604051936125f785613915565b60ff8260a01c168552602085015260ff8160a81c16604085015260b01c1660608301526080820152612629828c613bfb565b52612634818b613bfb565b5001612586565b50849188918881518181036132b7575050602081019165ffffffffffff8351168181106132a257858388868b89606085018051955f945f985b84518a10156127ef5761268a8a86999899613bfb565b51975b89518110806127d4575b156126aa576126a5906142da565b61268d565b989799909294969193959988518a1480156127b8575b6127a1576126ce8a8a613bfb565b516001600160401b036020820151166001600160401b03602084015116149081159161277e575b811561275e575b8115612731575b5061271a5750600101989492909697959391612674565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff1660041491508161274b575b508c612703565b6040015160ff166004141590508c612744565b905063ffffffff6101e08201511663ffffffff60808401511611906126fc565b905065ffffffffffff60608201511665ffffffffffff60608401511611906126f5565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff6127c58b8b613bfb565b51511660ff82511614156126c0565b5060ff6127e1828c613bfb565b51511660ff8a511611612697565b876001820187818411610d9157604086019463ffffffff60208751015116610fc15794969093919561282282515161415c565b925f945b84518610156128ff5761283a868551613bfb565b51986102408a019761284d89515161415c565b995f5b8b5181101561288257808c61287b8261286d8f9560019651613bfb565b516020815191012092613bfb565b5201612850565b50949a61028091969c9499506001939892979a6040516128aa81610313602082018095615182565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206128ed828b613bfb565b52019498929590989791969397612826565b888789868d8988519065ffffffffffff855116906102408451610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e610220820152209060405161296a81610313602082018095615182565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a081526129bd60c0826139d4565b51902094805f5261050560205260405f209286845565ffffffffffff8551168351612aca81519160e08101516101008201516101208301519161016061ffff6101408601511694015195604051612a1381613981565b88815263ffffffff82811660208301528381166040830152841660608201526001600160401b038516608082015260a0810186905261ffff881660c09091015260018c0180546001600160e01b03191665ffffffffffff9099169890981760309190911b69ffffffff000000000000161760509190911b63ffffffff60501b161760709190911b63ffffffff60701b161760909190911b67ffffffffffffffff60901b161760d09190911b61ffff60d01b16178355565b815461ffff60e01b191660e09190911b61ffff60e01b161790558051985f97885b8b51811015612b2b57600260ff6040612b058f8590613bfb565b5101511614612b17575b600101612aeb565b98612b236001916142da565b999050612b0f565b5089989596979883515199612b58612b428c613bb9565b9b612b506040519d8e6139d4565b808d52613bb9565b60208c019a90601f1901368c375f5b8c51811015612eab5780612b7d8e928951613bfb565b516020810192612b98836001600160401b0386511692613bfb565b528b8d8b8d6040850193600260ff865116145f14612ea557505050505f198d018d8111610d91578b8f918e90965b60018060a01b0360808701511660ff8751169360ff87511690606089019565ffffffffffff87511695516101a08b01516801fffffffffffffffe6001600160401b0382169160011b169080820460021490151715610d915760039d6002811015612ea0575060025b808f029e8f0403610d915763ffffffff60029560019f936001600160401b038f95612c5f61018091612d819761413e565b9201511680821015612e985750905b60e085019a60018060a01b038c511696846101e0880151169660018060c09160a01b0391015116986040519b612ca38d61399c565b8c5260208c0191825260408c0193845260608c019283528560808d019516855260a08c0198895260c08c0197885260e08c01998a525f526105066020528b6001600160401b038060405f20925116165f5260205260405f209a60018060a01b039060018060a01b03905116166001600160601b0360a01b8c5416178b5551918a549060ff60a81b905160a81b169165ffffffffffff60b01b905160b01b169260ff60a01b9060a01b16906001600160401b0360a01b191617171788555116869081549063ffffffff60e01b9060e01b169060018060e01b0316179055565b8c8501918d8060a01b03908e8060a01b03905116166001600160601b0360a01b8354161782555181549063ffffffff60a01b9060a01b169063ffffffff60a01b19161790558a8060a01b03905116910190898060a01b03166001600160601b0360a01b8254161790556001600160401b0346915116149081612e85575b50612e0e575b5050505001612b67565b612e549265ffffffffffff6001600160601b0361014087015116925116610cfe865192519160026001600160401b036101c08a01511696876080604051610caa81613915565b60a08380821b039101511660038d0190838060a01b03166001600160601b0360a01b8254161790558e808d81612e04565b9050868060a01b0390511630145f612dfe565b905090612c6e565b612c2e565b96612bc6565b50868c8c60048d019151906001600160401b038211610fad57600160401b8211610fad578254828455808310613245575b50915f5260205f208160021c915f5b838110613200575060031981169003806131a4575b5050505063ffffffff1663ffffffff1961050454161761050455845f5261050560205260405f20549460426105075460405160208101907f100c1a861fcc603cb8c94e75e083f3e47aa5f5c65646b3a1a104538d953a7b9e825289604082015288606082015260608152612f756080826139d4565b5190206040519161190160f01b8352600283015260228201522094815f52610505602052612fa8600460405f2001613aa5565b92835195612fb587613bb9565b96612fc360405198896139d4565b808852612fd2601f1991613bb9565b013660208901375f955f5b865181101561305257600190865f5261050660205260405f206001600160401b0380613009848c613bfb565b5116165f5260205260405f20600260ff825460a81c161461302c575b5001612fdd565b6002838060a01b039101541661304b6130448b6142da565b9a8c613bfb565b528c613025565b50929794509250945f935f935b808510613108575050505050805f915b6130ea57508060011b81810460021482151715610d91578210156130d5575050602065ffffffffffff7f54773c551358d0945a3099ab10e4522fe9015e1de69852b40c36cdc09050be5b925116604051908152a35f5f516020615d415f395f51905f525d005b639e481fb760e01b5f5260045260245260445ffd5b906130f4906142da565b905f19810190808211610d9157168061306f565b90919293946131389061312f61312961312289868a6141e0565b3691613c4a565b85615ad1565b90939193615b29565b5f916001600160a01b0316825b89811061317457508215613162575017946001019392919061305f565b633b63649d60e11b5f5260045260245ffd5b816001600160a01b03613187838a613bfb565b511614613197575b600101613145565b6001811b9093179261318f565b925f935f5b8181106131c257505050015563ffffffff878080612f00565b90919460206131f66001926001600160401b03895116908560031b6001600160401b03809160031b9316831b921b19161790565b96019291016131a9565b5f5f5b60048110613218575083820155600101612eeb565b86519096916001916020916001600160401b0360068b901b81811b199092169216901b1792019601613203565b6003830160021c845f5260038160205f200192601886831b1680613288575b500160021c03905f5b82811061327b575050612edc565b5f8282015560010161326d565b5f198501908154905f1990602003851b1c1690558d613264565b633ae8346d60e21b5f5260045260245260445ffd5b63f2cda05f60e01b5f5260045260245260445ffd5b6020906132d76142b0565b82828d0101520161257b565b34610156575f366003190112610156575f5c8015613322576040805160a083901c6001600160401b031681526001600160a01b03909216602083015290f35b63d7d97a9b60e01b5f5260045ffd5b346101565760203660031901126101565761334a6137c9565b613352614259565b335f5261050160205260405f20549081156133f157335f526105016020525f60408120556133838261050254613bee565b610502556001600160a01b03165f80808085855af13d156133ec573d6133a881613c0f565b906133b660405192836139d4565b81525f60203d92013e5b156133d7575f5f516020615d415f395f51905f525d005b6392873d1360e01b5f5260045260245260445ffd5b6133c0565b630686827b60e51b5f5260045ffd5b34610156575f3660031901126101565763ffffffff6105045416805f52610505602052613432600460405f2001613aa5565b61343a61409c565b90805160018101809111610d915761346a61345482613bb9565b9161346260405193846139d4565b808352613bb9565b602082019290601f190136843781519461348386613bb9565b9561349160405197886139d4565b8087526134a0601f1991613bb9565b015f5b8181106136be5750508251936134b885613bb9565b946134c660405196876139d4565b8086526134d5601f1991613bb9565b015f5b8181106136a75750505f5b84518110156135a75780613553575b8061350b60ff61350460019489613bfb565b51166140c7565b613515828b613bfb565b52613520818a613bfb565b5061353760ff6135308389613bfb565b5116613a25565b6135418289613bfb565b5261354c8188613bfb565b50016134e3565b825f5261050660205260405f20905f19810191818311610d91576001600160401b038061358260019589613bfb565b5116165f5260205260ff60405f205460a01c1661359f8288613bfb565b5290506134f2565b8685878a8560405194859460808601918652608060208701525180915260a0850191905f5b81811061368b575050508381036040850152602080835192838152019201905f5b818110613640575050508281036060840152602080835192838152019201905f5b81811061361c575050500390f35b91935091602060c0826136326001948851613771565b01940191019184939261360e565b9193945091602060608261367c60019488516001600160601b036040809265ffffffffffff815116855260208101516020860152015116910152565b019401910191859493926135ed565b825160ff168452879650602093840193909201916001016135cc565b6020906136b26139f5565b82828a010152016134d8565b6020906136c9613bd0565b82828b010152016134a3565b346101565760203660031901126101565760c06136f86136f3613753565b613a25565b6124586040518092613771565b34610156576020366003190112610156576004355f52610500602052602065ffffffffffff60405f205416604051908152f35b34610156575f36600319011261015657602090610507548152f35b6004359060ff8216820361015657565b359060ff8216820361015657565b6001600160601b0360a0809265ffffffffffff81511685526020810151602086015265ffffffffffff604082015116604086015265ffffffffffff606082015116606086015260808101516080860152015116910152565b600435906001600160a01b038216820361015657565b35906001600160a01b038216820361015657565b9181601f84011215610156578235916001600160401b038311610156576020808501948460051b01011161015657565b602435906001600160a01b038216820361015657565b602060031982011261015657600435906001600160401b038211610156576101809082900360031901126101565760040190565b9181601f84011215610156578235916001600160401b038311610156576020838186019501011161015657565b600435906001600160401b038216820361015657565b35906001600160401b038216820361015657565b35906001600160601b038216820361015657565b6004359065ffffffffffff8216820361015657565b6044359065ffffffffffff8216820361015657565b359065ffffffffffff8216820361015657565b60a081019081106001600160401b03821117610fad57604052565b60c081019081106001600160401b03821117610fad57604052565b606081019081106001600160401b03821117610fad57604052565b608081019081106001600160401b03821117610fad57604052565b60e081019081106001600160401b03821117610fad57604052565b61010081019081106001600160401b03821117610fad57604052565b61018081019081106001600160401b03821117610fad57604052565b90601f801991011681019081106001600160401b03821117610fad57604052565b60405190613a0282613930565b5f60a0838281528260208201528260408201528260608201528260808201520152565b613a2d6139f5565b506101008110156120ad576003026001600160601b0361020182015461020283015492610200015460405193613a6285613930565b65ffffffffffff83168552602085015265ffffffffffff8260301c16604085015265ffffffffffff8260601c166060850152608084015260901c1660a082015290565b90604051918281549182825260208201905f5260205f20925f905b806003830110613b5a57613af6945491818110613b40575b818110613b23575b818110613b06575b10613af8575b5003836139d4565b565b60c01c81526020015f613aee565b9260206001916001600160401b038560801c168152019301613ae8565b9260206001916001600160401b038560401c168152019301613ae0565b9260206001916001600160401b0385168152019301613ad8565b916004919350608060019186546001600160401b03811682526001600160401b038160401c1660208301526001600160401b0381841c16604083015260c01c6060820152019401920185929391613ac0565b91908201809211610d9157565b6001600160401b038111610fad5760051b60200190565b60405190613bdd8261394b565b5f6040838281528260208201520152565b91908203918211610d9157565b80518210156120ad5760209160051b010190565b6001600160401b038111610fad57601f01601f191660200190565b359063ffffffff8216820361015657565b359061ffff8216820361015657565b929192613c5682613c0f565b91613c6460405193846139d4565b829481845281830111610156578281602093845f960137010152565b91908281039261028084126101565760405190613c9c82613966565b610220829582358452613cb160208401613902565b6020850152603f1901126101565760405161022081018181106001600160401b03821117610fad57604052613ce860408301613c2a565b8152613cf660608301613c2a565b6020820152613d0760808301613c2a565b6040820152613d1860a08301613c2a565b6060820152613d2960c08301613c2a565b6080820152613d3a60e08301613c2a565b60a0820152613d4c6101008301613c2a565b60c0820152613d5e6101208301613c2a565b60e0820152613d706101408301613c2a565b610100820152613d8361016083016138b0565b610120820152613d966101808301613c3b565b610140820152613da96101a08301613c2a565b610160820152613dbc6101c083016138b0565b610180820152613dcf6101e08301613c3b565b6101a0820152613de26102008301613763565b6101c0820152613df561022083016137df565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161015657019180601f8401121561015657823592613e3a84613bb9565b93613e4860405195866139d4565b80855260208086019160051b830101918383116101565760208101915b838310613e7757505050505060600152565b82356001600160401b038111610156578201610260818703601f190112610156576040519061026082018281106001600160401b03821117610fad57604052613ec260208201613763565b8252613ed0604082016138b0565b6020830152613ee160608201613763565b6040830152613ef260808201613902565b6060830152613f0360a082016137df565b6080830152613f1460c082016137df565b60a0830152613f2560e082016137df565b60c0830152613f3761010082016137df565b60e0830152610120810135610100830152610140810135610120830152613f6161016082016138c4565b610140830152613f746101808201613c3b565b610160830152613f876101a08201613c2a565b610180830152613f9a6101c082016138b0565b6101a0830152613fad6101e082016138b0565b6101c0830152613fc06102008201613c2a565b6101e0830152613fd36102208201613902565b6102008301526102408101356102208301526102608101356001600160401b03811161015657602091010186601f8201121561015657803561401481613bb9565b9161402260405193846139d4565b81835260208084019260051b820101908982116101565760208101925b82841061405e5750505050610240820152815260209283019201613e65565b83356001600160401b0381116101565782018b603f82011215610156576020916140918d83604086809601359101613c4a565b81520193019261403f565b6105045463ffffffff166140ae575f90565b6140b7426142e8565b5f5261050560205260405f205490565b6140cf613bd0565b506101008110156120ad5760011b6001600160601b036001820154915491604051926140fa8461394b565b65ffffffffffff82168452602084015260301c16604082015290565b356001600160a01b03811681036101565790565b356001600160601b03811681036101565790565b8115614148570490565b634e487b7160e01b5f52601260045260245ffd5b9061416682613bb9565b61417360405191826139d4565b8281528092614184601f1991613bb9565b0190602036910137565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e198136030182121561015657018035906001600160401b0382116101565760200191813603831361015657565b908210156120ad576141f79160051b8101906141ae565b9091565b90939293848311610156578411610156578101920390565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b3560ff811681036101565790565b356001600160401b03811681036101565790565b5f516020615d415f395f51905f525c61427f5760015f516020615d415f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b63ffffffff61050454169081156142a157565b6321c4e35760e21b5f5260045ffd5b604051906142bd82613915565b5f6080838281528260208201528260408201528260608201520152565b5f198114610d915760010190565b906142f161428e565b5b6001811180614313575b1561430f578015610d91575f19016142f2565b9150565b50805f526105056020528265ffffffffffff600160405f20015416116142fc565b6040519061434182613966565b81606060ff6105045463ffffffff8116845263ffffffff8160201c16602085015265ffffffffffff8160401c16604085015260701c16910152565b614384614334565b908063ffffffff602084015116146143a4576143a091506151af565b5090565b506040015165ffffffffffff1690565b6101808136031261015657604051906143cc826139b8565b6143d5816138b0565b82526143e3602082016138b0565b60208301526143f460408201613902565b604083015261440560608201613902565b606083015261441660808201613763565b608083015261442760a082016137df565b60a083015261443860c082016137df565b60c083015261444960e082016137df565b60e083015261445b61010082016138c4565b61010083015261446e61012082016138c4565b61012083015261448161014082016138b0565b610140830152610160810135906001600160401b03821161015657019036601f83011215610156576123026144bd923690602081359101613c4a565b906144c782615139565b50815f526105006020525f6040812055565b81158015614570575b61455b575f6144ef615374565b83111561455f575b61455b5760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f52610501825260405f2061453f828254613bac565b905561454e8161050254613bac565b61050255604051908152a2565b5050565b505f8080808585620186a0f16144f7565b506001600160a01b038116156144e2565b9060405161458e81613915565b60806001600160401b038294546001600160601b038116845265ffffffffffff8160601c16602085015260ff8160901c16604085015260ff8160981c16606085015260a01c16910152565b6145e16142b0565b506145eb426142e8565b90815f52610505602052614604600260405f2001614581565b90600260ff60608401511614801590614655575b8015614634575b61462557565b634065aaf160e11b5f5260045ffd5b50825f5261050560205265ffffffffffff600160405f20015416421061461f565b5065ffffffffffff6020830151164210614618565b614672614334565b9060208201928163ffffffff855116149081614722575b5061471d5763ffffffff926146b182856dffffffffffff0000000000000000941683526151af565b94909360ff8616606082015265ffffffffffff85166040820152511663ffffffff1961050454161761050455519267ffffffff00000000610504549160ff60701b9060701b169460201b16906effffffffffffffffffffff000000001916179160401b16171761050455565b505050565b6001915060ff6060850151161c16155f614689565b9060405161474481613981565b60c061ffff82945465ffffffffffff8116845263ffffffff8160301c16602085015263ffffffff8160501c16604085015263ffffffff8160701c1660608501526001600160401b038160901c166080850152818160d01c1660a085015260e01c16910152565b92919493906080860151348111614e2157506001600160601b033411614e0e5765ffffffffffff6147da8561437c565b16804211614df85750835f5261050660205260405f206001600160401b0380885116165f5260205260405f20908154600260ff8260a81c161490811591614de0575b8115614dcb575b50614dae576020870151604088015160018401546001600160a01b03918216926148589287928992911690859060ff16614f4f565b614d9c57506001600160601b036148709151166159d8565b549461010060ff8760a01c1610156120ad576040519361488f85613981565b6101fe87609f1c1654855260016101fe88609f1c16015465ffffffffffff811660208701526001600160601b038160301c16604087015265ffffffffffff8160901c16606087015261ffff8160c01c16608087015261ffff8160d01c1660a087015260e01c60c08601525f52610505602052614910600160405f2001614737565b826120008411614d835760a0830151629896808111614d6a5750600160a084015192619c4084018411610d9157619c408401934265ffffffffffff60608b01511614614d1f575b5061ffff60a0820151168211908115614d0d575b508015614d01575b614cd857614a6d949261ffff6020989795938163ffffffff9465ffffffffffff421660608c01521660808a01521660a08801521660c08601526001600160401b03815116906001600160601b0365ffffffffffff888801511660ff898401511660018060a01b0360408501511660018060a01b03606086015116916080860151936001600160401b0360a087614a098834613bee565b1698015116976040519d8e614a1d816139b8565b6001600160401b0346168152015260408d015265ffffffffffff421660608d015260808c01523360a08c015260c08b015260e08a0152166101008801526101208701526101408601523691613c4a565b610160830152614a7c8261532a565b93600165ffffffffffff6020840151160165ffffffffffff8111610d915765ffffffffffff1660208301526001600160601b0334166001600160601b0360408401511601926001600160601b038411610d91576101607f7a87769080a3c4ccddcc5e68192f03c4267f810fa1a1344340cd5f69e896b4d091614b246001600160601b038997168060408801528787519091606092604051928352602083015260408201522090565b808652609f9490941c6101fe16848155602086015160408701516060880151608089015160a08a015160c09a8b01516001600160e01b031960e09190911b1660d09190911b61ffff60d01b1691909a1b61ffff60c01b1660909290921b65ffffffffffff60901b1665ffffffffffff909416603084901b71ffffffffffffffffffffffff0000000000001617939093171791909117969096176001909101556001600160401b03602082015116936001600160601b0365ffffffffffff60408401511696614cc7604051958695606087526001600160401b0381511660608801526001600160401b03602082015116608088015265ffffffffffff60408201511660a088015265ffffffffffff60608201511660c088015260ff60808201511660e088015260018060a01b0360a08201511661010088015260018060a01b0360c08201511661012088015260018060a01b0360e08201511661014088015284610100820151168288015284610120820151166101808801526001600160401b03610140820151166101a088015201516101806101c08701526101e0860190614213565b9260208501521660408301520390a4565b6001600160401b038451166302aa22eb60e51b5f5260045265ffffffffffff421660245260445ffd5b508860e01c8311614973565b61ffff915060c001511682115f61496b565b925092505061ffff60808701511660010180600111610d9157614d63614d4d61ffff60a08a01511687613bac565b92619c4063ffffffff60c08b0151169101613bac565b925f614957565b6328cab79760e11b5f526004526298968060245260445ffd5b83638693378960e01b5f5260045261200060245260445ffd5b638c51875f60e01b5f5260045260245ffd5b6001600160401b03875116633c0fdb2d60e21b5f5260045260245ffd5b65ffffffffffff915060b01c1642105f614823565b905060ff60408301511660ff8260a01c16149061481c565b639e81243160e01b5f524260045260245260445ffd5b630ade80db60e11b5f523460045260245ffd5b638137de5160e01b5f526004523460245260445ffd5b9060156025614f4c926001600160801b03851160071b6001600160401b0386821c1160061b1763ffffffff86821c1160051b1761ffff86821c1160041b17906040519580602088015260208752614e8f6040886139d4565b86519260ff5f1992821c119060031c1760200301828082109118028218956020614eb98885613bee565b9780614edd614ec78b613c0f565b9a614ed56040519c8d6139d4565b808c52613c0f565b8a84019690601f190136883703920101835e8551604051600160f01b602082015260f89190911b6001600160f81b03191660248201529551869281908585015e820190600560fa1b848301526001600160601b03199060601b1660268201520301600a198101845201826139d4565b90565b6001600160a01b0391821691909216149291908315614f6f575b50505090565b1592509082614faf575b82614f89575b50505f8080614f69565b90915060041161015657631219779360e11b90356001600160e01b031916145f80614f7f565b60048110159250614f79565b97939095929694915f90614fcd615374565b841161512b576001600160a01b03169060a088901b67ffffffffffffffff60a01b1682175f5d615000603f860486613bac565b98619c408a01809a11610d91576001036150d35750604051631c8f336160e31b60208201908152602482019a909a526001600160401b0397909716604488015260648701526001600160a01b0316608486015260a485015260c484015260e060e484015291929161508b91849161507d916101048401919061418e565b03601f1981018452836139d4565b603f81046127108101809111610d91576150a491613bac565b805a106150bd57505f918291519082305af1905b5f805d565b5a6323e228cb60e01b5f5260045260245260445ffd5b999850509450826040949294519283375a94868610948515615115575b50505050506151005750506150b8565b6323e228cb60e01b5f5260045260245260445ffd5b5f959950908594939291f1935f808080806150f0565b505050505050505050505f90565b90815f5261050060205260405f2054918215615170578242116151595750565b905063783fb11360e11b5f5260045260245260445ffd5b636bae86fb60e11b5f5260045260245ffd5b80516020909101905f5b8181106151995750505090565b825184526020938401939092019160010161518c565b5f91815f5261050560205260405f20916151cb60028401614581565b906151d860048501613aa5565b9065ffffffffffff955f9460208501955b84518110156152ec57835f5261050660205260405f206001600160401b03806152128489613bfb565b5116165f5260205260405f205460ff8160a01c16600260ff8360a81c16148015906152dc575b6152d2576101008110156120ad5765ffffffffffff61020160038302015460301c169165ffffffffffff8a51168084106152c4575b5065ffffffffffff9060b01c168065ffffffffffff8416106152bc575b5065ffffffffffff8b1665ffffffffffff8316106152af575b50506001905b016151e9565b909950925060015f6152a3565b91505f61528a565b925065ffffffffffff61526d565b50506001906152a9565b5060ff6040890151168114615238565b509450949250505060ff83166152ff5750565b63ffffffff600165ffffffffffff92959395015460301c1691160165ffffffffffff8111610d915791565b6101a09061016081015160208151910120610160604051927fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026678452602084015e6101808201522090565b610502548047115f1461538b57614f4c9047613bee565b505f90565b9092916040519161014083018381106001600160401b03821117610fad5760405260405161012081018181106001600160401b03821117610fad576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152835260208301905f825260408401915f835260608501965f88526080860195615429613bd0565b875260a08101945f865260c08201915f835260e08101945f86526101008201985f8a5261012083019a5f8c52839d6101488301958684119586610d9157878a10615641575194848c0195863560c01c8152600886018611610d9157600887013560d01c6020820152600e86018611610d9157600e87013560d01c60c0820152601486018611610d915760148701356040820152603486018611610d915760348701356060820152605486018611610d915760548701356080820152607486018611610d9157607487013560a0820152609486018611610d9157609487013560e082015260b486018611610d915761010060b488013591015260d485018511610d915760d4860135905260f484018411610d915760f4850135905261011483018311610d915761011484013560f81c905261011582018211610d915761011583013560d01c81515261011b82018211610d915761011b83013560208251015261013b82018211610d9157604061013b84013560a01c91510152610147810110610d9157610147013560f81c8752610d91578060ff9252945116805b61561357506004840191828511610d91578290528181106155fe575050810191823560f01c90526002810110610d91576002013560f01c9052565b63076c85eb60e51b5f5260045260245260445ffd5b936001851660208660051b169080820460201490151715610d915761563791613bac565b9360011c806155c3565b878a63076c85eb60e51b5f5260045260245260445ffd5b60e08301515f9461010090940193905b84518610156156865761567e600191858561568e565b950194615668565b945092505050565b929190926061820190818311610d91578185106156e357605f83018311610d91576156c19201605f013560f01c90613bac565b918281106156cc5750565b905063076c85eb60e51b5f5260045260245260445ffd5b508363076c85eb60e51b5f5260045260245260445ffd5b8291500190813560d01c6080840152600681018111610d9157600682013560f81c60a0840152600781018111610d9157600782013560601c60c0840152601b81018111610d9157601b82013560601c60e0840152602f81018111610d9157602f82013560601c610100840152604381018111610d9157604382013560a01c610120840152604f81018111610d9157604f82013560a01c610140840152605b810110610d9157605b61016091013560e01c910152565b9491959093610140860151915f9360a08401928351906157e0848460e089019460018060a01b038651163091614f4f565b15615881575050505050505060406001600160401b0365ffffffffffff5f516020615d215f395f51905f52936003965b515f526105056020528161584f63ffffffff806158316001895f2001614737565b61583a8c615b0b565b60028c036158785760600151165b1642613bac565b875f5261050060205280865f205585519861586981615b0b565b895216602088015216951693a4565b88015116615848565b6101408601958651926101608201928c6060855191015190818102918183041490151715610d91578e9510156158e3575050505050505050505060406001600160401b0365ffffffffffff5f516020615d215f395f51905f5293600296615810565b6159185750505050505050505060406001600160401b0365ffffffffffff5f516020615d215f395f51905f5293600196615810565b60405160c083015197519151610120909301519351999c9990976159519796959194936001600160a01b0390811693929116908d614fbb565b9060405261598057506001600160401b0365ffffffffffff5f516020615d215f395f51905f5293604093615810565b6159969192945061012090519201918251613bac565b90527f274d33d3d05d7ef008bd35c841a7fca81cae8f2937e2eed012f2aaa7e0ebb49a60206001600160401b0365ffffffffffff6040519533875216951693a4565b3415615ab257604051604081018181106001600160401b03821117610fad57604052615a2861050354926001600160601b036001600160801b03851691828552602085019560801c865216613bac565b91615a3d346001600160801b03835116613bac565b92808411615a7857506001600160801b03838116909152905160809290921b6fffffffffffffffffffffffffffffffff191691161761050355565b81516001600160801b031680821115615aaa57615a9491613bee565b63f4dcf56b60e01b5f526004523460245260445ffd5b50505f615a94565b50565b359060208110615ac3575090565b5f199060200360031b1b1690565b8151919060418303615b0157615afa9250602082015190606060408401519301515f1a90615ba5565b9192909190565b50505f9160029190565b60041115615b1557565b634e487b7160e01b5f52602160045260245ffd5b615b3281615b0b565b80615b3b575050565b615b4481615b0b565b60018103615b5b5763f645eedf60e01b5f5260045ffd5b615b6481615b0b565b60028103615b7f575063fce698f760e01b5f5260045260245ffd5b600390615b8b81615b0b565b14615b935750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615c27579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15615c1c575f516001600160a01b03811615615c1257905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b919060068110615d10576001600160f01b03198335811601615d105780600410156120ad57600483013560f81c8060060193848310615cfe578160050191826005116101565783831161015657600582019380829410156120ad576005828401013560f81c9660068884010191828110615ce75790615cb29291856141fb565b929092911596871597615cdd575b508615615cd857600201356001600160f01b03191694565b505f94565b151596505f615cc0565b5050505050505090505f905f905f905f905f905f90565b505f9350839283925082915081908190565b505f91508190819081908190819056febaa74308457b3ff634cf445706edf49916cec2acfae7bfddda1ef93993cfdf2d9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a164736f6c6343000825000a'
