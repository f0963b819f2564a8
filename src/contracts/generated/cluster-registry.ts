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

export const clusterRegistryBytecode: `0x${string}` = '0x60e080604052346110c357612df7803803809161001c82856110e2565b83398101906040818303126110c35780516001600160401b0381116110c35781018083039161028083126110c35760405190610057826110c7565b8251825261022061006a60208501611105565b6020840190815294603f1901126110c3576040519261022084016001600160401b038111858210176108d7576040526100a560408201611118565b84526100b360608201611118565b60208501526100c460808201611118565b60408501526100d560a08201611118565b60608501526100e660c08201611118565b60808501526100f760e08201611118565b60a08501526101096101008201611118565b60c085015261011b6101208201611118565b60e085015261012d6101408201611118565b6101008501526101406101608201611129565b610120850152610153610180820161113d565b6101408501526101666101a08201611118565b6101608501526101796101c08201611129565b61018085015261018c6101e0820161113d565b6101a085015261019f610200820161114c565b6101c08501526101b2610220820161115a565b6101e085015261024081015161020085015260408301938452610260810151906001600160401b0382116110c357019480601f870112156110c3578551956101f98761116e565b9661020760405198896110e2565b80885260208089019160051b830101918383116110c35760208101915b838310610e5e575050505050602061024391606084019687520161115a565b91815180610e4c575060018060401b0346169260405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f30b4f51b8da0df44cdfb42471145ef10b951af76ed7d542883f304e051c03b2960408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201528560808201523060a082015260a081526102e860c0826110e2565b51902060805260a052805160408101805163ffffffff8116908115908115610e25575b509050610e03575061ffff6101408201511680158015610df8575b8015610de5575b8015610dcf575b8015610db9575b8015610d9d575b8015610d81575b610d4c575063ffffffff60e08201511680158015610d39575b610d17575061ffff6101a0820151169061138882119081610d0a575b6101c0015160ff169060018214159081610cf0575b50610cdb575050845192835115610ccc575f955f5b85518110156103f957600260ff60406103c1848a611185565b51015116146103d3575b6001016103a8565b965f1981146103e557600101966103cb565b634e487b7160e01b5f52601160045260245ffd5b50909192945f5b8551811015610535576104138187611185565b5160ff81511680159081156104ff575b506104e8576020810180516001600160401b0316801580156104d8575b80156104cf575b6104bd57509089915f5b8481106104705750506001929161046a918851906111f8565b01610400565b919250906001600160401b036020610488838c611185565b51015183516001600160401b0316911681146104ab57509060018b939201610451565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b50868114610447565b50661fffffffffffff8111610440565b60ff90511663ef34590160e01b5f5260045260245ffd5b831515915081610511575b505f610423565b90505f1983018381116103e55761052a60ff918a611185565b51511610155f61050a565b50908584610544835151611199565b5f905b80518210156106235761055b828651611185565b519461024086019361056e855151611199565b955f5b87518110156105a157806105886001928951611185565b516020815191012061059a828b611185565b5201610571565b509450956102809060019396989492986040516105d4816105c66020820180956111cb565b03601f1981018352826110e2565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206106178287611185565b52019094939192610547565b905093919384519065ffffffffffff845116906102408451610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e610220820152209060405161068d816105c66020820180956111cb565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a081526106e060c0826110e2565b51902091825f55845165ffffffffffff8251169060405190610701826110c7565b815265ffffffffffff600260208301925f845260408101948552606081019360018060401b0343168552885f52600160205260405f2091518255516001820155019251168254916601000000000000600160701b03905160301b169160018060701b031916171790556003545f60035580610ca1575b505f5b845180518210156108ff578161078f91611185565b519060ff82511660035490680100000000000000008210156108d75760018201806003558210156108eb5760035f5260205f208260051c019160ff60f884549260031b1692831b921b191617905560ff8251169160018060401b0360208201511660ff60408301511665ffffffffffff60608401511663ffffffff6101e085015116916040519460a086019086821060018060401b038311176108d75760409182529786526020808701958652868201928352606087019384526080808801958652985160ff9081165f90815260029092529190209551865495519251935194516001600160a01b031990961691161760089190911b68ffffffffffffffff00161760489190911b69ff000000000000000000161760509190911b6fffffffffffff000000000000000000001617931b63ffffffff60801b169290921790915560010161077a565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b50508290858561020082519565ffffffffffff60405195602087526102a0870195516020880152511660408601525163ffffffff815116606086015263ffffffff602082015116608086015263ffffffff60408201511660a086015263ffffffff60608201511660c086015263ffffffff60808201511660e086015263ffffffff60a08201511661010086015263ffffffff60c08201511661012086015263ffffffff60e08201511661014086015263ffffffff6101008201511661016086015260018060401b036101208201511661018086015261ffff610140820151166101a086015263ffffffff610160820151166101c086015260018060401b03610180820151166101e086015261ffff6101a0820151168286015260ff6101c08201511661022086015260018060a01b036101e082015116610240860152015161026084015251906102808084015281518091526102c083019060206102c08260051b8601019301915f905b828210610ace575050505090807f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e6920390a360c052604051611971908161148682396080518161106d015260a0518181816101c101526110a2015260c0518160750152f35b919390929495506102bf1986820301825284519061024061026082019260ff815116835260018060401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e084015261010081015161010084015261012081015161012084015260018060601b036101408201511661014084015261ffff6101608201511661016084015263ffffffff6101808201511661018084015260018060401b036101a0820151166101a084015260018060401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610c5e575050505050602080600192960192019201879594939192610a69565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610c3b565b601f0160051c60035f5260205f205f5b828110610cbf575050610777565b5f82820155600101610cb1565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610d02575b50155f610393565b90505f610cfa565b612710831115915061037e565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff6101008301511615610362565b9063ffffffff610160820151169061018060018060401b0391015116916311d89fb360e01b5f5260045260245260445260645ffd5b50610120820151629896806001600160401b0390911611610349565b5061018082015162b71b006001600160401b0390911611610342565b506101808201516001600160401b03161561033b565b5061ea6063ffffffff6101608401511611610334565b5063ffffffff610160830151161561032d565b506101008111610326565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156103e55763ffffffff83511610805f61030b565b63c3254ffb60e01b5f5260045260245ffd5b82516001600160401b0381116110c3578201610260818703601f1901126110c3576040519061026082016001600160401b038111838210176108d757604052610ea96020820161114c565b8252610eb760408201611129565b6020830152610ec86060820161114c565b6040830152610ed960808201611105565b6060830152610eea60a0820161115a565b6080830152610efb60c0820161115a565b60a0830152610f0c60e0820161115a565b60c0830152610f1e610100820161115a565b60e083015261012081810151610100840152610140820151908301526101608101516001600160601b03811681036110c357610140830152610f63610180820161113d565b610160830152610f766101a08201611118565b610180830152610f896101c08201611129565b6101a0830152610f9c6101e08201611129565b6101c0830152610faf6102008201611118565b6101e0830152610fc26102208201611105565b6102008301526102408101516102208301526102608101516001600160401b0381116110c357602091010186601f820112156110c3578051906110048261116e565b9161101260405193846110e2565b80835260208084019160051b830101918983116110c35760208101915b83831061104e5750505050610240820152815260209283019201610224565b82516001600160401b0381116110c35782018b603f820112156110c3576020810151916001600160401b0383116108d757604051611096601f8501601f1916602001826110e2565b8381526040838501018e106110c3575f602085819660408397018386015e8301015281520192019161102f565b5f80fd5b608081019081106001600160401b038211176108d757604052565b601f909101601f19168101906001600160401b038211908210176108d757604052565b519065ffffffffffff821682036110c357565b519063ffffffff821682036110c357565b51906001600160401b03821682036110c357565b519061ffff821682036110c357565b519060ff821682036110c357565b51906001600160a01b03821682036110c357565b6001600160401b0381116108d75760051b60200190565b80518210156108eb5760209160051b010190565b906111a38261116e565b6111b060405191826110e2565b82815280926111c1601f199161116e565b0190602036910137565b80516020909101905f5b8181106111e25750505090565b82518452602093840193909201916001016111d5565b916040830160ff81511660018110801561147b575b611461575060808401516001600160a01b031615801561144c575b8015611437575b8015611422575b801561140f575b80156113fa575b6113e35761ffff61016085015116600281018091116103e55763ffffffff61018086015116908181029181830414901517156103e5576103e881018091116103e55763ffffffff8451166103e88102908082046103e814901517156103e55781116113a757505160ff16600281116113a15760020361139c575f1981019081116103e5575b6101a0830151600181901b6002600160411b031691906001600160401b0316801590830460021417156103e557600281101561139657506002905b816003029160038304036103e557811561138257610180830151919004906001600160401b03168082101561137a5750905b61012060018060401b039101511691619c4083018093116103e55782821061135d57505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905090611336565b634e487b7160e01b5f52601260045260245ffd5b90611304565b6112c9565b50505050565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156103e55763cd3cfc6b60e01b5f5260045260245260445260645ffd5b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff6102008501511615611244565b5063ffffffff610180850151161561123d565b5060e08401516001600160a01b031615611236565b5060c08401516001600160a01b03161561122f565b5060a08401516001600160a01b031615611228565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b506004811161120d56fe6080806040526004361015610012575f80fd5b5f3560e01c9081630c340a24146110905750806311dbf9dc146110565780631ef1adc71461018957806380820b31146100b85780638bdbdac11461009c5763a7f0b3de1461005e575f80fd5b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610098575f3660031901126100985760205f54604051908152f35b34610098576020366003190112610098576004355f60606040516100db816110ec565b8281528260208201528260408201520152805f52600160205260405f2060405190610105826110ec565b805482526002600182015491602084019283520154906001600160401b03604084019265ffffffffffff8116845260301c169360608401948086521561017757509265ffffffffffff6001600160401b0392608095604051955186525160208601525116604084015251166060820152f35b633ec5da0760e21b5f5260045260245ffd5b34610098576020366003190112610098576004356001600160401b0381116100985761028081600401916003199036030112610098577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303611043575f54600354916101fe83611128565b9261020c6040519485611107565b80845261021b601f1991611128565b015f5b81811061100e5750505f5b83518110156102c0578060ff61024060019361113f565b90549060031b1c165f52600260205260405f2063ffffffff60405191610265836110d1565b5460ff811683526001600160401b038160081c16602084015260ff8160481c16604084015265ffffffffffff8160501c16606084015260801c1660808201526102ae8287611190565b526102b98186611190565b5001610229565b5091815f52600160205265ffffffffffff600260405f200154166102e4368561120d565b908151848103610ff7575065ffffffffffff602083015116818110610fe25760608301515f90868289885b8051861015610482576103258682959495611190565b51935b8551811080610467575b15610345576103409061166f565b610328565b9493959092919584518614801561044b575b610434576103658686611190565b516001600160401b036020820151166001600160401b036020840151161490811591610411575b81156103f1575b81156103c4575b506103ad5750600101949092939161030f565b60ff9051166348a0d5e360e01b5f5260045260245ffd5b604083015160ff166004149150816103de575b508861039a565b6040015160ff16600414159050886103d7565b905063ffffffff6101e08201511663ffffffff6080840151161190610393565b905065ffffffffffff60608201511665ffffffffffff606084015116119061038c565b60ff9051166316c2c64b60e11b5f5260045260245ffd5b5060ff6104588787611190565b51511660ff8251161415610357565b5060ff6104748288611190565b51511660ff86511611610332565b8361048d368461120d565b906001600160401b0346166040830192835160408101805163ffffffff8116908115908115610fbb575b509050610f99575061ffff6101408201511680158015610f8e575b8015610f7b575b8015610f65575b8015610f4f575b8015610f35575b8015610f1b575b610ee6575063ffffffff60e08201511680158015610ed3575b610eb1575061ffff6101a0820151169061138882119081610ea4575b6101c0015160ff169060018214159081610e8a575b50610e755750506060810193845192835115610e66575f955f5b855181101561059857600260ff6040610572848a611190565b5101511614610584575b600101610559565b9661059060019161166f565b97905061057c565b50909192945f5b85518110156106e8576105b28187611190565b5160ff815116801590811561069e575b5061068757602081016001600160401b0381511680158015610677575b801561066e575b61065c57509089915f5b84811061060f57505060019291610609918851906116dc565b0161059f565b909192506001600160401b036020610627838c611190565b510151166001600160401b0383511680911461064a57509060018b9392016105f0565b630d7f4eb360e21b5f5260045260245ffd5b631c22ea2b60e01b5f5260045260245ffd5b508681146105e6565b50661fffffffffffff81116105df565b60ff90511663ef34590160e01b5f5260045260245ffd5b8315159150816106b0575b508a6105c2565b90505f1983018381116106d4576106c960ff918a611190565b51511610158a6106a9565b634e487b7160e01b5f52601160045260245ffd5b50908584926106f883515161167d565b5f905b80518210156107d75761070f828651611190565b519461024086019361072285515161167d565b955f5b8751811015610755578061073c6001928951611190565b516020815191012061074e828b611190565b5201610725565b509450956102809060019396989492986040516107888161077a6020820180956116af565b03601f198101835282611107565b519020610240604051927f2f0b214430e9defe8d47514b7e446a3c6ff84c764d7a6590714ed2f0f08e54798452602084015e610260820152206107cb8287611190565b520190949391926106fb565b92949190508451602086019365ffffffffffff855116906102408551610200810151610200604051927f368c343207aff0d654db91fd33fefccf6b69ed18680c8d681dc9f012f1f45d2a8452602084015e61022082015220906040516108458161077a6020820180956116af565b519020906040519260208401947fa7f113d9e5d14d7446b20595537800dc522e68e06eefb403430ef664ffd0abaf865260408501526060840152608083015260a082015260a0815261089860c082611107565b51902091825f55855165ffffffffffff85511690604051906108b9826110ec565b815265ffffffffffff600260208301925f84526040810194855260608101936001600160401b0343168552885f52600160205260405f2091518255516001820155019251166dffffffffffffffff0000000000008354925160301b16916dffffffffffffffffffffffffffff1916171790556003545f60035580610e20575b505f5b85518051821015610a94578161095091611190565b519060ff825116916003549268010000000000000000841015610a805761097e84600180960160035561113f565b60ff829392549160031b92831b921b191617905560ff815116906001600160401b036020820151169060ff60408201511665ffffffffffff6060830151169060ff63ffffffff6101e08501511693604051966109d9886110d1565b87526020870195865260408701928352606087019384526080870194855251165f52600260205260ff60405f209551169069ff00000000000000000068ffffffffffffffff008754965160081b16915160481b169265ffffffffffff60501b905160501b169363ffffffff60801b905160801b169463ffffffff60801b199265ffffffffffff60501b199169ffffffffffffffffffff19161716171617171790550161093b565b634e487b7160e01b5f52604160045260245ffd5b5050858561020082519365ffffffffffff6040519860208a526102a08a01955160208b0152511660408901525163ffffffff815116606089015263ffffffff602082015116608089015263ffffffff60408201511660a089015263ffffffff60608201511660c089015263ffffffff60808201511660e089015263ffffffff60a08201511661010089015263ffffffff60c08201511661012089015263ffffffff60e08201511661014089015263ffffffff610100820151166101608901526001600160401b036101208201511661018089015261ffff610140820151166101a089015263ffffffff610160820151166101c08901526001600160401b03610180820151166101e089015261ffff6101a0820151168289015260ff6101c08201511661022089015260018060a01b036101e082015116610240890152015161026087015251906102808087015281518091526102c086019060206102c08260051b8901019301915f905b828210610c4a57505050507f75c78ff96b11974960cc4c68d70e2e3ec8511907f1b517262b1ccc196c1430e68560209686930390a35f526001825280600160405f200155604051908152f35b909192936102bf1989820301825284519061024061026082019260ff81511683526001600160401b03602082015116602084015260ff604082015116604084015265ffffffffffff606082015116606084015260018060a01b03608082015116608084015260018060a01b0360a08201511660a084015260018060a01b0360c08201511660c084015260018060a01b0360e08201511660e08401526101008101516101008401526101208101516101208401526bffffffffffffffffffffffff6101408201511661014084015261ffff6101608201511661016084015263ffffffff610180820151166101808401526001600160401b036101a0820151166101a08401526001600160401b036101c0820151166101c084015263ffffffff6101e0820151166101e084015265ffffffffffff61020082015116610200840152610220810151610220840152015191610260610240830152825180915261028082019060206102808260051b8501019401925f5b828110610ddd575050505050602080600192960192019201909291610bfe565b90919293946020808060019361027f19878203018952818a518051918291828552018484015e5f828201840152601f01601f191601019701950193929101610dbd565b601f0160051c60035f525f5b818110610e395750610938565b5f7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b820155600101610e2c565b634325775160e01b5f5260045ffd5b6340a05dff60e01b5f5260045260245260445ffd5b8215915081610e9c575b50158761053f565b905087610e94565b612710831115915061052a565b63ffffffff61010083015116906374199e3b60e11b5f5260045260245260445ffd5b5063ffffffff610100830151161561050e565b906001600160401b0361018063ffffffff6101608401511692015116916311d89fb360e01b5f5260045260245260445260645ffd5b50629896806001600160401b0361012084015116116104f5565b5062b71b006001600160401b0361018084015116116104ee565b506001600160401b0361018083015116156104e7565b5061ea6063ffffffff61016084015116116104e0565b5063ffffffff61016083015116156104d9565b5061010081116104d2565b63ffffffff8091511691511690633991a3bd60e01b5f5260045260245260445ffd5b6403fffffffc9060021b1691820460041417156106d45763ffffffff8351161080886104b7565b633ae8346d60e21b5f5260045260245260445ffd5b849063f2cda05f60e01b5f5260045260245260445ffd5b60209060405161101d816110d1565b5f81525f838201525f60408201525f60608201525f60808201528282880101520161021e565b63ad0550d560e01b5f523360045260245ffd5b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610098575f366003190112610098577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b60a081019081106001600160401b03821117610a8057604052565b608081019081106001600160401b03821117610a8057604052565b90601f801991011681019081106001600160401b03821117610a8057604052565b6001600160401b038111610a805760051b60200190565b9060035482101561117c5760035f52600582901c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b0191601f1690565b634e487b7160e01b5f52603260045260245ffd5b805182101561117c5760209160051b010190565b359065ffffffffffff8216820361009857565b359063ffffffff8216820361009857565b35906001600160401b038216820361009857565b359061ffff8216820361009857565b359060ff8216820361009857565b35906001600160a01b038216820361009857565b91908281039261028084126100985760405190611229826110ec565b61022082958235845261123e602084016111a4565b6020850152603f1901126100985760405161022081018181106001600160401b03821117610a8057604052611275604083016111b7565b8152611283606083016111b7565b6020820152611294608083016111b7565b60408201526112a560a083016111b7565b60608201526112b660c083016111b7565b60808201526112c760e083016111b7565b60a08201526112d961010083016111b7565b60c08201526112eb61012083016111b7565b60e08201526112fd61014083016111b7565b61010082015261131061016083016111c8565b61012082015261132361018083016111dc565b6101408201526113366101a083016111b7565b6101608201526113496101c083016111c8565b61018082015261135c6101e083016111dc565b6101a082015261136f61020083016111eb565b6101c082015261138261022083016111f9565b6101e08201526102408201356102008201526040830152610260810135906001600160401b03821161009857019180601f84011215610098578235926113c784611128565b936113d56040519586611107565b80855260208086019160051b830101918383116100985760208101915b83831061140457505050505060600152565b82356001600160401b038111610098578201610260818703601f190112610098576040519061026082018281106001600160401b03821117610a805760405261144f602082016111eb565b825261145d604082016111c8565b602083015261146e606082016111eb565b604083015261147f608082016111a4565b606083015261149060a082016111f9565b60808301526114a160c082016111f9565b60a08301526114b260e082016111f9565b60c08301526114c461010082016111f9565b60e08301526101208101356101008301526101408101356101208301526101608101356bffffffffffffffffffffffff811681036100985761014083015261150f61018082016111dc565b6101608301526115226101a082016111b7565b6101808301526115356101c082016111c8565b6101a08301526115486101e082016111c8565b6101c083015261155b61020082016111b7565b6101e083015261156e61022082016111a4565b6102008301526102408101356102208301526102608101356001600160401b03811161009857602091010186601f82011215610098578035906115b082611128565b916115be6040519384611107565b80835260208084019160051b830101918983116100985760208101915b8383106115fa57505050506102408201528152602092830192016113f2565b82356001600160401b0381116100985782018b603f82011215610098576020810135916001600160401b038311610a8057604051611642601f8501601f191660200182611107565b8381526040838501018e10610098575f6020858196604083970183860137830101528152019201916115db565b5f1981146106d45760010190565b9061168782611128565b6116946040519182611107565b82815280926116a5601f1991611128565b0190602036910137565b80516020909101905f5b8181106116c65750505090565b82518452602093840193909201916001016116b9565b916040830160ff81511660018110801561195a575b611940575060808401516001600160a01b031615801561192b575b8015611916575b8015611901575b80156118ee575b80156118d9575b6118c25761ffff61016085015116600281018091116106d45763ffffffff61018086015116908181029181830414901517156106d4576103e881018091116106d45763ffffffff8451166103e88102908082046103e814901517156106d457811161188657505160ff16600281116118805760020361187b575f1981019081116106d4575b6101a0830151906801fffffffffffffffe6001600160401b0383169260011b1691808304600214901517156106d457600281101561187557506002905b816003029160038304036106d4578115611861576001600160401b0391610120910482610180850151168082105f146118595750925b01511691619c4083018093116106d45782821061183c57505050565b60ff90511663de4a7a3760e01b5f5260045260245260445260645ffd5b905092611820565b634e487b7160e01b5f52601260045260245ffd5b906117ea565b6117ad565b50505050565b8363ffffffff60ff875116915116906103e88202918083046103e814901517156106d45763cd3cfc6b60e01b5f5260045260245260445260645ffd5b60ff845116632175fbed60e01b5f5260045260245ffd5b5065ffffffffffff6102008501511615611728565b5063ffffffff6101808501511615611721565b5060e08401516001600160a01b03161561171a565b5060c08401516001600160a01b031615611713565b5060a08401516001600160a01b03161561170c565b60ff85511663125c87e360e31b5f5260045260245260445ffd5b50600481116116f156fea164736f6c6343000825000a'
