import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { README, withGeneratedParts } from '../docs.ts'

it('has the configuration table that the schema gives (npm run docs)', () => {
  const text = readFileSync(README, 'utf8')
  expect(text).toBe(withGeneratedParts(text))
})

it('names only scripts that exist', () => {
  const scripts = Object.keys(JSON.parse(readFileSync(`${import.meta.dirname}/../../package.json`, 'utf8')).scripts)
  for (const [, name] of readFileSync(README, 'utf8').matchAll(/npm run ([a-z:-]+)/g)) expect(scripts).toContain(name)
})
