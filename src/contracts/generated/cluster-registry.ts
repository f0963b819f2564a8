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

export const clusterRegistryBytecode: `0x${string}` = '0x610160806040523461114b576153ef803803809161001d82856113c8565b83398101908082039060c0821261114b5780516001600160401b03811161114b578101808403610280811261114b5760405193608085016001600160401b03811186821017610b2b576040528251855261022061007c602085016113eb565b6020870190815292603f19011261114b576040519261022084016001600160401b03811185821017610b2b576040526100b7604082016113fe565b84526100c5606082016113fe565b60208501526100d6608082016113fe565b60408501526100e760a082016113fe565b60608501526100f860c082016113fe565b608085015261010960e082016113fe565b60a085015261011b61010082016113fe565b60c085015261012d61012082016113fe565b60e085015261013f61014082016113fe565b610100850152610152610160820161140f565b6101208501526101656101808201611423565b6101408501526101786101a082016113fe565b61016085015261018b6101c0820161140f565b61018085015261019e6101e08201611423565b6101a08501526101b16102008201611432565b6101c08501526101c46102208201611440565b6101e085015261024081015161020085015260408601938452610260810151906001600160401b03821161114b57019580601f8801121561114b5786519661020b88611454565b97610219604051998a6113c8565b8089526020808a019160051b8301019183831161114b5760208101915b83831061114f57505050505060a09060608601968752601f19011261114b576040519260a084016001600160401b03811185821017610b2b5760405261027e60208201611440565b845261028c60408201611440565b90602085019182526102a060608201611440565b604086019081526102c660a06102b86080850161146b565b936060890194855201611423565b926080870193845260018060401b0346169660405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201528960808201523060a082015260a0815261036a60c0826113c8565b51902060805280516001600160a01b0316158015611139575b8015611127575b6111185761ffff855116610fa081116111015750516001600160a01b0390811660a0529051811660c05290511660e052516001600160601b0316610100525161ffff16610120528351806110ef5750815160408101805163ffffffff81169081159081156110c8575b5090506110a6575061ffff610140820151168015801561109b575b8015611088575b8015611072575b801561105c575b8015611040575b8015611024575b610fef575063ffffffff60e08201511680158015610fdc575b610fba575061ffff6101a0820151169061138882119081610fad575b6101c0015160ff169060018214159081610f93575b50610f7e575050845192835115610f6f57610495846114f2565b955f5b8551811015610614576104ab818761147f565b5160ff81511680159081156105ca575b506105b3576020810180516001600160401b0316801580156105a3575b801561059a575b61058857505f5b83811061054357505065ffffffffffff60608201511665ffffffffffff8651169081811161052657505090610520896001938851906119e3565b01610498565b60ff83511663e07f83dd60e01b5f5260045260245260445260645ffd5b6001600160401b036020610557838c61147f565b51015183516001600160401b03169116811461057657506001016104e6565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b508581146104df565b50661fffffffffffff81116104d8565b60ff90511663ef34590160e01b5f5260045260245ffd5b8315159150816105dc575b505f6104bb565b90505f198301838111610600576105f560ff918a61147f565b51511610155f6105d5565b634e487b7160e01b5f52601160045260245ffd5b5083908387610624835151611493565b5f905b80518210156107035761063b82865161147f565b519461024086019361064e855151611493565b955f5b87518110156106815780610668600192895161147f565b516020815191012061067a828b61147f565b5201610651565b509450956102809060019396989492986040516106b4816106a66020820180956114c5565b03601f1981018352826113c8565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206106f7828761147f565b52019094939192610627565b905093919381519065ffffffffffff865116906102408551610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e610220820152209060405161076d816106a66020820180956114c5565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a081526107c060c0826113c8565b51902082519284519365ffffffffffff8751169063ffffffff8151169063ffffffff6060820151169063ffffffff60a08201511663ffffffff60c0830151169161ffff610140820151169262ffffff61018061ffff61016085015116930151169360ff61082c8d6114f2565b6040519116969061014081016001600160401b03811182821017610b2b576040528b815260208101998a5260408101988952606081019182526080810195865260a0810193845260c0810192835260e08101948552610100810196875261012081019788525f5468010000000000000000811015610b2b5760018101805f55811015610b17575f808052915160019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56381019190915599517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e564909a018054995192519651945193519551975198516001600160f01b0319909a1665ffffffffffff9b909b169a909a1760309290921b69ffffffff000000000000169190911760509590951b6dffffffff00000000000000000000169490941760709290921b63ffffffff60701b169190911760909190911b63ffffffff60901b161760b09190911b61ffff60b01b161760c09290921b61ffff60c01b169190911760d09290921b62ffffff60d01b169190911760e89290921b60ff60e81b1691909117909155546040805163ffffffff9290921697919081016001600160401b03811182821017610b2b576040908152888252436001600160401b031660208084019182525f87815260018252929092209251835491516001600160601b031990921663ffffffff9190911617911b6bffffffffffffffff00000000161790556004548551811415949085610f3a575b505f5b8651811015610b3f5785610a88575b80610a828a610a7c6001948b61147f565b51611551565b01610a5c565b6001600160401b036020610a9c838a61147f565b510151169060045468010000000000000000811015610b2b576001810180600455811015610b175760045f52600281901c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b0180546001600160401b0360069390931b60c01692831b19169390911b92909217909155610a6b565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b509083918761020082519565ffffffffffff60405195602087526102a0870195516020880152511660408601525163ffffffff815116606086015263ffffffff602082015116608086015263ffffffff60408201511660a086015263ffffffff60608201511660c086015263ffffffff60808201511660e086015263ffffffff60a08201511661010086015263ffffffff60c08201511661012086015263ffffffff60e08201511661014086015263ffffffff6101008201511661016086015260018060401b036101208201511661018086015261ffff610140820151166101a086015263ffffffff610160820151166101c086015260018060401b03610180820151166101e086015261ffff6101a0820151168286015260ff6101c08201511661022086015260018060a01b036101e082015116610240860152015161026084015251906102808084015281518091526102c083019060206102c08260051b8601019301915f905b828210610d67575050505090807f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e6920390a3610140526040516137809081611c6f82396080518161219e015260a0518181816101b40152818161118001526121d6015260c0518181816106a7015281816107f001528181610b420152818161229d0152612403015260e051816102bf01526101005181818161046e0152612e7e0152610120518181816101530152610c3a015261014051816104a90152f35b919390929495506102bf1986820301825284519061024061026082019260ff815116835260018060401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e084015261010081015161010084015261012081015161012084015260018060601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff6101808201511661018084015260018060401b036101a0820151166101a084015260018060401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610ef7575050505050602080600192960192019201879594939192610ca8565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610ed4565b5f6004558015610a595760030160021c60045f5260205f205f5b828110610f62575050610a59565b5f82820155600101610f54565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610fa5575b50155f61047b565b90505f610f9d565b6127108311159150610466565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff610100830151161561044a565b9063ffffffff610160820151169061018060018060401b0391015116916311d89fb360e01b5f5260045260245260445260645ffd5b50610120820151629896806001600160401b0390911611610431565b5061018082015162b71b006001600160401b039091161161042a565b506101808201516001600160401b031615610423565b5061ea6063ffffffff610160840151161161041c565b5063ffffffff6101608301511615610415565b50610100811161040e565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156106005763ffffffff83511610805f6103f3565b63c3254ffb60e01b5f5260045260245ffd5b62692c0b60e31b5f52600452610fa060245260445ffd5b63126e82b560e01b5f5260045ffd5b5082516001600160a01b03161561038a565b5081516001600160a01b031615610383565b5f80fd5b82516001600160401b03811161114b578201610260818703601f19011261114b576040519061026082016001600160401b03811183821017610b2b5760405261119a60208201611432565b82526111a86040820161140f565b60208301526111b960608201611432565b60408301526111ca608082016113eb565b60608301526111db60a08201611440565b60808301526111ec60c08201611440565b60a08301526111fd60e08201611440565b60c083015261120f6101008201611440565b60e0830152610120810151610100830152610140810151610120830152611239610160820161146b565b61014083015261124c6101808201611423565b61016083015261125f6101a082016113fe565b6101808301526112726101c0820161140f565b6101a08301526112856101e0820161140f565b6101c083015261129861020082016113fe565b6101e08301526112ab61022082016113eb565b6102008301526102408101516102208301526102608101516001600160401b03811161114b57602091010186601f8201121561114b578051906112ed82611454565b916112fb60405193846113c8565b80835260208084019160051b8301019189831161114b5760208101915b8383106113375750505050610240820152815260209283019201610236565b82516001600160401b03811161114b5782018b603f8201121561114b576020810151916001600160401b038311610b2b5760405161137f601f8501601f1916602001826113c8565b8381526040838501018e1061114b575f602085819660408397018386015e83010152815201920191611318565b61016081019081106001600160401b03821117610b2b57604052565b601f909101601f19168101906001600160401b03821190821017610b2b57604052565b519065ffffffffffff8216820361114b57565b519063ffffffff8216820361114b57565b51906001600160401b038216820361114b57565b519061ffff8216820361114b57565b519060ff8216820361114b57565b51906001600160a01b038216820361114b57565b6001600160401b038111610b2b5760051b60200190565b51906001600160601b038216820361114b57565b8051821015610b175760209160051b010190565b9061149d82611454565b6114aa60405191826113c8565b82815280926114bb601f1991611454565b0190602036910137565b80516020909101905f5b8181106114dc5750505090565b82518452602093840193909201916001016114cf565b905f915f5b815181101561153457600260ff6040611510848661147f565b5101511614611522575b6001016114f7565b925f198114610600576001019261151a565b5050565b8054821015610b17575f5260205f209060021b01905f90565b60ff8151169060ff6040820151169163ffffffff6101e0830151169365ffffffffffff6060840151169460018060a01b036080850151169060018060601b036101408601511660018060a01b0360e08701511660018060401b036101a0880151169560018060a01b0360c0890151169461022089015198604051926115d5846113ac565b8352602083019a8b5260408301958652606083019b8c526080830191825260a0830194855260c0830193845260e08301988952610100830196875263ffffffff610120840198169081895261014084019a8b526020810160018060401b038151165f52600260205260405f2092835480155f1461178557505051905160ff165f90815260036020526040902080546001600160401b0319166001600160401b03929092169190911790555b805468010000000000000000811015610b2b576116a291600182018155611538565b9b909b611772579151995194519151905160089590951b61ff001660ff9a909a169990991760109190911b65ffffffff0000161760309890981b6bffffffffffff000000000000169790971760609290921b6001600160601b03191691909117875560039561172f9151905160601b6001600160601b0319166001600160601b0391909116176001880155565b9151915190516001600160e01b031960e09190911b166001600160401b03909216600160401b600160e01b0360409290921b919091161717600284015551910155565b634e487b7160e01b5f525f60045260245ffd5b9092505f198101915081116106005761179e9083611538565b50906003604051926117af846113ac565b805460ff8116855260ff8160081c16602086015263ffffffff8160101c16604086015265ffffffffffff8160301c16606086015260601c6080850152600181015460018060601b03811660a086015260601c60c0850152600281015460018060401b03811660e086015260018060a01b039060401c166101008501520154610140830152610120820152604051611901816106a66020820194859190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b03608082015116608085015260018060601b0360a08201511660a085015260018060a01b0360c08201511660c085015260018060401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b51902060405160208101906119cd816106a688859190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b03608082015116608085015260018060601b0360a08201511660a085015260018060a01b0360c08201511660c085015260018060401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b5190200361168057505050505050505050505050565b916040830160ff815116600181108015611c64575b611c4a575060808401516001600160a01b0316158015611c35575b8015611c20575b8015611c0b575b8015611bf8575b8015611be3575b611bcc57600260ff82511611611bc65761ffff61016085015116600281018091116106005763ffffffff6101808601511690818102918183041490151715610600576103e881018091116106005763ffffffff8451166103e88102908082046103e81490151715610600578111611b8a57505160ff16600203611b85575f198101908111610600575b6101808201516101a08401516001600160401b0391821692600182901b6002600160411b03169290911680159083046002141715610600576002811015611b7f57506002905b81600302916003830403610600578115611b6b57049080821015611b635750905b61012060018060401b039101511691619c40830180931161060057828210611b4657505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905090611b1f565b634e487b7160e01b5f52601260045260245ffd5b90611afe565b611ab8565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156106005763cd3cfc6b60e01b5f5260045260245260445260645ffd5b50505050565b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff6102008501511615611a2f565b5063ffffffff6101808501511615611a28565b5060e08401516001600160a01b031615611a21565b5060c08401516001600160a01b031615611a1a565b5060a08401516001600160a01b031615611a13565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b50600481116119f856fe6080806040526004361015610012575f80fd5b5f3560e01c908162971a30146123f1575080630c24d5cf146122055780630c340a24146121c157806311dbf9dc1461218757806313765838146120a25780631ef1adc714611148578063216b857714610f165780632583bed814610d275780633a96f6c614610af15780634aefbda214610abb57806358089c09146109385780635d2ffb6c146107af57806367a34844146107925780636b0432ef146106f35780637e4d814d1461067257806380820b311461058a57806386fd5a6a146104ee5780638bdbdac1146104cc578063a7f0b3de14610492578063aa7517e11461044f578063b5744f6714610411578063cbd8da6314610346578063d7c1b545146102ee578063dac6e63a146102aa578063e9176a471461017b5763febf52ba14610139575f80fd5b34610177575f36600319011261017757602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b34610177576040366003190112610177576004356001600160a01b03811690819003610177576101a9612488565b906101b2612d47565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610297576001600160601b036008549216918083116102805782810390811161026c57600855807f3e7f3e87278ea2315d707619b01808ba821fa9b0c0475b429eabe6869183f9166020604051858152a25f80808085855af161023f61258a565b5015610257575f5f5160206137545f395f51905f525d005b63a09e616560e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b9050631d5c45c560e21b5f5260045260245260445ffd5b63ad0550d560e01b5f523360045260245ffd5b34610177575f366003190112610177576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461017757604036600319011261017757610307612432565b6001600160401b03610317612472565b91165f52600760205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b34610177576020366003190112610177576001600160401b03610367612432565b6001600160a01b03600261037a83612d7c565b015460401c1633036103fa5716805f52600560205260405f2065ffffffffffff815460c01c16156103e757805471ffffffffffffffffffffffffffffffffffff60601b191690557fcc8c536b7ba25b53b25c2a335491033354f8ca17003c884cf4add708896db2735f80a2005b5063105c90fd60e31b5f5260045260245ffd5b63ccc0087560e01b5f52166004523360245260445ffd5b346101775760203660031901126101775760043560ff8116809103610177575f52600360205260206001600160401b0360405f205416604051908152f35b34610177575f3660031901126101775760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610177575f3660031901126101775760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610177575f3660031901126101775760206104e6612d2c565b604051908152f35b34610177576020366003190112610177576001600160401b0361050f612432565b610517612c1c565b50165f526006602052608060405f2065ffffffffffff6040519161053a836124f7565b5460ff80821615159384815260208101828460081c16151581528460606040840193858760101c168552019460181c16845260405195865251151560208601525116604084015251166060820152f35b34610177576020366003190112610177576004356105a6612c1c565b506105b081612f0d565b9060018203610655575f905b5f548303610645575f5b5f19840193841161026c5765ffffffffffff6001600160401b03928160016105ef608098612abb565b50015416905f5260016020528360405f205460201c16926060604051610614816124f7565b8781526020810192835260408101938452019384526040519586525160208601525116604084015251166060820152f35b61064e83612abb565b50546105c6565b600119820182811161026c5761066a90612abb565b5054906105bc565b346101775760603660031901126101775761068b612432565b60243560ff8116810361017757604435908115158203610177577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106e0576106de92612c40565b005b631b39876f60e31b5f523360045260245ffd5b34610177576020366003190112610177576001600160401b03610714612432565b61071c612c1c565b50165f526005602052608060405f206001600160601b0360405161073f816124f7565b65ffffffffffff83548380821695868552606082600160208801938287851c1685528760408a019760c01c1687520154169501948552604051968752511660208601525116604084015251166060820152f35b34610177575f366003190112610177576020600854604051908152f35b34610177576060366003190112610177576107c8612432565b6107d0612488565b6044356001600160a01b0381169290839003610177576107ee612d47565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106e0576001600160401b0382911691825f5260056020526001600160601b0360405f2091818354169182911611610930575b61085f836001600160601b039261254f565b166001600160601b03198254161781556001600160601b03815481811691829160601c16116108fc575b5061089d6001600160601b03831685612f59565b156108ea575b5060207f75400f6c9d5cdd2f2e822e87fb5a8a33a94ffc1b8fc94af98d8dda5439e79cc4916001600160601b0360405191168152a35f5f5160206137545f395f51905f525d005b906108f491612f98565b5f60206108a3565b81546bffffffffffffffffffffffff60601b191660609190911b6bffffffffffffffffffffffff60601b1617815584610889565b91508161084d565b3461017757604036600319011261017757610951612448565b610959612a71565b506001600160401b0381165f52600260205260405f20906004359061097d91612fcd565b61098691612b38565b50805460ff8116916001810154916002820154916003015492604051916109ac836124db565b85835260208301908060081c60ff168252604084018160101c63ffffffff16815260608501908260301c65ffffffffffff168252608086019260601c835260a08601936001600160601b038616855260c087019560601c865260e08701966001600160401b0389168852610100810198600160a01b600190039060401c16895261012001988952604051998a525160ff1660208a01525163ffffffff1660408901525165ffffffffffff166060880152600160a01b600190039051166080870152516001600160601b031660a0860152600160a01b6001900390511660c0850152516001600160401b031660e0840152600160a01b600190039051166101008301525161012082015261014090f35b34610177576040366003190112610177576020610ae1610ad9612448565b600435612b77565b65ffffffffffff60405191168152f35b3461017757608036600319011261017757610b0a612432565b610b12612472565b9060443560ff811690818103610177576064356001600160a01b038116939084900361017757610b40612d47565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036106e0576001600160401b031690815f52600760205260405f2060018060a01b0386165f5260205260ff60405f205416610d045760806020957f78a71d039455e439859917ec1e6476967f6cb2d8726d3a7a1de5bdc69e32b24a92845f526007885260405f2060018060a01b0383165f52885260405f20600160ff19825416179055845f526006885260405f209060ff82541615610ccb575b50505f848152600588526040902080546001600160f01b0319811682556001600160601b039081169790919082612710610c637f000000000000000000000000000000000000000000000000000000000000000061ffff168c612b25565b041691610c708383612f59565b15610cc3575b610c8a90610c84848c61254f565b90612f98565b604080519889528a89018a90528801521660608601526001600160a01b031693a35f5f5160206137545f395f51905f525d604051908152f35b5f9250610c76565b815468ffffffffffffff00ff191668ffffffffffff0000004260181b161762ff000060109290921b919091161760011790558780610c05565b637299013760e11b5f90815260048390526001600160a01b038616602452604490fd5b3461017757604036600319011261017757610d40612432565b610d48612488565b6001600160a01b036002610d5b84612d7c565b015460401c163303610ef6576001600160601b038116908115610eda576001600160401b03831692835f52600560205260405f2090815465ffffffffffff8160c01c1680610ec45750927fcd1eb172a45b629cac17cc231545c068ec64bdfad4617e6ba0433499778e4a909492610e6f610e3c65ffffffffffff94610dec856001600160601b0360409a1683612dde565b610df4612ea3565b610e0087421692612d7c565b600460ff825460081c161480610eb1575b610e92575b50610e31600163ffffffff92015492828460901c1690612b07565b9160701c1690612b07565b82546bffffffffffffffffffffffff60601b191660609490941b6bffffffffffffffffffffffff60601b16939093178255565b80548360c01b8360c01b16908460c01b19161790558351928352166020820152a2005b63ffffffff9192506001610ea8610e3192612f3d565b93925050610e16565b508288610ebd83612f3d565b1611610e11565b8663c236f76160e01b5f5260045260245260445ffd5b6001600160401b038363105c90fd60e31b5f521660045260245ffd5b6001600160401b038263ccc0087560e01b5f52166004523360245260445ffd5b3461017757602036600319011261017757610f2f612a71565b50610f3b600435612f0d565b5f19810181811161026c57610f4f90612abb565b50600160405191610f5f836124db565b80548352015465ffffffffffff811691826020820152604081019263ffffffff8360301c1684526060820163ffffffff8460501c1681526080830163ffffffff8560701c16815260a084019063ffffffff8660901c16825260c085019261ffff8760b01c16845260e086019461ffff8860c01c16865260ff61012061010089019862ffffff8b60d01c168a52019860e81c16885260018a145f1461114257505f985b5f548103611126575065ffffffffffff975b5163ffffffff16905163ffffffff16915163ffffffff16925163ffffffff16935161ffff16945161ffff16955162ffffff16965160ff1697604051996110588b6124db565b65ffffffffffff16998a8152602081019165ffffffffffff16825260408101928352606081019384526080810194855260a0810195865260c0810196875260e08101978852610100810198895261012001988952604051998a525165ffffffffffff1660208a01525163ffffffff1660408901525163ffffffff1660608801525163ffffffff1660808701525163ffffffff1660a08601525161ffff1660c08501525163ffffffff1660e0840152516001600160401b03166101008301525160ff1661012082015261014090f35b600161113865ffffffffffff92612abb565b5001541697611013565b98611001565b34610177576020366003190112610177576004356001600160401b0381116101775761028081600401916003199036030112610177577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610297576111b6612d2c565b65ffffffffffff60016111c7612ea3565b01541691600454916111d88361260c565b926111e6604051948561252e565b8084526111f5601f199161260c565b015f5b81811061206d5750505f5b835181101561129157806001600160401b03611220600193612eb9565b90549060031b1c1663ffffffff61123682612d7c565b5460405192611244846124c0565b60ff82168452602084015260ff8160081c16604084015265ffffffffffff8160301c16606084015260101c16608082015261127f8287612ef9565b5261128a8186612ef9565b5001611203565b50909261129e3685612623565b91825181810361205857505065ffffffffffff60208301511681811061204357505060600151905f5f935b8251851015611439576112de85849394612ef9565b51925b845181108061141e575b156112fe576112f990612b51565b6112e1565b9392949094835185148015611402575b6113eb5761131c8585612ef9565b516001600160401b036020820151166001600160401b0360208401511614908115916113c8575b81156113a8575b811561137b575b50611364575060010193929091926112c9565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff16600414915081611395575b5087611351565b6040015160ff166004141590508761138e565b905063ffffffff6101e08201511663ffffffff608084015116119061134a565b905065ffffffffffff60608201511665ffffffffffff6060840151161190611343565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff61140f8686612ef9565b51511660ff825116141561130e565b5060ff61142b8287612ef9565b51511660ff855116116112eb565b611444903690612623565b6001600160401b034616906040810190815160408101805163ffffffff811690811590811561201c575b509050611ffa575061ffff6101408201511680158015611fef575b8015611fdc575b8015611fc6575b8015611fb0575b8015611f96575b8015611f7c575b611f47575063ffffffff60e08201511680158015611f34575b611f12575061ffff6101a0820151169061138882119081611f05575b6101c0015160ff169060018214159081611eeb575b50611ed65750506060810191825191825115611ec7579261151683613099565b9460208501915f5b8551811015611686576115318187612ef9565b5160ff8151168015908115611650575b5061163957602081016001600160401b0381511680158015611629575b8015611620575b61160e57505f5b8381106115c957505065ffffffffffff60608201511665ffffffffffff865116908181116115ac575050906115a6896001938851906134c6565b0161151e565b60ff83511663e07f83dd60e01b5f5260045260245260445260645ffd5b6001600160401b0360206115dd838c612ef9565b510151166001600160401b038351168091146115fc575060010161156c565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b50858114611565565b50661fffffffffffff811161155e565b60ff90511663ef34590160e01b5f5260045260245ffd5b831515915081611662575b508a611541565b90505f19830183811161026c5761167b60ff918a612ef9565b51511610158a61165b565b508290848761169683515161303a565b5f905b8051821015611775576116ad828651612ef9565b51946102408601936116c085515161303a565b955f5b87518110156116f357806116da6001928951612ef9565b51602081519101206116ec828b612ef9565b52016116c3565b509450956102809060019396989492986040516117268161171860208201809561306c565b03601f19810183528261252e565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206117698287612ef9565b52019094939192611699565b905093919381519065ffffffffffff845116906102408751610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e61022082015220906040516117df8161171860208201809561306c565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261183260c08261252e565b5190209184519284519365ffffffffffff8351169063ffffffff8151169063ffffffff6060820151169063ffffffff60a08201511663ffffffff60c0830151169161ffff610140820151169262ffffff61018061ffff61016085015116930151169360ff61189f8d613099565b16956040516118ad816124db565b8a815260208101998a5260408101988952606081019182526080810195865260a0810193845260c0810192835260e08101948552610100810196875261012081019788525f54600160401b811015611add5780600161190e92015f55612abb565b919091611eb457518155985160019099018054985191519551935192519451965197516001600160f01b031990991665ffffffffffff9a909a169990991760309190911b69ffffffff000000000000161760509490941b63ffffffff60501b169390931760709190911b63ffffffff60701b161760909290921b63ffffffff60901b169190911760b09190911b61ffff60b01b161760c09190911b61ffff60c01b161760d09190911b62ffffff60d01b161760e89190911b60ff60e81b161790555f546040805163ffffffff9290921697919081016001600160401b03811182821017611add57604052878152602081016001600160401b0343168152835f52600160205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b031916171790556004549385518514159485611e64575b505f5b8651811015611af15785611a82575b80611a7c8a611a766001948b612ef9565b5161319b565b01611a56565b6001600160401b036020611a96838a612ef9565b510151169060045491600160401b831015611add57611abc836001809501600455612eb9565b6001600160401b03829392549160031b92831b921b19161790559050611a65565b634e487b7160e01b5f52604160045260245ffd5b508661020082519365ffffffffffff60405197602089526102a08901955160208a0152511660408801525163ffffffff815116606088015263ffffffff602082015116608088015263ffffffff60408201511660a088015263ffffffff60608201511660c088015263ffffffff60808201511660e088015263ffffffff60a08201511661010088015263ffffffff60c08201511661012088015263ffffffff60e08201511661014088015263ffffffff610100820151166101608801526001600160401b036101208201511661018088015261ffff610140820151166101a088015263ffffffff610160820151166101c08801526001600160401b03610180820151166101e088015261ffff6101a0820151168288015260ff6101c08201511661022088015260018060a01b036101e082015116610240880152015161026086015251906102808086015281518091526102c085019060206102c08260051b8801019301915f905b828210611c935760208787817f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e68c8a038da3604051908152f35b909192936102bf1988820301825284519061024061026082019260ff81511683526001600160401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e08401526101008101516101008401526101208101516101208401526001600160601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526001600160401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110611e21575050505050602080600192960192019201909291611c59565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101611e01565b5f6004558015611a535760030160021c60045f525f5b818110611e875750611a53565b5f7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b820155600101611e7a565b634e487b7160e01b5f525f60045260245ffd5b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081611efd575b5015866114f6565b905086611ef5565b61271083111591506114e1565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff61010083015116156114c5565b906001600160401b0361018063ffffffff6101608401511692015116916311d89fb360e01b5f5260045260245260445260645ffd5b50629896806001600160401b0361012084015116116114ac565b5062b71b006001600160401b0361018084015116116114a5565b506001600160401b03610180830151161561149e565b5061ea6063ffffffff6101608401511611611497565b5063ffffffff6101608301511615611490565b506101008111611489565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b16918204600414171561026c5763ffffffff83511610808761146e565b633ae8346d60e21b5f5260045260245260445ffd5b63f2cda05f60e01b5f5260045260245260445ffd5b60209060405161207c816124c0565b5f81525f838201525f60408201525f60608201525f6080820152828288010152016111f8565b6020366003190112610177576120b6612432565b6120bf81612d7c565b50341561216b576001600160601b033411612153576001600160401b036001600160601b0334169116805f5260056020526001600160601b03612108838260405f2054166125b9565b825f52600560205260405f2082821683198254161790556040519384521660208301527fc074b51ec4eff9c43dd21814ddbafbaa8290cf3508e8316eb136c882b18ff5ce60403393a3005b6306dfcc6560e41b5f5260606004523460245260445ffd5b6001600160401b039063105c90fd60e31b5f521660045260245ffd5b34610177575f3660031901126101775760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610177575f366003190112610177576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101775760403660031901126101775761221e612432565b612226612472565b61222e612d47565b6001600160a01b03600261224184612d7c565b015460401c163303610ef6576001600160401b03821690815f52600560205260405f2080549365ffffffffffff8560c01c1680156123de578042106123c85750604051630cd40c8760e41b8152600481018590526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156123bd575f9161238b575b50806123755750612305856001600160601b03969261230088809560601c1680998194168093612dde565b61254f565b166001600160601b031982541617815571ffffffffffffffffffffffffffffffffffff60601b19815416905560018060a01b031680917fed1ab8463a4b8e9f52706103a38d59536d4ff64651befd34e5ede2bf67580e7c6020604051868152a35f80808085855af161023f61258a565b8463308fa1c760e21b5f5260045260245260445ffd5b90506020813d6020116123b5575b816123a66020938361252e565b810103126101775751866122d5565b3d9150612399565b6040513d5f823e3d90fd5b84630746993160e31b5f5260045260245260445ffd5b8463105c90fd60e31b5f5260045260245ffd5b34610177575f366003190112610177577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b600435906001600160401b038216820361017757565b602435906001600160401b038216820361017757565b35906001600160401b038216820361017757565b602435906001600160a01b038216820361017757565b602435906001600160601b038216820361017757565b35906001600160a01b038216820361017757565b359060ff8216820361017757565b60a081019081106001600160401b03821117611add57604052565b61014081019081106001600160401b03821117611add57604052565b608081019081106001600160401b03821117611add57604052565b61016081019081106001600160401b03821117611add57604052565b90601f801991011681019081106001600160401b03821117611add57604052565b906001600160601b03809116911603906001600160601b03821161026c57565b6001600160401b038111611add57601f01601f191660200190565b3d156125b4573d9061259b8261256f565b916125a9604051938461252e565b82523d5f602084013e565b606090565b906001600160601b03809116911601906001600160601b03821161026c57565b359065ffffffffffff8216820361017757565b359063ffffffff8216820361017757565b359061ffff8216820361017757565b6001600160401b038111611add5760051b60200190565b9190828103926102808412610177576040519061263f826124f7565b610220829582358452612654602084016125d9565b6020850152603f1901126101775760405161022081018181106001600160401b03821117611add5760405261268b604083016125ec565b8152612699606083016125ec565b60208201526126aa608083016125ec565b60408201526126bb60a083016125ec565b60608201526126cc60c083016125ec565b60808201526126dd60e083016125ec565b60a08201526126ef61010083016125ec565b60c082015261270161012083016125ec565b60e082015261271361014083016125ec565b610100820152612726610160830161245e565b61012082015261273961018083016125fd565b61014082015261274c6101a083016125ec565b61016082015261275f6101c0830161245e565b6101808201526127726101e083016125fd565b6101a082015261278561020083016124b2565b6101c0820152612798610220830161249e565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161017757019180601f84011215610177578235926127dd8461260c565b936127eb604051958661252e565b80855260208086019160051b830101918383116101775760208101915b83831061281a57505050505060600152565b82356001600160401b038111610177578201610260818703601f190112610177576040519061026082018281106001600160401b03821117611add57604052612865602082016124b2565b82526128736040820161245e565b6020830152612884606082016124b2565b6040830152612895608082016125d9565b60608301526128a660a0820161249e565b60808301526128b760c0820161249e565b60a08301526128c860e0820161249e565b60c08301526128da610100820161249e565b60e08301526101208101356101008301526101408101356101208301526101608101356001600160601b03811681036101775761014083015261292061018082016125fd565b6101608301526129336101a082016125ec565b6101808301526129466101c0820161245e565b6101a08301526129596101e0820161245e565b6101c083015261296c61020082016125ec565b6101e083015261297f61022082016125d9565b6102008301526102408101356102208301526102608101356001600160401b03811161017757602091010186601f82011215610177578035906129c18261260c565b916129cf604051938461252e565b80835260208084019160051b830101918983116101775760208101915b838310612a0b5750505050610240820152815260209283019201612808565b82356001600160401b0381116101775782018b603f8201121561017757602081013591612a378361256f565b612a44604051918261252e565b8381526040838501018e10610177575f6020858196604083970183860137830101528152019201916129ec565b60405190612a7e826124db565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b5f54811015612af3575f80805260019190911b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b634e487b7160e01b5f52603260045260245ffd5b9065ffffffffffff8091169116019065ffffffffffff821161026c57565b8181029291811591840414171561026c57565b8054821015612af3575f5260205f209060021b01905f90565b5f19811461026c5760010190565b63ffffffff5f199116019063ffffffff821161026c57565b90612b97906001600160401b0381165f52600260205260405f2092612fcd565b90612ba28282612b38565b505460601c612bb2825493612b51565b83811015612c0e5781612bc58285612b38565b505460601c03612bd857612bb290612b51565b65ffffffffffff9350612c0791506002612bf7612c0292600195612b38565b50015460e01c612b5f565b612abb565b5001541690565b5050505065ffffffffffff90565b60405190612c29826124f7565b5f6060838281528260208201528260408201520152565b6001600160401b031691825f52600660205260405f2091825491801515908160ff8560081c16151514612d24577f12e1841a864dcda20e2a4153dab9d0450e7aad92acc70b1a232e7074550a00b59460ff60409561ff008560081b1661ff001982161783551615612cbe575b505060ff8351921682526020820152a2565b612d129115612d19578390612cfa65ffffffffffff42165b825468ffffffffffff000000191660189190911b68ffffffffffff00000016178255565b9062ff000082549160101b169062ff00001916179055565b5f80612cac565b5f90612cfa5f612cd6565b505050505050565b5f545f19810190811161026c57612d4290612abb565b505490565b5f5160206137545f395f51905f525c612d6d5760015f5160206137545f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6001600160401b0316805f52600260205260405f20908154908115612db457505f19810190811161026c57612db091612b38565b5090565b612dbc612d2c565b6370a0d88760e01b5f5260045260245260445ffd5b9190820180921161026c57565b9091600460ff612ded84612d7c565b5460081c1603612e7c575f925b6001600160601b03808316941693612e128582612dd1565b6001600160601b038316809111612e2b57505050505050565b6001600160601b03959650105f14612e645750506001600160401b035f915b632a41ca3160e01b5f52166004521660245260445260645ffd5b6001600160401b0391612e769161254f565b91612e4a565b7f000000000000000000000000000000000000000000000000000000000000000092612dfa565b5f545f19810190811161026c57612db090612abb565b90600454821015612af35760045f52600282901c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b019160031b60181690565b8051821015612af35760209160051b010190565b90815f52600160205263ffffffff60405f205416918215612f2b5750565b633ec5da0760e21b5f5260045260245ffd5b6001612c07612c02600265ffffffffffff94015460e01c612b5f565b8115612f9157620277335a10612f77575f8080938193620186a0f190565b5a6323e228cb60e01b5f526004526202773360245260445ffd5b5050600190565b612fc89160016001600160601b03920182612fb683828454166125b9565b16831982541617905516600854612dd1565b600855565b906001600160401b03612fdf83612f0d565b911691825f52600260205260405f209283545b8015613023575f1901918360026130098588612b38565b50015460e01c111561301b5791612ff2565b505091505090565b50906370a0d88760e01b5f5260045260245260445ffd5b906130448261260c565b613051604051918261252e565b8281528092613062601f199161260c565b0190602036910137565b80516020909101905f5b8181106130835750505090565b8251845260209384019390920191600101613076565b905f915f5b81518110156130dd57600260ff60406130b78486612ef9565b51015116146130c9575b60010161309e565b926130d5600191612b51565b9390506130c1565b5050565b9190916101408061016083019460ff815116845260ff602082015116602085015263ffffffff604082015116604085015265ffffffffffff606082015116606085015260018060a01b0360808201511660808501526001600160601b0360a08201511660a085015260018060a01b0360c08201511660c08501526001600160401b0360e08201511660e085015260018060a01b036101008201511661010085015263ffffffff610120820151166101208501520151910152565b60ff8151169060ff6040820151169163ffffffff6101e0830151169365ffffffffffff6060840151169460018060a01b03608085015116906001600160601b036101408601511660018060a01b0360e0870151166001600160401b036101a0880151169560018060a01b0360c08901511694610220890151986040519261322184612512565b8352602083019a8b5260408301958652606083019b8c526080830191825260a0830194855260c0830193845260e08301988952610100830196875263ffffffff610120840198169081895261014084019a8b52602081016001600160401b038151165f52600260205260405f2092835480155f146133cc5750506001600160401b0360ff9151169151165f5260036020526001600160401b0360405f2091166001600160401b03198254161790555b8054600160401b811015611add576132ed91600182018155612b38565b9b909b611eb4579151995194519151905160089590951b61ff001660ff9a909a169990991760109190911b65ffffffff0000161760309890981b6bffffffffffff000000000000169790971760609290921b6bffffffffffffffffffffffff19169190911787556003956133849151905160601b6bffffffffffffffffffffffff19166001600160601b0391909116176001880155565b9151915190516001600160e01b031960e09190911b166001600160401b0390921668010000000000000000600160e01b0360409290921b919091161717600284015551910155565b9092505f1981019150811161026c576133e59083612b38565b50906003604051926133f684612512565b805460ff8116855260ff8160081c16602086015263ffffffff8160101c16604086015265ffffffffffff8160301c16606086015260601c608085015260018101546001600160601b03811660a086015260601c60c085015260028101546001600160401b03811660e086015260018060a01b039060401c166101008501520154610140830152610120820152604051613497816117186020820194856130e1565b51902060405160208101906134b08161171888856130e1565b519020036132d057505050505050505050505050565b916040830160ff815116600181108015613749575b61372f575060808401516001600160a01b031615801561371a575b8015613705575b80156136f0575b80156136dd575b80156136c8575b6136b157600260ff825116116136ab5761ffff610160850151166002810180911161026c5761354d9063ffffffff6101808701511690612b25565b6103e8810180911161026c5763ffffffff8451166103e88102908082046103e8149015171561026c57811161366f57505160ff1660020361366a575f19810190811161026c575b6001600160401b0361018083015116906101a0840151906801fffffffffffffffe6001600160401b0383169260011b16918083046002149015171561026c57600281101561366457506002915b8260030292600384040361026c578215613650576001600160401b0392610120920490808210156136485750925b01511691619c40830180931161026c5782821061362b57505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b90509261360f565b634e487b7160e01b5f52601260045260245ffd5b916135e1565b613594565b8363ffffffff60ff875116915116906103e88202918083046103e8149015171561026c5763cd3cfc6b60e01b5f5260045260245260445260645ffd5b50505050565b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff6102008501511615613512565b5063ffffffff610180850151161561350b565b5060e08401516001600160a01b031615613504565b5060c08401516001600160a01b0316156134fd565b5060a08401516001600160a01b0316156134f6565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b50600481116134db56fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a164736f6c6343000825000a'
