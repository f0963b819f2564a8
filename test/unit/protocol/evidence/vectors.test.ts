import { expect, test } from 'vitest'
import { EvidenceError, KIND_OF_FORM } from '../../../../src/protocol/evidence/evidence.ts'
import { judgeEvidence } from '../../../../src/protocol/evidence/judge.ts'
import { configurationsOf } from '../../../vectors/evidence/lab.ts'
import { evidenceCases } from '../../../vectors/evidence.ts'
import { verifier } from '../../../vectors/keys.ts'

test.each(evidenceCases)('$name', ({ evidence, world, verdict }) => {
  const context = { configurations: configurationsOf(world), verifier }
  if (typeof verdict === 'string') {
    expect(codeOf(() => judgeEvidence(evidence, context))).toBe(verdict)
    return
  }
  const { detail, ...conviction } = judgeEvidence(evidence, context)
  const index = world.configurations[0].members.find(({ chain }) => chain === verdict.accused)?.index
  expect(conviction).toEqual({ kind: KIND_OF_FORM[evidence.form], index, ...verdict })
  expect(detail).toContain(`chain ${verdict.accused}`)
})

function codeOf(act: () => unknown): string {
  try {
    return `convicts: ${JSON.stringify(act())}`
  } catch (error) {
    if (error instanceof EvidenceError) return error.code
    throw error
  }
}
