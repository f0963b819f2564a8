import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { NODE_STATES, PROBLEM_CODES } from '../../../src/node/problem-codes.ts'
import { EVIDENCE_KINDS } from '../../../src/protocol/evidence/evidence.ts'

const SRC = join(import.meta.dirname, '../../../src')
const HANDBOOK = join(SRC, 'node/HANDBOOK.md')
const THREATS = join(SRC, 'protocol/THREATS.md')
const read = (path: string): string => readFileSync(path, 'utf8')

it('has a line for every problem, with what to do, and for nothing else', () => {
  const section = read(HANDBOOK).split('## Problems')[1]?.split('\n## ')[0] ?? ''
  const lines = [...section.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \|$/gm)]
  expect(lines.map(([, code]) => code).sort()).toEqual([...PROBLEM_CODES].sort())
  for (const [, , meaning = '', remedy = ''] of lines) expect(Math.min(meaning.length, remedy.length)).toBeGreaterThan(5)
})

it('has a section for every alert', () => {
  const alerts = [...read(join(SRC, 'node/monitoring/alerts.yml')).matchAll(/- alert: (\w+)/g)].map(([, name]) => name)
  const sections = [...read(HANDBOOK).matchAll(/^### (Seqmesh\w+)$/gm)].map(([, name]) => name)
  expect(sections).toEqual(alerts)
})

it('names every state of /readyz', () => {
  for (const state of NODE_STATES) expect(read(HANDBOOK)).toContain(`\`${state}\``)
})

it('says of every kind of evidence that the court takes what it is for', () => {
  const later = new Set(['falseAttestation', 'contradictsSettled']) // come with settlement
  for (const kind of EVIDENCE_KINDS) if (!later.has(kind)) expect(read(THREATS), kind).toContain(`\`${kind}\``)
})

it.each([HANDBOOK, THREATS, join(SRC, 'node/metrics/README.md')])('links to files and headings that exist: %s', (path) => {
  for (const [, target = ''] of read(path).matchAll(/\]\(([^)\s]+)\)/g)) {
    const [file = '', anchor] = target.split('#')
    const linked = file === '' ? path : join(dirname(path), file)
    expect(existsSync(linked), target).toBe(true)
    if (anchor === undefined) continue
    const headings = [...read(linked).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    expect(headings, target).toContain(anchor)
  }
})
