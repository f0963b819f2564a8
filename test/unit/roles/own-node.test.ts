import { describe, expect, it } from 'vitest'
import type { BlockState } from '../../../src/chain/block-record.ts'
import { ChainError } from '../../../src/chain/chain-error.ts'
import { OwnNode } from '../../../src/roles/own-node.ts'
import { ModelChain } from '../../support/model-chain.ts'
import { type ModelMember, makeModelCluster } from '../../support/model-cluster.ts'

const HASH = `0x${'11'.repeat(32)}`

/** A node that is looked at every second, on a clock that the test moves. */
function bench() {
  const cluster = makeModelCluster()
  const member = (cluster.members[0] as ModelMember).member
  const state = new ModelChain(cluster.configuration, member).block({ time: 1_700_000_000 })
  const answer: { state: BlockState | ChainError; down: ChainError | undefined } = { state, down: undefined }
  const flagged: BlockState[] = []
  let nowMs = 1_000_000
  let looks = 0
  const node = new OwnNode({
    rpc: {
      request: async () => {
        if (answer.down !== undefined) throw answer.down
        return { number: '0x1', hash: HASH, parentHash: HASH, stateRoot: HASH, timestamp: '0x64' }
      },
    },
    reader: { states: async () => [answer.state] },
    steadyNow: () => nowMs,
    isApproved: ({ codeHash }) => codeHash === state.codeHash,
    onUnapproved: (unapproved) => flagged.push(unapproved),
    onLook: () => looks++,
  })
  /** A look a second. */
  const pass = async (seconds: number): Promise<void> => {
    for (let i = 0; i < seconds; i++) {
      nowMs += 1_000
      const before = looks
      await node.look(new AbortController().signal)
      expect(looks).toBe(before + 1)
    }
  }
  return { node, answer, state, flagged, pass }
}

describe('own node', () => {
  it('works while it answers, and for some seconds after', async () => {
    const { node, answer, pass } = bench()
    answer.down = new ChainError('wrong-chain-id', 'chain id is 8, not 7')
    expect(node.state).toBe('connecting')
    await pass(1)
    expect(node.state).toBe('failing')
    answer.down = undefined
    await pass(1)
    expect(node.state).toBe('ok')
    expect(node.error).toBeUndefined()
    answer.down = new ChainError('rate-limited', 'HTTP status 429')
    await pass(3)
    expect(node.state).toBe('ok')
    await pass(4)
    expect(node.state).toBe('failing')
    expect(node.error?.code).toBe('rate-limited')
  })

  it('takes code for replaced once it has seen it three times in a row, and says so once', async () => {
    const { node, answer, state, flagged, pass } = bench()
    const other = { ...state, codeHash: new Uint8Array(32).fill(7) }
    answer.state = other
    await pass(2)
    answer.state = state
    await pass(1)
    answer.state = new ChainError('unknown-block', 'gone between two questions')
    await pass(1)
    expect(flagged).toEqual([])
    answer.state = other
    await pass(10)
    expect(flagged).toEqual([other])
    expect(node.state).toBe('ok')
  })
})
