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

export const messengerBytecode: `0x${string}` = '0x6080604081905261050880546001600160a01b03191633179055615d4990816100268239f3fe608080604052600436101561001c575b50361561001a575f80fd5b005b5f3560e01c90816311dbf9dc146136f9575080631b2b1dd7146136c657806341a85eb7146136965780634376497f146133c157806351cff8d9146132f257806367e404ce146132a45780636a978da1146124665780636c70bee91461244c578063758072501461241357806376aa7ab1146123bc5780637a0ebc881461236c578063825bc56914612198578063a6c9756c146120ca578063c1ec56e414611522578063c91912021461144d578063cdfe7f5c1461100c578063d23788d114610524578063d4a9f70e1461039e578063dc680a0f14610364578063e4799b0814610248578063ee6d76e2146101f5578063f0b21a411461015a5763f638fbdb14610125575f61000f565b34610156575f3660031901126101565763ffffffff61050454165f52610505602052602060405f2054604051908152f35b5f80fd5b34610156576020366003190112610156576004357f9aa522be8539c6eb1ecdd60b1942b514867c5b5379cc71e149d77ed4c46174c9602061019a8361512a565b6101a3426142c5565b5f5261050582526101c463ffffffff600160405f20015460501c1642613b89565b8181116101de575b5065ffffffffffff60405191168152a2005b80915090845f52610500835260405f2055846101cc565b346101565760803660031901126101565761020e613899565b506102176138ae565b506064356001600160401b0381116101565761023790369060040161382e565b505063053a7f1d60e41b5f5260045ffd5b346101565760e0366003190112610156576024356001600160401b038116809103610156576044356001600160a01b0381168103610156576064356001600160a01b03811692908381036101565760c4356001600160401b038111610156576102b590369060040161382e565b90303303610355576103216102cd6020965f96614e1f565b926103136040519384926103018a850197631219779360e11b895260043560248701526060604487015260848601906141f0565b8481036023190160648601529161416b565b03601f1981018352826139b1565b51916084359060a435f1631219779360e11b5f5114601f3d1116161561034357005b632e69704b60e11b5f5260045260245ffd5b63029a949d60e31b5f5260045ffd5b346101565760203660031901126101565760043563ffffffff60e01b81168091036101565760405163265dab9d60e11b9091148152602090f35b34610156576103ac366137fa565b6103b4614236565b6103bd81614391565b608082016103ca81614214565b9060c08401906103fa6103dc836140f3565b936101608701946103ed868961418b565b92909160ff309216614f40565b6105115791846001600160401b03926104729461041683614222565b61043461042e61042860a087016140f3565b93614214565b936140f3565b9160ff6001600160601b0361046361045c6101406104556101008b01614107565b9901614222565b988d61418b565b99909816961694169189614fac565b156104ff5761048082614222565b60408301359165ffffffffffff8316809303610156576104ed936001600160601b03936104e693610120937f274d33d3d05d7ef008bd35c841a7fca81cae8f2937e2eed012f2aaa7e0ebb49a60206001600160401b03604051943386521693a401614107565b16336144b6565b5f5f516020615d1d5f395f51905f525d005b6355feb88f60e11b5f5260045260245ffd5b83632928807160e21b5f5260045260245ffd5b346101565760603660031901126101565761053d61385b565b6105456137e4565b90604435906001600160401b03821161015657610280826004019260031990360301126101565761050754610ffe5761050854916001600160a01b0383163303610feb57803580610fd9575061059c903690613c5d565b9260405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408301527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608301526001600160401b038416608083015260018060a01b031660a082015260a0815261063f60c0826139b1565b519020610507556001600160e01b031990911660a09190911b67ffffffffffffffff60a01b16176105085560408101516020015163ffffffff16610fca5761068b606082015151614139565b5f905b8051821015610756576106a5826060850151613bd8565b51916102408301906106b8825151614139565b925f5b84518110156106eb57806106d26001928651613bd8565b51602081519101206106e48288613bd8565b52016106bb565b509361028091925060019360405161070b81610313602082018095615173565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e6102608201522061074e8285613bd8565b52019061068e565b90508151602083019165ffffffffffff835116906102406040860151610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e61022082015220906040516107c481610313602082018095615173565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261081760c0826139b1565b5190209160015f5261050560205265ffffffffffff60405f20928484555116604082015161092781519160e08101516101008201516101208301519161016061ffff61014086015116940151956040516108708161395e565b88815263ffffffff82811660208301528381166040830152841660608201526001600160401b038516608082015260a0810186905261ffff881660c09091015260018a0180546001600160e01b03191665ffffffffffff9099169890981760309190911b69ffffffff000000000000161760509190911b63ffffffff60501b161760709190911b63ffffffff60701b161760909190911b67ffffffffffffffff60901b161760d09190911b61ffff60d01b16178355565b815461ffff60e01b191660e09190911b61ffff60e01b1617905560608101515f93909190845b835181101561098c57600260ff60406109668488613bd8565b5101511614610978575b60010161094d565b946109846001916142b7565b959050610970565b508385606084015151906109b86109a283613b96565b926109b060405194856139b1565b808452613b96565b602083019490601f19013686375f5b8351811015610dbb576109de816060890151613bd8565b51906001600160401b036020830151166109f88287613bd8565b52604082015160ff16600203610db4575f198401848111610d9a57915b60018060a01b0360808201511660ff8251169060ff60408401511665ffffffffffff6060850151169260408d0151916101a0860151976001600160401b038916806801fffffffffffffffe8b60011b160460021490151715610d9a576002811015610dae57506002925b83600302936003850403610d9a576001600160401b03610180610ab36002966801fffffffffffffffe60019d8e1b1661411b565b9201511680821015610d925750945b610bdd63ffffffff60e08901978b8060a01b0389511694826101e08c015116948d8060a01b0360c08d015116976040519a610afc8c613979565b8b5260208b0190815260408b0192835260608b019182528460808c019416845260a08b0197885260c08b0196875260e08b019889528e5f526105066020528c6001600160401b0380602060405f2093015116165f5260205260405f209a8f8060a01b039060018060a01b03905116166001600160601b0360a01b8c5416178b5551918a549060ff60a81b905160a81b169165ffffffffffff60b01b905160b01b169260ff60a01b9060a01b16906001600160401b0360a01b191617171788555116869081549063ffffffff60e01b9060e01b169060018060e01b0316179055565b90518489018054925163ffffffff60a01b1960a08c811b8d9003948516919091166001600160c01b031990951694909417931b63ffffffff60a01b169290921790915590519190920180546001600160a01b0319169190921617905560208201516001600160401b031646149081610d7f575b50610c5d575b50016109c7565b610d51876001600160601b036101408401511665ffffffffffff606085015116845190610d076040870151916001600160601b0360026001600160401b036101c08b01511697886080604051610cb2816138d6565b8a815286602082015260ff8a16604082015260ff8916606082015201520195166001600160601b0319865416178555849081549065ffffffffffff60601b9060601b169065ffffffffffff60601b1916179055565b825469ffffffffffffffffffff60901b191660909290921b60ff60901b169190911760989190911b60ff60981b161760a09290921b67ffffffffffffffff60a01b16919091179055565b60a08380821b03910151166003870190838060a01b03166001600160601b0360a01b82541617905588610c56565b9050838060a01b0390511630148a610c50565b905094610ac2565b634e487b7160e01b5f52601160045260245ffd5b92610a7f565b8391610a15565b5082516004850190866001600160401b038211610fb657600160401b8211610fb6578254828455808310610f59575b50915f5260205f208160021c915f5b838110610f1457506003198116900380610ebc575b5050610504805463ffffffff19166001908117909155466001600160401b03165f9081527fe688ced4fed919aa9417c5424ec4a0740112814003e7d5cee5a55c2a8c103f3c6020526040902001546001600160a01b031691505080151580610eb2575b610ea05750610507547f4a48242bdef445c41d0e4fc9a99a107ae7b793444e5fbe87f3fa2f77577886885f80a3005b63df53bf7f60e01b5f5260045260245ffd5b5030811415610e71565b925f935f5b818110610ed657505050015581808080610e0e565b9091946020610f0a6001926001600160401b03895116908560031b6001600160401b03809160031b9316831b921b19161790565b9601929101610ec1565b5f5f5b60048110610f2c575083820155600101610df9565b86519096916001916020916001600160401b0360068b901b81811b199092169216901b1792019601610f17565b6003830160021c845f5260038160205f200192601886831b1680610f9c575b500160021c03905f5b828110610f8f575050610dea565b5f82820155600101610f81565b5f198501908154905f1990602003851b1c16905588610f78565b634e487b7160e01b5f52604160045260245ffd5b63053a7f1d60e41b5f5260045ffd5b63c3254ffb60e01b5f5260045260245ffd5b630646601b60e11b5f523360045260245ffd5b62dc149f60e41b5f5260045ffd5b6060366003190112610156576004356001600160401b0381116101565761103790369060040161382e565b906024356001600160401b0381116101565761105790369060040161382e565b90926044356001600160401b038111610156576110789036906004016137b4565b9490926110858386615c0e565b999490939192918161143a575b5080611430575b8061141e575b1561140f57816110ae91615a91565b906001600160fd1b0381168103610d9a5760031b61010003916101008311610d9a5735976001600160601b0319891698601482106113ea575b5050901c9560601c60015b156113c4576001600160a01b031695861561139a576001600160401b03811161138057611121979594976145b6565b90805f526105056020526001600160401b03600160405f20015460901c16986001600160401b03604051946111558661390d565b16845260016020850152604084015260608301985f8a5260808401995f8b5260a085019182525f5b8a811061129d5750505084866111ce946111dc9897969461119d946147a7565b506111a83346614e1f565b9751986111c06040519960a08b5260a08b01906141f0565b9189830360208b015261416b565b91868303604088015261416b565b9360608401528284036080840152818452602084019160208160051b86010194825f91601e1982360301905b848410611240575f7f7446eaa0a0dda80670b3bfe972bfbefab659bcfb67abad4e0b64dc4630a70481898b038aa260206040515f8152f35b90919293949597601f1982820301895286358381121561015657840190602082359201916001600160401b0381116101565780360383136101565761128b602092839260019561416b565b9a919091019701959401929190611208565b6112ab818c9e9b9c8d6141bd565b6001600160e01b031991359182169160048210611360575b50506001600160e01b0319166359a2546360e11b810161134e578161133c57506112ee818e8d6141bd565b806004939293116101565760609083018390036003190112610156576001916004906001600160a01b03611324604483016137a0565b1685526024810135865201358d52019b99989b61117d565b638e2a8fcd60e01b5f5260045260245ffd5b63e1c9e47960e01b5f5260045260245ffd5b6001600160e01b031960049290920360031b82901b161690508e806112c3565b633c0fdb2d60e21b5f526001600160401b0360045260245ffd5b50836113c0604051928392631deaff5960e21b845260206004850152602484019161416b565b0390fd5b50836113c060405192839263e7c8d4cf60e01b845260206004850152602484019161416b565b6bffffffffffffffffffffffff1960149290920360031b82901b1616975089806110e7565b505f97508791508190506110f2565b5088158061109f57506014891461109f565b5060218210611099565b6001600160f01b0319161590508b611092565b60c03660031901126101565761146161385b565b6114696137e4565b604435916001600160601b03831680930361015657606435916001600160401b038316809303610156576084356001600160a01b03811692908390036101565760a435936001600160401b038511610156576020956114cf61151a96369060040161382e565b9590946001600160401b03604051956114e78761390d565b1685525f898601526001600160a01b031660408501526060840152608083015260a08201526115146145b6565b906147a7565b604051908152f35b34610156576020366003190112610156576004356001600160401b0381116101565761155290369060040161382e565b9061155b614236565b6115636145b6565b5f828152610505602052604090206003810154919492916001600160a01b031633036120b75760405194611596866138f1565b5f86525f60208701525f604087015260608601915f83525f60808801525f60a0880152606060c08801525f60e08801525f610100880152604051916101a08301928084106001600160401b03851117610fb657600160809363ffffffff926001600160401b03966040525f81525f60208201525f60408201525f60608201525f868201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201526101208c0152878b52015460301c16602089015260ff6040820151166040890152015116905261168160618304614139565b60c08501527fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026676101208501515246604061012086015101525f5f905f905b84811061185157505090816116df92611820575b5060a085015190614667565b5f918290815b8381106116fb576104ed610100870151336144b6565b611706908483615381565b9160e0830151956001806080830151881c16146118095765ffffffffffff608085015151169561010085019665ffffffffffff885116900365ffffffffffff8111610d9a57905f906101208701995b89518310156117f157611769818a8961566e565b9061177b610120870151828c8b6156da565b60618101809111610d9a5781611792918b8a6141d8565b6117ad60c0889493940151986117a7816142b7565b99613bd8565b51906001600160401b038b5151169365ffffffffffff88169265ffffffffffff8414610d9a578f98600196876117e996019a518a10928c61578f565b920191611755565b985092985050506118039193506142b7565b936116e5565b95509161181a611803918584615638565b946142b7565b6001600160601b0361183a81610503549316828416614647565b16906001600160601b0319161761050355856116d3565b61010082979296949396146120a85761186b908585615381565b9281515f5261050660205260405f206001600160401b038086515116165f5260205260ff60405f205460a01c169485158015612098575b61207a576101008610156120665765ffffffffffff60208651015116916102016003880201549265ffffffffffff8416101561203a5785519765ffffffffffff60c06001600160401b038b51169a01511665ffffffffffff8560301c16811061201457611913602087015142613b89565b8111611feb57611922906142c5565b606088510151815f5261050560205260405f205403611fbc575f5261050660205260405f206001600160401b038a165f5260205260405f205498600260ff8b60a81c1603611faa576042610507546101408a51610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e610120820152206040519161190160f01b83526002830152602282015220996119e68b60ff60608c01511660208c01519060408d015192615b81565b50506001600160a01b0316908115908115611f96575b50611f6e575060c088015160e08901516003198101908111610d9a57611a239186866141d8565b906080808b01516001600160601b0360408201511660408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e6060820152209160ff60408a01511660ff60a08d0151169260405160208101907f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca82525f60408201525f60608201525f608082015260808152611ac960a0826139b1565b519020935f905f945b60088610611ef2575050505050505088999a9b98519060e082015103611ecf5750506001600160601b03604060808a0151015116906001600160601b03808660901c16830311610d9a576001600160601b03611b3a92818760909e9a9e1c1690031690613b89565b95610120850151976001600160401b038151511660208a015265ffffffffffff8560601c16966001600160601b038660901c169265ffffffffffff60038d0261020001549760301c169c60e0840151975f9e8f5b6101008701511115611d0657908d9291611ba98b8b8b61566e565b93611bb6818d8d8d6156da565b6080810151918210918215611cef575b508115611cdf575b8115611ccd575b508015611cb9575b611c97578b60608f015260618a01809a11610d9a57611bff838f9b8b8b6141d8565b9081604051918237206101808b01526101a08a20968760c08d01518d60e081015190611c2a826142b7565b9060e00152611c3891613bd8565b5260808b01519a610120810151906101400151611c5491613b89565b611c5d91613b89565b8097611c7c929091606092604051928352602083015260408201522090565b919a611c87906142b7565b9e6001019e9a988f929192611b8e565b8b6001600160401b0387515116632d55f60560e21b5f5260045260245260445ffd5b50612061611cc78b85613bcb565b11611bdd565b6298968091506101600151118e611bd5565b9050600160a08201511190611bce565b885160c0015165ffffffffffff161091505f611bc6565b5092979493959c989d50999890959a5060808501519065ffffffffffff8251161492831593611eb7575b508215611ea8575b5050611e78578151602080820151600388026102018101805460c08087015160808a0151805160408201516bffffffffffffffffffffffff60901b609082901b1665ffffffffffff60601b606084901b16603086901b6bffffffffffff0000000000001665ffffffffffff9b8c166001600160f01b031990991689171717179096556102029096018d9055610100909a0151989c611e5e9c60019b919a91997fa52d274c55b0f38a2cc8557dbb33c88e78671ba3ac063853b1f53a892891023699949895976001600160601b039796929590831694929390916001600160401b03918e908e90611e64575b505051169a0151936040519788526020880152166040860152606085015260808401521660a0820152a21b60a08901511760a08901526142b7565b906116bf565b846003910151910261020001558d8d611e23565b505165ffffffffffff60206001600160401b03835116920151169063f8f3f12560e01b5f5260045260245260445ffd5b60200151141590508b80611d38565b60408201516001600160601b0316141592508d611d30565b602065ffffffffffff9101511690632879f72160e11b5f5260045260245260445ffd5b909192939495968790600180858a1c1614611f44575b86881c600116611f35575f5260205260405f205b96805f52602052600160405f2096019493929190611ad2565b905f5260205260405f20611f1c565b93602081019150818111610d9a57611f6182611f679285896141d8565b90615a91565b9093611f08565b9065ffffffffffff60208a5101511690631ca92ac960e31b5f5260045260245260445260645ffd5b6001600160a01b031682141590508d6119fc565b630bb7ad8b60e31b5f5260045260245ffd5b8990606089510151905f5261050560205260405f205491635e8087e760e01b5f5260045260245260445260645ffd5b8990611ffb602088015142613b89565b9163061b94c960e41b5f5260045260245260445260645ffd5b8465ffffffffffff918b631627fac160e31b5f5260045260245260301c1660445260645ffd5b969394612060919650611e5e925060018994991b60808a01511760808a01528688615638565b916142b7565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b0385515116630bb7ad8b60e31b5f5260045260245ffd5b5060ff60408401511686146118a2565b630fdfc52760e21b5f5260045ffd5b631cd4ba1160e01b5f523360045260245ffd5b34610156576120d8366137fa565b6120e0614236565b60e08101906001600160a01b036120f6836140f3565b16330361216b576121656121396104ed9361211084614391565b7fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb705f80a26140f3565b916001600160601b0361215e610120826121566101008601614107565b169301614107565b1690613b89565b906144b6565b612174826140f3565b635a8e8fa360e01b5f908152336004526001600160a01b0391909116602452604490fd5b34610156576121a6366137fa565b6121ae614236565b61018081360312610156576040516121c581613995565b6121ce82613871565b81526121dc60208301613871565b60208201526121ed604083016138c3565b60408201526121fe606083016138c3565b606082015261220f60808301613724565b608082015261222060a083016137a0565b60a082015261223160c083016137a0565b60c082015260e08201612243816137a0565b60e083015261010083019161225783613885565b61010082015261012084019361226c85613885565b61012083015261227f6101408201613871565b610140830152610160810135906001600160401b03821161015657019036601f83011215610156576122bb6122c6923690602081359101613c27565b61016082015261531b565b805f5261050060205260405f2054801561235957804211156123435750926001600160601b0361215e8161233c61233661216596896104ed9a5f526105006020525f60408120557f3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc65f80a26140f3565b96614107565b1692614107565b906390d73a1560e01b5f5260045260245260445ffd5b50636bae86fb60e11b5f5260045260245ffd5b34610156575f366003190112610156576105045463ffffffff166123a457602065ffffffffffff5b65ffffffffffff60405191168152f35b60206123b76123b2426142c5565b614359565b612394565b346101565760203660031901126101565760606123df6123da613714565b6140a4565b61241160405180926001600160601b036040809265ffffffffffff815116855260208101516020860152015116910152565bf35b34610156576020366003190112610156576001600160a01b0361243461378a565b165f52610501602052602060405f2054604051908152f35b34610156575f36600319011261015657602061151a614079565b34610156576040366003190112610156576004356001600160401b038111610156576102806003198236030112610156576024356001600160401b038111610156576124b69036906004016137b4565b6124be614236565b6124d46124c961426b565b933690600401613c5d565b5f84815261050560205260409020805460018201549295909465ffffffffffff9093169390929161250790600401613a82565b9384519661251488613b96565b97612522604051998a6139b1565b808952612531601f1991613b96565b015f5b81811061328d5750505f5b86518110156125f457600190865f5261050660205260405f206001600160401b038061256b848c613bd8565b5116165f5260205260405f208865ffffffffffff63ffffffff856001600160401b0361259987875496613bd8565b511694015460a01c1691604051936125b0856138d6565b60ff8260a01c168552602085015260ff8160a81c16604085015260b01c16606083015260808201526125e2828c613bd8565b526125ed818b613bd8565b500161253f565b5084918891888151818103613278575050602081019165ffffffffffff83511681811061326357858388868b89606085018051955f945f985b84518a10156127a8576126438a86999899613bd8565b51975b895181108061278d575b156126635761265e906142b7565b612646565b989799909294969193959988518a148015612771575b61275a576126878a8a613bd8565b516001600160401b036020820151166001600160401b036020840151161490811591612737575b8115612717575b81156126ea575b506126d3575060010198949290969795939161262d565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff16600414915081612704575b508c6126bc565b6040015160ff166004141590508c6126fd565b905063ffffffff6101e08201511663ffffffff60808401511611906126b5565b905065ffffffffffff60608201511665ffffffffffff60608401511611906126ae565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff61277e8b8b613bd8565b51511660ff8251161415612679565b5060ff61279a828c613bd8565b51511660ff8a511611612650565b876001820187818411610d9a57604086019463ffffffff60208751015116610fca579496909391956127db825151614139565b925f945b84518610156128b8576127f3868551613bd8565b51986102408a0197612806895151614139565b995f5b8b5181101561283b57808c612834826128268f9560019651613bd8565b516020815191012092613bd8565b5201612809565b50949a61028091969c9499506001939892979a60405161286381610313602082018095615173565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206128a6828b613bd8565b520194989295909897919693976127df565b888789868d8988519065ffffffffffff855116906102408451610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e610220820152209060405161292381610313602082018095615173565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261297660c0826139b1565b51902094805f5261050560205260405f209286845565ffffffffffff8551168351612a8381519160e08101516101008201516101208301519161016061ffff61014086015116940151956040516129cc8161395e565b88815263ffffffff82811660208301528381166040830152841660608201526001600160401b038516608082015260a0810186905261ffff881660c09091015260018c0180546001600160e01b03191665ffffffffffff9099169890981760309190911b69ffffffff000000000000161760509190911b63ffffffff60501b161760709190911b63ffffffff60701b161760909190911b67ffffffffffffffff60901b161760d09190911b61ffff60d01b16178355565b815461ffff60e01b191660e09190911b61ffff60e01b161790558051985f97885b8b51811015612ae457600260ff6040612abe8f8590613bd8565b5101511614612ad0575b600101612aa4565b98612adc6001916142b7565b999050612ac8565b5089989596979883515199612b11612afb8c613b96565b9b612b096040519d8e6139b1565b808d52613b96565b60208c019a90601f1901368c375f5b8c51811015612e6c5780612b368e928951613bd8565b516020810192612b51836001600160401b0386511692613bd8565b528b8d8b8d6040850193600260ff865116145f14612e6657505050505f198d018d8111610d9a578b8f918e90965b60018060a01b0360808701511660ff8751169360ff87511690606089019565ffffffffffff87511695516101a08b01516801fffffffffffffffe6001600160401b0382169160011b169080820460021490151715610d9a5760039d6002811015612e61575060025b808f029e8f0403610d9a5763ffffffff60029560019f936001600160401b038f95612c1861018091612d3a9761411b565b9201511680821015612e595750905b60e085019a60018060a01b038c511696846101e0880151169660018060c09160a01b0391015116986040519b612c5c8d613979565b8c5260208c0191825260408c0193845260608c019283528560808d019516855260a08c0198895260c08c0197885260e08c01998a525f526105066020528b6001600160401b038060405f20925116165f5260205260405f209a60018060a01b039060018060a01b03905116166001600160601b0360a01b8c5416178b5551918a549060ff60a81b905160a81b169165ffffffffffff60b01b905160b01b169260ff60a01b9060a01b16906001600160401b0360a01b191617171788555116869081549063ffffffff60e01b9060e01b169060018060e01b0316179055565b8c8501918d8060a01b03908e8060a01b03905116166001600160601b0360a01b8354161782555181549063ffffffff60a01b9060a01b169063ffffffff60a01b19161790558a8060a01b03905116910190898060a01b03166001600160601b0360a01b8254161790556001600160401b0346915116149081612e46575b50612dc7575b5050505001612b20565b612e159265ffffffffffff6001600160601b0361014087015116925116610d0786519251916001600160601b0360026001600160401b036101c08b01511697886080604051610cb2816138d6565b60a08380821b039101511660038d0190838060a01b03166001600160601b0360a01b8254161790558e808d81612dbd565b9050868060a01b0390511630145f612db7565b905090612c27565b612be7565b96612b7f565b50868c8c60048d019151906001600160401b038211610fb657600160401b8211610fb6578254828455808310613206575b50915f5260205f208160021c915f5b8381106131c157506003198116900380613165575b5050505063ffffffff1663ffffffff1961050454161761050455845f5261050560205260405f20549460426105075460405160208101907f100c1a861fcc603cb8c94e75e083f3e47aa5f5c65646b3a1a104538d953a7b9e825289604082015288606082015260608152612f366080826139b1565b5190206040519161190160f01b8352600283015260228201522094815f52610505602052612f69600460405f2001613a82565b92835195612f7687613b96565b96612f8460405198896139b1565b808852612f93601f1991613b96565b013660208901375f955f5b865181101561301357600190865f5261050660205260405f206001600160401b0380612fca848c613bd8565b5116165f5260205260405f20600260ff825460a81c1614612fed575b5001612f9e565b6002838060a01b039101541661300c6130058b6142b7565b9a8c613bd8565b528c612fe6565b50929794509250945f935f935b8085106130c9575050505050805f915b6130ab57508060011b81810460021482151715610d9a57821015613096575050602065ffffffffffff7f54773c551358d0945a3099ab10e4522fe9015e1de69852b40c36cdc09050be5b925116604051908152a35f5f516020615d1d5f395f51905f525d005b639e481fb760e01b5f5260045260245260445ffd5b906130b5906142b7565b905f19810190808211610d9a571680613030565b90919293946130f9906130f06130ea6130e389868a6141bd565b3691613c27565b85615aad565b90939193615b05565b5f916001600160a01b0316825b898110613135575082156131235750179460010193929190613020565b633b63649d60e11b5f5260045260245ffd5b816001600160a01b03613148838a613bd8565b511614613158575b600101613106565b6001811b90931792613150565b925f935f5b81811061318357505050015563ffffffff878080612ec1565b90919460206131b76001926001600160401b03895116908560031b6001600160401b03809160031b9316831b921b19161790565b960192910161316a565b5f5f5b600481106131d9575083820155600101612eac565b86519096916001916020916001600160401b0360068b901b81811b199092169216901b17920196016131c4565b6003830160021c845f5260038160205f200192601886831b1680613249575b500160021c03905f5b82811061323c575050612e9d565b5f8282015560010161322e565b5f198501908154905f1990602003851b1c1690558d613225565b633ae8346d60e21b5f5260045260245260445ffd5b63f2cda05f60e01b5f5260045260245260445ffd5b60209061329861428d565b82828d01015201612534565b34610156575f366003190112610156575f5c80156132e3576040805160a083901c6001600160401b031681526001600160a01b03909216602083015290f35b63d7d97a9b60e01b5f5260045ffd5b346101565760203660031901126101565761330b61378a565b613313614236565b335f5261050160205260405f20549081156133b257335f526105016020525f60408120556133448261050254613bcb565b610502556001600160a01b03165f80808085855af13d156133ad573d61336981613bec565b9061337760405192836139b1565b81525f60203d92013e5b15613398575f5f516020615d1d5f395f51905f525d005b6392873d1360e01b5f5260045260245260445ffd5b613381565b630686827b60e51b5f5260045ffd5b34610156575f3660031901126101565763ffffffff6105045416805f526105056020526133f3600460405f2001613a82565b6133fb614079565b90805160018101809111610d9a5761342b61341582613b96565b9161342360405193846139b1565b808352613b96565b602082019290601f190136843781519461344486613b96565b9561345260405197886139b1565b808752613461601f1991613b96565b015f5b81811061367f57505082519361347985613b96565b9461348760405196876139b1565b808652613496601f1991613b96565b015f5b8181106136685750505f5b84518110156135685780613514575b806134cc60ff6134c560019489613bd8565b51166140a4565b6134d6828b613bd8565b526134e1818a613bd8565b506134f860ff6134f18389613bd8565b5116613a02565b6135028289613bd8565b5261350d8188613bd8565b50016134a4565b825f5261050660205260405f20905f19810191818311610d9a576001600160401b038061354360019589613bd8565b5116165f5260205260ff60405f205460a01c166135608288613bd8565b5290506134b3565b8685878a8560405194859460808601918652608060208701525180915260a0850191905f5b81811061364c575050508381036040850152602080835192838152019201905f5b818110613601575050508281036060840152602080835192838152019201905f5b8181106135dd575050500390f35b91935091602060c0826135f36001948851613732565b0194019101918493926135cf565b9193945091602060608261363d60019488516001600160601b036040809265ffffffffffff815116855260208101516020860152015116910152565b019401910191859493926135ae565b825160ff1684528796506020938401939092019160010161358d565b6020906136736139d2565b82828a01015201613499565b60209061368a613bad565b82828b01015201613464565b346101565760203660031901126101565760c06136b96136b4613714565b613a02565b6124116040518092613732565b34610156576020366003190112610156576004355f52610500602052602065ffffffffffff60405f205416604051908152f35b34610156575f36600319011261015657602090610507548152f35b6004359060ff8216820361015657565b359060ff8216820361015657565b6001600160601b0360a0809265ffffffffffff81511685526020810151602086015265ffffffffffff604082015116604086015265ffffffffffff606082015116606086015260808101516080860152015116910152565b600435906001600160a01b038216820361015657565b35906001600160a01b038216820361015657565b9181601f84011215610156578235916001600160401b038311610156576020808501948460051b01011161015657565b602435906001600160a01b038216820361015657565b602060031982011261015657600435906001600160401b038211610156576101809082900360031901126101565760040190565b9181601f84011215610156578235916001600160401b038311610156576020838186019501011161015657565b600435906001600160401b038216820361015657565b35906001600160401b038216820361015657565b35906001600160601b038216820361015657565b6004359065ffffffffffff8216820361015657565b6044359065ffffffffffff8216820361015657565b359065ffffffffffff8216820361015657565b60a081019081106001600160401b03821117610fb657604052565b61014081019081106001600160401b03821117610fb657604052565b60c081019081106001600160401b03821117610fb657604052565b606081019081106001600160401b03821117610fb657604052565b608081019081106001600160401b03821117610fb657604052565b60e081019081106001600160401b03821117610fb657604052565b61010081019081106001600160401b03821117610fb657604052565b61018081019081106001600160401b03821117610fb657604052565b90601f801991011681019081106001600160401b03821117610fb657604052565b604051906139df8261390d565b5f60a0838281528260208201528260408201528260608201528260808201520152565b613a0a6139d2565b50610100811015612066576003026001600160601b0361020182015461020283015492610200015460405193613a3f8561390d565b65ffffffffffff83168552602085015265ffffffffffff8260301c16604085015265ffffffffffff8260601c166060850152608084015260901c1660a082015290565b90604051918281549182825260208201905f5260205f20925f905b806003830110613b3757613ad3945491818110613b1d575b818110613b00575b818110613ae3575b10613ad5575b5003836139b1565b565b60c01c81526020015f613acb565b9260206001916001600160401b038560801c168152019301613ac5565b9260206001916001600160401b038560401c168152019301613abd565b9260206001916001600160401b0385168152019301613ab5565b916004919350608060019186546001600160401b03811682526001600160401b038160401c1660208301526001600160401b0381841c16604083015260c01c6060820152019401920185929391613a9d565b91908201809211610d9a57565b6001600160401b038111610fb65760051b60200190565b60405190613bba82613928565b5f6040838281528260208201520152565b91908203918211610d9a57565b80518210156120665760209160051b010190565b6001600160401b038111610fb657601f01601f191660200190565b359063ffffffff8216820361015657565b359061ffff8216820361015657565b929192613c3382613bec565b91613c4160405193846139b1565b829481845281830111610156578281602093845f960137010152565b91908281039261028084126101565760405190613c7982613943565b610220829582358452613c8e602084016138c3565b6020850152603f1901126101565760405161022081018181106001600160401b03821117610fb657604052613cc560408301613c07565b8152613cd360608301613c07565b6020820152613ce460808301613c07565b6040820152613cf560a08301613c07565b6060820152613d0660c08301613c07565b6080820152613d1760e08301613c07565b60a0820152613d296101008301613c07565b60c0820152613d3b6101208301613c07565b60e0820152613d4d6101408301613c07565b610100820152613d606101608301613871565b610120820152613d736101808301613c18565b610140820152613d866101a08301613c07565b610160820152613d996101c08301613871565b610180820152613dac6101e08301613c18565b6101a0820152613dbf6102008301613724565b6101c0820152613dd261022083016137a0565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161015657019180601f8401121561015657823592613e1784613b96565b93613e2560405195866139b1565b80855260208086019160051b830101918383116101565760208101915b838310613e5457505050505060600152565b82356001600160401b038111610156578201610260818703601f190112610156576040519061026082018281106001600160401b03821117610fb657604052613e9f60208201613724565b8252613ead60408201613871565b6020830152613ebe60608201613724565b6040830152613ecf608082016138c3565b6060830152613ee060a082016137a0565b6080830152613ef160c082016137a0565b60a0830152613f0260e082016137a0565b60c0830152613f1461010082016137a0565b60e0830152610120810135610100830152610140810135610120830152613f3e6101608201613885565b610140830152613f516101808201613c18565b610160830152613f646101a08201613c07565b610180830152613f776101c08201613871565b6101a0830152613f8a6101e08201613871565b6101c0830152613f9d6102008201613c07565b6101e0830152613fb061022082016138c3565b6102008301526102408101356102208301526102608101356001600160401b03811161015657602091010186601f82011215610156578035613ff181613b96565b91613fff60405193846139b1565b81835260208084019260051b820101908982116101565760208101925b82841061403b5750505050610240820152815260209283019201613e42565b83356001600160401b0381116101565782018b603f820112156101565760209161406e8d83604086809601359101613c27565b81520193019261401c565b6105045463ffffffff1661408b575f90565b614094426142c5565b5f5261050560205260405f205490565b6140ac613bad565b506101008110156120665760011b6001600160601b036001820154915491604051926140d784613928565b65ffffffffffff82168452602084015260301c16604082015290565b356001600160a01b03811681036101565790565b356001600160601b03811681036101565790565b8115614125570490565b634e487b7160e01b5f52601260045260245ffd5b9061414382613b96565b61415060405191826139b1565b8281528092614161601f1991613b96565b0190602036910137565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e198136030182121561015657018035906001600160401b0382116101565760200191813603831361015657565b90821015612066576141d49160051b81019061418b565b9091565b90939293848311610156578411610156578101920390565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b3560ff811681036101565790565b356001600160401b03811681036101565790565b5f516020615d1d5f395f51905f525c61425c5760015f516020615d1d5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b63ffffffff610504541690811561427e57565b6321c4e35760e21b5f5260045ffd5b6040519061429a826138d6565b5f6080838281528260208201528260408201528260608201520152565b5f198114610d9a5760010190565b906142ce61426b565b5b60018111806142f0575b156142ec578015610d9a575f19016142cf565b9150565b50805f526105056020528265ffffffffffff600160405f20015416116142d9565b6040519061431e82613943565b81606060ff6105045463ffffffff8116845263ffffffff8160201c16602085015265ffffffffffff8160401c16604085015260701c16910152565b614361614311565b908063ffffffff602084015116146143815761437d91506151a0565b5090565b506040015165ffffffffffff1690565b6101808136031261015657604051906143a982613995565b6143b281613871565b82526143c060208201613871565b60208301526143d1604082016138c3565b60408301526143e2606082016138c3565b60608301526143f360808201613724565b608083015261440460a082016137a0565b60a083015261441560c082016137a0565b60c083015261442660e082016137a0565b60e08301526144386101008201613885565b61010083015261444b6101208201613885565b61012083015261445e6101408201613871565b610140830152610160810135906001600160401b03821161015657019036601f83011215610156576122bb61449a923690602081359101613c27565b906144a48261512a565b50815f526105006020525f6040812055565b8115801561454d575b614538575f6144cc615365565b83111561453c575b6145385760207f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39160018060a01b031692835f52610501825260405f2061451c828254613b89565b905561452b8161050254613b89565b61050255604051908152a2565b5050565b505f8080808585620186a0f16144d4565b506001600160a01b038116156144bf565b9060405161456b816138d6565b60806001600160401b038294546001600160601b038116845265ffffffffffff8160601c16602085015260ff8160901c16604085015260ff8160981c16606085015260a01c16910152565b6145be61428d565b506145c8426142c5565b90815f526105056020526145e1600260405f200161455e565b90600260ff60608401511614801590614632575b8015614611575b61460257565b634065aaf160e11b5f5260045ffd5b50825f5261050560205265ffffffffffff600160405f2001541642106145fc565b5065ffffffffffff60208301511642106145f5565b906001600160601b03809116911601906001600160601b038211610d9a57565b61466f614311565b9060208201928163ffffffff85511614908161471f575b5061471a5763ffffffff926146ae82856dffffffffffff0000000000000000941683526151a0565b94909360ff8616606082015265ffffffffffff85166040820152511663ffffffff1961050454161761050455519267ffffffff00000000610504549160ff60701b9060701b169460201b16906effffffffffffffffffffff000000001916179160401b16171761050455565b505050565b6001915060ff6060850151161c16155f614686565b906040516147418161395e565b60c061ffff82945465ffffffffffff8116845263ffffffff8160301c16602085015263ffffffff8160501c16604085015263ffffffff8160701c1660608501526001600160401b038160901c166080850152818160d01c1660a085015260e01c16910152565b92919493906080860151348111614e0957506001600160601b033411614df65765ffffffffffff6147d785614359565b16804211614de05750835f5261050660205260405f206001600160401b0380885116165f5260205260405f20908154600260ff8260a81c161490811591614dc8575b8115614db3575b50614d96576020870151604088015160018401546001600160a01b03918216926148559287928992911690859060ff16614f40565b614d8457506001600160601b0361486d9151166159b8565b549461010060ff8760a01c161015612066576040519361488c8561395e565b6101fe87609f1c1654855260016101fe88609f1c16015465ffffffffffff811660208701526001600160601b038160301c16604087015265ffffffffffff8160901c16606087015261ffff8160c01c16608087015261ffff8160d01c1660a087015260e01c60c08601525f5261050560205261490d600160405f2001614734565b826120008411614d6b5760a0830151629896808111614d525750600160a084015192619c4084018411610d9a57619c408401934265ffffffffffff60608b01511614614d07575b5061ffff60a0820151168211908115614cf5575b508015614ce9575b614cc057614a6a949261ffff6020989795938163ffffffff9465ffffffffffff421660608c01521660808a01521660a08801521660c08601526001600160401b03815116906001600160601b0365ffffffffffff888801511660ff898401511660018060a01b0360408501511660018060a01b03606086015116916080860151936001600160401b0360a087614a068834613bcb565b1698015116976040519d8e614a1a81613995565b6001600160401b0346168152015260408d015265ffffffffffff421660608d015260808c01523360a08c015260c08b015260e08a0152166101008801526101208701526101408601523691613c27565b610160830152614a798261531b565b93600165ffffffffffff602084015116019265ffffffffffff8411610d9a576101607f7a87769080a3c4ccddcc5e68192f03c4267f810fa1a1344340cd5f69e896b4d09165ffffffffffff8896166020860152614b0c6001600160601b03614ae98134168260408a015116614647565b168060408801528787519091606092604051928352602083015260408201522090565b808652609f9490941c6101fe16848155602086015160408701516060880151608089015160a08a015160c09a8b01516001600160e01b031960e09190911b1660d09190911b61ffff60d01b1691909a1b61ffff60c01b1660909290921b65ffffffffffff60901b1665ffffffffffff909416603084901b71ffffffffffffffffffffffff0000000000001617939093171791909117969096176001909101556001600160401b03602082015116936001600160601b0365ffffffffffff60408401511696614caf604051958695606087526001600160401b0381511660608801526001600160401b03602082015116608088015265ffffffffffff60408201511660a088015265ffffffffffff60608201511660c088015260ff60808201511660e088015260018060a01b0360a08201511661010088015260018060a01b0360c08201511661012088015260018060a01b0360e08201511661014088015284610100820151168288015284610120820151166101808801526001600160401b03610140820151166101a088015201516101806101c08701526101e08601906141f0565b9260208501521660408301520390a4565b6001600160401b038451166302aa22eb60e51b5f5260045265ffffffffffff421660245260445ffd5b508860e01c8311614970565b61ffff915060c001511682115f614968565b925092505061ffff60808701511660010180600111610d9a57614d4b614d3561ffff60a08a01511687613b89565b92619c4063ffffffff60c08b0151169101613b89565b925f614954565b6328cab79760e11b5f526004526298968060245260445ffd5b83638693378960e01b5f5260045261200060245260445ffd5b638c51875f60e01b5f5260045260245ffd5b6001600160401b03875116633c0fdb2d60e21b5f5260045260245ffd5b65ffffffffffff915060b01c1642105f614820565b905060ff60408301511660ff8260a01c161490614819565b639e81243160e01b5f524260045260245260445ffd5b630ade80db60e11b5f523460045260245ffd5b638137de5160e01b5f526004523460245260445ffd5b9060156025614f3d926fffffffffffffffffffffffffffffffff851160071b6001600160401b0386821c1160061b1763ffffffff86821c1160051b1761ffff86821c1160041b17906040519580602088015260208752614e806040886139b1565b86519260ff5f1992821c119060031c1760200301828082109118028218956020614eaa8885613bcb565b9780614ece614eb88b613bec565b9a614ec66040519c8d6139b1565b808c52613bec565b8a84019690601f190136883703920101835e8551604051600160f01b602082015260f89190911b6001600160f81b03191660248201529551869281908585015e820190600560fa1b848301526001600160601b03199060601b1660268201520301600a198101845201826139b1565b90565b6001600160a01b0391821691909216149291908315614f60575b50505090565b1592509082614fa0575b82614f7a575b50505f8080614f5a565b90915060041161015657631219779360e11b90356001600160e01b031916145f80614f70565b60048110159250614f6a565b97939095929694915f90614fbe615365565b841161511c576001600160a01b03169060a088901b67ffffffffffffffff60a01b1682175f5d614ff1603f860486613b89565b98619c408a01809a11610d9a576001036150c45750604051631c8f336160e31b60208201908152602482019a909a526001600160401b0397909716604488015260648701526001600160a01b0316608486015260a485015260c484015260e060e484015291929161507c91849161506e916101048401919061416b565b03601f1981018452836139b1565b603f81046127108101809111610d9a5761509591613b89565b805a106150ae57505f918291519082305af1905b5f805d565b5a6323e228cb60e01b5f5260045260245260445ffd5b999850509450826040949294519283375a94868610948515615106575b50505050506150f15750506150a9565b6323e228cb60e01b5f5260045260245260445ffd5b5f959950908594939291f1935f808080806150e1565b505050505050505050505f90565b90815f5261050060205260405f20549182156151615782421161514a5750565b905063783fb11360e11b5f5260045260245260445ffd5b636bae86fb60e11b5f5260045260245ffd5b80516020909101905f5b81811061518a5750505090565b825184526020938401939092019160010161517d565b5f91815f5261050560205260405f20916151bc6002840161455e565b906151c960048501613a82565b9065ffffffffffff955f9460208501955b84518110156152dd57835f5261050660205260405f206001600160401b03806152038489613bd8565b5116165f5260205260405f205460ff8160a01c16600260ff8360a81c16148015906152cd575b6152c3576101008110156120665765ffffffffffff61020160038302015460301c169165ffffffffffff8a51168084106152b5575b5065ffffffffffff9060b01c168065ffffffffffff8416106152ad575b5065ffffffffffff8b1665ffffffffffff8316106152a0575b50506001905b016151da565b909950925060015f615294565b91505f61527b565b925065ffffffffffff61525e565b505060019061529a565b5060ff6040890151168114615229565b509450949250505060ff83166152f05750565b63ffffffff600165ffffffffffff92959395015460301c1691160165ffffffffffff8111610d9a5791565b6101a09061016081015160208151910120610160604051927fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026678452602084015e6101808201522090565b610502548047115f1461537c57614f3d9047613bcb565b505f90565b90929160405191615391836138f1565b60405161012081018181106001600160401b03821117610fb6576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152835260208301905f825260408401915f835260608501965f88526080860195615409613bad565b875260a08101945f865260c08201915f835260e08101945f86526101008201985f8a5261012083019a5f8c52839d6101488301958684119586610d9a57878a10615621575194848c0195863560c01c8152600886018611610d9a57600887013560d01c6020820152600e86018611610d9a57600e87013560d01c60c0820152601486018611610d9a5760148701356040820152603486018611610d9a5760348701356060820152605486018611610d9a5760548701356080820152607486018611610d9a57607487013560a0820152609486018611610d9a57609487013560e082015260b486018611610d9a5761010060b488013591015260d485018511610d9a5760d4860135905260f484018411610d9a5760f4850135905261011483018311610d9a5761011484013560f81c905261011582018211610d9a5761011583013560d01c81515261011b82018211610d9a5761011b83013560208251015261013b82018211610d9a57604061013b84013560a01c91510152610147810110610d9a57610147013560f81c8752610d9a578060ff9252945116805b6155f357506004840191828511610d9a578290528181106155de575050810191823560f01c90526002810110610d9a576002013560f01c9052565b63076c85eb60e51b5f5260045260245260445ffd5b936001851660208660051b169080820460201490151715610d9a5761561791613b89565b9360011c806155a3565b878a63076c85eb60e51b5f5260045260245260445ffd5b60e08301515f9461010090940193905b84518610156156665761565e600191858561566e565b950194615648565b945092505050565b929190926061820190818311610d9a578185106156c357605f83018311610d9a576156a19201605f013560f01c90613b89565b918281106156ac5750565b905063076c85eb60e51b5f5260045260245260445ffd5b508363076c85eb60e51b5f5260045260245260445ffd5b8291500190813560d01c6080840152600681018111610d9a57600682013560f81c60a0840152600781018111610d9a57600782013560601c60c0840152601b81018111610d9a57601b82013560601c60e0840152602f81018111610d9a57602f82013560601c610100840152604381018111610d9a57604382013560a01c610120840152604f81018111610d9a57604f82013560a01c610140840152605b810110610d9a57605b61016091013560e01c910152565b9491959093610120860151915f9360a08401928351906157c0848460e089019460018060a01b038651163091614f40565b15615861575050505050505060406001600160401b0365ffffffffffff5f516020615cfd5f395f51905f52936003965b515f526105056020528161582f63ffffffff806158116001895f2001614734565b61581a8c615ae7565b60028c036158585760600151165b1642613b89565b875f5261050060205280865f205585519861584981615ae7565b895216602088015216951693a4565b88015116615828565b6101408601958651926101608201928c6060855191015190818102918183041490151715610d9a578e9510156158c3575050505050505050505060406001600160401b0365ffffffffffff5f516020615cfd5f395f51905f52936002966157f0565b6158f85750505050505050505060406001600160401b0365ffffffffffff5f516020615cfd5f395f51905f52936001966157f0565b60405160c083015197519151610120909301519351999c9990976159319796959194936001600160a01b0390811693929116908d614fac565b9060405261596057506001600160401b0365ffffffffffff5f516020615cfd5f395f51905f52936040936157f0565b6159769192945061010090519201918251613b89565b90527f274d33d3d05d7ef008bd35c841a7fca81cae8f2937e2eed012f2aaa7e0ebb49a60206001600160401b0365ffffffffffff6040519533875216951693a4565b3415615a8e57604051604081018181106001600160401b03821117610fb657604052615a0361050354926001600160601b038085169182855281602086019660601c16865216613b89565b91615a18346001600160601b03835116613b89565b92808411615a6457506001600160601b03838116909152905161050380546001600160c01b031916919092161760609290921b6bffffffffffffffffffffffff60601b16919091179055565b6001600160601b03615a7892511690613bcb565b63f4dcf56b60e01b5f526004523460245260445ffd5b50565b359060208110615a9f575090565b5f199060200360031b1b1690565b8151919060418303615add57615ad69250602082015190606060408401519301515f1a90615b81565b9192909190565b50505f9160029190565b60041115615af157565b634e487b7160e01b5f52602160045260245ffd5b615b0e81615ae7565b80615b17575050565b615b2081615ae7565b60018103615b375763f645eedf60e01b5f5260045ffd5b615b4081615ae7565b60028103615b5b575063fce698f760e01b5f5260045260245ffd5b600390615b6781615ae7565b14615b6f5750565b6335e2f38360e21b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615c03579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15615bf8575f516001600160a01b03811615615bee57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b919060068110615cec576001600160f01b03198335811601615cec57806004101561206657600483013560f81c8060060193848310615cda57816005019182600511610156578383116101565760058201938082941015612066576005828401013560f81c9660068884010191828110615cc35790615c8e9291856141d8565b929092911596871597615cb9575b508615615cb457600201356001600160f01b03191694565b505f94565b151596505f615c9c565b5050505050505090505f905f905f905f905f905f90565b505f9350839283925082915081908190565b505f91508190819081908190819056febaa74308457b3ff634cf445706edf49916cec2acfae7bfddda1ef93993cfdf2d9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a164736f6c6343000825000a'
