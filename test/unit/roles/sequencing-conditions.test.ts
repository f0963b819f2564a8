import { describe, expect, it } from 'vitest'
import type { BlockState } from '../../../src/chain/block-record.ts'
import { type Bytes32, toHex, ZERO_HASH } from '../../../src/protocol/bytes.ts'
import type { Configuration } from '../../../src/protocol/configuration.ts'
import type { ConfigurationChain } from '../../../src/protocol/configuration-chain.ts'
import { isApprovedCode } from '../../../src/roles/approved-code.ts'
import { SequencingConditions } from '../../../src/roles/sequencing-conditions.ts'
import { makeModelCluster } from '../../support/model-cluster.ts'

const T = 1_700_000_000
const [OLD, NEW, NEITHER] = [3, 4, 9].map((byte) => new Uint8Array(32).fill(byte)) as [Bytes32, Bytes32, Bytes32]
const GENESIS = new Uint8Array(32).fill(1)
const UPGRADED = new Uint8Array(32).fill(2)

/** A genesis that approves `OLD`, and an upgrade to `NEW` 100 seconds later. */
function upgradedCluster() {
  const { configuration } = makeModelCluster({ startTime: T })
  const approving = (messengerCodeHash: Bytes32, activation: number): Configuration => ({
    ...configuration,
    activation,
    parameters: { ...configuration.parameters, messengerCodeHash },
  })
  const all = new Map([
    [toHex(GENESIS), approving(OLD, T)],
    [toHex(UPGRADED), approving(NEW, T + 100)],
  ])
  const configurations = {
    address: { genesis: GENESIS },
    get: (hash: Bytes32) => all.get(toHex(hash)),
    inForceAt: (time: number) => ({ configuration: all.get(toHex(time < T + 100 ? GENESIS : UPGRADED)) }),
  } as unknown as ConfigurationChain
  return { configurations, all }
}

const block = (time: number, config: Bytes32, codeHash: Bytes32): BlockState => ({
  ...{ number: 7, hash: ZERO_HASH, parentHash: ZERO_HASH, stateRoot: ZERO_HASH },
  ...{ time, config, codeHash, answered: true, rows: { outbox: new Map(), inbox: new Map() } },
})

describe('approved code', () => {
  it.each([
    ['the genesis code in the genesis configuration', T, GENESIS, OLD, true],
    ['the same before `initialize`, in force', T, ZERO_HASH, OLD, true],
    ['anything before the activation', T - 1, ZERO_HASH, NEITHER, true],
    ['the new code with the upgrade', T + 100, UPGRADED, NEW, true],
    ['the new code before it', T + 99, GENESIS, NEW, false],
    ['the old code after it', T + 100, UPGRADED, OLD, false],
    ['code that nobody approved', T, GENESIS, NEITHER, false],
    ['the same, claiming not to be initialised', T, ZERO_HASH, NEITHER, false],
    ['the same, claiming a configuration that does not exist', T, NEITHER, NEITHER, false],
  ])('%s', (_, time, config, codeHash, approved) => {
    expect(isApprovedCode(upgradedCluster().configurations, block(time, config, codeHash))).toBe(approved)
  })
})

describe('sequencing conditions', () => {
  it('ask for the nodes of each configuration once, when it is entered', () => {
    const { configurations, all } = upgradedCluster()
    const asked: Configuration[] = []
    let missing: readonly number[] = [412_002, 412_003]
    const conditions = new SequencingConditions({
      chain: 412_001,
      configurations,
      lacking: (configuration) => {
        asked.push(configuration)
        return missing
      },
    })
    expect(() => conditions.check(block(T, ZERO_HASH, OLD))).toThrow(/no working node of 412002, 412003: it does not sequence 412001/)
    missing = []
    conditions.check(block(T, ZERO_HASH, OLD))
    missing = [412_003]
    conditions.check(block(T + 50, GENESIS, OLD))
    expect(() => conditions.check(block(T + 100, UPGRADED, NEW))).toThrow(expect.objectContaining({ code: 'lacks-node', retryable: true }))
    conditions.check(block(T + 99, GENESIS, OLD))
    missing = []
    conditions.check(block(T + 100, UPGRADED, NEW))
    const [genesis, upgraded] = [all.get(toHex(GENESIS)), all.get(toHex(UPGRADED))]
    expect(asked).toEqual([genesis, genesis, upgraded, upgraded])
  })

  it('ask for the code at every block', () => {
    const conditions = new SequencingConditions({ chain: 412_001, configurations: upgradedCluster().configurations, lacking: () => [] })
    conditions.check(block(T, GENESIS, OLD))
    expect(() => conditions.check(block(T + 1, GENESIS, NEITHER))).toThrow(
      expect.objectContaining({ code: 'unapproved-code', retryable: false }),
    )
    conditions.check(block(T + 2, GENESIS, OLD))
  })
})
