// Made by src/contracts/generate.ts from src/contracts/parent/EvidenceCourt.sol; do not edit.

export const evidenceCourtAbi = [
  {
    "inputs": [
      {
        "internalType": "contract IClusterRegistry",
        "name": "registry_",
        "type": "address"
      },
      {
        "internalType": "uint96",
        "name": "challengeStake_",
        "type": "uint96"
      },
      {
        "internalType": "uint96",
        "name": "livenessFee_",
        "type": "uint96"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "AlreadyAsked",
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
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "AlreadySettled",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "BadProof",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "recovered",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "expected",
        "type": "address"
      }
    ],
    "name": "BadSignature",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint48",
        "name": "deadline",
        "type": "uint48"
      }
    ],
    "name": "DeadlineAhead",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint48",
        "name": "deadline",
        "type": "uint48"
      }
    ],
    "name": "DeadlinePassed",
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
    "name": "Expired",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Malformed",
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
    "name": "NoClaim",
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
        "internalType": "uint48",
        "name": "time",
        "type": "uint48"
      }
    ],
    "name": "NotInForce",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NotProven",
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
        "internalType": "uint64",
        "name": "source",
        "type": "uint64"
      }
    ],
    "name": "SourceExposed",
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
    "name": "UnknownChallenge",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "sent",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "WrongStake",
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
        "indexed": false,
        "internalType": "uint32",
        "name": "generation",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "number",
        "type": "uint48"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "due",
        "type": "uint48"
      }
    ],
    "name": "BatchClaimed",
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
        "internalType": "uint32",
        "name": "generation",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "number",
        "type": "uint48"
      }
    ],
    "name": "BatchCleared",
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
        "internalType": "uint32",
        "name": "generation",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "number",
        "type": "uint48"
      }
    ],
    "name": "BatchLate",
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
        "internalType": "address",
        "name": "by",
        "type": "address"
      }
    ],
    "name": "ChallengeAnswered",
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
    "name": "ChallengeExpired",
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
        "name": "chain",
        "type": "uint64"
      },
      {
        "indexed": false,
        "internalType": "enum IEvidenceCourt.Question",
        "name": "question",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint48",
        "name": "deadline",
        "type": "uint48"
      },
      {
        "components": [
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
            "internalType": "bytes32",
            "name": "parent",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "config",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "time",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "inboxRoot",
            "type": "bytes32"
          }
        ],
        "indexed": false,
        "internalType": "struct Header",
        "name": "header",
        "type": "tuple"
      }
    ],
    "name": "ChallengeOpened",
    "type": "event"
  },
  {
    "inputs": [
      {
        "components": [
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
            "internalType": "bytes32",
            "name": "parent",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "config",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "time",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "inboxRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Header",
        "name": "header",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "block_",
        "type": "bytes"
      }
    ],
    "name": "answerBlockHeader",
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
            "name": "chain",
            "type": "uint64"
          },
          {
            "internalType": "uint48",
            "name": "number",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "parent",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "config",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "time",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "inboxRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Header",
        "name": "header",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenInboxRow",
        "name": "row",
        "type": "tuple"
      }
    ],
    "name": "answerInboxRow",
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
            "name": "chain",
            "type": "uint64"
          },
          {
            "internalType": "uint48",
            "name": "number",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "parent",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "config",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "time",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "inboxRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Header",
        "name": "header",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "row",
        "type": "tuple"
      }
    ],
    "name": "answerOutboxRow",
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
            "name": "chain",
            "type": "uint64"
          },
          {
            "internalType": "uint48",
            "name": "number",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "parent",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "config",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "time",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "inboxRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Header",
        "name": "header",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenInboxRow",
        "name": "proven",
        "type": "tuple"
      },
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "source",
        "type": "tuple"
      }
    ],
    "name": "answerSourceHeader",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "badLaneGrowth",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "index",
            "type": "uint8"
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
            "internalType": "struct OutboxRow",
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "hash",
                "type": "bytes32"
              },
              {
                "internalType": "uint96",
                "name": "value",
                "type": "uint96"
              }
            ],
            "internalType": "struct LaneStep[]",
            "name": "steps",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LanePath",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "uint8",
        "name": "",
        "type": "uint8"
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
        "internalType": "struct Message",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "badLaneMessage",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "index",
            "type": "uint8"
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
            "internalType": "struct OutboxRow",
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "hash",
                "type": "bytes32"
              },
              {
                "internalType": "uint96",
                "name": "value",
                "type": "uint96"
              }
            ],
            "internalType": "struct LaneStep[]",
            "name": "steps",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LanePath",
        "name": "",
        "type": "tuple"
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
        "internalType": "struct Message[]",
        "name": "",
        "type": "tuple[]"
      }
    ],
    "name": "badLaneQuota",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "hash",
                "type": "bytes32"
              },
              {
                "internalType": "uint96",
                "name": "value",
                "type": "uint96"
              }
            ],
            "internalType": "struct LaneStep[]",
            "name": "steps",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LanePath",
        "name": "",
        "type": "tuple"
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
        "internalType": "struct Message",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "badLaneTime",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "name": "blockMismatch",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      }
    ],
    "name": "blockParent",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "signed",
        "type": "tuple"
      },
      {
        "internalType": "enum IEvidenceCourt.Question",
        "name": "question",
        "type": "uint8"
      },
      {
        "internalType": "uint8",
        "name": "index",
        "type": "uint8"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "index",
            "type": "uint8"
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
            "internalType": "struct InboxRow",
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenInboxRow",
        "name": "row",
        "type": "tuple"
      }
    ],
    "name": "challenge",
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
        "internalType": "bytes32",
        "name": "id",
        "type": "bytes32"
      }
    ],
    "name": "challengeOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "challenger",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "stake",
            "type": "uint96"
          },
          {
            "internalType": "uint48",
            "name": "deadline",
            "type": "uint48"
          },
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
            "name": "key",
            "type": "address"
          },
          {
            "internalType": "bool",
            "name": "answered",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "expired",
            "type": "bool"
          }
        ],
        "internalType": "struct IEvidenceCourt.Challenge",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "challengeStake",
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
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "signed",
        "type": "tuple"
      }
    ],
    "name": "claimBatch",
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
      }
    ],
    "name": "clearLate",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      },
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "config",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedEnact",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "config",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedEnact",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "doubleEnact",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "equivocation",
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
    "name": "expire",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "judge",
    "outputs": [
      {
        "internalType": "contract EvidenceJudge",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "livenessFee",
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
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "index",
            "type": "uint8"
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
            "internalType": "struct InboxRow",
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenInboxRow",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
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
            "internalType": "bytes32",
            "name": "parent",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "config",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "blockHash",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "stateRoot",
            "type": "bytes32"
          },
          {
            "internalType": "uint48",
            "name": "time",
            "type": "uint48"
          },
          {
            "internalType": "bytes32",
            "name": "outboxRoot",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "inboxRoot",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Header",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "misreport",
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
      }
    ],
    "name": "openChallenges",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "count",
        "type": "uint256"
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
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "internalType": "uint64",
        "name": "",
        "type": "uint64"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "index",
            "type": "uint8"
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
            "internalType": "struct InboxRow",
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenInboxRow",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "outOfSync",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          }
        ],
        "internalType": "struct IndexedOutboxRow[]",
        "name": "",
        "type": "tuple[]"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "index",
            "type": "uint8"
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
            "internalType": "struct InboxRow",
            "name": "row",
            "type": "tuple"
          }
        ],
        "internalType": "struct IndexedInboxRow[]",
        "name": "",
        "type": "tuple[]"
      }
    ],
    "name": "overdrawn",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "registry",
    "outputs": [
      {
        "internalType": "contract IClusterRegistry",
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
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "regressHeader",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenInboxRow",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenInboxRow",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "hash",
                "type": "bytes32"
              },
              {
                "internalType": "uint96",
                "name": "value",
                "type": "uint96"
              }
            ],
            "internalType": "struct LaneStep[]",
            "name": "steps",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LanePath",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "regressInbox",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "acc",
            "type": "bytes32"
          },
          {
            "components": [
              {
                "internalType": "bytes32",
                "name": "hash",
                "type": "bytes32"
              },
              {
                "internalType": "uint96",
                "name": "value",
                "type": "uint96"
              }
            ],
            "internalType": "struct LaneStep[]",
            "name": "steps",
            "type": "tuple[]"
          }
        ],
        "internalType": "struct LanePath",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "regressOutbox",
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
      }
    ],
    "name": "reportLate",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenInboxRow",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes[]",
            "name": "account",
            "type": "bytes[]"
          },
          {
            "internalType": "bytes[][]",
            "name": "slots",
            "type": "bytes[][]"
          }
        ],
        "internalType": "struct StorageProof",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "storageInbox",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "components": [
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
                "internalType": "bytes32",
                "name": "parent",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "config",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "blockHash",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "stateRoot",
                "type": "bytes32"
              },
              {
                "internalType": "uint48",
                "name": "time",
                "type": "uint48"
              },
              {
                "internalType": "bytes32",
                "name": "outboxRoot",
                "type": "bytes32"
              },
              {
                "internalType": "bytes32",
                "name": "inboxRoot",
                "type": "bytes32"
              }
            ],
            "internalType": "struct Header",
            "name": "header",
            "type": "tuple"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedHeader",
        "name": "",
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
            "name": "row",
            "type": "tuple"
          },
          {
            "internalType": "bytes32[8]",
            "name": "proof",
            "type": "bytes32[8]"
          }
        ],
        "internalType": "struct ProvenOutboxRow",
        "name": "",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes[]",
            "name": "account",
            "type": "bytes[]"
          },
          {
            "internalType": "bytes[][]",
            "name": "slots",
            "type": "bytes[][]"
          }
        ],
        "internalType": "struct StorageProof",
        "name": "",
        "type": "tuple"
      }
    ],
    "name": "storageOutbox",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const

