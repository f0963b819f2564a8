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

export const clusterRegistryBytecode: `0x${string}` = '0x610160806040523461114b5761531d803803809161001d82856113c8565b83398101908082039060c0821261114b5780516001600160401b03811161114b578101808403610280811261114b5760405193608085016001600160401b03811186821017610b2b576040528251855261022061007c602085016113eb565b6020870190815292603f19011261114b576040519261022084016001600160401b03811185821017610b2b576040526100b7604082016113fe565b84526100c5606082016113fe565b60208501526100d6608082016113fe565b60408501526100e760a082016113fe565b60608501526100f860c082016113fe565b608085015261010960e082016113fe565b60a085015261011b61010082016113fe565b60c085015261012d61012082016113fe565b60e085015261013f61014082016113fe565b610100850152610152610160820161140f565b6101208501526101656101808201611423565b6101408501526101786101a082016113fe565b61016085015261018b6101c0820161140f565b61018085015261019e6101e08201611423565b6101a08501526101b16102008201611432565b6101c08501526101c46102208201611440565b6101e085015261024081015161020085015260408601938452610260810151906001600160401b03821161114b57019580601f8801121561114b5786519661020b88611454565b97610219604051998a6113c8565b8089526020808a019160051b8301019183831161114b5760208101915b83831061114f57505050505060a09060608601968752601f19011261114b576040519260a084016001600160401b03811185821017610b2b5760405261027e60208201611440565b845261028c60408201611440565b90602085019182526102a060608201611440565b604086019081526102c660a06102b86080850161146b565b936060890194855201611423565b926080870193845260018060401b0346169660405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201528960808201523060a082015260a0815261036a60c0826113c8565b51902060805280516001600160a01b0316158015611139575b8015611127575b6111185761ffff855116610fa081116111015750516001600160a01b0390811660a0529051811660c05290511660e052516001600160601b0316610100525161ffff16610120528351806110ef5750815160408101805163ffffffff81169081159081156110c8575b5090506110a6575061ffff610140820151168015801561109b575b8015611088575b8015611072575b801561105c575b8015611040575b8015611024575b610fef575063ffffffff60e08201511680158015610fdc575b610fba575061ffff6101a0820151169061138882119081610fad575b6101c0015160ff169060018214159081610f93575b50610f7e575050845192835115610f6f57610495846114f2565b955f5b8551811015610614576104ab818761147f565b5160ff81511680159081156105ca575b506105b3576020810180516001600160401b0316801580156105a3575b801561059a575b61058857505f5b83811061054357505065ffffffffffff60608201511665ffffffffffff8651169081811161052657505090610520896001938851906119b2565b01610498565b60ff83511663e07f83dd60e01b5f5260045260245260445260645ffd5b6001600160401b036020610557838c61147f565b51015183516001600160401b03169116811461057657506001016104e6565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b508581146104df565b50661fffffffffffff81116104d8565b60ff90511663ef34590160e01b5f5260045260245ffd5b8315159150816105dc575b505f6104bb565b90505f198301838111610600576105f560ff918a61147f565b51511610155f6105d5565b634e487b7160e01b5f52601160045260245ffd5b5083908387610624835151611493565b5f905b80518210156107035761063b82865161147f565b519461024086019361064e855151611493565b955f5b87518110156106815780610668600192895161147f565b516020815191012061067a828b61147f565b5201610651565b509450956102809060019396989492986040516106b4816106a66020820180956114c5565b03601f1981018352826113c8565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206106f7828761147f565b52019094939192610627565b905093919381519065ffffffffffff865116906102408551610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e610220820152209060405161076d816106a66020820180956114c5565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a081526107c060c0826113c8565b51902082519284519365ffffffffffff8751169063ffffffff8151169063ffffffff6060820151169063ffffffff60a08201511663ffffffff60c0830151169161ffff610140820151169262ffffff61018061ffff61016085015116930151169360ff61082c8d6114f2565b6040519116969061014081016001600160401b03811182821017610b2b576040528b815260208101998a5260408101988952606081019182526080810195865260a0810193845260c0810192835260e08101948552610100810196875261012081019788525f5468010000000000000000811015610b2b5760018101805f55811015610b17575f808052915160019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56381019190915599517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e564909a018054995192519651945193519551975198516001600160f01b0319909a1665ffffffffffff9b909b169a909a1760309290921b69ffffffff000000000000169190911760509590951b6dffffffff00000000000000000000169490941760709290921b63ffffffff60701b169190911760909190911b63ffffffff60901b161760b09190911b61ffff60b01b161760c09290921b61ffff60c01b169190911760d09290921b62ffffff60d01b169190911760e89290921b60ff60e81b1691909117909155546040805163ffffffff9290921697919081016001600160401b03811182821017610b2b576040908152888252436001600160401b031660208084019182525f87815260018252929092209251835491516001600160601b031990921663ffffffff9190911617911b6bffffffffffffffff00000000161790556003548551811415949085610f3a575b505f5b8651811015610b3f5785610a88575b80610a828a610a7c6001948b61147f565b51611551565b01610a5c565b6001600160401b036020610a9c838a61147f565b510151169060035468010000000000000000811015610b2b576001810180600355811015610b175760035f52600281901c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b0180546001600160401b0360069390931b60c01692831b19169390911b92909217909155610a6b565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b509083918761020082519565ffffffffffff60405195602087526102a0870195516020880152511660408601525163ffffffff815116606086015263ffffffff602082015116608086015263ffffffff60408201511660a086015263ffffffff60608201511660c086015263ffffffff60808201511660e086015263ffffffff60a08201511661010086015263ffffffff60c08201511661012086015263ffffffff60e08201511661014086015263ffffffff6101008201511661016086015260018060401b036101208201511661018086015261ffff610140820151166101a086015263ffffffff610160820151166101c086015260018060401b03610180820151166101e086015261ffff6101a0820151168286015260ff6101c08201511661022086015260018060a01b036101e082015116610240860152015161026084015251906102808084015281518091526102c083019060206102c08260051b8601019301915f905b828210610d67575050505090807f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e6920390a3610140526040516136d99081611c44823960805181612155015260a0518181816101a901528181611137015261218d015260c05181818161065e015281816107a701528181610af90152818161225401526123ba015260e051816102b40152610100518181816104250152612e350152610120518181816101480152610bf1015261014051816104600152f35b919390929495506102bf1986820301825284519061024061026082019260ff815116835260018060401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e084015261010081015161010084015261012081015161012084015260018060601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff6101808201511661018084015260018060401b036101a0820151166101a084015260018060401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610ef7575050505050602080600192960192019201879594939192610ca8565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610ed4565b5f6003558015610a595760030160021c60035f5260205f205f5b828110610f62575050610a59565b5f82820155600101610f54565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610fa5575b50155f61047b565b90505f610f9d565b6127108311159150610466565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff610100830151161561044a565b9063ffffffff610160820151169061018060018060401b0391015116916311d89fb360e01b5f5260045260245260445260645ffd5b50610120820151629896806001600160401b0390911611610431565b5061018082015162b71b006001600160401b039091161161042a565b506101808201516001600160401b031615610423565b5061ea6063ffffffff610160840151161161041c565b5063ffffffff6101608301511615610415565b50610100811161040e565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156106005763ffffffff83511610805f6103f3565b63c3254ffb60e01b5f5260045260245ffd5b62692c0b60e31b5f52600452610fa060245260445ffd5b63126e82b560e01b5f5260045ffd5b5082516001600160a01b03161561038a565b5081516001600160a01b031615610383565b5f80fd5b82516001600160401b03811161114b578201610260818703601f19011261114b576040519061026082016001600160401b03811183821017610b2b5760405261119a60208201611432565b82526111a86040820161140f565b60208301526111b960608201611432565b60408301526111ca608082016113eb565b60608301526111db60a08201611440565b60808301526111ec60c08201611440565b60a08301526111fd60e08201611440565b60c083015261120f6101008201611440565b60e0830152610120810151610100830152610140810151610120830152611239610160820161146b565b61014083015261124c6101808201611423565b61016083015261125f6101a082016113fe565b6101808301526112726101c0820161140f565b6101a08301526112856101e0820161140f565b6101c083015261129861020082016113fe565b6101e08301526112ab61022082016113eb565b6102008301526102408101516102208301526102608101516001600160401b03811161114b57602091010186601f8201121561114b578051906112ed82611454565b916112fb60405193846113c8565b80835260208084019160051b8301019189831161114b5760208101915b8383106113375750505050610240820152815260209283019201610236565b82516001600160401b03811161114b5782018b603f8201121561114b576020810151916001600160401b038311610b2b5760405161137f601f8501601f1916602001826113c8565b8381526040838501018e1061114b575f602085819660408397018386015e83010152815201920191611318565b61016081019081106001600160401b03821117610b2b57604052565b601f909101601f19168101906001600160401b03821190821017610b2b57604052565b519065ffffffffffff8216820361114b57565b519063ffffffff8216820361114b57565b51906001600160401b038216820361114b57565b519061ffff8216820361114b57565b519060ff8216820361114b57565b51906001600160a01b038216820361114b57565b6001600160401b038111610b2b5760051b60200190565b51906001600160601b038216820361114b57565b8051821015610b175760209160051b010190565b9061149d82611454565b6114aa60405191826113c8565b82815280926114bb601f1991611454565b0190602036910137565b80516020909101905f5b8181106114dc5750505090565b82518452602093840193909201916001016114cf565b905f915f5b815181101561153457600260ff6040611510848661147f565b5101511614611522575b6001016114f7565b925f198114610600576001019261151a565b5050565b8054821015610b17575f5260205f209060021b01905f90565b80516040808301516101e08401516060850151608086015161014087015160e08801516101a089015160c08a01516102208b0151985165ffffffffffff9096169b60ff9889169b999a90996001600160a01b03928316996001600160401b039094169863ffffffff16976001600160601b039096169694831695949290921692166115db846113ac565b8352602083019a8b5260408301958652606083019b8c526080830191825260a0830194855260c0830193845260e08301968752610100830197885263ffffffff6101208401991690818a5261014084019a8b52602060018060401b03910151165f52600260205260405f209081549081611751575b5068010000000000000000811015610b2b5761167191600182018155611538565b9b909b61173e579151995194519151905160089590951b61ff001660ff9a909a169990991760109190911b65ffffffff0000161760309890981b6bffffffffffff000000000000169790971760609290921b6001600160601b0319169190911787556003956116fe9151905160601b6001600160601b0319166001600160601b0391909116176001880155565b519051915160409290921b600160401b600160e01b03166001600160401b03919091161760e09190911b6001600160e01b03191617600284015551910155565b634e487b7160e01b5f525f60045260245ffd5b5f198201828111610600576117669084611538565b5090600360405192611777846113ac565b805460ff8116855260ff8160081c16602086015263ffffffff8160101c16604086015265ffffffffffff8160301c16606086015260601c6080850152600181015460018060601b03811660a086015260601c60c0850152600281015460018060401b03811660e086015260018060a01b039060401c1661010085015201546101408301526101208201526040516118c9816106a66020820194859190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b03608082015116608085015260018060601b0360a08201511660a085015260018060a01b0360c08201511660c085015260018060401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b5190206040516020810190611995816106a689859190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b03608082015116608085015260018060601b0360a08201511660a085015260018060a01b0360c08201511660c085015260018060401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b519020146119a3575f611650565b50505050505050505050505050565b916040830160ff815116600181108015611c39575b611c1f575060808401516001600160a01b0316158015611c0a575b8015611bf5575b8015611be0575b8015611bcd575b8015611bb8575b611ba157600260ff82511611611b9b5761ffff61016085015116600281018091116106005763ffffffff6101808601511690818102918183041490151715610600576103e881018091116106005763ffffffff8451166103e88102908082046103e81490151715610600578111611b5f57505160ff16600203611b5a575f198101908111610600575b6101a0830151600181901b6002600160411b031691906001600160401b031680159083046002141715610600576002811015611b5457506002905b81600302916003830403610600578115611b4057610180830151919004906001600160401b031680821015611b385750905b61012060018060401b039101511691619c40830180931161060057828210611b1b57505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905090611af4565b634e487b7160e01b5f52601260045260245ffd5b90611ac2565b611a87565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156106005763cd3cfc6b60e01b5f5260045260245260445260645ffd5b50505050565b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff61020085015116156119fe565b5063ffffffff61018085015116156119f7565b5060e08401516001600160a01b0316156119f0565b5060c08401516001600160a01b0316156119e9565b5060a08401516001600160a01b0316156119e2565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b50600481116119c756fe6080806040526004361015610012575f80fd5b5f3560e01c908162971a30146123a8575080630c24d5cf146121bc5780630c340a241461217857806311dbf9dc1461213e57806313765838146120595780631ef1adc7146110ff578063216b857714610ecd5780632583bed814610cde5780633a96f6c614610aa85780634aefbda214610a7257806358089c09146108ef5780635d2ffb6c1461076657806367a34844146107495780636b0432ef146106aa5780637e4d814d1461062957806380820b311461054157806386fd5a6a146104a55780638bdbdac114610483578063a7f0b3de14610449578063aa7517e114610406578063cbd8da631461033b578063d7c1b545146102e3578063dac6e63a1461029f578063e9176a47146101705763febf52ba1461012e575f80fd5b3461016c575f36600319011261016c57602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461016c57604036600319011261016c576004356001600160a01b0381169081900361016c5761019e61243f565b906101a7612cfe565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361028c576001600160601b036007549216918083116102755782810390811161026157600755807f3e7f3e87278ea2315d707619b01808ba821fa9b0c0475b429eabe6869183f9166020604051858152a25f80808085855af1610234612541565b501561024c575f5f5160206136ad5f395f51905f525d005b63a09e616560e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b9050631d5c45c560e21b5f5260045260245260445ffd5b63ad0550d560e01b5f523360045260245ffd5b3461016c575f36600319011261016c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461016c57604036600319011261016c576102fc6123e9565b6001600160401b0361030c612429565b91165f52600660205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b3461016c57602036600319011261016c576001600160401b0361035c6123e9565b6001600160a01b03600261036f83612d33565b015460401c1633036103ef5716805f52600460205260405f2065ffffffffffff815460c01c16156103dc57805471ffffffffffffffffffffffffffffffffffff60601b191690557fcc8c536b7ba25b53b25c2a335491033354f8ca17003c884cf4add708896db2735f80a2005b5063105c90fd60e31b5f5260045260245ffd5b63ccc0087560e01b5f52166004523360245260445ffd5b3461016c575f36600319011261016c5760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461016c575f36600319011261016c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461016c575f36600319011261016c57602061049d612ce3565b604051908152f35b3461016c57602036600319011261016c576001600160401b036104c66123e9565b6104ce612bd3565b50165f526005602052608060405f2065ffffffffffff604051916104f1836124ae565b5460ff80821615159384815260208101828460081c16151581528460606040840193858760101c168552019460181c16845260405195865251151560208601525116604084015251166060820152f35b3461016c57602036600319011261016c5760043561055d612bd3565b5061056781612ea6565b906001820361060c575f905b5f5483036105fc575f5b5f1984019384116102615765ffffffffffff6001600160401b03928160016105a6608098612a72565b50015416905f5260016020528360405f205460201c169260606040516105cb816124ae565b8781526020810192835260408101938452019384526040519586525160208601525116604084015251166060820152f35b61060583612a72565b505461057d565b60011982018281116102615761062190612a72565b505490610573565b3461016c57606036600319011261016c576106426123e9565b60243560ff8116810361016c5760443590811515820361016c577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106975761069592612bf7565b005b631b39876f60e31b5f523360045260245ffd5b3461016c57602036600319011261016c576001600160401b036106cb6123e9565b6106d3612bd3565b50165f526004602052608060405f206001600160601b036040516106f6816124ae565b65ffffffffffff83548380821695868552606082600160208801938287851c1685528760408a019760c01c1687520154169501948552604051968752511660208601525116604084015251166060820152f35b3461016c575f36600319011261016c576020600754604051908152f35b3461016c57606036600319011261016c5761077f6123e9565b61078761243f565b6044356001600160a01b038116929083900361016c576107a5612cfe565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610697576001600160401b0382911691825f5260046020526001600160601b0360405f20918183541691829116116108e7575b610816836001600160601b0392612506565b166001600160601b03198254161781556001600160601b03815481811691829160601c16116108b3575b506108546001600160601b03831685612ef2565b156108a1575b5060207f75400f6c9d5cdd2f2e822e87fb5a8a33a94ffc1b8fc94af98d8dda5439e79cc4916001600160601b0360405191168152a35f5f5160206136ad5f395f51905f525d005b906108ab91612f31565b5f602061085a565b81546bffffffffffffffffffffffff60601b191660609190911b6bffffffffffffffffffffffff60601b1617815584610840565b915081610804565b3461016c57604036600319011261016c576109086123ff565b610910612a28565b506001600160401b0381165f52600260205260405f20906004359061093491612f66565b61093d91612aef565b50805460ff81169160018101549160028201549160030154926040519161096383612492565b85835260208301908060081c60ff168252604084018160101c63ffffffff16815260608501908260301c65ffffffffffff168252608086019260601c835260a08601936001600160601b038616855260c087019560601c865260e08701966001600160401b0389168852610100810198600160a01b600190039060401c16895261012001988952604051998a525160ff1660208a01525163ffffffff1660408901525165ffffffffffff166060880152600160a01b600190039051166080870152516001600160601b031660a0860152600160a01b6001900390511660c0850152516001600160401b031660e0840152600160a01b600190039051166101008301525161012082015261014090f35b3461016c57604036600319011261016c576020610a98610a906123ff565b600435612b2e565b65ffffffffffff60405191168152f35b3461016c57608036600319011261016c57610ac16123e9565b610ac9612429565b9060443560ff81169081810361016c576064356001600160a01b038116939084900361016c57610af7612cfe565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610697576001600160401b031690815f52600660205260405f2060018060a01b0386165f5260205260ff60405f205416610cbb5760806020957f78a71d039455e439859917ec1e6476967f6cb2d8726d3a7a1de5bdc69e32b24a92845f526006885260405f2060018060a01b0383165f52885260405f20600160ff19825416179055845f526005885260405f209060ff82541615610c82575b50505f848152600488526040902080546001600160f01b0319811682556001600160601b039081169790919082612710610c1a7f000000000000000000000000000000000000000000000000000000000000000061ffff168c612adc565b041691610c278383612ef2565b15610c7a575b610c4190610c3b848c612506565b90612f31565b604080519889528a89018a90528801521660608601526001600160a01b031693a35f5f5160206136ad5f395f51905f525d604051908152f35b5f9250610c2d565b815468ffffffffffffff00ff191668ffffffffffff0000004260181b161762ff000060109290921b919091161760011790558780610bbc565b637299013760e11b5f90815260048390526001600160a01b038616602452604490fd5b3461016c57604036600319011261016c57610cf76123e9565b610cff61243f565b6001600160a01b036002610d1284612d33565b015460401c163303610ead576001600160601b038116908115610e91576001600160401b03831692835f52600460205260405f2090815465ffffffffffff8160c01c1680610e7b5750927fcd1eb172a45b629cac17cc231545c068ec64bdfad4617e6ba0433499778e4a909492610e26610df365ffffffffffff94610da3856001600160601b0360409a1683612d95565b610dab612e5a565b610db787421692612d33565b600460ff825460081c161480610e68575b610e49575b50610de8600163ffffffff92015492828460901c1690612abe565b9160701c1690612abe565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b16939093178255565b80548360c01b8360c01b16908460c01b19161790558351928352166020820152a2005b63ffffffff9192506001610e5f610de892612ed6565b93925050610dcd565b508288610e7483612ed6565b1611610dc8565b8663c236f76160e01b5f5260045260245260445ffd5b6001600160401b038363105c90fd60e31b5f521660045260245ffd5b6001600160401b038263ccc0087560e01b5f52166004523360245260445ffd5b3461016c57602036600319011261016c57610ee6612a28565b50610ef2600435612ea6565b5f19810181811161026157610f0690612a72565b50600160405191610f1683612492565b80548352015465ffffffffffff811691826020820152604081019263ffffffff8360301c1684526060820163ffffffff8460501c1681526080830163ffffffff8560701c16815260a084019063ffffffff8660901c16825260c085019261ffff8760b01c16845260e086019461ffff8860c01c16865260ff61012061010089019862ffffff8b60d01c168a52019860e81c16885260018a145f146110f957505f985b5f5481036110dd575065ffffffffffff975b5163ffffffff16905163ffffffff16915163ffffffff16925163ffffffff16935161ffff16945161ffff16955162ffffff16965160ff16976040519961100f8b612492565b65ffffffffffff16998a8152602081019165ffffffffffff16825260408101928352606081019384526080810194855260a0810195865260c0810196875260e08101978852610100810198895261012001988952604051998a525165ffffffffffff1660208a01525163ffffffff1660408901525163ffffffff1660608801525163ffffffff1660808701525163ffffffff1660a08601525161ffff1660c08501525163ffffffff1660e0840152516001600160401b03166101008301525160ff1661012082015261014090f35b60016110ef65ffffffffffff92612a72565b5001541697610fca565b98610fb8565b3461016c57602036600319011261016c576004356001600160401b03811161016c576102808160040191600319903603011261016c577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361028c5761116d612ce3565b65ffffffffffff600161117e612e5a565b015416916003549161118f836125c3565b9261119d60405194856124e5565b8084526111ac601f19916125c3565b015f5b8181106120245750505f5b835181101561124857806001600160401b036111d7600193612e70565b90549060031b1c1663ffffffff6111ed82612d33565b54604051926111fb84612477565b60ff82168452602084015260ff8160081c16604084015265ffffffffffff8160301c16606084015260101c1660808201526112368287612e92565b526112418186612e92565b50016111ba565b50909261125536856125da565b91825181810361200f57505065ffffffffffff602083015116818110611ffa57505060600151905f5f935b82518510156113f05761129585849394612e92565b51925b84518110806113d5575b156112b5576112b090612b08565b611298565b93929490948351851480156113b9575b6113a2576112d38585612e92565b516001600160401b036020820151166001600160401b03602084015116149081159161137f575b811561135f575b8115611332575b5061131b57506001019392909192611280565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff1660041491508161134c575b5087611308565b6040015160ff1660041415905087611345565b905063ffffffff6101e08201511663ffffffff6080840151161190611301565b905065ffffffffffff60608201511665ffffffffffff60608401511611906112fa565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff6113c68686612e92565b51511660ff82511614156112c5565b5060ff6113e28287612e92565b51511660ff855116116112a2565b6113fb9036906125da565b6001600160401b034616906040810190815160408101805163ffffffff8116908115908115611fd3575b509050611fb1575061ffff6101408201511680158015611fa6575b8015611f93575b8015611f7d575b8015611f67575b8015611f4d575b8015611f33575b611efe575063ffffffff60e08201511680158015611eeb575b611ec9575061ffff6101a0820151169061138882119081611ebc575b6101c0015160ff169060018214159081611ea2575b50611e8d5750506060810191825191825115611e7e57926114cd83613032565b9460208501915f5b855181101561163d576114e88187612e92565b5160ff8151168015908115611607575b506115f057602081016001600160401b03815116801580156115e0575b80156115d7575b6115c557505f5b83811061158057505065ffffffffffff60608201511665ffffffffffff865116908181116115635750509061155d89600193885190613427565b016114d5565b60ff83511663e07f83dd60e01b5f5260045260245260445260645ffd5b6001600160401b036020611594838c612e92565b510151166001600160401b038351168091146115b35750600101611523565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b5085811461151c565b50661fffffffffffff8111611515565b60ff90511663ef34590160e01b5f5260045260245ffd5b831515915081611619575b508a6114f8565b90505f1983018381116102615761163260ff918a612e92565b51511610158a611612565b508290848761164d835151612fd3565b5f905b805182101561172c57611664828651612e92565b5194610240860193611677855151612fd3565b955f5b87518110156116aa57806116916001928951612e92565b51602081519101206116a3828b612e92565b520161167a565b509450956102809060019396989492986040516116dd816116cf602082018095613005565b03601f1981018352826124e5565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206117208287612e92565b52019094939192611650565b905093919381519065ffffffffffff845116906102408751610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e6102208201522090604051611796816116cf602082018095613005565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a081526117e960c0826124e5565b5190209184519284519365ffffffffffff8351169063ffffffff8151169063ffffffff6060820151169063ffffffff60a08201511663ffffffff60c0830151169161ffff610140820151169262ffffff61018061ffff61016085015116930151169360ff6118568d613032565b169560405161186481612492565b8a815260208101998a5260408101988952606081019182526080810195865260a0810193845260c0810192835260e08101948552610100810196875261012081019788525f54600160401b811015611a94578060016118c592015f55612a72565b919091611e6b57518155985160019099018054985191519551935192519451965197516001600160f01b031990991665ffffffffffff9a909a169990991760309190911b69ffffffff000000000000161760509490941b63ffffffff60501b169390931760709190911b63ffffffff60701b161760909290921b63ffffffff60901b169190911760b09190911b61ffff60b01b161760c09190911b61ffff60c01b161760d09190911b62ffffff60d01b161760e89190911b60ff60e81b161790555f546040805163ffffffff9290921697919081016001600160401b03811182821017611a9457604052878152602081016001600160401b0343168152835f52600160205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b031916171790556003549385518514159485611e1b575b505f5b8651811015611aa85785611a39575b80611a338a611a2d6001948b612e92565b51613134565b01611a0d565b6001600160401b036020611a4d838a612e92565b510151169060035491600160401b831015611a9457611a73836001809501600355612e70565b6001600160401b03829392549160031b92831b921b19161790559050611a1c565b634e487b7160e01b5f52604160045260245ffd5b508661020082519365ffffffffffff60405197602089526102a08901955160208a0152511660408801525163ffffffff815116606088015263ffffffff602082015116608088015263ffffffff60408201511660a088015263ffffffff60608201511660c088015263ffffffff60808201511660e088015263ffffffff60a08201511661010088015263ffffffff60c08201511661012088015263ffffffff60e08201511661014088015263ffffffff610100820151166101608801526001600160401b036101208201511661018088015261ffff610140820151166101a088015263ffffffff610160820151166101c08801526001600160401b03610180820151166101e088015261ffff6101a0820151168288015260ff6101c08201511661022088015260018060a01b036101e082015116610240880152015161026086015251906102808086015281518091526102c085019060206102c08260051b8801019301915f905b828210611c4a5760208787817f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e68c8a038da3604051908152f35b909192936102bf1988820301825284519061024061026082019260ff81511683526001600160401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e08401526101008101516101008401526101208101516101208401526001600160601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526001600160401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110611dd8575050505050602080600192960192019201909291611c10565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101611db8565b5f6003558015611a0a5760030160021c60035f525f5b818110611e3e5750611a0a565b5f7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b820155600101611e31565b634e487b7160e01b5f525f60045260245ffd5b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081611eb4575b5015866114ad565b905086611eac565b6127108311159150611498565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff610100830151161561147c565b906001600160401b0361018063ffffffff6101608401511692015116916311d89fb360e01b5f5260045260245260445260645ffd5b50629896806001600160401b036101208401511611611463565b5062b71b006001600160401b03610180840151161161145c565b506001600160401b036101808301511615611455565b5061ea6063ffffffff610160840151161161144e565b5063ffffffff6101608301511615611447565b506101008111611440565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156102615763ffffffff835116108087611425565b633ae8346d60e21b5f5260045260245260445ffd5b63f2cda05f60e01b5f5260045260245260445ffd5b60209060405161203381612477565b5f81525f838201525f60408201525f60608201525f6080820152828288010152016111af565b602036600319011261016c5761206d6123e9565b61207681612d33565b503415612122576001600160601b03341161210a576001600160401b036001600160601b0334169116805f5260046020526001600160601b036120bf838260405f205416612570565b825f52600460205260405f2082821683198254161790556040519384521660208301527fc074b51ec4eff9c43dd21814ddbafbaa8290cf3508e8316eb136c882b18ff5ce60403393a3005b6306dfcc6560e41b5f5260606004523460245260445ffd5b6001600160401b039063105c90fd60e31b5f521660045260245ffd5b3461016c575f36600319011261016c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461016c575f36600319011261016c576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461016c57604036600319011261016c576121d56123e9565b6121dd612429565b6121e5612cfe565b6001600160a01b0360026121f884612d33565b015460401c163303610ead576001600160401b03821690815f52600460205260405f2080549365ffffffffffff8560c01c1680156123955780421061237f5750604051630cd40c8760e41b8152600481018590526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115612374575f91612342575b508061232c57506122bc856001600160601b0396926122b788809560601c1680998194168093612d95565b612506565b166001600160601b031982541617815571ffffffffffffffffffffffffffffffffffff60601b19815416905560018060a01b031680917fed1ab8463a4b8e9f52706103a38d59536d4ff64651befd34e5ede2bf67580e7c6020604051868152a35f80808085855af1610234612541565b8463308fa1c760e21b5f5260045260245260445ffd5b90506020813d60201161236c575b8161235d602093836124e5565b8101031261016c57518661228c565b3d9150612350565b6040513d5f823e3d90fd5b84630746993160e31b5f5260045260245260445ffd5b8463105c90fd60e31b5f5260045260245ffd5b3461016c575f36600319011261016c577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b600435906001600160401b038216820361016c57565b602435906001600160401b038216820361016c57565b35906001600160401b038216820361016c57565b602435906001600160a01b038216820361016c57565b602435906001600160601b038216820361016c57565b35906001600160a01b038216820361016c57565b359060ff8216820361016c57565b60a081019081106001600160401b03821117611a9457604052565b61014081019081106001600160401b03821117611a9457604052565b608081019081106001600160401b03821117611a9457604052565b61016081019081106001600160401b03821117611a9457604052565b90601f801991011681019081106001600160401b03821117611a9457604052565b906001600160601b03809116911603906001600160601b03821161026157565b6001600160401b038111611a9457601f01601f191660200190565b3d1561256b573d9061255282612526565b9161256060405193846124e5565b82523d5f602084013e565b606090565b906001600160601b03809116911601906001600160601b03821161026157565b359065ffffffffffff8216820361016c57565b359063ffffffff8216820361016c57565b359061ffff8216820361016c57565b6001600160401b038111611a945760051b60200190565b919082810392610280841261016c57604051906125f6826124ae565b61022082958235845261260b60208401612590565b6020850152603f19011261016c5760405161022081018181106001600160401b03821117611a9457604052612642604083016125a3565b8152612650606083016125a3565b6020820152612661608083016125a3565b604082015261267260a083016125a3565b606082015261268360c083016125a3565b608082015261269460e083016125a3565b60a08201526126a661010083016125a3565b60c08201526126b861012083016125a3565b60e08201526126ca61014083016125a3565b6101008201526126dd6101608301612415565b6101208201526126f061018083016125b4565b6101408201526127036101a083016125a3565b6101608201526127166101c08301612415565b6101808201526127296101e083016125b4565b6101a082015261273c6102008301612469565b6101c082015261274f6102208301612455565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161016c57019180601f8401121561016c57823592612794846125c3565b936127a260405195866124e5565b80855260208086019160051b8301019183831161016c5760208101915b8383106127d157505050505060600152565b82356001600160401b03811161016c578201610260818703601f19011261016c576040519061026082018281106001600160401b03821117611a945760405261281c60208201612469565b825261282a60408201612415565b602083015261283b60608201612469565b604083015261284c60808201612590565b606083015261285d60a08201612455565b608083015261286e60c08201612455565b60a083015261287f60e08201612455565b60c08301526128916101008201612455565b60e08301526101208101356101008301526101408101356101208301526101608101356001600160601b038116810361016c576101408301526128d761018082016125b4565b6101608301526128ea6101a082016125a3565b6101808301526128fd6101c08201612415565b6101a08301526129106101e08201612415565b6101c083015261292361020082016125a3565b6101e08301526129366102208201612590565b6102008301526102408101356102208301526102608101356001600160401b03811161016c57602091010186601f8201121561016c57803590612978826125c3565b9161298660405193846124e5565b80835260208084019160051b8301019189831161016c5760208101915b8383106129c257505050506102408201528152602092830192016127bf565b82356001600160401b03811161016c5782018b603f8201121561016c576020810135916129ee83612526565b6129fb60405191826124e5565b8381526040838501018e1061016c575f6020858196604083970183860137830101528152019201916129a3565b60405190612a3582612492565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b5f54811015612aaa575f80805260019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b634e487b7160e01b5f52603260045260245ffd5b9065ffffffffffff8091169116019065ffffffffffff821161026157565b8181029291811591840414171561026157565b8054821015612aaa575f5260205f209060021b01905f90565b5f1981146102615760010190565b63ffffffff5f199116019063ffffffff821161026157565b90612b4e906001600160401b0381165f52600260205260405f2092612f66565b90612b598282612aef565b505460601c612b69825493612b08565b83811015612bc55781612b7c8285612aef565b505460601c03612b8f57612b6990612b08565b65ffffffffffff9350612bbe91506002612bae612bb992600195612aef565b50015460e01c612b16565b612a72565b5001541690565b5050505065ffffffffffff90565b60405190612be0826124ae565b5f6060838281528260208201528260408201520152565b6001600160401b031691825f52600560205260405f2091825491801515908160ff8560081c16151514612cdb577f12e1841a864dcda20e2a4153dab9d0450e7aad92acc70b1a232e7074550a00b59460ff60409561ff008560081b1661ff001982161783551615612c75575b505060ff8351921682526020820152a2565b612cc99115612cd0578390612cb165ffffffffffff42165b825468ffffffffffff000000191660189190911b68ffffffffffff00000016178255565b9062ff000082549160101b169062ff00001916179055565b5f80612c63565b5f90612cb15f612c8d565b505050505050565b5f545f19810190811161026157612cf990612a72565b505490565b5f5160206136ad5f395f51905f525c612d245760015f5160206136ad5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6001600160401b0316805f52600260205260405f20908154908115612d6b57505f19810190811161026157612d6791612aef565b5090565b612d73612ce3565b6370a0d88760e01b5f5260045260245260445ffd5b9190820180921161026157565b9091600460ff612da484612d33565b5460081c1603612e33575f925b6001600160601b03808316941693612dc98582612d88565b6001600160601b038316809111612de257505050505050565b6001600160601b03959650105f14612e1b5750506001600160401b035f915b632a41ca3160e01b5f52166004521660245260445260645ffd5b6001600160401b0391612e2d91612506565b91612e01565b7f000000000000000000000000000000000000000000000000000000000000000092612db1565b5f545f19810190811161026157612d6790612a72565b90600354821015612aaa5760035f52601860205f208360021c019260031b1690565b8051821015612aaa5760209160051b010190565b90815f52600160205263ffffffff60405f205416918215612ec45750565b633ec5da0760e21b5f5260045260245ffd5b6001612bbe612bb9600265ffffffffffff94015460e01c612b16565b8115612f2a57620277335a10612f10575f8080938193620186a0f190565b5a6323e228cb60e01b5f526004526202773360245260445ffd5b5050600190565b612f619160016001600160601b03920182612f4f8382845416612570565b16831982541617905516600754612d88565b600755565b906001600160401b03612f7883612ea6565b911691825f52600260205260405f209283545b8015612fbc575f190191836002612fa28588612aef565b50015460e01c1115612fb45791612f8b565b505091505090565b50906370a0d88760e01b5f5260045260245260445ffd5b90612fdd826125c3565b612fea60405191826124e5565b8281528092612ffb601f19916125c3565b0190602036910137565b80516020909101905f5b81811061301c5750505090565b825184526020938401939092019160010161300f565b905f915f5b815181101561307657600260ff60406130508486612e92565b5101511614613062575b600101613037565b9261306e600191612b08565b93905061305a565b5050565b9190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b0360808201511660808501526001600160601b0360a08201511660a085015260018060a01b0360c08201511660c08501526001600160401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b9060ff8251169160ff6040820151169163ffffffff6101e0830151169365ffffffffffff6060840151169360018060a01b03608085015116956001600160601b03610140860151169060018060a01b0360e087015116916001600160401b036101a0880151169260018060a01b0360c0890151169561022089015198604051916131bd836124c9565b82526020820196875260408201948552606082019a8b52608082019b8c5260a0820193845260c0820192835260e0820195865261010082019788526001600160401b03602063ffffffff61012085019b1692838c5261014085019c8d520151165f52600260205260405f20908154908161332a575b50600160401b811015611a945761324e91600182018155612aef565b9b909b611e6b579051955193519951905160089490941b61ff001660ff969096169590951760109990991b65ffffffff0000169890981760309490941b6bffffffffffff000000000000169390931760609190911b6bffffffffffffffffffffffff19161787556003956001600160401b03926132ef919051905160601b6bffffffffffffffffffffffff19166001600160601b0391909116176001890155565b519151925160409390931b68010000000000000000600160e01b031691161760e09190911b6001600160e01b03191617600284015551910155565b5f1982018281116102615761333f9084612aef565b5090600360405192613350846124c9565b805460ff8116855260ff8160081c16602086015263ffffffff8160101c16604086015265ffffffffffff8160301c16606086015260601c608085015260018101546001600160601b03811660a086015260601c60c085015260028101546001600160401b03811660e086015260018060a01b039060401c1661010085015201546101408301526101208201526040516133f1816116cf60208201948561307a565b519020604051602081019061340a816116cf888561307a565b51902014613418575f613232565b50505050505050505050505050565b916040830160ff8151166001811080156136a2575b613688575060808401516001600160a01b0316158015613673575b801561365e575b8015613649575b8015613636575b8015613621575b61360a57600260ff825116116136045761ffff6101608501511660028101809111610261576134ae9063ffffffff6101808701511690612adc565b6103e881018091116102615763ffffffff8451166103e88102908082046103e814901517156102615781116135c857505160ff166002036135c3575f198101908111610261575b6101a0830151906801fffffffffffffffe6001600160401b0383169260011b1691808304600214901517156102615760028110156135bd57506002905b816003029160038304036102615781156135a9576001600160401b0391610120910482610180850151168082105f146135a15750925b01511691619c4083018093116102615782821061358457505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905092613568565b634e487b7160e01b5f52601260045260245ffd5b90613532565b6134f5565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156102615763cd3cfc6b60e01b5f5260045260245260445260645ffd5b50505050565b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff6102008501511615613473565b5063ffffffff610180850151161561346c565b5060e08401516001600160a01b031615613465565b5060c08401516001600160a01b03161561345e565b5060a08401516001600160a01b031615613457565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b506004811161343c56fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a164736f6c6343000825000a'
