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
        "internalType": "address",
        "name": "governor_",
        "type": "address"
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
        "name": "found",
        "type": "tuple"
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
  }
] as const

export const clusterRegistryBytecode: `0x${string}` = '0x60e080604052346110f757612e65803803809161001c8285611116565b833981016040828203126110f75781516001600160401b0381116110f7578201918282039061028082126110f75760405190610057826110fb565b8451825261022061006a60208701611139565b6020840190815293603f1901126110f7576040519461022086016001600160401b0381118782101761090b576040526100a56040820161114c565b86526100b36060820161114c565b60208701526100c46080820161114c565b60408701526100d560a0820161114c565b60608701526100e660c0820161114c565b60808701526100f760e0820161114c565b60a0870152610109610100820161114c565b60c087015261011b610120820161114c565b60e087015261012d610140820161114c565b610100870152610140610160820161115d565b6101208701526101536101808201611171565b6101408701526101666101a0820161114c565b6101608701526101796101c0820161115d565b61018087015261018c6101e08201611171565b6101a087015261019f6102008201611180565b6101c08701526101b2610220820161118e565b6101e087015261024081015161020087015260408301958652610260810151906001600160401b0382116110f757019380601f860112156110f7578451946101f9866111a2565b956102076040519788611116565b80875260208088019160051b830101918383116110f75760208101915b838310610e92575050505050602061024391606084019586520161118e565b93815180610e80575060018060401b0346169460405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201528760808201523060a082015260a081526102e860c082611116565b51902060805260a052805160408101805163ffffffff8116908115908115610e59575b509050610e37575061ffff6101408201511680158015610e2c575b8015610e19575b8015610e03575b8015610ded575b8015610dd1575b8015610db5575b610d80575063ffffffff60e08201511680158015610d6d575b610d4b575061ffff6101a0820151169061138882119081610d3e575b6101c0015160ff169060018214159081610d24575b50610d0f575050835192835115610d00575f955f5b85518110156103f957600260ff60406103c1848a6111b9565b51015116146103d3575b6001016103a8565b965f1981146103e557600101966103cb565b634e487b7160e01b5f52601160045260245ffd5b50909192945f5b85518110156105685761041381876111b9565b5160ff8151168015908115610532575b5061051b576020810180516001600160401b03168015801561050b575b8015610502575b6104f057505f5b8381106104ab57505065ffffffffffff60608201511665ffffffffffff8651169081811161048e575050906104888960019388519061122c565b01610400565b60ff83511663e07f83dd60e01b5f5260045260245260445260645ffd5b6001600160401b0360206104bf838c6111b9565b51015183516001600160401b0316911681146104de575060010161044e565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b50858114610447565b50661fffffffffffff8111610440565b60ff90511663ef34590160e01b5f5260045260245ffd5b831515915081610544575b505f610423565b90505f1983018381116103e55761055d60ff918a6111b9565b51511610155f61053d565b50829086856105788351516111cd565b5f905b80518210156106575761058f8286516111b9565b51946102408601936105a28551516111cd565b955f5b87518110156105d557806105bc60019289516111b9565b51602081519101206105ce828b6111b9565b52016105a5565b50945095610280906001939698949298604051610608816105fa6020820180956111ff565b03601f198101835282611116565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e6102608201522061064b82876111b9565b5201909493919261057b565b905093919384519065ffffffffffff845116906102408451610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e61022082015220906040516106c1816105fa6020820180956111ff565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261071460c082611116565b51902091825f55845165ffffffffffff8251169060405190610735826110fb565b815265ffffffffffff600260208301925f845260408101948552606081019360018060401b0343168552885f52600160205260405f2091518255516001820155019251168254916601000000000000600160701b03905160301b169160018060701b031916171790556003545f60035580610cd5575b505f5b8451805182101561093357816107c3916111b9565b519060ff825116600354906801000000000000000082101561090b57600182018060035582101561091f5760035f5260205f208260051c019160ff60f884549260031b1692831b921b191617905560ff8251169160018060401b0360208201511660ff60408301511665ffffffffffff60608401511663ffffffff6101e085015116916040519460a086019086821060018060401b0383111761090b5760409182529786526020808701958652868201928352606087019384526080808801958652985160ff9081165f90815260029092529190209551865495519251935194516001600160a01b031990961691161760089190911b68ffffffffffffffff00161760489190911b69ff000000000000000000161760509190911b6fffffffffffff000000000000000000001617931b63ffffffff60801b16929092179091556001016107ae565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b50508290858561020082519565ffffffffffff60405195602087526102a0870195516020880152511660408601525163ffffffff815116606086015263ffffffff602082015116608086015263ffffffff60408201511660a086015263ffffffff60608201511660c086015263ffffffff60808201511660e086015263ffffffff60a08201511661010086015263ffffffff60c08201511661012086015263ffffffff60e08201511661014086015263ffffffff6101008201511661016086015260018060401b036101208201511661018086015261ffff610140820151166101a086015263ffffffff610160820151166101c086015260018060401b03610180820151166101e086015261ffff6101a0820151168286015260ff6101c08201511661022086015260018060a01b036101e082015116610240860152015161026084015251906102808084015281518091526102c083019060206102c08260051b8601019301915f905b828210610b02575050505090807f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e6920390a360c0526040516119a790816114be82396080518161109f015260a0518181816101c101526110d4015260c0518160750152f35b919390929495506102bf1986820301825284519061024061026082019260ff815116835260018060401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e084015261010081015161010084015261012081015161012084015260018060601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff6101808201511661018084015260018060401b036101a0820151166101a084015260018060401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610c92575050505050602080600192960192019201879594939192610a9d565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610c6f565b601f0160051c60035f5260205f205f5b828110610cf35750506107ab565b5f82820155600101610ce5565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610d36575b50155f610393565b90505f610d2e565b612710831115915061037e565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff6101008301511615610362565b9063ffffffff610160820151169061018060018060401b0391015116916311d89fb360e01b5f5260045260245260445260645ffd5b50610120820151629896806001600160401b0390911611610349565b5061018082015162b71b006001600160401b0390911611610342565b506101808201516001600160401b03161561033b565b5061ea6063ffffffff6101608401511611610334565b5063ffffffff610160830151161561032d565b506101008111610326565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156103e55763ffffffff83511610805f61030b565b63c3254ffb60e01b5f5260045260245ffd5b82516001600160401b0381116110f7578201610260818703601f1901126110f7576040519061026082016001600160401b0381118382101761090b57604052610edd60208201611180565b8252610eeb6040820161115d565b6020830152610efc60608201611180565b6040830152610f0d60808201611139565b6060830152610f1e60a0820161118e565b6080830152610f2f60c0820161118e565b60a0830152610f4060e0820161118e565b60c0830152610f52610100820161118e565b60e083015261012081810151610100840152610140820151908301526101608101516001600160601b03811681036110f757610140830152610f976101808201611171565b610160830152610faa6101a0820161114c565b610180830152610fbd6101c0820161115d565b6101a0830152610fd06101e0820161115d565b6101c0830152610fe3610200820161114c565b6101e0830152610ff66102208201611139565b6102008301526102408101516102208301526102608101516001600160401b0381116110f757602091010186601f820112156110f757805190611038826111a2565b916110466040519384611116565b80835260208084019160051b830101918983116110f75760208101915b8383106110825750505050610240820152815260209283019201610224565b82516001600160401b0381116110f75782018b603f820112156110f7576020810151916001600160401b03831161090b576040516110ca601f8501601f191660200182611116565b8381526040838501018e106110f7575f602085819660408397018386015e83010152815201920191611063565b5f80fd5b608081019081106001600160401b0382111761090b57604052565b601f909101601f19168101906001600160401b0382119082101761090b57604052565b519065ffffffffffff821682036110f757565b519063ffffffff821682036110f757565b51906001600160401b03821682036110f757565b519061ffff821682036110f757565b519060ff821682036110f757565b51906001600160a01b03821682036110f757565b6001600160401b03811161090b5760051b60200190565b805182101561091f5760209160051b010190565b906111d7826111a2565b6111e46040519182611116565b82815280926111f5601f19916111a2565b0190602036910137565b80516020909101905f5b8181106112165750505090565b8251845260209384019390920191600101611209565b916040830160ff8151166001811080156114b3575b611499575060808401516001600160a01b0316158015611484575b801561146f575b801561145a575b8015611447575b8015611432575b61141b57600260ff825116116114155761ffff61016085015116600281018091116103e55763ffffffff61018086015116908181029181830414901517156103e5576103e881018091116103e55763ffffffff8451166103e88102908082046103e814901517156103e55781116113d957505160ff166002036113d4575f1981019081116103e5575b6101a0830151600181901b6002600160411b031691906001600160401b0316801590830460021417156103e55760028110156113ce57506002905b816003029160038304036103e55781156113ba57610180830151919004906001600160401b0316808210156113b25750905b61012060018060401b039101511691619c4083018093116103e55782821061139557505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b90509061136e565b634e487b7160e01b5f52601260045260245ffd5b9061133c565b611301565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156103e55763cd3cfc6b60e01b5f5260045260245260445260645ffd5b50505050565b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff6102008501511615611278565b5063ffffffff6101808501511615611271565b5060e08401516001600160a01b03161561126a565b5060c08401516001600160a01b031615611263565b5060a08401516001600160a01b03161561125c565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b506004811161124156fe6080806040526004361015610012575f80fd5b5f3560e01c9081630c340a24146110c25750806311dbf9dc146110885780631ef1adc71461018957806380820b31146100b85780638bdbdac11461009c5763a7f0b3de1461005e575f80fd5b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610098575f3660031901126100985760205f54604051908152f35b34610098576020366003190112610098576004355f60606040516100db8161111e565b8281528260208201528260408201520152805f52600160205260405f20604051906101058261111e565b805482526002600182015491602084019283520154906001600160401b03604084019265ffffffffffff8116845260301c169360608401948086521561017757509265ffffffffffff6001600160401b0392608095604051955186525160208601525116604084015251166060820152f35b633ec5da0760e21b5f5260045260245ffd5b34610098576020366003190112610098576004356001600160401b0381116100985761028081600401916003199036030112610098577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303611075575f54600354916101fe8361115a565b9261020c6040519485611139565b80845261021b601f199161115a565b015f5b8181106110405750505f5b83518110156102c0578060ff610240600193611171565b90549060031b1c165f52600260205260405f2063ffffffff6040519161026583611103565b5460ff811683526001600160401b038160081c16602084015260ff8160481c16604084015265ffffffffffff8160501c16606084015260801c1660808201526102ae82876111c2565b526102b981866111c2565b5001610229565b5091815f52600160205265ffffffffffff600260405f200154166102e4368561123f565b908151848103611029575065ffffffffffff6020830151168181106110145760608301515f90868289885b80518610156104825761032586829594956111c2565b51935b8551811080610467575b1561034557610340906116a1565b610328565b9493959092919584518614801561044b575b6104345761036586866111c2565b516001600160401b036020820151166001600160401b036020840151161490811591610411575b81156103f1575b81156103c4575b506103ad5750600101949092939161030f565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff166004149150816103de575b508861039a565b6040015160ff16600414159050886103d7565b905063ffffffff6101e08201511663ffffffff6080840151161190610393565b905065ffffffffffff60608201511665ffffffffffff606084015116119061038c565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff61045887876111c2565b51511660ff8251161415610357565b5060ff61047482886111c2565b51511660ff86511611610332565b8361048d368461123f565b906001600160401b0346169160408101805160408101805163ffffffff8116908115908115610fed575b509050610fcb575061ffff6101408201511680158015610fc0575b8015610fad575b8015610f97575b8015610f81575b8015610f67575b8015610f4d575b610f18575063ffffffff60e08201511680158015610f05575b610ee3575061ffff6101a0820151169061138882119081610ed6575b6101c0015160ff169060018214159081610ebc575b50610ea75750506060820190815192835115610e98575f955f5b855181101561059857600260ff6040610572848a6111c2565b5101511614610584575b600101610559565b966105906001916116a1565b97905061057c565b50909491926020860192905f5b8651811015610721576105b881886111c2565b5160ff81511680159081156106d7575b506106c057602081016001600160401b03815116801580156106b0575b80156106a7575b61069557505f5b83811061065057505065ffffffffffff60608201511665ffffffffffff875116908181116106335750509061062d8a60019389519061170e565b016105a5565b60ff83511663e07f83dd60e01b5f5260045260245260445260645ffd5b6001600160401b036020610664838d6111c2565b510151166001600160401b0383511680911461068357506001016105f3565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b508681146105ec565b50661fffffffffffff81116105e5565b60ff90511663ef34590160e01b5f5260045260245ffd5b8315159150816106e9575b508b6105c8565b90505f19830183811161070d5761070260ff918b6111c2565b51511610158b6106e2565b634e487b7160e01b5f52601160045260245ffd5b8582868a866107318451516116af565b945f915b865183101561080e576107498387516111c2565b519561024087019461075c8651516116af565b965f5b885181101561078f57806107766001928a516111c2565b5160208151910120610788828c6111c2565b520161075f565b5094919661028091965097600193986040516107c1816107b36020820180956116e1565b03601f198101835282611139565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e61026082015220610804828a6111c2565b5201919394610735565b9150919485519065ffffffffffff855116906102408551610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e6102208201522090604051610877816107b36020820180956116e1565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a081526108ca60c082611139565b51902091825f55855165ffffffffffff85511690604051906108eb8261111e565b815265ffffffffffff600260208301925f84526040810194855260608101936001600160401b0343168552885f52600160205260405f2091518255516001820155019251166dffffffffffffffff0000000000008354925160301b16916dffffffffffffffffffffffffffff1916171790556003545f60035580610e52575b505f5b85518051821015610ac65781610982916111c2565b519060ff825116916003549268010000000000000000841015610ab2576109b0846001809601600355611171565b60ff829392549160031b92831b921b191617905560ff815116906001600160401b036020820151169060ff60408201511665ffffffffffff6060830151169060ff63ffffffff6101e0850151169360405196610a0b88611103565b87526020870195865260408701928352606087019384526080870194855251165f52600260205260ff60405f209551169069ff00000000000000000068ffffffffffffffff008754965160081b16915160481b169265ffffffffffff60501b905160501b169363ffffffff60801b905160801b169463ffffffff60801b199265ffffffffffff60501b199169ffffffffffffffffffff19161716171617171790550161096d565b634e487b7160e01b5f52604160045260245ffd5b5050858561020082519365ffffffffffff6040519860208a526102a08a01955160208b0152511660408901525163ffffffff815116606089015263ffffffff602082015116608089015263ffffffff60408201511660a089015263ffffffff60608201511660c089015263ffffffff60808201511660e089015263ffffffff60a08201511661010089015263ffffffff60c08201511661012089015263ffffffff60e08201511661014089015263ffffffff610100820151166101608901526001600160401b036101208201511661018089015261ffff610140820151166101a089015263ffffffff610160820151166101c08901526001600160401b03610180820151166101e089015261ffff6101a0820151168289015260ff6101c08201511661022089015260018060a01b036101e082015116610240890152015161026087015251906102808087015281518091526102c086019060206102c08260051b8901019301915f905b828210610c7c57505050507f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e68560209686930390a35f526001825280600160405f200155604051908152f35b909192936102bf1989820301825284519061024061026082019260ff81511683526001600160401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e08401526101008101516101008401526101208101516101208401526bffffffffffffffffffffffff6101408201511661014084015261ffff6101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526001600160401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610e0f575050505050602080600192960192019201909291610c30565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610def565b601f0160051c60035f525f5b818110610e6b575061096a565b5f7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b820155600101610e5e565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610ece575b50158761053f565b905087610ec6565b612710831115915061052a565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff610100830151161561050e565b906001600160401b0361018063ffffffff6101608401511692015116916311d89fb360e01b5f5260045260245260445260645ffd5b50629896806001600160401b0361012084015116116104f5565b5062b71b006001600160401b0361018084015116116104ee565b506001600160401b0361018083015116156104e7565b5061ea6063ffffffff61016084015116116104e0565b5063ffffffff61016083015116156104d9565b5061010081116104d2565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b16918204600414171561070d5763ffffffff8351161080886104b7565b633ae8346d60e21b5f5260045260245260445ffd5b849063f2cda05f60e01b5f5260045260245260445ffd5b60209060405161104f81611103565b5f81525f838201525f60408201525f60608201525f60808201528282880101520161021e565b63ad0550d560e01b5f523360045260245ffd5b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610098575f366003190112610098577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60a081019081106001600160401b03821117610ab257604052565b608081019081106001600160401b03821117610ab257604052565b90601f801991011681019081106001600160401b03821117610ab257604052565b6001600160401b038111610ab25760051b60200190565b906003548210156111ae5760035f52600582901c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b0191601f1690565b634e487b7160e01b5f52603260045260245ffd5b80518210156111ae5760209160051b010190565b359065ffffffffffff8216820361009857565b359063ffffffff8216820361009857565b35906001600160401b038216820361009857565b359061ffff8216820361009857565b359060ff8216820361009857565b35906001600160a01b038216820361009857565b9190828103926102808412610098576040519061125b8261111e565b610220829582358452611270602084016111d6565b6020850152603f1901126100985760405161022081018181106001600160401b03821117610ab2576040526112a7604083016111e9565b81526112b5606083016111e9565b60208201526112c6608083016111e9565b60408201526112d760a083016111e9565b60608201526112e860c083016111e9565b60808201526112f960e083016111e9565b60a082015261130b61010083016111e9565b60c082015261131d61012083016111e9565b60e082015261132f61014083016111e9565b61010082015261134261016083016111fa565b610120820152611355610180830161120e565b6101408201526113686101a083016111e9565b61016082015261137b6101c083016111fa565b61018082015261138e6101e0830161120e565b6101a08201526113a1610200830161121d565b6101c08201526113b4610220830161122b565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161009857019180601f84011215610098578235926113f98461115a565b936114076040519586611139565b80855260208086019160051b830101918383116100985760208101915b83831061143657505050505060600152565b82356001600160401b038111610098578201610260818703601f190112610098576040519061026082018281106001600160401b03821117610ab2576040526114816020820161121d565b825261148f604082016111fa565b60208301526114a06060820161121d565b60408301526114b1608082016111d6565b60608301526114c260a0820161122b565b60808301526114d360c0820161122b565b60a08301526114e460e0820161122b565b60c08301526114f6610100820161122b565b60e08301526101208101356101008301526101408101356101208301526101608101356bffffffffffffffffffffffff8116810361009857610140830152611541610180820161120e565b6101608301526115546101a082016111e9565b6101808301526115676101c082016111fa565b6101a083015261157a6101e082016111fa565b6101c083015261158d61020082016111e9565b6101e08301526115a061022082016111d6565b6102008301526102408101356102208301526102608101356001600160401b03811161009857602091010186601f82011215610098578035906115e28261115a565b916115f06040519384611139565b80835260208084019160051b830101918983116100985760208101915b83831061162c5750505050610240820152815260209283019201611424565b82356001600160401b0381116100985782018b603f82011215610098576020810135916001600160401b038311610ab257604051611674601f8501601f191660200182611139565b8381526040838501018e10610098575f60208581966040839701838601378301015281520192019161160d565b5f19811461070d5760010190565b906116b98261115a565b6116c66040519182611139565b82815280926116d7601f199161115a565b0190602036910137565b80516020909101905f5b8181106116f85750505090565b82518452602093840193909201916001016116eb565b916040830160ff815116600181108015611990575b611976575060808401516001600160a01b0316158015611961575b801561194c575b8015611937575b8015611924575b801561190f575b6118f857600260ff825116116118f25761ffff610160850151166002810180911161070d5763ffffffff610180860151169081810291818304149015171561070d576103e8810180911161070d5763ffffffff8451166103e88102908082046103e8149015171561070d5781116118b657505160ff166002036118b1575f19810190811161070d575b6101a0830151906801fffffffffffffffe6001600160401b0383169260011b16918083046002149015171561070d5760028110156118ab57506002905b8160030291600383040361070d578115611897576001600160401b0391610120910482610180850151168082105f1461188f5750925b01511691619c40830180931161070d5782821061187257505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905092611856565b634e487b7160e01b5f52601260045260245ffd5b90611820565b6117e3565b8363ffffffff60ff875116915116906103e88202918083046103e8149015171561070d5763cd3cfc6b60e01b5f5260045260245260445260645ffd5b50505050565b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff610200850151161561175a565b5063ffffffff6101808501511615611753565b5060e08401516001600160a01b03161561174c565b5060c08401516001600160a01b031615611745565b5060a08401516001600160a01b03161561173e565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b506004811161172356fea164736f6c6343000825000a'
