// Made by src/contracts/generate.ts from src/contracts/parent/ClusterRegistry.sol; do not edit.

export const clusterRegistryAbi = [
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
        "name": "genesis_",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "governor",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "court",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "batchInbox",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "minimumBond",
            "type": "uint96"
          },
          {
            "internalType": "uint16",
            "name": "reporterShareBps",
            "type": "uint16"
          }
        ],
        "internalType": "struct IClusterRegistry.Terms",
        "name": "terms",
        "type": "tuple"
      }
    ],
    "stateMutability": "nonpayable",
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
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "AlreadyConvicted",
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
        "name": "remaining",
        "type": "uint256"
      },
      {
        "internalType": "uint96",
        "name": "minimum",
        "type": "uint96"
      }
    ],
    "name": "BondTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "laneGas",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "CapacityTooSmall",
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
    "name": "ChainInvalid",
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
    "name": "ChainRepeated",
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
        "name": "count",
        "type": "uint256"
      }
    ],
    "name": "ChallengesOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "deltaMs",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "leastMs",
        "type": "uint256"
      }
    ],
    "name": "DeltaTooShort",
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
        "name": "leavesAt",
        "type": "uint48"
      }
    ],
    "name": "ExitPending",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "forfeited",
        "type": "uint256"
      },
      {
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "ForfeitedTooLittle",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "heartbeat",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "delta",
        "type": "uint32"
      }
    ],
    "name": "HeartbeatOutOfRange",
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
        "internalType": "uint32",
        "name": "lifetime",
        "type": "uint32"
      },
      {
        "internalType": "uint32",
        "name": "unpaidLifetime",
        "type": "uint32"
      }
    ],
    "name": "LifetimeMissing",
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
    "name": "MemberIncomplete",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      },
      {
        "internalType": "uint48",
        "name": "memberActivation",
        "type": "uint48"
      },
      {
        "internalType": "uint48",
        "name": "activation",
        "type": "uint48"
      }
    ],
    "name": "MemberNotYetActivated",
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
    "name": "MemberOrder",
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
    "inputs": [],
    "name": "MembersMissing",
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
    "name": "NotCourt",
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
    "name": "NotGovernor",
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
        "internalType": "address",
        "name": "account",
        "type": "address"
      }
    ],
    "name": "NotOperator",
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
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint48",
        "name": "leavesAt",
        "type": "uint48"
      }
    ],
    "name": "NotYet",
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
    "name": "NothingToMove",
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
    "name": "PaymentFailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "policy",
        "type": "uint8"
      },
      {
        "internalType": "uint16",
        "name": "voteThresholdBps",
        "type": "uint16"
      }
    ],
    "name": "PolicyInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint16",
        "name": "messages",
        "type": "uint16"
      },
      {
        "internalType": "uint32",
        "name": "bytesPerSecond",
        "type": "uint32"
      },
      {
        "internalType": "uint64",
        "name": "gasPerSecond",
        "type": "uint64"
      }
    ],
    "name": "QuotaOutOfRange",
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
        "internalType": "uint16",
        "name": "bps",
        "type": "uint16"
      },
      {
        "internalType": "uint16",
        "name": "most",
        "type": "uint16"
      }
    ],
    "name": "ReporterShareTooHigh",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "bits",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      }
    ],
    "name": "SafeCastOverflowedUintDowncast",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "status",
        "type": "uint8"
      }
    ],
    "name": "StatusInvalid",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "TermsIncomplete",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      }
    ],
    "name": "UnknownConfiguration",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "config",
        "type": "bytes32"
      },
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "UnknownMember",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "from",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "bond",
        "type": "uint96"
      }
    ],
    "name": "BondDeposited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "BondWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "Compensated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "predecessor",
        "type": "bytes32"
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
        "indexed": false,
        "internalType": "struct Configuration",
        "name": "configuration",
        "type": "tuple"
      }
    ],
    "name": "ConfigurationMade",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "kind",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "slashed",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "reporter",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "reward",
        "type": "uint96"
      }
    ],
    "name": "Convicted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "ExitCancelled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "leavesAt",
        "type": "uint48"
      }
    ],
    "name": "ExitRequested",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "FeeCharged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "kind",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "on",
        "type": "bool"
      }
    ],
    "name": "Suspected",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "batchInbox",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "bond",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "amount",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "leaving",
            "type": "uint96"
          },
          {
            "internalType": "uint48",
            "name": "leavesAt",
            "type": "uint48"
          },
          {
            "internalType": "uint96",
            "name": "forfeited",
            "type": "uint96"
          }
        ],
        "internalType": "struct IClusterRegistry.Bond",
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
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "cancelExit",
    "outputs": [],
    "stateMutability": "nonpayable",
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
    "name": "chainAt",
    "outputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      },
      {
        "internalType": "address payable",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "charge",
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
    "inputs": [
      {
        "internalType": "address payable",
        "name": "to",
        "type": "address"
      },
      {
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "compensate",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "internalType": "uint8",
        "name": "kind",
        "type": "uint8"
      },
      {
        "internalType": "address payable",
        "name": "reporter",
        "type": "address"
      }
    ],
    "name": "convict",
    "outputs": [
      {
        "internalType": "uint96",
        "name": "slashed",
        "type": "uint96"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      }
    ],
    "name": "convicted",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "court",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "deposit",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      }
    ],
    "name": "entry",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "predecessor",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "successor",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "activation",
            "type": "uint48"
          },
          {
            "internalType": "uint64",
            "name": "blockNumber",
            "type": "uint64"
          }
        ],
        "internalType": "struct IClusterRegistry.Entry",
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
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "exit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "forfeited",
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
    "inputs": [],
    "name": "genesis",
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
    "name": "governor",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
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
        "name": "configuration",
        "type": "tuple"
      }
    ],
    "name": "make",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "hash",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "minimumBond",
    "outputs": [
      {
        "internalType": "uint96",
        "name": "",
        "type": "uint96"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "newest",
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
    "name": "reporterShareBps",
    "outputs": [
      {
        "internalType": "uint16",
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "config",
        "type": "bytes32"
      },
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "retiredAt",
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
        "internalType": "bytes32",
        "name": "config",
        "type": "bytes32"
      }
    ],
    "name": "rules",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint48",
            "name": "from",
            "type": "uint48"
          },
          {
            "internalType": "uint48",
            "name": "until",
            "type": "uint48"
          },
          {
            "internalType": "uint32",
            "name": "delta",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "maxBatchDelay",
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
            "internalType": "uint8",
            "name": "active",
            "type": "uint8"
          }
        ],
        "internalType": "struct IClusterRegistry.Rules",
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
        "internalType": "bytes32",
        "name": "config",
        "type": "bytes32"
      },
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "seat",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "index",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "status",
            "type": "uint8"
          },
          {
            "internalType": "uint32",
            "name": "generation",
            "type": "uint32"
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
            "internalType": "uint96",
            "name": "credit",
            "type": "uint96"
          },
          {
            "internalType": "address",
            "name": "messenger",
            "type": "address"
          },
          {
            "internalType": "uint64",
            "name": "gasPerSecond",
            "type": "uint64"
          },
          {
            "internalType": "address",
            "name": "operator",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "startParent",
            "type": "bytes32"
          }
        ],
        "internalType": "struct IClusterRegistry.Seat",
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
        "internalType": "bytes32",
        "name": "config",
        "type": "bytes32"
      },
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "sequencer",
    "outputs": [
      {
        "internalType": "address",
        "name": "key",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "generation",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      }
    ],
    "name": "standing",
    "outputs": [
      {
        "components": [
          {
            "internalType": "bool",
            "name": "exposed",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "suspected",
            "type": "bool"
          },
          {
            "internalType": "uint8",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint48",
            "name": "since",
            "type": "uint48"
          }
        ],
        "internalType": "struct IClusterRegistry.Standing",
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
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
      {
        "internalType": "uint8",
        "name": "kind",
        "type": "uint8"
      },
      {
        "internalType": "bool",
        "name": "on",
        "type": "bool"
      }
    ],
    "name": "suspect",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "chain",
        "type": "uint64"
      },
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
  }
] as const