export const evidenceCourtBytecode: `0x${string}` = '0x6101208060405234610210576060816191e48038038091610020828561021c565b8339810103126102105780516001600160a01b0381169182820361021057610056604061004f6020840161023f565b920161023f565b91608052604051630476fe7760e21b8152602081600481875afa9081156101c7575f916101e6575b5060a05260c05260e0526040519061478c8083016001600160401b038111848210176101d2576020928492614a58843981520301905ff080156101c75761010052604051614804908161025482396080518181816109e101528181610bdc01528181610ef30152818161176301528181611a1e01528181611ba301528181611cf901528181611efa0152818161260a0152818161283201528181612f22015281816131c9015281816133a3015281816135180152818161368d0152818161374601528181613acf01528181613e6e0152614015015260a05181612f4e015260c051818181610e3d015261208f015260e051818181610c820152611d470152610100518181816116ac0152818161196701528181611aec01528181611e43015281816120410152818161255301528181613113015281816132ed0152818161346201526135d70152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b90506020813d602011610214575b816102016020938361021c565b8101031261021057515f61007e565b5f80fd5b3d91506101f4565b601f909101601f19168101906001600160401b038211908210176101d257604052565b51906001600160601b03821682036102105756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630447a3a91461273c5780630925ab28146126ca5780630ec16cbf146126b25780631e8bea6c1461248e57806321774a56146124335780632fcb4015146120b3578063571dc45214612070578063573255f41461202c578063625b4e0e14611fa357806362abe2e014611dd45780636dac01c414611d6b5780637a7c14b614611d285780637b10399914611ce4578063828a76ce14611c4c57806386d7878e14611ac75780638b367d10146118ed5780638d04dbce146118765780638d8f512e1461164e57806392f725bb146115e55780639c9abfe2146115695780639ef828bf146114cc578063b53c9fd114610ddc578063b9bb8d8b14610d42578063bde7d73014610b13578063c644179814610908578063cd40c870146108d1578063d4a944de1461081a578063d54d81981461075f578063de894a46146105b4578063ee9e9c4b1461047f5763fdcd68a91461016f575f80fd5b3461047c57602036600319011261047c576004356001600160401b03811161047a57610140600319823603011261047a576101b4906004016101af612f00565b613c55565b805165ffffffffffff602063ffffffff6040806001600160401b03865116960151015116920151169065ffffffffffff6101ff63ffffffff60606101f6613e56565b01511642612dc8565b16906040519061020e82612ac4565b8152602081019283526040810191825260608101858152608082013381526102368387613737565b61044157610243866139d5565b8587526002602052868665ffffffffffff604083205460501c16155f1461036457815260026020908152604090912084518154885169ffffffffffffffffffff1990911663ffffffff92831617931b69ffffffffffff00000000169290921781557f833fcdc84e2c75ec362b0bbb53394ecd03152d600ff6ee021e6c2561ed26f748966060969095909465ffffffffffff948594939160019190610321905b8951855465ffffffffffff60501b191690891660501b65ffffffffffff60501b1617855551845460ff60801b191690151560801b60ff60801b16178455565b818060a01b0390511691019060018060a01b03166001600160601b0360a01b8254161790555b51169351169151169060405192835260208301526040820152a280f35b505065ffffffffffff855116868852600260205265ffffffffffff604089205460201c1610801590610450575b61044157858752600360209081526040882084518154885169ffffffffffffffffffff1990911663ffffffff92831617931b69ffffffffffff00000000169290921781557f833fcdc84e2c75ec362b0bbb53394ecd03152d600ff6ee021e6c2561ed26f748966060969095909465ffffffffffff948594939160019190610417906102e2565b818060a01b0390511691019060018060a01b03166001600160601b0360a01b825416179055610347565b632941b4cd60e21b8752600487fd5b5065ffffffffffff855116868852600360205265ffffffffffff604089205460201c161015610391565b505b80fd5b503461047c57602036600319011261047c576040816101009260e083516104a581612a8d565b82815282602082015282858201528260608201528260808201528260a08201528260c0820152015260043581526001602052206001600160601b036040516104ec81612a8d565b82549065ffffffffffff60018060a01b03831694858352602083019360a01c84526001600160401b036001820154918360408601818516815260026060880193858760301c1685528360808a019760701c168752015498899860ff60e060a08b019a60018060a01b038d168c528260c082019d60a01c1615158d52019b60a81c1615158b526040519b8c52511660208b015251166040890152511660608701525116608085015260018060a01b0390511660a084015251151560c083015251151560e0820152f35b503461047c5736600319016102a0811261047a576101201361047c576101803661012319011261047c5761060b6105e9612a4d565b826106066105f5612f00565b610600366004612b81565b90612f75565b613f3d565b65ffffffffffff600161061d83613f74565b01541680421161074d5750816040805161063681612aa9565b828152826020820152015260606101431936011261047a5760405161065a81612aa9565b6101443565ffffffffffff8116810361074957815261016435602082015261018435906001600160601b03821680830361074557608092604083015260408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e6060820152206106d1612a4d565b60ff849116915b600882101561071d578160051b6101a4013590600184841c16155f1461070c5785526020526001604085205b9101906106d8565b908552602052600160408520610704565b91505060e435036107365761073390339061302e565b80f35b637ca55c7760e01b8252600482fd5b8480fd5b8380fd5b632e195da360e11b8352600452602482fd5b503461047c5761038036600319011261047c576004356001600160401b03811161047a5761014090600319903603011261047c576024356001600160401b03811161047a5761014090600319903603011261047c5761018036604319011261047c57610180366101c319011261047c57610344356001600160401b03811161047a57604090600319903603011261047c57610364356001600160401b03811161047a5761018090600319903603011261047c576107336135c2565b503461047c5761020036600319011261047c576004356001600160401b03811161047a5761014090600319903603011261047c57610856612a26565b5061018036604319011261047c576101c4356001600160401b03811161047a57604090600319903603011261047c576101e4356001600160401b03811161047a573660238201121561047a578060040135906001600160401b0382116108cd57602490369260051b01011161047c576107336135c2565b8280fd5b503461047c57602036600319011261047c5760406020916001600160401b036108f8612a10565b1681528083522054604051908152f35b503461047c57602036600319011261047c5760043561092681613f74565b6001810180549265ffffffffffff841680421115610b015750906001600160401b0391826002850195600160a81b60ff60a81b1988541617875560301c16865285602052604086206109788154612e11565b90557ffed12f4bda99a495bd010e46ca4f7d5ccd4bfd6ad82e229605a9604097655dd68680a2549254825460405163d7c1b54560e01b815260309590951c929092166001600160401b03811660048601526001600160a01b0391821660248601819052928216947f00000000000000000000000000000000000000000000000000000000000000009092169291869190602081604481885afa908115610abc578391610ac7575b5015610a41575b5083546107339060a081901c906001600160a01b0316614116565b9160209391600993610a6960405198899687958694631d4b7b6360e11b8652600486016130c9565b03925af18015610abc57610a81575b81808481610a26565b6020823d602011610ab4575b81610a9a60209383612b4d565b810103126108cd57610aae61073392612c57565b50610a78565b3d9150610a8d565b6040513d85823e3d90fd5b90506020813d602011610af9575b81610ae260209383612b4d565b810103126108cd57610af390612de9565b5f610a1f565b3d9150610ad5565b6342a9995b60e11b8652600452602485fd5b5034610cfd576020366003190112610cfd57610b2d612a10565b906001600160401b038216805f52600260205260405f209283549065ffffffffffff8260501c1680158015610d35575b610d225780421115610d105750610b7d90610b7786612d6d565b90613737565b610d0157600160801b60ff60801b198216178085556040805163ffffffff909316835265ffffffffffff602092831c169183019190915282917f4261c4d9284b52c8175d51fb800eb9dd84a24152c3acad0ec69c9c2fd892c0c69190a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610cfd57604051637e4d814d60e01b815260048101829052600e602482015260016044820152935f8560648183875af18015610cf257610cdc575b6001015492935083926001600160a01b0316823b15610cd7576064849283604051958694859363174bfedb60e21b855260048501526001600160601b037f000000000000000000000000000000000000000000000000000000000000000016602485015260448401525af18015610ccc57610cbb5750f35b81610cc591612b4d565b61047c5780f35b6040513d84823e3d90fd5b505050fd5b9250925f610ce991612b4d565b5f918390610c43565b6040513d5f823e3d90fd5b5f80fd5b632941b4cd60e21b5f5260045ffd5b6342a9995b60e11b5f5260045260245ffd5b8363862d400760e01b5f5260045260245ffd5b5060ff8360801c16610b5d565b34610cfd57610360366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd576024356001600160401b038111610cfd57610140906003199036030112610cfd57610180366043190112610cfd57610180366101c3190112610cfd57610344356001600160401b038111610cfd576040906003199036030112610cfd57610dda6132d8565b005b610240366003190112610cfd576004356001600160401b038111610cfd576101406003198236030112610cfd57602435906004821015610cfd576044359060ff821690818303610cfd576101e0366063190112610cfd576001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168034036114b65750610e74906004016101af612f00565b906001600160401b03825151169160018060a01b036080604083015101511690610e9c613e56565b94610ebf65ffffffffffff60c0845101511663ffffffff60a08901511690612dc8565b421161149f5760405163d7c1b54560e01b81526001600160401b03861660048201526001600160a01b0384811660248301527f00000000000000000000000000000000000000000000000000000000000000001690602081604481855afa908115610cf2575f91611465575b5061144e57600288146111ac575b5060038714806111a3575b61119457610f5790876020840151613f3d565b5f818152600160205260409020549095906001600160a01b0316611181579561010086947fd548c6612a1634afef2240056f2c6430e0c5f7af44686df288b81520dea3777a946101809465ffffffffffff610fbe63ffffffff608060209e01511642612dc8565b1691888a600265ffffffffffff8f865101511660405190610fde82612a8d565b338252346001600160601b0316602080840191825260408085018b8152606086019788526080860194855260a08087019a8b525f60c0880181815260e089018281529b825260019586905284822098519651831b6001600160a01b03199081166001600160a01b03988916178a55935195890180549b5198519b90941665ffffffffffff969096169590951760309790971b6dffffffffffffffff000000000000169690961760709990991b65ffffffffffff60701b169890981790559751949093018054935196516001600160b01b0319909416949091169390931794151590931b60ff60a01b169390931792151560a81b60ff60a81b16929092179091558a8152808d522080546110f090612df6565b905551916111016040518096612e04565b8a85015260408401526001600160401b03815116606084015265ffffffffffff89820151166080840152604081015160a0840152606081015160c0840152608081015160e084015260a08101518284015265ffffffffffff60c08201511661012084015260e08101516101408401520151610160820152a3604051908152f35b85630eeb9d5d60e31b5f5260045260245ffd5b6307b6ad3f60e01b5f5260045ffd5b50831515610f44565b60643560ff8116808203610cfd5786900361119457610100845101515f60a06040516111d781612b17565b828152826020820152826040820152826060820152826080820152015260c0608319360112610cfd576040519161120d83612b17565b60843565ffffffffffff81168103610cfd57835260a435602084015260c43565ffffffffffff81168103610cfd57604084015260e43565ffffffffffff81168103610cfd576060840152610104356080840152610124356001600160601b0381168103610cfd5761128f916101449160a086015261128a856141a2565b6141ea565b0361143f5761129d906141a2565b60405160208101907f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf6255882525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e082015260e081526112fc61010082612b4d565b519020146111945760405163b5744f6760e01b815260048101869052602081602481855afa908115610cf2575f916113fa575b5060806001600160401b039160246040518094819363437ead3560e11b835216958660048301525afa908115610cf2575f9161137f575b505115610f39576307e0b8c160e41b5f5260045260245ffd5b90506080813d6080116113f2575b8161139a60809383612b4d565b81010312610cfd576113e76060604051926113b484612a5e565b6113bd81612de9565b84526113cb60208201612de9565b60208501526113dc60408201612c11565b604085015201612c30565b606082015289611366565b3d915061138d565b90506020813d602011611437575b8161141560209383612b4d565b81010312610cfd5760806114306001600160401b0392612c6b565b915061132f565b3d9150611408565b637ca55c7760e01b5f5260045ffd5b8386637299013760e11b5f5260045260245260445ffd5b90506020813d602011611497575b8161148060209383612b4d565b81010312610cfd5761149190612de9565b89610f2b565b3d9150611473565b8285631be3338960e11b5f5260045260245260445ffd5b630239dc1360e61b5f523460045260245260445ffd5b34610cfd57610220366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd57611507612a26565b50610180366043190112610cfd576101c4356001600160401b038111610cfd576040906003199036030112610cfd5761153e612a3c565b50610204356001600160401b038111610cfd57610180906003199036030112610cfd57610dda6135c2565b34610cfd576020366003190112610cfd57611582612a10565b6001600160401b038116805f52600260205265ffffffffffff60405f205460501c16156115d3575f5260026020526115c56115bf60405f20612d6d565b82613737565b15610d0157610dda906139d5565b63862d400760e01b5f5260045260245ffd5b34610cfd57610220366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd576101e0366023190112610cfd57610204356001600160401b038111610cfd576040906003199036030112610cfd57610dda61344d565b34610cfd57610220366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd57611689612a26565b506101e0366043190112610cfd575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d1561186e573d906116e7826130ae565b916116f56040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd57604061171f60208301612c6b565b9101516001600160a01b0381169190829003610cfd5760405163d7c1b54560e01b81526001600160401b03821660048201526001600160a01b0383811660248301527f00000000000000000000000000000000000000000000000000000000000000001690602081604481855afa908115610cf2575f9161182c575b5061180c579060209160035f6117ca9560405196879586948593631d4b7b6360e11b85523392600486016130c9565b03925af18015610cf2576117da57005b6020813d602011611804575b816117f360209383612b4d565b81010312610cfd57610dda90612c57565b3d91506117e6565b506001600160401b0390637299013760e11b5f521660045260245260445ffd5b90506020813d60201161185e575b8161184760209383612b4d565b81010312610cfd5761185890612de9565b8461179b565b3d915061183a565b602081519101fd5b6060906116ff565b34610cfd57610340366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd576024356001600160401b038111610cfd57610140906003199036030112610cfd57610180366043190112610cfd57610180366101c3190112610cfd57610dda6135c2565b34610cfd576104c0366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd57611928612a26565b506101e0366043190112610cfd5761012036610223190112610cfd5761018036610343190112610cfd575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611abf573d906119a2826130ae565b916119b06040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd5760406119da60208301612c6b565b9101516001600160a01b0381169190829003610cfd5760405163d7c1b54560e01b81526001600160401b03821660048201526001600160a01b0383811660248301527f00000000000000000000000000000000000000000000000000000000000000001690602081604481855afa908115610cf2575f91611a85575b5061180c579060209160065f6117ca9560405196879586948593631d4b7b6360e11b85523392600486016130c9565b90506020813d602011611ab7575b81611aa060209383612b4d565b81010312610cfd57611ab190612de9565b84611a56565b3d9150611a93565b6060906119ba565b34610cfd57611ad5366129b7565b50505f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611c44573d90611b27826130ae565b91611b356040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd576040611b5f60208301612c6b565b9101516001600160a01b0381169190829003610cfd5760405163d7c1b54560e01b81526001600160401b03821660048201526001600160a01b0383811660248301527f00000000000000000000000000000000000000000000000000000000000000001690602081604481855afa908115610cf2575f91611c0a575b5061180c579060209160015f6117ca9560405196879586948593631d4b7b6360e11b85523392600486016130c9565b90506020813d602011611c3c575b81611c2560209383612b4d565b81010312610cfd57611c3690612de9565b84611bdb565b3d9150611c18565b606090611b3f565b34610cfd57610420366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd576024356001600160401b038111610cfd57610140906003199036030112610cfd576101e0366043190112610cfd576101e036610223190112610cfd57610404356001600160401b038111610cfd576040906003199036030112610cfd57610dda6132d8565b34610cfd575f366003190112610cfd576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610cfd575f366003190112610cfd5760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610cfd576101c0366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd57610180366023190112610cfd576101a4356001600160401b038111610cfd576040906003199036030112610cfd57610dda61344d565b34610cfd576080366003190112610cfd57611ded612a10565b506044356001600160401b038111610cfd576040906003199036030112610cfd576064356001600160401b038111610cfd576040906003199036030112610cfd575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611f9b573d90611e7e826130ae565b91611e8c6040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd576040611eb660208301612c6b565b9101516001600160a01b0381169190829003610cfd5760405163d7c1b54560e01b81526001600160401b03821660048201526001600160a01b0383811660248301527f00000000000000000000000000000000000000000000000000000000000000001690602081604481855afa908115610cf2575f91611f61575b5061180c5790602091600b5f6117ca9560405196879586948593631d4b7b6360e11b85523392600486016130c9565b90506020813d602011611f93575b81611f7c60209383612b4d565b81010312610cfd57611f8d90612de9565b84611f32565b3d9150611f6f565b606090611e96565b34610cfd5736600319016103008112610cfd5761012013610cfd576101e036610123190112610cfd57611fe4611fd7612a4d565b60016106066105f5612f00565b65ffffffffffff6001611ff683613f74565b0154169081421161201957610dda9061201161010435612e1d565b50339061302e565b50632e195da360e11b5f5260045260245ffd5b34610cfd575f366003190112610cfd576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610cfd575f366003190112610cfd5760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610cfd5736600319016101408112610cfd5761012013610cfd57610124356001600160401b038111610cfd576120ee90369060040161298a565b906121005f60036106066105f5612f00565b9165ffffffffffff600161211385613f74565b01541680421161242157506040519061212b82612adf565b6004356001600160401b0381168103610cfd5782526024359165ffffffffffff83168303610cfd5760208101928352604435604082015260643560608201526080810192608435845260a082019360a435855260c4359265ffffffffffff84168403610cfd5760c0810193845260e43560e08201526101006101043591015251946040516121b881612a5e565b5f815260208101945f865260408201925f845260608301985f8a526121dc836130ae565b6121e96040519182612b4d565b83815260208101903685850111610cfd57848483375f602086830101525190200361143f576122188282614540565b9160038110156123f9576002149384612417575b841561240d5761223b93614272565b9290925b5f935f5b8281106123075750505050159081156122fc575b506111945751905165ffffffffffff161493846122e7575b5050826122da575b50501561228957610dda90339061302e565b5f8181526001602052604090208054610dda926122af916001600160a01b03169061302e565b600181015460029091015433916007916001600160a01b03169060301c6001600160401b0316613fe3565b5190511490508280612277565b51905165ffffffffffff16149250848061226f565b600f91501088612257565b612312908383614686565b60038398929810156123f95782156111945780978215938415806123ee575b806123e3575b806123d8575b6123cb575f19016111945761236d93156123735761236691612360918787614272565b906147e5565b8552612df6565b94612243565b600383036123915761238a91612360918787614272565b8b52612df6565b600883036123b5576123ae916123a8918787614272565b90614771565b8852612df6565b6123c4916123a8918787614272565b8d52612df6565b50505061236d9150612df6565b50600b84141561233d565b506008841415612337565b506003841415612331565b634e487b7160e01b5f52602160045260245ffd5b505050915f61223f565b828114945061222c565b632e195da360e11b5f5260045260245ffd5b34610cfd576040366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd576024356001600160401b038111610cfd5761248490369060040161298a565b5050610dda6130fe565b34610cfd576060366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd576024356001600160401b038111610cfd5736602382011215610cfd578060040135906001600160401b038211610cfd57602490369260071b010111610cfd576044356001600160401b038111610cfd5736602382011215610cfd578060040135906001600160401b038211610cfd5760249060e0369302010111610cfd575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d156126aa573d9061258e826130ae565b9161259c6040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd5760406125c660208301612c6b565b9101516001600160a01b0381169190829003610cfd5760405163d7c1b54560e01b81526001600160401b03821660048201526001600160a01b0383811660248301527f00000000000000000000000000000000000000000000000000000000000000001690602081604481855afa908115610cf2575f91612670575b5061180c579060209160045f6117ca9560405196879586948593631d4b7b6360e11b855233928286016130c9565b90506020813d6020116126a2575b8161268b60209383612b4d565b81010312610cfd5761269c90612de9565b84612642565b3d915061267e565b6060906125a6565b34610cfd576126c0366129b7565b5050610dda6132d8565b34610cfd576060366003190112610cfd576004356001600160401b038111610cfd57610140906003199036030112610cfd576024356001600160401b038111610cfd57610140906003199036030112610cfd576044356001600160401b038111610cfd5761248490369060040161298a565b34610cfd5736600319016103208112610cfd5761012013610cfd576101e036610123190112610cfd57610304356001600160401b038111610cfd5780600401906101406003198236030112610cfd576127a3612796612a4d565b60026106066105f5612f00565b9065ffffffffffff60016127b684613f74565b01541680421161242157506127cd61010435612e1d565b926127d83682612b81565b916127ea836127e5612f00565b612f75565b946020810151860361143f57606084015184516040516358089c0960e01b815260048101929092526001600160401b0316602482015293610140856044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515610cf2575f95612959575b5060ff85511660ff612872612a4d565b16149182159261290e575b5050156128db575050505f8181526001602052604090208054610dda935090916128b0916001600160a01b03169061302e565b600181015460029091015433916006916001600160a01b03169060301c6001600160401b0316613fe3565b916128f2610dda9592610124612907950190612d3b565b6080909201516001600160a01b031692612fd7565b339061302e565b90915065ffffffffffff60208301511665ffffffffffff82511614918261293a575b505015868061287d565b65ffffffffffff8092935060c060409201511692015116148680612930565b61297c9195506101403d8111612983575b6129748183612b4d565b810190612c7f565b9387612862565b503d61296a565b9181601f84011215610cfd578235916001600160401b038311610cfd5760208381860195010111610cfd57565b906040600319830112610cfd576004356001600160401b038111610cfd576101408184036003190112610cfd5760040191602435906001600160401b038211610cfd57610140908290036003190112610cfd5760040190565b600435906001600160401b0382168203610cfd57565b602435906001600160401b0382168203610cfd57565b6101e4359060ff82168203610cfd57565b6101243560ff81168103610cfd5790565b608081019081106001600160401b03821117612a7957604052565b634e487b7160e01b5f52604160045260245ffd5b61010081019081106001600160401b03821117612a7957604052565b606081019081106001600160401b03821117612a7957604052565b60a081019081106001600160401b03821117612a7957604052565b61012081019081106001600160401b03821117612a7957604052565b61014081019081106001600160401b03821117612a7957604052565b60c081019081106001600160401b03821117612a7957604052565b604081019081106001600160401b03821117612a7957604052565b90601f801991011681019081106001600160401b03821117612a7957604052565b359065ffffffffffff82168203610cfd57565b919082610120910312610cfd57604051612b9a81612adf565b809280356001600160401b0381168103610cfd576101009182918452612bc260208201612b6e565b602085015260408101356040850152606081013560608501526080810135608085015260a081013560a0850152612bfb60c08201612b6e565b60c085015260e081013560e08501520135910152565b519060ff82168203610cfd57565b519063ffffffff82168203610cfd57565b519065ffffffffffff82168203610cfd57565b51906001600160a01b0382168203610cfd57565b51906001600160601b0382168203610cfd57565b51906001600160401b0382168203610cfd57565b9081610140910312610cfd5761012060405191612c9b83612afb565b612ca481612c11565b8352612cb260208201612c11565b6020840152612cc360408201612c1f565b6040840152612cd460608201612c30565b6060840152612ce560808201612c43565b6080840152612cf660a08201612c57565b60a0840152612d0760c08201612c43565b60c0840152612d1860e08201612c6b565b60e0840152612d2a6101008201612c43565b610100840152015161012082015290565b903590601e1981360301821215610cfd57018035906001600160401b038211610cfd57602001918136038313610cfd57565b90604051612d7a81612ac4565b6080819360ff815463ffffffff8116855265ffffffffffff8160201c16602086015265ffffffffffff8160501c166040860152831c16151560608401526001808060a01b0391015416910152565b91908201809211612dd557565b634e487b7160e01b5f52601160045260245ffd5b51908115158203610cfd57565b5f198114612dd55760010190565b9060048210156123f95752565b8015612dd5575f190190565b905f60a0604051612e2d81612b17565b828152826020820152826040820152826060820152826080820152015260c061014319360112610cfd5760405191612e6483612b17565b6101443565ffffffffffff81168103610cfd5783526101643560208401526101843565ffffffffffff81168103610cfd5760408401526101a43565ffffffffffff81168103610cfd5760608401526101c43560808401526101e4356001600160601b0381168103610cfd5760a0840152612edd836141a2565b610124359060ff82168203610cfd57612ef991610204916141ea565b0361143f57565b5f6020604051612f0f81612b32565b8281520152604051612f2081612b32565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681527f0000000000000000000000000000000000000000000000000000000000000000602082015290565b906101406020604293015191610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e610120820152206040519161190160f01b8352600283015260228201522090565b90612fe2929161423e565b50506001600160a01b03168015801561301b575b612ffe575050565b6308d20b2560e01b5f5260045260018060a01b031660245260445ffd5b506001600160a01b038216811415612ff6565b906130ac91805f52600160205260405f209060028201600160a01b60ff60a01b198254161790556001600160401b03600183015460301c165f525f60205260405f2061307a8154612e11565b905533907f78bbc4d79d3effac8eb7a8cb091f569dee35f966e16543443bee05917b6f90ba5f80a35460a01c90614116565b565b6001600160401b038111612a7957601f01601f191660200190565b6001600160401b0390911681526001600160a01b03918216602082015260ff9092166040830152909116606082015260800190565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d156132d0573d9061314e826130ae565b9161315c6040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd57604061318660208301612c6b565b9101516001600160a01b03811690819003610cfd5760405163d7c1b54560e01b81526001600160401b03831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169190602081604481865afa908115610cf2575f91613296575b50613277579160209160075f6132319560405196879586948593631d4b7b6360e11b85523392600486016130c9565b03925af18015610cf2576132425750565b6020813d60201161326f575b8161325b60209383612b4d565b81010312610cfd5761326c90612c57565b50565b3d915061324e565b6001600160401b0383637299013760e11b5f521660045260245260445ffd5b90506020813d6020116132c8575b816132b160209383612b4d565b81010312610cfd576132c290612de9565b5f613202565b3d91506132a4565b606090613166565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15613445573d90613328826130ae565b916133366040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd57604061336060208301612c6b565b9101516001600160a01b03811690819003610cfd5760405163d7c1b54560e01b81526001600160401b03831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169190602081604481865afa908115610cf2575f9161340b575b50613277579160209160025f6132319560405196879586948593631d4b7b6360e11b85523392600486016130c9565b90506020813d60201161343d575b8161342660209383612b4d565b81010312610cfd5761343790612de9565b5f6133dc565b3d9150613419565b606090613340565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d156135ba573d9061349d826130ae565b916134ab6040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd5760406134d560208301612c6b565b9101516001600160a01b03811690819003610cfd5760405163d7c1b54560e01b81526001600160401b03831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169190602081604481865afa908115610cf2575f91613580575b50613277579160209160085f6132319560405196879586948593631d4b7b6360e11b85523392600486016130c9565b90506020813d6020116135b2575b8161359b60209383612b4d565b81010312610cfd576135ac90612de9565b5f613551565b3d915061358e565b6060906134b5565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d1561372f573d90613612826130ae565b916136206040519384612b4d565b82523d5f602084013e5b1561186657604081805181010312610cfd57604061364a60208301612c6b565b9101516001600160a01b03811690819003610cfd5760405163d7c1b54560e01b81526001600160401b03831660048201526001600160a01b0382811660248301527f0000000000000000000000000000000000000000000000000000000000000000169190602081604481865afa908115610cf2575f916136f5575b50613277579160209160055f6132319560405196879586948593631d4b7b6360e11b85523392600486016130c9565b90506020813d602011613727575b8161371060209383612b4d565b81010312610cfd5761372190612de9565b5f6136c6565b3d9150613703565b60609061362a565b604051638bdbdac160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929190602081600481875afa8015610cf25782915f9161399e575b506040516358089c0960e01b815260048101919091526001600160401b0390911660248201526101408180604481015b0381875afa908115610cf2575f9161397f575b50600260ff6020830151161490811591613963575b5061395b57602060049360405194858092636d63731d60e11b82525afa928315610cf2575f93613911575b50604051636b2817f560e01b81526001600160401b039190911660048201529160a090839060249082906001600160a01b03165afa918215610cf2575f9261388a575b5063ffffffff60808301511663ffffffff82511614918261386f57505090565b65ffffffffffff809293506020809201511692015116111590565b90915060a0813d60a011613909575b816138a660a09383612b4d565b81010312610cfd576138fd6080604051926138c084612ac4565b805184526138d060208201612c30565b60208501526138e160408201612c30565b60408501526138f260608201612c30565b606085015201612c1f565b6080820152905f61384f565b3d9150613899565b9092506020813d602011613953575b8161392d60209383612b4d565b81010312610cfd576001600160401b03602461394a60a093612c43565b9492505061380c565b3d9150613920565b505050600190565b63ffffffff9150604001511663ffffffff83511614155f6137e1565b61399891506101403d8111612983576129748183612b4d565b5f6137cc565b9150506020813d6020116139cd575b816139ba60209383612b4d565b81010312610cfd575181906137b9613789565b3d91506139ad565b6001600160401b03811691825f5260026020526139f460405f20612d6d565b65ffffffffffff604082015116151580613bfb575b15613bf557606090845f52600360205260405f20855f52600260205260405f2090808203613b4a575b5050845f5260036020525f6001604082208281550155847fc71dc6924de2fad6ac36b9cf91f71c017873a4f7aa39ef16ae23278ed9a319c763ffffffff83511665ffffffffffff60208501511690613aaa6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a20151613acd575b825f526002602052613ac860405f20612d6d565b6139f4565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610cfd575f8091606460405180948193637e4d814d60e01b8352896004840152600e60248401528160448401525af18015610cf257613b3a575b50613ab4565b5f613b4491612b4d565b5f613b34565b8054825463ffffffff90911663ffffffff19821681178455825469ffffffffffff000000001669ffffffffffffffffffff19909216171782556001908054835465ffffffffffff60501b191665ffffffffffff60501b9091161783558054835460ff60801b1916608091821c60ff16151590911b60ff60801b1617835581808060a01b039101541691019060018060a01b03166001600160601b0360a01b8254161790555f80613a32565b50915050565b50613c068184613737565b613a09565b60405190613c1882612afb565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b919060405192613c6484612aa9565b604051613c7081612adf565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152845260208401935f8552613d176040820195613cbe613c0b565b87528296610140613ccf3688612b81565b8086528651606082015191516040516358089c0960e01b815260048101939093526001600160401b03166024830152909485916001600160a01b031690829081906044820190565b03915afa928315610cf2576130ac96613d6794613d43925f91613d6e575b508352610120810190612d3b565b91613d4f865188612f75565b9384905251608001516001600160a01b031692612fd7565b519061428a565b613d8791506101403d8111612983576129748183612b4d565b5f613d35565b9081610140910312610cfd5760405190613da682612afb565b613daf81612c30565b8252613dbd60208201612c30565b6020830152613dce60408201612c1f565b6040830152613ddf60608201612c1f565b6060830152613df060808201612c1f565b6080830152613e0160a08201612c1f565b60a083015260c081015161ffff81168103610cfd57613e4d916101209160c0850152613e2f60e08201612c1f565b60e0850152613e416101008201612c6b565b61010085015201612c11565b61012082015290565b613e5e613c0b565b50604051638bdbdac160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa8015610cf2575f90613f09575b610140915060246040518094819363216b857760e01b835260048301525afa908115610cf2575f91613edd575090565b613eff91506101403d8111613f02575b613ef78183612b4d565b810190613d8d565b90565b503d613eed565b506020813d602011613f35575b81613f2360209383612b4d565b81010312610cfd576101409051613ead565b3d9150613f16565b9160ff90613f5960405193602085019586526040850190612e04565b16606082015260608152613f6e608082612b4d565b51902090565b5f8181526001602052604090208054909291906001600160a01b031615613fd157600283015460ff8160a01c16908115613fc3575b50613fb15750565b6358cb522560e11b5f5260045260245ffd5b60ff915060a81c165f613fa9565b630a102ee560e11b5f5260045260245ffd5b60405163d7c1b54560e01b81526001600160401b03821660048201526001600160a01b038381166024830152919493927f00000000000000000000000000000000000000000000000000000000000000009092169190602081604481865afa908115610cf2575f916140dc575b501561405e575b5050505050565b5f60209461408b60405197889687958694631d4b7b6360e11b865260018060a01b031692600486016130c9565b03925af18015610cf2576140a3575b80808080614057565b6020813d6020116140d4575b816140bc60209383612b4d565b81010312610cfd576140cd90612c57565b505f61409a565b3d91506140af565b90506020813d60201161410e575b816140f760209383612b4d565b81010312610cfd5761410890612de9565b5f614050565b3d91506140ea565b604051607360f81b60208201908152606083901b6bffffffffffffffffffffffff191660218301526001600160f81b031960358301526016825261415b603683612b4d565b5f8080808787620186a0f1918215614196575b505015614179575050565b63a09e616560e01b5f5260018060a01b031660045260245260445ffd5b51915083f05f8061416e565b60e0906001600160601b0360a08201511660a0604051927f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf625588452602084015e60c08201522090565b5f939260ff90921691905b6008851015614238578460051b82013590600184871c16155f14614227575f52602052600160405f205b9401936141f5565b905f52602052600160405f2061421f565b93505050565b9060418303614268576142619250602081013591604082359201355f1a90614482565b9192909190565b50505f9160029190565b90939293848311610cfd578411610cfd578101920390565b516060820180518351604051632577ded160e11b815260048101929092526001600160401b031660248201526001600160a01b03909216929091602081604481875afa8015610cf2575f90614443575b65ffffffffffff9150168042111561443d57604051638bdbdac160e01b815290602082600481885afa918215610cf2575f92614409575b506040519163216b857760e01b8352600483015261014082602481885afa8015610cf25760a063ffffffff91614352945f916143ea575b5001511690612dc8565b421161435d57505050565b5190516040516358089c0960e01b815260048101919091526001600160401b03909116602482018190529161014090829060449082905afa908115610cf2575f916143cb575b5060800151631be3338960e11b5f9081526004929092526001600160a01b0316602452604490fd5b6143e491506101403d8111612983576129748183612b4d565b826143a3565b61440391506101403d8111613f0257613ef78183612b4d565b5f614348565b9091506020813d602011614435575b8161442560209383612b4d565b81010312610cfd5751905f614311565b3d9150614418565b50505050565b506020813d60201161447a575b8161445d60209383612b4d565b81010312610cfd5761447565ffffffffffff91612c30565b6142da565b3d9150614450565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116144f9579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610cf2575f516001600160a01b038116156144ef57905f905f90565b505f906001905f90565b5050505f9160039190565b90821015614510570190565b634e487b7160e01b5f52603260045260245ffd5b359060208110614532575090565b5f199060200360031b1b1690565b90801561467c57801561451057813560f81c92608084106146705760c084101561466757603f60015b941692600193603781116145e9575b84840381116145dc578085019360038710156123f95785906001881492836145d1575b50826145b7575b505090506145ac57565b5f9350839250829150565b6145c49250608093614504565b3560f81c1080845f6145a2565b60011492505f61459b565b505f945084935083925050565b6036198101905f1985018211801561464a575b61463c5761461761461d916036199088010180978786614272565b90614524565b9060031b610100031c603881101561457857505f945084935083925050565b505f95508594508493505050565b508486101561451057828601356001600160f81b031916156145fc565b603f6002614569565b600193505f9250839150565b50505f905f905f90565b92818310156145ac5761469a838386614504565b3560f81c93608085106147655760c085101561475c57603f60015b95166001850194603782116146f8575b5084840381116145dc578085019360038710156123f95785906001881492836145d15750826145b757505090506145ac57565b6036198201919085035f19018211801561473f575b61463c57614617614728916036199088010180978786614272565b9060031b610100031c603881106145dc575f6146c5565b506001600160f81b0319614754878786614504565b35161561470d565b603f60026146b5565b50600193508284019150565b6008821180156147ba575b611194578161478b5750505f90565b8161479591614524565b906001600160fd1b0381168103612dd55760031b610100036101008111612dd5571c90565b508115801590816147cc575b5061477c565b90506145105780356001600160f81b031916155f6147c6565b906020810361119457613eff9161452456fea164736f6c6343000825000a60c080604052346100b65760208161478c803803809161001f82856100cd565b8339810103126100b657516001600160a01b038116908181036100b657608052604051630476fe7760e21b815290602090829060049082905afa9081156100c2575f9161008c575b5060a05260405161468790816101058239608051816122b2015260a051816122de0152f35b90506020813d6020116100ba575b816100a7602093836100cd565b810103126100b657515f610067565b5f80fd5b3d915061009a565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176100f057604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630925ab28146120155780630ec16cbf14611f415780631e8bea6c14611c2c57806321774a5614611b4157806362abe2e01461188c5780636dac01c414611719578063828a76ce1461142957806386d7878e1461138e5780638b367d10146110675780638d04dbce14610e9c5780638d8f512e14610c7e57806392f725bb14610a5d5780639ef828bf146107a5578063b9bb8d8b14610696578063d4a944de146103475763d54d8198146100c9575f80fd5b3461031a5761038036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a576024356001600160401b03811161031a57610140600319823603011261031a5761018036604319011261031a57610180366101c319011261031a57610344356001600160401b03811161031a5780600401906040600319823603011261031a5761036435926001600160401b03841161031a57610180600319853603011261031a576024946101ac9161018c612290565b9061019561234f565b5061019e61234f565b5060040191600401906128bd565b949091016101ba81846126ec565b90506101c68684612ab8565b15908115610327575b811561031e575b81156102e1575b506102d2576101f360e061022a93510151612e5f565b5061020f602061020760e088510151612eaf565b0151846134b3565b61022461021f368660040161278e565b61352e565b926126ec565b156102be5735036102af5760646102419101612634565b65ffffffffffff8060c084510151169116146102a057805151604090910151608001516001600160401b03909116906001600160a01b03165b604080516001600160401b039390931683526001600160a01b0391909116602083015290f35b632941b4cd60e21b5f5260045ffd5b637ca55c7760e01b5f5260045ffd5b634e487b7160e01b5f52603260045260245ffd5b6307b6ad3f60e01b5f5260045ffd5b6102fc915065ffffffffffff6102f561261f565b16906123b4565b6101e4359065ffffffffffff82169182810361031a5750115f6101dd565b5f80fd5b801591506101d6565b90506103316125f0565b60ff8061033c612600565b1691161415906101cf565b3461031a5761020036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a5761038161218d565b61018036604319011261031a576101c435906001600160401b03821161031a5781600401916040600319823603011261031a576101e435916001600160401b03831161031a573660238401121561031a578260040135936001600160401b03851161031a573660248660051b8601011161031a57602461042a610418610405612290565b9861040e61234f565b5060040189612b30565b9384610424818b612bf3565b996133f6565b93019361043785836126ec565b87159150811561068c575b8115610673575b506102d25761046d602061046560e0869a97999a510151612e5f565b0151836134b3565b5f968794368390036101a2190191865b818b10156105405760248b60051b860101358481121561031a576104a7906024369188010161278e565b976104b18961352e565b6104c58d6104bf8d8b6126ec565b906128ad565b35036102af5765ffffffffffff60608a01511665ffffffffffff60c08a51015116036102d2576101406105076001600160401b03926101608c015151906123b4565b9901511690619c40820180921161052c57600191610524916123b4565b9a019961047d565b634e487b7160e01b5f52601160045260245ffd5b869350878a600260ff602083015116145f14610664575f1960ff610120870151160160ff811161052c5760ff905b1660e06001600160401b0361010088015116920151906801fffffffffffffffe6001600160401b0383169260011b16918083046002149015171561052c57600281101561065e57506002905b8160030291600383040361052c57811561064a570490808210156106425750925b61ffff60c0860151161015938461062d575b505082610622575b50506102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b1115905082806105f5565b60e0015163ffffffff161015925084806105ed565b9050926105db565b634e487b7160e01b5f52601260045260245ffd5b906105ba565b60ff806101208701511661056e565b905065ffffffffffff61068461261f565b161088610449565b8088119150610442565b3461031a5761036036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a576024356001600160401b03811161031a57610140600319823603011261031a5761018036604319011261031a57610180366101c319011261031a5761034435916001600160401b03831161031a576040600319843603011261031a576107309161018c612290565b906107396125f0565b60ff80610744612600565b169116036102d25761027a9261076160e061078393510151612e5f565b61076f60e085510151612eaf565b9061077a828261311b565b926004016131c3565b906001600160401b0382515116916080604060018060a01b0392015101511690565b3461031a5761022036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a576107df61218d565b61018036604319011261031a576101c4356001600160401b03811161031a5780600401916040600319833603011261031a576101e43560ff811680910361031a5761020435926001600160401b03841161031a57610180600319853603011261031a5760249061086e84610867610854612290565b9961085d61234f565b506004018a612b30565b80996133f6565b50019361087b85826126ec565b9050600183118015610a53575b8015610a3b575b6102d2576108bd6108a460e089510151612e5f565b956108b36020880151856134b3565b369060040161278e565b956108d5846104bf6108ce8a61352e565b93866126ec565b35036102af57826108f26108f79265ffffffffffff8851166126df565b6123b4565b926001600160401b038651168751906001600160401b038251161491821592610a1f575b508115610a08575b81156109eb575b5080156109da575b80156109c9575b80156109af575b159485610978575b50505050506102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b6109a49550806001600160601b036101208161010061099e9501511692015116906123b4565b93613578565b158280808080610948565b50629896806001600160401b036101408701511611610940565b506120006101608601515111610939565b50600160ff60808701511611610932565b905065ffffffffffff60c08160608901511692015116108761092a565b604087015165ffffffffffff168514159150610923565b60208801516001600160401b039182169116141591508861091b565b5065ffffffffffff610a4b61261f565b16811161088f565b5080831015610888565b3461031a5761022036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a576101e036602319011261031a5761020435906001600160401b03821161031a5781600401906040600319843603011261031a57610af06024610ae8600393610ad5612290565b90610ade61234f565b5060040190612b30565b9401836125ab565b9050036102d25761010082510151905f60a0604051610b0e81612254565b8281528260208201528260408201528260608201528260808201520152610b36366044612d76565b91610b4083613d76565b6024359060ff8216820361031a57610b5b9161010491613e15565b036102af5760ff610b6a6125e0565b168060030290600382040361052c5761020001806102001161052c57610b909184612f12565b9060208201519180516080830151149283610c62575b83610c40575b83610c1e575b83610bff575b5082610beb5750506102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b6020919250604001519101511482806105f5565b9092506001600160601b038060a0840151169160901c16149184610bb8565b925065ffffffffffff60608301511665ffffffffffff8460601c161492610bb2565b925065ffffffffffff60408301511665ffffffffffff8460301c161492610bac565b925065ffffffffffff82511665ffffffffffff84161492610ba6565b3461031a5761022036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a57610cb861218d565b906101e036604319011261031a57610d3d90610ce8610cd5612290565b91610cde61234f565b5060040182612b30565b9261014081610cf78685612bf3565b93518651606001516040516358089c0960e01b815260048101919091526001600160401b039092166024830152909485916001600160a01b031690829081906044820190565b03915afa928315610e91575f93610e60575b50610d586125f0565b60ff808551169116036102d25765ffffffffffff6040610d7d610100875101516130be565b0151169065ffffffffffff60608501511690600260ff602060408901519465ffffffffffff606087015116908180821191180218940151161494851595610e4d575b508415610e34575b508315610dfd575b5050506102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b610e2a92935063ffffffff604065ffffffffffff60c08851015116950151169181808211911802186123b4565b1015828080610dcf565b8551516001600160401b03918216911614935085610dc7565b6020015160ff1660021415945086610dbf565b610e839193506101403d8111610e8a575b610e7b818361226f565b81019061241b565b9184610d4f565b503d610e71565b6040513d5f823e3d90fd5b3461031a5761034036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a57602435906001600160401b03821161031a57610140600319833603011261031a5761018036604319011261031a57610180366101c319011261031a57610f3690610f16612290565b92610f1f61234f565b50610f2861234f565b5060040190600401836128bd565b9161ffff60c0610f468584612bf3565b01511690610f526125f0565b60ff80610f5d612600565b169116036102d257610f6f8484612ab8565b15610fd6575b5090610f8860e0610fa992510151612e5f565b9165ffffffffffff80610f9f60e087510151612eaf565b51169351166123b4565b10156102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b8251606081015185519060608201511491821592611049575b50506102d25782610fff91612bf3565b5061102565ffffffffffff60c0855101511665ffffffffffff60c08551015116906126df565b906001820180921161052c5781810291818304149015171561052c57610f88610f75565b65ffffffffffff8092935060c0809201511692015116108580610fef565b3461031a576104c036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a576110a161218d565b6101e036604319011261031a576101203661022319011261031a576101803661034319011261031a576110e86110d5612290565b926110de61234f565b5060040183612b30565b82518151606001516040516358089c0960e01b815260048101919091526001600160401b03841660248201529193919061014090829060449082906001600160a01b03165afa908115610e91575f9161136f575b5060ff806111486125f0565b92511691161480159061134d575b6102d257611169610100845101516130be565b604051916111768361221d565b610224356001600160401b038116810361031a578352610244359365ffffffffffff8516850361031a57602084019485526102643560408501526102843560608501526102a43560808501526102c43560a08501526102e4359165ffffffffffff8316830361031a5760c085019283526112048560e081019261030435845261032435610100830152613394565b6020850151036102af5751935f6040805161121e816121b7565b828152826020820152015261123536610364612d17565b9461123f86613b9a565b610344359060ff8216820361031a5761125b916103c491613e15565b036102af576001600160401b0380915116911614938461132f575b508361130e575b50826112ee575b826112dc575b826112bc5750506102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b6001600160601b038092935060a0604092015116920151161482806105f5565b6080810151602083015114925061128a565b915065ffffffffffff60608301511665ffffffffffff8251161491611284565b65ffffffffffff919350511665ffffffffffff60408401511614918461127d565b65ffffffffffff919450511665ffffffffffff825116149285611276565b506103443560ff81169081810361031a575060ff604085015151161415611156565b61138891506101403d8111610e8a57610e7b818361226f565b8461113c565b3461031a5761139c36612134565b6113a4612290565b916113ad61234f565b506113ba60208201612634565b65ffffffffffff806113ce60208601612634565b169116036102d2576113e8926113e261234f565b50613259565b60208201602081519201918251146102a057519051106102d257805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b3461031a5761042036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a576024356001600160401b03811161031a57610140600319823603011261031a576101e036604319011261031a576101e03661022319011261031a5761040435916001600160401b03831161031a576040600319843603011261031a576114c39161018c612290565b90916114cd6125f0565b92610224359360ff85169081860361031a5760ff16036102d2576101006114f6915101516130be565b90610100835101515f60a060405161150d81612254565b828152826020820152826040820152826060820152826080820152015261154b61030461153c36610244612d76565b9661154688613d76565b613e15565b036102af5761027a9382606061078394019265ffffffffffff845116916080810193845160a08301906001600160601b03825116906040519661158d886121b7565b875260208701526040860152606082019665ffffffffffff885116966080840180519260a08601936001600160601b03855116906040519b6115ce8d6121b7565b8c5260208c015260408b01526115e48a8a61311b565b9a8b156116fc575b8b156116d9575b65ffffffffffff87511665ffffffffffff89511614978861162f575b50505050505050508415611627575b506004016131c3565b93508761161e565b9091929394959697506020880151602082015114978815986116b9575b5050861561169f575b50508415611691575b50508215611676575b5050888080808080808061160f565b6001600160601b039192508190511691511614158880611667565b519051141592508a8061165e565b51905165ffffffffffff9081169116141594508c80611655565b60409081015191015165ffffffffffff9081169116141596508e8061164c565b9a5065ffffffffffff60408701511665ffffffffffff604089015116119a6115f3565b9a5065ffffffffffff86511665ffffffffffff885116119a6115ec565b3461031a576101c036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a5761018036602319011261031a576101a435906001600160401b03821161031a5781600401906040600319843603011261031a576117916024610ae8600293610ad5612290565b9050036102d25760e082510151905f604080516117ad816121b7565b82815282602082015201526117c3366044612d17565b916117cd83613b9a565b6024359060ff8216820361031a576117e79160a491613e15565b036102af576117f46125e0565b906101fe6118079260011b169084612f12565b908151602082015114918261186c575b826118495750506102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b6001600160601b03809293506020604092015160301c16920151161482806105f5565b915065ffffffffffff60208301511665ffffffffffff8251161491611817565b3461031a57608036600319011261031a576004356001600160401b0381169081810361031a57602435916044356001600160401b03811161031a5760408160040191600319903603011261031a57606435936001600160401b03851161031a5760408560040195600319903603011261031a57611907612290565b91853581358181146102a057116102d25782516040516358089c0960e01b8152600481018490526001600160401b0387166024820152919061014090839060449082906001600160a01b03165afa968715610e91576119869761198d935f91611b22575b5061010001516001600160a01b031697889283908688612ddd565b8385612ddd565b815160405163216b857760e01b8152600481019290925261014090829060249082906001600160a01b03165afa908115610e915765ffffffffffff916020915f91611b03575b500151168042119182611a24575b5050611a0d5750604080516001600160401b039290921682526001600160a01b03929092166020820152f35b9050631be3338960e11b5f5260045260245260445ffd5b51604051638bdbdac160e01b81526001600160a01b039091169250602081600481865afa8015610e91575f90611acf575b610140915060246040518095819363216b857760e01b835260048301525afa8015610e915760a063ffffffff91611a97945f91611aa0575b50015116906123b4565b421184806119e1565b611ac291506101403d8111611ac8575b611aba818361226f565b8101906124e2565b88611a8d565b503d611ab0565b506020813d602011611afb575b81611ae96020938361226f565b8101031261031a576101409051611a55565b3d9150611adc565b611b1c91506101403d8111611ac857611aba818361226f565b876119d3565b611b3b91506101403d8111610e8a57610e7b818361226f565b8961196b565b3461031a57604036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a576024356001600160401b03811161031a57611bb1611b97611ba2923690600401612107565b929093610ad5612290565b92835192608084015191612951565b90604082015165ffffffffffff602083015116149182611c12575b82611bfe5750506102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b60a0919250602001519101511482806105f5565b606081015160c083015165ffffffffffff16149250611bcc565b3461031a57606036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a576024356001600160401b03811161031a573660238201121561031a578060040135906001600160401b03821161031a576024810190602436918460071b01011161031a57604435906001600160401b03821161031a573660238301121561031a578160040135906001600160401b03821161031a5760248301926024369160e0850201011161031a5792611d0f611d08611cf5612290565b96611cfe61234f565b5060040187612b30565b8096612bf3565b5060e085510151905f94611d2282612cd5565b611d2b83612cd5565b9160405160208101907f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca82525f60408201525f60608201525f608082015260808152611d7860a08261226f565b519020935f915b818310611ee25750505090611d949291613c39565b036102af57906001600160601b0360a060408601510151169161010085510151905f92611dc082612cd5565b611dc983612cd5565b9160405160208101907f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf6255882525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e082015260e08152611e296101008261226f565b519020935f915b818310611e535750505090611e459291613c39565b036102af57610fa9916123b4565b909196611ed96001916001600160601b0360a085611ed08d8c611ec7828e8e60ff8f84611ea4611e9f8284611e998f6020611e9385611ebe9a3694612d66565b01612d76565b9e612d66565b612611565b93611eae8c613d76565b611eb88388612d52565b52612d52565b91169052612d52565b5114908b613be1565b015116906123b4565b97019190611e30565b909198611f386001916001600160601b03604085611ed08f8c611ec7828e8e60ff8f84611f2e611e9f8284611f288f6020611f2285611ebe9a3694612d07565b01612d17565b9e612d07565b93611eae8c613b9a565b99019190611d7f565b3461031a57611f72611f5236612134565b90611f5b612290565b611f6361234f565b50611f6c61234f565b506128bd565b9065ffffffffffff6020835101511665ffffffffffff60208351015116906001820180921161052c57148265ffffffffffff60c0825101511665ffffffffffff60c0855101511611159283611fef575050506102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b821593509091612004575b5050828281610dcf565b61200e9250612ab8565b8183611ffa565b3461031a57606036600319011261031a576004356001600160401b03811161031a57610140600319823603011261031a57602435906001600160401b03821161031a57610140600319833603011261031a576044356001600160401b03811161031a57612089612094913690600401612107565b92909361018c612290565b92909165ffffffffffff6020855101511665ffffffffffff60208551015116906001820180921161052c57036102d2576080916120d691838651015191612951565b5191510151146102a057805151604090910151608001516001600160401b03909116906001600160a01b031661027a565b9181601f8401121561031a578235916001600160401b03831161031a576020838186019501011161031a57565b90604060031983011261031a576004356001600160401b03811161031a57610140818403600319011261031a5760040191602435906001600160401b03821161031a5761014090829003600319011261031a5760040190565b602435906001600160401b038216820361031a57565b35906001600160401b038216820361031a57565b606081019081106001600160401b038211176121d257604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176121d257604052565b61014081019081106001600160401b038211176121d257604052565b61012081019081106001600160401b038211176121d257604052565b608081019081106001600160401b038211176121d257604052565b60c081019081106001600160401b038211176121d257604052565b90601f801991011681019081106001600160401b038211176121d257604052565b5f602060405161229f816121e6565b82815201526040516122b0816121e6565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681527f0000000000000000000000000000000000000000000000000000000000000000602082015290565b6040519061231282612201565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6040519061235c826121b7565b816040516123698161221d565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f61010082015281525f602082015260406123af612305565b910152565b9190820180921161052c57565b519060ff8216820361031a57565b519063ffffffff8216820361031a57565b519065ffffffffffff8216820361031a57565b51906001600160a01b038216820361031a57565b51906001600160401b038216820361031a57565b908161014091031261031a576040519061243482612201565b61243d816123c1565b825261244b602082016123c1565b602083015261245c604082016123cf565b604083015261246d606082016123e0565b606083015261247e608082016123f3565b608083015260a0810151906001600160601b038216820361031a576101209160a08401526124ae60c082016123f3565b60c08401526124bf60e08201612407565b60e08401526124d161010082016123f3565b610100840152015161012082015290565b908161014091031261031a57604051906124fb82612201565b612504816123e0565b8252612512602082016123e0565b6020830152612523604082016123cf565b6040830152612534606082016123cf565b6060830152612545608082016123cf565b608083015261255660a082016123cf565b60a083015260c081015161ffff8116810361031a576125a2916101209160c085015261258460e082016123cf565b60e08501526125966101008201612407565b610100850152016123c1565b61012082015290565b903590601e198136030182121561031a57018035906001600160401b03821161031a57602001918160051b3603831361031a57565b60243560ff8116810361031a5790565b60443560ff8116810361031a5790565b6101c43560ff8116810361031a5790565b3560ff8116810361031a5790565b60643565ffffffffffff8116810361031a5790565b3565ffffffffffff8116810361031a5790565b359065ffffffffffff8216820361031a57565b91908261012091031261031a576040516126738161221d565b610100808294612682816121a3565b845261269060208201612647565b602085015260408101356040850152606081013560608501526080810135608085015260a081013560a08501526126c960c08201612647565b60c085015260e081013560e08501520135910152565b9190820391821161052c57565b903590601e198136030182121561031a57018035906001600160401b03821161031a57602001918160061b3603831361031a57565b35906001600160a01b038216820361031a57565b35906001600160601b038216820361031a57565b9291926001600160401b0382116121d25760405191612772601f8201601f19166020018461226f565b82948184528183011161031a578281602093845f960137010152565b91906101808382031261031a576040519061018082018281106001600160401b038211176121d25760405281936127c4816121a3565b83526127d2602082016121a3565b60208401526127e360408201612647565b60408401526127f460608201612647565b6060840152608081013560ff8116810361031a57608084015261281960a08201612721565b60a084015261282a60c08201612721565b60c084015261283b60e08201612721565b60e084015261284d6101008201612735565b6101008401526128606101208201612735565b61012084015261287361014082016121a3565b610140840152610160810135906001600160401b03821161031a570181601f8201121561031a57610160918160206123af93359101612749565b91908110156102be5760061b0190565b91906128c761234f565b506128d061234f565b506128dd60208201612634565b65ffffffffffff806128f160208601612634565b16911610156102d25761290392613259565b9091565b6040519061291482612239565b5f6060838281528260208201528260408201520152565b5f19811461052c5760010190565b9093929384831161031a57841161031a578101920390565b9092919261295d612907565b93612969368385612749565b60208151910120036102af5761297e91613653565b91905f925f5b8181106129a9575050501590811561299e575b506102d257565b600f9150105f612997565b6129b49082846137fd565b6003839792971015612aa45782156102d2578096821593841580612a99575b80612a8e575b80612a83575b612a76575f19016102d257612a0f9315612a1557612a0891612a02918688612939565b9061395c565b885261292b565b93612984565b60038303612a3657612a2c91612a02918688612939565b602089015261292b565b60088303612a5d57612a5391612a4d918688612939565b906138e8565b604089015261292b565b612a6c91612a4d918688612939565b606089015261292b565b505050612a0f915061292b565b50600b8414156129df565b5060088414156129d9565b5060038414156129d3565b634e487b7160e01b5f52602160045260245ffd5b65ffffffffffff6020835101511665ffffffffffff60208351015116906001820180921161052c57149182612aec57505090565b60209192506040905101519101511490565b903590601e198136030182121561031a57018035906001600160401b03821161031a5760200191813603831361031a57565b9190612b3a61234f565b92612b93610140612b4b368561265a565b8087528351606082015191516040516358089c0960e01b815260048101939093526001600160401b03166024830152909283916001600160a01b031690829081906044820190565b03915afa908115610e9157612bd293612bca92612bc2925f91612bd4575b506040880152610120810190612afe565b908684613971565b8351906139a3565b565b612bed91506101403d8111610e8a57610e7b818361226f565b5f612bb1565b919091612bfe612305565b505182516060015160405163216b857760e01b815260048101919091529061014090829060249082906001600160a01b03165afa908115610e91575f91612c9f575b5080925165ffffffffffff60c0820151169165ffffffffffff8151168310908115612c88575b50612c6f575050565b606001516347ca1a3560e11b5f5260045260245260445ffd5b65ffffffffffff915060200151168210155f612c66565b612cb891506101403d8111611ac857611aba818361226f565b5f612c40565b6001600160401b0381116121d25760051b60200190565b90612cdf82612cbe565b612cec604051918261226f565b8281528092612cfd601f1991612cbe565b0190602036910137565b91908110156102be5760071b0190565b919082606091031261031a57604051612d2f816121b7565b60406123af818395612d4081612647565b85526020810135602086015201612735565b80518210156102be5760209160051b010190565b91908110156102be5760e0020190565b91908260c091031261031a57604051612d8e81612254565b60a06123af818395612d9f81612647565b855260208101356020860152612db760408201612647565b6040860152612dc860608201612647565b60608601526080810135608086015201612735565b6042612bd29493926020612e599301519060405160208101917f100c1a861fcc603cb8c94e75e083f3e47aa5f5c65646b3a1a104538d953a7b9e835260408201528535606082015260608152612e3460808261226f565b5190206040519161190160f01b83526002830152602282015220916020810190612afe565b91613dbe565b905f60408051612e6e816121b7565b8281528260208201520152612e84366064612d17565b91612e8e83613b9a565b6044359060ff8216820361031a57612ea89160c491613e15565b036102af57565b905f60408051612ebe816121b7565b8281528260208201520152612ed5366101e4612d17565b91612edf83613b9a565b6101c4359060ff8216820361031a57612ea89161024491613e15565b908210156102be576129039160051b8101906125ab565b919260609060405194612f25838761226f565b82368737612f78869560a060c06040830151015160405160208101916001600160601b031990891b16825260148152612f5f60348261226f565b51902091510151612f7087806125ab565b929091613e80565b80158015959291906130b157612f8d91613653565b9291506004612f9c8483614324565b911480159061309c575b8015613080575b6102af57612fcd93612fc793604083015192015192612939565b906136a1565b929491945b60208501925f5b612fe385886125ab565b905081101561307657821561305a5761303f61303961300283876123b4565b604051602081019182526020815261301b60408261226f565b5190206130328461302c8a8d6125ab565b90612efb565b918a613e80565b90613f84565b9060038110156102be576001918160051b8b01525b01612fd9565b6130688161302c878a6125ab565b90506102af57600190613054565b5096505050505050565b506020613095848301516040840151906126df565b1415612fad565b5080516003811015612aa45760011415612fa6565b5050505f92949194612fd2565b905f60a06040516130ce81612254565b82815282602082015282604082015282606082015282608082015201526130f6366064612d76565b9161310083613d76565b6044359060ff8216820361031a57612ea89161012491613e15565b65ffffffffffff8251169165ffffffffffff82511680841093841561319e575b8415613149575b5050505090565b149250908261315e575b50505f808080613142565b90915060208201516020820151149182159261317e575b50505f80613153565b6001600160601b0380929350604080920151169201511614155f80613175565b93506001600160601b036040830151166001600160601b03604085015116119361313b565b926131d160208501856126ec565b809150156132345781156131ff575b506102d2576131f4602080930151846134b3565b01519035146102a057565b905065ffffffffffff83511665ffffffffffff835116900365ffffffffffff811161052c5765ffffffffffff1614155f6131e0565b5092915050356102d257156102a057565b356001600160401b038116810361031a5790565b92909161326461234f565b5061326d61234f565b9261327781613245565b6001600160401b038061328985613245565b169116036102d25761329b9085612b30565b936132a6368361265a565b8085526060810151606087510151811491825f1461331b5750506132e76132df6040880151945b60408801958652610120810190612afe565b908785613971565b1561330a575b5063ffffffff60408181808801510151169251015116036102a057565b8351613315916139a3565b5f6132ed565b835190516040516358089c0960e01b815260048101939093526001600160401b0316602483015261014090829060449082906001600160a01b03165afa908115610e91576132e7916132df915f91613375575b50946132cd565b61338e91506101403d8111610e8a57610e7b818361226f565b5f61336e565b906101406020604293015191610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e610120820152206040519161190160f01b8352600283015260228201522090565b9161014091606061344e959461340a612305565b5051915101516040516358089c0960e01b815260048101919091526001600160401b039092166024830152909384916001600160a01b031690829081906044820190565b03915afa918215610e91575f9261347e575b508160443560ff81169182820361031a5760ff91505116036102d257565b6134989192506101403d8111610e8a57610e7b818361226f565b905f613460565b356001600160601b038116810361031a5790565b9182355f9160208501915b6134c883876126ec565b9050841015613522576060600191876001600160601b0361350760206135018a6104bf8b6134fa836104bf838b6126ec565b35976126ec565b0161349f565b169060405192835260208301526040820152209301926134be565b9250935050036102af57565b6101a09061016081015160208151910120610160604051927fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026678452602084015e6101808201522090565b919392909360208501906001600160601b0361359d6020613501846104bf878c6126ec565b16936135a983886126ec565b6135b3858a6126ec565b5f198101939150831161052c576135db60206135016001600160601b039586956040956128ad565b93015116911603613648576001146136125750159283613608575b508261360157505090565b1415919050565b351592505f6135f6565b905061361e91936126ec565b919091156102be576001600160601b0361363d6020613643940161349f565b166123b4565b141590565b505050505050600190565b91909161366083826136bd565b916003811015612aa457600214948561368b575b85156136835761290393612939565b505050905f90565b8281149550613674565b908210156102be570190565b3590602081106136af575090565b5f199060200360031b1b1690565b9080156137f35780156102be57813560f81c92608084106137e75760c08410156137de57603f60015b94169260019360378111613766575b848403811161375957808501936003871015612aa457859060018814928361374e575b5082613734575b5050905061372957565b5f9350839250829150565b6137419250608093613695565b3560f81c1080845f61371f565b60011492505f613718565b505f945084935083925050565b6036198101905f198501821180156137c1575b6137b357612fc7613794916036199088010180978786612939565b9060031b610100031c60388110156136f557505f945084935083925050565b505f95508594508493505050565b50848610156102be57828601356001600160f81b03191615613779565b603f60026136e6565b600193505f9250839150565b50505f905f905f90565b928183101561372957613811838386613695565b3560f81c93608085106138dc5760c08510156138d357603f60015b951660018501946037821161386f575b50848403811161375957808501936003871015612aa457859060018814928361374e575082613734575050905061372957565b6036198201919085035f1901821180156138b6575b6137b357612fc761389f916036199088010180978786612939565b9060031b610100031c60388110613759575f61383c565b506001600160f81b03196138cb878786613695565b351615613884565b603f600261382c565b50600193508284019150565b600882118015613931575b6102d257816139025750505f90565b8161390c916136a1565b906001600160fd1b038116810361052c5760031b61010003610100811161052c571c90565b50811580159081613943575b506138f3565b90506102be5780356001600160f81b031916155f61393d565b90602081036102d25761396e916136a1565b90565b91613983612bd2949293845190613394565b60208401819052604090930151608001516001600160a01b031692613dbe565b516060820180518351604051632577ded160e11b815260048101929092526001600160401b031660248201526001600160a01b03909216929091602081604481875afa8015610e91575f90613b5b575b65ffffffffffff91501680421115613b5557604051638bdbdac160e01b815290602082600481885afa918215610e91575f92613b21575b506040519163216b857760e01b8352600483015261014082602481885afa8015610e915760a063ffffffff91613a6a945f91613b025750015116906123b4565b4211613a7557505050565b5190516040516358089c0960e01b815260048101919091526001600160401b03909116602482018190529161014090829060449082905afa908115610e91575f91613ae3575b5060800151631be3338960e11b5f9081526004929092526001600160a01b0316602452604490fd5b613afc91506101403d8111610e8a57610e7b818361226f565b82613abb565b613b1b91506101403d8111611ac857611aba818361226f565b5f611a8d565b9091506020813d602011613b4d575b81613b3d6020938361226f565b8101031261031a5751905f613a2a565b3d9150613b30565b50505050565b506020813d602011613b92575b81613b756020938361226f565b8101031261031a57613b8d65ffffffffffff916123e0565b6139f3565b3d9150613b68565b6080906001600160601b0360408201511660408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e60608201522090565b8215613bf0575b50506102d257565b81151592509082613c05575b50505f80613be8565b90915060ff613c148284612d52565b5116915f19820191821161052c5760ff91613c2e91612d52565b511610155f80613bfc565b8051905f905b60088210613c61575050613c51575090565b90508051156102be576020015190565b9093915f905f905b808210613c8757505091805f52602052600160405f20940190613c3f565b9091613c938385612d52565b5192613c9f8188612d52565b519186600186161593848095613d63575b80613d2d575b94613cfa95613d0f575b15613d00575f5260205260405f205b613cd9828a612d52565b52613cf4607f613ce88361292b565b9660011c169187612d52565b5261292b565b90613c69565b905f5260205260405f20613ccf565b915092613d1b9061292b565b92613d26848b612d52565b5191613cc0565b506001840180851161052c57613d4560ff918a612d52565b511694600160ff8916019560ff871161052c57909560ff1614613cb6565b506001840180851161052c578611613cb0565b60e0906001600160601b0360a08201511660a0604051927f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf625588452602084015e60c08201522090565b90613dc9929161401d565b50506001600160a01b031680158015613e02575b613de5575050565b6308d20b2560e01b5f5260045260018060a01b031660245260445ffd5b506001600160a01b038216811415613ddd565b5f939260ff90921691905b6008851015613e63578460051b82013590600184871c16155f14613e52575f52602052600160405f205b940193613e20565b905f52602052600160405f20613e4a565b93505050565b908210156102be576129039160051b810190612afe565b9091937f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4218214613f7657935f905f925b858410613ec657637ca55c7760e01b5f5260045ffd5b613edb613ed4858885613e69565b3691612749565b60208151910120036102af5760039594939291613ef9838684613e69565b975b6004811015612aa45760038103613f2c57509380959697613f1d939495614051565b90979695949392909190613efb565b959490956004811015612aa457600214613f57575050506001810180911161052c57036102af579190565b946001919693949297613f69916136a1565b9301929590949195613eb0565b935050506102af575f905f90565b90801561401757613f9581836136bd565b90613fa381839694966126df565b946003811015612aa45760011480159061400d575b8015614005575b8015613ffb575b8015613fde575b6102af5761390c93612fc793612939565b506001600160f81b0319613ff3828686613695565b351615613fcd565b5060208511613fc6565b508415613fbf565b5083821415613fb8565b50505f90565b9060418303614047576140409250602081013591604082359201355f1a9061452a565b9192909190565b50505f9160029190565b9061405f9194939294613653565b93909150604083101561431a5761408061407984876145ac565b85846144a1565b601182146142c657506002036102af5761409a84836143ab565b809150516003811015612aa4576001148015906142b5575b6102af5780606060406140cc930151910151908685612939565b909181156102be578235958660fc1c6001808216149760038211908115614294575b506102af576002118015979095906001600160ff1b038516850361052c5780156142885761412460ff60015b168660011b6126df565b6040614130828b6123b4565b1115911561427f5760ff60015b16975f925b82841080614278575b156141b557506141a38a60ff61419a8f614194888f8f8f61417e6001926141869261417686886123b4565b851c91613695565b3592846123b4565b166141a95760fc1c956123b4565b906145ac565b9116149361292b565b92614142565b60f81c600f16956123b4565b9850949a50955050959250956141cb8787614425565b95905081156142715785516003811015612aa457600114155b6102af571590811561424f575b50614240576142245750506040810192606084519201918251146102af5761421c9351915192612939565b600192604090565b6142389491614232916123b4565b926145d4565b929391929091565b509294935050505f92915f9190565b90508061425d575b5f6141f1565b50604061426a84846123b4565b1415614257565b84156141e4565b508061414b565b60ff600261413d565b61412460ff600261411a565b89159150816142a5575b505f6140ee565b600f60f81b16151590505f61429e565b5060408101516060820151146140b2565b929491955050604083146102af5781516003811015612aa45760011480614309575b614300576001830180931161052c57614238936145d4565b50505f925f9190565b5060408201516060830151146142e8565b6140806010614079565b915f9261432f612907565b925f5b81811061433e57505050565b61434b81838598956137fd565b926003831015612aa45782156143a05760028614614373575b50505060019092019491614332565b60019397506040519261438584612239565b83526020830152604082015285606082015294905f80614364565b505f97505050505050565b915f926143b6612907565b925f5b8181106143c557505050565b6143d281838598956137fd565b926003831015612aa45782156143a05785156143f8575b505050600190920194916143b9565b60019397506040519261440a84612239565b83526020830152604082015285606082015294905f806143e9565b915f92614430612907565b925f5b81811061443f57505050565b61444c81838598956137fd565b926003831015612aa45782156143a05760018614614474575b50505060019092019491614433565b60019397506040519261448684612239565b83526020830152604082015285606082015294905f80614465565b5f9391926144ad612907565b935f5b8181106144bd5750505050565b6144ca81838699966137fd565b926003831015612aa457821561451e578587146144f1575b505050600190930195926144b0565b60019398506040519261450384612239565b83526020830152604082015286606082015295905f806144e2565b505f9850505050505050565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116145a1579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e91575f516001600160a01b0381161561459757905f905f90565b505f906001905f90565b5050505f9160039190565b906001600160fe1b038116810361052c5760021b60fc039060fc821161052c57600f911c1690565b909180516003811015612aa4576001148061465e575b6146415780516003811015612aa457600214801590614625575b6102af5761461c926060602083015192015192612939565b60039391929091565b50602061463a606083015182840151906126df565b1015614604565b614655926060604083015192015192612939565b60029391929091565b50602061467460608301516040840151906126df565b146145ea56fea164736f6c6343000825000a'
