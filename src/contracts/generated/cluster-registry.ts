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

export const clusterRegistryBytecode: `0x${string}` = '0x60e080604052346110a657612dbd803803809161001c82856110c5565b83398101906040818303126110a65780516001600160401b0381116110a65781018083039161028083126110a65760405190610057826110aa565b8251825261022061006a602085016110e8565b6020840190815294603f1901126110a6576040519261022084016001600160401b038111858210176108d0576040526100a5604082016110fb565b84526100b3606082016110fb565b60208501526100c4608082016110fb565b60408501526100d560a082016110fb565b60608501526100e660c082016110fb565b60808501526100f760e082016110fb565b60a085015261010961010082016110fb565b60c085015261011b61012082016110fb565b60e085015261012d61014082016110fb565b610100850152610140610160820161110c565b6101208501526101536101808201611120565b6101408501526101666101a082016110fb565b6101608501526101796101c0820161110c565b61018085015261018c6101e08201611120565b6101a085015261019f610200820161112f565b6101c08501526101b2610220820161113d565b6101e085015261024081015161020085015260408301938452610260810151906001600160401b0382116110a657019480601f870112156110a6578551956101f987611151565b9661020760405198896110c5565b80885260208089019160051b830101918383116110a65760208101915b838310610e41575050505050602061024391606084019687520161113d565b91815180610e2f575060018060401b0346169260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201528560808201523060a082015260a081526102e860c0826110c5565b51902060805260a052805160408101805163ffffffff8116908115908115610e08575b509050610de6575061ffff6101408201511680158015610ddb575b8015610dc8575b8015610db2575b8015610d96575b8015610d7a575b610d45575063ffffffff60e08201511680158015610d32575b610d10575061ffff6101a0820151169061138882119081610d03575b6101c0015160ff169060018214159081610ce9575b50610cd4575050845192835115610cc5575f955f5b85518110156103f257600260ff60406103ba848a611168565b51015116146103cc575b6001016103a1565b965f1981146103de57600101966103c4565b634e487b7160e01b5f52601160045260245ffd5b50909192945f5b855181101561052e5761040c8187611168565b5160ff81511680159081156104f8575b506104e1576020810180516001600160401b0316801580156104d1575b80156104c8575b6104b657509089915f5b84811061046957505060019291610463918851906111db565b016103f9565b919250906001600160401b036020610481838c611168565b51015183516001600160401b0316911681146104a457509060018b93920161044a565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b50868114610440565b50661fffffffffffff8111610439565b60ff90511663ef34590160e01b5f5260045260245ffd5b83151591508161050a575b505f61041c565b90505f1983018381116103de5761052360ff918a611168565b51511610155f610503565b5090858461053d83515161117c565b5f905b805182101561061c57610554828651611168565b519461024086019361056785515161117c565b955f5b875181101561059a57806105816001928951611168565b5160208151910120610593828b611168565b520161056a565b509450956102809060019396989492986040516105cd816105bf6020820180956111ae565b03601f1981018352826110c5565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206106108287611168565b52019094939192610540565b905093919384519065ffffffffffff845116906102408451610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e6102208201522090604051610686816105bf6020820180956111ae565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a081526106d960c0826110c5565b51902091825f55845165ffffffffffff82511690604051906106fa826110aa565b815265ffffffffffff600260208301925f845260408101948552606081019360018060401b0343168552885f52600160205260405f2091518255516001820155019251168254916601000000000000600160701b03905160301b169160018060701b031916171790556003545f60035580610c9a575b505f5b845180518210156108f8578161078891611168565b519060ff82511660035490680100000000000000008210156108d05760018201806003558210156108e45760035f5260205f208260051c019160ff60f884549260031b1692831b921b191617905560ff8251169160018060401b0360208201511660ff60408301511665ffffffffffff60608401511663ffffffff6101e085015116916040519460a086019086821060018060401b038311176108d05760409182529786526020808701958652868201928352606087019384526080808801958652985160ff9081165f90815260029092529190209551865495519251935194516001600160a01b031990961691161760089190911b68ffffffffffffffff00161760489190911b69ff000000000000000000161760509190911b6fffffffffffff000000000000000000001617931b63ffffffff60801b1692909217909155600101610773565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b50508290858561020082519565ffffffffffff60405195602087526102a0870195516020880152511660408601525163ffffffff815116606086015263ffffffff602082015116608086015263ffffffff60408201511660a086015263ffffffff60608201511660c086015263ffffffff60808201511660e086015263ffffffff60a08201511661010086015263ffffffff60c08201511661012086015263ffffffff60e08201511661014086015263ffffffff6101008201511661016086015260018060401b036101208201511661018086015261ffff610140820151166101a086015263ffffffff610160820151166101c086015260018060401b03610180820151166101e086015261ffff6101a0820151168286015260ff6101c08201511661022086015260018060a01b036101e082015116610240860152015161026084015251906102808084015281518091526102c083019060206102c08260051b8601019301915f905b828210610ac7575050505090807f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e6920390a360c0526040516119549081611469823960805181611050015260a0518181816101c10152611085015260c0518160750152f35b919390929495506102bf1986820301825284519061024061026082019260ff815116835260018060401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e084015261010081015161010084015261012081015161012084015260018060601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff6101808201511661018084015260018060401b036101a0820151166101a084015260018060401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610c57575050505050602080600192960192019201879594939192610a62565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610c34565b601f0160051c60035f5260205f205f5b828110610cb8575050610770565b5f82820155600101610caa565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610cfb575b50155f61038c565b90505f610cf3565b6127108311159150610377565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff610100830151161561035b565b9063ffffffff610160820151169061018060018060401b0391015116916311d89fb360e01b5f5260045260245260445260645ffd5b50610120820151629896806001600160401b0390911611610342565b5061018082015162b71b006001600160401b039091161161033b565b5061ea6063ffffffff6101608401511611610334565b5063ffffffff610160830151161561032d565b506101008111610326565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156103de5763ffffffff83511610805f61030b565b63c3254ffb60e01b5f5260045260245ffd5b82516001600160401b0381116110a6578201610260818703601f1901126110a6576040519061026082016001600160401b038111838210176108d057604052610e8c6020820161112f565b8252610e9a6040820161110c565b6020830152610eab6060820161112f565b6040830152610ebc608082016110e8565b6060830152610ecd60a0820161113d565b6080830152610ede60c0820161113d565b60a0830152610eef60e0820161113d565b60c0830152610f01610100820161113d565b60e083015261012081810151610100840152610140820151908301526101608101516001600160601b03811681036110a657610140830152610f466101808201611120565b610160830152610f596101a082016110fb565b610180830152610f6c6101c0820161110c565b6101a0830152610f7f6101e0820161110c565b6101c0830152610f9261020082016110fb565b6101e0830152610fa561022082016110e8565b6102008301526102408101516102208301526102608101516001600160401b0381116110a657602091010186601f820112156110a657805190610fe782611151565b91610ff560405193846110c5565b80835260208084019160051b830101918983116110a65760208101915b8383106110315750505050610240820152815260209283019201610224565b82516001600160401b0381116110a65782018b603f820112156110a6576020810151916001600160401b0383116108d057604051611079601f8501601f1916602001826110c5565b8381526040838501018e106110a6575f602085819660408397018386015e83010152815201920191611012565b5f80fd5b608081019081106001600160401b038211176108d057604052565b601f909101601f19168101906001600160401b038211908210176108d057604052565b519065ffffffffffff821682036110a657565b519063ffffffff821682036110a657565b51906001600160401b03821682036110a657565b519061ffff821682036110a657565b519060ff821682036110a657565b51906001600160a01b03821682036110a657565b6001600160401b0381116108d05760051b60200190565b80518210156108e45760209160051b010190565b9061118682611151565b61119360405191826110c5565b82815280926111a4601f1991611151565b0190602036910137565b80516020909101905f5b8181106111c55750505090565b82518452602093840193909201916001016111b8565b916040830160ff81511660018110801561145e575b611444575060808401516001600160a01b031615801561142f575b801561141a575b8015611405575b80156113f2575b80156113dd575b6113c65761ffff61016085015116600281018091116103de5763ffffffff61018086015116908181029181830414901517156103de576103e881018091116103de5763ffffffff8451166103e88102908082046103e814901517156103de57811161138a57505160ff16600281116113845760020361137f575f1981019081116103de575b6101a0830151600181901b6002600160411b031691906001600160401b0316801590830460021417156103de57600281101561137957506002905b816003029160038304036103de57811561136557610180830151919004906001600160401b03168082101561135d5750905b61012060018060401b039101511691619c4083018093116103de5782821061134057505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905090611319565b634e487b7160e01b5f52601260045260245ffd5b906112e7565b6112ac565b50505050565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156103de5763cd3cfc6b60e01b5f5260045260245260445260645ffd5b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff6102008501511615611227565b5063ffffffff6101808501511615611220565b5060e08401516001600160a01b031615611219565b5060c08401516001600160a01b031615611212565b5060a08401516001600160a01b03161561120b565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b50600481116111f056fe6080806040526004361015610012575f80fd5b5f3560e01c9081630c340a24146110735750806311dbf9dc146110395780631ef1adc71461018957806380820b31146100b85780638bdbdac11461009c5763a7f0b3de1461005e575f80fd5b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610098575f3660031901126100985760205f54604051908152f35b34610098576020366003190112610098576004355f60606040516100db816110cf565b8281528260208201528260408201520152805f52600160205260405f2060405190610105826110cf565b805482526002600182015491602084019283520154906001600160401b03604084019265ffffffffffff8116845260301c169360608401948086521561017757509265ffffffffffff6001600160401b0392608095604051955186525160208601525116604084015251166060820152f35b633ec5da0760e21b5f5260045260245ffd5b34610098576020366003190112610098576004356001600160401b0381116100985761028081600401916003199036030112610098577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303611026575f54600354916101fe8361110b565b9261020c60405194856110ea565b80845261021b601f199161110b565b015f5b818110610ff15750505f5b83518110156102c0578060ff610240600193611122565b90549060031b1c165f52600260205260405f2063ffffffff60405191610265836110b4565b5460ff811683526001600160401b038160081c16602084015260ff8160481c16604084015265ffffffffffff8160501c16606084015260801c1660808201526102ae8287611173565b526102b98186611173565b5001610229565b5091815f52600160205265ffffffffffff600260405f200154166102e436856111f0565b908151848103610fda575065ffffffffffff602083015116818110610fc55760608301515f90868289885b8051861015610482576103258682959495611173565b51935b8551811080610467575b156103455761034090611652565b610328565b9493959092919584518614801561044b575b610434576103658686611173565b516001600160401b036020820151166001600160401b036020840151161490811591610411575b81156103f1575b81156103c4575b506103ad5750600101949092939161030f565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff166004149150816103de575b508861039a565b6040015160ff16600414159050886103d7565b905063ffffffff6101e08201511663ffffffff6080840151161190610393565b905065ffffffffffff60608201511665ffffffffffff606084015116119061038c565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff6104588787611173565b51511660ff8251161415610357565b5060ff6104748288611173565b51511660ff86511611610332565b8361048d36846111f0565b906001600160401b0346166040830192835160408101805163ffffffff8116908115908115610f9e575b509050610f7c575061ffff6101408201511680158015610f71575b8015610f5e575b8015610f48575b8015610f2e575b8015610f14575b610edf575063ffffffff60e08201511680158015610ecc575b610eaa575061ffff6101a0820151169061138882119081610e9d575b6101c0015160ff169060018214159081610e83575b50610e6e5750506060810193845192835115610e5f575f955f5b855181101561059157600260ff604061056b848a611173565b510151161461057d575b600101610552565b96610589600191611652565b979050610575565b50909192945f5b85518110156106e1576105ab8187611173565b5160ff8151168015908115610697575b5061068057602081016001600160401b0381511680158015610670575b8015610667575b61065557509089915f5b84811061060857505060019291610602918851906116bf565b01610598565b909192506001600160401b036020610620838c611173565b510151166001600160401b0383511680911461064357509060018b9392016105e9565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b508681146105df565b50661fffffffffffff81116105d8565b60ff90511663ef34590160e01b5f5260045260245ffd5b8315159150816106a9575b508a6105bb565b90505f1983018381116106cd576106c260ff918a611173565b51511610158a6106a2565b634e487b7160e01b5f52601160045260245ffd5b50908584926106f1835151611660565b5f905b80518210156107d057610708828651611173565b519461024086019361071b855151611660565b955f5b875181101561074e57806107356001928951611173565b5160208151910120610747828b611173565b520161071e565b5094509561028090600193969894929860405161078181610773602082018095611692565b03601f1981018352826110ea565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206107c48287611173565b520190949391926106f4565b92949190508451602086019365ffffffffffff855116906102408551610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e610220820152209060405161083e81610773602082018095611692565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261089160c0826110ea565b51902091825f55855165ffffffffffff85511690604051906108b2826110cf565b815265ffffffffffff600260208301925f84526040810194855260608101936001600160401b0343168552885f52600160205260405f2091518255516001820155019251166dffffffffffffffff0000000000008354925160301b16916dffffffffffffffffffffffffffff1916171790556003545f60035580610e19575b505f5b85518051821015610a8d578161094991611173565b519060ff825116916003549268010000000000000000841015610a7957610977846001809601600355611122565b60ff829392549160031b92831b921b191617905560ff815116906001600160401b036020820151169060ff60408201511665ffffffffffff6060830151169060ff63ffffffff6101e08501511693604051966109d2886110b4565b87526020870195865260408701928352606087019384526080870194855251165f52600260205260ff60405f209551169069ff00000000000000000068ffffffffffffffff008754965160081b16915160481b169265ffffffffffff60501b905160501b169363ffffffff60801b905160801b169463ffffffff60801b199265ffffffffffff60501b199169ffffffffffffffffffff191617161716171717905501610934565b634e487b7160e01b5f52604160045260245ffd5b5050858561020082519365ffffffffffff6040519860208a526102a08a01955160208b0152511660408901525163ffffffff815116606089015263ffffffff602082015116608089015263ffffffff60408201511660a089015263ffffffff60608201511660c089015263ffffffff60808201511660e089015263ffffffff60a08201511661010089015263ffffffff60c08201511661012089015263ffffffff60e08201511661014089015263ffffffff610100820151166101608901526001600160401b036101208201511661018089015261ffff610140820151166101a089015263ffffffff610160820151166101c08901526001600160401b03610180820151166101e089015261ffff6101a0820151168289015260ff6101c08201511661022089015260018060a01b036101e082015116610240890152015161026087015251906102808087015281518091526102c086019060206102c08260051b8901019301915f905b828210610c4357505050507f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e68560209686930390a35f526001825280600160405f200155604051908152f35b909192936102bf1989820301825284519061024061026082019260ff81511683526001600160401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e08401526101008101516101008401526101208101516101208401526bffffffffffffffffffffffff6101408201511661014084015261ffff6101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526001600160401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610dd6575050505050602080600192960192019201909291610bf7565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610db6565b601f0160051c60035f525f5b818110610e325750610931565b5f7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b820155600101610e25565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610e95575b501587610538565b905087610e8d565b6127108311159150610523565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff6101008301511615610507565b906001600160401b0361018063ffffffff6101608401511692015116916311d89fb360e01b5f5260045260245260445260645ffd5b50629896806001600160401b0361012084015116116104ee565b5062b71b006001600160401b0361018084015116116104e7565b5061ea6063ffffffff61016084015116116104e0565b5063ffffffff61016083015116156104d9565b5061010081116104d2565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156106cd5763ffffffff8351161080886104b7565b633ae8346d60e21b5f5260045260245260445ffd5b849063f2cda05f60e01b5f5260045260245260445ffd5b602090604051611000816110b4565b5f81525f838201525f60408201525f60608201525f60808201528282880101520161021e565b63ad0550d560e01b5f523360045260245ffd5b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610098575f366003190112610098577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60a081019081106001600160401b03821117610a7957604052565b608081019081106001600160401b03821117610a7957604052565b90601f801991011681019081106001600160401b03821117610a7957604052565b6001600160401b038111610a795760051b60200190565b9060035482101561115f5760035f52600582901c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b0191601f1690565b634e487b7160e01b5f52603260045260245ffd5b805182101561115f5760209160051b010190565b359065ffffffffffff8216820361009857565b359063ffffffff8216820361009857565b35906001600160401b038216820361009857565b359061ffff8216820361009857565b359060ff8216820361009857565b35906001600160a01b038216820361009857565b9190828103926102808412610098576040519061120c826110cf565b61022082958235845261122160208401611187565b6020850152603f1901126100985760405161022081018181106001600160401b03821117610a79576040526112586040830161119a565b81526112666060830161119a565b60208201526112776080830161119a565b604082015261128860a0830161119a565b606082015261129960c0830161119a565b60808201526112aa60e0830161119a565b60a08201526112bc610100830161119a565b60c08201526112ce610120830161119a565b60e08201526112e0610140830161119a565b6101008201526112f361016083016111ab565b61012082015261130661018083016111bf565b6101408201526113196101a0830161119a565b61016082015261132c6101c083016111ab565b61018082015261133f6101e083016111bf565b6101a082015261135261020083016111ce565b6101c082015261136561022083016111dc565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161009857019180601f84011215610098578235926113aa8461110b565b936113b860405195866110ea565b80855260208086019160051b830101918383116100985760208101915b8383106113e757505050505060600152565b82356001600160401b038111610098578201610260818703601f190112610098576040519061026082018281106001600160401b03821117610a7957604052611432602082016111ce565b8252611440604082016111ab565b6020830152611451606082016111ce565b604083015261146260808201611187565b606083015261147360a082016111dc565b608083015261148460c082016111dc565b60a083015261149560e082016111dc565b60c08301526114a761010082016111dc565b60e08301526101208101356101008301526101408101356101208301526101608101356bffffffffffffffffffffffff81168103610098576101408301526114f261018082016111bf565b6101608301526115056101a0820161119a565b6101808301526115186101c082016111ab565b6101a083015261152b6101e082016111ab565b6101c083015261153e610200820161119a565b6101e08301526115516102208201611187565b6102008301526102408101356102208301526102608101356001600160401b03811161009857602091010186601f82011215610098578035906115938261110b565b916115a160405193846110ea565b80835260208084019160051b830101918983116100985760208101915b8383106115dd57505050506102408201528152602092830192016113d5565b82356001600160401b0381116100985782018b603f82011215610098576020810135916001600160401b038311610a7957604051611625601f8501601f1916602001826110ea565b8381526040838501018e10610098575f6020858196604083970183860137830101528152019201916115be565b5f1981146106cd5760010190565b9061166a8261110b565b61167760405191826110ea565b8281528092611688601f199161110b565b0190602036910137565b80516020909101905f5b8181106116a95750505090565b825184526020938401939092019160010161169c565b916040830160ff81511660018110801561193d575b611923575060808401516001600160a01b031615801561190e575b80156118f9575b80156118e4575b80156118d1575b80156118bc575b6118a55761ffff61016085015116600281018091116106cd5763ffffffff61018086015116908181029181830414901517156106cd576103e881018091116106cd5763ffffffff8451166103e88102908082046103e814901517156106cd57811161186957505160ff16600281116118635760020361185e575f1981019081116106cd575b6101a0830151906801fffffffffffffffe6001600160401b0383169260011b1691808304600214901517156106cd57600281101561185857506002905b816003029160038304036106cd578115611844576001600160401b0391610120910482610180850151168082105f1461183c5750925b01511691619c4083018093116106cd5782821061181f57505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905092611803565b634e487b7160e01b5f52601260045260245ffd5b906117cd565b611790565b50505050565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156106cd5763cd3cfc6b60e01b5f5260045260245260445260645ffd5b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff610200850151161561170b565b5063ffffffff6101808501511615611704565b5060e08401516001600160a01b0316156116fd565b5060c08401516001600160a01b0316156116f6565b5060a08401516001600160a01b0316156116ef565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b50600481116116d456fea164736f6c6343000825000a'