export const clusterRegistryBytecode: `0x${string}` = '0x610160806040523461114b576153d3803803809161001d82856113c8565b83398101908082039060c0821261114b5780516001600160401b03811161114b578101808403610280811261114b5760405193608085016001600160401b03811186821017610b2b576040528251855261022061007c602085016113eb565b6020870190815292603f19011261114b576040519261022084016001600160401b03811185821017610b2b576040526100b7604082016113fe565b84526100c5606082016113fe565b60208501526100d6608082016113fe565b60408501526100e760a082016113fe565b60608501526100f860c082016113fe565b608085015261010960e082016113fe565b60a085015261011b61010082016113fe565b60c085015261012d61012082016113fe565b60e085015261013f61014082016113fe565b610100850152610152610160820161140f565b6101208501526101656101808201611423565b6101408501526101786101a082016113fe565b61016085015261018b6101c0820161140f565b61018085015261019e6101e08201611423565b6101a08501526101b16102008201611432565b6101c08501526101c46102208201611440565b6101e085015261024081015161020085015260408601938452610260810151906001600160401b03821161114b57019580601f8801121561114b5786519661020b88611454565b97610219604051998a6113c8565b8089526020808a019160051b8301019183831161114b5760208101915b83831061114f57505050505060a09060608601968752601f19011261114b576040519260a084016001600160401b03811185821017610b2b5760405261027e60208201611440565b845261028c60408201611440565b90602085019182526102a060608201611440565b604086019081526102c660a06102b86080850161146b565b936060890194855201611423565b926080870193845260018060401b0346169660405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201528960808201523060a082015260a0815261036a60c0826113c8565b51902060805280516001600160a01b0316158015611139575b8015611127575b6111185761ffff855116610fa081116111015750516001600160a01b0390811660a0529051811660c05290511660e052516001600160601b0316610100525161ffff16610120528351806110ef5750815160408101805163ffffffff81169081159081156110c8575b5090506110a6575061ffff610140820151168015801561109b575b8015611088575b8015611072575b801561105c575b8015611040575b8015611024575b610fef575063ffffffff60e08201511680158015610fdc575b610fba575061ffff6101a0820151169061138882119081610fad575b6101c0015160ff169060018214159081610f93575b50610f7e575050845192835115610f6f57610495846114f2565b955f5b8551811015610614576104ab818761147f565b5160ff81511680159081156105ca575b506105b3576020810180516001600160401b0316801580156105a3575b801561059a575b61058857505f5b83811061054357505065ffffffffffff60608201511665ffffffffffff8651169081811161052657505090610520896001938851906119e3565b01610498565b60ff83511663e07f83dd60e01b5f5260045260245260445260645ffd5b6001600160401b036020610557838c61147f565b51015183516001600160401b03169116811461057657506001016104e6565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b508581146104df565b50661fffffffffffff81116104d8565b60ff90511663ef34590160e01b5f5260045260245ffd5b8315159150816105dc575b505f6104bb565b90505f198301838111610600576105f560ff918a61147f565b51511610155f6105d5565b634e487b7160e01b5f52601160045260245ffd5b5083908387610624835151611493565b5f905b80518210156107035761063b82865161147f565b519461024086019361064e855151611493565b955f5b87518110156106815780610668600192895161147f565b516020815191012061067a828b61147f565b5201610651565b509450956102809060019396989492986040516106b4816106a66020820180956114c5565b03601f1981018352826113c8565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206106f7828761147f565b52019094939192610627565b905093919381519065ffffffffffff865116906102408551610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e610220820152209060405161076d816106a66020820180956114c5565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a081526107c060c0826113c8565b51902082519284519365ffffffffffff8751169063ffffffff8151169063ffffffff6060820151169063ffffffff60a08201511663ffffffff60c0830151169161ffff610140820151169262ffffff61018061ffff61016085015116930151169360ff61082c8d6114f2565b6040519116969061014081016001600160401b03811182821017610b2b576040528b815260208101998a5260408101988952606081019182526080810195865260a0810193845260c0810192835260e08101948552610100810196875261012081019788525f5468010000000000000000811015610b2b5760018101805f55811015610b17575f808052915160019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56381019190915599517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e564909a018054995192519651945193519551975198516001600160f01b0319909a1665ffffffffffff9b909b169a909a1760309290921b69ffffffff000000000000169190911760509590951b6dffffffff00000000000000000000169490941760709290921b63ffffffff60701b169190911760909190911b63ffffffff60901b161760b09190911b61ffff60b01b161760c09290921b61ffff60c01b169190911760d09290921b62ffffff60d01b169190911760e89290921b60ff60e81b1691909117909155546040805163ffffffff9290921697919081016001600160401b03811182821017610b2b576040908152888252436001600160401b031660208084019182525f87815260018252929092209251835491516001600160601b031990921663ffffffff9190911617911b6bffffffffffffffff00000000161790556004548551811415949085610f3a575b505f5b8651811015610b3f5785610a88575b80610a828a610a7c6001948b61147f565b51611551565b01610a5c565b6001600160401b036020610a9c838a61147f565b510151169060045468010000000000000000811015610b2b576001810180600455811015610b175760045f52600281901c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b0180546001600160401b0360069390931b60c01692831b19169390911b92909217909155610a6b565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b509083918761020082519565ffffffffffff60405195602087526102a0870195516020880152511660408601525163ffffffff815116606086015263ffffffff602082015116608086015263ffffffff60408201511660a086015263ffffffff60608201511660c086015263ffffffff60808201511660e086015263ffffffff60a08201511661010086015263ffffffff60c08201511661012086015263ffffffff60e08201511661014086015263ffffffff6101008201511661016086015260018060401b036101208201511661018086015261ffff610140820151166101a086015263ffffffff610160820151166101c086015260018060401b03610180820151166101e086015261ffff6101a0820151168286015260ff6101c08201511661022086015260018060a01b036101e082015116610240860152015161026084015251906102808084015281518091526102c083019060206102c08260051b8601019301915f905b828210610d67575050505090807f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e6920390a3610140526040516137649081611c6f823960805181612182015260a0518181816101bf0152818161116401526121ba015260c0518181816106b20152818161085a01528181610bac0152818161228101526123e7015260e051816102ca0152610100518181816104790152612e6201526101205181818161015e0152610ca4015261014051816104b40152f35b919390929495506102bf1986820301825284519061024061026082019260ff815116835260018060401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e084015261010081015161010084015261012081015161012084015260018060601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff6101808201511661018084015260018060401b036101a0820151166101a084015260018060401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610ef7575050505050602080600192960192019201879594939192610ca8565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610ed4565b5f6004558015610a595760030160021c60045f5260205f205f5b828110610f62575050610a59565b5f82820155600101610f54565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610fa5575b50155f61047b565b90505f610f9d565b6127108311159150610466565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff610100830151161561044a565b9063ffffffff610160820151169061018060018060401b0391015116916311d89fb360e01b5f5260045260245260445260645ffd5b50610120820151629896806001600160401b0390911611610431565b5061018082015162b71b006001600160401b039091161161042a565b506101808201516001600160401b031615610423565b5061ea6063ffffffff610160840151161161041c565b5063ffffffff6101608301511615610415565b50610100811161040e565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156106005763ffffffff83511610805f6103f3565b63c3254ffb60e01b5f5260045260245ffd5b62692c0b60e31b5f52600452610fa060245260445ffd5b63126e82b560e01b5f5260045ffd5b5082516001600160a01b03161561038a565b5081516001600160a01b031615610383565b5f80fd5b82516001600160401b03811161114b578201610260818703601f19011261114b576040519061026082016001600160401b03811183821017610b2b5760405261119a60208201611432565b82526111a86040820161140f565b60208301526111b960608201611432565b60408301526111ca608082016113eb565b60608301526111db60a08201611440565b60808301526111ec60c08201611440565b60a08301526111fd60e08201611440565b60c083015261120f6101008201611440565b60e0830152610120810151610100830152610140810151610120830152611239610160820161146b565b61014083015261124c6101808201611423565b61016083015261125f6101a082016113fe565b6101808301526112726101c0820161140f565b6101a08301526112856101e0820161140f565b6101c083015261129861020082016113fe565b6101e08301526112ab61022082016113eb565b6102008301526102408101516102208301526102608101516001600160401b03811161114b57602091010186601f8201121561114b578051906112ed82611454565b916112fb60405193846113c8565b80835260208084019160051b8301019189831161114b5760208101915b8383106113375750505050610240820152815260209283019201610236565b82516001600160401b03811161114b5782018b603f8201121561114b576020810151916001600160401b038311610b2b5760405161137f601f8501601f1916602001826113c8565b8381526040838501018e1061114b575f602085819660408397018386015e83010152815201920191611318565b61016081019081106001600160401b03821117610b2b57604052565b601f909101601f19168101906001600160401b03821190821017610b2b57604052565b519065ffffffffffff8216820361114b57565b519063ffffffff8216820361114b57565b51906001600160401b038216820361114b57565b519061ffff8216820361114b57565b519060ff8216820361114b57565b51906001600160a01b038216820361114b57565b6001600160401b038111610b2b5760051b60200190565b51906001600160601b038216820361114b57565b8051821015610b175760209160051b010190565b9061149d82611454565b6114aa60405191826113c8565b82815280926114bb601f1991611454565b0190602036910137565b80516020909101905f5b8181106114dc5750505090565b82518452602093840193909201916001016114cf565b905f915f5b815181101561153457600260ff6040611510848661147f565b5101511614611522575b6001016114f7565b925f198114610600576001019261151a565b5050565b8054821015610b17575f5260205f209060021b01905f90565b60ff8151169060ff6040820151169163ffffffff6101e0830151169365ffffffffffff6060840151169460018060a01b036080850151169060018060601b036101408601511660018060a01b0360e08701511660018060401b036101a0880151169560018060a01b0360c0890151169461022089015198604051926115d5846113ac565b8352602083019a8b5260408301958652606083019b8c526080830191825260a0830194855260c0830193845260e08301988952610100830196875263ffffffff610120840198169081895261014084019a8b526020810160018060401b038151165f52600260205260405f2092835480155f1461178557505051905160ff165f90815260036020526040902080546001600160401b0319166001600160401b03929092169190911790555b805468010000000000000000811015610b2b576116a291600182018155611538565b9b909b611772579151995194519151905160089590951b61ff001660ff9a909a169990991760109190911b65ffffffff0000161760309890981b6bffffffffffff000000000000169790971760609290921b6001600160601b03191691909117875560039561172f9151905160601b6001600160601b0319166001600160601b0391909116176001880155565b9151915190516001600160e01b031960e09190911b166001600160401b03909216600160401b600160e01b0360409290921b919091161717600284015551910155565b634e487b7160e01b5f525f60045260245ffd5b9092505f198101915081116106005761179e9083611538565b50906003604051926117af846113ac565b805460ff8116855260ff8160081c16602086015263ffffffff8160101c16604086015265ffffffffffff8160301c16606086015260601c6080850152600181015460018060601b03811660a086015260601c60c0850152600281015460018060401b03811660e086015260018060a01b039060401c166101008501520154610140830152610120820152604051611901816106a66020820194859190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b03608082015116608085015260018060601b0360a08201511660a085015260018060a01b0360c08201511660c085015260018060401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b51902060405160208101906119cd816106a688859190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b03608082015116608085015260018060601b0360a08201511660a085015260018060a01b0360c08201511660c085015260018060401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b5190200361168057505050505050505050505050565b916040830160ff815116600181108015611c64575b611c4a575060808401516001600160a01b0316158015611c35575b8015611c20575b8015611c0b575b8015611bf8575b8015611be3575b611bcc57600260ff82511611611bc65761ffff61016085015116600281018091116106005763ffffffff6101808601511690818102918183041490151715610600576103e881018091116106005763ffffffff8451166103e88102908082046103e81490151715610600578111611b8a57505160ff16600203611b85575f198101908111610600575b6101808201516101a08401516001600160401b0391821692600182901b6002600160411b03169290911680159083046002141715610600576002811015611b7f57506002905b81600302916003830403610600578115611b6b57049080821015611b635750905b61012060018060401b039101511691619c40830180931161060057828210611b4657505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905090611b1f565b634e487b7160e01b5f52601260045260245ffd5b90611afe565b611ab8565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156106005763cd3cfc6b60e01b5f5260045260245260445260645ffd5b50505050565b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff6102008501511615611a2f565b5063ffffffff6101808501511615611a28565b5060e08401516001600160a01b031615611a21565b5060c08401516001600160a01b031615611a1a565b5060a08401516001600160a01b031615611a13565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b50600481116119f856fe6080806040526004361015610012575f80fd5b5f3560e01c908162971a30146123d5575080630c24d5cf146121e95780630c340a24146121a557806311dbf9dc1461216b57806313765838146120865780631ef1adc71461112c578063216b857714610f805780632583bed814610d915780633a96f6c614610b5b5780634aefbda214610b2557806358089c09146109a25780635d2ffb6c1461081957806361c074df146107ba57806367a348441461079d5780636b0432ef146106fe5780637e4d814d1461067d57806380820b311461059557806386fd5a6a146104f95780638bdbdac1146104d7578063a7f0b3de1461049d578063aa7517e11461045a578063b5744f671461041c578063cbd8da6314610351578063d7c1b545146102f9578063dac6e63a146102b5578063e9176a47146101865763febf52ba14610144575f80fd5b34610182575f36600319011261018257602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b34610182576040366003190112610182576004356001600160a01b03811690819003610182576101b461246c565b906101bd612d2b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102a2576001600160601b0360085492169180831161028b5782810390811161027757600855807f3e7f3e87278ea2315d707619b01808ba821fa9b0c0475b429eabe6869183f9166020604051858152a25f80808085855af161024a61256e565b5015610262575f5f5160206137385f395f51905f525d005b63a09e616560e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b9050631d5c45c560e21b5f5260045260245260445ffd5b63ad0550d560e01b5f523360045260245ffd5b34610182575f366003190112610182576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461018257604036600319011261018257610312612416565b6001600160401b03610322612456565b91165f52600760205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b34610182576020366003190112610182576001600160401b03610372612416565b6001600160a01b03600261038583612d60565b015460401c1633036104055716805f52600560205260405f2065ffffffffffff815460c01c16156103f257805471ffffffffffffffffffffffffffffffffffff60601b191690557fcc8c536b7ba25b53b25c2a335491033354f8ca17003c884cf4add708896db2735f80a2005b5063105c90fd60e31b5f5260045260245ffd5b63ccc0087560e01b5f52166004523360245260445ffd5b346101825760203660031901126101825760043560ff8116809103610182575f52600360205260206001600160401b0360405f205416604051908152f35b34610182575f3660031901126101825760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610182575f3660031901126101825760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610182575f3660031901126101825760206104f1612d10565b604051908152f35b34610182576020366003190112610182576001600160401b0361051a612416565b610522612c00565b50165f526006602052608060405f2065ffffffffffff60405191610545836124db565b5460ff80821615159384815260208101828460081c16151581528460606040840193858760101c168552019460181c16845260405195865251151560208601525116604084015251166060820152f35b34610182576020366003190112610182576004356105b1612c00565b506105bb81612ef1565b9060018203610660575f905b5f548303610650575f5b5f1984019384116102775765ffffffffffff6001600160401b03928160016105fa608098612a9f565b50015416905f5260016020528360405f205460201c1692606060405161061f816124db565b8781526020810192835260408101938452019384526040519586525160208601525116604084015251166060820152f35b61065983612a9f565b50546105d1565b60011982018281116102775761067590612a9f565b5054906105c7565b3461018257606036600319011261018257610696612416565b60243560ff8116810361018257604435908115158203610182577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106eb576106e992612c24565b005b631b39876f60e31b5f523360045260245ffd5b34610182576020366003190112610182576001600160401b0361071f612416565b610727612c00565b50165f526005602052608060405f206001600160601b0360405161074a816124db565b65ffffffffffff83548380821695868552606082600160208801938287851c1685528760408a019760c01c1687520154169501948552604051968752511660208601525116604084015251166060820152f35b34610182575f366003190112610182576020600854604051908152f35b346101825760403660031901126101825760406107fe6107d861242c565b6001600160401b0381165f5260026020526107f8835f2091600435612fb1565b90612b1c565b505463ffffffff8251918060601c835260101c166020820152f35b3461018257606036600319011261018257610832612416565b61083a61246c565b6044356001600160a01b038116929083900361018257610858612d2b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106eb576001600160401b0382911691825f5260056020526001600160601b0360405f209181835416918291161161099a575b6108c9836001600160601b0392612533565b166001600160601b03198254161781556001600160601b03815481811691829160601c1611610966575b506109076001600160601b03831685612f3d565b15610954575b5060207f75400f6c9d5cdd2f2e822e87fb5a8a33a94ffc1b8fc94af98d8dda5439e79cc4916001600160601b0360405191168152a35f5f5160206137385f395f51905f525d005b9061095e91612f7c565b5f602061090d565b81546bffffffffffffffffffffffff60601b191660609190911b6bffffffffffffffffffffffff60601b16178155846108f3565b9150816108b7565b34610182576040366003190112610182576109bb61242c565b6109c3612a55565b506001600160401b0381165f52600260205260405f2090600435906109e791612fb1565b6109f091612b1c565b50805460ff811691600181015491600282015491600301549260405191610a16836124bf565b85835260208301908060081c60ff168252604084018160101c63ffffffff16815260608501908260301c65ffffffffffff168252608086019260601c835260a08601936001600160601b038616855260c087019560601c865260e08701966001600160401b0389168852610100810198600160a01b600190039060401c16895261012001988952604051998a525160ff1660208a01525163ffffffff1660408901525165ffffffffffff166060880152600160a01b600190039051166080870152516001600160601b031660a0860152600160a01b6001900390511660c0850152516001600160401b031660e0840152600160a01b600190039051166101008301525161012082015261014090f35b34610182576040366003190112610182576020610b4b610b4361242c565b600435612b5b565b65ffffffffffff60405191168152f35b3461018257608036600319011261018257610b74612416565b610b7c612456565b9060443560ff811690818103610182576064356001600160a01b038116939084900361018257610baa612d2b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106eb576001600160401b031690815f52600760205260405f2060018060a01b0386165f5260205260ff60405f205416610d6e5760806020957f78a71d039455e439859917ec1e6476967f6cb2d8726d3a7a1de5bdc69e32b24a92845f526007885260405f2060018060a01b0383165f52885260405f20600160ff19825416179055845f526006885260405f209060ff82541615610d35575b50505f848152600588526040902080546001600160f01b0319811682556001600160601b039081169790919082612710610ccd7f000000000000000000000000000000000000000000000000000000000000000061ffff168c612b09565b041691610cda8383612f3d565b15610d2d575b610cf490610cee848c612533565b90612f7c565b604080519889528a89018a90528801521660608601526001600160a01b031693a35f5f5160206137385f395f51905f525d604051908152f35b5f9250610ce0565b815468ffffffffffffff00ff191668ffffffffffff0000004260181b161762ff000060109290921b919091161760011790558780610c6f565b637299013760e11b5f90815260048390526001600160a01b038616602452604490fd5b3461018257604036600319011261018257610daa612416565b610db261246c565b6001600160a01b036002610dc584612d60565b015460401c163303610f60576001600160601b038116908115610f44576001600160401b03831692835f52600560205260405f2090815465ffffffffffff8160c01c1680610f2e5750927fcd1eb172a45b629cac17cc231545c068ec64bdfad4617e6ba0433499778e4a909492610ed9610ea665ffffffffffff94610e56856001600160601b0360409a1683612dc2565b610e5e612e87565b610e6a87421692612d60565b600460ff825460081c161480610f1b575b610efc575b50610e9b600163ffffffff92015492828460901c1690612aeb565b9160701c1690612aeb565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b16939093178255565b80548360c01b8360c01b16908460c01b19161790558351928352166020820152a2005b63ffffffff9192506001610f12610e9b92612f21565b93925050610e80565b508288610f2783612f21565b1611610e7b565b8663c236f76160e01b5f5260045260245260445ffd5b6001600160401b038363105c90fd60e31b5f521660045260245ffd5b6001600160401b038263ccc0087560e01b5f52166004523360245260445ffd5b3461018257602036600319011261018257610f99612a55565b50610fa5600435612ef1565b5f19810181811161027757610fb990612a9f565b509060018103611119575f905b5f5481036110fc5750600165ffffffffffff925b01549060405190610fea826124bf565b65ffffffffffff1692838252602082019065ffffffffffff168152604082018360301c63ffffffff168152606083018460501c63ffffffff168152608084018560701c63ffffffff16815260a08501918660901c63ffffffff16835260c08601938760b01c61ffff16855260e08701958860c01c61ffff1687526101008801978960d01c62ffffff168952610120019860e81c60ff168952604051998a525165ffffffffffff1660208a01525163ffffffff1660408901525163ffffffff1660608801525163ffffffff1660808701525163ffffffff1660a08601525161ffff1660c08501525163ffffffff1660e0840152516001600160401b03166101008301525160ff1661012082015261014090f35b65ffffffffffff600161110f8193612a9f565b5001541692610fda565b65ffffffffffff60018301541690610fc6565b34610182576020366003190112610182576004356001600160401b0381116101825761028081600401916003199036030112610182577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036102a25761119a612d10565b65ffffffffffff60016111ab612e87565b01541691600454916111bc836125f0565b926111ca6040519485612512565b8084526111d9601f19916125f0565b015f5b8181106120515750505f5b835181101561127557806001600160401b03611204600193612e9d565b90549060031b1c1663ffffffff61121a82612d60565b5460405192611228846124a4565b60ff82168452602084015260ff8160081c16604084015265ffffffffffff8160301c16606084015260101c1660808201526112638287612edd565b5261126e8186612edd565b50016111e7565b5090926112823685612607565b91825181810361203c57505065ffffffffffff60208301511681811061202757505060600151905f5f935b825185101561141d576112c285849394612edd565b51925b8451811080611402575b156112e2576112dd90612b35565b6112c5565b93929490948351851480156113e6575b6113cf576113008585612edd565b516001600160401b036020820151166001600160401b0360208401511614908115916113ac575b811561138c575b811561135f575b50611348575060010193929091926112ad565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff16600414915081611379575b5087611335565b6040015160ff1660041415905087611372565b905063ffffffff6101e08201511663ffffffff608084015116119061132e565b905065ffffffffffff60608201511665ffffffffffff6060840151161190611327565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff6113f38686612edd565b51511660ff82511614156112f2565b5060ff61140f8287612edd565b51511660ff855116116112cf565b611428903690612607565b6001600160401b034616906040810190815160408101805163ffffffff8116908115908115612000575b509050611fde575061ffff6101408201511680158015611fd3575b8015611fc0575b8015611faa575b8015611f94575b8015611f7a575b8015611f60575b611f2b575063ffffffff60e08201511680158015611f18575b611ef6575061ffff6101a0820151169061138882119081611ee9575b6101c0015160ff169060018214159081611ecf575b50611eba5750506060810191825191825115611eab57926114fa8361307d565b9460208501915f5b855181101561166a576115158187612edd565b5160ff8151168015908115611634575b5061161d57602081016001600160401b038151168015801561160d575b8015611604575b6115f257505f5b8381106115ad57505065ffffffffffff60608201511665ffffffffffff865116908181116115905750509061158a896001938851906134aa565b01611502565b60ff83511663e07f83dd60e01b5f5260045260245260445260645ffd5b6001600160401b0360206115c1838c612edd565b510151166001600160401b038351168091146115e05750600101611550565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b50858114611549565b50661fffffffffffff8111611542565b60ff90511663ef34590160e01b5f5260045260245ffd5b831515915081611646575b508a611525565b90505f1983018381116102775761165f60ff918a612edd565b51511610158a61163f565b508290848761167a83515161301e565b5f905b805182101561175957611691828651612edd565b51946102408601936116a485515161301e565b955f5b87518110156116d757806116be6001928951612edd565b51602081519101206116d0828b612edd565b52016116a7565b5094509561028090600193969894929860405161170a816116fc602082018095613050565b03601f198101835282612512565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e6102608201522061174d8287612edd565b5201909493919261167d565b905093919381519065ffffffffffff845116906102408751610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e61022082015220906040516117c3816116fc602082018095613050565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261181660c082612512565b5190209184519284519365ffffffffffff8351169063ffffffff8151169063ffffffff6060820151169063ffffffff60a08201511663ffffffff60c0830151169161ffff610140820151169262ffffff61018061ffff61016085015116930151169360ff6118838d61307d565b1695604051611891816124bf565b8a815260208101998a5260408101988952606081019182526080810195865260a0810193845260c0810192835260e08101948552610100810196875261012081019788525f54600160401b811015611ac1578060016118f292015f55612a9f565b919091611e9857518155985160019099018054985191519551935192519451965197516001600160f01b031990991665ffffffffffff9a909a169990991760309190911b69ffffffff000000000000161760509490941b63ffffffff60501b169390931760709190911b63ffffffff60701b161760909290921b63ffffffff60901b169190911760b09190911b61ffff60b01b161760c09190911b61ffff60c01b161760d09190911b62ffffff60d01b161760e89190911b60ff60e81b161790555f546040805163ffffffff9290921697919081016001600160401b03811182821017611ac157604052878152602081016001600160401b0343168152835f52600160205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b031916171790556004549385518514159485611e48575b505f5b8651811015611ad55785611a66575b80611a608a611a5a6001948b612edd565b5161317f565b01611a3a565b6001600160401b036020611a7a838a612edd565b510151169060045491600160401b831015611ac157611aa0836001809501600455612e9d565b6001600160401b03829392549160031b92831b921b19161790559050611a49565b634e487b7160e01b5f52604160045260245ffd5b508661020082519365ffffffffffff60405197602089526102a08901955160208a0152511660408801525163ffffffff815116606088015263ffffffff602082015116608088015263ffffffff60408201511660a088015263ffffffff60608201511660c088015263ffffffff60808201511660e088015263ffffffff60a08201511661010088015263ffffffff60c08201511661012088015263ffffffff60e08201511661014088015263ffffffff610100820151166101608801526001600160401b036101208201511661018088015261ffff610140820151166101a088015263ffffffff610160820151166101c08801526001600160401b03610180820151166101e088015261ffff6101a0820151168288015260ff6101c08201511661022088015260018060a01b036101e082015116610240880152015161026086015251906102808086015281518091526102c085019060206102c08260051b8801019301915f905b828210611c775760208787817f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e68c8a038da3604051908152f35b909192936102bf1988820301825284519061024061026082019260ff81511683526001600160401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e08401526101008101516101008401526101208101516101208401526001600160601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526001600160401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110611e05575050505050602080600192960192019201909291611c3d565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101611de5565b5f6004558015611a375760030160021c60045f525f5b818110611e6b5750611a37565b5f7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b820155600101611e5e565b634e487b7160e01b5f525f60045260245ffd5b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081611ee1575b5015866114da565b905086611ed9565b61271083111591506114c5565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff61010083015116156114a9565b906001600160401b0361018063ffffffff6101608401511692015116916311d89fb360e01b5f5260045260245260445260645ffd5b50629896806001600160401b036101208401511611611490565b5062b71b006001600160401b036101808401511611611489565b506001600160401b036101808301511615611482565b5061ea6063ffffffff610160840151161161147b565b5063ffffffff6101608301511615611474565b50610100811161146d565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156102775763ffffffff835116108087611452565b633ae8346d60e21b5f5260045260245260445ffd5b63f2cda05f60e01b5f5260045260245260445ffd5b602090604051612060816124a4565b5f81525f838201525f60408201525f60608201525f6080820152828288010152016111dc565b60203660031901126101825761209a612416565b6120a381612d60565b50341561214f576001600160601b033411612137576001600160401b036001600160601b0334169116805f5260056020526001600160601b036120ec838260405f20541661259d565b825f52600560205260405f2082821683198254161790556040519384521660208301527fc074b51ec4eff9c43dd21814ddbafbaa8290cf3508e8316eb136c882b18ff5ce60403393a3005b6306dfcc6560e41b5f5260606004523460245260445ffd5b6001600160401b039063105c90fd60e31b5f521660045260245ffd5b34610182575f3660031901126101825760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610182575f366003190112610182576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461018257604036600319011261018257612202612416565b61220a612456565b612212612d2b565b6001600160a01b03600261222584612d60565b015460401c163303610f60576001600160401b03821690815f52600560205260405f2080549365ffffffffffff8560c01c1680156123c2578042106123ac5750604051630cd40c8760e41b8152600481018590526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156123a1575f9161236f575b508061235957506122e9856001600160601b0396926122e488809560601c1680998194168093612dc2565b612533565b166001600160601b031982541617815571ffffffffffffffffffffffffffffffffffff60601b19815416905560018060a01b031680917fed1ab8463a4b8e9f52706103a38d59536d4ff64651befd34e5ede2bf67580e7c6020604051868152a35f80808085855af161024a61256e565b8463308fa1c760e21b5f5260045260245260445ffd5b90506020813d602011612399575b8161238a60209383612512565b810103126101825751866122b9565b3d915061237d565b6040513d5f823e3d90fd5b84630746993160e31b5f5260045260245260445ffd5b8463105c90fd60e31b5f5260045260245ffd5b34610182575f366003190112610182577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b600435906001600160401b038216820361018257565b602435906001600160401b038216820361018257565b35906001600160401b038216820361018257565b602435906001600160a01b038216820361018257565b602435906001600160601b038216820361018257565b35906001600160a01b038216820361018257565b359060ff8216820361018257565b60a081019081106001600160401b03821117611ac157604052565b61014081019081106001600160401b03821117611ac157604052565b608081019081106001600160401b03821117611ac157604052565b61016081019081106001600160401b03821117611ac157604052565b90601f801991011681019081106001600160401b03821117611ac157604052565b906001600160601b03809116911603906001600160601b03821161027757565b6001600160401b038111611ac157601f01601f191660200190565b3d15612598573d9061257f82612553565b9161258d6040519384612512565b82523d5f602084013e565b606090565b906001600160601b03809116911601906001600160601b03821161027757565b359065ffffffffffff8216820361018257565b359063ffffffff8216820361018257565b359061ffff8216820361018257565b6001600160401b038111611ac15760051b60200190565b91908281039261028084126101825760405190612623826124db565b610220829582358452612638602084016125bd565b6020850152603f1901126101825760405161022081018181106001600160401b03821117611ac15760405261266f604083016125d0565b815261267d606083016125d0565b602082015261268e608083016125d0565b604082015261269f60a083016125d0565b60608201526126b060c083016125d0565b60808201526126c160e083016125d0565b60a08201526126d361010083016125d0565b60c08201526126e561012083016125d0565b60e08201526126f761014083016125d0565b61010082015261270a6101608301612442565b61012082015261271d61018083016125e1565b6101408201526127306101a083016125d0565b6101608201526127436101c08301612442565b6101808201526127566101e083016125e1565b6101a08201526127696102008301612496565b6101c082015261277c6102208301612482565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161018257019180601f84011215610182578235926127c1846125f0565b936127cf6040519586612512565b80855260208086019160051b830101918383116101825760208101915b8383106127fe57505050505060600152565b82356001600160401b038111610182578201610260818703601f190112610182576040519061026082018281106001600160401b03821117611ac15760405261284960208201612496565b825261285760408201612442565b602083015261286860608201612496565b6040830152612879608082016125bd565b606083015261288a60a08201612482565b608083015261289b60c08201612482565b60a08301526128ac60e08201612482565b60c08301526128be6101008201612482565b60e08301526101208101356101008301526101408101356101208301526101608101356001600160601b03811681036101825761014083015261290461018082016125e1565b6101608301526129176101a082016125d0565b61018083015261292a6101c08201612442565b6101a083015261293d6101e08201612442565b6101c083015261295061020082016125d0565b6101e083015261296361022082016125bd565b6102008301526102408101356102208301526102608101356001600160401b03811161018257602091010186601f82011215610182578035906129a5826125f0565b916129b36040519384612512565b80835260208084019160051b830101918983116101825760208101915b8383106129ef57505050506102408201528152602092830192016127ec565b82356001600160401b0381116101825782018b603f8201121561018257602081013591612a1b83612553565b612a286040519182612512565b8381526040838501018e10610182575f6020858196604083970183860137830101528152019201916129d0565b60405190612a62826124bf565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b5f54811015612ad7575f80805260019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b634e487b7160e01b5f52603260045260245ffd5b9065ffffffffffff8091169116019065ffffffffffff821161027757565b8181029291811591840414171561027757565b8054821015612ad7575f5260205f209060021b01905f90565b5f1981146102775760010190565b63ffffffff5f199116019063ffffffff821161027757565b90612b7b906001600160401b0381165f52600260205260405f2092612fb1565b90612b868282612b1c565b505460601c612b96825493612b35565b83811015612bf25781612ba98285612b1c565b505460601c03612bbc57612b9690612b35565b65ffffffffffff9350612beb91506002612bdb612be692600195612b1c565b50015460e01c612b43565b612a9f565b5001541690565b5050505065ffffffffffff90565b60405190612c0d826124db565b5f6060838281528260208201528260408201520152565b6001600160401b031691825f52600660205260405f2091825491801515908160ff8560081c16151514612d08577f12e1841a864dcda20e2a4153dab9d0450e7aad92acc70b1a232e7074550a00b59460ff60409561ff008560081b1661ff001982161783551615612ca2575b505060ff8351921682526020820152a2565b612cf69115612cfd578390612cde65ffffffffffff42165b825468ffffffffffff000000191660189190911b68ffffffffffff00000016178255565b9062ff000082549160101b169062ff00001916179055565b5f80612c90565b5f90612cde5f612cba565b505050505050565b5f545f19810190811161027757612d2690612a9f565b505490565b5f5160206137385f395f51905f525c612d515760015f5160206137385f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6001600160401b0316805f52600260205260405f20908154908115612d9857505f19810190811161027757612d9491612b1c565b5090565b612da0612d10565b6370a0d88760e01b5f5260045260245260445ffd5b9190820180921161027757565b9091600460ff612dd184612d60565b5460081c1603612e60575f925b6001600160601b03808316941693612df68582612db5565b6001600160601b038316809111612e0f57505050505050565b6001600160601b03959650105f14612e485750506001600160401b035f915b632a41ca3160e01b5f52166004521660245260445260645ffd5b6001600160401b0391612e5a91612533565b91612e2e565b7f000000000000000000000000000000000000000000000000000000000000000092612dde565b5f545f19810190811161027757612d9490612a9f565b90600454821015612ad75760045f52600282901c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b019160031b60181690565b8051821015612ad75760209160051b010190565b90815f52600160205263ffffffff60405f205416918215612f0f5750565b633ec5da0760e21b5f5260045260245ffd5b6001612beb612be6600265ffffffffffff94015460e01c612b43565b8115612f7557620313735a10612f5b575f8080938193620186a0f190565b5a6323e228cb60e01b5f526004526203137360245260445ffd5b5050600190565b612fac9160016001600160601b03920182612f9a838284541661259d565b16831982541617905516600854612db5565b600855565b906001600160401b03612fc383612ef1565b911691825f52600260205260405f209283545b8015613007575f190191836002612fed8588612b1c565b50015460e01c1115612fff5791612fd6565b505091505090565b50906370a0d88760e01b5f5260045260245260445ffd5b90613028826125f0565b6130356040519182612512565b8281528092613046601f19916125f0565b0190602036910137565b80516020909101905f5b8181106130675750505090565b825184526020938401939092019160010161305a565b905f915f5b81518110156130c157600260ff604061309b8486612edd565b51015116146130ad575b600101613082565b926130b9600191612b35565b9390506130a5565b5050565b9190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b0360808201511660808501526001600160601b0360a08201511660a085015260018060a01b0360c08201511660c08501526001600160401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b60ff8151169060ff6040820151169163ffffffff6101e0830151169365ffffffffffff6060840151169460018060a01b03608085015116906001600160601b036101408601511660018060a01b0360e0870151166001600160401b036101a0880151169560018060a01b0360c089015116946102208901519860405192613205846124f6565b8352602083019a8b5260408301958652606083019b8c526080830191825260a0830194855260c0830193845260e08301988952610100830196875263ffffffff610120840198169081895261014084019a8b52602081016001600160401b038151165f52600260205260405f2092835480155f146133b05750506001600160401b0360ff9151169151165f5260036020526001600160401b0360405f2091166001600160401b03198254161790555b8054600160401b811015611ac1576132d191600182018155612b1c565b9b909b611e98579151995194519151905160089590951b61ff001660ff9a909a169990991760109190911b65ffffffff0000161760309890981b6bffffffffffff000000000000169790971760609290921b6bffffffffffffffffffffffff19169190911787556003956133689151905160601b6bffffffffffffffffffffffff19166001600160601b0391909116176001880155565b9151915190516001600160e01b031960e09190911b166001600160401b0390921668010000000000000000600160e01b0360409290921b919091161717600284015551910155565b9092505f19810191508111610277576133c99083612b1c565b50906003604051926133da846124f6565b805460ff8116855260ff8160081c16602086015263ffffffff8160101c16604086015265ffffffffffff8160301c16606086015260601c608085015260018101546001600160601b03811660a086015260601c60c085015260028101546001600160401b03811660e086015260018060a01b039060401c16610100850152015461014083015261012082015260405161347b816116fc6020820194856130c5565b5190206040516020810190613494816116fc88856130c5565b519020036132b457505050505050505050505050565b916040830160ff81511660018110801561372d575b613713575060808401516001600160a01b03161580156136fe575b80156136e9575b80156136d4575b80156136c1575b80156136ac575b61369557600260ff8251161161368f5761ffff6101608501511660028101809111610277576135319063ffffffff6101808701511690612b09565b6103e881018091116102775763ffffffff8451166103e88102908082046103e8149015171561027757811161365357505160ff1660020361364e575f198101908111610277575b6001600160401b0361018083015116906101a0840151906801fffffffffffffffe6001600160401b0383169260011b16918083046002149015171561027757600281101561364857506002915b82600302926003840403610277578215613634576001600160401b03926101209204908082101561362c5750925b01511691619c4083018093116102775782821061360f57505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b9050926135f3565b634e487b7160e01b5f52601260045260245ffd5b916135c5565b613578565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156102775763cd3cfc6b60e01b5f5260045260245260445260645ffd5b50505050565b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff61020085015116156134f6565b5063ffffffff61018085015116156134ef565b5060e08401516001600160a01b0316156134e8565b5060c08401516001600160a01b0316156134e1565b5060a08401516001600160a01b0316156134da565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b50600481116134bf56fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a164736f6c6343000825000a'
