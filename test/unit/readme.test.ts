import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DOCUMENTS, README, withGeneratedParts } from '../docs.ts'

it.each(DOCUMENTS)('has the tables that the code gives (npm run docs): $path', (document) => {
  expect(readFileSync(document.path, 'utf8')).toBe(withGeneratedParts(document))
})

it('names only scripts that exist', () => {
  const scripts = Object.keys(JSON.parse(readFileSync(`${import.meta.dirname}/../../package.json`, 'utf8')).scripts)
  for (const [, name] of readFileSync(README, 'utf8').matchAll(/npm run ([a-z:-]+)/g)) expect(scripts).toContain(name)
})
