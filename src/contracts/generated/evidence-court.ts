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
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
      },
      {
        "internalType": "bytes",
        "name": "",
        "type": "bytes"
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
        "internalType": "struct Header[]",
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
    "name": "badBatch",
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

export const evidenceCourtBytecode: `0x${string}` = '0x610120806040523461021e5760608161a9298038038091610020828561022a565b83398101031261021e5780516001600160a01b0381169182820361021e57610056604061004f6020840161024d565b920161024d565b91608052604051630476fe7760e21b8152602081600481875afa9081156101d5575f916101f4575b5060a05260c05260e05260405190615bf18083016001600160401b038111848210176101e0576020928492614d38843981520301905ff080156101d55761010052604051614ad69081610262823960805181818161090d01528181610cb101528181610ec1015281816111ae01528181611a3401528181611cde01528181611e5a01528181611fc6015281816121a80152818161287301528181612ab101528181613224015281816134ac0152818161367d015281816137e90152818161395501528181613a2401528181613dad0152818161414c01526142d4015260a05181613250015260c0518181816111170152612353015260e051818181610f6701526120140152610100518181816108760152818161199c01528181611c4601528181611dc20152818161211001528181612305015281816127db01528181613415015281816135e60152818161375201526138be0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b90506020813d602011610222575b8161020f6020938361022a565b8101031261021e57515f61007e565b5f80fd5b3d9150610202565b601f909101601f19168101906001600160401b038211908210176101e057604052565b51906001600160601b038216820361021e5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630447a3a9146129bb5780630925ab28146129495780630ec16cbf146129315780631e8bea6c1461275257806321774a56146126f75780632fcb401514612377578063571dc45214612334578063573255f4146122f0578063625b4e0e1461226757806362abe2e0146120a15780636dac01c4146120385780637a7c14b614611ff55780637b10399914611fb1578063828a76ce14611f1957806386d7878e14611d9d5780638b367d1014611bcc5780638d04dbce14611b555780638d8f512e1461193e57806392f725bb146118d55780639c9abfe2146118595780639ef828bf146117bc578063b53c9fd1146110b6578063b9bb8d8b1461101c578063bde7d73014610df8578063c644179814610bfb578063cd40c87014610bc4578063d4a944de14610b11578063d54d819814610a56578063dd8dff3d1461076a578063de894a46146105bf578063ee9e9c4b1461048a5763fdcd68a91461017a575f80fd5b34610487576020366003190112610487576004356001600160401b038111610485576101406003198236030112610485576101bf906004016101ba613202565b613f33565b805165ffffffffffff602063ffffffff6040806001600160401b03865116960151015116920151169065ffffffffffff61020a63ffffffff6060610201614134565b015116426130a7565b16906040519061021982612da3565b8152602081019283526040810191825260608101858152608082013381526102418387613a15565b61044c5761024e86613cb3565b8587526002602052868665ffffffffffff604083205460501c16155f1461036f57815260026020908152604090912084518154885169ffffffffffffffffffff1990911663ffffffff92831617931b69ffffffffffff00000000169290921781557f833fcdc84e2c75ec362b0bbb53394ecd03152d600ff6ee021e6c2561ed26f748966060969095909465ffffffffffff94859493916001919061032c905b8951855465ffffffffffff60501b191690891660501b65ffffffffffff60501b1617855551845460ff60801b191690151560801b60ff60801b16178455565b818060a01b0390511691019060018060a01b03166001600160601b0360a01b8254161790555b51169351169151169060405192835260208301526040820152a280f35b505065ffffffffffff855116868852600260205265ffffffffffff604089205460201c161080159061045b575b61044c57858752600360209081526040882084518154885169ffffffffffffffffffff1990911663ffffffff92831617931b69ffffffffffff00000000169290921781557f833fcdc84e2c75ec362b0bbb53394ecd03152d600ff6ee021e6c2561ed26f748966060969095909465ffffffffffff948594939160019190610422906102ed565b818060a01b0390511691019060018060a01b03166001600160601b0360a01b825416179055610352565b632941b4cd60e21b8752600487fd5b5065ffffffffffff855116868852600360205265ffffffffffff604089205460201c16101561039c565b505b80fd5b5034610487576020366003190112610487576040816101009260e083516104b081612d6c565b82815282602082015282858201528260608201528260808201528260a08201528260c0820152015260043581526001602052206001600160601b036040516104f781612d6c565b82549065ffffffffffff60018060a01b03831694858352602083019360a01c84526001600160401b036001820154918360408601818516815260026060880193858760301c1685528360808a019760701c168752015498899860ff60e060a08b019a60018060a01b038d168c528260c082019d60a01c1615158d52019b60a81c1615158b526040519b8c52511660208b015251166040890152511660608701525116608085015260018060a01b0390511660a084015251151560c083015251151560e0820152f35b50346104875736600319016102a0811261048557610120136104875761018036610123190112610487576106166105f4612d2c565b82610611610600613202565b61060b366004612e60565b90613277565b61421b565b65ffffffffffff600161062883614252565b0154168042116107585750816040805161064181612d88565b82815282602082015201526060610143193601126104855760405161066581612d88565b6101443565ffffffffffff8116810361075457815261016435602082015261018435906001600160601b03821680830361075057608092604083015260408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e6060820152206106dc612d2c565b60ff849116915b6008821015610728578160051b6101a4013590600184841c16155f146107175785526020526001604085205b9101906106e3565b90855260205260016040852061070f565b91505060e435036107415761073e903390613330565b80f35b637ca55c7760e01b8252600482fd5b8480fd5b8380fd5b632e195da360e11b8352600452602482fd5b50346104875760c0366003190112610487576004356001600160401b03811161048557610140906003199036030112610487576024356001600160401b038111610485576107bc903690600401612c09565b50506044356001600160401b038111610485576107dd903690600401612c09565b50506064356001600160401b0381116104855736602382011215610485578060040135906001600160401b038211610a4257602490610120369302010111610487576084356001600160401b0381116104855761083e903690600401612c8f565b505060a4356001600160401b0381116104855761085f903690600401612cbf565b5050808060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15610a4e573d906108b1826133b0565b916108bf6040519384612e2c565b82523d83602084013e5b15610a46576040818051810103126104855760406108e960208301612f4a565b9101516001600160a01b03811690819003610a425760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081806109498588600484016130c8565b0381865afa908115610a375785916109fd575b506109de5791602091600a8561098b9560405196879586948593631d4b7b6360e11b85523392600486016133cb565b03925af180156109d35761099d575080f35b6020813d6020116109cb575b816109b660209383612e2c565b81010312610485576109c790612f36565b5080f35b3d91506109a9565b6040513d84823e3d90fd5b637299013760e11b84526001600160401b038316600452602452604483fd5b90506020813d602011610a2f575b81610a1860209383612e2c565b8101031261075057610a29906130eb565b5f61095c565b3d9150610a0b565b6040513d87823e3d90fd5b8280fd5b602081519101fd5b6060906108c9565b503461048757610380366003190112610487576004356001600160401b03811161048557610140906003199036030112610487576024356001600160401b038111610485576101409060031990360301126104875761018036604319011261048757610180366101c319011261048757610344356001600160401b03811161048557604090600319903603011261048757610364356001600160401b038111610485576101809060031990360301126104875761073e6138a9565b503461048757610200366003190112610487576004356001600160401b0381116104855761014090600319903603011261048757610b4d612d05565b50610180366043190112610487576101c4356001600160401b038111610485576040906003199036030112610487576101e4356001600160401b0381116104855736602382011215610485578060040135906001600160401b038211610a4257602490369260051b0101116104875761073e6138a9565b50346104875760203660031901126104875760406020916001600160401b03610beb612cef565b1681528083522054604051908152f35b503461048757602036600319011261048757600435610c1981614252565b6001810180549265ffffffffffff841680421115610de65750906001600160401b0391826002850195600160a81b60ff60a81b1988541617875560301c1686528560205260408620610c6b8154613113565b90557ffed12f4bda99a495bd010e46ca4f7d5ccd4bfd6ad82e229605a9604097655dd68680a2549254825460405163d7c1b54560e01b81526001600160a01b03918216957f00000000000000000000000000000000000000000000000000000000000000008316949390921692879260301c169060208180610cf18786600484016130c8565b0381885afa908115610da1578391610dac575b5015610d26575b50835461073e9060a081901c906001600160a01b03166143e8565b9160209391600993610d4e60405198899687958694631d4b7b6360e11b8652600486016133cb565b03925af18015610da157610d66575b81808481610d0b565b6020823d602011610d99575b81610d7f60209383612e2c565b81010312610a4257610d9361073e92612f36565b50610d5d565b3d9150610d72565b6040513d85823e3d90fd5b90506020813d602011610dde575b81610dc760209383612e2c565b81010312610a4257610dd8906130eb565b5f610d04565b3d9150610dba565b6342a9995b60e11b8652600452602485fd5b5034610fd7576020366003190112610fd757610e12612cef565b906001600160401b038216805f52600260205260405f209283549065ffffffffffff8260501c168015801561100f575b610ffc5780421115610fea5750610e6290610e5c8661304c565b90613a15565b610fdb57600160801b60ff60801b198216178085556040805163ffffffff909316835265ffffffffffff602092831c169183019190915282917f4261c4d9284b52c8175d51fb800eb9dd84a24152c3acad0ec69c9c2fd892c0c69190a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610fd757604051637e4d814d60e01b815260048101829052600e602482015260016044820152935f8560648183875af18015610fcc57610fb6575b6001015492935083926001600160a01b0316823b15610fb1576064849283604051958694859363174bfedb60e21b855260048501526001600160601b037f000000000000000000000000000000000000000000000000000000000000000016602485015260448401525af180156109d357610fa05750f35b81610faa91612e2c565b6104875780f35b505050fd5b9250925f610fc391612e2c565b5f918390610f28565b6040513d5f823e3d90fd5b5f80fd5b632941b4cd60e21b5f5260045ffd5b6342a9995b60e11b5f5260045260245ffd5b8363862d400760e01b5f5260045260245ffd5b5060ff8360801c16610e42565b34610fd757610360366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757610140906003199036030112610fd757610180366043190112610fd757610180366101c3190112610fd757610344356001600160401b038111610fd7576040906003199036030112610fd7576110b46135d1565b005b610240366003190112610fd7576004356001600160401b038111610fd7576101406003198236030112610fd757602435906004821015610fd7576044359060ff821690818303610fd7576101e0366063190112610fd7576001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168034036117a6575061114e906004016101ba613202565b906001600160401b03825151169160018060a01b036080604083015101511690611176614134565b9461119965ffffffffffff60c0845101511663ffffffff60a089015116906130a7565b421161178f5760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081806111e9888b600484016130c8565b0381855afa908115610fcc575f91611755575b5061173e576002881461147d575b506003871480611474575b611465576112289087602084015161421b565b5f818152600160205260409020549095906001600160a01b0316611452579561010086947fd548c6612a1634afef2240056f2c6430e0c5f7af44686df288b81520dea3777a946101809465ffffffffffff61128f63ffffffff608060209e015116426130a7565b1691888a600265ffffffffffff8f8651015116604051906112af82612d6c565b338252346001600160601b0316602080840191825260408085018b8152606086019788526080860194855260a08087019a8b525f60c0880181815260e089018281529b825260019586905284822098519651831b6001600160a01b03199081166001600160a01b03988916178a55935195890180549b5198519b90941665ffffffffffff969096169590951760309790971b6dffffffffffffffff000000000000169690961760709990991b65ffffffffffff60701b169890981790559751949093018054935196516001600160b01b0319909416949091169390931794151590931b60ff60a01b169390931792151560a81b60ff60a81b16929092179091558a8152808d522080546113c1906130f8565b905551916113d26040518096613106565b8a85015260408401526001600160401b03815116606084015265ffffffffffff89820151166080840152604081015160a0840152606081015160c0840152608081015160e084015260a08101518284015265ffffffffffff60c08201511661012084015260e08101516101408401520151610160820152a3604051908152f35b85630eeb9d5d60e31b5f5260045260245ffd5b6307b6ad3f60e01b5f5260045ffd5b50831515611215565b84158015611725575b61146557610100835101515f60a06040516114a081612df6565b828152826020820152826040820152826060820152826080820152015260c0608319360112610fd757604051906114d682612df6565b60843565ffffffffffff81168103610fd757825260a435602083015260c43565ffffffffffff81168103610fd757604083015260e43565ffffffffffff81168103610fd7576060830152610104356080830152610124356001600160601b0381168103610fd75760a083015261154b82614474565b6064359060ff82168203610fd75761156691610144916144bc565b036117165761157490614474565b60405160208101907f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf6255882525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e082015260e081526115d361010082612e2c565b519020146114655760405163b5744f6760e01b815260048101869052602081602481855afa908115610fcc575f916116d1575b5060806001600160401b039160246040518094819363437ead3560e11b835216958660048301525afa908115610fcc575f91611656575b50511561120a576307e0b8c160e41b5f5260045260245ffd5b90506080813d6080116116c9575b8161167160809383612e2c565b81010312610fd7576116be60606040519261168b84612d3d565b611694816130eb565b84526116a2602082016130eb565b60208501526116b360408201612ef0565b604085015201612f0f565b60608201528961163d565b3d9150611664565b90506020813d60201161170e575b816116ec60209383612e2c565b81010312610fd75760806117076001600160401b0392612f4a565b9150611606565b3d91506116df565b637ca55c7760e01b5f5260045ffd5b5060643560ff8116808203610fd7578691501415611486565b8386637299013760e11b5f5260045260245260445ffd5b90506020813d602011611787575b8161177060209383612e2c565b81010312610fd757611781906130eb565b896111fc565b3d9150611763565b8285631be3338960e11b5f5260045260245260445ffd5b630239dc1360e61b5f523460045260245260445ffd5b34610fd757610220366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576117f7612d05565b50610180366043190112610fd7576101c4356001600160401b038111610fd7576040906003199036030112610fd75761182e612d1b565b50610204356001600160401b038111610fd757610180906003199036030112610fd7576110b46138a9565b34610fd7576020366003190112610fd757611872612cef565b6001600160401b038116805f52600260205265ffffffffffff60405f205460501c16156118c3575f5260026020526118b56118af60405f2061304c565b82613a15565b15610fdb576110b490613cb3565b63862d400760e01b5f5260045260245ffd5b34610fd757610220366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576101e0366023190112610fd757610204356001600160401b038111610fd7576040906003199036030112610fd7576110b461373d565b34610fd757610220366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd757611979612d05565b506101e0366043190112610fd7575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611b4d573d906119d7826133b0565b916119e56040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd7576040611a0f60208301612f4a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060208180611a6f8787600484016130c8565b0381855afa908115610fcc575f91611b13575b50611af3579060209160035f611ab19560405196879586948593631d4b7b6360e11b85523392600486016133cb565b03925af18015610fcc57611ac157005b6020813d602011611aeb575b81611ada60209383612e2c565b81010312610fd7576110b490612f36565b3d9150611acd565b506001600160401b0390637299013760e11b5f521660045260245260445ffd5b90506020813d602011611b45575b81611b2e60209383612e2c565b81010312610fd757611b3f906130eb565b84611a82565b3d9150611b21565b6060906119ef565b34610fd757610340366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757610140906003199036030112610fd757610180366043190112610fd757610180366101c3190112610fd7576110b46138a9565b34610fd7576104c0366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd757611c07612d05565b506101e0366043190112610fd75761012036610223190112610fd75761018036610343190112610fd7575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611d95573d90611c81826133b0565b91611c8f6040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd7576040611cb960208301612f4a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060208180611d198787600484016130c8565b0381855afa908115610fcc575f91611d5b575b50611af3579060209160065f611ab19560405196879586948593631d4b7b6360e11b85523392600486016133cb565b90506020813d602011611d8d575b81611d7660209383612e2c565b81010312610fd757611d87906130eb565b84611d2c565b3d9150611d69565b606090611c99565b34610fd757611dab36612c36565b50505f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611f11573d90611dfd826133b0565b91611e0b6040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd7576040611e3560208301612f4a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060208180611e958787600484016130c8565b0381855afa908115610fcc575f91611ed7575b50611af3579060209160015f611ab19560405196879586948593631d4b7b6360e11b85523392600486016133cb565b90506020813d602011611f09575b81611ef260209383612e2c565b81010312610fd757611f03906130eb565b84611ea8565b3d9150611ee5565b606090611e15565b34610fd757610420366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757610140906003199036030112610fd7576101e0366043190112610fd7576101e036610223190112610fd757610404356001600160401b038111610fd7576040906003199036030112610fd7576110b46135d1565b34610fd7575f366003190112610fd7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610fd7575f366003190112610fd75760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610fd7576101c0366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd757610180366023190112610fd7576101a4356001600160401b038111610fd7576040906003199036030112610fd7576110b461373d565b34610fd7576080366003190112610fd7576120ba612cef565b506044356001600160401b038111610fd7576040906003199036030112610fd7576064356001600160401b038111610fd7576040906003199036030112610fd7575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d1561225f573d9061214b826133b0565b916121596040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061218360208301612f4a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081806121e38787600484016130c8565b0381855afa908115610fcc575f91612225575b50611af35790602091600b5f611ab19560405196879586948593631d4b7b6360e11b85523392600486016133cb565b90506020813d602011612257575b8161224060209383612e2c565b81010312610fd757612251906130eb565b846121f6565b3d9150612233565b606090612163565b34610fd75736600319016103008112610fd75761012013610fd7576101e036610123190112610fd7576122a861229b612d2c565b6001610611610600613202565b65ffffffffffff60016122ba83614252565b015416908142116122dd576110b4906122d56101043561311f565b503390613330565b50632e195da360e11b5f5260045260245ffd5b34610fd7575f366003190112610fd7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610fd7575f366003190112610fd75760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610fd75736600319016101408112610fd75761012013610fd757610124356001600160401b038111610fd7576123b2903690600401612c09565b906123c45f6003610611610600613202565b9165ffffffffffff60016123d785614252565b0154168042116126e55750604051906123ef82612dbe565b6004356001600160401b0381168103610fd75782526024359165ffffffffffff83168303610fd75760208101928352604435604082015260643560608201526080810192608435845260a082019360a435855260c4359265ffffffffffff84168403610fd75760c0810193845260e43560e082015261010061010435910152519460405161247c81612d3d565b5f815260208101945f865260408201925f845260608301985f8a526124a0836133b0565b6124ad6040519182612e2c565b83815260208101903685850111610fd757848483375f6020868301015251902003611716576124dc8282614812565b9160038110156126bd5760021493846126db575b84156126d1576124ff93614544565b9290925b5f935f5b8281106125cb5750505050159081156125c0575b506114655751905165ffffffffffff161493846125ab575b50508261259e575b50501561254d576110b4903390613330565b5f81815260016020526040902080546110b492612573916001600160a01b031690613330565b600181015460029091015433916007916001600160a01b03169060301c6001600160401b03166142c1565b519051149050828061253b565b51905165ffffffffffff161492508480612533565b600f9150108861251b565b6125d6908383614958565b60038398929810156126bd5782156114655780978215938415806126b2575b806126a7575b8061269c575b61268f575f19016114655761263193156126375761262a91612624918787614544565b90614ab7565b85526130f8565b94612507565b600383036126555761264e91612624918787614544565b8b526130f8565b60088303612679576126729161266c918787614544565b90614a43565b88526130f8565b6126889161266c918787614544565b8d526130f8565b50505061263191506130f8565b50600b841415612601565b5060088414156125fb565b5060038414156125f5565b634e487b7160e01b5f52602160045260245ffd5b505050915f612503565b82811494506124f0565b632e195da360e11b5f5260045260245ffd5b34610fd7576040366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757612748903690600401612c09565b50506110b4613400565b34610fd7576060366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd7576127a3903690600401612c8f565b50506044356001600160401b038111610fd7576127c4903690600401612cbf565b50505f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15612929573d90612816826133b0565b916128246040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061284e60208301612f4a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081806128ae8787600484016130c8565b0381855afa908115610fcc575f916128ef575b50611af3579060209160045f611ab19560405196879586948593631d4b7b6360e11b855233928286016133cb565b90506020813d602011612921575b8161290a60209383612e2c565b81010312610fd75761291b906130eb565b846128c1565b3d91506128fd565b60609061282e565b34610fd75761293f36612c36565b50506110b46135d1565b34610fd7576060366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757610140906003199036030112610fd7576044356001600160401b038111610fd757612748903690600401612c09565b34610fd75736600319016103208112610fd75761012013610fd7576101e036610123190112610fd757610304356001600160401b038111610fd75780600401906101406003198236030112610fd757612a22612a15612d2c565b6002610611610600613202565b9065ffffffffffff6001612a3584614252565b0154168042116126e55750612a4c6101043561311f565b92612a573682612e60565b91612a6983612a64613202565b613277565b946020810151860361171657606084015184516040516358089c0960e01b815260048101929092526001600160401b0316602482015293610140856044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515610fcc575f95612bd8575b5060ff85511660ff612af1612d2c565b161491821592612b8d575b505015612b5a575050505f81815260016020526040902080546110b493509091612b2f916001600160a01b031690613330565b600181015460029091015433916006916001600160a01b03169060301c6001600160401b03166142c1565b91612b716110b49592610124612b8695019061301a565b6080909201516001600160a01b0316926132d9565b3390613330565b90915065ffffffffffff60208301511665ffffffffffff825116149182612bb9575b5050158680612afc565b65ffffffffffff8092935060c060409201511692015116148680612baf565b612bfb9195506101403d8111612c02575b612bf38183612e2c565b810190612f5e565b9387612ae1565b503d612be9565b9181601f84011215610fd7578235916001600160401b038311610fd75760208381860195010111610fd757565b906040600319830112610fd7576004356001600160401b038111610fd7576101408184036003190112610fd75760040191602435906001600160401b038211610fd757610140908290036003190112610fd75760040190565b9181601f84011215610fd7578235916001600160401b038311610fd7576020808501948460071b010111610fd757565b9181601f84011215610fd7578235916001600160401b038311610fd75760208085019460e08502010111610fd757565b600435906001600160401b0382168203610fd757565b602435906001600160401b0382168203610fd757565b6101e4359060ff82168203610fd757565b6101243560ff81168103610fd75790565b608081019081106001600160401b03821117612d5857604052565b634e487b7160e01b5f52604160045260245ffd5b61010081019081106001600160401b03821117612d5857604052565b606081019081106001600160401b03821117612d5857604052565b60a081019081106001600160401b03821117612d5857604052565b61012081019081106001600160401b03821117612d5857604052565b61014081019081106001600160401b03821117612d5857604052565b60c081019081106001600160401b03821117612d5857604052565b604081019081106001600160401b03821117612d5857604052565b90601f801991011681019081106001600160401b03821117612d5857604052565b359065ffffffffffff82168203610fd757565b919082610120910312610fd757604051612e7981612dbe565b809280356001600160401b0381168103610fd7576101009182918452612ea160208201612e4d565b602085015260408101356040850152606081013560608501526080810135608085015260a081013560a0850152612eda60c08201612e4d565b60c085015260e081013560e08501520135910152565b519060ff82168203610fd757565b519063ffffffff82168203610fd757565b519065ffffffffffff82168203610fd757565b51906001600160a01b0382168203610fd757565b51906001600160601b0382168203610fd757565b51906001600160401b0382168203610fd757565b9081610140910312610fd75761012060405191612f7a83612dda565b612f8381612ef0565b8352612f9160208201612ef0565b6020840152612fa260408201612efe565b6040840152612fb360608201612f0f565b6060840152612fc460808201612f22565b6080840152612fd560a08201612f36565b60a0840152612fe660c08201612f22565b60c0840152612ff760e08201612f4a565b60e08401526130096101008201612f22565b610100840152015161012082015290565b903590601e1981360301821215610fd757018035906001600160401b038211610fd757602001918136038313610fd757565b9060405161305981612da3565b6080819360ff815463ffffffff8116855265ffffffffffff8160201c16602086015265ffffffffffff8160501c166040860152831c16151560608401526001808060a01b0391015416910152565b919082018092116130b457565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0390911681526001600160a01b03909116602082015260400190565b51908115158203610fd757565b5f1981146130b45760010190565b9060048210156126bd5752565b80156130b4575f190190565b905f60a060405161312f81612df6565b828152826020820152826040820152826060820152826080820152015260c061014319360112610fd7576040519161316683612df6565b6101443565ffffffffffff81168103610fd75783526101643560208401526101843565ffffffffffff81168103610fd75760408401526101a43565ffffffffffff81168103610fd75760608401526101c43560808401526101e4356001600160601b0381168103610fd75760a08401526131df83614474565b610124359060ff82168203610fd7576131fb91610204916144bc565b0361171657565b5f602060405161321181612e11565b828152015260405161322281612e11565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681527f0000000000000000000000000000000000000000000000000000000000000000602082015290565b906101406020604293015191610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e610120820152206040519161190160f01b8352600283015260228201522090565b906132e49291614510565b50506001600160a01b03168015801561331d575b613300575050565b6308d20b2560e01b5f5260045260018060a01b031660245260445ffd5b506001600160a01b0382168114156132f8565b906133ae91805f52600160205260405f209060028201600160a01b60ff60a01b198254161790556001600160401b03600183015460301c165f525f60205260405f2061337c8154613113565b905533907f78bbc4d79d3effac8eb7a8cb091f569dee35f966e16543443bee05917b6f90ba5f80a35460a01c906143e8565b565b6001600160401b038111612d5857601f01601f191660200190565b6001600160401b0390911681526001600160a01b03918216602082015260ff9092166040830152909116606082015260800190565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d156135c9573d90613450826133b0565b9161345e6040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061348860208301612f4a565b9101516001600160a01b03811690819003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081806134e88588600484016130c8565b0381865afa908115610fcc575f9161358f575b50613570579160209160075f61352a9560405196879586948593631d4b7b6360e11b85523392600486016133cb565b03925af18015610fcc5761353b5750565b6020813d602011613568575b8161355460209383612e2c565b81010312610fd75761356590612f36565b50565b3d9150613547565b6001600160401b0383637299013760e11b5f521660045260245260445ffd5b90506020813d6020116135c1575b816135aa60209383612e2c565b81010312610fd7576135bb906130eb565b5f6134fb565b3d915061359d565b606090613468565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15613735573d90613621826133b0565b9161362f6040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061365960208301612f4a565b9101516001600160a01b03811690819003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081806136b98588600484016130c8565b0381865afa908115610fcc575f916136fb575b50613570579160209160025f61352a9560405196879586948593631d4b7b6360e11b85523392600486016133cb565b90506020813d60201161372d575b8161371660209383612e2c565b81010312610fd757613727906130eb565b5f6136cc565b3d9150613709565b606090613639565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d156138a1573d9061378d826133b0565b9161379b6040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd75760406137c560208301612f4a565b9101516001600160a01b03811690819003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081806138258588600484016130c8565b0381865afa908115610fcc575f91613867575b50613570579160209160085f61352a9560405196879586948593631d4b7b6360e11b85523392600486016133cb565b90506020813d602011613899575b8161388260209383612e2c565b81010312610fd757613893906130eb565b5f613838565b3d9150613875565b6060906137a5565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15613a0d573d906138f9826133b0565b916139076040519384612e2c565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061393160208301612f4a565b9101516001600160a01b03811690819003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081806139918588600484016130c8565b0381865afa908115610fcc575f916139d3575b50613570579160209160055f61352a9560405196879586948593631d4b7b6360e11b85523392600486016133cb565b90506020813d602011613a05575b816139ee60209383612e2c565b81010312610fd7576139ff906130eb565b5f6139a4565b3d91506139e1565b606090613911565b604051638bdbdac160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929190602081600481875afa8015610fcc5782915f91613c7c575b506040516358089c0960e01b815260048101919091526001600160401b0390911660248201526101408180604481015b0381875afa908115610fcc575f91613c5d575b50600260ff6020830151161490811591613c41575b50613c3957602060049360405194858092636d63731d60e11b82525afa928315610fcc575f93613bef575b50604051636b2817f560e01b81526001600160401b039190911660048201529160a090839060249082906001600160a01b03165afa918215610fcc575f92613b68575b5063ffffffff60808301511663ffffffff825116149182613b4d57505090565b65ffffffffffff809293506020809201511692015116111590565b90915060a0813d60a011613be7575b81613b8460a09383612e2c565b81010312610fd757613bdb608060405192613b9e84612da3565b80518452613bae60208201612f0f565b6020850152613bbf60408201612f0f565b6040850152613bd060608201612f0f565b606085015201612efe565b6080820152905f613b2d565b3d9150613b77565b9092506020813d602011613c31575b81613c0b60209383612e2c565b81010312610fd7576001600160401b036024613c2860a093612f22565b94925050613aea565b3d9150613bfe565b505050600190565b63ffffffff9150604001511663ffffffff83511614155f613abf565b613c7691506101403d8111612c0257612bf38183612e2c565b5f613aaa565b9150506020813d602011613cab575b81613c9860209383612e2c565b81010312610fd757518190613a97613a67565b3d9150613c8b565b6001600160401b03811691825f526002602052613cd260405f2061304c565b65ffffffffffff604082015116151580613ed9575b15613ed357606090845f52600360205260405f20855f52600260205260405f2090808203613e28575b5050845f5260036020525f6001604082208281550155847fc71dc6924de2fad6ac36b9cf91f71c017873a4f7aa39ef16ae23278ed9a319c763ffffffff83511665ffffffffffff60208501511690613d886040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a20151613dab575b825f526002602052613da660405f2061304c565b613cd2565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610fd7575f8091606460405180948193637e4d814d60e01b8352896004840152600e60248401528160448401525af18015610fcc57613e18575b50613d92565b5f613e2291612e2c565b5f613e12565b8054825463ffffffff90911663ffffffff19821681178455825469ffffffffffff000000001669ffffffffffffffffffff19909216171782556001908054835465ffffffffffff60501b191665ffffffffffff60501b9091161783558054835460ff60801b1916608091821c60ff16151590911b60ff60801b1617835581808060a01b039101541691019060018060a01b03166001600160601b0360a01b8254161790555f80613d10565b50915050565b50613ee48184613a15565b613ce7565b60405190613ef682612dda565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b919060405192613f4284612d88565b604051613f4e81612dbe565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152845260208401935f8552613ff56040820195613f9c613ee9565b87528296610140613fad3688612e60565b8086528651606082015191516040516358089c0960e01b815260048101939093526001600160401b03166024830152909485916001600160a01b031690829081906044820190565b03915afa928315610fcc576133ae9661404594614021925f9161404c575b50835261012081019061301a565b9161402d865188613277565b9384905251608001516001600160a01b0316926132d9565b519061455c565b61406591506101403d8111612c0257612bf38183612e2c565b5f614013565b9081610140910312610fd7576040519061408482612dda565b61408d81612f0f565b825261409b60208201612f0f565b60208301526140ac60408201612efe565b60408301526140bd60608201612efe565b60608301526140ce60808201612efe565b60808301526140df60a08201612efe565b60a083015260c081015161ffff81168103610fd75761412b916101209160c085015261410d60e08201612efe565b60e085015261411f6101008201612f4a565b61010085015201612ef0565b61012082015290565b61413c613ee9565b50604051638bdbdac160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa8015610fcc575f906141e7575b610140915060246040518094819363216b857760e01b835260048301525afa908115610fcc575f916141bb575090565b6141dd91506101403d81116141e0575b6141d58183612e2c565b81019061406b565b90565b503d6141cb565b506020813d602011614213575b8161420160209383612e2c565b81010312610fd757610140905161418b565b3d91506141f4565b9160ff9061423760405193602085019586526040850190613106565b1660608201526060815261424c608082612e2c565b51902090565b5f8181526001602052604090208054909291906001600160a01b0316156142af57600283015460ff8160a01c169081156142a1575b5061428f5750565b6358cb522560e11b5f5260045260245ffd5b60ff915060a81c165f614287565b630a102ee560e11b5f5260045260245ffd5b60405163d7c1b54560e01b8152909392917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316916020818061430f858a600484016130c8565b0381865afa908115610fcc575f916143ae575b5015614330575b5050505050565b5f60209461435d60405197889687958694631d4b7b6360e11b865260018060a01b031692600486016133cb565b03925af18015610fcc57614375575b80808080614329565b6020813d6020116143a6575b8161438e60209383612e2c565b81010312610fd75761439f90612f36565b505f61436c565b3d9150614381565b90506020813d6020116143e0575b816143c960209383612e2c565b81010312610fd7576143da906130eb565b5f614322565b3d91506143bc565b604051607360f81b60208201908152606083901b6bffffffffffffffffffffffff191660218301526001600160f81b031960358301526016825261442d603683612e2c565b5f8080808787620186a0f1918215614468575b50501561444b575050565b63a09e616560e01b5f5260018060a01b031660045260245260445ffd5b51915083f05f80614440565b60e0906001600160601b0360a08201511660a0604051927f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf625588452602084015e60c08201522090565b5f939260ff90921691905b600885101561450a578460051b82013590600184871c16155f146144f9575f52602052600160405f205b9401936144c7565b905f52602052600160405f206144f1565b93505050565b906041830361453a576145339250602081013591604082359201355f1a90614754565b9192909190565b50505f9160029190565b90939293848311610fd7578411610fd7578101920390565b516060820180518351604051632577ded160e11b815260048101929092526001600160401b031660248201526001600160a01b03909216929091602081604481875afa8015610fcc575f90614715575b65ffffffffffff9150168042111561470f57604051638bdbdac160e01b815290602082600481885afa918215610fcc575f926146db575b506040519163216b857760e01b8352600483015261014082602481885afa8015610fcc5760a063ffffffff91614624945f916146bc575b50015116906130a7565b421161462f57505050565b5190516040516358089c0960e01b815260048101919091526001600160401b03909116602482018190529161014090829060449082905afa908115610fcc575f9161469d575b5060800151631be3338960e11b5f9081526004929092526001600160a01b0316602452604490fd5b6146b691506101403d8111612c0257612bf38183612e2c565b82614675565b6146d591506101403d81116141e0576141d58183612e2c565b5f61461a565b9091506020813d602011614707575b816146f760209383612e2c565b81010312610fd75751905f6145e3565b3d91506146ea565b50505050565b506020813d60201161474c575b8161472f60209383612e2c565b81010312610fd75761474765ffffffffffff91612f0f565b6145ac565b3d9150614722565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116147cb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610fcc575f516001600160a01b038116156147c157905f905f90565b505f906001905f90565b5050505f9160039190565b908210156147e2570190565b634e487b7160e01b5f52603260045260245ffd5b359060208110614804575090565b5f199060200360031b1b1690565b90801561494e5780156147e257813560f81c92608084106149425760c084101561493957603f60015b941692600193603781116148bb575b84840381116148ae578085019360038710156126bd5785906001881492836148a3575b5082614889575b5050905061487e57565b5f9350839250829150565b61489692506080936147d6565b3560f81c1080845f614874565b60011492505f61486d565b505f945084935083925050565b6036198101905f1985018211801561491c575b61490e576148e96148ef916036199088010180978786614544565b906147f6565b9060031b610100031c603881101561484a57505f945084935083925050565b505f95508594508493505050565b50848610156147e257828601356001600160f81b031916156148ce565b603f600261483b565b600193505f9250839150565b50505f905f905f90565b928183101561487e5761496c8383866147d6565b3560f81c9360808510614a375760c0851015614a2e57603f60015b95166001850194603782116149ca575b5084840381116148ae578085019360038710156126bd5785906001881492836148a3575082614889575050905061487e57565b6036198201919085035f190182118015614a11575b61490e576148e96149fa916036199088010180978786614544565b9060031b610100031c603881106148ae575f614997565b506001600160f81b0319614a268787866147d6565b3516156149df565b603f6002614987565b50600193508284019150565b600882118015614a8c575b6114655781614a5d5750505f90565b81614a67916147f6565b906001600160fd1b03811681036130b45760031b6101000361010081116130b4571c90565b50811580159081614a9e575b50614a4e565b90506147e25780356001600160f81b031916155f614a98565b9060208103611465576141dd916147f656fea164736f6c6343000825000a60c080604052346100b657602081615bf1803803809161001f82856100cd565b8339810103126100b657516001600160a01b038116908181036100b657608052604051630476fe7760e21b815290602090829060049082905afa9081156100c2575f9161008c575b5060a052604051615aec90816101058239608051816123b8015260a051816123e40152f35b90506020813d6020116100ba575b816100a7602093836100cd565b810103126100b657515f610067565b5f80fd5b3d915061009a565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176100f057604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630925ab28146120bb5780630ec16cbf14611fe75780631e8bea6c14611dd757806321774a5614611cec57806362abe2e014611a375780636dac01c4146118d4578063828a76ce1461160757806386d7878e1461156c5780638b367d10146112555780638d04dbce1461108a5780638d8f512e14610e6c57806392f725bb14610c6e5780639ef828bf146109d6578063b9bb8d8b146108c7578063d4a944de14610598578063d54d8198146103975763dd8dff3d146100d4575f80fd5b346103935760c0366003190112610393576004356001600160401b0381116103935761014081600401916003199036030112610393576024356001600160401b038111610393576101299036906004016121ad565b90916044356001600160401b0381116103935761014a9036906004016121ad565b91606435906001600160401b03821161039357366023830112156103935781600401356001600160401b038111610393576024830192602436916101208402010111610393576084356001600160401b038111610393576101af903690600401612233565b9160a4356001600160401b038111610393576101cf903690600401612263565b9590946101da612396565b996101e3612498565b5060218a108015610389575b61035557836103645761020288876124c5565b15155b610355578a9061021789898989612c4e565b6102218383612e4d565b9c8d9182518d8d82516001600160401b0316926020015165ffffffffffff1691369061024c92612860565b805190602001206040519160208301937fb6757b389ed13b318f110742b0a9cb6528a3939d5cc23f141c2e8f3655ac799085526040840152606083015260808201526080815261029d60a082612375565b51902093602001938451906040519161190160f01b8352600283015260228201526042902092600160a01b6001900390604001516080015116916102e09361393c565b5199516102f89a6001600160a01b03909116906139af565b1561034657805151604090910151608001516001600160401b03909116906001600160a01b03165b604080516001600160401b039390931683526001600160a01b0391909116602083015290f35b632941b4cd60e21b5f5260045ffd5b6307b6ad3f60e01b5f5260045ffd5b61036d836129c5565b6001600160401b038061037f856129c5565b1691161415610205565b50600184116101ef565b5f80fd5b3461039357610380366003190112610393576004356001600160401b03811161039357610140600319823603011261039357602435906001600160401b0382116103935761014060031983360301126103935761018036604319011261039357610180366101c31901126103935761034435916001600160401b038311610393578260040190604060031985360301126103935761036435926001600160401b0384116103935761018060031985360301126103935761047991610459612396565b90610462612498565b5061046b612498565b5060040191600401906129d9565b93906104858582612bd4565b15801561057a575b6103555760e061049f9151015161317a565b65ffffffffffff6104dc6024826104ba60e08a5101516131ba565b946104c58689613758565b51169401936104d485876127e8565b9190506124c5565b9151161061035557610503906104fd6104f83686600401612896565b613817565b926127e8565b1561056657350361055757606461051a9101612730565b65ffffffffffff8060c0845101511691161461034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b637ca55c7760e01b5f5260045ffd5b634e487b7160e01b5f52603260045260245ffd5b50610583612701565b60ff8061058e612711565b169116141561048d565b3461039357610200366003190112610393576004356001600160401b038111610393576101406003198236030112610393576105d2612293565b90610180366043190112610393576101c435906001600160401b03821161039357816004019060406003198436030112610393576101e435936001600160401b0385116103935736602386011215610393578460040135926001600160401b038411610393573660248560051b880101116103935761064f612396565b92610658612498565b50841580156108b0575b610355576106889261067e61068e926004999698990188612e4d565b93849182896136af565b96612f10565b926106a66106a060e08551015161317a565b83613758565b5f96602401948794368390036101a2190191865b818b101561077d5760248b60051b8601013584811215610393576106e49060243691880101612896565b976106ee89613817565b6107028d6106fc8d8b6127e8565b906129b5565b35036105575765ffffffffffff60608a01511665ffffffffffff60c08a5101511603610355576101406107446001600160401b03926101608c015151906124c5565b9901511690619c40820180921161076957600191610761916124c5565b9a01996106ba565b634e487b7160e01b5f52601160045260245ffd5b869350878a600260ff602083015116145f146108a1575f1960ff610120870151160160ff81116107695760ff905b1660e06001600160401b0361010088015116920151906801fffffffffffffffe6001600160401b0383169260011b16918083046002149015171561076957600281101561089b57506002905b816003029160038304036107695781156108875704908082101561087f5750925b61ffff60c0860151161015938461086a575b50508261085f575b505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b111590508280610832565b60e0015163ffffffff1610159250848061082a565b905092610818565b634e487b7160e01b5f52601260045260245ffd5b906107f7565b60ff80610120870151166107ab565b506108be60248701836127e8565b90508511610662565b3461039357610360366003190112610393576004356001600160401b038111610393576101406003198236030112610393576024356001600160401b0381116103935761014060031982360301126103935761018036604319011261039357610180366101c31901126103935761034435916001600160401b03831161039357604060031984360301126103935761096191610459612396565b9061096a612701565b60ff80610975612711565b16911603610355576103209261099260e06109b49351015161317a565b6109a060e0855101516131ba565b906109ab8282613423565b926004016134cb565b906001600160401b0382515116916080604060018060a01b0392015101511690565b3461039357610220366003190112610393576004356001600160401b03811161039357610140600319823603011261039357610a10612293565b90610180366043190112610393576101c435916001600160401b03831161039357826004019060406003198536030112610393576101e43560ff81168091036103935761020435926001600160401b038411610393576101806003198536030112610393576024610a7f612396565b96610a88612498565b500194610a9586836127e8565b919050600184118015610c64575b6103555784610ab8610abf926004018a612e4d565b80996136af565b50610ae6610ad160e08951015161317a565b95610adc8785613758565b3690600401612896565b95610afe846106fc610af78a613817565b93866127e8565b35036105575782610b1b610b209265ffffffffffff8851166127db565b6124c5565b926001600160401b038651168751906001600160401b038251161491821592610c48575b508115610c31575b8115610c14575b508015610c03575b8015610bf2575b8015610bd8575b159485610ba1575b505050505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b610bcd9550806001600160601b0361012081610100610bc79501511692015116906124c5565b93613861565b158280808080610b71565b50629896806001600160401b036101408701511611610b69565b506120006101608601515111610b62565b50600160ff60808701511611610b5b565b905065ffffffffffff60c081606089015116920151161087610b53565b604087015165ffffffffffff168514159150610b4c565b60208801516001600160401b0391821691161415915088610b44565b5081841015610aa3565b3461039357610220366003190112610393576004356001600160401b038111610393576101406003198236030112610393576101e03660231901126103935761020435906001600160401b0382116103935781600401906040600319843603011261039357610d016024610cf9600393610ce6612396565b90610cef612498565b5060040190612e4d565b9401836126bc565b905003610355576101008251015190610d186133b9565b50610d24366044613073565b91610d2e836148f1565b6024359060ff8216820361039357610d499161010491614998565b036105575760ff610d586126f1565b16806003029060038204036107695761020001806102001161076957610d7e918461320d565b9060208201519180516080830151149283610e50575b83610e2e575b83610e0c575b83610ded575b5082610dd957505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b602091925060400151910151148280610832565b9092506001600160601b038060a0840151169160901c16149184610da6565b925065ffffffffffff60608301511665ffffffffffff8460601c161492610da0565b925065ffffffffffff60408301511665ffffffffffff8460301c161492610d9a565b925065ffffffffffff82511665ffffffffffff84161492610d94565b3461039357610220366003190112610393576004356001600160401b03811161039357610140600319823603011261039357610ea6612293565b906101e036604319011261039357610f2b90610ed6610ec3612396565b91610ecc612498565b5060040182612e4d565b9261014081610ee58685612f10565b93518651606001516040516358089c0960e01b815260048101919091526001600160401b039092166024830152909485916001600160a01b031690829081906044820190565b03915afa92831561107f575f9361104e575b50610f46612701565b60ff808551169116036103555765ffffffffffff6040610f6b610100875101516133e9565b0151169065ffffffffffff60608501511690600260ff602060408901519465ffffffffffff60608701511690818082119118021894015116149485159561103b575b508415611022575b508315610feb575b50505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b61101892935063ffffffff604065ffffffffffff60c08851015116950151169181808211911802186124c5565b1015828080610fbd565b8551516001600160401b03918216911614935085610fb5565b6020015160ff1660021415945086610fad565b6110719193506101403d8111611078575b6110698183612375565b81019061252c565b9184610f3d565b503d61105f565b6040513d5f823e3d90fd5b3461039357610340366003190112610393576004356001600160401b03811161039357610140600319823603011261039357602435906001600160401b0382116103935761014060031983360301126103935761018036604319011261039357610180366101c31901126103935761112490611104612396565b9261110d612498565b50611116612498565b5060040190600401836129d9565b9161ffff60c06111348584612f10565b01511690611140612701565b60ff8061114b612711565b169116036103555761115d8484612bd4565b156111c4575b509061117660e06111979251015161317a565b9165ffffffffffff8061118d60e0875101516131ba565b51169351166124c5565b101561034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b8251606081015185519060608201511491821592611237575b505061035557826111ed91612f10565b5061121365ffffffffffff60c0855101511665ffffffffffff60c08551015116906127db565b90600182018092116107695781810291818304149015171561076957611176611163565b65ffffffffffff8092935060c08092015116920151161085806111dd565b34610393576104c0366003190112610393576004356001600160401b0381116103935761014060031982360301126103935761128f612293565b6101e036604319011261039357610120366102231901126103935761018036610343190112610393576112d66112c3612396565b926112cc612498565b5060040183612e4d565b82518151606001516040516358089c0960e01b815260048101919091526001600160401b03841660248201529193919061014090829060449082906001600160a01b03165afa90811561107f575f9161154d575b5060ff80611336612701565b92511691161480159061152b575b61035557611357610100845101516133e9565b6040519161136483612307565b610224356001600160401b0381168103610393578352610244359365ffffffffffff8516850361039357602084019485526102643560408501526102843560608501526102a43560808501526102c43560a08501526102e4359165ffffffffffff831683036103935760c085019283526113f28560e081019261030435845261032435610100830152613685565b60208501510361055757519361140661315c565b5061141336610364613024565b9461141d8661471b565b610344359060ff8216820361039357611439916103c491614998565b03610557576001600160401b0380915116911614938461150d575b50836114ec575b50826114cc575b826114ba575b8261149a57505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b6001600160601b038092935060a060409201511692015116148280610832565b60808101516020830151149250611468565b915065ffffffffffff60608301511665ffffffffffff8251161491611462565b65ffffffffffff919350511665ffffffffffff60408401511614918461145b565b65ffffffffffff919450511665ffffffffffff825116149285611454565b506103443560ff811690818103610393575060ff604085015151161415611344565b61156691506101403d8111611078576110698183612375565b8461132a565b346103935761157a366121da565b611582612396565b9161158b612498565b5061159860208201612730565b65ffffffffffff806115ac60208601612730565b16911603610355576115c6926115c0612498565b5061354a565b6020820160208151920191825114610346575190511061035557805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b3461039357610420366003190112610393576004356001600160401b038111610393576101406003198236030112610393576024356001600160401b038111610393576101406003198236030112610393576101e0366043190112610393576101e0366102231901126103935761040435916001600160401b0383116103935760406003198436030112610393576116a191610459612396565b90916116ab612701565b92610224359360ff8516908186036103935760ff1603610355576101006116d4915101516133e9565b90610100835101516116e46133b9565b506117066103046116f736610244613073565b96611701886148f1565b614998565b0361055757610320938260606109b494019265ffffffffffff845116916080810193845160a08301906001600160601b038251169060405196611748886122bd565b875260208701526040860152606082019665ffffffffffff885116966080840180519260a08601936001600160601b03855116906040519b6117898d6122bd565b8c5260208c015260408b015261179f8a8a613423565b9a8b156118b7575b8b15611894575b65ffffffffffff87511665ffffffffffff8951161497886117ea575b505050505050505084156117e2575b506004016134cb565b9350876117d9565b909192939495969750602088015160208201511497881598611874575b5050861561185a575b5050841561184c575b50508215611831575b505088808080808080806117ca565b6001600160601b039192508190511691511614158880611822565b519051141592508a80611819565b51905165ffffffffffff9081169116141594508c80611810565b60409081015191015165ffffffffffff9081169116141596508e80611807565b9a5065ffffffffffff60408701511665ffffffffffff604089015116119a6117ae565b9a5065ffffffffffff86511665ffffffffffff885116119a6117a7565b34610393576101c0366003190112610393576004356001600160401b03811161039357610140600319823603011261039357610180366023190112610393576101a435906001600160401b038211610393578160040190604060031984360301126103935761194c6024610cf9600293610ce6612396565b9050036103555760e0825101519061196261315c565b5061196e366044613024565b916119788361471b565b6024359060ff82168203610393576119929160a491614998565b036105575761199f6126f1565b906101fe6119b29260011b16908461320d565b9081516020820151149182611a17575b826119f457505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b6001600160601b03809293506020604092015160301c1692015116148280610832565b915065ffffffffffff60208301511665ffffffffffff82511614916119c2565b34610393576080366003190112610393576004356001600160401b0381169081810361039357602435916044356001600160401b0381116103935760408160040191600319903603011261039357606435936001600160401b0385116103935760408560040195600319903603011261039357611ab2612396565b918535813581811461034657116103555782516040516358089c0960e01b8152600481018490526001600160401b0387166024820152919061014090839060449082906001600160a01b03165afa96871561107f57611b3197611b38935f91611ccd575b5061010001516001600160a01b0316978892839086886130da565b83856130da565b815160405163216b857760e01b8152600481019290925261014090829060249082906001600160a01b03165afa90811561107f5765ffffffffffff916020915f91611cae575b500151168042119182611bcf575b5050611bb85750604080516001600160401b039290921682526001600160a01b03929092166020820152f35b9050631be3338960e11b5f5260045260245260445ffd5b51604051638bdbdac160e01b81526001600160a01b039091169250602081600481865afa801561107f575f90611c7a575b610140915060246040518095819363216b857760e01b835260048301525afa801561107f5760a063ffffffff91611c42945f91611c4b575b50015116906124c5565b42118480611b8c565b611c6d91506101403d8111611c73575b611c658183612375565b8101906125f3565b88611c38565b503d611c5b565b506020813d602011611ca6575b81611c9460209383612375565b81010312610393576101409051611c00565b3d9150611c87565b611cc791506101403d8111611c7357611c658183612375565b87611b7e565b611ce691506101403d8111611078576110698183612375565b89611b16565b34610393576040366003190112610393576004356001600160401b038111610393576101406003198236030112610393576024356001600160401b03811161039357611d5c611d42611d4d9236906004016121ad565b929093610ce6612396565b92835192608084015191612a6d565b90604082015165ffffffffffff602083015116149182611dbd575b82611da957505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b60a091925060200151910151148280610832565b606081015160c083015165ffffffffffff16149250611d77565b34610393576060366003190112610393576004356001600160401b038111610393576101406003198236030112610393576024356001600160401b03811161039357611e27903690600401612233565b6044356001600160401b0381116103935791611e4884933690600401612263565b91611e7d611e76611e57612396565b96611e60612498565b50611e6d86868987612c4e565b60040187612e4d565b8096612f10565b5060e085510151905f94611e9081612ff2565b91611e9a82612ff2565b915f915b818310611f905750505090611ebb91611eb5614762565b916147b4565b0361055757906001600160601b0360a060408601510151169161010085510151905f92611ee781612ff2565b91611ef182612ff2565b915f915b818310611f1a5750505090611f0c91611eb5614939565b0361055757611197916124c5565b909195611f876001916001600160601b0360a0611f458b6020611f3f36928b8b612c3e565b01613073565b8b60ff611f7a611f5e611f59848d8d612c3e565b612722565b928c611f7382611f6d886148f1565b9261305f565b528d61305f565b91169052015116906124c5565b96019190611ef5565b909197611fde6001916001600160601b036040611fbb8d6020611fb536928b8b612c1a565b01613024565b8d60ff611f7a611fcf611f59848d8d612c1a565b928c611f7382611f6d8861471b565b98019190611e9e565b3461039357612018611ff8366121da565b90612001612396565b612009612498565b50612012612498565b506129d9565b9065ffffffffffff6020835101511665ffffffffffff60208351015116906001820180921161076957148265ffffffffffff60c0825101511665ffffffffffff60c08551015116111592836120955750505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b8215935090916120aa575b5050828281610fbd565b6120b49250612bd4565b81836120a0565b34610393576060366003190112610393576004356001600160401b03811161039357610140600319823603011261039357602435906001600160401b038211610393576101406003198336030112610393576044356001600160401b0381116103935761212f61213a9136906004016121ad565b929093610459612396565b92909165ffffffffffff6020855101511665ffffffffffff60208551015116906001820180921161076957036103555760809161217c91838651015191612a6d565b51915101511461034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b9181601f84011215610393578235916001600160401b038311610393576020838186019501011161039357565b906040600319830112610393576004356001600160401b0381116103935761014081840360031901126103935760040191602435906001600160401b038211610393576101409082900360031901126103935760040190565b9181601f84011215610393578235916001600160401b038311610393576020808501948460071b01011161039357565b9181601f84011215610393578235916001600160401b0383116103935760208085019460e0850201011161039357565b602435906001600160401b038216820361039357565b35906001600160401b038216820361039357565b606081019081106001600160401b038211176122d857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176122d857604052565b61012081019081106001600160401b038211176122d857604052565b61014081019081106001600160401b038211176122d857604052565b608081019081106001600160401b038211176122d857604052565b60c081019081106001600160401b038211176122d857604052565b90601f801991011681019081106001600160401b038211176122d857604052565b5f60206040516123a5816122ec565b82815201526040516123b6816122ec565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681527f0000000000000000000000000000000000000000000000000000000000000000602082015290565b6040519061241882612307565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b6040519061245b82612323565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b604051906124a5826122bd565b816124ae61240b565b81525f602082015260406124c061244e565b910152565b9190820180921161076957565b519060ff8216820361039357565b519063ffffffff8216820361039357565b519065ffffffffffff8216820361039357565b51906001600160a01b038216820361039357565b51906001600160401b038216820361039357565b9081610140910312610393576040519061254582612323565b61254e816124d2565b825261255c602082016124d2565b602083015261256d604082016124e0565b604083015261257e606082016124f1565b606083015261258f60808201612504565b608083015260a0810151906001600160601b0382168203610393576101209160a08401526125bf60c08201612504565b60c08401526125d060e08201612518565b60e08401526125e26101008201612504565b610100840152015161012082015290565b9081610140910312610393576040519061260c82612323565b612615816124f1565b8252612623602082016124f1565b6020830152612634604082016124e0565b6040830152612645606082016124e0565b6060830152612656608082016124e0565b608083015261266760a082016124e0565b60a083015260c081015161ffff81168103610393576126b3916101209160c085015261269560e082016124e0565b60e08501526126a76101008201612518565b610100850152016124d2565b61012082015290565b903590601e198136030182121561039357018035906001600160401b03821161039357602001918160051b3603831361039357565b60243560ff811681036103935790565b60443560ff811681036103935790565b6101c43560ff811681036103935790565b3560ff811681036103935790565b3565ffffffffffff811681036103935790565b359065ffffffffffff8216820361039357565b9190826101209103126103935760405161276f81612307565b61010080829461277e816122a9565b845261278c60208201612743565b602085015260408101356040850152606081013560608501526080810135608085015260a081013560a08501526127c560c08201612743565b60c085015260e081013560e08501520135910152565b9190820391821161076957565b903590601e198136030182121561039357018035906001600160401b03821161039357602001918160061b3603831361039357565b35906001600160a01b038216820361039357565b35906001600160601b038216820361039357565b6001600160401b0381116122d857601f01601f191660200190565b92919261286c82612845565b9161287a6040519384612375565b829481845281830111610393578281602093845f960137010152565b919061018083820312610393576040519061018082018281106001600160401b038211176122d85760405281936128cc816122a9565b83526128da602082016122a9565b60208401526128eb60408201612743565b60408401526128fc60608201612743565b6060840152608081013560ff8116810361039357608084015261292160a0820161281d565b60a084015261293260c0820161281d565b60c084015261294360e0820161281d565b60e08401526129556101008201612831565b6101008401526129686101208201612831565b61012084015261297b61014082016122a9565b610140840152610160810135906001600160401b038211610393570181601f8201121561039357610160918160206124c093359101612860565b91908110156105665760061b0190565b356001600160401b03811681036103935790565b91906129e3612498565b506129ec612498565b506129f960208201612730565b65ffffffffffff80612a0d60208601612730565b169116101561035557612a1f9261354a565b9091565b60405190612a308261233f565b5f6060838281528260208201528260408201520152565b5f1981146107695760010190565b90939293848311610393578411610393578101920390565b90929192612a79612a23565b93612a85368385612860565b602081519101200361055757612a9a916141f0565b91905f925f5b818110612ac55750505015908115612aba575b5061035557565b600f9150105f612ab3565b612ad090828461437e565b6003839792971015612bc0578215610355578096821593841580612bb5575b80612baa575b80612b9f575b612b92575f190161035557612b2b9315612b3157612b2491612b1e918688612a55565b906144dd565b8852612a47565b93612aa0565b60038303612b5257612b4891612b1e918688612a55565b6020890152612a47565b60088303612b7957612b6f91612b69918688612a55565b90614469565b6040890152612a47565b612b8891612b69918688612a55565b6060890152612a47565b505050612b2b9150612a47565b50600b841415612afb565b506008841415612af5565b506003841415612aef565b634e487b7160e01b5f52602160045260245ffd5b65ffffffffffff6020835101511665ffffffffffff60208351015116906001820180921161076957149182612c0857505090565b60209192506040905101519101511490565b91908110156105665760071b0190565b356001600160601b03811681036103935790565b91908110156105665760e0020190565b909291925f5b818110612d70575050505f5b818110612c6c57505050565b612c77818385612c3e565b65ffffffffffff612c8a60208301612730565b16159081612d63575b81612d46575b81612d29575b81612d1c575b81612cfe575b508015612cbf575b61035557600101612c60565b508015158015612cb35750612cd8611f59828486612c3e565b5f1982018281116107695760ff612cf4611f5982938789612c3e565b1691161115612cb3565b6001600160601b03915060c0612d149101612c2a565b16155f612cab565b60a0810135159150612ca5565b905065ffffffffffff612d3e60808301612730565b161590612c9f565b905065ffffffffffff612d5b60608301612730565b161590612c99565b6040810135159150612c93565b612d7b818385612c1a565b65ffffffffffff612d8e60208301612730565b16159081612e0e575b81612df0575b508015612db1575b61035557600101612c54565b508015158015612da55750612dca611f59828486612c1a565b5f1982018281116107695760ff612de6611f5982938789612c1a565b1691161115612da5565b6001600160601b0391506060612e069101612c2a565b16155f612d9d565b6040810135159150612d97565b903590601e198136030182121561039357018035906001600160401b0382116103935760200191813603831361039357565b9190612e57612498565b92612eb0610140612e683685612756565b8087528351606082015191516040516358089c0960e01b815260048101939093526001600160401b03166024830152909283916001600160a01b031690829081906044820190565b03915afa90811561107f57612eef93612ee792612edf925f91612ef1575b506040880152610120810190612e1b565b9086846144f2565b835190614524565b565b612f0a91506101403d8111611078576110698183612375565b5f612ece565b919091612f1b61244e565b505182516060015160405163216b857760e01b815260048101919091529061014090829060249082906001600160a01b03165afa90811561107f575f91612fbc575b5080925165ffffffffffff60c0820151169165ffffffffffff8151168310908115612fa5575b50612f8c575050565b606001516347ca1a3560e11b5f5260045260245260445ffd5b65ffffffffffff915060200151168210155f612f83565b612fd591506101403d8111611c7357611c658183612375565b5f612f5d565b6001600160401b0381116122d85760051b60200190565b90612ffc82612fdb565b6130096040519182612375565b828152809261301a601f1991612fdb565b0190602036910137565b91908260609103126103935760405161303c816122bd565b60406124c081839561304d81612743565b85526020810135602086015201612831565b80518210156105665760209160051b010190565b91908260c09103126103935760405161308b8161235a565b60a06124c081839561309c81612743565b8552602081013560208601526130b460408201612743565b60408601526130c560608201612743565b60608601526080810135608086015201612831565b6042612eef94939260206131569301519060405160208101917f100c1a861fcc603cb8c94e75e083f3e47aa5f5c65646b3a1a104538d953a7b9e835260408201528535606082015260608152613131608082612375565b5190206040519161190160f01b83526002830152602282015220916020810190612e1b565b9161393c565b60405190613169826122bd565b5f6040838281528260208201520152565b9061318361315c565b5061318f366064613024565b916131998361471b565b6044359060ff82168203610393576131b39160c491614998565b0361055757565b906131c361315c565b506131d0366101e4613024565b916131da8361471b565b6101c4359060ff82168203610393576131b39161024491614998565b9082101561056657612a1f9160051b8101906126bc565b9192606090604051946132208387612375565b82368737613273869560a060c06040830151015160405160208101916001600160601b031990891b1682526014815261325a603482612375565b5190209151015161326b87806126bc565b929091614a03565b80158015959291906133ac57613288916141f0565b9291506004613297848361512a565b9114801590613397575b801561337b575b610557576132c8936132c293604083015192015192612a55565b90613993565b929491945b60208501925f5b6132de85886126bc565b90508110156133715782156133555761333a6133346132fd83876124c5565b6040516020810191825260208152613316604082612375565b51902061332d846133278a8d6126bc565b906131f6565b918a614a03565b90614b07565b906003811015610566576001918160051b8b01525b016132d4565b61336381613327878a6126bc565b90506105575760019061334f565b5096505050505050565b506020613390848301516040840151906127db565b14156132a8565b5080516003811015612bc057600114156132a1565b5050505f929491946132cd565b604051906133c68261235a565b5f60a0838281528260208201528260408201528260608201528260808201520152565b906133f26133b9565b506133fe366064613073565b91613408836148f1565b6044359060ff82168203610393576131b39161012491614998565b65ffffffffffff8251169165ffffffffffff8251168084109384156134a6575b8415613451575b5050505090565b1492509082613466575b50505f80808061344a565b909150602082015160208201511491821592613486575b50505f8061345b565b6001600160601b0380929350604080920151169201511614155f8061347d565b93506001600160601b036040830151166001600160601b036040850151161193613443565b926134d960208501856127e8565b80915015613539578115613504575b50610355576134f960209284613758565b015190351461034657565b905065ffffffffffff83511665ffffffffffff835116900365ffffffffffff81116107695765ffffffffffff1614155f6134e8565b509291505035610355571561034657565b929091613555612498565b5061355e612498565b92613568816129c5565b6001600160401b038061357a856129c5565b169116036103555761358c9085612e4d565b936135973683612756565b8085526060810151606087510151811491825f1461360c5750506135d86135d06040880151945b60408801958652610120810190612e1b565b9087856144f2565b156135fb575b5063ffffffff604081818088015101511692510151160361034657565b835161360691614524565b5f6135de565b835190516040516358089c0960e01b815260048101939093526001600160401b0316602483015261014090829060449082906001600160a01b03165afa90811561107f576135d8916135d0915f91613666575b50946135be565b61367f91506101403d8111611078576110698183612375565b5f61365f565b6020015160429161369590614ba0565b6040519161190160f01b8352600283015260228201522090565b9161014091606061370795946136c361244e565b5051915101516040516358089c0960e01b815260048101919091526001600160401b039092166024830152909384916001600160a01b031690829081906044820190565b03915afa91821561107f575f92613737575b508160443560ff8116918282036103935760ff915051160361035557565b6137519192506101403d8111611078576110698183612375565b905f613719565b9190916020810161376981836127e8565b90501580156137fa575b610355575f9282355b61378683856127e8565b90508510156137e8576137e06001916137a3876106fc87896127e8565b356001600160601b036137c560206137bf8b6106fc8b8d6127e8565b01612c2a565b16919091606092604051928352602083015260408201522090565b94019361377c565b93509390506020915001510361055757565b5061380581836127e8565b905065ffffffffffff85511610613773565b6101a09061016081015160208151910120610160604051927fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026678452602084015e6101808201522090565b919392909360208501906001600160601b0361388660206137bf846106fc878c6127e8565b169361389283886127e8565b61389c858a6127e8565b5f1981019391508311610769576138c460206137bf6001600160601b039586956040956129b5565b93015116911603613931576001146138fb57501592836138f1575b50826138ea57505090565b1415919050565b351592505f6138df565b905061390791936127e8565b91909115610566576001600160601b03613926602061392c9401612c2a565b166124c5565b141590565b505050505050600190565b906139479291614be3565b50506001600160a01b031680158015613980575b613963575050565b6308d20b2560e01b5f5260045260018060a01b031660245260445ffd5b506001600160a01b03821681141561395b565b3590602081106139a1575090565b5f199060200360031b1b1690565b9793909699959291999894986021871080156141e4575b6141d4576139d38b6129c5565b6040516358089c0960e01b815260608d013560048201526001600160401b03919091166024820152996101408b6044816001600160a01b038d165afa9a8b1561107f575f9b6141b3575b506040519a6101e08c01998c8b106001600160401b038c11176122d8575f60408e60809d825282815282602082015201528c6140009b8c91604051613a628482612375565b833682376060820152613a786040519384612375565b8d36843701526040518d612000613a8f8184612375565b5f5b818110614199575050805f9260a06101009301528260c0820152613ab361240b565b60e082015201528c610120613ac66133b9565b910152604051906101a08201908282106001600160401b038311176122d8578f8f938f918f936001600160401b039361014095613c15946020986040525f81525f898201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f888201525f6101608201525f610180820152878a0152604051613b618282612375565b813682376101608a015260405190613b798183612375565b3682376101808901525f6101a089018190526101c089015287526001600160a01b03168587015260408781015163ffffffff16908701526060860151613bc790613bc1614762565b90614c17565b613bd76080870151613bc1614939565b613be0816129c5565b8360e0880151911690527fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff0266784870151526129c5565b16920151015283159384155f14614174576001915003610557578261056657613c3e8888613993565b8b6001600160401b038060e0613c53896129c5565b930151511691161490811591614142575b506105575760208b0151613cbe90610140906001600160a01b0316613c88876129c5565b6040516358089c0960e01b8152606089013560048201526001600160401b03909116602482015292839190829081906044820190565b03915afa90811561107f5763ffffffff916040915f91614123575b5001511663ffffffff60408d015116036105575765ffffffffffff613d0060208601612730565b16600181018091116107695760c08c01525b5f5b8581106140795750505f5b858110613ff657505015613fbf5750159081613fb6575b505b15610557575f9082602111610393576021810193836020101561056657606091602081013560f81c80613e0e575050505050613d80613d939160019336916020190190612860565b6020810190816101a087015251906124c5565b6101c084015215613e065760015b15613dbe575b5f613db183614c6f565b613da15750505050600190565b6101a08201516101c083015103613da757613dea613de56101006042940151943690612756565b614ba0565b6040519161190160f01b83526002830152602282015220141590565b505050600190565b6001909691929395949614613e2b575b50505050613d9390613d80565b6040516204002081019a9998979650602081019550938593919201905b8015158b8511158385101616613e97575b50613d93949596979899831115911416938415613e8f575b50601f19828203018252603f601f19910116604052905f8080613e1e565b90505f613e71565b928235908160fd1c938415613f98578060028601938060f01c600760026001611fff84160195019814613f70575b505050808203878303601f19018211613f5c5760208411613f20575190838110613ef8575b50815201925b5f1901613e48565b60031b905f196001831b015f19049082610100031c02809161010006610100031c175f613eea565b918096939150015b808610613f36575050613ef0565b909485810390808303808311613f54575b508187825e019490613f28565b91505f613f47565b509094505f199350613d939150613e599050565b909450600191965060039250611f00600986841a019560021a911617019401935f8080613ec5565b949350600160029281870135835260f81c8092010194010191613ef0565b9050155f613d36565b91505060206060870151015160e0820135149081613fde575b50613d38565b9050610100602060808801510151910135145f613fd8565b80151580614044575b6105575760019061403e8c608061401d366020611f3f878e8b612c3e565b91015190614038614032611f59868d8a612c3e565b916148f1565b916153b2565b01613d1f565b50614053611f59828885612c3e565b5f1982018281116107695760ff61406f611f5982938b88612c3e565b1691161115613fff565b801515806140ee575b610557576001906140e88d60606140a0366020611fb5878e8b612c1a565b916140cd8b60ff6140ba611f598960a0870151948d612c1a565b1690856140c78383614c5d565b52614c5d565b500151906140386140e2611f59868d8a612c1a565b9161471b565b01613d14565b506140fd611f59828885612c1a565b5f1982018281116107695760ff614119611f5982938b88612c1a565b1691161115614082565b61413c91506101403d8111611078576110698183612375565b5f613cd9565b905060428c51614155613de53689612756565b6040519161190160f01b8352600283015260228201522014155f613c64565b506101206141828a8a613993565b91015114613d1257637ca55c7760e01b5f5260045ffd5b60209192506141a661315c565b8185015201908f91613a91565b6141cd919b506101403d8111611078576110698183612375565b995f613a1d565b5050505050505050505050600190565b506201731887116139c6565b9190916141fd838261423e565b916003811015612bc0576002149485614228575b851561422057612a1f93612a55565b505050905f90565b8281149550614211565b90821015610566570190565b90801561437457801561056657813560f81c92608084106143685760c084101561435f57603f60015b941692600193603781116142e7575b84840381116142da57808501936003871015612bc05785906001881492836142cf575b50826142b5575b505090506142aa57565b5f9350839250829150565b6142c29250608093614232565b3560f81c1080845f6142a0565b60011492505f614299565b505f945084935083925050565b6036198101905f19850182118015614342575b614334576132c2614315916036199088010180978786612a55565b9060031b610100031c603881101561427657505f945084935083925050565b505f95508594508493505050565b508486101561056657828601356001600160f81b031916156142fa565b603f6002614267565b600193505f9250839150565b50505f905f905f90565b92818310156142aa57614392838386614232565b3560f81c936080851061445d5760c085101561445457603f60015b95166001850194603782116143f0575b5084840381116142da57808501936003871015612bc05785906001881492836142cf5750826142b557505090506142aa57565b6036198201919085035f190182118015614437575b614334576132c2614420916036199088010180978786612a55565b9060031b610100031c603881106142da575f6143bd565b506001600160f81b031961444c878786614232565b351615614405565b603f60026143ad565b50600193508284019150565b6008821180156144b2575b61035557816144835750505f90565b8161448d91613993565b906001600160fd1b03811681036107695760031b610100036101008111610769571c90565b508115801590816144c4575b50614474565b90506105665780356001600160f81b031916155f6144be565b9060208103610355576144ef91613993565b90565b91614504612eef949293845190613685565b60208401819052604090930151608001516001600160a01b03169261393c565b516060820180518351604051632577ded160e11b815260048101929092526001600160401b031660248201526001600160a01b03909216929091602081604481875afa801561107f575f906146dc575b65ffffffffffff915016804211156146d657604051638bdbdac160e01b815290602082600481885afa91821561107f575f926146a2575b506040519163216b857760e01b8352600483015261014082602481885afa801561107f5760a063ffffffff916145eb945f916146835750015116906124c5565b42116145f657505050565b5190516040516358089c0960e01b815260048101919091526001600160401b03909116602482018190529161014090829060449082905afa90811561107f575f91614664575b5060800151631be3338960e11b5f9081526004929092526001600160a01b0316602452604490fd5b61467d91506101403d8111611078576110698183612375565b8261463c565b61469c91506101403d8111611c7357611c658183612375565b5f611c38565b9091506020813d6020116146ce575b816146be60209383612375565b810103126103935751905f6145ab565b3d91506146b1565b50505050565b506020813d602011614713575b816146f660209383612375565b810103126103935761470e65ffffffffffff916124f1565b614574565b3d91506146e9565b6080906001600160601b0360408201511660408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e60608201522090565b60405160208101907f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca82525f60408201525f60608201525f6080820152608081526147ae60a082612375565b51902090565b8051905f905b600882106147dc5750506147cc575090565b9050805115610566576020015190565b9093915f905f905b80821061480257505091805f52602052600160405f209401906147ba565b909161480e838561305f565b519261481a818861305f565b5191866001861615938480956148de575b806148a8575b946148759561488a575b1561487b575f5260205260405f205b614854828a61305f565b5261486f607f61486383612a47565b9660011c16918761305f565b52612a47565b906147e4565b905f5260205260405f2061484a565b91509261489690612a47565b926148a1848b61305f565b519161483b565b5060018401808511610769576148c060ff918a61305f565b511694600160ff8916019560ff871161076957909560ff1614614831565b506001840180851161076957861161482b565b60e0906001600160601b0360a08201511660a0604051927f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf625588452602084015e60c08201522090565b60405160208101907f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf6255882525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e082015260e081526147ae61010082612375565b5f939260ff90921691905b60088510156149e6578460051b82013590600184871c16155f146149d5575f52602052600160405f205b9401936149a3565b905f52602052600160405f206149cd565b93505050565b9082101561056657612a1f9160051b810190612e1b565b9091937f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4218214614af957935f905f925b858410614a4957637ca55c7760e01b5f5260045ffd5b614a5e614a578588856149ec565b3691612860565b60208151910120036105575760039594939291614a7c8386846149ec565b975b6004811015612bc05760038103614aaf57509380959697614aa0939495614e57565b90979695949392909190614a7e565b959490956004811015612bc057600214614ada57505050600181018091116107695703610557579190565b946001919693949297614aec91613993565b9301929590949195614a33565b93505050610557575f905f90565b908015614b9a57614b18818361423e565b90614b2681839694966127db565b946003811015612bc057600114801590614b90575b8015614b88575b8015614b7e575b8015614b61575b6105575761448d936132c293612a55565b506001600160f81b0319614b76828686614232565b351615614b50565b5060208511614b49565b508415614b42565b5083821415614b3b565b50505f90565b61014090610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e6101208201522090565b9060418303614c0d57614c069250602081013591604082359201355f1a90615330565b9192909190565b50505f9160029190565b9061010090815b614c2757505050565b8160061b83018260051b84015b818110614c52575050805f5260205260405f209060011c9081614c1e565b828152602001614c34565b906101008110156105665760051b0190565b6101a081019081519060cd614c89836101c08401516127db565b10614e505760e0810151825160d01c906020810191825260068401808511610769575160d01c60c0820152600c840180851161076957516040820152602c840180851161076957516060820152604c840180851161076957516080820152606c8401808511610769575160a082015265ffffffffffff8251169160c0840192835111614e0d57614d236001600160401b03835116856153f8565b9586158015614e33575b614e285760cd8601908187116107695752614d488685615626565b158015614e17575b614e0d57610100604265ffffffffffff9360206060880151015160e082015260206080880151015183820152614d87875191614ba0565b6040519161190160f01b8352600283015260228201522094019384525116906001820180921161076957525160cc8201808311610769575160f81c608c830180841161076957519060ac840180941161076957614de5935192615330565b50506001600160a01b03168015159182614dfe57505090565b6001600160a01b031614919050565b5050505050505f90565b50614e22868561576c565b15614d50565b505050505050505f90565b5063ffffffff60408601511663ffffffff8860a01c161415614d2d565b5050505f90565b90614e6591949392946141f0565b93909150604083101561512057614e86614e7f8487615889565b85846152a7565b601182146150cc575060020361055757614ea084836151b1565b809150516003811015612bc0576001148015906150bb575b610557578060606040614ed2930151910151908685612a55565b90918115610566578235958660fc1c600180821614976003821190811561509a575b50610557576002118015979095906001600160ff1b038516850361076957801561508e57614f2a60ff60015b168660011b6127db565b6040614f36828b6124c5565b111591156150855760ff60015b16975f925b8284108061507e575b15614fbb5750614fa98a60ff614fa08f614f9a888f8f8f614f84600192614f8c92614f7c86886124c5565b851c91614232565b3592846124c5565b16614faf5760fc1c956124c5565b90615889565b91161493612a47565b92614f48565b60f81c600f16956124c5565b9850949a5095505095925095614fd1878761522b565b95905081156150775785516003811015612bc057600114155b6105575715908115615055575b506150465761502a575050604081019260608451920191825114610557576150229351915192612a55565b600192604090565b61503e9491615038916124c5565b926158b1565b929391929091565b509294935050505f92915f9190565b905080615063575b5f614ff7565b50604061507084846124c5565b141561505d565b8415614fea565b5080614f51565b60ff6002614f43565b614f2a60ff6002614f20565b89159150816150ab575b505f614ef4565b600f60f81b16151590505f6150a4565b506040810151606082015114614eb8565b929491955050604083146105575781516003811015612bc0576001148061510f575b61510657600183018093116107695761503e936158b1565b50505f925f9190565b5060408201516060830151146150ee565b614e866010614e7f565b915f92615135612a23565b925f5b81811061514457505050565b615151818385989561437e565b926003831015612bc05782156151a65760028614615179575b50505060019092019491615138565b60019397506040519261518b8461233f565b83526020830152604082015285606082015294905f8061516a565b505f97505050505050565b915f926151bc612a23565b925f5b8181106151cb57505050565b6151d8818385989561437e565b926003831015612bc05782156151a65785156151fe575b505050600190920194916151bf565b6001939750604051926152108461233f565b83526020830152604082015285606082015294905f806151ef565b915f92615236612a23565b925f5b81811061524557505050565b615252818385989561437e565b926003831015612bc05782156151a6576001861461527a575b50505060019092019491615239565b60019397506040519261528c8461233f565b83526020830152604082015285606082015294905f8061526b565b5f9391926152b3612a23565b935f5b8181106152c35750505050565b6152d0818386999661437e565b926003831015612bc0578215615324578587146152f7575b505050600190930195926152b6565b6001939850604051926153098461233f565b83526020830152604082015286606082015295905f806152e8565b505f9850505050505050565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116153a7579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561107f575f516001600160a01b0381161561539d57905f905f90565b505f906001905f90565b5050505f9160039190565b919061010017908160051b83015260011c805b6153cd575050565b60408160061b8301208160051b83015260011c806153c5565b906102008110156105665760051b0190565b91905f92606060e08201510151805f526001600160401b03831660205260405f20906101ff821693610160840191836154328785516153e6565b51146156025760405160208601516358089c0960e01b825260048201929092526001600160401b0392909216602483015261014090829060449082906001600160a01b03165afa805f916155d2575b61558c57503d15615585573d61549681612845565b906154a46040519283612375565b81523d5f602083013e5b80516020820180519092916001600160e01b031982169160048210615565575b505063ffffffff60e01b16633ec5da0760e21b8114159081615553575b5061551757505092849261550c889661018094615514975b604052516153e6565b5201516153e6565b52565b60449060405192839163016ed9a160e31b8352602060048401525180918160248501528484015e5f828201840152601f01601f19168101030190fd5b6370a0d88760e01b141590505f6154eb565b6001600160e01b031960049290920360031b82901b161690505f806154ce565b60606154ae565b6101809297509261550c866155149693979560ff60c01b815160c01b1663ffffffff60a01b604083015160a01b161790608060018060a01b039101511617998a98615503565b90506101403d81116155fb575b806155ed6155f59285612375565b83018361252c565b90615481565b503d6155df565b5050505061561692935061018001516153e6565b5190565b8015610769575f190190565b6101c081018051926101a083019384518091146157635761564981949294612a47565b85525160f81c906101208101515f9160208201604083016060840190608085019260a08601948860808201995b61568c5750505050505050505050505050600190565b8a90606661569d8f518094516127db565b10615751576156b28d835160c01c9085615957565b998a1115615751578960088301808411610769575160d01c8a52600e830180841161076957518552602e8301808411610769575160d01c865260348301808411610769575160d01c8752603a830180841161076957518852605a83019081841161076957615735915160a01c8a528c5160ff61572d8d6148f1565b9216906153b2565b606682018092116107695761574b918e5261561a565b80615676565b50505050505050505050505050505f90565b50505050505f90565b906101c08201918251916101a082019283518091146157635761579181959495612a47565b85525160f81c9360a08301936060840192906101408501905f885b6157be57505050505050505050600190565b845198600a6157ce8b85516127db565b1061587b57895160c01c60088b01808c11610769575160f01c906157f381888c615957565b938411801590615873575b61586357839b600a810180911161076957885260408651015261582e615825848c51614c5d565b5191828b615977565b156158545761584d926158489160ff61572d8b519261471b565b61561a565b97886157ac565b50505050505050505050505f90565b5050505050505050505050505f90565b5081156157fe565b505050505050505050505f90565b906001600160fe1b03811681036107695760021b60fc039060fc821161076957600f911c1690565b909180516003811015612bc0576001148061593b575b61591e5780516003811015612bc057600214801590615902575b610557576158f9926060602083015192015192612a55565b60039391929091565b506020615917606083015182840151906127db565b10156158e1565b615932926060604083015192015192612a55565b60029391929091565b50602061595160608301516040840151906127db565b146158c7565b916159639193926153f8565b60c01c9160c01c821461597257565b5f9150565b919091610140810151926101a0820151936101c0830151936020830151946001600160601b036040850151169265ffffffffffff855116928301915b828403615a0a5750505065ffffffffffff811180156159fa575b614e0d576101a0946001600160601b0365ffffffffffff9316604085015260208401521690520152600190565b506001600160601b0382116159cd565b90919296938882036061811061587b57895160d01c6080850152895160061a60a085015260078a015160601c60c0850152601b8a015160601c60e0850152602f8a015160601c61010085015260438a015160a01c9182610120860152604f8b015160a01c80610140870152605b8c015160e01c610160870152605f8c015160f01c8093606019011061586357600193606184615ad5958f8301209e01019c8c6060890152610180880152010180966101a0862091606092604051928352602083015260408201522090565b97019291906159b356fea164736f6c6343000825000a'
