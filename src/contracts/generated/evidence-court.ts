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

export const evidenceCourtBytecode: `0x${string}` = '0x610120806040523461021e5760608161a69c8038038091610020828561022a565b83398101031261021e5780516001600160a01b0381169182820361021e57610056604061004f6020840161024d565b920161024d565b91608052604051630476fe7760e21b8152602081600481875afa9081156101d5575f916101f4575b5060a05260c05260e05260405190615a548083016001600160401b038111848210176101e0576020928492614c48843981520301905ff080156101d557610100526040516149e69081610262823960805181818161090d01528181610cb101528181610ec1015281816111ae01528181611a3401528181611cde01528181611e5a01528181611fc6015281816121a80152818161283301528181612a71015281816131f80152818161348001528181613651015281816137bd01528181613929015281816139f801528181613d810152818161412001526142a8015260a05181613224015260c0518181816111170152612353015260e051818181610f6701526120140152610100518181816108760152818161199c01528181611c4601528181611dc201528181612110015281816123050152818161279b015281816133e9015281816135ba0152818161372601526138920152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b90506020813d602011610222575b8161020f6020938361022a565b8101031261021e57515f61007e565b5f80fd5b3d9150610202565b601f909101601f19168101906001600160401b038211908210176101e057604052565b51906001600160601b038216820361021e5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630447a3a91461297b5780630925ab28146129095780630ec16cbf146128f15780631e8bea6c1461271257806321774a56146126b75780632fcb401514612377578063571dc45214612334578063573255f4146122f0578063625b4e0e1461226757806362abe2e0146120a15780636dac01c4146120385780637a7c14b614611ff55780637b10399914611fb1578063828a76ce14611f1957806386d7878e14611d9d5780638b367d1014611bcc5780638d04dbce14611b555780638d8f512e1461193e57806392f725bb146118d55780639c9abfe2146118595780639ef828bf146117bc578063b53c9fd1146110b6578063b9bb8d8b1461101c578063bde7d73014610df8578063c644179814610bfb578063cd40c87014610bc4578063d4a944de14610b11578063d54d819814610a56578063dd8dff3d1461076a578063de894a46146105bf578063ee9e9c4b1461048a5763fdcd68a91461017a575f80fd5b34610487576020366003190112610487576004356001600160401b038111610485576101406003198236030112610485576101bf906004016101ba6131d6565b613f07565b805165ffffffffffff602063ffffffff6040806001600160401b03865116960151015116920151169065ffffffffffff61020a63ffffffff6060610201614108565b01511642613067565b16906040519061021982612d63565b81526020810192835260408101918252606081018581526080820133815261024183876139e9565b61044c5761024e86613c87565b8587526002602052868665ffffffffffff604083205460501c16155f1461036f57815260026020908152604090912084518154885169ffffffffffffffffffff1990911663ffffffff92831617931b69ffffffffffff00000000169290921781557f833fcdc84e2c75ec362b0bbb53394ecd03152d600ff6ee021e6c2561ed26f748966060969095909465ffffffffffff94859493916001919061032c905b8951855465ffffffffffff60501b191690891660501b65ffffffffffff60501b1617855551845460ff60801b191690151560801b60ff60801b16178455565b818060a01b0390511691019060018060a01b03166001600160601b0360a01b8254161790555b51169351169151169060405192835260208301526040820152a280f35b505065ffffffffffff855116868852600260205265ffffffffffff604089205460201c161080159061045b575b61044c57858752600360209081526040882084518154885169ffffffffffffffffffff1990911663ffffffff92831617931b69ffffffffffff00000000169290921781557f833fcdc84e2c75ec362b0bbb53394ecd03152d600ff6ee021e6c2561ed26f748966060969095909465ffffffffffff948594939160019190610422906102ed565b818060a01b0390511691019060018060a01b03166001600160601b0360a01b825416179055610352565b632941b4cd60e21b8752600487fd5b5065ffffffffffff855116868852600360205265ffffffffffff604089205460201c16101561039c565b505b80fd5b5034610487576020366003190112610487576040816101009260e083516104b081612d2c565b82815282602082015282858201528260608201528260808201528260a08201528260c0820152015260043581526001602052206001600160601b036040516104f781612d2c565b82549065ffffffffffff60018060a01b03831694858352602083019360a01c84526001600160401b036001820154918360408601818516815260026060880193858760301c1685528360808a019760701c168752015498899860ff60e060a08b019a60018060a01b038d168c528260c082019d60a01c1615158d52019b60a81c1615158b526040519b8c52511660208b015251166040890152511660608701525116608085015260018060a01b0390511660a084015251151560c083015251151560e0820152f35b50346104875736600319016102a0811261048557610120136104875761018036610123190112610487576106166105f4612cec565b826106116106006131d6565b61060b366004612e20565b9061324b565b6141ef565b65ffffffffffff600161062883614226565b0154168042116107585750816040805161064181612d48565b82815282602082015201526060610143193601126104855760405161066581612d48565b6101443565ffffffffffff8116810361075457815261016435602082015261018435906001600160601b03821680830361075057608092604083015260408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e6060820152206106dc612cec565b60ff849116915b6008821015610728578160051b6101a4013590600184841c16155f146107175785526020526001604085205b9101906106e3565b90855260205260016040852061070f565b91505060e435036107415761073e903390613304565b80f35b637ca55c7760e01b8252600482fd5b8480fd5b8380fd5b632e195da360e11b8352600452602482fd5b50346104875760c0366003190112610487576004356001600160401b03811161048557610140906003199036030112610487576024356001600160401b038111610485576107bc903690600401612bc9565b50506044356001600160401b038111610485576107dd903690600401612bc9565b50506064356001600160401b0381116104855736602382011215610485578060040135906001600160401b038211610a4257602490610120369302010111610487576084356001600160401b0381116104855761083e903690600401612c4f565b505060a4356001600160401b0381116104855761085f903690600401612c7f565b5050808060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15610a4e573d906108b182613384565b916108bf6040519384612dec565b82523d83602084013e5b15610a46576040818051810103126104855760406108e960208301612f0a565b9101516001600160a01b03811690819003610a425760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919060208180610949858860048401613088565b0381865afa908115610a375785916109fd575b506109de5791602091600a8561098b9560405196879586948593631d4b7b6360e11b855233926004860161339f565b03925af180156109d35761099d575080f35b6020813d6020116109cb575b816109b660209383612dec565b81010312610485576109c790612ef6565b5080f35b3d91506109a9565b6040513d84823e3d90fd5b637299013760e11b84526001600160401b038316600452602452604483fd5b90506020813d602011610a2f575b81610a1860209383612dec565b8101031261075057610a29906130ab565b5f61095c565b3d9150610a0b565b6040513d87823e3d90fd5b8280fd5b602081519101fd5b6060906108c9565b503461048757610380366003190112610487576004356001600160401b03811161048557610140906003199036030112610487576024356001600160401b038111610485576101409060031990360301126104875761018036604319011261048757610180366101c319011261048757610344356001600160401b03811161048557604090600319903603011261048757610364356001600160401b038111610485576101809060031990360301126104875761073e61387d565b503461048757610200366003190112610487576004356001600160401b0381116104855761014090600319903603011261048757610b4d612cc5565b50610180366043190112610487576101c4356001600160401b038111610485576040906003199036030112610487576101e4356001600160401b0381116104855736602382011215610485578060040135906001600160401b038211610a4257602490369260051b0101116104875761073e61387d565b50346104875760203660031901126104875760406020916001600160401b03610beb612caf565b1681528083522054604051908152f35b503461048757602036600319011261048757600435610c1981614226565b6001810180549265ffffffffffff841680421115610de65750906001600160401b0391826002850195600160a81b60ff60a81b1988541617875560301c1686528560205260408620610c6b81546130e7565b90557ffed12f4bda99a495bd010e46ca4f7d5ccd4bfd6ad82e229605a9604097655dd68680a2549254825460405163d7c1b54560e01b81526001600160a01b03918216957f00000000000000000000000000000000000000000000000000000000000000008316949390921692879260301c169060208180610cf1878660048401613088565b0381885afa908115610da1578391610dac575b5015610d26575b50835461073e9060a081901c906001600160a01b03166143bc565b9160209391600993610d4e60405198899687958694631d4b7b6360e11b86526004860161339f565b03925af18015610da157610d66575b81808481610d0b565b6020823d602011610d99575b81610d7f60209383612dec565b81010312610a4257610d9361073e92612ef6565b50610d5d565b3d9150610d72565b6040513d85823e3d90fd5b90506020813d602011610dde575b81610dc760209383612dec565b81010312610a4257610dd8906130ab565b5f610d04565b3d9150610dba565b6342a9995b60e11b8652600452602485fd5b5034610fd7576020366003190112610fd757610e12612caf565b906001600160401b038216805f52600260205260405f209283549065ffffffffffff8260501c168015801561100f575b610ffc5780421115610fea5750610e6290610e5c8661300c565b906139e9565b610fdb57600160801b60ff60801b198216178085556040805163ffffffff909316835265ffffffffffff602092831c169183019190915282917f4261c4d9284b52c8175d51fb800eb9dd84a24152c3acad0ec69c9c2fd892c0c69190a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610fd757604051637e4d814d60e01b815260048101829052600e602482015260016044820152935f8560648183875af18015610fcc57610fb6575b6001015492935083926001600160a01b0316823b15610fb1576064849283604051958694859363174bfedb60e21b855260048501526001600160601b037f000000000000000000000000000000000000000000000000000000000000000016602485015260448401525af180156109d357610fa05750f35b81610faa91612dec565b6104875780f35b505050fd5b9250925f610fc391612dec565b5f918390610f28565b6040513d5f823e3d90fd5b5f80fd5b632941b4cd60e21b5f5260045ffd5b6342a9995b60e11b5f5260045260245ffd5b8363862d400760e01b5f5260045260245ffd5b5060ff8360801c16610e42565b34610fd757610360366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757610140906003199036030112610fd757610180366043190112610fd757610180366101c3190112610fd757610344356001600160401b038111610fd7576040906003199036030112610fd7576110b46135a5565b005b610240366003190112610fd7576004356001600160401b038111610fd7576101406003198236030112610fd757602435906004821015610fd7576044359060ff821690818303610fd7576101e0366063190112610fd7576001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168034036117a6575061114e906004016101ba6131d6565b906001600160401b03825151169160018060a01b036080604083015101511690611176614108565b9461119965ffffffffffff60c0845101511663ffffffff60a08901511690613067565b421161178f5760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081806111e9888b60048401613088565b0381855afa908115610fcc575f91611755575b5061173e576002881461147d575b506003871480611474575b61146557611228908760208401516141ef565b5f818152600160205260409020549095906001600160a01b0316611452579561010086947fd548c6612a1634afef2240056f2c6430e0c5f7af44686df288b81520dea3777a946101809465ffffffffffff61128f63ffffffff608060209e01511642613067565b1691888a600265ffffffffffff8f8651015116604051906112af82612d2c565b338252346001600160601b0316602080840191825260408085018b8152606086019788526080860194855260a08087019a8b525f60c0880181815260e089018281529b825260019586905284822098519651831b6001600160a01b03199081166001600160a01b03988916178a55935195890180549b5198519b90941665ffffffffffff969096169590951760309790971b6dffffffffffffffff000000000000169690961760709990991b65ffffffffffff60701b169890981790559751949093018054935196516001600160b01b0319909416949091169390931794151590931b60ff60a01b169390931792151560a81b60ff60a81b16929092179091558a8152808d522080546113c1906130b8565b905551916113d260405180966130c6565b8a85015260408401526001600160401b03815116606084015265ffffffffffff89820151166080840152604081015160a0840152606081015160c0840152608081015160e084015260a08101518284015265ffffffffffff60c08201511661012084015260e08101516101408401520151610160820152a3604051908152f35b85630eeb9d5d60e31b5f5260045260245ffd5b6307b6ad3f60e01b5f5260045ffd5b50831515611215565b84158015611725575b61146557610100835101515f60a06040516114a081612db6565b828152826020820152826040820152826060820152826080820152015260c0608319360112610fd757604051906114d682612db6565b60843565ffffffffffff81168103610fd757825260a435602083015260c43565ffffffffffff81168103610fd757604083015260e43565ffffffffffff81168103610fd7576060830152610104356080830152610124356001600160601b0381168103610fd75760a083015261154b82614448565b6064359060ff82168203610fd7576115669161014491614490565b036117165761157490614448565b60405160208101907f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf6255882525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e082015260e081526115d361010082612dec565b519020146114655760405163b5744f6760e01b815260048101869052602081602481855afa908115610fcc575f916116d1575b5060806001600160401b039160246040518094819363437ead3560e11b835216958660048301525afa908115610fcc575f91611656575b50511561120a576307e0b8c160e41b5f5260045260245ffd5b90506080813d6080116116c9575b8161167160809383612dec565b81010312610fd7576116be60606040519261168b84612cfd565b611694816130ab565b84526116a2602082016130ab565b60208501526116b360408201612eb0565b604085015201612ecf565b60608201528961163d565b3d9150611664565b90506020813d60201161170e575b816116ec60209383612dec565b81010312610fd75760806117076001600160401b0392612f0a565b9150611606565b3d91506116df565b637ca55c7760e01b5f5260045ffd5b5060643560ff8116808203610fd7578691501415611486565b8386637299013760e11b5f5260045260245260445ffd5b90506020813d602011611787575b8161177060209383612dec565b81010312610fd757611781906130ab565b896111fc565b3d9150611763565b8285631be3338960e11b5f5260045260245260445ffd5b630239dc1360e61b5f523460045260245260445ffd5b34610fd757610220366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576117f7612cc5565b50610180366043190112610fd7576101c4356001600160401b038111610fd7576040906003199036030112610fd75761182e612cdb565b50610204356001600160401b038111610fd757610180906003199036030112610fd7576110b461387d565b34610fd7576020366003190112610fd757611872612caf565b6001600160401b038116805f52600260205265ffffffffffff60405f205460501c16156118c3575f5260026020526118b56118af60405f2061300c565b826139e9565b15610fdb576110b490613c87565b63862d400760e01b5f5260045260245ffd5b34610fd757610220366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576101e0366023190112610fd757610204356001600160401b038111610fd7576040906003199036030112610fd7576110b4613711565b34610fd757610220366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd757611979612cc5565b506101e0366043190112610fd7575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611b4d573d906119d782613384565b916119e56040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd7576040611a0f60208301612f0a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060208180611a6f878760048401613088565b0381855afa908115610fcc575f91611b13575b50611af3579060209160035f611ab19560405196879586948593631d4b7b6360e11b855233926004860161339f565b03925af18015610fcc57611ac157005b6020813d602011611aeb575b81611ada60209383612dec565b81010312610fd7576110b490612ef6565b3d9150611acd565b506001600160401b0390637299013760e11b5f521660045260245260445ffd5b90506020813d602011611b45575b81611b2e60209383612dec565b81010312610fd757611b3f906130ab565b84611a82565b3d9150611b21565b6060906119ef565b34610fd757610340366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757610140906003199036030112610fd757610180366043190112610fd757610180366101c3190112610fd7576110b461387d565b34610fd7576104c0366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd757611c07612cc5565b506101e0366043190112610fd75761012036610223190112610fd75761018036610343190112610fd7575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611d95573d90611c8182613384565b91611c8f6040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd7576040611cb960208301612f0a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060208180611d19878760048401613088565b0381855afa908115610fcc575f91611d5b575b50611af3579060209160065f611ab19560405196879586948593631d4b7b6360e11b855233926004860161339f565b90506020813d602011611d8d575b81611d7660209383612dec565b81010312610fd757611d87906130ab565b84611d2c565b3d9150611d69565b606090611c99565b34610fd757611dab36612bf6565b50505f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15611f11573d90611dfd82613384565b91611e0b6040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd7576040611e3560208301612f0a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060208180611e95878760048401613088565b0381855afa908115610fcc575f91611ed7575b50611af3579060209160015f611ab19560405196879586948593631d4b7b6360e11b855233926004860161339f565b90506020813d602011611f09575b81611ef260209383612dec565b81010312610fd757611f03906130ab565b84611ea8565b3d9150611ee5565b606090611e15565b34610fd757610420366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757610140906003199036030112610fd7576101e0366043190112610fd7576101e036610223190112610fd757610404356001600160401b038111610fd7576040906003199036030112610fd7576110b46135a5565b34610fd7575f366003190112610fd7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610fd7575f366003190112610fd75760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610fd7576101c0366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd757610180366023190112610fd7576101a4356001600160401b038111610fd7576040906003199036030112610fd7576110b4613711565b34610fd7576080366003190112610fd7576120ba612caf565b506044356001600160401b038111610fd7576040906003199036030112610fd7576064356001600160401b038111610fd7576040906003199036030112610fd7575f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d1561225f573d9061214b82613384565b916121596040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061218360208301612f0a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081806121e3878760048401613088565b0381855afa908115610fcc575f91612225575b50611af35790602091600b5f611ab19560405196879586948593631d4b7b6360e11b855233926004860161339f565b90506020813d602011612257575b8161224060209383612dec565b81010312610fd757612251906130ab565b846121f6565b3d9150612233565b606090612163565b34610fd75736600319016103008112610fd75761012013610fd7576101e036610123190112610fd7576122a861229b612cec565b60016106116106006131d6565b65ffffffffffff60016122ba83614226565b015416908142116122dd576110b4906122d5610104356130f3565b503390613304565b50632e195da360e11b5f5260045260245ffd5b34610fd7575f366003190112610fd7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610fd7575f366003190112610fd75760206040516001600160601b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610fd75736600319016101408112610fd75761012013610fd757610124356001600160401b038111610fd7576123b2903690600401612bc9565b6123c35f60036106116106006131d6565b9165ffffffffffff60016123d685614226565b0154168042116126a55750604051906123ee82612d7e565b6004356001600160401b0381168103610fd75782526024359165ffffffffffff83168303610fd75760208101928352604435604082015260643560608201526080810192608435845260a082019360a435855260c4359265ffffffffffff84168403610fd75760c0810193845260e43560e082015261010061010435910152519460405161247b81612cfd565b5f815260208101945f865260408201925f845260608301985f8a5261249f82613384565b6124ac6040519182612dec565b82815260208101903684860111610fd757838583375f6020858301015251902003611716576124db81836147aa565b9290918061269c575b15612692576124f293614518565b9190915b5f925f5b8281106125ac5750505050600f116114655751905165ffffffffffff16149384612597575b50508261258a575b505015612539576110b4903390613304565b5f81815260016020526040902080546110b49261255f916001600160a01b031690613304565b600181015460029091015433916007916001600160a01b03169060301c6001600160401b0316614295565b5190511490508280612527565b51905165ffffffffffff16149250848061251f565b6125b7908383614879565b8096919615611465578096821593841580612687575b8061267c575b80612671575b6126645761146557612606931561260c576125ff916125f9918787614518565b906149c7565b85526130b8565b936124fa565b6003830361262a57612623916125f9918787614518565b8a526130b8565b6008830361264e5761264791612641918787614518565b9061493f565b87526130b8565b61265d91612641918787614518565b8c526130b8565b50505061260691506130b8565b50600b8414156125d9565b5060088414156125d3565b5060038414156125cd565b505050905f6124f6565b508083146124e4565b632e195da360e11b5f5260045260245ffd5b34610fd7576040366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757612708903690600401612bc9565b50506110b46133d4565b34610fd7576060366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757612763903690600401612c4f565b50506044356001600160401b038111610fd757612784903690600401612c7f565b50505f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d156128e9573d906127d682613384565b916127e46040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061280e60208301612f0a565b9101516001600160a01b0381169190829003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906020818061286e878760048401613088565b0381855afa908115610fcc575f916128af575b50611af3579060209160045f611ab19560405196879586948593631d4b7b6360e11b8552339282860161339f565b90506020813d6020116128e1575b816128ca60209383612dec565b81010312610fd7576128db906130ab565b84612881565b3d91506128bd565b6060906127ee565b34610fd7576128ff36612bf6565b50506110b46135a5565b34610fd7576060366003190112610fd7576004356001600160401b038111610fd757610140906003199036030112610fd7576024356001600160401b038111610fd757610140906003199036030112610fd7576044356001600160401b038111610fd757612708903690600401612bc9565b34610fd75736600319016103208112610fd75761012013610fd7576101e036610123190112610fd757610304356001600160401b038111610fd75780600401906101406003198236030112610fd7576129e26129d5612cec565b60026106116106006131d6565b9065ffffffffffff60016129f584614226565b0154168042116126a55750612a0c610104356130f3565b92612a173682612e20565b91612a2983612a246131d6565b61324b565b946020810151860361171657606084015184516040516358089c0960e01b815260048101929092526001600160401b0316602482015293610140856044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515610fcc575f95612b98575b5060ff85511660ff612ab1612cec565b161491821592612b4d575b505015612b1a575050505f81815260016020526040902080546110b493509091612aef916001600160a01b031690613304565b600181015460029091015433916006916001600160a01b03169060301c6001600160401b0316614295565b91612b316110b49592610124612b46950190612fda565b6080909201516001600160a01b0316926132ad565b3390613304565b90915065ffffffffffff60208301511665ffffffffffff825116149182612b79575b5050158680612abc565b65ffffffffffff8092935060c060409201511692015116148680612b6f565b612bbb9195506101403d8111612bc2575b612bb38183612dec565b810190612f1e565b9387612aa1565b503d612ba9565b9181601f84011215610fd7578235916001600160401b038311610fd75760208381860195010111610fd757565b906040600319830112610fd7576004356001600160401b038111610fd7576101408184036003190112610fd75760040191602435906001600160401b038211610fd757610140908290036003190112610fd75760040190565b9181601f84011215610fd7578235916001600160401b038311610fd7576020808501948460071b010111610fd757565b9181601f84011215610fd7578235916001600160401b038311610fd75760208085019460e08502010111610fd757565b600435906001600160401b0382168203610fd757565b602435906001600160401b0382168203610fd757565b6101e4359060ff82168203610fd757565b6101243560ff81168103610fd75790565b608081019081106001600160401b03821117612d1857604052565b634e487b7160e01b5f52604160045260245ffd5b61010081019081106001600160401b03821117612d1857604052565b606081019081106001600160401b03821117612d1857604052565b60a081019081106001600160401b03821117612d1857604052565b61012081019081106001600160401b03821117612d1857604052565b61014081019081106001600160401b03821117612d1857604052565b60c081019081106001600160401b03821117612d1857604052565b604081019081106001600160401b03821117612d1857604052565b90601f801991011681019081106001600160401b03821117612d1857604052565b359065ffffffffffff82168203610fd757565b919082610120910312610fd757604051612e3981612d7e565b809280356001600160401b0381168103610fd7576101009182918452612e6160208201612e0d565b602085015260408101356040850152606081013560608501526080810135608085015260a081013560a0850152612e9a60c08201612e0d565b60c085015260e081013560e08501520135910152565b519060ff82168203610fd757565b519063ffffffff82168203610fd757565b519065ffffffffffff82168203610fd757565b51906001600160a01b0382168203610fd757565b51906001600160601b0382168203610fd757565b51906001600160401b0382168203610fd757565b9081610140910312610fd75761012060405191612f3a83612d9a565b612f4381612eb0565b8352612f5160208201612eb0565b6020840152612f6260408201612ebe565b6040840152612f7360608201612ecf565b6060840152612f8460808201612ee2565b6080840152612f9560a08201612ef6565b60a0840152612fa660c08201612ee2565b60c0840152612fb760e08201612f0a565b60e0840152612fc96101008201612ee2565b610100840152015161012082015290565b903590601e1981360301821215610fd757018035906001600160401b038211610fd757602001918136038313610fd757565b9060405161301981612d63565b6080819360ff815463ffffffff8116855265ffffffffffff8160201c16602086015265ffffffffffff8160501c166040860152831c16151560608401526001808060a01b0391015416910152565b9190820180921161307457565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0390911681526001600160a01b03909116602082015260400190565b51908115158203610fd757565b5f1981146130745760010190565b9060048210156130d35752565b634e487b7160e01b5f52602160045260245ffd5b8015613074575f190190565b905f60a060405161310381612db6565b828152826020820152826040820152826060820152826080820152015260c061014319360112610fd7576040519161313a83612db6565b6101443565ffffffffffff81168103610fd75783526101643560208401526101843565ffffffffffff81168103610fd75760408401526101a43565ffffffffffff81168103610fd75760608401526101c43560808401526101e4356001600160601b0381168103610fd75760a08401526131b383614448565b610124359060ff82168203610fd7576131cf9161020491614490565b0361171657565b5f60206040516131e581612dd1565b82815201526040516131f681612dd1565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681527f0000000000000000000000000000000000000000000000000000000000000000602082015290565b906101406020604293015191610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e610120820152206040519161190160f01b8352600283015260228201522090565b906132b892916144e4565b50506001600160a01b0316801580156132f1575b6132d4575050565b6308d20b2560e01b5f5260045260018060a01b031660245260445ffd5b506001600160a01b0382168114156132cc565b9061338291805f52600160205260405f209060028201600160a01b60ff60a01b198254161790556001600160401b03600183015460301c165f525f60205260405f2061335081546130e7565b905533907f78bbc4d79d3effac8eb7a8cb091f569dee35f966e16543443bee05917b6f90ba5f80a35460a01c906143bc565b565b6001600160401b038111612d1857601f01601f191660200190565b6001600160401b0390911681526001600160a01b03918216602082015260ff9092166040830152909116606082015260800190565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d1561359d573d9061342482613384565b916134326040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061345c60208301612f0a565b9101516001600160a01b03811690819003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081806134bc858860048401613088565b0381865afa908115610fcc575f91613563575b50613544579160209160075f6134fe9560405196879586948593631d4b7b6360e11b855233926004860161339f565b03925af18015610fcc5761350f5750565b6020813d60201161353c575b8161352860209383612dec565b81010312610fd75761353990612ef6565b50565b3d915061351b565b6001600160401b0383637299013760e11b5f521660045260245260445ffd5b90506020813d602011613595575b8161357e60209383612dec565b81010312610fd75761358f906130ab565b5f6134cf565b3d9150613571565b60609061343c565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15613709573d906135f582613384565b916136036040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061362d60208301612f0a565b9101516001600160a01b03811690819003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691906020818061368d858860048401613088565b0381865afa908115610fcc575f916136cf575b50613544579160209160025f6134fe9560405196879586948593631d4b7b6360e11b855233926004860161339f565b90506020813d602011613701575b816136ea60209383612dec565b81010312610fd7576136fb906130ab565b5f6136a0565b3d91506136dd565b60609061360d565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d15613875573d9061376182613384565b9161376f6040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061379960208301612f0a565b9101516001600160a01b03811690819003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169190602081806137f9858860048401613088565b0381865afa908115610fcc575f9161383b575b50613544579160209160085f6134fe9560405196879586948593631d4b7b6360e11b855233926004860161339f565b90506020813d60201161386d575b8161385660209383612dec565b81010312610fd757613867906130ab565b5f61380c565b3d9150613849565b606090613779565b5f8060405136828237368101828152819003907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d156139e1573d906138cd82613384565b916138db6040519384612dec565b82523d5f602084013e5b15610a4657604081805181010312610fd757604061390560208301612f0a565b9101516001600160a01b03811690819003610fd75760405163d7c1b54560e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919060208180613965858860048401613088565b0381865afa908115610fcc575f916139a7575b50613544579160209160055f6134fe9560405196879586948593631d4b7b6360e11b855233926004860161339f565b90506020813d6020116139d9575b816139c260209383612dec565b81010312610fd7576139d3906130ab565b5f613978565b3d91506139b5565b6060906138e5565b604051638bdbdac160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929190602081600481875afa8015610fcc5782915f91613c50575b506040516358089c0960e01b815260048101919091526001600160401b0390911660248201526101408180604481015b0381875afa908115610fcc575f91613c31575b50600260ff6020830151161490811591613c15575b50613c0d57602060049360405194858092636d63731d60e11b82525afa928315610fcc575f93613bc3575b50604051636b2817f560e01b81526001600160401b039190911660048201529160a090839060249082906001600160a01b03165afa918215610fcc575f92613b3c575b5063ffffffff60808301511663ffffffff825116149182613b2157505090565b65ffffffffffff809293506020809201511692015116111590565b90915060a0813d60a011613bbb575b81613b5860a09383612dec565b81010312610fd757613baf608060405192613b7284612d63565b80518452613b8260208201612ecf565b6020850152613b9360408201612ecf565b6040850152613ba460608201612ecf565b606085015201612ebe565b6080820152905f613b01565b3d9150613b4b565b9092506020813d602011613c05575b81613bdf60209383612dec565b81010312610fd7576001600160401b036024613bfc60a093612ee2565b94925050613abe565b3d9150613bd2565b505050600190565b63ffffffff9150604001511663ffffffff83511614155f613a93565b613c4a91506101403d8111612bc257612bb38183612dec565b5f613a7e565b9150506020813d602011613c7f575b81613c6c60209383612dec565b81010312610fd757518190613a6b613a3b565b3d9150613c5f565b6001600160401b03811691825f526002602052613ca660405f2061300c565b65ffffffffffff604082015116151580613ead575b15613ea757606090845f52600360205260405f20855f52600260205260405f2090808203613dfc575b5050845f5260036020525f6001604082208281550155847fc71dc6924de2fad6ac36b9cf91f71c017873a4f7aa39ef16ae23278ed9a319c763ffffffff83511665ffffffffffff60208501511690613d5c6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a20151613d7f575b825f526002602052613d7a60405f2061300c565b613ca6565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610fd7575f8091606460405180948193637e4d814d60e01b8352896004840152600e60248401528160448401525af18015610fcc57613dec575b50613d66565b5f613df691612dec565b5f613de6565b8054825463ffffffff90911663ffffffff19821681178455825469ffffffffffff000000001669ffffffffffffffffffff19909216171782556001908054835465ffffffffffff60501b191665ffffffffffff60501b9091161783558054835460ff60801b1916608091821c60ff16151590911b60ff60801b1617835581808060a01b039101541691019060018060a01b03166001600160601b0360a01b8254161790555f80613ce4565b50915050565b50613eb881846139e9565b613cbb565b60405190613eca82612d9a565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b919060405192613f1684612d48565b604051613f2281612d7e565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f610100820152845260208401935f8552613fc96040820195613f70613ebd565b87528296610140613f813688612e20565b8086528651606082015191516040516358089c0960e01b815260048101939093526001600160401b03166024830152909485916001600160a01b031690829081906044820190565b03915afa928315610fcc576133829661401994613ff5925f91614020575b508352610120810190612fda565b9161400186518861324b565b9384905251608001516001600160a01b0316926132ad565b5190614530565b61403991506101403d8111612bc257612bb38183612dec565b5f613fe7565b9081610140910312610fd7576040519061405882612d9a565b61406181612ecf565b825261406f60208201612ecf565b602083015261408060408201612ebe565b604083015261409160608201612ebe565b60608301526140a260808201612ebe565b60808301526140b360a08201612ebe565b60a083015260c081015161ffff81168103610fd7576140ff916101209160c08501526140e160e08201612ebe565b60e08501526140f36101008201612f0a565b61010085015201612eb0565b61012082015290565b614110613ebd565b50604051638bdbdac160e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa8015610fcc575f906141bb575b610140915060246040518094819363216b857760e01b835260048301525afa908115610fcc575f9161418f575090565b6141b191506101403d81116141b4575b6141a98183612dec565b81019061403f565b90565b503d61419f565b506020813d6020116141e7575b816141d560209383612dec565b81010312610fd757610140905161415f565b3d91506141c8565b9160ff9061420b604051936020850195865260408501906130c6565b16606082015260608152614220608082612dec565b51902090565b5f8181526001602052604090208054909291906001600160a01b03161561428357600283015460ff8160a01c16908115614275575b506142635750565b6358cb522560e11b5f5260045260245ffd5b60ff915060a81c165f61425b565b630a102ee560e11b5f5260045260245ffd5b60405163d7c1b54560e01b8152909392917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691602081806142e3858a60048401613088565b0381865afa908115610fcc575f91614382575b5015614304575b5050505050565b5f60209461433160405197889687958694631d4b7b6360e11b865260018060a01b0316926004860161339f565b03925af18015610fcc57614349575b808080806142fd565b6020813d60201161437a575b8161436260209383612dec565b81010312610fd75761437390612ef6565b505f614340565b3d9150614355565b90506020813d6020116143b4575b8161439d60209383612dec565b81010312610fd7576143ae906130ab565b5f6142f6565b3d9150614390565b604051607360f81b60208201908152606083901b6bffffffffffffffffffffffff191660218301526001600160f81b0319603583015260168252614401603683612dec565b5f8080808787620186a0f191821561443c575b50501561441f575050565b63a09e616560e01b5f5260018060a01b031660045260245260445ffd5b51915083f05f80614414565b60e0906001600160601b0360a08201511660a0604051927f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf625588452602084015e60c08201522090565b5f939260ff90921691905b60088510156144de578460051b82013590600184871c16155f146144cd575f52602052600160405f205b94019361449b565b905f52602052600160405f206144c5565b93505050565b906041830361450e576145079250602081013591604082359201355f1a90614728565b9192909190565b50505f9160029190565b90939293848311610fd7578411610fd7578101920390565b516060820180518351604051632577ded160e11b815260048101929092526001600160401b031660248201526001600160a01b03909216929091602081604481875afa8015610fcc575f906146e9575b65ffffffffffff915016804211156146e357604051638bdbdac160e01b815290602082600481885afa918215610fcc575f926146af575b506040519163216b857760e01b8352600483015261014082602481885afa8015610fcc5760a063ffffffff916145f8945f91614690575b5001511690613067565b421161460357505050565b5190516040516358089c0960e01b815260048101919091526001600160401b03909116602482018190529161014090829060449082905afa908115610fcc575f91614671575b5060800151631be3338960e11b5f9081526004929092526001600160a01b0316602452604490fd5b61468a91506101403d8111612bc257612bb38183612dec565b82614649565b6146a991506101403d81116141b4576141a98183612dec565b5f6145ee565b9091506020813d6020116146db575b816146cb60209383612dec565b81010312610fd75751905f6145b7565b3d91506146be565b50505050565b506020813d602011614720575b8161470360209383612dec565b81010312610fd75761471b65ffffffffffff91612ecf565b614580565b3d91506146f6565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161479f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610fcc575f516001600160a01b0381161561479557905f905f90565b505f906001905f90565b5050505f9160039190565b919091821561486f5735918260f81c91608083106148635760ff8460f01c169360c084101594600194603f8116926037841161481e575b506081149081614813575b506148075783019182116147fc57565b5f9350839250829150565b505f9350839250829150565b60809150105f6147ec565b95509160351981019560081b906036190160031b610100031c9181158015614859575b61484b575f6147e1565b505f95508594508493505050565b5060388310614841565b5f935083925060019150565b505f915081908190565b9291928184101561491857830135918260f81c936080851061490b5760ff8460f01c1660c0861015956001830195603f821693603785116148d0575b5050608114908161481357506148075783019182116147fc57565b840160351901965060081b60361990930160031b610100039290921c9181158015614901575b61484b575f806148b5565b50603883106148f6565b5f94509250600183019150565b505f92508291829150565b359060208110614931575090565b5f199060200360031b1b1690565b600882118015614988575b61146557816149595750505f90565b8161496391614923565b906001600160fd1b03811681036130745760031b610100036101008111613074571c90565b5081158015908161499a575b5061494a565b90506149b35780356001600160f81b031916155f614994565b634e487b7160e01b5f52603260045260245ffd5b9060208103611465576141b19161492356fea164736f6c6343000825000a60c080604052346100b657602081615a54803803809161001f82856100cd565b8339810103126100b657516001600160a01b038116908181036100b657608052604051630476fe7760e21b815290602090829060049082905afa9081156100c2575f9161008c575b5060a05260405161594f908161010582396080518161239d015260a051816123c90152f35b90506020813d6020116100ba575b816100a7602093836100cd565b810103126100b657515f610067565b5f80fd5b3d915061009a565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176100f057604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630925ab28146120bb5780630ec16cbf14611fe75780631e8bea6c14611dd757806321774a5614611cec57806362abe2e014611a375780636dac01c4146118d4578063828a76ce1461160757806386d7878e1461156c5780638b367d10146112555780638d04dbce1461108a5780638d8f512e14610e6c57806392f725bb14610c6e5780639ef828bf146109d6578063b9bb8d8b146108c7578063d4a944de14610598578063d54d8198146103975763dd8dff3d146100d4575f80fd5b346103935760c0366003190112610393576004356001600160401b0381116103935761014081600401916003199036030112610393576024356001600160401b038111610393576101299036906004016121ad565b90916044356001600160401b0381116103935761014a9036906004016121ad565b91606435906001600160401b03821161039357366023830112156103935781600401356001600160401b038111610393576024830192602436916101208402010111610393576084356001600160401b038111610393576101af903690600401612233565b9160a4356001600160401b038111610393576101cf903690600401612263565b9590946101da61237b565b996101e361247d565b5060218a108015610389575b61035557836103645761020288876124aa565b15155b610355578a9061021789898989612c10565b6102218383612e0f565b9c8d9182518d8d82516001600160401b0316926020015165ffffffffffff1691369061024c92612845565b805190602001206040519160208301937fb6757b389ed13b318f110742b0a9cb6528a3939d5cc23f141c2e8f3655ac799085526040840152606083015260808201526080815261029d60a08261235a565b51902093602001938451906040519161190160f01b8352600283015260228201526042902092600160a01b6001900390604001516080015116916102e0936138d5565b5199516102f89a6001600160a01b0390911690613948565b1561034657805151604090910151608001516001600160401b03909116906001600160a01b03165b604080516001600160401b039390931683526001600160a01b0391909116602083015290f35b632941b4cd60e21b5f5260045ffd5b6307b6ad3f60e01b5f5260045ffd5b61036d836129aa565b6001600160401b038061037f856129aa565b1691161415610205565b50600184116101ef565b5f80fd5b3461039357610380366003190112610393576004356001600160401b03811161039357610140600319823603011261039357602435906001600160401b0382116103935761014060031983360301126103935761018036604319011261039357610180366101c31901126103935761034435916001600160401b038311610393578260040190604060031985360301126103935761036435926001600160401b038411610393576101806003198536030112610393576104799161045961237b565b9061046261247d565b5061046b61247d565b5060040191600401906129be565b93906104858582612b96565b15801561057a575b6103555760e061049f9151015161313c565b65ffffffffffff6104dc6024826104ba60e08a51015161317c565b946104c586896136f1565b51169401936104d485876127cd565b9190506124aa565b9151161061035557610503906104fd6104f8368660040161287b565b6137b0565b926127cd565b1561056657350361055757606461051a9101612715565b65ffffffffffff8060c0845101511691161461034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b637ca55c7760e01b5f5260045ffd5b634e487b7160e01b5f52603260045260245ffd5b506105836126e6565b60ff8061058e6126f6565b169116141561048d565b3461039357610200366003190112610393576004356001600160401b038111610393576101406003198236030112610393576105d2612293565b90610180366043190112610393576101c435906001600160401b03821161039357816004019060406003198436030112610393576101e435936001600160401b0385116103935736602386011215610393578460040135926001600160401b038411610393573660248560051b880101116103935761064f61237b565b9261065861247d565b50841580156108b0575b610355576106889261067e61068e926004999698990188612e0f565b9384918289613648565b96612ed2565b926106a66106a060e08551015161313c565b836136f1565b5f96602401948794368390036101a2190191865b818b101561077d5760248b60051b8601013584811215610393576106e4906024369188010161287b565b976106ee896137b0565b6107028d6106fc8d8b6127cd565b9061299a565b35036105575765ffffffffffff60608a01511665ffffffffffff60c08a5101511603610355576101406107446001600160401b03926101608c015151906124aa565b9901511690619c40820180921161076957600191610761916124aa565b9a01996106ba565b634e487b7160e01b5f52601160045260245ffd5b869350878a600260ff602083015116145f146108a1575f1960ff610120870151160160ff81116107695760ff905b1660e06001600160401b0361010088015116920151906801fffffffffffffffe6001600160401b0383169260011b16918083046002149015171561076957600281101561089b57506002905b816003029160038304036107695781156108875704908082101561087f5750925b61ffff60c0860151161015938461086a575b50508261085f575b505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b111590508280610832565b60e0015163ffffffff1610159250848061082a565b905092610818565b634e487b7160e01b5f52601260045260245ffd5b906107f7565b60ff80610120870151166107ab565b506108be60248701836127cd565b90508511610662565b3461039357610360366003190112610393576004356001600160401b038111610393576101406003198236030112610393576024356001600160401b0381116103935761014060031982360301126103935761018036604319011261039357610180366101c31901126103935761034435916001600160401b0383116103935760406003198436030112610393576109619161045961237b565b9061096a6126e6565b60ff806109756126f6565b16911603610355576103209261099260e06109b49351015161313c565b6109a060e08551015161317c565b906109ab82826133bc565b92600401613464565b906001600160401b0382515116916080604060018060a01b0392015101511690565b3461039357610220366003190112610393576004356001600160401b03811161039357610140600319823603011261039357610a10612293565b90610180366043190112610393576101c435916001600160401b03831161039357826004019060406003198536030112610393576101e43560ff81168091036103935761020435926001600160401b038411610393576101806003198536030112610393576024610a7f61237b565b96610a8861247d565b500194610a9586836127cd565b919050600184118015610c64575b6103555784610ab8610abf926004018a612e0f565b8099613648565b50610ae6610ad160e08951015161313c565b95610adc87856136f1565b369060040161287b565b95610afe846106fc610af78a6137b0565b93866127cd565b35036105575782610b1b610b209265ffffffffffff8851166127c0565b6124aa565b926001600160401b038651168751906001600160401b038251161491821592610c48575b508115610c31575b8115610c14575b508015610c03575b8015610bf2575b8015610bd8575b159485610ba1575b505050505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b610bcd9550806001600160601b0361012081610100610bc79501511692015116906124aa565b936137fa565b158280808080610b71565b50629896806001600160401b036101408701511611610b69565b506120006101608601515111610b62565b50600160ff60808701511611610b5b565b905065ffffffffffff60c081606089015116920151161087610b53565b604087015165ffffffffffff168514159150610b4c565b60208801516001600160401b0391821691161415915088610b44565b5081841015610aa3565b3461039357610220366003190112610393576004356001600160401b038111610393576101406003198236030112610393576101e03660231901126103935761020435906001600160401b0382116103935781600401906040600319843603011261039357610d016024610cf9600393610ce661237b565b90610cef61247d565b5060040190612e0f565b9401836126a1565b905003610355576101008251015190610d18613352565b50610d24366044613035565b91610d2e836147bd565b6024359060ff8216820361039357610d499161010491614864565b036105575760ff610d586126d6565b16806003029060038204036107695761020001806102001161076957610d7e91846131cf565b9060208201519180516080830151149283610e50575b83610e2e575b83610e0c575b83610ded575b5082610dd957505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b602091925060400151910151148280610832565b9092506001600160601b038060a0840151169160901c16149184610da6565b925065ffffffffffff60608301511665ffffffffffff8460601c161492610da0565b925065ffffffffffff60408301511665ffffffffffff8460301c161492610d9a565b925065ffffffffffff82511665ffffffffffff84161492610d94565b3461039357610220366003190112610393576004356001600160401b03811161039357610140600319823603011261039357610ea6612293565b906101e036604319011261039357610f2b90610ed6610ec361237b565b91610ecc61247d565b5060040182612e0f565b9261014081610ee58685612ed2565b93518651606001516040516358089c0960e01b815260048101919091526001600160401b039092166024830152909485916001600160a01b031690829081906044820190565b03915afa92831561107f575f9361104e575b50610f466126e6565b60ff808551169116036103555765ffffffffffff6040610f6b61010087510151613382565b0151169065ffffffffffff60608501511690600260ff602060408901519465ffffffffffff60608701511690818082119118021894015116149485159561103b575b508415611022575b508315610feb575b50505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b61101892935063ffffffff604065ffffffffffff60c08851015116950151169181808211911802186124aa565b1015828080610fbd565b8551516001600160401b03918216911614935085610fb5565b6020015160ff1660021415945086610fad565b6110719193506101403d8111611078575b611069818361235a565b810190612511565b9184610f3d565b503d61105f565b6040513d5f823e3d90fd5b3461039357610340366003190112610393576004356001600160401b03811161039357610140600319823603011261039357602435906001600160401b0382116103935761014060031983360301126103935761018036604319011261039357610180366101c3190112610393576111249061110461237b565b9261110d61247d565b5061111661247d565b5060040190600401836129be565b9161ffff60c06111348584612ed2565b015116906111406126e6565b60ff8061114b6126f6565b169116036103555761115d8484612b96565b156111c4575b509061117660e06111979251015161313c565b9165ffffffffffff8061118d60e08751015161317c565b51169351166124aa565b101561034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b8251606081015185519060608201511491821592611237575b505061035557826111ed91612ed2565b5061121365ffffffffffff60c0855101511665ffffffffffff60c08551015116906127c0565b90600182018092116107695781810291818304149015171561076957611176611163565b65ffffffffffff8092935060c08092015116920151161085806111dd565b34610393576104c0366003190112610393576004356001600160401b0381116103935761014060031982360301126103935761128f612293565b6101e036604319011261039357610120366102231901126103935761018036610343190112610393576112d66112c361237b565b926112cc61247d565b5060040183612e0f565b82518151606001516040516358089c0960e01b815260048101919091526001600160401b03841660248201529193919061014090829060449082906001600160a01b03165afa90811561107f575f9161154d575b5060ff806113366126e6565b92511691161480159061152b575b6103555761135761010084510151613382565b6040519161136483612307565b610224356001600160401b0381168103610393578352610244359365ffffffffffff8516850361039357602084019485526102643560408501526102843560608501526102a43560808501526102c43560a08501526102e4359165ffffffffffff831683036103935760c085019283526113f28560e08101926103043584526103243561010083015261361e565b60208501510361055757519361140661311e565b5061141336610364612fe6565b9461141d866145e7565b610344359060ff8216820361039357611439916103c491614864565b03610557576001600160401b0380915116911614938461150d575b50836114ec575b50826114cc575b826114ba575b8261149a57505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b6001600160601b038092935060a060409201511692015116148280610832565b60808101516020830151149250611468565b915065ffffffffffff60608301511665ffffffffffff8251161491611462565b65ffffffffffff919350511665ffffffffffff60408401511614918461145b565b65ffffffffffff919450511665ffffffffffff825116149285611454565b506103443560ff811690818103610393575060ff604085015151161415611344565b61156691506101403d811161107857611069818361235a565b8461132a565b346103935761157a366121da565b61158261237b565b9161158b61247d565b5061159860208201612715565b65ffffffffffff806115ac60208601612715565b16911603610355576115c6926115c061247d565b506134e3565b6020820160208151920191825114610346575190511061035557805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b3461039357610420366003190112610393576004356001600160401b038111610393576101406003198236030112610393576024356001600160401b038111610393576101406003198236030112610393576101e0366043190112610393576101e0366102231901126103935761040435916001600160401b0383116103935760406003198436030112610393576116a19161045961237b565b90916116ab6126e6565b92610224359360ff8516908186036103935760ff1603610355576101006116d491510151613382565b90610100835101516116e4613352565b506117066103046116f736610244613035565b96611701886147bd565b614864565b0361055757610320938260606109b494019265ffffffffffff845116916080810193845160a08301906001600160601b038251169060405196611748886122bd565b875260208701526040860152606082019665ffffffffffff885116966080840180519260a08601936001600160601b03855116906040519b6117898d6122bd565b8c5260208c015260408b015261179f8a8a6133bc565b9a8b156118b7575b8b15611894575b65ffffffffffff87511665ffffffffffff8951161497886117ea575b505050505050505084156117e2575b50600401613464565b9350876117d9565b909192939495969750602088015160208201511497881598611874575b5050861561185a575b5050841561184c575b50508215611831575b505088808080808080806117ca565b6001600160601b039192508190511691511614158880611822565b519051141592508a80611819565b51905165ffffffffffff9081169116141594508c80611810565b60409081015191015165ffffffffffff9081169116141596508e80611807565b9a5065ffffffffffff60408701511665ffffffffffff604089015116119a6117ae565b9a5065ffffffffffff86511665ffffffffffff885116119a6117a7565b34610393576101c0366003190112610393576004356001600160401b03811161039357610140600319823603011261039357610180366023190112610393576101a435906001600160401b038211610393578160040190604060031984360301126103935761194c6024610cf9600293610ce661237b565b9050036103555760e0825101519061196261311e565b5061196e366044612fe6565b91611978836145e7565b6024359060ff82168203610393576119929160a491614864565b036105575761199f6126d6565b906101fe6119b29260011b1690846131cf565b9081516020820151149182611a17575b826119f457505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b6001600160601b03809293506020604092015160301c1692015116148280610832565b915065ffffffffffff60208301511665ffffffffffff82511614916119c2565b34610393576080366003190112610393576004356001600160401b0381169081810361039357602435916044356001600160401b0381116103935760408160040191600319903603011261039357606435936001600160401b0385116103935760408560040195600319903603011261039357611ab261237b565b918535813581811461034657116103555782516040516358089c0960e01b8152600481018490526001600160401b0387166024820152919061014090839060449082906001600160a01b03165afa96871561107f57611b3197611b38935f91611ccd575b5061010001516001600160a01b03169788928390868861309c565b838561309c565b815160405163216b857760e01b8152600481019290925261014090829060249082906001600160a01b03165afa90811561107f5765ffffffffffff916020915f91611cae575b500151168042119182611bcf575b5050611bb85750604080516001600160401b039290921682526001600160a01b03929092166020820152f35b9050631be3338960e11b5f5260045260245260445ffd5b51604051638bdbdac160e01b81526001600160a01b039091169250602081600481865afa801561107f575f90611c7a575b610140915060246040518095819363216b857760e01b835260048301525afa801561107f5760a063ffffffff91611c42945f91611c4b575b50015116906124aa565b42118480611b8c565b611c6d91506101403d8111611c73575b611c65818361235a565b8101906125d8565b88611c38565b503d611c5b565b506020813d602011611ca6575b81611c946020938361235a565b81010312610393576101409051611c00565b3d9150611c87565b611cc791506101403d8111611c7357611c65818361235a565b87611b7e565b611ce691506101403d811161107857611069818361235a565b89611b16565b34610393576040366003190112610393576004356001600160401b038111610393576101406003198236030112610393576024356001600160401b03811161039357611d5c611d42611d4d9236906004016121ad565b929093610ce661237b565b92835192608084015191612a62565b90604082015165ffffffffffff602083015116149182611dbd575b82611da957505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b60a091925060200151910151148280610832565b606081015160c083015165ffffffffffff16149250611d77565b34610393576060366003190112610393576004356001600160401b038111610393576101406003198236030112610393576024356001600160401b03811161039357611e27903690600401612233565b6044356001600160401b0381116103935791611e4884933690600401612263565b91611e7d611e76611e5761237b565b96611e6061247d565b50611e6d86868987612c10565b60040187612e0f565b8096612ed2565b5060e085510151905f94611e9081612fb4565b91611e9a82612fb4565b915f915b818310611f905750505090611ebb91611eb561462e565b91614680565b0361055757906001600160601b0360a060408601510151169161010085510151905f92611ee781612fb4565b91611ef182612fb4565b915f915b818310611f1a5750505090611f0c91611eb5614805565b0361055757611197916124aa565b909195611f876001916001600160601b0360a0611f458b6020611f3f36928b8b612c00565b01613035565b8b60ff611f7a611f5e611f59848d8d612c00565b612707565b928c611f7382611f6d886147bd565b92613021565b528d613021565b91169052015116906124aa565b96019190611ef5565b909197611fde6001916001600160601b036040611fbb8d6020611fb536928b8b612bdc565b01612fe6565b8d60ff611f7a611fcf611f59848d8d612bdc565b928c611f7382611f6d886145e7565b98019190611e9e565b3461039357612018611ff8366121da565b9061200161237b565b61200961247d565b5061201261247d565b506129be565b9065ffffffffffff6020835101511665ffffffffffff60208351015116906001820180921161076957148265ffffffffffff60c0825101511665ffffffffffff60c08551015116111592836120955750505061034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b8215935090916120aa575b5050828281610fbd565b6120b49250612b96565b81836120a0565b34610393576060366003190112610393576004356001600160401b03811161039357610140600319823603011261039357602435906001600160401b038211610393576101406003198336030112610393576044356001600160401b0381116103935761212f61213a9136906004016121ad565b92909361045961237b565b92909165ffffffffffff6020855101511665ffffffffffff60208551015116906001820180921161076957036103555760809161217c91838651015191612a62565b51915101511461034657805151604090910151608001516001600160401b03909116906001600160a01b0316610320565b9181601f84011215610393578235916001600160401b038311610393576020838186019501011161039357565b906040600319830112610393576004356001600160401b0381116103935761014081840360031901126103935760040191602435906001600160401b038211610393576101409082900360031901126103935760040190565b9181601f84011215610393578235916001600160401b038311610393576020808501948460071b01011161039357565b9181601f84011215610393578235916001600160401b0383116103935760208085019460e0850201011161039357565b602435906001600160401b038216820361039357565b35906001600160401b038216820361039357565b606081019081106001600160401b038211176122d857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176122d857604052565b61012081019081106001600160401b038211176122d857604052565b61014081019081106001600160401b038211176122d857604052565b60c081019081106001600160401b038211176122d857604052565b90601f801991011681019081106001600160401b038211176122d857604052565b5f602060405161238a816122ec565b828152015260405161239b816122ec565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681527f0000000000000000000000000000000000000000000000000000000000000000602082015290565b604051906123fd82612307565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b6040519061244082612323565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6040519061248a826122bd565b816124936123f0565b81525f602082015260406124a5612433565b910152565b9190820180921161076957565b519060ff8216820361039357565b519063ffffffff8216820361039357565b519065ffffffffffff8216820361039357565b51906001600160a01b038216820361039357565b51906001600160401b038216820361039357565b9081610140910312610393576040519061252a82612323565b612533816124b7565b8252612541602082016124b7565b6020830152612552604082016124c5565b6040830152612563606082016124d6565b6060830152612574608082016124e9565b608083015260a0810151906001600160601b0382168203610393576101209160a08401526125a460c082016124e9565b60c08401526125b560e082016124fd565b60e08401526125c761010082016124e9565b610100840152015161012082015290565b908161014091031261039357604051906125f182612323565b6125fa816124d6565b8252612608602082016124d6565b6020830152612619604082016124c5565b604083015261262a606082016124c5565b606083015261263b608082016124c5565b608083015261264c60a082016124c5565b60a083015260c081015161ffff8116810361039357612698916101209160c085015261267a60e082016124c5565b60e085015261268c61010082016124fd565b610100850152016124b7565b61012082015290565b903590601e198136030182121561039357018035906001600160401b03821161039357602001918160051b3603831361039357565b60243560ff811681036103935790565b60443560ff811681036103935790565b6101c43560ff811681036103935790565b3560ff811681036103935790565b3565ffffffffffff811681036103935790565b359065ffffffffffff8216820361039357565b9190826101209103126103935760405161275481612307565b610100808294612763816122a9565b845261277160208201612728565b602085015260408101356040850152606081013560608501526080810135608085015260a081013560a08501526127aa60c08201612728565b60c085015260e081013560e08501520135910152565b9190820391821161076957565b903590601e198136030182121561039357018035906001600160401b03821161039357602001918160061b3603831361039357565b35906001600160a01b038216820361039357565b35906001600160601b038216820361039357565b6001600160401b0381116122d857601f01601f191660200190565b9291926128518261282a565b9161285f604051938461235a565b829481845281830111610393578281602093845f960137010152565b919061018083820312610393576040519061018082018281106001600160401b038211176122d85760405281936128b1816122a9565b83526128bf602082016122a9565b60208401526128d060408201612728565b60408401526128e160608201612728565b6060840152608081013560ff8116810361039357608084015261290660a08201612802565b60a084015261291760c08201612802565b60c084015261292860e08201612802565b60e084015261293a6101008201612816565b61010084015261294d6101208201612816565b61012084015261296061014082016122a9565b610140840152610160810135906001600160401b038211610393570181601f8201121561039357610160918160206124a593359101612845565b91908110156105665760061b0190565b356001600160401b03811681036103935790565b91906129c861247d565b506129d161247d565b506129de60208201612715565b65ffffffffffff806129f260208601612715565b169116101561035557612a04926134e3565b9091565b60405190608082018281106001600160401b038211176122d8576040525f6060838281528260208201528260408201520152565b5f1981146107695760010190565b90939293848311610393578411610393578101920390565b90929192612a6e612a08565b93612a7a368385612845565b602081519101200361055757612a8f91614189565b905f915f5b818110612aa757505050600f1161035557565b612ab290828461428b565b8095919515610355578095821593841580612b8b575b80612b80575b80612b75575b612b685761035557612b019315612b0757612afa91612af4918688612a4a565b906143a9565b8752612a3c565b92612a94565b60038303612b2857612b1e91612af4918688612a4a565b6020880152612a3c565b60088303612b4f57612b4591612b3f918688612a4a565b90614335565b6040880152612a3c565b612b5e91612b3f918688612a4a565b6060880152612a3c565b505050612b019150612a3c565b50600b841415612ad4565b506008841415612ace565b506003841415612ac8565b65ffffffffffff6020835101511665ffffffffffff60208351015116906001820180921161076957149182612bca57505090565b60209192506040905101519101511490565b91908110156105665760071b0190565b356001600160601b03811681036103935790565b91908110156105665760e0020190565b909291925f5b818110612d32575050505f5b818110612c2e57505050565b612c39818385612c00565b65ffffffffffff612c4c60208301612715565b16159081612d25575b81612d08575b81612ceb575b81612cde575b81612cc0575b508015612c81575b61035557600101612c22565b508015158015612c755750612c9a611f59828486612c00565b5f1982018281116107695760ff612cb6611f5982938789612c00565b1691161115612c75565b6001600160601b03915060c0612cd69101612bec565b16155f612c6d565b60a0810135159150612c67565b905065ffffffffffff612d0060808301612715565b161590612c61565b905065ffffffffffff612d1d60608301612715565b161590612c5b565b6040810135159150612c55565b612d3d818385612bdc565b65ffffffffffff612d5060208301612715565b16159081612dd0575b81612db2575b508015612d73575b61035557600101612c16565b508015158015612d675750612d8c611f59828486612bdc565b5f1982018281116107695760ff612da8611f5982938789612bdc565b1691161115612d67565b6001600160601b0391506060612dc89101612bec565b16155f612d5f565b6040810135159150612d59565b903590601e198136030182121561039357018035906001600160401b0382116103935760200191813603831361039357565b9190612e1961247d565b92612e72610140612e2a368561273b565b8087528351606082015191516040516358089c0960e01b815260048101939093526001600160401b03166024830152909283916001600160a01b031690829081906044820190565b03915afa90811561107f57612eb193612ea992612ea1925f91612eb3575b506040880152610120810190612ddd565b9086846143be565b8351906143f0565b565b612ecc91506101403d811161107857611069818361235a565b5f612e90565b919091612edd612433565b505182516060015160405163216b857760e01b815260048101919091529061014090829060249082906001600160a01b03165afa90811561107f575f91612f7e575b5080925165ffffffffffff60c0820151169165ffffffffffff8151168310908115612f67575b50612f4e575050565b606001516347ca1a3560e11b5f5260045260245260445ffd5b65ffffffffffff915060200151168210155f612f45565b612f9791506101403d8111611c7357611c65818361235a565b5f612f1f565b6001600160401b0381116122d85760051b60200190565b90612fbe82612f9d565b612fcb604051918261235a565b8281528092612fdc601f1991612f9d565b0190602036910137565b919082606091031261039357604051612ffe816122bd565b60406124a581839561300f81612728565b85526020810135602086015201612816565b80518210156105665760209160051b010190565b91908260c09103126103935760405161304d8161233f565b60a06124a581839561305e81612728565b85526020810135602086015261307660408201612728565b604086015261308760608201612728565b60608601526080810135608086015201612816565b6042612eb194939260206131189301519060405160208101917f100c1a861fcc603cb8c94e75e083f3e47aa5f5c65646b3a1a104538d953a7b9e8352604082015285356060820152606081526130f360808261235a565b5190206040519161190160f01b83526002830152602282015220916020810190612ddd565b916138d5565b6040519061312b826122bd565b5f6040838281528260208201520152565b9061314561311e565b50613151366064612fe6565b9161315b836145e7565b6044359060ff82168203610393576131759160c491614864565b0361055757565b9061318561311e565b50613192366101e4612fe6565b9161319c836145e7565b6101c4359060ff82168203610393576131759161024491614864565b9082101561056657612a049160051b8101906126a1565b9192606090604051946131e2838761235a565b82368737613235869560a060c06040830151015160405160208101916001600160601b031990891b1682526014815261321c60348261235a565b5190209151015161322d87806126a1565b9290916148cf565b80158015959291906133455761324a91614189565b919060046132588483614edc565b9114801590613335575b610557576132829361327c93604083015192015192612a4a565b9061392c565b929491945b60208501925f5b61329885886126a1565b905081101561332b57821561330f576132f46132ee6132b783876124aa565b60405160208101918252602081526132d060408261235a565b5190206132e7846132e18a8d6126a1565b906131b8565b918a6148cf565b906149e7565b906003811015610566576001918160051b8b01525b0161328e565b61331d816132e1878a6126a1565b905061055757600190613309565b5096505050505050565b5061333f8161508b565b15613262565b5050505f92949194613287565b6040519061335f8261233f565b5f60a0838281528260208201528260408201528260608201528260808201520152565b9061338b613352565b50613397366064613035565b916133a1836147bd565b6044359060ff82168203610393576131759161012491614864565b65ffffffffffff8251169165ffffffffffff82511680841093841561343f575b84156133ea575b5050505090565b14925090826133ff575b50505f8080806133e3565b90915060208201516020820151149182159261341f575b50505f806133f4565b6001600160601b0380929350604080920151169201511614155f80613416565b93506001600160601b036040830151166001600160601b0360408501511611936133dc565b9261347260208501856127cd565b809150156134d257811561349d575b5061035557613492602092846136f1565b015190351461034657565b905065ffffffffffff83511665ffffffffffff835116900365ffffffffffff81116107695765ffffffffffff1614155f613481565b509291505035610355571561034657565b9290916134ee61247d565b506134f761247d565b92613501816129aa565b6001600160401b0380613513856129aa565b16911603610355576135259085612e0f565b93613530368361273b565b8085526060810151606087510151811491825f146135a55750506135716135696040880151945b60408801958652610120810190612ddd565b9087856143be565b15613594575b5063ffffffff604081818088015101511692510151160361034657565b835161359f916143f0565b5f613577565b835190516040516358089c0960e01b815260048101939093526001600160401b0316602483015261014090829060449082906001600160a01b03165afa90811561107f5761357191613569915f916135ff575b5094613557565b61361891506101403d811161107857611069818361235a565b5f6135f8565b6020015160429161362e90614a69565b6040519161190160f01b8352600283015260228201522090565b916101409160606136a0959461365c612433565b5051915101516040516358089c0960e01b815260048101919091526001600160401b039092166024830152909384916001600160a01b031690829081906044820190565b03915afa91821561107f575f926136d0575b508160443560ff8116918282036103935760ff915051160361035557565b6136ea9192506101403d811161107857611069818361235a565b905f6136b2565b9190916020810161370281836127cd565b9050158015613793575b610355575f9282355b61371f83856127cd565b90508510156137815761377960019161373c876106fc87896127cd565b356001600160601b0361375e60206137588b6106fc8b8d6127cd565b01612bec565b16919091606092604051928352602083015260408201522090565b940193613715565b93509390506020915001510361055757565b5061379e81836127cd565b905065ffffffffffff8551161061370c565b6101a09061016081015160208151910120610160604051927fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff026678452602084015e6101808201522090565b919392909360208501906001600160601b0361381f6020613758846106fc878c6127cd565b169361382b83886127cd565b613835858a6127cd565b5f19810193915083116107695761385d60206137586001600160601b0395869560409561299a565b930151169116036138ca57600114613894575015928361388a575b508261388357505090565b1415919050565b351592505f613878565b90506138a091936127cd565b91909115610566576001600160601b036138bf60206138c59401612bec565b166124aa565b141590565b505050505050600190565b906138e09291614aac565b50506001600160a01b031680158015613919575b6138fc575050565b6308d20b2560e01b5f5260045260018060a01b031660245260445ffd5b506001600160a01b0382168114156138f4565b35906020811061393a575090565b5f199060200360031b1b1690565b97939096999592919998949860218710801561417d575b61416d5761396c8b6129aa565b6040516358089c0960e01b815260608d013560048201526001600160401b03919091166024820152996101408b6044816001600160a01b038d165afa9a8b1561107f575f9b61414c575b506040519a6101e08c01998c8b106001600160401b038c11176122d8575f60408e60809d825282815282602082015201528c6140009b8c916040516139fb848261235a565b833682376060820152613a11604051938461235a565b8d36843701526040518d612000613a28818461235a565b5f5b818110614132575050805f9260a06101009301528260c0820152613a4c6123f0565b60e082015201528c610120613a5f613352565b910152604051906101a08201908282106001600160401b038311176122d8578f8f938f918f936001600160401b039361014095613bae946020986040525f81525f898201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f888201525f6101608201525f610180820152878a0152604051613afa828261235a565b813682376101608a015260405190613b12818361235a565b3682376101808901525f6101a089018190526101c089015287526001600160a01b03168587015260408781015163ffffffff16908701526060860151613b6090613b5a61462e565b90614ae0565b613b706080870151613b5a614805565b613b79816129aa565b8360e0880151911690527fdc9ff584b46fc584a328b4c9532d9576a6ef2db43a9c070d6b301b67fff0266784870151526129aa565b16920151015283159384155f1461410d576001915003610557578261056657613bd7888861392c565b8b6001600160401b038060e0613bec896129aa565b9301515116911614908115916140db575b506105575760208b0151613c5790610140906001600160a01b0316613c21876129aa565b6040516358089c0960e01b8152606089013560048201526001600160401b03909116602482015292839190829081906044820190565b03915afa90811561107f5763ffffffff916040915f916140bc575b5001511663ffffffff60408d015116036105575765ffffffffffff613c9960208601612715565b16600181018091116107695760c08c01525b5f5b8581106140125750505f5b858110613f8f57505015613f585750159081613f4f575b505b15610557575f9082602111610393576021810193836020101561056657606091602081013560f81c80613da7575050505050613d19613d2c9160019336916020190190612845565b6020810190816101a087015251906124aa565b6101c084015215613d9f5760015b15613d57575b5f613d4a83614b38565b613d3a5750505050600190565b6101a08201516101c083015103613d4057613d83613d7e610100604294015194369061273b565b614a69565b6040519161190160f01b83526002830152602282015220141590565b505050600190565b6001909691929395949614613dc4575b50505050613d2c90613d19565b6040516204002081019a9998979650602081019550938593919201905b8015158b8511158385101616613e30575b50613d2c949596979899831115911416938415613e28575b50601f19828203018252603f601f19910116604052905f8080613db7565b90505f613e0a565b928235908160fd1c938415613f31578060028601938060f01c600760026001611fff84160195019814613f09575b505050808203878303601f19018211613ef55760208411613eb9575190838110613e91575b50815201925b5f1901613de1565b60031b905f196001831b015f19049082610100031c02809161010006610100031c175f613e83565b918096939150015b808610613ecf575050613e89565b909485810390808303808311613eed575b508187825e019490613ec1565b91505f613ee0565b509094505f199350613d2c9150613df29050565b909450600191965060039250611f00600986841a019560021a911617019401935f8080613e5e565b949350600160029281870135835260f81c8092010194010191613e89565b9050155f613ccf565b91505060206060870151015160e0820135149081613f77575b50613cd1565b9050610100602060808801510151910135145f613f71565b80151580613fdd575b61055757600190613fd78c6080613fb6366020611f3f878e8b612c00565b91015190613fd1613fcb611f59868d8a612c00565b916147bd565b9161514a565b01613cb8565b50613fec611f59828885612c00565b5f1982018281116107695760ff614008611f5982938b88612c00565b1691161115613f98565b80151580614087575b610557576001906140818d6060614039366020611fb5878e8b612bdc565b916140668b60ff614053611f598960a0870151948d612bdc565b1690856140608383614b26565b52614b26565b50015190613fd161407b611f59868d8a612bdc565b916145e7565b01613cad565b50614096611f59828885612bdc565b5f1982018281116107695760ff6140b2611f5982938b88612bdc565b169116111561401b565b6140d591506101403d811161107857611069818361235a565b5f613c72565b905060428c516140ee613d7e368961273b565b6040519161190160f01b8352600283015260228201522014155f613bfd565b5061012061411b8a8a61392c565b91015114613cab57637ca55c7760e01b5f5260045ffd5b602091925061413f61311e565b8185015201908f91613a2a565b614166919b506101403d811161107857611069818361235a565b995f6139b6565b5050505050505050505050600190565b5062017318871161395f565b9061419481836141bc565b929091806141b3575b156141ab57612a0493612a4a565b505050905f90565b5080831461419d565b91909182156142815735918260f81c91608083106142755760ff8460f01c169360c084101594600194603f81169260378411614230575b506081149081614225575b5061421957830191821161420e57565b5f9350839250829150565b505f9350839250829150565b60809150105f6141fe565b95509160351981019560081b906036190160031b610100031c918115801561426b575b61425d575f6141f3565b505f95508594508493505050565b5060388310614253565b5f935083925060019150565b505f915081908190565b9291928184101561432a57830135918260f81c936080851061431d5760ff8460f01c1660c0861015956001830195603f821693603785116142e2575b50506081149081614225575061421957830191821161420e57565b840160351901965060081b60361990930160031b610100039290921c9181158015614313575b61425d575f806142c7565b5060388310614308565b5f94509250600183019150565b505f92508291829150565b60088211801561437e575b610355578161434f5750505f90565b816143599161392c565b906001600160fd1b03811681036107695760031b610100036101008111610769571c90565b50811580159081614390575b50614340565b90506105665780356001600160f81b031916155f61438a565b9060208103610355576143bb9161392c565b90565b916143d0612eb194929384519061361e565b60208401819052604090930151608001516001600160a01b0316926138d5565b516060820180518351604051632577ded160e11b815260048101929092526001600160401b031660248201526001600160a01b03909216929091602081604481875afa801561107f575f906145a8575b65ffffffffffff915016804211156145a257604051638bdbdac160e01b815290602082600481885afa91821561107f575f9261456e575b506040519163216b857760e01b8352600483015261014082602481885afa801561107f5760a063ffffffff916144b7945f9161454f5750015116906124aa565b42116144c257505050565b5190516040516358089c0960e01b815260048101919091526001600160401b03909116602482018190529161014090829060449082905afa90811561107f575f91614530575b5060800151631be3338960e11b5f9081526004929092526001600160a01b0316602452604490fd5b61454991506101403d811161107857611069818361235a565b82614508565b61456891506101403d8111611c7357611c65818361235a565b5f611c38565b9091506020813d60201161459a575b8161458a6020938361235a565b810103126103935751905f614477565b3d915061457d565b50505050565b506020813d6020116145df575b816145c26020938361235a565b81010312610393576145da65ffffffffffff916124d6565b614440565b3d91506145b5565b6080906001600160601b0360408201511660408051927f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca8452602084015e60608201522090565b60405160208101907f8c79109a0c4eff9d67e4d48b7c6ec7ab6ef37bba21933a1bf2dabbed08dd2bca82525f60408201525f60608201525f60808201526080815261467a60a08261235a565b51902090565b8051905f905b600882106146a8575050614698575090565b9050805115610566576020015190565b9093915f905f905b8082106146ce57505091805f52602052600160405f20940190614686565b90916146da8385613021565b51926146e68188613021565b5191866001861615938480956147aa575b80614774575b9461474195614756575b15614747575f5260205260405f205b614720828a613021565b5261473b607f61472f83612a3c565b9660011c169187613021565b52612a3c565b906146b0565b905f5260205260405f20614716565b91509261476290612a3c565b9261476d848b613021565b5191614707565b50600184018085116107695761478c60ff918a613021565b511694600160ff8916019560ff871161076957909560ff16146146fd565b50600184018085116107695786116146f7565b60e0906001600160601b0360a08201511660a0604051927f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf625588452602084015e60c08201522090565b60405160208101907f70d300bd250b2f97c9bae150155fdef0a637c6fdcbcc604996cbb2669cf6255882525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e082015260e0815261467a6101008261235a565b5f939260ff90921691905b60088510156148b2578460051b82013590600184871c16155f146148a1575f52602052600160405f205b94019361486f565b905f52602052600160405f20614899565b93505050565b9082101561056657612a049160051b810190612ddd565b9091937f56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b42182146149d957935f905f925b85841061491557637ca55c7760e01b5f5260045ffd5b61492a6149238588856148b8565b3691612845565b602081519101200361055757600395949392916149488386846148b8565b975b60048110156149c5576003810361497b5750938095969761496c939495614d20565b9097969594939290919061494a565b9594909560048110156149c5576002146149a657505050600181018091116107695703610557579190565b9460019196939492976149b89161392c565b93019295909491956148ff565b634e487b7160e01b5f52602160045260245ffd5b93505050610557575f905f90565b908015614a63576149f881836141bc565b9093918015614a59575b61055757614a1084826127c0565b9384158015614a4f575b8015614a32575b610557576143599361327c93612a4a565b508381101561056657828101356001600160f81b03191615614a21565b5060208511614a1a565b5082811415614a02565b50505f90565b61014090610100810151610100604051927f7a7ed65a44a1fb581642fb74425e9fd6291ce90e00ea7ba4ed90fea61bf74d318452602084015e6101208201522090565b9060418303614ad657614acf9250602081013591604082359201355f1a906150c8565b9192909190565b50505f9160029190565b9061010090815b614af057505050565b8160061b83018260051b84015b818110614b1b575050805f5260205260405f209060011c9081614ae7565b828152602001614afd565b906101008110156105665760051b0190565b6101a081019081519060cd614b52836101c08401516127c0565b10614d195760e0810151825160d01c906020810191825260068401808511610769575160d01c60c0820152600c840180851161076957516040820152602c840180851161076957516060820152604c840180851161076957516080820152606c8401808511610769575160a082015265ffffffffffff8251169160c0840192835111614cd657614bec6001600160401b0383511685615190565b9586158015614cfc575b614cf15760cd8601908187116107695752614c1186856153be565b158015614ce0575b614cd657610100604265ffffffffffff9360206060880151015160e082015260206080880151015183820152614c50875191614a69565b6040519161190160f01b8352600283015260228201522094019384525116906001820180921161076957525160cc8201808311610769575160f81c608c830180841161076957519060ac840180941161076957614cae9351926150c8565b50506001600160a01b03168015159182614cc757505090565b6001600160a01b031614919050565b5050505050505f90565b50614ceb8685615504565b15614c19565b505050505050505f90565b5063ffffffff60408601511663ffffffff8860a01c161415614bf6565b5050505f90565b90614d2a91614189565b9290916040821015614ed2576001600160fe1b0382168203610769578160021b60fc0360fc811161076957600f82614d66921c165b8585615016565b60118214614e6c575060020361055757614d808484614f4d565b8091505115801590614e5b575b61055757614db291614dac826060604087950151910151908888612a4a565b90615694565b91614dc08686959395614fb1565b9490508115614e5457845115155b61055757158015614e38575b614e295715614e0d57505060408101926060845192019182511461055757614e059351915192612a4a565b600192604090565b614e219491614e1b916124aa565b92615621565b929391929091565b509294935050505f92915f9190565b50808015614dda57506040614e4d84846124aa565b1415614dda565b8315614dce565b506040810151606082015114614d8d565b92809495925060409150146105575781511580614ec5575b80614eab575b614ea2576001830180931161076957614e2193615621565b50505f925f9190565b50614ebf60608301516040840151906127c0565b15614e8a565b5060608201511515614e84565b614d666010614d5f565b915f92614ee7612a08565b925f5b818110614ef657505050565b614f03818385989561428b565b92908315614f425790600193929160028714614f26575b50505092019491614eea565b8360608a015260408901526020880152151586525f8080614f1a565b505f97505050505050565b915f92614f58612a08565b925f5b818110614f6757505050565b614f74818385989561428b565b92908315614f42579060019392918615614f95575b50505092019491614f5b565b8360608a015260408901526020880152151586525f8080614f89565b915f92614fbc612a08565b925f5b818110614fcb57505050565b614fd8818385989561428b565b92908315614f4257906001939291848714614ffa575b50505092019491614fbf565b8360608a015260408901526020880152151586525f8080614fee565b5f939192615022612a08565b935f5b8181106150325750505050565b61504081838699959661428b565b9290831561507f57906001939291878714615063575b5050509201959291615025565b8360608b015260408a01526020890152151587525f8080615056565b505f9850505050505050565b80511590816150ba575b8161509e575090565b6020915080604060606150b6930151910151906127c0565b1490565b606081015115159150615095565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161513f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561107f575f516001600160a01b0381161561513557905f905f90565b505f906001905f90565b5050505f9160039190565b919061010017908160051b83015260011c805b615165575050565b60408160061b8301208160051b83015260011c8061515d565b906102008110156105665760051b0190565b91905f92606060e08201510151805f526001600160401b03831660205260405f20906101ff821693610160840191836151ca87855161517e565b511461539a5760405160208601516358089c0960e01b825260048201929092526001600160401b0392909216602483015261014090829060449082906001600160a01b03165afa805f9161536a575b61532457503d1561531d573d61522e8161282a565b9061523c604051928361235a565b81523d5f602083013e5b80516020820180519092916001600160e01b0319821691600482106152fd575b505063ffffffff60e01b16633ec5da0760e21b81141590816152eb575b506152af5750509284926152a48896610180946152ac975b6040525161517e565b52015161517e565b52565b60449060405192839163016ed9a160e31b8352602060048401525180918160248501528484015e5f828201840152601f01601f19168101030190fd5b6370a0d88760e01b141590505f615283565b6001600160e01b031960049290920360031b82901b161690505f80615266565b6060615246565b610180929750926152a4866152ac9693979560ff60c01b815160c01b1663ffffffff60a01b604083015160a01b161790608060018060a01b039101511617998a9861529b565b90506101403d8111615393575b8061538561538d928561235a565b830183612511565b90615219565b503d615377565b505050506153ae929350610180015161517e565b5190565b8015610769575f190190565b6101c081018051926101a083019384518091146154fb576153e181949294612a3c565b85525160f81c906101208101515f9160208201604083016060840190608085019260a08601948860808201995b6154245750505050505050505050505050600190565b8a9060666154358f518094516127c0565b106154e95761544a8d835160c01c90856157ba565b998a11156154e9578960088301808411610769575160d01c8a52600e830180841161076957518552602e8301808411610769575160d01c865260348301808411610769575160d01c8752603a830180841161076957518852605a830190818411610769576154cd915160a01c8a528c5160ff6154c58d6147bd565b92169061514a565b60668201809211610769576154e3918e526153b2565b8061540e565b50505050505050505050505050505f90565b50505050505f90565b906101c08201918251916101a082019283518091146154fb5761552981959495612a3c565b85525160f81c9360a08301936060840192906101408501905f885b61555657505050505050505050600190565b845198600a6155668b85516127c0565b1061561357895160c01c60088b01808c11610769575160f01c9061558b81888c6157ba565b93841180159061560b575b6155fb57839b600a81018091116107695788526040865101526155c66155bd848c51614b26565b5191828b6157da565b156155ec576155e5926155e09160ff6154c58b51926145e7565b6153b2565b9788615544565b50505050505050505050505f90565b5050505050505050505050505f90565b508115615596565b505050505050505050505f90565b909161562c8161508b565b61567757805115801561565b575b61055757615652926060602083015192015192612a4a565b60039391929091565b506020615670606083015182840151906127c0565b101561563a565b61568b926060604083015192015192612a4a565b60029391929091565b93929190918215610566578435928360fc1c6001808216149460038211908115615799575b506105575760021115956001600160ff1b038216820361076957841561578d576156eb60ff60015b168360011b6127c0565b9460406156f887866124aa565b116157835715615766579061570c9161392c565b60041b5b6001600160fe1b0382168203610769578315928315615730575b50505091565b919250906001600160fe1b0384168403610769578360021b610100039261010084116107695760021b1b18901c155f808061572a565b816001116103935761577e915f19019060010161392c565b615710565b505f959350505050565b6156eb60ff60026156e1565b86159150816157aa575b505f6156b9565b600f60f81b16151590505f6157a3565b916157c6919392615190565b60c01c9160c01c82146157d557565b5f9150565b919091610140810151926101a0820151936101c0830151936020830151946001600160601b036040850151169265ffffffffffff855116928301915b82840361586d5750505065ffffffffffff8111801561585d575b614cd6576101a0946001600160601b0365ffffffffffff9316604085015260208401521690520152600190565b506001600160601b038211615830565b90919296938882036061811061561357895160d01c6080850152895160061a60a085015260078a015160601c60c0850152601b8a015160601c60e0850152602f8a015160601c61010085015260438a015160a01c9182610120860152604f8b015160a01c80610140870152605b8c015160e01c610160870152605f8c015160f01c809360601901106155fb57600193606184615938958f8301209e01019c8c6060890152610180880152010180966101a0862091606092604051928352602083015260408201522090565b970192919061581656fea164736f6c6343000825000a'
